import { Router } from 'express';
import { z } from 'zod';
import { warnOfObjection } from '../../../actions/consent-missing.ts';
import { putToPeople } from '../../../actions/put-to-people.ts';
import { releaseIdentity } from '../../../actions/release-identity.ts';
import { renewRelease } from '../../../actions/renew-release.ts';
import { replyToQuestion } from '../../../actions/reply-to-question.ts';
import { scanWords } from '../../../actions/scan-words.ts';
import { profiler, standsOut } from '../../../actions/shown-profile.ts';
import { Id } from '../../../domain/ids.ts';
import type { Refused } from '../../../domain/outcome.ts';
import { coarsenings, fewestAlike } from '../../../domain/provider-profile.ts';
import { releaseGrounds } from '../../../domain/release.ts';
import { neededText, oneOf, text } from '../../forms.ts';
import type { PageDeps } from '../../page-deps.ts';
import { deciding } from './decide.ts';

const run = Id.optional().catch(undefined);

/** A warning was read, and it is meant like this. */
const anyway = z.literal('yes').optional();

/** One ticked box comes alone, more come as a list. */
const ticked = z
  .union([oneOf(coarsenings).transform((one) => [one]), z.array(oneOf(coarsenings))])
  .default([]);

const Consultation = z.strictObject({ run, coarser: ticked, anyway });
const Release = z.strictObject({ run, ground: oneOf(releaseGrounds), words: text(2000), anyway });
const Renewal = z.strictObject({ run, ground: oneOf(releaseGrounds), anyway });
const Reply = z.strictObject({ run, text: neededText(2000), anyway });

/** What a coordinator lets a provider see or read: each time she is warned first of what may say too much. */
export function disclosingRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const decide = deciding(deps);

  routes.post(
    '/:id/consultation',
    decide(
      'consultation',
      Consultation,
      'put',
      (by, proposalId, { coarser, anyway: meant }, now) => {
        const shown = now.consultedAt === null ? profiler(deps, now)?.(coarser) : undefined;
        if (shown !== undefined && shown.alike < fewestAlike && meant === undefined)
          return standsOut(shown.alike);
        return putToPeople(deps, by, { proposalId, coarser });
      },
    ),
  );
  routes.post(
    '/:id/release',
    decide(
      'release',
      Release,
      'released',
      (by, proposalId, { ground, words, anyway: meant }, now) => {
        const about = { youthId: now.youthId, text: words, isReleased: true };
        const warned =
          meant === undefined
            ? bothOf(warnOfObjection(deps, now, ground), scanWords(deps, by, about))
            : undefined;
        return warned ?? releaseIdentity(deps, by, { proposalId, ground, words });
      },
    ),
  );
  routes.post(
    '/:id/renewals',
    decide('renewal', Renewal, 'renewed', (by, proposalId, { ground, anyway: meant }, now) => {
      const warned = meant === undefined ? warnOfObjection(deps, now, ground) : undefined;
      return warned ?? renewRelease(deps, by, { proposalId, ground });
    }),
  );
  routes.post(
    '/:id/replies',
    decide('reply', Reply, 'replied', (by, proposalId, { text: words, anyway: meant }, now) => {
      const about = { youthId: now.youthId, text: words, isReleased: now.release !== null };
      const warned = meant === undefined ? scanWords(deps, by, about) : undefined;
      return warned ?? replyToQuestion(deps, by, { proposalId, text: words });
    }),
  );
  return routes;
}

/** Two warnings are read as one: the tick is for both. */
function bothOf(first: Refused | undefined, second: Refused | undefined): Refused | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const because = [second.refusal.text, ...(second.refusal.because ?? [])];
  return { ...first, refusal: { ...first.refusal, because } };
}
