import { acceptProposal } from '../src/actions/accept-proposal.ts';
import { answerAsFamily, answerAsProvider } from '../src/actions/answer-proposal.ts';
import { propose } from '../src/actions/propose.ts';
import { putToPeople } from '../src/actions/put-to-people.ts';
import type { AccountOf } from '../src/domain/account.ts';
import type { GroupFacts, ResidentFacts } from '../src/domain/group.ts';
import type { Outcome } from '../src/domain/outcome.ts';
import type { RoadPolicy } from '../src/domain/road-policy.ts';
import type { VacancyFacts } from '../src/domain/vacancy.ts';
import type { YouthFacts } from '../src/domain/youth.ts';
import { groupList } from '../src/lists/groups.ts';
import { residentList } from '../src/lists/residents.ts';
import { vacancyList } from '../src/lists/vacancies.ts';
import { youthList } from '../src/lists/youths.ts';
import { joinFamily } from './family.ts';
import { noStepsFirst, setRoad } from './relaxed-road.ts';
import { type Office, bring, hireCoordinator, hireProvider, openTestOffice } from './office.ts';

interface Special {
  readonly youths?: readonly Partial<YouthFacts>[];
  readonly groups?: readonly Partial<GroupFacts>[];
  readonly residents?: readonly Partial<ResidentFacts>[];
  readonly vacancies?: readonly Partial<VacancyFacts>[];
  readonly dataFile?: string;
  /** Steps before acceptance; unless told otherwise, a written reason is enough. */
  readonly road?: Partial<RoadPolicy>;
}

export interface SmallRegion {
  readonly office: Office;
  readonly coco: AccountOf<'coordinator'>;
  /** Of G-1 and of G-2. */
  readonly one: AccountOf<'provider'>;
  readonly two: AccountOf<'provider'>;
}

/** Two youths who fit in two homes. G-1 has one place, which J-1 wishes for; G-2, farther from home, has two. */
export async function openSmallRegion(special: Special = {}): Promise<SmallRegion> {
  const office = openTestOffice(special.dataFile);
  bring(office, groupList, [
    { code: 'G-1', name: 'Huis Een', providerCode: 'P-1', arrivalsAtOnce: 2, riskCaps: {} },
    {
      ...{ code: 'G-2', name: 'Huis Twee', providerCode: 'P-2', providerName: 'Stichting Twee' },
      ...{ postcode: '6811 AB', place: 'Arnhem', arrivalsAtOnce: 2, riskCaps: {} },
    },
    ...(special.groups ?? []),
  ]);
  if (special.residents !== undefined) bring(office, residentList, special.residents);
  bring(
    office,
    youthList,
    special.youths ?? [
      { code: 'J-1', name: 'Fictieve Fenna', waitingSince: '2026-03-01', wishes: ['G-1'] },
      { code: 'J-2', name: 'Bedachte Bram', bornOn: '2011-03-01', waitingSince: '2026-08-01' },
    ],
  );
  bring(
    office,
    vacancyList,
    special.vacancies ?? [
      { code: 'V-1', groupCode: 'G-1', places: 1 },
      { code: 'V-2', groupCode: 'G-2', places: 2 },
    ],
  );
  const coco = await hireCoordinator(office);
  setRoad(office, coco, special.road ?? noStepsFirst);
  return {
    office,
    coco,
    one: await hireProvider(office, 'P-1'),
    two: await hireProvider(office, 'P-2'),
  };
}

/** What an action gave, or the reason why not as an error. */
export function ok<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

/** The code of the refusal, or nothing. */
export const no = <T>(outcome: Outcome<T>): string | undefined =>
  outcome.ok ? undefined : outcome.refusal.code;

export const youthId = ({ office }: SmallRegion, code: string): string =>
  office.store.youths.findByCode(code)?.id ?? '';

export const vacancyId = ({ office }: SmallRegion, code: string): string =>
  office.store.vacancies.findByCode(code)?.id ?? '';

export const proposed = (region: SmallRegion, youth: string, vacancy: string): string =>
  ok(
    propose(region.office, region.coco, {
      youthId: youthId(region, youth),
      vacancyId: vacancyId(region, vacancy),
      because: 'past goed',
    }),
  );

export const put = (region: SmallRegion, youth: string, vacancy: string): string =>
  ok(putToPeople(region.office, region.coco, { proposalId: proposed(region, youth, vacancy) }));

export function parentOf(region: SmallRegion, youth: string): AccountOf<'family'> {
  const { office, coco } = region;
  const who = { youthId: youthId(region, youth), name: 'Verzonnen Ouder' };
  return joinFamily(office, coco, { ...who, relation: 'parent' });
}

/** Put to both, and both say yes. */
export function agreed(region: SmallRegion, youth: string, vacancy: string): string {
  const proposalId = put(region, youth, vacancy);
  const provider = vacancy === 'V-1' ? region.one : region.two;
  const parent = parentOf(region, youth);
  const more = { proposalId, reason: null, note: '' };
  ok(answerAsProvider(region.office, provider, { ...more, says: 'yes' }));
  ok(answerAsFamily(region.office, parent, { ...more, says: 'agree' }));
  return proposalId;
}

/** Accepted by hand, whatever people said. */
export const placed = (region: SmallRegion, youth: string, vacancy: string): string =>
  ok(
    acceptProposal(region.office, region.coco, {
      proposalId: put(region, youth, vacancy),
      startsOn: '2026-11-22',
      reason: 'gebeld met het huis',
    }),
  );

/** What was done, oldest first. */
export const deeds = ({ office }: SmallRegion): string[] =>
  office.store.journal
    .listNewest(100)
    .map(({ did, subject }) => `${did} ${subject}`)
    .reverse();

/** The last line of the journal. */
export const lastDeed = ({ office }: SmallRegion) => office.store.journal.listNewest(1)[0];
