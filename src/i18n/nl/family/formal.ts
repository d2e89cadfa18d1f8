import { experience } from './experience.ts';
import { house } from './house.ts';
import { late } from './late.ts';
import { option } from './option.ts';
import { own } from './own.ts';
import { where } from './where.ts';

/** For a parent or guardian, on a hard day. */
export const formal = {
  ...own,
  title: 'Voorgestelde plekken',
  lead: 'Dit zijn huizen die misschien passen. Bekijk ze rustig en zeg wat u ervan vindt.',
  none: 'Er is nu geen plek om naar te kijken. De coördinator zoekt verder en laat het u weten.',
  where,
  late,
  aboutLeaving: {
    title: 'Snel weg van deze pagina',
    text: 'Klik op ‘Snel weg’. U bent dan uitgelogd en ziet een site over het weer. Uw browser kan deze site nog wel onthouden. Wis daarvoor uw geschiedenis.',
  },
  more: 'Meer weten?',
  howItWorks: 'Hoe werkt het zoeken naar een plek?',

  house,
  experience,
  option: {
    ...option,
    companyThen: (then: number) =>
      then === 1
        ? 'Uw kind komt er als eerste.'
        : `Met uw kind erbij wonen er straks ${then} jongeren.`,
    sayWhat: 'Zeg wat u vindt',
    change: 'Uw antwoord veranderen',
    yourAnswer: 'Uw antwoord',
    answers: {
      agree: 'U vindt dit een goede plek.',
      talk: 'U wilt er eerst over praten.',
      object: 'U bent het er niet mee eens.',
    } as Record<string, string>,
    siblings: {
      'live-here': 'Een broer of zus heeft hier ook een plek.',
      'proposed-too': 'Dit huis is ook voorgesteld voor een broer of zus.',
      'not-here': 'Dit huis is niet voorgesteld voor een broer of zus.',
    },
    yours: (day: string) => `Deze plek is voor uw kind, vanaf ${day}.`,
    yoursNext:
      'De coördinator en het huis spreken met u af hoe jullie kennismaken en hoe het begin gaat.',
  },

  next: {
    title: 'Wat gebeurt er nu?',
    lines: [
      'U zegt wat u van elke plek vindt. U hoeft niet meteen te kiezen.',
      'Het huis zegt ook of het past.',
      'De coördinator leest alles en neemt een beslissing. U hoort die van de coördinator.',
      'Daarna kan er een kennismaking zijn in het huis.',
    ],
  },
  decides: {
    title: 'Wie beslist?',
    lead: 'Een mens beslist: de plaatsingscoördinator. De computer geeft alleen advies.',
    voluntary: 'De hulp is vrijwillig. Daarom vraagt de coördinator uw toestemming.',
    elder:
      'De jongere is 16 jaar of ouder en geeft zelf toestemming. Daarom vraagt de coördinator u om uw mening.',
    wish: 'De coördinator wil graag weten wat u ervan vindt.',
    measure:
      'Er is een maatregel van de rechter. Daarom vraagt de coördinator uw mening, en niet uw toestemming. Uw mening wordt opgeschreven en telt mee.',
  },
  call: {
    title: 'Wie kunt u bellen?',
    coordinator: 'De plaatsingscoördinator',
    coordinatorText: 'Voor al uw vragen. Bel de persoon van wie u de link en de code kreeg.',
    adviser: 'Een vertrouwenspersoon van Jeugdstem',
    adviserText: 'Die staat naast u, is van niemand anders, en is gratis. Kijk op',
    adviserSite: 'jeugdstem.nl',
    lawyer: 'Een advocaat',
    lawyerText:
      'Bij een gesloten plek krijgt de jongere een eigen advocaat. Dat kost niets. Vraag de coördinator wie het is.',
    complaint: 'Een klacht',
    complaintText:
      'Bent u niet tevreden? Zeg het tegen de coördinator, of dien een klacht in bij uw gemeente. Jeugdstem kan u helpen.',
    danger: 'Is er nu gevaar? Bel 112.',
    line: '',
  },
  privacy: 'Op deze pagina staan geen namen van andere jongeren. Anderen zien uw pagina niet.',

  answer: {
    title: (name: string) => `Wat vindt u van ${name}?`,
    says: 'Wat vindt u?',
    voluntary: 'De coördinator vraagt uw toestemming. U mag uw antwoord later veranderen.',
    measure: 'De coördinator vraagt uw mening. U mag uw antwoord later veranderen.',
    elder: 'De coördinator vraagt uw mening. U mag uw antwoord later veranderen.',
    wish: 'De coördinator wil weten wat u ervan vindt. U mag uw antwoord later veranderen.',
    agree: 'Dit is een goede plek',
    talk: 'Ik wil er eerst over praten',
    talkHint: 'De coördinator neemt contact met u op.',
    object: 'Ik ben het er niet mee eens',
    objectHint: 'Kies hieronder wat de reden is.',
    reason: 'Niet mee eens? Wat is de reden?',
    note: 'Wilt u er iets bij zeggen?',
    noteHint: 'De coördinator leest dit. Het huis leest dit niet.',
    submit: 'Verstuur',
    back: 'Terug naar de plekken',
    closed: 'Deze plek is niet meer mogelijk. U hoeft hier niets meer te doen.',
  },
  thanks: {
    title: 'Dank u wel',
    got: 'Uw antwoord is bewaard. De coördinator kan het nu lezen.',
    next: {
      agree: 'De coördinator hoort ook van het huis of het past. Daarna beslist de coördinator.',
      talk: 'De coördinator neemt contact met u op. Bel gerust zelf als het lang duurt.',
      object: 'De coördinator leest dit voordat er iets wordt besloten, en praat er met u over.',
    } as Record<string, string>,
    change: 'Bedenkt u zich? Zolang er niet is besloten, kunt u uw antwoord veranderen.',
    back: 'Terug naar de plekken',
    leave: 'Bent u klaar? Klik dan bovenaan op Uitloggen.',
  },
};
