import { type Reader, type fields, fields as matrix } from '../../src/access/fields.ts';

/** Everybody who looks, each in one position towards Amber, as the field matrix names it. */
export const positions = {
  nora: 'coordinator, own youth',
  zeno: 'coordinator, other organisation',
  asked: 'provider, offered',
  told: 'provider, released',
  declined: 'provider, afterwards',
  withdrawn: 'provider, afterwards',
  mother: 'family',
  father: 'family',
  bea: 'administrator',
  toos: 'privacy officer',
} as const satisfies Record<string, Reader>;
export type Name = keyof typeof positions | 'stranger' | 'elsewhere' | 'bilal';

/** Readers whose cell of the field matrix says one of these words. */
export const where = (field: keyof typeof fields, ...cells: readonly string[]): Name[] =>
  (Object.keys(positions) as (keyof typeof positions)[]).filter((name) =>
    cells.includes(matrix[field][positions[name]]),
  );
