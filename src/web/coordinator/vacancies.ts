import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

export const vacanciesRoutes = (_: PageDeps): Router => Router();
