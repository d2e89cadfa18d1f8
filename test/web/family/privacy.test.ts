import { beforeEach, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { answerAsFamily, answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import { confirmStart } from '../../../src/actions/placements.ts';
import { crawl, leaks } from '../crawl.ts';
import {
  type Village,
  amber,
  bilal,
  canariesOf,
  familyOf,
  openVillage,
  value,
} from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let mother: Visitor;
const residents = ['R-1', 'R-2', 'R-9', '11 februari 2011', '2011-02-11', 'weglopen', 'Team P-1'];

beforeEach(async () => {
  village = await openVillage();
  const { office, coordinator, willow, put } = village;
  const proposalId = put('J-BILAL', 'V-1');
  const note = 'parkiet-aanbieder';
  value(answerAsProvider(office, willow, { proposalId, says: 'yes', reason: null, note }));
  const asked = { proposalId, startsOn: '2026-11-22', reason: 'parkiet-reden' };
  const placementId = value(acceptProposal(office, coordinator, asked));
  value(confirmStart(office, coordinator, { placementId, startedOn: '2026-11-22' }));
  mother = visit(office).as(village.ambersMother);
});

test('no page of a family shows anything of other youths, nor where anybody lives', async () => {
  const id = village.put('J-AMBER', 'V-1');
  village.put('J-AMBER', 'V-2');
  const note = 'kanarie-aanbieder';
  const answer = { proposalId: id, says: 'question', reason: null, note } as const;
  value(answerAsProvider(village.office, village.willow, answer));

  const pages = await crawl(mother, '/family');
  const english = await crawl(mother.inEnglish(), '/family');

  expect(pages.size).toBe(6);
  const secret = [...canariesOf(bilal), ...canariesOf(amber), ...residents];
  expect(leaks(pages, secret)).toEqual([]);
  expect(leaks(english, secret)).toEqual([]);
});

test('a place that went to somebody else is closed without a word about them', async () => {
  village.put('J-AMBER', 'V-9');
  const theirs = village.put('J-AMBER', 'V-2');
  const { office, coordinator } = village;
  const pen = { by: coordinator.id, at: office.now() };
  const because = { nl: 'De plek is gegeven aan J-BILAL.', en: 'The place was given to J-BILAL.' };
  office.store.together((hand) => hand.proposals.withdraw(theirs, because, pen));

  const pages = await crawl(mother, '/family');
  expect(pages.get('/family')).toContain(
    'Huize Berk, Amersfoort. Deze plek is niet meer mogelijk.',
  );
  expect(pages.get('/family')).not.toContain('Met een grote tuin.');
  expect(leaks(pages, canariesOf(bilal))).toEqual([]);
});

test('reasons of a run, which may name others, are not for a family', async () => {
  const { store } = village.office;
  const id = village.office.newId();
  const vacancy = store.vacancies.findByCode('V-2')!;
  const pen = { by: village.coordinator.id, at: village.office.now() };
  const made = { id, youthId: village.ambersMother.youthId, groupId: vacancy.groupId, vacancyId: vacancy.id };
  const reasons = [{ nl: 'Beter dan J-BILAL.', en: 'Better than J-BILAL.' }];
  store.together((hand) => {
    hand.proposals.add({ ...made, startsOn: '2026-12-23', origin: 'run', because: 'J-BILAL', reasons, overridden: [] }, pen);
    hand.proposals.consult(id, 'A-TEST', pen);
  });

  const pages = await crawl(mother, '/family');
  expect(leaks(pages, ['Huize Berk'])).not.toEqual([]);
  expect(leaks(pages, ['J-BILAL', 'A-TEST', 'G-2'])).toEqual([]);
}); // prettier-ignore

test('one parent does not read what the other said', async () => {
  const proposalId = village.put('J-AMBER', 'V-2');
  const father = familyOf(village.office, village.coordinator, 'J-AMBER', 'parent');
  const said = { says: 'object', reason: 'not-safe', note: 'kanarie-vader' } as const;
  value(answerAsFamily(village.office, father, { proposalId, ...said }));

  const pages = await crawl(mother, '/family');
  expect(leaks(pages, ['kanarie-vader', 'U bent het er niet mee eens.'])).toEqual([]);
  const own = (await visit(village.office).as(father).get('/family')).text;
  expect(own).toContain('kanarie-vader');
});
