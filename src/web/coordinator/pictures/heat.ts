import type { CalendarDay } from '../../../domain/calendar-day.ts';
import type { Group } from '../../../domain/group.ts';
import { type OccupiedWeek, occupancyByWeek } from '../../../pictures/occupancy.ts';
import { households } from '../../household.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';

/** More rows than this nobody reads at a table. */
const mostGroups = 40;

/** How full each home is in the coming weeks: a table that is its own picture. */
export function heatView(
  { store }: PageDeps,
  { t, format }: Visit,
  groups: readonly Group[],
  today: CalendarDay,
) {
  const membersOf = households(store, today);
  const rows = groups.slice(0, mostGroups).map(({ id, facts }) => ({
    href: `/coordinator/groups/${id}`,
    code: facts.code,
    name: facts.name,
    weeks: occupancyByWeek(membersOf(facts.code), facts.size, today),
  }));
  return {
    columns: rows[0]?.weeks.map(({ from }) => format.dayAndMonth(from)) ?? [],
    rows: rows.map(({ weeks, ...group }) => ({
      ...group,
      cells: weeks.map((week) => ({
        look: lookOf(week),
        words: t.pictures.heat.cell(week.free, week.leaving),
      })),
    })),
    more: Math.max(0, groups.length - mostGroups),
  };
}

const lookOf = ({ free }: OccupiedWeek): string =>
  free === 0 ? 'full' : free === 1 ? 'some' : 'many';
