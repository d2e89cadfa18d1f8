import type { Response } from 'express';
import { addMonths, dayOf } from '../../../domain/calendar-day.ts';
import { youthSaysWhoLooks } from '../../../domain/consent.ts';
import type { Youth } from '../../../domain/youth.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { type Visit, visitOf } from '../../visit.ts';
import type { Came } from '../youth/page.ts';
import { personView } from './person-view.ts';

export const relations = ['youth', 'parent', 'guardian'] as const;

/** Within a month, as the GDPR asks (article 12.3). */
export const monthsToAnswer = 1;

/** Who belongs to the family of a youth, how each may come in, and what they ask. */
export function showFamily(deps: PageDeps, res: Response, youth: Youth, came: Came = {}): void {
  const visit = visitOf(res);
  const { t } = visit;
  const words = t.registers.family;
  const { status = 200, errors, notice, typed = {} } = came;
  const { code } = youth.facts;
  const href = `/coordinator/youths/${youth.id}`;
  const page = {
    title: words.title(code),
    crumbs: [
      { label: t.registers.youths.title, href: '/coordinator/youths' },
      { label: code, href },
      { label: words.crumb },
    ],
    notice,
    ...(errors === undefined ? {} : { errors }),
    typed,
    href: `${href}/family`,
    people: deps.store.families
      .listOfYouth(youth.id)
      .map((person) => personView(deps, visit, youth, person)),
    relations: relations.map((value) => ({ value, label: words.relations[value] ?? value })),
    authorities: authoritiesIn(visit),
    youthSays: youthSaysWhoLooks(youth.facts, dayOf(deps.now())),
    requests: requestsOf(deps, visit, youth),
  };
  show(res, 'coordinator/family/people', page, status);
}

export const authoritiesIn = ({ t }: Pick<Visit, 't'>) =>
  (['yes', 'no'] as const).map((value) => ({
    value,
    label: t.registers.family.authorities[value],
  }));

function requestsOf({ store }: PageDeps, { t, format }: Visit, { id }: Youth) {
  const words = t.registers.family;
  const dayIn = (moment: string) => dayOf(new Date(moment));
  return store.familyRequests.listOfYouth(id).map((request) => ({
    id: request.id,
    title: words.asked(request.name, words.asks[request.asks], format.day(dayIn(request.at))),
    words: request.words,
    answerBy: words.answerBy(format.day(addMonths(dayIn(request.at), monthsToAnswer))),
    answer: request.answer,
    answered:
      request.answeredAt === null
        ? undefined
        : words.answered(format.day(dayIn(request.answeredAt))),
  }));
}
