import { languageOf } from '../../code/languages.ts';

/** What a file is to the scan. Only `text` is read line by line. */
export type SecurityKind = 'text' | 'lock' | 'document' | 'asset' | 'binary';

export interface KindOfFile {
  readonly kind: SecurityKind;
  /** A programming language as `languageOf` names it, or `shell`, `sql`, `yaml`, `json`, `toml`, `xml`, `html`, `terraform`, `docker`, `settings`, `text`. */
  readonly language: string;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

const locks = words(
  'package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb poetry.lock uv.lock pdm.lock pipfile.lock pixi.lock conda-lock.yml go.sum go.work.sum cargo.lock gemfile.lock composer.lock packages.lock.json mix.lock pubspec.lock package.resolved podfile.lock flake.lock .terraform.lock.hcl deno.lock gradle.lockfile chart.lock paket.lock',
);
const documents = words('md markdown mdx rst adoc asciidoc txt org rdoc pod tex textile');
const assets = words('css scss sass less styl svg po pot csv tsv snap map ics srt vtt xliff xlf strings arb log ipynb');
const binaries = words(
  'png jpg jpeg gif webp avif ico bmp tif tiff heic psd pdf zip gz tgz bz2 xz zst 7z rar tar jar war whl egg exe dll so dylib a o class pyc wasm bin dat woff woff2 ttf otf eot mp3 mp4 wav ogg webm mov avi flac db sqlite sqlite3 parquet xlsx xls docx doc pptx ppt jks keystore p12 pfx der gpg',
);
const languages: ReadonlyMap<string, string> = new Map(
  (
    [
      ['shell', 'sh bash zsh ksh fish ps1 psm1 bat cmd'],
      ['sql', 'sql psql ddl hql'],
      ['yaml', 'yml yaml'],
      ['json', 'json json5 jsonc webmanifest'],
      ['toml', 'toml'],
      ['xml', 'xml csproj fsproj vbproj props targets config nuspec plist storyboard wsdl xsd'],
      ['html', 'html htm erb ejs hbs jinja j2 twig cshtml jsp haml pug mustache'],
      ['terraform', 'tf tfvars hcl bicep'],
      ['docker', 'dockerfile containerfile'],
      ['settings', 'ini cfg conf cnf properties env service'],
      ['jvm', 'kts gradle'],
      ['ruby', 'gemspec rake ru'],
      ['python', 'pyi'],
      ['elixir', 'exs'],
      ['javascript', 'graphql gql'],
      ['text', 'proto prisma cmake mk nix rego cel smithy thrift pem crt key cer'],
    ] as const
  ).flatMap(([language, ends]) => ends.split(' ').map((end) => [end, language] as const)),
);
const byName: ReadonlyMap<string, string> = new Map([
  ['dockerfile', 'docker'],
  ['containerfile', 'docker'],
  ['gemfile', 'ruby'],
  ['rakefile', 'ruby'],
  ['vagrantfile', 'ruby'],
  ['pipfile', 'toml'],
  ['jenkinsfile', 'jvm'],
  ['makefile', 'shell'],
  ['procfile', 'shell'],
  ['caddyfile', 'settings'],
  ['codeowners', 'settings'],
  ['go.mod', 'go'],
  ['go.work', 'go'],
  ['.htaccess', 'settings'],
  ['.npmrc', 'settings'],
  ['.yarnrc', 'settings'],
  ['.gitmodules', 'settings'],
  ['cmakelists.txt', 'text'],
]);

/** What a path is, by its name alone. What nobody knows is text: to be looked at where there is something to see. */
export function kindOfFile(path: string): KindOfFile {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const dot = name.lastIndexOf('.');
  const end = dot === -1 ? '' : name.slice(dot + 1);
  if (locks.has(name)) return { kind: 'lock', language: 'text' };
  const known = languageByName(name, path) ?? languages.get(end) ?? languageOf(path)?.id;
  if (known !== undefined) return { kind: 'text', language: known };
  if (documents.has(end) || isNotice(name)) return { kind: 'document', language: 'text' };
  if (assets.has(end)) return { kind: 'asset', language: 'text' };
  return { kind: binaries.has(end) ? 'binary' : 'text', language: 'text' };
}

function languageByName(name: string, path: string): string | undefined {
  if (isRequirements(path)) return 'settings';
  if (name.startsWith('.env')) return 'settings';
  if (name.startsWith('dockerfile.') || name.endsWith('.dockerfile')) return 'docker';
  return byName.get(name);
}

/** `requirements.txt`, `requirements-dev.txt`, `constraints.txt`, `requirements/base.txt`. */
export function isRequirements(path: string): boolean {
  const folders = path.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  if (!name.endsWith('.txt') && !name.endsWith('.in')) return false;
  return name.includes('requirements') || name.startsWith('constraints') || folders.at(-1) === 'requirements';
}

function isNotice(name: string): boolean {
  return /^(?:licen[cs]e|copying|notice|authors|changelog|contributors|readme|security|version)(?:[.-][a-z0-9.-]{1,20})?$/.test(
    name,
  );
}

const hashed = words('python ruby shell yaml toml terraform docker settings elixir perl r julia nim php');
const dashed = words('sql haskell lua');
const marked = words('xml html');
/** What begins a comment that goes on to the line's end, where `#` and `//` do not say it all. */
const further: ReadonlyMap<string, string> = new Map([
  ['terraform', '//'],
  ['php', '//'],
  ['settings', ';'],
]);

/** Whether a line holds a comment and nothing else. */
export function isComment(text: string, language: string): boolean {
  const line = text.trimStart();
  if (marked.has(language)) return line.startsWith('<!--') && endsThere(line, '-->');
  if (dashed.has(language)) return line.startsWith('--');
  // `#[` opens an attribute of PHP.
  if (hashed.has(language) && line.startsWith('#') && !line.startsWith('#[')) return true;
  const other = further.get(language);
  if (other !== undefined && line.startsWith(other)) return true;
  return (language === 'php' || !hashed.has(language)) && isSlashed(line);
}

function isSlashed(line: string): boolean {
  if (line.startsWith('//') || line === '*' || line === '*/' || line.startsWith('* ')) return true;
  return line.startsWith('/*') && endsThere(line, '*/');
}

/** Nothing stands behind the end of the comment, or it does not end in this line. */
function endsThere(line: string, end: string): boolean {
  const at = line.indexOf(end);
  return at === -1 || line.slice(at + end.length).trim() === '';
}

/** Files of tests by their own name, wherever they lie. */
export function isTestName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/(?:^|\/)__(?:tests|mocks|fixtures|snapshots)__\//.test(path)) return true;
  if (/[._-](?:test|tests|spec|specs|cy|e2e|stories|fixture|fixtures)\.[A-Za-z0-9]{1,6}$/.test(name)) return true;
  if (/^test_[^/]{1,200}\.py$|^conftest\.py$/.test(name)) return true;
  return /[a-z0-9](?:Test|Tests|TestCase|Spec|IT)\.(?:java|kt|groovy|scala|cs|fs|vb|swift|php)$/.test(name);
}
