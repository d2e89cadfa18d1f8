import type { Candidate } from './candidate.ts';
import { type Choice, compareTotals, isPacking, type Packing } from './packing.ts';

/** A plan at once, to fall back on: pinned groups first, then always the best that still goes. */
export function quickPacking(packing: Packing): Choice {
  const order = packing.candidates
    .map((candidate, index) => ({ candidate, index }))
    .sort(
      (a, b) =>
        urgency(packing, b.candidate) - urgency(packing, a.candidate) ||
        fewestFirst(packing, a.candidate, b.candidate) ||
        compareTotals(b.candidate.values, a.candidate.values) ||
        a.index - b.index,
    );
  const groups = new Set<number>();
  const youths = new Set<number>();
  const choice: number[] = [];
  for (const { candidate, index } of order) {
    if (groups.has(candidate.group) || candidate.youths.some((youth) => youths.has(youth)))
      continue;
    groups.add(candidate.group);
    for (const youth of candidate.youths) youths.add(youth);
    choice.push(index);
  }
  choice.sort((a, b) => a - b);
  if (!isPacking(packing, choice)) throw new Error('The pins were said to go together, but do not');
  return choice;
}

const urgency = ({ mustFill }: Packing, { group }: Candidate) => (mustFill[group] === true ? 1 : 0);

/** The smallest compositions of two pinned groups never share a youth, so these always go together. */
const fewestFirst = (packing: Packing, a: Candidate, b: Candidate) =>
  urgency(packing, a) === 1 ? a.youths.length - b.youths.length : 0;
