/**
 * What `${pulumi:key}` becomes in a source's value until the config is resolved. It holds a
 * NUL, which no text of a config file can hold, so nothing else can look like it.
 */
export const pulumiReference = (key: string): string => `\0pulumi:${key}`;

/** The key of such a value; undefined for any other. */
export const pulumiKeyOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.startsWith('\0pulumi:') ? value.slice('\0pulumi:'.length) : undefined;
