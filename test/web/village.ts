import { propose } from '../../src/actions/propose.ts';
import { putToPeople } from '../../src/actions/put-to-people.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { groupList } from '../../src/lists/groups.ts';
import { residentList } from '../../src/lists/residents.ts';
import { vacancyList } from '../../src/lists/vacancies.ts';
import { youthList } from '../../src/lists/youths.ts';
import { joinFamily } from '../family.ts';
import { noStepsFirst, setRoad } from '../relaxed-road.ts';
import { type Office, bring, hireCoordinator, hireProvider, openTestOffice } from '../office.ts';

/**
 * Two providers and two families in one office. All that must stay hidden is told by a canary: a word, day or place
 * that occurs nowhere else, so that finding it on a page means that something leaked.
 */
export const amber = {
  code: 'J-AMBER',
  name: 'Amber Kanarie',
  bornOn: '2012-03-17',
  municipality: 'Kanariedam',
  legalBasis: 'supervision-order',
  legalFrom: '2026-11-13',
  homePostcode: '7201 AA',
  homePlace: 'Zutphen',
  secondHomePostcode: '8261 AA',
  secondHomePlace: 'Kampen',
  schoolName: 'Kanarieschool',
  schoolPostcode: '7411 AA',
  schoolPlace: 'Deventer',
  schoolKeep: 'prefer',
  needs: ['trauma', 'school-secondary', 'addiction'],
  risks: ['self-harm'],
  intensity: 3,
  waitingSince: '2026-02-19',
  startFrom: '2026-12-23',
  whyNotAtHome: 'kanarie-thuis',
  whyNotNetwork: 'kanarie-netwerk',
  whyNotFosterFamily: 'kanarie-pleeggezin',
  whyNotFamilyHome: 'kanarie-gezinshuis',
  perspectiveLiving: 'kanarie-wonen',
  perspectiveCare: 'kanarie-zorg',
  perspectiveSchoolWork: 'kanarie-werk',
} as const;

export const bilal = {
  code: 'J-BILAL',
  name: 'Bilal Parkiet',
  bornOn: '2010-07-29',
  sex: 'm',
  municipality: 'Parkietdam',
  homePostcode: '5611 AA',
  homePlace: 'Eindhoven',
  schoolName: 'Parkietschool',
  schoolPlace: 'Tilburg',
  whyNotAtHome: 'parkiet-thuis',
  perspectiveLiving: 'parkiet-wonen',
} as const;

/** Whatever of a youth nobody but the coordinator may see; also as pages write days. */
export const canariesOf = (youth: typeof amber | typeof bilal): string[] => [
  ...youth.name.split(' '),
  youth.bornOn,
  ...(youth === amber
    ? ['17 maart 2012', '17 March 2012', '17 mrt 2012', '19 februari 2026', '2026-02-19', '13 november 2026', 'Kampen', 'Zutphen', 'Deventer', '7201', '8261', '7411', 'kanarie', 'Kanarie', 'J-AMBER']
    : ['29 juli 2010', '29 July 2010', '29 jul 2010', 'Eindhoven', 'Tilburg', '5611', 'parkiet', 'Parkiet', 'J-BILAL']),
]; // prettier-ignore

export interface Village {
  readonly office: Office;
  readonly coordinator: AccountOf<'coordinator'>;
  readonly willow: AccountOf<'provider'>;
  readonly elsewhere: AccountOf<'provider'>;
  readonly ambersMother: AccountOf<'family'>;
  readonly bilalHimself: AccountOf<'family'>;
  /** A proposal, put to people at once unless told otherwise. */
  readonly put: (youth: string, vacancy: string, quietly?: 'quietly') => string;
}

export async function openVillage(dataFile?: string): Promise<Village> {
  const office = openTestOffice(dataFile);
  const house = { offers: ['trauma', 'garden'], education: ['school-secondary'], maxAgeSpread: 6 };
  const willows = { providerCode: 'P-1', providerName: 'Stichting Wilg', ...house };
  bring(office, groupList, [
    { ...willows, code: 'G-1', name: 'Huize Wilg', sex: 'any', intensityBudget: 9 },
    { ...willows, code: 'G-2', name: 'Huize Berk', sex: 'f', houseText: 'Met een grote tuin.' },
    { ...house, code: 'G-9', name: 'Huize Elders', providerCode: 'P-9', providerName: 'Elders' },
  ]);
  bring(office, residentList, [
    { code: 'R-1', groupCode: 'G-1', bornOn: '2011-02-11', intensity: 2, risks: ['running-away'] },
    { code: 'R-2', groupCode: 'G-1', bornOn: '2013-10-05', intensity: 1, expectedExit: '2027-03-03' },
    { code: 'R-9', groupCode: 'G-9', bornOn: '2010-06-06' },
  ]); // prettier-ignore
  bring(office, vacancyList, [
    { code: 'V-1', groupCode: 'G-1', places: 2, confirmedOn: '2026-11-20' },
    { code: 'V-2', groupCode: 'G-2', places: 1, confirmedOn: '2026-11-12' },
    { code: 'V-9', groupCode: 'G-9', places: 1 },
  ]);
  bring(office, youthList, [amber, bilal]);
  const coordinator = await hireCoordinator(office);
  setRoad(office, coordinator, noStepsFirst);
  const [willow, elsewhere] = [
    await hireProvider(office, 'P-1'),
    await hireProvider(office, 'P-9'),
  ];

  return {
    office,
    coordinator,
    willow,
    elsewhere,
    ambersMother: familyOf(office, coordinator, 'J-AMBER', 'parent'),
    bilalHimself: familyOf(office, coordinator, 'J-BILAL', 'youth'),
    put(youth, vacancy, quietly) {
      const { store } = office;
      const [youthId, vacancyId] = [store.youths.findByCode(youth)!.id, store.vacancies.findByCode(vacancy)!.id];
      const id = value(propose(office, coordinator, { youthId, vacancyId, because: 'kanarie-omdat' }));
      if (quietly === undefined) value(putToPeople(office, coordinator, { proposalId: id }));
      return id;
    }, // prettier-ignore
  };
}

/** What was done; a refusal here is a mistake of the test. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusal.text.en);
  return outcome.value;
}

/** As an invitation does, without hashing a code each time. */
export function familyOf(
  office: Office,
  coordinator: AccountOf<'coordinator'>,
  code: string,
  relation: AccountOf<'family'>['relation'],
): AccountOf<'family'> {
  const youthId = office.store.youths.findByCode(code)!.id;
  return joinFamily(office, coordinator, { youthId, relation });
}
