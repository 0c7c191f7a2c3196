/** The public interface of the maths: plain data in, plain data out, usable from Node. */
export type * from './types.ts';
export type * from './reviewTypes.ts';
export { evaluate } from './worth.ts';
export { evaluator, type Evaluator } from './evaluator.ts';
export { addRows, collidingNames } from './addRows.ts';
export { withProposedOption } from './withProposedOption.ts';
export { onlyOption } from './onlyOption.ts';
export { groups } from './groups.ts';
export { atPrice, fairPrice, priceOdds, splitOf, valueSplit, type PriceOptions } from './price.ts';
export { priceIn } from './priceLines.ts';
export { addDiscount, atListPrice, discountsOf, setDiscount } from './discount.ts';
export { leaningRanges } from './bias.ts';
export { medianBeside } from './median.ts';
export { breakEven, type BreakEven } from './breakEven.ts';
export { sensitivity } from './sensitivity.ts';
export { checks, type Check } from './checks.ts';
export { working, type Working, type WorkingPiece } from './working.ts';
export { applyScenario, domainOf, inScenario, plainNumber } from './scenario.ts';
export { parseFormula, type Formula } from './formula.ts';
export { checkFormula, literalsIn, namesIn, renameIn } from './names.ts';
export { nearest } from './nearest.ts';
export { followLabel, renameAssumption } from './rename.ts';
export { evaluateFormula } from './program.ts';
export {
  plainFormula,
  plainLeaf,
  renderFormula,
  spreadsheetFormula,
  type Leaf,
  type Signs,
} from './printer.ts';
export {
  adoption,
  byYear,
  discountFactors,
  lastMonth,
  levelPaymentsOf,
  paymentOf,
  yearOf,
} from './timeline.ts';
export { irr, mirr, npv, payback, xirr, xnpv } from './returns.ts';
export { stepped, yearlyFlows, yearsOf, yearTable } from './years.ts';
export { formulaOf, namesInText, plainAmount } from './plain.ts';
export {
  headlineMeasures,
  headlineOf,
  costsOf,
  returnBase,
  roiOf,
  verdictOf,
  type Verdict,
} from './verdict.ts';
export { customerShares } from './customerShares.ts';
export { isCountable } from './model.ts';
export { distribution, pert, triangular } from './distribution.ts';
export { simulate } from './simulate.ts';
export { above, countAbove, fiftyOutcomes, thinned } from './outcomes.ts';
export { rangeProblems, rangesOf } from './ranges.ts';
export { marketPosition, type MarketView } from './market.ts';
export { comparableIndices, dimensionWorth, isTangible, leverMatrix, scoreValue } from './rov.ts';
export { reviewBefore } from './actuals.ts';
export { calibration } from './calibration.ts';
export { concerns } from './concerns.ts';
export { requiredOn } from './requiredOn.ts';
export { baselineChanged, review } from './review.ts';
export { realisedBy } from './realised.ts';
export { defaultWeights, health } from './health.ts';
export { cltv, programme, retention } from './programme.ts';
export {
  programmeSwings,
  programmeTrends,
  simulateProgramme,
  type ProgrammeOutcome,
  type Trend,
} from './programmeOdds.ts';
export { kpiNames, latestActual, planOn, valueForPerson } from './people.ts';
export { reaches, successCheck, targetRows } from './success.ts';
