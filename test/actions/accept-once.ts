import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { openTestOffice } from '../office.ts';

/** A process of its own, on a file it shares: accepts each proposal it is told, at the moment it is told. */
const [, , dataFile = '', accountId = ''] = process.argv;
const office = openTestOffice(dataFile);
const coco = office.store.accounts.find(accountId) as AccountOf<'coordinator'>;

process.on('message', ({ proposalId, at }: { proposalId: string; at: number }) => {
  // Both processes wait for the same moment, awake, so that they really meet.
  while (Date.now() < at);
  const asked = { proposalId, startsOn: '2026-11-22', reason: 'het moet nu' };
  process.send?.(acceptProposal(office, coco, asked));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
