import type { SecurityArea } from '../types.ts';

function words(text: string): readonly string[] {
  return text.split(' ');
}

/** Words of a file's path that name an area, whole: `auth`, and not the beginning of `author`. */
export const areaByWord: ReadonlyMap<string, SecurityArea> = new Map(
  (
    [
      [
        'authentication',
        'auth auths authn authz authentication authenticate authenticator authenticators authorization authorisation',
        'authorize authorizer login logins logout signin signup sso saml oauth oauth2 oidc openid jwt jwks session',
        'sessions permission permissions rbac abac acl acls iam mfa 2fa totp otp webauthn passkey passkeys password',
        'passwords credential credentials keycloak cognito ldap kerberos okta auth0',
      ],
      [
        'encryption',
        'crypto cryptography encryption encrypt encryptor decrypt decryption cipher ciphers tls mtls ssl kms pki x509',
        'keystore truststore certificate certificates certs hmac hsm keyring sops gpg pgp',
      ],
      [
        'api-security',
        'cors csrf xsrf csp hsts helmet ratelimit ratelimiter ratelimits ratelimiting throttle throttler throttling waf',
        'firewall webhook webhooks middleware middlewares ingress ingresses nginx haproxy traefik envoy apigateway',
        'networkpolicy captcha recaptcha sanitizer xss ssrf',
      ],
      ['data-access', 'dao daos rls ormconfig knexfile liquibase flyway hibernate typeorm sequelize mybatis'],
      [
        'third-party',
        'stripe twilio sendgrid paypal braintree adyen salesforce hubspot plaid zendesk mailchimp shopify quickbooks',
        'docusign thirdparty',
      ],
    ] as const
  ).flatMap(([area, ...lines]) => lines.flatMap(words).map((word) => [word, area] as const)),
);

/** Two words beside one another that only together name an area. */
export const areaByPair: ReadonlyMap<string, SecurityArea> = new Map([
  ['rate limit', 'api-security'],
  ['rate limiter', 'api-security'],
  ['rate limiting', 'api-security'],
  ['rate limits', 'api-security'],
  ['network policy', 'api-security'],
  ['api gateway', 'api-security'],
  ['security headers', 'api-security'],
  ['access control', 'authentication'],
  ['service account', 'authentication'],
  ['role binding', 'authentication'],
  ['sign in', 'authentication'],
  ['security config', 'authentication'],
  ['bucket policy', 'data-access'],
  ['third party', 'third-party'],
]);

/** Folders that hold nothing else. */
export const areaByFolder: ReadonlyMap<string, SecurityArea> = new Map([
  ['repositories', 'data-access'],
  ['db', 'data-access'],
  ['database', 'data-access'],
  ['databases', 'data-access'],
  ['prisma', 'data-access'],
  ['persistence', 'data-access'],
  ['guards', 'authentication'],
  ['policies', 'authentication'],
  ['integrations', 'third-party'],
]);

/** Files that are known by their whole name, in small letters. */
export const areaByName: ReadonlyMap<string, SecurityArea> = new Map([
  ['codeowners', 'authentication'],
  ['change-policy.yml', 'authentication'],
  ['change-policy.yaml', 'authentication'],
  ['iam.tf', 'authentication'],
  ['caddyfile', 'api-security'],
  ['.htaccess', 'api-security'],
  ['schema.prisma', 'data-access'],
  ['models.py', 'data-access'],
  ['schema.rb', 'data-access'],
  ['database.yml', 'data-access'],
  ['database.php', 'data-access'],
  ['persistence.xml', 'data-access'],
  ['.gitmodules', 'third-party'],
]);

/** Ends of names that say what a file is. */
export const areaByExtension: ReadonlyMap<string, SecurityArea> = new Map([
  ['pem', 'encryption'],
  ['crt', 'encryption'],
  ['cer', 'encryption'],
  ['key', 'encryption'],
  ['p12', 'encryption'],
  ['pfx', 'encryption'],
  ['jks', 'encryption'],
  ['keystore', 'encryption'],
  ['sql', 'data-access'],
  ['prisma', 'data-access'],
]);
