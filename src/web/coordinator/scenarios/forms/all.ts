import { changeHome } from './change-home.ts';
import type { ChangeForm } from './form.ts';
import { addWorker, closeHome, moveHome } from './one-home.ts';
import { openHome } from './open-home.ts';
import { setNumber } from './set-number.ts';
import { takeOut } from './take-out.ts';

/** Everything that may be otherwise, in the order in which a page offers it. */
export const changeForms: readonly ChangeForm[] = [
  openHome,
  closeHome,
  moveHome,
  changeHome,
  addWorker,
  setNumber,
  takeOut,
];
