/** Parts of messages that rules and parsers are known to read in several ways. */
const types = ['feat', 'fix', 'Feat', 'FIX', 'feature', 'foo_bar', 'fooBar', 'kebab-case', 'été', '1st', '', 'chore'];
const scopes = [
  'api',
  'API',
  'a/b',
  'a, b',
  'a,b',
  'a\\b',
  'a b',
  'fooBar',
  'Foo Bar',
  'a(b)',
  '',
  'x): y',
  'é',
  'a|b',
  '$',
];
const separators = [': ', '!: ', ':', '! : ', ' : ', '：', ':\u00a0', ')!: ', '): ', ':  '];
const subjects = [
  'add a thing',
  'Add a thing',
  'ADD',
  'addThing now',
  'add-thing',
  'add_thing',
  'Add Thing Now',
  'AddThing',
  '`Quoted` thing',
  '"Quoted" and \'More\'',
  "don't break HTML5",
  'fixes #12',
  'see #a and gh-1',
  'TASK-12 closes org/repo#3, more',
  'https://acme.test/x#1 fix #2',
  'ends with a stop.',
  'ends with dots...',
  '中文。',
  'ÄRGER und ßtraße',
  'ñandú Ж ꙋ 😀 🇩🇪',
  '1 number first',
  '',
  'x: y: z',
  'revert "feat: x"',
  'a'.repeat(101),
  'trailing ',
  '\ttab',
  'line\u2028separator: x',
  'carriage\rreturn #1',
  'ǅ titlecase',
];
const lines = [
  '',
  '',
  '',
  'Some prose in a line.',
  'some lower case prose',
  'CamelCase prose',
  'BREAKING CHANGE: the API changed',
  'breaking change: lower case',
  'BREAKING CHANGE:',
  'BREAKING-CHANGE: x closes #4',
  'BREAKING-CHANGE:',
  '* BREAKING CHANGE: bullet',
  '*  BREAKING-CHANGE: bullet',
  '- BREAKING CHANGE: dash',
  'Closes #12',
  'Closes: #12',
  'closes:#12',
  'Fixes #1, #2 and resolves org/repo#3',
  'fix #1-fix(',
  'fixes org/fix#7',
  'fix a\rb fixes #1',
  'fix   x\u2028#1',
  'prefix #1',
  'resolved #x1y closed #abc',
  '#1 http://acme.test fixes #2',
  'http://acme.test/#1',
  'https://... #3',
  'see TASK-7 and task-8.',
  'TASK-9: title',
  'Refs #7',
  'Refs TASK-7',
  'Reviewed-by: A',
  'Signed-off-by: A <a@acme.test>',
  'Note: prose with a colon',
  'Note:',
  'Note: ',
  'Note:\u2028',
  'Two words: x',
  ' Indented: x',
  'under_score: x',
  'gpg: signature made',
  '  gpg: more',
  '-field-',
  '---',
  '   ',
  '\r',
  '# comment',
  'This reverts commit 0123456789abcdef.',
  `https://acme.test/${'x'.repeat(120)}`,
  `${'long '.repeat(25)}end.`,
  `${'y'.repeat(130)}。`,
  '@someone #5',
  'a/#1',
  '#1',
  '(#1)',
  '#1x;',
  'x-#1',
];
const odd = [
  'a',
  'A',
  '1',
  ' ',
  ':',
  '!',
  '(',
  ')',
  '#',
  '-',
  '_',
  '/',
  ',',
  '.',
  '\\',
  '`',
  '"',
  "'",
  '\r',
  '\n',
  '\u2028',
];

const headerSoup = ['feat', 'a', '(', ')', '(a)', '!', ':', ': ', '!: ', '): ', ')!: ', ' '];
const lineSoup = [
  ...[
    'fix',
    'fixes',
    'Closed',
    'resolve',
    'prefix',
    'x',
    'a.b',
    ':',
    ': ',
    ' ',
    '  ',
    '#1',
    '#1',
    '#1',
    '#a',
    'TASK-1',
    '-',
  ],
  ...['.', '/', ',', ')', '(', '\r', '\u2028', 'http://a.b', '#', 'gh-'],
];
const lineStarts = ['', '', '', 'BREAKING CHANGE: ', '* BREAKING-CHANGE: ', 'Token: ', 'Token ', 'Closes: ', 'fix '];

type Random = () => number;

/** One of a list, by chance. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('An empty list has nothing to pick.');
  return item;
}

function some<T>(random: Random, most: number, make: () => T): readonly T[] {
  return Array.from({ length: Math.floor(random() * (most + 1)) }, make);
}

function header(random: Random): string {
  const scope = random() < 0.6 ? `(${pick(random, scopes)})` : '';
  const noise = random() < 0.1 ? pick(random, odd) : '';
  const front = random() < 0.05 ? pick(random, [' ', '\n', '\r\n', '\r', '\ufeff']) : '';
  return `${front}${pick(random, types)}${scope}${pick(random, separators)}${pick(random, subjects)}${noise}`;
}

/** A message that is likely to be read differently by different readers. */
export function trickyMessage(random: Random): string {
  if (random() < 0.1) return `x${some(random, 30, () => pick(random, odd)).join('')}`;
  const parts = [header(random), ...some(random, 8, () => pick(random, lines))];
  const end = random() < 0.2 ? pick(random, ['\n', '\n\n', '\r\n', ' ']) : '';
  return `${parts.join(random() < 0.2 ? '\r\n' : '\n')}${end}`;
}

/** A short message of the marks by which parsers cut: in the header, or in a few lines with references to issues. */
export function soupMessage(random: Random): string {
  const soup = (from: readonly string[], most: number): string => some(random, most, () => pick(random, from)).join('');
  if (random() < 0.3) return `a${soup(headerSoup, 10)}`;
  const first = random() < 0.2 ? `feat: x${soup(lineSoup, 5)}` : 'feat: x';
  return [first, ...some(random, 4, () => `${pick(random, lineStarts)}${soup(lineSoup, 6)}`)].join('\n');
}

/** Messages in which what a line is depends on the lines above it. */
export const knownMessages: readonly string[] = [
  'feat: x\n\nBREAKING CHANGE: a\nprose\nToken: b\nBREAKING CHANGE: #1',
  'feat: x\n\nBREAKING CHANGE: a\nToken: b\nBREAKING CHANGE: #1',
  'feat: x\n\nBREAKING CHANGE: a\nToken: b\nprose\nBREAKING CHANGE: #1',
  'feat: x\n\nBREAKING CHANGE: a\nBREAKING CHANGE: #1',
  'feat: x\n\nBREAKING CHANGE: a\n#1',
  'feat: x\n\nprose\nBREAKING CHANGE: #1',
  'feat: x\nbody at once',
  'feat: x\n\n\n\nbody\n\n\nToken: footer',
  'gpg: signed\n\nbody',
  'gpg: signed',
  '\n\nfeat: x',
  'feat: x\n\n   \n',
  'feat(a)!: b): c',
  'f): x!: y',
];
