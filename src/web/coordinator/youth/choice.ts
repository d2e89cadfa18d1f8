import { type Response, Router } from 'express';
import { z } from 'zod';
import { propose } from '../../../actions/propose.ts';
import { judgeToday } from '../../../actions/table/judge-today.ts';
import { officeTable } from '../../../actions/table/office-table.ts';
import { codeLists } from '../../../domain/code-list.ts';
import { Id } from '../../../domain/ids.ts';
import { type Vacancy, freePlaces } from '../../../domain/vacancy.ts';
import type { Youth } from '../../../domain/youth.ts';
import { idIn, wordIn } from '../../asked.ts';
import { inNames } from '../../code-names.ts';
import { neededText, readForm, shown } from '../../forms.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { visitOf, who } from '../../visit.ts';
import { openProposalsOf } from './options.ts';
import type { Came } from './page.ts';

const Choice = z.strictObject({
  vacancy: z.string(),
  because: neededText(1000),
  insteadOf: Id.or(z.literal('')).optional(),
});

/** A place chosen by hand: first every rule that says no, then the reason, then the proposal. */
export function choiceRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router();

  routes.get('/:id/choice', (req, res) => {
    const youth = found(store.youths.find(idIn(req)));
    showChoice(deps, res, youth, vacancyCalled(wordIn(req, 'vacancy')));
  });

  routes.post('/:id/choice', (req, res) => {
    const youth = found(store.youths.find(idIn(req)));
    const body: unknown = req.body;
    const asked = z.object({ vacancy: z.string() }).safeParse(body);
    const vacancy = vacancyCalled(asked.data?.vacancy);
    const form = readForm(Choice, body);
    if (!form.ok) {
      showChoice(deps, res, youth, vacancy, { ...form, status: 422 });
      return;
    }
    const { because, insteadOf = '' } = form.values;
    const outcome = propose(deps, who(res, 'coordinator'), {
      youthId: youth.id,
      vacancyId: vacancy.id,
      because,
      ...(insteadOf === '' ? {} : { insteadOf }),
    });
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showChoice(deps, res, youth, vacancy, { notice, typed: form.values, status: 409 });
      return;
    }
    res.redirect(
      303,
      `/coordinator/proposals/${outcome.value}?done=${insteadOf === '' ? 'proposed' : 'other-chosen'}`,
    );
  });

  function vacancyCalled(word: string | undefined): Vacancy {
    const read = Id.safeParse(word);
    return found(read.success ? store.vacancies.find(read.data) : undefined);
  }

  return routes;
}

function showChoice(
  deps: PageDeps,
  res: Response,
  youth: Youth,
  vacancy: Vacancy,
  { notice, errors, typed = {}, status = 200 }: Came = {},
): void {
  const { t, lang, format } = visitOf(res);
  const words = t.registers.youth.choice;
  const say = inNames(codeLists(deps.store.codes.list()), lang);
  const table = officeTable(deps);
  const { code } = youth.facts;
  const { groupCode, from } = vacancy.facts;
  const group = found(deps.store.groups.find(vacancy.groupId));
  const waits = table.youths.some((one) => one.code === code);
  const asked = { youth: code, group: groupCode, vacancy: vacancy.facts.code };
  const { broken, seats } = waits
    ? judgeToday(deps, asked, table)
    : { broken: [], seats: undefined };
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
      mayPropose: waits && freePlaces(vacancy) > 0 && !broken.some(({ law }) => law),
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
