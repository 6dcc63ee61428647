import { XmlScanner } from '../../xml/scanner.ts';
import { vocabulary } from '../../xml/vocabulary.ts';

const words = vocabulary(
  [
    'coverage',
    'scoverage',
    'report',
    'CoverageSession',
    'sources',
    'packages',
    'package',
    'class',
    'project',
    'testproject',
    'file',
    'sessioninfo',
    'group',
    'counter',
    'Summary',
    'Modules',
  ],
  ['line-rate', 'branch-rate', 'lines-valid', 'statement-rate', 'statement-count', 'generated', 'clover', 'version'],
);

type Element = keyof typeof words.element;
type Attribute = keyof typeof words.attribute;

/** How a document starts: what formats are told apart by. */
export interface Opening {
  readonly root: Element | null;
  readonly attributes: ReadonlySet<Attribute>;
  /** First element inside, of those that some format has. */
  readonly child: Element | null;
  /** Whether the outermost element holds nothing at all. */
  readonly empty: boolean;
}

/** Reads the opening of a document from its first bytes, which may end anywhere. */
export function openingOf(head: Uint8Array): Opening {
  const found: { root: Element | null; child: Element | null; closed: boolean } = {
    root: null,
    child: null,
    closed: false,
  };
  const attributes = new Set<Attribute>();
  const scanner = new XmlScanner(words, {
    open: (element, given) => {
      const name = words.elements[element] ?? null;
      if (found.root === null) {
        found.root = name;
        for (const [index, attribute] of words.attributes.entries()) if (given.has(index)) attributes.add(attribute);
        return null;
      }
      found.child = name;
      return enough;
    },
    close: () => {
      found.closed = true;
      return enough;
    },
  });
  scanner.push(head);
  const { root, child, closed } = found;
  return { root, attributes, child, empty: closed && child === null };
}

/** Stops the scanner. */
const enough = 'enough is known';
