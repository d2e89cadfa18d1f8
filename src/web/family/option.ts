import { howFar } from '../../actions/how-far.ts';
import { hearsFamily } from '../../domain/after-acceptance.ts';
import { dayOf, latest } from '../../domain/calendar-day.ts';
import { type CodeLists, nameOfCode } from '../../domain/code-list.ts';
import type { Id } from '../../domain/ids.ts';
import { howLocated } from '../../domain/locate.ts';
import { type Answer, type Proposal, isOpen } from '../../domain/proposal.ts';
import type { Language } from '../../domain/text.ts';
import type { Youth } from '../../domain/youth.ts';
import { households } from '../household.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { companyOf } from './company.ts';
import { houseLines, whyThisHouse } from './house.ts';
import { type RoughDistance, roughHome, roughSchool } from './rough-distance.ts';
import { siblingsHere } from './siblings.ts';
import type { FamilyWords } from './words.ts';

export interface Reader {
  readonly accountId: Id;
  readonly words: FamilyWords;
  readonly lists: CodeLists;
  readonly lang: Language;
}

/** One place as its family sees it. About other youths it knows a number and wide bands of age, no more. */
export function optionOf(deps: PageDeps, youth: Youth, proposal: Proposal, reader: Reader) {
  const { store, now } = deps;
  const group = found(store.groups.find(proposal.groupId)).facts;
  const placement = store.placements
    .listOfYouth(youth.id)
    .find(({ proposalId, endedOn }) => proposalId === proposal.id && endedOn === null);
  const state = placement !== undefined ? 'yours' : isOpen(proposal) ? 'open' : 'closed';
  const option = {
    id: proposal.id,
    name: group.name,
    place: group.place,
    state,
    /** The place was given already; what they think is still asked. */
    isHeardLate: state === 'yours' && hearsFamily(proposal, reader.accountId),
    answer: answerInWords(proposal, reader),
    closedWhy: whyClosed(proposal, reader.words.option),
    yoursFrom: placement?.startedOn ?? placement?.startsOn,
    started: placement !== undefined && placement.startedOn !== null,
  };
  // What is no longer possible is said calmly, and not described any more.
  if (state === 'closed') return { ...option, about: undefined };

  const { words, lists, lang } = reader;
  const today = dayOf(now());
  const far = howFar(deps, youth.facts, group);
  return {
    ...option,
    about: {
      says: group.houseText,
      house: houseLines(group, { words: words.house, lists, lang }),
      why: whyThisHouse(youth.facts, group, { words: words.house, lists, lang }),
      company: companyOf(households(store, today)(group.code), youth.facts, today),
      home: inWords(roughHome(far), lang),
      homes: far.homes,
      school: inWords(roughSchool(far), lang),
      startsOn: latest(proposal.startsOn, today),
      stayUntilAge: group.stayUntilAge,
      asLongAsNeeded: group.asLongAsNeeded,
      siblings: siblingsHere(store, youth, proposal.groupId),
    },
  };
}

/** Politely, and never about another youth: a plain word for each way a place can fall away. */
function whyClosed(
  { rejection, expiry, withdrawal, undoneAt }: Proposal,
  { closedWhy }: FamilyWords['option'],
): string | undefined {
  if (undoneAt !== null) return closedWhy['undone'];
  const kind = rejection === null ? (expiry === null ? withdrawal?.kind : 'expired') : 'rejected';
  return kind === undefined ? undefined : closedWhy[kind];
}

export type Option = ReturnType<typeof optionOf>;

/** Each person sees only what they said themselves: two parents need not agree, nor know. */
export const ownAnswer = ({ answers }: Proposal, accountId: Id): Answer | undefined =>
  answers.findLast((answer) => answer.accountId === accountId);

function answerInWords(proposal: Proposal, { accountId, lists, lang }: Reader) {
  const answer = ownAnswer(proposal, accountId);
  if (answer === undefined) return undefined;
  const { says, reason, note, at } = answer;
  return {
    says,
    reason: reason === null ? undefined : nameOfCode(lists, 'object-reason', reason)[lang],
    note,
    at,
  };
}

const inWords = (rough: RoughDistance | undefined, lang: Language) =>
  rough && { ...rough, how: howLocated[rough.how][lang] };
