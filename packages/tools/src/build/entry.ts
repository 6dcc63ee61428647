import { camelCase } from '../scaffold/names.ts';

/** Where the generated entry stands, from the root: a fixed place, because the bundle's comments name it. */
export const entryPath = '.cm/build/entry.ts';

/**
 * The bundle's entry: one function for each control and one for the command line. Each imports lazily, so that the
 * bundler writes one chunk each and start-up does not grow with the suite.
 */
export function entrySource(names: readonly string[]): string {
  const controls = names.map(
    (name) => `
export async function ${camelCase(name)}(): Promise<void> {
  const { runAction } = await import('../../packages/suite/src/main.ts');
  await runAction('${name}');
}
`,
  );
  return `${controls.join('')}
export async function cm(): Promise<void> {
  const { cmMain } = await import('../../packages/cli/src/main.ts');
  await cmMain();
}
`;
}
