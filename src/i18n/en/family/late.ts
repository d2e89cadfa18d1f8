import type { late as nl } from '../../nl/family/late.ts';

export const late: typeof nl = {
  still: 'The place has been given already. You can still say what you think of it.',
  asked: 'The place has been given already. What you think still counts. The coordinator reads it.',
  next: 'The coordinator reads this and contacts you. Feel free to call when it takes long.',
};
