import { beforeEach, describe, expect, test } from 'vitest';
import { listYouth } from '../../../src/actions/waiting-list.ts';
import {
  type SmallRegion,
  ok,
  openSmallRegion,
  placed,
  proposed,
  youthId,
} from '../../small-region.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion({
    youths: [
      { code: 'J-1', name: 'Fictieve Fenna', waitingSince: '2026-03-01', urgency: 'crisis' },
      { code: 'J-2', name: 'Bedachte Bràm', bornOn: '2009-03-01', waitingSince: '2026-08-01' },
      {
        ...{ code: 'J-3', name: 'Niemand Nergens', waitingSince: '2026-01-01' },
        ...{ needs: ['addiction'], legalBasis: 'supervision-order', legalFrom: '2026-09-01' },
      },
    ],
  });
  coco = visit(region.office).as(region.coco);
});

const codesOn = (text: string): string[] =>
  [...text.matchAll(/coordinator\/youths\/[a-z0-9]{26}">(J-\d)</g)].map(([, code]) => code ?? '');

const search = (q: string) => coco.post('/coordinator/youths', { q, status: 'waiting' });

describe('the waiting list', () => {
  test('has the longest waiting first', async () => {
    const { text, status } = await coco.get('/coordinator/youths');
    expect(status).toBe(200);
    expect(codesOn(text)).toEqual(['J-3', 'J-1', 'J-2']);
    expect(text).toContain('266 dagen');
  });

  test('says who has no fitting place, why, and what would help, in names and not in codes', async () => {
    const { text } = await coco.get('/coordinator/youths?open=no-place');
    expect(codesOn(text)).toEqual(['J-3']);
    expect(text).toContain('geen passende plek');
    expect(text).toContain('Meest genoemd: hulp die nodig is (bij 2 van 2 groepen');
    expect(text).toContain('Past als de groep ook verslavingszorg heeft.');
    expect(text).not.toContain('addiction heeft');
  });

  test('marks an authorisation that lapses within four weeks', async () => {
    const { text } = await coco.inEnglish().get('/coordinator/youths?open=lapsing');
    expect(codesOn(text)).toEqual(['J-3']);
    expect(text).toContain('authorisation lapses on 1 Dec 2026');
  });

  test.each([
    ['urgency=crisis', ['J-1']],
    ['age=to17', ['J-2']],
    ['need=addiction', ['J-3']],
    ['urgency=nonsense', ['J-3', 'J-1', 'J-2']],
  ])('finds by %s', async (query, codes) => {
    expect(codesOn((await coco.get(`/coordinator/youths?${query}`)).text)).toEqual(codes);
  });

  test.each([
    ['bram', ['J-2']],
    ['j-1', ['J-1']],
  ])('finds %s without an address that says so', async (q, codes) => {
    const found = await search(q);
    expect(found.status).toBe(200);
    expect(codesOn(found.text)).toEqual(codes);
    expect(found.text).not.toMatch(new RegExp(`href="[^"]*q=`));
    expect(codesOn((await coco.get(`/coordinator/youths?q=${q}`)).text)).toEqual([
      'J-3',
      'J-1',
      'J-2',
    ]);
  });

  test('a choice without a name gets an address of its own', async () => {
    const asked = { status: 'waiting', urgency: 'crisis', q: '' };
    const answer = await coco.post('/coordinator/youths', asked);
    expect(answer.headers['location']).toBe('/coordinator/youths?urgency=crisis');
  });

  test('shows an open proposal, and can leave out who has one', async () => {
    const id = proposed(region, 'J-1', 'V-1');
    expect((await coco.get('/coordinator/youths')).text).toContain(`/coordinator/proposals/${id}`);
    const { text } = await coco.get('/coordinator/youths?open=no-proposal');
    expect(codesOn(text)).toEqual(['J-3', 'J-2']);
  });

  test('leads to who no longer waits, with the reason', async () => {
    placed(region, 'J-1', 'V-1');
    const asked = { youthId: youthId(region, 'J-2'), waits: false, reason: 'other-solution' };
    ok(listYouth(region.office, region.coco, asked));
    expect(codesOn((await coco.get('/coordinator/youths')).text)).toEqual(['J-3']);
    const accepted = (await coco.get('/coordinator/youths?status=accepted')).text;
    expect(codesOn(accepted)).toEqual(['J-1']);
    expect(accepted).toContain('Huis Een, vanaf 22 november 2026');
    const off = (await coco.get('/coordinator/youths?status=off')).text;
    expect(codesOn(off)).toEqual(['J-2']);
    expect(off).toContain('andere oplossing gevonden');
  });

  test('is calm when nobody is there', async () => {
    expect((await search('zzz')).text).toContain('Niemand past');
    expect((await coco.get('/coordinator/youths?status=living')).text).toContain(
      'Hier staat nu niemand.',
    );
    const empty = await openSmallRegion({ youths: [] });
    const { text } = await visit(empty.office).as(empty.coco).get('/coordinator/youths');
    expect(text).toContain('Er wacht niemand.');
  });

  test('is the coordinator’s only', async () => {
    const answer = await visit(region.office).as(region.one).get('/coordinator/youths');
    expect(answer.status).toBe(403);
    const nobody = await visit(region.office).asNobody().get('/coordinator/youths');
    expect(nobody.headers['location']).toBe('/sign-in');
  });

  test('changes nothing by being looked at', async () => {
    const before = region.office.store.journal.head();
    await coco.get('/coordinator/youths?need=addiction');
    await search('bram');
    await coco.get(`/coordinator/youths/${youthId(region, 'J-1')}`);
    expect(region.office.store.journal.head()).toBe(before);
  });
});
