import type { SecurityArea, SecurityCause } from '../types.ts';

/** A word that gives a line away, alone or with what has to follow it. */
export interface Mark {
  readonly area: SecurityArea;
  readonly because: SecurityCause;
  /** Null: in every language. */
  readonly languages: ReadonlySet<string> | null;
  /** What has to stand from the word on, at most 200 UTF-16 units; null: the word alone is enough. */
  readonly test: RegExp | null;
}

type Row = readonly [area: SecurityArea, languages: string, names: string];
type Phrase = readonly [area: SecurityArea, languages: string, word: string, test: RegExp];

const programs = 'javascript python jvm scala go ruby php dotnet rust swift elixir c dart perl lua html';
const manifests = 'yaml json terraform settings toml docker shell xml text';

const rows: readonly Row[] = [
  [
    'authentication',
    programs,
    'login_required permission_required user_passes_test staff_member_required permission_classes authentication_classes IsAuthenticated IsAdminUser AllowAny DjangoModelPermissions LoginRequiredMixin PermissionRequiredMixin UserPassesTestMixin jwt_required fresh_jwt_required roles_required roles_accepted auth_required OAuth2PasswordBearer HTTPBearer HTTPBasic APIKeyHeader get_current_user is_authenticated is_staff is_superuser is_admin has_perm has_perms has_permission has_role set_password check_password',
  ],
  [
    'authentication',
    programs,
    'isAuthenticated isAuthorized isAuthorised isLoggedIn isSuperuser hasPermission hasPermissions hasRole hasAnyRole hasAuthority requireAuth requiresAuth requireLogin ensureAuthenticated ensureLoggedIn authenticateToken authenticateUser authorizeUser verifyToken verifyJwt verifyJWT verifyPassword comparePassword hashPassword useAuth getServerSession getSession signIn signOut signInWithPassword canActivate UseGuards AuthGuard RolesGuard jwtVerify verifyIdToken setCustomUserClaims requireRole checkPermission checkPermissions',
  ],
  [
    'authentication',
    'jvm scala dotnet',
    'PreAuthorize PostAuthorize Secured RolesAllowed PermitAll DenyAll EnableWebSecurity EnableMethodSecurity SecurityFilterChain HttpSecurity WebSecurityConfigurerAdapter UserDetailsService AuthenticationManager authorizeHttpRequests authorizeRequests requestMatchers antMatchers permitAll Authorize AllowAnonymous RequireAuthorization AddAuthentication AddAuthorization UseAuthentication UseAuthorization AddJwtBearer TokenValidationParameters ValidateLifetime ValidateIssuer ClaimsPrincipal',
  ],
  [
    'authentication',
    'ruby php elixir',
    'authenticate_user authenticate_admin before_action_authenticate authenticate_or_request_with_http_basic load_and_authorize_resource authorize_resource skip_before_action skip_authorization verify_authorized has_secure_password devise user_signed_in is_granted isGranted denyAccessUnlessGranted IsGranted createToken require_authenticated_user',
  ],
  [
    'encryption',
    programs,
    'createCipheriv createDecipheriv createHmac createSign createVerify generateKeyPair generateKeyPairSync scryptSync pbkdf2Sync privateEncrypt publicEncrypt timingSafeEqual secureProtocol checkServerIdentity rejectUnauthorized NODE_TLS_REJECT_UNAUTHORIZED InsecureSkipVerify MinVersion CipherSuites PYTHONHTTPSVERIFY CERT_NONE CERT_OPTIONAL check_hostname create_default_context _create_unverified_context load_cert_chain disable_warnings InsecureRequestWarning MessageDigest SecretKeySpec KeyGenerator IvParameterSpec PBEKeySpec TrustManager X509TrustManager X509Certificate HostnameVerifier ALLOW_ALL_HOSTNAME_VERIFIER NoopHostnameVerifier trustAllCerts ServerCertificateCustomValidationCallback ServerCertificateValidationCallback DangerousAcceptAnyServerCertificateValidator danger_accept_invalid_certs danger_accept_invalid_hostnames VERIFY_NONE VERIFY_PEER CURLOPT_SSL_VERIFYPEER CURLOPT_SSL_VERIFYHOST openssl_encrypt openssl_decrypt password_hash mcrypt_encrypt SSL_CTX_set_verify SSL_VERIFY_NONE EVP_EncryptInit_ex EVP_DecryptInit_ex',
  ],
  [
    'encryption',
    manifests,
    'ssl_protocols ssl_ciphers ssl_certificate ssl_certificate_key ssl_verify_client ssl_prefer_server_ciphers SSLProtocol SSLCipherSuite kms_key_id kms_master_key_id kms_key_arn kmsKeyId KmsKeyId enable_key_rotation storage_encrypted StorageEncrypted server_side_encryption_configuration sse_algorithm encryption_at_rest transit_encryption_enabled at_rest_encryption_enabled minimum_protocol_version ssl_policy min_tls_version minimum_tls_version insecureSkipVerify insecureSkipTLSVerify NODE_TLS_REJECT_UNAUTHORIZED PYTHONHTTPSVERIFY GIT_SSL_NO_VERIFY',
  ],
  [
    'api-security',
    programs,
    'csrf_exempt csrf_protect ensure_csrf_cookie protect_from_forgery CsrfViewMiddleware CSRFProtect verify_authenticity_token skip_forgery_protection ValidateAntiForgeryToken IgnoreAntiforgeryToken AddAntiforgery AutoValidateAntiforgeryToken csrf csrfToken CORSMiddleware CorsMiddleware allow_origins allow_credentials allow_origin_regex CORS_ALLOW_ALL_ORIGINS CORS_ORIGIN_ALLOW_ALL CORS_ALLOWED_ORIGINS CORS_ALLOW_CREDENTIALS CSRF_TRUSTED_ORIGINS CSRF_COOKIE_SECURE SESSION_COOKIE_SECURE SECURE_SSL_REDIRECT SECURE_HSTS_SECONDS X_FRAME_OPTIONS ALLOWED_HOSTS CrossOrigin addCorsMappings allowedOrigins allowCredentials AllowAnyOrigin WithOrigins AddCors UseCors rateLimit rateLimiter RateLimiter rate_limit throttle_classes DEFAULT_THROTTLE_RATES EnableRateLimiting AddRateLimiter contentSecurityPolicy dangerouslySetInnerHTML mark_safe html_safe verifySignature verify_signature constructEvent validateWebhook verifyWebhook',
  ],
  [
    'api-security',
    manifests,
    'securitySchemes securityDefinitions limit_req limit_req_zone limit_conn proxy_set_header allow_origins cors_configuration corsConfiguration cors_rule allowOrigins AllowOrigins ingressClassName NetworkPolicy AuthorizationPolicy PeerAuthentication RequestAuthentication aws_wafv2_web_acl aws_security_group aws_security_group_rule aws_vpc_security_group_ingress_rule aws_network_acl aws_api_gateway_method aws_apigatewayv2_authorizer google_compute_firewall azurerm_network_security_rule cidr_blocks source_ranges',
  ],
  [
    'data-access',
    programs,
    'queryRaw executeRaw queryRawUnsafe executeRawUnsafe createNativeQuery createNativeStatement RawSQL executescript ExecuteSqlRaw FromSqlRaw FromSqlInterpolated ExecuteSqlInterpolated mapped_column declarative_base DeclarativeBase ForeignKeyConstraint UniqueConstraint ForeignKey ManyToManyField OneToOneField createPool create_engine sessionmaker async_sessionmaker DataSource JdbcTemplate EntityManager PersistenceContext DbContext DbSet OnModelCreating find_by_sql has_and_belongs_to_many PutBucketPolicyCommand put_bucket_policy put_object_acl generate_presigned_url getSignedUrl pgTable mysqlTable sqliteTable',
  ],
  [
    'data-access',
    'jvm scala',
    '@Entity @Table @JoinColumn @OneToMany @ManyToOne @ManyToMany @OneToOne @NamedQuery @Query @Modifying',
  ],
  [
    'data-access',
    'terraform yaml json',
    'aws_s3_bucket_policy aws_s3_bucket_public_access_block aws_s3_bucket_acl aws_db_instance aws_rds_cluster aws_dynamodb_table aws_elasticache_cluster google_sql_database_instance google_sql_user google_storage_bucket_iam_member google_storage_bucket_iam_binding google_storage_bucket_acl azurerm_storage_account azurerm_mssql_server block_public_acls block_public_policy restrict_public_buckets publicly_accessible PubliclyAccessible BucketPolicy PublicAccessBlockConfiguration allow_blob_public_access',
  ],
  [
    'data-access',
    `${programs} ${manifests}`,
    'DATABASE_URL DB_URL DB_PASSWORD DB_USER DB_PASS PGPASSWORD POSTGRES_PASSWORD MYSQL_PASSWORD MYSQL_ROOT_PASSWORD MONGO_URL MONGODB_URI MONGO_URI REDIS_URL REDIS_PASSWORD SQLALCHEMY_DATABASE_URI',
  ],
];

const phrases: readonly Phrase[] = [
  ['authentication', programs, 'Depends', /^Depends\((?:get_)?(?:current|auth|verify|require)/],
  ['authentication', programs, 'Security', /^Security\(/],
  ['authentication', programs, 'before_action', /^before_action[ (]:(?:authenticate|authorize|require)/],
  ['authentication', programs, 'authorize', /^authorize!? ?[(:@]/],
  ['authentication', programs, 'headers', /^headers(?:\.get\(|\.|\[|\()["']?[Aa]uthorization/],
  ['authentication', programs, 'Authorization', /^Authorization["']?\s?[:=,\]]/],
  ['authentication', programs, 'jwt', /^jwt\.(?:sign|verify|decode|encode)/],
  ['authentication', programs, 'passport', /^passport\.(?:authenticate|use|initialize|session)/],
  ['authentication', programs, 'abort', /^abort\((?:401|403)/],
  ['authentication', programs, 'HTTPException', /^HTTPException\((?:status_code=)?(?:401|403|status\.HTTP_40[13])/],
  ['authentication', programs, 'status', /^status\((?:401|403)\)/],
  ['authentication', 'yaml', 'kind', /^kind:\s?(?:Cluster)?Role(?:Binding)?\s*$/],
  ['authentication', 'yaml', 'verbs', /^verbs:/],
  ['authentication', 'yaml', 'roleRef', /^roleRef:/],
  ['authentication', 'yaml', 'serviceAccountName', /^serviceAccountName:/],
  ['authentication', 'yaml', 'automountServiceAccountToken', /^automountServiceAccountToken:/],
  ['authentication', 'yaml', 'privileged', /^privileged:\s?true/],
  ['authentication', 'yaml', 'allowPrivilegeEscalation', /^allowPrivilegeEscalation:\s?true/],
  ['authentication', 'terraform json yaml', 'assume_role_policy', /^/],
  ['authentication', 'terraform json yaml', 'AssumeRolePolicyDocument', /^/],
  ['authentication', 'terraform json yaml', 'sts', /^sts:AssumeRole/],
  ['authentication', 'terraform json yaml', 'policy_arn', /^/],
  ['authentication', 'terraform json yaml', 'ManagedPolicyArns', /^/],
  ['authentication', 'terraform json yaml', 'Effect', /^Effect["']?\s{0,8}[:=]\s{0,8}["']?(?:Allow|Deny)/],
  ['encryption', 'python', 'verify', /^verify ?= ?False/],
  ['encryption', 'python', 'ssl', /^ssl ?= ?False|^ssl\./],
  ['encryption', 'python', 'hashlib', /^hashlib\./],
  ['encryption', 'python', 'hmac', /^hmac\./],
  ['encryption', 'python', 'bcrypt', /^bcrypt\./],
  ['encryption', 'javascript', 'bcrypt', /^bcrypt\./],
  ['encryption', 'javascript', 'createHash', /^createHash\(["'](?:md5|sha1|md4|sha)["']/],
  ['encryption', 'javascript', 'subtle', /^subtle\./],
  ['encryption', 'javascript', 'minVersion', /^minVersion["']?: ?["']TLS/],
  ['encryption', 'go', 'md5', /^md5\.(?:New|Sum)/],
  ['encryption', 'go', 'sha1', /^sha1\.(?:New|Sum)/],
  ['encryption', 'go', 'tls', /^tls\./],
  ['encryption', 'jvm', 'Cipher', /^Cipher\.getInstance/],
  ['encryption', 'jvm', 'SSLContext', /^SSLContext\./],
  ['encryption', 'jvm', 'Mac', /^Mac\.getInstance/],
  ['encryption', 'php ruby perl', 'md5', /^md5 ?\(/],
  ['encryption', 'php', 'sha1', /^sha1 ?\(/],
  ['encryption', 'ruby', 'Digest', /^Digest::/],
  ['encryption', 'ruby', 'OpenSSL', /^OpenSSL::/],
  ['encryption', 'shell docker yaml', 'curl', /^curl[^|;&]{0,120} (?:-[a-zA-Z]{0,8}k\b|--insecure)/],
  ['encryption', 'shell docker yaml', 'wget', /^wget[^|;&]{0,120} --no-check-certificate/],
  ['encryption', 'shell docker yaml', 'trusted', /^trusted-host/],
  ['encryption', 'shell docker yaml', 'openssl', /^openssl /],
  ['encryption', 'shell docker yaml', 'http', /^http\.sslVerify[ =]false/],
  ['encryption', 'settings shell yaml', 'strict', /^strict-ssl ?=? ?false/],
  ['encryption', `${programs} ${manifests}`, 'sslmode', /^sslmode["']?[=:] ?["']?(?:disable|allow|prefer)/],
  ['encryption', 'terraform yaml', 'encrypted', /^encrypted\s{0,20}[=:]/],
  ['encryption', 'terraform', 'aws_kms_key', /^/],
  ['encryption', `${programs} ${manifests}`, 'BEGIN', /^BEGIN [A-Z ]{0,20}PRIVATE KEY/],
  ['api-security', 'javascript', 'cors', /^cors\(/],
  ['api-security', 'javascript', 'helmet', /^helmet(?:\.\w{1,40})?\(/],
  ['api-security', 'python', 'DEBUG', /^DEBUG ?= ?True/],
  ['api-security', 'jvm', 'csrf', /^csrf/],
  [
    'api-security',
    `${programs} ${manifests}`,
    'Access',
    /^Access-Control-Allow-(?:Origin|Credentials|Methods|Headers)/,
  ],
  ['api-security', `${programs} ${manifests}`, 'Content', /^Content-Security-Policy/],
  ['api-security', `${programs} ${manifests}`, 'Strict', /^Strict-Transport-Security/],
  ['api-security', `${programs} ${manifests}`, 'X', /^X-(?:Frame-Options|Content-Type-Options|Hub-Signature)/],
  ['api-security', 'yaml', 'kind', /^kind:\s?(?:Ingress|NetworkPolicy|Gateway|HTTPRoute)\s*$/],
  ['data-access', programs, 'SELECT', /^SELECT(?:\s[^;]{1,160}\sFROM\b|\s*$|\s\*)/],
  ['data-access', programs, 'INSERT', /^INSERT INTO\b/],
  ['data-access', programs, 'UPDATE', /^UPDATE [\w."`]{1,80} SET\b/],
  ['data-access', programs, 'DELETE', /^DELETE FROM\b/],
  ['data-access', programs, 'TRUNCATE', /^TRUNCATE TABLE\b/],
  ['data-access', `${programs} shell yaml`, 'GRANT', /^GRANT [A-Z_, ]{2,80} (?:ON|TO)\b/],
  ['data-access', `${programs} shell yaml`, 'REVOKE', /^REVOKE [A-Z_, ]{2,80} (?:ON|FROM)\b/],
  [
    'data-access',
    programs,
    'CREATE',
    /^CREATE (?:OR REPLACE )?(?:UNIQUE )?(?:TABLE|VIEW|INDEX|POLICY|ROLE|USER|SCHEMA|FUNCTION|TRIGGER|DATABASE)\b/,
  ],
  [
    'data-access',
    programs,
    'ALTER',
    /^ALTER (?:TABLE|VIEW|INDEX|POLICY|ROLE|USER|SCHEMA|FUNCTION|TRIGGER|DATABASE|DEFAULT)\b/,
  ],
  ['data-access', programs, 'DROP', /^DROP (?:TABLE|VIEW|INDEX|POLICY|ROLE|USER|SCHEMA|FUNCTION|TRIGGER|DATABASE)\b/],
  ['data-access', programs, 'cursor', /^cursor(?:\(\))?\.execute/],
  ['data-access', programs, 'session', /^session\.execute\(/],
  ['data-access', programs, 'connection', /^connection\.(?:execute|query)\(/],
  ['data-access', 'python', 'text', /^text\(["']{1,3}\s{0,8}(?:SELECT|INSERT|UPDATE|DELETE)/],
  ['data-access', 'python', 'models', /^models\.[A-Z]\w{1,40}(?:Field|Key)?\(/],
  ['data-access', 'python', 'Column', /^Column\(/],
  ['data-access', 'python', 'relationship', /^relationship\(/],
  ['data-access', 'javascript', '@Entity', /^@Entity\(/],
  ['data-access', 'javascript', '@Column', /^@Column\(/],
  ['data-access', 'javascript', 'prisma', /^prisma\.\$/],
  ['data-access', 'javascript', 'knex', /^knex\.raw\(/],
  ['data-access', 'javascript', 'sequelize', /^sequelize\.query\(/],
  ['data-access', 'javascript', 'sql', /^sql`/],
  ['data-access', 'ruby', 'connection', /^connection\.(?:execute|exec_query|select_all)/],
  ['data-access', 'php', 'DB', /^DB::(?:raw|select|statement|unprepared|insert|update|delete|table)\(/],
  ['data-access', 'php', 'PDO', /^PDO\(/],
  ['data-access', 'terraform', 'aws_s3_bucket', /^aws_s3_bucket(?:_\w{1,60})?"/],
];

/** Word → what it gives away. */
export const marksByWord: ReadonlyMap<string, readonly Mark[]> = indexed();

function indexed(): ReadonlyMap<string, readonly Mark[]> {
  const index = new Map<string, Mark[]>();
  const add = (word: string, mark: Mark): void => {
    const known = index.get(word);
    if (known === undefined) index.set(word, [mark]);
    else known.push(mark);
  };
  for (const [area, languages, names] of rows) {
    const mark: Mark = { area, because: 'code', languages: new Set(languages.split(' ')), test: null };
    for (const name of names.split(' ')) add(name, mark);
  }
  for (const [area, languages, word, test] of phrases) {
    add(word, { area, because: 'code', languages: new Set(languages.split(' ')), test });
  }
  return index;
}
