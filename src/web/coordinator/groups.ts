import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

export const groupsRoutes = (_: PageDeps): Router => Router();
