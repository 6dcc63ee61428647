import type { Counts, CoveredFile, Metric } from '../format.ts';
import { branchBuilder } from '../table/branches.ts';
import { nothingStated } from '../table/counts.ts';
import { keyBuilder } from '../table/keys.ts';
import { lineBuilder, type SomeLines } from '../table/lines.ts';
import { reportPath } from '../table/path.ts';
import { longestPath, mostBranches, mostBranchesOfLine, mostFiles, mostKeys, shortKey } from './limits.ts';
import { joined } from './piece.ts';
import type { Piece } from './piece.ts';

interface Known {
  readonly path: string;
  readonly group: string | null;
  readonly pieces: Piece[];
}

/** Collects the files of one report; lines and the like go to the file that was started last. */
export class Files {
  /** Lines that are none (number 0, `undefined`, not whole) and were left out. */
  skippedLines = 0;
  /** What makes the report too large to be one, with what to do; null while there is nothing. */
  problem: string | null = null;
  readonly #files = new Map<string, Known>();
  #current: Known | null = null;
  readonly #lines = lineBuilder();
  readonly #branches = branchBuilder();
  readonly #functions = keyBuilder();
  readonly #statements = keyBuilder();
  #stated: Record<Metric, Counts | null> = { ...nothingStated };
  #linesKnown = true;
  #branchCount = 0;
  #keyCount = 0;
  readonly #listsAllLines: boolean;

  /** `listsAllLines`: a file of which the report gives no line has none, where it states no total either. */
  constructor(listsAllLines: boolean) {
    this.#listsAllLines = listsAllLines;
  }

  /** Starts a file, or goes on with one that was started before. */
  start(written: string, group: string | null = null): void {
    if (written.length > longestPath) this.problem = tooLongPath;
    const path = reportPath(written);
    if (this.#current !== null && this.#current.path === path && this.#current.group === group) return;
    this.#settle();
    const key = group === null ? path : `${path}\0${group}`;
    let known = this.#files.get(key);
    if (known === undefined) {
      known = { path, group, pieces: [] };
      this.#files.set(key, known);
      if (this.#files.size > mostFiles) this.problem = tooMany('files', mostFiles);
    }
    this.#current = known;
  }

  line(line: number, hits: number): void {
    if ((line | 0) !== line || !this.#lines.add(line, hits)) this.skippedLines += 1;
  }

  lines(some: SomeLines): void {
    this.#lines.addAll(some);
  }

  /** `covered` of `total` branches of a line, where the report does not tell them apart. */
  someBranches(line: number, covered: number, total: number): void {
    if (!(total <= mostBranchesOfLine)) this.problem = tooMany('branches on one line', mostBranchesOfLine);
    else for (let id = 0; id < total; id += 1) this.branch(line, id, id < covered ? 1 : 0);
  }

  branch(line: number, id: number, hits: number): void {
    this.#branchCount += 1;
    if (this.#branchCount > mostBranches) this.problem = tooMany('branches', mostBranches);
    else this.#branches.add(line, id, hits);
  }

  function(key: string, hits: number): void {
    this.#countKey();
    this.#functions.add(shortKey(key), hits);
  }

  statement(key: string, hits: number): void {
    this.#countKey();
    this.#statements.add(key, hits);
  }

  /** A total as the report states it, used where the file has no table. */
  state(metric: Metric, counts: Counts | null): void {
    this.#stated[metric] = counts;
  }

  /** A line of the file does not say whether it was run. */
  unknownLine(): void {
    this.#linesKnown = false;
  }

  /** All files, in the order in which they first came. */
  done(): readonly CoveredFile[] {
    this.#settle();
    return Array.from(this.#files.values(), ({ path, group, pieces }) =>
      joined({ path, group }, pieces, this.#listsAllLines),
    );
  }

  #countKey(): void {
    this.#keyCount += 1;
    if (this.#keyCount > mostKeys) this.problem = tooMany('functions and statements', mostKeys);
  }

  #settle(): void {
    if (this.#current === null) return;
    this.#current.pieces.push({
      lines: this.#lines.done(),
      branches: this.#branches.done(),
      functions: this.#functions.done(),
      statements: this.#statements.done(),
      stated: this.#stated,
      linesKnown: this.#linesKnown,
    });
    this.#stated = { ...nothingStated };
    this.#linesKnown = true;
    this.#current = null;
  }
}

const tooLongPath = `the path of a file is longer than ${longestPath} characters. See that the tool writes plain paths of source files.`;

function tooMany(what: string, most: number): string {
  return `the report states more than ${most} ${what}. Split it into several reports, or leave out what is not your code.`;
}
