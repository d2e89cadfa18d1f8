import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inviteStaff } from '../../src/actions/activation.ts';
import { sendMails } from '../../src/actions/send-mails.ts';
import { MailKind } from '../../src/domain/mail-kind.ts';
import { askedAsWords } from '../../src/domain/still-free.ts';
import { delivering } from '../../src/mail/deliver.ts';
import { letterOf } from '../../src/mail/letter.ts';
import { freePort } from '../demo-office.ts';
import { type Office, openTestOffice } from '../office.ts';

/** The outbox, and a real mail server on this machine to take what it sends. */

const baseUrl = 'https://plek.example.nl';
let office: Office;
let folder: string;
beforeEach(() => {
  office = openTestOffice();
  folder = mkdtempSync(join(tmpdir(), 'passende-plek-mail-'));
  const account = { role: 'coordinator', name: 'Verzonnen Vera' } as const;
  const system = { id: 'system', role: 'system' } as const;
  inviteStaff(office, system, { email: 'vera@voorbeeld.test', lang: 'nl', account });
});
const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

const later = (minutes: number) => {
  office.moment = new Date(office.moment.getTime() + minutes * 60_000);
};
const post = (smtpUrl: string | undefined) =>
  delivering({
    baseUrl,
    mail: { smtpUrl, from: 'plek@example.nl', folder: join(folder, 'office.sqlite-mail') },
  });

async function openMailServer(refuses = false): Promise<{ url: string; got: string[] }> {
  const port = await freePort();
  const got: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_to, _session, callback) => {
      callback(refuses ? Object.assign(new Error('no'), { responseCode: 450 }) : null);
    },
    onData: (stream, _session, callback) => {
      let text = '';
      stream.on('data', (chunk) => (text += String(chunk)));
      stream.on('end', () => {
        got.push(text);
        callback();
      });
    },
  });
  await new Promise<void>((open) => server.listen(port, '127.0.0.1', open));
  stops.push(() => {
    server.close();
  });
  return { url: `smtp://127.0.0.1:${port}`, got };
}

test('a mail goes through the server once, and its secret is forgotten', async () => {
  const { url, got } = await openMailServer();
  await sendMails(office, post(url));
  await sendMails(office, post(url));

  expect(got).toHaveLength(1);
  expect(got[0]).toMatch(/^To: vera@voorbeeld.test/m);
  expect(got[0]?.replaceAll('=\r\n', '')).toContain(`${baseUrl}/activation#`);
  expect(got[0]).not.toContain('Verzonnen');
  expect(office.store.outbox.list()).toMatchObject([{ outcome: 'sent', sealedSecret: null }]);
});

test('a server that says no is asked again, later each time, and given up in the end', async () => {
  const { url, got } = await openMailServer(true);
  await sendMails(office, post(url));
  expect(office.store.outbox.list()).toMatchObject([{ outcome: 'failed', why: '450', tries: 1 }]);
  await sendMails(office, post(url));
  expect(office.store.outbox.list()[0]?.tries).toBe(1);

  for (let hours = 0; hours < 12; hours += 1) {
    later(60);
    await sendMails(office, post(url));
  }
  expect(office.store.outbox.list()).toMatchObject([{ tries: 8, sealedSecret: null }]);
  expect(got).toEqual([]);
});

test('without a server mails become files beside the data, and nobody else can read them', async () => {
  await sendMails(office, post(undefined));

  const [name = ''] = readdirSync(join(folder, 'office.sqlite-mail'));
  const text = readFileSync(join(folder, 'office.sqlite-mail', name), 'utf8');
  expect(text).toContain('To: vera@voorbeeld.test');
  expect(text).toMatch(/\/activation#[\w-]{43}\n/);
  expect(existsSync(join(folder, 'office.sqlite'))).toBe(false);
  expect(office.store.outbox.list()).toMatchObject([{ outcome: 'written' }]);
});

test('every kind of mail has words in both languages, and no name', () => {
  for (const kind of MailKind.options) {
    const [nl, en] = (['nl', 'en'] as const).map((lang) =>
      letterOf({ id: office.newId(), to: 'a@b.nl', kind, lang, secret: secretOf(kind) }, baseUrl),
    );
    expect(nl?.subject).not.toBe('');
    expect(nl?.subject).not.toBe(en?.subject);
    expect(`${nl?.text}${en?.text}`).not.toMatch(/jeugd|jongere|plaatsing|youth|undefined/i);
  }
});

test('the laid out mail says the same, fetches nothing, and is sound HTML', async () => {
  const checker = new HtmlValidate({
    extends: ['html-validate:recommended'],
    // Mail programs know no style sheets.
    rules: { 'no-inline-style': 'off', 'long-title': 'off' },
  });
  for (const kind of MailKind.options) {
    const mail = {
      id: office.newId(),
      to: 'a@b.nl',
      kind,
      lang: 'nl',
      secret: secretOf(kind),
    } as const;
    const { html, text } = letterOf(mail, baseUrl);
    const shown = html.replaceAll(/<[^>]*>/g, '');
    for (const line of text.split('\n')) if (line !== '---') expect(shown).toContain(line);
    expect(html).not.toMatch(/<(?:img|link|script|style|iframe)|url\(|src=/i);
    const { results } = await checker.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
});

test('a mail in both languages says which is which, and words stay words', () => {
  const mail = { id: office.newId(), to: 'a@b.nl', lang: 'nl', kind: 'still-free' } as const;
  const secret = askedAsWords([{ house: '<b>Huis</b> & "co"', key: 'sleutel' }]);
  const { html } = letterOf({ ...mail, secret }, baseUrl);
  expect([...html.matchAll(/<div lang="(\w\w)"/g)].map(([, lang]) => lang)).toEqual(['nl', 'en']);
  expect(html).toContain('&lt;b&gt;Huis&lt;/b&gt; &amp; &quot;co&quot;');
  expect(html).toContain(`<a href="${baseUrl}/still-free/sleutel"`);
});

const secretOf = (kind: MailKind): string =>
  kind === 'still-free' ? askedAsWords([{ house: 'Huis', key: 'sleutel' }]) : 'geheim';
