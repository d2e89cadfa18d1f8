import type { ReadyMail } from '../actions/send-mails.ts';
import type { MailKind } from '../domain/mail-kind.ts';
import { mail as en } from '../i18n/en/mail.ts';
import { mail as nl } from '../i18n/nl/mail.ts';
import { type Said, mailPage } from './page.ts';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same words, laid out. */
  readonly html: string;
}

const words = { nl, en };
const other = { nl: 'en', en: 'nl' } as const;

/** The page a mail's link leads to; its secret stands behind the #, where no log on the way sees it. */
const pages: { readonly [K in MailKind]?: string } = {
  activation: '/activation',
  reset: '/new-password',
  'family-link': '/invitation',
};

/** Mails to people whose language nobody asked, because somebody else set them going. */
const inBoth: readonly MailKind[] = [
  'family-link',
  'something-waits',
  'something-changed',
  'invitation-locked',
  'still-free',
];

/** Links begin with the configured address, never with what a request called us. */
export function letterOf({ to, kind, lang, secret }: ReadyMail, baseUrl: string): Letter {
  const page = pages[kind];
  const link = page === undefined ? baseUrl : `${baseUrl}${page}#${secret}`;
  const said = (inBoth.includes(kind) ? [lang, other[lang]] : [lang]).map((one) => {
    const { subject, lines } = words[one].kinds[kind]({ link, secret });
    return { lang: one, subject, lines, foot: words[one].foot };
  });
  return {
    to,
    subject: said.map(({ subject }) => subject).join(' / '),
    text: said.map(plainly).join('\n---\n\n'),
    html: mailPage(said),
  };
}

const plainly = ({ lines, foot }: Said): string => `${[...lines, foot].join('\n\n')}\n`;
