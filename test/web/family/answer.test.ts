import { beforeEach, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { rejectProposal } from '../../../src/actions/reject-proposal.ts';
import { type Village, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let mother: Visitor;
let id: string;
const proposal = () => village.office.store.proposals.find(id)!;

beforeEach(async () => {
  village = await openVillage();
  mother = visit(village.office).as(village.ambersMother);
  id = village.put('J-AMBER', 'V-1');
});

const answer = (says: string, more: { reason?: string; note?: string } = {}) =>
  mother.post(`/family/proposals/${id}/answer`, { says, reason: '', note: '', ...more });

test('one question, one answer, and what happens next', async () => {
  expect((await mother.get(`/family/proposals/${id}`)).text).toContain(
    'Wat vindt u van Huize Wilg?',
  );

  const { status, headers } = await answer('talk', { note: 'Mag zij haar kat meenemen?' });
  expect([status, headers['location']]).toEqual([303, `/family/proposals/${id}/answer`]);
  const thanks = (await mother.get(`/family/proposals/${id}/answer`)).text;
  expect(thanks).toContain('Dank u wel');
  expect(thanks).toContain('De coördinator neemt contact met u op.');
  const home = (await mother.get('/family')).text;
  expect(home).toContain('U wilt er eerst over praten.');
  expect(home).toContain('Mag zij haar kat meenemen?');
});

test('an answer can be changed, and the form knows the last one', async () => {
  await answer('agree');
  expect((await mother.get(`/family/proposals/${id}`)).text).toMatch(/value="agree" checked/);

  await answer('object', { reason: 'too-far' });
  expect(proposal().answers.map(({ says }) => says)).toEqual(['agree', 'object']);
  expect((await mother.get('/family')).text).toContain('het is te ver weg');
});

test('objecting asks for a reason, and keeps the words', async () => {
  const { status, text } = await answer('object', { note: 'Het voelt niet goed.' });

  expect(status).toBe(422);
  expect(text).toContain('href="#reason"');
  expect(text).toContain('Het voelt niet goed.');
  expect((await mother.post(`/family/proposals/${id}/answer`)).status).toBe(422);
  expect(proposal().answers).toEqual([]);
});

test('a reason that is not in the list, or an answer that comes too late, is refused', async () => {
  expect((await answer('object', { reason: 'zomaar' })).status).toBe(409);

  const no = { proposalId: id, reason: 'safety', note: '', untilOn: null };
  value(rejectProposal(village.office, village.coordinator, no));
  const late = await answer('agree');
  expect(late.status).toBe(409);
  expect(late.text).toContain('Deze plek is niet meer mogelijk.');
  expect(late.text).not.toContain('niet veilig');
});

test('who agreed before the acceptance is asked nothing more', async () => {
  expect((await answer('agree')).status).toBe(303);
  const asked = { proposalId: id, startsOn: '2026-12-23', reason: 'Besproken.' };
  value(acceptProposal(village.office, village.coordinator, asked));

  const { text } = await mother.get(`/family/proposals/${id}`);
  expect(text).toContain('Deze plek is voor uw kind, vanaf 23 december 2026.');
  expect(text).not.toContain('name="says"');
});

test('what was put to another family, or to nobody yet, is not there', async () => {
  const quiet = village.put('J-AMBER', 'V-2', 'quietly');
  const theirs = village.put('J-BILAL', 'V-9');

  for (const other of [quiet, theirs, 'x', village.office.newId()]) {
    expect((await mother.get(`/family/proposals/${other}`)).status).toBe(404);
    expect((await mother.get(`/family/proposals/${other}/answer`)).status).toBe(404);
    const form = { says: 'agree', reason: '', note: '' };
    expect((await mother.post(`/family/proposals/${other}/answer`, form)).status).toBe(404);
  }
  expect((await mother.get(`/family/proposals/${id}/answer`)).status).toBe(404); // nothing said yet
});

test('only the family answers, only from this site, and looking changes nothing', async () => {
  const path = `/family/proposals/${id}`;
  const form = { says: 'agree', reason: '', note: '' };
  const before = village.office.store.journal.head();

  expect((await mother.postFromElsewhere(`${path}/answer`, form)).status).toBe(403);
  const provider = visit(village.office).as(village.willow);
  expect((await provider.post(`${path}/answer`, form)).status).toBe(403);
  await mother.get(path);
  await mother.get('/family');
  expect(village.office.store.journal.head()).toBe(before);
});
