process.once('message', () => {
  const eaten: number[][] = [];
  for (;;) eaten.push(new Array<number>(5_000_000).fill(1.5));
});
