import { doorAt } from '../../src/access/doors.ts';
import { tokenIn } from '../../test/security/site.ts';
import type { Ask, Visited } from './visit.ts';
import { isPage } from './visit.ts';

/** The page after each form that comes back: sent with a field that no form has, which does nothing. */
export async function sentForms(ask: Ask, visited: readonly Visited[]): Promise<Visited[]> {
  const sent = new Set<string>();
  const answers: Visited[] = [];
  for (const page of visited.filter(isPage)) {
    for (const action of actionsIn(page.body)) {
      const route = doorAt('POST', action)?.name ?? '';
      const name = `${page.who.account?.role ?? page.who.name} ${route}`;
      if (sent.has(name) || page.who.shown === 'in') continue;
      sent.add(name);
      const { body } = await ask(page.who, page.lang, '/about');
      answers.push(await ask(page.who, page.lang, action, { token: tokenIn(body), 'not-a-field': 'x' })); // prettier-ignore
    }
  }
  return answers;
}

/** Of forms with something to fill in: a button alone does what it says. */
const actionsIn = (html: string): string[] =>
  [...html.matchAll(/<form method="post" action="(\/[^"?]*)"(.*?)<\/form>/gs)]
    .filter(([, , inside = '']) => /<(?:select|textarea|input(?! type="hidden"))/.test(inside))
    .map(([, action = '']) => action);
