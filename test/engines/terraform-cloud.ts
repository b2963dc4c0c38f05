import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import terraform from '@omnideploy/backend-terraform';
import type { DeployEvent, Deployment, Stack } from '@omnideploy/core';
import { terraformMirror } from '../../scripts/engines/terraform-mirror.mjs';
import { type Moto, startMoto } from '../support/moto.js';
import type { Planned } from './open.js';

/** An AWS on moto and a folder for the backend, both of a test's own. */
export interface TerraformCloud {
  readonly moto: Moto;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  close(): Promise<void>;
}

const withoutSettings = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(AWS|TF)_/.test(name)));

/** @param terraform the executable, or what finds it on PATH */
export const startTerraformCloud = async (terraform: string, executable: string): Promise<TerraformCloud> => {
  const directory = await mkdtemp(join(tmpdir(), 'omnideploy-terraform-'));
  const moto = await startMoto(executable);
  const configuration = join(directory, 'cli.tfrc');
  const mirror = terraformMirror(process.env);
  await writeFile(
    configuration,
    mirror ? `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n` : '',
  );
  return {
    moto,
    directory: join(directory, 'terraform'),
    environment: {
      ...withoutSettings(process.env),
      ...(terraform === 'terraform' ? {} : { OMNIDEPLOY_TERRAFORM: terraform }),
      TF_CLI_CONFIG_FILE: configuration,
      AWS_ENDPOINT_URL: moto.endpoint,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    close: async () => {
      await moto.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
};

export interface OpenedTerraform {
  readonly stack: Stack;
  readonly events: readonly DeployEvent[];
  /** Calls back for each event from then on. */
  onEvent(tell: (event: DeployEvent) => void): void;
  /** Presses Ctrl-C. */
  interrupt(): void;
}

/** Opens a stack of the Terraform backend, as core does; without a plan, by its name alone. */
export const openTerraform = async (
  { directory, environment }: TerraformCloud,
  { spec, record }: Planned,
  { byName = false, ...more }: Partial<Deployment> & { byName?: boolean } = {},
): Promise<OpenedTerraform> => {
  const events: DeployEvent[] = [];
  const listeners: ((event: DeployEvent) => void)[] = [];
  const controller = new AbortController();
  const { name, stack, region } = spec;
  return {
    events,
    onEvent: (tell) => void listeners.push(tell),
    interrupt: () => controller.abort(),
    stack: await terraform.open({
      identity: { name, stack, region },
      ...(byName ? {} : { spec, record }),
      directory,
      environment,
      secret: async (secret) => `value-of-${secret}`,
      host: {
        emit: (event) => {
          events.push(event);
          for (const tell of listeners) tell(event);
        },
        signal: controller.signal,
      },
      ...more,
    }),
  };
};
