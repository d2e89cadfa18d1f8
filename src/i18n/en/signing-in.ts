import type { signingIn as nl } from '../nl/signing-in.ts';

export const signingIn: typeof nl = {
  done: { password: 'Your new password has been kept. Sign in with it.' },
  busyTitle: 'It is too busy just now',
  busy: 'Too many people are signing in at once. Nothing has changed. Try again in a few seconds.',
  signOn: {
    link: 'Sign in with your organisation',
    again:
      'Have you no code here? Sign in with your organisation once more. What you had filled in you type again after that.',
    failed:
      'Signing in with your organisation did not work. Try again, or sign in with your password.',
  },
  forgot: 'Forgot your password?',
  activation: {
    title: 'Begin your account',
    intro:
      'Choose a password. Then you connect an app on your phone. From then on you sign in with both.',
    secret: 'Key from your link',
    secretHint: 'This is the part of the link after the sign #. Mostly it is there already.',
    submit: 'Keep it and go on',
  },
  password: {
    label: 'New password',
    hint: 'At least 12 characters. A sentence of four words is strong and easy to remember. You may paste it.',
    again: 'The same password once more',
  },
  factor: {
    title: 'Second step',
    intro: 'Open the app on your phone and fill in the code it shows now.',
    code: 'Code of six figures',
    codeHint: 'Lost your phone? Then fill in one of your recovery codes. It works once.',
    submit: 'Go on',
    demo: (code) =>
      `This is the demo: you need no phone. The code is now ${code}. Outside the demo it never stands here.`,
  },
  enrolment: {
    title: 'Connect your phone',
    intro:
      'You sign in with two things: your password, and a code from your phone. So nobody gets in who only knows your password.',
    steps: [
      'Put an app for codes on your phone, such as Microsoft Authenticator, Google Authenticator or FreeOTP.',
      'Choose a new account in the app, and scan this picture. If that cannot be, type the key instead.',
      'Fill in below the code that the app shows now.',
    ],
    picture: 'QR code with the key for your app. The key stands below it too.',
    key: 'Key to type',
    code: 'Code of six figures',
    submit: 'Connect',
  },
  recovery: {
    title: 'Your recovery codes',
    intro:
      'Your phone is connected. Keep these ten codes on paper or in your password safe. If you lose your phone, a code lets you in. Each code works once.',
    introAgain:
      'These are ten new codes. The old ones work no more. Keep them on paper or in your password safe. Each code works once.',
    once: 'You see these codes only now. We do not keep them readable.',
    list: 'Recovery codes',
    print: 'Print',
    next: 'I have kept them. Go on',
  },
  stepUp: {
    title: 'Your code, once more',
    intro:
      'This is a step that weighs much. So show that it is you: fill in the code of your app. Then what you asked is done at once. What you had filled in goes along.',
    code: 'Code of six figures, or a recovery code',
    submit: 'Confirm and go on',
    back: 'Rather not. Go back',
  },
  reset: {
    title: 'Forgot your password',
    intro: 'Fill in your e-mail address. You get a mail with a link to choose a new password.',
    submit: 'Send the mail',
    asked:
      'If there is an account with this address, the mail is on its way. The link works for one hour.',
    noMail: 'No mail? Look among unwanted mail too. We send nothing more than three times an hour.',
    back: 'Back to signing in',
  },
  newPassword: {
    title: 'Choose a new password',
    intro:
      'After that you are signed out everywhere, and sign in with the new password and your code.',
    submit: 'Keep this password',
  },
};
