import { recover } from './engine/recover.js';
import type { Runtime } from './engine/runtime.js';
import { listen } from './http/listen.js';
import { route } from './http/route.js';
import { folderStore, memoryStore } from './state/store.js';

export interface ServerOptions {
  /** Folder of the state file. Default: nothing is kept. */
  readonly directory?: string;
  /** Default: a free one. */
  readonly port?: number;
  /** Milliseconds without a request after which the server stops by itself. Default: never. */
  readonly idle?: number;
  /** Where lines about the server go. Default: nowhere. */
  readonly log?: (line: string) => void;
  /** Called when the server ends by itself or was told to. */
  readonly onStop?: () => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:4566` */
  readonly endpoint: string;
  readonly port: number;
  /** Stops listening; what is saved is on disk when it resolves. */
  close(): Promise<void>;
}

/**
 * Starts the embedded cloud in this process.
 * @throws when the port is taken, or the state file can be neither read nor kept aside
 */
export const startServer = async (options: ServerOptions = {}): Promise<RunningServer> => {
  const log = options.log ?? (() => undefined);
  const store = options.directory === undefined ? memoryStore() : await folderStore(options.directory, log);
  const ending = new AbortController();
  const runtime: Runtime = { ...store, operations: new Map(), analyses: new Map(), closing: ending.signal };
  let idle: NodeJS.Timeout | undefined;
  const { server, port } = await listen(options.port ?? 0, (request) => {
    idle?.refresh();
    return route(runtime, request, () => void close());
  });
  let closing: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    clearTimeout(idle);
    ending.abort();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 500).unref();
    await closed;
    await store.saved();
    options.onStop?.();
  };
  const close = (): Promise<void> => {
    closing ??= end();
    return closing;
  };
  if (options.idle !== undefined) {
    idle = setTimeout(() => {
      if (runtime.operations.size > 0) {
        idle?.refresh();
        return;
      }
      log('Nobody asked for anything for a while. The sandbox stops; its state is kept.');
      void close();
    }, options.idle);
    idle.unref();
  }
  recover(runtime);
  return { endpoint: `http://127.0.0.1:${port}`, port, close };
};
