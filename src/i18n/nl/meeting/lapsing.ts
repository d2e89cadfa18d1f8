/** What runs out soon, and who is waited for. */
export const lapsing = {
  heldUntil: (moment: string) => `tot ${moment}`,
  checks: 'Gesprekken over hoe het gaat',
  check: (weeks: number, day: string) => `na ${weeks} weken, afgesproken voor ${day}`,
  experts: 'Vraag het regionale expertteam',
  declines: (count: number) => `${count} keer zei een aanbieder nee`,
  expertTeam: {
    title: (youth: string) => `Expertteam vragen voor ${youth}`,
    lead: (count: number) =>
      `Aanbieders zeiden ${count} keer nee. Het regionale expertteam kan meedenken over wat wel past.`,
    how: 'Neem zelf contact op met het expertteam van uw regio. Dit programma stuurt niets. Hier legt u alleen vast dat u het vraagt.',
    what: 'Neem mee naar het gesprek:',
    points: [
      'wat de jongere nodig heeft, en wat de jongere en ouders willen',
      'waarom aanbieders nee zeiden',
      'welke plekken volgens de regels bijna passen, en wat daarvoor anders moet',
    ],
    reasons: 'Waarom aanbieders nee zeiden',
    note: 'Wat vraagt u? Zonder namen',
    button: 'Leg vast dat ik het vraag',
    asked: (moment: string, by: string, count: number) =>
      `Gevraagd op ${moment}, door ${by}, na ${count} keer nee.`,
    done: 'Vastgelegd. Neem nu contact op met het expertteam.',
    notYet: 'Er is nog niet zo vaak nee gezegd dat het expertteam nodig is.',
  },
};
