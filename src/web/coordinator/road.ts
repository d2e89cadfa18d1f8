import { type Request, type Response, Router } from 'express';
import { answerRoad, proposeRoad } from '../../actions/road-policy.ts';
import { whatIsMissing } from '../../actions/whole-road.ts';
import { RoadPolicy } from '../../domain/road-policy.ts';
import { doneNotice, idIn } from '../asked.ts';
import { readForm, shown, typedIn } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { caseloadOf } from './caseload.ts';
import { organisationOf } from './own.ts';
import { RoadForm, inWords, isFlag, keys, typedAs } from './policy/road-form.ts';

/** Which steps a proposal takes and how long each may last: what counts, what is proposed, and what that would mean. */
export function roadRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const page = (res: Response, more: Partial<Page>, status = 200): void => {
    const visit = visitOf(res);
    const words = visit.t.registers.roadPolicy;
    const { colleague } = caseloadOf(deps, res);
    const { version, numbers } = store.roadPolicies.findNow();
    const proposed = store.roadPolicies.findProposed();
    const lacking = (policy: RoadPolicy): number =>
      store.proposals
        .listOpenForOrganisation(organisationOf(res))
        .filter((proposal) => whatIsMissing(deps, proposal, policy).length > 0).length;
    show(
      res,
      'coordinator/policy/road',
      {
        title: words.title,
        crumbs: [
          { label: visit.t.registers.policy.title, href: '/coordinator/policy' },
          { label: words.title },
        ],
        version: words.version(version),
        seen: version,
        rows: keys.map((key) => ({
          sentence: words.sentences[key],
          now: inWords(numbers[key], visit),
          proposed: proposed && inWords(proposed.numbers[key], visit),
        })),
        open: proposed && {
          href: `/coordinator/road/proposals/${proposed.id}`,
          by: words.by(colleague(proposed.by), visit.format.moment(proposed.at)),
          reason: proposed.reason,
          own: proposed.accountId === who(res, 'coordinator').id,
          preview: words.preview(
            store.proposals.listOpenForOrganisation(organisationOf(res)).length,
            lacking(numbers),
            lacking(proposed.numbers),
          ),
        },
        questions: keys.map((key) => ({
          name: key,
          label: words.sentences[key],
          isFlag: isFlag(key),
        })),
        versions: store.roadPolicies.list().map((one) => ({
          name: words.version(one.version),
          by: words.byBoth(
            colleague(one.by),
            colleague(one.confirmedBy),
            visit.format.moment(one.at),
          ),
          reason: one.reason,
        })),
        typed: typedAs(numbers),
        ...more,
      },
      status,
    );
  };

  routes.get('/', (req, res) => {
    page(res, { notice: doneNotice(req, visitOf(res).t.registers.roadPolicy.done) });
  });

  routes.post('/proposals', (req, res) => {
    const typed = typedIn(req.body);
    const form = readForm(RoadForm, req.body);
    if (!form.ok) {
      page(res, { errors: form.errors, typed }, 422);
      return;
    }
    const { reason, version, ...values } = form.values;
    const read = RoadPolicy.safeParse(values);
    if (!read.success) {
      const errors = Object.fromEntries(
        read.error.issues.map(({ path }) => [String(path[0]), 'not-a-number']),
      );
      page(res, { errors, typed }, 422);
      return;
    }
    const outcome = proposeRoad(deps, who(res, 'coordinator'), {
      numbers: read.data,
      reason,
      version,
    });
    if (outcome.ok) res.redirect(303, '/coordinator/road?done=proposed');
    else page(res, { notice: shown(outcome.refusal, visitOf(res).lang), typed }, 409);
  });

  const answer =
    (how: 'confirmed' | 'withdrawn') =>
    (req: Request, res: Response): void => {
      const id = idIn(req);
      const proposalId = found(store.roadPolicies.wasProposed(id) ? id : undefined);
      const asked = { proposalId, answer: how };
      const outcome = answerRoad(deps, who(res, 'coordinator'), asked);
      if (outcome.ok) res.redirect(303, `/coordinator/road?done=${how}`);
      else page(res, { notice: shown(outcome.refusal, visitOf(res).lang) }, 409);
    };
  routes.post('/proposals/:id/confirmation', answer('confirmed'));
  routes.post('/proposals/:id/withdrawal', answer('withdrawn'));

  return routes;
}
