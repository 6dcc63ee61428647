/** How a purl of an ecosystem is made of the one name that most reports give. */
export interface Ecosystem {
  readonly type: string;
  /** What parts namespace and name in such a name: the last one counts. Null where a name has no namespace. */
  readonly parts: '/' | ':' | null;
  /** Of a system's packages: whose. */
  readonly namespace?: string;
}

const byType = {
  npm: { type: 'npm', parts: '/' },
  pypi: { type: 'pypi', parts: null },
  cargo: { type: 'cargo', parts: null },
  golang: { type: 'golang', parts: '/' },
  maven: { type: 'maven', parts: ':' },
  nuget: { type: 'nuget', parts: null },
  gem: { type: 'gem', parts: null },
  composer: { type: 'composer', parts: '/' },
  hex: { type: 'hex', parts: null },
  pub: { type: 'pub', parts: null },
  swift: { type: 'swift', parts: '/' },
  cocoapods: { type: 'cocoapods', parts: null },
  cran: { type: 'cran', parts: null },
  hackage: { type: 'hackage', parts: null },
  conan: { type: 'conan', parts: null },
  github: { type: 'github', parts: '/' },
  bitnami: { type: 'bitnami', parts: null },
} as const satisfies Readonly<Record<string, Ecosystem>>;

/** Names by which OSV, GitHub, Snyk and the package managers' own tools call an ecosystem, without case, blanks and `:version`. */
const aliases: ReadonlyMap<string, Ecosystem> = new Map<string, Ecosystem>([
  ...Object.entries(byType),
  ['yarn', byType.npm],
  ['pnpm', byType.npm],
  ['yarn-workspace', byType.npm],
  ['node', byType.npm],
  ['javascript', byType.npm],
  ['pip', byType.pypi],
  ['poetry', byType.pypi],
  ['pipenv', byType.pypi],
  ['python', byType.pypi],
  ['crates.io', byType.cargo],
  ['rust', byType.cargo],
  ['crates', byType.cargo],
  ['go', byType.golang],
  ['gomodules', byType.golang],
  ['golangdep', byType.golang],
  ['govendor', byType.golang],
  ['gradle', byType.maven],
  ['sbt', byType.maven],
  ['java', byType.maven],
  ['paket', byType.nuget],
  ['rubygems', byType.gem],
  ['bundler', byType.gem],
  ['ruby', byType.gem],
  ['packagist', byType.composer],
  ['php', byType.composer],
  ['erlang', byType.hex],
  ['swifturl', byType.swift],
  ['actions', byType.github],
  ['githubactions', byType.github],
  ['conancenter', byType.conan],
  ...distributions('deb', ['debian', 'ubuntu', 'echo']),
  ...distributions('apk', ['alpine', 'wolfi', 'chainguard', 'minimos']),
  ...distributions('rpm', [
    'almalinux',
    'amazon',
    'fedora',
    'mageia',
    'openeuler',
    'opensuse',
    'photon',
    'redhat',
    'rocky',
    'suse',
  ]),
  ['rockylinux', { type: 'rpm', parts: null, namespace: 'rocky' }],
  ['photonos', { type: 'rpm', parts: null, namespace: 'photon' }],
]);

function distributions(type: string, names: readonly string[]): readonly (readonly [string, Ecosystem])[] {
  return names.map((namespace) => [namespace, { type, parts: null, namespace }] as const);
}

/** What an ecosystem's name means (`PyPI`, `crates.io`, `Debian:12`, `pip`); null for one that is not known. */
export function ecosystemOf(name: string | null): Ecosystem | null {
  const key = name?.split(':', 1)[0]?.toLowerCase().replaceAll(' ', '') ?? '';
  return aliases.get(key) ?? null;
}
