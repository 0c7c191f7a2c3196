/** Labels of rows: kinds, periods, totals and results, in every language a table may have. */
import type { Bucket, Period } from '../../case/index.ts';
import { startsWithPhrase, everyWord, fold, containsPhrase, isPlain, cached, wordSet } from './fold.ts';

const benefit = wordSet(
  'benefit|benefits|saving|savings|gain|gains|revenue|revenues|income|inflow|inflows|value|advantage|cost saving|cost savings|cost reduction|cost reductions|cost avoidance|avoided cost|avoided costs|productivity gain|uplift|return|returns|upside|efficiency|efficiencies',
  'Nutzen|Nutzenposition|Vorteil|Vorteile|Ersparnis|Ersparnisse|Einsparung|Einsparungen|Kosteneinsparung|Kosteneinsparungen|Kostenersparnis|Kostensenkung|Gewinn|Umsatz|Umsätze|Ertrag|Erträge|Erlös|Erlöse|Einnahme|Einnahmen|Mehrwert|Wertbeitrag',
  'bénéfice|bénéfices|avantage|avantages|économie|économies|gains|recette|recettes|revenu|revenus',
  'beneficio|beneficios|ahorro|ahorros|ganancia|ganancias|ingreso|ingresos|ventaja|ventajas',
  'benefici|risparmio|risparmi|ricavo|ricavi|guadagno|guadagni|vantaggio|vantaggi',
  'economia|economias|poupança|poupanças|receita|receitas|ganho|ganhos|vantagem|vantagens',
  'baten|besparing|besparingen|opbrengst|opbrengsten|voordeel|voordelen|inkomsten',
  'besparingar|besparinger|besparelse|besparelser|nytta|nytte|gevinst|gevinster|intäkt|intäkter|inntekt|inntekter|indtægt|indtægter',
  'korzyść|korzyści|oszczędność|oszczędności|przychód|przychody',
  '効果|便益|削減|節約|収益|売上|收益|节省|節省|效益',
);
const cost = wordSet(
  'cost|costs|expense|expenses|fee|fees|price|investment|investments|spend|spending|expenditure|expenditures|outflow|outflows|capex|opex|charge|charges|outlay|outlays|tco|running costs|cost item',
  'Kosten|Kostenposition|Kostenart|Preis|Preise|Gebühr|Gebühren|Ausgabe|Ausgaben|Aufwand|Aufwände|Aufwendungen|Investition|Investitionen|Investitionskosten|Betriebskosten|Lizenzkosten|Projektkosten|Personalkosten|Sachkosten|Auszahlung|Auszahlungen|laufende Kosten|einmalige Kosten',
  'coût|coûts|dépense|dépenses|frais|charge|charges|prix|investissement|investissements',
  'coste|costes|costo|costos|gasto|gastos|inversión|inversiones|precio|precios|tarifa|tarifas',
  'costi|spesa|spese|canone|canoni|prezzo|prezzi|investimento|investimenti',
  'custo|custos|despesa|despesas|preço|preços|investimentos',
  'uitgave|uitgaven|lasten|prijs|investering|investeringen',
  'kostnad|kostnader|omkostning|omkostninger|utgift|utgifter|udgift|udgifter|investeringar|investeringer',
  'koszt|koszty|wydatek|wydatki|inwestycja|inwestycje|opłata|opłaty',
  '費用|コスト|原価|投資|支出|成本|费用|投资',
);
const perceived = wordSet(
  'perceived|soft|intangible|noticed|felt|qualitative|indirect|non financial',
  'spürbar|spürbarer|spürbare|weich|weicher|weiche|immateriell|immaterieller|immaterielle|qualitativ|qualitativer|qualitative',
  'perçu|perçus|immatériel|intangible|percibido|percibidos',
);
const alternative = wordSet(
  'alternative|status quo|next best|do nothing|incumbent|competitor|der alternative|nächstbeste|bisherige lösung',
);

/** Saved costs are a benefit although the text says cost. */
const savedCost =
  /\b(?:cost|costs|expense|expenses|spend) (?:saving|savings|reduction|reductions|avoidance|avoided|saved)\b|\b(?:avoided|reduced|saved|lower|less|fewer) (?:\w+ )?(?:cost|costs|expense|expenses|fees|spend)\b|kosten(?:einsparung|ersparnis|senkung|reduktion|vermeidung)|(?:eingesparte|vermiedene|gesparte) (?:\w*)kosten|\b(?:saved|savings)\b/;

const germanCost = /(?:kosten|gebuehr|gebuehren|ausgaben|aufwand|investition|investitionen)$/;
const germanBenefit = /(?:nutzen|ersparnis|einsparung|einsparungen|vorteil|ertrag|erloese?)$/;

/** The side a text names, if it names one. */
function sideOf(folded: string): 'benefit' | 'cost' | null {
  if (savedCost.test(folded)) return 'benefit';
  const words = folded.split(' ');
  const isCost = containsPhrase(folded, cost) || words.some((w) => germanCost.test(w));
  const isBenefit =
    words.some((w) => w !== 'value' && w !== 'return' && benefit.has(w)) ||
    benefit.has(folded) ||
    words.some((w) => germanBenefit.test(w));
  if (isCost === isBenefit) return null;
  return isCost ? 'cost' : 'benefit';
}

const bucketFor = (side: 'benefit' | 'cost', folded: string): Bucket => {
  if (containsPhrase(folded, alternative)) return `alternative-${side}`;
  return containsPhrase(folded, perceived) ? `perceived-${side}` : `tangible-${side}`;
};

/** The kind a heading or section names ("Annual cost", "Einmalige Kosten"); null if it names none or both. */
export function bucketIn(text: string): Bucket | null {
  const folded = fold(text);
  const side = sideOf(folded);
  return side === null ? null : bucketFor(side, folded);
}

const sideWords = wordSet(
  'tangible|hard|direct|cash|financial|quantifiable|countable|zählbar|zählbarer|zählbare|hart|harter|harte|direkt|direkte|monetär|monetäre|monetärer|annual|yearly|recurring|running|ongoing|one|off|time|once|initial|upfront|monthly|quarterly|per|year|month|a|p|p a|pa|the|of|our|your|and|project|operating|implementation|total|jährlich|jährliche|jährlicher|laufend|laufende|laufender|einmalig|einmalige|einmaliger|monatlich|monatliche|wiederkehrend|wiederkehrende|pro|im|je|Jahr|Monat|der|die|des|und|usd|eur|gbp|chf|k|in|annuel|annuels|annuelle|annuelles|récurrents|récurrentes|ponctuels|initiaux|mensuel|anual|anuales|mensuales|iniciales|annuale|annuali|anuais|mensais|jaarlijkse|eenmalige|totale|totali|totaux|totales|totais|totaal|des|du|los|las|del|dei|di|do|dos|van|people notice|types?',
);

const aloneWords = new Set([...sideWords, ...benefit, ...cost, ...perceived, ...alternative]);
const isOfKinds = (word: string): boolean => aloneWords.has(word) || /^\d+$/.test(word);

/** Whether a text is only a kind ("Costs", "Recurring costs (EUR)"): a section heading, or a row that sums one up. */
export function isKindAlone(text: string): boolean {
  const folded = fold(text);
  return everyWord(folded, isOfKinds) && sideOf(folded) !== null;
}

// Maps, because a cell may hold any word: "constructor" names no kind.
const letters = new Map<string, Bucket>(
  Object.entries({
    b: 'tangible-benefit',
    c: 'tangible-cost',
    tb: 'tangible-benefit',
    pb: 'perceived-benefit',
    tc: 'tangible-cost',
    pc: 'perceived-cost',
    ab: 'alternative-benefit',
    ac: 'alternative-cost',
  }),
);

/** The kind named by a cell of a kind column, where a single letter is enough. */
export const kindOfCell = cached((text): Bucket | null => bucketIn(text) ?? letters.get(fold(text)) ?? null);

const once = wordSet(
  'once|one off|one time|oneoff|onetime|single|upfront|up front|initial|non recurring|nonrecurring|at signing|signing|setup fee',
  'einmalig|einmalige|einmaliger|einmaliges|einmal|einm|vorab|initial|einmalkosten|einmalbetrag',
  'unique|une fois|ponctuel|ponctuelle|initial|único|única|una vez|inicial|pago único',
  'una tantum|uma vez|pontual|eenmalig|eenmalige|engångs|jednorazowo|一回|一時|一次性',
);
const monthly = wordSet(
  'month|monthly|a month|per month|mo|pm|p m|per mo|mth|each month|every month|mrr',
  'Monat|monatlich|monatliche|monatlicher|im Monat|pro Monat|je Monat|mon|mtl|monatsbetrag',
  'mensuel|mensuelle|par mois|mois|mensual|mensualmente|al mes|por mes|mes',
  'mensile|mensili|al mese|mese|mensal|por mês|ao mês|mês|maandelijks|maandelijkse|per maand|maand|månad|per månad|måned|per måned|månedlig|miesięcznie|毎月|月額|每月',
);
const quarterly = wordSet(
  'quarter|quarterly|a quarter|per quarter|qtr|each quarter',
  'Quartal|quartalsweise|vierteljährlich|vierteljährliche|im Quartal|pro Quartal|je Quartal|quart',
  'trimestre|trimestriel|trimestrielle|par trimestre|trimestral|por trimestre',
  'trimestrale|kwartaal|per kwartaal|kvartal|per kvartal|kwartalnie|四半期|每季度',
);
const yearly = wordSet(
  'year|yearly|annual|annually|a year|per year|yr|per yr|pa|p a|per annum|each year|every year|annualized|annualised|annum|recurring|ongoing|arr',
  'Jahr|jährlich|jährliche|jährlicher|im Jahr|pro Jahr|je Jahr|jhrl|jahresbetrag|jahreswert|jahresnutzen|jahreskosten|laufend|laufende|wiederkehrend|wiederkehrende',
  'annuel|annuelle|par an|an|année|anual|anualmente|al año|por año|año',
  'annuale|all anno|anno|por ano|ao ano|ano|jaarlijks|jaarlijkse|per jaar|jaar|årlig|årligen|per år|rocznie|毎年|年額|每年',
);
const short = new Map<string, Period>(
  Object.entries({
    m: 'month',
    q: 'quarter',
    y: 'year',
    j: 'year',
    mo: 'month',
    yr: 'year',
  }),
);

/** Every half year, every second one, all of three years: periods that a line cannot have. */
const otherPeriods =
  /(?:^| )(?:semi|half|bi|halb|semestre|semestriel|semestral|bisannuel|bimonthly|biannual|biannually|biennial|semiannual|semiannually|fortnightly|fortnight|biweekly|weekly|daily|woechentlich|taeglich|hebdomadaire|semanal|diario|halbjahr|halbjaehrlich|halbjaehrliche|zweijaehrlich|zweimonatlich|twice|zweimal)(?: |$)|(?:^| )(?:every|each|alle|per|pro|cada|tous les) (?:\d+|two|three|four|six|zwei|drei|vier|sechs|other|second|deux|dos)(?: |$)|(?:^| )\d+ ?(?:x|times|mal) |(?:^| )(?:per|pro|je|par|por) (?:week|day|working day|woche|tag|arbeitstag|semaine|jour|semana|dia)(?: |$)|(?:^| )(?:[2-9]|10|two|three|four|five|zwei|drei|vier|fuenf) ?(?:years?|yrs?|jahre?s?|ans|anos)(?: |$)/;

function periodAmong(folded: string): Period | null {
  if (otherPeriods.test(folded)) return null;
  const found: Period[] = [];
  if (containsPhrase(folded, once)) found.push('once');
  if (containsPhrase(folded, monthly)) found.push('month');
  if (containsPhrase(folded, quarterly)) found.push('quarter');
  if (containsPhrase(folded, yearly)) found.push('year');
  // "Non-recurring" contains "recurring", and "one-time (year 1)" is still once.
  if (found[0] === 'once') return 'once';
  return found.length === 1 ? (found[0] as Period) : null;
}

/** How often the amounts fall due according to a heading, title or section; null if it does not say. */
export const periodIn = (text: string): Period | null => periodAmong(fold(text));

/** The period named by a cell of a period column, where a single letter is enough. */
export const periodOfCell = cached((text): Period | null => {
  const folded = fold(text);
  return periodAmong(folded) ?? short.get(folded) ?? null;
});

/** Whether a text names a period that a line cannot have: every week, every half year, every second one. */
export const isOtherPeriod = (text: string): boolean => otherPeriods.test(fold(text));

const severalYears =
  /(?:^| )(?:[2-9]|10|two|three|four|five|zwei|drei|vier|fuenf|deux|trois|dos|tres) ?(?:years?|yrs?|jahre?[sn]?|jahres\w*|ans|anos)(?: |$)/;
const yearsWords =
  /(?:^| )(?:years|yrs|jahren?|ans|anos|term|laufzeit|horizon|horizont|contract term|vertragslaufzeit|betrachtungszeitraum|duree|plazo)(?: |$)/;

/** Whether a text names several years together, or is their number: "3-year result", "Laufzeit in Jahren". */
export const isOfYears = (text: string): boolean => isOfSeveralYears(text) || yearsWords.test(fold(text));

/** Whether a text says that its figure covers several years together: "3-year benefit", "Ergebnis 3 Jahre". */
export const isOfSeveralYears = (text: string): boolean => severalYears.test(fold(text));

const totalWords = wordSet(
  'total|totals|sum|subtotal|subtotals|sub total|sub totals|grand total|grand totals|overall|overall total|sum total',
  'Summe|Summen|Zwischensumme|Zwischensummen|Gesamt|Gesamtsumme|Insgesamt|Gesamtbetrag|Endsumme|Teilsumme|Total',
  'somme|sous total|total général|totaux|suma|totales|subtotales|total general|importe total|Übertrag',
  'totale|totali|subtotale|totaal|subtotaal|eindtotaal|total geral|totais|summa|delsumma|razem|ogółem|合計|合计|小計|小计|总计|總計|Σ',
);
const aroundTotals = wordSet(
  'customers|accounts|deals|opportunities|kunden|vorgänge|rows|clients|all|years|year|three|three year|over|for|the|of|per|annual|a|p|pa|term|project|solution|amount|value|in|eur|usd|gbp|chf|k|tangible|perceived|hard|soft|one|time|off|recurring|initial|running|ongoing|net|gross|items|lines|section|direct|indirect|and|1|2|3|4|5|6|7|8|9|10|records|count|aller|über|jahre|jahr|der|die|das|des|im|pro|zählbarer|laufende|einmalige|jährliche|jährlicher|software|hardware|ownership|category|page|gesamt|summe|q1|q2|q3|q4|fy|general|de|des|du|complessivo|generale|geral|dei|dos|van|vat|tax|incl|excl|inkl|exkl|mwst|ust|tva|iva|brutto|ttc|ht',
);

/** Letters that every word for a total contains. */
const ofTotals = /tot|sum|som|gesam|overall|uebertrag|razem|ogo|[合小总總]|σ/i;

/**
 * Whether a label names a sum: `sure` by its words alone, `maybe` if it also contains a possible name ("Total Energies
 * contract").
 */
export function totalIn(label: string): 'sure' | 'maybe' | null {
  // Most cells contain none of these letters, and folding them would be wasted.
  if (isPlain(label) && !ofTotals.test(label)) return null;
  const folded = fold(label);
  if (!ofTotals.test(folded)) return null;
  const words = folded.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (
    /^(?:gesamt|summen)(?:kosten|nutzen|summe|betrag|einsparung|ersparnis|ertrag|wert|aufwand|investition|ausgaben|ergebnis)/.test(
      first,
    )
  )
    return 'sure';
  const starts = totalWords.has(first) || totalWords.has(words.slice(0, 2).join(' '));
  const ends = words.length > 1 && (totalWords.has(last) || totalWords.has(words.slice(-2).join(' ')));
  if (!starts && !ends) return null;
  const rest = words.filter((w) => !totalWords.has(w) && w !== 'sub' && w !== 'grand');
  const plain = rest.filter(
    (w) => !aroundTotals.has(w) && !benefit.has(w) && !cost.has(w) && sideOf(w) === null,
  );
  return plain.length <= (ends && !starts ? 3 : 1) || rest.length > plain.length ? 'sure' : 'maybe';
}

/** Whether a label is a total without a possible name. */
export function isTotalAlone(label: string): boolean {
  if (totalIn(label) !== 'sure') return false;
  return fold(label)
    .split(' ')
    .every(
      (w) =>
        totalWords.has(w) ||
        aroundTotals.has(w) ||
        benefit.has(w) ||
        cost.has(w) ||
        sideOf(w) !== null ||
        w === 'sub' ||
        w === 'grand' ||
        /^\d+$/.test(w) ||
        /^(?:gesamt|summen)/.test(w),
    );
}

const statistics = wordSet(
  'average|averages|avg|mean|median|mode|count|counts|maximum|minimum|max|min|std dev|stdev|standard deviation|variance|number of items|number of rows|row count|item count|number of records',
  'Durchschnitt|Mittelwert|Mittel|Schnitt|Median|Anzahl|Höchstwert|Tiefstwert|Maximalwert|Minimalwert|Minimum|Maximum|Standardabweichung|Anzahl Posten|Anzahl Positionen',
  'moyenne|médiane|nombre|écart type|promedio|media|mediana|recuento|mínimo|máximo',
);
const aroundStatistics = wordSet(
  'of|all|per|year|month|row|item|line|annual|yearly|amount|value|benefit|benefits|cost|costs|saving|savings|items|lines|rows|usd|eur|the|a|aller|der|pro|jahr|monat|posten|position|betrag|wert|nutzen|kosten|jährlich|jährlicher|über|annuel|par|an|anual|total',
);

/** Whether a label says its figure describes the others: an average, a count, the largest. */
export function isStatistic(label: string): boolean {
  const folded = fold(label);
  if (!startsWithPhrase(folded, statistics)) return false;
  if (statistics.has(folded)) return true;
  const words = folded.split(' ');
  for (const n of [1, 2, 3])
    if (words.length > n && statistics.has(words.slice(0, n).join(' ')))
      return words.slice(n).every((w) => aroundStatistics.has(w) || /^\d+$/.test(w));
  return false;
}

const resultAlone = wordSet(
  'net|netto|saldo|ergebnis|result|results|difference|differenz|delta|balance|profit|bottom line|margin|surplus|deficit|überschuss|neto|resultado|résultat|solde|bénéfice net|beneficio neto',
);
const resultStart =
  /^(?:(?:annual|yearly|total|overall|cumulative|tangible|customer|gross) )*(?:net|netto) (?:annual |yearly |total |present |customer |economic |cumulative |tangible |financial |jaehrlicher? )*(?:benefits?|value|savings?|cash|flows?|present|total|result|gains?|costs?|position|impact|income|profit|return|contribution|effect|nutzen|effekt|wert|ergebnis|vorteil|einsparung|kosten|barwert)(?: .*)?$/;
const resultWords =
  /^(?:roi|rosi|tco|npv|irr|mirr|ebit|ebitda|nettonutzen|nettoeffekt|nettoersparnis|nettovorteil|nettoergebnis|nettobarwert|kapitalwert|barwert|amortisation|amortisationsdauer|amortisationszeit|kumuliert|kumulierter?|cumulative|accumulated|cashflow|rentabilitaet|rendite|wirtschaftlichkeit|pay ?back|break ?even|discounted|discount (?:rate|factor)|present value|cash flow|return on|internal rate|benefit cost|cost benefit|kosten nutzen|nutzen kosten|delai de|retour sur|seuil de rentabilite|temps de retour|retorno|plazo de recuperacion|periodo de recuperacion|valor actual|van|tri|tir|vpn)(?: |$)/;
const netBehind =
  /^(?:gain|benefice|solde|valeur|resultat|economie|flux|avantage|beneficio|ahorro|valor|saldo|resultado|flujo|risparmio|valore|risultato)s? net(?:te|to|ta|a|o)?s?(?: |$)/;
const resultAnywhere =
  /(?:^| )(?:roi|npv|irr|payback|return on investment|net present value|internal rate of return|amortisationsdauer|amortisationszeit|kapitalwert|interner zinsfuss|cash flow|cashflow|net benefits?|net savings|nettonutzen)(?: |$)/;

/** Whether a label says its figure is calculated from others: net, ROI, payback, cumulated. */
export function isResult(label: string): boolean {
  const folded = fold(label);
  return (
    resultAlone.has(folded) ||
    (folded.includes('net') && (resultStart.test(folded) || netBehind.test(folded))) ||
    resultWords.test(folded) ||
    resultAnywhere.test(folded)
  );
}

const footers =
  /^(?:source|sources|quelle|quellen|note|notes|hinweis|anmerkung|anmerkungen|bemerkung|copyright|confidential|vertraulich|generated|erstellt|exported|exportiert|as of|stand|date|datum|page|seite|report|bericht|filtered|filter|all rights|prepared by|disclaimer|legend|legende|assumptions|annahmen|remarks|nota|notas|fuente|source)(?: |$)/;

/** Whether a text begins like a footer. */
export const isFooter = (text: string): boolean =>
  footers.test(fold(text)) || /^(?:©|\*|\(c\))/i.test(text.trim());
