import { type DiffRow, api, chart, config, plain, row, workload } from './files.fixture.ts';

/** Kubernetes and Helm. */
export const clusterRows: readonly DiffRow[] = [
  row(
    'a deployment',
    api('1'),
    api('2'),
    ['kubectl-rollout-undo deployment/api'],
    [
      ...plain.slice(0, 4),
      ['`kubectl rollout undo deployment/sales-agent`', 'rollout-target'],
      ['`kubectl rollout undo deployment/<name>`', 'placeholder'],
    ],
  ),
  row(
    'a stateful set',
    { 'k8s/db.yml': workload('db', '1', 'StatefulSet') },
    { 'k8s/db.yml': workload('db', '2', 'StatefulSet') },
    ['kubectl-rollout-undo statefulset/db'],
    [['`kubectl rollout undo deployment/db`', 'rollout-target']],
  ),
  row(
    'two in one file, of which one changes',
    { 'k8s/all.yaml': `${workload('api', '1')}---\n${workload('web', '1')}` },
    { 'k8s/all.yaml': `${workload('api', '1')}---\n${workload('web', '2')}` },
    ['kubectl-rollout-undo deployment/web'],
    [['`kubectl rollout undo deployment/api`', 'part-not-covered']],
  ),
  row(
    'two files, both change',
    { ...api('1'), 'k8s/web.yaml': workload('web', '1') },
    { ...api('2'), 'k8s/web.yaml': workload('web', '2') },
    ['kubectl-rollout-undo deployment/api', 'kubectl-rollout-undo deployment/web'],
    [['`kubectl rollout undo deployment/api`', 'part-not-covered']],
  ),
  row('a deployment that is new', { 'README.md': '# Shop\n' }, api('1'), ['kubectl-change deployment/api']),
  row(
    'a deployment that goes',
    api('1'),
    { 'k8s/api.yaml': null },
    ['kubectl-change deployment/api'],
    [['`kubectl rollout undo deployment/api`', 'part-not-covered']],
  ),
  row('a file that only moves', api('1'), { 'k8s/api.yaml': null, 'deploy/api.yaml': workload('api', '1') }, []),
  row('a comment in a manifest', api('1'), { 'k8s/api.yaml': `# why\n${workload('api', '1')}` }, []),
  row(
    'a config map',
    { 'k8s/config.yaml': config('api', 'info') },
    { 'k8s/config.yaml': config('api', 'debug') },
    ['kubectl-change configmap/api'],
    [['`kubectl apply -f k8s/config.yaml`', 'part-not-covered']],
  ),
  row(
    'a config map and its deployment',
    { ...api('1'), 'k8s/config.yaml': config('api', 'info') },
    { ...api('2'), 'k8s/config.yaml': config('api', 'debug') },
    ['kubectl-rollout-undo deployment/api', 'kubectl-change configmap/api'],
    [['`kubectl rollout undo deployment/api`', 'part-not-covered']],
  ),
  row(
    'a kustomization with a prefix',
    {
      'k8s/base/kustomization.yaml': 'resources:\n  - api.yaml\n',
      'k8s/base/api.yaml': workload('api', '1'),
      'k8s/prod/kustomization.yaml': 'resources:\n  - ../base\nnamePrefix: prod-\n',
    },
    {
      'k8s/prod/kustomization.yaml':
        'resources:\n  - ../base\nnamePrefix: prod-\nimages:\n  - name: acme/api\n    newTag: "2"\n',
    },
    ['kubectl-rollout-undo deployment/prod-api'],
  ),
  row(
    'a chart’s values',
    chart('1'),
    chart('2'),
    ['helm-rollback shop'],
    [
      ['`helm rollback sales-agent`', 'helm-release'],
      ['`kubectl rollout undo deployment/shop`', 'part-not-covered'],
    ],
  ),
  row(
    'a chart with a release in a workflow',
    {
      ...chart('1'),
      '.github/workflows/deploy.yml':
        'jobs:\n  a:\n    steps:\n      - run: helm upgrade --install shop-prod ./charts/shop\n',
    },
    chart('2'),
    ['helm-rollback shop'],
    [['`helm rollback shop`', 'helm-release']],
  ),
];
