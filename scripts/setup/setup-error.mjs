/** Something that the user can mend; its message says how. Shown without a stack trace. */
export class SetupError extends Error {}
