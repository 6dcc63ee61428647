import type { Attributes } from '../../xml/attributes.ts';
import { bytesOf } from '../../xml/bytes.ts';
import type { Counts, CoverageReport, Metric, ReportNote } from '../format.ts';
import { Files } from '../xml/files.ts';
import { momentOf } from '../xml/moment.ts';
import { headerNote, noLine, skippedNote } from '../xml/notes.ts';
import type { ReportHandler } from '../xml/reader.ts';
import { words } from './words.ts';

const { element, attribute } = words;

/** JaCoCo's counters, by what we call what they count. Instructions and complexity have no place here. */
const methodCounter = bytesOf('METHOD');
const counters: readonly (readonly [Metric, Uint8Array])[] = [
  ['lines', bytesOf('LINE')],
  ['branches', bytesOf('BRANCH')],
  ['functions', methodCounter],
];

/** Reads one report. A line is covered where any of its instructions was run; JaCoCo does not count how often. */
export function jacocoHandler(): ReportHandler {
  return new Handler();
}

class Handler implements ReportHandler {
  readonly #files = new Files(false);
  /** Names of the open groups; the report's own name where there are none. */
  readonly #groups: string[] = [];
  readonly #head = new Map<Metric, Counts>();
  #reportName: string | null = null;
  #writtenAt: number | null = null;
  #package = '';
  /** Innermost open element that has counters of its own. */
  readonly #open: number[] = [];
  #className = '';
  /** Whether the class says which file it is from; without debug information it does not. */
  #classHasFile = false;
  #method = '';
  #unknownLines = 0;
  #homeless = 0;

  open(which: number, attributes: Attributes): string | null {
    if (which === element.line) this.#line(attributes);
    else if (which === element.counter) this.#counter(attributes);
    else {
      this.#open.push(which);
      this.#start(which, attributes);
    }
    return this.#files.problem;
  }

  close(which: number): string | null {
    if (which === element.line || which === element.counter) return null;
    this.#open.pop();
    if (which === element.group) this.#groups.pop();
    if (which === element.class) this.#classHasFile = false;
    return null;
  }

  report(): CoverageReport {
    const files = this.#files.done();
    const notes: readonly ReportNote[] = [
      ...(['lines', 'branches'] as const).flatMap((metric) => {
        const stated = this.#head.get(metric);
        return stated === undefined ? [] : headerNote(metric, stated, files);
      }),
      ...skippedNote(this.#files.skippedLines, noLine),
      ...skippedNote(this.#homeless, 'left out: they stand outside any <sourcefile>, so that their file is not known.'),
    ];
    return {
      format: 'jacoco',
      writtenAt: this.#writtenAt,
      roots: [],
      files,
      notes: this.#unknownLines === 0 ? notes : [...notes, noLineHits(this.#unknownLines)],
    };
  }

  #start(which: number, attributes: Attributes): void {
    if (which === element.method && !this.#classHasFile) return;
    const name = attributes.text(attribute.name) ?? '';
    if (which === element.sourcefile) this.#files.start(this.#pathOf(name), this.#group());
    else if (which === element.class) this.#startClass(name, attributes);
    else if (which === element.method) this.#method = `${name}${attributes.text(attribute.desc) ?? ''}`;
    else if (which === element.package) this.#package = name;
    else if (which === element.group) this.#groups.push(name);
    else if (which === element.sessioninfo) this.#session(attributes);
    else if (this.#reportName === null) this.#reportName = name;
  }

  #startClass(name: string, attributes: Attributes): void {
    const file = attributes.text(attribute.sourcefilename);
    this.#className = name;
    this.#classHasFile = file !== null && file !== '';
    if (file !== null && file !== '') this.#files.start(this.#pathOf(file), this.#group());
  }

  /** Written when the newest of its sessions ended. */
  #session(attributes: Attributes): void {
    const ended = momentOf(attributes.number(attribute.dump)) ?? momentOf(attributes.number(attribute.start));
    if (ended !== null && ended > (this.#writtenAt ?? 0)) this.#writtenAt = ended;
  }

  #line(attributes: Attributes): void {
    if (this.#open.at(-1) !== element.sourcefile) {
      this.#homeless += 1;
      return;
    }
    const line = attributes.number(attribute.nr);
    const covered = attributes.number(attribute.ci);
    if (covered >= 0) this.#files.line(line, covered > 0 ? 1 : 0);
    else {
      this.#unknownLines += 1;
      this.#files.unknownLine();
    }
    const missedBranches = attributes.number(attribute.mb);
    const coveredBranches = attributes.number(attribute.cb);
    const total = missedBranches + coveredBranches;
    if (total > 0) this.#files.someBranches(line, coveredBranches, total);
  }

  /** Those of methods, source files and the whole report count; those of classes, packages and groups are sums of them. */
  #counter(attributes: Attributes): void {
    const inside = this.#open.at(-1);
    if (inside === element.method) {
      if (this.#classHasFile && attributes.equals(attribute.type, methodCounter)) {
        this.#files.function(`${this.#className}.${this.#method}`, attributes.number(attribute.covered));
      }
    } else if (inside === element.sourcefile || inside === element.report) this.#total(attributes, inside);
  }

  #total(attributes: Attributes, inside: number): void {
    const metric = counters.find(([, word]) => attributes.equals(attribute.type, word))?.[0];
    const covered = attributes.number(attribute.covered);
    const total = covered + attributes.number(attribute.missed);
    if (metric === undefined || !(total >= 0)) return;
    if (inside === element.sourcefile) this.#files.state(metric, { covered, total });
    else this.#head.set(metric, { covered, total });
  }

  #pathOf(file: string): string {
    return this.#package === '' ? file : `${this.#package}/${file}`;
  }

  #group(): string | null {
    return this.#groups.length === 0 ? this.#reportName : this.#groups.join('/');
  }
}

function noLineHits(count: number): ReportNote {
  const lines = count === 1 ? '1 line says' : `${count} lines say`;
  return {
    kind: 'no-line-hits',
    message:
      `${lines} not whether they were run ("ci" is missing, as in what gcovr writes as JaCoCo): totals are known, new ` +
      'lines are not. Let gcovr write Cobertura (--cobertura) or lcov (--lcov).',
  };
}
