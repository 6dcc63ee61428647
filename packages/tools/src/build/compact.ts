import { minifySync } from 'rolldown/utils';

import { asciiOnly } from './ascii.ts';

/** A module as short as can be, without names and in ASCII. Source: ADR 13. */
export function compact(path: string, source: string): string {
  const { code, errors } = minifySync(path, eager(path, requiredOnce(path, source)), {
    module: true,
    compress: { target: 'es2024' },
    mangle: { toplevel: true },
    codegen: { removeWhitespace: true },
  });
  if (errors.length > 0) {
    throw new Error(`lib/${path} could not be printed short: ${errors[0]?.message ?? 'no reason given'}`);
  }
  return `${asciiOnly(path, code.trimEnd())}\n`;
}

const head =
  /(__(?:webpack|nccwpck)_require__\.a\(__webpack_module__, )async \((\w+, __webpack_async_result__)\) => \{ try \{/g;
const tail =
  /(?<=\n__webpack_async_result__\(\);\n\} catch\(e\) \{ __webpack_async_result__\(e\); \} \})(?=(?:, 1)?\);)/g;

/**
 * The function that webpack puts around a module that waits for others, between parentheses: V8 compiles such a one at
 * once, and reads any other twice, which costs a start of ours six milliseconds. Source: ADR 20.
 */
function eager(path: string, source: string): string {
  const heads = source.match(head)?.length ?? 0;
  if (heads !== (source.match(tail)?.length ?? 0) || heads !== source.split('_require__.a(').length - 1)
    throw new Error(`lib/${path}: ncc writes modules that wait in another way than is known here.`);
  return source.replaceAll(head, '$1(async function ($2) { try {').replaceAll(tail, ')');
}

const maker = '__WEBPACK_EXTERNAL_createRequire';
const made = `${maker}(import.meta.url)`;
const makerImport = `import { createRequire as ${maker} } from "module";\n`;

/** ncc makes a `require` anew for each module of Node's: one serves them all. */
function requiredOnce(path: string, source: string): string {
  if (!source.includes(made)) return source;
  const [before, behind, ...more] = source.split(makerImport);
  if (before === undefined || behind === undefined || more.length > 0)
    throw new Error(`lib/${path}: ncc asks for modules of Node's in another way than is known here.`);
  return `${before}${makerImport}const require$node = ${made};\n${behind.replaceAll(made, 'require$node')}`;
}
