import { beforeEach, describe, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { answerAsFamily, answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import { endPlacement } from '../../../src/actions/placements.ts';
import { releaseIdentity } from '../../../src/actions/release-identity.ts';
import { rejectProposal } from '../../../src/actions/reject-proposal.ts';
import { crawl, leaks } from '../crawl.ts';
import { type Village, amber, bilal, canariesOf, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let willow: Visitor;
let open: string;

beforeEach(async () => {
  village = await openVillage();
  const { office, coordinator, ambersMother, put } = village;
  willow = visit(office).as(village.willow);
  open = put('J-AMBER', 'V-1');
  const closed = put('J-AMBER', 'V-2');
  put('J-BILAL', 'V-9');
  const word = { says: 'object', reason: 'too-far', note: 'kanarie-moeder' } as const;
  value(answerAsFamily(office, ambersMother, { proposalId: open, ...word }));
  const no = { proposalId: closed, reason: 'safety', note: 'kanarie-nee', untilOn: null };
  value(rejectProposal(office, coordinator, no));
});

test('no page of a provider shows who a proposed youth is, or anything of others', async () => {
  const pages = await crawl(willow, '/provider');
  const english = await crawl(willow.inEnglish(), '/provider');

  expect([...pages.keys()]).toEqual(expect.arrayContaining([`/provider/proposals/${open}`]));
  expect(pages.size).toBeGreaterThanOrEqual(14);
  const youthIds = village.office.store.youths.list().map(({ id }) => id);
  const secret = [...canariesOf(amber), ...canariesOf(bilal), ...youthIds, 'te ver weg'];
  expect(leaks(pages, secret)).toEqual([]);
  expect(leaks(english, secret)).toEqual([]);
});

test('the crawl would see a canary', async () => {
  const desk = visit(village.office).as(village.elsewhere);

  expect(leaks(await crawl(desk, '/provider'), ['Huize Elders'])).not.toEqual([]);
});

test('reasons of a run, which may name others, are not for a provider', async () => {
  const { store } = village.office;
  const id = village.office.newId();
  const vacancy = store.vacancies.findByCode('V-2')!;
  const pen = { by: village.coordinator.id, at: village.office.now() };
  const made = { id, youthId: store.youths.findByCode('J-AMBER')!.id, groupId: vacancy.groupId, vacancyId: vacancy.id };
  const reasons = [{ nl: 'Beter dan J-BILAL.', en: 'Better than J-BILAL.' }];
  store.together((hand) => {
    hand.proposals.add({ ...made, startsOn: '2026-12-23', origin: 'run', because: '', reasons, overridden: [] }, pen);
    hand.proposals.consult(id, 'A-TEST', pen);
    hand.profiles.add(id, { profile: bare, coarsened: [], alike: 3 }, pen);
  });

  const pages = await crawl(willow, '/provider');
  expect(pages.get(`/provider/proposals/${id}`)).toContain('A-TEST');
  expect(leaks(pages, ['J-BILAL', 'J-AMBER'])).toEqual([]);
}); // prettier-ignore

test('two proposals of one youth do not point at each other', async () => {
  const other = village.office.store.proposals
    .listForProvider(village.willow.providerId)
    .find(({ id }) => id !== open)!;
  const { providerCode } = village.office.store.proposals.find(open)!;

  const { text } = await willow.get(`/provider/proposals/${open}`);
  expect(text).not.toContain(other.id);
  expect(text).not.toContain(other.providerCode);
  expect(other.providerCode).not.toBe(providerCode);
});

test('acceptance alone tells no name, day of birth or place, and not the number of the dossier', async () => {
  const { office, coordinator } = village;
  const asked = { proposalId: open, startsOn: '2026-12-23', reason: 'Besproken met iedereen.' };
  value(acceptProposal(office, coordinator, asked));

  const pages = await crawl(willow, '/provider');
  expect(leaks(pages, [...canariesOf(amber), 'Besproken met iedereen.'])).toEqual([]);
  expect(leaks(pages, [office.store.proposals.find(open)!.providerCode!])).not.toEqual([]);
});

describe('who is accepted before a release', () => {
  const inHouse = async (): Promise<string> => {
    const { groupId } = village.office.store.vacancies.findByCode('V-1')!;
    return (await willow.get(`/provider/groups/${groupId}`)).text;
  };
  const accept = (proposalId: string) => {
    const asked = { proposalId, startsOn: '2026-12-23', reason: 'Vannacht nog.' };
    value(acceptProposal(village.office, village.coordinator, asked));
  };
  const asInAProfile = ['14 of 15 jaar', 'vraag het de coördinator'];
  const tooMuch = ['J-AMBER', 'elfbeschadiging'];

  test('has no more facts on the page of the house than a profile has', async () => {
    const yes = { proposalId: open, says: 'yes', reason: null, note: '' } as const;
    value(answerAsProvider(village.office, village.willow, yes));
    accept(open);
    const text = await inHouse();

    expect(text).toContain(village.office.store.proposals.find(open)!.providerCode!);
    for (const words of asInAProfile) expect(text).toContain(words);
    for (const words of tooMuch) expect(text).not.toContain(words);

    // The release follows afterwards, and then the house reads what it needs.
    const { office, coordinator } = village;
    const page = await visit(office).as(coordinator).get(`/coordinator/proposals/${open}`);
    expect(page.text).toContain(`/coordinator/proposals/${open}/release`);
    value(releaseIdentity(office, coordinator, { proposalId: open, ground: 'measure', words: '' }));
    for (const words of ['Amber Kanarie', 'elfbeschadiging'])
      expect(await inHouse()).toContain(words);
  });

  test('and no more in a crisis, when the house has not answered yet', async () => {
    accept(open);
    const code = village.office.store.proposals.find(open)!.providerCode!;
    for (const text of [await inHouse(), (await willow.get(`/provider/proposals/${open}`)).text]) {
      for (const words of [code, ...asInAProfile]) expect(text).toContain(words);
      for (const words of tooMuch) expect(text).not.toContain(words);
    }
    const looked = village.office.store.viewLog.listForYouth('J-AMBER').map(({ role }) => role);
    expect(looked).toContain('provider');
  });
});

const bare = { ages: [14, 15], sex: null, region: null, homeKm: null, needs: [], school: [], needKinds: [], intensity: null } as const; // prettier-ignore

describe('the release', () => {
  const say = (says: 'yes' | 'no') =>
    value(
      answerAsProvider(village.office, village.willow, {
        proposalId: open,
        says,
        reason: says === 'no' ? 'age' : null,
        note: '',
      }),
    );
  const release = () =>
    releaseIdentity(village.office, village.coordinator, {
      proposalId: open,
      ground: 'measure',
      words: 'Komt met een oude hond.',
    });
  const page = async (): Promise<string> =>
    (await willow.get(`/provider/proposals/${open}`)).text.replaceAll(/\s+/g, ' ');
  const released = ['Amber Kanarie', '17 maart 2012', 'Zutphen', 'verslavingszorg', 'zelfbeschadiging', 'Komt met een oude hond.']; // prettier-ignore

  test('tells who it is, on this page and nothing more than that', async () => {
    expect(leaks(new Map([['page', await page()]]), released)).toEqual([]);
    say('yes');
    value(release());

    const text = await page();
    for (const word of released) expect(text).toContain(word);
    for (const word of [
      'Kampen',
      'kanarie-thuis',
      '7201',
      '2026-02-19',
      'J-AMBER',
      'Kanarieschool',
    ])
      expect(text).not.toContain(word);
    const other = visit(village.office).as(village.elsewhere);
    expect((await other.get(`/provider/proposals/${open}`)).status).toBe(404);
  });

  test('is over at once after a no, a withdrawal, and the end of the stay', async () => {
    say('yes');
    value(release());
    say('no');
    expect(leaks(new Map([['page', await page()]]), released)).toEqual([]);
    say('yes');
    expect(await page()).toContain('Amber Kanarie');

    const { office, coordinator } = village;
    const no = { proposalId: open, reason: 'safety', note: '', untilOn: null };
    value(rejectProposal(office, coordinator, no));
    const pages = await crawl(willow, '/provider');
    expect(leaks(pages, released)).toEqual([]);
    expect(pages.get(`/provider/proposals/${open}`)).toContain('U zei ja');
  });

  test('lasts as long as the stay', async () => {
    say('yes');
    value(release());
    const { office, coordinator } = village;
    const asked = { proposalId: open, startsOn: '2026-12-23', reason: 'Besproken.' };
    const placementId = value(acceptProposal(office, coordinator, asked));
    expect(leaks(await crawl(willow, '/provider'), ['Amber Kanarie'])).not.toEqual([]);

    const ended = { placementId, endedOn: '2026-11-22', reason: 'did-not-start', note: '', waitsAgain: true };
    value(endPlacement(office, coordinator, ended));
    expect(leaks(await crawl(willow, '/provider'), released)).toEqual([]);
  }); // prettier-ignore

  test('waits for the provider, for a ground that can hold, and for the own coordinator', () => {
    expect(release()).toMatchObject({ refusal: { code: 'no-interest' } });
    say('yes');
    const { office, coordinator } = village;
    const asked = { proposalId: open, ground: 'parents', words: '' } as const;
    expect(releaseIdentity(office, coordinator, asked)).toMatchObject({
      refusal: { code: 'other-ground' },
    });
    const stranger = { ...coordinator, organisationId: 'b'.repeat(26) };
    expect(releaseIdentity(office, stranger, asked)).toMatchObject({
      refusal: { code: 'no-such-proposal' },
    });
    value(release());
    value(release());
    expect(office.store.journal.listDone('identity-released', 9)).toHaveLength(1);
  });
});
