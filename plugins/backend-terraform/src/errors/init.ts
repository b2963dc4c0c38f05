import { type OmniDeployError, problem } from '@omnideploy/core';
import type { Context } from '../stack/context.js';
import { credentialsDiagnostic } from './credentials.js';
import { machineDiagnostic } from './machine.js';

const MIRROR =
  'Put the provider into a mirror and name it in the file that TF_CLI_CONFIG_FILE points to, or let TF_PLUGIN_CACHE_DIR name a cache that has it.';

/** The first error in what `init` prints for people, on one line. */
const firstError = (text: string): string => {
  const [, error = text] = /^\s*Error: ([\s\S]*?)(?=\n\s*Error: |\nTo see which modules|$(?![\s\S]))/m.exec(text) ?? [];
  return error.trim().replace(/\s+/g, ' ');
};

/** Why `init` failed, in words that a user can act on. */
export const initProblem = (context: Context, text: string): OmniDeployError => {
  const error = firstError(text);
  const { engine, folder, deployment } = context;
  const provider = /provider\s+(\S+?):?\s/.exec(error)?.[1] ?? 'a provider';
  if (
    /could not connect to|failed to request discovery|Failed to install provider/i.test(error) &&
    machineDiagnostic(error)
  )
    return problem('engine-unreachable', `${engine.name} cannot download ${provider}: ${error}`, {
      remedy: `Check the network; behind a proxy, set HTTPS_PROXY. To work without a network: ${MIRROR}`,
    });
  if (
    /no available releases match|was not found in any of the search locations|provider registry .* does not have/i.test(
      error,
    )
  )
    return problem('tool-missing', `${engine.name} cannot find ${provider} in the version that is needed: ${error}`, {
      remedy: `The mirror that ${engine.name} is told to use does not have it. ${MIRROR}`,
    });
  if (/Backend (configuration|type|initialization).*(changed|required)|-migrate-state/i.test(text))
    return problem('stack-unusable', `The state of this stack is kept elsewhere than the settings now say.`, {
      remedy: `Move it with: ${engine.path} -chdir=${folder} init -migrate-state. Or take the TF_BACKEND_ settings back.`,
    });
  const known = credentialsDiagnostic(error, deployment) ?? machineDiagnostic(error);
  if (known) {
    const { severity: _, code, message, ...more } = known;
    return problem(code, message, more);
  }
  return problem('deployment-failed', `${engine.name} could not be prepared (init): ${error}`);
};
