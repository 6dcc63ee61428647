import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folders = ['docs', 'workflows-templates'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true }).map((path) => `${folder}/${String(path)}`),
);
const pages = [...readdirSync(root), ...folders].filter((path) => path.endsWith('.md'));

/** Relative targets of the links of a page, without examples in code. */
function targets(path: string): readonly string[] {
  const text = readFileSync(join(root, path), 'utf8')
    .replaceAll(/^```[^]*?^```/gm, '')
    .replaceAll(/`[^`\n]*`(?!\])/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target).filter((one) => !/^[a-z]+:/.test(one));
}

/** Anchors as GitHub makes them of headings. */
function anchors(file: string): readonly string[] {
  const headings = [...readFileSync(file, 'utf8').matchAll(/^#{1,6} (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
  const named = [...readFileSync(file, 'utf8').matchAll(/<a id="([^"]+)"/g)].map(([, id = '']) => id);
  return [...headings, ...named];
}

function isThere(page: string, target: string): boolean {
  const [path = '', anchor = ''] = target.replace(/\?plain=1/, '').split('#');
  const file = path === '' ? join(root, page) : join(root, dirname(page), path);
  if (!existsSync(file)) return false;
  return anchor === '' || /^L\d+/.test(anchor) || !file.endsWith('.md') || anchors(file).includes(anchor);
}

it.each(pages)('every link of %s leads to a file and a heading that are there', (page) => {
  expect(targets(page).filter((target) => !isThere(page, target))).toEqual([]);
});

it('the README names every control', () => {
  const controls = readdirSync(join(root, 'actions')).filter((name) =>
    existsSync(join(root, 'actions', name, 'judge.ts')),
  );
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(controls.length).toBeGreaterThan(5);
  expect(controls.filter((name) => !new RegExp(`^\\| [\\[\`]${name}[\\]\`]`, 'm').test(readme))).toEqual([]);
});

it('the README names every reusable workflow', () => {
  const names = readdirSync(join(root, 'workflows-templates/reusable')).map((name) => name.replace('.yml', ''));
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
