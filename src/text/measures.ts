/** Paybacks and rates in words; the figures are worked out elsewhere. */
import type { Irr, Payback } from '../value/index.ts';
import type { Formats } from './format.ts';
import { t } from './index.ts';

export function paybackWords(p: Payback, years: number, f: Formats): string {
  const words = t.build.figures;
  switch (p.kind) {
    case 'after':
      return words.month(f.number(Math.ceil(p.months)));
    case 'immediate':
      return words.immediate;
    case 'never':
      return words.never(years);
  }
}

/** Every rate there is, and a plain word where a lone rate is one paid: money came in before it went out. */
export function irrWords(irr: Irr, cumulative: readonly number[], f: Formats): string {
  const words = t.build.figures;
  switch (irr.kind) {
    case 'none':
      return words.irrNone;
    case 'several':
      return words.irrSeveral(irr.rates.map((r) => f.rate(r)).join(', '));
    case 'one': {
      const first = cumulative.find((x) => x !== 0) ?? 0;
      return first > 0 ? `${f.rate(irr.rate)}, ${words.irrPaid}` : f.rate(irr.rate);
    }
  }
}
