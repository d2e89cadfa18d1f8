import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openTestOffice } from '../../office.ts';
import { expectNoise } from '../../quiet.ts';
import { visit } from '../visitor.ts';

test.each(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_READONLY', 'SQLITE_BUSY'])(
  'what cannot be kept now is no fault of ours: come back later, %s',
  async (code) => {
    expectNoise('"level":"error"');
    const office = openTestOffice();
    const full = (): never => {
      throw new Database.SqliteError('no room', code);
    };
    const site = visit({ ...office, store: { ...office.store, together: full } });

    const answer = await site.asNobody().post('/sign-in', { email: 'a@b.nl', password: 'x' });

    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '60']);
    expect(answer.text).toContain('Deze pagina kan nu niet worden getoond');
  },
);
