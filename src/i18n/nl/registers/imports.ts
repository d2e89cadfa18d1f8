const rows = (count: number): string => (count === 1 ? '1 rij' : `${count} rijen`);

/** Lists that come in and go out as files. */
export const imports = {
  title: 'Lijsten',
  intro: 'Voer lijsten in uit een spreadsheet, of haal ze op. U ziet eerst wat er zou veranderen.',
  order: 'Voer ze in deze volgorde in. Een lijst mag verwijzen naar wat er al is.',
  caption: 'Soorten lijsten',
  columns: { list: 'Lijst', what: 'Wat erin staat', files: 'Bestanden' },
  what: {
    codes:
      'De woorden die uw regio gebruikt voor hulp, gedrag en redenen. Alleen nodig als u er wilt toevoegen.',
    groups: 'De huizen: voor wie ze zijn, hoeveel begeleiders er zijn en wat ze bieden.',
    residents: 'Wie er al woont, met een code en zonder naam.',
    youths: 'Wie er wacht, met alles wat nodig is om een plek te zoeken.',
    vacancies: 'De plekken die vrij zijn of vrijkomen.',
    apart: 'Wie niet samen mag wonen, met een reden uit de lijst.',
  },
  template: 'Voorbeeldbestand',
  templateLong: (list: string) => `Voorbeeldbestand voor ${list}`,
  export: 'Ophalen',
  exportMore: (part: number) => `bestand, deel ${part}`,
  exportPart: (list: string, part: number) => `${list}: bestand met wat er nu staat, deel ${part}`,
  exportLong: (list: string) => `Lijst ophalen: ${list}`,
  form: {
    title: 'Lijst invoeren',
    kind: 'Welke lijst is het?',
    file: 'Bestand',
    fileHint:
      'Een Excel-bestand (.xlsx) of een CSV-bestand. Van Excel lezen we het eerste blad. Hoogstens 50.000 rijen.',
    submit: 'Bekijk wat er verandert',
  },
  preview: {
    title: (list: string) => `Controleer: ${list}`,
    nothing: 'Er verandert niets: alles in dit bestand staat er al zo in.',
    stored: 'Er is nog niets bewaard.',
    added: 'nieuw',
    changed: 'gewijzigd',
    same: 'hetzelfde',
    newTitle: 'Nieuw',
    changedTitle: 'Gewijzigd',
    changedIn: (columns: string) => `verandert: ${columns}`,
    more: (count: number) => `en nog ${rows(count)}`,
    confirm: (count: number) => `Bewaar ${rows(count)}`,
    back: 'Terug zonder te bewaren',
    hour: 'U kunt dit een uur lang bevestigen.',
  },
  errors: {
    title: (list: string) => `Deze lijst klopt nog niet: ${list}`,
    count: (count: number) =>
      count === 1 ? 'Er is 1 fout gevonden.' : `Er zijn ${count} fouten gevonden.`,
    nothing: 'Er is niets bewaard. Verbeter het bestand en kies het opnieuw.',
    shown: (count: number) => `Hieronder staan de eerste ${count}.`,
    caption: 'Fouten in het bestand',
    row: 'Rij',
    column: 'Kolom',
    remedy: 'Wat er mis is en wat u kunt doen',
    whole: 'hele rij',
  },
  last: {
    title: 'Laatst ingevoerd',
    none: 'Er is nog niets ingevoerd.',
  },
  done: { imported: 'De lijst is bewaard.' } as Record<string, string>,
  noFile: 'Kies een bestand.',
};
