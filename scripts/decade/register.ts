import type { Id } from '../../src/domain/ids.ts';
import type { GroupFacts } from '../../src/domain/group.ts';
import { groupFacts, nameOfProvider } from './facts.ts';
import type { Pencil } from './pencil.ts';
import { type Size, beds } from './size.ts';

export interface Organisation {
  readonly id: Id;
  readonly coordinators: Id[];
  /** Where its youths live. */
  readonly postcodes: readonly string[];
}

export interface Home {
  readonly id: Id;
  readonly facts: GroupFacts;
  readonly provider: { readonly id: Id; readonly staff: readonly Id[] };
}

export interface Register {
  readonly organisations: readonly Organisation[];
  readonly homes: readonly Home[];
}

const begun = ['system', '2016-01-01T00:00:00.000Z'] as const;

/** Who works where, and which homes there are. */
export function writeRegister(pencil: Pencil, size: Size, areas: Areas): Register {
  const { put, newId, each, pick } = pencil;
  const postcodes = writePostcodes(pencil, areas);
  const person = (role: string, nth: number, at: { organisation?: Id; provider?: Id }): Id => {
    const id = newId();
    const email = `${role}-${nth}@voorbeeld.test`;
    const { organisation = null, provider = null } = at;
    put('accounts', id, role, `Verzonnen ${role} ${nth}`, email, null, organisation, provider, null, null, ...begun); // prettier-ignore
    put('password_changes', null, id, 'nobody-signs-in-with-this', 'activation', begun[1]);
    put('factors', newId(), id, 'sealed', 1, begun[1]);
    return id;
  };

  const organisations: Organisation[] = [];
  const coordinators = Math.round(size.users * 0.2);
  each(size.organisations, (at) => {
    const id = newId();
    const from = Math.floor((at * postcodes.length) / size.organisations);
    const until = Math.floor(((at + 1) * postcodes.length) / size.organisations);
    put('organisations', id, `REGIO-${at}`, `Jeugdregio Verzonnen ${at}`, ...begun);
    put('organisation_contacts', null, id, '', '', ...begun);
    organisations.push({ id, coordinators: [], postcodes: postcodes.slice(from, until) });
  });
  each(Math.max(size.organisations, coordinators), (nth) => {
    const organisation = organisations[nth % organisations.length];
    organisation?.coordinators.push(person('coordinator', nth, { organisation: organisation.id }));
  });

  const providers: { id: Id; code: string; staff: Id[] }[] = [];
  each(size.providers, (at) => {
    const [id, code] = [newId(), `P-${at}`];
    put('providers', id, code, nameOfProvider(code), ...begun);
    providers.push({ id, code, staff: [] });
  });
  each(Math.max(size.providers, Math.round(size.users * 0.78)), (nth) => {
    const provider = providers[nth % providers.length];
    provider?.staff.push(person('provider', nth, { provider: provider.id }));
  });
  each(Math.max(2, Math.round(size.users * 0.01)), (nth) => {
    person('administrator', nth, {});
    person('privacy-officer', nth, {});
  });

  const homes: Home[] = [];
  each(size.groups, (at) => {
    const provider = providers[at % providers.length];
    if (provider === undefined) return;
    const [id, code] = [newId(), `G-${String(at).padStart(4, '0')}`];
    const facts = groupFacts(pencil, { code, provider: provider.code, postcode: pick(postcodes), size: beds }); // prettier-ignore
    put('groups', id, code, provider.id);
    put('group_facts', null, id, JSON.stringify(facts), ...begun);
    homes.push({ id, facts, provider });
  });
  return { organisations, homes };
}

/** By the first two digits of a postcode. */
export type Areas = Readonly<Record<string, { readonly lat: number; readonly lon: number }>>;

/** As a region imports them: here scattered around the middle of each area. */
function writePostcodes({ put, below, each }: Pencil, areas: Areas): string[] {
  const all = Object.entries(areas).flatMap(([digits, at]) =>
    Array.from({ length: 20 }, (_, nth) => ({ code: `${digits}${10 + nth}`, at })),
  );
  each(all.length, (nth) => {
    const { code, at } = all[nth] as (typeof all)[number];
    put('postcodes', code, at.lat + (below(200) - 100) / 1000, at.lon + (below(200) - 100) / 800);
  });
  return all.map(({ code }) => code);
}
