import { checkPlan } from './check-plan.ts';
import { makePlan } from './make-plan.ts';
import type { MatchOptions, Solvers } from './match.ts';
import { packByTargets } from './pack-by-targets.ts';
import { oneProgramme } from './pack-in-one.ts';
import { type Choice, compareTotals, type Packing, totalsOf } from './packing.ts';
import type { Plan, SolverName, Totals } from './plan.ts';
import { looseBounds } from './price-bound.ts';
import { prove } from './prove.ts';
import { quickPacking } from './quick-packing.ts';
import type { Register } from './register.ts';
import { relaxWith, remembering } from './relaxation.ts';
import { wholeAnswer } from './whole-answer.ts';

/**
 * Up to so many compositions javascript-lp-solver was right and quick every time it was measured; the first
 * wrong answer came at 2,183, and minutes of waiting at 10,729 (scripts/measure-solvers.ts).
 */
export const mostForJavascript = 1500;

/** From all compositions to the best plan, and the proof that it is. */
export async function pack(
  register: Register,
  packing: Packing,
  options: MatchOptions,
  solvers: Solvers,
): Promise<Plan> {
  const programme = oneProgramme(packing);
  const name = programme === undefined ? 'highs' : choose(options, packing.candidates.length);
  const secondsLeft = () => Math.max(0, options.seconds - options.elapsed() / 1000);
  const relax = remembering(relaxWith(solvers.highs.solve, secondsLeft));

  const hasPlace = packing.ofYouth.map((candidates) => candidates.length > 0);

  const checked = (choice: Choice, bounds: Totals): Plan => {
    const chosen = choice.flatMap((index) => packing.candidates[index] ?? []);
    const plan = makePlan(register, chosen, hasPlace, bounds, {
      name,
      version: solvers[name].version,
      compositions: packing.candidates.length,
      rounds: 1,
      milliseconds: Math.round(options.elapsed()),
    });
    const findings = checkPlan(register.table, plan);
    if (findings.length > 0) throw new Error(`The plan breaks a rule: ${findings.join('; ')}`);
    return plan;
  };
  const offer = (choice: Choice, bounds = looseBounds(packing)) =>
    options.onProgress?.({ step: 'plan', plan: checked(choice, bounds) });

  const quick = quickPacking(packing);
  offer(quick);
  const solved =
    name === 'javascript-lp-solver' && programme !== undefined
      ? wholeAnswer(packing, await solvers[name].solve(programme, secondsLeft()))
      : await packByTargets(packing, solvers.highs.solve, relax, secondsLeft);
  const start = better(packing, quick, solved);
  if (start !== quick) offer(start);

  const proven = await prove(packing, start, relax, {
    secondsLeft,
    onRound: (tier, round) => options.onProgress?.({ step: 'tier', tier, round }),
    onTier: offer,
  });
  return checked(proven.choice, proven.bounds);
}

/** By count only: a clock would choose differently on another day. */
function choose({ solver }: MatchOptions, compositions: number): SolverName {
  if (solver !== 'auto') return solver;
  return compositions <= mostForJavascript ? 'javascript-lp-solver' : 'highs';
}

const better = (packing: Packing, quick: Choice, solved: Choice | undefined): Choice =>
  solved !== undefined && compareTotals(totalsOf(packing, solved), totalsOf(packing, quick)) >= 0
    ? solved
    : quick;
