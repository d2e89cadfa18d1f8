import type { Database } from 'better-sqlite3';
import { z } from 'zod';

const Point = z.strictObject({ lat: z.number(), lon: z.number() });

export function postcodeStore(db: Database) {
  const one = db.prepare(/* sql */ `select lat, lon from postcodes where postcode = @postcode`);
  const count = db.prepare(/* sql */ `select count(*) from postcodes`).pluck();
  const put = db.prepare(/* sql */ `
    insert into postcodes (postcode, lat, lon) values (@postcode, @lat, @lon)
    on conflict (postcode) do update set lat = @lat, lon = @lon`);

  const reads = {
    /** Where a postcode lies, as in the table the region imported; `1234 AB` or `1234`. */
    find: (postcode: string) => {
      const row = one.get({ postcode });
      return row === undefined ? undefined : Point.parse(row);
    },
    count: (): number => z.int().parse(count.get()),
  };
  const writes = {
    put(postcode: string, lat: number, lon: number): void {
      put.run({ postcode, lat, lon });
    },
  };

  return { reads, writes };
}
