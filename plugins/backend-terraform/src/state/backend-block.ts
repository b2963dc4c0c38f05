import { type Deployment, problem } from '@omnideploy/core';
import { quoted } from '../hcl/index.js';
import { stackPath } from './folder.js';

const SETTING = /^TF_BACKEND_([A-Z0-9_]+)$/;

/** Settings that would stand in a file in clear. The engine reads each from the environment under a name of its own. */
const SECRET =
  /^(access_key|secret_key|token|password|encryption_key|sse_customer_key|client_secret|sas_token|conn_str|credentials)$/;

/** Where each kind of backend takes the name of one state among others. Every stack has its own there. */
const PLACES: Readonly<Record<string, string>> = {
  s3: 'key',
  azurerm: 'key',
  gcs: 'prefix',
  oss: 'prefix',
  cos: 'prefix',
};

const literal = (value: string): string => (/^(true|false|\d+)$/.test(value) ? value : quoted(value));

const settingsOf = (environment: Deployment['environment']): Map<string, string> =>
  new Map(
    Object.entries(environment).flatMap(([name, value]) => {
      const setting = SETTING.exec(name)?.[1]?.toLowerCase();
      return setting && value ? [[setting, value] as const] : [];
    }),
  );

const typeOf = (settings: ReadonlyMap<string, string>): string => {
  const type = settings.get('type') ?? (settings.has('bucket') ? 's3' : undefined);
  if (type) return type;
  throw problem('config-missing-key', 'TF_BACKEND_ settings are there, but not TF_BACKEND_TYPE.', {
    remedy: 'Set TF_BACKEND_TYPE to the kind of backend, for example s3, gcs or azurerm.',
  });
};

/**
 * The `backend` block that TF_BACKEND_ variables ask for: `TF_BACKEND_TYPE=s3`, and each other one an
 * argument of that backend, `TF_BACKEND_BUCKET=states`. The key or prefix that they give stands before
 * the stack's own. Undefined without any: the state is in the stack's folder.
 * @throws OmniDeployError `config-missing-key` without a type, `config-value` for a secret among them
 */
export const backendBlockOf = ({
  environment,
  identity,
}: Pick<Deployment, 'environment' | 'identity'>): string | undefined => {
  const settings = settingsOf(environment);
  if (settings.size === 0) return undefined;
  const type = typeOf(settings);
  settings.delete('type');
  if (type === 'local') return undefined;
  for (const name of settings.keys())
    if (SECRET.test(name))
      throw problem('config-value', `TF_BACKEND_${name.toUpperCase()} would be written into a file in clear.`, {
        remedy:
          "Remove it and give the credentials to the engine's own variables, for example AWS_PROFILE or AWS_ACCESS_KEY_ID.",
      });
  const place = PLACES[type];
  if (place) {
    const given = settings.get(place)?.replace(/\/+$/, '');
    const file = place === 'key' ? '/terraform.tfstate' : '';
    settings.set(place, `${given ? `${given}/` : 'omnideploy/'}${stackPath(identity).join('/')}${file}`);
  }
  if (type === 's3') {
    if (!settings.has('region')) settings.set('region', environment.AWS_REGION ?? identity.region);
    if (!settings.has('use_lockfile') && !settings.has('dynamodb_table')) settings.set('use_lockfile', 'true');
  }
  const lines = [...settings]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `  ${name} = ${literal(value)}`);
  return [`backend ${quoted(type)} {`, ...lines, '}'].join('\n');
};
