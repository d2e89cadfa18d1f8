import type { Mail } from '../store/outbox.ts';
import type { Deps } from './deps.ts';

const minute = 60_000;
/** After this many a mail is given up, and the administrator sees why. */
export const mostTries = 8;
const mostAtOnce = 20;

export interface ReadyMail extends Pick<Mail, 'to' | 'kind' | 'lang' | 'id'> {
  /** What goes into the link, readable only on its way out. */
  readonly secret: string;
}

/** Hands one mail over, and says how; throws when that did not work out. */
export type Deliver = (mail: ReadyMail) => Promise<'sent' | 'written'>;

/** Brings away what waits. What does not work out is tried again, later each time, and given up after some hours. */
export async function sendMails(deps: Deps, deliver: Deliver): Promise<void> {
  const { store, now, seal } = deps;
  const due = store.outbox
    .listWaiting(200, mostTries)
    .filter((mail) => isDue(mail, now()))
    .slice(0, mostAtOnce);
  for (const mail of due) {
    const { id, to, kind, lang, sealedSecret, tries } = mail;
    const secret = sealedSecret === null ? '' : seal.open(sealedSecret);
    const result = await deliver({ id, to, kind, lang, secret }).then(
      (outcome) => ({ outcome, why: '' }),
      (error: unknown) => ({ outcome: 'failed' as const, why: reasonOf(error) }),
    );
    const isLast = tries + 1 >= mostTries;
    store.together((pen) => pen.outbox.tried(id, { ...result, isLast }, now()));
  }
}

/** 1, 2, 4 … minutes after the last try, at most an hour. */
function isDue({ tries, lastTriedAt }: Mail, at: Date): boolean {
  if (lastTriedAt === null) return true;
  const wait = Math.min(60, 2 ** (tries - 1)) * minute;
  return at.getTime() >= Date.parse(lastTriedAt) + wait;
}

/** A code of the mail server or the system; its sentences may hold the address. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'responseCode' in error ? error.responseCode : 'code' in error ? error.code : '';
  return typeof code === 'string' || typeof code === 'number' ? String(code) : error.name;
}
