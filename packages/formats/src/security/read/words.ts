/**
 * Words of a name, in small letters: `AuthController` has `auth` and `controller`, `rate-limit.ts` has `rate`, `limit`
 * and `ts`, `OAuth2Client` has `oauth2`, `o`… only what a person reads as words.
 */
export function nameWords(name: string): readonly string[] {
  return name
    .slice(0, 300)
    .replaceAll('OAuth', 'Oauth')
    .replaceAll('GraphQL', 'Graphql')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== '');
}
