import { addDays } from '../../../domain/calendar-day.ts';
import type { CodeLists } from '../../../domain/code-list.ts';
import type { Code } from '../../../domain/ids.ts';
import type { Proposal } from '../../../domain/proposal.ts';
import { freePlaces } from '../../../domain/vacancy.ts';
import { comparedWith } from '../../../matching/explain/second-best.ts';
import { type Option, marginSentence } from '../../../matching/explain/options.ts';
import { type Desk, groupNamed, km } from './desk.ts';
import { scarceSentence } from './scarce-view.ts';

/** The proposed place in figures, and the best of the other options beside it; how many more there are is said. */
export function beside(
  desk: Desk,
  options: readonly Option[],
  { youthCode, groupCode }: Pick<Proposal, 'youthCode' | 'groupCode'>,
  costOf: (group: Code) => string | undefined,
  most: number,
) {
  const proposed = options.find((option) => option.group === groupCode);
  const others = options.filter((option) => option !== proposed);
  const someEqual = others.some(({ band }) => band === proposed?.band);
  return {
    figures: proposed && figuresOf(desk, proposed, youthCode),
    options: others.slice(0, most).map((option) => ({
      ...optionView(desk, option, { proposed, youthCode }),
      costHref: costOf(option.group),
    })),
    moreOptions: Math.max(0, others.length - most),
    equalHint: someEqual ? marginSentence[desk.lang] : undefined,
  };
}

/** What a place means: how far, and the group as it would be. */
function figuresOf(desk: Desk, option: Option, youthCode: Code) {
  const { youths, groups } = desk;
  const { home, school } = desk.distances(
    option,
    youths.get(youthCode)?.facts,
    groups.get(option.group)?.facts,
  );
  return {
    home: home.far,
    distances: [
      { far: home.from.home(home.far), how: home.how },
      ...(school ? [{ far: school.from.school(school.far), how: school.how }] : []),
    ],
    groupThen: desk.t.facts.size(option.size, ...option.ages),
    scarce: scarceSentence(desk, option.group, youthCode),
  };
}

/** One of the other places, beside the one that was proposed. */
function optionView(
  desk: Desk,
  option: Option,
  { proposed, youthCode }: { proposed: Option | undefined; youthCode: Code },
) {
  const { say, t, format, deps, caseload } = desk;
  const texts = t.decisions.other;
  const vacancy = deps.store.vacancies.findByCode(option.vacancy);
  return {
    group: groupNamed(desk, option.group),
    vacancyCode: option.vacancy,
    startsOn: format.day(option.startsOn),
    ...figuresOf(desk, option, youthCode),
    compared: proposed && comparedTo(desk, option, proposed),
    differs: differing(option, proposed).map(say),
    displaces:
      option.displaces.length === 0
        ? undefined
        : texts.displaces(format.list(option.displaces.map(caseload.codeOf))),
    along:
      option.along.length === 0
        ? undefined
        : texts.along(format.list(option.along.map(caseload.codeOf))),
    isFree: vacancy !== undefined && freePlaces(vacancy) > 0,
  };
}

/** Near-equal options stand in one band: a small difference is not put into words as one. */
function comparedTo(desk: Desk, option: Option, proposed: Option): string {
  const texts = desk.t.decisions.other;
  const { difference } = comparedWith(option, proposed.terms);
  if (option.band === proposed.band) return texts.equal;
  const far = km(desk, Math.abs(difference));
  return difference > 0 ? texts.worse(far) : texts.better(far);
}

/** The reasons that count otherwise than at the proposed place; how far it is, is said already. */
function differing(option: Option, proposed: Option | undefined) {
  const here = new Map(proposed?.terms.map(({ goal, points }) => [goal, points]));
  return option.terms
    .filter(({ goal, points }) => !goal.endsWith('-distance') && here.get(goal) !== points)
    .map(({ text }) => text);
}

/** What every form about a proposal offers: reasons from the lists, and a day to think again. */
export const choicesFor = ({ lists, lang, table }: Pick<Desk, 'lists' | 'lang' | 'table'>) => ({
  acceptReasons: reasonsIn(lists, 'accept-reason', lang),
  rejectReasons: reasonsIn(lists, 'reject-reason', lang),
  againFrom: addDays(table.today, daysToThink),
});

const daysToThink = 60;

/** The reasons a coordinator may give, as choices of a form. */
export const reasonsIn = (
  lists: CodeLists,
  list: 'accept-reason' | 'reject-reason' | 'end-reason' | 'undo-reason',
  lang: 'nl' | 'en',
) => [...(lists.get(list) ?? [])].map(([value, name]) => ({ value, label: name[lang] }));
