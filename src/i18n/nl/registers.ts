import { candidates } from './registers/candidates.ts';
import { comparison } from './registers/comparison.ts';
import { data } from './registers/data.ts';
import { facts } from './registers/facts.ts';
import { family } from './registers/family.ts';
import { group, groups } from './registers/groups.ts';
import { imports } from './registers/imports.ts';
import { journal, journalSentences } from './registers/journal.ts';
import { lists } from './registers/lists.ts';
import { policy } from './registers/policy.ts';
import { pool } from './registers/pool.ts';
import { roadSentences } from './registers/road-journal.ts';
import { roadPolicy } from './registers/road-policy.ts';
import { ruleNames } from './registers/rules.ts';
import { search } from './registers/search.ts';
import { transfers } from './registers/transfers.ts';
import { vacancies } from './registers/vacancies.ts';
import { youth } from './registers/youth.ts';
import { youths } from './registers/youths.ts';

/** The coordinator's registers: youths, groups, vacancies, lists and the journal. */
export const registers = {
  candidates,
  comparison,
  data,
  facts,
  family,
  group,
  groups,
  imports,
  journal,
  lists,
  journalSentences: { ...journalSentences, ...roadSentences },
  policy,
  pool,
  roadPolicy,
  ruleNames,
  search,
  transfers,
  vacancies,
  youth,
  youths,
};
