import { Router } from 'express';
import type { Request, Response } from 'express';
import { askContact } from '../../actions/experience/contact.ts';
import { isFilledInTogether, openMomentOf } from '../../actions/experience/open-moment.ts';
import { tellAsFamily } from '../../actions/experience/tell.ts';
import { isLookOver, stayOf } from '../../actions/family/access.ts';
import { warnOfWords } from '../../actions/scan-words.ts';
import { dayOf } from '../../domain/calendar-day.ts';
import { feelsUnsafe, isSkipped, nextWindow } from '../../domain/experience.ts';
import { FamilyForm, filledIn, questionsIn, typedOf } from '../experience-form.ts';
import { readForm, shown } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import type { Page } from '../render.ts';
import { seen } from '../seen.ts';
import { visitOf, who } from '../visit.ts';
import { ownExperience } from './own-experience.ts';
import { showFamily } from './show.ts';
import { wordsFor } from './words.ts';

/** How it is to live there: four questions at four moments, and whom to call. */
export function experienceRoutes(deps: PageDeps): Router {
  const { store, now } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const lookUp = (res: Response) => {
    const { t, lang, format } = visitOf(res);
    const account = who(res, 'family');
    const youth = found(store.youths.find(account.youthId));
    seen(res, [youth.facts.code]);
    const words = wordsFor(t, account);
    const isOver = isLookOver(deps, youth);
    const crumbs = isOver ? [] : [{ label: words.title, href: '/family' }];
    const open = openMomentOf(deps, account.youthId);
    return { t, lang, format, account, youth, words, isOver, crumbs, open };
  };

  /** A parent together with a youth under twelve reads the youth's own questions. */
  const showForm = (res: Response, together: boolean, more: Partial<Page>, status?: number) => {
    const { t, format, account, youth, words, isOver, crumbs, open } = lookUp(res);
    const say = words.experience;
    const title = together ? say.together.title : say.title;
    const earlier = open && ownExperience(deps, account, open, together);
    const stay = stayOf(deps, account.youthId);
    const next = stay && nextWindow(stay, dayOf(now()));
    const mayTogether = account.relation !== 'youth' && isFilledInTogether(youth.facts, deps);
    showFamily(
      deps,
      res,
      'experience',
      {
        title,
        crumbs: [...crumbs, { label: title }],
        isOver,
        open: open && {
          moment: open.moment,
          house: open.placement.groupName,
          until: format.day(open.closesOn),
        },
        next: next && format.day(next.opensOn),
        together,
        action: actionOf(together),
        withSomebody: account.relation === 'youth' && isFilledInTogether(youth.facts, deps),
        mayTogether: mayTogether && !together,
        questions: questionsIn(together ? t.family.informal.experience : say),
        typed: typedOf(earlier),
        ...more,
      },
      status,
    );
  };

  const read = (req: Request, res: Response, together: boolean): void => {
    const { lang, account, youth, words } = lookUp(res);
    const form = readForm(FamilyForm, req.body);
    if (!form.ok) {
      showForm(res, together, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const { anyway, contact } = form.values;
    const filled = filledIn(form.values);
    // Only what they know already: any other warning would tell that a guess was right.
    const known = { names: [youth.facts.name, account.name], bornOn: [youth.facts.bornOn] };
    const warned = anyway === undefined ? warnOfWords(filled.note, known) : undefined;
    if (warned !== undefined) {
      const notice = { ...shown(warned.refusal, lang), text: words.experience.found };
      showForm(res, together, { notice, warned: true, typed: form.values }, 409);
      return;
    }
    const asked = { ...filled, together, contact: contact !== undefined };
    const outcome = tellAsFamily(deps, account, asked);
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, lang);
      showForm(res, together, { notice, typed: form.values }, 409);
      return;
    }
    res.redirect(303, `${actionOf(together)}/thanks`);
  };

  const showThanks = (res: Response, together: boolean): void => {
    const { format, account, words, isOver, crumbs, open } = lookUp(res);
    const earlier = open && ownExperience(deps, account, open, together);
    const asks = store.contactAsks.listOpenOfYouth(account.youthId);
    const { title } = words.experience.thanks;
    showFamily(deps, res, 'experience-thanks', {
      title,
      crumbs: [...crumbs, { label: words.experience.title, href: '/family/experience' }, { label: title }], // prettier-ignore
      isOver,
      action: actionOf(together),
      skipped: earlier === undefined || isSkipped(earlier),
      unsafe: earlier !== undefined && feelsUnsafe(earlier),
      asked: asks.some(({ accountId }) => accountId === account.id),
      until: open && format.day(open.closesOn),
    });
  };

  // The pages for two are there for a parent of a youth under twelve.
  routes.use('/together', (_req, res, next) => {
    const { account, youth } = lookUp(res);
    const may = account.relation !== 'youth' && isFilledInTogether(youth.facts, deps);
    if (may) next();
    else res.redirect(303, '/family/experience');
  });
  for (const together of [false, true]) {
    const at = together ? '/together' : '/';
    routes.get(at, (_req, res) => {
      showForm(res, together, {});
    });
    routes.post(at, (req, res) => {
      read(req, res, together);
    });
    routes.get(together ? '/together/thanks' : '/thanks', (_req, res) => {
      showThanks(res, together);
    });
  }
  routes.post('/contact', (_req, res) => {
    const outcome = askContact(deps, who(res, 'family'));
    if (outcome.ok) res.redirect(303, '/family/experience/thanks');
    else showForm(res, false, { notice: shown(outcome.refusal, visitOf(res).lang) }, 409);
  });

  return routes;
}

const actionOf = (together: boolean): string =>
  together ? '/family/experience/together' : '/family/experience';
