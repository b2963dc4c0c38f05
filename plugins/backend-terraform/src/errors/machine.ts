import type { Diagnostic } from '@omnideploy/core';

/** What a network that does not work is called by Go's library, with what it means. */
const NETWORK: readonly (readonly [said: RegExp, meaning: string])[] = [
  [/connection refused/, 'nothing listens there'],
  [/no such host|server misbehaving|Temporary failure in name resolution/, 'its name cannot be looked up'],
  [/network is unreachable|no route to host/, 'there is no way to it'],
  [/i\/o timeout|context deadline exceeded|TLS handshake timeout|Client\.Timeout/, 'it does not answer'],
  [/connection reset|unexpected EOF|: EOF/, 'the connection was cut'],
  [/x509:|certificate/, 'its certificate is not trusted, as happens behind a proxy that inspects traffic'],
];

/** Whom a message of Go's library speaks of: `Post "https://sts.amazonaws.com/": dial tcp ...`. */
const hostIn = (text: string): string | undefined =>
  /(?:Get|Post|Put|Head|Delete) \\?"(https?:\/\/[^/"\\]+)/.exec(text)?.[1] ??
  /dial tcp:? (?:lookup )?(\S+?):? /.exec(text)?.[1];

const DISK = /no space left on device|There is not enough space on the disk|disk quota exceeded|read-only file system/i;

/** An error about the network or the disk in plain words; undefined when it is about something else. */
export const machineDiagnostic = (text: string): Diagnostic | undefined => {
  if (DISK.test(text))
    return {
      code: 'disk-error',
      severity: 'error',
      message: `A file cannot be written: ${text.trim().replace(/\s+/g, ' ')}`,
      remedy: 'Free some space, or let OMNIDEPLOY_WORK_DIR name a folder that can be written to.',
    };
  const host = hostIn(text);
  const reason = host ? NETWORK.find(([said]) => said.test(text))?.[1] : undefined;
  if (!host || !reason) return undefined;
  return {
    code: 'engine-unreachable',
    severity: 'error',
    message: `${host} cannot be reached: ${reason}.`,
    remedy: 'Check the network, and the region for a typing mistake. Behind a proxy, set HTTPS_PROXY.',
  };
};
