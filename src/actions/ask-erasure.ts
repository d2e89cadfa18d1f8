import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { type Deps, penOf } from './deps.ts';
import { erase } from './erase.ts';
import { tellWhoErases } from './tell.ts';

/** Why a youth may be erased; shown to who approves, who sees nothing else. */
export const erasureGrounds = [
  'asked-by-youth',
  'asked-by-parents',
  'wrongly-recorded',
  'no-longer-needed',
] as const;
export type ErasureGround = (typeof erasureGrounds)[number];

type Asked = Pick<Deps, 'store' | 'now' | 'newId'>;

const noSuchYouth = refuse('no-such-youth', {
  nl: 'Deze jongere bestaat niet.',
  en: 'There is no such youth.',
});

const asked = refuse('already-asked', {
  nl: 'Er is al gevraagd om deze jongere te wissen. Iemand anders moet dat nog goedkeuren.',
  en: 'Erasure of this youth has been asked for already. Somebody else still has to approve it.',
});

const noSuchRequest = refuse('no-such-request', {
  nl: 'Dit verzoek is er niet meer, of het is al beantwoord.',
  en: 'This request is gone, or has been answered already.',
});

const another = refuse('another-approves', {
  nl: 'Wie om het wissen vraagt, kan het niet zelf goedkeuren.',
  en: 'Who asks for erasure cannot approve it.',
});

/** A coordinator of the keeping organisation asks for a youth to be erased; nothing is erased yet. */
export function askErasure(
  deps: Asked,
  who: AccountOf<'coordinator'>,
  { youthId, ground }: { youthId: Id; ground: ErasureGround },
): Outcome<Id> {
  const { store, now, newId } = deps;
  return store.together((pen) => {
    const youth = store.youths.findForOrganisation(youthId, who.organisationId);
    if (youth === undefined) return noSuchYouth;
    if (store.erasureRequests.listOpen().some((request) => request.youthId === youthId))
      return asked;
    const id = newId();
    const { code } = youth.facts;
    pen.erasureRequests.add({ id, youthId, youthCode: code, ground }, penOf(deps, who));
    pen.journal.add(who, now(), { did: 'erasure-asked', subject: code, detail: { ground } });
    tellWhoErases(deps, pen);
    return done(id);
  });
}

/** Somebody else says yes or no, seeing a code and a ground; after yes the system erases at once. */
export function answerErasure(
  deps: Asked,
  who: AccountOf<'administrator'> | AccountOf<'privacy-officer'>,
  { requestId, approved, reason }: { requestId: Id; approved: boolean; reason: string },
): Outcome<string> {
  const { store, now } = deps;
  const answered = store.together((pen) => {
    const request = store.erasureRequests.listOpen().find(({ id }) => id === requestId);
    if (request === undefined) return noSuchRequest;
    if (request.askedById === who.id) return another;
    pen.erasureRequests.answer(requestId, { approved, reason }, penOf(deps, who));
    pen.journal.add(who, now(), {
      did: approved ? 'erasure-approved' : 'erasure-refused',
      subject: request.youthCode,
      detail: { ground: request.ground },
    });
    return done(request);
  });
  if (!answered.ok) return answered;
  const { youthId, youthCode, ground } = answered.value;
  if (approved) erase(deps, { id: youthId, code: youthCode, ground });
  return done(youthCode);
}

/** What was approved while the machine went down is erased when it comes up. */
export function eraseApproved(deps: Asked): number {
  const waiting = deps.store.erasureRequests.listApprovedNotErased();
  for (const { youthId, youthCode, ground } of waiting)
    erase(deps, { id: youthId, code: youthCode, ground });
  return waiting.length;
}
