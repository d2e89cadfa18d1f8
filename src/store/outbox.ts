import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { MailKind } from '../domain/mail-kind.ts';

const Mail = z.strictObject({
  id: Id,
  to: z.string(),
  kind: MailKind,
  lang: z.enum(['nl', 'en']),
  madeAt: z.string(),
  /** What goes into the link, sealed; gone once the mail has left. */
  sealedSecret: z.string().nullable(),
  tries: z.int(),
  outcome: z.enum(['sent', 'written', 'failed']).nullable(),
  lastTriedAt: z.string().nullable(),
  why: z.string().nullable(),
});
export type Mail = z.infer<typeof Mail>;

export interface NewMail {
  readonly id: Id;
  readonly to: string;
  readonly kind: MailKind;
  readonly lang: 'nl' | 'en';
  readonly sealedSecret: string | null;
}

/** Mails that wait, went or failed. */
export function outboxStore(db: Database) {
  const columns = /* sql */ `
    select m.id, m.recipient as "to", m.kind, m.lang, m.made_at as madeAt,
           m.sealed_secret as sealedSecret,
           (select count(*) from mail_attempts a where a.mail_id = m.id) as tries,
           l.outcome, l.made_at as lastTriedAt, l.why
    from mails m
    left join mail_attempts l on l.id = (select max(id) from mail_attempts where mail_id = m.id)`;
  const waiting = db.prepare(/* sql */ `
    ${columns} where l.outcome is null or (l.outcome = 'failed' and
      (select count(*) from mail_attempts a where a.mail_id = m.id) < @mostTries)
    order by m.made_at, m.id limit @most`);
  const newest = db.prepare(/* sql */ `${columns} order by m.made_at desc, m.id limit @most`);
  const since = db
    .prepare(
      /* sql */ `
      select count(*) from mails where recipient = @to and kind = @kind and made_at > @since`,
    )
    .pluck();
  const insert = db.prepare(/* sql */ `
    insert into mails (id, recipient, kind, lang, sealed_secret, made_at)
    values (@id, @to, @kind, @lang, @sealedSecret, @at)`);
  const tried = db.prepare(/* sql */ `
    insert into mail_attempts (mail_id, outcome, why, made_at) values (@id, @outcome, @why, @at)`);
  const forgetSecret = db.prepare(/* sql */ `
    update mails set sealed_secret = null where id = @id`);

  const reads = {
    /** Newest first, with how each fared. */
    list: (most = 200): Mail[] => newest.all({ most }).map((row) => Mail.parse(row)),
    listWaiting: (most: number, mostTries: number): Mail[] =>
      waiting.all({ most, mostTries }).map((row) => Mail.parse(row)),
    /** Whether this address got such a mail since then, or has one waiting. */
    hasSince: (to: string, kind: MailKind, moment: Date): boolean =>
      Number(since.get({ to, kind, since: moment.toISOString() })) > 0,
  };
  const writes = {
    add(mail: NewMail, at: Date): void {
      insert.run({ ...mail, at: at.toISOString() });
    },
    /** How one try went. A mail that has left needs its secret no more, and neither does one given up. */
    tried(
      id: Id,
      result: { outcome: 'sent' | 'written' | 'failed'; why: string; isLast: boolean },
      at: Date,
    ): void {
      const { outcome, why, isLast } = result;
      tried.run({ id, outcome, why, at: at.toISOString() });
      if (outcome !== 'failed' || isLast) forgetSecret.run({ id });
    },
  };

  return { reads, writes };
}
