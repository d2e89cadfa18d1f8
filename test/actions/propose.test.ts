import { beforeEach, describe, expect, test } from 'vitest';
import { propose } from '../../src/actions/propose.ts';
import { statusOf } from '../../src/domain/proposal.ts';
import {
  type SmallRegion,
  deeds,
  lastDeed,
  no,
  ok,
  openSmallRegion,
  placed,
  proposed,
  put,
  vacancyId,
  youthId,
} from '../small-region.ts';

let region: SmallRegion;
beforeEach(async () => {
  region = await openSmallRegion({
    youths: [
      { code: 'J-1', name: 'Fictieve Fenna' },
      { code: 'J-2', name: 'Bedachte Bram', needs: ['addiction'] },
      { code: 'J-3', name: 'Kleine Kim', bornOn: '2020-01-01' },
    ],
  });
});

const choose = (
  youth: string,
  vacancy: string,
  more: { because?: string; insteadOf?: string } = {},
) =>
  propose(region.office, region.coco, {
    youthId: youthId(region, youth),
    vacancyId: vacancyId(region, vacancy),
    because: 'dicht bij oma',
    ...more,
  });
const proposal = (id: string) => {
  const found = region.office.store.proposals.find(id);
  if (found === undefined) throw new Error('No such proposal');
  return found;
};
const openOnes = () => region.office.store.proposals.listOpen();

describe('a coordinator proposes a place of her own choice', () => {
  test('with a reason, and the journal says it was by hand', () => {
    const id = ok(choose('J-1', 'V-1'));

    expect(proposal(id)).toMatchObject({
      origin: 'by-hand',
      because: 'dicht bij oma',
      startsOn: '2026-11-22',
      overridden: [],
    });
    expect(lastDeed(region)).toMatchObject({ did: 'proposed-by-hand', subject: 'J-1' });
  });

  test('twice is the same proposal', () => {
    expect(ok(choose('J-1', 'V-1'))).toBe(ok(choose('J-1', 'V-1')));
    expect(openOnes()).toHaveLength(1);
  });

  test('against a rule: its name is kept with the choice', () => {
    expect(proposal(ok(choose('J-2', 'V-1'))).overridden).toEqual(['needs-offered']);
  });

  test('instead of another: that one is withdrawn, and says why', () => {
    const first = proposed(region, 'J-1', 'V-1');
    const id = ok(choose('J-1', 'V-2', { insteadOf: first }));

    expect(proposal(id).origin).toBe('other-option');
    expect(proposal(first).withdrawal?.because.en).toBe('The coordinator chose another option.');
    expect(lastDeed(region)).toMatchObject({ did: 'other-option-chosen', subject: 'J-1' });
  });

  test('instead of another, for a place that is under discussion already: that goes on', () => {
    const going = put(region, 'J-1', 'V-2');
    const first = proposed(region, 'J-1', 'V-1');

    expect(ok(choose('J-1', 'V-2', { insteadOf: first }))).toBe(going);
    expect(statusOf(proposal(first))).toBe('withdrawn');
    expect(statusOf(proposal(going))).toBe('put-to-both');
  });

  test('instead of somebody else’s proposal: that one stays', () => {
    const other = proposed(region, 'J-2', 'V-2');
    ok(choose('J-1', 'V-1', { insteadOf: other }));
    expect(statusOf(proposal(other))).toBe('new');
  });
});

describe('nothing is proposed', () => {
  test('without a reason', () => {
    expect(no(choose('J-1', 'V-1', { because: '' }))).toBe('say-why');
  });

  test('against the law', () => {
    expect(no(choose('J-3', 'V-1'))).toBe('against-the-law');
  });

  test('for a place that is gone, or was given away', () => {
    placed(region, 'J-1', 'V-1');
    expect(no(choose('J-2', 'V-9'))).toBe('vacancy-gone');
    expect(no(choose('J-2', 'V-1'))).toBe('no-place-left');
  });

  test('for who has a place already, or does not exist', () => {
    placed(region, 'J-1', 'V-1');
    expect(no(choose('J-1', 'V-2'))).toBe('youth-already-placed');
    expect(no(choose('J-9', 'V-2'))).toBe('youth-not-waiting');
  });

  // Whatever was refused in this file, nothing of it may be kept.
  test('and a refusal leaves no trace', () => {
    const before = deeds(region);
    choose('J-3', 'V-1');
    choose('J-1', 'V-1', { because: '' });
    expect(deeds(region)).toEqual(before);
    expect(openOnes()).toEqual([]);
  });
});
