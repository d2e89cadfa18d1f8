import type { transfers as nl } from '../../nl/registers/transfers.ts';

export const transfers: typeof nl = {
  title: 'Transfer',
  intro:
    'A dossier moves only when somebody of the other organisation takes it. Until then that organisation sees coarse facts without a name.',
  incoming: 'Offered to you',
  noneIncoming: 'Nothing is offered.',
  caption: 'Youths offered to you, without names',
  offered: (from: string, moment: string) => `Offered by ${from}, on ${moment}.`,
  confirm: (code: string) => `Take the dossier of ${code}`,
  decline: (code: string) => `Do not take ${code}`,
  outgoing: 'Offered by your organisation',
  noneOutgoing: 'Your organisation offers nothing.',
  waits: (to: string, moment: string) => `Waits for ${to}, since ${moment}.`,
  takeBack: (code: string) => `Take back the offer of ${code}`,
  one: 'Hand over to another organisation',
  oneIntro:
    'The other organisation has to take the dossier. After that, your organisation sees this youth without a name only.',
  to: 'To which organisation?',
  offer: 'Offer this dossier',
  underWay: (to: string) => `This dossier is offered to ${to}.`,
  link: 'See the transfer',
  done: {
    proposed: 'The dossier has been offered.',
    confirmed: 'The dossier is now your organisation’s.',
    declined: 'You did not take the dossier.',
    'taken-back': 'The offer has been taken back.',
  },
};
