/** Headings of columns. */
import type { Role } from '../types.ts';
import { fold, containsPhrase, wordSet } from './fold.ts';

const lists: [Role, ReadonlySet<string>][] = [
  [
    'index',
    wordSet(
      '#|no|nr|num|number|pos nr|lfd nr|lfd|id|line|line no|row|idx|index|n|ref|laufende nummer|zeile|sr no|s no',
    ),
  ],
  [
    'kind',
    wordSet(
      'kind|type|category|section|class|bucket|group|benefit cost|cost benefit|benefit or cost|line type',
      'Art|Typ|Kategorie|Bereich|Abschnitt|Klasse|Gruppe|Kosten Nutzen|Nutzen Kosten',
      'catégorie|genre|type|rubrique|categoría|tipo|clase|categoria|soort|tipologia|区分|类型|类别',
    ),
  ],
  [
    'period',
    wordSet(
      'period|frequency|how often|interval|recurrence|recurring|billing|cadence|per|cycle|timing|one time recurring',
      'Periode|Häufigkeit|Rhythmus|Turnus|Intervall|Zeitraum|wie oft|Zyklus|Fälligkeit',
      'fréquence|périodicité|période|frecuencia|periodicidad|periodo|frequenza|frequência|frequentie|頻度|频率',
    ),
  ],
  [
    'currency',
    wordSet('currency|curr|ccy|iso|currency code|Währung|Whg|Waehrung|devise|monnaie|moneda|divisa'),
  ],
  [
    'note',
    wordSet(
      'note|notes|comment|comments|remark|remarks|description|details|detail|explanation|rationale|how|assumption|assumptions|basis|calculation|formula|comments and assumptions',
      'Notiz|Notizen|Kommentar|Kommentare|Bemerkung|Bemerkungen|Anmerkung|Anmerkungen|Beschreibung|Erläuterung|Annahme|Annahmen|Berechnung|Herleitung',
      'remarque|remarques|commentaire|commentaires|notas|comentario|comentarios|descripción|observaciones|observações|opmerking|opmerkingen|備考|备注',
    ),
  ],
  [
    'source',
    wordSet(
      'source|sources|evidence|reference|data source|provided by|Quelle|Quellen|Beleg|Nachweis|Datenquelle|fuente|fuentes',
    ),
  ],
  [
    'unit-price',
    wordSet(
      'unit price|price per unit|unit cost|cost per unit|rate|hourly rate|day rate|daily rate|price each|each|list price|price unit|cost each|cost per hour|per unit|price per seat|price per user|unit value|value per unit',
      'Einzelpreis|Stückpreis|Preis pro Stück|Preis je Stück|Stundensatz|Tagessatz|Satz|Preis je Einheit|Preis pro Einheit|Kosten pro Einheit|Kosten je Einheit|EP|E Preis|Stückkosten|Wert je Einheit',
      'prix unitaire|coût unitaire|precio unitario|coste unitario|costo unitario',
    ),
  ],
  [
    'quantity',
    wordSet(
      'qty|quantity|quantities|count|units|volume|pieces|pcs|number of units|users|seats|licences|licenses|headcount|fte|ftes|hours|days|hrs|hours saved|days saved|hours per year|hours a year|staff|people|employees|agents|times a year|occurrences|months',
      'Menge|Anzahl|Stück|Stückzahl|Stk|Stunden|Tage|Std|Personen|Mitarbeiter|Nutzer|Lizenzen|Plätze|Volumen|Einheiten|Stunden pro Jahr|VZÄ|Monate',
      'quantité|qté|nombre|heures|jours|cantidad|número|horas|días|unidades',
    ),
  ],
  ['unit', wordSet('unit|uom|unit of measure|measure|Einheit|ME|Mengeneinheit|unité|unidad')],
  [
    'share',
    wordSet(
      'percent|%|share|pct|% of total|percentage|weight|weighting|probability|confidence|risk|risk adjustment|margin|growth|discount|adoption|vat|tax',
      'Prozent|Anteil|Gewichtung|Gewicht|Wahrscheinlichkeit|Risiko|Risikoabschlag|Wachstum|Rabatt|MwSt|USt|pourcentage|porcentaje|probabilité|IVA|TVA',
    ),
  ],
  [
    'total',
    wordSet(
      'total|totals|sum|grand total|overall|cumulative|three year total|total value|total amount|total cost|total costs|total benefit|total benefits|line total|extended price|net|net total|roi|npv|3 year total',
      'Summe|Gesamt|Gesamtsumme|Gesamtbetrag|Insgesamt|kumuliert|Gesamtpreis|Gesamtkosten|Gesamtwert|Gesamtnutzen|GP|Summe gesamt|somme|montant total|importe total|suma|total general',
    ),
  ],
  [
    'amount',
    wordSet(
      'amount|value|annual|yearly|annual value|annual amount|yearly value|yearly amount|annual savings|annual benefit|annual cost|annual costs|cost|costs|price|saving|savings|benefit|benefits|expense|expenses|fee|fees|budget|plan|actual|actuals|forecast|target|impact|revenue|spend|estimate|likely|expected|base|base case|most likely|monthly|per year|per month|a year|a month|money|usd|eur|gbp|chf|inr|jpy|cad|aud|$|investment|recurring|net amount',
      'Betrag|Wert|Nutzen|Kosten|jährlich|Jährlich|Jahresbetrag|Jahreswert|Preis|Einsparung|Ersparnis|Aufwand|Ertrag|Umsatz|Ausgaben|Budget|monatlich|pro Jahr|pro Monat|im Jahr|im Monat|Höhe|wahrscheinlich|erwartet|Euro|Investition|laufend|wiederkehrend|Ist|Soll|Plan|Prognose',
      'montant|valeur|coût|coûts|prix|bénéfice|importe|monto|valor|coste|costo|precio|beneficio|ahorro|annuel|anual|mensuel|mensual|montant annuel|importe anual|importo|valore|bedrag|belopp|beløb|kwota|金額|金额',
    ),
  ],
  [
    'label',
    wordSet(
      'item|items|label|name|position|line item|title|what|element|component|driver|measure|initiative|use case|benefit item|cost item|activity|product|service|saving|benefit|description|area|topic|subject|entry|row|metric|category item',
      'Posten|Position|Bezeichnung|Name|Maßnahme|Titel|Element|Gegenstand|Leistung|Thema|Hebel|Produkt|Artikel|Nutzenposition|Kostenposition|Beschreibung|Was|Merkmal|Kostenart|Nutzenart|Einsparung',
      'poste|libellé|désignation|intitulé|article|partida|concepto|elemento|nombre|descripción|ítem|voce|descrizione|descrição|omschrijving|pozycja|項目|项目',
    ),
  ],
  [
    'date',
    wordSet(
      'date|due|start|end|start date|end date|from|to|when|by when|Datum|Beginn|Ende|Start|ab|bis|Termin|fecha',
    ),
  ],
  [
    'ignored',
    wordSet(
      'owner|responsible|status|department|team|priority|confidential|approved|low|high|min|max|worst case|best case|pessimistic|optimistic|low case|high case|minimum|maximum|link|url|account|cost center|cost centre',
      'Verantwortlich|Zuständig|Abteilung|Priorität|Status|niedrig|hoch|minimal|maximal|Kostenstelle|Konto|pessimistisch|optimistisch',
    ),
  ],
];

/** Every role a heading may name: exact names first, then roles of which it contains a phrase. */
export function rolesIn(heading: string): { exact: ReadonlySet<Role>; near: ReadonlySet<Role> } {
  const folded = fold(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  const exact = new Set<Role>();
  const near = new Set<Role>();
  if (folded === '' && !/[#%]/.test(heading)) return { exact, near };
  for (const [role, words] of lists) {
    if (words.has(folded)) exact.add(role);
    else if (containsPhrase(folded, words)) near.add(role);
  }
  return { exact, near };
}

/** Whether a heading names anything known here. */
export function isKnownHeading(text: string): boolean {
  const { exact, near } = rolesIn(text);
  return exact.size > 0 || near.size > 0;
}
