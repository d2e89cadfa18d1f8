import type { Row } from '../../src/matching/linear-programme.ts';
import type { Person, Youth } from '../../src/matching/table.ts';
import { atMost, type OfGroup } from './of-group.ts';

/** Care that all need together, and risks of which a group can handle only so many. */
export function careRows({ group, byYouth }: OfGroup): Row[] {
  const weighed = (most: number, weigh: (person: Person) => number): Row => {
    const left = most - group.residents.reduce((sum, person) => sum + weigh(person), 0);
    const columns = [...byYouth].flatMap(([youth, all]) => (weigh(youth) > 0 ? all : []));
    const weights = [...byYouth].flatMap(([youth, all]) => all.map(() => weigh(youth)));
    return atMost(
      Math.max(0, left),
      columns,
      weights.filter((weight) => weight > 0),
    );
  };
  const { intensityBudget: budget, riskCaps } = group;
  return [
    ...(budget === null ? [] : [weighed(budget, ({ intensity }) => intensity)]),
    ...Object.entries(riskCaps).map(([risk, cap]) =>
      weighed(cap, ({ risks }) => (risks.includes(risk) ? 1 : 0)),
    ),
  ];
}

/** Two newcomers who must be kept apart; who must be kept from a resident has no column here at all. */
export function apartRows({ register, byYouth }: OfGroup): Row[] {
  const codes = new Map<string, Youth>([...byYouth.keys()].map((youth) => [youth.code, youth]));
  return [...byYouth].flatMap(([one, here]) =>
    [...(register.apart.get(one.code) ?? [])].flatMap((code) => {
      const other = codes.get(code);
      const there = other === undefined || other.code < one.code ? undefined : byYouth.get(other);
      return there === undefined ? [] : [atMost(1, [...here, ...there])];
    }),
  );
}
