import { type CalendarDay, ageOn } from '../../domain/calendar-day.ts';
import { type CodeLists, nameOfCode } from '../../domain/code-list.ts';
import type { Code } from '../../domain/ids.ts';
import { bandOf } from '../../domain/pool-projection.ts';
import type { Member } from '../household.ts';
import type { Visit } from '../visit.ts';
import { type KnownAs, inOneLine } from './known-as.ts';

interface Reader {
  readonly visit: Pick<Visit, 't' | 'lang' | 'format'>;
  readonly today: CalendarDay;
  readonly lists: CodeLists;
  readonly known: ReadonlyMap<Code, KnownAs>;
  /** Who came to this provider by a proposal; of others, who lived there before, the provider told us itself. */
  readonly placed: ReadonlySet<Code>;
}

/**
 * One who lives in a group or comes there. In a crisis somebody is accepted before the facts are released, or even
 * before anything was put to the provider: until the release it reads no more than a profile would tell.
 */
export function memberRow(member: Member, { visit, today, lists, known, placed }: Reader) {
  const { groups, proposals } = visit.t.provider;
  const { code, comesOn, livesThereSince, expectedExit, intensity, risks } = member;
  const age = ageOn(member.bornOn, today);
  const as = known.get(code);
  const days = { comesOn, livesThereSince, expectedExit };
  if (placed.has(code) && as?.isReleased !== true) {
    return {
      ...days,
      code: as === undefined ? visit.t.pictures.calendar.someone : inOneLine(as),
      age: proposals.ages(...bandOf(age, 2)),
      intensity: '',
      risks: groups.askCoordinator,
    };
  }
  return {
    ...days,
    code: as === undefined ? code : inOneLine(as),
    age: groups.years(age),
    intensity: String(intensity),
    risks:
      risks.length === 0
        ? groups.noRisks
        : visit.format.list(risks.map((risk) => nameOfCode(lists, 'risk', risk)[visit.lang])),
  };
}
