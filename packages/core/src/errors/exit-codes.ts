/** What the process ends with. Documented; scripts depend on them. */
export const EXIT = {
  success: 0,
  unexpected: 1,
  configuration: 2,
  deployment: 3,
  credentials: 4,
  missing: 5,
  refused: 6,
  conflict: 7,
  changes: 8,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
