process.once('message', () => {
  throw new Error('on purpose');
});
