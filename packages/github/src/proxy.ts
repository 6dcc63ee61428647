/** Whether the environment names a proxy, in the way that the runner and most tools understand. */
export function namesProxy(env: Readonly<Record<string, string | undefined>>): boolean {
  return ['https_proxy', 'http_proxy'].some((name) => Boolean(env[name]) || Boolean(env[name.toUpperCase()]));
}
