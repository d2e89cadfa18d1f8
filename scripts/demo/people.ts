import { addStaff, type NewStaff } from '../../src/actions/add-staff.ts';
import type { Deps } from '../../src/actions/deps.ts';
import { inviteFamily } from '../../src/actions/invite-family.ts';
import { newSeed } from '../../src/actions/second-factor.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import type { Id } from '../../src/domain/ids.ts';
import { nextDoor } from './load-region.ts';
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

/**
 * Two coordinators and one next door, two who manage accounts and one who watches over privacy, and somebody at each
 * provider: all with the same password.
 */
export async function hireStaff(deps: Deps, password: string): Promise<Staff> {
  const signIns: SignIn[] = [];
  const hire = async (email: string, account: Parameters<typeof addStaff>[1]['account']) => {
    signIns.push({ role: account.role, name: account.name, email });
    const hired = settled(await addStaff(deps, { email, password, account }));
    givePhone(deps, hired.id);
    return hired;
  };
  const coordinator = await hire('coco@voorbeeld.test', {
    role: 'coordinator',
    name: 'Coco Coördinator',
  });
  await hire('corne@voorbeeld.test', { role: 'coordinator', name: 'Corné Coördinator' });
  await hire('nora@voorbeeld.test', {
    role: 'coordinator',
    name: 'Nora van Hiernaast',
    organisationId: organisationCalled(deps, nextDoor),
  });
  await hire('bea@voorbeeld.test', { role: 'administrator', name: 'Bea Beheer' });
  await hire('bob@voorbeeld.test', { role: 'administrator', name: 'Bob Beheer' });
  await hire('toos@voorbeeld.test', { role: 'privacy-officer', name: 'Toos Toezicht' });
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

function organisationCalled({ store }: Deps, code: string): Id {
  const organisation = store.organisations.findByCode(code);
  if (organisation === undefined) throw new Error(`The region has no organisation ${code}`);
  return organisation.id;
}

/** A second factor whose codes the demo's pages show. */
function givePhone({ store, newId, seal, now }: Deps, accountId: Id): void {
  const sealedSeed = seal.close(newSeed());
  store.together((pen) => pen.factors.add({ id: newId(), accountId, sealedSeed }, now()));
}

export interface Family {
  readonly account: AccountOf<'family'>;
  readonly youthName: string;
  readonly secret: string;
  readonly code: string;
}

/** What the coordinator wrote down of everybody in the demo. */
const recorded = {
  authority: 'yes',
  ground: 'gezagsregister (verzonnen)',
  addressShown: false,
  email: '',
} as const;

/** One person of the family of this youth, with a link and a code. */
export async function invite(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  youthCode: string,
  guest: { name: string; relation: 'parent' | 'youth' | 'guardian' },
): Promise<Family> {
  const youth = deps.store.youths.findByCode(youthCode);
  if (youth === undefined) throw new Error(`The region has no youth ${youthCode}`);
  const asked = { youthId: youth.id, ...guest, ...recorded };
  const { secret, code, accountId } = settled(await inviteFamily(deps, who, asked));
  const account = deps.store.accounts.find(accountId);
  if (account?.role !== 'family') throw new Error(`Nobody of ${youthCode} was invited`);
  return { account, youthName: youth.facts.name, secret, code };
}
