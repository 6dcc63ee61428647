/** What the runner's own services are reached with, and the files through which a step steers the steps after it. */
const withheld = new Set([
  ...['GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_PAT', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'],
  ...['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'],
  ...['NODE_OPTIONS', 'NODE_AUTH_TOKEN', 'NPM_TOKEN'],
]);
const withheldPrefixes = ['INPUT_', 'ACTIONS_', 'GIT_CONFIG_', 'STATE_'];

/**
 * The environment for a program of the project: the caller's own, so that a virtual environment and the settings of the
 * tests hold, without tokens, without the inputs of the step, and without the files of commands.
 */
export function projectEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    const upper = name.toUpperCase();
    if (value === undefined || withheld.has(upper)) continue;
    if (withheldPrefixes.some((prefix) => upper.startsWith(prefix))) continue;
    kept[name] = value;
  }
  return kept;
}
