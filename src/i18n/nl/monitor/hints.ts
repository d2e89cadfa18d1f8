/** What a provider may want to look at: it decides, and nothing is changed by itself. */
export const hints = {
  title: 'Om naar te kijken',
  lead: 'Dit viel op in uw antwoorden van de laatste twaalf maanden. Er verandert niets vanzelf. Klopt het? Vraag dan de coördinator om de groep aan te passen.',
  none: 'Er viel niets op in uw antwoorden.',
  age: (group: string, ages: string, times: number, band: string) =>
    `${group} is voor ${ages} jaar, maar u zei ${times} keer nee tegen jongeren van ${band} jaar, en geen keer ja.`,
  need: (group: string, need: string, times: number) =>
    `${group} biedt ${need}, maar u zei ${times} keer nee omdat dat meer zorg vraagt dan u hebt.`,
  intensity: (group: string, times: number) =>
    `Bij ${group} zei u ${times} keer nee omdat het meer zorg vraagt dan u hebt. Er staat geen grens voor de zorg samen.`,
  'place-gone': (group: string, times: number) =>
    `Bij ${group} zei u ${times} keer nee omdat de plek niet meer vrij was. Trek een plek in zodra die bezet is.`,
};
