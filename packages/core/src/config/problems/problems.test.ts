import { describe, expect, it } from '@jest/globals';
import { problemsOf, resolveYaml, smallest, summaryOf } from '../testing/config.js';

const firstOf = (text: string, environment?: Record<string, string>) =>
  problemsOf(() => resolveYaml(text, environment))[0];
const port = (entry: string): string => smallest.replace('container_port: 80', entry);

describe('problems of keys', () => {
  it('names the key that was meant', () => {
    expect(firstOf(`${smallest}enviroment: {}\n`)).toMatchObject({
      code: 'config-unknown-key',
      message: 'There is no key "enviroment" at the top level.',
      remedy: 'Did you mean environment?',
      location: { start: { line: 6, column: 1 }, end: { line: 6, column: 11 } },
    });
  });

  it('says where a key belongs', () => {
    expect(firstOf(`${smallest}replicas: 2\n`)?.remedy).toBe('It belongs elsewhere: service.replicas.');
    expect(firstOf(`${smallest}service: {environment: {}}\n`)?.remedy).toBe(
      'It belongs elsewhere: environment at the top level.',
    );
  });

  it('lists the keys when it has no better idea', () => {
    expect(firstOf(`${smallest}resources: {speed: 3}\n`)?.remedy).toBe('Keys here are size, cpu, memory.');
  });

  it('shows how to write a missing key, at the map that lacks it', () => {
    expect(firstOf('name: app\ncontainer:\n  ports:\n    - container_port: 80\n')).toMatchObject({
      code: 'config-missing-key',
      message: 'The key "image" is missing in container.',
      remedy: 'Add it, for example:\nimage: ghcr.io/acme/api:1.4.2',
      location: { start: { line: 2, column: 1 } },
    });
  });

  it('does not miss a key that is only misspelt', () => {
    expect(summaryOf(port('container_prot: 80'))).toEqual(['config-unknown-key: container_prot']);
  });

  it('reports each key that is missing', () => {
    expect(summaryOf('region: us-east-1')).toEqual(['config-missing-key: ', 'config-missing-key: ']);
  });

  it('shows no character of a key that steers a terminal', () => {
    expect(firstOf(`${smallest}"\\e[31m\\u009b": 1\n`)?.message).toBe(
      'There is no key "\\u001b[31m\ufffd" at the top level.',
    );
  });
});

describe('problems of values', () => {
  it.each([
    ['service: {replicas: two}', 'two', 'service.replicas must be a whole number, but this is the text "two".'],
    ['service: {replicas: 1.5}', '1.5', 'service.replicas must be a whole number, but this is the number 1.5.'],
    ['service: {replicas: -1}', '-1', 'service.replicas must be at least 0, but this is the number -1.'],
    ['service: {public: yes}', 'yes', 'service.public must be true or false, but this is the text "yes".'],
    ['service: []', '[]', 'service must be a map, but this is a list.'],
    ['service: {domains: a.com}', 'a.com', 'service.domains must be a list, but this is the text "a.com".'],
    [
      'service: {autoscaling: {max: 3, target_cpu: 101}}',
      '101',
      'service.autoscaling.target_cpu must be from 1 to 100, but this is the number 101.',
    ],
    ['region: 5', '5', 'region must be a text, but this is the number 5.'],
    ['environment: {A: }', 'A', 'environment.A must be a text or a number or true or false, but this is nothing.'],
    ['environment: {A: [x]}', '[x]', 'environment.A must be a text or a number or true or false, but this is a list.'],
    [
      'environment: {"A B": x}',
      '"A B"',
      '"A B" cannot be a name in environment: a variable\'s name begins with a letter or _ and has letters, digits, _, . and -.',
    ],
    [
      'service: {domains: [a.com, "https://a.com"]}',
      '"https://a.com"',
      'service.domains[1] cannot be the text "https://a.com": a domain is a host name without scheme and path, as in api.example.com.',
    ],
    ['service: {domains: [a.com, b.com, a.com]}', 'a.com', 'service.domains has the same entry twice.'],
    ['tags: {"": x}', '""', 'A name in tags cannot be empty.'],
    ['ecs: {cluster: ""}', '""', 'ecs.cluster cannot be empty.'],
    [
      'resources: {cpu: 2}',
      '2',
      'resources.cpu cannot be the number 2: a whole number is in millicores, and this is too few to be meant.',
    ],
    [
      'resources: {memory: true}',
      'true',
      'resources.memory cannot be the boolean true: this is not an amount of memory.',
    ],
    ['agentcore: {timeout: -1}', '-1', 'agentcore.timeout cannot be the number -1: it must be more than zero.'],
  ])('explains %s', (line, marked, message) => {
    const text = `${smallest}${line}\n`;
    const [problem] = problemsOf(() => resolveYaml(text));
    expect(problem?.message).toBe(message);
    expect(summaryOf(text)).toEqual([`${problem?.code}: ${marked}`]);
  });

  it.each([
    [port('container_port: "80"'), 'Remove the quotes.'],
    [`${smallest}service: {public: yes}`, 'Write true or false.'],
    [`${smallest}region: 5`, 'Put quotes around it: "5".'],
    [`${smallest}environment: {A: }`, 'Write "" for an empty text, or remove the key.'],
    [smallest.replace('app', ''), 'Give it a value, for example:\nname: my-app'],
    [port('container_port: 80\n      protocol: http'), 'Did you mean HTTP?'],
    [`${smallest}  health_check: {interval: 30}`, 'Write 30s for seconds, 30m for minutes.'],
    [`${smallest}  health_check: {interval: 0s}`, undefined],
  ])('says what to write instead in %j', (text, remedy) => {
    expect(firstOf(text)?.remedy).toBe(remedy);
  });

  it.each(['a'.repeat(64), '-app', 'app-', 'my app', 'my_app', ''])('refuses the name %j', (name) => {
    expect(firstOf(smallest.replace('app', JSON.stringify(name)))).toMatchObject({ code: 'config-value' });
  });

  it.each(['a', 'a'.repeat(63), 'My-App-2'])('takes the name %s', (name) => {
    expect(resolveYaml(smallest.replace('app', name)).resolved.name).toBe(name);
  });

  it('does not show what a variable holds', () => {
    const text = `${smallest}service: {replicas: "\${SECRET}"}\nresources: {memory: "\${SECRET}"}\nregion: \${SECRET}\n`;
    const problems = problemsOf(() => resolveYaml(text, { SECRET: '5hunter' }));
    expect(problems).toHaveLength(3);
    expect(JSON.stringify(problems)).not.toContain('hunter');
    expect(problems[0]?.message).toBe('service.replicas must be a whole number, but this is the value of ${SECRET}.');
  });

  it('does not repeat what may be a secret in place of a reference', () => {
    const problem = firstOf(`${smallest}secrets: [{name: A, source: hunter2}]\n`);
    expect(`${problem?.message}${problem?.remedy}`).not.toContain('hunter2');
  });

  it('says where a key of the Pulumi configuration works', () => {
    expect(firstOf(`${smallest}region: \${pulumi:key}\n`)).toMatchObject({
      code: 'config-value',
      message: '${pulumi:key} cannot be used for region.',
    });
  });
});

describe('values that do not fit together', () => {
  it.each([
    ['the same port twice', port('container_port: 80\n    - container_port: 80\n      protocol: HTTP'), '80'],
    ['one name for two ports', port('container_port: 80\n      name: a\n    - container_port: 81\n      name: a'), 'a'],
    ['a health check on a port that is not there', `${smallest}  health_check: {port: 81}`, '81'],
    ['fewer copies at most than at least', `${smallest}service: {autoscaling: {min: 3, max: 2}}`, '3'],
    ['the same for Kubernetes', `${smallest}kubernetes: {autoscaling: {min: 3, max: 2}}`, '3'],
    ['one name for two secrets', `${smallest}secrets: [{name: A, source: "env:A"}, {name: A, source: "env:B"}]`, 'A'],
    [
      'one name for a secret and a variable',
      `${smallest}environment: {A: x}\nsecrets: [{name: A, source: "env:A"}]`,
      'A',
    ],
    [
      'the same where the variable becomes a secret',
      `${smallest}environment: {A: "\${pulumi:a}"}\nsecrets: [{name: A, source: "env:A"}]`,
      'A',
    ],
  ])('refuses %s', (_what, text, marked) => {
    expect(summaryOf(text)).toEqual([`config-value: ${marked}`]);
  });

  it('takes one number for TCP and UDP', () => {
    const text = port('container_port: 53\n    - container_port: 53\n      protocol: UDP');
    expect(resolveYaml(text).resolved.container.ports).toHaveLength(2);
  });
});

describe('several problems', () => {
  it('are reported together, in the order of the file, each once', () => {
    const text = [
      'name: my app',
      'contaner: {}',
      'container:',
      '  image: nginx',
      '  ports:',
      '    - container_port: 70000',
      '      protocol: htp',
      '  health_check: {interval: 30, timeout: 1d, port: 99}',
      'service: {replicas: two, domains: a.com}',
      'environment: {A: }',
      'resources: {cpu: 2, memory: 2}',
    ].join('\n');
    expect(summaryOf(text)).toEqual([
      'config-value: my app',
      'config-unknown-key: contaner',
      'config-value: 70000',
      'config-value: htp',
      'config-value: 30',
      'config-value: 1d',
      'config-value: 99',
      'config-type: two',
      'config-type: a.com',
      'config-type: A',
      'config-value: 2',
      'config-value: 2',
    ]);
  });

  it('come with the lines that they are about', () => {
    expect(firstOf(`${smallest}service:\n  replicas: two\n`)?.frame).toBe(
      [
        '  5 |     - container_port: 80',
        '  6 | service:',
        '> 7 |   replicas: two',
        '    |             ^^^',
        '  8 |',
      ].join('\n'),
    );
  });
});
