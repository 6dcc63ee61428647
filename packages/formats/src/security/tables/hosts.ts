/** Hosts that are names of formats, licences or pages to read: nothing is sent there. Each stands for those below it. */
export const quietHosts: readonly string[] = [
  'w3.org json-schema.org schemastore.org schemas.microsoft.com schemas.openxmlformats.org schemas.xmlsoap.org',
  'schemas.android.com xmlns.com xml.org xmlsoap.org ns.adobe.com purl.org schema.org ogp.me maven.apache.org',
  'springframework.org java.sun.com xmlns.jcp.org jakarta.ee docbook.org oasis-open.org openapis.org swagger.io',
  'opensource.org spdx.org creativecommons.org gnu.org fsf.org apache.org mozilla.org eclipse.org unlicense.org',
  'stackoverflow.com stackexchange.com wikipedia.org readthedocs.io readthedocs.org rfc-editor.org ietf.org',
  'iana.org unicode.org ecma-international.org tc39.es whatwg.org iso.org nist.gov mitre.org owasp.org',
  'cyclonedx.org slsa.dev in-toto.io sigstore.dev semver.org conventionalcommits.org editorconfig.org keepachangelog.com',
  'shields.io badge.fury.io npmjs.com pypi.org rubygems.org crates.io nuget.org docs.rs pkg.go.dev packagist.org',
  'learn.microsoft.com msdn.microsoft.com aka.ms go.dev python.org nodejs.org typescriptlang.org rust-lang.org',
  'eslint.org prettier.io reactjs.org react.dev vuejs.org angular.io nextjs.org',
].flatMap((line) => line.split(' '));

/** Ends of names that stand for no machine that exists, or for this one. Source: RFC 2606, RFC 6761. */
export const reservedEnds: readonly string[] = [
  'example',
  'example.com',
  'example.org',
  'example.net',
  'test',
  'invalid',
  'localhost',
  'local',
  'internal',
  'localdomain',
  'arpa',
];

/** Schemes of stores: who dials one works with its data. */
export const storeSchemes: ReadonlySet<string> = new Set(
  'postgres postgresql mysql mariadb mongodb mongodb+srv redis rediss sqlserver oracle cockroachdb clickhouse'.split(
    ' ',
  ),
);
