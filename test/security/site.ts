import { once } from 'node:events';
import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  request,
} from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Account } from '../../src/domain/account.ts';
import { openServer } from '../../src/open-server.ts';
import { cookies } from '../../src/web/session.ts';
import type { Office } from '../office.ts';
import { sessionOf } from '../web/visitor.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Every header as it came over the line, also those that came twice. */
  readonly lines: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Site {
  readonly origin: string;
  /** Where it really listens, for a browser. */
  readonly address: string;
  readonly ask: (path: string, ask?: Ask) => Promise<Answer>;
  /** Words over the line as they are, and what comes back until it is closed. */
  readonly raw: (said: string) => Promise<string>;
  /** The headers of somebody who is signed in; of nobody, a cookie for forms only. */
  readonly as: (account?: Account) => Readonly<Record<string, string>>;
  /** What makes a changing request pass as one of our own pages. */
  readonly asOwnForm: (cookie: Readonly<Record<string, string>>, form?: Form) => Promise<Ask>;
}

type Form = Readonly<Record<string, string>>;

/** The site behind a real socket, with the settings of production or of a developer's machine. */
export async function openSite(
  office: Office,
  { baseUrl = 'http://127.0.0.1:3000', around }: { baseUrl?: string; around?: Around } = {},
): Promise<Site> {
  const config = { ...readConfig({ DATA_FILE: ':memory:' }), baseUrl };
  const server = openServer({ ...office, config });
  if (around !== undefined) {
    const [app] = server.listeners('request') as [RequestListener];
    server.removeAllListeners('request').on('request', around(app));
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = new URL(baseUrl).origin;
  const names = cookies(baseUrl);
  const ask = (path: string, { method = 'GET', headers = {}, body }: Ask = {}) =>
    answerTo(port, { path, method, headers: { Host: new URL(baseUrl).host, ...headers } }, body);

  return {
    origin,
    address: `http://127.0.0.1:${port}`,
    ask,
    raw: (said) => rawAnswer(port, said),
    as: (account) => ({
      Cookie:
        account === undefined
          ? `${names.visitor}=visitor-without-a-name`
          : `${names.session}=${sessionOf(office, account, 'fresh')}`,
    }),
    async asOwnForm(cookie, form = {}) {
      const token = tokenIn((await ask('/about', { headers: cookie })).body);
      return {
        method: 'POST',
        headers: {
          ...cookie,
          Origin: origin,
          'Sec-Fetch-Site': 'same-origin',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({ ...form, token }).toString(),
      };
    },
  };
}

/** Something that stands between the socket and the site: how a sabotage takes a header away. */
export type Around = (app: RequestListener) => RequestListener;

export function tokenIn(html: string): string {
  const token = /name="token" value="([^"]+)"/.exec(html)?.[1];
  if (token === undefined) throw new Error('This page has no form');
  return token;
}

const rawAnswer = (port: number, said: string): Promise<string> =>
  new Promise((done, fail) => {
    const parts: string[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(said));
    socket.on('data', (part) => parts.push(String(part)));
    socket.on('error', fail).on('close', () => done(parts.join('')));
  });

async function answerTo(
  port: number,
  asked: { path: string; method: string; headers: Record<string, string> },
  body: string | undefined,
): Promise<Answer> {
  const { headers: given, ...where } = asked;
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  const headers = { ...given, ...length };
  const sent = request({ port, host: '127.0.0.1', agent: false, ...where, headers });
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  const { rawHeaders, statusCode = 0 } = answer;
  const lines = rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ''] as const] : [],
  );
  return {
    status: statusCode,
    headers: answer.headers,
    lines,
    body: Buffer.concat(parts).toString('utf8'),
  };
}
