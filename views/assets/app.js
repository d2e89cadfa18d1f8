// Comfort only: every page works without this file. Nothing here writes HTML.

// A second click must not send a form twice.
addEventListener('submit', (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  event.submitter?.setAttribute('aria-disabled', 'true');
  // A download leaves the page where it is, and may be wanted again.
  setTimeout(() => allowAgain(form), 10_000);
});

// Leaving at once: the page is gone before the network answers, and its place in the history is taken.
document.querySelector('[data-leave]')?.addEventListener('submit', (event) => {
  event.preventDefault();
  document.documentElement.hidden = true;
  fetch('/away', { method: 'POST', keepalive: true, redirect: 'manual' }).catch(() => undefined);
  location.replace(event.target.dataset.leave);
});

// Back in history brings a page as it was left.
addEventListener('pageshow', () =>
  document.querySelectorAll('form[data-sent]').forEach(allowAgain),
);

function allowAgain(form) {
  delete form.dataset.sent;
  form
    .querySelectorAll('[aria-disabled]')
    .forEach((button) => button.removeAttribute('aria-disabled'));
}

// A secret after the # never reaches the server's logs; it moves into the form and out of the address.
takeFragment();
// The link may be followed once more while its page is open.
addEventListener('hashchange', takeFragment);

function takeFragment() {
  const field = document.querySelector('[data-fragment-field]');
  if (!field || location.hash.length < 2) return;
  field.value = location.hash.slice(1);
  history.replaceState(null, '', location.pathname + location.search);
  // It is there, so nobody needs to look at it; who came without it types it.
  field.closest('.utrecht-form-field').hidden = true;
}

// What went wrong is read out first.
document.querySelector('[data-focus]')?.focus();

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

// Work in progress: its words follow how far it is; when it is over, the page is another.
const progress = document.querySelector('[data-progress]');
if (progress) setInterval(lookAgain, 1000);

async function lookAgain() {
  if (document.hidden) return;
  const answer = await fetch(progress.dataset.progress, { cache: 'no-store' }).catch(() => undefined);
  if (!answer?.ok) return;
  const said = await answer.json();
  if (said.isOver) location.reload();
  else tell(said);
}

function tell({ steps, ...words }) {
  progress.querySelectorAll('li').forEach((step, at) => {
    const { text, is } = steps[at];
    if (step.textContent !== text) step.textContent = text;
    step.classList.toggle('plek-steps__done', is === 'done');
    if (is === 'now') step.setAttribute('aria-current', 'step');
    else step.removeAttribute('aria-current');
  });
  progress.querySelectorAll('[data-said]').forEach((said) => {
    const text = words[said.dataset.said];
    if (said.textContent !== text) said.textContent = text;
  });
}

// Nothing done for a while: say so before the session ends, so that what was typed is not lost.
const idle = document.querySelector('[data-idle-seconds]');
if (idle) {
  warnLater();
  idle.querySelector('button').addEventListener('click', stay);
}

// However busy somebody is, a visit ends once: they hear it some minutes before.
const last = document.querySelector('[data-last-seconds]');
if (last) setTimeout(() => (last.hidden = false), Number(last.dataset.lastSeconds) * 1000);

function warnLater() {
  setTimeout(() => (idle.hidden = false), Number(idle.dataset.idleSeconds) * 1000);
}

async function stay() {
  const answer = await fetch('/account/presence', { redirect: 'manual' }).catch(() => undefined);
  if (answer?.status !== 204) return;
  idle.hidden = true;
  warnLater();
}
