import { expect, test } from 'vitest';
import { propose } from '../../src/actions/propose.ts';
import { copyOfSubject } from '../../src/actions/subject-copy.ts';
import { ok, openSmallRegion, vacancyId, youthId } from '../small-region.ts';

/** What people write may look like anything: also like the lists and facts that are kept as JSON. */
test.each(['{{zo}}', '[sic] zo staat het er', '{"a": 1}', '[1, 2]', '"zo"', 'null'])(
  'words are handed over as they were written: %s',
  async (because) => {
    const region = await openSmallRegion({
      youths: [{ code: 'J-1', whyNotAtHome: because, wishes: ['G-1'] }],
    });
    const { office, coco } = region;
    const id = youthId(region, 'J-1');
    ok(propose(office, coco, { youthId: id, vacancyId: vacancyId(region, 'V-1'), because }));
    const youth = office.store.youths.find(id);
    const kept = youth && copyOfSubject(office, coco, youth).kept;
    expect(kept?.['proposals']).toMatchObject([{ because, overridden: [] }]);
    expect(kept?.['youth_facts']).toMatchObject([
      { facts: { whyNotAtHome: because, wishes: ['G-1'] } },
    ]);
  },
);
