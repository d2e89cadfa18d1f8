import type { PageDeps } from '../page-deps.ts';
import { untilErased } from '../until-erased.ts';
import { clockOf } from '../while-quiet.ts';

/** What a desk was asked and works out, or has worked out. */
export interface DeskAnswer<Step, Answer> {
  readonly since: Date;
  /** How the office was when it was asked. */
  readonly clock: string;
  readonly step: Step | undefined;
  readonly isOver: boolean;
  /** Nothing while it is under way, and when it failed. */
  readonly answer: Answer | undefined;
}

// What was asked longest ago is forgotten first; asking again finds the same.
const most = 20;

/**
 * Answers that take longer than a page may: worked out one after another while people go on, and kept as long as the
 * program runs, or until somebody is erased. Nothing real hangs on them, so nothing is written down.
 */
export function deskAnswers<Step, Answer>(deps: PageDeps) {
  const memory = untilErased<string, DeskAnswer<Step, Answer>>(deps);
  let before: Promise<unknown> = Promise.resolve();

  const change = (about: string, more: Partial<DeskAnswer<Step, Answer>>): void => {
    const kept = memory();
    const known = kept.get(about);
    if (known !== undefined) kept.set(about, { ...known, ...more });
  };
  return {
    find: (about: string): DeskAnswer<Step, Answer> | undefined => memory().get(about),
    /** Whether facts have changed since it was asked. */
    isStale: ({ clock }: DeskAnswer<Step, Answer>): boolean => clock !== clockOf(deps),
    /** What is under way is followed; what is known of the office as it is now is not asked again. */
    ask(about: string, work: (onStep: (step: Step) => void) => Promise<Answer | undefined>): void {
      const kept = memory();
      const known = kept.get(about);
      const clock = clockOf(deps);
      const isKnown = known?.answer !== undefined && known.clock === clock;
      if (known !== undefined && (!known.isOver || isKnown)) return;
      kept.delete(about);
      kept.set(about, {
        since: deps.now(),
        clock,
        step: undefined,
        isOver: false,
        answer: undefined,
      });
      const oldest = kept.size > most ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      before = before
        .then(() => work((step) => change(about, { step })))
        .then((answer) => change(about, { isOver: true, answer }))
        .catch((error: unknown) => {
          change(about, { isOver: true });
          noted(error);
        });
    },
  };
}

/** Nobody waits for this promise, so nobody else would hear of it. */
const noted = (error: unknown): void =>
  console.error(
    JSON.stringify({
      level: 'error',
      at: 'region',
      stack: error instanceof Error ? error.stack : 'not an error',
    }),
  );
