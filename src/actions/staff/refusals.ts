import { refuse } from '../../domain/outcome.ts';

export const ended = refuse('account-ended', {
  nl: 'Dit account is beëindigd.',
  en: 'This account has ended.',
});

export const notYourself = refuse('own-account', {
  nl: 'Dit gaat over uw eigen account. Een andere beheerder moet dit doen.',
  en: 'This is about your own account. Another administrator must do this.',
});
