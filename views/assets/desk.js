// Keys for the coordinator's desk. Comfort only: whatever a key does, a link, a button or a form does too.
const cards = [...document.querySelectorAll('article[id^="youth-"]')];
const sheet = document.querySelector('#keys-sheet');
const search = document.querySelector('[data-search]');

// Whoever turned the keys off gets none of this.
if (document.body.dataset.shortcuts !== undefined) {
  for (const hint of document.querySelectorAll('[data-key-hint]')) hint.hidden = false;
  document.addEventListener('keydown', onKey);
  sheet?.querySelector('[data-close-sheet]').addEventListener('click', () => sheet.close());
  markHere();
  addEventListener('hashchange', markHere);
}

function onKey(event) {
  const { key, target } = event;
  if (event.defaultPrevented || event.isComposing || sheet?.open) return;
  const field = target.closest('input, textarea, select, [contenteditable]');
  if (field) {
    if (key === 'Enter' && event.ctrlKey && field.form) field.form.requestSubmit();
    if (key === 'Escape') field.closest('article')?.focus();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || !does[key]) return;
  if (does[key]() !== false) event.preventDefault();
}

const does = {
  '/': () => search?.focus() ?? search !== null,
  '?': openSheet,
  j: () => walk(1),
  k: () => walk(-1),
  a: () => unfold('accept'),
  o: () => unfold('other'),
  x: () => unfold('reject'),
};

function openSheet() {
  if (!sheet) return false;
  sheet.showModal();
  sheet.querySelector('[data-close-sheet]').focus();
}

function here() {
  return cards.findIndex((card) => card.hasAttribute('aria-current'));
}

function markHere() {
  const card = cards.find(({ id }) => `#${id}` === decodeURIComponent(location.hash));
  if (card) mark(card);
}

function mark(card) {
  for (const one of cards) one.removeAttribute('aria-current');
  card.setAttribute('aria-current', 'true');
  card.tabIndex = -1;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'start' });
}

function walk(steps) {
  if (cards.length === 0) return false;
  const at = here();
  const to = at < 0 ? 0 : at + steps;
  if (cards[to]) return mark(cards[to]);
  // Over the end of this page the walk goes on at the next one, by the link that is there for it.
  const link = cards[at].querySelector(`.plek-walk a[rel="${steps > 0 ? 'next' : 'prev'}"]`);
  if (link) link.click();
  else mark(cards[at]);
}

// On the meeting's page of the youth who is next, on a proposal's own page of that proposal.
function unfold(decision) {
  if (cards.length > 0 && here() < 0) walk(1);
  const room = cards[here()] ?? document;
  const details = room.querySelector(`details[data-decide="${decision}"]`);
  if (!details) return false;
  details.open = true;
  const fields = [...details.querySelectorAll('select, input:not([type="hidden"]), textarea')];
  (fields.find(({ value }) => value === '') ?? details.querySelector('summary')).focus();
}
