import type { Database } from 'better-sqlite3';
import { accountProposalStore } from './account-proposals.ts';
import { accountStore } from './accounts.ts';
import { checkStore } from './checks.ts';
import { activationStore } from './activations.ts';
import { factorStore } from './factors.ts';
import { failureStore } from './failures.ts';
import { outboxStore } from './outbox.ts';
import { ownDeskStore } from './own-desk.ts';
import { passwordStore } from './passwords.ts';
import { signOnStore } from './sign-on.ts';
import { codeStore } from './codes.ts';
import { contactAskStore } from './contact-asks.ts';
import { exclusionStore } from './exclusions.ts';
import { experienceStore } from './experience.ts';
import { familyStore } from './families.ts';
import { familyRequestStore } from './family-requests.ts';
import { dayRateStore } from './day-rates.ts';
import { groupStore, providerStore } from './groups.ts';
import { half } from './half.ts';
import { holdStore } from './holds.ts';
import { invitationStore } from './invitations.ts';
import { journalStore } from './journal.ts';
import { erasingStore } from './erasing.ts';
import { erasureRequestStore } from './erasure-requests.ts';
import { logReviewStore } from './log-reviews.ts';
import { oversightStore } from './oversight.ts';
import { retentionSettingStore } from './retention-settings.ts';
import { retentionStore } from './retention.ts';
import { logChainStore } from './log-chain.ts';
import { keptApartStore } from './kept-apart.ts';
import { lapseStore } from './lapses.ts';
import { monitorStore } from './monitor.ts';
import { organisationStore } from './organisations.ts';
import { placementStore } from './placements.ts';
import { policyStore } from './policies.ts';
import { poolStore } from './pool.ts';
import { postcodeStore } from './postcodes.ts';
import { profileStore } from './profiles.ts';
import { proposalStore } from './proposals.ts';
import { residentStore } from './residents.ts';
import { roadPolicyStore } from './road-policies.ts';
import { keeping } from './kept.ts';
import { keptReads } from './kept-reads.ts';
import { forgetKept } from './rows.ts';
import { runStore } from './runs.ts';
import { scenarioStore } from './scenarios.ts';
import { searchStore } from './search.ts';
import { securityLogStore } from './security-log.ts';
import { sessionStore } from './sessions.ts';
import { subjectStore } from './subject.ts';
import { takenFormStore } from './taken-forms.ts';
import { transferStore } from './transfers.ts';
import { uploadStore } from './uploads.ts';
import { userStore } from './users.ts';
import { vacancyAskStore } from './vacancy-asks.ts';
import { vacancyStore } from './vacancies.ts';
import { viewLogStore } from './view-log.ts';
import { wishStore } from './wishes.ts';
import { visitStore } from './visits.ts';
import { youthStore } from './youths.ts';

/** Everything that is kept. Anybody may read; who wants to write asks for the pen. */
export function createStore(file: Database) {
  const { db, kept, writing, forget } = keeping(file);
  const logChain = logChainStore(db);
  const stores = {
    organisations: organisationStore(db),
    youths: youthStore(db),
    pool: poolStore(db),
    transfers: transferStore(db),
    providers: providerStore(db),
    groups: groupStore(db),
    dayRates: dayRateStore(db),
    residents: residentStore(db),
    keptApart: keptApartStore(db),
    vacancies: vacancyStore(db),
    vacancyAsks: vacancyAskStore(db),
    codes: codeStore(db),
    postcodes: postcodeStore(db),
    policies: policyStore(db),
    roadPolicies: roadPolicyStore(db),
    runs: runStore(db),
    scenarios: scenarioStore(db),
    search: searchStore(db),
    proposals: proposalStore(db),
    profiles: profileStore(db),
    exclusions: exclusionStore(db),
    visits: visitStore(db),
    holds: holdStore(db),
    placements: placementStore(db),
    checks: checkStore(db),
    experience: experienceStore(db),
    contactAsks: contactAskStore(db),
    lapses: lapseStore(db),
    takenForms: takenFormStore(db),
    accounts: accountStore(db),
    users: userStore(db),
    accountProposals: accountProposalStore(db),
    sessions: sessionStore(db),
    failures: failureStore(db),
    passwords: passwordStore(db),
    activations: activationStore(db),
    factors: factorStore(db),
    signOn: signOnStore(db),
    outbox: outboxStore(db),
    families: familyStore(db),
    invitations: invitationStore(db),
    ownDesk: ownDeskStore(db),
    wishes: wishStore(db),
    familyRequests: familyRequestStore(db),
    uploads: uploadStore(db),
    journal: journalStore(db, logChain.writes),
    viewLog: viewLogStore(db, logChain.writes),
    securityLog: securityLogStore(db, logChain.writes),
    logChain,
    erasing: erasingStore(db),
    erasureRequests: erasureRequestStore(db),
    retention: retentionStore(db),
    retentionSettings: retentionSettingStore(db),
    logReviews: logReviewStore(db),
    oversight: oversightStore(db),
    monitor: monitorStore(db),
    subject: subjectStore(db),
  };
  const reads = keptReads(half(stores, 'reads'), kept);
  const pen = half(stores, 'writes');

  return {
    ...reads,
    /** All of it or nothing. Nobody else writes meanwhile; what is thrown, or refused, leaves no trace. */
    together: <T>(work: (hand: typeof pen) => T): T =>
      writing(() => file.transaction(() => work(pen)).immediate()),
    /** Reads all of it as it stood at one moment, also when another program writes meanwhile. */
    atOnce: <T>(read: () => T): T => file.transaction(read).deferred(),
    kept,
    /** Where it is kept; in memory, nowhere. */
    file: file.memory ? undefined : file.name,
    /** What was removed is overwritten, in the file and in the log beside it. */
    wipeFreeSpace: (): void => {
      forgetKept();
      forget();
      file.pragma('wal_checkpoint(TRUNCATE)');
      file.exec('vacuum');
      file.pragma('wal_checkpoint(TRUNCATE)');
    },
    close: (): void => void file.close(),
  };
}

export type Store = ReturnType<typeof createStore>;
export type Pens = Parameters<Parameters<Store['together']>[0]>[0];
