import { type Response, Router } from 'express';
import { inPool } from '../../actions/pool.ts';
import { answerTransfer } from '../../actions/transfer-youth.ts';
import type { Transfer } from '../../store/transfers.ts';
import { doneNotice, idIn } from '../asked.ts';
import { shown } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { organisationOf } from './own.ts';
import { poolRow } from './pool-words.ts';

const answers = { confirmation: 'confirmed', refusal: 'declined', withdrawal: 'taken-back' } as const; // prettier-ignore

/** Dossiers that go from one organisation to another: offered here, taken there. */
export function transfersRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const showAll = (res: Response, more: Partial<Page>, status = 200): void => {
    const visit = visitOf(res);
    const words = visit.t.registers.transfers;
    const organisationId = organisationOf(res);
    const since = ({ proposedAt }: Transfer): string => visit.format.moment(proposedAt);
    const page = {
      title: words.title,
      crumbs: [
        { label: visit.t.registers.youths.title, href: '/coordinator/youths' },
        { label: words.title },
      ],
      incoming: store.transfers.listTo(organisationId).flatMap((transfer) => {
        const youth = inPool(deps, transfer.youthId);
        return youth === undefined
          ? []
          : [{ id: transfer.id, since: since(transfer), row: poolRow(youth, visit) }];
      }),
      outgoing: store.transfers.listFrom(organisationId).flatMap((transfer) => {
        const youth = store.youths.findForOrganisation(transfer.youthId, organisationId);
        return youth === undefined
          ? []
          : [
              {
                id: transfer.id,
                since: since(transfer),
                to: transfer.toName,
                code: youth.facts.code,
                href: `/coordinator/youths/${youth.id}`,
              },
            ];
      }),
      ...more,
    };
    show(res, 'coordinator/transfers/list', page, status);
  };

  routes.get('/', (req, res) => {
    showAll(res, { notice: doneNotice(req, visitOf(res).t.registers.transfers.done) });
  });

  for (const [noun, says] of Object.entries(answers)) {
    routes.post(`/:id/${noun}`, (req, res) => {
      const { id } = found(store.transfers.findForOrganisation(idIn(req), organisationOf(res)));
      const outcome = answerTransfer(deps, who(res, 'coordinator'), { transferId: id, says });
      if (outcome.ok) res.redirect(303, `/coordinator/transfers?done=${says}`);
      else showAll(res, { notice: shown(outcome.refusal, visitOf(res).lang) }, 409);
    });
  }
  return routes;
}
