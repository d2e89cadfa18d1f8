import type { AccountOf } from '../../domain/account.ts';
import { dayOf } from '../../domain/calendar-day.ts';
import { youthSaysWhoLooks } from '../../domain/consent.ts';
import type { Id } from '../../domain/ids.ts';
import { type Outcome, done, refuse } from '../../domain/outcome.ts';
import type { Youth } from '../../domain/youth.ts';
import type { FamilyPerson, PersonFacts } from '../../store/families.ts';
import { type Deps, penOf } from '../deps.ts';
import { noSuchYouth } from '../refusals.ts';

type Coordinator = AccountOf<'coordinator'>;

export interface Whom {
  readonly youthId: Id;
  readonly accountId: Id;
}

const notTheirs = refuse('not-for-the-youth-to-say', {
  nl: 'Tot de jongere 16 is, zegt de wet wie mag meekijken.',
  en: 'Until the youth is 16, the law says who may look along.',
});

/** Authority, address and mail of somebody in the family, as they are from now on. */
export function recordPerson(
  deps: Deps,
  who: Coordinator,
  { facts, ...whom }: Whom & { facts: PersonFacts },
): Outcome<Id> {
  return deps.store.together((pen) => {
    const found = personOf(deps, who, whom);
    if (found === undefined) return noSuchYouth;
    pen.families.record(whom.accountId, facts, penOf(deps, who));
    const detail = { relation: found.person.relation };
    const subject = found.youth.facts.code;
    pen.journal.add(who, deps.now(), { did: 'family-recorded', subject, detail });
    return done(whom.accountId);
  });
}

/** After a 12th, 16th or 18th birthday: a coordinator has looked again whether this person may come in. */
export function confirmAccess(deps: Deps, who: Coordinator, whom: Whom): Outcome<Id> {
  return deps.store.together((pen) => {
    const found = personOf(deps, who, whom);
    if (found === undefined) return noSuchYouth;
    pen.families.confirm(whom.accountId, penOf(deps, who));
    const detail = { relation: found.person.relation };
    const subject = found.youth.facts.code;
    pen.journal.add(who, deps.now(), { did: 'access-confirmed', subject, detail });
    return done(whom.accountId);
  });
}

/** From 16 the youth says who may look along: on their own page, or to the coordinator, who writes it down. */
export function agreeToLook(
  deps: Deps,
  who: Coordinator | AccountOf<'family'>,
  { agrees, ...whom }: Whom & { agrees: boolean },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const found = personOf(deps, who, whom);
    if (found === undefined || found.person.relation === 'youth') return noSuchYouth;
    if (!youthSaysWhoLooks(found.youth.facts, dayOf(now()))) return notTheirs;
    pen.families.agree(whom.accountId, agrees, penOf(deps, who));
    const did = agrees ? 'look-agreed' : 'look-refused';
    const detail = { relation: found.person.relation };
    pen.journal.add(who, now(), { did, subject: found.youth.facts.code, detail });
    return done(whom.accountId);
  });
}

interface Found {
  readonly youth: Youth;
  readonly person: FamilyPerson;
}

/** Within the coordinator's own caseload; of a family, only the youth themselves. */
function personOf(
  { store }: Deps,
  who: Coordinator | AccountOf<'family'>,
  { youthId, accountId }: Whom,
): Found | undefined {
  const own = who.role === 'family' && who.relation === 'youth' && who.youthId === youthId;
  const youth =
    who.role === 'coordinator'
      ? store.youths.findForOrganisation(youthId, who.organisationId)
      : own
        ? store.youths.find(youthId)
        : undefined;
  const person = store.families.listOfYouth(youthId).find((one) => one.accountId === accountId);
  return youth === undefined || person === undefined ? undefined : { youth, person };
}
