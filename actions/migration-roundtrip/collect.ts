import type { Ports } from '@cm/app';

import { failed, runDriver } from './collect/driver.ts';
import { givenSql } from './collect/given-sql.ts';
import { baseRequest, type DriverRequest, requestOf, workingFolder } from './collect/request.ts';
import { type Asked, type Scope, scopeOf, type TreePlan } from './collect/scope.ts';
import { pythonOf } from './collect/words.ts';
import type { RoundtripFacts, RunFacts, TreeRun } from './facts.ts';

/** Finds the new revisions by reading, then runs them in the project's own environment, one history after the other. */
export async function collect(ports: Ports, context: Asked): Promise<RoundtripFacts> {
  const scope = await scopeOf(ports, context);
  const trees: TreeRun[] = [];
  for (const plan of scope.plans) trees.push(await treeRun(ports, context, scope, plan));
  return { scope: scope.facts, trees };
}

async function treeRun(ports: Ports, context: Asked, scope: Scope, plan: TreePlan): Promise<TreeRun> {
  const { tree, headers } = plan.head;
  const all = scope.facts.kind === 'ready' && scope.facts.all;
  const wanted = headers.filter(({ id }) => all || plan.fresh.has(id));
  const runs = await runsOf(ports, context, scope, plan, all);
  return {
    path: tree.path,
    config: tree.config,
    folder: workingFolder(plan, context),
    section: tree.section,
    revisions: new Map(wanted.map(({ id, path }) => [id, path])),
    fresh: plan.fresh,
    ...runs,
  };
}

async function runsOf(
  ports: Ports,
  context: Asked,
  scope: Scope,
  plan: TreePlan,
  all: boolean,
): Promise<Pick<TreeRun, 'run' | 'base'>> {
  const sql = await givenSql(ports, context);
  if (sql.status === 'unavailable') return { run: failed('file', sql.reason), base: null };
  const { command, python } = context.inputs;
  const place = {
    folder: workingFolder(plan, context),
    python: python ?? (command === undefined ? null : pythonOf(command)),
  };
  const request = requestOf(plan, context, all, sql.value);
  const run = await runDriver(ports, place, request);
  const base = needsBase(run) ? await baseRun(ports, place, request, scope, plan) : null;
  return { run, base };
}

/** Only where there are differences at all does it matter which of them are new. */
function needsBase({ drift }: RunFacts): boolean {
  return drift?.kind === 'compared' && drift.differences.length > 0;
}

async function baseRun(
  ports: Ports,
  place: Parameters<typeof runDriver>[1],
  request: DriverRequest,
  { base }: Scope,
  plan: TreePlan,
): Promise<RunFacts | null> {
  if (base === null || plan.base === null) return null;
  return runDriver(ports, place, baseRequest(request, plan, base));
}
