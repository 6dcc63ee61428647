import { type Host, recordOf, run } from '@cm/app';
import type { Report } from '@cm/model';
import { oneLine } from '@cm/report/control';

import { fullCatalogue } from '../catalogue.ts';
import { localPorts } from '../ports.ts';
import { runRecord } from '../run-record.ts';
import { defaultPolicy, toolOf } from '../tool.ts';
import type { World } from '../world.ts';
import type { Start } from './documents.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Where the project stands today, by the controls themselves on the reports that lie in the work tree. Nothing is sent or started. */
export async function measure(world: World, top: string): Promise<Start> {
  const ports = localPorts(world, { repo: top, token: null, now: null, debug: false });
  const day = new Date(ports.clock.now()).toISOString().slice(0, 10);
  const coverage = await reportOf(world, top, 'coverage-gate');
  const findings = await reportOf(world, top, 'vuln-sla');
  return { day, coverage: coverageIn(coverage), findings: findingsIn(findings?.facts ?? null) };
}

async function reportOf(world: World, top: string, control: string): Promise<Report | null> {
  const entry = world.registry[control];
  if (entry === undefined) return null;
  const quiet = { ...world, err: { ...world.err, write: async () => {} } };
  const host: Host = {
    surface: 'cli',
    ports: localPorts(quiet, { repo: top, token: null, now: null, debug: false }),
    event: { name: 'cli', payload: null, repository: null, sha: null, ref: null, range: { base: null, head: null } },
    rawInputs: new Map(),
    policyFile: { path: 'nothing', bytes: new TextEncoder().encode('version: 1\n') },
    builtInSha256: entry.builtInSha256,
    defaultPolicy: defaultPolicy(),
    run: runRecord(world.env),
    tool: toolOf(world.version),
  };
  const { report } = await run(await entry.load(), host, async () => fullCatalogue(world));
  return report;
}

function coverageIn(report: Report | null): Start['coverage'] {
  const lines = recordOf(recordOf(report?.facts['project'])?.['lines']);
  const [covered, total] = [Number(lines?.['covered']), Number(lines?.['total'])];
  if (report === null || !(total > 0) || !(covered >= 0)) return null;
  const asked = Number(report.rules.find(({ rule }) => rule === 'coverage-gate/project-lines')?.threshold ?? 0);
  return { asked, percent: Math.floor((covered / total) * 10_000) / 100, reports: pathsOf(report.facts) };
}

function findingsIn(facts: Facts | null): Start['findings'] {
  const reports = pathsOf(facts);
  if (reports.length === 0) return null;
  const bySeverity: Record<string, number> = {};
  for (const finding of (facts?.['findings'] ?? []) as Iterable<unknown>) {
    const severity = String(recordOf(finding)?.['countsAs'] ?? 'unknown');
    bySeverity[severity] = (bySeverity[severity] ?? 0) + 1;
  }
  return { bySeverity, reports };
}

/** At most three; a path is somebody's text, and stands in a comment. */
function pathsOf(facts: Facts | null): readonly string[] {
  const reports = facts?.['reports'];
  const paths = Array.isArray(reports) ? reports.map((one) => String(recordOf(one)?.['path'] ?? '')) : [];
  return paths.slice(0, 3).map((path) => oneLine(path).slice(0, 200));
}
