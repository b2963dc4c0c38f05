/** `undefined` for a key that may be left out: `define` leaves it out. Nothing for a required one. */
export type Absent<Properties, Key extends keyof Properties> = undefined extends Properties[Key] ? undefined : never;

export type IsAny<T> = 0 extends 1 & T ? true : false;
