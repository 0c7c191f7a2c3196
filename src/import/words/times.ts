/** Headings that name a time: calendar years, years of a term, quarters, months, signing. */
import { fold, wordSet } from './fold.ts';

export type Time =
  | { kind: 'signing' }
  | { kind: 'calendar'; year: number; fiscal: boolean }
  | { kind: 'year'; year: number }
  /** `year` null: no year is named. `half`: a half year, represented by the first of its quarters. */
  | {
      kind: 'quarter';
      quarter: number;
      year: number | null;
      calendar: boolean;
      fiscal: boolean;
      half?: boolean;
    }
  | { kind: 'month'; month: number; year: number | null };

const signing = wordSet(
  'initial|upfront|up front|one time|one off|onetime|oneoff|signing|at signing|on signing|initial investment|initial cost|initial costs|investment|setup|set up|start|once|go live|implementation|today|t0|y0|year 0|yr 0|month 0|m0|day 1|one time cost|one time costs|upfront cost|upfront costs|non recurring|initial outlay|inception|kickoff',
  'Einmalig|Einmalkosten|einmalige Kosten|einmaliger Betrag|Vorab|Anfang|Anfangsinvestition|Investition|Jahr 0|J0|bei Vertragsschluss|Vertragsschluss|Start|Einführung|Initial|Initialkosten|zu Beginn|Einrichtung',
  'année 0|an 0|initial|investissement initial|investissement|mise en place|mise en service|démarrage|coût initial|coûts initiaux|frais initiaux|coût ponctuel|coûts ponctuels|ponctuel|à la signature|signature',
  'año 0|inicial|inversión inicial|inversión|puesta en marcha|implantación|coste inicial|costes iniciales|pago inicial|pago único|a la firma|firma',
  'anno 0|iniziale|investimento iniziale|investimento|una tantum|ano 0|investimento inicial|jaar 0|eenmalig|investering',
);
/** Words for signing that have other meanings too: they mean signing only beside columns of years. */
const weak = wordSet(
  'start|today|investment|investition|implementation|einfuehrung|setup|set up|einrichtung|go live|anfang',
  'investissement|mise en place|mise en service|démarrage|signature|inversión|puesta en marcha|implantación|firma|investimento|investering',
);

/** A map, because a heading may be any word: "constructor" is no month. */
const months = new Map<string, number>();
for (const [i, names] of [
  'jan january januar janvier enero jaenner',
  'feb february februar fevrier febrero',
  'mar march maerz mrz mars marzo',
  'apr april avril abril',
  'may mai mayo',
  'jun june juni juin junio',
  'jul july juli juillet julio',
  'aug august aout agosto',
  'sep sept september septembre septiembre',
  'oct okt october oktober octobre octubre',
  'nov november novembre noviembre',
  'dec dez december dezember decembre diciembre',
].entries())
  for (const name of names.split(' ')) months.set(name, i + 1);

/** The month a word names, 1..12; null for any other word. */
export const monthNamed = (word: string): number | null => months.get(fold(word)) ?? null;

const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));
const ordinals: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  eins: 1,
  zwei: 2,
  drei: 3,
  first: 1,
  second: 2,
  third: 3,
  erstes: 1,
  zweites: 2,
  drittes: 3,
  premiere: 1,
  deuxieme: 2,
  troisieme: 3,
  primer: 1,
  segundo: 2,
  tercer: 3,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
};
/** What the amounts of a year are, written before it: "Savings Y1". */
const before =
  '(?:(?:savings?|benefits?|costs?|value|amount|budget|plan|forecast|revenue|gains?|kosten|nutzen|einsparung(?:en)?|betrag|wert|economies?|couts?|montant|ahorros?|costes?|importe) )?';
const around =
  '(?:eoy|ye|year end|end of|jahresende|ende|plan|budget|forecast|actual|estimate|est|ist|soll|prognose|e|a|f|b|p|amount|value|betrag|wert|nutzen|kosten|cost|costs|benefit|benefits|savings|kosten|eur|usd|gbp|chf|k|in|year|calendar|jahr|kalenderjahr|cy|total)';
const calendarYear = new RegExp(`^(?:${around} )*((?:19|20|21)\\d\\d)年?(?:[aefbp]|(?: ${around}))*$`);
const fiscalYear =
  /^(?:(?:fy|gj|wj|fiscal year|fiscal|geschaeftsjahr|wirtschaftsjahr|exercice|ejercicio) ?((?:19|20|21)\d\d|\d\d)(?:[aefbp]|(?: \d{2,4})?(?: (?![qht] ?[1-4]$)\w+)?)|((?:19|20)\d\d)年度)$/;
/** "Year 1 (2026)", "2026 (Year 1)". */
const bothYears =
  /^(?:(?:year|yr|y|jahr|j) ?([1-9]\d?) (?:19|20|21)\d\d|(?:19|20|21)\d\d (?:year|yr|y|jahr|j) ?([1-9]\d?))$/;
/** Two digits are a calendar year, because no term is that long. */
const shortYear = /^(?:(?:cy|kj|y|j) ?([2-9]\d)|(?:cy|kj)((?:19|20|21)\d\d))(?:[aefbp])?$/;
const splitYear = /^((?:19|20|21)\d\d) (\d\d|(?:19|20|21)\d\d)$/;
const termYear = new RegExp(
  `^${before}(?:(?:end of |im |in )?(?:(?:year|yr|y|jahr|j|annee|an|ano|anno|jaar|ar|aar|rok) ?|(?:fy|gj|wj) ?(?=[1-9](?!\\d)))(\\d{1,2}|one|two|three|four|five)|(\\d{1,2}) ?(?:st|nd|rd|th|er|re|ere|e|eme|o)? ?(?:year|jahr|annee|ano|anno|jaar)|(first|second|third|erstes|zweites|drittes|premiere|deuxieme|troisieme|primer|segundo|tercer) (?:year|jahr|annee|ano)|第 ?([1-9一二三四五]) ?年|([1-9]) ?年目)(?: (?:plan|eur|usd|gbp|chf|k|amount|betrag|cost|costs|kosten|benefit|benefits|nutzen|savings|value))*$`,
);
const quarter =
  /^(?:(?:quarter|quartal|trimestre|kwartaal|kvartal|qtr|q|t) ?([1-9]\d?)|([1-4]) ?(?:q|quartal|quarter|(?:st|nd|rd|th) quarter|(?:er|e|eme|o)? ?trimestre|kwartaal|kvartal))(?: ?(?:of |fy ?)?(?:(20\d\d|\d\d)|(?:y|year|jahr) ?(\d{1,2})))?$/;
const quarterLast =
  /^(?:(?:fy|gj|wj) ?(20\d\d|\d\d)|(20\d\d)|(?:y|year|jahr|j) ?(\d{1,2})) ?(?:q|quarter|quartal|t) ?([1-4])$/;
const half =
  /^(?:(?:half year|half|halbjahr|hj|h|semester|semestre) ?([1-9]\d?)|([12]) ?(?:h|hj|half|st half|nd half|halbjahr|semester|semestre)|(first|second|erstes|zweites) (?:half|halbjahr))(?: ?(?:of |fy ?)?(?:(20\d\d|\d\d)|(?:y|year|jahr) ?(\d{1,2})))?$/;
const halfLast =
  /^(?:(?:fy ?)?(20\d\d)|(?:y|year|jahr|j) ?(\d{1,2})) ?(?:(?:h|hj|half|halbjahr|semester) ?([12])|([12]) ?(?:h|hj|halbjahr))$/;

/** A half year, represented by the quarter it begins with. */
function halfIn(folded: string): Time | null {
  const m = half.exec(folded);
  const last = m ? null : halfLast.exec(folded);
  if (!m && !last) return null;
  const which = m ? (m[1] ?? m[2] ?? m[3] ?? '') : (last?.[3] ?? last?.[4] ?? '');
  const [calendar, ofTerm] = m ? [m[4], m[5]] : [last?.[1], last?.[2]];
  return {
    kind: 'quarter',
    quarter: 2 * (ordinals[which] ?? Number(which)) - 1,
    year: calendar !== undefined ? yearOf(calendar) : ofTerm !== undefined ? Number(ofTerm) : null,
    calendar: calendar !== undefined,
    fiscal: / fy/.test(` ${folded}`),
    half: true,
  };
}

/** The time a heading names, or null. `given` is a workbook's number or day in that cell. */
export function timeIn(text: string, given?: number | { day: string }): Time | null {
  if (typeof given === 'object')
    return { kind: 'month', month: Number(given.day.slice(5, 7)), year: Number(given.day.slice(0, 4)) };
  if (typeof given === 'number')
    return Number.isInteger(given) && given >= 1990 && given <= 2120
      ? { kind: 'calendar', year: given, fiscal: false }
      : null;
  const folded = fold(
    text.replace(/\((?:in )?[^)]*\)|\[[^\]]*\]/g, (part) => (/\d/.test(part) ? part : ' ')),
  );
  if (folded === '') return null;
  if (signing.has(folded)) return { kind: 'signing' };
  let m = calendarYear.exec(folded);
  if (m) return { kind: 'calendar', year: Number(m[1]), fiscal: false };
  m = fiscalYear.exec(folded);
  if (m) return { kind: 'calendar', year: yearOf(m[1] ?? m[2] ?? ''), fiscal: true };
  m = shortYear.exec(folded);
  if (m) return { kind: 'calendar', year: yearOf(m[1] ?? m[2] ?? ''), fiscal: false };
  if (/^['’]\d\d$/.test(text.trim())) return { kind: 'calendar', year: yearOf(folded), fiscal: false };
  m = bothYears.exec(folded);
  if (m) return { kind: 'year', year: Number(m[1] ?? m[2]) };
  m = termYear.exec(folded);
  if (m) {
    const word = m[1] ?? m[2] ?? m[3] ?? m[4] ?? m[5] ?? '';
    const year = ordinals[word] ?? Number(word);
    return year === 0 ? { kind: 'signing' } : year <= 50 ? { kind: 'year', year } : null;
  }
  m = quarter.exec(folded);
  if (m) {
    const year = m[3] !== undefined ? yearOf(m[3]) : m[4] !== undefined ? Number(m[4]) : null;
    return {
      kind: 'quarter',
      quarter: Number(m[1] ?? m[2]),
      year,
      calendar: m[3] !== undefined,
      fiscal: / fy/.test(` ${folded}`),
    };
  }
  m = quarterLast.exec(folded);
  if (m)
    return {
      kind: 'quarter',
      quarter: Number(m[4]),
      year: m[1] !== undefined ? yearOf(m[1]) : Number(m[2] ?? m[3]),
      calendar: m[3] === undefined,
      fiscal: m[1] !== undefined,
    };
  const halfYear = halfIn(folded);
  if (halfYear) return halfYear;
  m = splitYear.exec(folded);
  if (
    m &&
    yearOf(m[2] ?? '') % 100 === (Number(m[1]) + 1) % 100 &&
    !/-\d\d$/.test(text.trim().replace(/^\d{4}-/, (x) => x))
  )
    return { kind: 'calendar', year: Number(m[1]), fiscal: true };
  return monthIn(folded, text);
}

/** A day as a heading: a column that ends with it belongs to its month. */
function dayIn(text: string): Time | null {
  const iso = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return { kind: 'month', month: Number(iso[2]), year: Number(iso[1]) };
  const m = /^(\d{1,2})([./])(\d{1,2})[./](20\d\d)$/.exec(text);
  if (!m) return null;
  const [first, second, year] = [Number(m[1]), Number(m[3]), Number(m[4])];
  // A point follows the day; with a slash either may come first, and one of the numbers has to decide.
  const month = m[2] === '.' || first > 12 ? second : second > 12 || first === second ? first : null;
  return month !== null && month >= 1 && month <= 12 ? { kind: 'month', month, year } : null;
}

function monthIn(folded: string, text: string): Time | null {
  const numeric = /^(?:(20\d\d)[-/.](0?[1-9]|1[0-2])|(0?[1-9]|1[0-2])[-/.](20\d\d))$/.exec(text.trim());
  if (numeric)
    return {
      kind: 'month',
      month: Number(numeric[2] ?? numeric[3]),
      year: Number(numeric[1] ?? numeric[4]),
    };
  const day = dayIn(text.trim());
  if (day) return day;
  const numbered = /^(?:month|monat|m|mois|mes) ?(\d{1,3})$/.exec(folded);
  if (numbered) {
    const n = Number(numbered[1]);
    return n === 0 ? { kind: 'signing' } : { kind: 'month', month: n, year: null };
  }
  const words = folded.split(' ');
  const month = months.get(words[0] ?? '');
  if (month === undefined || words.length > 2) return null;
  if (words.length === 1) return { kind: 'month', month, year: null };
  return /^(?:\d\d|20\d\d)$/.test(words[1] ?? '')
    ? { kind: 'month', month, year: yearOf(words[1] ?? '') }
    : null;
}

/** Whether a heading for signing could also be the name of something else. */
export const isWeakSigning = (text: string): boolean => weak.has(fold(text));
