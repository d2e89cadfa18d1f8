import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

/** The rooms of the provider. */
export function providerRoutes(deps: PageDeps): Router {
  void deps;
  return Router();
}
