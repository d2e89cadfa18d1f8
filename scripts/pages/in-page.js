/* global CSS, document, getComputedStyle, innerWidth */
// Runs in the browser, on the page as it stands there; says what is wrong with it.
(() => {
  const said = [];
  const named = (one) => {
    const words = (one.textContent || one.getAttribute('aria-label') || one.name || '').trim();
    const classes = one.getAttribute('class')?.split(' ')[0];
    return `${one.localName}${classes ? `.${classes}` : ''} “${words.replaceAll(/\s+/g, ' ').slice(0, 40)}”`;
  };
  const isShown = (one) =>
    one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;

  const titles = [...document.querySelectorAll('h1')].filter(isShown);
  if (titles.length !== 1) said.push(`one-h1: ${titles.length} headings of the first level`);
  if (document.title.trim() === '') said.push('title: none');
  if (!['nl', 'en'].includes(document.documentElement.lang)) said.push('lang: none');
  if (document.documentElement.scrollWidth > innerWidth)
    said.push(
      `overflow: ${document.documentElement.scrollWidth} px wide on ${innerWidth}; ${[
        ...document.querySelectorAll('body *'),
      ]
        .filter(
          (one) =>
            one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.plek-table'),
        )
        .slice(0, 3)
        .map(named)
        .join(', ')}`,
    );

  const controls = [
    ...document.querySelectorAll(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
    ),
  ].filter(isShown);
  for (const one of controls) {
    const target = one.matches('[type=radio], [type=checkbox]')
      ? (one.closest('label') ?? one)
      : one;
    const { width, height } = target.getBoundingClientRect();
    // A link inside a sentence is as high as its line.
    const inSentence =
      one.localName === 'a' &&
      getComputedStyle(one).display === 'inline' &&
      (one.parentElement?.textContent ?? '').trim() !== one.textContent.trim();
    if (!inSentence && (width < 24 || height < 24) && !one.matches('.utrecht-skip-link'))
      said.push(`target: ${named(one)} is ${Math.round(width)} × ${Math.round(height)} px`);
  }
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const id = decodeURIComponent(link.hash.slice(1));
    const place = document.getElementById(id);
    // What nobody can fill in has no place on the page, and goes wrong only when a form was tampered with.
    const isHidden =
      document.querySelector(`input[type=hidden][name="${CSS.escape(id)}"]`) !== null;
    if (place === null && !isHidden) said.push(`anchor: ${named(link)} leads nowhere, to ${id}`);
    const label = place?.matches('[type=radio], [type=checkbox]')
      ? place.closest('fieldset')?.querySelector('legend')
      : document.querySelector(`label[for="${CSS.escape(id)}"]`);
    const words = label?.firstChild?.textContent.trim().replace(/[?.:]$/, '') ?? '';
    if (link.closest('.plek-errors') && !link.textContent.includes(words))
      said.push(`summary: ${named(link)} does not say it is about ${words}`);
  }
  const before = document.activeElement;
  for (const one of controls) {
    const rest = look(one);
    one.focus({ focusVisible: true, preventScroll: true });
    if (document.activeElement !== one) said.push(`focus: ${named(one)} takes none`);
    else if (look(one) === rest) said.push(`focus: ${named(one)} does not show it`);
    one.blur();
  }
  before?.focus?.({ preventScroll: true });
  return [...new Set(said)];

  function look(one) {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
    return outlineStyle === 'none' || outlineWidth === '0px'
      ? boxShadow
      : `${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow}`;
  }
})();
