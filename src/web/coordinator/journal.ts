import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

export const journalRoutes = (_: PageDeps): Router => Router();
