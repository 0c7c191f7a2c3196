/**
 * Benefits, costs and net as bars on one scale; the perceived part is lighter. Every amount is written beside its bar, so
 * nothing depends on the drawing.
 */
import type { Formats } from '../../text/format.ts';
import { calculatorWords } from '../../text/words/calculator.ts';
import { el, svg } from './dom.ts';
import { lengthsOf, type Bar } from './result.ts';

const isSplit = (bar: Bar): boolean => bar.measured !== null && bar.measured !== bar.total;

export function barChart(bars: readonly Bar[], f: Formats): HTMLElement[] {
  const words = calculatorWords();
  const lengths = lengthsOf(bars);
  const rows = bars.map((bar, i) => {
    const { measured = 0, rest = 0 } = lengths[i] ?? {};
    return el(
      'li',
      { class: bar.id },
      el('span', {}, words.bars[bar.id]),
      el('span', { class: 'amount' }, f.moneyCompact(bar.total)),
      svg(
        'svg',
        { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
        svg('rect', { class: 'measured', width: String(measured * 100), height: '10' }),
        svg('rect', {
          class: 'perceived',
          x: String(measured * 100),
          width: String(rest * 100),
          height: '10',
        }),
      ),
      ...(isSplit(bar)
        ? [
            el(
              'span',
              { class: 'split' },
              words.ofThese(
                f.moneyCompact(bar.measured ?? 0),
                f.moneyCompact(bar.total - (bar.measured ?? 0)),
              ),
            ),
          ]
        : []),
    );
  });
  const list = el('ul', { 'aria-label': words.bars.label }, ...rows);
  if (!bars.some(isSplit)) return [list];
  return [
    list,
    el(
      'p',
      { class: 'legend', 'aria-hidden': 'true' },
      el('i', { class: 'measured' }),
      words.measured,
      el('i', { class: 'perceived' }),
      words.perceived,
    ),
  ];
}
