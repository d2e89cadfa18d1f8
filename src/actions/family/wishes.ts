import type { AccountOf } from '../../domain/account.ts';
import { type Outcome, done } from '../../domain/outcome.ts';
import type { NewWishes } from '../../store/wishes.ts';
import { type Deps, penOf } from '../deps.ts';
import { noSuchYouth } from '../refusals.ts';

/** What matters most to somebody, and what never. Saying nothing is an answer too: it was asked. */
export function recordWishes(deps: Deps, who: AccountOf<'family'>, wishes: NewWishes): Outcome {
  const { store, now } = deps;
  return store.together((pen) => {
    const youth = store.youths.find(who.youthId);
    if (youth === undefined) return noSuchYouth;
    pen.wishes.add(who.id, wishes, penOf(deps, who));
    pen.journal.add(who, now(), { did: 'wishes-recorded', subject: youth.facts.code });
    return done(undefined);
  });
}
