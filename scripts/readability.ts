// How well the Dutch texts read, by sentence length, Flesch-Douma and hard words:
//   npm run readability               every page and text with its score; ends with 1 when something must be rewritten
//   npm run readability -- --all      also the longest sentences of what is fine
import { catalogueTexts } from './readability/catalogue-texts.ts';
import { demoPages } from './readability/demo-pages.ts';
import { judge } from './readability/judge.ts';
import { notWalked } from './readability/not-walked.ts';
import { reportOf } from './readability/report.ts';
import { sourceTexts } from './readability/source-texts.ts';
import { writtenOn } from './readability/written-on.ts';

const pages = await demoPages();
const judged = [...writtenOn(pages), ...catalogueTexts(), ...sourceTexts()].map(judge);
const missed = notWalked(pages).map((door) => `Nobody came to ${door}`);

console.log([reportOf(judged, { all: process.argv.includes('--all') }), ...missed].join('\n'));
if (missed.length > 0 || judged.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
