import { describe, expect, it } from 'vitest';

import { defaultHeadings, readPlan } from '../index.ts';

function toolsIn(template: string, command: string): readonly unknown[] {
  const tools = [{ name: 'own', command: template }];
  const { commands } = readPlan(`## Rollback plan\n\`${command}\``, {
    headings: defaultHeadings,
    templates: [],
    tools,
  });
  return commands.flatMap((found) => (found.kind === 'tool' && found.tool === 'own' ? [found.values] : []));
}

describe("a row of the policy's own", () => {
  it.each([
    ['nomad job revert {target} {version}', 'nomad job revert api 3', [{ target: 'api', version: '3' }]],
    ['nomad job revert {target} {version}', 'nomad job revert -detach api 3 now', [{ target: 'api', version: '3' }]],
    ['nomad job revert {target} {version}', 'nomad job revert api', []],
    ['nomad job revert {target} {version?}', 'nomad job revert api', [{ target: 'api' }]],
    ['nomad job revert {target} {version}', 'nomad job run api 3', []],
    ['shipit back --app {target} --force', 'shipit back --force --app=shop', [{ target: 'shop' }]],
    ['shipit back --app {target} --force', 'shipit back --app shop', []],
    ['shipit back {target}', 'sudo /opt/bin/shipit back shop', [{ target: 'shop' }]],
    ['shipit back {target}', 'docker compose exec tools shipit back shop', [{ target: 'shop' }]],
    ['shipit back {target}', 'shipit.back shop', []],
    ['make {target}', 'make back', [{ target: 'back' }]],
  ])('%s in "%s"', (template, command, expected) => {
    expect(toolsIn(template, command)).toEqual(expected);
  });

  it('is found on a line without backticks too', () => {
    const tools = [{ name: 'own', command: 'shipit back {target}' }];
    const { commands } = readPlan('## Rollback\nshipit back shop', { headings: defaultHeadings, templates: [], tools });
    expect(commands).toMatchObject([{ kind: 'tool', tool: 'own', target: 'shop', source: 'line', line: 2 }]);
  });
});
