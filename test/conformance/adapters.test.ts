import { describe, expect, it } from '@jest/globals';
import { adapterChecks } from '@omnideploy/conformance';
import { loadExtensions } from '../support/load-extensions.js';
import { adapterExamples } from './adapter-examples.js';

describe.each(await loadExtensions('adapter'))('$folder', ({ extension }) => {
  const examples = adapterExamples[extension.name];

  it('has examples', () => expect(examples).toBeDefined());

  if (examples) for (const { name, run } of adapterChecks(extension, { examples })) it(name, run);
});
