// Node has undici built in; a second one would be a sixth of the release tree. Source: ADR 19.
export const fetch = globalThis.fetch;

/** The forge's adapter goes through proxies by `node:http`; what would need this agent says so, and is never silently direct. */
export function ProxyAgent() {
  throw new Error('This agent for proxies is not in the release tree.');
}
