import fc from 'fast-check';
import { PackageURL } from 'packageurl-js';
import { describe, expect, it } from 'vitest';

import { packageOf, purlFor, purlOf } from './purl.ts';

describe('a package URL', () => {
  it.each([
    ['pkg:npm/%40acme/cart@1.0.0', 'pkg:npm/%40acme/cart', '@acme/cart', '1.0.0'],
    ['pkg:npm/@acme/cart@1.0.0', 'pkg:npm/%40acme/cart', '@acme/cart', '1.0.0'],
    ['pkg:/npm/%40acme/cart@1.0.0', 'pkg:npm/%40acme/cart', '@acme/cart', '1.0.0'],
    ['pkg://npm/acme@1', 'pkg:npm/acme', 'acme', '1'],
    ['pkg:npm/acme', 'pkg:npm/acme', 'acme', null],
    ['pkg:PyPI/Acme_Web.Tools@2', 'pkg:pypi/acme-web-tools', 'acme-web-tools', '2'],
    ['pkg:pypi/acme.web', 'pkg:pypi/acme-web', 'acme.web', null],
    [
      'pkg:deb/debian/openssl@3.0.11-1~deb12u2?arch=amd64&distro=debian-12',
      'pkg:deb/debian/openssl',
      'openssl',
      '3.0.11-1~deb12u2',
    ],
    ['pkg:deb/debian/libstdc%2B%2B6@12', 'pkg:deb/debian/libstdc%2B%2B6', 'libstdc++6', '12'],
    ['pkg:maven/org.acme/cart@1', 'pkg:maven/org.acme/cart', 'org.acme:cart', '1'],
    [
      'pkg:golang/github.com/Acme/cart/v2@v2.0.1#sub',
      'pkg:golang/github.com/Acme/cart/v2',
      'github.com/Acme/cart/v2',
      'v2.0.1',
    ],
    ['pkg:golang/stdlib@1.26.2', 'pkg:golang/stdlib', 'stdlib', '1.26.2'],
  ])('%s is %s, %s in version %s', (given, purl, name, version) => {
    expect(purlOf(given)).toMatchObject({ purl, version });
    expect(purlOf(given)?.name.replaceAll(/[-_.]/g, '-')).toBe(name.replaceAll(/[-_.]/g, '-'));
  });

  it.each([['npm/acme'], ['pkg:'], ['pkg:npm'], ['pkg:npm/'], [''], [null], [7]])('%j is none', (given) => {
    expect(purlOf(given)).toBeNull();
  });

  it('is the same, written plainly or not, as the reference implementation writes it', () => {
    const type = fc.constantFrom('npm', 'deb', 'golang', 'maven', 'gem', 'cargo', 'nuget', 'composer');
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'Z', '0', '-', '_', '.', '+', '@'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(type, word, word, (kind, namespace, name) => {
        const own = purlOf(`pkg:${kind}/${encodeURIComponent(namespace)}/${encodeURIComponent(name)}@1.0?a=b`);
        expect(own?.purl).toBe(new PackageURL(kind, namespace, name, undefined, undefined, undefined).toString());
      }),
    );
  });

  it('never throws', () => {
    const part = fc.constantFrom('pkg:', '/', 'npm', '%', '%4', '@', '?', '#', 'a', '..', '//', ' ');
    fc.assert(fc.property(fc.array(part), (parts) => void purlOf(parts.join(''))));
    fc.assert(fc.property(fc.string(), fc.string(), (ecosystem, name) => void purlFor(ecosystem, name)));
  });
});

describe('a package by ecosystem and name', () => {
  it.each([
    ['npm', '@acme/cart', 'pkg:npm/%40acme/cart'],
    ['PyPI', 'Acme_Web', 'pkg:pypi/acme-web'],
    ['pip', 'acme.web', 'pkg:pypi/acme-web'],
    ['crates.io', 'acme_tls', 'pkg:cargo/acme_tls'],
    ['Go', 'github.com/acme/cart/v2', 'pkg:golang/github.com/acme/cart/v2'],
    ['Go', 'stdlib', 'pkg:golang/stdlib'],
    ['Maven', 'org.acme:cart', 'pkg:maven/org.acme/cart'],
    ['Packagist', 'acme/cart', 'pkg:composer/acme/cart'],
    ['RubyGems', 'acme', 'pkg:gem/acme'],
    ['NuGet', 'Acme.Cart', 'pkg:nuget/Acme.Cart'],
    ['Debian:12', 'openssl', 'pkg:deb/debian/openssl'],
    ['Alpine:v3.20', 'openssl', 'pkg:apk/alpine/openssl'],
    ['Rocky Linux:9', 'openssl', 'pkg:rpm/rocky/openssl'],
    ['Red Hat:enterprise_linux:9', 'openssl', 'pkg:rpm/redhat/openssl'],
    ['CRAN', 'Rcpp', 'pkg:cran/Rcpp'],
    ['Pub', 'acme_cart', 'pkg:pub/acme_cart'],
    ['GitHub Actions', 'acme/setup', 'pkg:github/acme/setup'],
    ['nowhere', 'acme', null],
  ])('%s %s is %s', (ecosystem, name, purl) => {
    expect(purlFor(ecosystem, name)).toBe(purl);
  });

  it('is named as the report names it, with the version that it gives', () => {
    expect(packageOf({ purl: 'pkg:maven/org.acme/cart@1', name: 'cart', version: ' ' })).toEqual({
      purl: 'pkg:maven/org.acme/cart',
      name: 'cart',
      version: '1',
    });
    expect(packageOf({ purl: 'broken', name: 'cart' })).toEqual({ purl: null, name: 'cart', version: null });
    expect(packageOf({ purl: 'broken' })).toBeNull();
  });
});
