import { type CalendarDay, dayOf } from '../domain/calendar-day.ts';
import { whyNotClosed } from '../domain/closed-help.ts';
import { codeLists } from '../domain/code-list.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, type Refused, done, refuse } from '../domain/outcome.ts';
import { type Proposal, isOpen, lastWords } from '../domain/proposal.ts';
import type { Text } from '../domain/text.ts';
import { type Vacancy, freePlaces } from '../domain/vacancy.ts';
import type { Broken } from '../matching/rule.ts';
import { dayText } from '../matching/words.ts';
import type { Deps } from './deps.ts';
import {
  againstTheLaw,
  alreadyPlaced,
  noLongerOpen,
  notWaiting,
  unknownReason,
  vacancyGone,
} from './refusals.ts';
import { judgeToday } from './table/judge-today.ts';
import type { OfficeTable } from './table/office-table.ts';
import { type RoadStep, wholeRoad } from './whole-road.ts';

export interface Acceptance {
  readonly proposalId: Id;
  readonly startsOn: CalendarDay;
  /** Why this one, in words: also when it is the first option. */
  readonly reason: string;
  /** And as a code of the list, so that reasons can be counted. */
  readonly why?: string;
}

/** What it sets aside: rules of the matching, and in a crisis steps that follow afterwards. */
export interface SetAside {
  readonly broken: readonly Broken[];
  readonly later: readonly RoadStep[];
}

/** What it sets aside (nothing, usually), or why it can't be. */
export function mayAccept(
  deps: Deps,
  table: OfficeTable,
  proposal: Proposal,
  { startsOn, reason, why = 'other' }: Acceptance,
): Outcome<SetAside> {
  const { store, now } = deps;
  if (store.placements.listOfYouth(proposal.youthId).some(({ endedOn }) => endedOn === null))
    return alreadyPlaced;
  if (!isOpen(proposal)) {
    // It was closed because somebody else was a moment earlier: then that is what changed.
    const lost = proposal.withdrawal !== null && isFull(store.vacancies.find(proposal.vacancyId));
    return lost ? placeGone(deps, proposal) : noLongerOpen;
  }
  if (!table.youths.some(({ code }) => code === proposal.youthCode)) return notWaiting;
  const vacancy = store.vacancies.find(proposal.vacancyId);
  const youth = store.youths.find(proposal.youthId);
  const group = store.groups.find(proposal.groupId);
  if (vacancy === undefined || group === undefined) return vacancyGone;
  if (youth === undefined) return notWaiting;
  if (isFull(vacancy)) return placeGone(deps, proposal);
  if (isHeldForOthers(deps, vacancy, proposal)) return placeHeld;
  if (!codeLists(store.codes.list()).get('accept-reason')?.has(why)) return unknownReason;
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
  const closed = whyNotClosed(youth.facts, group.facts, startsOn);
  if (closed.length > 0) return notByLaw(closed);
  const road = wholeRoad(deps, proposal, youth.facts);
  if (!road.ok) return road;
  if (reason === '') {
    if (broken.length > 0) return rulesSayNo(broken);
    const unsure = notAgreed(proposal);
    return unsure ?? sayWhy;
  }
  return done({ broken, later: road.value });
}

const isFull = (vacancy: Vacancy | undefined): boolean =>
  vacancy !== undefined && freePlaces(vacancy) === 0;

/** Other proposals hold what is left. */
const isHeldForOthers = ({ store }: Deps, vacancy: Vacancy, { id }: Proposal): boolean =>
  freePlaces(vacancy) <=
  store.holds
    .listActive()
    .filter(({ vacancyId, proposalId }) => vacancyId === vacancy.id && proposalId !== id).length;

const placeHeld = refuse('place-held', {
  nl: 'Deze plek wordt vastgehouden voor een andere jongere. Wacht tot dat is besloten, of kies een andere plek.',
  en: 'This place is held for another youth. Wait until that is decided, or choose another place.',
});

const sayWhy = refuse('say-why', {
  nl: 'Schrijf op waarom u voor deze plek kiest. Ook als het de eerste mogelijkheid is.',
  en: 'Write down why you choose this place. Also when it is the first option.',
});

const notByLaw = (because: readonly Text[]): Refused =>
  refuse(
    'against-the-law',
    {
      nl: 'Dit kan niet: de wet over gesloten jeugdhulp staat het niet toe.',
      en: 'This cannot be: the law on closed youth care does not allow it.',
    },
    because,
  );

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
    nl: `De plek kan niet zo vroeg beginnen. Kies ${dayText(first).nl} of later.`,
    en: `The place cannot begin that early. Choose ${dayText(first).en} or later.`,
  });

const rulesSayNo = (broken: readonly Broken[]): Refused =>
  refuse(
    'rules-say-no',
    {
      nl: 'Deze plek past vandaag niet. Schrijf op waarom u er toch voor kiest, of kies een andere plek.',
      en: 'This place does not fit today. Write down why you choose it all the same, or choose another place.',
    },
    broken.map(({ why }) => why),
  );
