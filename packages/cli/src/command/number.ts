import { problem } from '@omnideploy/core';

/** A flag or argument that must be a whole number within bounds. @throws OmniDeployError `flag-invalid` */
export const wholeNumber = (label: string, text: string, minimum: number, maximum: number): number => {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= minimum && value <= maximum) return value;
  throw problem('flag-invalid', `${label} must be a whole number from ${minimum} to ${maximum}, not "${text}".`);
};
