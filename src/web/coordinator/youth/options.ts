import { nobodyPlaced } from '../../../actions/table/fits-today.ts';
import { codeLists } from '../../../domain/code-list.ts';
import type { Group } from '../../../domain/group.ts';
import { isOpen } from '../../../domain/proposal.ts';
import type { Text } from '../../../domain/text.ts';
import type { Youth } from '../../../domain/youth.ts';
import { type Option, optionsOf } from '../../../matching/explain/options.ts';
import { saysNoTo, whyNot } from '../../../matching/explain/why-not.ts';
import type { Table } from '../../../matching/table.ts';
import { inNames } from '../../code-names.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';
import type { Caseload } from '../caseload.ts';
import { distanceTeller } from '../distance.ts';

/** A country has more homes than anybody reads; any other place can be chosen by hand, and says there why it does not fit. */
const mostFit = 20;
const mostElsewhere = 30;

/** The best groups that fit this youth today, best first, each with what speaks for and against it. */
export function optionCards(
  deps: PageDeps,
  { t, lang, format }: Visit,
  table: Table,
  youth: Youth,
  { codeOf, veil }: Caseload,
) {
  const { store } = deps;
  const groups = new Map(store.groups.list().map((group) => [group.facts.code, group]));
  const vacancies = new Map(store.vacancies.list().map(({ id, facts }) => [facts.code, id]));
  const open = store.proposals.listOpen();
  const words = t.registers.youth.options;
  const inWords = inNames(codeLists(store.codes.list()), lang);
  const say = (sentence: Text): string => veil(inWords(sentence));
  const tell = distanceTeller(deps, { words: t.meeting.facts, lang, format });
  const fitting = optionsOf(table, nobodyPlaced(table), youth.facts.code);
  const cards = fitting.slice(0, mostFit).map((option, at, all) => {
    const here = open.filter(({ vacancyCode }) => vacancyCode === option.vacancy);
    const others = here.filter(({ youthId }) => youthId !== youth.id);
    const own = open.find(
      ({ youthId, groupCode }) => youthId === youth.id && groupCode === option.group,
    );
    return {
      ...groupLink(groups, option.group),
      choiceHref: `/coordinator/youths/${youth.id}/choice?vacancy=${vacancies.get(option.vacancy) ?? ''}`,
      proposalHref: own && `/coordinator/proposals/${own.id}`,
      equal: at > 0 && all[at - 1]?.band === option.band,
      startsOn: format.day(option.startsOn),
      ...tell(option, youth.facts, groups.get(option.group)?.facts),
      people: words.people(option.size, ...option.ages),
      ...reasons(option, say),
      along:
        option.along.length > 0 ? words.along(format.list(option.along.map(codeOf))) : undefined,
      also:
        others.length > 0
          ? words.also(format.list(others.map(({ youthCode }) => codeOf(youthCode))))
          : undefined,
    };
  });
  return { cards, more: fitting.length - cards.length };
}

/** How far it is stands beside it in kilometres already. */
function reasons({ terms }: Option, say: (sentence: Text) => string) {
  const other = terms.filter(({ goal }) => goal !== 'home-distance' && goal !== 'school-distance');
  return {
    speaksFor: other.filter(({ points }) => points > 0).map(({ text }) => say(text)),
    speaksAgainst: other.filter(({ points }) => points < 0).map(({ text }) => say(text)),
  };
}

/** The groups that come nearest to fitting, with every rule that says no and the change that is nearest. */
export function elsewhere(
  { store }: PageDeps,
  { lang }: Visit,
  table: Table,
  youth: Youth,
  { veil }: Caseload,
) {
  const groups = new Map(store.groups.list().map((group) => [group.facts.code, group]));
  const inWords = inNames(codeLists(store.codes.list()), lang);
  const say = (sentence: Text): string => veil(inWords(sentence));
  const { code } = youth.facts;
  const closed = table.groups
    .map((group) => ({
      group,
      hasRoom: group.vacancies.length > 0,
      rules: saysNoTo(table, code, group.code).length,
    }))
    .filter(({ rules }) => rules > 0)
    .sort((a, b) => Number(b.hasRoom) - Number(a.hasRoom) || a.rules - b.rules);
  const shown = closed.slice(0, mostElsewhere).map(({ group, hasRoom }) => {
    const judged = whyNot(table, code, group.code);
    return {
      ...groupLink(groups, group.code),
      hasRoom,
      law: judged.saysNo.some(({ law }) => law),
      rules: judged.saysNo.map(({ why, law }) => ({ text: say(why), law })),
      nearest: judged.repairs[0] && say(judged.repairs[0].text),
    };
  });
  return { shown, more: closed.length - shown.length };
}

function groupLink(groups: ReadonlyMap<string, Group>, code: string) {
  const group = groups.get(code);
  return {
    code,
    name: group?.facts.name ?? code,
    place: group?.facts.place ?? '',
    href: group && `/coordinator/groups/${group.id}`,
  };
}

export const openProposalsOf = ({ store }: PageDeps, { id }: Youth) =>
  store.proposals.listOfYouth(id).filter(isOpen);
