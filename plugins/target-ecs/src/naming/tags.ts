import type { Path, PlanContext, ResolvedConfig } from '@omnideploy/core';
import type { Tags } from '@omnideploy/resources-aws';
import { sorted } from './sorted.js';

/** The tags of the stack's resources. */
export interface StackTags {
  /** On every resource that can have tags. */
  readonly all: Tags;
  /** The same with a name for people, on resources that have none of their own. */
  named(name: string): Tags;
  /** The same with the config's version, on what a new version replaces. */
  readonly versioned: Tags;
}

/** Tags of a resource and their lengths (Tag in the ECS, IAM and ELB models of botocore 1.43.11, 2026-11). */
const MOST_TAGS = 50;
const LONGEST_KEY = 128;
const LONGEST_VALUE = 256;
/** What every service allows in a tag (the same models). */
const ALLOWED = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** Not at the start of a key, and for ECS not at that of a value either. */
const RESERVED = /^aws:/i;

const NAME = 'Name';
const VERSION = 'omnideploy:version';

export const tagsOf = (config: ResolvedConfig, context: PlanContext): StackTags => {
  const own = {
    'managed-by': 'omnideploy',
    'omnideploy:stack': context.stack,
    'omnideploy:name': config.name,
  };
  checkTags(config.tags, [...Object.keys(own), VERSION], context);
  if (config.version !== undefined) checkValue(['version'], config.version, context);
  const all = { ...sorted(config.tags), ...own };
  return {
    all,
    named: (name) => ({ [NAME]: name, ...all }),
    versioned: config.version === undefined ? all : { ...all, [VERSION]: config.version },
  };
};

const checkTags = (tags: Tags, reserved: readonly string[], context: PlanContext): void => {
  const keys = Object.keys(tags);
  const most = MOST_TAGS - reserved.length - 1;
  if (keys.length > most)
    context.refuse(
      ['tags'],
      `There are ${keys.length} tags. AWS takes ${MOST_TAGS} on a resource, and ${MOST_TAGS - most} of them are OmniDeploy's.`,
      `Keep ${most} at most.`,
    );
  const taken = new Set(reserved.map((key) => key.toLowerCase()));
  for (const key of keys) {
    const path = ['tags', key];
    if (taken.has(key.toLowerCase()))
      context.refuse(
        path,
        reserved.includes(key)
          ? `The tag "${key}" is OmniDeploy's own: it says what the stack may delete.`
          : `The tag "${key}" is there twice: IAM does not tell upper from lower case.`,
        'Take another key.',
      );
    taken.add(key.toLowerCase());
    checkKey(path, key, context);
    checkValue(path, tags[key] ?? '', context);
  }
};

const checkKey = (path: Path, key: string, context: PlanContext): void => {
  if (RESERVED.test(key))
    context.refuse(path, `The tag "${key}" begins with "aws:", which AWS keeps for itself.`, 'Take another key.');
  if (key === '' || [...key].length > LONGEST_KEY)
    context.refuse(path, `A tag's key has 1 to ${LONGEST_KEY} characters; this one has ${[...key].length}.`);
  if (!ALLOWED.test(key)) refuseCharacters(path, `The tag "${key}"`, context);
};

const checkValue = (path: Path, value: string, context: PlanContext): void => {
  if (RESERVED.test(value))
    context.refuse(
      path,
      `The tag's value "${value}" begins with "aws:", which ECS does not take.`,
      'Take another value.',
    );
  if ([...value].length > LONGEST_VALUE)
    context.refuse(path, `A tag's value has at most ${LONGEST_VALUE} characters; this one has ${[...value].length}.`);
  if (!ALLOWED.test(value)) refuseCharacters(path, `The tag's value "${value}"`, context);
};

const refuseCharacters = (path: Path, what: string, context: PlanContext): void =>
  context.refuse(path, `${what} has characters that AWS does not allow.`, 'Use letters, digits, spaces and _.:/=+-@');
