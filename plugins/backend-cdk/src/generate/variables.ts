/** Names that the generated file has for other things, and words that JavaScript keeps for itself. */
const TAKEN = new Set(
  'arguments await case class const default delete else enum export extends for function id if import in interface let metadata new null package private props protected public return scope static super switch tags this throw true try typeof var void while with yield'.split(
    ' ',
  ),
);

/** A variable for each logical id: `LogGroup` to `logGroup`. */
export const variableNames = (logicalIds: readonly string[], alsoTaken: readonly string[]): Map<string, string> => {
  const taken = new Set([...TAKEN, ...alsoTaken]);
  return new Map(
    logicalIds.map((logicalId) => {
      const plain = logicalId.charAt(0).toLowerCase() + logicalId.slice(1);
      const start = /^\d/.test(plain) ? `_${plain}` : plain;
      const name = taken.has(start) ? `${start}Resource` : start;
      taken.add(name);
      return [logicalId, name];
    }),
  );
};
