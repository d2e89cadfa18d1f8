import { Wrong } from '../command.ts';

/** Where a mistake costs most: the code that is changed on purpose, and the tests that must notice. */
export interface Area {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

// prettier-ignore
export const areas: Readonly<Record<string, Area>> = {
  age: {
    mutate: [
      'src/domain/{calendar-day,working-days,consent-lapse,consent-matrix}.ts',
      'src/matching/pair-rules/{age-fits,extended-help}.ts',
      'src/matching/group-rules/age-spread.ts',
    ],
    tests: [
      'test/domain/{calendar-day,working-days,consent-lapse,consent,dates-that-bite}.test.ts',
      'test/matching/pair-rules/{age-fits,extended-help}.test.ts',
      'test/matching/group-rules/age-spread.test.ts',
    ],
  },
  policy: {
    mutate: [
      'src/matching/policy*.ts',
      'src/domain/road-policy.ts',
      'src/actions/{read,propose,confirm,preview,road}-policy.ts',
      'src/store/{policies,road-policies}.ts',
    ],
    tests: [
      'test/actions/{policy,road-policy}.test.ts',
      'test/store/policies.test.ts',
      'test/{domain/road-policy,matching/policy}.test.ts',
    ],
  },
  acceptance: {
    mutate: [
      'src/actions/{accept-proposal,accept-refusals,may-accept,consent-stands}.ts',
      'src/actions/{whole-road,withdraw-impossible,undo-acceptance}.ts',
    ],
    tests: [
      'test/actions/{accept-proposal,accept-despite-rules,consent-at-acceptance}.test.ts',
      'test/actions/{road,undo-acceptance,may-accept}.test.ts',
    ],
  },
  'validation-tables': {
    mutate: [
      'src/matching/table-{shape,sound,words,cross-checks}.ts',
      'src/matching/wanted.ts',
      'src/matching/table-checks/*.ts',
    ],
    tests: ['test/matching/{read-table,table-words,broken-parts,policy}.test.ts'],
  },
  'validation-lists': {
    mutate: [
      'src/lists/{apart,cell,decode,group-code,read-list,read-postcodes,read-row,records}.ts',
      'src/lists/cells/*.ts',
      'src/lists/youths/faults.ts',
      'src/domain/{postcode,clean-text}.ts',
    ],
    tests: [
      'test/lists/{cells,decode,faults,read-list,read-postcodes}.test.ts',
      'test/domain/{postcode,clean-text}.test.ts',
    ],
  },
  log: {
    mutate: [
      'src/store/{journal,log-chain,log-sources,log-reviews,view-log,security-log}.ts',
      'src/actions/{verify-log,log-view,review-log,send-head,note-knock}.ts',
    ],
    tests: [
      'test/store/{log-chain,logs}.test.ts',
      'test/actions/{verify-log,review-log,send-head,log-view}.test.ts',
    ],
  },
};

/** The area that AREA names, or without a name all of them together. */
export function areaAsked(name = process.env['AREA'] ?? 'all'): Area & { readonly name: string } {
  const asked = name === 'all' ? Object.values(areas) : [areas[name] ?? unknown(name)];
  return {
    name,
    mutate: asked.flatMap(({ mutate }) => mutate),
    tests: asked.flatMap(({ tests }) => tests),
  };
}

function unknown(name: string): never {
  throw new Wrong(`There is no area ${name}; there are ${Object.keys(areas).join(', ')}.`);
}
