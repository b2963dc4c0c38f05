import { isUtf8 } from 'node:buffer';
// One small file is read at once: to load the other interface of `fs` would take longer than to read it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { MAX_BYTES } from '../config/read-source.js';
import { type OmniDeployError, problem } from '../errors/error.js';
import { readPipe } from './read-pipe.js';
import { defaultConfigFiles, type Request } from './request.js';

/** The config file that the request means, or undefined when it names none and none of the defaults exists. */
export const findConfigFile = async ({ config, directory }: Request): Promise<string | undefined> => {
  if (config !== undefined) return resolve(directory, config);
  for (const name of defaultConfigFiles) {
    const path = resolve(directory, name);
    if (existsSync(path)) return path;
  }
  return undefined;
};

/** As the user would type it. */
const displayName = (path: string, directory: string): string => {
  const short = relative(directory, path);
  return short.startsWith(`..${sep}`) || isAbsolute(short) ? path : short;
};

const unreadable = (name: string, error: NodeJS.ErrnoException): OmniDeployError => {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    return problem('config-not-found', `There is no file ${name}.`, { remedy: 'Check the path given with --config.' });
  if (error.code === 'EACCES' || error.code === 'EPERM')
    return problem('config-unreadable', `${name} cannot be read: permission denied.`);
  return problem('config-unreadable', `${name} cannot be read: ${error.message}.`);
};

/**
 * The text of the config file, and its name for messages.
 * @throws OmniDeployError `config-not-found`, `config-unreadable`, `config-too-large`
 */
export const readConfigFile = async (request: Request): Promise<{ name: string; text: string }> => {
  const path = await findConfigFile(request);
  if (path === undefined)
    throw problem('config-not-found', `None of ${defaultConfigFiles.join(', ')} is in ${request.directory}.`, {
      remedy: 'Name the file with --config FILE, or create deploy.yaml.',
    });
  const name = displayName(path, request.directory);
  const bytes = await read(path, name);
  // Asked first, since a decoder that throws takes longer to load than the rest of the reading.
  if (isUtf8(bytes)) return { name, text: bytes.toString('utf8') };
  throw problem('config-unreadable', `${name} is not UTF-8 text.`, { remedy: 'Save it as UTF-8.' });
};

const tooLarge = (name: string, has: string): OmniDeployError =>
  problem('config-too-large', `${name} has ${has}; a config file has at most 1 MiB.`, {
    remedy: 'Check that --config names the right file.',
  });

const read = async (path: string, name: string): Promise<Buffer> => {
  try {
    const information = statSync(path);
    if (information.isDirectory())
      throw problem('config-unreadable', `${name} is a directory.`, {
        remedy: 'Name the file inside it with --config FILE.',
      });
    if (information.size > MAX_BYTES) throw tooLarge(name, `${information.size} bytes`);
    if (information.isFile()) return readFileSync(path);
    const piped = await readPipe(path, MAX_BYTES);
    if (piped.length > MAX_BYTES) throw tooLarge(name, 'more');
    return piped;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw unreadable(name, error as NodeJS.ErrnoException);
  }
};
