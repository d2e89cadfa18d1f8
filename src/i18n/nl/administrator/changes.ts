/** What takes two administrators. */
export const changes = {
  title: 'Wacht op een tweede beheerder',
  role: (role: string, workplace: string) =>
    workplace === '' ? `Wordt ${role}.` : `Wordt ${role} bij ${workplace}.`,
  factor: 'De tweede stap bij het inloggen wordt weggehaald.',
  by: (name: string, moment: string) => `Voorgesteld door ${name} op ${moment}.`,
  reason: 'Reden',
  own: 'U hebt dit zelf voorgesteld. Een andere beheerder moet het bevestigen.',
  about: 'Dit gaat over uw eigen account. Een andere beheerder moet het bevestigen.',
  confirm: 'Bevestigen',
  withdraw: 'Intrekken',

  roleTitle: 'Andere rol of organisatie voorstellen',
  roleIntro:
    'Dit gaat pas in als een andere beheerder het bevestigt. De collega moet daarna opnieuw inloggen.',
  roleReason: 'Waarom verandert dit?',
  submitRole: 'Verandering voorstellen',

  factorTitle: 'Tweede stap weghalen',
  factorIntro:
    'Voor wie telefoon en herstelcodes kwijt is. Bel de collega eerst terug op een nummer dat u al had. Een andere beheerder bevestigt. Daarna maakt de collega bij het inloggen een nieuwe tweede stap.',
  factorReason: 'Hoe weet u dat het echt uw collega is?',
  submitFactor: 'Weghalen voorstellen',
};
