import type { Id } from '../../domain/ids.ts';
import type { Pens } from '../../store/index.ts';
import type { Pen } from '../../store/rows.ts';
import { hashPassword } from '../passwords.ts';
import { hashSecret, newAccessCode, newSecret } from '../secrets.ts';

const day = 86_400_000;

/** An invitation lasts as long as a round of proposals may; a link only as long as a mail is likely to be read. */
const invitationDays = 90;
const linkDays = 7;

export const invitationEnd = (at: Date): string => after(at, invitationDays);

/** Shown once: the link's secret goes by mail or paper, the code by phone. Only hashes are kept. */
export interface Keys {
  /** Empty when it was mailed: then nobody here gets to see it. */
  readonly secret: string;
  readonly mailed: boolean;
  readonly code: string;
}

export async function newCode(): Promise<{ code: string; codeHash: string }> {
  const code = newAccessCode();
  return { code, codeHash: await hashPassword(code) };
}

/** A link for this invitation. What was sent before opens nothing any more. */
export function sendLink(pen: Pens, invitationId: Id, ink: Pen): string {
  const secret = newSecret();
  pen.invitations.addLink(invitationId, hashSecret(secret), after(ink.at, linkDays), ink);
  return secret;
}

const after = (at: Date, days: number): string => new Date(at.getTime() + days * day).toISOString();
