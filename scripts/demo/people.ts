import { addStaff, type NewStaff } from '../../src/actions/add-staff.ts';
import type { Deps } from '../../src/actions/deps.ts';
import { inviteFamily } from '../../src/actions/invite-family.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { settled } from './settled.ts';

export interface Staff {
  readonly coordinator: AccountOf<'coordinator'>;
  readonly providers: ReadonlyMap<string, AccountOf<'provider'>>;
  readonly signIns: readonly SignIn[];
}

export interface SignIn {
  readonly role: NewStaff['role'];
  readonly name: string;
  readonly email: string;
}

/** Two coordinators, and somebody at each provider, all with the same password. */
export async function hireStaff(deps: Deps, password: string): Promise<Staff> {
  const signIns: SignIn[] = [];
  const hire = async (email: string, account: Parameters<typeof addStaff>[1]['account']) => {
    signIns.push({ role: account.role, name: account.name, email });
    return settled(await addStaff(deps, { email, password, account }));
  };
  const coordinator = await hire('coco@voorbeeld.test', {
    role: 'coordinator',
    name: 'Coco Coördinator',
  });
  await hire('corne@voorbeeld.test', { role: 'coordinator', name: 'Corné Coördinator' });
  const providers = new Map<string, AccountOf<'provider'>>();
  for (const { id, code, name } of deps.store.providers.list()) {
    const account = await hire(`${code.toLowerCase()}@voorbeeld.test`, {
      role: 'provider',
      name: `Team ${name}`,
      providerId: id,
    });
    if (account.role === 'provider') providers.set(code, account);
  }
  if (coordinator.role !== 'coordinator') throw new Error('The coordinator is no coordinator');
  return { coordinator, providers, signIns };
}

export interface Family {
  readonly account: AccountOf<'family'>;
  readonly youthName: string;
  readonly secret: string;
  readonly code: string;
}

/** One person of the family of this youth, with a link and a code. */
export async function invite(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  youthCode: string,
  guest: { name: string; relation: 'parent' | 'youth' },
): Promise<Family> {
  const youth = deps.store.youths.findByCode(youthCode);
  if (youth === undefined) throw new Error(`The region has no youth ${youthCode}`);
  const { secret, code } = settled(await inviteFamily(deps, who, { youthId: youth.id, ...guest }));
  const account = deps.store.accounts.listFamily(youth.id).at(-1);
  if (account?.role !== 'family') throw new Error(`Nobody of ${youthCode} was invited`);
  return { account, youthName: youth.facts.name, secret, code };
}
