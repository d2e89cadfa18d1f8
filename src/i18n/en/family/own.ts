import type { own as nl } from '../../nl/family/own.ts';

export const own: typeof nl = {
  nav: { home: 'Places', wishes: 'Wishes', data: 'My data', views: 'Who looked?' },

  contact: {
    title: (name) => `The organisation: ${name}`,
    phone: 'Call',
    email: 'Mail',
    mailHint: 'Write no names in a mail, and nothing about the care.',
    none: 'The number is not here yet. Ask the person who gave you the link and the code.',
  },

  wishes: {
    title: 'What matters to you?',
    first: 'Before you look at places, we would like to hear what matters to you.',
    lead: 'The coordinator reads this. The home does not, and neither does the other parent.',
    matters: 'What matters most?',
    mattersHint: 'Choose what counts for you. Preferably no more than three things.',
    mattersOwn: 'Is there something else that matters?',
    never: 'What must never be?',
    neverOwn: 'Is there something else that must never be?',
    submit: 'Save',
    skip: 'Not now',
    skipHint: 'You can always fill this in or change it later.',
    said: (moment) => `You filled this in on ${moment}. You can change it.`,
    kept: 'Thank you. Your wishes are saved.',
    link: 'See or change your wishes',
  },

  data: {
    title: 'My data',
    lead: 'This is what was written down about you. Is something not right? Say so below.',
    name: 'Name',
    relation: 'You are',
    relations: { youth: 'the young person', parent: 'a parent', guardian: 'a guardian' },
    authority: 'Authority',
    authorities: { yes: 'You have authority.', no: 'You have no authority.' },
    asked: 'What do we ask of you?',
    voices: {
      consent: 'Your consent.',
      measure: 'Your opinion. There is a court measure; consent is not needed then.',
      elder: 'Your opinion. The young person is 16 or older and gives consent.',
      wish: 'What you think of it.',
    },
    address: 'Your address',
    addresses: {
      shown: 'The other parent may know your address.',
      hidden: 'The other parent does not see your address.',
    },
    email: 'E-mail for a new link',
    noEmail: 'None. Your coordinator gives you a new link.',
    until: 'You can look along until',

    look: {
      title: 'Who may look along?',
      lead: 'You decide who looks along.',
      may: 'may look along',
      mayNot: 'may not look along',
      yes: 'May look along',
      no: 'May not look along',
      kept: 'That is saved. It counts at once.',
    },

    ask: {
      title: 'Ask something about your data',
      what: 'What would you like?',
      asks: {
        copy: 'I want a copy of the data.',
        correction: 'Something is not right.',
        objection: 'I do not want my data to be used like this.',
        erasure: 'I want my data to be erased.',
      },
      words: 'Explain',
      wordsHint: 'A few words are enough.',
      submit: 'Send',
      within: 'You get an answer within a month, here on this page.',
      kept: 'Your question was sent. The coordinator reads it.',
    },
    asks: {
      title: 'Your questions',
      on: (day) => `Asked on ${day}.`,
      waits: 'No answer yet.',
      answered: (day) => `Answer on ${day}:`,
    },
  },

  views: {
    title: 'Who looked at the file?',
    lead: 'Everybody who opens the file is written down. For each day you see here who looked. Names of staff are not shown.',
    period: (from, until) => `From ${from} until ${until}`,
    none: 'Nobody looked in this time.',
    times: (count) => (count === 1 ? 'once' : `${count} times`),
    roles: {
      coordinator: 'Placement coordinator',
      provider: 'Provider',
      administrator: 'Administrator',
      'privacy-officer': 'Privacy officer',
    },
    by: (role, organisation) => `${role} of ${organisation}`,
    from: 'From',
    until: 'Until',
    show: 'Show',
    question: 'Do you wonder why somebody looked? Ask it on the page',
  },
};
