import type { Difference, RoundtripFacts, RunFacts, TreeRun } from './facts.ts';

/** The control's `facts`. Source: the CLI contract of the suite's documentation. */
export function contractFacts({ scope, trees }: RoundtripFacts): Readonly<Record<string, unknown>> {
  return {
    scope: scope.kind === 'ready' ? scope.reason : scope.kind,
    trees: trees.map(treeOut),
    steps: trees.flatMap(({ path, run }) => run.steps.map((step) => ({ tree: path, ...stepOut(step) }))),
  };
}

function treeOut({ path, config, section, revisions, fresh, run, base }: TreeRun): unknown {
  return {
    path,
    config,
    section,
    revisions: [...revisions.keys()],
    new: [...fresh],
    ...runOut(run),
    base: base === null ? null : { problem: base.problem, drift: base.drift },
  };
}

function runOut({
  tool,
  database,
  problem,
  timeout,
  skipped,
  looks,
  heads,
  invalidIndexes,
  drift,
  cleaned,
  ms,
}: RunFacts): object {
  return { tool, database, problem, timeout, skipped, snapshots: looks, heads, invalidIndexes, drift, cleaned, ms };
}

function stepOut(step: RunFacts['steps'][number]): object {
  const { revision, step: name, ok, ms, error, place, differences, more, order, locks, rewrites } = step;
  return {
    revision,
    step: name,
    ok,
    ms,
    error,
    place: place === null ? null : { path: place.path, line: place.line },
    differences: (differences ?? []).map(differenceOut),
    moreDifferences: more,
    columnOrder: order,
    locks,
    rewrites,
  };
}

function differenceOut({ kind, name, change, attribute, before, after }: Difference): object {
  return attribute === null ? { kind, name, change } : { kind, name, change, attribute, before, after };
}
