/**
 * One thing that an extension must do. Any test runner can run it:
 * `for (const { name, run } of checks) test(name, run)`.
 */
export interface Check {
  /** What must be true, in a sentence. Unique in its list. */
  readonly name: string;
  /** Throws an Error that says what is wrong. */
  run(): void | Promise<void>;
}

/** Throws one error for all the faults that were found. */
export const expectNone = (faults: readonly string[]): void => {
  if (faults.length > 0) throw new Error(faults.join('\n'));
};

/** Throws unless `condition` holds. */
export function expectThat(condition: unknown, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}

/** The two as JSON text; throws when they differ. */
export const expectSame = (actual: unknown, expected: unknown, what: string): void => {
  const [one, other] = [actual, expected].map((value) => JSON.stringify(value, undefined, 2));
  expectThat(one === other, `${what}\nFirst:\n${one}\nSecond:\n${other}`);
};
