import { type ListName, type ListedCode } from '../domain/code-list.ts';
import type { Text } from '../domain/text.ts';
import { oneOf } from './cells/choices.ts';
import { code, words } from './cells/words.ts';
import type { List } from './list.ts';

const listTitles: Readonly<Record<ListName, Text>> = {
  need: { nl: 'hulp die nodig is', en: 'help that is needed' },
  desirable: { nl: 'fijn om te hebben', en: 'nice to have' },
  education: { nl: 'onderwijs en dagbesteding', en: 'education and day activities' },
  risk: { nl: 'zorgen om gedrag', en: 'behaviour of concern' },
  setting: { nl: 'open of gesloten', en: 'open or closed' },
  'apart-reason': { nl: 'waarom niet samen', en: 'why not together' },
  'accept-reason': { nl: 'waarom aanvaard', en: 'why accepted' },
  'reject-reason': { nl: 'waarom afgewezen', en: 'why rejected' },
  'decline-reason': { nl: 'waarom de aanbieder nee zegt', en: 'why the provider says no' },
  'object-reason': { nl: 'waarom de familie bezwaar heeft', en: 'why the family objects' },
  'end-reason': { nl: 'waarom geëindigd', en: 'why ended' },
  'undo-reason': { nl: 'waarom teruggedraaid', en: 'why undone' },
  'withdraw-reason': { nl: 'waarom ingetrokken', en: 'why withdrawn' },
};

/** The lists of codes themselves, so that a region can add its own words. */
export const codeList: List<ListedCode> = {
  kind: 'codes',
  title: { nl: 'Codelijsten', en: 'Code lists' },
  columns: {
    list: { heading: { nl: 'lijst', en: 'list' }, cell: oneOf(listTitles), example: 'need' },
    code: { heading: { nl: 'code', en: 'code' }, cell: code, example: 'music-therapy' },
    nl: {
      heading: { nl: 'nederlands', en: 'dutch' },
      cell: words(120, { needed: true }),
      example: 'muziektherapie',
    },
    en: {
      heading: { nl: 'engels', en: 'english' },
      cell: words(120, { needed: true }),
      example: 'music therapy',
    },
  },
  keyOf: (row) => `${row.list} ${row.code}`,
  faults: () => [],
};
