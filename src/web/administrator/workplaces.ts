import { z } from 'zod';
import { Id } from '../../domain/ids.ts';
import type { PageDeps } from '../page-deps.ts';
import { oneOf } from '../forms.ts';
import type { Visit } from '../visit.ts';

const idOrNothing = z
  .literal('')
  .transform(() => null)
  .or(Id);

/** The fields of a role and where it works; what belongs to another role is not looked at. */
export const roleFields = {
  role: oneOf(['coordinator', 'provider', 'administrator', 'privacy-officer']),
  organisation: idOrNothing.catch(null),
  provider: idOrNothing.catch(null),
};

type Typed = z.infer<z.ZodObject<typeof roleFields>>;

/** Which field is wrong, when somebody would work nowhere. */
export const missingWorkplace = (typed: Typed): Readonly<Record<string, string>> | undefined =>
  typed.role === 'coordinator' && typed.organisation === null
    ? { organisation: 'choose-one' }
    : typed.role === 'provider' && typed.provider === null
      ? { provider: 'choose-one' }
      : undefined;

/** A role with only the place that belongs to it. */
export const roleOf = ({ role, organisation, provider }: Typed) => ({
  role,
  organisationId: role === 'coordinator' ? organisation : null,
  providerId: role === 'provider' ? provider : null,
});

/** What there is to choose from. */
export const choicesOf = ({ store }: Pick<PageDeps, 'store'>, { t }: Pick<Visit, 't'>) => ({
  roles: Object.entries(t.administrator.roles).map(([value, label]) => ({ value, label })),
  organisations: store.organisations.list().map(({ id, name }) => ({ value: id, label: name })),
  providers: store.providers.list().map(({ id, name }) => ({ value: id, label: name })),
});
