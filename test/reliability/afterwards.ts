import { afterAll } from 'vitest';

const left: (() => void)[] = [];

/** What is to be tidied up when the tests of this file are done, also when one of them failed halfway. */
export const afterwards = (work: () => void): void => void left.push(work);

// Asked for here, where the file is read: inside a test it would come too late.
afterAll(() => {
  for (const work of left.reverse()) work();
});
