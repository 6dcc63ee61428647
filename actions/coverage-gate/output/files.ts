import { type Baseline, type BaselineFile, countsOf, writeBaseline } from '@cm/formats/coverage';
import { coveragePage, type PageModel } from '@cm/formats/coverage-page';
import { badge, type BadgeTone, writeCobertura, writeLcov } from '@cm/formats/coverage-write';
import type { OutputFile } from '@cm/model';

import { meets, percentText } from '../numbers.ts';
import { missingRanges } from '../patch.ts';
import type { View } from '../view.ts';

/** What the gate writes where an `output-dir` is given; each piece is made when it is written. */
export function outputFiles(view: View): readonly OutputFile[] {
  const { output, measured, reports } = view.facts;
  if (output.folder === null || reports.read.length === 0 || view.incomplete !== null) return [];
  const folder = output.folder.replace(/\/{1,20}$/, '');
  const files = [...measured.values()];
  const { lines } = view.project;
  const at = (name: string): string => `${folder}/${name}`;
  const percent = lines === null ? 'unknown' : percentText(lines);
  return [
    { path: at('badge.svg'), pieces: () => [badge(percent, 'coverage', toneOf(view))] },
    { path: at('merged.cobertura.xml'), pieces: () => writeCobertura(files, view.facts.now) },
    { path: at('merged.lcov'), pieces: () => writeLcov(files) },
    { path: at('index.html'), pieces: () => coveragePage(pageModel(view)) },
    ...(output.commit === null
      ? []
      : [{ path: at('baseline.json'), pieces: () => writeBaseline(baselineOf(view, output.commit ?? '')) }]),
  ];
}

function toneOf({ project: { lines }, settings }: View): BadgeTone {
  if (lines === null || lines.total === 0) return 'unknown';
  if (meets(lines, settings.thresholdLines)) return 'good';
  return meets(lines, Math.max(0, settings.thresholdLines - 20)) ? 'fair' : 'poor';
}

function baselineOf(view: View, commit: string): Baseline {
  const { lines, branches, functions } = view.project;
  return { commit, lines, branches, functions, files: filesOf(view) };
}

function filesOf({ facts: { measured, baseline }, carried }: View): ReadonlyMap<string, BaselineFile> {
  const files = new Map<string, BaselineFile>();
  for (const [path, file] of measured) {
    const lines = countsOf(file, 'lines');
    if (lines !== null) files.set(path, { lines, missing: file.lines === null ? null : missingRanges(file.lines) });
  }
  const old = baseline.kind === 'found' ? baseline.baseline.files : new Map<string, BaselineFile>();
  for (const path of carried.keys()) {
    const file = old.get(path);
    if (file !== undefined) files.set(path, file);
  }
  return files;
}

function pageModel(view: View): PageModel {
  const { facts, project, patch, absent, settings } = view;
  const { lines, branches, functions } = project;
  const { thresholdPatch, thresholdLines, thresholdBranches, thresholdFunctions } = settings;
  return {
    title: facts.output.title,
    generatedFor: facts.output.generatedFor,
    project: { lines, branches, functions },
    patch: patch === null ? null : { covered: patch.covered, total: patch.total, files: patch.files },
    files: [...facts.measured].map(([path, file]) => ({
      path,
      lines: countsOf(file, 'lines'),
      missing: file.lines === null ? [] : missingRanges(file.lines),
    })),
    thresholds: {
      patch: thresholdPatch,
      lines: thresholdLines,
      branches: thresholdBranches,
      functions: thresholdFunctions,
    },
    absent: absent.map(({ path }) => path),
    unmatched: facts.matching?.unmatched ?? [],
  };
}
