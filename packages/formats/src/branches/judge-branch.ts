import { nearest } from '@cm/model';

import { excerpt } from '../commits/text.ts';
import { matchTemplate, nameReader } from './match.ts';
import { reasonsAgainst } from './reasons.ts';
import { readLoosely } from './reading.ts';
import { refNameProblem } from './ref-name.ts';
import type { TicketMatcher } from '../commits/tickets.ts';
import type { BranchHints, LooseReading } from './reading.ts';
import type { BranchTemplate } from './template.ts';
import type { BranchTemplates } from './templates.ts';

export type BranchJudgement =
  | { readonly ok: true; readonly template: string; readonly ticket: string | null }
  | {
      readonly ok: false;
      /** One sentence: which name, which form, and why it does not fit. */
      readonly problem: string;
      /** A name that is in order and says the same; null where that cannot be told. Quote it for a shell. */
      readonly suggestion: string | null;
    };

/** GitHub allows no longer reference. In UTF-16 units. */
const longest = 244;

/**
 * Judges a branch's name (`refs/heads/` in front is cut off) by the forms of the policy. The default branch is always
 * in order, and so is every name where there is no usable template. A suggestion is made of what the name and the hints
 * say and of nothing else, and is always a name that this function accepts.
 */
export function judgeBranch(
  branch: string,
  templates: BranchTemplates,
  matcher: TicketMatcher,
  hints: BranchHints = {},
): BranchJudgement {
  const name = branch.startsWith('refs/heads/') ? branch.slice(11) : branch;
  if (name === hints.defaultBranch && name !== '') return { ok: true, template: name, ticket: null };
  if (name.length > longest) {
    const problem = `Branch "${excerpt(name)}" is ${name.length} characters long; at most ${longest} are allowed.`;
    return { ok: false, problem, suggestion: null };
  }
  const fit = fitting(name, templates, matcher);
  if (fit !== null) return fit;
  const reading = readLoosely(name, templates.types, matcher, hints);
  const suggestion = suggestedName(name, reading, templates, matcher);
  const form = (formOf(suggestion, templates, matcher) ?? templates.templates[0])?.source ?? '';
  const reasons = reasonsAgainst(name, reading, form, templates.types);
  return { ok: false, problem: `Branch "${name}" does not have the form ${form}: ${reasons}.`, suggestion };
}

function fitting(name: string, { templates, types }: BranchTemplates, matcher: TicketMatcher): BranchJudgement | null {
  if (templates.length === 0) return { ok: true, template: '**', ticket: null };
  if (refNameProblem(name) !== null) return null;
  const reader = nameReader(name, types, matcher);
  for (const template of templates) {
    const match = matchTemplate(reader, template);
    if (match !== null) return { ok: true, template: template.source, ticket: match.ticket };
  }
  return null;
}

function formOf(name: string | null, templates: BranchTemplates, matcher: TicketMatcher): BranchTemplate | null {
  const fit = name === null ? null : fitting(name, templates, matcher);
  return templates.templates.find(({ source }) => fit?.ok === true && source === fit.template) ?? null;
}

/** First of the templates that start with the word that the name starts with, then of all. */
function suggestedName(
  name: string,
  reading: LooseReading,
  templates: BranchTemplates,
  matcher: TicketMatcher,
): string | null {
  const named = templates.templates.filter((template) => startsLike(template, reading.head));
  const open = templates.templates.filter((template) => template.parts[0]?.kind !== 'literal');
  for (const template of [...named, ...open]) {
    const filled = fill(template, reading);
    if (filled === null || filled === name || filled.length > longest) continue;
    if (fitting(filled, templates, matcher) !== null) return filled;
  }
  return null;
}

/** `Release/…` and `releases/…` are meant as `release/…`. */
function startsLike({ parts: [first] }: BranchTemplate, head: string): boolean {
  const word = first?.kind === 'literal' ? first.text.split('/')[0] : undefined;
  return word !== undefined && word !== '' && head.length > 3 && nearest(head, [word], 1) !== null;
}

function fill(template: BranchTemplate, { type, ticket, slug, version }: LooseReading): string | null {
  const values = { type, ticket: inBranch(ticket), slug: slug === '' ? null : slug, version, n: null, rest: null };
  let name = '';
  for (const part of template.parts) {
    const value = part.kind === 'literal' ? part.text : values[part.kind];
    if (value === null) return null;
    name += value;
  }
  return name;
}

/** Ticket `#12` is `12` in a branch's name, because a shell takes `#` for the start of a comment. */
function inBranch(ticket: string | null): string | null {
  return ticket?.startsWith('#') === true ? ticket.slice(1) : ticket;
}
