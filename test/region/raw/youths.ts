import { groupsThatFit } from '../../../src/actions/table/fits-today.ts';
import { tableOfToday } from '../../../src/actions/table/table-of-today.ts';
import { provinceOf } from '../../../src/domain/locate.ts';
import { Postcode } from '../../../src/domain/postcode.ts';
import { type Counts, type Mine, add, dayOf, today } from './counts.ts';
import { overTime } from './over-time.ts';
import type { Rows } from './rows.ts';

export type YouthNames =
  | 'waiting'
  | 'by-month'
  | 'unmet'
  | 'speed'
  | 'near-home'
  | 'own-region'
  | 'own-school'
  | 'siblings'
  | 'declines'
  | 'follow-rate'
  | 'ended-early';

/** What is told of youths: of those of an organisation, or of everybody. */
export function youthsAgain(rows: Rows, mine: Mine): Record<YouthNames, Counts> {
  const {
    office,
    from,
    to,
    inYear,
    all,
    dossiers,
    organisationOf,
    youthFacts,
    groupFacts,
    waits,
    real,
    ends,
    km,
    proposals,
  } = rows;
  const { speed, noes, endedEarly } = overTime(rows);
  const own = [...dossiers.keys()].filter((youth) => mine({ youth_id: youth }));
  const now = own.filter((youth) => waits(youth, today));
  const counts: Record<YouthNames, Counts> = {
    waiting: { '': now.length },
    'by-month': {},
    unmet: { '': now.length },
    speed: speed(mine, ['to-proposal', 'to-start', 'in-all']), // prettier-ignore
    'near-home': {},
    'own-region': {},
    'own-school': {},
    siblings: {},
    declines: noes(mine, ['provider', 'family', 'coordinator']), // prettier-ignore
    'follow-rate': {},
    'ended-early': endedEarly(mine),
  };
  const groupsFor = groupsThatFit(tableOfToday(office));
  for (const youth of now) {
    const known = youthFacts(youth) as unknown as {
      code: string;
      bornOn: string;
      waitingSince: string;
      setting: string;
      needs: string[];
    };
    const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
    const back = (months: number) =>
      new Date(Date.UTC(year, month - 1 - months, day)).toISOString().slice(0, 10);
    const since = known.waitingSince;
    add(counts.waiting, 'waited', since > back(3) ? '0-2' : since > back(6) ? '3-5' : since > back(12) ? '6-11' : '12+'); // prettier-ignore
    const age = year - Number(known.bornOn.slice(0, 4)) - (today.slice(5) < known.bornOn.slice(5) ? 1 : 0); // prettier-ignore
    const band = age < 8 ? 'other' : age <= 11 ? '8-11' : age <= 14 ? '12-14' : age <= 17 ? '15-17' : age <= 22 ? '18-22' : 'other'; // prettier-ignore
    const fits = groupsFor(known.code).length > 0;
    const path = ['fit', fits ? 'fits' : 'nothing-fits'];
    add(counts.unmet, ...path);
    add(counts.unmet, ...path, 'age', band);
    if (fits) continue;
    add(counts.unmet, ...path, 'age', band, 'setting', known.setting);
    const needs = known.needs.length === 0 ? 'none' : [...known.needs].sort().join('+');
    add(counts.unmet, ...path, 'age', band, 'setting', known.setting, 'needs', needs);
  }
  const [firstYear = 0, firstMonth = 0] = from.split('-').map(Number);
  for (let month = 0; month < 13; month += 1) {
    const end = new Date(Date.UTC(firstYear, firstMonth + month, 0)).toISOString().slice(0, 10);
    if (end > to) continue;
    const there = own.filter((youth) => waits(youth, end)).length;
    counts['by-month'][`month/${end.slice(0, 7)}`] = there;
  }
  const livesIn = new Map(
    real.filter((row) => !ends.has(String(row['id']))).map((row) => [String(row['youth_id']), row['group_id']]), // prettier-ignore
  );
  for (const row of real) {
    if (!mine(row) || !inYear(dayOf(row['accepted_at']))) continue;
    const youth = youthFacts(row['youth_id']) ?? {};
    const home = groupFacts(row['group_id']) ?? {};
    const at = (what: string, of = youth): [string, string] => [of[`${what}Postcode`] ?? '', of[`${what}Place`] ?? '']; // prettier-ignore
    const house: [string, string] = [home['postcode'] ?? '', home['place'] ?? ''];
    const far = [at('home'), at('secondHome')]
      .filter((one) => one.join('') !== '')
      .map((one) => km(one, house))
      .filter((one) => one !== undefined);
    const mean = far.reduce((sum, one) => sum + one, 0) / far.length;
    for (const name of ['near-home', 'own-region', 'own-school', 'siblings'] as const)
      add(counts[name]);
    add(counts['near-home'], 'home', far.length === 0 ? 'unknown' : mean <= 30 ? 'near' : 'far');
    const province = ([postcode, place]: [string, string]) =>
      provinceOf({ postcode: Postcode.safeParse(postcode).data, place }, office.gazetteer);
    const [a, b] = [province(at('home')), province(house)];
    add(counts['own-region'], 'region', a === undefined || b === undefined ? 'unknown' : a === b ? 'own' : 'other'); // prettier-ignore
    const toSchool = at('school').join('') === '' ? undefined : km(at('school'), house);
    add(counts['own-school'], 'school', youth['schoolKeep'] === 'none' ? 'nothing-to-keep' : toSchool === undefined ? 'unknown' : toSchool <= 20 ? 'kept' : 'too-far'); // prettier-ignore
    const others = [...dossiers.keys()].filter((other) => other !== row['youth_id'] && organisationOf(other) === organisationOf(row['youth_id']) && typeof youth['siblings'] === 'string' && youthFacts(other)?.['siblings'] === youth['siblings'] && livesIn.has(other)); // prettier-ignore
    const alone = others.length === 0 || ends.has(String(row['id']));
    add(counts.siblings, 'siblings', alone ? 'no-siblings-placed' : others.every((other) => livesIn.get(other) === row['group_id']) ? 'together' : 'apart'); // prettier-ignore
    const origin = proposals.get(String(row['proposal_id']))?.['origin'];
    add(counts['follow-rate'], 'advice', origin === 'run' ? 'followed' : 'otherwise');
  }
  for (const row of all('proposal_rejections')) {
    const proposal = proposals.get(String(row['proposal_id']));
    if (proposal && mine(proposal) && proposal['origin'] === 'run' && inYear(dayOf(row['rejected_at']))) add(counts['follow-rate'], 'advice', 'rejected'); // prettier-ignore
  }
  return counts;
}
