import type { Adapter, Detection } from '../contracts/adapter.js';
import type { Diagnostic } from '../contracts/diagnostic.js';
import type { Source } from '../contracts/source.js';
import { isOmniDeployError, problem } from '../errors/error.js';
import type { Registry } from '../registry/registry.js';
import { callExtension } from './call-extension.js';

export interface SelectedAdapter {
  readonly adapter: Adapter;
  readonly reason: string;
  /** Of adapters that could not be asked. */
  readonly broken: readonly Diagnostic[];
}

type Asked = { readonly adapter: Adapter; readonly detection: Detection | undefined } | { readonly failure: unknown };

const ask = async (registry: Registry, name: string, source: Source): Promise<Asked> => {
  try {
    const adapter = await registry.load('adapter', name);
    return { adapter, detection: callExtension(`The runtime ${name}`, () => adapter.detect(source)) };
  } catch (failure) {
    return { failure };
  }
};

const asWarnings = (failure: unknown): Diagnostic[] =>
  isOmniDeployError(failure) ? failure.diagnostics.map((one) => ({ ...one, severity: 'warning' })) : [];

/**
 * The adapter that the user named, or the one that is surest of the file. The order in which
 * adapters are installed or loaded never matters. One that fails is passed over with a warning.
 * @throws OmniDeployError `adapter-ambiguous`, `adapter-none`
 */
export const selectAdapter = async (registry: Registry, source: Source, runtime?: string): Promise<SelectedAdapter> => {
  if (runtime !== undefined)
    return { adapter: await registry.load('adapter', runtime), reason: 'named by --runtime', broken: [] };
  const usable = registry.list('adapter').filter(({ fault }) => fault === undefined);
  const asked = await Promise.all(usable.map(({ name }) => ask(registry, name, source)));
  const failures = asked.flatMap((one) => ('failure' in one ? [one.failure] : []));
  const claims = asked
    .flatMap((one) => ('detection' in one && one.detection ? [{ adapter: one.adapter, detection: one.detection }] : []))
    .sort((a, b) => b.detection.confidence - a.detection.confidence);
  const [first, second] = claims;
  if (!first && failures.length > 0) throw failures[0];
  if (!first)
    throw problem('adapter-none', `None of the installed runtimes reads ${source.file}.`, {
      remedy: `Name one with --runtime. Installed: ${usable.map(({ name }) => name).join(', ') || 'none'}.`,
    });
  if (second && second.detection.confidence === first.detection.confidence) {
    const names = [first, second].map(({ adapter, detection }) => `${adapter.name} (${detection.reason})`);
    throw problem('adapter-ambiguous', `${source.file} fits two runtimes: ${names.sort().join(' and ')}.`, {
      remedy: `Say which: --runtime ${first.adapter.name} or --runtime ${second.adapter.name}.`,
    });
  }
  return { adapter: first.adapter, reason: first.detection.reason, broken: failures.flatMap(asWarnings) };
};
