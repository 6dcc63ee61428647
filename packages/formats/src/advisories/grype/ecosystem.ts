/** What Grype and Syft call kinds of packages, where nobody else does. */
const names: ReadonlyMap<string, string> = new Map([
  ['python', 'pypi'],
  ['java-archive', 'maven'],
  ['go-module', 'golang'],
  ['rust-crate', 'cargo'],
  ['php-composer', 'composer'],
  ['dotnet', 'nuget'],
  ['pod', 'cocoapods'],
  ['dart-pub', 'pub'],
  ['github-action', 'github'],
  ['r-package', 'cran'],
]);

const ofSystem: ReadonlySet<string> = new Set(['deb', 'rpm', 'apk', 'alpm']);

/** The ecosystem of an artifact, by the name that `ecosystemOf` knows: of a system's package, the system. */
export function ecosystemOfArtifact(type: string | null, system: string | null): string | null {
  const kind = type?.toLowerCase() ?? '';
  return ofSystem.has(kind) ? system : (names.get(kind) ?? type);
}
