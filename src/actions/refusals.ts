import { type Refused, refuse } from '../domain/outcome.ts';
import type { Broken } from '../matching/rule.ts';

/** Calm sentences that several actions say. */

export const noSuchYouth = refuse('no-such-youth', {
  nl: 'Deze jongere bestaat niet.',
  en: 'There is no such youth.',
});

export const noSuchProposal = refuse('no-such-proposal', {
  nl: 'Dit voorstel bestaat niet (meer).',
  en: 'There is no such proposal (any more).',
});

export const noSuchPlacement = refuse('no-such-placement', {
  nl: 'Deze plaatsing bestaat niet.',
  en: 'There is no such placement.',
});

export const noLongerOpen = refuse('no-longer-open', {
  nl: 'Dit voorstel is al afgesloten. Ververs de pagina om te zien wat er is gebeurd.',
  en: 'This proposal is closed already. Refresh the page to see what happened.',
});

export const alreadyPlaced = refuse('youth-already-placed', {
  nl: 'Deze jongere heeft al een plek. Beëindig eerst die plaatsing.',
  en: 'This youth has a place already. End that placement first.',
});

export const notWaiting = refuse('youth-not-waiting', {
  nl: 'Deze jongere staat niet op de wachtlijst.',
  en: 'This youth is not on the waiting list.',
});

export const vacancyGone = refuse('vacancy-gone', {
  nl: 'De aanbieder heeft deze vrije plek ingetrokken.',
  en: 'The provider has withdrawn this vacancy.',
});

export const otherGround = refuse('other-ground', {
  nl: 'Deze grond past niet bij de leeftijd of de maatregel van deze jongere. Kies een andere.',
  en: 'This ground does not suit the age or the measure of this youth. Choose another.',
});

export const unknownReason = refuse('unknown-reason', {
  nl: 'Kies een reden uit de lijst.',
  en: 'Choose a reason from the list.',
});

/** No written reason helps here. */
export const againstTheLaw = (broken: readonly Broken[]): Refused =>
  refuse(
    'against-the-law',
    {
      nl: 'Dit kan niet: de wet of de definitie van kleinschalig staat het niet toe.',
      en: 'This cannot be: the law or the definition of small scale does not allow it.',
    },
    broken.map(({ why }) => why),
  );
