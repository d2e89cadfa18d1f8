import { type Moved, whoMoves } from '../../../region/what-if/who-moves.ts';
import type { Side } from '../../../region/what-if/figures.ts';
import { fewestTold } from '../../../pictures/merge-small.ts';
import { type Desk, isOwn, km, youthNamed } from '../meeting/desk.ts';
import type { HomeName } from './names.ts';

const kinds = ['gains', 'loses', 'nearer', 'farther', 'as-far'] as const;

const looks = { gains: 'ok', loses: 'stop', nearer: 'ok', farther: 'warn' } as const;

/** Own youths by code and name; of all others together only how many, and few are not told. */
export function peopleView(desk: Desk, name: HomeName, before: Side, after: Side) {
  const words = desk.texts.scenarios.answer;
  const moved = whoMoves(before, after);
  const others = moved.filter(({ youth }) => !isOwn(desk, youth));
  const own = moved.filter(({ youth }) => isOwn(desk, youth));
  return {
    moved: own,
    own: own.map((one) => ({
      youth: youthNamed(desk, one.youth),
      kind: one.kind in looks ? looks[one.kind as keyof typeof looks] : ('neutral' as const),
      word: words.kinds[one.kind],
      text: textOf(desk, name, one),
    })),
    others: kinds.map((kind) => {
      const count = others.filter((one) => one.kind === kind).length;
      return {
        word: words.kinds[kind],
        count: count < fewestTold ? words.few : desk.format.number(count),
      };
    }),
  };
}

function textOf(desk: Desk, name: HomeName, { kind, from, to, was, is }: Moved): string {
  const words = desk.texts.scenarios.answer;
  if (kind === 'taken-out') return '';
  const called = (home: string | undefined): string =>
    home === undefined ? words.noPlace : name(home);
  const where =
    from !== undefined && from === to
      ? words.stays(called(from))
      : words.fromTo(called(from), called(to));
  if (is === undefined) return where;
  const far =
    was === undefined ? words.farIs(km(desk, is)) : words.far(km(desk, was), km(desk, is));
  return `${where} ${far}`;
}
