import { beforeEach, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import { confirmStart } from '../../../src/actions/placements.ts';
import { releaseIdentity } from '../../../src/actions/release-identity.ts';
import { groundsFor } from '../../../src/domain/release-grounds.ts';
import { type Village, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let willow: Visitor;
beforeEach(async () => {
  village = await openVillage();
  willow = visit(village.office).as(village.willow);
});

const today = '2026-11-22';
const answers = (id: string) => village.office.store.proposals.find(id)?.answers ?? [];
const question = (id: string, note: string, more: object = {}) =>
  willow.post(`/provider/proposals/${id}/answer`, { says: 'question', reason: '', note, ...more });

function released(youth: string, vacancy: string): string {
  const { office, coordinator } = village;
  const proposalId = village.put(youth, vacancy);
  const yes = { proposalId, says: 'yes', reason: null, note: '' } as const;
  value(answerAsProvider(office, village.willow, yes));
  const [ground] = groundsFor(office.store.youths.findByCode(youth)!.facts, today);
  return value(releaseIdentity(office, coordinator, { proposalId, ground, words: '' }));
}

function livingThere(youth: string, vacancy: string): string {
  const { office, coordinator } = village;
  const asked = { proposalId: released(youth, vacancy), startsOn: today, reason: 'Besproken.' };
  const late = { ...asked, startsOn: youth === 'J-AMBER' ? '2026-12-23' : today };
  const placementId = value(acceptProposal(office, coordinator, late));
  office.moment = new Date('2026-12-24T11:00:00Z');
  value(confirmStart(office, village.willow, { placementId, startedOn: late.startsOn }));
  office.moment = new Date('2027-01-06T11:00:00Z');
  willow = visit(office).as(village.willow);
  return placementId;
}

test('an answer that may say who somebody is, is held back until it is meant', async () => {
  const id = village.put('J-AMBER', 'V-1');
  const note = 'Bel ons op 06-12345678.';
  const warned = await question(id, note);
  expect(warned.status).toBe(409);
  for (const words of ['Er is nog niets verstuurd.', 'Een telefoonnummer.', note, 'name="anyway"'])
    expect(warned.text).toContain(words);
  expect((await willow.inEnglish().get(`/provider/proposals/${id}`)).text).not.toContain('anyway');
  expect(answers(id)).toEqual([]);

  expect((await question(id, note, { anyway: 'yes' })).status).toBe(303);
  expect(answers(id)).toMatchObject([{ note }]);
});

test('a guessed name is answered like any other word: only names it may read count', async () => {
  const id = village.put('J-AMBER', 'V-1');
  expect((await question(id, 'Is dit Amber Kanarie?')).status).toBe(303);
});

test('the name of another youth it knows is warned of, and of this one once it may read it', async () => {
  const amber = released('J-AMBER', 'V-1');
  const bilal = village.put('J-BILAL', 'V-1');
  expect((await question(bilal, 'Past dit bij Amber?')).status).toBe(409);
  expect((await question(amber, 'Houdt Amber van buiten?')).status).toBe(303);
});

test('no silence tells which of the youths it knows is proposed again', async () => {
  released('J-AMBER', 'V-1');
  const again = village.put('J-AMBER', 'V-2');
  expect((await question(again, 'Is dit Amber?')).status).toBe(409);
});

test('a note on how it goes is looked at too, of the house', async () => {
  const placementId = livingThere('J-BILAL', 'V-1');
  const path = `/provider/placements/${placementId}/checks`;
  const told = { weeks: '2', outcome: 'goes-well', note: 'Bilal belt op 06-12345678.' };
  const warned = await willow.post(path, told);
  expect(warned.status).toBe(409);
  expect(warned.text).toContain('Een telefoonnummer.');
  expect(warned.text).not.toContain('Een naam van een jongere');
  expect(warned.text).toContain(told.note);
  expect(warned.text).toContain(`id="check-anyway-${placementId}"`);
  const listed = () => village.office.store.checks.listOfPlacement(placementId);
  expect(listed()).toEqual([]);
  expect((await willow.post(path, { ...told, anyway: 'yes' })).status).toBe(303);
  expect(listed()).toMatchObject([{ note: told.note }]);
});

test('and of the coordinator, who knows more names', async () => {
  const placementId = livingThere('J-BILAL', 'V-1');
  const coco = visit(village.office).as(village.coordinator);
  const page = `/coordinator/placements/${placementId}`;
  const told = { weeks: '2', outcome: 'goes-well', note: 'Bilal mist Amber.' };
  const warned = await coco.post(`${page}/checks`, told);
  expect(warned.status).toBe(409);
  for (const words of ['Een naam van een jongere', told.note, 'name="anyway"'])
    expect(warned.text).toContain(words);
  expect(village.office.store.checks.listOfPlacement(placementId)).toEqual([]);

  const fine = { ...told, note: 'Bilal voelt zich thuis.' };
  expect((await coco.post(`${page}/checks`, fine)).status).toBe(303);
});
