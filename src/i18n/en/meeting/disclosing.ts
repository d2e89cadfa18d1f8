import type { disclosing as nl } from '../../nl/meeting/disclosing.ts';

export const disclosing: typeof nl = {
  title: 'What the provider sees',
  hint: 'Without a name, and only what matters for this place.',
  alike: (count: number) =>
    count === 1
      ? 'Among all who wait nobody else looks like this.'
      : `Among all who wait ${count} youths look like this.`,
  standsOut: 'With so few others a provider may guess who it is. Rather leave something out.',
  coarser: 'Make it coarser',
  coarserHint: 'What you tick, the provider does not see, or sees less exactly.',
  coarsenings: {
    'wide-ages': 'age in a band of 4 years',
    'no-region': 'leave out province and distance',
    'fewer-needs': 'help in broad lines only, without how much care',
  },
  anyway: 'I know this, and put it like this.',
  release: {
    title: 'Release the name to the provider',
    intro:
      'The provider then sees name, date of birth, home town, all help that is needed, and safety concerns without reasons. This cannot be undone.',
    ground: 'On which ground?',
    words: 'Explanation for the provider',
    wordsHint: 'What the group must know to prepare the arrival. No more than is needed.',
    button: 'Release the name',
  },
  released: (by: string, moment: string, ground: string) =>
    `Released by ${by}, on ${moment}. Ground: ${ground}.`,
  renewed: (by, moment, ground) => `Asked anew by ${by}, on ${moment}. Ground: ${ground}.`,
  consent: 'Consent',
  renewal: {
    lapsed: 'The consent no longer holds',
    title: 'Record consent anew',
    intro:
      'First ask consent again, also of whoever has to agree now. Record here on which ground you go on. After that you can accept. What was recorded before stays.',
    ground: 'On which ground now?',
    button: 'Record the consent',
    anyway: 'I know this, and record it like this.',
  },
  grounds: {
    parents: 'consent of the parents or guardian with authority',
    'youth-and-parents': 'consent of the youth and of the parents or guardian with authority',
    youth: 'consent of the youth',
    representative: 'consent of a representative, because the youth cannot weigh this',
    measure: 'a measure of the juvenile court; consent is not needed',
  },
  send: 'I know this, and send it like this.',
};
