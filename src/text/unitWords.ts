/**
 * The unit a number most likely has by what it is called, in every language people call numbers in here. The more telling
 * words come first: an hourly cost is money, hours saved are hours.
 */
import type { Unit } from '../case/index.ts';

const telling: readonly (readonly [Unit, RegExp])[] = [
  [
    'percent',
    /%|\b(percent(age)?|share|rate of|conversion|churn|utili[sz]ation|margin|probability|uplift|adoption)\b|\brate$|prozent|anteil|quote\b|marge|auslastung|wahrscheinlichkeit|abwanderung|pour ?cent|\b(part|taux(?! horaire| journalier)|attrition)\b|probabilité|por ?ciento|porcentaje|\b(parte|tasa(?! horaria)|margen|abandono)\b|probabilidad/iu,
  ],
  [
    'money',
    /[$€£¥]|\b(costs?|prices?|wages?|salar(y|ies)|fees?|revenues?|budgets?|spend|value of|order value|rent|fines?|deal size)\b|kosten|preis|gehalt|gehälter|lohn|gebühr|umsatz|budget|ausgaben|miete|bußgeld|stundensatz|tagessatz|auftragswert|coût|\b(prix|salaires?|frais|revenus?|loyers?|amendes?|taux horaire|taux journalier)\b|chiffre d.affaires|dépense|panier moyen|\b(cost[eo]s?|precios?|salarios?|sueldos?|tarifas?|ingresos|presupuestos?|gastos?|alquiler|multas?|tasa horaria)\b/iu,
  ],
  ['hours', /\b(hours?|hrs?|heures?|horas?)\b|stunden?\b/iu],
  ['days', /\b(days?|jours?|d[ií]as?)\b|\btage?n?\b/iu],
  [
    'count',
    /\b(number of|agents?|users?|seats?|people|employees|staff|fte|customers?|clients|tickets?|calls?|cases|orders|invoices|visitors|licen[cs]es|machines|sites|stores|devices|contracts|deals|reps|engineers|nurses|drivers|shipments|incidents|meetings|learners)\b|anzahl|personen|mitarbeiter|nutzer|kunden\b|rechnungen|aufträge|anrufe|plätze|geräte|standorte|lizenzen|verträge|\b(nombre de|personnes|utilisateurs|clients|factures|commandes|appels|licences|contrats|visiteurs|collaborateurs|postes)\b|salariés|employés|número de|\b(cantidad de|personas|empleados|usuarios|clientes|facturas|pedidos|llamadas|licencias|contratos|visitantes|agentes|puestos|sedes|casos)\b/iu,
  ],
];

/** `number` where its words do not tell. */
export const unitByWords = (label: string): Unit =>
  telling.find(([, words]) => words.test(label))?.[0] ?? 'number';
