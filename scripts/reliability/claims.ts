/** What a release claims about faults and load; each has its test under test/reliability, and a way to break it. */
// prettier-ignore
export const reliabilityClaims: Readonly<Record<string, string>> = {
  D1: 'Several want the last place at once: one gets it, the others read what changed',
  D5: 'Some order of things explains every answer that people were given',
  D6: 'Of two deeds that exclude each other one is done, whoever comes first',
  P1: 'Killed at any moment while it accepts, it loses nothing that was answered, and doubles nothing',
  D4: 'Whatever people do in whatever order, the office stands as a model of it does',
  P2: 'Whenever the power goes, what was answered is on the disk, and the file is whole',
  P3: 'On a full disk nothing is half done, and work goes on when there is room again',
  P4: 'Killed while its file gets a newer shape, the file has the old shape or the new one',
  P5: 'Every copy made at work is whole and complete, and a damaged one is never put back',
  P6: 'Stopped and started at work, it answers whoever is under way and loses nothing',
  V1: 'Whatever is sent, by whom and where, the office answers in time and nothing breaks',
  V2: 'A list or workbook that went wrong is told so, and nothing of it is kept',
  V3: 'No cell that goes out begins a formula, and what comes back in is as it was',
  X1: 'Markup in every word that anybody may write changes nothing about any page',
  Q1: 'Many people click while a matching runs: pages come in time, each to who asked',
  Q2: 'A matching that goes wrong ends in time, is kept as failed, and holds up no page',
  Q3: 'Who says nothing is let go, and a flood at the door keeps nobody inside from a page',
  Q4: 'Work without a pause leaves nothing behind: memory, open files and the log stay as they were',
  C1: 'Wherever the clock is set, work goes on, on the right day, and the log keeps its order',
  O4: 'A run that was kept gives the same plan when it is worked out again',
};
