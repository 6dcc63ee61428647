import { devNull } from 'node:os';

/** Variables by name, as a process has them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** One git setting, as `-c key=value` would give it. */
export type GitSetting = readonly [key: string, value: string];

/** Everything else that is set may have been set by an earlier step of the job, and git obeys some hundred variables. */
const kept = new Set([
  ...['PATH', 'PATHEXT', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TEMP', 'TMP', 'XDG_CONFIG_HOME'],
  ...['USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES'],
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE'],
  ...['SSH_AUTH_SOCK', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
  ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'],
]);

const fixed: Variables = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: devNull,
  GIT_ATTR_NOSYSTEM: '1',
  // Without it git writes once per commit into a pipe; whole buffers cost less on both sides.
  GIT_FLUSH: '0',
};

/**
 * Settings that outrank every configuration file, so that a `.git/config` which an earlier step wrote starts no program
 * and hides no commit. There is no `diff.external`: git fails on an empty one, and `diff-tree` reads none.
 */
const safeSettings: readonly GitSetting[] = [
  ['core.hooksPath', devNull],
  ['core.fsmonitor', 'false'],
  ['core.pager', 'cat'],
  ['core.commitGraph', 'false'],
  ['core.attributesFile', devNull],
  ['core.bigFileThreshold', '512m'],
  ['core.alternateRefsCommand', ':'],
  ['log.showSignature', 'false'],
  ['protocol.ext.allow', 'never'],
  ['advice.graftFileDeprecated', 'false'],
  ['advice.fetchShowForcedUpdates', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
];

/** The safe settings as options before the command: git reads settings from the environment from 2.31 on only. */
export const safeFlags: readonly string[] = safeSettings.flatMap(([key, value]) => ['-c', `${key}=${value}`]);

/** What a git process gets: the few variables of the caller that it needs, ours, and settings through `GIT_CONFIG_*`. */
export function gitEnvironment(
  caller: Variables,
  gitDir: string,
  settings: readonly GitSetting[],
  more: Variables = {},
): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(caller)) {
    if (value !== undefined && kept.has(name.toUpperCase())) env[name] = value;
  }
  for (const [name, value] of Object.entries({ ...fixed, GIT_DIR: gitDir, ...more })) {
    if (value !== undefined) env[name] = value;
  }
  const all = [...settingsOf(caller), ...settings];
  env['GIT_CONFIG_COUNT'] = String(all.length);
  for (const [index, [key, value]] of all.entries()) {
    env[`GIT_CONFIG_KEY_${index}`] = key;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return env;
}

const mostSettings = 1000;

/** Settings that the caller's environment already gives; ours come after them, and the last one holds. */
function settingsOf(caller: Variables): GitSetting[] {
  const count = Number.parseInt(caller['GIT_CONFIG_COUNT'] ?? '0', 10);
  const found: GitSetting[] = [];
  for (let index = 0; index < Math.min(count, mostSettings); index += 1) {
    const key = caller[`GIT_CONFIG_KEY_${index}`];
    const value = caller[`GIT_CONFIG_VALUE_${index}`];
    if (key !== undefined && value !== undefined) found.push([key, value]);
  }
  return found;
}
