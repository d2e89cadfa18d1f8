import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { type Coarsening, Profile, coarsenings } from '../domain/provider-profile.ts';
import { YouthFacts } from '../domain/youth.ts';
import { type Pen, json, penned } from './rows.ts';

const Row = z.strictObject({
  profile: json(Profile),
  coarsened: json(z.array(z.enum(coarsenings))),
  alike: z.int(),
});

const facts = YouthFacts.unwrap().shape;
const Bundle = z.strictObject({
  name: z.string(),
  bornOn: facts.bornOn,
  sex: facts.sex,
  homePlace: z.string(),
  needs: json(facts.needs),
  risks: json(facts.risks),
  intensity: facts.intensity,
  words: z.string(),
  releasedBy: z.string(),
  releasedAt: z.string(),
});
/** What a provider may know of a youth once that was released. */
export type Bundle = z.infer<typeof Bundle>;

const Released = z.strictObject({ proposalId: Id, name: z.string() });

export function profileStore(db: Database) {
  // Reading a profile needs no youth: it was written down when the proposal was put to the provider.
  const one = db.prepare(/* sql */ `
    select s.profile, s.coarsened, s.alike from proposal_profiles s
    join proposals p on p.id = s.proposal_id
    join groups g on g.id = p.group_id
    where s.proposal_id = @proposalId and g.provider_id = @providerId`);
  const any = db.prepare(/* sql */ `
    select s.profile, s.coarsened, s.alike from proposal_profiles s
    where s.proposal_id = @proposalId`);
  const bundle = db.prepare(/* sql */ `
    select y.facts ->> 'name' as name, y.facts ->> 'bornOn' as bornOn, y.facts ->> 'sex' as sex,
           y.facts ->> 'homePlace' as homePlace, y.facts -> 'needs' as needs,
           y.facts -> 'risks' as risks, y.facts ->> 'intensity' as intensity,
           r.words, w.name as releasedBy, r.released_at as releasedAt
    from proposal_releases r
    join proposals p on p.id = r.proposal_id
    join groups g on g.id = p.group_id
    join current_youths y on y.id = p.youth_id
    join accounts w on w.id = r.released_by
    where r.proposal_id = @proposalId and g.provider_id = @providerId`);
  const releasedNow = db.prepare(/* sql */ `
    select r.proposal_id as proposalId, y.facts ->> 'name' as name
    from placements_now n
    join groups g on g.id = n.group_id
    join proposal_releases r on r.proposal_id = n.proposal_id
    join current_youths y on y.id = n.youth_id
    where g.provider_id = @providerId order by r.proposal_id`);
  const insert = db.prepare(/* sql */ `
    insert into proposal_profiles (proposal_id, profile, coarsened, alike, shown_by, shown_at)
    values (@proposalId, @profile, @coarsened, @alike, @by, @at)`);

  const reads = {
    findForProvider: (proposalId: Id, providerId: Id): Profile | undefined => {
      const row = one.get({ proposalId, providerId });
      return row === undefined ? undefined : Row.parse(row).profile;
    },
    /** What was shown, what was made coarser, and how many looked the same: for who put it to the provider. */
    find: (proposalId: Id) => {
      const row = any.get({ proposalId });
      return row === undefined ? undefined : Row.parse(row);
    },
    /** Only what was released; whether it still may be seen is asked elsewhere. */
    findBundleForProvider: (proposalId: Id, providerId: Id): Bundle | undefined => {
      const row = bundle.get({ proposalId, providerId });
      return row === undefined ? undefined : Bundle.parse(row);
    },
    /** The names that were released of those who have a place here. */
    listReleasedForProvider: (providerId: Id) =>
      releasedNow.all({ providerId }).map((row) => Released.parse(row)),
  };
  const writes = {
    add(proposalId: Id, shown: NewProfile, pen: Pen): void {
      insert.run({
        proposalId,
        profile: JSON.stringify(shown.profile),
        coarsened: JSON.stringify(shown.coarsened),
        alike: shown.alike,
        ...penned(pen),
      });
    },
  };
  return { reads, writes };
}

export interface NewProfile {
  readonly profile: Profile;
  readonly coarsened: readonly Coarsening[];
  readonly alike: number;
}
