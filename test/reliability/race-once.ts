/** A process of its own, on a file it shares: does what it is told, at the moment it is told. */
import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { holdPlace } from '../../src/actions/holds.ts';
import { confirmStart, endPlacement } from '../../src/actions/placements.ts';
import { rejectProposal } from '../../src/actions/reject-proposal.ts';
import { undoAcceptance } from '../../src/actions/undo-acceptance.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { openTestOffice } from '../office.ts';
import { now } from './moment.ts';
import type { Deed } from './racers.ts';

const [, , dataFile = '', accountId = ''] = process.argv;
const office = openTestOffice(dataFile);
const coco = office.store.accounts.find(accountId) as AccountOf<'coordinator'>;
const today = '2026-11-22';
const note = 'zo is het besproken';

const deeds: Record<Deed['kind'], (id: string) => unknown> = {
  accept: (proposalId) =>
    acceptProposal(office, coco, { proposalId, startsOn: today, reason: note }),
  reject: (proposalId) =>
    rejectProposal(office, coco, { proposalId, reason: 'other', note, untilOn: null }),
  hold: (proposalId) => holdPlace(office, coco, { proposalId }),
  start: (placementId) => confirmStart(office, coco, { placementId, startedOn: today }),
  undo: (placementId) => undoAcceptance(office, coco, { placementId, reason: 'other', note }),
  end: (placementId) =>
    endPlacement(office, coco, {
      ...{ placementId, endedOn: today, reason: 'did-not-start', note },
      waitsAgain: true,
    }),
};

process.on('message', ({ kind, id, at }: Deed & { readonly at: number }) => {
  // Both wait for the same moment, awake, so that they really meet.
  while (now().getTime() < at);
  process.send?.(deeds[kind](id));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
