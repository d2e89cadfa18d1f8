import type { Proposal } from '../../../domain/proposal.ts';
import type { Desk } from './desk.ts';
import { answerView } from './proposal-view.ts';

/** What happened to a proposal, in order. */
export function timelineOf(desk: Desk, proposal: Proposal) {
  const { t, lang, format, deps } = desk;
  const texts = t.timeline;
  const { madeAt, consultedAt, answers, replies, release, rejection, withdrawal, placementId } =
    proposal;
  const placement = placementId === null ? undefined : deps.store.placements.find(placementId);
  const happened = [
    { at: madeAt, text: `${texts.made}: ${t.origin[proposal.origin]}` },
    ...(consultedAt === null ? [] : [{ at: consultedAt, text: texts.put }]),
    ...answers.map((answer) => {
      const { who, says, reason, note } = answerView(desk, answer);
      return { at: answer.at, text: [`${who}: ${says}`, reason, note].filter(Boolean).join('. ') };
    }),
    ...replies.map(({ text, at }) => ({ at, text: `${texts.reply}: ${text}` })),
    ...(release === null
      ? []
      : [
          { at: release.at, text: `${texts.released} ${release.by}` },
          ...release.renewals.map(({ at, by }) => ({ at, text: `${texts.renewed} ${by}` })),
        ]),
    ...(rejection === null
      ? []
      : [{ at: rejection.at, text: `${texts.rejected} ${rejection.by}` }]),
    ...(withdrawal === null
      ? []
      : [{ at: withdrawal.at, text: `${texts.withdrawn}: ${withdrawal.because[lang]}` }]),
    ...(placement === undefined
      ? []
      : [{ at: placement.acceptedAt, text: `${texts.accepted} ${placement.acceptedBy}` }]),
    ...(placement?.undoing
      ? [{ at: placement.undoing.at, text: `${texts.undone} ${placement.undoing.by}` }]
      : []),
  ];
  return happened
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at, text }) => ({ at, moment: format.moment(at), text }));
}
