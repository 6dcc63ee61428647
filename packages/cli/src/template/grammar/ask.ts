import { convertConcurrency } from '@actions/workflow-parser/model/converter/concurrency';
import { convertOn } from '@actions/workflow-parser/model/converter/events';
import { convertJobs } from '@actions/workflow-parser/model/converter/jobs';
import { JSONObjectReader } from '@actions/workflow-parser/templates/json-object-reader';
import { TemplateSchema } from '@actions/workflow-parser/templates/schema/index';
import { TemplateContext, TemplateValidationErrors } from '@actions/workflow-parser/templates/template-context';
import { readTemplate } from '@actions/workflow-parser/templates/template-reader';
import type { TemplateValidationError } from '@actions/workflow-parser/templates/template-validation-error';
import { TemplateTokenError, type TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { WORKFLOW_ROOT } from '@actions/workflow-parser/workflows/workflow-constants';
import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader';

import { grammar } from './schema.ts';
import { heldBack, tooMuch, unaskable } from './unknowing.ts';

/** One thing that GitHub's grammar does not take; line and column from 1. */
export interface Complaint {
  readonly line: number;
  readonly column: number;
  /** In the parser's words. */
  readonly words: string;
}

export type Answer =
  | { readonly status: 'asked'; readonly complaints: readonly Complaint[] }
  | { readonly status: 'unknown'; readonly line: number; readonly message: string; readonly remedy: string };

/** What is kept of a file's complaints, and of the words of each. */
const mostComplaints = 200;
const longestWords = 400;

const tooLittle = "There's not enough info";

const known = TemplateSchema.load(new JSONObjectReader(undefined, grammar));

/**
 * What GitHub's own parser says of a workflow: keys, types, contexts and functions. Never throws. The text must have been
 * read as YAML before, which bounds its size, its depth and its aliases.
 */
export function askGrammar(text: string): Answer {
  const much = tooMuch(text);
  if (much !== null) return unasked(text, much);
  try {
    return answerOf(text, errorsOf(text));
  } catch (error) {
    return unasked(text, error instanceof Error ? error.message : String(error));
  }
}

function errorsOf(text: string): readonly TemplateValidationError[] {
  const errors = new TemplateValidationErrors(mostComplaints, longestWords);
  const context = new TemplateContext(errors, known, new NoOperationTraceWriter());
  context.state['featureFlags'] = { isEnabled: (name: string) => Object.hasOwn(heldBack, name) };
  const reader = new YamlObjectReader(context.getFileId('workflow'), text);
  if (reader.errors.length > 0) throw new Error(reader.errors[0]?.message ?? '');
  const root = readTemplate(context, WORKFLOW_ROOT, reader, undefined);
  // What does not fit the grammar is not looked into, as in the package's own function.
  if (root !== undefined && errors.count === 0) lookInto(root, context);
  return errors.getErrors();
}

/** What the grammar cannot say: needs that lead nowhere, names twice, times of schedules, conditions. */
function lookInto(root: TemplateToken, context: TemplateContext): void {
  const converters: Readonly<Record<string, (context: TemplateContext, value: TemplateToken) => unknown>> = {
    on: convertOn,
    jobs: convertJobs,
    concurrency: convertConcurrency,
  };
  for (const { key, value } of root.assertMapping('workflow')) {
    const convert = converters[key.assertString('key').value];
    try {
      convert?.(context, value);
    } catch (error) {
      if (!(error instanceof TemplateTokenError)) throw error;
      context.error(error.token, error);
    }
  }
}

function answerOf(text: string, errors: readonly TemplateValidationError[]): Answer {
  const placeless = errors.find(({ range }) => range === undefined);
  if (placeless !== undefined) return unasked(text, placeless.rawMessage);
  const complaints = errors.map(({ range, rawMessage }): Complaint => {
    const { line, column } = range?.start ?? { line: 1, column: 1 };
    return { line, column, words: rawMessage };
  });
  return {
    status: 'asked',
    complaints: complaints.filter((complaint, index) => !isEcho(complaint, index, complaints)),
  };
}

/** The parser says some things twice, and of a wrong key first that it does not know it, then that the rest tells it too little. */
function isEcho({ column, line, words }: Complaint, index: number, all: readonly Complaint[]): boolean {
  return all.some(
    (other, at) =>
      other.line === line &&
      other.column === column &&
      (other.words === words ? at < index : words.startsWith(tooLittle) && !other.words.startsWith(tooLittle)),
  );
}

function unasked(text: string, words: string): Answer {
  const reason = unaskable.find((one) => one.words.test(words));
  const line = reason === undefined ? 1 : lineOf(text, reason.place);
  const message = `GitHub’s grammar could not be asked: ${reason?.message ?? words.split('\n', 1)[0]}`;
  return { status: 'unknown', line, message, remedy: reason?.remedy ?? 'Write the file more plainly, or in parts.' };
}

function lineOf(text: string, place: RegExp): number {
  const index = text.split('\n').findIndex((line) => place.test(line));
  return Math.max(0, index) + 1;
}
