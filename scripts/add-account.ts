import { createInterface } from 'node:readline/promises';
import { type NewStaff, addStaff } from '../src/actions/add-staff.ts';
import { newAccessCode } from '../src/actions/secrets.ts';
import type { Store } from '../src/store/index.ts';
import { Wrong, openOwnOffice, print, run } from './command.ts';

/** npm run account -- ROLE EMAIL NAME [CODE]: somebody who works with the tool, and where. */

const usage =
  'Say who: npm run account -- coordinator EMAIL NAME [ORGANISATION-CODE], provider EMAIL NAME PROVIDER-CODE, administrator EMAIL NAME, or privacy-officer EMAIL NAME';

await run(async () => {
  const [role, email, name, code, ...more] = process.argv.slice(2);
  if (email === undefined || name === undefined || more.length > 0) throw new Wrong(usage);
  const office = openOwnOffice();
  const account = accountOf(office.store, { role, name, code });
  const typed = await askPassword();
  const password = typed === '' ? [newAccessCode(), newAccessCode()].join('-') : typed;
  const added = await addStaff(office, { email, password, account });
  office.store.close();
  if (!added.ok) throw new Wrong(added.refusal.text.en);
  print(
    `${account.role} ${email} can sign in${typed === '' ? ` with the password ${password}` : ''}`,
  );
  return 0;
});

function accountOf(
  { organisations, providers }: Store,
  { role, name, code }: { role: string | undefined; name: string; code: string | undefined },
): NewStaff {
  if (role === 'coordinator' && code === undefined) return { role, name };
  if (role === 'coordinator' && code !== undefined) {
    const organisation = organisations.findByCode(code);
    if (organisation === undefined) {
      throw new Wrong(`There is no organisation ${code} yet. An administrator adds it.`);
    }
    return { role, name, organisationId: organisation.id };
  }
  if (role === 'provider' && code !== undefined) {
    const provider = providers.findByCode(code);
    if (provider === undefined) {
      throw new Wrong(`There is no provider ${code} yet. Import its groups first.`);
    }
    return { role, name, providerId: provider.id };
  }
  if ((role === 'administrator' || role === 'privacy-officer') && code === undefined) {
    return { role, name };
  }
  throw new Wrong(usage);
}

/** The first line of standard input; nothing means: make one. */
async function askPassword(): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  if (process.stdin.isTTY) {
    const typed = await lines.question('Password (at least 12 signs; empty makes one): ');
    lines.close();
    return typed;
  }
  for await (const line of lines) return line;
  return '';
}
