import { describe, expect, it } from 'vitest';

import { areasOf, changed, told } from './scan.fixture.ts';

const lock = (...names: readonly string[]): readonly string[] => [
  ' {',
  ...names.map((name) => `+    "node_modules/${name}": {`),
];

describe('a new dependency', () => {
  it.each([
    ['package.json', ['   "dependencies": {', '+    "stripe": "^14.0.0",'], 'stripe'],
    ['package.json', ['+    "@acme/sdk": "1.2.3"'], '@acme/sdk'],
    ['package.json', ['+    "left": "npm:right@1"'], 'right'],
    ['package.json', ['-    "left": "^1.0.0"', '+    "left": "git+https://git.acme.io/left"'], 'left from git.acme.io'],
    ['requirements.txt', ['+Stripe_SDK[async]==1.0 ; python_version > "3.9"'], 'stripe-sdk'],
    ['requirements/base.txt', ['+requests'], 'requests'],
    ['requirements.txt', ['+git+https://git.acme.io/tools#egg=tools'], 'tools'],
    ['pyproject.toml', [' dependencies = [', '+  "stripe>=8",'], 'stripe'],
    ['pyproject.toml', [' [tool.poetry.dependencies]', '+stripe = "^8.0"'], 'stripe'],
    ['pyproject.toml', ['+dependencies = ["stripe"]'], 'stripe'],
    ['Pipfile', [' [packages]', '+stripe = "*"'], 'stripe'],
    ['setup.py', ["+    install_requires=['stripe>=8'],"], 'stripe'],
    ['go.mod', ['+\tgithub.com/stripe/stripe-go/v76 v76.1.0'], 'github.com/stripe/stripe-go/v76'],
    ['go.mod', ['+replace a.io/b => git.acme.io/c v1.0.0'], 'git.acme.io/c'],
    ['Cargo.toml', [' [dependencies]', '+serde = { version = "1", features = ["derive"] }'], 'serde'],
    ['Cargo.toml', ['+[dependencies.tokio]'], 'tokio'],
    ['Gemfile', ["+gem 'stripe', '~> 10'"], 'stripe'],
    ['pom.xml', ['+      <artifactId>stripe-java</artifactId>'], 'stripe-java'],
    ['build.gradle.kts', ['+    implementation("com.stripe:stripe-java:24.0.0")'], 'com.stripe:stripe-java'],
    [
      'gradle/libs.versions.toml',
      ['+stripe = { module = "com.stripe:stripe-java", version.ref = "s" }'],
      'com.stripe:stripe-java',
    ],
    ['composer.json', ['   "require": {', '+    "stripe/stripe-php": "^13.0"'], 'stripe/stripe-php'],
    ['Shop/Shop.csproj', ['+    <PackageReference Include="Stripe.net" Version="43.0.0" />'], 'Stripe.net'],
    ['mix.exs', ['+      {:stripity_stripe, "~> 3.0"},'], 'stripity_stripe'],
    ['Dockerfile', ['+FROM acme/base:1.2'], 'acme/base'],
    ['infra/main.tf', ['+  source = "terraform-aws-modules/vpc/aws"'], 'terraform-aws-modules/vpc/aws'],
    ['.github/workflows/ci.yml', ['+      - uses: acme/deploy@v1'], 'acme/deploy'],
    ['actions/x/action.yml', ['+    - uses: "acme/deploy/sub@abc"'], 'acme/deploy/sub'],
  ] as const)('%s %j: %s', (path, lines, name) => {
    expect(told(changed(path, lines))).toContainEqual(
      expect.stringMatching(`^third-party: dependency ${name.replaceAll('/', '\\/')} \\(`),
    );
  });
});

describe('no new dependency', () => {
  const rows: readonly (readonly [path: string, lines: readonly string[], why: string])[] = [
    ['package.json', ['-    "stripe": "^14.0.0",', '+    "stripe": "^14.0.1",'], 'a newer version'],
    ['package.json', ['   "scripts": {', '+    "next": "1"'], 'a script'],
    ['package.json', ['+  "version": "1.2.3",'], 'the version'],
    ['package.json', ['   "engines": {', '+    "bun": ">=1"'], 'an engine'],
    ['package.json', ['+    "@acme/core": "workspace:*"'], 'a part of the repository'],
    ['package.json', ['-    "left": "^1.0.0"'], 'one that goes'],
    ['requirements.txt', ['-requests==2.31.0', '+requests==2.32.0'], 'a newer version'],
    ['requirements.txt', ['+# stripe==8', '+-r base.txt'], 'a comment and another file'],
    ['pyproject.toml', ['-  "Requests >= 2",', '+  "requests>=3",'], 'a newer version, written in another way'],
    ['pyproject.toml', [' [tool.ruff]', '+select = ["E", "F"]'], 'rules of a linter'],
    ['pyproject.toml', ['+python = "^3.12"', '+version = "1.0.0"'], 'Python and the version'],
    ['go.mod', ['+\tgolang.org/x/text v0.14.0 // indirect'], 'what another dependency asks for'],
    ['Cargo.toml', [' [dependencies]', '+core = { path = "../core" }'], 'a part of the repository'],
    ['pom.xml', ['-    <version>1</version>', '+    <version>2</version>'], 'a newer version'],
    ['Dockerfile', [' FROM node:24 AS build', '+FROM build'], 'a stage of the same build'],
    ['Dockerfile', ['-FROM node:22', '+FROM node:24'], 'a newer image'],
    ['.github/workflows/ci.yml', ['-      - uses: acme/deploy@v1', '+      - uses: acme/deploy@v2'], 'a newer action'],
    ['.github/workflows/ci.yml', ['+      - uses: actions/checkout@v6'], 'GitHub’s own action'],
    ['.github/workflows/ci.yml', ['+      - uses: ./.github/actions/x'], 'an action of the repository'],
  ];
  it.each(rows)('%s %j: %s', (path, lines) => {
    expect(areasOf(changed(path, lines))).toEqual([]);
  });

  it('one that moves from one manifest to another', () => {
    const from = changed('requirements.txt', ['-stripe==8.0']);
    expect(areasOf(from, changed('pyproject.toml', ['+  "stripe>=8",']))).toEqual([]);
  });

  it('one that the lock file beside it or above shows to be there already', () => {
    const manifest = changed('packages/a/package.json', ['   "dependencies": {', '+    "@acme/core": "0.0.0"']);
    expect(areasOf(manifest)).toEqual(['third-party']);
    expect(areasOf(manifest, changed('package-lock.json', lock('other')))).toEqual([]);
    expect(areasOf(manifest, changed('package-lock.json', lock('@acme/core')))).toEqual(['third-party']);
    expect(areasOf(manifest, changed('packages/b/package-lock.json', lock('other')))).toEqual(['third-party']);
  });
});
