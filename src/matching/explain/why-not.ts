import type { Text } from '../../domain/text.ts';
import { judge } from '../judge.ts';
import type { Plan } from '../plan.ts';
import { type Register, registerOf } from '../register.ts';
import type { Broken } from '../rule.ts';
import type { Group, Table, Youth } from '../table.ts';
import { listText } from '../words.ts';
import { besideThePlan } from './beside.ts';
import { acceptedElsewhere, codesOf, companyOf, knownGroup, knownYouth, named } from './company.ts';
import { newcomersOf } from './newcomers.ts';
import { type Mend, repairsFor } from './repairs.ts';

export interface WhyNot {
  readonly youth: string;
  readonly group: string;
  /** Who has to come along: siblings who must, and whoever was accepted for this group already. */
  readonly along: readonly string[];
  /** Nothing says no. Others may still have come first. */
  readonly fits: boolean;
  readonly saysNo: readonly Broken[];
  /** What says no only because of the other newcomers of the plan. */
  readonly besidePlan: readonly Broken[];
  /** Single changes of which each would do, nearest first. */
  readonly repairs: readonly Mend[];
  /** Newcomers of the plan for whom there would be no place left. */
  readonly othersCameFirst: readonly string[];
  readonly sentence: Text;
}

/** Why a youth does not come to a group: every rule that says no, or who came first. */
export function whyNot(table: Table, youthCode: string, groupCode: string, plan?: Plan): WhyNot {
  const register = registerOf(table);
  const youth = knownYouth(register, youthCode);
  const group = knownGroup(register, groupCode);
  const company = companyOf(register, youth, group);
  const elsewhere = acceptedElsewhere(register, company, group);
  const saysNo = [...elsewhere, ...brokenBy(table, group, company, youth)];
  const fits = saysNo.length === 0;
  const newcomers = plan === undefined ? [] : newcomersOf(register, plan, group);
  const others = othersFirst(register, group, company, fits ? newcomers : []);
  const isThere = newcomers.includes(youth);

  return {
    youth: youthCode,
    group: groupCode,
    along: codesOf(company.filter((one) => one !== youth)),
    fits,
    saysNo,
    besidePlan: fits ? brokenBy(table, group, [...company, ...newcomers], youth) : [],
    repairs:
      fits || elsewhere.length > 0 ? [] : repairsFor(register, group, youth, company, saysNo),
    othersCameFirst: others,
    sentence: isThere ? comesHere : inOneSentence(saysNo.length, others),
  };
}

/** Every rule that says no, and nothing about what would help: far less work, of many groups. */
export function saysNoTo(table: Table, youthCode: string, groupCode: string): readonly Broken[] {
  const register = registerOf(table);
  const youth = knownYouth(register, youthCode);
  const group = knownGroup(register, groupCode);
  const company = companyOf(register, youth, group);
  return [
    ...acceptedElsewhere(register, company, group),
    ...brokenBy(table, group, company, youth),
  ];
}

/** What is about somebody who comes along says so. */
function brokenBy(
  table: Table,
  group: Group,
  company: readonly Youth[],
  asked: Youth,
): readonly Broken[] {
  return judge(table, group.code, codesOf(company)).broken.map((broken) => {
    const about = broken.youth;
    if (about === undefined || about === asked.code || broken.why.nl.startsWith(about)) {
      return broken;
    }
    return { ...broken, why: named(about, broken.why) };
  });
}

const othersFirst = (
  register: Register,
  group: Group,
  company: readonly Youth[],
  newcomers: readonly Youth[],
): readonly string[] =>
  newcomers.length === 0
    ? []
    : (besideThePlan(register, group, company, newcomers)?.displaced ?? []);

const comesHere: Text = {
  nl: 'De jongere staat in het plan voor deze groep.',
  en: 'The plan has a place for the youth in this group.',
};

function inOneSentence(rules: number, others: readonly string[]): Text {
  if (rules > 0) {
    return {
      nl: rules === 1 ? 'Past hier niet, om één reden.' : `Past hier niet, om ${rules} redenen.`,
      en:
        rules === 1
          ? 'Does not fit here, for one reason.'
          : `Does not fit here, for ${rules} reasons.`,
    };
  }
  if (others.length === 0) return { nl: 'Past hier.', en: 'Fits here.' };
  const all = listText(others);
  return {
    nl: `Past hier, maar ${all.nl} ${others.length === 1 ? 'ging' : 'gingen'} voor.`,
    en: `Fits here, but ${all.en} came first.`,
  };
}
