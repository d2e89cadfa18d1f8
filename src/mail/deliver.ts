import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Deliver } from '../actions/send-mails.ts';
import { letterOf } from './letter.ts';

interface Post {
  readonly baseUrl: string;
  readonly mail: {
    readonly smtpUrl: string | undefined;
    readonly from: string;
    readonly folder: string;
  };
}

/** Through the mail server, or where there is none into a folder beside the data, for the administrator. */
export function delivering({ baseUrl, mail }: Post): Deliver {
  const { smtpUrl, from, folder } = mail;
  return smtpUrl === undefined ? intoFolder(folder, baseUrl) : overSmtp(smtpUrl, from, baseUrl);
}

function overSmtp(smtpUrl: string, from: string, baseUrl: string): Deliver {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (mail) => {
    await transport.sendMail({
      ...letterOf(mail, baseUrl),
      from,
      // Nobody's holiday answer helps; and a mail that was tried twice is still one mail.
      messageId: `<${mail.id}@${new URL(baseUrl).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return 'sent';
  };
}

function intoFolder(folder: string, baseUrl: string): Deliver {
  return (mail) => {
    const { to, subject, text } = letterOf(mail, baseUrl);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${mail.kind}-${mail.id}.txt`);
    writeFileSync(file, `To: ${to}\nSubject: ${subject}\n\n${text}`, { mode: 0o600 });
    return Promise.resolve('written');
  };
}
