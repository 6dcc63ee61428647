import { unknown } from '@cm/model/verdict';
import { listed } from '@cm/model/words';

import type { MigrationPart } from '../facts.ts';
import { evidence } from '../rules/fields.ts';
import { bodyLine, type CaseView, type Problem } from '../view.ts';

/** What says that the way back of the database was tried: a report that proves it, or the plan's own word. */
export type Evidence = 'report' | 'stated' | 'none' | 'not-asked';

/** Whether anything does; nothing is asked where the schema stays as it is, or no migration is new. */
export function evidenceOf(view: CaseView): Evidence {
  const { parts, roundtrip } = view.facts;
  const hasDatabase = parts.some(({ kind }) => kind === 'migration' || kind === 'foreign-migration');
  if (!hasDatabase || view.plan.statements.schemaStays !== null) return 'not-asked';
  if (roundtrip?.kind === 'tried' && untried(view).length === 0 && isAlembicAlone(view)) return 'report';
  return view.plan.fields.evidence === null ? 'none' : 'stated';
}

/** A report that was given has to hold: it is looked at even where the plan says that all was tried. */
export function evidenceProblems(view: CaseView): readonly Problem[] {
  const found = evidenceOf(view);
  if (found === 'not-asked' || found === 'report') return [];
  const { roundtrip } = view.facts;
  const location = bodyLine(view, view.plan.section?.startLine ?? null);
  if (roundtrip?.kind === 'unread') {
    const reason = `${view.prefix}The report ${roundtrip.path} proves nothing: ${roundtrip.reason}`;
    return [
      {
        rule: evidence,
        draft: unknown(reason, 'Give `roundtrip-report` the file that `report-path` of migration-roundtrip names.'),
      },
    ];
  }
  const lack = roundtrip === null ? null : lackOf(view, roundtrip);
  if (lack === null)
    return found === 'stated'
      ? []
      : [problem(view, 'The plan does not say that the downgrade was tried.', stated, location)];
  return [
    problem(
      view,
      `The report ${roundtrip?.path ?? ''} does not prove the way back of this change: ${lack}.`,
      again,
      location,
    ),
  ];
}

const stated =
  'Run migration-roundtrip on the pull request and hand its report over (`roundtrip-report`), or add a line to the plan, such as: Tested: migration-roundtrip, run 4711';
const again = 'Run migration-roundtrip on this commit, and hand over the report of that run.';

/** Null: the report is good, as far as it goes. */
function lackOf(view: CaseView, roundtrip: NonNullable<CaseView['facts']['roundtrip']>): string | null {
  if (roundtrip.kind !== 'tried') return roundtrip.reason;
  const open = untried(view);
  return open.length === 0 ? null : `it does not say that ${listed(open, 5)} went down and up`;
}

function alembic({ facts }: CaseView): readonly MigrationPart[] {
  return facts.parts.filter((part): part is MigrationPart => part.kind === 'migration' && part.tool === 'alembic');
}

/** The round trip is Alembic's; the way back of another tool is not proved by it. */
function isAlembicAlone({ facts }: CaseView): boolean {
  return facts.parts.every(
    (part) => part.kind !== 'foreign-migration' && (part.kind !== 'migration' || part.tool === 'alembic'),
  );
}

function untried(view: CaseView): readonly string[] {
  const { roundtrip } = view.facts;
  const tried = new Set(roundtrip?.kind === 'tried' ? roundtrip.revisions : []);
  return [...new Set(alembic(view).flatMap(({ added }) => added))].filter((id) => !tried.has(id));
}

function problem(view: CaseView, message: string, remedy: string, location: Problem['draft']['location']): Problem {
  return { rule: evidence, draft: { outcome: 'fail', message: `${view.prefix}${message}`, remedy, location } };
}
