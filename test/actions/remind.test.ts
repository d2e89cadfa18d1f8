import { beforeEach, describe, expect, test } from 'vitest';
import { answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { holdPlace } from '../../src/actions/holds.ts';
import { nightly } from '../../src/actions/nightly.ts';
import { remind } from '../../src/actions/remind.ts';
import { youthList } from '../../src/lists/youths.ts';
import { letterOf } from '../../src/mail/letter.ts';
import { bring, hireCoordinator } from '../office.ts';
import { type SmallRegion, ok, openSmallRegion, put } from '../small-region.ts';
import { otherOrganisation } from '../web/other-organisation.ts';

let region: SmallRegion;
beforeEach(async () => {
  region = await openSmallRegion();
});

const emailOf = ({ id }: { id: string }) => region.office.store.accounts.emailOf(id);
const mails = () => region.office.store.outbox.list(1000);
/** Whom the night before this day tells that something waits. */
function night(day: string): (string | null)[] {
  region.office.moment = new Date(`${day}T01:00:00Z`);
  const before = new Set(mails().map(({ id }) => id));
  remind(region.office);
  return mails()
    .filter(({ id }) => !before.has(id))
    .map(({ to }) => to)
    .sort();
}

describe('an answer that is late', () => {
  // Put on Sunday 22 November; five working days later is Friday the 27th.
  test('is asked for on the first working day after, and then each week', () => {
    put(region, 'J-1', 'V-2');
    const told = new Map(['27', '28', '29', '30'].map((day) => [day, night(`2026-11-${day}`)]));
    const both = [emailOf(region.coco), emailOf(region.two)].sort();
    expect([...told.entries()]).toEqual([
      ['27', []],
      ['28', []],
      ['29', []],
      ['30', both],
    ]);
    expect(night('2026-12-01')).toEqual([]);
    expect(night('2026-12-06')).toEqual([]);
    expect(night('2026-12-07')).toEqual(both);
  });

  test('waits for nobody who has answered', () => {
    const proposalId = put(region, 'J-1', 'V-2');
    ok(
      answerAsProvider(region.office, region.two, {
        proposalId,
        says: 'yes',
        reason: null,
        note: '',
      }),
    );
    expect(night('2026-11-30')).toEqual([emailOf(region.coco)]);
  });

  test('is not asked for when nothing was put to anybody', () => {
    expect(night('2026-11-30')).toEqual([]);
  });
});

describe('a hold that ends', () => {
  test('is told the day before and the day itself, to who put it', () => {
    const proposalId = put(region, 'J-1', 'V-2');
    ok(holdPlace(region.office, region.coco, { proposalId }));
    // Until the end of Friday the 27th.
    expect(night('2026-11-25')).toEqual([]);
    expect(night('2026-11-26')).toEqual([emailOf(region.coco)]);
    expect(night('2026-11-27')).toEqual([emailOf(region.coco)]);
  });
});

describe('an authorisation that lapses', () => {
  test.each([
    ['2026-11-28', false],
    ['2026-11-29', true],
    ['2026-12-19', false],
    ['2026-12-20', true],
    ['2027-01-02', false],
    ['2027-01-03', true],
    ['2027-01-09', false],
  ])('on 10 January is told on %s: %s, to its own coordinators', async (day, isTold) => {
    await hireCoordinator(region.office, 'Elders', otherOrganisation(region));
    bring(region.office, youthList, [
      {
        code: 'J-3',
        legalBasis: 'supervision-order',
        legalFrom: '2026-10-10',
        legalUntil: '2027-10-10',
      },
    ]);
    expect(night(day)).toEqual(isTold ? [emailOf(region.coco)] : []);
  });
});

describe('however much there is', () => {
  test('a person gets one mail a day, without a word about anybody', () => {
    bring(region.office, youthList, [
      {
        code: 'J-3',
        legalBasis: 'supervision-order',
        legalFrom: '2026-10-11',
        legalUntil: '2027-10-11',
      },
      {
        code: 'J-4',
        legalBasis: 'supervision-order',
        legalFrom: '2026-10-11',
        legalUntil: '2027-10-11',
      },
    ]);
    put(region, 'J-1', 'V-2');
    put(region, 'J-2', 'V-2');
    expect(night('2026-11-30')).toEqual([emailOf(region.coco), emailOf(region.two)].sort());
    expect(night('2026-11-30')).toEqual([]);
    const [mail] = mails();
    const { subject, text } = letterOf({ ...mail!, secret: '' }, 'https://plek.test');
    for (const word of ['J-1', 'J-3', 'Fenna', 'Huis', 'V-2'])
      expect(subject + text).not.toContain(word);
    expect(text).toContain('Er staat iets voor u klaar.');
  });

  test('it goes with the night', () => {
    put(region, 'J-1', 'V-2');
    region.office.moment = new Date('2026-11-30T01:00:00Z');
    const before = mails().length;
    nightly(region.office);
    const kinds = mails()
      .slice(0, mails().length - before)
      .map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'something-waits')).toHaveLength(2);
  });
});
