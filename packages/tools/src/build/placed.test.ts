import { describe, expect, it } from 'vitest';

import { placed, type Script } from './placed.ts';

/** A chunk as ncc writes it, which loads others and asks for a module of one that is there. */
function chunk(number: number, module: number, part: string, rest = ''): Script {
  const text = `export const id = ${number};\nexport const ids = [${number}];\nexport const modules = {\n\n/***/ ${module}:\n/***/ () => {\n${rest}\n}};\n`;
  return { path: `${number}.index.js`, text, parts: [part] };
}

const load = (number: number, module = number): string =>
  `await __webpack_require__.e(/* import() */ ${number}).then(__webpack_require__.bind(__webpack_require__, ${module}));`;

describe('chunks', () => {
  it('are numbered by their places in a list, those that it lacks after it by name, wherever they are loaded', () => {
    const here = 'await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7));';
    const scripts = [
      { path: 'index.js', text: `${load(7)}\n${load(12, 99)}\nvar a = __webpack_require__(5);`, parts: ['index.js'] },
      chunk(7, 7, 'zoo.js', load(12, 99)),
      chunk(12, 99, 'app.js', here),
      chunk(3, 3, 'new-b.js'),
      chunk(4, 4, 'new-a.js'),
    ];
    const out = placed(scripts, ['gone.js', 'zoo.js', 'app.js']);
    expect(out.map(({ path }) => path)).toEqual([
      'index.js',
      '10001.index.js',
      '10002.index.js',
      '10004.index.js',
      '10003.index.js',
    ]);
    const texts = out.map(({ text }) => text);
    expect(texts[0]).toBe(`${load(10_001)}\n${load(10_002)}\nvar a = __webpack_require__(5);`);
    expect(texts[1]).toBe(chunk(10_001, 10_001, 'zoo.js', load(10_002)).text);
    expect(texts[2]).toBe(chunk(10_002, 10_002, 'app.js', here.replace(' 7)', ' 10001)')).text);
  });

  it.each([
    ['a chunk without its module', { path: '7.index.js', text: 'export const id = 7;\n', parts: [] }, 'writes a chunk'],
    ['a chunk that is not there', { path: 'index.js', text: load(8), parts: [] }, 'loads chunk 8, which is not there'],
    [
      'another way to load',
      { path: 'index.js', text: 'x.e(/* import() */ "a")', parts: [] },
      'loads chunks in another way',
    ],
  ])('%s is refused', (_, script, message) => {
    expect(() => placed([script], [])).toThrow(message);
  });
});
