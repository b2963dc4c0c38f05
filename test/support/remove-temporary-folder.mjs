import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** After all suites. Windows keeps what a process that is just ending still has open: that is tried again. */
export default () => rmSync(tmpdir(), { recursive: true, force: true, maxRetries: 5 });
