import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';

import { composeServices } from './compose.ts';
import { flagsOf, isFlagFile } from './flags.ts';
import { chartName, helmfileReleases, installedReleases } from './helm.ts';
import { isRollable, kubeObjects } from './kubernetes.ts';
import { isKustomization, kustomizationOf } from './kustomization.ts';
import { keepsDataOf, terraformBlocks } from './terraform.ts';

const deployment = (name: string, image = '1'): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  labels:
    name: other
spec:
  template:
    metadata:
      name: inner
    spec:
      containers:
        - name: app
          image: acme/${name}:${image}
`;

async function names(text: string): Promise<readonly string[]> {
  return (await kubeObjects(text)).objects.map(({ kind, name }) => `${kind}/${name}`);
}

describe('the objects of a manifest', () => {
  it.each([
    ['one', deployment('api'), ['Deployment/api']],
    [
      'several documents',
      `---\n${deployment('api')}---\n# more\n${deployment('web')}...\n`,
      ['Deployment/api', 'Deployment/web'],
    ],
    ['Windows line ends', deployment('api').replaceAll('\n', '\r\n'), ['Deployment/api']],
    [
      'quotes and comments',
      deployment('"api" # ours').replace('kind: Deployment', "'kind': 'Deployment'"),
      ['Deployment/api'],
    ],
    ['flow style', 'apiVersion: v1\nkind: Service\nmetadata: {name: api, namespace: shop}\n', ['Service/api']],
    ['JSON', '{"apiVersion": "v1", "kind": "Service", "metadata": {"name": "api"}}', ['Service/api']],
    [
      'a list',
      `apiVersion: v1\nkind: List\nitems:\n- ${deployment('api').trimEnd().replaceAll('\n', '\n  ')}\n`,
      ['Deployment/api'],
    ],
    ['metadata first', 'metadata:\n  name: api\nkind: Service\napiVersion: v1\n', ['Service/api']],
    [
      'a script with dashes',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: api\ndata:\n  a: |\n    ---\n    # kind: Secret\n',
      ['ConfigMap/api'],
    ],
    ['something else', 'kind: dog\nname: rex\n', []],
    ['nothing', '', []],
  ])('%s', async (_, text, expected) => {
    expect(await names(text)).toEqual(expected);
  });

  it('have no name where a template gives it', async () => {
    expect(await kubeObjects(deployment('{{ .Values.name }}'))).toEqual({ objects: [], nameless: 1 });
  });

  it('are the same whatever the comments, and another with another line in a script', async () => {
    const meaning = async (text: string) => (await kubeObjects(text)).objects[0]?.meaning;
    const script = (line: string) =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: api\ndata:\n  run: |\n    ${line}\n`;
    expect(await meaning(`# why\n${deployment('api')}\n`)).toBe(await meaning(deployment('api')));
    expect(await meaning(deployment('api', '2'))).not.toBe(await meaning(deployment('api')));
    expect(await meaning(script('#!/bin/sh'))).not.toBe(await meaning(script('#!/bin/bash')));
  });

  it.each([
    ['Deployment', 'apps/v1', true],
    ['StatefulSet', 'apps/v1', true],
    ['DaemonSet', 'apps/v1beta2', true],
    ['Service', 'v1', false],
    ['Deployment', 'example.org/v1', false],
  ])('%s of %s has a rollout that can be undone: %s', (kind, apiVersion, expected) => {
    expect(isRollable({ kind, apiVersion })).toBe(expected);
  });

  it('are those that YAML’s own writer wrote', async () => {
    const label = fc
      .stringMatching(/^[a-z]([a-z0-9-]{0,10}[a-z0-9])?$/)
      .filter((name) => !/^(?:null|true|false|yes|no|on|off|y|n)$/.test(name));
    const data = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(label, data), { maxLength: 5 }), async (each) => {
        const documents = each.map(([name, held]) =>
          stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: held }),
        );
        expect(await names(documents.join('---\n'))).toEqual(each.map(([name]) => `ConfigMap/${name}`));
      }),
    );
  });
});

describe('services', () => {
  it('are those below `services`', () => {
    const text =
      'version: "3"\nservices:\n  api:\n    image: acme/api:1\n  "web":\n    image: nginx\nvolumes:\n  data:\n';
    expect([...(composeServices(text)?.keys() ?? [])]).toEqual(['api', 'web']);
  });

  it.each([
    ['no services', 'volumes:\n  data:\n', null],
    ['flow style', 'services: {api: {image: x}}\n', null],
    ['none yet', 'services:\n', []],
  ])('%s', (_, text, expected) => {
    const found = composeServices(text);
    expect(found === null ? null : [...found.keys()]).toEqual(expected);
  });
});

describe('releases', () => {
  it('are named by charts, helmfiles and scripts', () => {
    expect(chartName('apiVersion: v2\nname: shop\nversion: 1.0.0\n')).toBe('shop');
    expect(
      helmfileReleases(
        'repositories: []\nreleases:\n  - name: shop\n    chart: ./shop\n  - chart: x/y\n    name: redis\n',
      ),
    ).toEqual(['shop', 'redis']);
    expect(
      installedReleases(
        'run: helm upgrade --install -n prod shop ./charts/shop \\\n  --wait\nhelm install "$NAME" ./x\n',
      ),
    ).toEqual(['shop']);
  });
});

describe('Terraform', () => {
  it('declares resources and modules', () => {
    const text = 'resource "aws_db_instance" "shop" {\n}\nmodule "net" {\n}\n# resource "a" "b" {\ndata "x" "y" {\n}\n';
    expect(terraformBlocks(text).map(({ address }) => address)).toEqual(['aws_db_instance.shop', 'module.net']);
  });

  it.each([
    ['aws_db_instance', true],
    ['google_storage_bucket', true],
    ['azurerm_postgresql_flexible_server', true],
    ['aws_instance', false],
    ['null_resource', false],
  ])('%s keeps data: %s', (type, expected) => {
    expect(keepsDataOf(type)).toBe(expected);
  });
});

describe('flags', () => {
  it.each([
    ['config/flags.yaml', true],
    ['feature-flags.production.json', true],
    ['toggles.yml', true],
    ['src/flagship.yaml', false],
    ['flags.py', false],
  ])('%s: %s', (path, expected) => {
    expect(isFlagFile(path)).toBe(expected);
  });

  it.each([
    ['flags.yaml', 'new_search: true\nold: false\n', ['new_search', 'old']],
    ['flags.yaml', 'flags:\n  new_search:\n    on: true\n', ['new_search']],
    ['flags.yaml', 'features:\n  - name: new_search\n    on: true\n', ['new_search']],
    ['flags.json', '{"flags": {"new_search": {"state": "ENABLED"}}}', ['new_search']],
    ['flags.json', '[{"key": "new_search"}]', ['new_search']],
    ['flags.json', '{', null],
  ])('%s %s', (path, text, expected) => {
    const found = flagsOf(path, text);
    expect(found === null ? null : [...found.keys()]).toEqual(expected);
  });
});

it('a kustomization says what it puts together', () => {
  expect(isKustomization('k8s/kustomization.yaml')).toBe(true);
  expect(kustomizationOf('resources:\n  - ../base\n  - api.yaml\nnamePrefix: prod-\n')).toEqual({
    resources: ['../base', 'api.yaml'],
    namePrefix: 'prod-',
    nameSuffix: '',
  });
});

it('never throws, and takes linear time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({
        unit: fc.constantFrom('a', ':', ' ', '\n', '-', '{', '"', "'", '|', '#', 'kind', 'apiVersion', 'services:'),
      }),
      async (text) => {
        await kubeObjects(text);
        for (const read of [
          composeServices,
          chartName,
          helmfileReleases,
          installedReleases,
          terraformBlocks,
          kustomizationOf,
        ])
          read(text);
        flagsOf('flags.yaml', text);
        flagsOf('flags.json', text);
      },
    ),
  );
  const start = performance.now();
  const deep = Array.from({ length: 20_000 }, (_, index) => `${' '.repeat(index % 200)}a${index}: - x`).join('\n');
  await kubeObjects(`apiVersion: v1\nkind: X\n${deep}`);
  composeServices(`services:\n${deep}`);
  terraformBlocks('resource '.repeat(100_000));
  installedReleases('helm upgrade '.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(10_000);
});
