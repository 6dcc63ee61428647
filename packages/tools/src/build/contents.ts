/** File of `lib/` that says what stands in each script, because the scripts themselves do not. */
export const contentsFile = 'contents.txt';

/** Its text, of the owners of each script's modules. */
export function contentsText(owners: ReadonlyMap<string, readonly string[]>): string {
  return [...owners].map(([path, names]) => `${path}: ${[...new Set(names)].join(', ')}\n`).join('');
}

/** Folders whose sources each script of `lib/` holds: `actions/coverage-gate`, `packages/app`, `undici`. */
export function contentsOf(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line.includes(': '))
      .map((line) => {
        const [path = '', folders = ''] = line.split(': ');
        return [path, folders.split(', ').filter(Boolean)] as const;
      }),
  );
}
