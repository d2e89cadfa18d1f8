/** The forms with which a coordinator decides. */

export const put = {
  button: 'Leg voor aan aanbieder en gezin',
  family:
    'De aanbieder ziet een profiel zonder naam. Het gezin ziet dit voorstel op de eigen pagina.',
};

export const accept = {
  title: 'Aanvaarden',
  startsOn: 'Begint op',
  why: 'Waarom deze plek?',
  reason: 'Toelichting',
  reasonNeeded: 'Schrijf op waarom u toch aanvaardt.',
  law: 'Dit voorstel kan niet worden aanvaard.',
  button: 'Aanvaard dit voorstel',
};

export const reject = {
  title: 'Afwijzen, of geen van deze',
  reason: 'Reden',
  note: 'Toelichting',
  lasts: 'Hoe lang niet opnieuw voorstellen?',
  until: 'tot een dag',
  forGood: 'voorgoed',
  untilOn: 'Weer mogelijk vanaf',
  untilHint: 'Alleen als u een dag kiest.',
  button: 'Wijs dit voorstel af',
};

export const other = {
  moreThere: (count: number) =>
    count === 1
      ? 'Nog 1 mogelijkheid, bij dit voorstel'
      : `Nog ${count} mogelijkheden, bij dit voorstel`,
  title: (count: number) => `Kies een andere mogelijkheid (${count})`,
  none: 'Er is geen andere groep die past.',
  because: 'Toelichting',
  button: (group: string) => `Kies ${group}`,
  equal: 'even goed',
  better: (km: string) => `${km} beter voor deze jongere`,
  worse: (km: string) => `${km} minder goed voor deze jongere`,
  displaces: (who: string) => `Neemt de plek van ${who}`,
  along: (who: string) => `Samen met ${who}`,
  gone: 'Deze plek is intussen niet meer vrij.',
};

export const reply = {
  title: 'Antwoord op de vraag van de aanbieder',
  text: 'Uw antwoord',
  hint: 'Alleen de aanbieder leest dit. Noem geen namen.',
  button: 'Verstuur het antwoord',
};

export const done: Record<string, string> = {
  put: 'Het voorstel is voorgelegd aan de aanbieder en het gezin.',
  accepted: 'Het voorstel is aanvaard. De plek is nu bezet.',
  rejected:
    'Het voorstel is afgewezen. Deze combinatie wordt niet opnieuw voorgesteld zolang als u koos.',
  'other-chosen': 'De andere mogelijkheid is nu het voorstel.',
  proposed: 'Dit is nu een voorstel. Leg het voor aan aanbieder en gezin.',
  released: 'De aanbieder weet nu om wie het gaat.',
  renewed: 'De toestemming is opnieuw vastgelegd. U kunt nu aanvaarden.',
  replied: 'Uw antwoord is verstuurd.',
  started: 'De start is bevestigd.',
  ended: 'De plaatsing is beëindigd.',
  undone: 'De aanvaarding is teruggedraaid. De plek is weer vrij en de jongere wacht weer.',
  'ended-waits': 'De plaatsing is beëindigd. De jongere staat weer op de wachtlijst.',
};
