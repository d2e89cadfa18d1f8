import type { RequestHandler, Response } from 'express';
import { type SentForm, type Taken, settleForm, takeOnce } from '../actions/once.ts';
import { NotFound } from './not-found.ts';
import type { PageDeps } from './page-deps.ts';
import { show } from './render.ts';
import { visitOf } from './visit.ts';

/**
 * A form works once, however often it is sent: the second time it only leads where the first one led. Its key stands in
 * each form (`render.ts`); forms of who is not signed in have none.
 */
export const eachFormOnce =
  (deps: PageDeps): RequestHandler =>
  async (req, res, next) => {
    const form = formIn(req.method, req.path, req.body);
    const { account } = visitOf(res);
    if (form === undefined || account === undefined) {
      next();
      return;
    }
    const name = `${account.id} ${form.key}`;
    // A double click: the second waits for the answer to the first.
    await underWay.get(name);
    const answer = heldRedirect(res);
    const taken = takeOnce(deps, account, form, () => {
      next();
      return answer.location();
    });
    if (taken.kind !== 'now') {
      answer.letGo();
      answerAgain(res, taken);
    } else if (taken.location !== undefined) {
      answer.letGo();
    } else {
      underWay.set(name, settled(deps, res, form, answer));
      await underWay.get(name);
      underWay.delete(name);
    }
  };

const underWay = new Map<string, Promise<void>>();

type Held = ReturnType<typeof heldRedirect>;

/** A page that is still being made: what it leads to is kept before it is sent; any other answer frees the form. */
function settled(deps: PageDeps, res: Response, form: SentForm, answer: Held): Promise<void> {
  answer.onRedirect((location) => {
    settleForm(deps, form, location);
    answer.letGo();
  });
  return new Promise((resolve) => {
    res.once('close', () => {
      if (answer.location() === undefined) settleForm(deps, form, undefined);
      resolve();
    });
  });
}

/** Keeps back where the answer leads until it is sure that it was kept. */
function heldRedirect(res: Response) {
  const send: (status: number, url: string) => void = res.redirect.bind(res);
  let kept: { readonly status: number; readonly url: string } | undefined;
  let tell: ((location: string) => void) | undefined;
  res.redirect = (status: number | string, url: number | string = '') => {
    kept =
      typeof status === 'number'
        ? { status, url: String(url) }
        : { status: typeof url === 'number' ? url : 302, url: status };
    tell?.(kept.url);
  };
  return {
    location: () => kept?.url,
    onRedirect(listener: (location: string) => void): void {
      tell = listener;
    },
    letGo(): void {
      res.redirect = send as Response['redirect'];
      if (kept !== undefined) send(kept.status, kept.url);
    },
  };
}

function answerAgain(res: Response, taken: Exclude<Taken, { kind: 'now' }>): void {
  if (taken.kind === 'somebody-elses') throw new NotFound();
  if (taken.kind === 'before') {
    res.redirect(303, taken.location);
    return;
  }
  const { faults } = visitOf(res).t;
  const text = taken.kind === 'other-words' ? faults.sentOtherwise : faults.sentUnknown;
  const status = taken.kind === 'other-words' ? 422 : 409;
  show(res, 'faults/sent-before', { title: faults.sentBeforeTitle, text }, status);
}

/** The key is for here only: pages never see it among what was typed. */
function formIn(method: string, path: string, body: unknown): SentForm | undefined {
  if (method !== 'POST' || typeof body !== 'object' || body === null) return undefined;
  if (!('key' in body)) return undefined;
  const key = [body.key].flat().find((one) => typeof one === 'string');
  delete body.key;
  const words = Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'token'));
  return key === undefined || !isKey.test(key) ? undefined : { key, path, words };
}

const isKey = /^[\w-]{43}$/;
