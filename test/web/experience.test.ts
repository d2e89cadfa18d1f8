import { beforeEach, expect, test } from 'vitest';
import type { AccountOf } from '../../src/domain/account.ts';
import { living, onDay, somebodyOf } from '../living.ts';
import { type SmallRegion, openSmallRegion, youthId } from '../small-region.ts';
import { type Visitor, visit } from './visitor.ts';

let region: SmallRegion;
let placementId: string;
let fenna: Visitor;
let mother: Visitor;
let team: Visitor;
let coco: Visitor;
let motherAccount: AccountOf<'family'>;

beforeEach(async () => {
  region = await openSmallRegion({
    youths: [
      { code: 'J-1', name: 'Fictieve Fenna', bornOn: '2010-12-31', waitingSince: '2026-03-01' },
      { code: 'J-2', name: 'Bedachte Bram', bornOn: '2016-03-01', waitingSince: '2026-08-01' },
    ],
  });
  placementId = living(region);
  const youth = somebodyOf(region, 'J-1', 'youth');
  motherAccount = somebodyOf(region, 'J-1', 'parent');
  onDay(region, '2026-12-06');
  fenna = visit(region.office).as(youth);
  mother = visit(region.office).as(motherAccount);
  team = visit(region.office).as(region.one);
  coco = visit(region.office).as(region.coco);
});

const form = { moment: 'weeks-2', safety: '4', bond: '5', attunement: '', ordinary: '2', note: '' };
const told = () => region.office.store.experience.listOfMoment(placementId, 'weeks-2');
const path = '/family/experience';
const teamPath = () => `/provider/placements/${placementId}/experience`;

test('a youth is asked on the first page, answers, and may change it', async () => {
  const home = (await fenna.get('/family')).text;
  expect(home).toContain('Je woont nu in Huis Een. Hoe gaat het daar?');
  const page = (await fenna.get(path)).text;
  expect(page).toContain('Voel je je veilig in het huis?');
  expect(page.match(/type="radio"/g)).toHaveLength(20);
  expect((await fenna.inEnglish().get(path)).text).toContain('Do you feel safe in the home?');
  const sent = await fenna.post(path, form);
  expect([sent.status, sent.headers['location']]).toEqual([303, `${path}/thanks`]);
  const thanks = (await fenna.get(`${path}/thanks`)).text;
  expect(thanks).toContain('Je antwoord is bewaard.');
  expect(thanks).not.toContain('Niemand krijgt hier vanzelf bericht van.');
  expect((await fenna.get(path)).text).toContain('id="safety-3" name="safety" value="4" checked');
  expect(told()).toMatchObject([{ voice: 'youth', scores: { safety: 4, attunement: null } }]);
  await fenna.post(path, { ...form, safety: '3' });
  expect(told()).toHaveLength(2);
  expect((await fenna.get('/family')).text).toContain('Je kunt je antwoord nog veranderen.');
});

test('who would rather not says nothing, whatever was ticked', async () => {
  expect((await fenna.post(path, { ...form, note: 'Toch niet.', skip: 'yes' })).status).toBe(303);
  expect(told()).toMatchObject([{ scores: { safety: null, bond: null }, note: '' }]);
  expect((await fenna.get(`${path}/thanks`)).text).toContain('je hoeft niets in te vullen');
});

test('who does not feel safe reads whom to call, and that nobody is told; and may ask to be called', async () => {
  await fenna.post(path, { ...form, safety: '1' });
  const thanks = (await fenna.get(`${path}/thanks`)).text;
  for (const said of [
    'Voel je je niet veilig?',
    'Niemand krijgt hier vanzelf bericht van.',
    'Bel 112',
    'Jeugdstem',
    'Kindertelefoon',
  ])
    // prettier-ignore
    expect(thanks).toContain(said);
  expect((await coco.get('/coordinator')).text).not.toContain('Wil contact');
  expect((await fenna.post(`${path}/contact`)).status).toBe(303);
  expect((await fenna.get(`${path}/thanks`)).text).toContain('weet dat je contact wilt');

  expect((await coco.get('/coordinator')).text).toContain('Wil contact (1)');
  const youthPage = `/coordinator/youths/${youthId(region, 'J-1')}`;
  const page = (await coco.get(youthPage)).text;
  expect(page).toContain('Verzonnen youth');
  const action = /action="([^"]+\/ending)"/.exec(page)?.[1] ?? '';
  expect((await coco.post(action)).headers['location']).toBe(`${youthPage}?done=contact-made`);
  expect((await coco.get(`${youthPage}?done=contact-made`)).text).toContain('Afgekruist');
  expect((await coco.get('/coordinator')).text).not.toContain('Wil contact');
  expect((await coco.post(action)).status).toBe(409);
  expect((await coco.postFromElsewhere(action)).status).toBe(403);
});

test('a parent never sees what the youth said, nor the other way, nor does the team or the coordinator', async () => {
  const note = 'Een heel eigen zin.';
  await fenna.post(path, { ...form, safety: '1', note });
  for (const [who, pages] of [
    [mother, ['/family', path, `${path}/thanks`, '/family/data']],
    [team, ['/provider/placements', teamPath(), '/provider/experience', '/provider/experience/figures.csv']], // prettier-ignore
    [coco, ['/coordinator', `/coordinator/youths/${youthId(region, 'J-1')}`, '/coordinator/placements', `/coordinator/placements/${placementId}`, '/coordinator/experience', '/coordinator/experience/figures.csv', '/coordinator/journal']], // prettier-ignore
  ] as const)
    for (const page of pages) {
      const answer = await who.get(page);
      expect([page, answer.status]).toEqual([page, 200]);
      expect(answer.text, page).not.toContain(note);
      expect(answer.text, page).not.toMatch(/name="\w+" value="\d" checked/);
    }
  expect((await fenna.get(path)).text).toContain(note);
});

test('a form that is not right comes back with what was typed', async () => {
  const bad = await fenna.post(path, { ...form, safety: '9', note: 'Bewaar dit.' });
  expect(bad.status).toBe(422);
  expect(bad.text).toContain('Bewaar dit.');
  expect(bad.text).toContain('href="#safety"');
  expect((await fenna.post(path, { ...form, note: 'x'.repeat(301) })).status).toBe(422);
  expect((await team.post(teamPath(), { ...form, contact: 'yes' })).status).toBe(422);
  expect(told()).toEqual([]);
});

test('names in a line are warned of, and sent when they are meant', async () => {
  const note = 'Fenna is blij.';
  const warned = await fenna.post(path, { ...form, note });
  expect(warned.status).toBe(409);
  expect(warned.text).toContain('Een naam van een jongere of van familie.');
  expect(warned.text).toContain('In je zin staat misschien iets');
  expect(warned.text).toContain('name="anyway"');
  expect(told()).toEqual([]);
  expect((await fenna.post(path, { ...form, note, anyway: 'yes' })).status).toBe(303);
  // The name of another youth would only confirm a guess.
  expect((await mother.post(path, { ...form, note: 'Bram niet.' })).status).toBe(303);
  expect((await team.post(teamPath(), { ...form, note: 'Bel 06-12345678.' })).status).toBe(409);
});

test('what is closed is refused calmly, and forms from elsewhere do nothing', async () => {
  expect((await fenna.post(path, { ...form, moment: 'weeks-6' })).status).toBe(409);
  expect((await team.post(teamPath(), { ...form, moment: 'weeks-6' })).status).toBe(409);
  for (const [who, to] of [
    [fenna, path],
    [fenna, `${path}/contact`],
    [team, teamPath()],
  ] as const)
    // prettier-ignore
    expect((await who.postFromElsewhere(to, form)).status).toBe(403);
  onDay(region, '2026-12-27');
  const youth = somebodyOf(region, 'J-1', 'youth');
  const later = visit(region.office).as(youth);
  const page = (await later.get(path)).text;
  expect(page).toContain('Er zijn nu geen vragen. De volgende keer is vanaf 3 januari 2027.');
  expect((await later.post(path, form)).status).toBe(409);
  expect(told()).toEqual([]);
});

test('everybody else is sent away, and looking changes nothing', async () => {
  const two = visit(region.office).as(region.two);
  expect((await two.get(teamPath())).status).toBe(404);
  expect((await two.post(teamPath(), form)).status).toBe(404);
  for (const who of [team, coco]) expect((await who.get(path)).status).not.toBe(200);
  expect((await fenna.get(`${path}/together`)).headers['location']).toBe(path);
  expect((await mother.post(`${path}/together`, form)).headers['location']).toBe(path);
  expect((await fenna.get('/coordinator/experience')).status).not.toBe(200);
  const before = region.office.store.journal.head();
  await fenna.get(path);
  await team.get(teamPath());
  await coco.get('/coordinator/experience');
  expect(region.office.store.journal.head()).toBe(before);
  expect(told()).toEqual([]);
});

test('under twelve a parent fills in the youth’s own questions beside their own', async () => {
  region.office.moment = new Date('2026-11-22T11:00:00Z');
  placementId = living(region, 'J-2', 'V-2');
  const account = somebodyOf(region, 'J-2', 'parent');
  onDay(region, '2026-12-06');
  const father = visit(region.office).as(account);
  expect((await father.get('/family')).text).toContain('/family/experience/together');
  const page = (await father.get(`${path}/together`)).text;
  expect(page).toContain('Vul in wat uw kind zegt.');
  expect(page).toContain('Voel je je veilig in het huis?');
  expect((await father.post(`${path}/together`, form)).headers['location']).toBe(`${path}/together/thanks`); // prettier-ignore
  expect((await father.get(`${path}/together/thanks`)).text).toContain(`href="${path}/together"`);
  expect(told()).toMatchObject([{ voice: 'youth', accountId: account.id }]);
  expect((await father.get(path)).text).not.toContain('checked');
});

test('after six weeks only these questions and their own data are left of a family’s pages', async () => {
  onDay(region, '2027-01-10');
  const account = somebodyOf(region, 'J-1', 'youth');
  const youth = visit(region.office).as(account);
  for (const page of ['/family', '/family/wishes'])
    expect((await youth.get(page)).headers['location']).toBe(path);
  const [proposal] = region.office.store.proposals.listOfYouth(account.youthId);
  const question = `/family/proposals/${proposal?.id ?? ''}`;
  expect((await youth.get(question)).headers['location']).toBe(path);
  const answer = { says: 'agree', reason: '', note: '' };
  expect((await youth.post(`${question}/answer`, answer)).headers['location']).toBe(path);
  expect((await youth.get(path)).text).not.toContain('Terug naar de plekken');
  expect((await youth.get('/family/data')).status).toBe(200);
  expect((await youth.post(path, { ...form, moment: 'weeks-6' })).status).toBe(303);
});

test('the team answers from its list of new residents, and reads whom to call', async () => {
  const list = (await team.get('/provider/placements')).text;
  expect(list).toContain(`href="${teamPath()}"`);
  expect((await team.get(teamPath())).text).toContain('Is deze jongere veilig in het huis?');
  const sent = await team.post(teamPath(), { ...form, safety: '2' });
  expect(sent.headers['location']).toBe('/provider/placements?done=experience-unsafe');
  expect((await team.get('/provider/placements?done=experience-unsafe')).text).toContain('bel de coördinator'); // prettier-ignore
  expect((await team.post(teamPath(), form)).headers['location']).toContain('experience-told');
  expect((await team.get(teamPath())).text).toContain('Uw team vulde dit in op');
});

test('the coordinator sees who was asked, and who has had the questions', async () => {
  const page = async () => (await coco.get('/coordinator/experience')).text;
  expect(await page()).toContain('Verzonnen youth (de jongere zelf): nog niet');
  await fenna.post(path, { ...form, skip: 'yes' });
  // Whether somebody skipped is not told either.
  expect(await page()).toContain('Verzonnen youth (de jongere zelf): gehad');
  expect(await page()).toContain('Verzonnen parent');
  const viewed = region.office.store.viewLog.listForYouth('J-1');
  expect(viewed.map(({ kind }) => kind)).toContain('coordinator/experience');
});
