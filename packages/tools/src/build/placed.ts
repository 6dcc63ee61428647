/** A script of ncc with the parts that stand in it. */
export interface Script {
  readonly path: string;
  readonly text: string;
  readonly parts: readonly string[];
}

/** Above every number that ncc gives by itself. */
const first = 10_000;

/**
 * The same scripts, where each chunk is numbered by the place of its part in a list, and not by a hash of its name. An archive
 * holds them in the order of their numbers, and gzip finds again only what stood in the 32 kB before: chunks that are alike
 * weigh 20 kB less side by side. What the list does not name comes last, by name. Throws where ncc writes numbers otherwise
 * than is known here. Source: ADR 20.
 */
export function placed(scripts: readonly Script[], order: readonly string[]): readonly Script[] {
  const chunks = scripts.flatMap((script) => chunkOf(script) ?? []);
  const numbers = numbersOf(chunks, order);
  const byPath = new Map(chunks.map((chunk) => [chunk.path, chunk]));
  const modules = new Map(chunks.map(({ module, number }) => [module, numbers.get(number) ?? module]));
  return scripts.map(({ parts, path, text }) => {
    const chunk = byPath.get(path);
    const number = chunk === undefined ? undefined : numbers.get(chunk.number);
    const loaded = withLoads(path, text, { numbers, modules });
    return chunk === undefined || number === undefined
      ? { path, text: loaded, parts }
      : { path: `${number}.index.js`, text: withHead(loaded, chunk, number), parts };
  });
}

interface Chunk {
  readonly path: string;
  readonly number: string;
  /** The number of the one module in it. */
  readonly module: string;
  readonly part: string;
}

function chunkOf({ parts, path, text }: Script): Chunk | null {
  const number = /^(\d+)\.index\.js$/.exec(path)?.[1];
  if (number === undefined) return null;
  const [module, ...more] = [...text.matchAll(/^\/\*{3}\/ (\d+):$/gm)].map(([, found = '']) => found);
  if (module === undefined || more.length > 0 || !text.startsWith(headOf(number)))
    throw new Error(`lib/${path}: ncc writes a chunk in another way than is known here.`);
  return { path, number, module, part: parts[0] ?? '' };
}

function headOf(number: string): string {
  return `export const id = ${number};\nexport const ids = [${number}];\n`;
}

function withHead(text: string, { module, number: old }: Chunk, number: string): string {
  const rest = text.slice(headOf(old).length).replace(`\n/***/ ${module}:\n`, `\n/***/ ${number}:\n`);
  return `${headOf(number)}${rest}`;
}

type Numbers = ReadonlyMap<string, string>;

/** The new number of each chunk by the old one. */
function numbersOf(chunks: readonly Chunk[], order: readonly string[]): Numbers {
  const places = new Map(order.map((part, index) => [part, index]));
  const unlisted = chunks.map(({ part }) => part).filter((part) => !places.has(part));
  for (const [index, part] of unlisted.toSorted().entries()) places.set(part, order.length + index);
  return new Map(chunks.map(({ number, part }) => [number, String(first + (places.get(part) ?? 0))]));
}

const chunkLoads = /\.e\(\/\* import\(\) \*\/ (\d+)\)/g;
const moduleLoads = /\.then\((\w+)\.bind\(\1, (\d+)\)\)/g;

/** Where chunks are loaded by their numbers, and where the modules in them are asked for by theirs. */
function withLoads(path: string, text: string, { modules, numbers }: { modules: Numbers; numbers: Numbers }): string {
  const isOther = (known: RegExp, sign: string): boolean =>
    (text.match(known)?.length ?? 0) !== text.split(sign).length - 1;
  if (isOther(chunkLoads, '.e(/* import()') || isOther(moduleLoads, '_require__.bind('))
    throw new Error(`lib/${path}: ncc loads chunks in another way than is known here.`);
  return text
    .replaceAll(chunkLoads, (_, chunk: string) => `.e(/* import() */ ${numberIn(numbers, chunk, path)})`)
    .replaceAll(
      moduleLoads,
      (_, by: string, module: string) => `.then(${by}.bind(${by}, ${modules.get(module) ?? module}))`,
    );
}

function numberIn(numbers: Numbers, chunk: string, path: string): string {
  const number = numbers.get(chunk);
  if (number === undefined) throw new Error(`lib/${path} loads chunk ${chunk}, which is not there.`);
  return number;
}
