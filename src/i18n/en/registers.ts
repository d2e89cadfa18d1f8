import { facts } from './registers/facts.ts';
import { journal, journalSentences } from './registers/journal.ts';
import { ruleNames } from './registers/rules.ts';
import { youth } from './registers/youth.ts';
import { youths } from './registers/youths.ts';

export const registers = { facts, journal, journalSentences, ruleNames, youth, youths };
