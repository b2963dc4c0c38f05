import type { BlockEntry } from '../interpret/entries.js';
import { quoted } from '../syntax/escape.js';
import { type Entry, text } from '../syntax/model.js';

export interface Provider {
  /** The name in HCL, with which its types begin. */
  readonly name: string;
  readonly source: string;
  /** Exact, so that the same files make the same cloud on every machine. */
  readonly version: string;
  /** The provider block's attributes. */
  configuration(spec: { readonly region: string }): readonly Entry[];
}

/** The oldest version of terraform and of tofu that reads the files. */
export const REQUIRED_VERSION = '>= 1.8.0';

/** Every provider whose version is pinned. Of another one Terraform takes the newest of the registry's `hashicorp`. */
const PROVIDERS: readonly Provider[] = [
  {
    name: 'aws',
    source: 'hashicorp/aws',
    version: '5.100.0',
    configuration: ({ region }) => [{ name: 'region', value: text(quoted(region)) }],
  },
];

/** The providers that the blocks need: a type begins with its provider's name. */
export const providersOf = (entries: readonly BlockEntry[]): readonly Provider[] => {
  const used = new Set(entries.map(({ type }) => type.split('_', 1)[0]));
  return PROVIDERS.filter(({ name }) => used.has(name));
};
