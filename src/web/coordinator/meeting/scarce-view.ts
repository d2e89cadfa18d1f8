import { nameOfCode } from '../../../domain/code-list.ts';
import type { Code } from '../../../domain/ids.ts';
import { nearbyKm, onlyPlace, type Scarce } from '../../../region/hold-back/only-place.ts';
import { tableNow } from '../office-now.ts';
import { type Desk, isOwn } from './desk.ts';

/**
 * For whom else this is the only place nearby, as one sentence of advice; only where the region asks for it. Only
 * the own organisation's youths are counted.
 */
export function scarceSentence(desk: Desk, group: Code, youth: Code): string | undefined {
  if (!desk.deps.store.roadPolicies.findNow().numbers.holdBackAdvice) return undefined;
  const only = onlyPlace(tableNow(desk.deps), { group, youth }, (code) => isOwn(desk, code));
  if (only === undefined) return undefined;
  return desk.texts.holdBack.sentence(
    nearbyKm,
    only.count,
    whoNeeds(desk, only.scarce, only.count),
  );
}

function whoNeeds({ texts, lists, lang }: Desk, scarce: Scarce, count: number): string {
  const { who } = texts.holdBack;
  if (scarce.kind === 'any') return who.any;
  return scarce.kind === 'closed'
    ? who.closed(count)
    : who.need(count, nameOfCode(lists, 'need', scarce.need)[lang]);
}
