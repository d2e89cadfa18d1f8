import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

/** The rooms of the coordinator. */
export function coordinatorRoutes(deps: PageDeps): Router {
  void deps;
  return Router();
}
