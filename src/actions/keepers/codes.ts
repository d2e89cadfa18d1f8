import type { ListedCode } from '../../domain/code-list.ts';
import { codeList } from '../../lists/codes.ts';
import type { Keeper } from './keeper.ts';

export const codes: Keeper<ListedCode> = {
  list: codeList,
  rows: (store) => store.codes.list(),
  clash: () => () => [],
  add: (row, { pen, ink }) => pen.codes.put(row, ink),
  change: (row, { pen, ink }) => pen.codes.put(row, ink),
};
