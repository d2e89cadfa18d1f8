import type { chain as nl } from '../../nl/oversight/chain.ts';

export const chain: typeof nl = {
  title: 'The chain of the log',
  intro:
    'Every line that is written down hangs on the line before. Who changes a line breaks the chain.',
  lines: (count) => (count === 1 ? 'The chain has 1 line.' : `The chain has ${count} lines.`),
  head: 'The head of this moment:',
  verifyTitle: 'Verify the chain',
  verifyIntro:
    'Fill in a head that you got by mail before. Then it also shows whether somebody cut off the end or wrote everything anew. Without a head that cannot be seen.',
  given: 'An earlier head',
  givenHint: 'A number, a colon and 64 letters and digits.',
  submit: 'Verify',
  fits: 'Everything fits, as far as can be seen without an earlier head.',
  fitsHead: 'Everything fits, also with this head.',
  faultsTitle: 'The chain does not fit',
  faults: (count) => (count === 1 ? '1 fault was found.' : `${count} faults were found.`),
  fault: (seq, what) => `Line ${seq}: ${what}.`,
  what: {
    'line-missing': 'a line is missing here',
    'hash-differs': 'this line does not hang on the line before',
    'row-missing': 'what this line describes is gone',
    'row-differs': 'what this line describes was changed',
    'row-not-in-chain': 'something stands in the log that does not hang in the chain',
    'head-differs': 'the head does not fit this line',
    'head-not-reached': 'the chain is shorter than at this head',
    'head-before-start': 'this head is older than what is kept',
  },
};
