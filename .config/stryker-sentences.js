/**
 * Sentences in both languages are left as they are: people read them, `npm run readability` measures them, and a test
 * that copies them finds no mistake. What chooses between two sentences is changed all the same.
 */

const isWords = ({ type, expressions = [] }) =>
  type === 'StringLiteral' ||
  (type === 'TemplateLiteral' &&
    expressions.every((part) => part.type !== 'ConditionalExpression'));

/** `nl: '…'` or `en: '…'`. */
const isSentence = ({ type, key, value }) =>
  type === 'ObjectProperty' && ['nl', 'en'].includes(key.name) && isWords(value);

const isText = ({ type, properties = [] }) =>
  type === 'ObjectExpression' && properties.length === 2 && properties.every(isSentence);

/** `unread('…', '…')`, and `fault('column', '…', '…')`. */
const isTold = ({ node, parent }) =>
  parent?.type === 'CallExpression' &&
  isWords(node) &&
  (parent.callee.name === 'unread' ||
    (parent.callee.name === 'fault' && node !== parent.arguments[0]));

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'sentences',
    value: {
      shouldIgnore: (path) =>
        isText(path.node) || isSentence(path.node) || isTold(path) ? 'a sentence' : undefined,
    },
  },
];
