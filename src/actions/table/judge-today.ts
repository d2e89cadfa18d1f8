import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Code } from '../../domain/ids.ts';
import { type Judgement, judge } from '../../matching/judge.ts';
import type { Deps } from '../deps.ts';
import { type OfficeTable, frozen, officeTable } from './office-table.ts';
import { withSiblings } from './with-siblings.ts';

interface Asked {
  readonly youth: Code;
  readonly group: Code;
  /** Only this vacancy, from this day on; otherwise the soonest that fits. */
  readonly vacancy?: Code;
  readonly startsOn?: CalendarDay;
}

/**
 * Every rule, on today's facts, about one youth in one group. Who was accepted before counts as living there, and as
 * one of the arrivals; brothers and sisters who must come along are judged along.
 */
export function judgeToday(
  deps: Pick<Deps, 'store' | 'gazetteer' | 'now'>,
  asked: Asked,
  table: OfficeTable = officeTable(deps),
): Judgement {
  // Accepted for this group, and not living there yet.
  const acceptedHere = deps.store.placements.countToComeIn(asked.group);
  const together = withSiblings(table, [asked.youth]);
  const alone = together.length === 1;
  const checked = frozen(table);
  return judge(
    {
      ...checked,
      youths: checked.youths.map((youth) =>
        youth.code === asked.youth && asked.startsOn !== undefined
          ? { ...youth, startFrom: asked.startsOn }
          : youth,
      ),
      groups: checked.groups.map((group) =>
        group.code !== asked.group
          ? group
          : {
              ...group,
              arrivalsAtOnce: Math.max(0, group.arrivalsAtOnce - acceptedHere),
              vacancies: group.vacancies.filter(
                ({ code }) => !alone || asked.vacancy === undefined || code === asked.vacancy,
              ),
            },
      ),
    },
    asked.group,
    together,
  );
}
