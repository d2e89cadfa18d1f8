import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

export const importsRoutes = (_: PageDeps): Router => Router();
