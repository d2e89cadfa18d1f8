import { createInterface } from 'node:readline/promises';
import { addStaff } from '../src/actions/add-staff.ts';
import { newAccessCode } from '../src/actions/secrets.ts';
import { Wrong, openOwnOffice, print, run } from './command.ts';

/** npm run account -- coordinator|provider EMAIL NAME [PROVIDER-CODE]: somebody who works with the tool. */

const usage =
  'Say who: npm run account -- coordinator EMAIL NAME, or npm run account -- provider EMAIL NAME PROVIDER-CODE';

await run(async () => {
  const [role, email, name, providerCode, ...more] = process.argv.slice(2);
  if (email === undefined || name === undefined || more.length > 0) throw new Wrong(usage);
  const office = openOwnOffice();
  const account = accountOf(office.store.providers.findByCode, { role, name, providerCode });
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
  findProvider: (code: string) => { id: string } | undefined,
  {
    role,
    name,
    providerCode,
  }: { role: string | undefined; name: string; providerCode: string | undefined },
): Parameters<typeof addStaff>[1]['account'] {
  if (role === 'coordinator' && providerCode === undefined) return { role, name };
  if (role !== 'provider' || providerCode === undefined) throw new Wrong(usage);
  const provider = findProvider(providerCode);
  if (provider === undefined) {
    throw new Wrong(`There is no provider ${providerCode} yet. Import its groups first.`);
  }
  return { role, name, providerId: provider.id };
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
