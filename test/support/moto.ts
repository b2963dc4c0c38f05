import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** An emulator of AWS of a test's own. */
export interface Moto {
  /** `http://127.0.0.1:40979` */
  readonly endpoint: string;
  /** One of its requests in JSON, as SDKs send them: `AmazonSSM.PutParameter`. */
  ask(service: string, target: string, input: object): Promise<Record<string, unknown>>;
  /** What it answers to a request, of S3 unless another service is named: `/bucket/key`. */
  request(path: string, init?: RequestInit, service?: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts `moto_server` on a free port of loopback. */
export const startMoto = async (executable: string): Promise<Moto> => {
  const server = spawn(executable, ['-H', '127.0.0.1', '-p', '0'], {
    // AWS's own policies, which roles refer to by name.
    env: { ...process.env, MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const closed = once(server, 'close');
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.once('error', reject);
    void closed.then(() => reject(new Error(`moto_server ended: ${said}`)));
    // Read to the end, or it would wait for room in the pipe.
    createInterface(server.stderr).on('line', (line) => {
      said += `${line}\n`;
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (address) resolve(address);
    });
  });
  const request = async (path: string, init: RequestInit = {}, service = 's3'): Promise<string> => {
    // moto reads of it who asks and which service, and does not check it.
    const authorization = `AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`;
    const answer = await fetch(`${endpoint}${path}`, { ...init, headers: { ...init.headers, authorization } });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`moto refused ${path} (${answer.status}): ${text}`);
    return text;
  };
  return {
    endpoint,
    request,
    ask: async (service, target, input) =>
      JSON.parse(
        // Some answers are empty.
        (await request(
          '/',
          {
            method: 'POST',
            headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
            body: JSON.stringify(input),
          },
          service,
        )) || '{}',
      ) as Record<string, unknown>,
    close: async () => {
      server.kill();
      await closed;
    },
  };
};
