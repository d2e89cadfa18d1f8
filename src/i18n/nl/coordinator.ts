/** The coordinator's menu, and what is said after something was done (`?done=…`). */
export const coordinator = {
  nav: {
    home: 'Overzicht',
    youths: 'Wachtlijst',
    groups: 'Groepen',
    vacancies: 'Vrije plekken',
    pictures: 'In beeld',
    region: 'Regio',
    runs: 'Voorstellen',
    placements: 'Plaatsingen',
    imports: 'Lijsten',
    policy: 'Beleid',
    journal: 'Logboek',
  },
};
