import type { Response } from 'express';
import { judgeToday } from '../../../actions/table/judge-today.ts';
import { officeTable } from '../../../actions/table/office-table.ts';
import type { Code } from '../../../domain/ids.ts';
import { type Vacancy, freePlaces } from '../../../domain/vacancy.ts';
import type { Youth } from '../../../domain/youth.ts';
import type { CostOfOption } from '../../../matching/explain/cost-of-option.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { visitOf } from '../../visit.ts';
import { costView } from '../meeting/cost-view.ts';
import { deskOf } from '../meeting/desk.ts';
import { openProposalsOf } from './options.ts';
import type { Came } from './page.ts';

export interface AskedChoice {
  readonly youth: Youth;
  readonly vacancy: Vacancy;
  readonly costOf: (asked: { youth: Code; group: Code }) => Promise<CostOfOption>;
}

/** Everything about one choice, before it is made: the rules that say no, and what it means for everybody. */
export async function showChoice(
  deps: PageDeps,
  res: Response,
  { youth, vacancy, costOf }: AskedChoice,
  { notice, errors, typed = {}, status = 200 }: Came = {},
): Promise<void> {
  const { t, format } = visitOf(res);
  const words = t.registers.youth.choice;
  const desk = deskOf(deps, res);
  const { say } = desk;
  const table = officeTable(deps);
  const { code } = youth.facts;
  const { groupCode, from } = vacancy.facts;
  const group = found(deps.store.groups.find(vacancy.groupId));
  const waits = table.youths.some((one) => one.code === code);
  const asked = { youth: code, group: groupCode, vacancy: vacancy.facts.code };
  const { broken, seats } = waits
    ? judgeToday(deps, asked, table)
    : { broken: [], seats: undefined };
  const mayPropose = waits && freePlaces(vacancy) > 0 && !broken.some(({ law }) => law);
  const cost =
    mayPropose && broken.length === 0
      ? costView(desk, code, await costOf({ youth: code, group: groupCode }))
      : undefined;
  const starts = seats?.find((seat) => seat.youth === code)?.startsOn;
  show(
    res,
    'coordinator/youths/choice',
    {
      title: words.title(code, group.facts.name),
      crumbs: [
        { label: t.registers.youths.title, href: '/coordinator/youths' },
        { label: code, href: `/coordinator/youths/${youth.id}` },
        { label: group.facts.name },
      ],
      notice,
      ...(errors === undefined ? {} : { errors }),
      typed,
      back: `/coordinator/youths/${youth.id}`,
      vacancyId: vacancy.id,
      vacancy: `${vacancy.facts.code}, ${groupCode} ${group.facts.name}, ${group.facts.place}`,
      groupHref: `/coordinator/groups/${group.id}`,
      from: format.day(from),
      places: freePlaces(vacancy),
      startsOn: starts === undefined ? undefined : format.day(starts),
      broken: broken.map(({ why, law }) => ({ text: say(why), law })),
      law: broken.some(({ law }) => law),
      waits,
      mayPropose,
      cost,
      others: openProposalsOf(deps, youth)
        .filter(({ vacancyId }) => vacancyId !== vacancy.id)
        .map(({ id, groupCode: other, groupName }) => ({
          value: id,
          label: words.instead(`${other} ${groupName}`),
        })),
    },
    status,
  );
}
