import { type Response, Router } from 'express';
import { z } from 'zod';
import { addOrganisation, renameOrganisation, setContact } from '../../actions/organisations.ts';
import { doneNotice, idIn } from '../asked.ts';
import { neededText, readForm, shown, text } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';

const name = neededText(120);
const NewOrganisation = z.strictObject({ code: neededText(40), name });
const NewName = z.strictObject({ name });
const NewContact = z.strictObject({
  phone: text(30).refine((typed) => /^(?:\+?[\d ()-]{3,})?$/.test(typed), { error: 'not-a-phone' }),
  email: text(120).refine((typed) => typed === '' || z.email().safeParse(typed).success, {
    error: 'not-an-address',
  }),
});

/** Organisations that keep dossiers: which there are, one more, and another name. */
export function organisationsRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const showList = (res: Response, more: Partial<Page>, status?: number): void => {
    const staff = store.users.listWorking();
    const page = {
      title: visitOf(res).t.administrator.organisations.title,
      organisations: store.organisations.list().map((organisation) => ({
        ...organisation,
        contact: store.organisations.contactOf(organisation.id),
        coordinators: staff.filter(({ organisationId }) => organisationId === organisation.id)
          .length,
      })),
      typed: {},
      about: undefined,
      ...more,
    };
    show(res, 'administrator/organisations', page, status);
  };

  routes.get('/', (req, res) => {
    showList(res, { notice: doneNotice(req, visitOf(res).t.administrator.organisations.done) });
  });

  routes.post('/', (req, res) => {
    const form = readForm(NewOrganisation, req.body);
    if (!form.ok) {
      showList(res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const outcome = addOrganisation(deps, who(res, 'administrator'), form.values);
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showList(res, { notice, typed: form.values }, 409);
      return;
    }
    res.redirect(303, '/administrator/organisations?done=added');
  });

  routes.post('/:id/name', (req, res) => {
    const { id } = found(store.organisations.find(idIn(req)));
    const form = readForm(NewName, req.body);
    if (!form.ok) {
      const errors = { [`name-${id}`]: form.errors['name'] ?? 'unexpected' };
      showList(res, { errors, about: { id, name: form.typed['name'] } }, 422);
      return;
    }
    const asked = { organisationId: id, ...form.values };
    const outcome = renameOrganisation(deps, who(res, 'administrator'), asked);
    if (!outcome.ok) {
      showList(res, { notice: shown(outcome.refusal, visitOf(res).lang) }, 409);
      return;
    }
    res.redirect(303, '/administrator/organisations?done=renamed');
  });

  routes.post('/:id/contact', (req, res) => {
    const { id } = found(store.organisations.find(idIn(req)));
    const form = readForm(NewContact, req.body);
    if (!form.ok) {
      const errors = Object.fromEntries(
        Object.entries(form.errors).map(([field, error]) => [`${field}-${id}`, error]),
      );
      showList(res, { errors, about: { id, contact: form.typed } }, 422);
      return;
    }
    const asked = { organisationId: id, ...form.values };
    const outcome = setContact(deps, who(res, 'administrator'), asked);
    if (!outcome.ok) {
      showList(res, { notice: shown(outcome.refusal, visitOf(res).lang) }, 409);
      return;
    }
    res.redirect(303, '/administrator/organisations?done=contact');
  });

  return routes;
}
