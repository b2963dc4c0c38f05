/** Anything that survives `JSON.stringify` and back. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The way to a node of a document: keys of maps, indexes of lists. `['container', 'ports', 0]`. */
export type Path = readonly (string | number)[];
