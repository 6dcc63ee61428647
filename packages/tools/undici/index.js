// Node has undici built in; a second one would be a sixth of the release tree. Source: ADR 19.
export const fetch = globalThis.fetch;

/**
 * The forge's adapter goes through proxies by `node:http`; a request by this agent says so, and is never silently direct.
 * @actions/github makes one as it is loaded wherever a proxy is named, and then asks it nothing.
 */
export function ProxyAgent() {
  return {
    dispatch() {
      throw new Error('This agent for proxies is not in the release tree.');
    },
  };
}
