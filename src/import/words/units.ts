/** Units of figures that are no money: hours, seats, a price per hour. */
import { fold, wordSet } from './fold.ts';
import { isOtherPeriod, periodIn } from './kinds.ts';
import { currencyMark } from './scales.ts';

const counted = wordSet(
  '#|%|h|hr|hrs|hour|hours|d|day|days|week|weeks|month|months|year|years|minute|minutes|min|pcs|pc|piece|pieces|each|ea|unit|units|user|users|seat|seats|licence|licences|license|licenses|fte|ftes|people|employees|headcount|tickets|calls|orders|items|count|number|percent|pct|ratio|factor|points|kg|t|km|kwh|mwh|gb|tb|m2',
  'Std|Std.|Stunde|Stunden|Tag|Tage|PT|MT|Woche|Wochen|Monat|Monate|Jahr|Jahre|Minute|Minuten|Stk|Stck|Stück|Anzahl|Nutzer|Lizenz|Lizenzen|Personen|Mitarbeiter|VZÄ|Prozent|Faktor|Punkte',
  'heure|heures|jour|jours|semaine|semaines|mois|an|ans|unité|unités|pièce|pièces|utilisateurs|licences|ETP|personnes|nombre|pourcentage',
  'hora|horas|día|días|semana|semanas|mes|meses|año|años|unidad|unidades|pieza|piezas|usuarios|licencias|personas|número|porcentaje',
);

/** Whether a unit is not money: a count, a time, a share, or money per piece ("USD/h"). */
export function isOtherUnit(unit: string): boolean {
  const mark = currencyMark(unit);
  if (!mark) return counted.has(fold(unit));
  const rest = unit.slice(mark.at + mark.length).trim();
  const each = /^(?:\/|per\b|pro\b|je\b|par\b|por\b)\s*(.+)$/iu.exec(rest)?.[1];
  return each !== undefined && (periodIn(each) === null || isOtherPeriod(rest));
}

const short = wordSet(
  '#|%|h|hr|hrs|d|min|pcs|pc|ea|fte|ftes|kg|t|l|km|kwh|mwh|gb|tb|m2|pct|Std|Std.|PT|MT|Stk|Stck|VZÄ|ETP|h/week|h/month|h/year|hours/week|hours/month|hours/year|per year|per month|p.a.|a year|a month',
);
const unitHeading = wordSet(
  'unit|units|uom|unit of measure|Einheit|Einheiten|ME|unité|unités|unidad|unidades',
);

/** Whether words beside a figure can only be its unit ("€/yr", "h", "FTE"), so that its label stands elsewhere. */
export function isUnitWord(text: string): boolean {
  if (short.has(fold(text)) || short.has(text.trim())) return true;
  const mark = currencyMark(text);
  if (!mark) return false;
  const rest = `${text.slice(0, mark.at)} ${text.slice(mark.at + mark.length)}`.trim();
  return (
    rest === '' ||
    /^(?:k|m|mio|tsd)?\s*(?:(?:\/|per\b|pro\b|je\b|par\b|por\b|p\. ?a\.|a\b).{0,20}|one.?off|one.?time|once|einmalig)?$/iu.test(
      rest,
    )
  );
}

/** Whether a column's heading says it holds units. */
export const isUnitHeading = (text: string): boolean => unitHeading.has(fold(text));

const timeOrHeads =
  /(?<!\p{L})(?:hours?|hrs?|days?|minutes?|mins?|ftes?|headcount|stunden|tage|minuten|personen|heures|jours|horas|d[ií]as)(?!\p{L})/iu;
const ofMoney =
  /(?<!\p{L})(?:costs?|values?|rates?|prices?|amounts?|fees?|savings|benefits?|budget|revenue|salary|wages?|worth|per|je|pro|par|por)(?!\p{L})|kosten|wert|preis|betrag|satz|lohn|nutzen|coût|valeur|prix|montant|costo|coste|valor|precio|importe/iu;

/** Whether a heading names hours, days or heads and no money: "Hours saved / month", not "Cost per hour". */
export function saysOtherUnit(heading: string): boolean {
  const plain = heading.replace(/(?:\/|(?<!\p{L})(?:per|an?|pro|je|par|por|al))\s*\p{L}+\.?\s*$/iu, '');
  return currencyMark(heading) === null && timeOrHeads.test(plain) && !ofMoney.test(plain);
}
