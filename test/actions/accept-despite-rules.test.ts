import { beforeEach, describe, expect, test } from 'vitest';
import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { youthList } from '../../src/lists/youths.ts';
import { bring } from '../office.ts';
import { type SmallRegion, agreed, lastDeed, no, ok, openSmallRegion } from '../small-region.ts';

let region: SmallRegion;
beforeEach(async () => {
  region = await openSmallRegion();
});

const accept = (proposalId: string, more: { startsOn?: string; reason?: string } = {}) =>
  acceptProposal(region.office, region.coco, {
    proposalId,
    startsOn: '2026-11-29',
    reason: '',
    ...more,
  });
const placements = () => region.office.store.placements.list();

describe('rules on the day of accepting', () => {
  const change = (facts: object) =>
    bring(region.office, youthList, [{ code: 'J-1', name: 'Fictieve Fenna', ...facts }]);

  test('are set aside only with a written reason, which is kept with their names', () => {
    const proposal = agreed(region, 'J-1', 'V-1');
    change({ needs: ['addiction'] });

    const refused = accept(proposal);
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'rules-say-no', because: [{ en: expect.stringContaining('addiction') }] },
    });
    expect(placements()).toEqual([]);

    ok(accept(proposal, { reason: 'de zorg komt van buiten' }));
    expect(placements()).toMatchObject([{ overridden: ['needs-offered'] }]);
    expect(lastDeed(region)?.detail).toMatchObject({ despite: ['needs-offered'] });
  });

  test('of law are never set aside', () => {
    const proposal = agreed(region, 'J-1', 'V-1');
    change({
      setting: 'closed',
      legalBasis: 'closed',
      legalFrom: '2026-11-01',
      legalUntil: '2027-04-01',
    });

    expect(no(accept(proposal, { reason: 'het kan niet anders' }))).toBe('against-the-law');
    expect(placements()).toEqual([]);
    expect(lastDeed(region)?.did).not.toBe('proposal-accepted');
  });
});
