import { readyPlan } from './output/ready.ts';
import { evidenceOf } from './verdicts/evidence.ts';
import { commandKind } from './verdicts/words.ts';
import type { CaseView } from './view.ts';

type Out = Readonly<Record<string, unknown>>;

/** The control's `facts`. Source: issue 7, point 6. Of a merge group with several pull requests, one for each. */
export function contractFacts(views: readonly CaseView[]): Out {
  const [first] = views;
  if (first === undefined) return nothing;
  if (views.length === 1) return caseOut(first);
  return { pullRequests: views.map((view) => ({ number: view.facts.number, ...caseOut(view) })) };
}

const nothing: Out = {
  section: null,
  commands: [],
  required: [],
  covered: [],
  missing: [],
  order: 'n/a',
  placeholders: [],
  evidence: 'not-asked',
  derived: null,
};

/** Paths of one part that are told. */
const mostPaths = 50;

function caseOut(view: CaseView): Out {
  const { plan, covers, order, facts, derived, asked } = view;
  const { section, commands, placeholders } = plan;
  const wanted = covers.filter(({ part, cover }) => part.kind !== 'code' || cover.state === 'missing');
  const out = (list: typeof covers): readonly Out[] =>
    list.map(({ part }) => ({
      kind: commandKind(part),
      target: part.target,
      because: part.because.slice(0, mostPaths),
    }));
  return {
    section: section === null ? null : { heading: section.heading, startLine: section.startLine },
    commands: commands.map(({ kind, target, line }) => ({ kind, target, line })),
    required: out(wanted),
    covered: out(wanted.filter(({ cover }) => cover.state === 'covered' || cover.state === 'derived')),
    missing: out(wanted.filter(({ cover }) => cover.state === 'missing' || cover.state === 'wrong')),
    order: order.kind === 'not-applicable' ? 'n/a' : order.kind,
    placeholders: placeholders.map(({ kind, line, text }) => ({ kind, line, text })),
    // `report`: a round trip of this commit proves it. `stated`: the plan says so.
    evidence: evidenceOf(view),
    // What undoes the change without anybody having written it: a code-only change's revert, a bot's whole plan.
    derived:
      derived || !asked
        ? readyPlan(facts).steps.flatMap(({ text, commands: run }) => (run.length === 0 ? [text] : run))
        : null,
  };
}
