/** Forms and summaries that follow the columns of a list. */
export const facts = {
  empty: 'niet ingevuld',
  riskCap: (most: number, risk: string) =>
    most === 0 ? `niemand met ${risk}` : `hoogstens ${most} × ${risk}`,
  save: 'Bewaren',
  back: 'Terug zonder te bewaren',
  intro: 'Dezelfde vragen en controles als bij het invoeren van een lijst.',
  newYouth: 'Nieuwe jongere',
  changeYouth: (code: string) => `Gegevens van ${code} wijzigen`,
  changeIntro:
    'Dezelfde vragen en controles als bij het invoeren van een lijst. Zorgen om gedrag wijzigt u op een eigen pagina.',
  changeSafety: (code: string) => `Zorgen om gedrag van ${code}`,
  safetyIntro:
    'Wat hier staat, bepaalt met wie deze jongere mag wonen. Daarom vragen we bij het bewaren uw tweede stap.',
  keepApart: (code: string) => `Wie mag niet samen wonen met ${code}?`,
  apartIntro:
    'Vul de code in van de andere jongere of bewoner. De berekening zet hen dan nooit bij elkaar. Bij het bewaren vragen we uw tweede stap.',
  newGroup: 'Nieuwe groep',
  changeGroup: (code: string) => `Gegevens van groep ${code} wijzigen`,
  newResident: (group: string) => `Nieuwe bewoner van groep ${group}`,
  changeResident: (code: string) => `Gegevens van bewoner ${code} wijzigen`,
  residentIntro:
    'Een bewoner staat hier zonder naam. Is de bewoner vertrokken? Vul dan “weg sinds” in.',
};
