import { confirmStart } from '../../src/actions/placements.ts';
import { undoAcceptance } from '../../src/actions/undo-acceptance.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { openTestOffice } from '../office.ts';

/** A process of its own, on a file it shares: undoes an acceptance or confirms its start, at the moment it is told. */
const [, , dataFile = '', accountId = '', deed = ''] = process.argv;
const office = openTestOffice(dataFile);
const coco = office.store.accounts.find(accountId) as AccountOf<'coordinator'>;

process.on('message', ({ placementId, at }: { placementId: string; at: number }) => {
  // Both processes wait for the same moment, awake, so that they really meet.
  while (Date.now() < at);
  process.send?.(
    deed === 'undo'
      ? undoAcceptance(office, coco, { placementId, reason: 'wrong-choice', note: 'verkeerd' })
      : confirmStart(office, coco, { placementId, startedOn: '2026-11-22' }),
  );
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
