import { describe, expect, test } from 'vitest';
import { openSmallRegion, placed } from '../../small-region.ts';
import { visit } from '../visitor.ts';

const rowOf = (text: string, code: string): string =>
  (text.split('<tr>').find((row) => row.includes(`>${code}<`)) ?? '').replaceAll(
    /<[^>]+>|\s+/g,
    ' ',
  );

describe('vacancies', () => {
  test('say how fresh they are, how many places are free, and for how many they fit', async () => {
    const region = await openSmallRegion({
      vacancies: [
        { code: 'V-1', groupCode: 'G-1', places: 1, confirmedOn: '2026-11-15' },
        { code: 'V-2', groupCode: 'G-2', places: 2, confirmedOn: '2026-11-14' },
        { code: 'V-3', groupCode: 'G-2', places: 1, confirmedOn: '2026-11-07' },
      ],
    });
    const { text, status } = await visit(region.office)
      .as(region.coco)
      .get('/coordinator/vacancies');
    expect(status).toBe(200);
    expect(rowOf(text, 'V-1')).toMatch(/1 van 1 .*bevestigd .*op 15 nov 2026.*2 jongeren/);
    expect(rowOf(text, 'V-2')).toMatch(/2 van 2 .*opnieuw vragen .*2 jongeren/);
    expect(rowOf(text, 'V-3')).toMatch(/telt niet mee .*telt nu niet mee/);
  });

  test('count a place that was given as taken, and only youths who fit', async () => {
    const region = await openSmallRegion({
      youths: [
        { code: 'J-1' },
        { code: 'J-2', needs: ['addiction'] },
        { code: 'J-3', startFrom: '2027-01-01' },
      ],
      vacancies: [
        { code: 'V-1', groupCode: 'G-1', places: 1 },
        { code: 'V-2', groupCode: 'G-2', places: 1, until: '2026-12-01' },
        { code: 'V-3', groupCode: 'G-2', places: 1 },
      ],
    });
    placed(region, 'J-1', 'V-1');
    const { text } = await visit(region.office).as(region.coco).get('/coordinator/vacancies');
    expect(rowOf(text, 'V-1')).toContain('vol');
    expect(rowOf(text, 'V-2')).toContain('niemand');
    expect(rowOf(text, 'V-3')).toContain('1 jongere');
  });

  test('are calm when there are none, and the coordinator’s', async () => {
    const region = await openSmallRegion({ vacancies: [] });
    const { text } = await visit(region.office).as(region.coco).get('/coordinator/vacancies');
    expect(text).toContain('Er is nog geen plek gemeld.');
    const provider = await visit(region.office).as(region.one).get('/coordinator/vacancies');
    expect(provider.status).toBe(403);
  });
});
