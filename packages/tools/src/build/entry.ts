import { camelCase } from '../scaffold/names.ts';
import { holder } from './exported.ts';

/** Where the generated entry stands, from the root: a fixed place, because the bundle's comments name it. */
export const entryPath = '.cm/build/entry.ts';

/**
 * What every run needs, of a control as of `cm`: it stands in the bundle's first file, because each further one costs a
 * start about a millisecond.
 */
export const spine: readonly string[] = [
  'packages/app/src/index.ts',
  'packages/git/src/index.ts',
  'packages/runner/src/node-ports.ts',
];

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
  return `${spine.map((path) => `import '../../${path}';\n`).join('')}${controls.join('')}
export async function cm(): Promise<void> {
  const { cmMain } = await import('../../packages/cli/src/main.ts');
  await cmMain();
}
`;
}

/** What ncc bundles: the same functions of the linked entry, without what its parts have of it. */
export function startSource(names: readonly string[], linked: string): string {
  const all = [...names.map((name) => camelCase(name)), 'cm'];
  return `import { ${holder} } from './${linked}';\nexport const { ${all.join(', ')} } = ${holder};\n`;
}
