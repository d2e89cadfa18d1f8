import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { genesis, linked } from '../store/log-chain.ts';

const Head = z.object({ seq: z.int(), hash: z.string() });
const Link = Head.extend({ line: z.string() });

/**
 * The first line of the log that does not follow from the one before, by its number; nothing when all of them do. A copy
 * of long ago may have no such log yet.
 */
export function brokenLink(db: Database): number | undefined {
  const hasLog = db.prepare(`select 1 from sqlite_schema where name = 'log_chain'`).get();
  if (hasLog === undefined) return undefined;
  const cut = db.prepare('select through_seq as seq, hash from log_cuts order by id desc limit 1');
  let before = Head.parse(cut.get() ?? { seq: 0, hash: genesis });
  for (const row of db.prepare('select seq, hash, line from log_chain order by seq').iterate()) {
    const link = Link.parse(row);
    if (link.seq !== before.seq + 1 || link.hash !== linked(before.hash, link.line))
      return link.seq;
    before = link;
  }
  return undefined;
}
