import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

export const familyRoutes = (_: PageDeps): Router => Router();
