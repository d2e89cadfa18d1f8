import { all, boundYouth, but, count, fresh, ownCaseload, ownOrganisation } from '../cells.ts';
import type { Row } from '../row.ts';

const everybody = {
  anonymous: all,
  family: all,
  provider: all,
  coordinator: all,
  administrator: all,
  'privacy-officer': all,
} as const;

/** Logs, settings, statistics, and what is open to all. */
// prettier-ignore
export const oversight = {
  'log-of-youth': { says: 'See who looked at the file of one youth', family: but(boundYouth, 'organisation and role'), coordinator: ownCaseload, 'privacy-officer': but(all, 'codes') },
  'log-of-organisation': { says: 'See what the users of an organisation looked at', administrator: count, 'privacy-officer': all },
  'security-log': { says: 'See the security log: sign-ins and denials', administrator: all, 'privacy-officer': all },
  'review-log': { says: 'Record that the log was reviewed', 'privacy-officer': all },
  'verify-log': { says: 'Verify the chain of the log', administrator: all, 'privacy-officer': all, system: all },
  'change-log': { says: 'Change or delete a line of a log', system: but(all, 'retention of whole periods only') },
  'read-journal': { says: 'Read what was decided, in codes', coordinator: all },
  statistics: { says: 'See statistics, small numbers hidden', provider: ownOrganisation, coordinator: all, administrator: all, 'privacy-officer': all },
  'publish-figures': { says: 'Publish figures of the region, rounded, small numbers hidden', administrator: fresh(all) },
  settings: { says: 'Read and change settings', administrator: fresh(all), 'privacy-officer': but(all, 'read') },
  'read-mails': { says: 'See the mails of the program where none are sent', administrator: all },
  backup: { says: 'Start a backup and see the last result', administrator: all, system: all },
  'download-backup': { says: 'Download a backup over the web' },
  restore: { says: 'Restore a backup', system: but(all, 'on the machine itself') },
  'public-page': { says: 'Files, explanation of rules, language, statements', ...everybody },
  'leave-quickly': { says: 'Leave quickly: out, and on to the weather', ...everybody },
  'health-check': { says: 'Ask whether the program runs', ...everybody, system: all },
  'debug-route': { says: 'Act as somebody else, or look inside the program' },
} as const satisfies Record<string, Row>;
