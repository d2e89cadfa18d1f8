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

// Work in progress: look again until the page says another state, and only then load it.
const progress = document.querySelector('[data-refresh-seconds]');
if (progress) setInterval(lookAgain, Number(progress.dataset.refreshSeconds) * 1000);

async function lookAgain() {
  if (document.hidden) return;
  const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => undefined);
  if (!answer?.ok) return;
  const state = `data-refresh-state="${progress.dataset.refreshState}"`;
  if (!(await answer.text()).includes(state)) location.reload();
}

// Nothing done for a while: say so before the session ends, so that what was typed is not lost.
const idle = document.querySelector('[data-idle-seconds]');
if (idle) {
  warnLater();
  idle.querySelector('button').addEventListener('click', stay);
}

function warnLater() {
  setTimeout(() => (idle.hidden = false), Number(idle.dataset.idleSeconds) * 1000);
}

async function stay() {
  const answer = await fetch('/account/presence', { redirect: 'manual' }).catch(() => undefined);
  if (answer?.status !== 204) return;
  idle.hidden = true;
  warnLater();
}
