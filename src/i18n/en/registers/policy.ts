import type { policy as nl } from '../../nl/registers/policy.ts';

export const policy: typeof nl = {
  title: 'Policy',
  link: 'Policy: the numbers of the matching',
  intro:
    'These are the numbers that count. One coordinator proposes other numbers, another confirms them.',
  caption: 'The numbers',
  meaning: 'What the number means',
  number: 'Number',
  was: 'Now',
  is: 'Proposed',
  version: (version) => `Version ${version}`,
  asItCame: 'As the program begins',
  by: (name) => `Made by ${name}`,
  byBoth: (by, confirmedBy) => `Proposed by ${by}, confirmed by ${confirmedBy}`,
  since: 'In force since',
  made: 'By',
  reason: 'Reason',
  history: 'All versions',
  propose: 'Propose other numbers',
  open: 'Other numbers were proposed. See what they mean.',
  proposeTitle: 'Propose other numbers',
  proposeIntro:
    'Change what should be different. Then you see what it would mean today. It counts only once another coordinator confirms it.',
  nth: (at) => (at === 1 ? '(first number)' : '(second number)'),
  turned: { on: 'On', off: 'Off' },
  why: 'Why?',
  submit: 'Propose',
  proposalTitle: 'Proposal for another policy',
  proposedBy: (name, moment) => `Proposed by ${name} on ${moment}.`,
  changes: 'What becomes different',
  preview: 'What this would mean today',
  previewIntro:
    'Everything of today was worked out twice: with the numbers of now and with the proposal. Nothing is changed by it.',
  points:
    'Mind: with other numbers, kilometre points are counted differently too. Do not just compare them.',
  late: 'The consequences could not be worked out in time. Please try again later.',
  people: 'For whom the proposal becomes different',
  nobody: 'It becomes different for nobody.',
  own: 'You proposed this yourself. Another coordinator must confirm it.',
  confirm: 'Confirm this policy',
  withdraw: 'Withdraw the proposal',
  done: {
    proposed: 'The proposal is ready. Another coordinator can confirm it.',
    confirmed: 'The new policy counts from the next run on.',
    withdrawn: 'The proposal was withdrawn.',
  },
};
