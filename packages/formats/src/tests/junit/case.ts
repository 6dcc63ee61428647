import type { Attributes } from '../../xml/attributes.ts';
import { placeOfClass, statedPlace } from '../common/place.ts';
import { caseId, firstLine } from '../common/words.ts';
import type { TestCase, TestOutcome, TestPlace } from '../format.ts';
import { words } from './words.ts';

const { attribute } = words;

/** A test that is being read. */
export interface OpenCase {
  readonly name: string;
  /** Of its class, or of its suite where none is stated. */
  readonly className: string;
  readonly file: string | null;
  readonly line: number;
  outcome: TestOutcome;
  flaky: boolean;
  message: string | null;
  place: TestPlace | null;
}

/** `isPytest`: lines are then counted from 0, and classes are modules. */
export function openCase(
  attributes: Attributes,
  suite: { readonly name: string; readonly file: string | null },
  isPytest: boolean,
): OpenCase {
  const line = attributes.number(attribute.line);
  return {
    name: attributes.text(attribute.name) ?? '',
    className: attributes.text(attribute.classname) || (isPytest ? '' : suite.name),
    file: attributes.text(attribute.file) ?? suite.file,
    line: isPytest ? line + 1 : line,
    outcome: outcomeOf(attributes),
    flaky: false,
    message: null,
    place: null,
  };
}

/** Google Test and a few others say it in an attribute, and write no element. */
function outcomeOf(attributes: Attributes): TestOutcome {
  const said = [attributes.text(attribute.status), attributes.text(attribute.result)].map((text) =>
    text?.toLowerCase(),
  );
  if (said.some((text) => text !== undefined && notRun.has(text))) return 'skipped';
  return said.some((text) => text !== undefined && bad.has(text)) ? 'failed' : 'passed';
}

const notRun = new Set(['notrun', 'suppressed', 'skipped', 'disabled', 'ignored', 'pending']);
const bad = new Set(['failed', 'failure', 'error', 'errored', 'broken']);

/** What an element inside says of it: the worst counts. */
export function worsen(open: OpenCase, outcome: 'failed' | 'error' | 'skipped', message: string | null): void {
  if (open.outcome === 'failed' || (open.outcome === 'error' && outcome === 'skipped')) return;
  open.outcome = outcome;
  open.message = message ?? open.message;
}

/** The text of that element: it names the place, and says what an empty message does not. */
export function explain(open: OpenCase, text: string): void {
  const place = placeOfClass(text, open.className);
  open.place ??= place === null ? null : qualified(place, open.className);
  if (open.message === null || saysNothing.has(open.message)) open.message = detailIn(text, open.name) ?? open.message;
}

const saysNothing = new Set(['Failed', 'collection failure']);

/** The line that pytest marks as the error, else the first that says more than the name of the test, as PHPUnit's does. */
function detailIn(text: string, name: string): string | null {
  const head = text.slice(0, 8000);
  const marked = /^E {3,7}(?=\S)(.{0,1000})/m.exec(head)?.[1] ?? null;
  const [first = '', ...rest] = head.trimStart().split('\n');
  return firstLine(marked) ?? firstLine(first.trimEnd().endsWith(`::${name}`) ? rest.join('\n') : head);
}

/** A bare file name with the folders that its class or package gives. */
function qualified(place: TestPlace, className: string): TestPlace {
  if (/[/\\]/.test(place.path)) return place;
  if (className.includes('/')) return { ...place, path: `${className}/${place.path}` };
  const folders = className.split('.').slice(0, -1).join('/');
  return /\.(?:java|kt|scala|groovy)$/.test(place.path) && folders !== ''
    ? { ...place, path: `${folders}/${place.path}` }
    : place;
}

/** The test, after its element was closed. */
export function closedCase(open: OpenCase, isPytest: boolean): TestCase {
  const { className, name, outcome } = open;
  return {
    id: caseId(name.endsWith(className) ? [name] : [className, name]),
    outcome,
    flaky: open.flaky && outcome === 'passed',
    message: outcome === 'passed' ? null : firstLine(open.message),
    place: open.place ?? statedPlace(open.file, open.line) ?? placeOfName(className, isPytest),
  };
}

/** A class name that is a path (Vitest), or a module of Python. */
function placeOfName(className: string, isPytest: boolean): TestPlace | null {
  if (!isPytest)
    return /^[\w./@+-]{1,400}\/[\w.-]{1,100}\.[a-z]{1,5}$/.test(className) ? { path: className, line: null } : null;
  const modules = className.split('.').filter((part) => /^[a-z_]/.test(part));
  return modules.length === 0 ? null : { path: `${modules.join('/')}.py`, line: null };
}
