import type { Text } from '../../domain/text.ts';

/** The file is not one we can take; says which it should be. Caught where a file becomes text. */
export class NotReadable extends Error {
  readonly text: Text;

  constructor(nl: string, en: string) {
    super(en);
    this.text = { nl, en };
  }
}

export const damaged = (): NotReadable =>
  new NotReadable(
    'Dit Excel-bestand is beschadigd of niet compleet. Bewaar het opnieuw als .xlsx, of als CSV.',
    'This Excel file is damaged or incomplete. Save it again as .xlsx, or as CSV.',
  );

export const locked = (): NotReadable =>
  new NotReadable(
    'Dit bestand heeft een wachtwoord of is van een oude Excel. Bewaar het zonder wachtwoord als .xlsx, of als CSV.',
    'This file has a password or is of an old Excel. Save it without a password as .xlsx, or as CSV.',
  );

export const tooLargeUnpacked = (): NotReadable =>
  new NotReadable(
    'Dit Excel-bestand wordt te groot als het wordt uitgepakt. Knip de lijst in stukken, of bewaar hem als CSV.',
    'This Excel file becomes too large when it is unpacked. Cut the list into pieces, or save it as CSV.',
  );
