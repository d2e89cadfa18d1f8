import type { Action } from './matrix.ts';

/** Lines of the matrix that no door leads to, and why: all others have one. */
export const withoutDoor = {
  // Nobody does these over the web, and no page will ever offer them.
  'read-anothers-secret': 'nobody does this',
  'read-secret-again': 'nobody does this: only hashes are kept',
  'edit-run': 'only the nightly task, by age',
  'change-log': 'only the nightly task, whole periods',
  'download-backup': 'nobody does this over the web',
  restore: 'on the machine itself: npm run restore',
  'debug-route': 'there is none',
  'expire-proposal': 'only the clock: npm run lapse, and while the site runs',
  'execute-erasure': 'the system, once it was approved, and nightly',
  backup: 'on the machine itself: npm run backup; no page tells of it yet',

  // These stand on a page that is there for something more.
  'edit-identity': 'on the form for the facts of a youth (edit-profile)',
  'read-safety':
    'on the page of the youth (read-identity), and in the release bundle (read-profile)',
  'read-group-address': 'on the page of the group (read-group)',
  'vacancy-history': 'in the journal (read-journal)',
  'read-release': 'on the page of the proposal (read-profile)',
  'share-option': 'putting a proposal to people does both (offer-proposal)',
  'list-invitations': 'on the page of the family (read-consent)',
  'export-places': 'the same files as of youths, behind the stronger door (export-youths)',

  'internal-notes': 'this program keeps no notes: they belong in the dossier',
} as const satisfies Partial<Record<Action, string>>;
