export * from './format.ts';
export * from './markers/index.ts';
export { openReport, type OpenedReport } from './common/open.ts';
