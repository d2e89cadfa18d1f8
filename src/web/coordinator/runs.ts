import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

export const runsRoutes = (_: PageDeps): Router => Router();
