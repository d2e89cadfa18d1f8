import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Group, GroupFacts, Provider } from '../domain/group.ts';
import type { Id } from '../domain/ids.ts';
import { type Pen, keptJson, penned } from './rows.ts';

const GroupRow = z.strictObject({
  id: Group.unwrap().shape.id,
  providerId: Group.unwrap().shape.providerId,
  facts: keptJson(GroupFacts),
});

export function groupStore(db: Database) {
  const columns = /* sql */ `select g.id, g.provider_id as providerId, g.facts from current_groups g`;
  const all = db.prepare(/* sql */ `${columns} order by g.code`);
  const one = db.prepare(/* sql */ `${columns} where g.id = @id`);
  const byCode = db.prepare(/* sql */ `${columns} where g.code = @code`);
  const ofProvider = db.prepare(
    /* sql */ `${columns} where g.provider_id = @providerId order by g.code`,
  );
  const oneOfProvider = db.prepare(
    /* sql */ `${columns} where g.id = @id and g.provider_id = @providerId`,
  );
  const insert = db.prepare(/* sql */ `
    insert into groups (id, code, provider_id) values (@id, @code, @providerId)`);
  const insertFacts = db.prepare(/* sql */ `
    insert into group_facts (group_id, facts, recorded_by, recorded_at)
    values (@id, @facts, @by, @at)`);

  const reads = {
    list: (): Group[] => all.all().map(toGroup),
    find: (id: Id): Group | undefined => maybe(one.get({ id })),
    findByCode: (code: string): Group | undefined => maybe(byCode.get({ code })),
    listForProvider: (providerId: Id): Group[] => ofProvider.all({ providerId }).map(toGroup),
    /** A provider only ever sees its own groups. */
    findForProvider: (id: Id, providerId: Id): Group | undefined =>
      maybe(oneOfProvider.get({ id, providerId })),
  };

  const writes = {
    add(id: Id, providerId: Id, facts: GroupFacts, pen: Pen): void {
      insert.run({ id, code: facts.code, providerId });
      insertFacts.run({ id, facts: JSON.stringify(facts), ...penned(pen) });
    },
    change(id: Id, facts: GroupFacts, pen: Pen): void {
      insertFacts.run({ id, facts: JSON.stringify(facts), ...penned(pen) });
    },
  };

  return { reads, writes };
}

export function providerStore(db: Database) {
  const all = db.prepare(/* sql */ `select id, code, name from providers order by code`);
  const byCode = db.prepare(/* sql */ `select id, code, name from providers where code = @code`);
  const one = db.prepare(/* sql */ `select id, code, name from providers where id = @id`);
  const insert = db.prepare(/* sql */ `
    insert into providers (id, code, name, recorded_by, recorded_at)
    values (@id, @code, @name, @by, @at)`);

  const reads = {
    list: (): Provider[] => all.all().map((row) => Provider.parse(row)),
    find: (id: Id): Provider | undefined => maybeProvider(one.get({ id })),
    findByCode: (code: string): Provider | undefined => maybeProvider(byCode.get({ code })),
  };

  const writes = {
    add(provider: Provider, pen: Pen): void {
      insert.run({ ...provider, ...penned(pen) });
    },
  };

  return { reads, writes };
}

const toGroup = (row: unknown): Group => GroupRow.parse(row);
const maybe = (row: unknown): Group | undefined => (row === undefined ? undefined : toGroup(row));
const maybeProvider = (row: unknown): Provider | undefined =>
  row === undefined ? undefined : Provider.parse(row);
