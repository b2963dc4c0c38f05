import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before all suites: the folder for temporary files is one of this run's own, removed after it whatever became of it. */
export default () => {
  const folder = mkdtempSync(join(tmpdir(), 'omnideploy-test-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
};
