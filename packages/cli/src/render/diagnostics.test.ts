import { describe, expect, it } from '@jest/globals';
import type { Diagnostic } from '@omnideploy/core';
import { renderDiagnostics } from './diagnostics.js';
import { plain } from './style.js';

const at = (line: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'config-unknown-key',
  severity: 'error',
  message: 'There is no key "imge". Did you mean "image"?',
  location: { file: 'deploy.yaml', start: { line, column: 3 }, end: { line, column: 7 } },
  ...more,
});

describe('renderDiagnostics', () => {
  it('shows title, place, message, frame and remedy', () => {
    const frame = '  1 | container:\n> 2 |   imge: nginx\n    |   ^^^^';
    expect(renderDiagnostics([at(2, { frame, remedy: 'Rename it.' })], plain)).toBe(
      [
        'error: A key that does not exist',
        '  deploy.yaml:2:3: There is no key "imge". Did you mean "image"?',
        '',
        '    1 | container:',
        '  > 2 |   imge: nginx',
        '      |   ^^^^',
        '',
        '  Rename it.',
      ].join('\n'),
    );
  });

  it("shows a third party's code where the catalogue has no title", () => {
    const [head] = renderDiagnostics([at(1, { code: 'acme/quota' })], plain).split('\n');
    expect(head).toBe('error: acme/quota');
  });

  it('names the nearest key also among many errors', () => {
    const near = at(1, { message: 'There is no key "imge".', remedy: 'Did you mean image?' });
    const list = at(2, { message: 'There is no key "x".', remedy: `Keys here are ${'name, '.repeat(20)}` });
    expect(renderDiagnostics([near, list, near, near], plain).split('\n').slice(0, 2)).toEqual([
      'error: deploy.yaml:1:3: There is no key "imge". Did you mean image?',
      'error: deploy.yaml:2:3: There is no key "x".',
    ]);
  });

  it('keeps many errors on one screen, the first ones first', () => {
    const lines = renderDiagnostics(
      Array.from({ length: 40 }, (_, index) => at(index + 1)),
      plain,
    ).split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines[0]).toBe('error: deploy.yaml:1:3: There is no key "imge". Did you mean "image"?');
    expect(lines.at(-1)).toBe('and 22 more; --json lists them all.');
  });
});
