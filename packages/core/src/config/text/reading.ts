/** The outcome of reading a notation: its value, or what is wrong with it and what to write instead. */
export type Reading = { readonly value: number } | { readonly problem: string; readonly remedy: string };
