import type { Database } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type LogSource, sources } from './log-sources.ts';

const Link = z.strictObject({
  seq: z.int(),
  source: z.enum(['journal', 'view', 'security']),
  sourceSeq: z.int(),
  line: z.string(),
  hash: z.string(),
});
export type Link = z.infer<typeof Link>;

const Head = z.strictObject({ seq: z.int(), hash: z.string() });
export type Head = z.infer<typeof Head>;

/** The hash before the first line. */
export const genesis = '0'.repeat(64);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Every line's hash covers the line before it, so one changed letter changes every hash that follows. */
export const linked = (before: string, line: string): string => sha256(`${before}\n${line}`);

/** The chain over all that is written down: it grows in the transaction of the line it covers. */
export function logChainStore(db: Database) {
  const of = sources(db);
  const last = db.prepare(/* sql */ `
    select seq, hash from log_chain where seq = (select max(seq) from log_chain)`);
  const lastCut = db.prepare(/* sql */ `
    select through_seq as seq, hash from log_cuts order by id desc limit 1`);
  const insert = db.prepare(/* sql */ `
    insert into log_chain (seq, source, source_seq, line, hash)
    values (@seq, @source, @sourceSeq, @line, @hash)`);
  const links = db.prepare(/* sql */ `
    select seq, source, source_seq as sourceSeq, line, hash from log_chain order by seq`);
  const cut = db.prepare(/* sql */ `
    insert into log_cuts (through_seq, hash, older_than, cut_at)
    values (@seq, @hash, @olderThan, @at)`);
  const before = db.prepare(/* sql */ `
    select seq, hash from log_chain
    where seq < coalesce(
      (select min(seq) from log_chain where line ->> '$[1]' >= @olderThan),
      (select max(seq) + 1 from log_chain))
    order by seq desc limit 1`);
  const cutLinks = db.prepare(/* sql */ `delete from log_chain where seq <= @seq`);
  const heads = db.prepare(/* sql */ `
    select seq, hash from log_heads where day <= @day order by day desc limit 1`);
  const older = db.prepare(/* sql */ `select seq from journal order by seq`).pluck();
  const ofDay = db.prepare(/* sql */ `select 1 from log_heads where day = @day`);
  const insertHead = db.prepare(/* sql */ `
    insert into log_heads (day, seq, hash, made_at) values (@day, @seq, @hash, @at)
    on conflict do nothing`);

  const head = (): Head => Head.parse(last.get() ?? lastCut.get() ?? { seq: 0, hash: genesis });

  const reads = {
    head,
    /** Where the kept lines begin: after the last cut, or at the very beginning. */
    start: (): Head => Head.parse(lastCut.get() ?? { seq: 0, hash: genesis }),
    links: function* (): Generator<Link> {
      for (const row of links.iterate()) yield Link.parse(row);
    },
    lineOf: (source: LogSource, sourceSeq: number, seq: number) => of[source].line(sourceSeq, seq),
    count: (source: LogSource): number => of[source].count(),
    hasHead: (day: string): boolean => ofDay.get({ day }) !== undefined,
    /** The newest head that was kept on or before this day. */
    findHead: (day: string): Head | undefined => {
      const row = heads.get({ day });
      return row === undefined ? undefined : Head.parse(row);
    },
  };

  const writes = {
    /** An office that kept a journal before there was a chain begins its chain with those lines. */
    coverOlder(): void {
      if (head().seq > 0) return;
      for (const seq of z.array(z.int()).parse(older.all())) writes.add('journal', seq);
    },
    add(source: LogSource, sourceSeq: number): void {
      const { seq, hash } = head();
      const line = of[source].line(sourceSeq, seq + 1);
      if (line === undefined) throw new Error(`Nothing was written in ${source} ${sourceSeq}`);
      insert.run({ seq: seq + 1, source, sourceSeq, line, hash: linked(hash, line) });
    },
    keepHead(day: string, at: Date): void {
      insertHead.run({ day, ...head(), at: at.toISOString() });
    },
    /** Lets go of every line before this moment; what is left begins where they ended. */
    cut(olderThan: Date, at: Date): Head | undefined {
      const row = before.get({ olderThan: olderThan.toISOString() });
      if (row === undefined) return undefined;
      const end = Head.parse(row);
      cut.run({ ...end, olderThan: olderThan.toISOString(), at: at.toISOString() });
      for (const source of Object.values(of)) source.cut(end.seq);
      cutLinks.run({ seq: end.seq });
      return end;
    },
  };

  return { reads, writes };
}

export type LogChain = ReturnType<typeof logChainStore>;
