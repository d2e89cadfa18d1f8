import { needKindNames } from '../../domain/coarse-needs.ts';
import type { PoolProjection } from '../../domain/pool-projection.ts';
import type { Visit } from '../visit.ts';
import { urgencyBadge } from './youths/badges.ts';

type Speech = Pick<Visit, 't' | 'lang' | 'format'>;

/** A youth of another organisation as a line of a table. */
export function poolRow(one: PoolProjection, { t, lang, format }: Speech) {
  const { pool, youths } = t.registers;
  return {
    code: one.code,
    organisation: one.organisation,
    ages: pool.ages(...one.ages),
    region: one.region ?? pool.unknownRegion,
    setting: youths.settings[one.setting],
    needs:
      one.needs.length === 0
        ? pool.noNeeds
        : format.list(one.needs.map((kind) => needKindNames[kind][lang])),
    urgency: urgencyBadge(one, t),
    urgencyWord: youths.urgencies[one.urgency],
    since: format.month(one.waitingSince),
    flags: one.flags,
  };
}

/** The same in a few words beside a code. */
export function poolLine(one: PoolProjection, speech: Speech): string {
  const row = poolRow(one, speech);
  const words = speech.t.registers.pool;
  const said = [row.ages, row.region, row.setting, row.needs, row.urgencyWord];
  return [...said, words.since(row.since), words.flags(row.flags)].join(', ');
}
