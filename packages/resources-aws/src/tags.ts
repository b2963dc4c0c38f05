/** Tags by their key. At most 50 on a resource; keys of 128 characters, values of 256. */
export type Tags = Readonly<Record<string, string>>;

/** As most CloudFormation types want them, in the order given. */
export const tagList = (tags: Tags | undefined) => tags && Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
