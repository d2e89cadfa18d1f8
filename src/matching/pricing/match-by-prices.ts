import type { Candidate } from '../candidate.ts';
import { checkPlan } from '../check-plan.ts';
import { makePlan } from '../make-plan.ts';
import type { Matched, MatchOptions, NamedSolver } from '../match.ts';
import type { Totals } from '../plan.ts';
import type { Register } from '../register.ts';
import type { TableError } from '../table.ts';
import { whyPinsFail } from '../why-pins-fail.ts';
import { certificateOf } from './certificate.ts';
import { type Market, marketOf } from './market.ts';
import { packByPrices } from './pack-by-prices.ts';

/** More pairs than a country has: somebody's mistake, or somebody's joke. */
const mostPairs = 50_000_000;

/** Table in, plan out, where the compositions are too many to list. */
export async function matchByPrices(
  register: Register,
  options: MatchOptions,
  solver: NamedSolver,
): Promise<Matched> {
  const { groups, youths } = register.table;
  const market = youths.length * groups.length <= mostPairs ? marketOf(register) : undefined;
  if (market === undefined) return { ok: false, why: 'too-large', errors: [tooLarge] };
  const errors = whyPinsFail(register, {
    ofGroup: groups.map((_, index) => (market.broken.has(index) ? [] : [index])),
    mustFill: groups.map((_, index) => market.broken.has(index)),
  });
  if (errors.length > 0) return { ok: false, why: 'pins', errors };

  const checked = checkedPlan(market, options, solver);
  const priced = await packByPrices(market, solver, {
    seconds: () => options.seconds,
    secondsLeft: () => Math.max(0, options.seconds - options.elapsed() / 1000),
    onRound: (round, proven) =>
      options.onProgress?.(
        proven === undefined ? { step: 'plans', round } : { step: 'tier', round, ...proven },
      ),
    onPlan: (plan, bounds) => {
      options.onProgress?.({
        step: 'plan',
        plan: checked(plan, bounds, { compositions: 0, rounds: 0 }),
      });
    },
  });
  const plan = checked(priced.plan, priced.bounds, priced);
  return { ok: true, plan, prices: certificateOf(register, plan, priced.proofs) };
}

interface Counted {
  readonly compositions: number;
  readonly rounds: number;
}

function checkedPlan(
  { register, hasPlace }: Market,
  options: MatchOptions,
  { version }: NamedSolver,
) {
  return (candidates: readonly Candidate[], bounds: Totals, { compositions, rounds }: Counted) => {
    const plan = makePlan(register, candidates, hasPlace, bounds, {
      name: 'highs',
      version,
      compositions,
      rounds,
      milliseconds: Math.round(options.elapsed()),
    });
    const findings = checkPlan(register.table, plan);
    if (findings.length > 0) throw new Error(`The plan breaks a rule: ${findings.join('; ')}`);
    return plan;
  };
}

const tooLarge: TableError = {
  path: '(table)',
  text: {
    nl: `Deze tabel is te groot: meer dan ${mostPairs} combinaties van een jongere en een groep, of een groep met meer dan dertig verschillende data. Verdeel de tabel over regio's.`,
    en: `This table is too large: more than ${mostPairs} pairs of a youth and a group, or a group with more than thirty different dates. Split the table by region.`,
  },
};
