import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { type ListKind, listKinds } from '../lists/list.ts';
import { type Deps, penOf } from './deps.ts';
import { type Import, importList } from './import-list.ts';

const hour = 3_600_000;

const uploadGone = refuse('upload-gone', {
  nl: 'Deze lijst wordt niet meer bewaard. Kies het bestand opnieuw.',
  en: 'This list is no longer kept. Choose the file again.',
});

/** Keeps a list between its preview and its confirmation: for an hour, and only for who uploaded it. */
export function keepUpload(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { kind, text }: { kind: ListKind; text: string },
): Id {
  const { store, newId } = deps;
  return store.together((pen) => {
    pen.uploads.tidy(anHourAgo(deps));
    const id = newId();
    pen.uploads.add({ id, kind, content: text }, penOf(deps, who));
    return id;
  });
}

export interface Confirmed {
  readonly kind: ListKind;
  readonly imported: Import;
}

/** Takes in what was previewed, all or nothing, and forgets the file. Facts may have moved since: then it says so. */
export function importUpload(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { uploadId }: { uploadId: Id },
): Outcome<Confirmed> {
  const { store } = deps;
  const upload = store.uploads.find(uploadId, who.id, anHourAgo(deps));
  const kind = listKinds.find((one) => one === upload?.kind);
  if (upload === undefined || kind === undefined) return uploadGone;
  const imported = importList(deps, who, kind, upload.content);
  store.together((pen) => {
    pen.uploads.remove(upload.id);
    pen.uploads.tidy(anHourAgo(deps));
  });
  return done({ kind, imported });
}

/** What nobody confirmed within the hour goes, also when no other list ever comes: it is full of names. */
export function forgetUploads(deps: Pick<Deps, 'store' | 'now'>): void {
  deps.store.together((pen) => pen.uploads.tidy(anHourAgo(deps)));
}

const anHourAgo = ({ now }: Pick<Deps, 'now'>): Date => new Date(now().getTime() - hour);
