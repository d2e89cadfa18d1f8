import type { GroupFacts } from './group.ts';
import { missingPerspective } from './missing-perspective.ts';
import type { Text } from './text.ts';

/**
 * The definition of the Consortium Kleinschaligheid in de Jeugdhulp (1 December 2021), clause by clause.
 * `held` says whether the group meets it; `preferred` marks what is only preferred.
 */
export interface Clause {
  readonly name: string;
  readonly sentence: Text;
  readonly held: boolean;
  readonly preferred: boolean;
  readonly found: Text;
}

const mostInGroup = 6;
const preferredInGroup = 4;
export const youthsPerWorker = 4;
const youngest = 8;
const tooOld = 23;

export function judgeSmallScale(group: GroupFacts, residents: number): readonly Clause[] {
  const workers = Math.ceil(group.size / youthsPerWorker);
  return [
    clause('around-the-clock', group.aroundTheClock, {
      nl: 'Jongeren kunnen er dag en nacht wonen.',
      en: 'Youths can live there day and night.',
    }),
    clause(
      'open-or-closed',
      group.setting === 'open' || group.registeredClosed,
      {
        nl: 'De groep hoort bij een open of een geregistreerde gesloten instelling.',
        en: 'The group belongs to an open, or a registered closed, institution.',
      },
      {
        nl:
          group.setting === 'open'
            ? 'Open.'
            : group.registeredClosed
              ? 'Gesloten, geregistreerd.'
              : 'Gesloten, niet geregistreerd.',
        en:
          group.setting === 'open'
            ? 'Open.'
            : group.registeredClosed
              ? 'Closed, registered.'
              : 'Closed, not registered.',
      },
    ),
    clause(
      'siting',
      true,
      { nl: 'Op een terrein of in een woonwijk.', en: 'On a campus or in a neighbourhood.' },
      group.siting === 'campus'
        ? { nl: 'Op het terrein van een instelling.', en: 'On the campus of an institution.' }
        : { nl: 'In een gewone woonwijk.', en: 'In an ordinary neighbourhood.' },
    ),
    clause(
      'at-most-six',
      group.size <= mostInGroup,
      {
        nl: `Er wonen hoogstens ${mostInGroup} jongeren.`,
        en: `At most ${mostInGroup} youths live there.`,
      },
      {
        nl: `Plaats voor ${group.size}, nu ${residents}.`,
        en: `Room for ${group.size}, ${residents} now.`,
      },
    ),
    clause(
      'preferably-four',
      group.preferredSize <= preferredInGroup,
      { nl: `Liefst ${preferredInGroup} jongeren.`, en: `Preferably ${preferredInGroup} youths.` },
      { nl: `Liefst ${group.preferredSize}.`, en: `Preferably ${group.preferredSize}.` },
      true,
    ),
    clause(
      'ages',
      group.youngest >= youngest && group.oldest < tooOld && group.stayUntilAge <= tooOld,
      {
        nl: `Voor jongeren van ${youngest} tot ${tooOld} jaar.`,
        en: `For youths from ${youngest} to ${tooOld}.`,
      },
      {
        nl: `Van ${group.youngest} tot en met ${group.oldest} jaar, blijven tot ${group.stayUntilAge}.`,
        en: `From ${group.youngest} to ${group.oldest}, may stay until ${group.stayUntilAge}.`,
      },
    ),
    clause('homely', group.homely, { nl: 'Het is er huiselijk.', en: 'It is homely.' }),
    clause('fixed-team', group.fixedTeam, {
      nl: 'Er is een vast team.',
      en: 'There is a fixed team.',
    }),
    clause(
      'one-on-four',
      group.staffOnGroup >= workers,
      {
        nl: `Minstens één begeleider op de groep per ${youthsPerWorker} jongeren.`,
        en: `At least one worker on the group for every ${youthsPerWorker} youths.`,
      },
      {
        nl: `${group.staffOnGroup} op de groep; voor ${group.size} jongeren zijn er ${workers} nodig.`,
        en: `${group.staffOnGroup} on the group; ${group.size} youths need ${workers}.`,
      },
    ),
    clause('individual-help', group.individualHelp !== 'none', {
      nl: 'Jongeren krijgen intensieve behandeling of begeleiding op maat.',
      en: 'Youths get intensive treatment or support of their own.',
    }),
    clause('as-long-as-needed', group.asLongAsNeeded, {
      nl: 'Jongeren blijven zo lang als nodig is.',
      en: 'Youths stay as long as needed.',
    }),
    clause(
      'perspective',
      group.perspectiveLiving && group.perspectiveCare && group.perspectiveSchoolWork,
      {
        nl: 'Er is een plan voor wonen, zorg en school of werk.',
        en: 'There is a plan for living, care, and school or work.',
      },
      missingPerspective(group),
    ),
  ];
}

export const isSmallScale = (clauses: readonly Clause[]): boolean =>
  clauses.every(({ held, preferred }) => held || preferred);

const yes: Text = { nl: 'Ja.', en: 'Yes.' };
const no: Text = { nl: 'Nee.', en: 'No.' };

const clause = (
  name: string,
  held: boolean,
  sentence: Text,
  found: Text = held ? yes : no,
  preferred = false,
): Clause => ({ name, held, sentence, found, preferred });
