import { type DiffRow, api, code, compose, project, renamed, row, workload } from './files.fixture.ts';

/** Compose, Terraform and flags. */
export const otherRows: readonly DiffRow[] = [
  row(
    'a Compose service',
    compose('1'),
    compose('2'),
    ['docker-service-update api'],
    [
      ['`docker service update --rollback sales-agent`', 'service-name'],
      ['`docker service update --rollback web`', 'service-name'],
    ],
  ),
  row(
    'one service of several',
    compose('1', '  web:\n    image: nginx:1\n'),
    compose('1', '  web:\n    image: nginx:2\n'),
    ['docker-service-update web'],
    [['`docker service update --rollback api`', 'part-not-covered']],
  ),
  row(
    'a stack and a revision',
    { ...project, 'stack.yml': compose('1')['compose.yaml'] ?? '' },
    { ...renamed('c3', 'b2'), 'stack.yml': compose('2')['compose.yaml'] ?? '' },
    ['alembic-downgrade b2', 'docker-service-update api'],
    [['1. `docker service update --rollback api`\n2. `alembic downgrade b2`', 'order']],
  ),
  row(
    'a Compose file of one’s own machine',
    { 'docker-compose.override.yml': 'services:\n  api:\n    image: x:1\n' },
    { 'docker-compose.override.yml': 'services:\n  api:\n    image: x:2\n' },
    [],
  ),
  row(
    'Terraform',
    { 'infra/main.tf': 'resource "aws_instance" "web" {\n  ami = "a"\n}\n' },
    { 'infra/main.tf': 'resource "aws_instance" "web" {\n  ami = "b"\n}\n' },
    ['terraform infra'],
    [['`terraform -chdir=infra apply`', 'part-not-covered']],
  ),
  row(
    'a database taken out of Terraform',
    { 'infra/main.tf': 'resource "aws_db_instance" "shop" {\n}\n' },
    { 'infra/main.tf': '# nothing\n' },
    ['terraform infra', 'restore aws_db_instance.shop'],
    [['Revert this pull request.\n\n`terraform -chdir=infra apply`', 'restore-plan']],
  ),
  row(
    'a flag that is turned on',
    { 'config/flags.yaml': 'new_search: false\nold: true\n' },
    { 'config/flags.yaml': 'new_search: true\nold: true\n' },
    ['feature-flag new_search'],
    [['Turn off the feature flag `other`.', 'part-not-covered']],
  ),
  row(
    'a flag and a deployment',
    { ...api('1'), 'flags.json': '{"fast_checkout": false}' },
    { ...api('2'), 'flags.json': '{"fast_checkout": true}' },
    ['kubectl-rollout-undo deployment/api', 'feature-flag fast_checkout'],
    [['`kubectl rollout undo deployment/api`', 'part-not-covered']],
  ),
];

/** What a revert undoes. */
export const codeRows: readonly DiffRow[] = [
  row('code alone', code(1), code(2), []),
  row('documents alone', { 'README.md': '# Shop\n' }, { 'README.md': '# Shop\n\nMore.\n' }, []),
  row('a workflow', { '.github/workflows/ci.yml': 'on: push\n' }, { '.github/workflows/ci.yml': 'on: [push]\n' }, []),
  row(
    'a manifest of the tests',
    { 'tests/k8s/api.yaml': workload('api', '1') },
    { 'tests/k8s/api.yaml': workload('api', '2') },
    [],
  ),
  row('a YAML file of no cluster', { 'mkdocs.yml': 'site_name: Shop\n' }, { 'mkdocs.yml': 'site_name: Shop 2\n' }, []),
  row('dependencies', { 'requirements.txt': 'flask==3.0\n' }, { 'requirements.txt': 'flask==3.1\n' }, []),
];
