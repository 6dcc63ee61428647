import { isRequirements } from '../read/kind.ts';
import { composerReader, npmReader } from './json.ts';
import { pyprojectReader, requirementsReader, setupReader } from './python.ts';
import { byPattern, type DependencyReader, type ManifestKind, section } from './reader.ts';
import { dockerReader } from './docker.ts';
import { cargoReader, catalogueReader } from './toml.ts';

const kind = (ecosystem: string, reader: () => DependencyReader): ManifestKind => ({ ecosystem, reader });

const maven = kind('maven', byPattern(/^<artifactId>([^<]{1,200})<\/artifactId>/));
const gradle = kind(
  'maven',
  byPattern(
    /["']([\w.-]{1,150}:[\w.-]{1,150})(?::[^"']{0,100})?["']/,
    /\bgroup\s?[:=]\s?["']([\w.-]{1,150})["'],\s?name\s?[:=]\s?["']([\w.-]{1,150})["']/,
    /^id[ (]{1,2}["']([\w.-]{1,150})["']/,
  ),
);
const nuget = kind(
  'nuget',
  byPattern(
    /<(?:PackageReference|PackageVersion|GlobalPackageReference)\s{1,8}(?:Include|Update)="([^"]{1,200})"/,
    /<package\s{1,8}id="([^"]{1,200})"/,
  ),
);
const gems = kind(
  'rubygems',
  byPattern(
    /^gem[ (]{1,2}["']([\w.-]{1,100})["']/,
    /\.add_(?:runtime_|development_)?dependency[ (]{1,2}["']([\w.-]{1,100})["']/,
  ),
);
const docker = kind('docker', dockerReader);
const terraform = kind(
  'terraform',
  byPattern(
    /^source\s{0,40}=\s{0,40}"((?:git::|https?:|github\.com|[\w-]{1,60}\/)(?![^"]{0,200}\.(?:zip|json|ya?ml|txt|sh|py|js|tpl)")[^"?]{1,200})/,
  ),
);
const hex = kind('hex', byPattern(/^\{:(\w{1,100}),/));
const swift = kind('swift', byPattern(/\.package\((?:name:\s?"[^"]{1,100}",\s?)?url:\s?"([^"]{1,300})"/));
const submodules = kind('git', byPattern(/^url\s?=\s?(\S{1,300})$/));

const byName: ReadonlyMap<string, ManifestKind> = new Map([
  ['package.json', kind('npm', npmReader)],
  ['deno.json', kind('npm', npmReader)],
  ['deno.jsonc', kind('npm', npmReader)],
  ['composer.json', kind('packagist', composerReader)],
  ['pyproject.toml', kind('pypi', pyprojectReader)],
  ['pipfile', kind('pypi', pyprojectReader)],
  ['setup.py', kind('pypi', setupReader)],
  ['setup.cfg', kind('pypi', setupReader)],
  ['environment.yml', kind('conda', byPattern(/^- ([a-z0-9][\w.-]{0,100})(?:[=<>].{0,60})?$/))],
  ['environment.yaml', kind('conda', byPattern(/^- ([a-z0-9][\w.-]{0,100})(?:[=<>].{0,60})?$/))],
  ['cargo.toml', kind('crates', cargoReader)],
  ['libs.versions.toml', kind('maven', catalogueReader)],
  ['go.mod', kind('go', goReader)],
  ['gemfile', gems],
  ['pom.xml', maven],
  ['packages.config', nuget],
  ['mix.exs', hex],
  ['package.swift', swift],
  ['pubspec.yaml', kind('pub', pubReader)],
  ['chart.yaml', kind('helm', byPattern(/^(?:- )?repository:\s?["']?(\S{1,300}?)["']?$/))],
  ['.gitmodules', submodules],
]);

const byEnd: readonly (readonly [end: string, kind: ManifestKind])[] = [
  ['.gradle', gradle],
  ['.gradle.kts', gradle],
  ['.csproj', nuget],
  ['.fsproj', nuget],
  ['.vbproj', nuget],
  ['.props', nuget],
  ['.gemspec', gems],
  ['.tf', terraform],
  ['.dockerfile', docker],
];

/** How the dependencies of a file are read; null where it is no manifest. */
export function manifestOf(path: string): ManifestKind | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const known = byName.get(name);
  if (known !== undefined) return known;
  if (isRequirements(path)) return kind('pypi', requirementsReader);
  if (/^(?:docker|container)file(?:\.|$)/.test(name)) return docker;
  return byEnd.find(([end]) => name.endsWith(end))?.[1] ?? null;
}

/** What only another dependency asks for is not taken in by anybody here. */
function goReader(): DependencyReader {
  return ({ text }) => {
    const line = text.trim().slice(0, 600);
    if (line.includes('// indirect')) return [];
    const replaced = /=>\s{1,4}([\w.-]{1,100}\.[\w.-]{1,100}\/[^\s]{1,300})/.exec(line)?.[1];
    if (replaced !== undefined) return [replaced];
    const name = /^(?:require\s{1,4}|tool\s{1,4})?([\w-]{1,100}\.[\w./~-]{1,300})\s{1,4}v[0-9]/.exec(line)?.[1];
    return name === undefined ? [] : [name];
  };
}

function pubReader(): DependencyReader {
  const within = section();
  return (line) => {
    within.at(line);
    const top = /^([\w-]{1,60}):\s{0,8}$/.exec(line.text.slice(0, 80))?.[1];
    if (top !== undefined) within.enter(top);
    if (within.name !== undefined && !within.name.includes('dependencies') && !within.name.includes('overrides'))
      return [];
    const name = /^ {2}(\w{1,100}):\s{1,4}["']?[\^>=<]{0,2}[0-9]/.exec(line.text.slice(0, 200))?.[1];
    return name === undefined ? [] : [name];
  };
}
