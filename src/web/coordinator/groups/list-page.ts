import type { RequestHandler } from 'express';
import { dayOf } from '../../../domain/calendar-day.ts';
import { freePlaces } from '../../../domain/vacancy.ts';
import { allHouseholds } from '../../household.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { visitOf } from '../../visit.ts';
import { conformance } from '../conformance.ts';
import { leafOf } from '../lists/leaf.ts';
import { placesOf } from '../places.ts';
import { type ListedGroup, groupKeys, groupsKind } from './sorted.ts';

/** All homes in the region at a glance. */
export const groupsPage =
  (deps: PageDeps): RequestHandler =>
  (req, res) => {
    const { t } = visitOf(res);
    const words = t.registers.groups;
    const leaf = leafOf(listedGroups(deps), groupsKind.read(req.query), {
      kind: groupsKind,
      keys: groupKeys,
      codeOf: ({ group }) => group.facts.code,
    });
    show(res, 'coordinator/groups/list', {
      title: words.title,
      leaf,
      rows: leaf.rows.map(({ group, provider, members, free }) => ({
        href: `/coordinator/groups/${group.id}`,
        code: group.facts.code,
        name: group.facts.name,
        place: group.facts.place,
        setting: words.settings[group.facts.setting],
        provider,
        places: placesOf(members, group.facts.size, t),
        ages: words.ages(group.facts.youngest, group.facts.oldest),
        staff: words.staff(group.facts.staffOnGroup),
        conformance: conformance(group, members.length, t).badge,
        free: free > 0 ? words.free(free) : words.none,
      })),
    });
  };

function listedGroups({ store, now }: PageDeps): readonly ListedGroup[] {
  const membersOf = allHouseholds(store, dayOf(now()));
  const providers = new Map(store.providers.list().map(({ id, name }) => [id, name]));
  const vacancies = Map.groupBy(store.vacancies.list(), ({ groupId }) => groupId);
  return store.groups.list().map((group) => ({
    group,
    provider: providers.get(group.providerId) ?? '',
    members: membersOf(group.facts.code),
    free: (vacancies.get(group.id) ?? []).map(freePlaces).reduce((a, b) => a + b, 0),
  }));
}
