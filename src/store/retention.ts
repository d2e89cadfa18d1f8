import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { forgettingStaff } from './forgetting-staff.ts';
import { forgettingIdentity } from './forgetting-identity.ts';
import { removingAllThatPointsTo } from './all-that-points-to.ts';

const Done = z.strictObject({
  id: Id,
  organisationId: Id,
  since: z.iso.date(),
  lives: z.literal([0, 1]),
});

/** What goes when it has been kept long enough: which rows of which table, by the moment they were made. */
const byAge = {
  invitations: { table: 'invitations', key: 'id', at: 'made_at' },
  sessions: { table: 'sessions', key: 'token_hash', at: 'started_at' },
  keys: { table: 'taken_forms', key: 'key_hash', at: 'taken_at' },
  runs: { table: 'runs', key: 'id', at: 'asked_at' },
  scenarios: { table: 'scenarios', key: 'id', at: 'frozen_at' },
  mails: { table: 'mails', key: 'id', at: 'made_at' },
  activations: { table: 'activations', key: 'id', at: 'ends_at' },
  asks: { table: 'vacancy_asks', key: 'id', at: 'asked_at' },
  resets: { table: 'password_resets', key: 'id', at: 'ends_at' },
  erasureRequests: { table: 'erasure_requests', key: 'id', at: 'asked_at' },
  heads: { table: 'log_heads', key: 'day', at: 'made_at' },
  reviews: { table: 'log_reviews', key: 'month', at: 'reviewed_at' },
} as const;
export type Aged = keyof typeof byAge;

const ids = z.array(z.unknown());

export function retentionStore(db: Database) {
  const known = db.prepare(/* sql */ `
    select d.id, d.organisation_id as organisationId, d.since,
           exists (select 1 from active_placements p where p.youth_id = d.id) as lives
    from youths_done d
    where d.since is not null
      and exists (select 1 from youth_facts f where f.youth_id = d.id and f.recorded_by <> 'retention')
    order by d.id`);
  const records = db
    .prepare(
      /* sql */ `
    select c.id from closed_proposals c
    join youth_dossiers d on d.id = (select max(id) from youth_dossiers where youth_id = c.youth_id)
    where d.organisation_id = @organisationId and c.closed_at < @before
    union
    select p.proposal_id from placements p
    join placement_ends e on e.placement_id = p.id
    join youth_dossiers d on d.id = (select max(id) from youth_dossiers where youth_id = p.youth_id)
    where d.organisation_id = @organisationId and e.ended_on < @beforeDay`,
    )
    .pluck();
  const nothingLeft = db
    .prepare(
      /* sql */ `
    select d.id from youths_done d where d.since is not null
      and not exists (select 1 from youth_facts f where f.youth_id = d.id)
      and not exists (select 1 from proposals p where p.youth_id = d.id)`,
    )
    .pluck();
  const shown = db
    .prepare(
      /* sql */ `
      select s.proposal_id from (
        select proposal_id from proposal_profiles union select proposal_id from proposal_releases) s
      where s.proposal_id in (select id from closed_proposals)
        or (select a.says from proposal_answers a
            where a.proposal_id = s.proposal_id and a.party = 'provider'
            order by a.id desc limit 1) = 'no'`,
    )
    .pluck();
  const unlink = db.prepare(/* sql */ `
    update exclusions set proposal_id = null
    where proposal_id in (select value from json_each(@proposals))`);
  const identity = forgettingIdentity(db);
  const aged = Object.fromEntries(
    Object.entries(byAge).map(([name, { table, key, at }]) => [
      name,
      db.prepare(`select ${key} from ${table} where ${at} < @before`).pluck(),
    ]),
  ) as Record<Aged, ReturnType<Database['prepare']>>;

  const reads = {
    /** Youths whose time of keeping runs, and since when. */
    listDone: () =>
      known.all().map((row) => {
        const { lives, ...done } = Done.parse(row);
        return { ...done, lives: lives === 1 };
      }),
  };

  const writes = {
    ...identity,
    ...forgettingStaff(db),
    /** What a provider was shown of somebody it will not receive. */
    forgetShown(): number {
      const remove = removingAllThatPointsTo(db);
      const gone = ids.parse(shown.all());
      for (const table of ['proposal_profiles', 'proposal_releases'])
        remove(table, 'proposal_id', gone);
      return gone.length;
    },
    /** What was proposed and came to nothing, or has ended; and a youth of whom nothing else is kept. */
    forgetRecords(asked: { organisationId: Id; before: string; beforeDay: string }): number {
      const remove = removingAllThatPointsTo(db);
      const gone = ids.parse(records.all(asked));
      unlink.run({ proposals: JSON.stringify(gone) });
      remove('proposals', 'id', gone);
      remove('youths', 'id', ids.parse(nothingLeft.all()));
      return gone.length;
    },
    /** Everything of this kind that was made before this moment. */
    forget(kind: Aged, before: Date): number {
      const gone = ids.parse(aged[kind].all({ before: before.toISOString() }));
      const { table, key } = byAge[kind];
      removingAllThatPointsTo(db)(table, key, gone);
      return gone.length;
    },
  };

  return { reads, writes };
}
