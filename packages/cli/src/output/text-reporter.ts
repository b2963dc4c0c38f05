import { renderDiagnostics } from '../render/diagnostics.js';
import { renderPreview } from '../render/preview.js';
import type { Style } from '../render/style.js';
import type { Terminal } from '../terminal.js';
import type { Display } from './display.js';
import { follow, type Progress } from './progress.js';
import type { Reporter } from './reporter.js';

export interface Styles {
  readonly stdout: Style;
  readonly stderr: Style;
}

/** For people: the result on stdout, all else on stderr. */
export const textReporter = ({ stdout, stderr }: Terminal, styles: Styles, display: Display): Reporter => {
  let progress: Progress | undefined;
  const say = (text: string) => {
    display.end();
    stderr.write(`${text}\n`);
  };
  return {
    event: (event) => {
      if (event.code === 'diagnostic') return say(renderDiagnostics([event.data], styles.stderr));
      progress = follow(progress, event);
      if (progress) display.show(progress, event);
    },
    preview: (preview) => say(renderPreview(preview, styles.stderr)),
    note: say,
    answer: (answer) => {
      display.end();
      const text = answer.text(styles.stdout);
      if (text !== '') stdout.write(text.endsWith('\n') ? text : `${text}\n`);
      if (answer.problems?.length) say(renderDiagnostics(answer.problems, styles.stderr));
    },
    failure: ({ diagnostics, stack }) => {
      say(renderDiagnostics(diagnostics, styles.stderr));
      if (stack) stderr.write(`\n${stack}\n`);
    },
  };
};
