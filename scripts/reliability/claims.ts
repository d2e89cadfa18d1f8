/** What a release claims about faults and load; each has its test under test/reliability, and a way to break it. */
// prettier-ignore
export const reliabilityClaims: Readonly<Record<string, string>> = {
  D1: 'Several want the last place at once: one gets it, the others read what changed',
};
