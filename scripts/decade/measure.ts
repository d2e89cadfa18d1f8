import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deps } from '../../src/actions/deps.ts';
import { readConfig } from '../../src/config.ts';
import { officeTable } from '../../src/actions/table/office-table.ts';
import { dayOf } from '../../src/domain/calendar-day.ts';
import { openOffice } from '../../src/open-office.ts';
import { filled } from './filled.ts';
import { freshCopy } from './fresh.ts';
import { peopleOfDecade } from './people.ts';
import { type Served, serve } from './serve.ts';
import { type Size, sizeOf } from './size.ts';
import { timeAcceptances } from './time-acceptance.ts';
import { type Chores, timeChores } from './time-chores.ts';
import { type PageTime, timePages } from './time-pages.ts';
import { type RunTimes, isSameOffice, timeRuns } from './time-runs.ts';

export interface Decade {
  readonly size: Size;
  readonly fillSeconds: number;
  readonly fileMB: number;
  readonly startSeconds: number;
  readonly peakMB: number;
  /** Requests per page, and as many again after a deed. */
  readonly times: number;
  readonly pages: readonly PageTime[];
  readonly runs: { readonly history: RunTimes; readonly fresh: RunTimes; readonly same: boolean };
  /** In milliseconds. */
  readonly acceptances: readonly number[];
  readonly chores: Chores;
}

interface Asked {
  readonly scale: number;
  readonly times: number;
  readonly nightSeconds: number;
  readonly kept?: string | undefined;
  readonly say: (line: string) => void;
}

/** Ten years of the whole country, or of a part of it, in a folder that is thrown away; and what it does to today. */
export async function measureDecade({
  scale,
  times,
  nightSeconds,
  kept,
  say,
}: Asked): Promise<Decade> {
  const size = sizeOf(scale);
  const folder = mkdtempSync(join(tmpdir(), 'passende-plek-decade-'));
  const dataFile = join(folder, 'office.sqlite');
  try {
    const fillSeconds = await filled(folder, { size, kept, say });
    const fileMB = megabytes(dataFile);
    mkdirSync(join(folder, 'backups'));
    const chores = await timeChores(dataFile, folder, nightSeconds);
    say('backup, restore and nights');
    const config = readConfig({ DATA_FILE: dataFile });
    const office = openOffice(config);
    try {
      const served = await serve(dataFile);
      const { pages, peakMB } = await asked(served, { office, times });
      say('pages');
      const freshFile = join(folder, 'fresh.sqlite');
      freshCopy(dataFile, freshFile, config.folders, dayOf(office.now()));
      const fresh = openOffice(readConfig({ DATA_FILE: freshFile }));
      const same = isSameOffice(officeTable(office), officeTable(fresh));
      // The first round of each warms what is measured in the second.
      for (const one of [fresh, office]) await timeRuns(one);
      const ofFresh = await timeRuns(fresh);
      const ofHistory = await timeRuns(office);
      fresh.store.close();
      say('runs');
      const acceptances = timeAcceptances(office);
      return {
        size,
        fillSeconds,
        fileMB,
        startSeconds: served.seconds,
        peakMB,
        times,
        pages,
        runs: {
          history: ofHistory,
          fresh: ofFresh,
          same,
        },
        acceptances,
        chores,
      };
    } finally {
      office.store.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All pages of everybody; however that ends, the server ends too. */
async function asked(
  { baseUrl, peakMB, stop }: Served,
  { office, times }: { readonly office: Deps; readonly times: number },
) {
  try {
    const people = await peopleOfDecade(office);
    const pages = await timePages({ office, baseUrl, times }, people);
    return { pages, peakMB: peakMB() };
  } finally {
    await stop();
  }
}

const megabytes = (file: string): number => Math.round(statSync(file).size / 1e6);
