export const administrator = {
  nav: {
    home: 'Accounts',
  },
};
