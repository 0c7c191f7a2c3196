/** A formula as people read it: with labels for names, and with the numbers of a year in their place. */
import type { Case } from '../case/index.ts';
import { renderFormula, valueInYear, type Formula } from '../value/index.ts';
import type { Formats } from './format.ts';
import { labelOfAssumption } from './labels.ts';
import { t } from './index.ts';

const signs: Record<string, string> = { '*': '×', '/': '÷', '-': '−' };
const pretty = (text: string): string => text.replace(/[*/-]/g, (sign) => signs[sign] ?? sign);
