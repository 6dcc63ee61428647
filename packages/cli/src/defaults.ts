type Variables = Readonly<Record<string, string | undefined>>;

/** The server that a laptop means when nothing says otherwise: the only place where the suite names one. */
const publicServer = 'https://github.com';

/** GitHub's web address: `GITHUB_SERVER_URL`, as a runner and `gh` users set it, else the public one. */
export function serverUrlOf(env: Variables): string {
  return withoutSlash(env['GITHUB_SERVER_URL'] ?? '') || publicServer;
}

/**
 * GitHub's REST address: `GITHUB_API_URL`, else the one that belongs to the server. The public server and those of
 * GitHub Enterprise Cloud with data residency have `api.` in front; GitHub Enterprise Server has `/api/v3` behind.
 */
export function apiUrlOf(env: Variables): string {
  const given = withoutSlash(env['GITHUB_API_URL'] ?? '');
  if (given !== '') return given;
  const server = serverUrlOf(env);
  if (!URL.canParse(server)) return server;
  const { protocol, host } = new URL(server);
  const cloud = server === publicServer || host.endsWith('.ghe.com');
  return cloud ? `${protocol}//api.${host}` : `${server}/api/v3`;
}

/** The token that a laptop has: `--token`, else the variables that GitHub's own tools read. */
export function tokenOf(flag: string | undefined, env: Variables): string | null {
  return (
    [flag, env['GITHUB_TOKEN'], env['GH_TOKEN']].map((text) => text?.trim() ?? '').find((text) => text !== '') ?? null
  );
}

function withoutSlash(url: string): string {
  return url.trim().replace(/\/$/, '');
}
