/**
 * German: each section loaded when a module that says it is.
 *
 * Glossary. Formal "Sie"; "wir" only where the vendor speaks. Headings and buttons are short nouns or infinitives.
 *   case            Wertrechnung (in a list: Fall)    line, row          Zeile
 *   benefit         Nutzen                            cost               Kosten
 *   tangible        zählbar                           perceived          spürbar
 *   gross/net customer value  Bruttokundenwert / Nettokundenwert         net value  Nettowert
 *   the alternative die Alternative                   countable only     nur Zählbares
 *   assumption      Annahme                           driver             Treiber
 *   number          Zahl, amount: Betrag              range              Spanne (niedrigster, höchster Wert)
 *   likely          wahrscheinlich                    conservative, optimistic  vorsichtig, optimistisch
 *   payback         Amortisation; it pays for itself: macht sich bezahlt in Monat 14
 *   NPV             Kapitalwert                       present value      Barwert
 *   IRR             interner Zinsfuß                  discount rate      Abzinsungssatz
 *   ROI             ROI                               return on value    Return on Value (ROV)
 *   cost of delay   Kosten des Aufschubs              break-even         Gewinnschwelle
 *   scenario        Szenario                          odds               Chancen (screen), "44 von 50"
 *   outcome         Ausgang                           threshold          Schwelle
 *   go-live, rollout  Produktivstart, Einführung      adoption           Nutzungsgrad (the lever: Akzeptanz); full use: volle Nutzung
 *   lever           Hebel                             dimension          Dimension
 *   review          Rückblick                         on track           im Plan
 *   finding         Befund                            health             Zustand
 *   churn           Abwanderung, Abwanderungsrate     retention          Bindung
 *   renewal         Verlängerung                      owner              Verantwortlich
 *   peer            Vergleichsunternehmen             benchmark          Vergleichswert
 *   term            Laufzeit                          signing            Vertragsabschluss
 */
import type { SectionLoaders } from '../languages.ts';

export const sections: SectionLoaders = {
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
