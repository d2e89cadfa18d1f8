import { beforeEach, expect, test } from 'vitest';
import { endContactAsk } from '../../src/actions/experience/contact.ts';
import { tellAsFamily, tellAsTeam } from '../../src/actions/experience/tell.ts';
import { familyShut } from '../../src/actions/family/access.ts';
import { agreeToLook } from '../../src/actions/family/people.ts';
import { remind } from '../../src/actions/remind.ts';
import { officeTable } from '../../src/actions/table/office-table.ts';
import { retain } from '../../src/actions/retain.ts';
import { copyOfSubject } from '../../src/actions/subject-copy.ts';
import type { Moment } from '../../src/domain/experience.ts';
import { living, onDay, scored, somebodyOf } from '../living.ts';
import { type SmallRegion, deeds, no, ok, openSmallRegion, youthId } from '../small-region.ts';

let region: SmallRegion;
let placementId: string;
beforeEach(async () => {
  region = await openSmallRegion({
    youths: [
      { code: 'J-1', name: 'Fictieve Fenna', bornOn: '2010-12-20', waitingSince: '2026-03-01' },
      { code: 'J-2', name: 'Bedachte Bram', bornOn: '2015-01-10', waitingSince: '2026-08-01' },
    ],
  });
  placementId = living(region);
});

const filled = (moment: Moment, safety: Parameters<typeof scored>[0] = 4, note = '') => ({
  moment,
  scores: scored(safety),
  note,
});
const alone = { together: false, contact: false };
const toldAt = (moment: Moment) => region.office.store.experience.listOfMoment(placementId, moment);

test('a youth and a parent each say it for themselves, and may say it anew', () => {
  const fenna = somebodyOf(region, 'J-1', 'youth');
  const mother = somebodyOf(region, 'J-1', 'parent');
  const tell = (safety: 1 | 5) => ok(tellAsFamily(region.office, fenna, { ...filled('weeks-2', safety), ...alone })); // prettier-ignore
  onDay(region, '2026-12-05');
  expect(no(tellAsFamily(region.office, fenna, { ...filled('weeks-2'), ...alone }))).toBe('moment-closed'); // prettier-ignore
  onDay(region, '2026-12-06');
  tell(1);
  onDay(region, '2026-12-07');
  tell(5);
  ok(tellAsFamily(region.office, mother, { ...filled('weeks-2', 2, 'Het went.'), ...alone }));
  // Older answers stay as they were said.
  expect(
    toldAt('weeks-2').map(({ voice, scores, at }) => [voice, scores.safety, at.slice(0, 10)]),
  ).toEqual([
    // prettier-ignore
    ['youth', 1, '2026-12-06'],
    ['youth', 5, '2026-12-07'],
    ['parent', 2, '2026-12-07'],
  ]);
  onDay(region, '2026-12-27');
  expect(no(tellAsFamily(region.office, fenna, { ...filled('weeks-2'), ...alone }))).toBe('moment-closed'); // prettier-ignore
  // A form that was opened for another moment.
  onDay(region, '2027-01-03');
  expect(no(tellAsFamily(region.office, fenna, { ...filled('weeks-2'), ...alone }))).toBe('moment-closed'); // prettier-ignore
  expect(region.office.store.journal.listDone('experience-told', 9)[0]?.detail).toEqual({ group: 'G-1' }); // prettier-ignore
});

test('on the sixteenth birthday a parent is out, and comes back only when the youth agrees', () => {
  const mother = somebodyOf(region, 'J-1', 'parent');
  const fenna = somebodyOf(region, 'J-1', 'youth');
  const tell = () => tellAsFamily(region.office, mother, { ...filled('weeks-2'), ...alone });
  onDay(region, '2026-12-19');
  ok(tell());
  onDay(region, '2026-12-20');
  expect(no(tell())).toBe('shut');
  ok(tellAsFamily(region.office, fenna, { ...filled('weeks-2'), ...alone }));
  const whom = { youthId: mother.youthId, accountId: mother.id };
  ok(agreeToLook(region.office, fenna, { ...whom, agrees: true }));
  // A birthday also asks the coordinator to look again.
  expect(no(tell())).toBe('shut');
  expect(familyShut(region.office, mother)).toBe('confirm-again');
});

test('a parent without authority has no say here, and neither has somebody of another family', () => {
  const stranger = somebodyOf(region, 'J-1', 'parent', { authority: 'no' });
  const other = somebodyOf(region, 'J-2', 'parent');
  onDay(region, '2026-12-06');
  const answer = { ...filled('weeks-2'), ...alone };
  expect(no(tellAsFamily(region.office, stranger, answer))).toBe('shut');
  expect(no(tellAsFamily(region.office, other, answer))).toBe('moment-closed');
  expect(toldAt('weeks-2')).toEqual([]);
});

test('under twelve a parent fills it in together with the youth; from twelve the youth alone', () => {
  placementId = living(region, 'J-2', 'V-2');
  const bramsFather = somebodyOf(region, 'J-2', 'parent');
  const fennasMother = somebodyOf(region, 'J-1', 'parent');
  onDay(region, '2026-12-06');
  const together = { ...filled('weeks-2', 5), together: true, contact: false };
  ok(tellAsFamily(region.office, bramsFather, together));
  ok(tellAsFamily(region.office, bramsFather, { ...filled('weeks-2', 3), ...alone }));
  expect(toldAt('weeks-2').map(({ voice, scores }) => [voice, scores.safety])).toEqual([
    ['youth', 5],
    ['parent', 3],
  ]);
  expect(no(tellAsFamily(region.office, fennasMother, together))).toBe('moment-closed');
  // Bram turns twelve while the next moment is open.
  onDay(region, '2027-01-09');
  ok(tellAsFamily(region.office, bramsFather, { ...together, moment: 'weeks-6' }));
  onDay(region, '2027-01-10');
  expect(no(tellAsFamily(region.office, bramsFather, { ...together, moment: 'weeks-6' }))).toBe('shut'); // prettier-ignore
});

test('the team of the house says it too, and no other team', () => {
  onDay(region, '2026-12-06');
  const asked = { placementId, ...filled('weeks-2') };
  expect(no(tellAsTeam(region.office, region.two, asked))).toBe('no-such-placement');
  ok(tellAsTeam(region.office, region.one, asked));
  expect(no(tellAsTeam(region.office, region.one, { ...asked, moment: 'weeks-6' }))).toBe('moment-closed'); // prettier-ignore
  expect(toldAt('weeks-2').map(({ voice }) => voice)).toEqual(['team']);
});

test('after six weeks the door opens only while it is asked how it goes', () => {
  const mother = somebodyOf(region, 'J-1', 'youth');
  const shutOn = (day: string) => {
    onDay(region, day);
    return familyShut(region.office, mother);
  };
  expect(shutOn('2027-01-23')).toBeUndefined();
  expect(shutOn('2027-01-24')).toBe('round-closed');
  expect(shutOn('2027-02-14')).toBeUndefined();
  // An invitation lasts ninety days: somebody has to make a new one.
  expect(shutOn('2027-02-21')).toBe('no-invitation');
});

test('nobody is told, unless somebody asks to be called: once, and until it was done', () => {
  const fenna = somebodyOf(region, 'J-1', 'youth');
  const { store } = region.office;
  onDay(region, '2026-12-06');
  const mails = () => store.outbox.list(99).length;
  const before = mails();
  ok(tellAsFamily(region.office, fenna, { ...filled('weeks-2', 1), ...alone }));
  expect(mails()).toBe(before);
  expect(store.contactAsks.listOpenForOrganisation(region.coco.organisationId)).toEqual([]);
  for (const safety of [1, 2] as const) {
    const asks = { together: false, contact: true };
    ok(tellAsFamily(region.office, fenna, { ...filled('weeks-2', safety), ...asks }));
  }
  const [ask, ...more] = store.contactAsks.listOpenForOrganisation(region.coco.organisationId);
  expect(more).toEqual([]);
  expect(ask).toMatchObject({ name: 'Verzonnen youth', youthCode: 'J-1' });
  expect(mails()).toBe(before + 1);
  const done = { youthId: youthId(region, 'J-1'), askId: ask?.id ?? '' };
  const elsewhere = { ...region.coco, organisationId: region.office.newId() };
  expect(no(endContactAsk(region.office, elsewhere, done))).toBe('no-such-ask');
  ok(endContactAsk(region.office, region.coco, done));
  expect(no(endContactAsk(region.office, region.coco, done))).toBe('no-such-ask');
  expect(store.contactAsks.listOpenOfYouth(fenna.youthId)).toEqual([]);
  expect(deeds(region).filter((deed) => deed.startsWith('contact'))).toEqual([
    'contact-asked J-1',
    'contact-made J-1',
  ]);
});

test('on the day that a moment opens the team and the family hear that something waits, once', () => {
  somebodyOf(region, 'J-1', 'parent', { email: 'moeder@voorbeeld.test' });
  somebodyOf(region, 'J-1', 'parent', { email: 'zonder@voorbeeld.test', authority: 'no' });
  const toldOn = (day: string) => {
    onDay(region, day);
    const before = region.office.store.outbox.list(99).length;
    remind(region.office);
    const now = region.office.store.outbox.list(99);
    return now.slice(0, now.length - before).map(({ to, kind }) => `${kind} ${to}`).sort(); // prettier-ignore
  };
  expect(toldOn('2026-12-05')).toEqual([]);
  expect(toldOn('2026-12-06')).toEqual([
    'something-waits moeder@voorbeeld.test',
    'something-waits team.p.1@voorbeeld.test',
  ]);
  expect(toldOn('2026-12-07')).toEqual([]);
});

test('the table of the matching is the same to the byte, whatever anybody experienced', () => {
  const fenna = somebodyOf(region, 'J-1', 'youth');
  onDay(region, '2026-12-06');
  const table = () => JSON.stringify(officeTable(region.office));
  const before = table();
  expect(before).toContain('J-2');
  ok(tellAsFamily(region.office, fenna, { ...filled('weeks-2', 1, 'Ik wil hier weg.'), together: false, contact: true })); // prettier-ignore
  ok(tellAsTeam(region.office, region.one, { placementId, ...filled('weeks-2', 5) }));
  expect(table()).toBe(before);
});

test('a copy of all that is kept holds the answers, and after half a year the words are gone', () => {
  const fenna = somebodyOf(region, 'J-1', 'youth');
  const { store } = region.office;
  onDay(region, '2026-12-06');
  ok(tellAsFamily(region.office, fenna, { ...filled('weeks-2', 2, 'Mijn eigen woorden.'), together: false, contact: true })); // prettier-ignore
  const youth = store.youths.find(fenna.youthId);
  const copy = youth && copyOfSubject(region.office, region.coco, youth);
  expect(copy?.kept['experience_answers']).toMatchObject([
    { moment: 'weeks-2', voice: 'youth', safety: 2, note: 'Mijn eigen woorden.' },
  ]);
  expect(copy?.kept['contact_asks']).toHaveLength(1);
  onDay(region, '2027-05-21');
  retain(region.office);
  expect(toldAt('weeks-2')[0]?.note).toBe('Mijn eigen woorden.');
  onDay(region, '2027-05-22');
  retain(region.office);
  expect(toldAt('weeks-2')).toMatchObject([{ note: '', scores: { safety: 2 } }]);
  expect(store.contactAsks.listOpenOfYouth(fenna.youthId)).toEqual([]);
});
