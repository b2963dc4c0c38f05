import { readFileSync } from 'node:fs';

/** A JSON file's object, or undefined when there is no such file or it holds something else. */
export const readJson = (path: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};
