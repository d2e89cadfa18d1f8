import { whyNotNow } from '../../../actions/table/why-not-now.ts';
import { type Proposal, isOpen } from '../../../domain/proposal.ts';
import type { Desk } from './desk.ts';

/** Whether an open proposal can still be, on the facts of today. */
export interface Validity {
  readonly kind: 'ok' | 'warn' | 'stop';
  readonly text: string;
  readonly because: readonly string[];
  /** A rule says no that a coordinator may set aside with a written reason. */
  readonly breaksRules: boolean;
  /** Law or definition: nobody may set it aside. */
  readonly againstTheLaw: boolean;
}

export function validityOf(desk: Desk, proposal: Proposal): Validity | undefined {
  if (!isOpen(proposal)) return undefined;
  const { deps, table, say, t } = desk;
  const texts = t.validity;
  if (!table.youths.some(({ code }) => code === proposal.youthCode)) {
    return {
      kind: 'stop',
      text: texts.no,
      because: [texts.notWaiting],
      breaksRules: false,
      againstTheLaw: true,
    };
  }
  const broken = whyNotNow(deps, proposal, table);
  if (broken.length === 0) {
    return { kind: 'ok', text: texts.yes, because: [], breaksRules: false, againstTheLaw: false };
  }
  const againstTheLaw = broken.some(({ law }) => law);
  const known = new Set(proposal.overridden);
  const expected = broken.every(({ rule }) => known.has(rule));
  return {
    kind: againstTheLaw ? 'stop' : 'warn',
    text: againstTheLaw ? texts.law : expected ? texts.despite : texts.no,
    because: [...new Set(broken.map(({ why }) => say(why)))],
    breaksRules: true,
    againstTheLaw,
  };
}
