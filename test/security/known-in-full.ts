import type { Database } from 'better-sqlite3';
import type { YouthFacts } from '../../src/domain/youth.ts';
import { coco, firstOrganisation, id, openStore, pen, youthFacts } from '../store/opened.ts';

/** Words that stand nowhere else: each in one field of one youth. */
export const canary = (field: string): string => `Kanarie-${field}`;

const words = [
  'name',
  'municipality',
  'homePlace',
  'secondHomePlace',
  'schoolName',
  'whyNotAtHome',
  'whyNotNetwork',
  'perspectiveCare',
] as const satisfies readonly (keyof YouthFacts)[];

/** Born on a day that nobody else was. */
export const bornOn = '2011-08-29';

/** What must be nowhere any more. */
export const traces: readonly string[] = [
  ...words.map((word) => canary(word)),
  'kanarie-@x.test',
  canary(''),
  bornOn,
];

const moment = pen.at.toISOString();

/** An office that knows one youth, J-1, as well as it can: a row in every table that leads to a youth. */
export function knownInFull(file?: string) {
  const { db, store } = openStore(file);
  insert(db, 'organisations', {
    id: id('other'),
    code: 'ANDER',
    name: 'Ander',
    recorded_by: 'system',
    recorded_at: moment,
  });
  const facts: YouthFacts = {
    ...youthFacts('1'),
    ...Object.fromEntries(words.map((word) => [word, canary(word)])),
    bornOn,
  };
  const table = { youths: [{ code: 'J-1', bornOn }], groups: [], apart: [['J-1', 'R-2']] };
  const plan = { placements: [{ youth: 'J-1', group: 'G-1' }], unplaced: [] };
  const family = { id: id('mama'), role: 'family', youthId: id('j1'), relation: 'parent' } as const;
  store.together((hand) => {
    hand.youths.change(id('j1'), { ...facts, whyNotFamilyHome: canary('older') }, pen);
    hand.youths.change(id('j1'), facts, pen);
    hand.accounts.add({ ...family, name: canary('mother') }, null, pen);
    hand.keptApart.put({ personA: 'J-1', personB: 'R-2', reason: 'risk' }, pen);
    hand.runs.add({ id: id('run'), number: 1, policyVersion: 1, table }, pen);
    hand.runs.addResult(id('run'), plan, pen.at);
    const scenario = { id: id('scenario'), organisationId: firstOrganisation, name: 'Wat als' };
    hand.scenarios.add({ ...scenario, table, frozenAt: moment }, pen);
    const leftOut = { kind: 'take-out', youth: 'J-1' };
    hand.scenarios.addChange(scenario.id, id('change'), leftOut, pen);
    const answer = { changes: [leftOut], before: plan, after: plan, failure: null, because: [] };
    hand.scenarios.setResult(scenario.id, answer, pen);
    hand.uploads.add({ id: id('upload'), kind: 'youths', content: canary('list') }, pen);
    hand.viewLog.add({ ...look, youths: ['J-1', 'J-2'] });
    hand.journal.add(coco, pen.at, { did: 'facts-changed', subject: 'J-1', detail: {} });
  });
  for (const [into, row] of rowsOf()) insert(db, into, row);
  return { db, store };
}

const look = {
  at: pen.at,
  accountId: coco.id,
  role: coco.role,
  organisationId: firstOrganisation,
  kind: 'coordinator/youths/one',
  purpose: 'n/a',
  requestId: 'request',
};

function insert(db: Database, table: string, row: Readonly<Record<string, unknown>>): void {
  const columns = Object.keys(row);
  const values = columns.map((column) => `@${column}`).join(', ');
  db.prepare(`insert into ${table} (${columns.join(', ')}) values (${values})`).run(row);
}

type Row = readonly [table: string, row: Readonly<Record<string, unknown>>];

/** Two proposals: one that was declined in every way there is, and one that led to a place. */
function rowsOf(): Row[] {
  const by = coco.id;
  const recorded = { recorded_by: by, recorded_at: moment };
  const mother = { account_id: id('mama') };
  const proposal = (name: string, group: string): Row => [
    'proposals',
    {
      ...{
        id: id(name),
        youth_id: id('j1'),
        group_id: id(`g${group}`),
        vacancy_id: id(`v${group}`),
      },
      ...{ starts_on: '2026-12-01', origin: 'by-hand', because: canary('because') },
      ...{ reasons: JSON.stringify([{ nl: canary('reason'), en: '-' }]), overridden: '[]' },
      ...{ made_by: by, made_at: moment },
    },
  ];
  const of = (name: string) => ({ proposal_id: id(name) });
  // prettier-ignore
  return [
    ['youth_listings', { youth_id: id('j1'), waits: 1, reason: '', ...recorded }],
    ['family_people', { ...mother, authority: 'yes', ground: canary('ground'), address_shown: 1, email: 'kanarie-@x.test', ...recorded }],
    ['family_confirmations', { ...mother, ...recorded }],
    ['family_agreements', { ...mother, agrees: 1, ...recorded }],
    ['family_wishes', { ...mother, matters: '[]', never: '[]', matters_own: canary('wish'), never_own: canary('never'), ...recorded }],
    ['family_requests', { id: id('request'), ...mother, asks: 'correction', words: canary('request'), ...recorded }],
    ['family_request_answers', { request_id: id('request'), words: canary('answer'), ...recorded }],
    ['mails', { id: id('mail'), recipient: 'kanarie-@x.test', kind: 'family-link', lang: 'nl', sealed_secret: 'x', made_at: moment }],
    ['mail_attempts', { mail_id: id('mail'), outcome: 'sent', why: '', made_at: moment }],
    ['invitations', { id: id('invited'), ...mother, made_by: by, made_at: moment, ends_at: moment }],
    ['invitation_codes', { invitation_id: id('invited'), code_hash: 'x', made_by: by, made_at: moment }],
    ['invitation_links', { id: 1, invitation_id: id('invited'), secret_hash: 'x', made_by: by, made_at: moment, ends_at: moment }],
    ['invitation_uses', { link_id: 1, used_at: moment }],
    ['invitation_tries', { invitation_id: id('invited'), says: 'tried', tried_at: moment }],
    ['invitation_endings', { invitation_id: id('invited'), ended_by: by, ended_at: moment }],
    ['sessions', { token_hash: 'x', ...mother, form_secret: 'x', started_at: moment, last_seen_at: moment, ends_at: moment, held_as: '' }],
    ['account_endings', { ...mother, ended_by: by, ended_at: moment }],
    proposal('no', '1'),
    ['run_proposals', { run_id: id('run'), ...of('no') }],
    ['proposal_consultations', { ...of('no'), provider_code: 'A-1', consulted_by: by, consulted_at: moment }],
    ['proposal_profiles', { ...of('no'), profile: JSON.stringify({ needs: canary('profile') }), coarsened: '[]', alike: 1, shown_by: by, shown_at: moment }],
    ['proposal_answers', { ...of('no'), party: 'provider', says: 'yes', reason: null, note: canary('note'), account_id: by, given_at: moment }],
    ['proposal_answers', { ...of('no'), party: 'family', says: 'object', reason: null, note: canary('objection'), ...mother, given_at: moment }],
    ['proposal_releases', { ...of('no'), ground: 'parents', words: canary('release'), released_by: by, released_at: moment }],
    ['release_renewals', { ...of('no'), ground: 'youth-and-parents', renewed_by: by, renewed_at: moment }],
    ['proposal_replies', { ...of('no'), sentence: canary('reply'), given_by: by, given_at: moment }],
    ['proposal_visits', { id: id('visit'), ...of('no'), kind: 'trial', from_on: '2026-12-01', until_on: '2026-12-02', planned_by: by, planned_at: moment }],
    ['visit_outcomes', { visit_id: id('visit'), outcome: 'doubts', note: canary('visit'), ...recorded }],
    ['place_holds', { id: id('hold'), ...of('no'), vacancy_id: id('v1'), kind: 'deciding', until_at: moment, made_by: by, made_at: moment }],
    ['place_hold_endings', { hold_id: id('hold'), why: 'given-back', ended_by: by, ended_at: moment }],
    ['proposal_rejections', { ...of('no'), reason: 'other', note: canary('rejection'), rejected_by: by, rejected_at: moment }],
    ['proposal_withdrawals', { ...of('no'), because_nl: '-', because_en: '-', kind: 'other', withdrawn_by: by, withdrawn_at: moment }],
    ['proposal_expiries', { ...of('no'), why: 'provider-silent', expired_by: 'system', expired_at: moment }],
    ['exclusions', { id: id('excluded'), youth_id: id('j1'), group_id: id('g1'), until_on: null, ...of('no'), reason: 'other', excluded_by: by, excluded_at: moment }],
    ['exclusion_liftings', { exclusion_id: id('excluded'), lifted_by: by, lifted_at: moment }],
    ['escalations', { id: id('raised'), youth_id: id('j1'), declines: 3, note: canary('escalation'), escalated_by: by, escalated_at: moment }],
    ['youth_transfers', { id: id('moved'), youth_id: id('j1'), from_organisation: firstOrganisation, to_organisation: id('other'), proposed_by: by, proposed_at: moment }],
    ['youth_transfer_endings', { transfer_id: id('moved'), outcome: 'declined', ended_by: by, ended_at: moment }],
    proposal('undone', '2'),
    ['proposal_consultations', { ...of('undone'), provider_code: 'A-3', consulted_by: by, consulted_at: moment }],
    ['placements', { id: id('mistake'), ...of('undone'), youth_id: id('j1'), group_id: id('g2'), vacancy_id: id('v2'), starts_on: '2026-12-01', reason: canary('mistake'), overridden: '[]', accepted_by: by, accepted_at: moment }],
    ['placement_undoings', { placement_id: id('mistake'), undone_on: '2026-11-22', reason: 'wrong-choice', note: canary('undoing'), undone_by: by, undone_at: moment }],
    proposal('yes', '2'),
    ['proposal_consultations', { ...of('yes'), provider_code: 'A-2', consulted_by: by, consulted_at: moment }],
    ['placements', { id: id('place'), ...of('yes'), youth_id: id('j1'), group_id: id('g2'), vacancy_id: id('v2'), starts_on: '2026-12-01', reason: canary('acceptance'), overridden: '[]', accepted_by: by, accepted_at: moment }],
    ['placement_reasons', { placement_id: id('place'), reason: 'near', ...recorded }],
    ['placement_checks', { placement_id: id('place'), weeks: 2, outcome: 'goes-well', note: canary('check'), ...recorded }],
    ['placement_starts', { placement_id: id('place'), started_on: '2026-12-01', ...recorded }],
    ['experience_answers', { id: id('said'), placement_id: id('place'), moment: 'weeks-2', voice: 'parent', safety: 2, bond: null, attunement: 4, ordinary: 5, note: canary('experience'), recorded_by: id('mama'), recorded_at: moment }],
    ['contact_asks', { id: id('call'), ...mother, placement_id: id('place'), recorded_at: moment }],
    ['contact_ask_endings', { ask_id: id('call'), ended_by: by, ended_at: moment }],
    ['placement_ends', { placement_id: id('place'), ended_on: '2026-12-20', reason: 'moved-on', note: canary('end'), waits_again: 0, ...recorded }],
  ];
}
