import type { AdapterOptions } from '@omnideploy/conformance';

/** What each adapter of this repository is tried with, by its name. */
export const adapterExamples: Readonly<Record<string, AdapterOptions['examples']>> = {
  container: [
    {
      file: 'deploy.yaml',
      text: `
name: hello
container:
  image: nginx:\${TAG}
  ports: [{ container_port: 80 }, { container_port: 443, protocol: HTTPS, name: tls }]
  health_check: { path: /healthz, interval: 1m }
environment: { GREETING: hello }
`,
      environment: { TAG: '1.29' },
    },
    {
      file: 'deploy.json',
      text: '{"name": "hello", "container": {"image": "nginx", "ports": [{"container_port": 80}]}}',
    },
  ],
};
