import { type Outcome, done, refuse } from '../../domain/outcome.ts';
import type { Pens } from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { keepConfirmed, keepWithdrawn } from '../vacancies.ts';
import { type Opened, openedBy } from './link.ts';

interface Asked {
  readonly key: string;
  readonly requestId: string;
}

/** Still free, says somebody with the mail in hand. */
export const sayStillFree = (deps: Deps, asked: Asked): Outcome<null> =>
  withOpened(deps, asked, ({ vacancy, actor }, pen) => {
    keepConfirmed(deps, pen, actor, vacancy);
    return done(null);
  });

/** Not free any more: it is withdrawn, for a reason of the list. */
export const sayTaken = (
  deps: Deps,
  { reason, ...asked }: Asked & { reason: string },
): Outcome<null> =>
  withOpened(deps, asked, ({ vacancy, actor }, pen) => {
    const outcome = keepWithdrawn(deps, pen, actor, { vacancy, reason });
    return outcome.ok ? done(null) : outcome;
  });

/** The link is looked at again where it is used, so that it works once. */
const withOpened = (
  deps: Deps,
  { key, requestId }: Asked,
  work: (opened: Opened, pen: Pens) => Outcome<null>,
): Outcome<null> =>
  deps.store.together((pen) => {
    const opened = openedBy(deps, key, requestId);
    return opened === undefined ? spent : work(opened, pen);
  });

export const spent = refuse('link-spent', {
  nl: 'Deze link werkt niet meer.',
  en: 'This link does not work any more.',
});
