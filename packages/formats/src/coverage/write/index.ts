export * from './badge.ts';
export * from './cobertura.ts';
export * from './lcov.ts';
