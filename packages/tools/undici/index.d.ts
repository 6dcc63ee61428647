/// <reference types="node" />

export const fetch: typeof globalThis.fetch;

export const ProxyAgent: new () => { readonly dispatch: () => never };
