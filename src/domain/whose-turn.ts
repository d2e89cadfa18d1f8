import { type Proposal, isOpen, lastWords } from './proposal.ts';

export type Party = 'coordinator' | 'provider' | 'family';

/** Who has to do something now, and since which moment. Nobody, once a proposal is closed. */
export interface Turn {
  readonly parties: readonly Party[];
  readonly since: string;
}

/** A no, a question or an objection comes back to the coordinator at once; otherwise whoever has not answered yet. */
export function whoseTurn(proposal: Proposal): Turn {
  const { madeAt, consultedAt, replies } = proposal;
  if (!isOpen(proposal)) return { parties: [], since: madeAt };
  if (consultedAt === null) return { parties: ['coordinator'], since: madeAt };

  const words = lastWords(proposal);
  const replied = replies.at(-1)?.at ?? '';
  const answered = words.filter(({ says, at }) => says !== 'question' || at > replied);
  const back = answered.find(({ says }) => says !== 'yes' && says !== 'agree');
  if (back !== undefined) return { parties: ['coordinator'], since: back.at };

  const silent = (['provider', 'family'] as const).filter(
    (party) => !answered.some((answer) => answer.party === party),
  );
  const since = [consultedAt, ...answered.map(({ at }) => at), replied].sort().at(-1) ?? madeAt;
  return { parties: silent.length > 0 ? silent : ['coordinator'], since };
}
