import { isDeepStrictEqual } from 'node:util';
import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import type { Text } from '../domain/text.ts';
import type { Plan } from '../matching/plan.ts';
import type { Thought, ThinkOptions } from '../matching/think.ts';
import { type Deps, penOf } from './deps.ts';
import { keepPlan } from './keep-plan.ts';
import { type OfficeTable, frozen, officeTable } from './table/office-table.ts';
import { type RunTable, withPins } from './table/with-pins.ts';

export interface RunUnderWay {
  readonly id: Id;
  /** Ends when the run is kept, with a plan or with the reason why there is none. */
  readonly finished: Promise<Outcome<Plan>>;
}

/** How somebody follows it, and says that the best there is by now will do, or that nothing is wanted any more. */
type Watched = Pick<ThinkOptions, 'signal' | 'enough' | 'onProgress'>;

/** As long as a run may take; who works one out again gives it as long. */
export const runSeconds = 60;

const running = refuse('already-running', {
  nl: 'Er loopt al een berekening. Wacht tot die klaar is.',
  en: 'A run is under way already. Wait until it has finished.',
});

/** A coordinator asks for a proposal for everybody. The thinking goes on after the answer to this request. */
export function runMatching(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  asked: Watched = {},
): Outcome<RunUnderWay> {
  const begun = begin(deps, who);
  if (!begun.ok) return begun;
  const { id, number, seen } = begun.value;
  const finished = thinkAndKeep(deps, who, { id, number }, seen, asked).catch((error: unknown) => {
    // A run that stayed open would keep every later one waiting.
    deps.store.together((pen) => pen.runs.addFailure(id, 'crashed', texts.crashed, deps.now()));
    throw error;
  });
  return done({ id, finished });
}

function begin(deps: Deps, who: AccountOf<'coordinator'>) {
  const { store, newId } = deps;
  return store.together((pen) => {
    if (store.runs.listUnfinished().length > 0) return running;
    const id = newId();
    const number = store.runs.nextNumber();
    const seen: RunTable = withPins(officeTable(deps), deps);
    const policyVersion = store.policies.findNewest().version;
    pen.runs.add({ id, number, policyVersion, table: seen }, penOf(deps, who));
    pen.journal.add(who, deps.now(), { did: 'run-started', subject: `run-${number}` });
    return done({ id, number, seen });
  });
}

/** Runs that were under way when the program stopped have no answer and will not get one. */
export function closeLostRuns({ store, now }: Deps): void {
  store.together((pen) => {
    for (const { id, number } of store.runs.listUnfinished()) {
      pen.runs.addFailure(id, 'lost', texts.lost, now());
      pen.journal.add(system, now(), {
        did: 'run-failed',
        subject: `run-${number}`,
        detail: { why: 'lost' },
      });
    }
  });
}

const system = { id: 'system', role: 'system' } as const;

async function thinkAndKeep(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  run: { id: Id; number: number },
  seen: RunTable,
  asked: Watched,
): Promise<Outcome<Plan>> {
  const thought = await thinkAbout(deps, seen, asked);
  return deps.store.together((pen) => {
    const fail = (why: string, text: Text): Outcome<Plan> => {
      pen.runs.addFailure(run.id, why, text, deps.now());
      pen.journal.add(who, deps.now(), {
        did: 'run-failed',
        subject: `run-${run.number}`,
        detail: { why },
      });
      return refuse(why, text);
    };
    if (!thought.ok) return fail(thought.why, texts[thought.why]);
    // Facts may have moved during the thinking: a plan for an office that is no more helps nobody.
    const now = withPins(officeTable(deps), deps).table;
    if (!isDeepStrictEqual(asKept(now), asKept(seen.table)))
      return fail('office-moved', texts['office-moved']);
    keepPlan(deps, pen, who, { ...run, seen }, thought.plan);
    return done(thought.plan);
  });
}

async function thinkAbout(deps: Deps, { table }: RunTable, asked: Watched): Promise<Thought> {
  try {
    return await deps.think(frozen(table), { solver: 'auto', seconds: runSeconds, ...asked });
  } catch {
    return { ok: false, why: 'crashed' };
  }
}

const asKept = (table: OfficeTable): unknown => JSON.parse(JSON.stringify(table));

const texts: Record<Extract<Thought, { ok: false }>['why'] | 'office-moved' | 'lost', Text> = {
  'too-large': {
    nl: 'Er zijn nu te veel mogelijke samenstellingen om te berekenen. Maak de tabel kleiner: trek plekken in die niet echt vrij zijn.',
    en: 'There are too many possible compositions to work out for now. Make the table smaller: withdraw places that are not really free.',
  },
  pins: {
    nl: 'Plaatsingen die al zijn aanvaard, kunnen samen niet. Bekijk ze bij Plaatsingen.',
    en: 'Placements that were accepted cannot all be. Look at them under Placements.',
  },
  'out-of-time': {
    nl: 'De berekening duurde te lang en is gestopt. Probeer het nog eens.',
    en: 'The run took too long and was stopped. Please try again.',
  },
  stopped: { nl: 'De berekening is gestopt.', en: 'The run was stopped.' },
  crashed: {
    nl: 'De berekening is misgegaan. Er is niets veranderd. Probeer het nog eens.',
    en: 'The run went wrong. Nothing has changed. Please try again.',
  },
  'office-moved': {
    nl: 'Tijdens het rekenen zijn gegevens veranderd. Start de berekening nog eens.',
    en: 'Facts changed during the run. Please start it again.',
  },
  lost: {
    nl: 'Het programma is tijdens deze berekening gestopt. Start de berekening nog eens.',
    en: 'The program stopped during this run. Please start it again.',
  },
};
