import type { Constraint, Operation } from '../model/operation.ts';
import { col, constraint, ops } from './operations.fixture.ts';
import type { Col, Database } from './simulator.fixture.ts';

/** An operation together with what undoes it on this database. */
interface Move {
  readonly up: readonly Operation[];
  readonly down: readonly Operation[];
}

function unique(name: string, columns: readonly string[]): Constraint {
  return constraint('unique', name, columns);
}

/** Drops what stands on columns by name, as Alembic writes it, so that nothing goes unsaid. */
function taken(base: Database, table: string, touches: (columns: readonly string[]) => boolean): readonly Operation[] {
  const uniques = [...(base.tables.get(table)?.uniques ?? [])].filter(([, columns]) => touches(columns));
  const indexes = [...base.indexes].filter(([, one]) => one.table === table && touches(one.columns));
  return [
    ...uniques.map(([name]) => ops.dropConstraint(table, name)),
    ...indexes.map(([name]) => ops.dropIndex(name, table)),
  ];
}

function rebuilt(
  base: Database,
  table: string,
  touches: (columns: readonly string[]) => boolean,
): readonly Operation[] {
  const uniques = [...(base.tables.get(table)?.uniques ?? [])].filter(([, columns]) => touches(columns));
  const indexes = [...base.indexes].filter(([, one]) => one.table === table && touches(one.columns));
  return [
    ...uniques.map(([name, columns]) => ops.addConstraint(table, unique(name, columns))),
    ...indexes.map(([name, one]) => ops.createIndex(name, table, one.columns)),
  ];
}

function columnOf(name: string, { type, nullable }: Col) {
  return col(name, type, { nullable });
}

/** One random change that is possible on a database, chosen by numbers, with its exact inverse. */
export function moveOn(base: Database, [kind, a, b]: readonly [number, number, number]): Move | null {
  const pick = (names: Iterable<string>, by: number): string => {
    const list = [...names];
    return list[by % Math.max(1, list.length)] ?? '';
  };
  const table = pick(base.tables.keys(), a);
  const here = base.tables.get(table);
  if (here === undefined) return null;
  const column = pick(here.columns.keys(), b);
  const old = here.columns.get(column);
  const fresh = `n${String((a * 31 + b) % 5)}`;
  const moves: readonly (() => Move | null)[] = [
    () => ({ up: [ops.createTable(fresh, [col('id'), col('name')])], down: [ops.dropTable(fresh)] }),
    () => ({
      up: [...taken(base, table, () => true), ops.dropTable(table)],
      down: [
        ops.createTable(
          table,
          [...here.columns].map(([name, one]) => columnOf(name, one)),
        ),
        ...rebuilt(base, table, () => true),
      ],
    }),
    () => ({ up: [ops.renameTable(table, fresh)], down: [ops.renameTable(fresh, table)] }),
    () => ({
      up: [ops.addColumn(table, col(fresh, pick(base.enums.keys(), b)))],
      down: [ops.dropColumn(table, fresh)],
    }),
    () =>
      old === undefined || here.columns.size < 2
        ? null
        : {
            up: [...taken(base, table, (columns) => columns.includes(column)), ops.dropColumn(table, column)],
            down: [
              ops.addColumn(table, columnOf(column, old)),
              ...rebuilt(base, table, (columns) => columns.includes(column)),
            ],
          },
    () => ({ up: [ops.renameColumn(table, column, fresh)], down: [ops.renameColumn(table, fresh, column)] }),
    () =>
      old === undefined
        ? null
        : { up: [ops.nullable(table, column, !old.nullable)], down: [ops.nullable(table, column, old.nullable)] },
    () =>
      old === undefined
        ? null
        : { up: [ops.type(table, column, `varchar(${String(b)})`)], down: [ops.type(table, column, old.type)] },
    () => ({ up: [ops.createIndex(`ix_${fresh}`, table, [column])], down: [ops.dropIndex(`ix_${fresh}`, table)] }),
    () => dropIndexMove(base, pick(base.indexes.keys(), a)),
    () => ({
      up: [ops.addConstraint(table, unique(`uq_${fresh}`, [column]))],
      down: [ops.dropConstraint(table, `uq_${fresh}`)],
    }),
    () => ({ up: [ops.createEnum(fresh, ['x', 'y'])], down: [ops.dropType(fresh)] }),
  ];
  return moves[kind % moves.length]?.() ?? null;
}

function dropIndexMove(base: Database, name: string): Move | null {
  const index = base.indexes.get(name);
  if (index === undefined) return null;
  return { up: [ops.dropIndex(name, index.table)], down: [ops.createIndex(name, index.table, index.columns)] };
}
