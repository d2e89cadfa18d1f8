/** What an office should do, told a second time, as shortly as can be: no tables, no rules of matching, no time. */
/** One youth proposed for one vacancy. */
export interface Deal {
  readonly youth: number;
  readonly vacancy: number;
  status: 'open' | 'accepted' | 'closed';
  isPut: boolean;
  isHeld: boolean;
  hasStarted: boolean;
  /** How the placement went out of force. */
  over: 'ended' | 'undone' | undefined;
}

export interface Model {
  readonly places: readonly number[];
  readonly deals: Deal[];
  readonly waits: boolean[];
}

export interface Move {
  readonly kind: Kind;
  readonly youth: number;
  readonly vacancy: number;
  /** Which of the proposals, unless one is made; and whether that one, however senseless. */
  readonly which: number;
  readonly exact?: boolean;
  readonly waitsAgain: boolean;
}

export const kinds = [
  'propose',
  'put',
  'hold',
  'give-back',
  'accept',
  'accept-from-elsewhere',
  'reject',
  'start',
  'end',
  'undo',
] as const;
export type Kind = (typeof kinds)[number];

const mostAtOnce = 3;

/** The proposal that is meant: of a pair the newest; otherwise one that is pointed at, mostly one where it makes sense. */
export function dealOf(
  { deals }: Model,
  { kind, youth, vacancy, which, exact }: Move,
): Deal | undefined {
  if (kind === 'propose')
    return deals.findLast((deal) => deal.youth === youth && deal.vacancy === vacancy);
  const sensible = exact === true || which % 4 === 0 ? [] : deals.filter(makesSense[kind]);
  const choice = sensible.length > 0 ? sensible : deals;
  return choice[which % Math.max(1, choice.length)];
}

const makesSense: Readonly<Record<Exclude<Kind, 'propose'>, (deal: Deal) => boolean>> = {
  put: (deal) => isOpen(deal) && !deal.isPut,
  hold: (deal) => isOpen(deal),
  'give-back': ({ isHeld }) => isHeld,
  accept: (deal) => isOpen(deal) && deal.isPut,
  'accept-from-elsewhere': (deal) => isOpen(deal) && deal.isPut,
  reject: (deal) => isOpen(deal),
  start: (deal) => isInForce(deal),
  end: (deal) => isInForce(deal),
  undo: (deal) => isInForce(deal) && !deal.hasStarted,
};

/** Whether the office should do it; when it should, the model has moved on. */
export function moved(model: Model, move: Move): boolean {
  const deal = dealOf(model, move);
  if (move.kind === 'propose') return propose(model, move, deal);
  return deal !== undefined && rules[move.kind](model, deal, move);
}

function propose(model: Model, { youth, vacancy }: Move, deal: Deal | undefined): boolean {
  if (!isWaiting(model, youth) || free(model, vacancy) === 0) return false;
  if (deal?.status === 'open') return true;
  model.deals.push({
    ...{ youth, vacancy, status: 'open', over: undefined },
    ...{ isPut: false, isHeld: false, hasStarted: false },
  });
  return true;
}

const rules: Readonly<
  Record<Exclude<Kind, 'propose'>, (model: Model, deal: Deal, move: Move) => boolean>
> = {
  put(model, deal) {
    if (deal.isPut) return true;
    const going = model.deals.filter((one) => one.youth === deal.youth && isOpen(one) && one.isPut);
    if (!isOpen(deal) || going.length >= mostAtOnce) return false;
    return did(() => (deal.isPut = true));
  },
  hold(model, deal) {
    if (!isOpen(deal)) return false;
    if (deal.isHeld) return true;
    if (free(model, deal.vacancy) <= held(model, deal.vacancy).length) return false;
    return did(() => (deal.isHeld = true));
  },
  'give-back': (_model, deal) => did(() => (deal.isHeld = false)),
  accept(model, deal) {
    if (deal.status === 'accepted') return deal.over !== 'undone';
    const others = held(model, deal.vacancy).filter((one) => one !== deal);
    const may =
      isOpen(deal) &&
      deal.isPut &&
      isWaiting(model, deal.youth) &&
      free(model, deal.vacancy) > others.length;
    return may && did(() => accept(model, deal));
  },
  'accept-from-elsewhere': () => false,
  reject: (_model, deal) => isOpen(deal) && did(() => close(deal)),
  start: (_model, deal) => isInForce(deal) && did(() => (deal.hasStarted = true)),
  end: (model, deal, { waitsAgain }) =>
    isInForce(deal) &&
    did(() => {
      deal.over = 'ended';
      model.waits[deal.youth] = waitsAgain;
    }),
  undo: (_model, deal) =>
    deal.over === 'undone' ||
    (isInForce(deal) && !deal.hasStarted && did(() => (deal.over = 'undone'))),
};

function accept(model: Model, deal: Deal): void {
  Object.assign(deal, { status: 'accepted', isHeld: false });
  const isFull = free(model, deal.vacancy) === 0;
  for (const other of model.deals.filter(isOpen))
    if (other.youth === deal.youth || (isFull && other.vacancy === deal.vacancy)) close(other);
}

const close = (deal: Deal): void => void Object.assign(deal, { status: 'closed', isHeld: false });

function did(change: () => unknown): true {
  change();
  return true;
}

const isOpen = ({ status }: Deal): boolean => status === 'open';
export const isInForce = ({ status, over }: Deal): boolean =>
  status === 'accepted' && over === undefined;
const held = ({ deals }: Model, vacancy: number): Deal[] =>
  deals.filter((deal) => deal.isHeld && deal.vacancy === vacancy);
const free = ({ places, deals }: Model, vacancy: number): number =>
  (places[vacancy] ?? 0) -
  deals.filter((deal) => isInForce(deal) && deal.vacancy === vacancy).length;
const isWaiting = ({ waits, deals }: Model, youth: number): boolean =>
  waits[youth] === true && !deals.some((deal) => isInForce(deal) && deal.youth === youth);
