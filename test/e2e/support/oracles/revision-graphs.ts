import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Random, seeded } from '../../../bench/random.ts';

/** A revision of a made-up history. */
interface Made {
  readonly id: string;
  readonly parents: readonly string[];
  readonly dependsOn: readonly string[];
  readonly labels: readonly string[];
}

/** A made-up history in a folder of real files. */
export interface MadeGraph {
  readonly folder: string;
  /** What was broken on purpose; null for a sound one. */
  readonly defect: Defect | null;
  /** The newest revisions, as a change would add them: whatever follows one of them is one too. */
  readonly added: readonly string[];
}

const defects = [
  'duplicate',
  'missing-parent',
  'missing-dependency',
  'partial-dependency',
  'cycle',
  'self',
  'dependency-cycle',
  'label-clash',
  'label-parent',
] as const;
export type Defect = (typeof defects)[number];

/** Writes the revision files of a random history; the same for the same seed. Two in five have a defect. */
export function writeGraph(folder: string, seed: number): MadeGraph {
  const random = seeded(seed);
  for (let skipped = 0; skipped < 5; skipped += 1) random.below(2);
  const sound = soundGraph(random);
  const defect = random.chance(40) ? random.pick(defects) : null;
  const broken = defect === null ? sound : withDefect(random, sound, defect);
  const versions = join(folder, 'versions');
  mkdirSync(versions, { recursive: true });
  writeFileSync(join(folder, 'env.py'), '');
  for (const [index, made] of broken.entries()) {
    const name = `${random.below(1000)}_${index}_${made.id.slice(0, 8)}.py`;
    writeFileSync(join(versions, name), textOf(random, made));
  }
  return { folder, defect, added: newest(random, sound) };
}

function soundGraph(random: Random): readonly Made[] {
  const size = 1 + random.below(20);
  const all: Made[] = [];
  for (let index = 0; index < size; index += 1) {
    const parents = random.chance(8) ? [] : parentsOf(random, all);
    const dependsOn = all.length > 2 && random.chance(15) ? [dependencyOf(random, all)] : [];
    const labels =
      parents.length === 0
        ? random.chance(60)
          ? [`line_${index}`]
          : []
        : random.chance(8)
          ? [`part_${index}`, `also_${index}`]
          : [];
    all.push({
      id: idOf(random, index),
      parents,
      dependsOn: dependsOn.filter((own) => !parents.includes(own)),
      labels,
    });
  }
  return all;
}

/** Mostly the newest one; now and then an older one (a branch) or several (a merge). */
function parentsOf(random: Random, all: readonly Made[]): readonly string[] {
  const last = all.at(-1);
  if (last === undefined) return [];
  if (random.chance(18)) return [...new Set([random.pick(all).id, last.id, random.pick(all).id])];
  return [random.chance(22) ? random.pick(all).id : last.id];
}

function dependencyOf(random: Random, all: readonly Made[]): string {
  const made = random.pick(all);
  return made.labels[0] !== undefined && random.chance(50) ? made.labels[0] : made.id;
}

function idOf(random: Random, index: number): string {
  const digits = Array.from({ length: 8 }, () => random.pick([...'0123456789abcdef'])).join('');
  if (random.chance(3)) return `${'a_name_that_is_longer_than_alembic_'.slice(0, 30)}${digits}`;
  return random.chance(10) ? `rev_${index}_${digits}` : digits + String(index).padStart(4, '0');
}

/** One mistake of those that people make. */
function withDefect(random: Random, sound: readonly Made[], defect: Defect): readonly Made[] {
  const at = random.below(sound.length);
  const [made, other] = [sound[at] as Made, random.pick(sound)];
  const changed = (over: Partial<Made>): readonly Made[] =>
    sound.map((own) => (own === made ? { ...own, ...over } : own));
  const first = sound[0] as Made;
  const last = youngestAbove(sound, first);
  switch (defect) {
    case 'duplicate':
      return [
        ...sound,
        {
          ...made,
          labels: [],
          parents: random.chance(50)
            ? made.parents
            : sound
                .slice(0, at)
                .slice(-1)
                .map(({ id }) => id),
        },
      ];
    case 'missing-parent':
      return changed({ parents: [...made.parents, 'gone00000000'] });
    case 'missing-dependency':
      return changed({ dependsOn: ['gone00000000'] });
    case 'partial-dependency':
      return changed({ dependsOn: [first.id.slice(0, 6)] });
    case 'cycle':
      return sound.map((own) => (own === first ? { ...own, parents: [last.id] } : own));
    case 'self':
      return changed({ parents: [made.id] });
    case 'dependency-cycle':
      return sound.map((own) => (own === first ? { ...own, dependsOn: [last.id] } : own));
    case 'label-clash':
      return [
        ...changed({ labels: ['twice'] }),
        { id: 'clash0000000', parents: [other.id], dependsOn: [], labels: ['twice'] },
      ];
    case 'label-parent':
      return [...changed({ labels: ['named'] }), { id: 'child0000000', parents: ['named'], dependsOn: [], labels: [] }];
  }
}

/** The newest revision that stands on another one; that one itself where none does. */
function youngestAbove(sound: readonly Made[], first: Made): Made {
  const above = new Set([first.id]);
  for (const { id, parents } of sound) if (parents.some((parent) => above.has(parent))) above.add(id);
  return sound.findLast(({ id }) => above.has(id)) ?? first;
}

/** Every revision from some point on that stands on none but older and such ones. */
function newest(random: Random, sound: readonly Made[]): readonly string[] {
  const from = random.below(sound.length);
  return sound.slice(from).map(({ id }) => id);
}

/** The file as Alembic's own template has it, or as people have changed it. */
function textOf(random: Random, { id, parents, dependsOn, labels }: Made): string {
  const annotated = random.chance(40);
  const name = (own: string, type: string): string => (annotated ? `${own}: ${type}` : own);
  const optional = 'Union[str, Sequence[str], None]';
  const lines = [
    `${name('revision', 'str')} = ${quoted(random, id)}`,
    `${name('down_revision', optional)} = ${listed(random, parents)}`,
    ...(labels.length > 0 || random.chance(60)
      ? [`${name('branch_labels', optional)} = ${listed(random, labels)}`]
      : []),
    ...(dependsOn.length > 0 || random.chance(60)
      ? [`${name('depends_on', optional)} = ${listed(random, dependsOn)}`]
      : []),
  ];
  const head = random.chance(20) ? 'revision = "overwritten below"\n' : '';
  const tail = random.chance(20) ? '\n    sql = """\nrevision = \'in a string\'\n"""\n' : '\n    pass\n';
  return (
    `"""add something\n\nrevision = 'in a docstring'\nRevises: ${parents.join(', ')}\n"""\n` +
    `from typing import Sequence, Union\n\n${head}# revision identifiers\n${lines.join('\n')}\n\n\n` +
    `def upgrade() -> None:\n    revision = 1${tail}\n\ndef downgrade() -> None:\n    pass\n`
  );
}

function quoted(random: Random, text: string): string {
  return random.pick([
    `'${text}'`,
    `"${text}"`,
    `"""${text}"""`,
    `('${text.slice(0, 3)}'\n  "${text.slice(3)}")`,
    `"${text.slice(0, 2)}" + '${text.slice(2)}'`,
  ]);
}

function listed(random: Random, items: readonly string[]): string {
  const [first] = items;
  if (first === undefined) return random.pick(['None', 'None', '()', '[]']);
  if (items.length === 1 && random.chance(60)) return quoted(random, first);
  const inner = items.map((item) => `"${item}"`).join(random.pick([', ', ',\n    ']));
  return random.pick([`(${inner},)`, `[${inner}]`, `{${inner}}`]);
}
