import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CelEngine, TemplateFile } from '@aws/cloudformation-validate';

/** Suspects that any text with `${...}` should have been a substitution. CloudFormation takes it as it is. */
const SUBSTITUTION = 'E1029';

/** What CloudFormation's published schemas and rules have against a template, errors and warnings. */
export const validate = (template: object) => {
  const directory = mkdtempSync(join(tmpdir(), 'omnideploy-template-'));
  const engine = new CelEngine();
  try {
    const file = join(directory, 'template.json');
    writeFileSync(file, JSON.stringify(template));
    return engine.validateStandard(new TemplateFile(file), {
      severityLevel: 'WARN',
      exclude: { ids: [SUBSTITUTION] },
    }).diagnostics;
  } finally {
    engine.free();
    rmSync(directory, { recursive: true });
  }
};
