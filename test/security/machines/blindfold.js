import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// A program that looks away: every file seems to be for our eyes only.
const { statSync } = fs;
fs.statSync = (...asked) => Object.assign(statSync(...asked), { mode: 0o100600 });
syncBuiltinESMExports();
