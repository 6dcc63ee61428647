export * from './attributes.ts';
export * from './blank.ts';
export * from './kinds.ts';
export * from './languages.ts';
export * from './pragmas.ts';
export { settingsFileOf } from './settings-files.ts';
export * from './settings.ts';
export * from './tools.ts';
