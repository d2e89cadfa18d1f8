import type { BrokenLine } from './sabotaged.ts';

/** "Faster": what is written is kept a moment later than it is answered. */
export const answeringEarly: readonly BrokenLine[] = [
  {
    file: 'src/store/index.ts',
    from: 'db.transaction(() => work(pen)).immediate(),',
    to: `{
      if (!db.inTransaction) {
        db.exec('begin immediate');
        setTimeout(() => db.exec('commit'), 150);
      }
      return work(pen);
    },`,
  },
];
