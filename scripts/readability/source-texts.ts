import { globSync, readFileSync } from 'node:fs';
import { MailKind } from '../../src/domain/mail-kind.ts';
import { askedAsWords } from '../../src/domain/still-free.ts';
import { mail } from '../../src/i18n/nl/mail.ts';
import type { Written } from './judge.ts';
import { textsIn } from './catalogue-texts.ts';

const root = `${import.meta.dirname}/../..`;

/** In a sentence with something to fill in, a short word stands for it. */
const filledIn = 'iets';

/** Sentences that stand beside what they are about: rules and their reasons, refusals, names of steps. And mails. */
export const sourceTexts = (): Written[] => [
  ...globSync('src/{domain,matching,actions,lists,web}/**/*.ts', { cwd: root })
    .sort()
    .map((file) => ({
      name: `texts: ${file}`,
      room: file.includes('/family/') ? ('family' as const) : ('staff' as const),
      texts: dutchIn(readFileSync(`${root}/${file}`, 'utf8')),
      explained: [],
    }))
    .filter(({ texts }) => texts.length > 0),
  { name: 'texts: mail', room: 'staff', texts: lettersIn(), explained: [] },
];

/** Every `nl: '…'` of this code. */
export const dutchIn = (code: string): string[] =>
  [...code.matchAll(/\bnl:\s*(?:'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/g)].map(
    ([, plain, template = '']) =>
      (plain ?? template).replaceAll(/\$\{[^}]*\}/g, filledIn).replaceAll(/\\(.)/g, '$1'),
  );

/** What a mail holds beside its words, where that is no single word. */
const secrets: { readonly [K in MailKind]?: string } = {
  'still-free': askedAsWords([{ house: 'Huis', key: 'sleutel' }]),
};

const lettersIn = (): string[] => [
  mail.foot,
  ...MailKind.options.flatMap((kind) =>
    textsIn(mail.kinds[kind]({ link: 'link', secret: secrets[kind] ?? 'sleutel' })),
  ),
];
