import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Group } from '../../domain/group.ts';
import { type Freshness, type Vacancy, freePlaces, freshness } from '../../domain/vacancy.ts';

/** A vacancy as its own provider sees it. */
export interface Offer {
  readonly id: string;
  readonly code: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
  readonly places: number;
  readonly free: number;
  readonly confirmedOn: CalendarDay;
  readonly freshness: Freshness;
  /** Asked again only where there is something left to give. */
  readonly mayConfirm: boolean;
}

export function offersOf(
  vacancies: readonly Vacancy[],
  groups: readonly Group[],
  today: CalendarDay,
): readonly Offer[] {
  const names = new Map(groups.map(({ id, facts }) => [id, facts.name]));
  return vacancies.map((vacancy) => {
    const { code, from, until, places, confirmedOn } = vacancy.facts;
    const free = freePlaces(vacancy);
    const fresh = freshness(vacancy.facts, today);
    return {
      id: vacancy.id,
      code,
      groupId: vacancy.groupId,
      groupName: names.get(vacancy.groupId) ?? vacancy.facts.groupCode,
      from,
      until,
      places,
      free,
      confirmedOn,
      freshness: fresh,
      mayConfirm: free > 0 && fresh !== 'confirmed',
    };
  });
}
