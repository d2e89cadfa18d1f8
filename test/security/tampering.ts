import type { Database } from 'better-sqlite3';
import { linked } from '../../src/store/log-chain.ts';
import { sources } from '../../src/store/log-sources.ts';

/** What somebody with the file in their hands could do to what was written down. */

export type Chance = (below: number) => number;

/** Whoever holds the file takes the guards away first. */
export function unguard(db: Database): void {
  const names = db
    .prepare(`select name from sqlite_schema where type = 'trigger'`)
    .pluck()
    .all() as string[];
  for (const name of names) db.exec(`drop trigger ${name}`);
}

const texts: readonly (readonly [table: string, column: string])[] = [
  ['journal', 'did'],
  ['journal', 'account_id'],
  ['journal', 'subject'],
  ['journal', 'detail'],
  ['journal', 'at'],
  ['view_log', 'account_id'],
  ['view_log', 'role'],
  ['view_log', 'organisation_id'],
  ['view_log', 'kind'],
  ['view_log', 'request_id'],
  ['view_log', 'purpose'],
  ['view_log_youths', 'youth_code'],
  ['security_log', 'outcome'],
  ['security_log', 'action'],
  ['log_chain', 'line'],
  ['log_chain', 'hash'],
];

const orderOf: Readonly<Record<string, string>> = {
  journal: 'seq',
  view_log: 'seq',
  view_log_youths: 'view_seq',
  security_log: 'seq',
  log_chain: 'seq',
};

const pick = <T>(chance: Chance, all: readonly T[]): T => all[chance(all.length)] as T;

/** The rows that yesterday's head covers. */
function covered(db: Database, table: string, head: number): number[] {
  const source = { journal: 'journal', view_log: 'view', security_log: 'security' }[table];
  const sql =
    table === 'log_chain'
      ? `select seq from log_chain where seq <= @head order by seq`
      : `select source_seq from log_chain where seq <= @head and source = '${source ?? 'view'}' order by seq`;
  return db.prepare(sql).pluck().all({ head }) as number[];
}

const edit = (db: Database, chance: Chance, head: number): void => {
  const [table, column] = pick(chance, texts);
  const changed =
    column === 'detail' || column === 'line'
      ? `json_set(${column}, '$.x', 1, '$[1]', 'y')`
      : `coalesce(${column}, '') || 'x'`;
  db.prepare(`update ${table} set ${column} = ${changed} where ${orderOf[table] ?? ''} = @seq`).run(
    {
      seq: pick(chance, covered(db, table, head)),
    },
  );
};

const remove = (db: Database, chance: Chance, head: number): void => {
  const table = pick(chance, Object.keys(orderOf));
  db.prepare(`delete from ${table} where ${orderOf[table] ?? ''} = @seq`).run({
    seq: pick(chance, covered(db, table, head)),
  });
};

/** Two lines of one log change places, or two links of the chain. */
const swap = (db: Database, chance: Chance, head: number): void => {
  const table = pick(chance, ['journal', 'view_log', 'security_log', 'log_chain']);
  const rows = covered(db, table, head);
  const at = chance(rows.length - 1);
  const [a, b] = [rows[at], rows[at + 1]];
  const move = db.prepare(`update ${table} set seq = @to where seq = @from`);
  move.run({ from: a, to: -1 });
  move.run({ from: b, to: a });
  move.run({ from: -1, to: b });
};

const insert = (db: Database, chance: Chance, head: number): void => {
  const table = pick(chance, ['journal', 'view_log', 'security_log', 'log_chain']);
  const columns = (db.pragma(`table_info(${table})`) as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => name !== 'seq' && name !== 'source_seq');
  const extra = table === 'log_chain' ? ['source_seq'] : [];
  db.prepare(
    `insert into ${table} (${[...columns, ...extra].join(', ')})
     select ${[...columns, ...extra.map(() => '1000000')].join(', ')} from ${table} where seq = @seq`,
  ).run({ seq: pick(chance, covered(db, table, head)) });
};

/** Everything after a line is gone, from the chain and from the logs, as if it had never been. */
const cutTail = (db: Database, chance: Chance, head: number): void => {
  const seq = chance(head);
  for (const source of Object.values(without(db, seq))) db.exec(source);
  db.prepare('delete from log_chain where seq > @seq').run({ seq });
};

const without = (_db: Database, seq: number) => ({
  youths: `delete from view_log_youths where view_seq in
    (select source_seq from log_chain where source = 'view' and seq > ${seq})`,
  views: `delete from view_log where seq in
    (select source_seq from log_chain where source = 'view' and seq > ${seq})`,
  journal: `delete from journal where seq in
    (select source_seq from log_chain where source = 'journal' and seq > ${seq})`,
  security: `delete from security_log where seq in
    (select source_seq from log_chain where source = 'security' and seq > ${seq})`,
});

/** A line is changed, and all hashes are worked out again so that everything fits. */
const rechain = (db: Database, chance: Chance, head: number): void => {
  const seq = pick(chance, covered(db, 'journal', head));
  db.prepare(`update journal set account_id = 'somebody-else' where seq = @seq`).run({ seq });
  const of = sources(db);
  const links = db
    .prepare('select seq, source, source_seq as n from log_chain order by seq')
    .all() as { seq: number; source: keyof typeof of; n: number }[];
  const write = db.prepare('update log_chain set line = @line, hash = @hash where seq = @seq');
  let hash = '0'.repeat(64);
  for (const link of links) {
    const line = of[link.source].line(link.n, link.seq) ?? '';
    hash = linked(hash, line);
    write.run({ seq: link.seq, line, hash });
  }
};

export const tamperings = { edit, remove, swap, insert, cutTail, rechain };
