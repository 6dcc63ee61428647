export { expandSql, type ParseSql } from './expand.ts';
export { operationsOfTree } from './operations-of-tree.ts';
export { splitStatements } from './statements.ts';
