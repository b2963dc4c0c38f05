import type { Path } from '../contracts/json.js';
import type { DeployConfig } from './deploy-config.generated.js';
import { pulumiKeyOf } from './source/pulumi-reference.js';

/**
 * The config with each environment entry that is `${pulumi:key}` turned into a secret, and where a
 * path of it was before.
 */
export const pulumiSecrets = (config: DeployConfig): { config: DeployConfig; origin(path: Path): Path } => {
  const entries = Object.entries(config.environment ?? {});
  const moved = entries.flatMap(([name, value]) => {
    const key = pulumiKeyOf(value);
    return key === undefined ? [] : [{ name, source: `pulumi:${key}` }];
  });
  if (moved.length === 0) return { config, origin: (path) => path };
  const given = config.secrets ?? [];
  const environment = Object.fromEntries(entries.filter(([, value]) => pulumiKeyOf(value) === undefined));
  return {
    config: { ...config, environment, secrets: [...given, ...moved] },
    origin: (path) => {
      const [head, index] = path;
      const secret = head === 'secrets' ? moved[Number(index) - given.length] : undefined;
      return secret ? ['environment', secret.name] : path;
    },
  };
};
