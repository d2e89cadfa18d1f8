import type { Pencil } from './pencil.ts';
import { youthFacts } from './facts.ts';
import type { Organisation, Register } from './register.ts';
import { type Size, days } from './size.ts';
import type { Stay } from './timeline.ts';
import type { Known } from './write-stays.ts';

/** Everybody that was ever on a list: those who lived somewhere, and after them those who wait today. */
export function writeYouths(
  pencil: Pencil,
  size: Size,
  { register, stays }: { register: Register; stays: readonly Stay[] },
): Known[] {
  const { put, newId, below, pick, dayAt, momentAt, each } = pencil;
  const last = new Map(stays.filter(({ isLast }) => isLast).map((stay) => [stay.youth, stay]));
  const first = new Map(stays.toReversed().map((stay) => [stay.youth, stay.from]));
  const youths: Known[] = [];
  each(size.youths, (at) => {
    const stay = last.get(at);
    const region = at % register.organisations.length;
    const nth = Math.floor(at / register.organisations.length);
    const organisation = register.organisations[region] as Organisation;
    const [id, code, family] = [newId(), `J-${String(at).padStart(6, '0')}`, newId()];
    const by = pick(organisation.coordinators);
    const came = stay === undefined ? days - 10 - below(190) : (first.get(at) ?? 0) - 30;
    const home = stay && register.homes[stay.group]?.facts;
    const known = youthFacts(pencil, {
      code,
      postcode: pick(organisation.postcodes),
      since: dayAt(came),
      ages: home ? [home.youngest, home.oldest] : [9, 17],
      siblings: nth % 20 < 2 ? `S-${region}-${Math.floor(nth / 20)}` : null,
    });
    put('youths', id, code);
    put('youth_dossiers', null, id, organisation.id, by, momentAt(came));
    const facts = JSON.stringify(known);
    put('youth_facts', null, id, facts, by, momentAt(came), organisation.id);
    if (at % 4 === 0) put('youth_facts', null, id, facts, by, momentAt(came + 10), organisation.id);
    const isHere = stay === undefined || stay.until >= days - 180;
    put('accounts', family, 'family', isHere ? `Verzonnen ouder ${code}` : '', null, null, null, null, id, 'parent', by, momentAt(came)); // prettier-ignore
    if (isHere) {
      put('family_people', null, family, 'yes', 'gezagsregister (verzonnen)', 0, '', by, momentAt(came)); // prettier-ignore
      put('family_confirmations', null, family, by, momentAt(days - 1));
    }
    youths.push({ id, code, organisation, family });
  });
  return youths;
}
