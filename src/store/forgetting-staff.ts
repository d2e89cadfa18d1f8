import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { removingAllThatPointsTo } from './all-that-points-to.ts';

const ids = z.array(z.string());

/** How they came in, and what only they had: also how they arranged their own desk. */
const ofTheirs = [
  'sessions',
  'factors',
  'recovery_codes',
  'password_changes',
  'password_resets',
  'activations',
  'known_places',
  'sign_on_identities',
  'saved_filters',
  'desk_settings',
] as const;

/** Who worked here and left: a number stands for them from now on, wherever their name stood. */
export function forgettingStaff(db: Database) {
  const left = db
    .prepare(
      /* sql */ `
      select a.id from accounts a join account_endings e on e.account_id = a.id
      where a.role <> 'family' and e.ended_at < @before
        and (a.email is not null or a.name <> 'account ' || substr(a.id, 1, 8))`,
    )
    .pluck();
  const mailsTo = db
    .prepare(
      /* sql */ `select m.id from mails m join accounts a on a.email = m.recipient where a.id = @id`,
    )
    .pluck();
  const empty = db.prepare(/* sql */ `
    update accounts set name = 'account ' || substr(id, 1, 8), email = null, password_hash = null
    where id = @id`);

  return {
    forgetStaff(before: Date): number {
      const remove = removingAllThatPointsTo(db);
      const gone = ids.parse(left.all({ before: before.toISOString() }));
      for (const id of gone) {
        remove('mails', 'id', ids.parse(mailsTo.all({ id })));
        empty.run({ id });
      }
      for (const table of ofTheirs) remove(table, 'account_id', gone);
      return gone.length;
    },
  };
}
