import type { LedgerEntry } from '@cm/model';

import type { JudgedCase } from '../judged.ts';
import { dueEntry, isoOf, kinds, registerOf } from './entries.ts';
import type { Found } from './found.ts';

/** What a run adds to the register: only what is new, so that a second run on the same push adds nothing. */
export function entriesOf(found: Found): readonly LedgerEntry[] {
  const { cases, facts, fresh, landed, pushes, reviews } = found;
  if (landed.ledger.status === 'unavailable') return [];
  const register = registerOf(landed.ledger.value?.entries ?? []);
  const began =
    register.since === null ? [{ kind: kinds.watched, payload: { id: 'first', at: isoOf(facts.now) } }] : [];
  const told = pushes.map(({ at, before, by, commits, forced, id }) => ({
    kind: kinds.pushed,
    payload: {
      id,
      forced: forced ? 1 : 0,
      at: isoOf(at),
      ...(by === null ? {} : { by }),
      ...(before === null ? {} : { before }),
      ...(commits === null ? {} : { commits: commits.slice(0, 100).map(({ sha }) => sha) }),
    },
  }));
  const done = reviews.flatMap(({ due, state }) =>
    state.kind === 'done'
      ? [
          {
            kind: kinds.done,
            payload: {
              id: due.id,
              by: state.by,
              at: isoOf(state.at),
              inTime: state.at <= due.due,
              ...(state.url === null ? {} : { url: state.url }),
            },
          },
        ]
      : [],
  );
  const late = reviews.flatMap(({ due, state }) =>
    state.kind === 'open' && state.overdue && !register.overdueTold.has(due.id)
      ? [{ kind: kinds.overdue, payload: { id: due.id, why: due.why, due: isoOf(due.due) } }]
      : [],
  );
  const all = [...began, ...cases.flatMap(landedEntry), ...told, ...fresh.map(dueEntry), ...done, ...late];
  return all.filter(({ kind, payload }) => !register.known.has(`${kind} ${String(payload.id)}`));
}

/** The record of one change: what it was, why it was that, and who approved it. */
function landedEntry({
  parts,
  view,
}: JudgedCase): readonly (LedgerEntry & { readonly payload: { readonly id: string } })[] {
  const { classification, facts } = view;
  const { number, record } = facts;
  if (number === null || record.status === 'unavailable') return [];
  const { author, headSha, mergeCommit, mergedAt, mergedBy, title } = record.value;
  const told = Object.assign({}, ...parts.map((part) => part.facts)) as Readonly<Record<string, unknown>>;
  const failed = parts.flatMap((part) =>
    part.verdicts.filter(({ findings }) => findings.some(({ atMost }) => atMost === undefined)).map(({ rule }) => rule),
  );
  const payload = {
    id: `pr-${number}`,
    title: title.slice(0, 200),
    category: classification.category,
    because: classification.because.words.slice(0, 300),
    author: author?.login ?? '',
    head: headSha,
    ...(mergeCommit === null ? {} : { commit: mergeCommit }),
    ...(mergedAt === null ? {} : { mergedAt }),
    ...(mergedBy === null ? {} : { mergedBy: mergedBy.login }),
    approvals: loginsIn(told['accepted']),
    tickets: textsIn(told['tickets']),
    open: failed,
  };
  return [{ kind: kinds.landed, payload }];
}

function loginsIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((row: unknown) => {
    const login: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'login') : null;
    return typeof login === 'string' ? [login] : [];
  });
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string').slice(0, 20) : [];
}
