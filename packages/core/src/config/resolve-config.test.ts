import { describe, expect, it } from '@jest/globals';
import { resolveConfig } from './resolve-config.js';
import { readYaml, resolveYaml, smallest } from './testing/config.js';

const resolved = (text: string, environment?: Record<string, string>) => resolveYaml(text, environment).resolved;

describe('resolveConfig', () => {
  it('fills in every default', () => {
    expect(resolved(smallest)).toEqual({
      name: 'app',
      region: 'us-east-1',
      container: { image: 'nginx', ports: [{ container_port: 80, protocol: 'TCP', protocol_given: false }] },
      service: { replicas: 1, public: false, domains: [] },
      resources: { size: 'micro' },
      environment: {},
      secrets: [],
      tags: {},
      section: {},
    });
  });

  it('leaves the config itself as the file has it', () => {
    expect(resolveYaml(smallest).config).toEqual({
      name: 'app',
      container: { image: 'nginx', ports: [{ container_port: 80 }] },
    });
  });

  it('fills in a health check from its defaults and the first port', () => {
    expect(resolved(`${smallest}  health_check: {}\n`).container.health_check).toEqual({
      path: '/',
      port: 80,
      interval: 30,
      timeout: 5,
      healthy_threshold: 2,
      unhealthy_threshold: 3,
    });
  });

  it('turns durations into seconds and amounts into millicores and MiB', () => {
    const text = `${smallest}  health_check: {interval: 1m30s, timeout: 500ms}\nresources: {cpu: 0.5, memory: 1Gi}\n`;
    expect(resolved(text)).toMatchObject({
      container: { health_check: { interval: 90, timeout: 0.5 } },
      resources: { cpu: 500, memory: 1024 },
    });
  });

  it('says whether the file has a protocol', () => {
    const text = smallest.replace('80', '80\n      protocol: TCP');
    expect(resolved(text).container.ports).toEqual([{ container_port: 80, protocol: 'TCP', protocol_given: true }]);
  });

  it('fills in tls and autoscaling where they begin', () => {
    expect(resolved(`${smallest}service: {tls: {}, autoscaling: {max: 4}}\n`).service).toMatchObject({
      tls: { enabled: true, auto_cert: false },
      autoscaling: { min: 1, max: 4, target_cpu: 70 },
    });
  });

  it('makes text of numbers and booleans as the file writes them', () => {
    const text = `version: 1.10\n${smallest}  command: [run, 007]\n  args: [--port, 0x50]\nenvironment: {A: 1.10, B: True, C: 08, D: "1"}\ntags: {cost: 42}\n`;
    expect(resolved(text)).toMatchObject({
      version: '1.10',
      container: { command: ['run', '007'], args: ['--port', '0x50'] },
      environment: { A: '1.10', B: 'True', C: '08', D: '1' },
      tags: { cost: '42' },
    });
  });

  it('makes the number or boolean that is wanted of a variable', () => {
    const text = `${smallest.replace('80', '${PORT}')}service: {replicas: "\${REPLICAS:-2}", public: "\${PUBLIC}"}\nenvironment: {A: "\${PORT}"}\n`;
    expect(resolved(text, { PORT: '8080', PUBLIC: 'true' })).toMatchObject({
      container: { ports: [{ container_port: 8080 }] },
      service: { replicas: 2, public: true },
      environment: { A: '8080' },
    });
  });

  it('takes an optional key without a value as absent', () => {
    const text = `version:\n${smallest}  args:\nservice:\n  replicas:\ntags:\necs:\n`;
    expect(resolveYaml(text).config).toEqual({ ...resolveYaml(smallest).config, service: {} });
    expect(resolved(text)).toEqual(resolved(smallest));
  });

  it("makes a secret of an environment entry that is a key of Pulumi's configuration", () => {
    const text = `${smallest}environment: {A: a, TOKEN: "\${pulumi:app:token}"}\nsecrets: [{name: B, source: "env:B"}]\n`;
    const { config, resolved: result, origin } = resolveYaml(text);
    const secrets = [
      { name: 'B', source: 'env:B' },
      { name: 'TOKEN', source: 'pulumi:app:token' },
    ];
    expect(result).toMatchObject({ environment: { A: 'a' }, secrets });
    expect(config).toMatchObject({ environment: { A: 'a' }, secrets });
    expect([0, 1].map((index) => origin(['secrets', index, 'source']))).toEqual([
      ['secrets', 0, 'source'],
      ['environment', 'TOKEN'],
    ]);
  });

  it('warns when a health check may take longer than the time to the next', () => {
    const { diagnostics } = resolveYaml(`${smallest}  health_check: {interval: 5s, timeout: 10s}\n`);
    expect(diagnostics).toMatchObject([
      { severity: 'warning', code: 'config-value', location: { start: { line: 6 } } },
    ]);
  });

  it('places problems where the adapter says that a field came from', () => {
    const source = readYaml('app:\n  title: not a name\n  image: nginx\n');
    const config = { name: 'not a name', container: { image: 'nginx', ports: [{ container_port: 80 }] } };
    const adapted = { config, origin: () => ['app', 'title'] };
    expect(() => resolveConfig(adapted, source)).toThrow('app.title cannot be the text "not a name"');
  });

  it('answers to an adapter that gives no map', () => {
    const source = readYaml('a: 1');
    for (const config of [null, undefined, 5, 'text', []]) {
      expect(() => resolveConfig({ config, origin: (path) => path }, source)).toThrow('the file must be a map');
    }
  });
});
