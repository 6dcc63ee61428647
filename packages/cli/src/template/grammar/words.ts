import { nearest } from '@cm/model';

import type { Names } from './names.ts';

/** What is wrong, and what to do. */
export interface Said {
  readonly message: string;
  readonly remedy: string;
}

type Way = readonly [pattern: RegExp, say: (word: string, names: Names) => Said];

const lookUp = 'Look for a typing error, or see GitHub’s page "Workflow syntax".';
const whole = 'GitHub refuses the whole file otherwise.';

const ways: readonly Way[] = [
  [
    /^Unexpected value ''$/,
    () => ({ message: 'Nothing is written here.', remedy: `Write a value, or remove the key. ${whole}` }),
  ],
  [
    /^Unexpected value '([^]*)'$/,
    (word, { keys }) => ({ message: `GitHub takes no "${word}" here.`, remedy: meant(word, keys, lookUp) }),
  ],
  [/^Unrecognized named-value: '([^]*)'$/, (word, { contexts }) => unusable(word, contexts, 'context', word)],
  [/^Unrecognized function: '([^]*)'$/, (word, { functions }) => unusable(word, functions, 'function', `${word}()`)],
  [
    /^Required property is missing: ([^]*)$/,
    (word) => ({ message: `\`${word}:\` is missing here.`, remedy: `Write \`${word}:\`. ${whole}` }),
  ],
  [
    /^'([^]*)' is already defined$/,
    (word) => ({ message: `"${word}" stands here a second time.`, remedy: 'Keep one of the two.' }),
  ],
  [
    /^A (sequence|mapping) was not expected$/,
    (word) => ({
      message: `GitHub takes no ${word === 'sequence' ? 'list' : 'table of keys'} here.`,
      remedy: `Write what belongs here. ${lookUp}`,
    }),
  ],
  [
    /^The identifier '([^]*)' is invalid/,
    (word) => ({
      message: `"${word}" cannot be an id.`,
      remedy: 'Write letters, digits, "_" and "-", a letter or "_" first, and fewer than 100.',
    }),
  ],
  [
    /^The identifier '([^]*)' may not be used more than once/,
    (word) => ({ message: `The id "${word}" stands here a second time.`, remedy: 'Give each step an id of its own.' }),
  ],
  [
    /^The workflow must contain at least one job with no dependencies/,
    () => ({
      message: 'Every job waits for another, so none ever starts.',
      remedy: 'Take `needs:` away from the job that is to run first.',
    }),
  ],
  [
    /^Job '[^']*' depends on unknown job '([^]*)'\.$/,
    (word) => ({ message: `There is no job "${word}" to wait for.`, remedy: 'Write the id of a job of this file.' }),
  ],
  [
    /^Job '[^']*' depends on job '([^]*)' which creates a cycle/,
    (word) => ({
      message: `This job and "${word}" wait for each other.`,
      remedy: 'Take one of the two out of `needs:`.',
    }),
  ],
  [
    /^Invalid cron expression/,
    () => ({
      message: 'This is no time of a schedule.',
      remedy: 'Write five fields: minute, hour, day, month, weekday; such as "30 5 * * 1-5".',
    }),
  ],
  [
    /^The expression is not closed/,
    () => ({
      message: 'An expression begins with `${{` and does not end.',
      remedy: 'Write `}}` behind it, and close its quotes.',
    }),
  ],
  [
    /^Unexpected (?:symbol|end of expression): '([^]*)'$/,
    (word) => ({
      message: `The expression cannot be read at "${word}".`,
      remedy: 'Look at its brackets, commas and quotes; text stands in single quotes.',
    }),
  ],
  [
    /^(?:Too few|Too many|Even number of) parameters supplied.*: '([^]*)'$/,
    (word) => ({
      message: `\`${word}()\` has the wrong number of values.`,
      remedy: 'Look at the commas within its brackets.',
    }),
  ],
  [
    /^(?:ErrorExceededMaxLength|Exceeded max expression (?:depth|length))/,
    () => ({
      message:
        'The expression is too long, or its brackets nest too deep: GitHub reads 21,000 characters and 50 levels.',
      remedy: 'Write it in parts, such as one variable of `env:` for each.',
    }),
  ],
  [
    /^Unable to create a unique name/,
    () => ({
      message: 'More than 1,000 steps here do the same and have no id, so GitHub cannot tell them apart.',
      remedy: 'Give them ids, or write one step for them.',
    }),
  ],
  [
    /^There's not enough info to determine what you meant. Add one of these properties: ([^]*)$/,
    (word) => ({
      message: 'What this is cannot be told from its keys.',
      remedy: `Write one of these: ${word}. ${whole}`,
    }),
  ],
  [
    /^A template expression is not allowed in this context/,
    () => ({ message: 'GitHub reads no expression here.', remedy: 'Write the value itself, without `${{ }}`.' }),
  ],
];

/** The parser's words in ours, with what to do; its own where it says what is not known here. */
export function saidOf(words: string, names: Names): Said {
  for (const [pattern, say] of ways) {
    const match = pattern.exec(words);
    if (match !== null) return say(match[1] ?? '', names);
  }
  return { message: `GitHub’s parser says: ${words}${/[.!?]$/.test(words) ? '' : '.'}`, remedy: `Change it. ${whole}` };
}

function meant(word: string, names: readonly string[], otherwise: string): string {
  // Any short word is near to some other.
  const near = nearest(word, names, word.length < 4 ? 1 : 2);
  return near === null || near === word ? otherwise : `Did you mean \`${near}\`? ${whole}`;
}

/** Each place in a workflow has its own contexts and functions. */
function unusable(word: string, names: readonly string[], kind: string, written: string): Said {
  const there = `See "Context availability" on GitHub’s page "Contexts" for what there is here.`;
  if (names.some((name) => name.toLowerCase() === word.toLowerCase()))
    return { message: `\`${written}\` cannot be used here.`, remedy: there };
  return { message: `There is no ${kind} "${word}".`, remedy: meant(word, names, there) };
}
