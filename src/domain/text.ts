/** A sentence in the product's two languages. Both are always there. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

export type Language = keyof Text;

export const languages: readonly Language[] = ['nl', 'en'];
