import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

export const youthsRoutes = (_: PageDeps): Router => Router();
