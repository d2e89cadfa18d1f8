import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { expect, test } from 'vitest';
import { inviteStaff } from '../../../src/actions/activation.ts';
import { askReset } from '../../../src/actions/reset-password.ts';
import { sendMails } from '../../../src/actions/send-mails.ts';
import { readConfig } from '../../../src/config.ts';
import { delivering } from '../../../src/mail/deliver.ts';
import { createApp } from '../../../src/web/app.ts';
import { emailOf, hireAdministrator, openTestOffice } from '../../office.ts';
import { sessionOf } from '../visitor.ts';

test('without a mail server a link to begin with is read here, and no other secret', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'passende-plek-mails-'));
  const config = readConfig({ DATA_FILE: join(folder, 'office.sqlite') });
  const office = openTestOffice();
  const bea = await hireAdministrator(office);
  const account = { role: 'administrator', name: 'Nieuwe Nel' } as const;
  inviteStaff(office, bea, { email: 'nel@voorbeeld.test', lang: 'nl', account });
  askReset(office, { email: emailOf(bea), lang: 'nl' });
  await sendMails(office, delivering(config));

  const { text } = await request(createApp({ ...office, config }))
    .get('/administrator/mails')
    .set('Cookie', `sid=${sessionOf(office, bea)}`);
  expect(text.match(/in de map gezet/g)).toHaveLength(2);
  expect(text).toMatch(/\/activation#[\w-]{40,}/);
  expect(text).toContain('nieuw wachtwoord');
  expect(text).not.toContain('/new-password#');
});
