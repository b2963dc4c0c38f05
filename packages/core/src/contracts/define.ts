import type { Adapter } from './adapter.js';
import type { Backend } from './backend.js';
import type { Definition, Extension, ExtensionKind } from './extension.js';
import { API_VERSION } from './resource-spec.js';
import type { Sandbox } from './sandbox.js';
import type { SecretSource } from './secret-source.js';
import type { Target } from './target.js';

const define =
  <T extends Extension>(kind: T['omnideploy']) =>
  (definition: Definition<T>): T =>
    // The spread of T without two keys and the two keys is T, which TypeScript cannot see for a type parameter.
    ({ ...definition, omnideploy: kind, api: API_VERSION }) as unknown as T;

export const defineTarget = define<Target>('target');
export const defineBackend = define<Backend>('backend');
export const defineAdapter = define<Adapter>('adapter');
export const defineSecretSource = define<SecretSource>('secret-source');
export const defineSandbox = define<Sandbox>('sandbox');

/** Each kind of extension with its type. */
export interface Extensions {
  target: Target;
  backend: Backend;
  adapter: Adapter;
  'secret-source': SecretSource;
  sandbox: Sandbox;
}

/** Whether a module's default export is an extension of the kind, whichever copy of core made it. */
export const isExtension = <Kind extends ExtensionKind>(value: unknown, kind: Kind): value is Extensions[Kind] =>
  typeof value === 'object' &&
  value !== null &&
  (value as Partial<Extension>).omnideploy === kind &&
  typeof (value as Partial<Extension>).name === 'string';
