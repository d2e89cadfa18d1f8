import type { Response } from 'express';
import { logView } from '../actions/log-view.ts';
import type { Code } from '../domain/ids.ts';
import type { PageDeps } from './page-deps.ts';
import { visitOf } from './visit.ts';

/** Whose identity or profile stands on the page or in the file that is being made. */
export function seen(res: Response, codes: Iterable<Code>): void {
  const locals = res.locals as { seen?: Set<Code> };
  locals.seen ??= new Set();
  for (const code of codes) locals.seen.add(code);
}

/** Writes down what `seen` gathered, before anything is sent: `show` does so itself, a file asks for it. */
export function logSeen(deps: PageDeps, res: Response, kind: string): void {
  const locals = res.locals as { seen?: Set<Code> };
  const youths = [...(locals.seen ?? [])].sort();
  locals.seen = new Set();
  // A page that says something went wrong shows nobody.
  if (youths.length === 0 || kind.startsWith('faults/')) return;
  const { account, requestId } = visitOf(res);
  if (account === undefined) throw new Error('Somebody unknown was about to see a youth');
  logView(deps, account, { kind, youths, requestId });
}
