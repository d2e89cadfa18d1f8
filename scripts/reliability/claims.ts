/** What a release claims about faults and load; each has its test under test/reliability, and a way to break it. */
// prettier-ignore
export const reliabilityClaims: Readonly<Record<string, string>> = {
  D1: 'Several want the last place at once: one gets it, the others read what changed',
  P1: 'Killed at any moment while it accepts, it loses nothing that was answered, and doubles nothing',
  D4: 'Whatever people do in whatever order, the office stands as a model of it does',
};
