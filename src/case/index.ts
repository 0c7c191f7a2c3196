/** The document: its schema, the gate it is read through, and what a new one holds. */
export * from './schema.ts';
export * from './buckets.ts';
export * from './result.ts';
export * from './series.ts';
export { limits } from './limits.ts';
export { functionNames, isFunctionName, isName, isReserved, type FunctionName } from './names.ts';
export { parseCase, parseDocument, type CaseProblem, type Fault, type PlacedFault } from './parse.ts';
export { newCase, newLine, newAssumption, builtInDimensions } from './defaults.ts';
export { documentOf } from './document.ts';
export { fingerprint, shortFingerprint } from './fingerprint.ts';
export { currentVersion } from './migrations.ts';
export * from './edit.ts';
export * from './editOptions.ts';
export * from './moveInGroups.ts';
export * from './editDimensions.ts';
export * from './editPeople.ts';
export * from './reviews.ts';
