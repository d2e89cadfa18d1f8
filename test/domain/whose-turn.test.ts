import { expect, test } from 'vitest';
import type { Answer, Proposal } from '../../src/domain/proposal.ts';
import { whoseTurn } from '../../src/domain/whose-turn.ts';
import { proposalOf } from './someone.ts';

const id = (letter: string) => letter.repeat(26);
const at = (hour: string) => `2026-11-22T${hour}:00:00.000Z`;

const proposal = (more: Partial<Proposal> = {}): Proposal =>
  proposalOf({ madeAt: at('08'), consultedAt: at('09'), providerCode: 'A-1', ...more });

const said = (says: Answer['says'], hour: string, accountId = 'f'): Answer => ({
  party: says === 'yes' || says === 'question' || says === 'no' ? 'provider' : 'family',
  ...{ says, reason: null, note: '', accountId: id(accountId), by: 'Iemand', at: at(hour) },
});

test.each([
  ['not yet put to anybody', { consultedAt: null }, ['coordinator'], '08'],
  ['put to both', {}, ['provider', 'family'], '09'],
  ['the house says yes', { answers: [said('yes', '10')] }, ['family'], '10'],
  ['the family agrees', { answers: [said('agree', '10', 'g')] }, ['provider'], '10'],
  [
    'both say yes',
    { answers: [said('agree', '10', 'g'), said('yes', '11')] },
    ['coordinator'],
    '11',
  ],
  [
    'the house says no after the family agreed',
    { answers: [said('agree', '10', 'g'), said('no', '12')] },
    ['coordinator'],
    '12',
  ],
  ['a question', { answers: [said('question', '10')] }, ['coordinator'], '10'],
  [
    'a question that was replied to',
    {
      answers: [said('agree', '09', 'g'), said('question', '10')],
      replies: [{ text: 'Ja', at: at('11') }],
    },
    ['provider'],
    '11',
  ],
  [
    'one parent agrees and the other wants to talk',
    { answers: [said('yes', '10'), said('agree', '11', 'g'), said('talk', '12', 'h')] },
    ['coordinator'],
    '12',
  ],
  ['closed', { placementId: id('p') }, [], '08'],
])('%s', (_, more, parties, since) => {
  expect(whoseTurn(proposal(more))).toEqual({ parties, since: at(since) });
});
