import type { AccountOf } from '../../domain/account.ts';
import type { Id } from '../../domain/ids.ts';
import { type Outcome, done } from '../../domain/outcome.ts';
import type { Deps } from '../deps.ts';
import { mayNameSomebody } from './make.ts';
import { namesSomebody, noSuchScenario } from './refusals.ts';

/** Another name for the same scenario. */
export const renameScenario = (
  { store }: Pick<Deps, 'store'>,
  who: AccountOf<'coordinator'>,
  { scenarioId, name }: { readonly scenarioId: Id; readonly name: string },
): Outcome<Id> =>
  store.together((pen) => {
    const known = store.scenarios.findForOrganisation(scenarioId, who.organisationId);
    if (known === undefined) return noSuchScenario;
    if (mayNameSomebody(store, who, name)) return namesSomebody;
    pen.scenarios.rename(scenarioId, name);
    return done(scenarioId);
  });

/** Throws a scenario away, with its copy of the table. It was work on a desk, so nothing of it need stay. */
export const removeScenario = (
  { store, now }: Pick<Deps, 'store' | 'now'>,
  who: AccountOf<'coordinator'>,
  scenarioId: Id,
): Outcome<Id> =>
  store.together((pen) => {
    const known = store.scenarios.findForOrganisation(scenarioId, who.organisationId);
    if (known === undefined) return noSuchScenario;
    pen.scenarios.remove(scenarioId);
    pen.journal.add(who, now(), { did: 'scenario-removed', subject: 'scenario' });
    return done(scenarioId);
  });
