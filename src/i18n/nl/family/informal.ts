import { experienceInformal } from './experience-informal.ts';
import { formal } from './formal.ts';
import { lateInformal } from './late.ts';
import { ownInformal } from './own-informal.ts';
import { whereInformal } from './where.ts';

/** For a youth: the same, with `je`. */
export const informal: typeof formal = {
  ...formal,
  ...ownInformal,
  experience: experienceInformal,
  lead: 'Dit zijn huizen die misschien bij je passen. Bekijk ze rustig en zeg wat je ervan vindt.',
  none: 'Er is nu geen plek om naar te kijken. De coördinator zoekt verder en laat het je weten.',
  where: whereInformal,
  late: lateInformal,
  aboutLeaving: {
    title: formal.aboutLeaving.title,
    text: 'Klik op ‘Snel weg’. Je bent dan uitgelogd en ziet een site over het weer. Je browser kan deze site nog wel onthouden. Wis daarvoor je geschiedenis.',
  },
  option: {
    ...formal.option,
    companyThen: (then) =>
      then === 1 ? 'Jij komt er als eerste.' : `Met jou erbij wonen er straks ${then} jongeren.`,
    sayWhat: 'Zeg wat je vindt',
    change: 'Je antwoord veranderen',
    yourAnswer: 'Jouw antwoord',
    answers: {
      agree: 'Je vindt dit een goede plek.',
      talk: 'Je wilt er eerst over praten.',
      object: 'Je bent het er niet mee eens.',
    },
    siblings: {
      'live-here': 'Je broer of zus heeft hier ook een plek.',
      'proposed-too': 'Dit huis is ook voorgesteld voor je broer of zus.',
      'not-here': 'Dit huis is niet voorgesteld voor je broer of zus.',
    },
    yours: (day) => `Deze plek is voor jou, vanaf ${day}.`,
    yoursNext:
      'De coördinator en het huis spreken met je af hoe je kennismaakt en hoe het begin gaat.',
  },
  next: {
    title: 'Wat gebeurt er nu?',
    lines: [
      'Je zegt wat je van elke plek vindt. Je hoeft niet meteen te kiezen.',
      'Het huis zegt ook of het past.',
      'De coördinator leest alles en neemt een beslissing. Je hoort die van de coördinator.',
      'Daarna kun je misschien gaan kennismaken in het huis.',
    ],
  },
  decides: {
    ...formal.decides,
    voluntary: 'De hulp is vrijwillig. Daarom vraagt de coördinator jouw toestemming.',
    elder: 'De coördinator vraagt jouw mening.',
    wish: 'De coördinator wil weten wat jij ervan vindt. Dat wordt opgeschreven en telt mee.',
    measure:
      'Er is een maatregel van de rechter. Daarom vraagt de coördinator jouw mening, en niet jouw toestemming. Jouw mening wordt opgeschreven en telt mee.',
  },
  call: {
    ...formal.call,
    title: 'Wie kun je bellen?',
    coordinatorText: 'Voor al je vragen. Bel de persoon van wie je de link en de code kreeg.',
    adviserText: 'Die staat naast jou, is van niemand anders, en is gratis. Kijk op',
    lawyerText:
      'Bij een gesloten plek krijg je een eigen advocaat. Dat kost niets. Vraag de coördinator wie het is.',
    complaintText:
      'Ben je niet tevreden? Zeg het tegen de coördinator, of dien een klacht in bij je gemeente. Jeugdstem kan je helpen.',
    line: 'Wil je gewoon met iemand praten? Bel de Kindertelefoon: 0800-0432. Dat is gratis.',
  },
  privacy: 'Op deze pagina staan geen namen van andere jongeren. Anderen zien jouw pagina niet.',
  answer: {
    ...formal.answer,
    title: (name) => `Wat vind je van ${name}?`,
    says: 'Wat vind je?',
    voluntary: 'De coördinator vraagt jouw toestemming. Je mag je antwoord later veranderen.',
    measure: 'De coördinator vraagt jouw mening. Je mag je antwoord later veranderen.',
    elder: 'De coördinator vraagt jouw mening. Je mag je antwoord later veranderen.',
    wish: 'De coördinator wil weten wat jij ervan vindt. Je mag je antwoord later veranderen.',
    talkHint: 'De coördinator neemt contact met je op.',
    note: 'Wil je er iets bij zeggen?',
    closed: 'Deze plek is niet meer mogelijk. Je hoeft hier niets meer te doen.',
  },
  thanks: {
    ...formal.thanks,
    title: 'Dank je wel',
    got: 'Je antwoord is bewaard. De coördinator kan het nu lezen.',
    next: {
      agree: 'De coördinator hoort ook van het huis of het past. Daarna beslist de coördinator.',
      talk: 'De coördinator neemt contact met je op. Bel gerust zelf als het lang duurt.',
      object: 'De coördinator leest dit voordat er iets wordt besloten, en praat er met je over.',
    },
    change: 'Bedenk je je? Zolang er niet is besloten, kun je je antwoord veranderen.',
    leave: 'Ben je klaar? Klik dan bovenaan op Uitloggen.',
  },
};
