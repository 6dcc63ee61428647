/** What one package may stand on. Source: DESIGN §3. */
export interface Floor {
  /** Arrows point down only: a package may import those of a lower floor, and none of its own. */
  readonly floor: number;
  /** Packages of others that it may import. */
  readonly external: readonly string[];
  /** Whether it may ask Node for anything. Pure packages and the ports' own package may not. */
  readonly node: boolean;
  /** Whether it must give the same answer for the same arguments: no clock, no chance, no process. */
  readonly pure: boolean;
  /** Lower packages of which it may import parts (`@cm/x/part`), but not the whole. */
  readonly partsOnly?: readonly string[];
}

/** Every product package. The linter's configuration and the architecture tests are made from this table. */
export const floors: Readonly<Record<string, Floor>> = {
  model: { floor: 0, external: ['zod/mini'], node: false, pure: true },
  policy: { floor: 1, external: ['zod/mini', 'yaml'], node: false, pure: true },
  formats: {
    floor: 1,
    external: [
      'zod/mini',
      'yaml',
      'semver',
      '@commitlint/rules',
      'cvss4',
      'markdown-it',
      'packageurl-js',
      'py-ast',
      'smol-toml',
    ],
    node: false,
    pure: true,
  },
  report: { floor: 1, external: ['zod/mini'], node: false, pure: true },
  ledger: { floor: 1, external: ['zod/mini'], node: false, pure: true },
  app: { floor: 2, external: ['zod/mini'], node: false, pure: false },
  git: { floor: 3, external: ['zod/mini', '@actions/exec'], node: true, pure: false },
  github: { floor: 3, external: ['zod/mini', '@actions/github', '@actions/http-client'], node: true, pure: false },
  runner: { floor: 3, external: ['zod/mini', '@actions/core'], node: true, pure: false },
  sql: { floor: 3, external: ['libpg-query'], node: true, pure: false },
  suite: { floor: 4, external: ['zod/mini'], node: true, pure: false },
  // `cm` must start fast and never loads @actions/core, which the runner's adapter as a whole stands on.
  cli: { floor: 5, external: ['zod/mini', '@actions/workflow-parser'], node: true, pure: false, partsOnly: ['runner'] },
};

/** What an action's folder may import by name; everything else reaches it through the ports. */
export const actionImports: readonly string[] = ['@cm/model', '@cm/policy', '@cm/formats', '@cm/app', 'zod/mini'];

/** Packages for tests and tools, which product code never imports. */
export const devOnly: readonly string[] = ['testkit', 'tools'];

/** The `@cm` packages that a package may import. */
export function allowedPackages(name: string): readonly string[] {
  const own = floors[name]?.floor ?? 0;
  return Object.keys(floors).filter((other) => (floors[other]?.floor ?? own) < own);
}

/** Those of them that it may import only in parts. */
export function partsOnly(name: string): readonly string[] {
  return floors[name]?.partsOnly ?? [];
}
