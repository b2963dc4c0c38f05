import type { TargetOptions } from '@omnideploy/conformance';

const web = `
name: hello
container:
  image: nginx:1.29
  ports: [{ container_port: 80, protocol: HTTP }]
`;

/** What each target of this repository is tried with, by its name. */
export const targetExamples: Readonly<Record<string, TargetOptions['examples']>> = {
  ecs: [
    { title: 'the smallest config', config: 'name: a\ncontainer: { image: nginx, ports: [{ container_port: 80 }] }\n' },
    { title: 'a private service', config: `${web}service: { replicas: 2 }\n` },
    {
      title: 'everything that ECS takes',
      config: `${web}
version: '1.2'
region: eu-central-1
service: { replicas: 3, public: true }
resources: { cpu: 512, memory: 1Gi }
environment: { LOG_LEVEL: debug, PORT: 8080, VERBOSE: true }
secrets:
  - { name: API_KEY, source: 'ssm:/hello/api-key' }
  - { name: TOKEN, source: 'secretsmanager:hello-token' }
  - { name: LOCAL, source: 'env:LOCAL' }
tags: { team: web }
`,
    },
    { title: 'a domain', config: `${web}service: { domains: [example.com] }\n`, refusedAt: 'service.domains' },
  ],
};
