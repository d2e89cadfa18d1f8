import { beforeEach, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { rejectProposal } from '../../../src/actions/reject-proposal.ts';
import { replyToQuestion } from '../../../src/actions/reply-to-question.ts';
import { statusOf } from '../../../src/domain/proposal.ts';
import { type Village, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let willow: Visitor;
let id: string;
const proposal = () => village.office.store.proposals.find(id)!;

beforeEach(async () => {
  village = await openVillage();
  willow = visit(village.office).as(village.willow);
  id = village.put('J-AMBER', 'V-1');
});

const answer = (says: string, more: { reason?: string; note?: string } = {}) =>
  willow.post(`/provider/proposals/${id}/answer`, { says, reason: '', note: '', ...more });

test('a proposal tells what is needed to answer it, and how the group would be', async () => {
  const { text } = await willow.get(`/provider/proposals/${id}`);

  expect(text).toContain(proposal().providerCode);
  expect(text).toContain('14 of 15 jaar');
  expect(text).toContain('traumabehandeling');
  expect(text).toContain('voortgezet onderwijs');
  expect(text).toContain('Gelderland');
  expect(text).toContain('vraag het de coördinator'); // whether there are safety flags, and which
  expect(text).toContain('23 december 2026');
  expect(text).toContain('nu 2 van 5, met deze jongere 3 van 5');
  expect(text).toContain('nu 3, dan 6, hoogstens 9');
  expect(text).not.toContain('verslavingszorg'); // needed, but this house does not offer it
  expect(text).not.toContain('gedwongen');
  expect(text).not.toContain('Geslacht'); // the house takes everybody
});

test('yes is kept, said back, and can be changed while the proposal is open', async () => {
  const { headers } = await answer('yes');
  expect(headers['location']).toBe(`/provider/proposals/${id}?done=said-yes`);
  expect(statusOf(proposal())).toBe('provider-yes');
  expect((await willow.get(`/provider/proposals/${id}?done=said-yes`)).text).toContain(
    'U hebt ja gezegd.',
  );

  expect((await answer('no', { reason: 'age' })).status).toBe(303);
  expect(statusOf(proposal())).toBe('declined');
  expect((await willow.get(`/provider/proposals/${id}`)).text).toContain('leeftijd past niet');
});

test('a no that was taken back no longer keeps the pair apart', async () => {
  await answer('no', { reason: 'age' });
  await answer('no', { reason: 'safety' });
  expect(village.office.store.exclusions.listOfProposal(id)).toHaveLength(1);

  await answer('yes');
  expect(village.office.store.exclusions.listOfProposal(id)).toEqual([]);
});

test('a question needs its words, and the reply stands below it', async () => {
  expect((await answer('question')).status).toBe(422);

  expect((await answer('question', { note: 'Welke school is het?' })).status).toBe(303);
  const { office, coordinator } = village;
  office.moment = new Date(office.moment.getTime() + 60_000);
  value(replyToQuestion(office, coordinator, { proposalId: id, text: 'Een gewone havo.' }));

  const { text } = await willow.get(`/provider/proposals/${id}`);
  expect(text.indexOf('Een gewone havo.')).toBeGreaterThan(text.indexOf('Welke school is het?'));
  expect((await willow.get('/provider/proposals')).text).toContain('uw vraag is beantwoord');
});

test('a form that is not right comes back with the words kept', async () => {
  const { status, text } = await answer('no', { note: 'Wij twijfelen <nog>' });

  expect(status).toBe(422);
  expect(text).toContain('href="#reason"');
  expect(text).toContain('Wij twijfelen &lt;nog&gt;');
  expect(text).toMatch(/value="no" checked/);
  expect(proposal().answers).toEqual([]);
});

test('an answer that comes too late, or with an invented reason, is refused', async () => {
  expect((await answer('no', { reason: 'zomaar' })).status).toBe(409);
  await answer('question', { note: 'Welke school?' });

  const { office, coordinator } = village;
  const rejected = { proposalId: id, reason: 'safety', note: 'kanarie-notitie', untilOn: null };
  value(rejectProposal(office, coordinator, rejected));
  const { status, text } = await answer('yes');
  expect(status).toBe(409);
  expect(text).toContain('al afgesloten');
});

test('a closed proposal keeps the own answer and nothing of the youth', async () => {
  await answer('yes', { note: 'Wij hebben er zin in.' });
  const other = village.put('J-BILAL', 'V-1', 'quietly');
  const { office, coordinator } = village;
  const rejected = { proposalId: id, reason: 'safety', note: 'kanarie-notitie', untilOn: null };
  value(rejectProposal(office, coordinator, rejected));

  const { text } = await willow.get(`/provider/proposals/${id}`);
  expect(text).toContain('Wij hebben er zin in.');
  expect(text).toContain('Dit voorstel is afgesloten.');
  for (const gone of ['14 of 15', 'trauma', 'gedwongen', 'niet veilig', 'kanarie', 'J-BILAL']) {
    expect(text).not.toContain(gone);
  }
  expect((await willow.get(`/provider/proposals/${other}`)).status).toBe(404); // put to nobody yet
});

test('that the place went to somebody else is not told with their code', async () => {
  const single = village.put('J-AMBER', 'V-2');
  const rival = village.put('J-BILAL', 'V-2');
  const { office, coordinator } = village;
  const asked = { proposalId: rival, startsOn: '2026-11-25', reason: 'Besproken.' };
  value(acceptProposal(office, coordinator, asked));
  expect(statusOf(office.store.proposals.find(single)!)).toBe('withdrawn');

  const { text } = await willow.get('/provider/proposals');
  expect(text).not.toContain('J-BILAL');
  expect(text).toContain('afgesloten');
  expect(text).not.toContain(`href="/provider/proposals/${single}"`);
  expect((await willow.get(`/provider/proposals/${single}`)).status).toBe(404);
});

test('what was put to another provider is not there', async () => {
  const theirs = village.put('J-BILAL', 'V-9');

  expect((await willow.get(`/provider/proposals/${theirs}`)).status).toBe(404);
  expect((await willow.get('/provider/proposals')).text).not.toContain(theirs);
  const path = `/provider/proposals/${theirs}/answer`;
  expect((await willow.post(path, { says: 'yes', reason: '', note: '' })).status).toBe(404);
  expect((await willow.get('/provider/proposals/17')).status).toBe(404);
});

test('a form of another site is turned away, and looking changes nothing', async () => {
  const before = village.office.store.journal.head();
  const path = `/provider/proposals/${id}`;
  const form = { says: 'yes', reason: '', note: '' };

  expect((await willow.postFromElsewhere(`${path}/answer`, form)).status).toBe(403);
  await willow.get(path);
  await willow.get('/provider/proposals');
  expect(village.office.store.journal.head()).toBe(before);
});

test('the page is there in English', async () => {
  const { text } = await willow.inEnglish().get(`/provider/proposals/${id}`);

  expect(text).toContain('trauma treatment');
  expect(text).toContain('14 or 15');
});
