import { type Language, languageOf } from './languages.ts';

/** What a file is to the question whether tests have to run it. Only `code` has to. */
export type FileKind = 'code' | 'test' | 'generated' | 'vendored' | 'configuration' | 'migration' | 'types' | 'no code';

export interface Classified {
  readonly kind: FileKind;
  readonly language: Language | null;
}

/** What `.gitattributes` says of a path; both false where it says nothing. */
export interface LinguistFlags {
  readonly generated: boolean;
  readonly vendored: boolean;
}

const noFlags: LinguistFlags = { generated: false, vendored: false };

/** What a file is, by its path and by what `.gitattributes` says of it. */
export function classify(path: string, flags: LinguistFlags = noFlags): Classified {
  const language = languageOf(path);
  if (language === null) return { kind: 'no code', language };
  return { kind: kindOf(path.toLowerCase(), path, flags), language };
}

function kindOf(lower: string, path: string, flags: LinguistFlags): FileKind {
  const folders = lower.split('/');
  const name = folders.pop() ?? '';
  if (folders.some((folder) => vendorFolders.has(folder)) || flags.vendored) return 'vendored';
  if (isTypes(name)) return 'types';
  if (isTest(folders, name, path)) return 'test';
  if (flags.generated || isGenerated(folders, name)) return 'generated';
  if (isMigration(folders, name)) return 'migration';
  return isConfiguration(folders, name) ? 'configuration' : 'code';
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

const vendorFolders = words(
  'node_modules vendor vendors third_party third-party thirdparty bower_components site-packages .venv venv jspm_packages .yarn',
);
const testFolders = words(
  'test tests __tests__ spec specs e2e testing cypress testdata test_data fixtures __fixtures__ __mocks__ mocks features integration-tests acceptance benchmarks androidtest',
);
const generatedFolders = words('generated __generated__ gen-src generated-sources .generated');
const configFolders = words('.github .storybook .husky .config');

/** `.d.ts` and Python's stubs hold types only; nothing in them can be run. */
function isTypes(name: string): boolean {
  return /\.d\.[cm]?ts$|\.d\.[a-z]{1,10}\.ts$/.test(name);
}

function isTest(folders: readonly string[], name: string, path: string): boolean {
  if (folders.some((folder) => testFolders.has(folder) || isTestFolder(folder))) return true;
  if (/(?:^|[._-])(?:test|tests|spec|specs|e2e|cy|stories|story)\.[a-z+0-9]{1,6}$/.test(name)) return true;
  if (/^(?:test_|tests?\.)/.test(name) || ['conftest.py', 'spec_helper.rb', 'rails_helper.rb'].includes(name))
    return true;
  // Upper case tells `FooTest.java` from `latest.java`.
  return /(?:^|[a-z0-9_])(?:Tests?|TestCase|Spec|Specs|IT|ITCase)\.(?:java|kt|groovy|scala|cs|fs|vb|swift|php|dart|m|mm)$/.test(
    path,
  );
}

/** `Shop.Tests` of .NET, `shop-tests`, `integrationTest` of Gradle. */
function isTestFolder(folder: string): boolean {
  return /(?:[._-]tests?|(?:unit|integration|functional|system|smoke)[._-]?tests?|uitests)$/.test(folder);
}

function isGenerated(folders: readonly string[], name: string): boolean {
  if (folders.some((folder) => generatedFolders.has(folder))) return true;
  return /_pb2(?:_grpc)?\.py$|\.pb(?:\.gw)?\.go$|\.pb\.(?:cc|h)$|_pb\.(?:js|ts|rb)$|\.(?:g|freezed|gr)\.dart$|\.(?:generated|gen|min|bundle)\.[a-z]{1,6}$|_generated\.[a-z]{1,6}$|\.designer\.(?:cs|vb)$|\.g\.cs$|^zz_generated/.test(
    name,
  );
}

function isMigration(folders: readonly string[], name: string): boolean {
  const at = folders.findIndex((folder) => folder === 'migrations' || folder === 'migration' || folder === 'migrate');
  if (at !== -1) return true;
  return folders.some((folder) => folder === 'alembic') && (folders.includes('versions') || name === 'env.py');
}

const configNames = words(
  'setup.py conftest.py noxfile.py fabfile.py manage.py wsgi.py asgi.py gulpfile.js gruntfile.js rakefile.rb vagrantfile.rb package.swift mix.exs build.rs',
);

function isConfiguration(folders: readonly string[], name: string): boolean {
  if (configNames.has(name) || name.startsWith('.')) return true;
  if (/\.(?:config|conf|setup|rc)\.[cm]?[jt]sx?$/.test(name)) return true;
  return folders.some((folder) => configFolders.has(folder));
}
