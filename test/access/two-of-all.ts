import { publishFigures } from '../../src/actions/monitor/publish.ts';
import { addOrganisation } from '../../src/actions/organisations.ts';
import { runMatching } from '../../src/actions/run-matching.ts';
import { makeScenario } from '../../src/actions/scenarios/make.ts';
import type { Account, AccountOf } from '../../src/domain/account.ts';
import type { Id } from '../../src/domain/ids.ts';
import { groupList } from '../../src/lists/groups.ts';
import { vacancyList } from '../../src/lists/vacancies.ts';
import { youthList } from '../../src/lists/youths.ts';
import { joinFamily } from '../family.ts';
import {
  type Office,
  bring,
  hireAdministrator,
  hireCoordinator,
  hirePrivacyOfficer,
  hireProvider,
  openTestOffice,
} from '../office.ts';
import { noStepsFirst, setRoad } from '../relaxed-road.ts';
import { thinkHere } from '../think-here.ts';
import { value } from '../web/village.ts';
import { roadsIn } from './roads.ts';

/** A thing that can be asked for by its id, and whose it is. */
export interface Thing {
  readonly kind: string;
  readonly what: string;
  readonly id: Id;
  /** Who may ask for it at all. Written down here by hand: what the site does is held against it. */
  readonly within: readonly string[];
}

export interface World {
  readonly office: Office;
  readonly people: Readonly<Record<string, Account>>;
  readonly things: readonly Thing[];
}

export const here = 'coordinator';
export const nextDoor = 'coordinator next door';

/** Two organisations, two providers, two families, and a proposal in each state; on a file, so that others can watch. */
export async function twoOfAll(file: string): Promise<World> {
  const office: Office = { ...openTestOffice(file), think: thinkHere };
  const home = { arrivalsAtOnce: 2, riskCaps: {} };
  bring(office, groupList, [
    { ...home, code: 'G-1', name: 'Huis Een', providerCode: 'P-1', providerName: 'Een' },
    { ...home, code: 'G-9', name: 'Huis Negen', providerCode: 'P-9', providerName: 'Negen' },
  ]);
  bring(office, vacancyList, [
    { code: 'V-1', groupCode: 'G-1', places: 2 },
    { code: 'V-9', groupCode: 'G-9', places: 2 },
  ]);
  const coordinator = await hireCoordinator(office);
  setRoad(office, coordinator, noStepsFirst);
  const neighbour = { code: 'BUREN', name: 'Ernaast' };
  const next = value(addOrganisation(office, { id: 'system', role: 'system' }, neighbour));
  const nora = await hireCoordinator(office, 'Nora Ernaast', next);
  const own = ['quiet', 'offered', 'elsewhere', 'interested', 'declined', 'rejected', 'released', 'placed', 'undone']; // prettier-ignore
  bring(
    office,
    youthList,
    own.map((word) => ({ code: `J-${word}`, name: `Fictief ${word}` })),
  );
  bring(office, youthList, [{ code: 'J-next', name: 'Fictief Ernaast' }], nora);

  const family = (code: string): AccountOf<'family'> => {
    const youthId = office.store.youths.findByCode(code)!.id;
    return joinFamily(office, coordinator, { youthId, relation: 'parent', name: 'Ouder' });
  };
  const people = {
    [here]: coordinator,
    [nextDoor]: nora,
    provider: await hireProvider(office, 'P-1'),
    'provider elsewhere': await hireProvider(office, 'P-9'),
    family: family('J-offered'),
    'family elsewhere': family('J-next'),
    administrator: await hireAdministrator(office),
    'privacy officer': await hirePrivacyOfficer(office),
    'ended account': await hireCoordinator(office, 'Weg Gegaan'),
    'ended family': family('J-offered'),
  };
  await value(runMatching(office, coordinator)).finished;
  // Until then nobody finds figures of the region.
  value(publishFigures(office, people.administrator));
  const things = [...roadsIn(office, coordinator, nora), ...restOf(office, people)];
  office.store.together((pen) => {
    const ink = { by: people.administrator.id, at: office.now() };
    pen.accounts.end(people['ended account'].id, ink);
    pen.accounts.end(people['ended family'].id, ink);
  });
  return { office, people, things };
}

/** What has no state of its own. */
function restOf(office: Office, people: Record<string, Account>): Thing[] {
  const { store } = office;
  const scenarioOf = (who: Account | undefined): Id => value(makeScenario(office, who as AccountOf<'coordinator'>, { name: 'Wat als' })); // prettier-ignore
  const youth = (code: string): Id => store.youths.findByCode(code)!.id;
  const vacancy = (code: string): Id => store.vacancies.findByCode(code)!.id;
  const group = (code: string): Id => store.groups.list().find(({ facts }) => facts.code === code)!.id; // prettier-ignore
  const both = [here, nextDoor];
  const administrators = ['administrator'];
  return [
    { kind: 'youth', what: 'own', id: youth('J-offered'), within: [here] },
    { kind: 'youth', what: 'placed', id: youth('J-placed'), within: [here] },
    { kind: 'youth', what: 'of next door', id: youth('J-next'), within: [nextDoor] },
    { kind: 'vacancy', what: 'of one', id: vacancy('V-1'), within: [...both, 'provider'] },
    { kind: 'vacancy', what: 'of the other', id: vacancy('V-9'), within: [...both, 'provider elsewhere'] }, // prettier-ignore
    { kind: 'group', what: 'of one', id: group('G-1'), within: [...both, 'provider'] },
    { kind: 'group', what: 'of the other', id: group('G-9'), within: [...both, 'provider elsewhere'] }, // prettier-ignore
    { kind: 'run', what: 'finished', id: store.runs.listNewest(1)[0]!.id, within: both },
    { kind: 'scenario', what: 'own', id: scenarioOf(people[here]), within: [here] },
    {
      kind: 'scenario',
      what: 'of next door',
      id: scenarioOf(people[nextDoor]),
      within: [nextDoor],
    },
    { kind: 'user', what: 'staff', id: people['provider']!.id, within: administrators },
    { kind: 'user', what: 'ended', id: people['ended account']!.id, within: administrators },
    { kind: 'user', what: 'of a family', id: people['family']!.id, within: [] },
    { kind: 'organisation', what: 'any', id: store.organisations.list()[0]!.id, within: administrators }, // prettier-ignore
  ];
}
