/** What Trivy calls kinds of packages and systems, where nobody else does. */
const names: ReadonlyMap<string, string> = new Map([
  ['node-pkg', 'npm'],
  ['bun', 'npm'],
  ['python-pkg', 'pypi'],
  ['uv', 'pypi'],
  ['pylock', 'pypi'],
  ['jar', 'maven'],
  ['pom', 'maven'],
  ['gobinary', 'golang'],
  ['gomod', 'golang'],
  ['rustbinary', 'cargo'],
  ['gemspec', 'gem'],
  ['dotnet-core', 'nuget'],
  ['packages-props', 'nuget'],
  ['composer-vendor', 'composer'],
  ['alma', 'almalinux'],
  ['mix-lock', 'hex'],
  ['opensuse.leap', 'opensuse'],
  ['opensuse-leap', 'opensuse'],
  ['opensuse-tumbleweed', 'opensuse'],
]);

/** The ecosystem of a result's `Type`, by the name that `ecosystemOf` knows. */
export function ecosystemOfType(type: string | null): string | null {
  return type === null ? null : (names.get(type) ?? type);
}
