import { expect, test } from 'vitest';
import { nightly, nightlyOnce } from '../../src/actions/nightly.ts';
import { verifyLog } from '../../src/actions/verify-log.ts';
import { hireCoordinator, hirePrivacyOfficer, openTestOffice } from '../office.ts';
import { openStore } from '../store/opened.ts';

test('each night the head of the log is kept, and mailed to whoever watches over privacy', async () => {
  const office = openTestOffice();
  await hireCoordinator(office);
  const officer = await hirePrivacyOfficer(office);
  const mailsBefore = office.store.outbox.list().length;

  const { head } = nightly(office);
  nightlyOnce(office);

  const mails = office.store.outbox.list().filter(({ kind }) => kind === 'log-head');
  expect(office.store.outbox.list()).toHaveLength(mailsBefore + 1);
  expect(mails.map(({ to }) => to)).toEqual([office.store.accounts.emailOf(officer.id)]);
  expect(office.seal.open(mails[0]?.sealedSecret ?? '')).toBe(`${head.seq}:${head.hash}`);
  expect(office.store.logChain.findHead('2026-11-22')).toEqual(head);
  expect(verifyLog(office, head)).toEqual([]);

  office.moment = new Date('2026-11-23T01:00:00Z');
  nightlyOnce(office);
  nightlyOnce(office);
  expect(office.store.outbox.list().filter(({ kind }) => kind === 'log-head')).toHaveLength(2);
});

test('what was approved while the machine went down is erased at night', async () => {
  const office = openTestOffice();
  const coco = await hireCoordinator(office);
  const officer = await hirePrivacyOfficer(office);
  const asked = {
    id: office.newId(),
    youthId: office.newId(),
    youthCode: 'J-1',
    ground: 'asked-by-youth',
  };
  office.store.together((pen) => {
    pen.erasureRequests.add(asked, { by: coco.id, at: office.now() });
    pen.erasureRequests.answer(
      asked.id,
      { approved: true, reason: '' },
      { by: officer.id, at: office.now() },
    );
  });
  expect(office.store.erasing.list()).toEqual([]);
  nightly(office);
  expect(office.store.erasing.list()).toMatchObject([
    { youthCode: 'J-1', ground: 'asked-by-youth' },
  ]);
});

test('an office that kept a journal before there was a chain begins its chain with those lines', () => {
  const { db, store } = openStore();
  db.exec(`insert into journal (at, account_id, role, did, subject, detail)
           values ('2026-01-01T00:00:00.000Z', 'x', 'coordinator', 'then', 'J-1', '{}')`);
  expect(verifyLog({ store })).toMatchObject([{ what: 'row-not-in-chain' }]);
  store.together((pen) => pen.logChain.coverOlder());
  store.together((pen) => pen.logChain.coverOlder());
  expect(store.logChain.head().seq).toBe(1);
  expect(verifyLog({ store })).toEqual([]);
});
