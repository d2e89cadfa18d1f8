import { beforeEach, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { answerAsFamily } from '../../../src/actions/answer-proposal.ts';
import { rejectProposal } from '../../../src/actions/reject-proposal.ts';
import { crawl, leaks } from '../crawl.ts';
import { type Village, amber, bilal, canariesOf, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let willow: Visitor;
let open: string;

beforeEach(async () => {
  village = await openVillage();
  const { office, coordinator, ambersMother, put } = village;
  willow = visit(office).as(village.willow);
  open = put('J-AMBER', 'V-1');
  const closed = put('J-AMBER', 'V-2');
  put('J-BILAL', 'V-9');
  const word = { says: 'object', reason: 'too-far', note: 'kanarie-moeder' } as const;
  value(answerAsFamily(office, ambersMother, { proposalId: open, ...word }));
  const no = { proposalId: closed, reason: 'safety', note: 'kanarie-nee', untilOn: null };
  value(rejectProposal(office, coordinator, no));
});

test('no page of a provider shows who a proposed youth is, or anything of others', async () => {
  const pages = await crawl(willow, '/provider');
  const english = await crawl(willow.inEnglish(), '/provider');

  expect([...pages.keys()]).toEqual(expect.arrayContaining([`/provider/proposals/${open}`]));
  expect(pages.size).toBeGreaterThanOrEqual(14);
  const youthIds = village.office.store.youths.list().map(({ id }) => id);
  const secret = [...canariesOf(amber), ...canariesOf(bilal), ...youthIds, 'te ver weg'];
  expect(leaks(pages, secret)).toEqual([]);
  expect(leaks(english, secret)).toEqual([]);
});

test('the crawl would see a canary', async () => {
  const desk = visit(village.office).as(village.elsewhere);

  expect(leaks(await crawl(desk, '/provider'), ['Huize Elders'])).not.toEqual([]);
});

test('reasons of a run, which may name others, are not for a provider', async () => {
  const { store } = village.office;
  const id = village.office.newId();
  const vacancy = store.vacancies.findByCode('V-2')!;
  const pen = { by: village.coordinator.id, at: village.office.now() };
  const made = { id, youthId: store.youths.findByCode('J-AMBER')!.id, groupId: vacancy.groupId, vacancyId: vacancy.id };
  const reasons = [{ nl: 'Beter dan J-BILAL.', en: 'Better than J-BILAL.' }];
  store.together((hand) => {
    hand.proposals.add({ ...made, startsOn: '2026-12-23', origin: 'run', because: '', reasons, overridden: [] }, pen);
    hand.proposals.consult(id, 'A-TEST', pen);
  });

  const pages = await crawl(willow, '/provider');
  expect(pages.get(`/provider/proposals/${id}`)).toContain('A-TEST');
  expect(leaks(pages, ['J-BILAL', 'J-AMBER'])).toEqual([]);
}); // prettier-ignore

test('two proposals of one youth do not point at each other', async () => {
  const other = village.office.store.proposals
    .listForProvider(village.willow.providerId)
    .find(({ id }) => id !== open)!;
  const { providerCode } = village.office.store.proposals.find(open)!;

  const { text } = await willow.get(`/provider/proposals/${open}`);
  expect(text).not.toContain(other.id);
  expect(text).not.toContain(other.providerCode);
  expect(other.providerCode).not.toBe(providerCode);
});

test('after acceptance the code is known, and still no name, day of birth or place', async () => {
  const { office, coordinator } = village;
  const asked = { proposalId: open, startsOn: '2026-12-23', reason: 'Besproken met iedereen.' };
  value(acceptProposal(office, coordinator, asked));

  const pages = await crawl(willow, '/provider');
  expect(leaks(pages, ['J-AMBER'])).not.toEqual([]);
  const still = canariesOf(amber).filter((word) => word !== 'J-AMBER');
  expect(leaks(pages, [...still, 'Besproken met iedereen.'])).toEqual([]);
});
