/**
 * French: each section loaded when a module that says it is.
 *
 * Glossary. "vous"; "nous" only where the vendor speaks. Buttons are infinitives. A fine space before ; ? and », a full one
 * that does not break before : and %, after « and before ».
 *   case            analyse                           line, row          ligne
 *   benefit         gain                              cost               coût
 *   tangible        chiffrable                        perceived          perçu (costs: ressenti)
 *   gross/net customer value  valeur client brute / nette                net value  valeur nette
 *   the alternative l’alternative                     countable only     chiffrable seul
 *   assumption      hypothèse                         driver             facteur
 *   number          chiffre, amount: montant          range              fourchette (minimum, maximum)
 *   likely          probable                          conservative, optimistic  prudent, optimiste
 *   payback         délai de récupération; it pays for itself: amorti au mois 14
 *   NPV             VAN (valeur actuelle nette)       present value      valeur actuelle
 *   IRR             TRI                               discount rate      taux d’actualisation
 *   ROI             ROI                               return on value    retour sur valeur (ROV)
 *   cost of delay   coût du report                    break-even         seuil de rentabilité
 *   scenario        scénario                          odds               chances (screen), "44 sur 50"
 *   outcome         issue                             threshold          seuil
 *   go-live, rollout  mise en service, déploiement    adoption           adoption; full use: plein usage
 *   lever           levier                            dimension          dimension
 *   review          revue                             on track           conforme au plan
 *   finding         constat                           health             santé
 *   churn           attrition                         retention          fidélisation
 *   renewal         renouvellement                    owner              responsable
 *   peer            résultat comparable               benchmark          référence
 *   term            durée                             signing            signature
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
