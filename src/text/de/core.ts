/**
 * The words every page needs, in German.
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
import type { CoreWords } from '../en/core.ts';
import app from './app.ts';
import home from './home.ts';
import templates from './templates.ts';
import ui from './ui.ts';
import problems from './problems.ts';
import numbers from './numbers.ts';
import loading from './loading.ts';

const coreWords: CoreWords = { numbers, loading, app, home, templates, ui, problems };
export default coreWords;
