import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { hashSecret, newSecret } from '../../src/actions/secrets.ts';
import { heldAs } from '../../src/actions/sessions.ts';
import { fresh } from '../../src/actions/session-times.ts';
import type { Account } from '../../src/domain/account.ts';
import type { Office } from '../office.ts';
import { tokenIn } from '../security/site.ts';
import { baseUrl } from './served.ts';

/** What came back; a status of 0 is a line that was cut without an answer. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly ms: number;
}

export type Form = Readonly<Record<string, string>>;

/** Somebody with a browser, signed in with both proofs a moment ago. */
export interface Person {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, form?: Form) => Promise<Answer>;
  /** Comes in anew, so that the second proof is fresh again. */
  readonly again: () => void;
  readonly cookie: () => string;
  readonly token: () => Promise<string>;
}

const { host, origin } = new URL(baseUrl);

/** At the desk of whatever serves this office now: a port, or how to know it. */
export function personAt(
  office: Pick<Office, 'store' | 'now'>,
  account: Account,
  port: () => number,
  agent = new Agent({ keepAlive: true, maxSockets: 64 }),
): Person {
  let session = newSession(office, account);
  let startedAt = performance.now();
  let known: string | undefined;
  const again = (): void => {
    session = newSession(office, account);
    startedAt = performance.now();
    known = undefined;
  };
  const cookie = (): string => {
    if (performance.now() - startedAt > fresh / 2) again();
    return `__Host-sid=${session}`;
  };
  const headers = () => ({ Host: host, Cookie: cookie() });
  const get = (path: string) => ask({ port: port(), path, agent, headers: headers() });
  // An office that is just being started anew gives no page yet: people ask again.
  const pageFrom = async (path: string, tries = 600): Promise<string> => {
    const { status, body } = await get(path);
    if ((status !== 0 && status !== 503) || tries === 0) return body;
    await wait(50);
    return pageFrom(path, tries - 1);
  };
  const token = async (): Promise<string> => {
    cookie();
    return (known ??= tokenIn(await pageFrom('/about')));
  };
  const post = async (path: string, form: Form = {}): Promise<Answer> => {
    const own = { Origin: origin, 'Sec-Fetch-Site': 'same-origin' };
    const body = new URLSearchParams({ ...form, token: await token() }).toString();
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const all = { ...headers(), ...own, ...type };
    return ask({ port: port(), path, agent, method: 'POST', headers: all, body });
  };
  return { get, post, again, cookie, token };
}

export interface Asked {
  readonly port: number;
  readonly path: string;
  readonly agent?: Agent;
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly patience?: number;
  /** Its body byte by byte, not as text. */
  readonly bytes?: boolean;
}

/**
 * One request, timed. It never throws: a line that breaks is an answer too. As browsers do, it asks again when the line
 * that it kept open turns out to have been closed meanwhile.
 */
export const ask = (asked: Asked): Promise<Answer> =>
  askOnce(asked).then(({ wasClosed, ...answer }) => (wasClosed ? ask(asked) : answer));

const askOnce = ({
  body,
  patience = 60_000,
  bytes = false,
  ...asked
}: Asked): Promise<Answer & { readonly wasClosed: boolean }> =>
  new Promise((resolve) => {
    const start = performance.now();
    const done = (status: number, headers: IncomingHttpHeaders, said: string): void => {
      const wasClosed = status === 0 && sent.reusedSocket && /ECONNRESET|hang up/.test(said);
      resolve({ status, headers, body: said, ms: performance.now() - start, wasClosed });
    };
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const sent = request({ host: '127.0.0.1', ...asked, headers: { ...asked.headers, ...length } });
    sent.setTimeout(patience, () => sent.destroy(new Error('no answer in time')));
    sent.on('error', (error) => done(0, {}, error.message));
    sent.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', (error) => done(0, {}, error.message));
      answer.on('end', () =>
        done(
          answer.statusCode ?? 0,
          answer.headers,
          Buffer.concat(parts).toString(bytes ? 'latin1' : 'utf8'),
        ),
      );
    });
    sent.end(body);
  });

function newSession({ store, now }: Pick<Office, 'store' | 'now'>, account: Account): string {
  const token = newSecret();
  const at = now().toISOString();
  store.together((pen) =>
    pen.sessions.add({
      tokenHash: hashSecret(token),
      accountId: account.id,
      formSecret: newSecret(),
      startedAt: at,
      lastSeenAt: at,
      endsAt: new Date(now().getTime() + 8 * 3_600_000).toISOString(),
      factorAt: at,
      steppedUpAt: at,
      heldAs: heldAs(account),
    }),
  );
  return token;
}
