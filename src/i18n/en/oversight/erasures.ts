import type { erasures as nl } from '../../nl/oversight/erasures.ts';

export const erasures: typeof nl = {
  title: 'Erasure',
  intro:
    'A coordinator asks for a youth to be erased. Somebody else approves it. You see only the code and the ground. Erasing cannot be undone.',
  empty: 'No request is waiting.',
  about: (code) => `Request to erase ${code}`,
  ground: 'Ground',
  grounds: {
    'asked-by-youth': 'the youth asked for it',
    'asked-by-parents': 'parents or guardian asked for it',
    'wrongly-recorded': 'should not have been recorded',
    'no-longer-needed': 'is no longer needed',
  },
  asked: (role, when) => `Asked by a ${role}, ${when}.`,
  answer: 'Your answer',
  yes: 'Yes, erase this youth',
  yesHint: 'Everything about this youth goes at once, also from old runs.',
  no: 'No, do not erase',
  reason: 'Why not?',
  reasonHint: 'Needed with no. Write no names.',
  submit: 'Record',
  closed: (count) => `Answered: ${count}`,
  code: 'Code',
  when: 'When',
  wasErased: 'erased',
  wasRefused: 'not erased',
};
