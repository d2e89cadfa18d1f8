import type { Youth } from '../../../domain/youth.ts';
import type { PageDeps } from '../../page-deps.ts';

/** To whom this dossier could go, and whether it is on its way. */
export function transferOf({ store }: PageDeps, { id, organisationId }: Youth) {
  const going = store.transfers.listFrom(organisationId).find(({ youthId }) => youthId === id);
  return {
    to: going?.toName,
    organisations: store.organisations
      .list()
      .filter((other) => other.id !== organisationId)
      .map((other) => ({ value: other.id, label: other.name })),
  };
}
