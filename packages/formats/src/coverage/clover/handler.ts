import type { Attributes } from '../../xml/attributes.ts';
import { bytesOf } from '../../xml/bytes.ts';
import type { Counts, CoverageReport } from '../format.ts';
import { pooled } from '../table/counts.ts';
import { lastLine, saturated } from '../table/lines.ts';
import { Files } from '../xml/files.ts';
import { momentOf } from '../xml/moment.ts';
import { noLine, skippedNote, totalsNote } from '../xml/notes.ts';
import type { ReportHandler } from '../xml/reader.ts';
import { rows } from '../xml/rows.ts';
import { words } from './words.ts';

const { element, attribute } = words;

const conditional = bytesOf('cond');
const method = bytesOf('method');

/** What the metrics of a file or a project say; null where they do not. */
interface Metrics {
  readonly statements: Counts | null;
  readonly branches: Counts | null;
  readonly functions: Counts | null;
  /** Length of the file in lines; infinite where not stated. */
  readonly length: number;
}

/** Reads one report. Lines are those on which statements and conditions start; methods are functions and no lines. */
export function cloverHandler(): ReportHandler {
  return new Handler();
}

class Handler implements ReportHandler {
  readonly #files = new Files(true);
  /** Lines of this file: they wait for its length, which may come after them. */
  readonly #lines = rows();
  readonly #stated: (Counts | null)[] = [];
  #writtenAt: number | null = null;
  #projectMetrics: Metrics | null = null;
  #fileMetrics: Metrics | null = null;
  /** Statements by their lines, for files without metrics. */
  #statements = { covered: 0, total: 0 };
  #inFile = false;
  #inClass = false;
  #inPackage = false;
  #inTests = false;
  #pastEnd = 0;
  #homeless = 0;

  open(which: number, attributes: Attributes): string | null {
    if (this.#inTests) return null;
    if (which === element.line) this.#line(attributes);
    else if (which === element.metrics) this.#metrics(attributes);
    else if (which === element.file) return this.#startFile(attributes);
    else if (which === element.class) this.#inClass = true;
    else if (which === element.package) this.#inPackage = true;
    else if (which === element.testproject) this.#inTests = true;
    else this.#writtenAt ??= writtenAt(attributes);
    return this.#files.problem;
  }

  close(which: number): string | null {
    if (which === element.testproject) this.#inTests = false;
    if (this.#inTests) return null;
    if (which === element.file) this.#endFile();
    else if (which === element.class) this.#inClass = false;
    else if (which === element.package) this.#inPackage = false;
    return this.#files.problem;
  }

  report(): CoverageReport {
    const files = this.#files.done();
    const head = this.#projectMetrics?.statements ?? null;
    const found = pooled(this.#stated) ?? { covered: 0, total: 0 };
    return {
      format: 'clover',
      writtenAt: this.#writtenAt,
      roots: [],
      files,
      notes: [
        ...(head === null ? [] : totalsNote('statements', head, found)),
        ...skippedNote(this.#files.skippedLines, noLine),
        ...skippedNote(this.#pastEnd, 'left out: they stand past the end of their file, by its "loc".'),
        ...skippedNote(this.#homeless, 'left out: they stand outside any <file>, so that their file is not known.'),
      ],
    };
  }

  #startFile(attributes: Attributes): string | null {
    this.#endFile();
    const path = attributes.text(attribute.path) || attributes.text(attribute.name);
    if (!path) return 'a file has neither "path" nor "name". Let the tool write the path of each source file.';
    this.#inFile = true;
    this.#files.start(path);
    return this.#files.problem;
  }

  #endFile(): void {
    if (!this.#inFile) return;
    const { statements, branches, functions, length } = this.#fileMetrics ?? nothing;
    this.#lines.replay((line, hits, onTrue, onFalse) => {
      if (line > length) this.#pastEnd += 1;
      else this.#settled(line, hits, onTrue, onFalse);
    });
    const counted = statements ?? this.#statements;
    this.#files.state('statements', counted);
    this.#files.state('branches', branches);
    this.#files.state('functions', functions);
    this.#stated.push(counted);
    this.#lines.clear();
    this.#fileMetrics = null;
    this.#statements = { covered: 0, total: 0 };
    this.#inFile = false;
    this.#inClass = false;
  }

  #settled(line: number, hits: number, onTrue: number, onFalse: number): void {
    if (hits === uncounted) {
      // Clover itself: how often the condition was true, and how often false.
      this.#files.line(line, onTrue + onFalse);
      this.#files.branch(line, 0, onTrue);
      this.#files.branch(line, 1, onFalse);
    } else {
      // Istanbul: how many of the line's branches were taken, and how many were not. Both 0 for a plain statement.
      this.#files.line(line, hits);
      if (onTrue + onFalse > 0) this.#files.someBranches(line, onTrue, onTrue + onFalse);
    }
  }

  #line(attributes: Attributes): void {
    if (!this.#inFile) {
      this.#homeless += 1;
      return;
    }
    const line = attributes.number(attribute.num);
    const count = attributes.number(attribute.count);
    if (attributes.equals(attribute.type, method)) this.#function(attributes, line, count);
    else {
      const isConditional = attributes.equals(attribute.type, conditional);
      const onTrue = isConditional ? saturated(attributes.number(attribute.truecount)) : 0;
      const onFalse = isConditional ? saturated(attributes.number(attribute.falsecount)) : 0;
      const hits = isConditional && Number.isNaN(count) ? uncounted : Math.min(saturated(count), uncounted - 1);
      this.#lines.add(line >= 1 && line <= lastLine ? line : 0, hits, onTrue, onFalse);
      this.#statements.total += 1;
      if (hits === uncounted ? onTrue + onFalse > 0 : hits > 0) this.#statements.covered += 1;
    }
  }

  #function(attributes: Attributes, line: number, count: number): void {
    const name = attributes.text(attribute.signature) ?? attributes.text(attribute.name) ?? '';
    this.#files.function(`${name}:${line}`, count);
  }

  /** Those of a file count for it; those outside of all packages and files are the project's. */
  #metrics(attributes: Attributes): void {
    if (this.#inClass) return;
    const metrics = metricsOf(attributes);
    if (this.#inFile) this.#fileMetrics = metrics;
    else if (!this.#inPackage) this.#projectMetrics ??= metrics;
  }
}

/** Stands for the hits of a condition that has none of its own. */
const uncounted = 0xffff_ffff;

const nothing: Metrics = { statements: null, branches: null, functions: null, length: Number.POSITIVE_INFINITY };

function metricsOf(attributes: Attributes): Metrics {
  const length = attributes.number(attribute.loc);
  return {
    statements: countsIn(attributes, attribute.coveredstatements, attribute.statements),
    branches: countsIn(attributes, attribute.coveredconditionals, attribute.conditionals),
    functions: countsIn(attributes, attribute.coveredmethods, attribute.methods),
    length: length > 0 ? length : Number.POSITIVE_INFINITY,
  };
}

function countsIn(attributes: Attributes, coveredAttribute: number, totalAttribute: number): Counts | null {
  const covered = attributes.number(coveredAttribute);
  const total = attributes.number(totalAttribute);
  return covered >= 0 && total >= covered ? { covered, total } : null;
}

function writtenAt(attributes: Attributes): number | null {
  return momentOf(attributes.number(attribute.generated)) ?? momentOf(attributes.number(attribute.timestamp));
}
