import type { Reading } from './reading.js';

/** Below this a bare number was most likely meant in CPUs or GiB; the next unit down is a thousandth. */
const SMALLEST_BARE = 16;
const NUMBER = /^\d+(\.\d+)?$/;
const CPU_FORMS = 'Write millicores, as in 256 or 250m (1000 is one CPU), or a fraction of a CPU, as in 0.5.';
const MEMORY_FORMS = 'Write MiB, as in 512 or 512Mi, or GiB, as in 1Gi.';

/**
 * Reads an amount of CPU: whole numbers and `250m` are millicores, a number with a fraction
 * (`0.5`) is in CPUs.
 * @returns whole millicores
 */
export const parseCpu = (amount: unknown): Reading => {
  const text = textOf(amount);
  const millicores = /^(\d+(?:\.\d+)?)m$/.exec(text)?.[1];
  if (millicores !== undefined) return atLeastOne(Math.round(Number(millicores)), 'a millicore', CPU_FORMS);
  if (!NUMBER.test(text)) return { problem: 'this is not an amount of CPU', remedy: CPU_FORMS };
  const number = Number(text);
  if (!Number.isInteger(number)) return atLeastOne(Math.round(number * 1000), 'a millicore', CPU_FORMS);
  if (number > 0 && number < SMALLEST_BARE) {
    const remedy = `Write ${number * 1000} for ${number} CPU, or ${number}m for ${number} millicores.`;
    return { problem: 'a whole number is in millicores, and this is too few to be meant', remedy };
  }
  return atLeastOne(number, 'a millicore', CPU_FORMS);
};

/** MiB of each unit. Mi and Gi count in powers of two, M and G in powers of ten. */
const memoryUnits: ReadonlyMap<string, number> = new Map([
  ['Mi', 1],
  ['Gi', 1024],
  ['M', 1e6 / 2 ** 20],
  ['G', 1e9 / 2 ** 20],
]);

/**
 * Reads an amount of memory: `512` and `512Mi` are MiB, `1Gi` is 1024; `512M` and `1G` count in
 * powers of ten.
 * @returns whole MiB, rounded up
 */
export const parseMemory = (amount: unknown): Reading => {
  const text = textOf(amount);
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)([A-Za-z]*)$/.exec(text) ?? [];
  if (digits === '') return { problem: 'this is not an amount of memory', remedy: MEMORY_FORMS };
  const number = Number(digits);
  if (unit === '') {
    if (number > 0 && number < SMALLEST_BARE) {
      const remedy = `Write ${digits}Gi for GiB, or ${digits}Mi for MiB.`;
      return { problem: 'a number is in MiB, and this is too little to be meant', remedy };
    }
    return atLeastOne(Math.ceil(number), 'a MiB', MEMORY_FORMS);
  }
  const size = memoryUnits.get(unit);
  if (size !== undefined) return atLeastOne(Math.ceil(number * size), 'a MiB', MEMORY_FORMS);
  const similar = /^[mg]/i.exec(unit)?.[0].toUpperCase();
  return { problem: `there is no unit "${unit}" here`, remedy: similar ? `Write ${digits}${similar}i.` : MEMORY_FORMS };
};

/** YAML gives numbers, quotes and variables give texts; both mean the same. */
const textOf = (amount: unknown): string => (['number', 'string'].includes(typeof amount) ? String(amount).trim() : '');

const atLeastOne = (value: number, unit: string, remedy: string): Reading => {
  if (value < 1) return { problem: `this is less than ${unit}`, remedy };
  if (!Number.isSafeInteger(value)) return { problem: 'this is more than can be counted', remedy };
  return { value };
};
