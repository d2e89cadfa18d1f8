/** The accessibility statement, in the parts that the Dutch government's model has. */
export const accessibility = {
  title: 'Toegankelijkheid',
  intro:
    'Iedereen moet Passende Plek kunnen gebruiken. Ook met een beperking, op een kleine telefoon, of zonder muis.',
  status: 'Hoe ver we zijn',
  statusText:
    'We houden ons aan WCAG 2.2, niveau A en AA. Dat is de norm voor toegankelijke websites. Passende Plek voldoet er gedeeltelijk aan. Alles wat een computer kan nakijken, is in orde. Maar mensen met een beperking hebben het nog niet getest.',
  tested: 'Wat we hebben getest',
  testedIntro: 'Bij elke wijziging kijkt de computer dit na, op elke pagina en in beide talen:',
  testedWhat: [
    'De regels van WCAG 2.2 A en AA, met het programma axe. Ook bij licht en donker beeld.',
    'Of de opbouw van elke pagina klopt, met het programma html-validate.',
    'Of alles past op een scherm van 320 punten breed.',
    'Of knoppen en links groot genoeg zijn: 24 bij 24 punten.',
    'Of u altijd ziet waar u bent als u met het toetsenbord werkt.',
    'Of inloggen, overleggen en antwoorden lukt met alleen een toetsenbord.',
    'Of alles werkt zonder script.',
  ],
  notTested: 'Wat we nog niet hebben getest',
  notTestedWhat: [
    'Mensen die een voorleesprogramma gebruiken, hebben de pagina’s nog niet nagelopen.',
    'Mensen met een andere beperking hebben nog niet meegekeken.',
    'Er is nog geen onderzoek gedaan door een onafhankelijk bureau.',
  ],
  limits: 'Wat nog lastig kan zijn',
  limitsWhat: [
    'Tekst van anderen, zoals een toelichting van een aanbieder, kan moeilijke woorden hebben. Vraag uw coördinator om uitleg.',
    'Brede tabellen schuift u op een telefoon opzij. Dat kan ook met het toetsenbord.',
    'Een kaart of tekening kunt u ook lezen als tabel. Die staat eronder.',
    'Bestanden om te bewaren, zoals een lijst voor Excel, hebben geen koppen voor een voorleesprogramma. Op de pagina zelf staat hetzelfde.',
    'Als u een kwartier niets doet, sluit de pagina voor uw veiligheid. U krijgt twee minuten van tevoren een melding, en kunt blijven. Zonder script krijgt u die melding niet. Verstuurt u te laat een formulier? Dan laten we zien wat u had getypt, zodat u het kunt kopiëren. Na een uur (medewerkers: acht uur) moet u altijd opnieuw inloggen.',
  ],
  report: 'Werkt iets niet voor u?',
  reportText:
    'Zeg het tegen uw coördinator, of tegen de organisatie die u heeft uitgenodigd. Vertel welke pagina het was en wat er misging. U mag ook vragen om de informatie op een andere manier te krijgen, bijvoorbeeld op papier of door de telefoon.',
  answer: 'Daarna',
  answerText:
    'De organisatie laat u weten wanneer u antwoord krijgt. Bent u niet tevreden? Dan kunt u een klacht indienen bij die organisatie. Komt u er samen niet uit? Ga dan naar de Nationale ombudsman, of naar het College voor de Rechten van de Mens.',
  made: 'Over deze verklaring',
  madeText:
    'Deze verklaring gaat over het programma zoals de makers het leveren. Ze is opgesteld op 22 november 2026, na eigen onderzoek. De organisatie die Passende Plek gebruikt, vult de verklaring aan met de eigen gegevens.',
};
