export { declaredTests } from './declared.ts';
export { markersIn, type Marker } from './markers.ts';
export { subjectOf } from './subject.ts';
