import { judge } from './judge.ts';
import type { Packing } from './packing.ts';
import { type Register, siblingSetOf } from './register.ts';
import type { TableError } from './table.ts';

/** Names the pins that cannot all be kept, and the rules that stand in the way. */
export const whyPinsFail = (
  register: Register,
  { ofGroup, mustFill }: Pick<Packing, 'ofGroup' | 'mustFill'>,
): TableError[] =>
  register.table.groups.flatMap(({ code }, index) =>
    mustFill[index] === true && ofGroup[index]?.length === 0 ? why(register, code) : [],
  );

function why(register: Register, group: string): TableError[] {
  const pins = [...register.pinned].flatMap(([youth, to]) => (to === group ? [youth] : []));
  const coming = [...new Set(pins.flatMap((youth) => [youth, ...mustComeAlong(register, youth)]))];
  const elsewhere = coming.filter((youth) => (register.pinned.get(youth) ?? group) !== group);
  const named = pins.map((youth) => `${youth} → ${group}`).join(', ');
  const say = (rule: string, nl: string, en: string): TableError => ({
    path: 'pinned',
    text: {
      nl: `${named} kan niet (${rule}): ${nl}`,
      en: `${named} cannot be (${rule}): ${en}`,
    },
  });
  return [
    ...elsewhere.map((youth) =>
      say(
        'siblings-together',
        `${youth} moet mee, maar staat vast in ${register.pinned.get(youth) ?? ''}.`,
        `${youth} must come along, but is pinned to ${register.pinned.get(youth) ?? ''}.`,
      ),
    ),
    ...judge(register.table, group, coming).broken.map((broken) => {
      const about = broken.youth === undefined ? '' : `${broken.youth}: `;
      return say(broken.rule, `${about}${broken.why.nl}`, `${about}${broken.why.en}`);
    }),
  ];
}

function mustComeAlong(register: Register, code: string): string[] {
  const youth = register.youths.get(code);
  const set = youth && siblingSetOf(register, youth);
  return set?.must === true ? set.members.map((member) => member.code) : [];
}
