import { expect, test } from 'vitest';
import { withdrawReasonsFor } from '../../src/domain/withdraw-reasons.ts';

test('a vacancy and a youth each have reasons of their own, and share the rest', () => {
  const name = { nl: '', en: '' };
  const codes = ['staffing', 'no-longer-needed', 'mistake', 'of-the-region'];
  const reasons = new Map(codes.map((code) => [code, name]));
  const offered = (what: 'vacancy' | 'youth') =>
    withdrawReasonsFor(what, reasons).map(([code]) => code);

  expect(offered('vacancy')).toEqual(['staffing', 'mistake', 'of-the-region']);
  expect(offered('youth')).toEqual(['no-longer-needed', 'mistake', 'of-the-region']);
  expect(withdrawReasonsFor('youth', undefined)).toEqual([]);
});
