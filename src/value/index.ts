/** The public face of the maths: plain data in, plain data out, callable from Node. */
export type * from './types.ts';
export { evaluate } from './worth.ts';
export { evaluator, type Evaluator } from './evaluator.ts';
export { addRows, collidingNames, numbersOf } from './addRows.ts';
export { asOption } from './asOption.ts';
export { optionCase } from './options.ts';
export { groups, type GroupWorth } from './groups.ts';
export {
  atPrice,
  fairPrice,
  priceOdds,
  splitOf,
  valueSplit,
  type PriceOptions,
  type PriceTarget,
  type Split,
} from './price.ts';
export { priceIn, pricesOf } from './priceLines.ts';
export { addDiscount, atListPrice, discountsOf, setDiscount, type Discounts } from './discount.ts';
export { leaningRanges } from './bias.ts';
export { medianBeside, type MedianBeside } from './median.ts';
export { breakEven, type BreakEven } from './breakEven.ts';
export { sensitivity, type Swing } from './sensitivity.ts';
export { checks, type Check } from './checks.ts';
export { working, type Working, type WorkingPiece } from './working.ts';
export { applyScenario, domainOf, inScenario, plainNumber } from './scenario.ts';
export { parseFormula, type Formula } from './formula.ts';
export { checkFormula, literalsIn, namesIn, renameIn } from './names.ts';
export { nearest } from './nearest.ts';
export { followLabel, renameAssumption, type RenameProblem } from './rename.ts';
export { evaluateFormula } from './program.ts';
export {
  piecesOf,
  plainFormula,
  plainLeaf,
  renderFormula,
  spreadsheetFormula,
  type Leaf,
  type Piece,
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
export { stepped, yearlyFlows, yearsOf, yearTable, type YearFlow, type YearTable } from './years.ts';
export { formulaOf, namesInText, plainAmount } from './plain.ts';
export { headlineMeasures, headlineOf, roiOf, verdictOf, type Headline, type Verdict } from './verdict.ts';
export { vouchedBenefits, type Vouched } from './vouched.ts';
export { isCountable, netSign } from './model.ts';
export { distribution, pert, triangular, uniform, type Distribution } from './distribution.ts';
export { simulate, Simulation } from './simulate.ts';
export { quantileOf } from './spread.ts';
export { above, countAbove, fifty, thinned } from './outcomes.ts';
export { rangeProblems, rangesOf, type RangeProblem } from './ranges.ts';
export { marketPosition, type MarketPosition, type MarketView } from './market.ts';
export { comparableIndices, dimensionWorth, isTangible, leverMatrix, scoreValue } from './rov.ts';
export { reviewBefore } from './actuals.ts';
export { calibration } from './calibration.ts';
export { concerns } from './concerns.ts';
export { baselineChanged, review, reviewProblems } from './review.ts';
export { realisedBy } from './realised.ts';
export { defaultWeights, health } from './health.ts';
export { cltv, programme, retention } from './programme.ts';
export {
  programmeSwings,
  programmeTrends,
  simulateProgramme,
  type ProgrammeOutcome,
  type ProgrammeSwing,
  type Trend,
} from './programmeOdds.ts';
export { kpiNames, latestActual, planOn, valueForPerson } from './people.ts';
export { reaches, successCheck, targetRows } from './success.ts';
