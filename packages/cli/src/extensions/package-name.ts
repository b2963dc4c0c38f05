import type { ExtensionKind } from '@omnideploy/core';
import { problem } from '@omnideploy/core';
import { known, packageOf } from '@omnideploy/core/program';

const OWN_PREFIX = /^(target|backend|adapter|secret-source|plugin)-/;
const THIRD_PARTY_PREFIX = 'omnideploy-';

const ownPackage = (name: string): string | undefined => {
  if (OWN_PREFIX.test(name) || name === 'sandbox') return `@omnideploy/${name}`;
  const kind = (Object.keys(known) as ExtensionKind[]).find((one) => known[one].includes(name));
  return kind && packageOf(kind, name);
};

/**
 * The npm package that a user means: `ecs` and `target-ecs` are `@omnideploy/target-ecs`. Names with
 * a scope, addresses and paths stay as they are, and so does `omnideploy-fly` of a third party.
 * Any other bare name could be anyone's package and is refused.
 * @param name with or without a version: `ecs@1.2.0`
 * @throws OmniDeployError `flag-invalid`
 */
export const packageName = (name: string): string => {
  if (/[/:\\]/.test(name) || name.startsWith('@') || name.startsWith('.')) return name;
  const [bare = '', version] = name.split('@');
  if (bare.startsWith(THIRD_PARTY_PREFIX)) return name;
  const own = ownPackage(bare);
  if (own) return version === undefined ? own : `${own}@${version}`;
  throw problem(
    'flag-invalid',
    `"${bare}" is none of OmniDeploy's own plugins, and a bare name could be anyone's package.`,
    {
      remedy: `Name the package in full: @scope/${bare}, or ${THIRD_PARTY_PREFIX}${bare}.`,
    },
  );
};
