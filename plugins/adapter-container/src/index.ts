import { type Detection, defineAdapter, type Source } from '@omnideploy/core';

const FILE_NAME = /(^|[/\\])(deploy\.ya?ml|omnideploy\.ya?ml)$/;
const hasKey = ({ value }: Source, key: string): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key);

/**
 * Any map can be a deploy file that lacks something, so each is claimed a little: with no other
 * adapter its errors then say what is missing.
 */
const detect = (source: Source): Detection | undefined => {
  if (typeof source.value !== 'object' || source.value === null || Array.isArray(source.value)) return undefined;
  if (hasKey(source, 'gateway') || hasKey(source, 'agent')) return { confidence: 0.1, reason: 'is a map' };
  if (hasKey(source, 'container')) return { confidence: 0.7, reason: 'has the key container' };
  if (FILE_NAME.test(source.file)) return { confidence: 0.2, reason: 'has the name of a deploy file' };
  return { confidence: 0.1, reason: 'is a map' };
};

/** Deploy files: the file is a DeployConfig as it stands. */
export default defineAdapter({
  name: 'container',
  detect,
  adapt: (source) => [{ config: source.value, origin: (path) => path }],
});
