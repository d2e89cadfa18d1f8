/** Words of offices, each with the word that people use. A star stands for any ending. */
const officeWords: Readonly<Record<string, string>> = {
  aangaande: 'over',
  aanvang: 'begin',
  'aanvangen*': 'beginnen',
  aldus: 'zo',
  alsmede: 'en ook',
  alvorens: 'voordat',
  anoniem: 'zonder naam',
  behoudens: 'behalve',
  'benodigd*': 'nodig',
  betreffende: 'over',
  'bewerkstellig*': 'zorgen voor',
  'cliënt*': 'jongere',
  conform: 'volgens',
  derhalve: 'daarom',
  desalniettemin: 'toch',
  desgewenst: 'als u dat wilt',
  doch: 'maar',
  'dient te': 'moet',
  'dienen te': 'moeten',
  'divers*': 'verschillende',
  echter: 'maar',
  'faciliter*': 'mogelijk maken',
  frequent: 'vaak',
  gelieve: 'wilt u',
  geschieden: 'gebeuren',
  geschiedt: 'gebeurt',
  hetgeen: 'wat',
  hieromtrent: 'hierover',
  'implementer*': 'invoeren',
  'in het kader van': 'voor',
  indien: 'als',
  ingevolge: 'door',
  'initiër*': 'beginnen',
  inzake: 'over',
  jegens: 'tegen',
  krachtens: 'volgens',
  'met betrekking tot': 'over',
  'met inachtneming van': 'volgens',
  middels: 'met',
  nopens: 'over',
  omtrent: 'over',
  'onderhavig*': 'deze',
  onverwijld: 'meteen',
  'optimaliser*': 'beter maken',
  'prioriter*': 'belangrijker vinden',
  reeds: 'al',
  significant: 'duidelijk',
  'te allen tijde': 'altijd',
  'ten aanzien van': 'over',
  'ten behoeve van': 'voor',
  'ten gevolge van': 'door',
  teneinde: 'om',
  'ter zake': 'hierover',
  tevens: 'ook',
  thans: 'nu',
  toegewezen: 'voorgesteld',
  'toewijzing*': 'voorstel',
  'verstrek*': 'geven',
  vooralsnog: 'voorlopig',
  'voorafgaand aan': 'voor',
  'voornoemd*': 'deze',
  'vigerend*': 'geldend',
  wederom: 'weer',
  zulks: 'dit',
};

/** A page is also read aloud: these are said in full. */
const short =
  /(?<![\p{Letter}.])(?:bijv|bv|m\.?n|i\.?v\.?m|m\.?b\.?t|t\/m|d\.?w\.?z|o\.?a|n\.?v\.?t|a\.?u\.?b|enz|etc|evt|incl|excl|i\.?p\.?v|t\.?a\.?v|jl|(?:max|min|resp|nr|kl)(?=\.))(?:\.|(?![\p{Letter}\d]))/giu;

/** The field's own words: a family's page may use one only where it says what it means (in a `dfn`). */
const fieldWords = [
  ...['beschikking*', 'indicatie*', 'machtiging*', 'contra-indicatie*', 'ondertoezichtstelling*'],
  ...['uithuisplaatsing*', 'gecertificeerde instelling*', 'jeugdbeschermer*', 'gezinsvoogd*'],
  ...['voogd', 'voogdij', 'gezag', 'maatregel*', 'dossier*', 'intake*', 'screening*', 'zorgvraag*'],
  ...['perspectief', 'plaatsingscoördinator*', 'coördinator*', 'vertrouwenspersoon*'],
  ...['toestemming', 'hemelsbreed', 'kleinschalig*', 'aanbieder*'],
];

export interface HardWord {
  readonly word: string;
  readonly better: string;
}

/** Office words and abbreviations in this sentence. */
export function hardWordsIn(sentence: string): HardWord[] {
  const office = Object.entries(officeWords)
    .filter(([word]) => asPattern(word).test(sentence))
    .map(([word, better]) => ({ word: word.replace('*', ''), better }));
  const cut = [...sentence.matchAll(short)].map(([word]) => ({ word, better: 'schrijf het uit' }));
  return [...office, ...cut];
}

/** Words of the field in this sentence that none of these explanations is about. */
export const unexplainedIn = (sentence: string, explained: readonly string[]): HardWord[] =>
  fieldWords
    .map((word) => ({ word, pattern: asPattern(word) }))
    .filter(({ pattern }) => pattern.test(sentence) && !explained.some((one) => pattern.test(one)))
    .map(({ word }) => ({ word: word.replace('*', ''), better: 'leg het uit op deze pagina' }));

const asPattern = (word: string): RegExp =>
  new RegExp(`(?<!\\p{Letter})${word.replace('*', '\\p{Letter}*')}(?!\\p{Letter})`, 'iu');
