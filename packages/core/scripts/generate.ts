import { mkdirSync, writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.ts';

// Writes everything that is made from schema/deploy-config.schema.json. Run it after each change there.
for (const [file, content] of generatedFiles()) {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, content);
}
