import type { Response } from 'express';
import { known } from '../../../actions/known.ts';
import { whereabouts } from '../../../actions/whereabouts.ts';
import { dayOf } from '../../../domain/calendar-day.ts';
import type { Group } from '../../../domain/group.ts';
import { howLocated } from '../../../domain/locate.ts';
import { groupList } from '../../../lists/groups.ts';
import { households } from '../../household.ts';
import type { PageDeps } from '../../page-deps.ts';
import { type Page, show } from '../../render.ts';
import { visitOf } from '../../visit.ts';
import { rateNow } from '../../day-rate.ts';
import { caseloadOf } from '../caseload.ts';
import { conformance } from '../conformance.ts';
import { factSections } from '../facts/sections.ts';
import { groupNames } from '../group-names.ts';
import { organisationOf } from '../own.ts';
import { placesOf } from '../places.ts';
import { proposalBadge } from '../proposal-badge.ts';
import { listedVacancies, vacancyRows } from '../vacancies/rows.ts';
import { compositionOf, staffingOf } from './composition.ts';
import { groupPictures } from './pictures.ts';

/** One home: who lives there, who works there, whether it is small-scale, and what is free. */
export function showGroup(
  deps: PageDeps,
  res: Response,
  group: Group,
  notice: Page['notice'],
): void {
  const { store, now } = deps;
  const visit = visitOf(res);
  const { t, lang, format } = visit;
  const { facts } = group;
  const today = dayOf(now());
  const members = households(store, today)(facts.code);
  const about = known(deps);
  const where = whereabouts(deps)(facts.postcode, facts.place);
  const judged = conformance(group, members.length, t);
  const proposals = store.proposals
    .listOpenForOrganisation(organisationOf(res))
    .filter(({ groupId }) => groupId === group.id);
  show(res, 'coordinator/groups/one', {
    title: `${facts.code} ${facts.name}`,
    crumbs: [
      { label: t.registers.groups.title, href: '/coordinator/groups' },
      { label: facts.code },
    ],
    notice,
    href: `/coordinator/groups/${group.id}`,
    provider: store.providers.find(group.providerId)?.name ?? '',
    where: facts.place,
    rate: rateNow(deps, group),
    how: where && howLocated[where.how][lang],
    places: placesOf(members, facts.size, t),
    composition: compositionOf(deps, visit, about.codes, members, {
      today,
      caseload: caseloadOf(deps, res),
    }),
    pictures: groupPictures(deps, visit, group, { members, proposals, today }),
    staffing: staffingOf(deps, visit, facts, members.length),
    conformance: judged.badge,
    clauses: judged.clauses.map(({ sentence, found, held, preferred }) => ({
      sentence: sentence[lang],
      found: found[lang],
      held,
      preferred,
    })),
    vacancies: vacancyRows(
      deps,
      visit,
      listedVacancies(deps, (vacancy) => vacancy.groupId === group.id),
    ),
    proposals: proposals.map((proposal) => ({
      href: `/coordinator/proposals/${proposal.id}`,
      youth: proposal.youthCode,
      vacancy: proposal.vacancyCode,
      badge: proposalBadge(proposal, t),
    })),
    facts: factSections(
      groupList,
      { ...facts, providerName: store.providers.find(group.providerId)?.name ?? '' },
      { t, lang, format, known: about, groupNames: groupNames(deps) },
    ),
  });
}
