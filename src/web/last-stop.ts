import type { ErrorRequestHandler } from 'express';
import { CannotLog } from '../actions/log-view.ts';
import { TooBusy } from '../actions/passwords.ts';
import { logError } from '../log.ts';
import { cannotKeep } from './cannot-keep.ts';
import { Forbidden, NobodyHere, NotFound, NotTheirs } from './not-found.ts';
import { show } from './render.ts';
import { typedBefore } from './typed-before.ts';
import { startVisit, visitOf } from './visit.ts';

/** The last stop. People get a calm page and a number to quote; the log gets the stack, and no personal data. */
export const lastStop: ErrorRequestHandler = (error: unknown, req, res, next) => {
  if (res.headersSent) {
    next(error);
    return;
  }
  if (res.locals['visit'] === undefined) {
    // It broke before we knew who is here, or in which language to say so.
    logError(nameOf(req), error);
    const status = cannotKeep(error) ? 503 : 500;
    if (status === 503) res.set('Retry-After', '60');
    res.status(status).type('text').send(String(status));
    return;
  }
  const { t, requestId } = visitOf(res);
  if (error instanceof NotFound) {
    // What is not there and what is not yours must look the same to the byte, so the address is not on it.
    startVisit(res, { ...visitOf(res), path: '/' });
    show(res, 'faults/not-found', { title: t.faults.notFoundTitle }, 404);
  } else if (error instanceof NobodyHere) {
    typedBefore(req, res, (typed) => {
      show(res, 'faults/nobody-here', { title: t.faults.nobodyTitle, typed }, 401);
    });
  } else if (error instanceof NotTheirs) {
    show(res, 'faults/not-theirs', { title: t.faults.forbiddenTitle }, 403);
  } else if (error instanceof Forbidden) {
    show(res, 'faults/forbidden', { title: t.faults.forbiddenTitle }, 403);
  } else if (error instanceof TooBusy) {
    res.set('Retry-After', '5');
    show(res, 'faults/too-busy', { title: t.signingIn.busyTitle }, 429);
  } else if (error instanceof CannotLog || cannotKeep(error)) {
    logError(nameOf(req), error, requestId);
    res.set('Retry-After', '60');
    show(res, 'faults/unavailable', { title: t.faults.unavailableTitle, requestId }, 503);
  } else if (statusOf(error) === 413) {
    show(res, 'faults/too-large', { title: t.faults.tooLargeTitle }, 413);
  } else if (statusOf(error) !== undefined) {
    show(res, 'faults/forbidden', { title: t.faults.forbiddenTitle }, statusOf(error));
  } else {
    logError(nameOf(req), error, requestId);
    show(res, 'faults/broken', { title: t.faults.brokenTitle, requestId }, 500);
  }
};

/** Parsers of requests say in this way what the client did wrong. */
function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  const status = 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

/** The pattern of the route, never the address itself: that may hold what somebody typed. */
function nameOf({ method, route }: { method: string; route?: unknown }): string {
  const path = typeof route === 'object' && route !== null && 'path' in route ? route.path : '';
  return `${method} ${typeof path === 'string' ? path : ''}`;
}
