import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { inviteFamily } from '../../src/actions/invite-family.ts';
import { sendMails } from '../../src/actions/send-mails.ts';
import { inGroups } from '../../src/domain/in-groups.ts';
import { youthList } from '../../src/lists/youths.ts';
import { letterOf } from '../../src/mail/letter.ts';
import { plainPerson } from '../family.ts';
import { type Office, bring, hireCoordinator, openTestOffice } from '../office.ts';
import { ok } from '../small-region.ts';
import { crawl, leaks } from '../web/crawl.ts';
import { visit } from '../web/visitor.ts';
import { rounds, sabotaged } from './sabotage.ts';

interface Keys {
  readonly secret: string;
  readonly code: string;
}

const baseUrl = 'https://plek.example.nl';

/** A seal that closes nothing. */
const unsealed = (office: Office): Office => ({
  ...office,
  seal: { ...office.seal, close: (secret) => secret, open: (sealed) => sealed },
});

/** Many people, half of them with an address for mail: what went out to each, by whatever road. */
async function inviteMany(office: Office, youthId: string): Promise<Keys[]> {
  const coordinator = await hireCoordinator(office);
  const all: Keys[] = [];
  for (let n = 0; n < rounds(40, 1000); n += 1) {
    const email = n % 2 === 0 ? `ouder${n}@voorbeeld.test` : '';
    const who = { youthId, name: `Ouder ${n}`, relation: 'parent' } as const;
    const made = ok(await inviteFamily(office, coordinator, { ...who, ...plainPerson, email }));
    const mailed = office.store.outbox.list(5000).find(({ to }) => to === email)?.sealedSecret;
    const secret = made.mailed ? office.seal.open(mailed ?? '') : made.secret;
    all.push({ secret, code: made.code });
  }
  return all;
}

/** Every byte that stands in the folder of the data, as text. */
const bytesIn = (folder: string): string =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('\n');

const wordsOf = ({ secret, code }: Keys): string[] => [secret, code, code.replace('-', '')];

test('I3 no secret stands in the database, the log, an address, a page, or the mail of somebody else', async () => {
  const said: string[] = [];
  const listen = (...words: unknown[]) => said.push(words.join(' ')) > 0;
  const ears = [
    vi.spyOn(process.stdout, 'write').mockImplementation(listen),
    vi.spyOn(process.stderr, 'write').mockImplementation(listen),
    vi.spyOn(console, 'log').mockImplementation(listen),
  ];
  const folder = mkdtempSync(join(tmpdir(), 'plek-secrets-'));
  const real = openTestOffice(join(folder, 'office.sqlite'));
  const office = sabotaged('I3', unsealed(real), real);
  bring(office, youthList, [{ code: 'J-1', bornOn: '2013-06-29' }]);
  const youthId = office.store.youths.findByCode('J-1')!.id;
  const keys = await inviteMany(office, youthId);
  const words = keys.flatMap(wordsOf);

  // Before anything has left, and after some came in, guessed, and looked around.
  expect(words.filter((word) => bytesIn(folder).includes(word))).toEqual([]);
  const site = visit(office);
  for (const { secret, code } of keys.slice(0, 6)) {
    const guess = await site.asNobody().post('/invitation', { secret, code: 'AAAAA-AAAAA' });
    expect(guess.headers['referrer-policy']).toBe('no-referrer');
    expect(guess.text).not.toContain(code);
    const entered = await site.asNobody().post('/invitation', { secret, code });
    expect([entered.status, entered.headers['location']]).toEqual([303, '/family']);
    expect(JSON.stringify(entered.headers)).not.toContain(secret);
  }
  const [account] = office.store.families.listOfYouth(youthId);
  const person = office.store.accounts.find(account!.accountId);
  const coordinator = await hireCoordinator(office, 'Corné Coördinator');
  const ouder = site.as(person!);
  expect((await ouder.post('/family/wishes', { skip: 'yes' })).status).toBe(303);
  const family = await crawl(ouder, '/family');
  const overview = await site.as(coordinator).get(`/coordinator/youths/${youthId}/family`);
  const journal = await site.as(coordinator).get('/coordinator/journal');
  const shown = new Map([...family, ['overview', overview.text], ['journal', journal.text]]);
  expect(overview.text).toContain('Ouder 1,');
  expect(leaks(shown, words)).toEqual([]);

  await sendMails(office, (mail) => {
    const { text, subject } = letterOf(mail, baseUrl);
    const link = new URL(/https:\S+#\S+/.exec(text)?.[0] ?? '');
    const own = link.hash.slice(1);
    expect(words).toContain(own);
    // What travels to the server, and stands in its logs, is the address without what follows the #.
    expect(`${link.pathname}${link.search}`).toBe('/invitation');
    expect(text).toContain(inGroups(own));
    const others = words.filter((word) => word !== own && `${subject}${text}`.includes(word));
    expect(others).toEqual([]);
    return Promise.resolve('sent');
  });
  expect(words.filter((word) => bytesIn(folder).includes(word))).toEqual([]);
  expect(words.filter((word) => said.join('').includes(word))).toEqual([]);
  for (const ear of ears) ear.mockRestore();
});
