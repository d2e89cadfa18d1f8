import { addStaff } from '../src/actions/add-staff.ts';
import type { Deps } from '../src/actions/deps.ts';
import { importList } from '../src/actions/import-list.ts';
import type { Importer } from '../src/actions/organisation-of.ts';
import { newId } from '../src/actions/secrets.ts';
import { readConfig } from '../src/config.ts';
import type { AccountOf } from '../src/domain/account.ts';
import { type List, type ListKind } from '../src/lists/list.ts';
import { columnsOf } from '../src/lists/columns-of.ts';
import { openOffice } from '../src/open-office.ts';

/** A real office with a real database in memory, on a day that stands still until a test moves it. */
export interface Office extends Deps {
  moment: Date;
}

export const noon = new Date('2026-11-22T11:00:00Z');

export function openTestOffice(dataFile = ':memory:'): Office {
  const config = readConfig({ DATA_FILE: dataFile });
  const office: Office = {
    ...openOffice(config),
    moment: noon,
    newId,
    now: () => office.moment,
  };
  return office;
}

const system = { id: 'system', role: 'system' } as const;

/** Puts rows in as an import would; what a row does not say is as in the list's invented example. */
export function bring<Row>(
  office: Deps,
  list: List<Row>,
  rows: readonly Partial<Row>[],
  who: Importer = system,
): void {
  const examples = Object.fromEntries(columnsOf(list).map(([key, { example }]) => [key, example]));
  const known = new Map(columnsOf(list));
  const header = [...known.keys()].join(';');
  const lines = rows.map((row) =>
    [...known].map(([key, { cell }]) => {
      const own = row as Record<string, unknown>;
      const words = key in own ? cell.write(own[key]) : String(examples[key]);
      return `"${words.replaceAll('"', '""')}"`;
    }),
  );
  const text = [header, ...lines.map((cells) => cells.join(';'))].join('\n');
  importOrThrow(office, list.kind, text, who);
}

export function importOrThrow(
  office: Deps,
  kind: ListKind,
  text: string,
  who: Importer = system,
): void {
  const taken = importList(office, who, kind, text);
  if (!taken.ok)
    throw new Error(taken.errors.map(({ row, error }) => `${row}: ${error.en}`).join('\n'));
}

export async function hireCoordinator(
  office: Deps,
  name = 'Coco Coördinator',
  organisationId?: string,
): Promise<AccountOf<'coordinator'>> {
  const where = organisationId === undefined ? {} : { organisationId };
  const account = { role: 'coordinator', name, ...where } as const;
  return hired(office, account) as Promise<AccountOf<'coordinator'>>;
}

export async function hireAdministrator(
  office: Deps,
  name = 'Bea Beheer',
): Promise<AccountOf<'administrator'>> {
  return hired(office, { role: 'administrator', name }) as Promise<AccountOf<'administrator'>>;
}

export async function hirePrivacyOfficer(
  office: Deps,
  name = 'Toos Toezicht',
): Promise<AccountOf<'privacy-officer'>> {
  return hired(office, { role: 'privacy-officer', name }) as Promise<AccountOf<'privacy-officer'>>;
}

export async function hireProvider(office: Deps, code: string): Promise<AccountOf<'provider'>> {
  const provider = office.store.providers.findByCode(code);
  if (provider === undefined) throw new Error(`No provider ${code}`);
  const account = { role: 'provider', name: `Team ${code}`, providerId: provider.id } as const;
  return hired(office, account) as Promise<AccountOf<'provider'>>;
}

export const password = 'een-lang-genoeg-wachtwoord';

/** The address an account made here signs in with. */
export const emailOf = ({ name }: { name: string }): string =>
  `${name.toLowerCase().replaceAll(/[^a-z0-9]/g, '.')}@voorbeeld.test`;

async function hired(office: Deps, account: Parameters<typeof addStaff>[1]['account']) {
  const outcome = await addStaff(office, { email: emailOf(account), password, account });
  if (!outcome.ok) throw new Error(outcome.refusal.text.en);
  return outcome.value;
}
