import type { CodeLists } from './code-list.ts';
import type { Code } from './ids.ts';
import type { Text } from './text.ts';

/** What somebody needs, said so coarsely that many need the same. */
export const needKinds = [
  'treatment',
  'guidance',
  'physical',
  'independence',
  'school',
  'other',
] as const;
export type NeedKind = (typeof needKinds)[number];

export const needKindNames: Readonly<Record<NeedKind, Text>> = {
  treatment: { nl: 'behandeling', en: 'treatment' },
  guidance: { nl: 'begeleiding bij een beperking', en: 'guidance with a disability' },
  physical: { nl: 'lichamelijke zorg of toegankelijkheid', en: 'physical care or access' },
  independence: { nl: 'leren zelfstandig wonen', en: 'learning to live independently' },
  school: { nl: 'school of dagbesteding', en: 'school or day activities' },
  other: { nl: 'iets anders', en: 'something else' },
};

const kindOf: Readonly<Record<string, NeedKind>> = {
  trauma: 'treatment',
  attachment: 'treatment',
  addiction: 'treatment',
  'eating-disorder': 'treatment',
  'psychiatric-care': 'treatment',
  autism: 'guidance',
  'mild-intellectual-disability': 'guidance',
  'wheelchair-access': 'physical',
  'medical-care': 'physical',
  'independence-training': 'independence',
};

/** A code that a region added itself says only that there is something else. */
export function coarseNeeds(needs: readonly Code[], codes: CodeLists): readonly NeedKind[] {
  const schools = codes.get('education');
  const kinds = new Set(
    needs.map((need) => kindOf[need] ?? (schools?.has(need) === true ? 'school' : 'other')),
  );
  return needKinds.filter((kind) => kinds.has(kind));
}
