import { describe, expect, it } from 'vitest';

import { areasOfPath } from './areas-of-path.ts';
import { areasOf, changed, told } from './scan.fixture.ts';

describe('a path that names an area', () => {
  it.each([
    ['src/auth/index.ts', 'authentication'],
    ['src/main/java/io/acme/AuthController.java', 'authentication'],
    ['src/OAuth2Client.ts', 'authentication'],
    ['app/policies/order_policy.rb', 'authentication'],
    ['lib/session_store.py', 'authentication'],
    ['config/permissions.yaml', 'authentication'],
    ['k8s/rbac.yaml', 'authentication'],
    ['infra/iam.tf', 'authentication'],
    ['.github/CODEOWNERS', 'authentication'],
    ['.github/change-policy.yml', 'authentication'],
    ['src/crypto.go', 'encryption'],
    ['lib/PasswordEncryptor.cs', 'encryption'],
    ['certs/server.pem', 'encryption'],
    ['config/tls.yaml', 'encryption'],
    ['src/middleware.ts', 'api-security'],
    ['app/rate-limit.ts', 'api-security'],
    ['app/RateLimiter.php', 'api-security'],
    ['conf/nginx.conf', 'api-security'],
    ['k8s/ingress.yaml', 'api-security'],
    ['src/webhooks/order.ts', 'api-security'],
    ['shop/models.py', 'data-access'],
    ['shop/migrations/0002_note.py', 'data-access'],
    ['migrations/versions/b2_note.py', 'data-access'],
    ['db/migrate/20260101000000_note.rb', 'data-access'],
    ['src/main/resources/db/migration/V2__note.sql', 'data-access'],
    ['prisma/schema.prisma', 'data-access'],
    ['src/main/java/OrderRepository.java', 'data-access'],
    ['src/dao/order.kt', 'data-access'],
    ['src/integrations/mail.ts', 'third-party'],
    ['src/pay/stripe.ts', 'third-party'],
    ['.gitmodules', 'third-party'],
  ])('%s: %s', (path, area) => {
    expect(areasOfPath(path).map((hit) => hit.area)).toContain(area);
  });
});

describe('a path that names none', () => {
  it.each([
    'src/author.ts',
    'src/authors/list.ts',
    'src/repository.ts',
    'docs/security.md',
    'LICENSE',
    'src/login.css',
    'assets/password.png',
    'locales/de/auth.json',
    'yarn.lock',
    'packages/formats/src/migrations/alembic/calls.ts',
    'src/tokenizer.ts',
    'src/curl.ts',
  ])('%s', (path) => {
    expect(areasOfPath(path)).toEqual([]);
  });
});

describe('a file as a whole', () => {
  it('counts by both names where it is renamed', () => {
    const more = { previous: 'src/auth/login.ts', status: 'renamed', patch: null, additions: 0, deletions: 0 } as const;
    expect(told(changed('src/pages/enter.ts', [], more))).toEqual(['authentication: path src/auth/login.ts']);
    expect(told(changed('tests/enter.ts', [], more))).toEqual(['authentication: path src/auth/login.ts']);
  });

  it('counts by its own name alone where it is a copy', () => {
    const more = { previous: 'src/auth/login.ts', status: 'copied' } as const;
    expect(areasOf(changed('src/pages/enter.ts', ['+x'], more))).toEqual([]);
  });

  it('counts where it is deleted', () => {
    expect(told(changed('src/auth/login.ts', ['-x'], { status: 'removed' }))).toEqual(['authentication: deleted auth']);
  });

  it('is named once for an area: by the line that shows it, else by its path', () => {
    expect(told(changed('src/auth/login.ts', ["+import jwt from 'jsonwebtoken';"]))).toEqual([
      'authentication: import jsonwebtoken (1)',
    ]);
  });
});
