import type { SecurityArea } from '../types.ts';

/** Area → modules, with spaces between; a module stands for all that is below it. `/` stands for `.`, `::` and `\`. */
type Modules = Readonly<Partial<Record<SecurityArea, string>>>;

const javascript: Modules = {
  authentication:
    'passport next-auth @auth0 @auth @okta @clerk @supertokens supertokens-node jsonwebtoken jose jwt-decode express-jwt express-session cookie-session iron-session lucia better-auth @nestjs/passport @nestjs/jwt koa-jwt koa-passport koa-session @fastify/jwt @fastify/session @fastify/auth @fastify/oauth2 openid-client oidc-client oidc-provider oidc-client-ts keycloak-js keycloak-connect @azure/msal-node @azure/msal-browser @azure/msal-react @azure/identity firebase-admin/auth firebase/auth aws-amplify/auth @casl/ability casbin accesscontrol otplib speakeasy @simplewebauthn samlify ldapjs grant simple-oauth2 google-auth-library @octokit/auth-app @octokit/oauth-app arctic oslo',
  encryption:
    'crypto bcrypt bcryptjs argon2 @node-rs/bcrypt @node-rs/argon2 crypto-js tweetnacl libsodium-wrappers sodium-native node-forge @noble scrypt-js openpgp sjcl elliptic tls @aws-sdk/client-kms @google-cloud/kms @azure/keyvault-keys @azure/keyvault-secrets selfsigned pkijs jsrsasign md5 sha1 sha.js',
  'api-security':
    'helmet cors csurf csrf lusca hpp @fastify/cors @fastify/helmet @fastify/csrf-protection @fastify/rate-limit @koa/cors koa-helmet express-rate-limit rate-limiter-flexible express-slow-down @nestjs/throttler @upstash/ratelimit express-mongo-sanitize dompurify sanitize-html xss @octokit/webhooks svix hono/cors hono/csrf hono/secure-headers',
  'data-access':
    'pg pg-promise postgres mysql mysql2 mariadb mssql tedious sqlite sqlite3 better-sqlite3 oracledb mongodb mongoose redis ioredis knex objection sequelize typeorm @mikro-orm drizzle-orm @prisma/client kysely slonik bookshelf @nestjs/typeorm @nestjs/mongoose @nestjs/sequelize @aws-sdk/client-s3 @aws-sdk/client-dynamodb @aws-sdk/lib-dynamodb @google-cloud/storage @google-cloud/firestore @azure/storage-blob firebase-admin/firestore cassandra-driver neo4j-driver @elastic/elasticsearch',
  'third-party':
    'stripe @stripe twilio @sendgrid @slack openai @anthropic-ai @google/generative-ai @google-cloud @aws-sdk aws-sdk @azure googleapis @sentry dd-trace @datadog @segment mixpanel posthog-node posthog-js newrelic braintree @paypal plaid @hubspot jsforce @mailchimp mailgun.js nodemailer @shopify intercom-client zendesk contentful algoliasearch pusher @octokit/rest @octokit/core firebase firebase-admin launchdarkly-node-server-sdk',
};

const python: Modules = {
  authentication:
    'jwt jose authlib oauthlib requests_oauthlib flask_login flask_jwt_extended flask_principal flask_security flask_httpauth django/contrib/auth django/contrib/sessions rest_framework/permissions rest_framework/authentication rest_framework_simplejwt rest_framework/authtoken knox allauth dj_rest_auth social_django social_core guardian fastapi/security fastapi_users starlette/authentication msal azure/identity google/auth ldap ldap3 pyotp webauthn fido2 itsdangerous keycloak casbin oso saml2 onelogin passlib',
  encryption:
    'cryptography Crypto Cryptodome nacl bcrypt argon2 hashlib hmac secrets ssl OpenSSL gnupg pgpy tink certifi google/cloud/kms azure/keyvault',
  'api-security':
    'flask_cors corsheaders fastapi/middleware starlette/middleware flask_wtf/csrf django/middleware django/views/decorators/csrf flask_limiter slowapi ratelimit django_ratelimit flask_talisman rest_framework/throttling bleach nh3 defusedxml',
  'data-access':
    'sqlalchemy sqlmodel flask_sqlalchemy psycopg2 psycopg asyncpg aiopg pymysql MySQLdb mysql aiomysql sqlite3 aiosqlite django/db pymongo motor mongoengine beanie redis peewee tortoise pony databases cx_Oracle oracledb pyodbc pymssql cassandra neo4j elasticsearch google/cloud/storage google/cloud/firestore google/cloud/bigquery azure/storage',
  'third-party':
    'boto3 botocore aioboto3 stripe twilio openai anthropic sendgrid slack_sdk slack google/cloud googleapiclient google/generativeai azure hubspot simple_salesforce sentry_sdk ddtrace datadog newrelic posthog mixpanel mailchimp_marketing paypalrestsdk braintree plaid shopify zenpy github gitlab jira firebase_admin langchain',
};

const jvm: Modules = {
  authentication:
    'org/springframework/security io/jsonwebtoken com/auth0 com/nimbusds org/keycloak org/apache/shiro org/pac4j javax/security/auth jakarta/security jakarta/annotation/security javax/annotation/security io/quarkus/security io/micronaut/security io/ktor/server/auth io/ktor/server/sessions org/opensaml',
  encryption:
    'javax/crypto java/security javax/net/ssl org/bouncycastle com/google/crypto/tink org/jasypt org/apache/commons/codec/digest org/mindrot/jbcrypt at/favre/lib/crypto software/amazon/awssdk/services/kms org/springframework/security/crypto',
  'api-security':
    'org/springframework/web/cors io/ktor/server/plugins/cors io/ktor/server/plugins/ratelimit io/github/bucket4j io/github/resilience4j/ratelimiter org/owasp',
  'data-access':
    'java/sql javax/sql javax/persistence jakarta/persistence org/hibernate org/springframework/data org/springframework/jdbc org/jooq org/mybatis org/apache/ibatis com/mongodb redis/clients io/lettuce org/jetbrains/exposed androidx/room software/amazon/awssdk/services/s3 software/amazon/awssdk/services/dynamodb io/r2dbc',
  'third-party':
    'com/stripe com/twilio com/sendgrid software/amazon/awssdk com/amazonaws com/google/cloud com/azure com/slack io/sentry com/openai com/paypal com/braintreegateway',
};

const go: Modules = {
  authentication:
    'github.com/golang-jwt github.com/dgrijalva/jwt-go github.com/lestrrat-go/jwx github.com/coreos/go-oidc golang.org/x/oauth2 github.com/gorilla/sessions github.com/casbin github.com/markbates/goth github.com/go-ldap github.com/pquerna/otp github.com/go-webauthn github.com/crewjam/saml github.com/alexedwards/scs k8s.io/api/rbac github.com/open-policy-agent',
  encryption:
    'crypto golang.org/x/crypto filippo.io/age github.com/aws/aws-sdk-go-v2/service/kms cloud.google.com/go/kms github.com/google/tink github.com/ProtonMail',
  'api-security':
    'github.com/rs/cors github.com/gorilla/csrf github.com/gorilla/handlers github.com/gin-contrib/cors github.com/justinas/nosurf golang.org/x/time/rate github.com/ulule/limiter github.com/unrolled/secure github.com/go-chi/cors github.com/go-chi/httprate github.com/didip/tollbooth',
  'data-access':
    'database/sql github.com/jmoiron/sqlx github.com/lib/pq github.com/jackc/pgx gorm.io entgo.io github.com/go-sql-driver github.com/mattn/go-sqlite3 go.mongodb.org github.com/redis github.com/go-redis github.com/uptrace/bun github.com/aws/aws-sdk-go-v2/service/s3 github.com/aws/aws-sdk-go-v2/service/dynamodb cloud.google.com/go/storage github.com/gocql github.com/neo4j',
  'third-party':
    'github.com/stripe github.com/twilio github.com/sendgrid github.com/aws/aws-sdk-go github.com/aws/aws-sdk-go-v2 cloud.google.com/go github.com/Azure github.com/slack-go github.com/getsentry github.com/sashabaranov/go-openai github.com/openai github.com/google/go-github',
};

const ruby: Modules = {
  authentication:
    'devise warden omniauth jwt pundit cancancan doorkeeper rotp sorcery clearance net/ldap oauth2 webauthn',
  encryption: 'openssl bcrypt digest securerandom rbnacl argon2 lockbox scrypt',
  'api-security': 'rack/cors rack/attack rack-attack rack/protection secure_headers',
  'data-access': 'active_record pg mysql2 sqlite3 sequel mongoid mongo redis aws-sdk-s3 aws-sdk-dynamodb',
  'third-party': 'stripe twilio-ruby sendgrid-ruby aws-sdk octokit slack-ruby-client sentry-ruby openai',
};

const php: Modules = {
  authentication:
    'Illuminate/Auth Illuminate/Support/Facades/Auth Illuminate/Support/Facades/Gate Laravel/Sanctum Laravel/Passport Laravel/Socialite Symfony/Component/Security Firebase/JWT Lcobucci/JWT League/OAuth2 Spatie/Permission Tymon/JWTAuth',
  encryption:
    'Illuminate/Support/Facades/Hash Illuminate/Support/Facades/Crypt Illuminate/Encryption Defuse/Crypto phpseclib ParagonIE',
  'api-security':
    'Illuminate/Cache/RateLimiting Illuminate/Foundation/Http/Middleware Illuminate/Support/Facades/RateLimiter Nelmio/CorsBundle Symfony/Component/RateLimiter Symfony/Component/Security/Csrf',
  'data-access': 'Illuminate/Support/Facades/DB Illuminate/Database Doctrine PDO mysqli MongoDB Aws/S3 Aws/DynamoDb',
  'third-party': 'Stripe Twilio SendGrid Aws Google/Cloud Sentry OpenAI Github',
};

const rust: Modules = {
  authentication:
    'jsonwebtoken oauth2 openidconnect actix_session actix_identity axum_login tower_sessions casbin totp_rs webauthn_rs ldap3',
  encryption:
    'ring openssl rustls native_tls sha1 sha2 sha3 md5 md_5 hmac aes aes_gcm chacha20poly1305 bcrypt argon2 scrypt rsa ed25519_dalek x25519_dalek p256 sodiumoxide aws_sdk_kms age',
  'api-security': 'actix_cors tower_http/cors actix_governor tower_governor governor ammonia',
  'data-access':
    'sqlx diesel sea_orm rusqlite tokio_postgres postgres mysql mysql_async mongodb redis aws_sdk_s3 aws_sdk_dynamodb',
  'third-party': 'stripe async_stripe aws_sdk_s3 aws_config rusoto_core octocrab async_openai sentry twilio',
};

const dotnet: Modules = {
  authentication:
    'Microsoft/AspNetCore/Authentication Microsoft/AspNetCore/Authorization Microsoft/AspNetCore/Identity Microsoft/IdentityModel Microsoft/Identity System/IdentityModel System/Security/Claims System/Security/Principal IdentityServer4 Duende/IdentityServer OpenIddict Azure/Identity',
  encryption:
    'System/Security/Cryptography System/Net/Security System/Security/Authentication Org/BouncyCastle BCrypt Microsoft/AspNetCore/DataProtection Azure/Security/KeyVault',
  'api-security':
    'Microsoft/AspNetCore/Cors Microsoft/AspNetCore/RateLimiting System/Threading/RateLimiting Microsoft/AspNetCore/Antiforgery AspNetCoreRateLimit',
  'data-access':
    'Microsoft/EntityFrameworkCore System/Data Microsoft/Data Dapper Npgsql MySql MySqlConnector MongoDB StackExchange/Redis Azure/Storage Amazon/S3 Amazon/DynamoDBv2 NHibernate',
  'third-party': 'Stripe Twilio SendGrid Amazon Azure Google/Cloud Sentry OpenAI Octokit Slack',
};

const swift: Modules = {
  authentication: 'LocalAuthentication AuthenticationServices JWTKit',
  encryption: 'CryptoKit CommonCrypto Crypto Security',
  'data-access': 'CoreData SQLite GRDB Fluent RealmSwift SwiftData',
  'third-party': 'Firebase Stripe Sentry',
};

const c: Modules = {
  authentication: 'security/pam_appl.h ldap.h krb5.h',
  encryption: 'openssl mbedtls sodium.h gcrypt.h gnutls wolfssl cryptopp botan',
  'data-access': 'sqlite3.h libpq-fe.h mysql.h mysql',
  'third-party': 'aws',
};

const elixir: Modules = {
  authentication: 'Guardian Ueberauth Pow Joken',
  encryption: 'Bcrypt Argon2 Pbkdf2 Plug/Crypto Cloak',
  'api-security': 'Corsica CORSPlug Hammer Plug/CSRFProtection',
  'data-access': 'Ecto Postgrex MyXQL Redix Exqlite',
  'third-party': 'ExAws Stripity Sentry ExTwilio',
};

const byLanguage = { javascript, python, jvm, scala: jvm, go, ruby, php, rust, dotnet, swift, c, elixir } as const;

/** Module → areas, by language as `languageOf` names it. Modules are in small letters. */
export const modulesOf: ReadonlyMap<string, ReadonlyMap<string, SecurityArea>> = new Map(
  Object.entries(byLanguage).map(([language, modules]) => [language, indexed(modules)]),
);

function indexed(modules: Modules): ReadonlyMap<string, SecurityArea> {
  const index = new Map<string, SecurityArea>();
  for (const [area, names] of Object.entries(modules)) {
    for (const name of names.split(' ')) {
      if (!index.has(name.toLowerCase())) index.set(name.toLowerCase(), area as SecurityArea);
    }
  }
  return index;
}
