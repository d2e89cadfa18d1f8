import type * as nl from '../../nl/meeting/decisions.ts';

export const put: typeof nl.put = {
  button: 'Put to provider and family',
  family:
    'The provider sees a profile without a name. The family sees this proposal on their own page.',
};

export const accept: typeof nl.accept = {
  title: 'Accept',
  startsOn: 'Starts on',
  why: 'Why this place?',
  reason: 'In your own words',
  reasonNeeded: 'Write down why you accept all the same.',
  law: 'This proposal cannot be accepted.',
  button: 'Accept this proposal',
};

export const reject: typeof nl.reject = {
  title: 'Reject, or none of these',
  reason: 'Reason',
  note: 'Note',
  lasts: 'For how long should it not be proposed again?',
  until: 'until a day',
  forGood: 'for good',
  untilOn: 'Possible again from',
  untilHint: 'Only when you choose a day.',
  button: 'Reject this proposal',
};

export const other: typeof nl.other = {
  moreThere: (count) =>
    count === 1 ? '1 more option, with this proposal' : `${count} more options, with this proposal`,
  title: (count) => `Choose another option (${count})`,
  none: 'There is no other group that fits.',
  because: 'In your own words',
  button: (group) => `Choose ${group}`,
  equal: 'equally good',
  better: (km) => `${km} better for this youth`,
  worse: (km) => `${km} less good for this youth`,
  displaces: (who) => `Takes the place of ${who}`,
  along: (who) => `Together with ${who}`,
  gone: 'This place is no longer free.',
};

export const reply: typeof nl.reply = {
  title: 'Reply to the provider’s question',
  text: 'Your reply',
  hint: 'Only the provider reads this. Do not mention names.',
  button: 'Send the reply',
};

export const done: typeof nl.done = {
  put: 'The proposal was put to the provider and the family.',
  accepted: 'The proposal was accepted. The place is now taken.',
  rejected:
    'The proposal was rejected. This pair will not be proposed again for as long as you chose.',
  'other-chosen': 'The other option is now the proposal.',
  proposed: 'This is a proposal now. Put it to the provider and the family.',
  released: 'The provider now knows who it is about.',
  renewed: 'Consent has been recorded anew. You can accept now.',
  replied: 'Your reply was sent.',
  started: 'The start was confirmed.',
  ended: 'The placement has ended.',
  undone: 'The acceptance has been undone. The place is free again and the youth waits again.',
  'ended-waits': 'The placement has ended. The youth is back on the waiting list.',
};
