import type { AccountOf } from '../../domain/account.ts';
import type { Id } from '../../domain/ids.ts';
import { type Outcome, done, refuse } from '../../domain/outcome.ts';
import type { Text } from '../../domain/text.ts';
import type { Plan } from '../../matching/plan.ts';
import type { Table } from '../../matching/table.ts';
import type { Thought } from '../../matching/think.ts';
import { changed } from '../../region/what-if/changed.ts';
import type { Scenario } from '../../store/scenarios.ts';
import { type Deps, penOf } from '../deps.ts';
import { runSeconds } from '../run-matching.ts';
import { readScenario } from './read-scenario.ts';
import { noSuchScenario } from './refusals.ts';

export type WhyNoAnswer = Extract<Thought, { ok: false }>['why'] | 'does-not-fit';

/** What is being worked out now: the table as it was frozen, or as it would be. */
export type Step = 'before' | 'after';

/**
 * Matches the frozen table and the changed one, and keeps both plans with the changes they belong to. The plan of the
 * frozen table stays the same, so it is worked out once. What can't be matched is kept too, with the reason.
 */
export async function workOutScenario(
  deps: Pick<Deps, 'store' | 'now' | 'think'>,
  who: AccountOf<'coordinator'>,
  scenarioId: Id,
  onStep: (step: Step) => void = () => undefined,
): Promise<Outcome<Id>> {
  const { store } = deps;
  const scenario = store.scenarios.findForOrganisation(scenarioId, who.organisationId);
  if (scenario === undefined) return noSuchScenario;
  const answer = await answerOf(deps, scenario, onStep);
  return store.together((pen) => {
    const still = store.scenarios.findForOrganisation(scenarioId, who.organisationId);
    if (still === undefined) return noSuchScenario;
    // Somebody may have been erased meanwhile; then nothing that knows of them is kept.
    if (JSON.stringify(still.table) !== JSON.stringify(scenario.table)) return movedMeanwhile;
    const changes = scenario.changes.map(({ change }) => change);
    pen.scenarios.setResult(scenarioId, { changes, ...answer }, penOf(deps, who));
    return done(scenarioId);
  });
}

const movedMeanwhile = refuse('scenario-moved', {
  nl: 'De tabel van dit scenario is veranderd. Reken het nog eens uit.',
  en: 'The table of this scenario has changed. Work it out once more.',
});

interface Answer {
  readonly before: Plan | null;
  readonly after: Plan | null;
  readonly failure: WhyNoAnswer | null;
  readonly because: Text[];
}

async function answerOf(
  deps: Pick<Deps, 'think'>,
  scenario: Scenario,
  onStep: (step: Step) => void,
): Promise<Answer> {
  const { table, changes, before: known } = readScenario(scenario);
  const asked = changed(table, changes);
  if (!asked.ok) return failed('does-not-fit', asked.errors);
  onStep('before');
  const before = known ?? (await planOf(deps, table));
  if ('why' in before) return failed(before.why, before.errors);
  onStep('after');
  const after = await planOf(deps, asked.table);
  if ('why' in after) return { ...failed(after.why, after.errors), before };
  return { before, after, failure: null, because: [] };
}

type NoPlan = Extract<Thought, { ok: false }>;

async function planOf({ think }: Pick<Deps, 'think'>, table: Table): Promise<Plan | NoPlan> {
  try {
    const thought = await think(table, { solver: 'auto', seconds: runSeconds });
    return thought.ok ? thought.plan : thought;
  } catch {
    return { ok: false, why: 'crashed' };
  }
}

const failed = (failure: WhyNoAnswer, errors: readonly { text: Text }[] = []): Answer => ({
  ...{ before: null, after: null, failure },
  because: errors.map(({ text }) => text),
});
