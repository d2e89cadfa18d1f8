import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

export const proposalsRoutes = (_: PageDeps): Router => Router();
