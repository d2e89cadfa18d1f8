import type { Id } from '../../../domain/ids.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';
import { type Desk, youthNamed } from '../meeting/desk.ts';
import { type Part, part } from '../meeting/part.ts';

type Speech = Pick<Visit, 't' | 'format'>;

/** Who of this family asked to be called; never what they filled in before. */
export const contactAsksOf = ({ store }: PageDeps, { t, format }: Speech, youthId: Id) =>
  store.contactAsks.listOpenOfYouth(youthId).map(({ id, name, relation, at }) => ({
    id,
    name,
    why: t.experience.contact.why(
      name,
      t.registers.family.relations[relation] ?? '',
      format.moment(at),
    ),
  }));

/** The same on the desk; who waits longest comes first. */
export function contactAsked(desk: Desk): Part {
  const { deps, texts, format, organisationId } = desk;
  const { title, since } = texts.experience.contact;
  const asks = deps.store.contactAsks.listOpenForOrganisation(organisationId);
  return part(title, '/coordinator/youths', asks, ({ youthCode, youthId, relation, at }) => {
    const { code, name } = youthNamed(desk, youthCode);
    const who = texts.registers.family.relations[relation] ?? '';
    return {
      href: `/coordinator/youths/${youthId}#contact`,
      text: `${code} ${name}`,
      quiet: since(who, format.moment(at)),
    };
  });
}
