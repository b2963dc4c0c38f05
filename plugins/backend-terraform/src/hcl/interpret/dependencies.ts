import type { ResourceSpec } from '@omnideploy/core';
import type { BlockEntry } from './entries.js';
import { idsIn } from './references.js';

/**
 * The addresses that a block must name in `depends_on`: what the spec wants to be there first and no
 * reference implies, directly or through other blocks. What waits for a resource waits for its companions.
 */
export const dependenciesOf = ({ resources }: ResourceSpec, entries: readonly BlockEntry[]) => {
  const waitsFor = new Map(resources.map(({ id, dependsOn }) => [id, dependsOn]));
  const byOwner = Map.groupBy(entries, ({ owner }) => owner);
  const mainOf = (id: string): BlockEntry[] => byOwner.get(id)?.slice(0, 1) ?? [];
  const referred = new Map(
    entries.map((entry) => [
      entry.address,
      [...new Set(idsIn(entry.properties))].flatMap(mainOf).filter(({ address }) => address !== entry.address),
    ]),
  );

  /** Everything that the block is told to wait for, implied or not. */
  const wanted = (entry: BlockEntry): BlockEntry[] => {
    const first = waitsFor.get(entry.owner) ?? [];
    const others = [...new Set([...first, ...idsIn(entry.properties)])].filter((id) => id !== entry.owner);
    return [...first.flatMap(mainOf), ...others.flatMap((id) => byOwner.get(id)?.slice(1) ?? [])];
  };

  const closures = new Map<string, ReadonlySet<string>>();
  /** All that is there before the block is, when each waits for what it refers to and is told to wait for. */
  const before = (entry: BlockEntry): ReadonlySet<string> => {
    const known = closures.get(entry.address);
    if (known) return known;
    const found = new Set<string>();
    // Set before it is complete, so that a cycle, which Terraform will refuse, ends here.
    closures.set(entry.address, found);
    for (const other of [...(referred.get(entry.address) ?? []), ...wanted(entry)]) {
      found.add(other.address);
      for (const address of before(other)) found.add(address);
    }
    return found;
  };

  return (entry: BlockEntry): string[] => {
    const candidates = [...new Set(wanted(entry))];
    const implied = new Set<string>();
    for (const other of referred.get(entry.address) ?? []) {
      implied.add(other.address);
      for (const address of before(other)) implied.add(address);
    }
    for (const candidate of candidates) for (const address of before(candidate)) implied.add(address);
    return candidates.map(({ address }) => address).filter((address) => !implied.has(address));
  };
};
