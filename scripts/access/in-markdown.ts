import { inSigns, scopes } from '../../src/access/cells.ts';
import { doors } from '../../src/access/doors.ts';
import { fields, readers } from '../../src/access/fields.ts';
import { matrix } from '../../src/access/matrix.ts';
import { type Row, type Who, everyone } from '../../src/access/row.ts';
import { withoutDoor } from '../../src/access/without-door.ts';

const headings: Readonly<Record<Who, string>> = {
  anonymous: 'Nobody yet',
  family: 'Family',
  provider: 'Provider',
  coordinator: 'Coordinator',
  administrator: 'Administrator',
  'privacy-officer': 'Privacy officer',
  system: 'Program',
};

/** Both matrices, and the routes of each action, from the very lists the site goes by. */
export const accessInMarkdown = (): string =>
  [
    '# Who may do what',
    'Made by `npm run access-matrix -- --write` from `src/access`, which is what every request is held against. A route' +
      ' without a row cannot be reached. Who never may gets 403; what is out of reach is 404, the same as what is not' +
      ' there; who is not signed in is asked to (303), or told that nothing was done (401).',
    `${Object.entries(scopes)
      .map(([scope, sign]) => `**${sign}** ${scope}`)
      .join(
        ' · ',
      )} · **+** after a second factor of a moment ago · **2** a second person confirms · **–** never`,
    '## Actions',
    'A cell says what a role may at most. Which doors there are, and in whose room, stands under Routes.',
    table(
      ['', 'Action', ...everyone.map((who) => headings[who])],
      Object.values<Row>(matrix).map((row, at) => [
        String(at + 1),
        row.says,
        ...everyone.map((who) => inSigns(row[who])),
      ]),
    ),
    '## Fields of a youth',
    'Afterwards: declined, withdrawn or lapsed, and then at once.',
    table(
      ['', ...readers],
      Object.entries(fields).map(([group, seen]) => [
        group,
        ...readers.map((reader) => (seen[reader] === 'nothing' ? '–' : seen[reader])),
      ]),
    ),
    '## Routes',
    'What has no route says why.',
    table(
      ['Action', 'Routes'],
      Object.entries<Row>(matrix).map(([action, { says }]) => [says, routesOf(action)]),
    ),
    '',
  ].join('\n\n');

const routesOf = (action: string): string =>
  Object.entries(doors)
    .filter(([, led]) => led === action)
    .map(([door]) => `\`${door}\``)
    .join('<br>') ||
  (whyNot[action] ?? '–');

const whyNot: Readonly<Record<string, string>> = withoutDoor;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
