import { describe, expect, it } from 'vitest';

import { areasOf, changed, told } from './scan.fixture.ts';

describe('a line that touches an area', () => {
  it.each([
    // Authentication and authorization
    ['shop/views.py', '-@login_required', 'authentication', 'a check is taken away'],
    ['shop/views.py', '+@login_required', 'authentication', 'a check is added'],
    ['shop/views.py', '-    if not request.user.is_staff:', 'authentication', 'a condition is taken away'],
    ['shop/views.py', '+    permission_classes = [AllowAny]', 'authentication', 'Django REST framework'],
    ['shop/api.py', '+def me(user: User = Depends(get_current_user)):', 'authentication', 'FastAPI'],
    ['shop/api.py', '+from jose import jwt', 'authentication', 'a library of tokens'],
    ['shop/api.py', '+from django.contrib.auth.models import User', 'authentication', 'a part of Django'],
    ['src/server.ts', "+import passport from 'passport';", 'authentication', 'a library'],
    ['src/server.ts', "+const jwt = require('jsonwebtoken');", 'authentication', 'a library, the old way'],
    ['src/server.ts', "+import { getToken } from 'next-auth/jwt';", 'authentication', 'a part of a library'],
    ['src/server.ts', '-  requireAdmin(request);', 'authentication', 'a guard by its name'],
    ['src/server.ts', '-    return response.status(403).end();', 'authentication', 'a refusal is taken away'],
    ['src/main/java/A.java', '-    @PreAuthorize("hasRole(\'ADMIN\')")', 'authentication', 'Spring Security'],
    ['src/main/java/A.java', '+import org.springframework.security.core.Authentication;', 'authentication', 'Java'],
    ['Shop/Orders.cs', '+    [AllowAnonymous]', 'authentication', '.NET'],
    ['app/controllers/orders_controller.rb', '-  before_action :authenticate_user!', 'authentication', 'Rails'],
    ['app/Http/Orders.php', '+use Illuminate\\Support\\Facades\\Gate;', 'authentication', 'Laravel'],
    ['cmd/main.go', '+\t"github.com/golang-jwt/jwt/v5"', 'authentication', 'Go'],
    ['src/main.rs', '+use jsonwebtoken::decode;', 'authentication', 'Rust'],
    ['deploy/role.yaml', '+  verbs: ["*"]', 'authentication', 'rights in a cluster'],
    [
      'infra/main.tf',
      '+resource "aws_iam_role" "x" { assume_role_policy = data.x }',
      'authentication',
      'rights in a cloud',
    ],
    // Encryption
    ['src/a.ts', "+import { createCipheriv } from 'node:crypto';", 'encryption', 'Node'],
    ['src/a.ts', '+  rejectUnauthorized: false,', 'encryption', 'certificates are not looked at'],
    ['src/a.ts', "+  createHash('md5')", 'encryption', 'a weak hash'],
    ['src/a.py', '+import hashlib', 'encryption', 'Python'],
    ['src/a.py', '+from cryptography.fernet import Fernet', 'encryption', 'Python'],
    ['src/a.py', '+    requests.get(url, verify=False)', 'encryption', 'certificates are not looked at'],
    ['src/a.go', '+\t\tInsecureSkipVerify: true,', 'encryption', 'Go'],
    ['src/a.go', '+\t"crypto/aes"', 'encryption', 'Go'],
    ['src/A.java', '+import javax.crypto.Cipher;', 'encryption', 'Java'],
    ['src/a.rs', '+use ring::digest;', 'encryption', 'Rust'],
    ['src/a.c', '+#include <openssl/evp.h>', 'encryption', 'C'],
    ['src/A.cs', '+using System.Security.Cryptography;', 'encryption', '.NET'],
    ['build.sh', '+curl -sSk https://localhost/x', 'encryption', 'a download that trusts anybody'],
    ['infra/db.tf', '-  storage_encrypted = true', 'encryption', 'a disk'],
    ['conf/site.conf', '+ssl_protocols TLSv1;', 'encryption', 'a server’s settings'],
    // API security
    ['src/app.ts', "+import helmet from 'helmet';", 'api-security', 'headers'],
    ['src/app.ts', "+app.use(cors({ origin: '*' }));", 'api-security', 'who may ask'],
    ['src/app.ts', '-app.use(rateLimit({ max: 100 }));', 'api-security', 'how often one may ask'],
    ['shop/views.py', '+@csrf_exempt', 'api-security', 'Django'],
    ['shop/main.py', '+from fastapi.middleware.cors import CORSMiddleware', 'api-security', 'FastAPI'],
    ['api/openapi.yaml', '+  securitySchemes:', 'api-security', 'a description of an API'],
    ['conf/site.conf', '-  limit_req zone=one burst=5;', 'api-security', 'a server’s settings'],
    ['k8s/a.yaml', '+kind: NetworkPolicy', 'api-security', 'who may talk to whom'],
    // Data access
    ['src/a.py', '+from sqlalchemy import create_engine', 'data-access', 'an ORM'],
    ['src/a.py', '+    cursor.execute(f"SELECT * FROM users WHERE id = {id}")', 'data-access', 'a query'],
    ['src/a.ts', '+  await prisma.$queryRaw`SELECT 1`', 'data-access', 'a raw query'],
    ['src/a.ts', "+import { Pool } from 'pg';", 'data-access', 'a driver'],
    ['src/A.java', '+    @Query("select o from Order o")', 'data-access', 'Java'],
    ['src/a.ts', '+  "GRANT SELECT ON users TO app"', 'data-access', 'rights in a database'],
    ['infra/s3.tf', '+resource "aws_s3_bucket_policy" "x" {', 'data-access', 'who may read a bucket'],
    ['deploy/app.env', '+DATABASE_URL=x', 'data-access', 'where the data is'],
    ['src/a.py', '+URL = "postgres://app:pw@db.acme.io/shop"', 'data-access', 'where the data is'],
    // Third parties
    ['src/pay.ts', "+import Stripe from 'stripe';", 'third-party', 'a service’s library'],
    ['src/pay.ts', "+const url = 'https://api.acme-pay.io/v1';", 'third-party', 'a new host'],
    ['Dockerfile', '+ADD https://get.acme-tools.io/x /x', 'third-party', 'a download'],
  ])('%s %j: %s, %s', (path, line, area) => {
    expect(areasOf(changed(path, [line]))).toContain(area);
  });
});

describe('a line that touches none', () => {
  it.each([
    ['src/a.ts', "+import { readFile } from 'node:fs';", 'an import of something else'],
    ['src/a.ts', "+import type { JWTPayload } from 'jose';", 'types alone'],
    ['src/a.ts', "+import { randomUUID } from 'node:crypto';", 'an id'],
    ['src/a.ts', "+import { x } from './crypto';", 'a file of the repository'],
    ['src/a.ts', "+// import passport from 'passport';", 'a comment'],
    ['src/a.ts', '+const author = authors[0];', 'a word that begins alike'],
    ['src/a.ts', "+const url = 'https://example.com/x';", 'an example'],
    ['src/a.ts', "+const url = 'http://localhost:3000';", 'this machine'],
    ['src/a.ts', "+const url = 'http://10.0.0.5/x';", 'a private network'],
    ['src/a.ts', "+const schema = 'https://json-schema.org/draft/2020-12/schema';", 'the name of a format'],
    ['src/a.ts', "+throw new Error('see https://github.com/acme/app/issues/1');", 'a page to read'],
    ['src/a.ts', '+go(); // as https://acme-blog.io/post says', 'a comment behind code'],
    ['src/a.ts', '+const url = `https://${host}/x`;', 'a host that is filled in'],
    ['src/A.tsx', '+<a href="https://acme-partner.io">partner</a>', 'a link that people follow'],
    ['src/a.py', '+# import hashlib', 'a comment'],
    ['src/a.py', '+verify = True', 'certificates are looked at'],
    ['src/a.sh', '+# curl -k https://acme.io', 'a comment'],
    ['README.md', '+import passport from `passport`; https://api.acme-pay.io', 'Markdown'],
    ['docs/auth.md', '+# Login', 'Markdown, whatever its name'],
    ['tests/auth/test_login.py', '+@login_required', 'a test'],
    ['src/auth.test.ts', "+import jwt from 'jsonwebtoken';", 'a test by its name'],
    ['examples/auth.py', '+import jwt', 'an example'],
    ['package-lock.json', '+      "resolved": "https://registry.acme.io/x.tgz",', 'a lock file'],
    ['locales/en/login.json', '+  "password": "Password"', 'texts for people'],
    ['src/login.css', '+.password { color: red }', 'a style sheet'],
    ['src/logo.svg', '+<svg xmlns="http://www.w3.org/2000/svg">', 'a picture'],
    ['src/a.ts', ' app.use(helmet());', 'a line that stays'],
    ['src/lexer.ts', '+const hasTokens = tokens.length > 0;', 'tokens of another kind'],
  ])('%s %j: %s', (path, line) => {
    expect(areasOf(changed(path, [line]))).toEqual([]);
  });

  it('imports that only change places', () => {
    expect(areasOf(changed('src/a.py', ['-import hashlib', ' import os', '+import hashlib']))).toEqual([]);
  });

  it('a host that stood there before', () => {
    expect(areasOf(changed('src/a.ts', ["-get('https://a.acme.io/1')", "+get('https://a.acme.io/2')"]))).toEqual([]);
    expect(
      areasOf(changed('src/a.ts', ["-get('https://a.acme.io/1')"]), changed('src/b.ts', ["+get('https://a.acme.io')"])),
    ).toEqual([]);
  });
});

it('says where and what, and shows no password', () => {
  const lines = [' import os', '+URL = "postgres://app:secret@db.acme.io/shop"', '-@login_required'];
  expect(told(changed('src/a.py', lines))).toEqual([
    'authentication: code login_required (2)',
    'data-access: host postgres://db.acme.io (2)',
  ]);
});
