/** The public face of the maths: plain data in, plain data out, callable from Node. */
export type * from './types.ts';
export { evaluate } from './worth.ts';
export { applyScenario, domainOf, plainNumber } from './scenario.ts';
export { parseFormula, mostDepth, type Formula } from './formula.ts';
export { checkFormula, literalsIn, namesIn, renameIn } from './names.ts';
export { evaluateFormula } from './program.ts';
export { byYear, lastMonth, yearOf } from './timeline.ts';
export { irr, mirr, npv, payback, xirr, xnpv } from './returns.ts';
export { yearlyFlows, yearTable, type YearFlow, type YearTable } from './years.ts';
export { formulaOf, namesInText, plainAmount } from './plain.ts';
