import request, { type Response, type Test } from 'supertest';
import type { Deps } from '../../src/actions/deps.ts';
import { hashSecret, newSecret } from '../../src/actions/secrets.ts';
import { readConfig } from '../../src/config.ts';
import { heldAs } from '../../src/actions/sessions.ts';
import type { Account } from '../../src/domain/account.ts';
import { createApp } from '../../src/web/app.ts';
import type { Office } from '../office.ts';

type Form = Readonly<Record<string, string | readonly string[]>>;

/** Somebody with a browser: keeps the session, the language and the form token. */
export interface Visitor {
  readonly get: (path: string) => Promise<Response>;
  /** The bytes of a file that is fetched. */
  readonly file: (path: string) => Promise<Buffer>;
  readonly post: (path: string, form?: Form) => Promise<Response>;
  /** Sends a file in the field `list`, as the page for imports does. */
  readonly upload: (path: string, form: Form, file: string | Buffer) => Promise<Response>;
  /** The same form, sent by a page of another site. */
  readonly postFromElsewhere: (path: string, form?: Form) => Promise<Response>;
  /** The same person, reading English. */
  readonly inEnglish: () => Visitor;
}

const config = readConfig({ DATA_FILE: ':memory:' });
const here = new URL(config.baseUrl).origin;

/** The real site of this office, without a port of its own. */
export function visit(office: Office) {
  const app = createApp({ ...office, config });

  const visitor = (cookies: readonly string[]): Visitor => {
    const sent = (test: Test): Test => test.set('Cookie', cookies.join('; ')).redirects(0);
    const get = async (path: string) => sent(request(app).get(path));
    // Every page has a form: the one for the language.
    const token = async () => tokenIn((await get('/about')).text);
    const post = async (path: string, form: Form, origin: string) =>
      sent(request(app).post(path))
        .set('Origin', origin)
        .type('form')
        .send(inWords({ ...form, token: await token() }));
    return {
      get,
      file: async (path) => {
        const answer = await sent(request(app).get(path)).responseType('arraybuffer');
        return answer.body as Buffer;
      },
      post: (path, form = {}) => post(path, form, here),
      postFromElsewhere: (path, form = {}) => post(path, form, 'https://elsewhere.example'),
      upload: async (path, form, file) => {
        const bytes = typeof file === 'string' ? Buffer.from(file) : file;
        const test = sent(request(app).post(path)).set('Origin', here);
        for (const [name, value] of Object.entries({ ...form, token: await token() })) {
          for (const one of [value].flat()) void test.field(name, one);
        }
        return test.attach('list', bytes, 'list.csv');
      },
      inEnglish: () => visitor([...cookies, 'language=en']),
    };
  };

  return {
    /** Signed in with both proofs, the second a moment ago. */
    as: (account: Account): Visitor => visitor([`sid=${sessionOf(office, account, 'fresh')}`]),
    /** Signed in with both proofs, the second long enough ago to be asked again. */
    withoutStepUp: (account: Account): Visitor =>
      visitor([`sid=${sessionOf(office, account, 'in')}`]),
    /** Has shown the password, and no more. */
    withoutFactor: (account: Account): Visitor =>
      visitor([`sid=${sessionOf(office, account, 'half')}`]),
    /** Nobody yet: a cookie for the forms is all they have. */
    asNobody: (): Visitor => visitor([`visitor=${newSecret()}`]),
  };
}

/** As signing in does, without hashing a password each time. */
export function sessionOf(
  office: Pick<Deps, 'store' | 'now'>,
  account: Account,
  shown: 'fresh' | 'in' | 'half' = 'fresh',
): string {
  const token = newSecret();
  const at = office.now();
  office.store.together((pen) =>
    pen.sessions.add({
      tokenHash: hashSecret(token),
      accountId: account.id,
      formSecret: newSecret(),
      startedAt: at.toISOString(),
      lastSeenAt: at.toISOString(),
      endsAt: new Date(at.getTime() + 3_600_000).toISOString(),
      factorAt: shown === 'half' ? null : at.toISOString(),
      steppedUpAt: shown === 'fresh' ? at.toISOString() : null,
      heldAs: heldAs(account),
    }),
  );
  return token;
}

function tokenIn(html: string): string {
  const token = /name="token" value="([^"]+)"/.exec(html)?.[1];
  if (token === undefined) throw new Error('This page has no form');
  return token;
}

function inWords(form: Form): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) {
    for (const one of [value].flat()) words.append(name, one);
  }
  return words.toString();
}
