import type { YouthFacts } from '../../src/domain/youth.ts';
import { groupList } from '../../src/lists/groups.ts';
import { residentList } from '../../src/lists/residents.ts';
import { vacancyList } from '../../src/lists/vacancies.ts';
import { youthList } from '../../src/lists/youths.ts';
import { bring } from '../office.ts';
import type { ToldYear } from './told-year.ts';

/** What becomes of a youth of the crowd depends on the age in November 2025: how long a stay lasts, and with whom. */
export const ages = {
  10: { endsAfter: 60, siblings: 'none' },
  11: { endsAfter: 60, siblings: 'none' },
  12: { endsAfter: 200, siblings: 'none' },
  13: { endsAfter: 200, siblings: 'none' },
  14: { endsAfter: undefined, siblings: 'in the same home' },
  15: { endsAfter: undefined, siblings: 'in the same home' },
  16: { endsAfter: undefined, siblings: 'in the other home' },
  17: { endsAfter: undefined, siblings: 'in the other home' },
} as const;
export type Ages = keyof typeof ages;

const everyAge = Object.keys(ages).map(Number) as Ages[];
const sexes = ['f', 'm'] as const;
const nths = [0, 1, 2, 3] as const;

/** Girls live near, boys far away; each provider has as many of either, and of every second age. */
const homes = everyAge.flatMap((age) =>
  sexes.map((sex) => ({ age, sex, code: `KG-${sex}${age}` })),
);
const providerOf = (age: number, sex: string): 'P-K1' | 'P-K2' =>
  (age % 2 === 0) === (sex === 'f') ? 'P-K1' : 'P-K2';

const fullHomes = Array.from({ length: 6 }, (_, at) => `KF-${at}`);

export function bringCrowd({ office, coordinators }: ToldYear): void {
  const providerNames = { 'P-K1': 'Stichting Menigte', 'P-K2': 'Stichting Massa' };
  const more = { maxAgeSpread: 5, riskCaps: {}, arrivalsAtOnce: 4 };
  bring(office, groupList, [
    ...homes.map(({ age, sex, code }) => {
      const providerCode = providerOf(age, sex);
      const provider = { providerCode, providerName: providerNames[providerCode] };
      const where =
        sex === 'f'
          ? { postcode: '3511 AB', place: 'Utrecht' }
          : { postcode: '6811 AB', place: 'Arnhem' };
      const takes = {
        sex,
        youngest: age,
        oldest: age,
        stayUntilAge: 18,
        size: 4,
        preferredSize: 4,
      };
      return { code, name: `Huis ${code}`, ...provider, ...where, ...more, ...takes };
    }),
    // Too large for the definition, and five live there already.
    ...fullHomes.map((code) => ({
      ...{ code, name: `Huis ${code}`, providerCode: 'P-K1', providerName: providerNames['P-K1'] },
      ...{ ...more, size: 8, preferredSize: 6, staffOnGroup: 2 },
    })),
  ]);
  bring(
    office,
    residentList,
    fullHomes.flatMap((groupCode) =>
      ['a', 'b', 'c', 'd', 'e'].map((one) => ({ code: `${groupCode}${one}`, groupCode })),
    ),
  );
  bring(
    office,
    vacancyList,
    homes.map(({ code }) => ({
      ...{ code: code.replace('KG', 'KV'), groupCode: code, places: 4 },
      ...{ from: '2025-11-24', confirmedOn: '2025-11-24' },
    })),
  );
  coordinators.forEach(({ organisationId }, organisation) => {
    const rows = homes.flatMap(({ age, sex }) =>
      nths.slice(2 * organisation, 2 * organisation + 2).map((nth) => placedYouth(age, sex, nth)),
    );
    bring(office, youthList, rows, { id: 'system', role: 'system', organisationId });
  });
}

function placedYouth(age: Ages, sex: 'f' | 'm', nth: number): Partial<YouthFacts> {
  const code = `K-${sex}${age}-${nth}`;
  const { siblings } = ages[age];
  const set = siblings === 'in the same home' ? `KS-${sex}${age}` : `KS-${age}-${nth}`;
  return {
    ...{ code, name: `Verzonnen ${code}`, bornOn: `${2025 - age}-06-01`, sex },
    ...{ waitingSince: '2025-05-01', startFrom: '2025-11-24', schoolKeep: 'prefer', risks: [] },
    ...(siblings === 'none' ? {} : { siblings: set, siblingsTogether: 'prefer' }),
  };
}

/** Of whom a code is, when it is one of the crowd. */
export function inCrowd(
  code: string,
): { readonly age: Ages; readonly isFirst: boolean } | undefined {
  const [, age, nth] = /^K-[fm](\d+)-(\d)$/.exec(code) ?? [];
  const known = everyAge.find((one) => String(one) === age);
  return known === undefined ? undefined : { age: known, isFirst: Number(nth) % 2 === 0 };
}

/** Seven of each organisation have waited for each time; half of them fit where somebody left, the others nowhere. */
export function bringWaiting({ office, coordinators }: ToldYear): void {
  bring(
    office,
    vacancyList,
    homes
      .filter(({ age }) => ages[age].endsAfter !== undefined)
      .map(({ code }) => ({
        ...{ code: code.replace('KG', 'KW'), groupCode: code, places: 1 },
        ...{ from: '2026-11-20', confirmedOn: '2026-11-20' },
      })),
  );
  const since = ['2026-10-01', '2026-07-01', '2026-02-01', '2025-06-01'];
  coordinators.forEach(({ organisationId }, organisation) => {
    const rows = since.flatMap((waitingSince, at) =>
      Array.from({ length: 7 }, (_, nth): Partial<YouthFacts> => {
        const code = `W-${organisation}${at}-${nth}`;
        const age = [10, 12, 16, 16][(at * 7 + nth) % 4] ?? 16;
        const fits = age < 16;
        return {
          ...{ code, name: `Verzonnen ${code}`, bornOn: `${2026 - age}-06-01`, sex: 'f' },
          ...{
            waitingSince,
            startFrom: '2026-11-20',
            risks: [],
            setting: fits ? 'open' : 'closed',
          },
          needs: (at * 7 + nth) % 4 === 2 ? ['autism'] : ['trauma'],
          ...(fits ? {} : { legalBasis: 'voluntary' }),
        };
      }),
    );
    bring(office, youthList, rows, { id: 'system', role: 'system', organisationId });
  });
}
