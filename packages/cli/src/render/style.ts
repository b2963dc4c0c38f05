import { styleText } from 'node:util';

export type Format = Parameters<typeof styleText>[0];

/** Puts text into a colour, or leaves it alone where colours are not wanted. */
export type Style = (format: Format, text: string) => string;

export const coloured: Style = (format, text) => styleText(format, text, { validateStream: false });

export const plain: Style = (_format, text) => text;

/** What decides whether a stream gets colours. */
export interface ColourSituation {
  readonly isTerminal: boolean;
  readonly noColorFlag: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** `--no-color` and NO_COLOR win over FORCE_COLOR; else colours go to terminals that can show them. */
export const wantsColour = ({ isTerminal, noColorFlag, environment }: ColourSituation): boolean => {
  if (noColorFlag || environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0';
  return isTerminal && environment.TERM !== 'dumb';
};
