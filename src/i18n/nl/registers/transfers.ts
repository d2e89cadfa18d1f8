/** Dossiers that go from one organisation to another. */
export const transfers = {
  title: 'Overdracht',
  intro:
    'Een dossier verhuist pas als iemand van de andere organisatie het aanneemt. Tot dan ziet die organisatie alleen grove gegevens zonder naam.',
  incoming: 'Aan u aangeboden',
  noneIncoming: 'Er is niets aangeboden.',
  caption: 'Aangeboden jongeren, zonder naam',
  offered: (from: string, moment: string) => `Aangeboden door ${from}, op ${moment}.`,
  confirm: (code: string) => `Neem het dossier van ${code} aan`,
  decline: (code: string) => `Neem ${code} niet aan`,
  outgoing: 'Door uw organisatie aangeboden',
  noneOutgoing: 'Uw organisatie biedt niets aan.',
  waits: (to: string, moment: string) => `Wacht op ${to}, sinds ${moment}.`,
  takeBack: (code: string) => `Trek het aanbod van ${code} in`,
  one: 'Overdragen aan een andere organisatie',
  oneIntro:
    'De andere organisatie moet het dossier aannemen. Daarna ziet uw organisatie deze jongere alleen nog zonder naam.',
  to: 'Naar welke organisatie?',
  offer: 'Bied dit dossier aan',
  underWay: (to: string) => `Dit dossier is aangeboden aan ${to}.`,
  link: 'Bekijk de overdracht',
  done: {
    proposed: 'Het dossier is aangeboden.',
    confirmed: 'Het dossier is nu van uw organisatie.',
    declined: 'U hebt het dossier niet aangenomen.',
    'taken-back': 'Het aanbod is ingetrokken.',
  } as Record<string, string>,
};
