process.once('message', () => process.send?.({ said: 'matched', matched: { ok: true, plan: {} } }));
