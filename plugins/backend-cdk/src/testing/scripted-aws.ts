import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The fields of one call: `{ StackName: 'shop' }`; members of lists with their numbers, `Parameters.member.1.ParameterKey`. */
export type Fields = Readonly<Record<string, string>>;

/** An answer of AWS as the SDK reads it: lists of members, dates as ISO texts. */
export type Answer = { readonly [key: string]: unknown };

/** Makes a handler answer with an error of AWS. */
export class AwsFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** Answers one kind of call. `count` is 0 for the first. */
export type Handler = (fields: Fields, count: number) => Answer;

export interface ScriptedAws {
  readonly endpoint: string;
  /** Each call so far: action and fields. A call to S3 is an action such as `PUT /bucket/key`. */
  readonly calls: readonly { readonly action: string; readonly fields: Fields; readonly authorization: string }[];
  close(): Promise<void>;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const xml = (value: unknown): string => {
  if (Array.isArray(value)) return value.map((item) => `<member>${xml(item)}</member>`).join('');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => `<${key}>${xml(item)}</${key}>`)
      .join('');
  return escapeXml(String(value));
};

/**
 * A CloudFormation that says what a test wants it to say: for states that a real one is hardly
 * ever in. An action without a handler is answered with an error that names it.
 * @param objects sees each call to S3 and lets it succeed, unless it throws an AwsFailure
 */
export const startScriptedAws = async (
  handlers: Readonly<Record<string, Handler>>,
  objects?: (method: string, path: string) => void,
): Promise<ScriptedAws> => {
  const calls: ScriptedAws['calls'][number][] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const [path = ''] = request.url?.split('?') ?? [];
    const { Action = `${request.method} ${path}`, ...fields }: Record<string, string> =
      path === '/' ? Object.fromEntries(new URLSearchParams(body)) : { body };
    const count = calls.filter(({ action }) => action === Action).length;
    calls.push({ action: Action, fields, authorization: request.headers.authorization ?? '' });
    response.setHeader('content-type', 'text/xml');
    try {
      if (path !== '/') {
        objects?.(request.method ?? '', path);
        response.end();
        return;
      }
      const handler = handlers[Action];
      if (!handler) throw new AwsFailure('InvalidAction', `The script has no ${Action}.`);
      const answer = xml(handler(fields, count));
      response.end(`<${Action}Response><${Action}Result>${answer}</${Action}Result></${Action}Response>`);
    } catch (error) {
      const { code, message, status } = error instanceof AwsFailure ? error : new AwsFailure('Script', String(error));
      response.statusCode = status;
      response.end(
        `<ErrorResponse><Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error></ErrorResponse>`,
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
