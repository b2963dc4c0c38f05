import type { Adapter, Detection } from '../contracts/adapter.js';
import type { Source } from '../contracts/source.js';
import { problem } from '../errors/error.js';
import type { Registry } from '../registry/registry.js';

export interface SelectedAdapter {
  readonly adapter: Adapter;
  readonly reason: string;
}

/**
 * The adapter that the user named, or the one that is surest of the file. The order in which
 * adapters are installed or loaded never matters.
 * @throws OmniDeployError `adapter-ambiguous`, `adapter-none`
 */
export const selectAdapter = async (registry: Registry, source: Source, runtime?: string): Promise<SelectedAdapter> => {
  if (runtime !== undefined) return { adapter: await registry.load('adapter', runtime), reason: 'named by --runtime' };
  const usable = registry.list('adapter').filter(({ fault }) => fault === undefined);
  const adapters = await Promise.all(usable.map(({ name }) => registry.load('adapter', name)));
  const claims = adapters
    .map((adapter) => ({ adapter, detection: adapter.detect(source) }))
    .filter((claim): claim is { adapter: Adapter; detection: Detection } => claim.detection !== undefined)
    .sort((a, b) => b.detection.confidence - a.detection.confidence);
  const [first, second] = claims;
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
  return { adapter: first.adapter, reason: first.detection.reason };
};
