import { beforeEach, describe, expect, test } from 'vitest';
import { nightly } from '../../../src/actions/nightly.ts';
import { askedIn } from '../../../src/domain/still-free.ts';
import { letterOf } from '../../../src/mail/letter.ts';
import {
  type SmallRegion,
  deeds,
  lastDeed,
  openSmallRegion,
  put,
  vacancyId,
} from '../../small-region.ts';
import { type Visitor, visit } from '../visitor.ts';

/** Asked by mail whether a place is still free: answered with one button, without signing in. */

const day = 24 * 60 * 60_000;
let region: SmallRegion;
let phone: Visitor;
beforeEach(async () => {
  region = await openSmallRegion({
    vacancies: [
      { code: 'V-1', groupCode: 'G-1', places: 1, confirmedOn: '2026-11-12' },
      { code: 'V-2', groupCode: 'G-2', places: 2, confirmedOn: '2026-11-20' },
    ],
  });
  phone = visit(region.office).asNobody();
});

const mails = () => region.office.store.outbox.list().filter(({ kind }) => kind === 'still-free');
const keyIn = (at = 0): string => {
  const words = region.office.seal.open(mails()[at]?.sealedSecret ?? '');
  return askedIn(words)[0]?.key ?? '';
};
const vacancy = (code = 'V-1') => region.office.store.vacancies.findByCode(code);
const link = (at = 0) => `/still-free/${keyIn(at)}`;

describe('the night', () => {
  test('asks each house about places nobody confirmed for a week, once', () => {
    nightly(region.office);
    expect(mails().map(({ to }) => to)).toEqual(['team.p.1@voorbeeld.test']);
    nightly(region.office);
    region.office.moment = new Date(region.office.moment.getTime() + day);
    nightly(region.office);
    expect(mails()).toHaveLength(1);
    // The other place grows old too, and then its house is asked.
    region.office.moment = new Date(region.office.moment.getTime() + 7 * day);
    nightly(region.office);
    expect(
      mails()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['team.p.1@voorbeeld.test', 'team.p.2@voorbeeld.test']);
  });

  test('writes in both languages, with the house and its link, and no case', () => {
    put(region, 'J-1', 'V-1');
    nightly(region.office);
    const [mail] = mails();
    const secret = region.office.seal.open(mail?.sealedSecret ?? '');
    const { text, subject } = letterOf({ ...mail!, secret }, 'https://plek.voorbeeld');
    expect(subject).toBe('Is uw vrije plek nog vrij? / Is your vacancy still free?');
    expect(text).toContain(`Huis Een:\nhttps://plek.voorbeeld${link()}`);
    expect(text).toContain('Is the place still free?');
    expect(text).not.toMatch(/J-1|Fenna|V-1/);
  });

  test('asks nothing about a place that is taken or withdrawn', async () => {
    const house = visit(region.office).as(region.one);
    await house.post(`/provider/vacancies/${vacancyId(region, 'V-1')}/withdrawal`, {
      reason: 'mistake',
    });
    nightly(region.office);
    expect(mails()).toEqual([]);
  });
});

describe('the link', () => {
  beforeEach(() => {
    nightly(region.office);
  });

  test('shows which place it is about, and changes nothing by being looked at', async () => {
    const before = deeds(region);
    const { status, text } = await phone.get(link());
    expect(status).toBe(200);
    expect(text).toContain('Huis Een');
    expect(text).toContain('1 vrije plek');
    expect(text).toContain('Ja, nog vrij');
    expect(text).not.toMatch(/J-1|Fenna/);
    expect((await phone.inEnglish().get(link())).text).toContain('Yes, still free');
    expect(deeds(region)).toEqual(before);
  });

  test('says with one button that the place is still free, as somebody with the link', async () => {
    const { status, headers } = await phone.post(link(), { answer: 'yes' });
    expect([status, headers['location']]).toEqual([303, '/still-free?done=confirmed']);
    expect((await phone.get('/still-free?done=confirmed')).text).toContain(
      'als nog vrij op de lijst',
    );
    expect(vacancy()?.facts.confirmedOn).toBe('2026-11-22');
    expect(lastDeed(region)).toMatchObject({
      did: 'vacancy-confirmed',
      subject: 'V-1',
      role: 'link',
      by: region.one.name,
    });
    const journal = (await visit(region.office).as(region.coco).get('/coordinator/journal')).text;
    expect(journal).toContain(
      'Iemand met de link van Team P-1 heeft bevestigd dat V-1 nog vrij is.',
    );
  });

  test('says for a reason that the place is gone: what was proposed for it ends', async () => {
    put(region, 'J-1', 'V-1');
    expect((await phone.post(link(), { answer: 'no' })).status).toBe(422);
    expect((await phone.post(link(), { answer: 'no', reason: 'nonsense' })).status).toBe(422);
    expect(vacancy()).toBeDefined();
    const { headers } = await phone.post(link(), { answer: 'no', reason: 'filled-elsewhere' });
    expect(headers['location']).toBe('/still-free?done=withdrawn');
    expect(vacancy()).toBeUndefined();
    expect(region.office.store.proposals.listOpen()).toEqual([]);
    expect(deeds(region).slice(-2)).toEqual(['vacancy-withdrawn V-1', 'proposal-withdrawn J-1']);
  });

  test('works for who is signed in as somebody else too, and only for its own place', async () => {
    const house = visit(region.office).as(region.two);
    expect((await house.post(link(), { answer: 'yes' })).status).toBe(303);
    expect(vacancy('V-2')?.facts.confirmedOn).toBe('2026-11-20');
  });

  test('is turned away from another site, and asks for an answer', async () => {
    expect((await phone.postFromElsewhere(link(), { answer: 'yes' })).status).toBe(403);
    expect((await phone.post(link(), {})).status).toBe(422);
    expect(vacancy()?.facts.confirmedOn).toBe('2026-11-12');
  });
});
