/** A family of languages that one coverage tool measures together. */
export interface Language {
  readonly id: string;
  /** As people write it. */
  readonly title: string;
}

const families: readonly (readonly [id: string, title: string, extensions: string])[] = [
  ['javascript', 'JavaScript or TypeScript', 'js jsx mjs cjs ts tsx mts cts vue svelte astro'],
  ['python', 'Python', 'py pyx'],
  ['jvm', 'Java or Kotlin', 'java kt groovy'],
  ['scala', 'Scala', 'scala'],
  ['go', 'Go', 'go'],
  ['ruby', 'Ruby', 'rb'],
  ['php', 'PHP', 'php'],
  ['dotnet', 'C#, F# or Visual Basic', 'cs fs vb'],
  ['c', 'C or C++', 'c cc cpp cxx c++ m mm cu'],
  ['rust', 'Rust', 'rs'],
  ['swift', 'Swift', 'swift'],
  ['dart', 'Dart', 'dart'],
  ['elixir', 'Elixir', 'ex'],
  ['erlang', 'Erlang', 'erl'],
  ['perl', 'Perl', 'pm pl'],
  ['lua', 'Lua', 'lua'],
  ['haskell', 'Haskell', 'hs'],
  ['julia', 'Julia', 'jl'],
  ['r', 'R', 'r'],
  ['clojure', 'Clojure', 'clj cljc cljs'],
  ['ocaml', 'OCaml', 'ml'],
  ['d', 'D', 'd'],
  ['nim', 'Nim', 'nim'],
  ['fortran', 'Fortran', 'f90 f95 f03 f08'],
];

const byExtension: ReadonlyMap<string, Language> = new Map(
  families.flatMap(([id, title, extensions]) =>
    extensions.split(' ').map((extension) => [extension, { id, title }] as const),
  ),
);

/** The language of a path by the end of its name; null where no coverage tool measures such a file. */
export function languageOf(path: string): Language | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? null : (byExtension.get(name.slice(dot + 1).toLowerCase()) ?? null);
}

/** Folders whose children are projects of their own. */
const workspaces: ReadonlySet<string> = new Set(
  'packages apps libs services modules plugins crates projects components tools'.split(' '),
);

/**
 * The part of the repository that a file belongs to: its top folder, or the folder of one project where the top one only
 * holds projects; empty for a file that lies at the top.
 */
export function rootOf(path: string): string {
  const first = path.indexOf('/');
  if (first === -1) return '';
  const top = path.slice(0, first);
  const second = path.indexOf('/', first + 1);
  return second !== -1 && workspaces.has(top) ? path.slice(0, second) : top;
}
