import { beforeEach, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import { releaseIdentity } from '../../../src/actions/release-identity.ts';
import { defaultRoad } from '../../../src/domain/road-policy.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { bring } from '../../office.ts';
import { setRoad } from '../../relaxed-road.ts';
import { type Village, amber, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let mother: Visitor;
let coco: Visitor;
let id: string;

/** Amber was given a place tonight, before anybody answered. */
beforeEach(async () => {
  village = await openVillage();
  const { office, coordinator } = village;
  setRoad(office, coordinator, defaultRoad);
  bring(office, youthList, [{ ...amber, urgency: 'crisis' }]);
  id = village.put('J-AMBER', 'V-1');
  const asked = { proposalId: id, startsOn: '2026-11-22', reason: 'Vannacht nog.' };
  value(acceptProposal(office, coordinator, asked));
  office.moment = new Date(office.moment.getTime() + 60_000);
  mother = visit(office).as(village.ambersMother);
  coco = visit(office).as(coordinator);
});

const path = () => `/family/proposals/${id}`;
const answer = (says: string, more: object = {}) =>
  mother.post(`${path()}/answer`, { says, reason: '', note: '', ...more });
const desk = async () => (await coco.get('/coordinator')).text;
const own = async () => (await coco.get(`/coordinator/proposals/${id}`)).text;

test('a family reads that it is still asked, answers, and the coordinator hears of it', async () => {
  const home = (await mother.get('/family')).text;
  expect(home).toContain('Deze plek is voor uw kind');
  expect(home).toContain('U mag nog steeds zeggen wat u ervan vindt.');
  const question = (await mother.get(path())).text;
  expect(question).toContain('Wat u vindt, telt nog steeds.');
  expect(question).not.toContain('U mag uw antwoord later veranderen');
  expect((await mother.inEnglish().get(path())).text).toContain('What you think still counts.');
  expect(await desk()).not.toContain('zei iets over een gegeven plek');

  const bad = await answer('object', { note: 'Te ver weg.' });
  expect(bad.status).toBe(422);
  expect(bad.text).toContain('Te ver weg.');
  expect((await answer('talk', { note: 'Bel mij.' })).status).toBe(303);
  expect((await mother.get(`${path()}/answer`)).text).toContain('neemt contact met u op');
  expect(await desk()).toContain('Jongere of ouder zei iets over een gegeven plek');
  expect(await desk()).toContain('wil erover praten, sinds');
  expect(await own()).toContain('De plek was al gegeven toen');
  expect((await coco.inEnglish().get('/coordinator')).text).toContain('wants to talk about it');

  expect((await answer('agree')).status).toBe(303);
  expect(await desk()).not.toContain('zei iets over een gegeven plek');
  expect(await own()).not.toContain('De plek was al gegeven toen');
  expect((await mother.get('/family')).text).not.toContain('nog steeds zeggen');
  expect((await answer('talk')).status).toBe(409);
});

test('it leaves the desk once a visit was told, and a new word brings it back', async () => {
  const { office, coordinator, willow } = village;
  value(answerAsProvider(office, willow, { proposalId: id, says: 'yes', reason: null, note: '' }));
  value(releaseIdentity(office, coordinator, { proposalId: id, ground: 'measure', words: '' }));
  expect((await answer('talk')).status).toBe(303);
  expect(await own()).toContain(`action="/coordinator/proposals/${id}/visits"`);
  const plan = { kind: 'acquaintance', fromOn: '2026-11-22', untilOn: '' };
  expect((await coco.post(`/coordinator/proposals/${id}/visits`, plan)).status).toBe(303);
  const [planned] = office.store.visits.listOfProposal(id);
  const told = { visit: planned!.id, outcome: 'went-well', note: '' };
  office.moment = new Date(office.moment.getTime() + 60_000);
  expect((await coco.post(`/coordinator/proposals/${id}/visit-outcome`, told)).status).toBe(303);
  expect(await desk()).not.toContain('zei iets over een gegeven plek');
  office.moment = new Date(office.moment.getTime() + 60_000);
  expect((await answer('talk')).status).toBe(303);
  expect(await desk()).toContain('zei iets over een gegeven plek');
});

test('another family, another site and another organisation have nothing to do with it', async () => {
  const bilal = visit(village.office).as(village.bilalHimself);
  const form = { says: 'agree', reason: '', note: '' };
  expect((await bilal.post(`${path()}/answer`, form)).status).toBe(404);
  expect((await mother.postFromElsewhere(`${path()}/answer`, form)).status).toBe(403);
  const { proposals } = village.office.store;
  expect((await answer('talk')).status).toBe(303);
  expect(proposals.listHeardAfterForOrganisation('z'.repeat(26))).toEqual([]);
  expect(proposals.listHeardAfterForOrganisation(village.coordinator.organisationId)).toHaveLength(
    1,
  );
});
