import type { Attributes } from '../../xml/attributes.ts';
import type { Counts, CoverageReport } from '../format.ts';
import { branchId } from '../table/branches.ts';
import { Files } from '../xml/files.ts';
import { headerNote, noLine, skippedNote } from '../xml/notes.ts';
import type { ReportHandler } from '../xml/reader.ts';
import { words } from './words.ts';

const { element, attribute } = words;

/** Line that .NET compilers give to code of their own making (0xFEEFEE, "hidden"). */
const hiddenLine = 0xfe_efee;

/** Reads one report. A line is run as often as the most run of the sequence points that start on it. */
export function opencoverHandler(): ReportHandler {
  return new Handler();
}

class Handler implements ReportHandler {
  readonly #files = new Files(true);
  /** Paths of this module's files by their number, which is the module's own. */
  readonly #paths = new Map<number, string>();
  #head: Counts | null = null;
  #inMethod = false;
  #method = '';
  /** File that the method refers to, where its points do not say. */
  #methodFile = Number.NaN;
  #methodHits = 0;
  #methodHasPoints = false;
  #homeless = 0;

  open(which: number, attributes: Attributes): string | null {
    if (which === element.SequencePoint) this.#point(attributes);
    else if (which === element.BranchPoint) this.#branch(attributes);
    else if (which === element.Method) this.#startMethod(attributes);
    else if (which === element.FileRef) this.#methodFile = attributes.number(attribute.uid);
    else if (which === element.File) this.#file(attributes);
    else if (which === element.Module) this.#paths.clear();
    else if (which === element.Summary) this.#head ??= headOf(attributes);
    return this.#files.problem;
  }

  close(which: number, text: string): string | null {
    if (which === element.Name && this.#inMethod) this.#method = text;
    else if (which === element.Method) this.#endMethod();
    return this.#files.problem;
  }

  report(): CoverageReport {
    const files = this.#files.done();
    return {
      format: 'opencover',
      writtenAt: null,
      roots: [],
      files,
      notes: [
        ...(this.#head === null ? [] : headerNote('statements', this.#head, files)),
        ...skippedNote(this.#files.skippedLines, noLine),
        ...skippedNote(this.#homeless, 'left out: their "fileid" names none of the files of their module.'),
      ],
    };
  }

  #file(attributes: Attributes): void {
    const path = attributes.text(attribute.fullPath);
    if (path !== null && path !== '') this.#paths.set(attributes.number(attribute.uid), path);
  }

  #startMethod(attributes: Attributes): void {
    this.#inMethod = true;
    this.#method = '';
    this.#methodFile = Number.NaN;
    this.#methodHits = attributes.isTrue(attribute.visited) ? 1 : 0;
    this.#methodHasPoints = false;
  }

  #endMethod(): void {
    const path = this.#paths.get(this.#methodFile);
    if (this.#methodHasPoints && path !== undefined) {
      this.#files.start(path);
      this.#files.function(this.#method, this.#methodHits);
    }
    this.#inMethod = false;
  }

  #point(attributes: Attributes): void {
    const line = attributes.number(attribute.sl);
    if (line === hiddenLine) return;
    const visits = attributes.number(attribute.vc);
    this.#methodHasPoints = true;
    if (visits > this.#methodHits) this.#methodHits = visits;
    if (!this.#enterFile(attributes)) return;
    this.#files.line(line, visits);
    const [column, endLine, endColumn] = [attribute.sc, attribute.el, attribute.ec].map((which) =>
      attributes.number(which),
    );
    this.#files.statement(`${line}:${column}-${endLine}:${endColumn}`, visits);
  }

  #branch(attributes: Attributes): void {
    const line = attributes.number(attribute.sl);
    if (line === hiddenLine || !(line > 0) || !this.#enterFile(attributes)) return;
    const place = `${attributes.number(attribute.offset)}:${attributes.number(attribute.path)}`;
    this.#files.branch(line, branchId(this.#method, place), attributes.number(attribute.vc));
  }

  /** Goes on with the file of a point. False where the report does not name it. */
  #enterFile(attributes: Attributes): boolean {
    const id = attributes.number(attribute.fileid);
    if (Number.isNaN(this.#methodFile)) this.#methodFile = id;
    const path = this.#paths.get(Number.isNaN(id) ? this.#methodFile : id);
    if (path === undefined) this.#homeless += 1;
    else this.#files.start(path);
    return path !== undefined;
  }
}

function headOf(attributes: Attributes): Counts {
  return {
    covered: attributes.number(attribute.visitedSequencePoints),
    total: attributes.number(attribute.numSequencePoints),
  };
}
