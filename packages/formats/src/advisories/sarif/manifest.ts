/** Files that list packages of one ecosystem, by their name. */
const files: readonly (readonly [RegExp, string])[] = [
  [/^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)$/, 'npm'],
  [
    /^(?:[\w.-]{0,60}requirements[\w.-]{0,60}\.txt|poetry\.lock|pipfile\.lock|uv\.lock|pdm\.lock|pylock\.toml|pyproject\.toml)$/,
    'pypi',
  ],
  [/^(?:go\.mod|go\.sum)$/, 'golang'],
  [/^cargo\.(?:lock|toml)$/, 'cargo'],
  [/^(?:pom\.xml|gradle\.lockfile|build\.gradle(?:\.kts)?|buildscript-gradle\.lockfile)$/, 'maven'],
  [
    /^(?:packages\.lock\.json|packages\.config|project\.assets\.json|[\w.-]{1,100}\.deps\.json|directory\.packages\.props)$/,
    'nuget',
  ],
  [/^(?:gemfile\.lock|[\w.-]{1,100}\.gemspec)$/, 'gem'],
  [/^(?:composer\.lock|installed\.json)$/, 'composer'],
  [/^(?:mix\.lock)$/, 'hex'],
  [/^(?:pubspec\.lock)$/, 'pub'],
];

/** The ecosystem of a file that lists packages, by its name; null for any other. */
export function ecosystemOfFile(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return files.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
