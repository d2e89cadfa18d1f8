import type { Response } from 'express';
import { known } from '../../../actions/known.ts';
import { nameOfCode } from '../../../domain/code-list.ts';
import type { Placement } from '../../../domain/placement.ts';
import { type Proposal, isOpen } from '../../../domain/proposal.ts';
import { youthList } from '../../../lists/youths.ts';
import { goalTiers, groupRules, pairRules } from '../../../matching/rules.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { seen } from '../../seen.ts';
import { visitOf } from '../../visit.ts';
import { wishesOf } from '../family/person-view.ts';
import { factSections } from '../facts/sections.ts';
import { groupNames } from '../group-names.ts';
import { type Desk, deskOf } from './desk.ts';
import { proposalView } from './proposal-view.ts';
import { factsThen, sheetAnswers } from './sheet-answers.ts';

/** One proposal on paper: facts, interests, rules and goals, what was advised, and who decided what, and why. */
export function showMotivation(deps: PageDeps, res: Response, proposal: Proposal): void {
  const desk = deskOf(deps, res);
  const { t, lang } = desk;
  const youth = found(deps.store.youths.find(proposal.youthId));
  seen(res, [youth.facts.code]);
  const visit = visitOf(res);
  const { t: texts, format } = visit;
  const words = { t: texts, lang, format, known: known(deps), groupNames: groupNames(deps) };
  const view = proposalView(desk, proposal);
  const title = t.motivation.title(proposal.youthCode, view.group.name);
  const facts = factsThen(desk, proposal, youth);
  const said = deps.store.wishes.listOfYouth(youth.id).map(({ accountId, relation }) => ({
    who: texts.registers.family.relations[relation],
    ...wishesOf(deps, visit, accountId),
  }));
  show(res, 'coordinator/proposals/motivation', {
    title,
    crumbs: [
      { label: t.list.title, href: '/coordinator/proposals' },
      { label: t.one.title(proposal.youthCode, view.group.name), href: view.href },
      { label: t.motivation.link },
    ],
    proposal: view,
    decision: decisionIn(desk, proposal),
    advice: adviceIn(desk, proposal),
    wishes: format.list(facts.wishes.map((code) => desk.groups.get(code)?.facts.name ?? code)),
    said,
    answers: sheetAnswers(desk, proposal),
    hasOwnWords: said.length > 0 || proposal.answers.some(({ party }) => party === 'family'),
    // Names and addresses are no part of what the matching looked at.
    facts: factSections(youthList, facts, words)
      .map(({ title: heading, rows }) => ({
        title: heading,
        rows: rows.filter(({ key, words: said }) => said !== '' && !notWeighed.has(key)),
      }))
      .filter(({ rows }) => rows.length > 0),
    rules: [...pairRules, ...groupRules].map(({ sentence }) => sentence[lang]),
    goals: goalTiers.flat().map(({ sentence }) => sentence[lang]),
  });
}

const notWeighed = new Set([
  'name',
  'municipality',
  'homePostcode',
  'secondHomePostcode',
  'schoolPostcode',
]);

function decisionIn({ deps, t, lists, lang, format }: Desk, proposal: Proposal) {
  const words = t.motivation.decision;
  const { placementId, rejection } = proposal;
  const placement = placementId === null ? undefined : deps.store.placements.find(placementId);
  if (placement !== undefined) {
    const why = placement.why && nameOfCode(lists, 'accept-reason', placement.why)[lang];
    const text = words.accepted(format.moment(placement.acceptedAt), placement.acceptedBy);
    return { text, why, words: placement.reason, undone: undoneIn(placement.undoing) };
  }
  if (rejection !== null) {
    const why = nameOfCode(lists, 'reject-reason', rejection.reason)[lang];
    const text = words.rejected(format.moment(rejection.at), rejection.by);
    return { text, why, words: rejection.note, undone: undefined };
  }
  return {
    text: isOpen(proposal) ? words.open : words.closed,
    why: undefined,
    words: '',
    undone: undefined,
  };

  function undoneIn(undoing: Placement['undoing']) {
    if (undoing === null) return undefined;
    const { reason, note, at, by } = undoing;
    const because = nameOfCode(lists, 'undo-reason', reason)[lang];
    return { text: words.undone(format.moment(at), by), why: because, words: note };
  }
}

function adviceIn({ deps, t, format }: Desk, { id, origin }: Proposal): string {
  const words = t.motivation.advice;
  if (origin !== 'run') return words[origin];
  const run = deps.store.runs.findFirstWith(id);
  return run === undefined
    ? words.none
    : words.run(run.number, format.moment(run.askedAt), run.policyVersion);
}
