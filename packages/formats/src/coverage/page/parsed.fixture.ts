import { SaxesParser } from 'saxes';

import type { PageModel } from './model.ts';
import { coveragePage } from './page.ts';

/** An element as a parser that knows nothing of this page sees it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** The page is well-formed XML on purpose, so that a strict parser can be its judge: it throws on the first fault. */
export function parsed(html: string): Element {
  const top: Element = { name: '', attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.write(html).close();
  return top;
}

export function pageText(model: PageModel): string {
  return [...coveragePage(model)].join('');
}

export function pageOf(model: PageModel): Element {
  return parsed(pageText(model));
}

/** Every element below, in the order of the page. */
export function all(element: Element, wanted: (one: Element) => boolean = () => true): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(wanted(child) ? [child] : []), ...all(child, wanted)];
  });
}

export function named(element: Element, name: string): Element[] {
  return all(element, (one) => one.name === name);
}

/** Elements that carry a class. */
export function classed(element: Element, name: string): Element[] {
  return all(element, ({ attributes }) => (attributes['class'] ?? '').split(' ').includes(name));
}

export function withId(element: Element, id: string): Element {
  const [found] = all(element, ({ attributes }) => attributes['id'] === id);
  if (found === undefined) throw new Error(`no element has the id ${id}`);
  return found;
}

/** What one reads, without the style and the script. */
export function textOf(element: Element): string {
  const parts = element.children.map((child) => {
    if (typeof child === 'string') return child;
    return child.name === 'style' || child.name === 'script' ? '' : textOf(child);
  });
  return parts.join('').replaceAll('\u00a0', ' ');
}

/** A project of four files: 10 + 5 + 0 + 20 = 35 of 20 + 5 + 10 + 20 = 55 lines covered. */
export const small: PageModel = {
  title: 'acme/app',
  generatedFor: 'pull request 42, commit 3f2a1b9',
  project: { lines: { covered: 35, total: 55 }, branches: { covered: 3, total: 4 }, functions: null },
  patch: {
    covered: 6,
    total: 10,
    files: [
      { path: 'src/done.ts', covered: 3, total: 3, missing: [] },
      { path: 'src/half.ts', covered: 3, total: 4, missing: [[9, 9]] },
      { path: 'src/deep/none.ts', covered: 0, total: 3, missing: [[4, 6]] },
    ],
  },
  files: [
    {
      path: 'src/half.ts',
      lines: { covered: 10, total: 20 },
      missing: [
        [9, 9],
        [11, 19],
      ],
    },
    { path: 'src/done.ts', lines: { covered: 5, total: 5 }, missing: [] },
    { path: 'src/deep/none.ts', lines: { covered: 0, total: 10 }, missing: [[1, 10]] },
    { path: 'lib/all.ts', lines: { covered: 20, total: 20 }, missing: [] },
  ],
  thresholds: { patch: 80, lines: 60 },
  absent: ['src/new.ts'],
  unmatched: ['/build/generated.ts'],
  source: 'https://github.com/acme/app/blob/3f2a1b9/',
};
