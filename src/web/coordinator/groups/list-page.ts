import type { RequestHandler } from 'express';
import { dayOf } from '../../../domain/calendar-day.ts';
import { freePlaces } from '../../../domain/vacancy.ts';
import { households } from '../../household.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { visitOf } from '../../visit.ts';
import { conformance } from '../conformance.ts';
import { placesOf } from '../places.ts';

/** All homes in the region at a glance. */
export const groupsPage =
  ({ store, now }: PageDeps): RequestHandler =>
  (_req, res) => {
    const { t } = visitOf(res);
    const membersOf = households(store, dayOf(now()));
    const providers = new Map(store.providers.list().map(({ id, name }) => [id, name]));
    const vacancies = Map.groupBy(store.vacancies.list(), ({ groupId }) => groupId);
    show(res, 'coordinator/groups/list', {
      title: t.registers.groups.title,
      rows: store.groups.list().map((group) => {
        const { facts } = group;
        const members = membersOf(facts.code);
        const free = (vacancies.get(group.id) ?? []).map(freePlaces).reduce((a, b) => a + b, 0);
        return {
          href: `/coordinator/groups/${group.id}`,
          code: facts.code,
          name: facts.name,
          place: facts.place,
          setting: t.registers.groups.settings[facts.setting],
          provider: providers.get(group.providerId) ?? '',
          places: placesOf(members, facts.size, t),
          ages: t.registers.groups.ages(facts.youngest, facts.oldest),
          staff: t.registers.groups.staff(facts.staffOnGroup),
          conformance: conformance(group, members.length, t).badge,
          free: free > 0 ? t.registers.groups.free(free) : t.registers.groups.none,
        };
      }),
    });
  };
