import { type FoundKind, type KnownPeople, scanText } from '../domain/free-text-scan.ts';
import type { Id } from '../domain/ids.ts';
import { type Refused, refuse } from '../domain/outcome.ts';
import type { Text } from '../domain/text.ts';
import type { Store } from '../store/index.ts';

const kindNames: Readonly<Record<FoundKind, Text>> = {
  name: { nl: 'Een naam van een jongere of van familie.', en: 'A name of a youth or of family.' },
  'birth-date': { nl: 'Een geboortedatum.', en: 'A date of birth.' },
  'citizen-number': { nl: 'Een burgerservicenummer (BSN).', en: 'A citizen service number (BSN).' },
  phone: { nl: 'Een telefoonnummer.', en: 'A phone number.' },
  mail: { nl: 'Een mailadres.', en: 'A mail address.' },
  address: { nl: 'Een adres of postcode.', en: 'An address or postcode.' },
};

/**
 * Looks in a text that a coordinator is about to send away. Who is warned may send it all the same: after a release a
 * name may well be meant. The names of all her youths count, because the wrong one is the worst one.
 */
export function scanWords(
  { store }: { readonly store: Store },
  { organisationId }: { readonly organisationId: Id },
  about: { readonly youthId: Id; readonly text: string; readonly isReleased?: boolean },
): Refused | undefined {
  const youths = store.youths
    .listForOrganisation(organisationId)
    .filter(({ id }) => about.isReleased !== true || id !== about.youthId);
  const family = store.accounts.listFamily(about.youthId);
  return warnOfWords(about.text, {
    names: [...youths.map(({ facts }) => facts.name), ...family.map(({ name }) => name)],
    bornOn: youths.map(({ facts }) => facts.bornOn),
  });
}

/** The same warning, where other people are known to who writes. */
export function warnOfWords(text: string, known: KnownPeople): Refused | undefined {
  const found = scanText(text, known);
  return found.length === 0 ? undefined : warning(found);
}

const warning = (found: readonly FoundKind[]): Refused =>
  refuse(
    'words-found',
    {
      nl: 'Er is nog niets verstuurd. In uw tekst staat misschien iets waaraan iemand te herkennen is. Haal het weg, of kruis aan dat u het zo wilt versturen.',
      en: 'Nothing has been sent. Your text may hold something by which somebody can be recognised. Take it out, or tick that you want to send it like this.',
    },
    found.map((kind) => kindNames[kind]),
  );
