import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { answerAsProvider } from '../../src/actions/answer-proposal.ts';
import { erase } from '../../src/actions/erase.ts';
import { rejectProposal } from '../../src/actions/reject-proposal.ts';
import { releaseIdentity } from '../../src/actions/release-identity.ts';
import { runMatching } from '../../src/actions/run-matching.ts';
import { undoAcceptance } from '../../src/actions/undo-acceptance.ts';
import { confirmVacancy } from '../../src/actions/vacancies.ts';
import { listYouth } from '../../src/actions/waiting-list.ts';
import type { Account } from '../../src/domain/account.ts';
import { groupList } from '../../src/lists/groups.ts';
import { residentList } from '../../src/lists/residents.ts';
import { vacancyList } from '../../src/lists/vacancies.ts';
import { type Office, bring, hireCoordinator, openTestOffice } from '../office.ts';
import { newFile } from '../security/beside.ts';
import { openTwoOrganisations } from './two-organisations.ts';
import { value } from './village.ts';
import { visit } from './visitor.ts';

const rooms: Readonly<Record<string, readonly string[]>> = {
  coordinator: ['', '/youths', '/youths?status=all', '/pool', '/groups', '/vacancies', '/proposals', '/placements', '/pictures', '/monitor', '/journal'],
  provider: ['', '/proposals', '/vacancies', '/placements', '/groups', '/figures', '/monitor'],
}; // prettier-ignore

/** Every page of a room, and of each thing that somebody may open in it. */
function pagesOf(
  { store }: Office,
  { role, organisationId = '', providerId = '' }: Whose,
): string[] {
  const own =
    role === 'coordinator'
      ? [
          ...store.youths.listForOrganisation(organisationId).map(({ id }) => `/youths/${id}`),
          ...store.proposals.listOpenForOrganisation(organisationId).map(({ id }) => `/proposals/${id}`),
          ...store.groups.list().map(({ id }) => `/groups/${id}`),
          ...store.runs.listNewest(2).flatMap(({ id }) => [`/runs/${id}`, `/runs/${id}/overview`]),
        ]
      : store.proposals.listForProvider(providerId).map(({ id }) => `/proposals/${id}`); // prettier-ignore
  return [...(rooms[role] ?? []), ...own].map((path) => `/${role}${path}`);
}

type Whose = { role: string; organisationId?: string; providerId?: string };

/** What differs each time a page is made: the token of its forms and their keys. */
const plain = (html: string): string => html.replaceAll(/name="(?:token|key)" value="[^"]*"/g, '');

async function seenBy(office: Office, people: readonly Account[]): Promise<Map<string, string>> {
  const site = visit(office);
  const seen = new Map<string, string>();
  for (const who of people) {
    const visitor = site.as(who);
    for (const path of pagesOf(office, who)) {
      const { status, text } = await visitor.get(path);
      seen.set(`${who.id} ${path}`, `${status} ${plain(text)}`);
    }
  }
  return seen;
}

test('after whatever was done, every page is as whoever looks for the first time finds it', async () => {
  const file = newFile();
  const { office, coordinator, noor, north, willow, put } = await openTwoOrganisations(file);
  const { store } = office;
  const people: Account[] = [coordinator, noor, willow];
  const youth = (code: string) => store.youths.findByCode(code)!;
  const pen = { by: coordinator.id, at: office.moment };
  const ink = (work: Parameters<typeof store.together>[0]) => store.together(work);
  let [first, second] = ['', ''];
  const accept = () => {
    value(answerAsProvider(office, willow, { proposalId: first, says: 'yes', reason: null, note: '' }));
    value(releaseIdentity(office, coordinator, { proposalId: first, ground: 'measure', words: '' }));
    return value(acceptProposal(office, coordinator, { proposalId: first, startsOn: '2026-12-23', reason: 'past' }));
  }; // prettier-ignore
  let placementId = '';
  const deeds: Readonly<Record<string, () => unknown>> = {
    'nothing yet': () => undefined,
    'a name is mended': () => ink((hand) => hand.youths.change(youth('J-AMBER').id, { ...youth('J-AMBER').facts, name: 'Amber Anders' }, pen)),
    'a place is proposed': () => (first = put('J-AMBER', 'V-1')),
    'another is proposed': () => (second = put('J-BILAL', 'V-9', 'quietly')),
    'it is rejected': () => value(rejectProposal(office, coordinator, { proposalId: second, reason: 'safety', note: 'x', untilOn: null })),
    'a place is given': () => (placementId = accept()),
    'it was a mistake': () => value(undoAcceptance(office, coordinator, { placementId, reason: 'other', note: 'x' })),
    'a run': () => value(runMatching(office, coordinator)).finished,
    'somebody leaves the list': () => value(listYouth(office, coordinator, { youthId: youth('J-BILAL').id, waits: false, reason: 'mistake' })),
    'and comes back': () => value(listYouth(office, coordinator, { youthId: youth('J-BILAL').id, waits: true, reason: '' })),
    'the dossier moves': () => ink((hand) => hand.youths.moveTo(youth('J-BILAL').id, north, pen)),
    'a place is still free': () => value(confirmVacancy(office, willow, { vacancyId: store.vacancies.findByCode('V-2')!.id })),
    'a place comes': () => bring(office, vacancyList, [{ code: 'V-4', groupCode: 'G-9', places: 1 }]),
    'a home gets another name': () => bring(office, groupList, [{ code: 'G-9', name: 'Huize Nieuw', providerCode: 'P-9', providerName: 'Elders' }]),
    'somebody moves in': () => bring(office, residentList, [{ code: 'R-5', groupCode: 'G-2', bornOn: '2011-05-05' }]),
    'a colleague comes': () => hireCoordinator(office, 'Nienke Nieuw', north),
    'another run': () => value(runMatching(office, noor)).finished,
    'somebody is erased': () => erase(office, { id: youth('J-CAS').id, code: 'J-CAS', ground: 'asked-by-parents' }),
    'the next day': () => (office.moment = new Date('2026-11-24T11:00:00Z')),
  }; // prettier-ignore

  const reader = new Database(file, { readonly: true });
  const looks: string[] = [];
  for (const [deed, act] of Object.entries(deeds)) {
    await act();
    const copy = newFile();
    reader.prepare('vacuum into @copy').run({ copy });
    const fresh = openTestOffice(copy);
    fresh.moment = office.moment;
    const [here, there] = [await seenBy(office, people), await seenBy(fresh, people)];
    fresh.store.close();
    const other = [...there].filter(([page, text]) => here.get(page) !== text);
    looks.push(...other.map(([page]) => `${deed}: ${page}`));
    expect(here.size).toBe(there.size);
    expect(here.size).toBeGreaterThan(35);
  }
  reader.close();
  expect(looks).toEqual([]);
});
