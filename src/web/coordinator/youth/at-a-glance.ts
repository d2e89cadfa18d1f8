import { ageOn, daysBetween } from '../../../domain/calendar-day.ts';
import { codeLists, nameOfCode } from '../../../domain/code-list.ts';
import { poolCodeOf } from '../../../domain/pool-projection.ts';
import { lapsesOn } from '../../../domain/legal-basis.ts';
import type { Youth } from '../../../domain/youth.ts';
import { legalBasisNames } from '../../../lists/legal-names.ts';
import type { Table } from '../../../matching/table.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';
import type { Caseload } from '../caseload.ts';
import { termBadge, urgencyBadge } from '../youths/badges.ts';
import { termsEnding } from '../youths/terms.ts';

/** What one wants to know before anything else. */
export function atAGlance(
  { store }: PageDeps,
  { t, lang, format }: Visit,
  { today, policy }: Table,
  youth: Youth,
  { codeOf, own, others }: Caseload,
) {
  const { facts } = youth;
  const words = t.registers.youth.glance;
  const lapses = lapsesOn(facts);
  const codes = codeLists(store.codes.list());
  return {
    age: t.registers.youths.years(ageOn(facts.bornOn, today)),
    badges: [
      urgencyBadge(facts, t),
      ...termsEnding(facts, today, policy.lapseDays).map((term) =>
        termBadge(term, t, format.shortDay(term.day)),
      ),
    ].filter((badge) => badge !== undefined),
    waits: words.waitsSince(daysBetween(facts.waitingSince, today), format.day(facts.waitingSince)),
    start:
      facts.startBy === null
        ? words.startFrom(format.day(facts.startFrom))
        : words.startBetween(format.day(facts.startFrom), format.day(facts.startBy)),
    legal: [
      legalBasisNames[facts.legalBasis][lang],
      facts.legalUntil === null ? '' : words.legalUntil(format.day(facts.legalUntil)),
      lapses === null ? '' : words.legalLapses(format.day(lapses)),
    ]
      .filter((part) => part !== '')
      .join(', '),
    together: words.together[facts.siblingsTogether],
    poolCode: t.registers.pool.own(poolCodeOf(youth.id)),
    // A brother or sister whom another organisation keeps is known by the pool's code.
    siblings: store.youths
      .listSiblings(youth.id)
      .map(({ id, facts: { code, name } }) =>
        own.has(code)
          ? { href: `/coordinator/youths/${id}`, code, name }
          : { href: undefined, code: codeOf(code), name: others.get(code)?.organisation ?? '' },
      ),
    apart: store.keptApart
      .list()
      .filter(({ personA, personB }) => personA === facts.code || personB === facts.code)
      .map(({ personA, personB, reason }) => ({
        code: codeOf(personA === facts.code ? personB : personA),
        reason: nameOfCode(codes, 'apart-reason', reason)[lang],
      })),
  };
}
