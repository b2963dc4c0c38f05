import { describe, expect, it } from '@jest/globals';
import { oclifArguments } from './oclif-arguments.js';
import { packageName } from './package-name.js';

describe('packageName', () => {
  it.each([
    ['ecs', '@omnideploy/target-ecs'],
    ['target-ecs', '@omnideploy/target-ecs'],
    ['cdk@1.2.0', '@omnideploy/backend-cdk@1.2.0'],
    ['sandbox', '@omnideploy/sandbox'],
    ['@acme/target-fly', '@acme/target-fly'],
    ['@acme/target-fly@1.0.0', '@acme/target-fly@1.0.0'],
    ['omnideploy-fly', 'omnideploy-fly'],
    ['https://example.com/plugin.tgz', 'https://example.com/plugin.tgz'],
    ['file:../plugin', 'file:../plugin'],
  ])('%s is %s', (given, expected) => {
    expect(packageName(given)).toBe(expected);
  });

  it("refuses a bare name that could be anyone's package", () => {
    expect(() => packageName('fly')).toThrow("could be anyone's package");
  });
});

describe('oclifArguments', () => {
  it('completes names of packages and leaves flags alone', () => {
    expect(oclifArguments(['plugins', 'install', '--force', 'ecs'])).toEqual([
      'plugins',
      'install',
      '--force',
      '@omnideploy/target-ecs',
    ]);
  });

  it('reads the form with a colon', () => {
    expect(oclifArguments(['plugins:add', 'ecs'])).toEqual(['plugins', 'add', '@omnideploy/target-ecs']);
  });

  it("does not touch another plugin's arguments", () => {
    expect(oclifArguments(['fly', 'install', 'ecs'])).toEqual(['fly', 'install', 'ecs']);
  });
});
