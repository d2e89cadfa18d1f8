import type { Response } from 'express';
import { isClosedBasis } from '../../domain/legal-basis.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { wordsFor } from './words.ts';

/** A family's page: whom to call stands under each, and how, with the lawyer where the place may be a closed one. */
export function showFamily(
  { store }: PageDeps,
  res: Response,
  view: string,
  page: Page,
  status?: number,
): void {
  const account = who(res, 'family');
  const { facts, organisationId } = found(store.youths.find(account.youthId));
  const say = wordsFor(visitOf(res).t, account);
  const closed = isClosedBasis(facts.legalBasis) || facts.setting === 'closed';
  const organisation = {
    name: store.organisations.find(organisationId)?.name ?? '',
    ...store.organisations.contactOf(organisationId),
  };
  show(res, `family/${view}`, { ...page, say, help: { say, closed, organisation } }, status);
}
