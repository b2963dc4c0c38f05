import type { Json, Path } from './json.js';

/** A place in a text. Lines and columns count from 1, as editors show them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From the first character up to, not including, the end. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A range of a named file: what an error points to. */
export interface Location extends Range {
  /** As the user would type it: relative to the working directory when below it. */
  readonly file: string;
}

/** A variable that a string of the source asked for. */
export interface VariableUse {
  readonly name: string;
  /** Where in the document the string stands. */
  readonly path: Path;
  /** True when the variable is the whole string: `${NAME}` and nothing around it. */
  readonly whole: boolean;
}

/**
 * A parsed and expanded config file. Adapters read `value`; every error about it is
 * placed with `locate`, so that it points into the text that the user wrote.
 */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly format: 'yaml' | 'json';
  /** The document with every variable expanded. */
  readonly value: Json;
  /** Each `${...}` of the text that was expanded, in the order of the text. */
  readonly variables: readonly VariableUse[];
  /**
   * The range of the node at `path`, or of its key. A path that does not exist
   * answers with its nearest existing ancestor, in the end the document itself.
   */
  locate(path: Path, part?: 'key' | 'value'): Location;
}
