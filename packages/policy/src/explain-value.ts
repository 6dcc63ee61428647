import { nearest } from '@cm/model';
import type * as z from 'zod/mini';

import { schemaAt } from './json-schema.ts';
import type { JsonSchema } from './to-json-schema.ts';
import { kindOf, listed, placeOf, sentence, shown } from './words.ts';

export type Issue = z.core.$ZodIssue;

/** The document that was checked, and what may stand in it. */
export interface Context {
  readonly document: unknown;
  readonly schema: JsonSchema;
}

/** What is wrong, with the offending text, and what to write instead. */
export interface Words {
  readonly message: string;
  readonly fix: string;
}

/** Explains a value that the schema refuses, or that is missing. */
export function explainValue(issue: Issue, path: readonly PropertyKey[], context: Context): Words {
  const value = valueAt(context.document, path);
  const place = placeOf(path) || 'The policy file';
  const node = schemaAt(context.schema, path);
  const about = descriptionOf(node);
  if (value === undefined) {
    const holder = path.length === 1 ? 'The policy file' : placeOf(path.slice(0, -1));
    return { message: `${holder} has no ${shown(path.at(-1))}.`, fix: joined('Add it.', about) };
  }
  if (value === null) {
    const hint = isText(node)
      ? 'Text after a # is a comment in YAML: put it in quotes if it belongs to the value.'
      : '';
    const advice = path.length === 1 ? 'Write one, or remove the line.' : 'Write one.';
    return { message: `${place} has no value.`, fix: joined(advice, about, hint) };
  }
  if (issue.code === 'invalid_type') {
    const message = `${place} is ${shown(value)}, and must be ${nounOf(issue.expected)}.`;
    return { message, fix: joined(fixOfType(issue.expected, value, node), about) };
  }
  return ofIssue(issue, place, value, about);
}

/** A number where text may stand is most often text that lacks its quotes, unless it cannot have the right form. */
function fixOfType(expected: string, value: unknown, node: JsonSchema | null): string {
  const quotable = isText(node) && node?.['pattern'] === undefined && typeof value !== 'object';
  return quotable ? `Put it in quotes: "${String(value)}".` : `Write ${nounOf(expected)}.`;
}

function isText(node: JsonSchema | null): boolean {
  return node?.['type'] === 'string' && node['enum'] === undefined;
}

function ofIssue(issue: Issue, place: string, value: unknown, about: string): Words {
  const subject = `${place} is ${shown(value)}`;
  switch (issue.code) {
    case 'invalid_value':
      return ofChoice(subject, value, issue.values.map(String));
    case 'too_small':
    case 'too_big':
      return { message: `${subject}, which is ${tooMuch(issue)}.`, fix: `Write ${limitOf(issue)}.` };
    case 'invalid_union':
      return ofUnion(subject, value, issue, about);
    case 'not_multiple_of':
      return {
        message: `${subject}, which is not a multiple of ${issue.divisor}.`,
        fix: `Write a multiple of ${issue.divisor}.`,
      };
    default:
      return ofMessage(subject, issue.message, about);
  }
}

/** Our own messages are phrases for what may be written; a section's may be whole sentences, and zod's are no help. */
export function ofMessage(subject: string, message: string, about: string): Words {
  if (isPhrase(message)) {
    return { message: `${subject}, which is not ${message}.`, fix: `Write ${message}.` };
  }
  const fix = joined('Correct the value.', about);
  return isOurs(message)
    ? { message: `${subject}: ${sentence(message)}`, fix }
    : { message: `${subject}, which has not the right form.`, fix };
}

function isPhrase(message: string): boolean {
  return /^[a-z`]/.test(message);
}

/** Whether a message was written by us or by a section, and not by zod. */
export function isOurs(message: string): boolean {
  return message !== '' && !/^(?:Invalid|Unrecognized|Too )/.test(message);
}

function ofUnion(subject: string, value: unknown, issue: z.core.$ZodIssueInvalidUnion, about: string): Words {
  const inner: readonly Issue[] = issue.errors.flat();
  const choices = inner.flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : []));
  const close = nearest(wordIn(value), choices);
  const words = ofMessage(subject, issue.message, about);
  return close === null ? words : { ...words, fix: joined(`Did you mean ${shown(close)}?`, words.fix) };
}

function ofChoice(subject: string, value: unknown, choices: readonly string[]): Words {
  const [only] = choices;
  if (choices.length === 1 && only !== undefined) {
    return { message: `${subject}, which is not known here.`, fix: `Write ${only}.` };
  }
  const close = value === false && choices.includes('off') ? 'off' : nearest(wordIn(value), choices);
  const fix =
    close === null ? `Write one of: ${listed(choices)}.` : `Write ${shown(close)}. Allowed: ${listed(choices)}.`;
  return { message: `${subject}, which is not one of the allowed values.`, fix };
}

/** What may be a misspelt word; a map may hold a `toString` of its own, so it is never asked for its text. */
function wordIn(value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => wordIn(one ?? '')).join(',');
  return typeof value === 'object' ? kindOf(value) : String(value);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function nounOf(expected: string): string {
  const nouns: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: kindOf({}),
    record: kindOf({}),
    null: 'empty',
  };
  return nouns[expected] ?? expected;
}

type SizeIssue = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

function tooMuch(issue: SizeIssue): string {
  const pairs: Readonly<Record<string, readonly [string, string]>> = {
    string: ['too short', 'too long'],
    array: ['too short', 'too long'],
  };
  const [small, big] = pairs[issue.origin] ?? ['too small', 'too large'];
  return issue.code === 'too_small' ? small : big;
}

function limitOf(issue: SizeIssue): string {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const [one, several] = units[issue.origin] ?? ['', ''];
  const amount = `${limit}${Number(limit) === 1 ? one : several}`;
  if (issue.inclusive === false) {
    return issue.code === 'too_small' ? `more than ${amount}` : `less than ${amount}`;
  }
  return issue.code === 'too_small' ? `${amount} or more` : `${amount} or less`;
}

const units: Readonly<Record<string, readonly [one: string, several: string]>> = {
  string: [' character', ' characters'],
  array: [' entry', ' entries'],
};

function descriptionOf(node: JsonSchema | null): string {
  const description = node?.['description'];
  return typeof description === 'string' ? sentence(description) : '';
}

/** The value at a path of a document; undefined where there is none. */
export function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) {
      return undefined;
    }
    value = (value as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return value;
}
