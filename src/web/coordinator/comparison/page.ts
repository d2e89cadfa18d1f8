import { type Request, type Response, Router } from 'express';
import { costsToday } from '../../../actions/cost-today.ts';
import { nobodyPlaced } from '../../../actions/table/fits-today.ts';
import type { Code } from '../../../domain/ids.ts';
import type { Youth } from '../../../domain/youth.ts';
import type { CostOfOption } from '../../../matching/explain/cost-of-option.ts';
import { type Option, optionsOf } from '../../../matching/explain/options.ts';
import { wordIn } from '../../asked.ts';
import { households } from '../../household.ts';
import type { PageDeps } from '../../page-deps.ts';
import { remembered } from '../../remembered.ts';
import { show } from '../../render.ts';
import { visitOf } from '../../visit.ts';
import { costView, gainsView } from '../meeting/cost-view.ts';
import { type Desk, deskOf } from '../meeting/desk.ts';
import { scarceSentence } from '../meeting/scarce-view.ts';
import { tableNow } from '../office-now.ts';
import { ownIn } from '../own.ts';
import { clockOf } from '../../while-quiet.ts';
import { type Placeable, pictureOf, termsOf } from './column.ts';
import { chosenFrom, compareTerms, isTooMany } from './terms.ts';

/** The options of one youth beside each other: what differs, the group as it would be, and what each choice costs. */
export function comparisonRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const own = ownIn(deps);
  const costsOnce = remembered<readonly CostOfOption[]>(deps, (costs) =>
    costs.every((cost) => cost.ok || cost.why !== 'not-solved'),
  );

  routes.get('/:id/options', async (req, res) => {
    const youth = own.youth(req, res);
    const table = tableNow(deps);
    const { code } = youth.facts;
    const waits = table.youths.some((one) => one.code === code);
    const options = waits ? optionsOf(table, nobodyPlaced(table), code) : [];
    const asked = groupsIn(req);
    const chosen = chosenFrom(options, asked);
    const groups = chosen.map(({ group }) => group);
    const costs =
      wordIn(req, 'costs') === 'yes'
        ? await costsOnce([code, ...groups, clockOf(deps)].join(' '), () =>
            costsToday(deps, { youth: code, groups }),
          )
        : undefined;
    showComparison(res, deskOf(deps, res), { youth, waits, options, chosen, costs, asked });
  });

  return routes;
}

/** Said once or more often behind the question mark. */
const groupsIn = ({ query }: Pick<Request, 'query'>): readonly string[] =>
  [query['group'] ?? []].flat().filter((word) => typeof word === 'string');

interface Compared {
  readonly youth: Youth;
  readonly waits: boolean;
  readonly options: readonly Option[];
  readonly chosen: readonly Option[];
  readonly costs: readonly CostOfOption[] | undefined;
  readonly asked: readonly string[];
}

function showComparison(res: Response, desk: Desk, it: Compared): void {
  const { t } = visitOf(res);
  const { youth, options, chosen, costs } = it;
  const { code, name } = youth.facts;
  const href = `/coordinator/youths/${youth.id}`;
  const places = placesOf(desk, youth, chosen);
  const [best] = options;
  const rows = best && compareTerms(places.map((place) => termsOf(desk, youth, place, best)));
  show(res, 'coordinator/comparison/options', {
    title: t.registers.comparison.title(code, name),
    crumbs: [
      { label: t.registers.youths.title, href: '/coordinator/youths' },
      { label: code, href },
      { label: t.registers.comparison.crumb },
    ],
    href,
    waits: it.waits,
    tooMany: isTooMany(it.asked),
    picker: {
      chosen: chosen.map(({ group }) => group),
      all: options.map(({ group }) => ({
        value: group,
        label: `${group} ${desk.groups.get(group)?.facts.name ?? ''}`,
      })),
    },
    rows: rows ?? [],
    columns: places.map(({ option, group, vacancy }, at) => ({
      code: option.group,
      name: group.facts.name,
      href: `/coordinator/groups/${group.id}`,
      choiceHref: `${href}/choice?vacancy=${vacancy.id}`,
      proposalHref: openFor(desk, youth, option.group),
      scarce: scarceSentence(desk, option.group, code),
      cost: costs?.[at] && costInWords(desk, code, costs[at]),
    })),
    costsKnown: costs !== undefined,
    pictures: places.map((place) => pictureOf(desk, place)),
  });
}

/** A place with everything around it; one that went meanwhile is left out. */
function placesOf({ deps, groups, table }: Desk, youth: Youth, chosen: readonly Option[]) {
  const membersOf = households(deps.store, table.today);
  return chosen.flatMap((option): Placeable[] => {
    const group = groups.get(option.group);
    const vacancy = deps.store.vacancies.findByCode(option.vacancy);
    if (group === undefined || vacancy === undefined) return [];
    const along = option.along.flatMap((one) => deps.store.youths.findByCode(one) ?? []);
    const newcomers = [youth, ...along].map(({ facts }) => ({ bornOn: facts.bornOn, isNew: true }));
    return [{ option, group, vacancy, members: membersOf(option.group), newcomers }];
  });
}

const openFor = ({ deps, organisationId }: Desk, { id }: Youth, group: Code) => {
  const open = deps.store.proposals
    .listOpenForOrganisation(organisationId)
    .find(({ youthId, groupCode }) => youthId === id && groupCode === group);
  return open && `/coordinator/proposals/${open.id}`;
};

/** What a choice means for everybody: tier by tier where it differs, and for whom. */
function costInWords(desk: Desk, youth: Code, cost: CostOfOption) {
  const { why, because, changes } = costView(desk, youth, cost);
  return {
    why,
    because,
    gains: cost.ok ? gainsView(desk, cost.difference) : [],
    changes,
  };
}
