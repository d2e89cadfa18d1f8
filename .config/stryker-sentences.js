/**
 * Sentences in both languages are left as they are: people read them, `npm run readability` measures them, and a test
 * that copies them finds no mistake. What chooses between two sentences is changed all the same.
 */

const isLanguage = ({ type, key }) => type === 'ObjectProperty' && ['nl', 'en'].includes(key.name);

const isWords = ({ type, expressions = [] }) =>
  type === 'StringLiteral' ||
  (type === 'TemplateLiteral' &&
    expressions.every((part) => part.type !== 'ConditionalExpression'));

const isSentence = (node) => isLanguage(node) && isWords(node.value);

const isText = ({ type, properties = [] }) =>
  type === 'ObjectExpression' && properties.length === 2 && properties.every(isSentence);

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'sentences',
    value: {
      shouldIgnore: ({ node }) => (isText(node) || isSentence(node) ? 'a sentence' : undefined),
    },
  },
];
