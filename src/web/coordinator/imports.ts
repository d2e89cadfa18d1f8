import { Router } from 'express';
import { z } from 'zod';
import { previewList } from '../../actions/import-list.ts';
import { importUpload, keepUpload } from '../../actions/keep-upload.ts';
import { fileText } from '../../lists/file-text.ts';
import { listKinds } from '../../lists/list.ts';
import { doneNotice, idIn } from '../asked.ts';
import { oneOf, readForm, shown } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { visitOf, who } from '../visit.ts';
import { showErrors, showPreview, showStart } from './imports/pages.ts';

const Upload = z.strictObject({ kind: oneOf(listKinds) });

/** A list comes in: chosen, looked at, and then all of it or nothing. */
export function importsRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/', (req, res) => {
    showStart(deps, res, { notice: doneNotice(req, visitOf(res).t.registers.imports.done) });
  });

  routes.post('/', (req, res) => {
    const form = readForm(Upload, req.body);
    const bytes = req.file?.buffer;
    if (!form.ok || bytes === undefined || bytes.length === 0) {
      const noFile = bytes?.length ? {} : { list: visitOf(res).t.registers.imports.noFile };
      const errors = { ...(form.ok ? {} : form.errors), ...noFile };
      showStart(deps, res, { errors, typed: form.ok ? form.values : form.typed, status: 422 });
      return;
    }
    const { kind } = form.values;
    const read = fileText(bytes);
    if (!read.ok) {
      showErrors(res, kind, read.errors, 422);
      return;
    }
    const { text } = read;
    const looked = previewList(deps, who(res, 'coordinator'), kind, text);
    if (!looked.ok) {
      showErrors(res, kind, looked.errors, 422);
      return;
    }
    const id = keepUpload(deps, who(res, 'coordinator'), { kind, text });
    showPreview(res, { kind, id, preview: looked.preview });
  });

  routes.post('/:id/confirmation', (req, res) => {
    const outcome = importUpload(deps, who(res, 'coordinator'), { uploadId: idIn(req) });
    if (!outcome.ok) {
      showStart(deps, res, { notice: shown(outcome.refusal, visitOf(res).lang), status: 409 });
      return;
    }
    const { kind, imported } = outcome.value;
    if (!imported.ok) {
      showErrors(res, kind, imported.errors, 409);
      return;
    }
    res.redirect(303, '/coordinator/imports?done=imported');
  });

  return routes;
}
