import type { Flags } from './define.js';

/** Every command has these. */
export const globalFlags = {
  json: { type: 'boolean', summary: 'Print one JSON document' },
  'no-color': { type: 'boolean', summary: 'Print without colours' },
  help: { type: 'boolean', short: 'h', summary: 'Show help' },
} as const satisfies Flags;

/** Which stack, where and with what: for every command that reads a config file. */
export const stackFlags = {
  config: {
    type: 'string',
    short: 'c',
    value: 'FILE',
    summary: 'Config file',
    default: 'deploy.yaml, deploy.yml or omnideploy.yaml',
    complete: 'file',
  },
  target: {
    type: 'string',
    short: 't',
    value: 'NAME',
    summary: 'Where to deploy',
    default: 'lightsail',
    variable: 'OMNIDEPLOY_TARGET',
    complete: 'target',
  },
  backend: {
    type: 'string',
    short: 'b',
    value: 'NAME',
    summary: 'The engine that deploys',
    default: 'pulumi',
    variable: 'OMNIDEPLOY_BACKEND',
    complete: 'backend',
  },
  runtime: {
    type: 'string',
    short: 'r',
    value: 'NAME',
    summary: 'Kind of the config file',
    default: 'detected',
    complete: 'adapter',
  },
  stack: { type: 'string', short: 's', value: 'NAME', summary: 'Stack', default: "the config's name" },
  region: { type: 'string', value: 'REGION', summary: 'Region', default: "the config's region" },
  sandbox: { type: 'boolean', summary: 'Use the embedded sandbox: no account is needed or reached' },
} as const satisfies Flags;

/** For commands that run an engine. */
export const operationFlags = {
  ...stackFlags,
  events: { type: 'boolean', summary: 'Print one JSON event on each line' },
} as const satisfies Flags;

export const confirmFlags = {
  ...operationFlags,
  yes: { type: 'boolean', short: 'y', summary: 'Go ahead without a question' },
} as const satisfies Flags;
