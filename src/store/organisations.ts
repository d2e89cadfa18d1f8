import type { Database } from 'better-sqlite3';
import type { Id } from '../domain/ids.ts';
import { Contact, Organisation } from '../domain/organisation.ts';
import { type Pen, penned } from './rows.ts';

export function organisationStore(db: Database) {
  const all = db.prepare(/* sql */ `select id, code, name from organisations order by code`);
  const one = db.prepare(/* sql */ `select id, code, name from organisations where id = @id`);
  const byCode = db.prepare(
    /* sql */ `select id, code, name from organisations where code = @code`,
  );
  const first = db.prepare(
    /* sql */ `select id, code, name from organisations order by rowid limit 1`,
  );
  const insert = db.prepare(/* sql */ `
    insert into organisations (id, code, name, recorded_by, recorded_at)
    values (@id, @code, @name, @by, @at)`);
  const rename = db.prepare(/* sql */ `
    update organisations set name = @name, recorded_by = @by, recorded_at = @at where id = @id`);
  const contact = db.prepare(/* sql */ `
    select phone, email from organisation_contacts where organisation_id = @id
    order by id desc limit 1`);
  const insertContact = db.prepare(/* sql */ `
    insert into organisation_contacts (organisation_id, phone, email, recorded_by, recorded_at)
    values (@id, @phone, @email, @by, @at)`);

  const reads = {
    list: (): Organisation[] => all.all().map((row) => Organisation.parse(row)),
    find: (id: Id) => maybe(one.get({ id })),
    /** The one there was from the beginning. */
    findFirst: () => maybe(first.get()),
    contactOf: (id: Id): Contact => Contact.parse(contact.get({ id }) ?? { phone: '', email: '' }),
    findByCode: (code: string) => maybe(byCode.get({ code })),
  };
  const writes = {
    add(organisation: Organisation, pen: Pen): void {
      insert.run({ ...organisation, ...penned(pen) });
    },
    rename(id: Id, name: string, pen: Pen): void {
      rename.run({ id, name, ...penned(pen) });
    },
    setContact(id: Id, contact: Contact, pen: Pen): void {
      insertContact.run({ id, ...contact, ...penned(pen) });
    },
  };
  return { reads, writes };
}

const maybe = (row: unknown): Organisation | undefined =>
  row === undefined ? undefined : Organisation.parse(row);
