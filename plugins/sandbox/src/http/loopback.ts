/** Whether a Host header names this machine: `127.0.0.1:4566`, `localhost`, `[::1]`, `bucket.localhost`. */
export const isLoopbackHost = (host: string | undefined): boolean =>
  host !== undefined && /^(127(\.\d{1,3}){3}|\[::1\]|([\w-]+\.)*localhost)(:\d+)?$/i.test(host);
