import { readFileSync, readdirSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { inviteFamily } from '../../../src/actions/invite-family.ts';
import { rejectProposal } from '../../../src/actions/reject-proposal.ts';
import { enterByInvitation } from '../../../src/actions/family/enter.ts';
import { catalogues } from '../../../src/i18n/catalogues.ts';
import { groupRules, pairRules } from '../../../src/matching/rules.ts';
import { familySays, providerSays } from '../../../src/domain/proposal.ts';
import { plainPerson } from '../../family.ts';
import {
  type SmallRegion,
  ok,
  openSmallRegion,
  placed,
  proposed,
  youthId,
} from '../../small-region.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit(region.office).as(region.coco);
});

describe('the journal', () => {
  test('tells in sentences what was done, newest first, in codes and not in names', async () => {
    const asked = { proposalId: proposed(region, 'J-2', 'V-2'), note: '', untilOn: '2027-01-04' };
    ok(rejectProposal(region.office, region.coco, { ...asked, reason: 'too-far' }));
    placed(region, 'J-1', 'V-1');
    const { text } = await coco.get('/coordinator/journal');
    expect(text).toContain(
      'Coco Coördinator heeft het voorstel aanvaard: J-1 naar G-1, vanaf 22 november 2026.',
    );
    expect(text).toContain('J-2 naar G-2. Reden: te ver weg. Niet opnieuw: tot 4 januari 2027.');
    expect(text.indexOf('J-1 naar G-1')).toBeLessThan(text.indexOf('J-2 naar G-2'));
    expect(text).not.toContain('Fenna');
    expect((await coco.inEnglish().get('/coordinator/journal')).text).toContain(
      'rejected the proposal: J-2 to G-2. Reason: too far away. Not again: until 4 January 2027.',
    );
  });

  test('calls a family by what it is, for its account bears a name', async () => {
    const named = {
      youthId: youthId(region, 'J-1'),
      name: 'Fictieve Fenna',
      relation: 'youth',
      ...plainPerson,
    } as const;
    const invited = ok(await inviteFamily(region.office, region.coco, named));
    ok(await enterByInvitation(region.office, invited));
    const { text } = await coco.get('/coordinator/journal');

    expect(text).toContain('De jongere of ouder is ingelogd');
    expect(text).not.toContain('Fenna');
  });

  test('tells everything about one code', async () => {
    placed(region, 'J-1', 'V-1');
    const { text } = await coco.get('/coordinator/journal?code=G-1');
    expect(text).toContain('J-1 naar G-1');
    expect(text).not.toContain('een account');
    const nothing = await coco.get('/coordinator/journal?code=%3Cb%3E');
    expect(nothing.text).toContain('Over &lt;b&gt; staat niets in het logboek.');
  });

  test('goes by pages of fifty', async () => {
    region.office.store.together((pen) => {
      for (let at = 0; at < 60; at += 1) {
        pen.journal.add(region.coco, region.office.now(), {
          did: 'oddly-done',
          subject: `X-${at}`,
        });
      }
    });
    const first = (await coco.get('/coordinator/journal')).text;
    expect(first.match(/<time/g)).toHaveLength(50);
    expect(first).toContain('Coco Coördinator: oddly-done X-59');
    expect(first).toContain('href="/coordinator/journal?page=2"');
    expect(first).not.toContain('Nieuwer');
    const second = (await coco.get('/coordinator/journal?page=2')).text;
    expect(second).toContain('oddly-done X-9');
    expect(second).toContain('href="/coordinator/journal"');
    expect((await coco.get('/coordinator/journal?page=nonsense')).status).toBe(200);
  });

  test('is the coordinator’s', async () => {
    const provider = await visit(region.office).as(region.one).get('/coordinator/journal');
    expect(provider.status).toBe(403);
  });

  test('has a sentence in both languages for every deed of every action', () => {
    const folder = `${import.meta.dirname}/../../../src/actions`;
    // Who was turned away stands in a log of its own.
    const deeds = readdirSync(folder)
      .filter((file) => file !== 'note-knock.ts')
      .map((file) => (file.endsWith('.ts') ? readFileSync(`${folder}/${file}`, 'utf8') : ''))
      .flatMap((code) => [...code.matchAll(/did:([^}]*?)(?:,\n|subject)/gs)])
      .flatMap(([, words = '']) => [...words.matchAll(/'([a-z-]+)'/g)].map(([, did]) => did ?? ''));
    const said = [
      ...providerSays.map((says) => `provider-said-${says}`),
      ...familySays.map((says) => `family-said-${says}`),
    ];
    expect(deeds.length).toBeGreaterThan(20);
    for (const { registers } of Object.values(catalogues)) {
      expect(Object.keys(registers.journalSentences)).toEqual(
        expect.arrayContaining([...deeds, ...said]),
      );
    }
  });

  test('has a word for every rule', () => {
    for (const { registers } of Object.values(catalogues)) {
      expect(Object.keys(registers.ruleNames)).toEqual(
        expect.arrayContaining([...pairRules, ...groupRules].map(({ name }) => name)),
      );
    }
  });
});
