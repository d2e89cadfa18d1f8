export const privacyOfficer = {
  nav: {
    home: 'Toezicht',
  },
};
