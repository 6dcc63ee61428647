import type { Attributes } from '../../xml/attributes.ts';
import type { Counts, CoverageReport } from '../format.ts';
import { lastLine, saturated, type SomeLines } from '../table/lines.ts';
import { Files } from '../xml/files.ts';
import { mostRoots } from '../xml/limits.ts';
import { momentOf } from '../xml/moment.ts';
import { headerNote, noLine, skippedNote } from '../xml/notes.ts';
import type { ReportHandler } from '../xml/reader.ts';
import { rows } from '../xml/rows.ts';
import { readFraction } from './fraction.ts';
import { eachCondition, lineScanner, type UseLines } from './scanner.ts';
import { words } from './words.ts';

const { element, attribute } = words;

interface Head {
  readonly lines: Counts;
  readonly branches: Counts;
  readonly statements: Counts;
  readonly writtenAt: number | null;
}

interface Method {
  readonly name: string;
  /** Most runs of its lines; as the method itself says, where it does (Istanbul). */
  hits: number;
  /** Its first line; 0 before one came. */
  line: number;
  readonly stated: boolean;
}

/** Reads one report. Lines count once, from the class; only a class without lines of its own has those of its methods. */
export function coberturaHandler(): ReportHandler {
  return new Handler();
}

class Handler implements ReportHandler {
  readonly #files = new Files(true);
  readonly #roots: string[] = [];
  #head: Head | null = null;
  #className: string | null = null;
  #method: Method | null = null;
  /** Lines of the methods of this class, until it has some of its own. */
  readonly #waiting = rows();
  #hasLines = false;
  readonly #fraction = { covered: 0, total: 0 };
  #unreadHits = 0;
  #homeless = 0;
  readonly #scanner = lineScanner();
  readonly #useLines: UseLines = (some, conditions) => {
    if (this.#files.problem !== null) return;
    if (this.#method !== null) this.#methodLines(this.#method, some, conditions);
    else {
      this.#files.lines(some);
      eachCondition(conditions, (place, covered, total) => {
        if (this.#files.problem === null) this.#files.someBranches(some.numbers[place] ?? 0, covered, total);
      });
    }
  };

  open(which: number, attributes: Attributes): string | null {
    if (which === element.line) this.#line(attributes);
    else if (which === element.statement) this.#statement(attributes);
    else if (which === element.method) this.#startMethod(attributes);
    else if (which === element.class) return this.#startClass(attributes);
    else if (which !== element.source) this.#head ??= headOf(attributes);
    return this.#files.problem;
  }

  /** Lines of a class, which are nearly all of a report. */
  skim(bytes: Uint8Array, from: number, window: number): number | string {
    if (this.#className === null) return from;
    const at = this.#scanner.read(bytes, from, window, this.#useLines);
    if (at > from && this.#method === null) this.#hasLines = true;
    return this.#files.problem ?? at;
  }

  close(which: number, text: string): string | null {
    if (which === element.method) this.#endMethod();
    else if (which === element.class) this.#endClass();
    else if (which === element.source && text.trim() !== '') {
      if (this.#roots.length === mostRoots)
        return `the report has more than ${mostRoots} source folders. Name only those of your code.`;
      this.#roots.push(text.trim());
    }
    return this.#files.problem;
  }

  report(): CoverageReport {
    const files = this.#files.done();
    this.#scanner.release();
    const head = this.#head;
    return {
      format: 'cobertura',
      writtenAt: head?.writtenAt ?? null,
      roots: this.#roots,
      files,
      notes: [
        ...(head === null
          ? []
          : [
              ...headerNote('lines', head.lines, files),
              ...headerNote('branches', head.branches, files),
              ...headerNote('statements', head.statements, files),
            ]),
        ...skippedNote(this.#files.skippedLines, noLine),
        ...skippedNote(this.#homeless, 'left out: they stand outside any <class>, so that their file is not known.'),
        ...skippedNote(this.#unreadHits, 'counted as not run: "hits" is missing or is no number.'),
      ],
    };
  }

  #line(attributes: Attributes): void {
    const line = attributes.number(attribute.number);
    const hits = this.#hits(attributes, attribute.hits);
    const fraction = attributes.has(attribute['condition-coverage']) ? this.#branches(attributes) : noBranches;
    if (this.#className === null) this.#homeless += 1;
    else if (this.#method === null) {
      this.#hasLines = true;
      this.#add(line, hits, fraction.covered, fraction.total);
    } else this.#methodLine(this.#method, line, hits, fraction);
  }

  /** How many of the line's branches were taken, where it says that it has some. */
  #branches(attributes: Attributes): Counts {
    if (!attributes.isTrue(attribute.branch)) return noBranches;
    readFraction(attributes, attribute['condition-coverage'], this.#fraction);
    return this.#fraction;
  }

  #methodLine(method: Method, line: number, hits: number, { covered, total }: Counts): void {
    if (method.line === 0) method.line = line;
    if (!method.stated) method.hits = Math.max(method.hits, hits);
    // Not a number has no row of its own: 0 is as little a line's number.
    this.#waiting.add(line >= 1 && line <= lastLine ? line : 0, saturated(hits), covered, total);
  }

  #methodLines(method: Method, { numbers, hits }: SomeLines, conditions: Uint32Array): void {
    const fractions = new Map<number, Counts>();
    eachCondition(conditions, (place, covered, total) => fractions.set(place, { covered, total }));
    for (let at = 0; at < numbers.length; at += 1) {
      this.#methodLine(method, numbers[at] ?? 0, hits[at] ?? 0, fractions.get(at) ?? noBranches);
    }
  }

  #add(line: number, hits: number, covered: number, total: number): void {
    this.#files.line(line, hits);
    if (total > 0) this.#files.someBranches(line, covered, total);
  }

  /** A statement of scoverage's own XML: its line is run as often as the most run of its statements. */
  #statement(attributes: Attributes): void {
    if (this.#className === null) this.#homeless += 1;
    else if (!attributes.isTrue(attribute.ignored)) {
      this.#hasLines = true;
      const line = attributes.number(attribute.line);
      const hits = this.#hits(attributes, attribute['invocation-count']);
      const start = attributes.number(attribute.start);
      this.#files.line(line, hits);
      if (attributes.isTrue(attribute.branch)) this.#files.branch(line, start, hits);
      this.#files.statement(`${start}-${attributes.number(attribute.end)}`, hits);
    }
  }

  #hits(attributes: Attributes, which: number): number {
    const hits = attributes.number(which);
    if (!Number.isNaN(hits)) return hits;
    this.#unreadHits += 1;
    return 0;
  }

  #startClass(attributes: Attributes): string | null {
    this.#endClass();
    const name = attributes.text(attribute.name);
    const path = attributes.text(attribute.filename) || name;
    if (!path) return 'a class has neither "filename" nor "name". Let the tool write the path of each source file.';
    this.#className = name ?? path;
    this.#files.start(path);
    return this.#files.problem;
  }

  #endClass(): void {
    if (!this.#hasLines) this.#waiting.replay((line, hits, covered, total) => this.#add(line, hits, covered, total));
    this.#waiting.clear();
    this.#hasLines = false;
    this.#className = null;
    this.#method = null;
  }

  #startMethod(attributes: Attributes): void {
    const name = attributes.text(attribute.name) ?? '';
    const invoked = attributes.number(attribute['statements-invoked']);
    const own = attributes.has(attribute.hits) ? attributes.number(attribute.hits) : invoked;
    const stated = own >= 0 && !(attributes.number(attribute['statement-count']) === 0);
    this.#method = {
      name: `${name}${attributes.text(attribute.signature) ?? ''}`,
      hits: stated ? own : 0,
      line: 0,
      stated,
    };
  }

  /** A method without lines and without a count of its own holds no code. */
  #endMethod(): void {
    const method = this.#method;
    this.#method = null;
    if (method === null || this.#className === null || (method.line === 0 && !method.stated)) return;
    this.#files.function(`${this.#className}.${method.name}:${method.line}`, method.hits);
  }
}

const noBranches: Counts = { covered: 0, total: 0 };

function headOf(attributes: Attributes): Head {
  return {
    lines: {
      covered: attributes.number(attribute['lines-covered']),
      total: attributes.number(attribute['lines-valid']),
    },
    branches: {
      covered: attributes.number(attribute['branches-covered']),
      total: attributes.number(attribute['branches-valid']),
    },
    statements: {
      covered: attributes.number(attribute['statements-invoked']),
      total: attributes.number(attribute['statement-count']),
    },
    writtenAt: momentOf(attributes.number(attribute.timestamp)),
  };
}
