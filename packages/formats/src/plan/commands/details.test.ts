import { describe, expect, it } from 'vitest';

import { defaultHeadings, readPlan } from '../index.ts';

/** What each command says beside its kind and target. */
const details: readonly (readonly [string, object])[] = [
  ['alembic downgrade -2', { kind: 'alembic-downgrade', to: null, steps: 2 }],
  ['alembic downgrade ae10-1', { to: 'ae10', steps: 1 }],
  ['alembic downgrade shop@base', { to: 'shop@base', steps: null }],
  ['alembic -c a.ini --name=shop downgrade base', { to: 'base', config: 'a.ini', section: 'shop' }],
  ['alembic downgrade', { target: null, to: null, steps: null }],
  [
    'kubectl rollout undo deployments.apps/api -nshop --to-revision 4',
    { resource: 'deployment', name: 'api', namespace: 'shop', revision: 4 },
  ],
  ['kubectl rollout undo deploy api --namespace=shop', { target: 'deployment/api', namespace: 'shop', revision: null }],
  ['kubectl rollout undo -f api.yaml', { target: 'api.yaml', resource: null, name: null }],
  ['helm rollback api 3 -n shop', { release: 'api', revision: 3, namespace: 'shop' }],
  ['helm rollback api', { release: 'api', revision: null }],
  ['docker service update --rollback sales-agent', { service: 'sales-agent', rollback: true, image: null }],
  ['docker service update --image api:1 --with-registry-auth api', { service: 'api', rollback: false, image: 'api:1' }],
  [
    'docker compose -f a.yml -f b.yml up -d api web',
    { verb: 'up', services: ['api', 'web'], files: ['a.yml', 'b.yml'] },
  ],
  ['terraform apply -destroy -target module.db', { tool: 'terraform', verb: 'destroy', targets: ['module.db'] }],
  ['git revert -m 1 4f2a9c1 5a3b0d2', { commits: ['4f2a9c1', '5a3b0d2'], mainline: 1 }],
  ['goose reset', { kind: 'migration-down', tool: 'goose', everything: true, steps: null }],
  ['migrate -path m -database d down -all', { tool: 'golang-migrate', everything: true }],
  ['flyway undo', { tool: 'flyway', steps: 1, to: null }],
  ['psql -d shop -f dump.sql', { kind: 'restore', tool: 'psql', target: 'shop', from: 'dump.sql' }],
  ['velero restore create --from-backup shop-1120', { kind: 'restore', tool: 'velero', from: 'shop-1120' }],
  ['FEATURE_SEARCH=off docker compose up -d', { kind: 'compose', verb: 'up' }],
  ['helm rollback api $REVISION', { target: 'api', hasPlaceholder: false }],
  ['helm rollback <release>', { target: '<release>', hasPlaceholder: true }],
];

describe('details of commands', () => {
  it.each(details)('%s', (command, expected) => {
    const { commands } = readPlan(`## Rollback\n\`${command}\``, { headings: defaultHeadings, templates: [] });
    expect(commands[0]).toMatchObject(expected);
  });

  it('names of JavaScript are no programs and no kinds', () => {
    const lines = [
      'constructor x',
      'toString',
      'kubectl constructor deployment/a',
      'kubectl rollout undo constructor/a',
    ];
    const body = `## Rollback\n\`\`\`\n${lines.join('\n')}\n\`\`\``;
    const { commands } = readPlan(body, { headings: defaultHeadings, templates: [] });
    expect(commands.map(({ target }) => target)).toEqual(['constructor/a']);
  });
});
