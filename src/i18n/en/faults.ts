import type { faults as nl } from '../nl/faults.ts';

export const faults: typeof nl = {
  notFoundTitle: 'This page is not here',
  notFound:
    'The page does not exist, or is not for you. Check the address, or go back to the start.',
  home: 'To the start',
  forbiddenTitle: 'This is not allowed here',
  forbidden: 'The form did not come from this site, or was too old. Open the page again and retry.',
  notTheirs:
    'This page does not belong to your role. If you think this is not right, ask the administrator.',
  nobodyTitle: 'You are not signed in',
  nobody: 'Nothing was changed. Perhaps you were away too long. Sign in again and try once more.',
  nobodyStaff: 'Sign in as staff',
  nobodyFamily: 'Go on with your invitation',
  nobodyTyped: 'This is what you had typed',
  nobodyCopy: 'Copy it. Then you can paste it again in a moment.',
  brokenTitle: 'Something went wrong on our side',
  broken: 'Nothing has changed. Please try again. If it goes wrong again, pass on this number:',
  unavailableTitle: 'This page cannot be shown now',
  unavailable:
    'We could not write down that you look at this, and then we do not show it. Try again in a minute. If it goes wrong again, tell us this number:',
  sentBeforeTitle: 'This form was sent already',
  sentOtherwise:
    'It was sent before, with other words. What it said then counts. Open the page again if you want to change something else.',
  sentUnknown:
    'It was sent before. We are not sure whether it worked. Look first whether your change is there, and otherwise try again.',
  tooLargeTitle: 'This is too large',
  tooLarge: 'The file or form is too large.',
};
