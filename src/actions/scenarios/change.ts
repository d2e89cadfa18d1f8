import type { AccountOf } from '../../domain/account.ts';
import type { Id } from '../../domain/ids.ts';
import { type Outcome, done } from '../../domain/outcome.ts';
import type { Change } from '../../region/what-if/change.ts';
import { changed } from '../../region/what-if/changed.ts';
import { type Deps, penOf } from '../deps.ts';
import { mayNameSomebody } from './make.ts';
import { readScenario } from './read-scenario.ts';
import {
  doesNotFit,
  mostChanges,
  namesSomebody,
  noSuchScenario,
  othersLeanOnIt,
  tooManyChanges,
} from './refusals.ts';

/** One more thing that would be otherwise, if the table can still be read with it. */
export function addChange(
  deps: Pick<Deps, 'store' | 'now' | 'newId'>,
  who: AccountOf<'coordinator'>,
  { scenarioId, change }: { readonly scenarioId: Id; readonly change: Change },
): Outcome<Id> {
  const { store, newId } = deps;
  return store.together((pen) => {
    const scenario = store.scenarios.findForOrganisation(scenarioId, who.organisationId);
    if (scenario === undefined) return noSuchScenario;
    if (scenario.changes.length >= mostChanges) return tooManyChanges;
    if (change.kind === 'open-home' && mayNameSomebody(store, who, change.name))
      return namesSomebody;
    const { table, changes } = readScenario(scenario);
    const tried = changed(table, [...changes, change]);
    if (!tried.ok) return doesNotFit(tried.errors);
    const id = newId();
    pen.scenarios.addChange(scenarioId, id, change, penOf(deps, who));
    return done(id);
  });
}

/** Takes a change out again, unless another one would then be about nothing. */
export function removeChange(
  { store }: Pick<Deps, 'store'>,
  who: AccountOf<'coordinator'>,
  { scenarioId, changeId }: { readonly scenarioId: Id; readonly changeId: Id },
): Outcome<Id> {
  return store.together((pen) => {
    const scenario = store.scenarios.findForOrganisation(scenarioId, who.organisationId);
    if (scenario === undefined) return noSuchScenario;
    const { table, changes } = readScenario(scenario);
    const rest = scenario.changes.filter(({ id }) => id !== changeId);
    const [was, is] = [changes, readScenario({ ...scenario, changes: rest }).changes].map((all) =>
      changed(table, all),
    );
    // What did not fit before may only get better.
    if (was?.ok === true && is?.ok === false) return othersLeanOnIt(is.errors);
    return pen.scenarios.removeChange(scenarioId, changeId) ? done(changeId) : noSuchScenario;
  });
}
