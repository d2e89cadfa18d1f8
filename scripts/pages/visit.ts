import { doorAt } from '../../src/access/doors.ts';
import type { Language } from '../../src/domain/text.ts';
import { tokenIn } from '../../test/security/site.ts';
import { plain } from '../../test/security/crawl-all.ts';
import { type Person, cookiesOf } from './people.ts';
import type { World } from './world.ts';

/** What came back from an address, to this person, in this language. */
export interface Visited {
  readonly who: Person;
  readonly lang: Language;
  readonly path: string;
  /** As the router has it. A page that follows a form carries its method. */
  readonly route: string;
  /** What was sent along, where the page follows a form. */
  readonly form: Readonly<Record<string, string>> | undefined;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

export type Ask = (
  who: Person,
  lang: Language,
  path: string,
  form?: Readonly<Record<string, string>>,
) => Promise<Visited>;

/** Everybody keeps one session while they look around; its second factor stays fresh for some minutes only. */
export function asking({ office, demo }: Pick<World, 'office' | 'demo'>): Ask {
  const kept = new Map<string, { readonly cookie: string; readonly since: number }>();
  const cookieOf = (who: Person, lang: Language): string => {
    const name = `${who.name} ${lang}`;
    const known = kept.get(name);
    if (known !== undefined && Date.now() - known.since < freshFor) return known.cookie;
    const cookie = cookiesOf(office, who, lang);
    kept.set(name, { cookie, since: Date.now() });
    return cookie;
  };
  return async (who, lang, path, form) => {
    const method = form === undefined ? 'GET' : 'POST';
    const answer = await fetch(`${demo.baseUrl}${path}`, {
      method,
      redirect: 'manual',
      headers: { Cookie: cookieOf(who, lang), Origin: demo.baseUrl },
      ...(form && { body: new URLSearchParams(form) }),
    });
    const [pathname = ''] = path.split('?');
    const route = doorAt(method, pathname)?.name ?? `${method} (nowhere)`;
    const { status, headers } = answer;
    return { who, lang, path, route, form, status, headers, body: await answer.text() };
  };
}

const freshFor = 4 * 60_000;

/** The same once more, in English; of a site that is gone by now both languages were asked before. */
export async function inEnglish(ask: Ask, { who, path, form }: Visited): Promise<Visited> {
  if (form?.['token'] === undefined) return ask(who, 'en', path, form);
  const { body } = await ask(who, 'en', '/about');
  return ask(who, 'en', path, { ...form, token: tokenIn(body) });
}

export const isPage = ({ headers, body }: Visited): boolean =>
  (headers.get('Content-Type') ?? '').startsWith('text/html') && body !== '';

/** Where links, and the answer itself, lead on to. */
export function leadsTo({ body, headers }: Visited): string[] {
  const location = headers.get('Location');
  const links = [...body.matchAll(/\s(?:href|src)="(\/[^"#]*)/g)].map(([, link = '']) =>
    plain(link),
  );
  return location?.startsWith('/') ? [...links, location] : links;
}
