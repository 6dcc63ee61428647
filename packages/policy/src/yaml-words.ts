/** What is wrong with the YAML itself, in plain words, and what to do. */
export interface YamlWords {
  readonly message: string;
  readonly fix: string;
}

/** The parser's error as a sentence; `code` and `detail` are the `yaml` package's, `text` is what stands at the place. */
export function yamlWords(code: string, detail: string, text: string): YamlWords {
  const at = text === '' ? 'here' : `at ${JSON.stringify(text)}`;
  const known = words[isOpenBracket(code, detail) ? 'MISSING_CHAR' : code];
  return known === undefined
    ? {
        message: `This is not valid YAML ${at}.`,
        fix: 'Look at the indentation, quotes and brackets of this line and of the one above it.',
      }
    : {
        message: known[0].replace('{at}', at).replace('{text}', JSON.stringify(text)),
        fix: text === '@' ? `${known[1]} A login is written without its @.` : known[1],
      };
}

/** The parser calls a bracket that is never closed an indentation, because it looks for it on the next lines. */
function isOpenBracket(code: string, detail: string): boolean {
  return code === 'BAD_INDENT' && detail.startsWith('Flow ');
}

const oneOffIndentation = 'Give all keys of one map the same number of spaces, two more than the key above them.';

const words: Readonly<Record<string, readonly [message: string, fix: string] | undefined>> = {
  BAD_COLLECTION_TYPE: ['The value {at} has another form than its tag says.', 'Remove the word that begins with "!".'],
  BAD_DIRECTIVE: [
    'A line that begins with % is an instruction to the YAML reader, and is not read here.',
    'Remove the line.',
  ],
  BAD_DQ_ESCAPE: [
    'Between double quotes, {text} begins an escape that YAML does not know.',
    'Use single quotes, or write the backslash twice.',
  ],
  BAD_INDENT: ['The indentation {at} does not fit the lines above it.', oneOffIndentation],
  BAD_PROP_ORDER: ['Anchors and tags (& and !) are out of place {at}.', 'Write the value without them.'],
  BAD_SCALAR_START: ['A value cannot begin with {text}.', 'Put the whole value in quotes.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'There is a second "key:" {at} on one line.',
    'Put it on a line of its own, or put the value in quotes if the colon belongs to it.',
  ],
  BLOCK_IN_FLOW: ['A list or map in lines cannot stand inside [ ] or { } {at}.', 'Write it in one of the two ways.'],
  IMPOSSIBLE: ['This cannot be read as YAML {at}.', 'Look at the line, and at the one above it.'],
  KEY_OVER_1024_CHARS: ['The key {at} is over 1,024 characters long.', 'Look for a missing line break or colon.'],
  MISSING_CHAR: [
    'Something is missing {at}: a closing quote or bracket, or the colon after a key.',
    'Add it; the mistake may be a line above.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'The key {at} goes over several lines.',
    'Look for a missing colon or a wrong indentation in the line above.',
  ],
  MULTIPLE_ANCHORS: ['There are several anchors (&) {at}.', 'Write the value without them.'],
  MULTIPLE_DOCS: [
    'A second document begins here, after a line of "---" or "...".',
    'Remove that line: the policy file is one document.',
  ],
  MULTIPLE_TAGS: ['There are several tags (!) {at}.', 'Write the value without them.'],
  NON_STRING_KEY: ['The key {at} is a list or a map.', 'Write plain text before the colon.'],
  RESOURCE_EXHAUSTION: ['Lists and maps are nested too deep {at}.', 'A policy file needs no more than a few levels.'],
  TAB_AS_INDENT: ['There is a tab in the indentation.', 'Indent with spaces.'],
  UNEXPECTED_TOKEN: [
    'The text {at} does not belong here.',
    'Look for a quote, bracket or dash too many or too few, and at the indentation.',
  ],
};
