/** Which page it was, in a word people know: a view is named after its room, and a file after what is in it. */
export function pageKind(kind: string): string {
  const [room = '', part = ''] = kind.split('/');
  if (room === 'family' || room === 'export') return room;
  if (room === 'provider') return 'provider';
  return part;
}
