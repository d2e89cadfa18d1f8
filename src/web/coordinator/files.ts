import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';

export const filesRoutes = (_: PageDeps): Router => Router();
