import type { Account } from '../../../src/domain/account.ts';
import { newSecret } from '../../../src/actions/secrets.ts';
import { addressesOf } from '../../security/addresses.ts';
import { beside } from '../../security/beside.ts';
import type { Office } from '../../office.ts';
import { type Answer, type Person, ask, personAt } from '../person.ts';
import { baseUrl } from '../served.ts';
import { type FoundForm, formsIn } from './forms.ts';
import { bodies, headers, payloads } from './payloads.ts';

/** One poisoned request, by whom, and how to tell people which it was. */
export interface Poisoned {
  readonly says: string;
  readonly who: string;
  readonly send: (person: Person, port: number) => Promise<Answer>;
}

/** Forms that end the session, the account or the whole visit of who sends them: kept apart, or nothing else is tried. */
const leaving = /^\/(?:away|sign-in|language)|\/(?:ending|end|sessions|factor)$/;

/** Everything that can be asked: each form of each page of each person, each field with each payload, and the addresses. */
export async function everyPoison(
  office: Office,
  people: Readonly<Record<string, Account>>,
  dataFile: string,
  port: number,
): Promise<Poisoned[]> {
  const eyes = beside(dataFile);
  const found: Poisoned[] = [];
  for (const [who, account] of Object.entries(people)) {
    const person = personAt(office, account, () => port);
    const seen = new Map<string, FoundForm>();
    for (const { path } of addressesOf('GET', eyes, 2)) {
      if (!path.startsWith(`/${account.role}`) && path.split('/').length > 3) continue;
      const { status, body } = await person.get(path);
      if (status !== 200) continue;
      for (const form of formsIn(body, path)) {
        const shape = `${form.method} ${form.action.replaceAll(/[a-z0-9]{26}/g, ':id')}`;
        if (!leaving.test(form.action) && !seen.has(shape)) seen.set(shape, form);
      }
    }
    for (const [shape, form] of seen) found.push(...poisonsOf(who, shape, form));
    found.push(...elsewhere(who, account.role));
  }
  return found;
}

function poisonsOf(who: string, shape: string, form: FoundForm): Poisoned[] {
  const names = Object.keys(form.fields).filter((name) => name !== 'token' && name !== 'key');
  const withField = names.flatMap((name) =>
    payloads.map((payload) => poisoned(who, `${shape} ${name}=${payload.slice(0, 40)}`, form, { [name]: payload })),
  ); // prettier-ignore
  const twice = names.map((name) =>
    poisoned(who, `${shape} ${name} twice`, form, { [name]: `a&${name}=b` }),
  );
  const strange = ['__proto__', 'constructor', 'a%5Bb%5D', 'nobody-asked'].map((name) =>
    poisoned(who, `${shape} with ${name}`, form, { [name]: 'x' }),
  );
  const raw = form.method === 'POST' ? bodies.map((_, at) => rawBody(who, shape, form, at)) : [];
  return [...withField, ...twice, ...strange, ...raw];
}

function poisoned(
  who: string,
  says: string,
  form: FoundForm,
  changed: Readonly<Record<string, string>>,
): Poisoned {
  const words = async (person: Person): Promise<string> => {
    const own = Object.entries(form.fields).map(
      ([name, value]) => [name, encodeURIComponent(value)] as const,
    );
    const all = { ...Object.fromEntries(own), ...changed };
    const fresh = form.method === 'POST' ? { token: await person.token(), key: newSecret() } : {};
    return Object.entries({ ...all, ...fresh })
      .map(([name, value]) => `${name}=${value}`)
      .join('&');
  };
  const send = async (person: Person, port: number): Promise<Answer> => {
    const said = await words(person);
    return form.method === 'POST'
      ? post(person, port, form.action, said, {})
      : ask({
          port,
          path: `${form.action.split('?')[0] ?? ''}?${said.slice(0, 8000)}`,
          headers: own(person),
        });
  };
  return { who, says, send };
}

function rawBody(who: string, shape: string, form: FoundForm, at: number): Poisoned {
  const { type, encoding, body } = bodies[at]!;
  const more: Record<string, string> = {
    ...(type === undefined ? {} : { 'Content-Type': type }),
    ...(encoding === undefined ? {} : { 'Content-Encoding': encoding }),
  };
  return {
    who,
    says: `${shape} with body ${at}`,
    send: (person, port) => post(person, port, form.action, body, more),
  };
}

/** Poison in the address, after it, and in the headers. */
function elsewhere(who: string, role: string): Poisoned[] {
  const plainly = (
    says: string,
    path: string,
    more: Readonly<Record<string, string>> = {},
  ): Poisoned => ({
    who,
    says,
    send: (person, port) => ask({ port, path, headers: { ...own(person), ...more } }),
  });
  const rooms = ['youths', 'proposals', 'runs', 'vacancies', 'groups', 'users', 'options'];
  const fit = payloads.filter((payload) => payload.length < 4000 && payload !== '');
  return [
    ...fit.flatMap((payload) => [
      ...rooms.slice(0, 3).map((room) => plainly(`address /${role}/${room}/${payload.slice(0, 40)}`, `/${role}/${room}/${payload.replaceAll('/', '%2F')}`)),
      plainly(`query ${payload.slice(0, 40)}`, `/${role}?done=${payload}&page=${payload}&q=${payload}&${payload}=1`),
    ]),
    ...headers.map((more, at) => plainly(`headers ${at}`, `/${role}`, more)),
  ]; // prettier-ignore
}

const { host, origin } = new URL(baseUrl);
const own = (person: Person): Record<string, string> => ({ Host: host, Cookie: person.cookie() });

const post = (person: Person, port: number, path: string, body: string | Buffer, more: Readonly<Record<string, string>>) =>
  ask({
    ...{ port, path, method: 'POST', body },
    headers: {
      ...own(person),
      ...{ Origin: origin, 'Sec-Fetch-Site': 'same-origin' },
      'Content-Type': 'application/x-www-form-urlencoded',
      ...more,
    },
  }); // prettier-ignore
