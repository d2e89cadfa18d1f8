import type { CalendarDay } from '../../domain/calendar-day.ts';
import { ageOn } from '../../domain/calendar-day.ts';
import type { Text } from '../../domain/text.ts';
import { homeTenths, schoolTenths, tenths } from '../distance.ts';
import type { Plan } from '../plan.ts';
import { type Register, registerOf } from '../register.ts';
import type { Group, Table, Youth } from '../table.ts';
import { besideThePlan } from './beside.ts';
import { acceptedElsewhere, codesOf, companyOf, knownYouth } from './company.ts';
import { newcomersOf } from './newcomers.ts';
import { fitsBest, pairIn, sumOf, type Term, termsOf } from './points.ts';

export interface Option {
  readonly group: string;
  readonly vacancy: string;
  readonly startsOn: CalendarDay;
  /** In whole tenths; null without a school of one's own. */
  readonly homeTenths: number;
  readonly schoolTenths: number | null;
  readonly terms: readonly Term[];
  /** The terms added up, in tenths of a kilometre-equivalent: more is better. */
  readonly points: number;
  /** Options in the same band are as good as equal; the first band is the best. */
  readonly band: number;
  /** The group as it would be on that day. */
  readonly ages: readonly [youngest: number, oldest: number];
  readonly size: number;
  readonly along: readonly string[];
  /** Newcomers of the plan who would lose this place. */
  readonly displaces: readonly string[];
  readonly inPlan: boolean;
}

export const marginSentence: Text = {
  nl: 'Groepen die zo weinig schelen dat het niets zegt, zijn even goed en staan op volgorde van code.',
  en: 'Groups that differ so little that it says nothing are equally good and stand in order of code.',
};

/** The groups that fit this youth today, best first. */
export function optionsOf(table: Table, plan: Plan, youthCode: string): readonly Option[] {
  const register = registerOf(table);
  const youth = knownYouth(register, youthCode);
  const options = register.table.groups.flatMap((group) => optionAt(register, plan, youth, group));
  const ordered = options.sort((a, b) => b.points - a.points || byCode(a, b));
  return inBands(ordered, tenths(table.policy.equalWithin));
}

function optionAt(register: Register, plan: Plan, youth: Youth, group: Group): Option[] {
  const company = companyOf(register, youth, group);
  if (acceptedElsewhere(register, company, group).length > 0) return [];
  const newcomers = newcomersOf(register, plan, group);
  const beside = besideThePlan(register, group, company, newcomers);
  if (beside === undefined) return [];

  const { composition, displaced } = beside;
  const { vacancy, startsOn } = pairIn(composition, youth);
  const { detour } = register.table.policy;
  const ages = composition.everyone.map(({ bornOn }) => ageOn(bornOn, startsOn));
  const terms = termsOf(composition, youth, fitsBest);
  return [
    {
      group: group.code,
      vacancy: vacancy.code,
      startsOn,
      homeTenths: homeTenths(youth, group, detour),
      schoolTenths: schoolTenths(youth, group, detour) ?? null,
      terms,
      points: sumOf(terms),
      band: 0,
      ages: [Math.min(...ages), Math.max(...ages)],
      size: composition.everyone.length,
      along: codesOf(company.filter((one) => one !== youth)),
      displaces: displaced,
      inPlan: newcomers.includes(youth),
    },
  ];
}

/** A band begins with the best that is left, and holds all that differ little from it. */
function inBands(options: readonly Option[], margin: number): readonly Option[] {
  let [band, best] = [0, -Infinity];
  return options
    .map((option) => {
      if (band === 0 || !isNear(best - option.points, margin)) {
        band += 1;
        best = option.points;
      }
      return { ...option, band };
    })
    .sort((a, b) => a.band - b.band || byCode(a, b));
}

/** With no margin at all, only what is exactly as good is equal. */
export const isNear = (less: number, margin: number): boolean => less === 0 || less < margin;

const byCode = (a: { group: string }, b: { group: string }) => (a.group < b.group ? -1 : 1);
