import type { Id } from '../../src/domain/ids.ts';
import type { Profile } from '../../src/domain/provider-profile.ts';
import type { Pencil } from './pencil.ts';
import type { Home, Organisation, Register } from './register.ts';
import { days } from './size.ts';
import type { Stay } from './timeline.ts';

export interface Known {
  readonly id: Id;
  readonly code: string;
  readonly organisation: Organisation;
  readonly family: Id;
}

/** What a run says of each proposal it makes. */
const reasons = JSON.stringify([
  { nl: 'Verzonnen: dicht bij huis en bij school.', en: 'Invented: near home and school.' },
  {
    nl: 'Verzonnen: de groep biedt wat nodig is.',
    en: 'Invented: the group offers what is needed.',
  },
]);
const profile = JSON.stringify({
  ages: [12, 14],
  sex: null,
  region: 'Verzonnen regio',
  homeKm: [10, 25],
  needs: ['trauma'],
  school: ['school-secondary'],
  needKinds: [],
  intensity: 2,
} satisfies Profile);
const words = 'Verzonnen: de groep past en kan op tijd beginnen.';

/** Every stay with the whole road to it: proposed, asked, answered, released, accepted, begun and ended. */
export function writeStays(
  pencil: Pencil,
  stays: readonly Stay[],
  { youths, register }: { youths: readonly Known[]; register: Register },
): void {
  const { put, newId, pick, chance, dayAt, momentAt, each } = pencil;
  const vacancyOf = (home: Home, at: number, from: number): Id => {
    const id = newId();
    put('vacancies', id, `V-${at}`, home.id);
    for (const before of [20, 8])
      put('vacancy_facts', null, id, dayAt(from), null, 1, dayAt(from - before), pick(home.provider.staff), momentAt(from - before)); // prettier-ignore
    return id;
  };
  const propose = (youth: Known, home: Home, vacancy: Id, from: number): Id => {
    const id = newId();
    const by = pick(youth.organisation.coordinators);
    put('proposals', id, youth.id, home.id, vacancy, dayAt(from), 'run', '', reasons, '[]', by, momentAt(from - 7)); // prettier-ignore
    put('proposal_consultations', id, `A-${newId().slice(0, 12).toUpperCase()}`, by, momentAt(from - 6)); // prettier-ignore
    put('proposal_profiles', id, profile, '[]', 3, by, momentAt(from - 6));
    return id;
  };
  const answer = (proposal: Id, party: string, says: string, by: Id, at: number): void =>
    put('proposal_answers', null, proposal, party, says, says === 'no' ? 'group-fit' : null, '', by, momentAt(at)); // prettier-ignore

  const refuse = (youth: Known, home: Home, vacancy: Id, from: number): void => {
    const proposal = propose(youth, home, vacancy, from);
    const by = pick(youth.organisation.coordinators);
    answer(proposal, 'provider', 'no', pick(home.provider.staff), from - 4);
    put('proposal_rejections', proposal, 'better-elsewhere', words, by, momentAt(from - 4, 9));
    put('exclusions', newId(), youth.id, home.id, dayAt(from), proposal, 'better-elsewhere', by, momentAt(from - 4, 9)); // prettier-ignore
  };

  each(stays.length, (at) => {
    const stay = stays[at] as Stay;
    const youth = youths[stay.youth] as Known;
    const home = register.homes[stay.group] as Home;
    const { from, until } = stay;
    const by = pick(youth.organisation.coordinators);
    const vacancy = vacancyOf(home, at, from);
    if (chance(0.1)) refuse(youth, pick(register.homes), vacancy, from);
    const proposal = propose(youth, home, vacancy, from);
    answer(proposal, 'provider', 'yes', pick(home.provider.staff), from - 4);
    answer(proposal, 'family', 'agree', youth.family, from - 3);
    put('proposal_releases', proposal, 'parents', '', by, momentAt(from - 3, 30));
    const placement = newId();
    put('placements', placement, proposal, youth.id, home.id, vacancy, dayAt(from), words, '[]', by, momentAt(from - 2)); // prettier-ignore
    put('placement_reasons', placement, 'fits-best', by, momentAt(from - 2));
    put('placement_starts', placement, dayAt(from), by, momentAt(from));
    if (from + 14 < days)
      put('placement_checks', placement, 2, 'goes-well', '', by, momentAt(from + 14));
    if (until >= days) return;
    put('placement_ends', placement, dayAt(until), 'moved-on', '', stay.isLast ? 0 : 1, by, momentAt(until)); // prettier-ignore
    put('youth_listings', null, youth.id, stay.isLast ? 0 : 1, 'moved-on', by, momentAt(until));
    put(
      'vacancy_withdrawals',
      vacancy,
      'filled-elsewhere',
      pick(home.provider.staff),
      momentAt(until),
    );
  });
}
