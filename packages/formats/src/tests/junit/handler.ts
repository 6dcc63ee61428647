import { available, type Fact } from '@cm/model';

import type { Attributes } from '../../xml/attributes.ts';
import { mostCases, mostSuiteErrors, tooManyCases } from '../common/limits.ts';
import { momentOf, older } from '../common/moment.ts';
import { placeIn } from '../common/place.ts';
import { caseId, firstLine } from '../common/words.ts';
import type { SuiteError, TestMoment, TestReport } from '../format.ts';
import { type CaseList, caseList } from './case-list.ts';
import { closedCase, explain, openCase, type OpenCase, worsen } from './case.ts';
import type { TestHandler } from './reader.ts';
import { headNotes, hiddenFailures, nothingStated, type Stated, statedBy, sumOf } from './stated.ts';
import { words } from './words.ts';

const { element, attribute } = words;

interface OpenSuite {
  readonly name: string;
  readonly file: string | null;
}

/** Reads one report, with suites in suites to any depth. Its tests are counted; what heads state is only compared. */
export function junitHandler(): TestHandler {
  return new Handler();
}

class Handler implements TestHandler {
  readonly #suites: OpenSuite[] = [];
  readonly #cases: CaseList = caseList();
  readonly #suiteErrors: SuiteError[] = [];
  #startedAt: TestMoment | null = null;
  #root: Stated = nothingStated;
  /** Of the suites that stand in no other one. */
  #top: Stated | null = null;
  #case: OpenCase | null = null;
  /** Message of a failure that stands in no test. */
  #outside: string | null = null;

  open(which: number, attributes: Attributes): string | null {
    if (which === element.testsuite || which === element.testsuites) this.#enter(which, attributes);
    else if (which === element.testcase) {
      this.#case = openCase(attributes, this.#suites.at(-1) ?? noSuite, this.#isPytest());
    } else if (which === element.failure || which === element.error) this.#fail(which, attributes);
    else if (this.#case !== null) this.#mark(this.#case, which, attributes);
    return null;
  }

  close(which: number, text: string): string | null {
    if (which === element.testsuite || which === element.testsuites) this.#suites.pop();
    else if (which === element.testcase) return this.#endCase();
    else if (which === element.failure || which === element.error) this.#explain(text);
    else if (which === element.skipped && this.#case?.outcome === 'skipped') explain(this.#case, text);
    return null;
  }

  report(): Fact<TestReport> {
    const { cases, elements } = this.#cases.done();
    const stated = Number.isNaN(this.#root.tests) ? (this.#top ?? nothingStated) : this.#root;
    const bad = { ...stated, bad: Math.max(this.#root.bad, this.#top?.bad ?? 0) };
    const seen = { cases, elements, suiteErrors: this.#suiteErrors.length };
    return available({
      format: 'junit',
      startedAt: this.#startedAt,
      cases,
      suiteErrors: this.#suiteErrors,
      hidden: hiddenFailures(bad, seen),
      notes: headNotes(stated, seen),
    });
  }

  #isPytest(): boolean {
    return this.#suites.at(-1)?.name === 'pytest';
  }

  #enter(which: number, attributes: Attributes): void {
    const stated = statedBy(attributes);
    if (this.#suites.length === 0 && which === element.testsuites) this.#root = stated;
    else if (this.#suites.length < 2 && this.#suites.every(({ name }) => name === root)) {
      this.#top = this.#top === null ? stated : sumOf(this.#top, stated);
    }
    this.#startedAt = older(this.#startedAt, momentOf(attributes.text(attribute.timestamp)));
    const name = which === element.testsuites ? root : (attributes.text(attribute.name) ?? '');
    this.#suites.push({ name, file: attributes.text(attribute.file) ?? this.#suites.at(-1)?.file ?? null });
  }

  #fail(which: number, attributes: Attributes): void {
    const message = attributes.text(attribute.message);
    if (this.#case === null) this.#outside = message ?? '';
    else worsen(this.#case, which === element.failure ? 'failed' : 'error', message);
  }

  #mark(open: OpenCase, which: number, attributes: Attributes): void {
    if (which === element.skipped || which === element.disabled) {
      worsen(open, 'skipped', attributes.text(attribute.message));
    } else if (which === element.flakyFailure || which === element.flakyError) open.flaky = true;
  }

  #explain(text: string): void {
    if (this.#case !== null) explain(this.#case, text);
    else if (this.#outside !== null && this.#suiteErrors.length < mostSuiteErrors) {
      const name = caseId(this.#suites.map((suite) => suite.name).filter((part) => part !== root));
      const message = firstLine(this.#outside) ?? firstLine(text) ?? 'no reason is given';
      this.#suiteErrors.push({ name, message, place: placeIn(text) });
    }
    if (this.#case === null) this.#outside = null;
  }

  #endCase(): string | null {
    if (this.#case === null) return null;
    const isPytest = this.#isPytest();
    this.#cases.add(closedCase(this.#case, isPytest), isPytest);
    this.#case = null;
    return this.#cases.size() > mostCases ? tooManyCases : null;
  }
}

const noSuite: OpenSuite = { name: '', file: null };

/** Stands for the outermost element, which is no suite of tests by itself. */
const root = '\0';
