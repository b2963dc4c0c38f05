import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nearest } from '../config/text/nearest.js';
import { type Extensions, isExtension } from '../contracts/define.js';
import type { ExtensionKind, Manifest } from '../contracts/extension.js';
import { API_VERSION } from '../contracts/resource-spec.js';
import { problem } from '../errors/error.js';
import { known, packageOf } from './known.js';
import { type InstalledPackage, precedence, readManifest } from './manifest.js';

/** An extension that is installed, known by its manifest alone. */
export interface RegistryEntry {
  readonly kind: ExtensionKind;
  readonly name: string;
  readonly summary: string;
  readonly size?: string;
  readonly package: string;
  readonly version: string;
  readonly origin: InstalledPackage['origin'];
  /** Why it cannot be used, in a sentence. */
  readonly fault?: string;
}

export interface Registry {
  /** Installed extensions of a kind by name. Loads none of them. */
  list(kind: ExtensionKind): readonly RegistryEntry[];
  /** Packages whose manifest cannot be read, with the reason. */
  readonly broken: readonly { readonly package: string; readonly fault: string }[];
  /**
   * The entry of a name, without loading it.
   * @throws OmniDeployError `extension-not-installed`, `extension-unknown`, `extension-clash`, `extension-api`
   */
  find(kind: ExtensionKind, name: string): RegistryEntry;
  /**
   * Imports the one extension.
   * @throws OmniDeployError as `find` does, and `extension-broken`
   */
  load<Kind extends ExtensionKind>(kind: Kind, name: string): Promise<Extensions[Kind]>;
}

type Candidate = InstalledPackage & { readonly read: Manifest };

const label: Record<ExtensionKind, string> = {
  target: 'target',
  backend: 'backend',
  adapter: 'runtime',
  'secret-source': 'secret source',
  sandbox: 'sandbox',
};

const versionFault = (candidate: Candidate): string | undefined => {
  const { api } = candidate.read;
  if (api === API_VERSION) return undefined;
  const upgrade = api < API_VERSION ? candidate.name : 'OmniDeploy';
  return `${candidate.name} ${candidate.version} was built for version ${api} of the plugin contract, this OmniDeploy has ${API_VERSION}: upgrade ${upgrade}`;
};

/** One copy of each package: the user's own install hides a bundled one. */
const withoutHidden = (packages: readonly InstalledPackage[]): InstalledPackage[] => {
  const ordered = [...packages].sort((a, b) => precedence.indexOf(a.origin) - precedence.indexOf(b.origin));
  const first = new Map<string, InstalledPackage>();
  for (const one of ordered) if (!first.has(one.name)) first.set(one.name, one);
  return [...first.values()];
};

const importExtension = async <Kind extends ExtensionKind>(
  kind: Kind,
  { name: packageName, root, read }: Candidate,
): Promise<Extensions[Kind]> => {
  const broken = (what: string, cause?: unknown) =>
    problem('extension-broken', `The plugin ${packageName} ${what}.`, {
      remedy: `Reinstall it with "omnideploy plugins install ${packageName}", or remove it with "omnideploy plugins uninstall ${packageName}".`,
      cause,
    });
  let module: { default?: unknown };
  try {
    module = await import(pathToFileURL(join(root, read.module)).href);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw broken(`failed while loading: ${reason.split('\n')[0]?.replace(/\.$/, '')}`, cause);
  }
  if (!isExtension(module.default, kind)) throw broken(`does not export a ${label[kind]} as its default`);
  if (module.default.name !== read.name)
    throw broken(`says "${read.name}" in its manifest and "${module.default.name}" in its code`);
  return module.default;
};

/** How one of several packages is removed: only those that the user added can be. */
const removal = (packages: readonly InstalledPackage[]): string =>
  `To remove one: ${packages
    .filter(({ origin }) => origin === 'user' || origin === 'linked')
    .map(({ name }) => `omnideploy plugins uninstall ${name}`)
    .join(' or ')}`;

/** The registry of what discovery found. Reads manifests only. */
export const createRegistry = (packages: readonly InstalledPackage[]): Registry => {
  const candidates: Candidate[] = [];
  const broken: { package: string; fault: string }[] = [];
  for (const one of withoutHidden(packages)) {
    const read = readManifest(one.manifest);
    if ('manifest' in read) candidates.push({ ...one, read: read.manifest });
    else broken.push({ package: one.name, fault: read.fault });
  }

  const named = (kind: ExtensionKind, name: string) =>
    candidates.filter(({ read }) => read.kind === kind && read.name === name);

  const clash = (kind: ExtensionKind, name: string): string | undefined => {
    const packages = named(kind, name).map((one) => one.name);
    return packages.length > 1 ? `${packages.join(' and ')} both claim the ${label[kind]} "${name}"` : undefined;
  };

  const toEntry = (candidate: Candidate): RegistryEntry => {
    const { kind, name, summary, size } = candidate.read;
    const fault = versionFault(candidate) ?? clash(kind, name);
    return {
      kind,
      name,
      summary,
      package: candidate.name,
      version: candidate.version,
      origin: candidate.origin,
      ...(size === undefined ? {} : { size }),
      ...(fault === undefined ? {} : { fault }),
    };
  };

  const list = (kind: ExtensionKind): RegistryEntry[] =>
    candidates
      .filter(({ read }) => read.kind === kind)
      .map(toEntry)
      // By code unit: comparing by locale loads its tables, which takes longer than all else here.
      .sort((a, b) => (a.name < b.name ? -1 : 1));

  const absent = (kind: ExtensionKind, name: string) => {
    const installed = list(kind).map((entry) => entry.name);
    const here = installed.length > 0 ? `Installed: ${installed.join(', ')}.` : 'None is installed yet.';
    if (known[kind].includes(name))
      return problem('extension-not-installed', `The ${label[kind]} "${name}" is not installed.`, {
        remedy: `To install it: omnideploy plugins install ${packageOf(kind, name)}\n${here}`,
      });
    const near = nearest(name, [...installed, ...known[kind]]);
    return problem(
      'extension-unknown',
      `There is no ${label[kind]} "${name}".${near ? ` Did you mean "${near}"?` : ''}`,
      {
        remedy: `${here} A third party's is found once its package is installed: omnideploy plugins install PACKAGE`,
      },
    );
  };

  const select = (kind: ExtensionKind, name: string): Candidate => {
    const [candidate] = named(kind, name);
    if (!candidate) throw absent(kind, name);
    const two = clash(kind, name);
    if (two) throw problem('extension-clash', `${two}.`, { remedy: removal(named(kind, name)) });
    const fault = versionFault(candidate);
    if (fault) throw problem('extension-api', `${fault}.`);
    return candidate;
  };

  return {
    list,
    broken,
    find: (kind, name) => toEntry(select(kind, name)),
    load: async (kind, name) => importExtension(kind, select(kind, name)),
  };
};
