import type { API_VERSION } from './resource-spec.js';

export type ExtensionKind = 'target' | 'backend' | 'adapter' | 'secret-source' | 'sandbox';

/** What every extension object carries. The `define` functions add it. */
export interface Extension<Kind extends ExtensionKind = ExtensionKind> {
  /** The brand: identity is structural, since a user's plugin folder holds its own copy of core. */
  readonly omnideploy: Kind;
  readonly api: typeof API_VERSION;
  /** What a user types: `ecs`, `cdk`, `container`. */
  readonly name: string;
}

/** What an extension's author writes: everything but the brand and the version. */
export type Definition<T extends Extension> = Omit<T, 'omnideploy' | 'api'>;

/**
 * The `omnideploy` key of an extension's package.json. It is all that listing and help read;
 * the module is loaded only when the extension is selected.
 */
export interface Manifest {
  readonly api: number;
  readonly kind: ExtensionKind;
  readonly name: string;
  /** One line for `omnideploy targets` and its like. */
  readonly summary: string;
  /** Path of the module below the package's root; its default export is the extension. */
  readonly module: string;
  /** Roughly what installing it costs, for people: `200 kB`, `190 MB (aws-cdk-lib)`. */
  readonly size?: string;
}
