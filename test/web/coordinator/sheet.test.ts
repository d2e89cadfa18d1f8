import { beforeEach, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { answerAsFamily, answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import type { AccountOf } from '../../../src/domain/account.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { bring } from '../../office.ts';
import { type SmallRegion, ok, openSmallRegion, parentOf, put } from '../../small-region.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
let parent: AccountOf<'family'>;
let proposalId: string;
beforeEach(async () => {
  region = await openSmallRegion();
  proposalId = put(region, 'J-1', 'V-1');
  parent = parentOf(region, 'J-1');
  coco = visit(region.office).as(region.coco);
});

const sheet = async () => (await coco.get(`/coordinator/proposals/${proposalId}/motivation`)).text;
const later = () => {
  region.office.moment = new Date(region.office.moment.getTime() + 60_000);
};
const family = (says: 'agree' | 'talk', note: string) =>
  ok(answerAsFamily(region.office, parent, { proposalId, says, reason: null, note }));
const accept = () => {
  const asked = { proposalId, startsOn: '2026-11-22', reason: 'Vannacht nog.' };
  ok(acceptProposal(region.office, region.coco, asked));
};

test('the sheet weighs what was said before the decision; what came after stands apart', async () => {
  family('talk', 'Eerst praten.');
  later();
  accept();
  expect(await sheet()).not.toContain('Na de beslissing gezegd');
  later();
  family('agree', 'Nu wel.');
  const [weighed = '', after = ''] = (await sheet()).split('Na de beslissing gezegd');
  expect(weighed).toContain('Eerst praten.');
  expect(weighed).not.toContain('Nu wel.');
  expect(after).toContain('Nu wel.');
  expect((await coco.inEnglish().get(`/coordinator/proposals/${proposalId}/motivation`)).text).toContain('Said after the decision'); // prettier-ignore
});

test('why somebody of the family said it is on the screen and not on paper', async () => {
  family('talk', 'Mijn ex weet dit niet.');
  const yes = { proposalId, says: 'yes', reason: null, note: 'Zij past hier.' } as const;
  ok(answerAsProvider(region.office, region.one, yes));
  const text = await sheet();
  expect(text).toMatch(/<span class="plek-no-print">[^<]*<br>[^<]*Mijn ex weet dit niet\./);
  expect(text).not.toMatch(/<span class="plek-no-print">[^<]*<br>[^<]*Zij past hier\./);
  expect(text).toContain('hoort niet wat een ander aan u zei');
});

test('the facts that were used are those of then, also when they changed since', async () => {
  const { office } = region;
  const changed = (intensity: number) =>
    bring(office, youthList, [{ code: 'J-1', name: 'Fictieve Fenna', intensity, wishes: ['G-1'] }]);
  changed(1);
  later();
  accept();
  const heavy = /Zorgzwaarte<\/dt>\s*<dd>(\d)/;
  expect(heavy.exec(await sheet())?.[1]).toBe('1');
  later();
  changed(3);
  expect(heavy.exec(await sheet())?.[1]).toBe('1');
});
