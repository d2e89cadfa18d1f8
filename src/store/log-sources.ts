import type { Database } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { z } from 'zod';

export type LogSource = 'journal' | 'view' | 'security';

const Said = z.strictObject({
  at: z.string(),
  actor: z.string().nullable(),
  role: z.string(),
  organisation: z.string().nullable(),
  action: z.string(),
  subject: z.string(),
  outcome: z.string(),
  request: z.string().nullable(),
  /** Everything else that the row holds: only its digest stands in the chain. */
  rest: z.string(),
});

const selects: Readonly<
  Record<LogSource, { said: string; table: string; cut: readonly string[] }>
> = {
  journal: {
    said: /* sql */ `
        select at, account_id as actor, role, organisation_id as organisation, did as action,
               subject, 'done' as outcome, request_id as request, detail as rest
        from journal where seq = @sourceSeq`,
    table: 'journal',
    cut: ['delete from journal where seq in'],
  },
  view: {
    said: /* sql */ `
        select v.at, v.account_id as actor, v.role, v.organisation_id as organisation,
               v.kind as action, coalesce(min(y.youth_code), '') as subject, 'shown' as outcome,
               v.request_id as request,
               json_array(v.purpose, json_group_array(y.youth_code order by y.youth_code)) as rest
        from view_log v left join view_log_youths y on y.view_seq = v.seq
        where v.seq = @sourceSeq group by v.seq`,
    table: 'view_log',
    cut: ['delete from view_log_youths where view_seq in', 'delete from view_log where seq in'],
  },
  security: {
    said: /* sql */ `
        select at, account_id as actor, role, organisation_id as organisation, did as action,
               action as subject, outcome, request_id as request, '' as rest
        from security_log where seq = @sourceSeq`,
    table: 'security_log',
    cut: ['delete from security_log where seq in'],
  },
};

/** What a written line says, in one fixed order: the chain's words, worked out again from the row itself. */
export function sources(db: Database) {
  const source = (name: LogSource) => {
    const { said, table, cut } = selects[name];
    const one = db.prepare(said);
    const count = db.prepare(`select count(*) from ${table}`).pluck();
    const cuts = cut.map((start) =>
      db.prepare(
        `${start} (select source_seq from log_chain where source = @name and seq <= @seq)`,
      ),
    );
    return {
      line: (sourceSeq: number, seq: number): string | undefined => {
        const row = one.get({ sourceSeq });
        return row === undefined ? undefined : lineOf(seq, name, Said.parse(row));
      },
      count: (): number => z.int().parse(count.get()),
      cut: (seq: number): void => cuts.forEach((statement) => void statement.run({ name, seq })),
    };
  };
  return { journal: source('journal'), view: source('view'), security: source('security') };
}

/** Number, moment, who, role, organisation, what, about what, outcome, request, and a digest of the rest. */
const lineOf = (seq: number, source: LogSource, said: z.infer<typeof Said>): string =>
  JSON.stringify([
    seq,
    said.at,
    said.actor,
    said.role,
    said.organisation,
    said.action,
    `${source}:${said.subject}`,
    said.outcome,
    said.request,
    createHash('sha256').update(JSON.stringify(said.rest)).digest('hex'),
  ]);
