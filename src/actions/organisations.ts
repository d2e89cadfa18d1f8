import type { AccountOf } from '../domain/account.ts';
import { Code, type Id } from '../domain/ids.ts';
import type { Contact } from '../domain/organisation.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import type { Actor } from '../store/journal.ts';
import { type Deps, penOf } from './deps.ts';

const notACode = refuse('not-a-code', {
  nl: 'Een code bestaat uit letters, cijfers en streepjes, hoogstens 40.',
  en: 'A code has letters, digits and dashes, at most 40.',
});

const codeTaken = refuse('organisation-code-taken', {
  nl: 'Er is al een organisatie met deze code.',
  en: 'There is an organisation with this code already.',
});

const gone = refuse('no-such-organisation', {
  nl: 'Deze organisatie bestaat niet.',
  en: 'There is no such organisation.',
});

type Administrator = AccountOf<'administrator'> | Extract<Actor, { id: 'system' }>;

/** An organisation that keeps dossiers comes to work with the tool. */
export function addOrganisation(
  deps: Deps,
  who: Administrator,
  { code, name }: { readonly code: string; readonly name: string },
): Outcome<Id> {
  const { store, newId, now } = deps;
  if (!Code.safeParse(code).success) return notACode;
  return store.together((pen) => {
    if (store.organisations.findByCode(code) !== undefined) return codeTaken;
    const id = newId();
    pen.organisations.add({ id, code, name }, penOf(deps, who));
    pen.journal.add(who, now(), { did: 'organisation-added', subject: code });
    return done(id);
  });
}

/** It is called something else from now on; its code stays. */
export function renameOrganisation(
  deps: Deps,
  who: Administrator,
  { organisationId, name }: { readonly organisationId: Id; readonly name: string },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const organisation = store.organisations.find(organisationId);
    if (organisation === undefined) return gone;
    pen.organisations.rename(organisationId, name, penOf(deps, who));
    pen.journal.add(who, now(), { did: 'organisation-renamed', subject: organisation.code });
    return done(organisationId);
  });
}

/** How families reach it from now on. Empty is not filled in. */
export function setContact(
  deps: Deps,
  who: Administrator,
  { organisationId, ...contact }: Contact & { readonly organisationId: Id },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const organisation = store.organisations.find(organisationId);
    if (organisation === undefined) return gone;
    pen.organisations.setContact(organisationId, contact, penOf(deps, who));
    pen.journal.add(who, now(), { did: 'contact-changed', subject: organisation.code });
    return done(organisationId);
  });
}
