/**
 * Spanish: each section loaded when a module that says it is.
 *
 * Glossary. "usted"; "nosotros" only where the vendor speaks. Words that Spain and Latin America share: costo, escriba,
 * archivo. Buttons are infinitives. «» without spaces inside, questions open with ¿, and a space that does not
 * break stands before %.
 *   case            caso                              line, row          fila
 *   benefit         beneficio                         cost               costo
 *   tangible        cuantificable                     perceived          percibido
 *   gross/net customer value  valor bruto / neto para el cliente         net value  valor neto
 *   the alternative la alternativa                    countable only     solo cuantificable
 *   assumption      supuesto                          driver             factor (multiplier: coeficiente)
 *   number          cifra (typed: número), amount: importe               range  rango (mínimo, máximo)
 *   likely          probable                          conservative, optimistic  conservador, optimista
 *   payback         plazo de recuperación; it pays for itself: se amortiza en el mes 14
 *   NPV             VAN (valor actual neto)           present value      valor actual
 *   IRR             TIR                               discount rate      tasa de descuento
 *   ROI             ROI                               return on value    retorno sobre el valor (ROV)
 *   cash flow       flujo de caja                     cost of delay      costo del retraso
 *   bridge          cascada                           break-even         de equilibrio
 *   scenario        escenario                         odds               probabilidades (screen), "44 de 50"
 *   outcome         resultado                         threshold          umbral
 *   go-live, rollout  puesta en marcha, despliegue    adoption           adopción; full use: uso pleno
 *   lever           palanca                           dimension          dimensión
 *   value score     índice de valor                   score of a dimension  puntuación
 *   review          revisión                          on track           según el plan
 *   finding         hallazgo                          health             salud
 *   churn           abandono                          retention          retención
 *   renewal         renovación                        owner              responsable
 *   peer            resultado comparable              benchmark          referencia
 *   term            plazo                             signing            firma
 *   instalment      cuota                             target             meta
 */
import type { PartlyLoaders } from '../languages.ts';

export const sections: PartlyLoaders = {
  about: () => import('./about.ts'),
  address: () => import('./address.ts'),
  afterSale: () => import('./afterSale.ts'),
  answer: () => import('./answer.ts'),
  app: () => import('./app.ts'),
  assistant: () => import('./assistant.ts'),
  backup: () => import('./backup.ts'),
  benchmarks: () => import('./benchmarks.ts'),
  beyond: () => import('./beyond.ts'),
  build: () => import('./build.ts'),
  calculator: () => import('./calculator.ts'),
  charts: () => import('./charts.ts'),
  checks: () => import('./checks.ts'),
  commands: () => import('./commands.ts'),
  explore: () => import('./explore.ts'),
  exporting: () => import('./exporting.ts'),
  fields: () => import('./fields.ts'),
  figures: () => import('./figures.ts'),
  formula: () => import('./formula.ts'),
  gallery: () => import('./gallery.ts'),
  groups: () => import('./groups.ts'),
  history: () => import('./history.ts'),
  home: () => import('./home.ts'),
  host: () => import('./host.ts'),
  importing: () => import('./importing.ts'),
  inspect: () => import('./inspect.ts'),
  library: () => import('./library.ts'),
  loading: () => import('./loading.ts'),
  memo: () => import('./memo.ts'),
  numbers: () => import('./numbers.ts'),
  odds: () => import('./odds.ts'),
  offer: () => import('./offer.ts'),
  options: () => import('./options.ts'),
  ownDeck: () => import('./ownDeck.ts'),
  people: () => import('./people.ts'),
  portfolio: () => import('./portfolio.ts'),
  present: () => import('./present.ts'),
  print: () => import('./print.ts'),
  problems: () => import('./problems.ts'),
  programme: () => import('./programme.ts'),
  questions: () => import('./questions.ts'),
  record: () => import('./record.ts'),
  returned: () => import('./returned.ts'),
  review: () => import('./review.ts'),
  safe: () => import('./safe.ts'),
  scenarios: () => import('./scenarios.ts'),
  settings: () => import('./settings.ts'),
  share: () => import('./share.ts'),
  shareDialog: () => import('./shareDialog.ts'),
  studies: () => import('./studies.ts'),
  templates: () => import('./templates.ts'),
  trends: () => import('./trends.ts'),
  ui: () => import('./ui.ts'),
  versions: () => import('./versions.ts'),
  workbook: () => import('./workbook.ts'),
  writing: () => import('./writing.ts'),
};
export const sample = () => import('./sample.ts');
