import type { Response } from 'express';
import { known } from '../../../actions/known.ts';
import { tableOfToday } from '../../../actions/table/table-of-today.ts';
import { whereabouts } from '../../../actions/whereabouts.ts';
import { howLocated } from '../../../domain/locate.ts';
import type { Youth } from '../../../domain/youth.ts';
import { withdrawReasonsFor } from '../../../domain/withdraw-reasons.ts';
import { youthList } from '../../../lists/youths.ts';
import type { PageDeps } from '../../page-deps.ts';
import { type Page, show } from '../../render.ts';
import { seen } from '../../seen.ts';
import { type Visit, visitOf } from '../../visit.ts';
import { caseloadOf } from '../caseload.ts';
import { factSections } from '../facts/sections.ts';
import { familyAtAGlance } from '../family/glance.ts';
import { groupNames } from '../group-names.ts';
import { sentenceOf } from '../journal/sentence.ts';
import { atAGlance } from './at-a-glance.ts';
import { contactAsksOf } from './contact.ts';
import { decidedAbout } from './decided.ts';
import { historyOf } from './history.ts';
import { timelineOf } from './timeline.ts';
import { elsewhere, optionCards } from './options.ts';
import { transferOf } from './transfer-view.ts';
import { freeVacancies } from './vacancies.ts';

/** What happened on the way to this page: a form that came back, or something that was done. */
export interface Came {
  readonly notice?: Page['notice'];
  readonly errors?: Readonly<Record<string, string>>;
  readonly typed?: Readonly<Record<string, unknown>>;
  readonly status?: number;
}

const mostLines = 20;
const none = { cards: [], shown: [], more: 0 };

/** Everything about one youth. */
export function showYouth(deps: PageDeps, res: Response, youth: Youth, came: Came = {}): void {
  const visit = visitOf(res);
  const { t, lang } = visit;
  const { status = 200, errors, notice, typed = {} } = came;
  const { code, name } = youth.facts;
  const table = tableOfToday(deps);
  const about = known(deps);
  const waits = table.youths.some((one) => one.code === code);
  const caseload = caseloadOf(deps, res);
  const lines = deps.store.journal.listAbout(code).slice(0, mostLines);
  const glance = atAGlance(deps, visit, table, youth, caseload);
  // Brothers and sisters are named, so they are seen too.
  seen(
    res,
    glance.siblings.flatMap((one) => (one.href === undefined ? [] : [one.code])),
  );
  show(
    res,
    'coordinator/youths/one',
    {
      title: t.registers.youth.title(code, name),
      crumbs: [{ label: t.registers.youths.title, href: '/coordinator/youths' }, { label: code }],
      notice,
      ...(errors === undefined ? {} : { errors }),
      typed,
      code,
      href: `/coordinator/youths/${youth.id}`,
      waits,
      glance,
      options: waits ? optionCards(deps, visit, table, youth, caseload) : none,
      elsewhere: waits ? elsewhere(deps, visit, table, youth, caseload) : none,
      vacancies: waits ? freeVacancies(deps, visit) : [],
      ...decidedAbout(deps, visit, about.codes, youth),
      reasons: withdrawReasonsFor('youth', about.codes.get('withdraw-reason')).map(
        ([value, text]) => ({
          value,
          label: text[lang],
        }),
      ),
      facts: factSections(
        youthList,
        youth.facts,
        { t, lang, format: visit.format, known: about, groupNames: groupNames(deps) },
        howMeasured(deps, visit, youth),
      ),
      family: familyAtAGlance(deps, visit, youth),
      contactAsks: contactAsksOf(deps, visit, youth.id),
      timeline: timelineOf(deps, visit, youth),
      transfer: transferOf(deps, youth),
      history: historyOf(deps, visit, youth),
      journal: lines.map((line) => ({
        at: line.at,
        when: visit.format.moment(line.at),
        sentence: caseload.veil(sentenceOf(line, about.codes, visit)),
      })),
    },
    status,
  );
}

/** How exactly an address is known decides how exact a distance is. */
function howMeasured(deps: PageDeps, { lang }: Visit, { facts }: Youth) {
  const where = whereabouts(deps);
  const how = (postcode: string, place: string): string | undefined => {
    const found = postcode === '' && place === '' ? undefined : where(postcode, place);
    return found && howLocated[found.how][lang];
  };
  return {
    homePlace: how(facts.homePostcode, facts.homePlace),
    secondHomePlace: how(facts.secondHomePostcode, facts.secondHomePlace),
    schoolPlace: how(facts.schoolPostcode, facts.schoolPlace),
  };
}
