/** What a thrown thing says. Also of one from another realm, which is no `instanceof Error` here. */
export const messageOf = (error: unknown): string => {
  const { message } = (error ?? {}) as Partial<Error>;
  return typeof message === 'string' ? message : String(error);
};
