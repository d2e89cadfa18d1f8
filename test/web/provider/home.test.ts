import { beforeEach, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import { replyToQuestion } from '../../../src/actions/reply-to-question.ts';
import { type Village, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let willow: Visitor;

beforeEach(async () => {
  village = await openVillage();
  willow = visit(village.office).as(village.willow);
});

test('the desk shows what waits: a proposal, a place to confirm, and the groups', async () => {
  const id = village.put('J-AMBER', 'V-1');

  const { status, text } = await willow.get('/provider');

  expect(status).toBe(200);
  expect(text).toContain(`href="/provider/proposals/${id}"`);
  expect(text).toContain('Zijn deze plekken nog vrij?');
  expect(text).toContain('V-2');
  expect(text).not.toContain('V-1'); // confirmed two days ago
  expect(text).toContain('2 van 5 plekken bezet');
  expect(text).not.toContain('Huize Elders');
});

test('a question keeps a proposal off the desk until the coordinator has replied', async () => {
  const proposalId = village.put('J-AMBER', 'V-1');
  const { office, coordinator } = village;
  const asked = { proposalId, says: 'question', reason: null, note: 'Welke school?' } as const;
  value(answerAsProvider(office, village.willow, asked));
  expect((await willow.get('/provider')).text).not.toContain(proposalId);

  office.moment = new Date(office.moment.getTime() + 60_000);
  value(replyToQuestion(office, coordinator, { proposalId, text: 'Dat komt goed.' }));
  expect((await willow.get('/provider')).text).toContain(proposalId);
});

test('somebody who was accepted is announced by code', async () => {
  const proposalId = village.put('J-BILAL', 'V-1');
  const reason = 'Samen besproken.';
  const { office, coordinator } = village;
  value(acceptProposal(office, coordinator, { proposalId, startsOn: '2026-11-25', reason }));

  const { text } = await willow.get('/provider');
  const { providerCode } = office.store.proposals.find(proposalId)!;
  expect(text).toContain(`${providerCode} komt in Huize Wilg`);
  expect(text).not.toContain('J-BILAL');
  expect(text).toContain('25 november 2026');
  expect(text).not.toContain('Parkiet');
});

test('nothing to do is said, and in English too', async () => {
  await willow.post(`/provider/vacancies/${village.office.store.vacancies.findByCode('V-2')!.id}/confirmation`);

  expect((await willow.get('/provider')).text).toContain('Er is nu niets dat op u wacht.');
  expect((await willow.inEnglish().get('/provider')).text).toContain('Nothing is waiting for you');
}); // prettier-ignore

test('a group shows who lives there, its places and the definition clause by clause', async () => {
  const group = village.office.store.groups.findByCode('G-1')!;

  const { text } = await willow.get(`/provider/groups/${group.id}`);

  expect(text).toContain('R-1');
  expect(text).toContain('15 jaar');
  expect(text).toContain('weglopen');
  expect(text).toContain('3 mrt 2027');
  expect(text).toContain('2 bezet, 3 vrij, van 5');
  expect(text).toContain('Minstens één begeleider op de groep per 4 jongeren.');
  expect(text).not.toContain('R-9');
  expect((await willow.get('/provider/groups')).text).toContain('Huize Berk');
});

test('the groups of another provider are not there', async () => {
  const theirs = village.office.store.groups.findByCode('G-9')!;

  expect((await willow.get(`/provider/groups/${theirs.id}`)).status).toBe(404);
  expect((await willow.get('/provider/groups/G-1')).status).toBe(404);
});

test('who is no provider is turned away', async () => {
  const site = visit(village.office);
  for (const path of ['/provider', '/provider/groups', '/provider/vacancies']) {
    expect((await site.as(village.coordinator).get(path)).status).toBe(403);
    expect((await site.as(village.ambersMother).get(path)).status).toBe(403);
    expect((await site.asNobody().get(path)).headers['location']).toBe('/sign-in');
  }
});

test('looking changes nothing', async () => {
  const before = village.office.store.journal.head();
  const group = village.office.store.groups.findByCode('G-1')!;
  for (const path of ['', '/groups', `/groups/${group.id}`]) await willow.get(`/provider${path}`);

  expect(village.office.store.journal.head()).toBe(before);
});
