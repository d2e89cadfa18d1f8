import { type CalendarDay, ageOn, daysBetween } from '../../../domain/calendar-day.ts';
import { type CodeLists, nameOfCode } from '../../../domain/code-list.ts';
import type { GroupFacts } from '../../../domain/group.ts';
import { type Policy, defaultPolicy } from '../../../matching/policy.ts';
import type { Member } from '../../household.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';

/** Who lives in a group, as rows without names; each leads to where its facts can be changed. */
export function compositionOf(
  { store }: PageDeps,
  { t, lang, format }: Visit,
  codes: CodeLists,
  members: readonly Member[],
  today: CalendarDay,
) {
  const words = t.registers.group.residents;
  const residents = new Map(store.residents.list().map(({ id, facts }) => [facts.code, id]));
  const born = members.map(({ bornOn }) => bornOn).sort();
  const spread = daysBetween(born[0] ?? today, born.at(-1) ?? today) / daysPerYear;
  return {
    rows: members.map((member) => {
      const { code, livesThereSince, expectedExit, comesOn } = member;
      const youth = store.youths.findByCode(code);
      return {
        code,
        age: ageOn(member.bornOn, today),
        since:
          comesOn !== null
            ? words.comes(format.shortDay(comesOn))
            : livesThereSince === null
              ? words.unknown
              : format.shortDay(livesThereSince),
        exit: expectedExit === null ? '' : format.shortDay(expectedExit),
        risks:
          member.risks.length === 0
            ? words.noRisks
            : format.list(member.risks.map((risk) => nameOfCode(codes, 'risk', risk)[lang])),
        intensity: member.intensity,
        residentId: residents.get(code),
        youthHref: youth && `/coordinator/youths/${youth.id}`,
      };
    }),
    spread: members.length < 2 ? undefined : words.spread(format.number(spread)),
  };
}

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
