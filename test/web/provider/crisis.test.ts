import { beforeEach, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { endPlacement } from '../../../src/actions/placements.ts';
import { defaultRoad } from '../../../src/domain/road-policy.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { bring } from '../../office.ts';
import { setRoad } from '../../relaxed-road.ts';
import { type Village, amber, canariesOf, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let willow: Visitor;
let coco: Visitor;
let id: string;
let placementId: string;

beforeEach(async () => {
  village = await openVillage();
  const { office, coordinator } = village;
  setRoad(office, coordinator, defaultRoad);
  bring(office, youthList, [{ ...amber, urgency: 'crisis' }]);
  id = village.put('J-AMBER', 'V-1');
  const asked = { proposalId: id, startsOn: '2026-12-23', reason: 'Vannacht nog.' };
  placementId = value(acceptProposal(office, coordinator, asked));
  willow = visit(office).as(village.willow);
  coco = visit(office).as(coordinator);
});

const path = () => `/provider/proposals/${id}`;
const answer = (says: string, more: object = {}) =>
  willow.post(`${path()}/answer`, { says, reason: '', note: '', ...more });
const desk = async () => (await coco.get('/coordinator')).text;
const own = async () => (await coco.get(`/coordinator/proposals/${id}`)).text;

test('a placed youth still asks for an answer, on the first page and on its own', async () => {
  expect((await willow.get('/provider')).text).toContain('al bij u geplaatst');
  expect((await willow.get('/provider/proposals')).text).toContain('wacht op uw antwoord');
  const { text } = await willow.get(path());
  expect(text).toContain('Deze jongere is al bij u geplaatst');
  expect(text).toContain('of bel de coördinator');
  expect(text).toContain('name="says"');
  for (const canary of canariesOf(amber)) expect(text).not.toContain(canary);
  const english = (await willow.inEnglish().get(path())).text;
  expect(english).toContain('placed with you already');
});

test('the desk shows both steps, and each of them in its turn', async () => {
  expect(await desk()).toContain('In een crisis geplaatst: nog te doen');
  expect(await desk()).toContain('wacht op antwoord van de aanbieder');
  expect(await desk()).toContain('daarna de naam vrijgeven');
  expect(await own()).toContain('in een crisis geplaatst, voordat de aanbieder antwoordde');

  expect((await answer('yes')).headers['location']).toBe(`${path()}?done=said-yes`);
  expect(await desk()).toContain('de aanbieder zei ja; geef de naam vrij');
  expect(await own()).toContain('Geef nu de naam vrij.');
  const release = { ground: 'measure', words: '' };
  const { headers } = await coco.post(`/coordinator/proposals/${id}/release`, release);
  expect(headers['location']).toBe(`/coordinator/proposals/${id}?done=released`);

  expect(await desk()).not.toContain('In een crisis geplaatst');
  expect((await willow.get(path())).text).toContain('Amber Kanarie');
  expect((await answer('no', { reason: 'age' })).status).toBe(409);
});

test('a no comes back to the coordinator, and may become a yes', async () => {
  expect((await answer('no')).status).toBe(422);
  expect((await answer('no', { reason: 'age' })).status).toBe(303);
  expect(await desk()).toContain('de aanbieder zei nee; bel de aanbieder');
  expect(await own()).toContain('maar de aanbieder zegt nee');
  const { text } = await willow.get(path());
  expect(text).toContain('Zeg dan hieronder alsnog ja.');
  expect(text).not.toContain('14 of 15 jaar');
  expect((await answer('yes')).status).toBe(303);
  expect(await desk()).toContain('geef de naam vrij');
});

test('a question is answered on the coordinator’s page', async () => {
  expect((await answer('question', { note: 'Komt zij met haar hond?' })).status).toBe(303);
  expect(await desk()).toContain('vraag van de aanbieder');
  expect(await own()).toContain(`action="/coordinator/proposals/${id}/replies"`);
  const reply = { text: 'Ja, dat kan.' };
  expect((await coco.post(`/coordinator/proposals/${id}/replies`, reply)).status).toBe(303);
  expect((await willow.get(path())).text).toContain('Ja, dat kan.');
});

test('nothing is asked any more once the stay has ended, nor of another house', async () => {
  const elsewhere = visit(village.office).as(village.elsewhere);
  expect((await elsewhere.get(path())).status).toBe(404);
  const more = { says: 'yes', reason: '', note: '' };
  expect((await elsewhere.post(`${path()}/answer`, more)).status).toBe(404);
  expect((await willow.postFromElsewhere(`${path()}/answer`, more)).status).toBe(403);
  value(
    endPlacement(village.office, village.coordinator, {
      ...{ placementId, endedOn: '2026-11-22', reason: 'did-not-start', note: '' },
      waitsAgain: true,
    }),
  );
  expect((await willow.get('/provider')).text).not.toContain('al bij u geplaatst');
  expect((await answer('yes')).status).not.toBe(303);
  expect(await desk()).not.toContain('In een crisis geplaatst');
});
