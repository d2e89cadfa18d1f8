import type { Database } from 'better-sqlite3';
import { ListedCode } from '../domain/code-list.ts';
import { type Pen, penned } from './rows.ts';

export function codeStore(db: Database) {
  const all = db.prepare(/* sql */ `select list, code, nl, en from codes 
    order by list, code = 'other', rowid`);
  const put = db.prepare(/* sql */ `
    insert into codes (list, code, nl, en, recorded_by, recorded_at)
    values (@list, @code, @nl, @en, @by, @at)
    on conflict (list, code) do update
    set nl = @nl, en = @en, recorded_by = @by, recorded_at = @at`);

  const reads = { list: (): ListedCode[] => all.all().map((row) => ListedCode.parse(row)) };
  const writes = {
    put(code: ListedCode, pen: Pen): void {
      put.run({ ...code, ...penned(pen) });
    },
  };

  return { reads, writes };
}
