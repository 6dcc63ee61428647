/** Paths of a list, and what is wrong with how it is to be split: a sentence, or null. */
export interface Split {
  readonly paths: readonly string[];
  readonly problem: string | null;
}

/** Values of `path_separator`. `os` is `:`, but `;` on Windows, which a list tells by having one. */
const separators: Readonly<Record<string, (list: string) => readonly string[]>> = {
  space: (list) => list.split(' '),
  newline: (list) => list.split('\n'),
  os: (list) => list.split(list.includes(';') ? ';' : ':'),
  ':': (list) => list.split(':'),
  ';': (list) => list.split(';'),
};

/** Splits `version_locations` as Alembic does; with no separator set, at spaces and commas. Source: `get_version_locations_list` in config.py. */
export function splitLocations(list: string, separator: string | null): Split {
  if (separator === null) return { paths: clean(list.split(/[, \n]+/)), problem: null };
  const own = Object.hasOwn(separators, separator) ? separators[separator] : undefined;
  if (own !== undefined) return { paths: clean(own(list)), problem: null };
  return {
    paths: clean(list.split(/[, \n]+/)),
    problem: `\`path_separator = ${separator.slice(0, 40)}\` is not known to Alembic. Write os, space, newline, \`:\` or \`;\`.`,
  };
}

function clean(paths: readonly string[]): readonly string[] {
  return paths.map((path) => path.trim()).filter((path) => path !== '');
}
