import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

export const homeRoutes = (_: PageDeps): Router => Router();
