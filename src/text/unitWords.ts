/**
 * The unit a number most likely has by what it is called, in every language people call numbers in here. The more telling
 * words come first: an hourly cost is money, hours saved are hours.
 */
import type { Unit } from '../case/index.ts';

const telling: readonly (readonly [Unit, RegExp])[] = [
  [
    'percent',
    /%|\b(percent(age)?|share|rate of|conversion|churn|utili[sz]ation|margin|probability|uplift|adoption)\b(?!\s+(?:costs?|prices?|fees?|hours?|days?|savings|budgets?|calls?|tickets?))|(?<!^|\b(?:hourly|daily|day|weekly|labou?r|billing|bill|pay|wage|charge|blended|loaded|burdened|contractor|consultant|freelance|agent|engineer|overtime|standard|exchange|mileage)[ -])\brates?\b|prozent|anteil|quote\b|marge|auslastung|wahrscheinlichkeit|abwanderung|pour ?cent|\b(part(?= d)|taux(?! horaire| journalier)|attrition)\b|probabilité|por ?ciento|porcentaje|\b(parte(?= d)|tasa(?! horaria)|margen|abandono)\b|probabilidad/iu,
  ],
  [
    'money',
    /[$€£¥]|\b(costs?|prices?|wages?|salar(y|ies)|fees?|revenues?|budgets?|spend|value of|order value|rent|fines?|deal size)\b|kosten|preis|gehalt|gehälter|lohn|gebühr|umsatz|budget|ausgaben|miete|bußgeld|stundens[aä]tze?\b|tagess[aä]tze?\b|auftragswert|\bvalue$|(?<=\b(?:hourly|daily|day|weekly|labou?r|billing|bill|pay|wage|charge|blended|loaded|burdened|contractor|consultant|freelance|overtime|mileage)[ -])rates?\b|coût|\b(prix|salaires?|frais|revenus?|loyers?|amendes?|taux horaire|taux journalier)\b|chiffre d.affaires|dépense|panier moyen|\b(cost[eo]s?|precios?|salarios?|sueldos?|tarifas?|ingresos|presupuestos?|gastos?|alquiler|multas?|tasa horaria)\b/iu,
  ],
  [
    'hours',
    /\b(hours?|hrs?|heures?|horas?)\b|(?:^|\s)(?:h|std)(?=[./]|$)|stunden?\b|(?<!part-|full-|part |full |lead )\btime\b/iu,
  ],
  ['days', /\b(days?|jours?|d[ií]as?)\b|\btage?n?\b/iu],
  [
    'count',
    /\b(number of|agents?|users?|seats?|people|employees|staff|fte|customers?|clients|tickets?|calls?|cases|orders|invoices|visitors|licen[cs]es|machines|sites|stores|devices|contracts|deals|reps|engineers|nurses|drivers|shipments|incidents|meetings|learners)\b|anzahl|personen|mitarbeiter|nutzer|kunden\b|rechnungen|aufträge|anrufe|plätze|geräte|standorte|lizenzen|verträge|\b(nombre de|personnes|utilisateurs|clients|factures|commandes|appels|licences|contrats|visiteurs|collaborateurs|postes)\b|salariés|employés|número de|\b(cantidad de|personas|empleados|usuarios|clientes|facturas|pedidos|llamadas|licencias|contratos|visitantes|agentes|puestos|sedes|casos)\b/iu,
  ],
];

/** The unit a name states itself, at its end: "time saved (min)", "growth in %". */
const stated: readonly (readonly [Unit, RegExp])[] = [
  ['percent', /^(?:%|percent|prozent)$/iu],
  ['money', /^(?:\p{Sc}|k\p{Sc}|usd|eur|gbp|chf)$/iu],
  ['hours', /^(?:h|hrs?|hours?|std|stunden|heures|horas)$/iu],
  ['days', /^(?:d|days?|tage|jours|d[ií]as)$/iu],
  ['number', /^(?:min|mins|minutes?|minuten|minutos|s|sec|seconds?|sekunden|weeks|months)$/iu],
];
const statedIn = /(?:[([]|\sin\s)\s*([^()[\]\s]+?)\.?\s*[)\]]?$/iu;
/** Where what something is per, for or of begins: the words before tell what is counted. */
const per = /\s*\/\s*|\s(?:per|each|every|an?|pro|je|par|por|al|à)\s/iu;
const about =
  /\s(?:of|on|in|to|for|with|by|from|at|that|von|der|des|für|im|bei|zum|zur|mit|de|du|del|pour|en|para)\s|\sd[’']/iu;
const numberOf = /^(?:the )?(?:number|count|anzahl|zahl|nombre|número|cantidad|no\.|#)(?![\p{L}\p{N}])/iu;
/** Counted in what no unit here stands for. */
const otherTime =
  /^(?:min(?:ute)?s?|minuten|minutos|seconds?|sekunden|weeks?|months?|wochen|monate|semaines?|mois|semanas?|meses)$/iu;

const unitIn = (words: string): Unit | undefined =>
  numberOf.test(words) ? 'count' : telling.find(([, pattern]) => pattern.test(words))?.[0];

/**
 * `number` where its words do not tell. What is counted is said before per what it is: calls per day are calls, and what
 * it is of comes after: the cost of churn is money.
 */
export function unitByWords(label: string): Unit {
  const own = statedIn.exec(label)?.[1];
  const named = own === undefined ? undefined : stated.find(([, pattern]) => pattern.test(own))?.[0];
  if (named) return named;
  if (/^rates?\s?(?:per|an?|\/)\s?(?:hour|h|hr|day|month|seat|user)\b/iu.test(label)) return 'money';
  const counted = label.split(per)[0]?.trim() || label;
  if (otherTime.test(counted)) return 'number';
  // "rate of return" tells by both its words.
  if (/^rate of\b/iu.test(counted)) return 'percent';
  const head = counted.split(about)[0]?.trim() || counted;
  return unitIn(head) ?? unitIn(counted) ?? 'number';
}
