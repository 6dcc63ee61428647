import { policyPath } from '@cm/app';

import type { FileName } from './names.ts';

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

const texts = words('md markdown rst adoc asciidoc');
const pictures = words('png jpg jpeg gif webp avif svg');
const papers = words(
  'license license.txt licence licence.txt copying copying.txt notice notice.txt authors contributors readme changelog contributing',
);
/** Texts that a program or a robot follows, and those that a pull request is measured by, are no documentation. */
const followed = words('agents.md claude.md gemini.md codex.md skill.md copilot-instructions.md issue_template.md');
const followedFolders = words(
  'prompt prompts template templates skills pull_request_template issue_template node_modules',
);
const followedEnds = ['.prompt.md', '.instructions.md', '.agent.md', '.chatmode.md'];

/** Whether a file only explains: texts, licences, and pictures below `docs/`. No code, no `.mdx`, no `.txt`. */
export function isDocumentation(name: FileName): boolean {
  return (isText(name) || papers.has(name.base)) && !isFollowed(name);
}

function isText({ extension, folders }: FileName): boolean {
  return texts.has(extension) || (pictures.has(extension) && folders.some((one) => one === 'docs' || one === 'doc'));
}

function isFollowed({ base, folders }: FileName): boolean {
  if (followed.has(base) || base.startsWith('pull_request_template')) return true;
  if (followedEnds.some((end) => base.endsWith(end))) return true;
  return folders.some((folder) => folder.startsWith('.') || followedFolders.has(folder));
}

const toolFiles = words(
  [
    '.editorconfig .gitignore .mailmap .prettierignore .eslintignore .stylelintignore .markdownlintignore',
    '.prettierrc .prettierrc.json .prettierrc.json5 .prettierrc.yaml .prettierrc.yml .prettierrc.toml',
    '.eslintrc.json .eslintrc.yaml .eslintrc.yml .stylelintrc .stylelintrc.json .stylelintrc.yaml .stylelintrc.yml',
    '.markdownlint.json .markdownlint.jsonc .markdownlint.yaml .markdownlint.yml .yamllint .yamllint.yml .yamllint.yaml',
    '.clang-format .clang-tidy rustfmt.toml .rustfmt.toml ruff.toml .ruff.toml .flake8 biome.json biome.jsonc dprint.json',
    '.oxlintrc.json .oxfmtrc.json .golangci.yml .golangci.yaml .hadolint.yaml .shellcheckrc .sqlfluff .swiftformat',
    '.swiftlint.yml .scalafmt.conf',
  ].join(' '),
);

/** Whether a file sets up a tool of developers and is data. What such a tool would run (`.eslintrc.js`, hooks) is not. */
export function isToolSetting({ base, folders }: FileName): boolean {
  if (toolFiles.has(base)) return true;
  return folders.at(-1) === '.vscode' && (base === 'settings.json' || base === 'extensions.json');
}

const manifests = words(
  [
    'package.json package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml pnpm-workspace.yaml bun.lock bun.lockb',
    'deno.json deno.lock pyproject.toml poetry.lock uv.lock pdm.lock pipfile pipfile.lock setup.py setup.cfg',
    'environment.yml go.mod go.sum go.work go.work.sum cargo.toml cargo.lock gemfile gemfile.lock pom.xml build.gradle',
    'build.gradle.kts settings.gradle settings.gradle.kts gradle.lockfile libs.versions.toml gradle-wrapper.properties',
    'composer.json composer.lock packages.config packages.lock.json directory.packages.props mix.exs mix.lock',
    'pubspec.yaml pubspec.lock package.swift package.resolved podfile podfile.lock',
  ].join(' '),
);
const manifestEnds = words('csproj fsproj vbproj gemspec');

/** Whether a file says which packages are used, or in which version. */
export function isManifest({ base, extension, folders }: FileName): boolean {
  if (manifests.has(base) || manifestEnds.has(extension)) return true;
  if (extension !== 'txt' && extension !== 'in') return false;
  return (
    base.startsWith('requirements') ||
    base.startsWith('constraints') ||
    base.endsWith(`requirements.${extension}`) ||
    folders.at(-1) === 'requirements'
  );
}

const migrationFolders = words('migrations migration migrate alembic flyway liquibase');
const migrationFiles = words('alembic.ini schema.prisma schema.rb');

/** Whether a file changes the shape of a database, or says how that is done. */
export function isMigration(name: FileName): boolean {
  if (isText(name)) return false;
  const { base, extension, folders } = name;
  return extension === 'sql' || migrationFiles.has(base) || folders.some((folder) => migrationFolders.has(folder));
}

const containerFile =
  /^(?:(?:docker|container)file(?:\..{1,100})?|.{1,100}\.dockerfile|(?:docker-)?compose(?:[.-].{1,100})?\.ya?ml|\.dockerignore)$/;

/** Whether a file says what goes into an image, or how its containers run. */
export function isContainer({ base }: FileName): boolean {
  return containerFile.test(base);
}

const infraEnds = words('tf tofu tfvars hcl bicep');
const infraFiles = words(
  'chart.yaml chart.lock kustomization.yaml kustomization.yml helmfile.yaml skaffold.yaml serverless.yml serverless.yaml pulumi.yaml cdk.json procfile fly.toml',
);
const infraFolders = words('terraform k8s kubernetes helm charts kustomize ansible cloudformation argocd');
const infraData = words('yaml yml json tpl toml j2 properties');

/** Whether a file describes where the program runs. */
export function isInfrastructure({ base, extension, folders }: FileName): boolean {
  if (infraEnds.has(extension) || infraFiles.has(base) || base.endsWith('.tf.json')) return true;
  return infraData.has(extension) && folders.some((folder) => infraFolders.has(folder));
}

const pipelineFolders = words('.github .circleci .buildkite .gitlab .teamcity .woodpecker');
const pipelineFiles = words(
  '.gitlab-ci.yml .travis.yml .drone.yml jenkinsfile bitbucket-pipelines.yml azure-pipelines.yml azure-pipelines.yaml',
);

/** Whether a file steers checks and releases. */
export function isPipeline({ base, folders }: FileName): boolean {
  return pipelineFiles.has(base) || folders.some((folder) => pipelineFolders.has(folder));
}

/** Whether a file says who owns which files. */
export function isOwners({ base }: FileName): boolean {
  return base === 'codeowners';
}

/** Whether it is the file of the policy itself. */
export function isPolicy({ lower }: FileName): boolean {
  return lower === policyPath || lower === policyPath.replace(/\.yml$/, '.yaml');
}
