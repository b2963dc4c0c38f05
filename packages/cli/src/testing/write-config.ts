import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terminal } from '../terminal.js';

export const smallestConfig = 'name: api\ncontainer:\n  image: nginx\n  ports:\n    - container_port: 80\n';

export const writeConfig = ({ directory }: Terminal, text = smallestConfig): void =>
  writeFileSync(join(directory, 'deploy.yaml'), text);
