import { masked } from './masked.ts';

/** A line by which tests are left out: `only` leaves out all others of its file. */
export interface Marker {
  /** 1-based. */
  readonly line: number;
  readonly kind: 'skip' | 'only';
  readonly text: string;
}

interface Signs {
  readonly skip: RegExp;
  readonly only?: RegExp;
}

const javascript: Signs = {
  skip: /(?<![\w.$])(?:it|test|describe|context|suite|specify|Deno)(?:\.[a-zA-Z]{1,20}){0,3}\.(?:skip|skipIf|runIf|todo|fixme|failing|fails|ignore)\b|(?<![\w.$])x(?:it|test|describe|context|specify)\s?\(|\b(?:this|t|ctx|context)\.(?:skip|todo)\s?\(|\{\s?(?:skip|todo): ?(?:true|['"])/,
  only: /(?<![\w.$])(?:it|test|describe|context|suite|specify)(?:\.[a-zA-Z]{1,20}){0,3}\.only\b|(?<![\w.$])f(?:describe|context)\s?\(|(?<![\w.$])fit\s?\(\s?['"`]|\{\s?only: ?true/,
};

/** By language (ids of `languageOf`): what the usual test tools of it understand. */
const byLanguage: Readonly<Record<string, Signs>> = {
  javascript,
  python: {
    skip: /\bmark\.(?:skip|skipif|xfail)\b|\bpytest\.(?:skip|xfail|importorskip)\s?\(|\bunittest\.(?:skip|skipIf|skipUnless|expectedFailure)\b|\bself\.skipTest\s?\(|\braise (?:unittest\.)?SkipTest\b|^\s{0,200}@(?:skip|skipIf|skipUnless|expectedFailure)\b|^\s{0,200}__test__ = False\b/,
  },
  jvm: {
    skip: /@(?:Disabled(?:\w{1,40})?|Ignore(?:If)?|PendingFeature)\b|\bnew SkipException\b|\benabled ?= ?false\b|\bassumeTrue\s?\(\s?false\b/,
  },
  scala: { skip: /@Ignore\b|(?<![\w.])(?:ignore|pending|cancel)\s?(?:\(|$)|\.ignore\b/ },
  go: { skip: /\b[a-z]\w{0,20}\.(?:Skip|Skipf|SkipNow)\s?\(/ },
  php: {
    skip: /\bmarkTest(?:Skipped|Incomplete)\s?\(|->(?:skip|todo|skipOn\w{1,20})\s?\(/,
    only: /->only\s?\(/,
  },
  ruby: {
    skip: /^\s{0,200}(?:skip|pending)\b|(?<![\w.])x(?:it|describe|context|specify|example|scenario|feature)\b|\b(?:skip|pending): ?(?:true|["'])|(?<!\w):(?:skip|pending)\b/,
    only: /(?<![\w.])f(?:it|describe|context|specify|example)\s["']|\bfocus: ?true\b|(?<!\w):focus\b/,
  },
  dotnet: { skip: /\[(?:Ignore|Explicit)\b|\bSkip ?= ?"|\bAssert\.(?:Ignore|Inconclusive)\s?\(/ },
  rust: { skip: /#\[ignore\b/ },
  swift: { skip: /\bXCTSkip(?:If|Unless)?\b|\.disabled\s?\(/ },
  c: { skip: /\bGTEST_SKIP\s?\(|\bDISABLED_\w{1,200}/ },
  dart: { skip: /\bskip: ?(?:true|['"])/, only: /\bsolo: ?true\b/ },
  elixir: { skip: /@(?:module|describe)?tag :skip\b|@(?:module|describe)?tag skip:/ },
};

const longestLine = 2000;

/** Lines of a text (a file of tests) that leave tests out, in its order. Strings and comments may say what they like. */
export function markersIn(language: string, text: string): readonly Marker[] {
  const signs = Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined;
  if (signs === undefined) return [];
  const found: Marker[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > longestLine || !/[a-z]/i.test(line)) continue;
    const code = masked(language, line);
    const kind = signs.only?.test(code) ? 'only' : signs.skip.test(code) ? 'skip' : null;
    if (kind !== null) found.push({ line: index + 1, kind, text: line.trim().slice(0, 200) });
  }
  return found;
}
