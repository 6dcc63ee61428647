import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { reportOf } from './report.fixture.ts';

const few = fc.integer({ min: 1, max: 6 });
const distinct = (numbers: readonly number[]) => new Set(numbers).size;

/** Each list is what stands at one package, dependency or source: numbers of advisories. */
const lists = fc.array(fc.array(few, { maxLength: 5 }), { minLength: 1, maxLength: 5 });

describe('rows of any report', () => {
  it('npm 7 and later: as many as there are different numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.array(few, { minLength: 1 }), { minLength: 1 }), (packages) => {
        const vulnerabilities = Object.fromEntries(
          packages.map((via, index) => [
            `p${index}`,
            { via: ['p0', ...via.map((source) => ({ source, severity: 'low' }))] },
          ]),
        );
        expect(reportOf({ auditReportVersion: 2, vulnerabilities }).rows).toBe(distinct(packages.flat()));
      }),
    );
  });

  it('yarn 1: as many as there are different numbers, on however many lines', () => {
    fc.assert(
      fc.property(fc.array(few), (lines) => {
        const summary = { type: 'auditSummary', data: { vulnerabilities: { high: lines.length } } };
        const all = [...lines.map((id) => ({ type: 'auditAdvisory', data: { advisory: { id } } })), summary];
        expect(reportOf(all.map((line) => JSON.stringify(line)).join('\n')).rows).toBe(distinct(lines));
      }),
    );
  });

  it('pip-audit: every number, repeated ones too', () => {
    fc.assert(
      fc.property(lists, (dependencies) => {
        const all = dependencies.map((vulns, index) => ({
          name: `p${index}`,
          vulns: vulns.map((id) => ({ id: `PYSEC-${id}` })),
        }));
        expect(reportOf({ dependencies: all, fixes: [] }).rows).toBe(dependencies.flat().length);
      }),
    );
  });

  it('osv-scanner: every number, repeated ones too', () => {
    fc.assert(
      fc.property(lists, (sources) => {
        const results = sources.map((entries, index) => ({
          source: { path: `${index}.lock` },
          packages: entries.map((id) => ({ package: { name: 'acme' }, vulnerabilities: [{ id: `OSV-${id}` }] })),
        }));
        expect(reportOf({ results }).rows).toBe(sources.flat().length);
      }),
    );
  });

  it('govulncheck: as many as there are different pairs of a vulnerability and a module', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(few, few), { minLength: 1 }), (pairs) => {
        const findings = pairs.map(([id, module]) => ({
          finding: { osv: `GO-${id}`, trace: [{ module: `m${module}` }] },
        }));
        const all = [{ config: { protocol_version: 'v1.0.0' } }, ...findings];
        const expected = distinct(pairs.map(([id, module]) => 10 * id + module));
        expect(reportOf(all.map((message) => JSON.stringify(message)).join('')).rows).toBe(expected);
      }),
    );
  });
});
