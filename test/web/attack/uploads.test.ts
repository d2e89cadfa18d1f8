import express, { type ErrorRequestHandler } from 'express';
import request from 'supertest';
import { beforeEach, describe, expect, test } from 'vitest';
import { uploadedList } from '../../../src/web/uploaded-list.ts';
import { type SmallRegion, openSmallRegion } from '../../small-region.ts';
import { type Visitor, visit } from '../visitor.ts';

const page = '/coordinator/imports';
let region: SmallRegion;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit(region.office).as(region.coco);
});

describe('an upload that is no proper form is the sender’s mistake, not ours', () => {
  test('too many fields, or one far too long', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`field-${at}`, 'x']));
    expect((await coco.upload(page, { kind: 'youths', ...many }, 'code')).status).toBe(400);
    expect((await coco.upload(page, { kind: 'x'.repeat(3000) }, 'code')).status).toBe(400);
  });

  test('a file above the limit is told so', async () => {
    const { status, text } = await coco.upload(page, { kind: 'youths' }, 'x'.repeat(20 * 2 ** 20 + 1));
    expect([status, text.includes('te groot')]).toEqual([413, true]);
  });

  test.each([
    ['nothing at all', 'multipart/form-data; boundary=X', ''],
    ['no boundary', 'multipart/form-data', 'x'],
    ['cut off', 'multipart/form-data; boundary=X', '--X\r\nContent-Disposition: form-data; name="token"\r\n\r\nabc'],
    ['no headers', 'multipart/form-data; boundary=X', '--X\r\nwords\r\n\r\nabc\r\n--X--'],
  ])('%s', async (_what, type, body) => {
    const said: ErrorRequestHandler = (error: { status?: number }, _req, res, _next) =>
      void res.sendStatus(error.status ?? 500);
    const app = express().post('/', uploadedList, said);

    expect((await request(app).post('/').set('Content-Type', type).send(body)).status).toBe(400);
  });
}); // prettier-ignore
