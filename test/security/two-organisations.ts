import { answerAsFamily, answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { answerRequest, askAboutData } from '../../src/actions/family/requests.ts';
import { recordWishes } from '../../src/actions/family/wishes.ts';
import { inviteFamily } from '../../src/actions/invite-family.ts';
import { addOrganisation } from '../../src/actions/organisations.ts';
import { propose } from '../../src/actions/propose.ts';
import { putToPeople } from '../../src/actions/put-to-people.ts';
import { rejectProposal } from '../../src/actions/reject-proposal.ts';
import { releaseIdentity } from '../../src/actions/release-identity.ts';
import { runMatching } from '../../src/actions/run-matching.ts';
import { planVisit, tellVisit } from '../../src/actions/visits.ts';
import { groundsFor } from '../../src/domain/release-grounds.ts';
import type { Account, AccountOf } from '../../src/domain/account.ts';
import { codeList } from '../../src/lists/codes.ts';
import { groupList } from '../../src/lists/groups.ts';
import { residentList } from '../../src/lists/residents.ts';
import { vacancyList } from '../../src/lists/vacancies.ts';
import { youthList } from '../../src/lists/youths.ts';
import { joinFamily } from '../family.ts';
import { type Office, bring, hireAdministrator, hireCoordinator, hirePrivacyOfficer, hireProvider, openTestOffice } from '../office.ts'; // prettier-ignore
import { noStepsFirst, setRoad } from '../relaxed-road.ts';
import { ok } from '../small-region.ts';
import { thinkHere } from '../think-here.ts';
import { amber, bilal, names, said } from './marks.ts';
import type { Name } from './positions.ts';

export type People = Readonly<Record<Exclude<Name, 'stranger'>, Account>>;

export interface TwoOrganisations {
  readonly office: Office;
  readonly people: People;
}

/**
 * Nora keeps the dossier of Amber, Zeno next door that of Bilal. Amber is under discussion with four providers: one is
 * asked, one was told who it is about, one declined, and one proposal was withdrawn. All of it is said in canaries.
 */
export async function openTwoOrganisations(dataFile?: string): Promise<TwoOrganisations> {
  const office: Office = { ...openTestOffice(dataFile), think: thinkHere };
  bringHomes(office);
  const nora = await hireCoordinator(office, names.nora);
  setRoad(office, nora, { ...noStepsFirst, mostAtOnce: 6 });
  const system = { id: 'system', role: 'system' } as const;
  const south = ok(addOrganisation(office, system, { code: 'ZUID', name: 'Regio Zuid' }));
  const zeno = await hireCoordinator(office, names.zeno, south);
  bring(office, youthList, [amber], nora);
  bring(office, youthList, [bilal], zeno);

  const provider = (code: string) => hireProvider(office, code);
  const [asked, told] = [await provider('P-1'), await provider('P-2')];
  const [declined, withdrawn, elsewhere] = [await provider('P-3'), await provider('P-4'), await provider('P-9')]; // prettier-ignore
  const parents = familyOfAmber(office, nora);
  const people = {
    ...{ nora, zeno, asked, told, declined, withdrawn, elsewhere, ...parents },
    bilal: joinFamily(office, zeno, {
      youthId: office.store.youths.findByCode(bilal.code)!.id,
      relation: 'youth',
      name: 'Bilal',
    }),
    bea: await hireAdministrator(office, names.bea),
    toos: await hirePrivacyOfficer(office, names.toos),
  };
  await ok(runMatching(office, nora)).finished;
  const guardian = { name: names.mother, relation: 'guardian', authority: 'yes' } as const;
  const how = { ground: said.ground, addressShown: false, email: said.motherMail };
  const youthId = office.store.youths.findByCode(amber.code)!.id;
  ok(await inviteFamily(office, nora, { youthId, ...guardian, ...how }));
  tellRoads(office, { ...people, ...parents });
  return { office, people };
}

function bringHomes(office: Office): void {
  const canary = (list: 'risk' | 'desirable', code: string, word: string) => ({ list, code, nl: word, en: word }); // prettier-ignore
  bring(office, codeList, [
    canary('risk', 'q-amber-zorg', 'Qamberzorg'),
    canary('desirable', 'q-amber-fijn', 'Qamberfijn'),
  ]);
  const numbers = ['1', '2', '3', '4', '9'];
  bring(
    office,
    groupList,
    numbers.map((number) => ({
      ...{ code: `G-${number}`, name: `Huis ${number}`, providerCode: `P-${number}` },
      ...{ providerName: `Stichting ${number}`, riskCaps: {}, arrivalsAtOnce: 2, sex: 'any' },
    })),
  );
  bring(office, residentList, [
    { code: 'R-1', groupCode: 'G-1', bornOn: '2011-02-11', intensity: 1, risks: [] },
  ]);
  bring(
    office,
    vacancyList,
    numbers.map((number) => ({ code: `V-${number}`, groupCode: `G-${number}`, places: 2 })),
  );
}

function familyOfAmber(office: Office, nora: AccountOf<'coordinator'>) {
  const youthId = office.store.youths.findByCode(amber.code)!.id;
  const of = (name: string, email: string, ground: string) =>
    joinFamily(office, nora, { youthId, relation: 'parent', name }, { email, ground });
  const mother = of(names.mother, said.motherMail, said.ground);
  const father = of(names.father, said.fatherMail, 'gezagsregister');
  const wish = { matters: [], never: [] };
  ok(recordWishes(office, mother, { ...wish, mattersOwn: said.wish, neverOwn: said.never }));
  ok(recordWishes(office, father, { ...wish, mattersOwn: said.fathersWish, neverOwn: '' }));
  const asked = { asks: 'correction', words: said.request } as const;
  const requestId = ok(askAboutData(office, mother, asked));
  ok(answerRequest(office, nora, { youthId, requestId, words: said.answer }));
  return { mother, father };
}

type Roles = Record<'nora' | 'zeno', AccountOf<'coordinator'>> &
  Record<'asked' | 'told' | 'declined', AccountOf<'provider'>> &
  Record<'mother', AccountOf<'family'>>;

function tellRoads(office: Office, { nora, zeno, told, declined, mother }: Roles): void {
  const { store } = office;
  const put = (who: AccountOf<'coordinator'>, youth: string, vacancy: string): string => {
    const [youthId, vacancyId] = [store.youths.findByCode(youth)!.id, store.vacancies.findByCode(vacancy)!.id]; // prettier-ignore
    const open = store.proposals.listOfYouth(youthId).find((one) => one.vacancyId === vacancyId);
    const proposalId = open?.id ?? ok(propose(office, who, { youthId, vacancyId, because: who === nora ? said.because : 'past' })); // prettier-ignore
    return ok(putToPeople(office, who, { proposalId }));
  };
  put(nora, amber.code, 'V-1');
  put(zeno, bilal.code, 'V-9');

  const toTold = put(nora, amber.code, 'V-2');
  const more = { proposalId: toTold, reason: null };
  ok(answerAsProvider(office, told, { ...more, says: 'yes', note: said.providerNote }));
  ok(answerAsFamily(office, mother, { ...more, says: 'talk', note: said.familyNote }));
  const [ground] = groundsFor(store.youths.findByCode(amber.code)!.facts, '2026-11-22');
  ok(releaseIdentity(office, nora, { proposalId: toTold, ground, words: said.release }));
  const today = { fromOn: '2026-11-22', untilOn: '2026-11-22' };
  const visitId = ok(planVisit(office, nora, { proposalId: toTold, kind: 'trial', ...today }));
  ok(tellVisit(office, nora, { visitId, outcome: 'doubts', note: said.visit }));

  const toDeclined = put(nora, amber.code, 'V-3');
  const no = { says: 'no', reason: 'group-fit', note: said.declineNote } as const;
  ok(answerAsProvider(office, declined, { proposalId: toDeclined, ...no }));
  const why = { reason: 'other', note: said.rejection, untilOn: null };
  ok(rejectProposal(office, nora, { proposalId: put(nora, amber.code, 'V-4'), ...why }));
}
