import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Code, Id } from '../domain/ids.ts';
import { plainWords } from '../domain/plain-words.ts';
import { isOpen } from './proposal-columns.ts';
import { flag } from './rows.ts';

const Youth = z.strictObject({
  id: Id,
  code: Code,
  name: z.string(),
  waits: flag,
  group: z.string().nullable(),
});
const InPool = z.strictObject({ code: z.string(), organisation: z.string() });
const Place = z.strictObject({ id: Id, code: Code, name: z.string(), place: z.string() });
const Proposal = z.strictObject({
  id: Id,
  youthCode: Code,
  youthName: z.string(),
  group: z.string(),
  providerCode: z.string().nullable(),
  isOpen: flag,
});

/** Looks for words in what people call things by. The longest lists are searched where they are kept, and cut there. */
export function searchStore(db: Database) {
  db.function('plain', { deterministic: true }, (words) => plainWords(String(words)));
  /** Every word that was typed stands somewhere in what it is called. */
  const has = (called: string): string => /* sql */ `
    not exists (select 1 from json_each(@words) w where instr(plain(${called}), w.value) = 0)`;
  const everHere = (id: string): string => /* sql */ `
    ${id} in (select d.youth_id from youth_dossiers d where d.organisation_id = @organisationId)`;
  const youths = db.prepare(/* sql */ `
    select y.id, y.code, y.facts ->> 'name' as name,
           exists (select 1 from waiting_youths w where w.id = y.id) as waits,
           (select g.facts ->> 'name' from active_placements p
            join current_groups g on g.id = p.group_id where p.youth_id = y.id) as "group"
    from current_youths y
    where y.organisation_id = @organisationId and ${everHere('y.id')}
      and ${has(`y.code || ' ' || (y.facts ->> 'name')`)}
    order by y.code limit @most`);
  const pool = db.prepare(/* sql */ `
    select 'K-' || upper(substr(y.id, 1, 8)) as code, o.name as organisation
    from waiting_youths y join organisations o on o.id = y.organisation_id
    where y.organisation_id <> @organisationId and ${has(`'K-' || substr(y.id, 1, 8)`)}
    order by 1 limit @most`);
  const groups = db.prepare(/* sql */ `
    select g.id, g.code, g.facts ->> 'name' as name, g.facts ->> 'place' as place
    from current_groups g
    where ${has(`g.code || ' ' || (g.facts ->> 'name') || ' ' || (g.facts ->> 'place')`)}
    order by g.code limit @most`);
  const vacancies = db.prepare(/* sql */ `
    select v.id, v.code, g.facts ->> 'name' as name, g.facts ->> 'place' as place
    from current_vacancies v join current_groups g on g.id = v.group_id
    where ${has(`v.code || ' ' || (g.facts ->> 'name')`)}
    order by v.code limit @most`);
  const proposals = db.prepare(/* sql */ `
    select p.id, y.code as youthCode, y.facts ->> 'name' as youthName,
           g.facts ->> 'name' as "group", c.provider_code as providerCode, (${isOpen}) as isOpen
    from proposals p
    join current_youths y on y.id = p.youth_id
    join current_groups g on g.id = p.group_id
    left join proposal_consultations c on c.proposal_id = p.id
    left join placements l on l.proposal_id = p.id
    where y.organisation_id = @organisationId and ${everHere('p.youth_id')}
      and ${has(`y.code || ' ' || (y.facts ->> 'name')
            || ' ' || g.code || ' ' || (g.facts ->> 'name') || ' ' || coalesce(c.provider_code, '')`)}
    order by isOpen desc, y.code, p.made_at desc, p.id limit @most`);

  const reads = {
    /** Names and codes of one organisation's own, and of others only what they are called in the pool. */
    find: (organisationId: Id, typed: string, most: number) => {
      const words = JSON.stringify(plainWords(typed).split(/\s+/));
      const asked = { words, most };
      const own = { ...asked, organisationId };
      return {
        youths: youths.all(own).map((row) => Youth.parse(row)),
        pool: pool.all(own).map((row) => InPool.parse(row)),
        groups: groups.all(asked).map((row) => Place.parse(row)),
        vacancies: vacancies.all(asked).map((row) => Place.parse(row)),
        proposals: proposals.all(own).map((row) => Proposal.parse(row)),
      };
    },
  };
  return { reads, writes: {} };
}

export type Found = ReturnType<ReturnType<typeof searchStore>['reads']['find']>;
