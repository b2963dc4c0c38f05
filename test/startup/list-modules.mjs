/** Imported before a program: writes the address of each module that it loads to MODULE_LIST, one a line. */
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const list = process.env.MODULE_LIST;

registerHooks({
  load: (url, context, nextLoad) => {
    if (list && !url.startsWith('node:')) appendFileSync(list, `${url}\n`);
    return nextLoad(url, context);
  },
});
