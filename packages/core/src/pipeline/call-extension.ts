import { isOmniDeployError, problem } from '../errors/error.js';

/** Where it was thrown: what those who make the plugin need most. */
const origin = (error: Error): string => {
  const [, place] = /^\s+at (?:.*\()?(.+?:\d+:\d+)\)?$/m.exec(error.stack ?? '') ?? [];
  return place === undefined ? '' : `, at ${place}`;
};

/**
 * Calls code of an extension. What it throws on purpose passes; anything else is its mistake and
 * not ours.
 * @param who `The target fly`
 * @throws OmniDeployError `extension-broken`
 */
export const callExtension = <T>(who: string, work: () => T): T => {
  try {
    return work();
  } catch (cause) {
    if (isOmniDeployError(cause)) throw cause;
    const reason = cause instanceof Error ? `${cause.message}${origin(cause)}` : String(cause);
    throw problem('extension-broken', `${who} failed: ${reason}.`, {
      remedy: 'This is a mistake in it. Please report it to those who make it.',
      cause,
    });
  }
};
