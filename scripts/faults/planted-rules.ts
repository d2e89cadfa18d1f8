import type { Group, Person, Table, Youth } from '../../src/matching/table.ts';
import { type Planted, type Subject, withGroup, withYouth } from './subject.ts';

/** For every rule a plan that breaks it: facts are moved under a plan that was right. */
export function plantedByRule({ table, plan, youth, group }: Subject): Planted[] {
  const moved = (ofYouth: Partial<Youth>, ofGroup: Partial<Group> = {}): Table =>
    withGroup(withYouth(table, youth, ofYouth), group, () => ofGroup);
  const sister = plan.unplaced[0]?.youth ?? '';
  const family = { siblings: 'S-planted', siblingsTogether: 'must' } as const;
  const ofPair: readonly (readonly [string, Table])[] = [
    ['age-fits', moved({ bornOn: '2024-01-01' })],
    ['extended-help', moved({ bornOn: '2006-01-01', extendedHelp: false })],
    ['setting-fits', moved({ setting: 'open' }, { setting: 'closed' })],
    ['starts-in-time', moved({ startBy: '2000-01-01' })],
    ['needs-offered', moved({ needs: ['planted'] })],
    ['not-excluded', moved({ risks: ['planted'] }, { excludes: ['planted'] })],
    ['sex-policy', moved({ sex: 'f' }, { sex: 'm' })],
    ['near-enough', moved({ homes: [{ lat: 10, lon: 10 }] })],
    ['not-refused', moved({ refuses: [group] })],
  ];
  const ofGroup: readonly (readonly [string, Table])[] = [
    ['size', moved({}, { size: 0 })],
    ['staffing', moved({}, { staffOnGroup: 0 })],
    ['places', moved({}, { arrivalsAtOnce: 0 })],
    ['age-spread', moved({}, { residents: [resident], maxAgeSpread: 0 })],
    ['risk-caps', moved({ risks: ['planted'] }, { riskCaps: { planted: 0 } })],
    ['intensity', moved({}, { intensityBudget: 0 })],
    [
      'kept-apart',
      { ...moved({}, { residents: [resident] }), apart: [[youth, resident.code] as const] },
    ],
    ['siblings-together', withYouth(moved(family), sister, family)],
  ];
  return [
    ...ofPair.map(([rule, wrong]) => asPlanted(rule, wrong, `${youth}: ${rule}`)),
    ...ofGroup.map(([rule, wrong]) => asPlanted(rule, wrong, `${group}: ${rule}`)),
  ];

  function asPlanted(rule: string, wrong: Table, finding: string): Planted {
    return { kind: `${rule} broken`, table: wrong, plan, finding };
  }
}

const resident: Person = {
  code: 'R-planted',
  bornOn: '2000-01-01',
  sex: 'x',
  risks: [],
  intensity: 1,
};
