import type { Deps } from '../../src/actions/deps.ts';
import { recordWishes } from '../../src/actions/family/wishes.ts';
import { publishFigures } from '../../src/actions/monitor/publish.ts';
import { proposePolicy } from '../../src/actions/propose-policy.ts';
import { policyNow } from '../../src/actions/read-policy.ts';
import { hashSecret, newSecret } from '../../src/actions/secrets.ts';
import { heldAs } from '../../src/actions/sessions.ts';
import type { Account } from '../../src/domain/account.ts';
import { tellHowItGoes } from '../pages/tell-how-it-goes.ts';
import { invite } from '../demo/people.ts';
import { settled } from '../demo/settled.ts';
import { type Region, tellRegion } from '../demo/tell-region.ts';

/** Somebody who looks at pages: where they begin, and the cookie that says who they are. */
export interface Reader {
  readonly name: string;
  readonly cookie: string;
  readonly starts: readonly string[];
}

const hour = 3_600_000;

/** The demo's region, and somebody of every role in it: a parent, a youth and a guardian, too. */
export async function everybodyIn(deps: Deps, folder: string): Promise<readonly Reader[]> {
  const region = await tellRegion(hoursAgo(deps), folder, newSecret());
  const guardian = await invite(hoursAgo(deps), region.staff.coordinator, 'J-02', {
    name: 'Verzonnen voogd',
    relation: 'guardian',
  });
  const father = await invite(hoursAgo(deps), region.staff.coordinator, 'J-14', {
    name: 'Verzonnen vader',
    relation: 'parent',
  });
  const team = tellHowItGoes(hoursAgo(deps), father.account.youthId);
  const families = [...region.families, guardian, father].map(({ account }) => account);
  settled(proposePolicy(deps, region.staff.coordinator, otherPolicy(deps)));
  const administrator = staffOf(deps, region).find(({ role }) => role === 'administrator');
  if (administrator?.role === 'administrator') settled(publishFigures(deps, administrator));
  for (const account of families) settled(recordWishes(deps, account, someWishes));
  return [
    { name: 'nobody', cookie: `visitor=${newSecret()}`, starts: streets },
    ...[...staffOf(deps, region), ...(team === undefined ? [] : [team]), ...families].map(
      (account) => ({
        name: account.role === 'family' ? account.relation : account.role,
        cookie: `sid=${sessionFor(deps, account)}`,
        starts: [`/${account.role}`, '/account', '/account/password', '/account/factor'],
      }),
    ),
  ];
}

const hoursAgo = (deps: Deps): Deps => ({
  ...deps,
  now: () => new Date(deps.now().getTime() - hour),
});

/** So that there is one to look at. */
const otherPolicy = (deps: Deps) => {
  const policy = policyNow(deps);
  return { policy: { ...policy, maxKm: policy.maxKm - 1 }, reason: 'Verzonnen: dichter bij huis.' };
};

const someWishes = { matters: [], never: [], mattersOwn: '', neverOwn: '' };

/** What can be read without signing in. */
const streets = [
  ...['/sign-in', '/reset', '/activation', '/new-password', '/invitation', '/invitation/link'],
  ...['/still-free?done=confirmed', '/rules', '/about', '/monitor', '/nowhere'],
];

/** One of every role that signs in with a password. */
function staffOf({ store }: Deps, { staff }: Region): Account[] {
  const one = new Map<string, Account>();
  for (const { role, email } of staff.signIns) {
    const id = store.accounts.findCredentials(email)?.id;
    const account = id === undefined ? undefined : store.accounts.find(id);
    if (account !== undefined && !one.has(role)) one.set(role, account);
  }
  return [...one.values()];
}

/** As signing in does, both proofs given a moment ago. */
function sessionFor({ store, now }: Deps, account: Account): string {
  const token = newSecret();
  const at = now();
  store.together((pen) =>
    pen.sessions.add({
      tokenHash: hashSecret(token),
      accountId: account.id,
      formSecret: newSecret(),
      startedAt: at.toISOString(),
      lastSeenAt: at.toISOString(),
      endsAt: new Date(at.getTime() + hour).toISOString(),
      factorAt: at.toISOString(),
      steppedUpAt: at.toISOString(),
      heldAs: heldAs(account),
    }),
  );
  return token;
}
