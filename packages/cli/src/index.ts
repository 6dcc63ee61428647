export { cmMain } from './main.ts';
