import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ChildProcess } from 'node:child_process';

import type { GitFetchDepth, LogPort } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import { type GitSetting, safeFlags } from './environment.ts';
import { cleaned } from './failure.ts';
import type { GitSetup } from './process.ts';
import { isHash, isRefName } from './revision.ts';

/** The run's token, and the only server that may see it (`GITHUB_SERVER_URL`). */
export interface RemoteAuth {
  readonly serverUrl: string;
  readonly token: string;
}

const alwaysArguments = [
  'fetch',
  '--no-tags',
  '--no-recurse-submodules',
  '--no-auto-gc',
  '--no-prune',
  '--no-write-commit-graph',
  '--no-show-forced-updates',
  // Named here, because `remote.origin.uploadpack` may name any program.
  '--upload-pack=git-upload-pack',
];

/** The arguments of a fetch, or why it is refused: nothing in `refs` can be an option. */
export function fetchArguments(refs: readonly string[], depth: GitFetchDepth): Fact<readonly string[]> {
  const odd = refs.find((ref) => !isRefspec(ref));
  if (odd !== undefined)
    return unavailable(`${JSON.stringify(odd.slice(0, 200))} is neither a commit hash nor a refspec.`);
  const depths = depthArguments(depth);
  if (depths === null) return unavailable('The depth of a fetch is a whole number from 1.');
  return available([...alwaysArguments, ...depths, 'origin', ...refs]);
}

function depthArguments(depth: GitFetchDepth): readonly string[] | null {
  if (depth === null) return [];
  if ('unshallow' in depth) return ['--unshallow'];
  const [name, count] = 'depth' in depth ? (['depth', depth.depth] as const) : (['deepen', depth.deepen] as const);
  return Number.isSafeInteger(count) && count > 0 && count < 2 ** 31 ? [`--${name}=${count}`] : null;
}

function isRefspec(text: string): boolean {
  if (isHash(text)) return true;
  const parts = text.replace(/^\+/, '').split(':');
  return parts.length <= 2 && parts.every((part) => isHash(part) || isRefName(part.replace('*', 'any')));
}

/**
 * Settings that give git the token, for its server only. Checkout keeps a header of its own in `.git/config`; two
 * `Authorization` headers make GitHub answer 400, and an empty value first is how git forgets the earlier ones.
 */
export function authSettings({ serverUrl, token }: RemoteAuth): Fact<readonly GitSetting[]> {
  const server = URL.canParse(serverUrl) ? new URL(serverUrl) : null;
  if (server === null || !/^https?:$/.test(server.protocol))
    return unavailable(`${JSON.stringify(serverUrl)} is no web address.`);
  if (!/^[\x21-\x7e]*$/.test(token)) return unavailable('The token holds a blank or an odd character.');
  const key = `http.${server.origin}/.extraheader`;
  const at = `url.${server.origin}/.insteadOf`;
  return available([
    ['credential.helper', ''],
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic(token)}`],
    [at, `git@${server.hostname}:`],
    [at, `ssh://git@${server.hostname}/`],
  ]);
}

/** Texts that nobody may see: the token, as it is and as git sends it. */
export function secretsOf(auth: RemoteAuth | null): readonly string[] {
  return auth === null ? [] : [auth.token, basic(auth.token)];
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

/**
 * Runs one fetch. It alone goes through @actions/exec: a fetch may take minutes, and the toolkit gives its output line by
 * line while it runs, on every system. The toolkit has no time limit and hides the process, so the process is caught
 * on Node's own channel, to be ended when time is up. Loaded only here: start-up does not pay.
 */
export async function runFetch(
  setup: GitSetup,
  args: readonly string[],
  auth: RemoteAuth | null,
  log: LogPort,
): Promise<Fact<true>> {
  const { exec } = await import('@actions/exec');
  const secrets = secretsOf(auth);
  const lines: string[] = [];
  const onLine = (line: string): void => {
    const text = cleaned(line, secrets);
    if (text !== '' && lines.length < 40) lines.push(text);
    log.debug(text);
  };
  const all = [...safeFlags, ...args];
  const watch = watchFor(all);
  log.debug(`git ${args.join(' ')}`);
  const ended = exec(`"${setup.git}"`, all, {
    cwd: setup.cwd,
    env: { ...setup.env },
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdline: onLine, errline: onLine },
  }).catch((error: unknown) => cleaned(String(error), secrets));
  const code = await Promise.race([ended, watch.after(setup.timeoutMs)]);
  watch.end();
  if (code === 0) return available(true);
  if (code === null) {
    return unavailable(
      `\`git fetch\` did not end within ${Math.round(setup.timeoutMs / 1000)} s and was stopped. Check the network or the proxy of the machine, or set \`fetch-depth: 0\` in the checkout step.`,
    );
  }
  return unavailable(fetchFailure(typeof code === 'string' ? code : lines.join(' '), auth !== null));
}

function fetchFailure(text: string, withToken: boolean): string {
  const said = cleaned(text).replace(/\.$/, '');
  const fix = withToken
    ? 'Give the job `permissions: contents: read`, or set `fetch-depth: 0` in the checkout step.'
    : 'Run `git fetch origin` yourself to see why; on a runner, pass `token`.';
  return `\`git fetch\` from \`origin\` failed${said === '' ? '' : `: ${said}`}. ${fix}`;
}

interface Watch {
  /** Resolves to null when time is up, after the process was ended. */
  readonly after: (ms: number) => Promise<null>;
  readonly end: () => void;
}

/** Catches the child process that has exactly these arguments. */
function watchFor(args: readonly string[]): Watch {
  const seen: ChildProcess[] = [];
  const onProcess = (message: unknown): void => void seen.push((message as { readonly process: ChildProcess }).process);
  let timer: ReturnType<typeof setTimeout> | undefined;
  subscribe('child_process', onProcess);
  return {
    end: () => {
      clearTimeout(timer);
      unsubscribe('child_process', onProcess);
    },
    after: (ms) =>
      new Promise((resolve) => {
        timer = setTimeout(() => {
          for (const child of seen) if (child.spawnargs.slice(1).join('\0') === args.join('\0')) stop(child);
          resolve(null);
        }, ms);
      }),
  };
}

function stop(child: ChildProcess): void {
  child.kill('SIGKILL');
  child.stdin?.destroy();
  child.stdout?.destroy();
  child.stderr?.destroy();
}
