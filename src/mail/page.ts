import type { Language } from '../domain/text.ts';

export interface Said {
  readonly lang: Language;
  readonly subject: string;
  readonly lines: readonly string[];
  readonly foot: string;
}

/** As calm as the site, and as quiet: nothing in it is fetched, so nobody learns that it was opened. */
const looks = {
  body: 'margin:0;padding:24px 12px;background:#f5f8f8;color:#17202a;font:17px/1.5 Arial,sans-serif',
  sheet:
    'max-width:560px;margin:0 auto 16px;background:#ffffff;border:1px solid #cfd9dc;border-radius:8px;overflow:hidden',
  name: 'margin:0;padding:14px 24px;background:#0b4f5a;color:#ffffff;font-weight:bold;font-size:19px',
  inside: 'padding:8px 24px 16px',
  title: 'font-size:21px;line-height:1.25;margin:16px 0 8px',
  line: 'margin:0 0 14px;white-space:pre-line;overflow-wrap:anywhere',
  link: 'color:#0b5f6b',
  foot: 'margin:0;padding:12px 24px;border-top:1px solid #cfd9dc;color:#4c5a66;font-size:15px',
} as const;

/** The same words as the plain mail, laid out; a sheet for each language. */
export const mailPage = (said: readonly Said[]): string =>
  [
    `<!DOCTYPE html>`,
    `<html lang="${said[0]?.lang ?? 'nl'}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${plain(said.map(({ subject }) => subject).join(' / '))}</title></head>`,
    `<body style="${looks.body}">`,
    ...said.map(sheetOf),
    `</body></html>`,
  ].join('\n');

const sheetOf = ({ lang, subject, lines, foot }: Said): string =>
  [
    `<div lang="${lang}" style="${looks.sheet}">`,
    `<p lang="nl" style="${looks.name}">Passende Plek</p>`,
    `<div style="${looks.inside}"><h1 style="${looks.title}">${plain(subject)}</h1>`,
    ...lines.map((line) => `<p style="${looks.line}">${linked(line)}</p>`),
    `</div><p style="${looks.foot}">${plain(foot)}</p></div>`,
  ].join('\n');

/** Links can be pressed; all else is text, whatever it looks like. */
const linked = (line: string): string =>
  plain(line).replaceAll(
    /https?:\/\/[^\s<]+/g,
    (link) => `<a href="${link}" style="${looks.link}">${link}</a>`,
  );

const plain = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
