import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Id } from '../domain/ids.ts';
import type { YouthFacts } from '../domain/youth.ts';
import { removingAllThatPointsTo } from './all-that-points-to.ts';

const ids = z.array(z.unknown());

/** Who it was goes, and all words that were written about them; that something was proposed or given stays, by code. */
export function forgettingIdentity(db: Database) {
  const left = db
    .prepare(
      /* sql */ `
    select d.id from youths_done d where d.since is not null
      and exists (select 1 from youth_facts f where f.youth_id = d.id)
      and not exists (select 1 from youth_facts f where f.youth_id = d.id and f.recorded_by <> 'retention')
      and not exists (select 1 from active_placements p where p.youth_id = d.id)`,
    )
    .pluck();
  const dropFacts = db.prepare(/* sql */ `delete from youth_facts where youth_id = @youthId`);
  const insertFacts = db.prepare(/* sql */ `
    insert into youth_facts (youth_id, facts, recorded_by, recorded_at)
    values (@youthId, @facts, 'retention', @at)`);
  const family = db.prepare(/* sql */ `select id from accounts where youth_id = @youthId`).pluck();
  const nameless = db.prepare(/* sql */ `update accounts set name = '' where youth_id = @youthId`);
  const ofFamily = [
    'family_people',
    'family_confirmations',
    'family_agreements',
    'family_wishes',
    'family_requests',
    'contact_asks',
    'invitations',
    'sessions',
  ] as const;
  const mailsTo = db
    .prepare(
      /* sql */ `
    select m.id from mails m join family_people p on p.email = m.recipient
    join accounts a on a.id = p.account_id where a.youth_id = @youthId`,
    )
    .pluck();
  const proposals = db
    .prepare(/* sql */ `select id from proposals where youth_id = @youthId`)
    .pluck();
  const wordless = [
    /* sql */ `update proposals set because = '', reasons = '[]' where youth_id = @youthId`,
    /* sql */ `update proposal_answers set note = '' where proposal_id in
      (select id from proposals where youth_id = @youthId)`,
    /* sql */ `update proposal_replies set sentence = '' where proposal_id in
      (select id from proposals where youth_id = @youthId)`,
    /* sql */ `update proposal_rejections set note = '' where proposal_id in
      (select id from proposals where youth_id = @youthId)`,
    /* sql */ `update visit_outcomes set note = '' where visit_id in
      (select v.id from proposal_visits v join proposals p on p.id = v.proposal_id
       where p.youth_id = @youthId)`,
    /* sql */ `update placements set reason = '' where youth_id = @youthId`,
    /* sql */ `update placement_ends set note = '' where placement_id in
      (select id from placements where youth_id = @youthId)`,
    /* sql */ `update placement_undoings set note = '' where placement_id in
      (select id from placements where youth_id = @youthId)`,
    /* sql */ `update placement_checks set note = '' where placement_id in
      (select id from placements where youth_id = @youthId)`,
    /* sql */ `update experience_answers set note = '' where placement_id in
      (select id from placements where youth_id = @youthId)`,
    /* sql */ `update escalations set note = '' where youth_id = @youthId`,
  ].map((sql) => db.prepare(sql));

  return {
    /** Who it was and what was known goes. Of who still lives in a group the matching needs some facts: kept by code. */
    forgetIdentity(youthId: Id, resident: YouthFacts | undefined, at: Date): void {
      const remove = removingAllThatPointsTo(db);
      const asked = { youthId };
      remove('mails', 'id', ids.parse(mailsTo.all(asked)));
      const accounts = ids.parse(family.all(asked));
      for (const table of ofFamily) remove(table, 'account_id', accounts);
      nameless.run(asked);
      for (const statement of wordless) statement.run(asked);
      const all = ids.parse(proposals.all(asked));
      for (const table of ['proposal_profiles', 'proposal_releases'])
        remove(table, 'proposal_id', all);
      dropFacts.run(asked);
      if (resident !== undefined)
        insertFacts.run({ youthId, facts: JSON.stringify(resident), at: at.toISOString() });
    },
    /** Who lived somewhere by code only, and has left. */
    forgetLeft(): number {
      const gone = ids.parse(left.all());
      for (const youthId of gone) dropFacts.run({ youthId });
      return gone.length;
    },
  };
}
