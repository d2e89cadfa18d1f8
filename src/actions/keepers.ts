import type { ListKind } from '../lists/list.ts';
import { codes } from './keepers/codes.ts';
import { groups } from './keepers/groups.ts';
import type { Keeper } from './keepers/keeper.ts';
import { apart, residents, youths } from './keepers/people.ts';
import { vacancies } from './keepers/vacancies.ts';

const keepers = { youths, groups, residents, vacancies, apart, codes };

/** Calls `use` with the keeper of this kind, whatever its rows are. */
export function withKeeper<T>(kind: ListKind, use: <Row>(keeper: Keeper<Row>) => T): T {
  switch (kind) {
    case 'youths':
      return use(keepers.youths);
    case 'groups':
      return use(keepers.groups);
    case 'residents':
      return use(keepers.residents);
    case 'vacancies':
      return use(keepers.vacancies);
    case 'apart':
      return use(keepers.apart);
    case 'codes':
      return use(keepers.codes);
  }
}
