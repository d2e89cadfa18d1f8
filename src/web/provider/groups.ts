import { Router } from 'express';
import { dayOf } from '../../domain/calendar-day.ts';
import { type CodeLists, codeLists, nameOfCode } from '../../domain/code-list.ts';
import { isSmallScale, judgeSmallScale } from '../../domain/small-scale.ts';
import type { Language } from '../../domain/text.ts';
import { idIn } from '../asked.ts';
import { households } from '../household.ts';
import { found } from '../not-found.ts';
import { occupancyOf } from '../occupancy-picture.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { seen } from '../seen.ts';
import { visitOf, who } from '../visit.ts';
import { hintsInWords } from './hints.ts';
import { placedAs } from './known-as.ts';
import { careOf, membersKnown } from './members-known.ts';
import { memberRow } from './member-row.ts';
import { offersOf } from './offer.ts';
import { placementsNow } from './own-now.ts';
import { dayRateRoutes, rateNow } from '../day-rate.ts';

/** A provider's own groups: who lives there, with how many workers, and whether it counts as small-scale. */
export function groupRoutes(deps: PageDeps): Router {
  const { store, now } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/', (_req, res) => {
    const { t } = visitOf(res);
    const today = dayOf(now());
    const membersOf = households(store, today);
    const groups = store.groups.listForProvider(who(res, 'provider').providerId);
    show(res, 'provider/groups', {
      title: t.provider.groups.title,
      groups: groups.map(({ id, facts }) => {
        const taken = membersOf(facts.code).length;
        return { id, facts, taken, smallScale: isSmallScale(judgeSmallScale(facts, taken)) };
      }),
    });
  });

  routes.get('/:id', (req, res) => {
    const { t, lang } = visitOf(res);
    const { providerId } = who(res, 'provider');
    const group = found(store.groups.findForProvider(idIn(req), providerId));
    const { facts } = group;
    const today = dayOf(now());
    const lists = codeLists(store.codes.list());
    const members = households(store, today)(facts.code);
    const known = placedAs(deps, providerId);
    const placed = new Set(placementsNow(deps, providerId).map(({ youthCode }) => youthCode));
    seen(
      res,
      members.map(({ code }) => code).filter((code) => placed.has(code)),
    );
    const clauses = judgeSmallScale(facts, members.length);
    const offers = offersOf(store.vacancies.listForProvider(providerId), [group], today);
    show(res, 'provider/group', {
      occupancy: occupancyOf(members, facts.size, today, visitOf(res)),
      title: facts.name,
      rate: rateNow(deps, group),
      crumbs: [{ label: t.provider.groups.title, href: '/provider/groups' }, { label: facts.name }],
      id: group.id,
      facts,
      members: members.map((member) =>
        memberRow(member, { visit: visitOf(res), today, lists, known, placed }),
      ),
      offered: namesOf(lists, facts.offers, lang),
      education: facts.education.map((code) => nameOfCode(lists, 'education', code)[lang]),
      excluded: facts.excludes.map((code) => nameOfCode(lists, 'risk', code)[lang]),
      caps: Object.entries(facts.riskCaps).map(([code, most]) => ({
        name: nameOfCode(lists, 'risk', code)[lang],
        most,
      })),
      care: careOf(members, membersKnown(deps, providerId)),
      smallScale: isSmallScale(clauses),
      clauses: clauses.map(({ held, preferred, sentence, found: as }) => ({
        held,
        preferred,
        sentence: sentence[lang],
        found: as[lang],
      })),
      offers: offers.filter(({ groupId }) => groupId === group.id),
      hints: hintsInWords(deps, visitOf(res), providerId, [group]),
    });
  });

  routes.use(
    dayRateRoutes(deps, {
      base: '/provider/groups',
      group: (req, res) =>
        found(store.groups.findForProvider(idIn(req), who(res, 'provider').providerId)),
      who: (res) => who(res, 'provider'),
      crumbs: (res, { id, facts }) => [
        { label: visitOf(res).t.provider.groups.title, href: '/provider/groups' },
        { label: facts.name, href: `/provider/groups/${id}` },
      ],
    }),
  );

  return routes;
}

/** What a house offers is a need or something desirable; each has its name in its own list. */
const namesOf = (lists: CodeLists, codes: readonly string[], lang: Language): string[] =>
  codes.map((code) =>
    lists.get('need')?.has(code) === true
      ? nameOfCode(lists, 'need', code)[lang]
      : nameOfCode(lists, 'desirable', code)[lang],
  );
