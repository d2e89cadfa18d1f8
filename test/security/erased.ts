import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { answerErasure, askErasure } from '../../src/actions/ask-erasure.ts';
import { newId } from '../../src/actions/secrets.ts';
import { coco, id, later, pen, type Store } from '../store/opened.ts';
import { traces } from './known-in-full.ts';

/** A youth is erased as it is done in an office, and looked for in the files afterwards. */

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

export function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'passende-plek-erased-'));
  folders.push(folder);
  return join(folder, 'office.sqlite');
}

export const officer = { id: id('pien'), role: 'privacy-officer', name: 'Pien' } as const;

/** One asks, another approves, the system erases. */
export function erased(store: Store) {
  const deps = { store, newId, now: () => later(60) };
  store.together((hand) =>
    hand.accounts.add(officer, { email: 'pien@voorbeeld.test', passwordHash: 'x' }, pen),
  );
  const asked = askErasure(deps, coco, { youthId: id('j1'), ground: 'asked-by-parents' });
  if (!asked.ok) throw new Error(asked.refusal.code);
  const answered = answerErasure(deps, officer, {
    requestId: asked.value,
    approved: true,
    reason: '',
  });
  if (!answered.ok) throw new Error(answered.refusal.code);
}

/** Which traces stand in the bytes of this file. */
export const tracesIn = (file: string): string[] => {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  return traces.filter((trace) => bytes.includes(trace));
};

export const everywhere = (file: string): string[] =>
  ['', '-wal', '-shm', '-journal', '.erased'].flatMap((end) => tracesIn(`${file}${end}`));
