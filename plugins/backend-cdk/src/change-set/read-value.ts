import type { Json } from '@omnideploy/core';

/**
 * A property's value as CloudFormation reports it: lists and maps are JSON; everything else is
 * text, a number too.
 */
export const readValue = (text: string | undefined): Json | undefined => {
  if (text === undefined || !/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    // Long values are cut off.
    return text;
  }
};
