/**
 * The programs that suites need and npm does not bring.
 *
 * @typedef {object} Engine
 * @property {string} command what it is called on PATH
 * @property {string[]} probe arguments with which it ends at once and without error when it works
 * @property {string} variable an environment variable that holds the path of the one to use
 * @property {string} [requirements] a pinned list of Python packages that bring it, beside this file
 * @property {string} [instructions] how to get it, when nothing here brings it
 */

/** @satisfies {Record<string, Engine>} */
export const engines = {
  aws: {
    command: 'aws',
    probe: ['--version'],
    variable: 'OMNIDEPLOY_AWS_CLI',
    requirements: 'aws-cli.requirements.txt',
  },
  moto: {
    command: 'moto_server',
    probe: ['--help'],
    variable: 'OMNIDEPLOY_MOTO',
    requirements: 'moto.requirements.txt',
  },
  terraform: {
    command: 'terraform',
    probe: ['version'],
    variable: 'OMNIDEPLOY_TERRAFORM',
    instructions: 'install Terraform 1.10 or newer: https://developer.hashicorp.com/terraform/install',
  },
};

/** @typedef {keyof typeof engines} EngineName */
