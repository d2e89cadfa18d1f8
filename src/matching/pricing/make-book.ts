import { type Register, siblingSetOf } from '../register.ts';
import type { Group, Youth } from '../table.ts';
import type { Base, Book } from './book.ts';
import { kinOf } from './kin.ts';
import { limitsOf, roomIn } from './limits.ts';
import type { Fitting } from './scan-pairs.ts';
import { startsOf } from './starts.ts';
import { fitsTogether } from './together.ts';

/** One who may come here, or several who come together. */
export interface Unit {
  readonly members: readonly Member[];
  readonly isPinned: boolean;
}

export interface Member {
  readonly youth: Youth;
  readonly index: number;
  readonly mask: number;
  readonly worth: number;
  readonly even: boolean;
  /** The day of birth, as a number. */
  readonly born: number;
}

/** The book of one group; undefined when the youths pinned to it cannot come. */
export function makeBook(
  register: Register,
  group: Group,
  index: number,
  fitting: Fitting,
): Book | undefined {
  const all = unitsOf(register, group, fitting);
  const pins = [...register.pinned.values()].filter((code) => code === group.code).length;
  const base = all.filter(({ isPinned }) => isPinned).flatMap(({ members }) => members);
  const kept = base.filter(({ youth }) => register.pinned.has(youth.code));
  if (kept.length < pins) return undefined;

  const starts = startsOf(group);
  const room = roomIn(register.table, group);
  const limits = limitsOf(register.table, group, room);
  const frame = { register, group, starts, room, limits };
  if (!fitsTogether(frame, base)) return undefined;
  const units = all.filter(
    ({ isPinned, members }) => !isPinned && fitsTogether(frame, [...base, ...members]),
  );
  const members = units.flatMap((unit) => unit.members);
  const perUnit = (of: (unit: Unit) => number) => units.map(of);
  const caps = Object.keys(group.riskCaps);
  return {
    group,
    index,
    starts,
    room,
    limits,
    base: baseOf(register, caps, base, pins > 0),
    first: firstOf(units),
    youths: Int32Array.from(members, (member) => member.index),
    masks: Int32Array.from(members, ({ mask }) => mask),
    worth: Float64Array.from(perUnit((unit) => sum(unit.members, ({ worth }) => worth))),
    even: Uint8Array.from(perUnit((unit) => (unit.members.every(({ even }) => even) ? 1 : 0))),
    oldest: Int32Array.from(perUnit((unit) => Math.min(...unit.members.map(bornOf)))),
    youngest: Int32Array.from(perUnit((unit) => Math.max(...unit.members.map(bornOf)))),
    intensity: Int32Array.from(
      perUnit((unit) => sum(unit.members, ({ youth }) => youth.intensity)),
    ),
    risky: Uint8Array.from(units.flatMap((unit) => caps.map((risk) => countRisk(unit, risk)))),
    kin: Int32Array.from(perUnit(({ members: [one] }) => kinOf(register, one?.youth))),
    apart: apartOf(register, units),
  };
}

const sum = <T>(list: readonly T[], of: (one: T) => number) =>
  list.reduce((total, one) => total + of(one), 0);

const bornOf = ({ born }: Member) => born;

const countRisk = ({ members }: Pick<Unit, 'members'>, risk: string) =>
  members.filter(({ youth }) => youth.risks.includes(risk)).length;

function firstOf(units: readonly Unit[]): Int32Array {
  const first = new Int32Array(units.length + 1);
  for (const [at, { members }] of units.entries())
    first[at + 1] = (first[at] ?? 0) + members.length;
  return first;
}

const baseOf = (
  register: Register,
  caps: readonly string[],
  members: readonly Member[],
  isPinned: boolean,
): Base => ({
  youths: members.map(({ index }) => index),
  masks: members.map(({ mask }) => mask),
  worth: sum(members, ({ worth }) => worth),
  even: members.every(({ even }) => even),
  kin: members.map(({ youth }) => kinOf(register, youth)).filter((kin) => kin >= 0),
  oldest: Math.min(...members.map(bornOf)),
  youngest: Math.max(...members.map(bornOf)),
  intensity: sum(members, ({ youth }) => youth.intensity),
  risky: caps.map((risk) => countRisk({ members }, risk)),
  isPinned,
});

function unitsOf(register: Register, group: Group, fitting: Fitting): readonly Unit[] {
  const members = new Map<Youth, Member>();
  for (const [at, index] of fitting.youths.entries()) {
    const youth = register.table.youths[index];
    if (youth === undefined || (register.pinned.get(youth.code) ?? group.code) !== group.code) {
      continue;
    }
    const [mask, worth] = [fitting.masks[at] ?? 0, fitting.worths[at] ?? 0];
    const [even, born] = [fitting.even[at] === true, fitting.bornDay[index] ?? 0];
    members.set(youth, { youth, index, mask, worth, even, born });
  }
  return [...members.values()].flatMap((member): Unit[] => {
    const set = siblingSetOf(register, member.youth);
    const youths = set?.must === true ? set.members : [member.youth];
    if (youths[0] !== member.youth) return [];
    const together = youths.flatMap((youth) => members.get(youth) ?? []);
    const isPinned = youths.some(({ code }) => register.pinned.has(code));
    return together.length === youths.length ? [{ members: together, isPinned }] : [];
  });
}

/** Pairs of units with somebody in each who must not live together. */
function apartOf(register: Register, units: readonly Unit[]): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  if (register.apart.size === 0) return found;
  const unitOf = new Map<string, number>();
  for (const [at, { members }] of units.entries()) {
    for (const { youth } of members) unitOf.set(youth.code, at);
  }
  for (const [at, { members }] of units.entries()) {
    const others = members.flatMap(({ youth }) =>
      [...(register.apart.get(youth.code) ?? [])].flatMap((code) => unitOf.get(code) ?? []),
    );
    if (others.length > 0) found.set(at, others);
  }
  return found;
}
