import type { DeployConfig } from './deploy-config.generated.js';
import { pulumiKeyOf } from './source/pulumi-reference.js';

/** The config with each environment entry that is `${pulumi:key}` turned into a secret. */
export const pulumiSecrets = (config: DeployConfig): DeployConfig => {
  const entries = Object.entries(config.environment ?? {}).map(([name, value]) => ({
    name,
    value,
    key: pulumiKeyOf(value),
  }));
  const moved = entries.flatMap(({ name, key }) => (key === undefined ? [] : [{ name, source: `pulumi:${key}` }]));
  if (moved.length === 0) return config;
  const environment = Object.fromEntries(
    entries.filter(({ key }) => key === undefined).map(({ name, value }) => [name, value]),
  );
  return { ...config, environment, secrets: [...(config.secrets ?? []), ...moved] };
};
