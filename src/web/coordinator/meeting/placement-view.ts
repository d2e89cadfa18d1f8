import { nameOfCode } from '../../../domain/code-list.ts';
import { type Placement, statusOfPlacement } from '../../../domain/placement.ts';
import { type Desk, groupNamed, youthNamed } from './desk.ts';
import { ruleSentence } from './proposal-view.ts';

const kinds = { accepted: 'info', started: 'ok', ended: 'neutral', undone: 'neutral' } as const;

/** A placement as the coordinator's pages show it. */
export function placementView(desk: Desk, placement: Placement) {
  const { lang, t, format, lists, table } = desk;
  const texts = t.placements;
  const status = statusOfPlacement(placement);
  const day = (on: string | null) => (on === null ? undefined : format.day(on));
  return {
    href: `/coordinator/placements/${placement.id}`,
    proposalHref: `/coordinator/proposals/${placement.proposalId}`,
    youth: youthNamed(desk, placement.youthCode),
    group: groupNamed(desk, placement.groupCode),
    vacancyCode: placement.vacancyCode,
    status: { kind: kinds[status], text: texts.status[status] },
    isAccepted: status === 'accepted',
    hasEnded: status === 'ended',
    isOver: placement.endedOn !== null,
    undoing:
      placement.undoing === null
        ? undefined
        : {
            when: texts.accepted(format.moment(placement.undoing.at), placement.undoing.by),
            why: [
              nameOfCode(lists, 'undo-reason', placement.undoing.reason)[lang],
              placement.undoing.note,
            ]
              .filter((part) => part !== '')
              .join('. '),
          },
    startsOn: format.day(placement.startsOn),
    isLate: status === 'accepted' && placement.startsOn < table.today,
    startedOn: day(placement.startedOn),
    endedOn: day(placement.endedOn),
    accepted: texts.accepted(format.moment(placement.acceptedAt), placement.acceptedBy),
    reason: [
      placement.why === null ? '' : nameOfCode(lists, 'accept-reason', placement.why)[lang],
      placement.reason,
    ]
      .filter((part) => part !== '')
      .join('. '),
    overridden: placement.overridden.map((rule) => ruleSentence(rule)[lang]),
    endReason:
      placement.endReason === null
        ? undefined
        : nameOfCode(lists, 'end-reason', placement.endReason)[lang],
    endNote: placement.endNote ?? '',
    waitsAgain: placement.waitsAgain === true ? texts.waits : texts.doesNotWait,
  };
}
