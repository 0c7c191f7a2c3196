/** Rates in words; the figures are worked out elsewhere. */
import type { Irr } from '../value/index.ts';
import type { Formats } from './format.ts';
import { figuresWords } from './words/figures.ts';

/** Every rate there is, and a plain word where a lone rate is one paid: money came in before it went out. */
export function irrWords(irr: Irr, cumulative: readonly number[], f: Formats): string {
  const words = figuresWords();
  switch (irr.kind) {
    case 'none':
      return words.irrNone;
    case 'several':
      return words.irrSeveral(irr.rates.map((r) => f.percent(r)).join(', '));
    case 'one': {
      const first = cumulative.find((x) => x !== 0) ?? 0;
      return first > 0 ? `${f.percent(irr.rate)}, ${words.irrPaid}` : f.percent(irr.rate);
    }
  }
}
