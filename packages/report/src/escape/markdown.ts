import { oneLine, stripControl } from './control.ts';
import { defuseMentions } from './mentions.ts';

/** Beyond this many backticks in a row parsers differ (cmark counts to 80 in code spans, to 255 in fences). */
const LONGEST_RUN = 16;

/** Entities where a table, a formula or HTML is read before Markdown; a backslash everywhere else. */
const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  $: '&#36;',
  '\u200b': '&#8203;',
};

function escapeSyntax(text: string): string {
  return defuseMentions(text).replace(/[\\`*_~[\]&<>|$\u200b]/gu, (found) => replacements[found] ?? `\\${found}`);
}

/** A line that starts like a heading, a list or a rule stays text. */
function guardStart(line: string): string {
  return line.replace(/^[-+=#]/u, '\\$&').replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}

function longestRun(text: string): number {
  return (text.match(/`+/gu) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** Outside text as inline Markdown: in a paragraph, a list item, a heading or a table cell. One line. */
export function escapeMarkdown(text: string): string {
  return guardStart(escapeSyntax(oneLine(text)));
}

/**
 * Outside text as a code span, where GitHub leaves mentions and addresses alone. Text that no code span can hold in
 * every place (a pipe splits a table cell even in code) is escaped instead.
 */
export function codeSpan(text: string): string {
  const body = oneLine(text);
  const run = longestRun(body);
  if (body === '' || body.includes('|') || run > LONGEST_RUN) return escapeMarkdown(body);
  const fence = '`'.repeat(run + 1);
  const pad = body.startsWith('`') || body.endsWith('`') ? ' ' : '';
  return fence + pad + body + pad + fence;
}

/** Prose in which `single backticks` mean code, as our messages write it; all the rest is escaped. One line. */
export function prose(text: string): string {
  const parts = oneLine(text).split(/(?<!`)`([^`]+)`(?!`)/u);
  return guardStart(parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : escapeSyntax(part))).join(''));
}

/** A fenced block whose fence outlives any in the text; every line starts with `indent`, so that it stays in its list item. */
export function fencedBlock(text: string, indent = ''): string {
  const body = stripControl(text).replace(/`{17,}/gu, (run) => `${run.slice(0, LONGEST_RUN)}…`);
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return [fence, ...body.split('\n'), fence].map((line) => (line === '' ? '' : indent + line)).join('\n');
}
