import type { AccountOf } from '../domain/account.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { dayOf } from '../domain/calendar-day.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, type Refused, done, refuse } from '../domain/outcome.ts';
import { type Proposal, isOpen, lastWords } from '../domain/proposal.ts';
import { freePlaces } from '../domain/vacancy.ts';
import type { Broken } from '../matching/rule.ts';
import { type Deps, penOf } from './deps.ts';
import {
  alreadyPlaced,
  noLongerOpen,
  noSuchProposal,
  notWaiting,
  vacancyGone,
} from './refusals.ts';
import { judgeToday } from './table/judge-today.ts';
import { type OfficeTable, officeTable } from './table/office-table.ts';
import { withdrawImpossible } from './withdraw-impossible.ts';

export interface Acceptance {
  readonly proposalId: Id;
  readonly startsOn: CalendarDay;
  /** Needed where a rule is set aside, the provider has not said yes, or the family objects. */
  readonly reason: string;
}

/**
 * The coordinator accepts: every rule is asked again on today's facts, inside the transaction that gives the place
 * away. What can no longer be is withdrawn in that same transaction. Accepting twice gives the same placement.
 */
export function acceptProposal(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  asked: Acceptance,
): Outcome<Id> {
  const { store, now, newId } = deps;
  return store.together((pen) => {
    const proposal = store.proposals.find(asked.proposalId);
    if (proposal === undefined) return noSuchProposal;
    if (proposal.placementId !== null) return done(proposal.placementId);
    const table = officeTable(deps);
    const verdict = mayAccept(deps, table, proposal, asked);
    if (!verdict.ok) return verdict;

    const { youthId, youthCode, groupId, groupCode, vacancyId } = proposal;
    const overridden = verdict.value;
    const id = newId();
    pen.placements.add(
      {
        id,
        proposalId: proposal.id,
        youthId,
        groupId,
        vacancyId,
        startsOn: asked.startsOn,
        reason: asked.reason,
        overridden: overridden.map(({ rule }) => rule),
      },
      penOf(deps, who),
    );
    pen.journal.add(who, now(), {
      did: 'proposal-accepted',
      subject: youthCode,
      detail: {
        group: groupCode,
        vacancy: proposal.vacancyCode,
        from: asked.startsOn,
        ...(overridden.length > 0 ? { despite: overridden.map(({ rule }) => rule) } : {}),
      },
    });
    withdrawImpossible(deps, pen, who, proposal);
    return done(id);
  });
}

/** Which rules it sets aside (none, usually), or why it can't be. */
function mayAccept(
  deps: Deps,
  table: OfficeTable,
  proposal: Proposal,
  { startsOn, reason }: Acceptance,
): Outcome<readonly Broken[]> {
  const { store, now } = deps;
  if (store.placements.listOfYouth(proposal.youthId).some(({ endedOn }) => endedOn === null))
    return alreadyPlaced;
  if (!isOpen(proposal)) return noLongerOpen;
  if (!table.youths.some(({ code }) => code === proposal.youthCode)) return notWaiting;
  const vacancy = store.vacancies.find(proposal.vacancyId);
  if (vacancy === undefined) return vacancyGone;
  if (freePlaces(vacancy) === 0) return placeGone(deps, proposal);
  if (startsOn < dayOf(now())) return tooEarly(dayOf(now()));
  if (startsOn < vacancy.facts.from) return tooEarly(vacancy.facts.from);

  const broken = judgeToday(
    deps,
    {
      youth: proposal.youthCode,
      group: proposal.groupCode,
      vacancy: proposal.vacancyCode,
      startsOn,
    },
    table,
  ).broken;
  const law = broken.filter((rule) => rule.law);
  if (law.length > 0) return againstTheLaw(law);
  if (reason === '') {
    if (broken.length > 0) return rulesSayNo(broken);
    const unsure = notAgreed(proposal);
    if (unsure !== undefined) return unsure;
  }
  return done(broken);
}

function notAgreed(proposal: Proposal): Refused | undefined {
  const words = lastWords(proposal);
  if (!words.some(({ says }) => says === 'yes')) {
    return refuse('provider-has-not-said-yes', {
      nl: 'De aanbieder heeft nog geen ja gezegd. Schrijf op waarom u toch aanvaardt.',
      en: 'The provider has not said yes. Write down why you accept all the same.',
    });
  }
  if (words.some(({ says }) => says === 'object')) {
    return refuse('family-objects', {
      nl: 'De jongere of ouder heeft bezwaar. Schrijf op waarom u toch aanvaardt.',
      en: 'The youth or parent objects. Write down why you accept all the same.',
    });
  }
  return undefined;
}

function placeGone({ store }: Deps, { vacancyId, vacancyCode }: Proposal): Refused {
  const last = store.placements
    .listActive()
    .filter((placement) => placement.vacancyId === vacancyId)
    .at(-1);
  const to = last?.youthCode ?? '';
  return refuse('place-gone', {
    nl: `De laatste plek van ${vacancyCode} is intussen gegeven aan ${to}, door ${last?.acceptedBy ?? ''}.`,
    en: `The last place of ${vacancyCode} has meanwhile been given to ${to}, by ${last?.acceptedBy ?? ''}.`,
  });
}

const tooEarly = (first: CalendarDay): Refused =>
  refuse('too-early', {
    nl: `De plek kan niet zo vroeg beginnen. Kies ${first} of later.`,
    en: `The place cannot begin that early. Choose ${first} or later.`,
  });

const againstTheLaw = (broken: readonly Broken[]): Refused =>
  refuse(
    'against-the-law',
    {
      nl: 'Dit kan niet: de wet of de definitie van kleinschalig staat het niet toe.',
      en: 'This cannot be: the law or the definition of small scale does not allow it.',
    },
    broken.map(({ why }) => why),
  );

const rulesSayNo = (broken: readonly Broken[]): Refused =>
  refuse(
    'rules-say-no',
    {
      nl: 'Deze plek past vandaag niet. Schrijf op waarom u er toch voor kiest, of kies een andere plek.',
      en: 'This place does not fit today. Write down why you choose it all the same, or choose another place.',
    },
    broken.map(({ why }) => why),
  );
