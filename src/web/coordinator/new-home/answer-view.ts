import type { Province } from '../../../pictures/provinces.ts';
import type { BestHomes, Looking } from '../../../region/new-home/best-homes.ts';
import type { Municipality } from '../../../region/new-home/grid.ts';
import type { Visit } from '../../visit.ts';
import type { DeskAnswer } from '../desk-answers.ts';
import type { Desk } from '../meeting/desk.ts';
import { askedIn, type Question } from './form.ts';
import { homesView, mapOf } from './view.ts';

type Kept = DeskAnswer<Looking, BestHomes>;

/** What the page says of an answer; nothing while there is none. */
export function answerView(
  desk: Desk,
  { since, answer }: Kept,
  question: Question,
  country: readonly Province[],
  byCode: ReadonlyMap<string, Municipality>,
) {
  if (answer === undefined) return undefined;
  const { format, texts } = desk;
  return {
    of: texts.newHome.of(
      format.moment(since.toISOString()),
      format.number(answer.places),
      format.number(answer.candidates),
      format.number(answer.solved),
    ),
    isProven: answer.isProven,
    homes: homesView(desk, askedIn(question), answer, byCode),
    map: mapOf(desk, country, answer, byCode),
  };
}

/** How far it is, in words. */
export function goingView(
  { t, format }: Pick<Visit, 't' | 'format'>,
  { since, step }: Kept,
  now: Date,
) {
  const words = t.newHome.going;
  const seconds = Math.max(0, Math.round((now.getTime() - since.getTime()) / 1000));
  return {
    now:
      step === undefined
        ? words.starting
        : words.solved(step.solved, format.number(step.candidates), format.number(step.places)),
    elapsed: words.seconds(seconds),
  };
}
