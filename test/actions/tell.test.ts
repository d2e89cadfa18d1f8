import { beforeEach, expect, test } from 'vitest';
import { askErasure } from '../../src/actions/ask-erasure.ts';
import { proposeTransfer } from '../../src/actions/transfer-youth.ts';
import { addOrganisation } from '../../src/actions/organisations.ts';
import { hireAdministrator, hireCoordinator, hirePrivacyOfficer } from '../office.ts';
import { answerAsFamily, answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { askAboutData } from '../../src/actions/family/requests.ts';
import { replyToQuestion } from '../../src/actions/reply-to-question.ts';
import { proposePolicy } from '../../src/actions/propose-policy.ts';
import { policyNow } from '../../src/actions/read-policy.ts';
import { proposeRoad } from '../../src/actions/road-policy.ts';
import { proposeAccountChange } from '../../src/actions/staff/propose-change.ts';
import { letterOf } from '../../src/mail/letter.ts';
import { joinFamily } from '../family.ts';
import { type SmallRegion, ok, openSmallRegion, parentOf, put, youthId } from '../small-region.ts';

/** A mail says that something waits, to whom it waits for, and no more. */

let region: SmallRegion;
beforeEach(async () => {
  region = await openSmallRegion();
});

const emailOf = (id: string) => region.office.store.accounts.emailOf(id);
const told = () =>
  region.office.store.outbox
    .list()
    .filter(({ kind }) => kind === 'something-waits')
    .map(({ to }) => to);
const later = (minutes: number) => {
  region.office.moment = new Date(region.office.moment.getTime() + minutes * 60_000);
};

test('a house hears that something waits, once for a whole meeting', () => {
  const house = emailOf(region.two.id);
  const proposalId = put(region, 'J-1', 'V-2');
  put(region, 'J-2', 'V-2');
  expect(told()).toEqual([house]);

  later(61);
  ok(replyToQuestion(region.office, region.coco, { proposalId, text: 'Ja, dat kan.' }));
  expect(told()).toEqual([house, house]);
});

test('a family with an address hears it too; who may not look along does not', () => {
  const youthId = parentOf(region, 'J-1').youthId;
  const person = { youthId, relation: 'parent' } as const;
  joinFamily(region.office, region.coco, person, { email: 'mag@voorbeeld.test' });
  joinFamily(region.office, region.coco, person, {
    email: 'magniet@voorbeeld.test',
    authority: 'no',
  });
  put(region, 'J-1', 'V-1');
  expect(told()).toContain('mag@voorbeeld.test');
  expect(told()).not.toContain('magniet@voorbeeld.test');
});

test('an answer, and a question about data, come back to the coordinator', () => {
  const coordinator = emailOf(region.coco.id);
  const proposalId = put(region, 'J-1', 'V-1');
  expect(told()).not.toContain(coordinator);

  const parent = parentOf(region, 'J-1');
  ok(
    answerAsProvider(region.office, region.one, {
      proposalId,
      says: 'yes',
      reason: null,
      note: '',
    }),
  );
  ok(answerAsFamily(region.office, parent, { proposalId, says: 'agree', reason: null, note: '' }));
  expect(told().filter((to) => to === coordinator)).toHaveLength(1);

  later(61);
  ok(askAboutData(region.office, parent, { asks: 'copy', words: 'Graag.' }));
  expect(told().filter((to) => to === coordinator)).toHaveLength(2);
});

test('a dossier handed over waits for its new organisation, a request for erasure for oversight', async () => {
  const { office, coco } = region;
  const officer = emailOf((await hirePrivacyOfficer(office)).id);
  const code = { code: 'NOORD', name: 'Regio Noord' };
  const there = ok(addOrganisation(office, await hireAdministrator(office), code));
  const nora = emailOf((await hireCoordinator(office, 'Nora', there)).id);
  const youth = { youthId: youthId(region, 'J-1') };

  ok(proposeTransfer(office, coco, { ...youth, toOrganisation: there }));
  expect(told()).toEqual([nora]);
  ok(askErasure(office, coco, { ...youth, ground: 'no-longer-needed' }));
  expect(told().toSorted()).toEqual([nora, officer].toSorted());
});

test('it speaks both languages and tells nothing', () => {
  put(region, 'J-1', 'V-1');
  const mail = region.office.store.outbox.list().find(({ kind }) => kind === 'something-waits');
  if (mail === undefined) throw new Error('No mail was made');
  const { subject, text } = letterOf({ ...mail, secret: '' }, 'https://plek.example.nl');

  expect(subject).toBe('Er wacht iets op u / Something waits for you');
  expect(text).toContain('Log in om te zien wat.');
  expect(text).toContain('Sign in to see what.');
  expect(text).toContain('https://plek.example.nl/invitation/link');
  expect(text).not.toMatch(/J-1|V-1|A-/);
});

test('what a second person must confirm is told to who can: a policy, steps, an account', async () => {
  const { office, coco } = region;
  const dunya = await hireCoordinator(office, 'Dunya Tweede');
  const [ada, bea] = [await hireAdministrator(office), await hireAdministrator(office, 'Bea')];
  const numbers = office.store.roadPolicies.findNow().numbers;
  const reason = 'Zo afgesproken.';
  ok(
    proposeRoad(office, coco, { numbers: { ...numbers, holdDays: numbers.holdDays + 1 }, reason }),
  );
  expect(told()).toEqual([emailOf(dunya.id)]);

  later(61);
  const policy = { ...policyNow(office), maxKm: 90 };
  ok(proposePolicy(office, dunya, { policy, reason }));
  expect(told()).toContain(emailOf(coco.id));

  const change = { change: 'role', role: 'privacy-officer', ...nowhere } as const;
  ok(proposeAccountChange(office, ada, { accountId: dunya.id, reason, ...change }));
  expect(told()).toContain(emailOf(bea.id));
  expect(told()).not.toContain(emailOf(ada.id));
});

const nowhere = { organisationId: null, providerId: null };

test('erasure waits for a privacy officer; where there is none, for the administrators', async () => {
  const { office, coco } = region;
  const ada = await hireAdministrator(office);
  const ground = 'asked-by-youth' as const;
  ok(askErasure(office, coco, { youthId: youthId(region, 'J-1'), ground }));
  expect(told()).toEqual([emailOf(ada.id)]);
});
