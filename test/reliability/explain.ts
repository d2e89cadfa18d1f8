import { type Model, type Move, moved } from './life-cycle/model.ts';

/** Something that was asked, when it was asked and answered, and whether the answer was yes. */
export interface Attempt {
  readonly move: Move;
  readonly asked: number;
  readonly answered: number;
  readonly ok: boolean;
}

/**
 * Whether some order explains every answer: one in which nothing comes before what was answered before it was asked. Gives
 * how the office stands after it, or nothing when no order does.
 */
export function explained(model: Model, attempts: readonly Attempt[]): Model | undefined {
  if (attempts.length === 0) return model;
  const firstAnswer = Math.min(...attempts.map(({ answered }) => answered));
  for (const next of attempts.filter(({ asked }) => asked <= firstAnswer)) {
    const copy = structuredClone(model);
    if (moved(copy, next.move) !== next.ok) continue;
    const rest = explained(copy, attempts.filter((one) => one !== next)); // prettier-ignore
    if (rest !== undefined) return rest;
  }
  return undefined;
}
