import type { Code } from '../../../domain/ids.ts';
import { nameOfCode } from '../../../domain/code-list.ts';
import {
  type Answer,
  type Proposal,
  type ProposalStatus,
  isOpen,
  lastWords,
  statusOf,
} from '../../../domain/proposal.ts';
import { whoseTurn } from '../../../domain/whose-turn.ts';
import { groupRules, pairRules } from '../../../matching/rules.ts';
import { consentsIn } from './consent-view.ts';
import { type Desk, groupNamed, youthNamed } from './desk.ts';
import { missingSteps } from './road-view.ts';
import { validityOf } from './validity.ts';

const kinds = {
  new: 'neutral',
  'put-to-both': 'info',
  'provider-yes': 'info',
  agreed: 'ok',
  question: 'warn',
  declined: 'stop',
  objected: 'stop',
  accepted: 'ok',
  rejected: 'neutral',
  withdrawn: 'neutral',
  expired: 'neutral',
  undone: 'neutral',
} as const satisfies Record<ProposalStatus, string>;

/** One proposal as the coordinator's pages show it. */
export function proposalView(desk: Desk, proposal: Proposal) {
  const { lang, say, t, format, deps, groups, providers } = desk;
  const status = statusOf(proposal);
  const turn = whoseTurn(proposal);
  const validity = validityOf(desk, proposal);
  const group = groups.get(proposal.groupCode);
  return {
    id: proposal.id,
    href: `/coordinator/proposals/${proposal.id}`,
    youth: youthNamed(desk, proposal.youthCode),
    group: groupNamed(desk, proposal.groupCode),
    provider: (group && providers.get(group.providerId)?.name) ?? '',
    vacancyCode: proposal.vacancyCode,
    startsOn: format.day(proposal.startsOn),
    startsOnDay: proposal.startsOn,
    status: { kind: kinds[status], text: t.status[status] },
    isOpen: isOpen(proposal),
    consulted: proposal.consultedAt !== null,
    turn: isOpen(proposal) ? format.list(turn.parties.map((party) => t.party[party])) : '',
    since: format.moment(turn.since),
    origin: t.origin[proposal.origin],
    because: proposal.because,
    reasons: proposal.reasons.map(say),
    overridden: proposal.overridden.map((rule) => ruleSentence(rule)[lang]),
    answers: lastWords(proposal).map((answer) => answerView(desk, answer)),
    consents: consentsIn(desk, proposal),
    rejection: proposal.rejection && {
      reason: nameOfCode(desk.lists, 'reject-reason', proposal.rejection.reason)[lang],
      note: proposal.rejection.note,
    },
    withdrawn: proposal.withdrawal?.because[lang],
    placementHref:
      proposal.placementId === null ? undefined : `/coordinator/placements/${proposal.placementId}`,
    validity,
    /** Steps to take first; in a crisis, afterwards. */
    missing: missingSteps(desk, proposal),
    /** Everybody said yes and nothing is left to do first: what is left is to decide. */
    isReady: isOpen(proposal) && isAgreed(proposal) && validity?.kind === 'ok',
    /** What the form for accepting has to ask, and says beforehand. */
    needsReason: validity?.breaksRules === true || !isAgreed(proposal),
    notAgreed: isAgreed(proposal) ? undefined : t.notAgreed[objectsIn(proposal)],
    firstDay: firstDay(
      proposal.startsOn,
      deps.store.vacancies.find(proposal.vacancyId)?.facts.from,
      desk,
    ),
  };
}

export function answerView({ lists, lang, t, format }: Desk, answer: Answer) {
  const list = answer.party === 'provider' ? 'decline-reason' : 'object-reason';
  return {
    party: answer.party,
    who: answer.by,
    says: t.says[answer.says],
    kind: answerKinds[answer.says],
    reason: answer.reason === null ? undefined : nameOfCode(lists, list, answer.reason)[lang],
    note: answer.note,
    at: format.moment(answer.at),
    moment: answer.at,
  };
}

const answerKinds = {
  yes: 'ok',
  agree: 'ok',
  question: 'warn',
  talk: 'warn',
  no: 'stop',
  object: 'stop',
} as const satisfies Record<Answer['says'], string>;

/** The policy's own sentence about a rule. */
export const ruleSentence = (name: string) =>
  [...pairRules, ...groupRules].find((rule) => rule.name === name)?.sentence ?? {
    nl: name,
    en: name,
  };

const objectsIn = (proposal: Proposal): 'objects' | 'silent' =>
  lastWords(proposal).some(({ says }) => says === 'object') ? 'objects' : 'silent';

/** Accepting asks for no reason when the provider said yes and no one of the family objects. */
function isAgreed(proposal: Proposal): boolean {
  const words = lastWords(proposal);
  return words.some(({ says }) => says === 'yes') && !words.some(({ says }) => says === 'object');
}

/** The day as proposed, or the first one that still can be. */
const firstDay = (startsOn: string, freeFrom: string | undefined, { table }: Desk): string =>
  [startsOn, freeFrom ?? startsOn, table.today].sort().at(-1) ?? startsOn;

export const anchorOf = (code: Code): string => `youth-${code}`;
