let asked = 0;

// Says how often it was asked, and breaks the third time.
process.on('message', () => {
  asked += 1;
  if (asked === 3) throw new Error('on purpose');
  const errors = [{ path: `${asked}`, text: { nl: '', en: '' } }];
  process.send?.({ said: 'matched', matched: { ok: false, why: 'pins', errors } });
});
