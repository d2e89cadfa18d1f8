import { beforeEach, expect, test } from 'vitest';
import { sealWith } from '../../src/actions/seal.ts';
import { newId } from '../../src/actions/secrets.ts';
import { sendHead } from '../../src/actions/send-head.ts';
import { id, openStore, pen } from '../store/opened.ts';
import { writeOfEach } from '../store/written.ts';

const seal = sealWith(Buffer.alloc(32, 7));
let opened: ReturnType<typeof openStore>;
let moment: Date;
beforeEach(() => {
  opened = openStore();
  moment = pen.at;
  opened.store.together((hand) => {
    const toos = { id: id('toos'), role: 'privacy-officer', name: 'Toos' } as const;
    hand.accounts.add(toos, { email: 'toos@voorbeeld.test', passwordHash: 'hash' }, pen);
  });
  writeOfEach(opened.store, pen.at);
});

const send = () => sendHead({ store: opened.store, now: () => moment, newId, seal });
const mails = () =>
  opened.db
    .prepare('select recipient, kind, lang, sealed_secret as secret from mails order by made_at')
    .all() as { recipient: string; kind: string; lang: string; secret: string }[];

test('the head of today is kept and mailed to who watches over privacy, sealed, and once a day', () => {
  const { logChain } = opened.store;
  const first = send();
  expect(first).toEqual(logChain.head());
  expect(logChain.findHead('2026-11-22')).toEqual(first);
  expect(mails()).toMatchObject([
    { recipient: 'toos@voorbeeld.test', kind: 'log-head', lang: 'nl' },
  ]);
  expect(seal.open(mails()[0]?.secret ?? '')).toBe(`3:${first.hash}`);

  writeOfEach(opened.store, pen.at);
  expect(send()).toEqual(logChain.head());
  expect(mails()).toHaveLength(1);
  expect(logChain.findHead('2026-11-22')).toEqual(first);

  // Past midnight in Amsterdam, though not in Greenwich.
  moment = new Date('2026-11-22T23:30:00Z');
  expect(send().seq).toBe(6);
  expect(logChain.findHead('2026-11-23')?.seq).toBe(6);
  expect(mails()).toHaveLength(2);
});
