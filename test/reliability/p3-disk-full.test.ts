import { expect, test } from 'vitest';
import { newSecret } from '../../src/actions/secrets.ts';
import { rounds } from '../security/sabotage.ts';
import { put } from '../small-region.ts';
import { dice, figure } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import { type Answer, personAt } from './person.ts';
import { acceptance } from './acceptance.ts';
import { openRegion } from './region.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { canMakeDisks, serveOnSmallDisk } from './small-disk.ts';

const lines = sabotaged('P3 says yes though the disk is full', {
  file: 'src/store/index.ts',
  from: 'db.transaction(() => work(pen)).immediate(),',
  to: `{
      let done;
      try {
        return db.transaction(() => (done = work(pen))).immediate();
      } catch (error) {
        if (error.code === 'SQLITE_FULL') return done;
        throw error;
      }
    },`,
});

const pages = ['/coordinator/proposals', '/coordinator/youths', '/about'];

test.skipIf(!canMakeDisks)(
  'P3 on a full disk nothing is half done, and it goes on by itself when there is room',
  async () => {
    const [cycles, homes] = [rounds(3, 40), 12];
    let [stored, refused] = [0, 0];
    const chance = dice();
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const region = await openRegion({ youths: homes, homes });
      const proposals = Array.from({ length: homes }, (_, at) =>
        put(region, `J-${at + 1}`, `W-${at + 1}`),
      );
      const coco = personAt(region.office, region.coco, () => disk.office.port);
      region.office.store.close();
      const disk = await serveOnSmallDisk(region.dataFile, 16, { lines });
      const told = new Map<string, string>();
      const forms = proposals.map((id) => ({
        id,
        path: `/coordinator/proposals/${id}/acceptance`,
        form: { ...acceptance, key: newSecret() },
      }));
      const send = async (all: typeof forms): Promise<Answer[]> => {
        const answers: Answer[] = [];
        for (const { id, path, form } of all) {
          const answer = await coco.post(path, form);
          if (answer.status === 303) told.set(id, '');
          answers.push(answer);
        }
        return answers;
      };
      await coco.token();
      // From no room at all to room for some of them.
      disk.fill((cycle % 8) * 150_000 + chance() * 150_000);
      const answers = await send(forms);
      const seen = await Promise.all(pages.map((page) => coco.get(page)));
      expect(brokenInvariants(disk.copied(), told)).toEqual([]);
      disk.makeRoom();
      const freed = performance.now();
      const again = await send(forms);
      const recovered = (performance.now() - freed) / forms.length;

      stored += answers.filter(({ status }) => status === 303).length;
      refused += answers.filter(({ status }) => status === 503).length;
      expect(
        answers.map(({ status }) => status).filter((status) => status !== 303 && status !== 503),
      ).toEqual([]);
      for (const one of [...answers, ...seen].filter(({ status }) => status === 503)) {
        expect(one.headers['retry-after']).toBeDefined();
        expect(one.body).toContain('<h1');
      }
      expect(seen.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
      expect(again.map(({ status }) => status)).toEqual(again.map(() => 303));
      expect(recovered).toBeLessThan(5000);
      expect(brokenInvariants(disk.copied(), told)).toEqual([]);
      await disk.office.stop();
    }
    expect(refused).toBeGreaterThan(0);
    figure(
      'P3',
      `${cycles} full disks: ${stored} acceptances stored, ${refused} answered 503 and all of them accepted once there was room, without a restart; 0 lost`,
    );
  },
);

test.skipIf(!canMakeDisks)(
  'P3 on a disk that may only be read it does not open, and says so in a line',
  async () => {
    const region = await openRegion();
    region.office.store.close();
    const opened = serveOnSmallDisk(region.dataFile, 16, { lines, isReadOnly: true });
    await expect(opened).rejects.toThrow(/DATA_FILE .+office\.sqlite cannot be opened/);
  },
);

test.runIf(!canMakeDisks)('P3 is not tried here: no disk can be made', () => {
  figure('P3', 'not tried: no user namespaces on this machine');
});
