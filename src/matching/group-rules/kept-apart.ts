import { type Broken, type GroupRule, holds } from '../rule.ts';

export const keptApart: GroupRule = {
  name: 'kept-apart',
  sentence: {
    nl: 'Niemand komt te wonen bij iemand van wie hij of zij apart moet blijven.',
    en: 'Nobody comes to live with somebody they must be kept apart from.',
  },
  staysBroken: true,
  brokenBy({ group, newcomers, everyone, register }) {
    if (register.apart.size === 0) return holds;
    return newcomers.flatMap((newcomer): readonly Broken[] => {
      const apart = register.apart.get(newcomer.code);
      if (apart === undefined) return holds;
      return everyone.flatMap((other): readonly Broken[] => {
        const resident = group.residents.includes(other);
        // Two newcomers are one clash, not two.
        if (!apart.has(other.code) || (!resident && other.code < newcomer.code)) return holds;
        return [
          {
            rule: keptApart.name,
            law: false,
            youth: newcomer.code,
            why: {
              nl: `${newcomer.code} en ${other.code} mogen niet samen wonen.`,
              en: `${newcomer.code} and ${other.code} must not live together.`,
            },
            ...(resident
              ? {
                  repair: {
                    field: 'residents',
                    to: other.code,
                    text: {
                      nl: `Past zodra ${other.code} is vertrokken.`,
                      en: `Fits once ${other.code} has left.`,
                    },
                  },
                }
              : {}),
          },
        ];
      });
    });
  },
};
