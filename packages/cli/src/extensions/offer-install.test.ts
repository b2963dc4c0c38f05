import { describe, expect, it } from '@jest/globals';
import { createRegistry } from '@omnideploy/core/program';
import { toFailure } from '../output/failure.js';
import { missingPackage } from './offer-install.js';

const failureOf = (name: string) => {
  try {
    createRegistry([]).find('target', name);
  } catch (error) {
    return toFailure(error).diagnostics;
  }
  throw new Error('the target is there');
};

describe('missingPackage', () => {
  it('is the package that the registry says is missing', () => {
    expect(missingPackage(failureOf('ecs'))).toBe('@omnideploy/target-ecs');
  });

  it('is nothing for a name that nobody knows', () => {
    expect(missingPackage(failureOf('nowhere'))).toBeUndefined();
  });
});
