import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Municipality, municipalities } from '../../../region/new-home/grid.ts';
import type { PageDeps } from '../../page-deps.ts';

/** Where they lie, read once. */
export const readMunicipalities = ({ config }: PageDeps): readonly Municipality[] =>
  municipalities(
    JSON.parse(readFileSync(join(config.folders.data, 'municipalities.json'), 'utf8')),
  );
