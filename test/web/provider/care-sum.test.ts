import { expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import { releaseIdentity } from '../../../src/actions/release-identity.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { bring } from '../../office.ts';
import { amber, openVillage, value } from '../village.ts';
import { visit } from '../visitor.ts';

/** Everything the house reads of its group and of another proposal, with a newcomer who needs this much care. */
async function reads(intensity: 1 | 2 | 3 | 4, released: boolean): Promise<string[]> {
  const village = await openVillage();
  const { office, coordinator, willow } = village;
  bring(office, youthList, [{ ...amber, intensity }]);
  const proposalId = village.put('J-AMBER', 'V-1');
  const yes = { says: 'yes', reason: null, note: '' } as const;
  value(answerAsProvider(office, willow, { proposalId, ...yes }));
  const asked = { proposalId, startsOn: '2026-12-23', reason: 'Vannacht nog.' };
  value(acceptProposal(office, coordinator, asked));
  if (released)
    value(releaseIdentity(office, coordinator, { proposalId, ground: 'measure', words: '' }));
  const other = village.put('J-BILAL', 'V-1');
  const house = visit(office).as(willow);
  const { groupId } = office.store.vacancies.findByCode('V-1')!;
  const pages = [`/provider/groups/${groupId}`, `/provider/proposals/${other}`];
  const texts = await Promise.all(pages.map(async (page) => (await house.get(page)).text));
  return texts.map(
    (text) => /Zorgzwaarte samen<\/dt><dd>([^<]*)/.exec(text)?.[1]?.trim() ?? 'none',
  );
}

test('before the release the sums say the same, however much care somebody needs', async () => {
  const [light, heavy] = [await reads(1, false), await reads(4, false)];
  expect(light).toEqual(heavy);
  expect(light[0]).toBe(
    '3 van hoogstens 9. 1 jongere telt nog niet mee: die gegevens zijn nog niet vrijgegeven.',
  );
});

test('after it they count', async () => {
  expect((await reads(4, true))[0]).toBe('7 van hoogstens 9');
});
