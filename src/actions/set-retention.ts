import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { RetentionNumbers } from '../domain/retention.ts';
import { type Deps, penOf } from './deps.ts';

const tooLong = refuse('kept-too-long', {
  nl: 'Een bewaartijd mag korter zijn dan de langste, niet langer.',
  en: 'A time of keeping may be shorter than the longest, not longer.',
});

const noSuchOrganisation = refuse('no-such-organisation', {
  nl: 'Deze organisatie bestaat niet.',
  en: 'There is no such organisation.',
});

/** How long things are kept, by the whole office or by one organisation for its own youths. It holds from tonight. */
export function setRetention(
  deps: Deps,
  who: AccountOf<'administrator'>,
  { organisationId, numbers }: { organisationId: Id | null; numbers: RetentionNumbers },
): Outcome<null> {
  const { store, now } = deps;
  return store.together((pen) => {
    if (!RetentionNumbers.safeParse(numbers).success) return tooLong;
    const organisation =
      organisationId === null ? undefined : store.organisations.find(organisationId);
    if (organisationId !== null && organisation === undefined) return noSuchOrganisation;
    pen.retentionSettings.set(organisationId, numbers, penOf(deps, who));
    const subject = organisation?.code ?? 'office';
    pen.journal.add(who, now(), { did: 'retention-set', subject, detail: { ...numbers } });
    return done(null);
  });
}
