// Generated from package.json by `npm run generate`.

/** Version of the suite, as in the root package.json. */
export const version = '0.1.0';
