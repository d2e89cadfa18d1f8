/** What somebody's word is: consent is needed, an opinion is heard, a wish is written down at the youth's own level. */
export type Voice = 'consent' | 'opinion' | 'wish';

interface Ages {
  /** From this birthday, until the `from` of the next row. */
  readonly from: number;
  readonly youth: Voice;
  readonly parents: Voice;
  /** On what parents and guardians may look along. */
  readonly parentsLook: 'by-authority' | 'by-agreement';
  /** Where it is written. */
  readonly law: string;
}

/**
 * Who must say yes to help, and who may look along, by the age of the youth. A jurist of the region should read it
 * before it is relied on; on every birthday that begins a row, the parents' access stops until it was looked at again.
 */
export const consentMatrix: readonly [Ages, ...Ages[]] = [
  { from: 0, youth: 'wish', parents: 'consent', parentsLook: 'by-authority', law: 'Jeugdwet 7.3.15' },
  { from: 12, youth: 'consent', parents: 'consent', parentsLook: 'by-authority', law: 'Jeugdwet 7.3.4, 7.3.5' },
  { from: 16, youth: 'consent', parents: 'opinion', parentsLook: 'by-agreement', law: 'Jeugdwet 7.3.4, 7.3.11' },
  { from: 18, youth: 'consent', parents: 'opinion', parentsLook: 'by-agreement', law: 'Jeugdwet 7.3.11; BW 1:233' },
]; // prettier-ignore

/** Under a measure or a closed authorisation consent is not asked; people are still heard. */
export const underMeasure: Readonly<Record<Voice, Voice>> = {
  consent: 'opinion',
  opinion: 'opinion',
  wish: 'wish',
};
