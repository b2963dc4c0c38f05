const forbidden = (name: string) => () => {
  throw new Error(`It uses ${name}: a plan is made of the config alone.`);
};

/** A Date that knows no present. */
class DateWithoutNow extends Date {
  constructor(...values: [] | [string | number | Date]) {
    if (values.length === 0) forbidden('the clock')();
    super(...(values as [string]));
  }
}

const guards: readonly { owner: object; key: string; value: unknown }[] = [
  { owner: Math, key: 'random', value: forbidden('random numbers') },
  { owner: Date, key: 'now', value: forbidden('the clock') },
  { owner: globalThis, key: 'Date', value: DateWithoutNow },
  { owner: performance, key: 'now', value: forbidden('the clock') },
  {
    owner: process,
    key: 'env',
    value: new Proxy({}, { get: forbidden('the environment'), ownKeys: forbidden('the environment') }),
  },
];

/** Runs synchronous work while clock, random numbers and environment throw. */
export const purely = <T>(work: () => T): T => {
  const originals = guards.map(({ owner, key }) => Object.getOwnPropertyDescriptor(owner, key));
  for (const { owner, key, value } of guards)
    Object.defineProperty(owner, key, { value, configurable: true, writable: true });
  try {
    return work();
  } finally {
    guards.forEach(({ owner, key }, index) => {
      const original = originals[index];
      if (original) Object.defineProperty(owner, key, original);
      else Reflect.deleteProperty(owner, key);
    });
  }
};
