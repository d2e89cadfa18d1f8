import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

export const placementsRoutes = (_: PageDeps): Router => Router();
