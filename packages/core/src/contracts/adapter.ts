import type { Diagnostic } from './diagnostic.js';
import type { Extension } from './extension.js';
import type { Path } from './json.js';
import type { Source } from './source.js';

/** Reads one kind of config file and gives DeployConfigs. Pure: same source, same answer. */
export interface Adapter extends Extension<'adapter'> {
  /** Whether the file is this adapter's, and why. Content counts for more than the file's name. */
  detect(source: Source): Detection | undefined;
  /**
   * One DeployConfig for each deployment that the file describes.
   * @throws OmniDeployError with every problem found, each with its location
   */
  adapt(source: Source, context: AdapterContext): Adapted[];
}

export interface Detection {
  /** From 0 to 1. The highest wins; two equal ones are an error that names both. */
  readonly confidence: number;
  /** For people: `has the keys gateway and agent`. */
  readonly reason: string;
}

export interface AdapterContext {
  /** Tell the user something that is not an error. */
  warn(diagnostic: Diagnostic): void;
}

export interface Adapted {
  /** A DeployConfig in the file's notation, not yet validated. */
  readonly config: unknown;
  /**
   * Where in the source the config field at `path` came from. The container adapter answers
   * with the path itself; one that derives fields answers with those that they come from.
   */
  origin(path: Path): Path;
}
