import { describe, expect, it } from '@jest/globals';
import { targetChecks } from '@omnideploy/conformance';
import { loadExtensions } from '../support/load-extensions.js';
import { targetExamples } from './target-examples.js';

describe.each(await loadExtensions('target'))('$folder', ({ extension }) => {
  const examples = targetExamples[extension.name];

  it('has examples', () => expect(examples).toBeDefined());

  if (examples) for (const { name, run } of targetChecks(extension, { examples })) it(name, run);
});
