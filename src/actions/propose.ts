import type { AccountOf } from '../domain/account.ts';
import { latest } from '../domain/calendar-day.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { isOpen } from '../domain/proposal.ts';
import { freePlaces } from '../domain/vacancy.ts';
import { type Deps, penOf } from './deps.ts';
import { againstTheLaw, alreadyPlaced, notWaiting, vacancyGone } from './refusals.ts';
import { judgeToday } from './table/judge-today.ts';
import { officeTable } from './table/office-table.ts';

export interface Choice {
  readonly youthId: Id;
  readonly vacancyId: Id;
  /** Why this one: people decide, and say why. */
  readonly because: string;
  /** The same from the list of reasons, where a form asked for it. */
  readonly why?: string;
  /** The proposal this one takes the place of, when another option is chosen instead. */
  readonly insteadOf?: Id;
}

const sayWhy = refuse('say-why', {
  nl: 'Schrijf op waarom u deze plek kiest.',
  en: 'Write down why you choose this place.',
});

const noPlaceLeft = refuse('no-place-left', {
  nl: 'Op deze vacature is geen plek meer vrij.',
  en: 'This vacancy has no free place left.',
});

const chosenInstead = {
  nl: 'De coördinator koos een andere mogelijkheid.',
  en: 'The coordinator chose another option.',
};

/** A coordinator proposes a place of her own choice: another option than the run's, or quite without a run. */
export function propose(deps: Deps, who: AccountOf<'coordinator'>, choice: Choice): Outcome<Id> {
  const { store, now, newId } = deps;
  return store.together((pen) => {
    if (choice.because === '') return sayWhy;
    const youth = store.youths.findForOrganisation(choice.youthId, who.organisationId);
    const vacancy = store.vacancies.find(choice.vacancyId);
    if (vacancy === undefined) return vacancyGone;
    const table = officeTable(deps);
    if (youth === undefined) return notWaiting;
    if (!table.youths.some(({ code }) => code === youth.facts.code)) {
      return store.placements.listOfYouth(choice.youthId).some(({ endedOn }) => endedOn === null)
        ? alreadyPlaced
        : notWaiting;
    }
    if (freePlaces(vacancy) === 0) return noPlaceLeft;
    const replaced =
      choice.insteadOf === undefined
        ? undefined
        : store.proposals.findForOrganisation(choice.insteadOf, who.organisationId);
    const replace = (by: Id): void => {
      if (replaced === undefined || replaced.id === by) return;
      if (replaced.youthId !== youth.id || !isOpen(replaced)) return;
      pen.proposals.withdraw(replaced.id, chosenInstead, penOf(deps, who), 'chosen-instead');
    };
    const going = store.proposals
      .listOfYouth(youth.id)
      .find((proposal) => isOpen(proposal) && proposal.vacancyId === vacancy.id);
    if (going !== undefined) {
      replace(going.id);
      return done(going.id);
    }

    const asked = {
      youth: youth.facts.code,
      group: vacancy.facts.groupCode,
      vacancy: vacancy.facts.code,
    };
    const { broken, seats } = judgeToday(deps, asked, table);
    const law = broken.filter((rule) => rule.law);
    if (law.length > 0) return againstTheLaw(law);
    const id = newId();
    const soonest = seats?.find((seat) => seat.youth === asked.youth)?.startsOn;
    pen.proposals.add(
      {
        id,
        youthId: youth.id,
        groupId: vacancy.groupId,
        vacancyId: vacancy.id,
        startsOn: soonest ?? latest(table.today, vacancy.facts.from, youth.facts.startFrom),
        origin: choice.insteadOf === undefined ? 'by-hand' : 'other-option',
        because: choice.because,
        reasons: [],
        overridden: broken.map(({ rule }) => rule),
      },
      penOf(deps, who),
    );
    pen.journal.add(who, now(), {
      did: choice.insteadOf === undefined ? 'proposed-by-hand' : 'other-option-chosen',
      subject: asked.youth,
      detail: {
        group: asked.group,
        vacancy: asked.vacancy,
        ...(choice.why === undefined ? {} : { why: choice.why }),
      },
    });
    replace(id);
    return done(id);
  });
}
