/** A secret in pieces that an eye can keep while a hand types. */
export const inGroups = (secret: string): string => (secret.match(/.{1,5}/g) ?? []).join(' ');
