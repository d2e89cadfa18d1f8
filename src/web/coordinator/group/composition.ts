import { type CalendarDay, ageOn, daysBetween } from '../../../domain/calendar-day.ts';
import { type CodeLists, nameOfCode } from '../../../domain/code-list.ts';
import type { PoolProjection } from '../../../domain/pool-projection.ts';
import type { GroupFacts } from '../../../domain/group.ts';
import { type Policy, defaultPolicy } from '../../../matching/policy.ts';
import type { Member } from '../../household.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';
import type { Caseload } from '../caseload.ts';

/** Who lives in a group, as rows without names; each leads to where its facts can be changed. */
export function compositionOf(
  { store }: PageDeps,
  { t, lang, format }: Visit,
  codes: CodeLists,
  members: readonly Member[],
  { today, caseload }: { today: CalendarDay; caseload: Caseload },
) {
  const words = t.registers.group.residents;
  const residents = new Map(store.residents.list().map(({ id, facts }) => [facts.code, id]));
  const born = members.map(({ bornOn }) => bornOn).sort();
  const spread = daysBetween(born[0] ?? today, born.at(-1) ?? today) / daysPerYear;
  return {
    rows: members.map((member) => {
      const { code, expectedExit } = member;
      const youth = caseload.own.get(code);
      const other = caseload.others.get(code);
      if (other !== undefined) return otherRow(other, member, t, format);
      return {
        code,
        age: String(ageOn(member.bornOn, today)),
        since: sinceOf(member, t, format),
        exit: expectedExit === null ? '' : format.shortDay(expectedExit),
        risks:
          member.risks.length === 0
            ? words.noRisks
            : format.list(member.risks.map((risk) => nameOfCode(codes, 'risk', risk)[lang])),
        intensity: String(member.intensity),
        residentId: residents.get(code),
        youthHref: youth && `/coordinator/youths/${youth.id}`,
      };
    }),
    spread: members.length < 2 ? undefined : words.spread(format.number(spread)),
  };
}

function sinceOf(
  { comesOn, livesThereSince }: Member,
  { registers }: Visit['t'],
  format: Visit['format'],
): string {
  const words = registers.group.residents;
  if (comesOn !== null) return words.comes(format.shortDay(comesOn));
  return livesThereSince === null ? words.unknown : format.shortDay(livesThereSince);
}

/** A youth of another organisation lives or comes here too: known by coarse facts only. */
const otherRow = (
  other: PoolProjection,
  member: Member,
  t: Visit['t'],
  format: Visit['format'],
) => ({
  code: `${other.code} ${other.organisation}`,
  age: t.registers.pool.ages(...other.ages),
  since: sinceOf(member, t, format),
  exit: '',
  risks: t.registers.pool.flags(other.flags),
  intensity: '',
  residentId: undefined,
  youthHref: undefined,
});

const daysPerYear = 365.25;

/** How many workers the group needs now and when it is full, against how many there are. */
export function staffingOf(
  { store }: PageDeps,
  { t }: Visit,
  { size, staffOnGroup }: GroupFacts,
  people: number,
) {
  const words = t.registers.group.staffing;
  const policy: Policy = { ...defaultPolicy, ...store.policies.findNewest().numbers };
  const needed = (youths: number) => Math.ceil(youths / policy.youthsPerWorker);
  const line = (text: string, youths: number) => ({
    text,
    badge:
      staffOnGroup >= needed(youths)
        ? { kind: 'ok', text: words.enough }
        : { kind: 'stop', text: words.short },
  });
  return [
    line(words.now(people, needed(people), staffOnGroup), people),
    line(words.full(size, needed(size), staffOnGroup), size),
  ];
}
