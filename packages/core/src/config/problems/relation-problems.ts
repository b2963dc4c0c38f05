import type { Path } from '../../contracts/json.js';
import { childrenOf, valueAt } from '../present-fields.js';
import { parseDuration } from '../text/duration.js';
import { quote } from '../text/quote.js';
import type { ConfigProblem } from './problem.js';
import type { Subject } from './subject.js';

/** What the schema cannot say: how values must fit together. Values that are themselves wrong are left alone. */
export const relationProblems = (subject: Subject): ConfigProblem[] => [
  ...portProblems(subject),
  ...healthProblems(subject),
  ...scalingProblems(subject, ['service', 'autoscaling']),
  ...scalingProblems(subject, ['kubernetes', 'autoscaling']),
  ...secretProblems(subject),
];

const portProblems = (subject: Subject): ConfigProblem[] => {
  const base: Path = ['container', 'ports'];
  const ports = childrenOf(valueAt(subject.config, base)).map(([index]) => {
    const path = [...base, index];
    const number = valueAt(subject.config, [...path, 'container_port']);
    const protocol = valueAt(subject.config, [...path, 'protocol']);
    return {
      path,
      number,
      transport: protocol === 'UDP' ? 'UDP' : 'TCP',
      name: valueAt(subject.config, [...path, 'name']),
    };
  });
  const numbers = repeated(ports, ({ number, transport }) =>
    typeof number === 'number' ? `${number} ${transport}` : undefined,
  );
  const names = repeated(ports, ({ name }) => (typeof name === 'string' ? name : undefined));
  return [
    ...numbers.map(({ path, number, transport }) => ({
      code: 'config-value' as const,
      path: [...path, 'container_port'],
      message: `The port ${number} is there twice${transport === 'UDP' ? ' for UDP' : ''}.`,
      remedy: 'List each port once. HTTP and HTTPS are TCP too.',
    })),
    ...names.map(({ path, name }) => ({
      code: 'config-value' as const,
      path: [...path, 'name'],
      message: `Two ports have the name ${quote(String(name))}.`,
      remedy: 'Give each port a name of its own.',
    })),
  ];
};

/** The entries whose key an earlier entry has. */
const repeated = <Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string | undefined): Entry[] => {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = keyOf(entry);
    if (key === undefined) return false;
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
};

const healthProblems = (subject: Subject): ConfigProblem[] => {
  const base: Path = ['container', 'health_check'];
  const port = valueAt(subject.config, [...base, 'port']);
  const ports = childrenOf(valueAt(subject.config, ['container', 'ports'])).map(([, entry]) =>
    valueAt(entry, ['container_port']),
  );
  const problems: ConfigProblem[] = [];
  if (
    typeof port === 'number' &&
    ports.length > 0 &&
    ports.every((one) => typeof one === 'number') &&
    !ports.includes(port)
  ) {
    problems.push({
      code: 'config-value',
      path: [...base, 'port'],
      message: `${subject.name([...base, 'port'])} is ${port}, which is not one of the container's ports.`,
      remedy: `Use one of ${ports.join(', ')}, or add the port to container.ports.`,
    });
  }
  if (valueAt(subject.config, base) === undefined) return problems;
  const interval = parseDuration(valueAt(subject.config, [...base, 'interval']) ?? '30s');
  const timeout = parseDuration(valueAt(subject.config, [...base, 'timeout']) ?? '5s');
  if ('value' in interval && 'value' in timeout && timeout.value >= interval.value) {
    const path = [...base, valueAt(subject.config, [...base, 'timeout']) === undefined ? 'interval' : 'timeout'];
    problems.push({
      code: 'config-value',
      severity: 'warning',
      path,
      message: `A health check may take ${timeout.value}s, but the next one begins after ${interval.value}s.`,
      remedy: 'Make the timeout shorter than the interval. Some platforms refuse it otherwise.',
    });
  }
  return problems;
};

const scalingProblems = (subject: Subject, base: Path): ConfigProblem[] => {
  const min = valueAt(subject.config, [...base, 'min']) ?? 1;
  const max = valueAt(subject.config, [...base, 'max']);
  if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return [];
  const message = `${subject.name(base)} has a min of ${min} and a max of ${max}.`;
  return [{ code: 'config-value', path: [...base, 'min'], message, remedy: 'Make min at most max.' }];
};

const secretProblems = (subject: Subject): ConfigProblem[] => {
  const secrets = childrenOf(valueAt(subject.config, ['secrets'])).map(([index, entry]) => ({
    path: ['secrets', index, 'name'],
    name: valueAt(entry, ['name']),
  }));
  const variables = new Set(childrenOf(valueAt(subject.config, ['environment'])).map(([name]) => name));
  const nameOf = ({ name }: { name: unknown }) => (typeof name === 'string' ? name : undefined);
  const clashing = secrets.filter(({ name }) => typeof name === 'string' && variables.has(name));
  return [
    ...repeated(secrets, nameOf).map(({ path, name }) => ({
      code: 'config-value' as const,
      path,
      message: `Two secrets have the name ${quote(String(name))}.`,
      remedy: 'Keep one of the two.',
    })),
    ...clashing.map(({ path, name }) => ({
      code: 'config-value' as const,
      path,
      message: `${quote(String(name))} is both a secret and an entry of environment.`,
      remedy: 'Keep one of the two.',
    })),
  ];
};
