import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

export const providerRoutes = (_: PageDeps): Router => Router();
