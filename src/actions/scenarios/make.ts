import type { AccountOf } from '../../domain/account.ts';
import { scanText } from '../../domain/free-text-scan.ts';
import type { Id } from '../../domain/ids.ts';
import { type Outcome, done } from '../../domain/outcome.ts';
import type { Store } from '../../store/index.ts';
import { type Deps, penOf } from '../deps.ts';
import { tableOfToday } from '../table/table-of-today.ts';
import { mostScenarios, namesSomebody, noSuchScenario, tooManyScenarios } from './refusals.ts';

type Maker = Pick<Deps, 'store' | 'gazetteer' | 'now' | 'newId'>;

/** A new scenario on the table of this moment, frozen. Nothing of the office moves. */
export function makeScenario(
  deps: Maker,
  who: AccountOf<'coordinator'>,
  { name }: { readonly name: string },
): Outcome<Id> {
  return deps.store.together((pen) => {
    const refused = whyNot(deps, who, name);
    if (refused !== undefined) return refused;
    const table = { name, table: tableOfToday(deps), frozenAt: deps.now().toISOString() };
    return keep(deps, who, pen, table, []);
  });
}

/** The same changes under another name: on the same table, or on that of today. */
export function makeAgain(
  deps: Maker,
  who: AccountOf<'coordinator'>,
  { from, name, on }: { from: Id; name: string; on: 'same-table' | 'today' },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const earlier = store.scenarios.findForOrganisation(from, who.organisationId);
    if (earlier === undefined) return noSuchScenario;
    const refused = whyNot(deps, who, name);
    if (refused !== undefined) return refused;
    const { table, frozenAt, changes } = earlier;
    const frozen =
      on === 'today'
        ? { name, table: tableOfToday(deps), frozenAt: now().toISOString() }
        : { name, table, frozenAt };
    return keep(
      deps,
      who,
      pen,
      frozen,
      changes.map(({ change }) => change),
    );
  });
}

type Pens = Parameters<Parameters<Store['together']>[0]>[0];

function keep(
  deps: Maker,
  who: AccountOf<'coordinator'>,
  pen: Pens,
  scenario: { readonly name: string; readonly table: unknown; readonly frozenAt: string },
  changes: readonly unknown[],
): Outcome<Id> {
  const id = deps.newId();
  const { organisationId } = who;
  pen.scenarios.add({ id, organisationId, ...scenario }, penOf(deps, who));
  for (const change of changes) pen.scenarios.addChange(id, deps.newId(), change, penOf(deps, who));
  pen.journal.add(who, deps.now(), { did: 'scenario-made', subject: 'scenario' });
  return done(id);
}

function whyNot({ store }: Pick<Deps, 'store'>, who: AccountOf<'coordinator'>, name: string) {
  if (store.scenarios.listForOrganisation(who.organisationId).length >= mostScenarios)
    return tooManyScenarios;
  return mayNameSomebody(store, who, name) ? namesSomebody : undefined;
}

/** A name is read by the whole organisation and stands on paper. */
export function mayNameSomebody(
  store: Store,
  { organisationId }: AccountOf<'coordinator'>,
  words: string,
): boolean {
  const names = store.youths.listForOrganisation(organisationId).map(({ facts }) => facts.name);
  return scanText(words, { names, bornOn: [] }).length > 0;
}
