import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

/** The rooms of the family. */
export function familyRoutes(deps: PageDeps): Router {
  void deps;
  return Router();
}
