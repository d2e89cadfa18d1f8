import type { Language } from '../domain/text.ts';
import { en } from './en.ts';
import { type Catalogue, nl } from './nl.ts';

export const catalogues: Readonly<Record<Language, Catalogue>> = { nl, en };
