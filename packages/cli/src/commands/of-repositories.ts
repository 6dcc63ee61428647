// One part of the bundle: they share most of what they stand on, which would else be in it four times.
export { doctor } from './doctor.ts';
export { init } from './init.ts';
export { templateCheck } from './template-check.ts';
export { upgrade } from './upgrade.ts';
