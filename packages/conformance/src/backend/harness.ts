import type { Backend, CloudAccess, DeployEvent, DeploymentRecord, ResourceSpec, Stack } from '@omnideploy/core';

/** What a backend's author gives to the checks: a cloud to work on and two plans. */
export interface BackendHarness {
  /** An empty cloud for one check. Checks may run at the same time. */
  start(): Promise<BackendCloud>;
  /** A small plan in the backend's dialect, of several resources, with at least one output. */
  readonly spec: ResourceSpec;
  /** The same stack with one resource changed in a way that needs no replacement. */
  readonly changed: { readonly spec: ResourceSpec; readonly resource: string };
}

/** A cloud, or an emulator, of its own. */
export interface BackendCloud {
  /** A folder for the backend; it need not exist. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cloud?: CloudAccess;
  /** Makes the cloud refuse the next change of the resource of `spec`. Without it failures are not checked. */
  refuse?(resource: string): Promise<void>;
  close(): Promise<void>;
}

/** One check's cloud, with the backend opened on it as often as the check likes. */
export interface Bench {
  readonly cloud: BackendCloud;
  /** Every event that the backend has emitted. */
  readonly events: readonly DeployEvent[];
  /** The stack: with a plan, or by its name alone, as from another machine. */
  open(spec?: ResourceSpec): Promise<Stack>;
}

/** The value that every secret has. It must never be seen. */
export const SECRET = 'conformance-secret-value';

/** What the pipeline would store with the plan. */
export const recordOf = (backend: Backend, { name, stack, region, target }: ResourceSpec): DeploymentRecord => ({
  api: 1,
  name,
  stack,
  region,
  target,
  adapter: 'container',
  backend: backend.name,
  versions: { '@omnideploy/conformance': '1.2.3' },
  config: { name, container: { image: 'nginx:1', ports: [{ container_port: 80 }] }, tags: { quote: '"\\\n' } },
  image: 'nginx:1',
});

/** Runs a check on an empty cloud, which is closed whatever happens. */
export const withBench = async (backend: Backend, harness: BackendHarness, check: (bench: Bench) => Promise<void>) => {
  const cloud = await harness.start();
  const events: DeployEvent[] = [];
  const { name, stack, region } = harness.spec;
  try {
    await check({
      cloud,
      events,
      open: (spec) =>
        backend.open({
          identity: { name, stack, region },
          ...(spec ? { spec, record: recordOf(backend, spec) } : {}),
          directory: cloud.directory,
          environment: cloud.environment,
          ...(cloud.cloud ? { cloud: cloud.cloud } : {}),
          secret: async () => SECRET,
          host: { emit: (one) => void events.push(one), signal: new AbortController().signal },
        }),
    });
  } finally {
    await cloud.close();
  }
};
