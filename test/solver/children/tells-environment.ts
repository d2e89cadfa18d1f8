const secrets = Object.keys(process.env).filter((name) => name.startsWith('PASSENDE_PLEK'));
const errors = [{ path: 'env', text: { nl: '', en: secrets.join(' ') } }];

process.once('message', () =>
  process.send?.({ said: 'matched', matched: { ok: false, why: 'pins', errors } }),
);
