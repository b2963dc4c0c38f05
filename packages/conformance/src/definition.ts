import { API_VERSION, type Extension } from '@omnideploy/core';
import { type Check, expectThat } from './check.js';

/** What is true of every extension, whatever its kind. */
export const definitionChecks = (extension: Extension, kind: Extension['omnideploy']): Check[] => [
  {
    name: `is a ${kind} of this version of the contracts`,
    run: () => {
      const made = `made by the define function of @omnideploy/core`;
      expectThat(extension.omnideploy === kind, `It has the kind ${extension.omnideploy}, not ${kind}, ${made}.`);
      expectThat(extension.api === API_VERSION, `It has the API version ${extension.api}, not ${API_VERSION}.`);
    },
  },
  {
    name: 'has a name that can be typed',
    run: () => {
      expectThat(
        /^[a-z][a-z0-9-]*$/.test(extension.name),
        `"${extension.name}" is not lower case letters, digits and hyphens, beginning with a letter.`,
      );
    },
  },
];
