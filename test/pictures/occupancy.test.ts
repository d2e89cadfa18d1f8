import { describe, expect, test } from 'vitest';
import { occupancyByWeek, occupancyPicture } from '../../src/pictures/occupancy.ts';
import { drawn, outside, words, written } from './words.ts';

const today = '2026-11-22';
const lives = { expectedExit: null, comesOn: null };

describe('how full a home is, week by week', () => {
  test('who leaves is there until that day; who comes is there from that day on', () => {
    const weeks = occupancyByWeek(
      [
        lives,
        { expectedExit: '2026-12-06', comesOn: null },
        { expectedExit: null, comesOn: '2026-12-07' },
      ],
      4,
      today,
    );
    expect(weeks).toHaveLength(12);
    expect(weeks.slice(0, 4)).toEqual([
      { from: '2026-11-22', living: 2, coming: 0, leaving: 0, free: 2 },
      { from: '2026-11-29', living: 2, coming: 0, leaving: 1, free: 2 },
      { from: '2026-12-06', living: 1, coming: 0, leaving: 0, free: 3 },
      { from: '2026-12-13', living: 1, coming: 1, leaving: 0, free: 2 },
    ]);
  });

  test('who should have left and did not, still lives there', () => {
    const late = [{ expectedExit: today, comesOn: null }];
    const [first, second] = occupancyByWeek(late, 1, today);
    expect(first).toMatchObject({ living: 1, leaving: 0, free: 0 });
    expect(second).toMatchObject({ living: 1 });
  });

  test('who was to come before today is counted on', () => {
    const [first] = occupancyByWeek([{ expectedExit: null, comesOn: '2026-11-20' }], 2, today);
    expect(first).toMatchObject({ living: 0, coming: 1, free: 1 });
  });

  test('more people than places leave nothing free', () => {
    expect(occupancyByWeek([lives, lives, lives], 2, today)[0]).toMatchObject({
      living: 3,
      free: 0,
    });
  });
});

test('the picture has a square for each place in each week, and the same numbers in its table', () => {
  const weeks = occupancyByWeek([lives, { ...lives, expectedExit: '2026-12-25' }], 3, today);
  const picture = occupancyPicture('o', weeks, words.occupancy, {
    day: (day) => day,
    shortest: (day) => day,
  });
  expect([drawn(picture, 'taken'), drawn(picture, 'free')]).toEqual([5 * 2 + 7, 5 + 7 * 2]);
  expect(written(picture)).toContain('−1');
  expect(picture.table.rows[4]).toEqual(['2026-12-20', '2', '0', '1', '1']);
  expect(picture.table.rows[5]).toEqual(['2026-12-27', '1', '0', '2', '0']);
  expect(outside(picture)).toEqual([]);
});
