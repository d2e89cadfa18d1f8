import { expect, test } from 'vitest';
import { disclosureOf } from '../../src/domain/disclosure.ts';
import { proposalOf } from './someone.ts';

const asked = proposalOf({ consultedAt: '2026-11-22T11:00:00.000Z', hasProfile: true });
const given = { ...asked, placementId: 'f'.repeat(26) };

test('a provider sees the profile that was written down for it, and nothing without one', () => {
  expect(disclosureOf(asked)).toBe('profile');
  expect(disclosureOf({ ...asked, hasProfile: false })).toBe('nothing');
  expect(disclosureOf({ ...asked, consultedAt: null })).toBe('nothing');
});

test('as long as the youth has the place, and no longer', () => {
  expect(disclosureOf(given)).toBe('profile');
  expect(disclosureOf({ ...given, hasLeft: true })).toBe('nothing');
});
