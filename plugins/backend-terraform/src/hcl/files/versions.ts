import { quoted } from '../syntax/escape.js';
import { type Block, object, text } from '../syntax/model.js';
import type { Provider } from './providers.js';
import { REQUIRED_VERSION } from './providers.js';

/** The `terraform` block: versions, and where the state is when it is not beside the files. */
export const versionsBlock = (providers: readonly Provider[], backendBlock?: string): Block => ({
  type: 'terraform',
  attributes: [{ name: 'required_version', value: text(quoted(REQUIRED_VERSION)) }],
  blocks:
    providers.length === 0
      ? []
      : [
          {
            type: 'required_providers',
            attributes: providers.map(({ name, source, version }) => ({
              name,
              value: object([
                { name: 'source', value: text(quoted(source)) },
                { name: 'version', value: text(quoted(version)) },
              ]),
            })),
          },
        ],
  ...(backendBlock !== undefined && { verbatim: backendBlock }),
});
