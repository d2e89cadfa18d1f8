import { answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { publishFigures } from '../../src/actions/monitor/publish.ts';
import { askErasure } from '../../src/actions/ask-erasure.ts';
import { type Deps, penOf } from '../../src/actions/deps.ts';
import { proposePolicy } from '../../src/actions/propose-policy.ts';
import { putToPeople } from '../../src/actions/put-to-people.ts';
import { policyNow } from '../../src/actions/read-policy.ts';
import { proposeRoad } from '../../src/actions/road-policy.ts';
import { proposeAccountChange } from '../../src/actions/staff/propose-change.ts';
import { tellHowItGoes } from './tell-how-it-goes.ts';
import { proposeTransfer } from '../../src/actions/transfer-youth.ts';
import { askAboutData } from '../../src/actions/family/requests.ts';
import type { AccountOf, Role } from '../../src/domain/account.ts';
import { isOpen } from '../../src/domain/proposal.ts';
import { settled } from '../demo/settled.ts';
import { nextDoor } from '../demo/load-region.ts';

/** What the demo leaves for its visitors to do, so that every page has something on it. */
export function tellMore(office: Deps): void {
  const { store } = office;
  const coordinator = staffOf(office, 'coco@voorbeeld.test', 'coordinator');
  const nora = staffOf(office, 'nora@voorbeeld.test', 'coordinator');
  const bea = staffOf(office, 'bea@voorbeeld.test', 'administrator');
  const youth = (code: string) => {
    const found = store.youths.findByCode(code);
    if (found === undefined) throw new Error(`The region has no youth ${code}`);
    return found.id;
  };
  const because = 'Verzonnen: om te laten zien hoe dit eruitziet.';

  // The parent has something to answer.
  const offered = store.proposals.listOfYouth(youth('J-01')).find(isOpen);
  if (offered !== undefined) {
    settled(putToPeople(office, coordinator, { proposalId: offered.id }));
    const providerId = store.groups.find(offered.groupId)?.facts.providerCode.toLowerCase();
    const provider = staffOf(office, `${providerId ?? ''}@voorbeeld.test`, 'provider');
    settled(answerAsProvider(office, provider, { proposalId: offered.id, says: 'yes', reason: null, note: because })); // prettier-ignore
  }
  for (const code of ['J-01', 'J-14', 'J-15']) {
    const [first] = store.accounts.listFamily(youth(code));
    const family = first && store.accounts.find(first.id);
    if (family?.role !== 'family') throw new Error(`Nobody of ${code} was invited`);
    const wishes = { matters: [], never: [], mattersOwn: because, neverOwn: '' };
    store.together((pen) => pen.wishes.add(family.id, wishes, penOf(office, family)));
    settled(askAboutData(office, family, { asks: 'correction', words: because }));
  }

  tellHowItGoes(office, youth('J-14'));
  const policy = policyNow(office);
  settled(proposePolicy(office, coordinator, { policy: { ...policy, maxKm: 90 }, reason: because })); // prettier-ignore
  const road = store.roadPolicies.findNow().numbers;
  settled(proposeRoad(office, coordinator, { numbers: { ...road, mostAtOnce: road.mostAtOnce + 1 }, reason: because })); // prettier-ignore

  const toOrganisation = store.organisations.findByCode(nextDoor)?.id ?? '';
  settled(proposeTransfer(office, coordinator, { youthId: youth('J-05'), toOrganisation }));
  const [theirs] = store.youths.listWaitingForOrganisation(nora.organisationId);
  if (theirs)
    settled(proposeTransfer(office, nora, { youthId: theirs.id, toOrganisation: coordinator.organisationId })); // prettier-ignore
  settled(askErasure(office, coordinator, { youthId: youth('J-06'), ground: 'asked-by-youth' }));
  // Until somebody publishes figures, there is no page of them.
  settled(publishFigures(office, bea));
  const corne = staffOf(office, 'corne@voorbeeld.test', 'coordinator');
  settled(proposeAccountChange(office, bea, { accountId: corne.id, change: 'factor', reason: because })); // prettier-ignore
}

export function staffOf<R extends Role>(office: Deps, email: string, role: R): AccountOf<R> {
  const user = office.store.users.listStaff().find((one) => one.email === email);
  const account = user && office.store.accounts.find(user.id);
  if (account?.role !== role) throw new Error(`The demo has no ${role} ${email}`);
  return account as AccountOf<R>;
}
