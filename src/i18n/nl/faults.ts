export const faults = {
  notFoundTitle: 'Deze pagina is er niet',
  notFound:
    'De pagina bestaat niet, of is niet voor u. Controleer het adres, of ga terug naar het begin.',
  home: 'Naar het begin',
  forbiddenTitle: 'Dit mag hier niet',
  forbidden:
    'Het formulier kwam niet van deze site, of was te oud. Open de pagina opnieuw en probeer het nog eens.',
  notTheirs:
    'Deze pagina hoort niet bij uw rol. Denkt u dat dit niet klopt? Vraag het de beheerder.',
  nobodyTitle: 'U bent niet ingelogd',
  nobody:
    'Er is niets veranderd. Misschien was u te lang weg. Log opnieuw in en probeer het nog eens.',
  nobodyStaff: 'Inloggen als medewerker',
  nobodyFamily: 'Verder met uw uitnodiging',
  nobodyTyped: 'Dit had u getypt',
  nobodyCopy: 'Kopieer het. Dan kunt u het straks weer plakken.',
  brokenTitle: 'Er ging iets mis bij ons',
  broken:
    'Er is niets veranderd. Probeer het nog eens. Gaat het weer mis? Geef dan dit nummer door:',
  unavailableTitle: 'Deze pagina kan nu niet worden getoond',
  unavailable:
    'We konden niet vastleggen dat u dit bekijkt, en dan tonen we het niet. Probeer het over een minuut opnieuw. Gaat het weer mis? Geef dan dit nummer door:',
  sentBeforeTitle: 'Dit formulier is al verstuurd',
  sentOtherwise:
    'Het is al eens verstuurd, met andere woorden. Wat er toen in stond, geldt. Open de pagina opnieuw als u nog iets wilt veranderen.',
  sentUnknown:
    'Het is al eens verstuurd. We weten niet zeker of het is gelukt. Kijk eerst of uw wijziging er staat, en probeer het anders opnieuw.',
  tooLargeTitle: 'Dit is te groot',
  tooLarge: 'Het bestand of formulier is te groot.',
};
