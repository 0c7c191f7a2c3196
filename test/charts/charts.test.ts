// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import BridgeBar from '../../src/charts/BridgeBar.svelte';
import CumulativeCash from '../../src/charts/CumulativeCash.svelte';
import MarketRanks from '../../src/charts/MarketRanks.svelte';
import OddsDots from '../../src/charts/OddsDots.svelte';
import PlanActual from '../../src/charts/PlanActual.svelte';
import ScenarioRows from '../../src/charts/ScenarioRows.svelte';
import ScoreDots from '../../src/charts/ScoreDots.svelte';
import Tornado from '../../src/charts/Tornado.svelte';
import VarianceBridge from '../../src/charts/VarianceBridge.svelte';
import { makeCase } from '../fixtures/makeCase.ts';
import { reportOf } from '../fixtures/reportOf.ts';
import { tableOf } from '../../src/report/dataset.ts';
import { yearsData } from '../../src/report/datasets/years.ts';
import type { CashFigures } from '../../src/report/cash.ts';
import DataTable from '../../src/ui/DataTable.svelte';
import { maxLineCount, textWidth, wrapText, type ChartFormats } from '../../src/charts/formats.ts';
import { rowFrame } from '../../src/charts/geometry/rows.ts';
import { placeBridge } from '../../src/charts/geometry/bridge.ts';

const minus = (text: string): string => text.replace('-', '\u2212');
const inUsd = (options: Intl.NumberFormatOptions) => {
  const f = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', ...options });
  return (x: number): string => minus(f.format(x));
};
const formats: ChartFormats = {
  money: inUsd({ maximumFractionDigits: 0 }),
  moneyCompact: inUsd({ notation: 'compact', maximumSignificantDigits: 3 }),
  moneySigned: inUsd({ notation: 'compact', maximumSignificantDigits: 3, signDisplay: 'exceptZero' }),
  number: (x) => minus(String(x)),
  percent: (x) => minus(`${Math.round(x * 100)}%`),
};

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(720);
});

const spoken = (): string | null => screen.getByRole('slider').getAttribute('aria-valuetext');
const rowTexts = (): string[][] =>
  screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent ?? ''));

describe('a bar of the bridge', () => {
  it('is hidden from readers, carries its label, and shows the old bar as a ghost', () => {
    const { bars } = placeBridge([{ id: 'a', kind: 'perceived-benefit', amount: 50_000 }], {
      width: 400,
      labelWidth: 64,
      previousAmounts: new Map([['a', 20_000]]),
    });
    const [bar] = bars;
    if (bar === undefined) throw new Error('no bar placed');
    const { container } = render(BridgeBar, { bar, label: '+$50K', change: '+$30K' });
    expect(container.querySelector('[aria-hidden="true"]')).toHaveTextContent('+$50K+$30K');
    expect(container.querySelector('.bar')).toHaveClass('benefit', 'tint');
    expect(container.querySelector('.ghost')).toBeInTheDocument();
  });
});

describe('cumulative cash', () => {
  const likely = Array.from({ length: 37 }, (_, m) => -135_000 + m * 10_000);
  const cash: CashFigures = {
    likely,
    lean: 'likely',
    payback: { kind: 'after', months: 13.5 },
    when: 'Month 14',
    range: '11–19',
    ring: 'Month 14 (11–19)',
    finding: 'Pays for itself in month 14',
    title: 'Cumulative value',
    subtitle: 'USD, 3 years, likely',
  };

  it('states when it pays back, and marks it', () => {
    const { container } = render(CumulativeCash, { cash, formats });
    expect(screen.getByRole('heading')).toHaveTextContent('Pays for itself in month 14');
    expect(container.querySelector('.ring')).toBeInTheDocument();
    expect(container.querySelector('svg')).toHaveTextContent('Month 14 (11–19)');
  });

  it('marks nothing where it does not pay back', () => {
    const { container } = render(CumulativeCash, {
      cash: { ...cash, payback: { kind: 'never' } },
      formats,
    });
    expect(container.querySelector('.ring')).not.toBeInTheDocument();
  });

  it('walks the months, with the range of outcomes and the conservative figure', async () => {
    render(CumulativeCash, {
      cash: {
        ...cash,
        p10: likely.map((v) => v - 1000),
        p90: likely.map((v) => v + 1000),
        conservative: likely.map((v) => v - 5000),
      },
      formats,
    });
    expect(spoken()).toBe('At signing: \u2212$135K, the lowest. Ends at $225K');
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(spoken()).toBe(
      'Month 1: \u2212$125K, 8 of 10 outcomes from \u2212$126K to \u2212$124K, conservative \u2212$130K',
    );
  });

  it('has every month in its table, numbers as numbers', async () => {
    const user = userEvent.setup();
    render(CumulativeCash, { cash, formats });
    await user.click(screen.getByRole('button', { name: 'Table' }));
    const rows = rowTexts();
    expect(rows).toHaveLength(38);
    expect(rows[0]).toEqual(['Month', 'Likely']);
    expect(rows[15]).toEqual(['Month 14', '$5,000']);
    await user.click(screen.getByRole('button', { name: 'Copy as CSV' }));
    expect((await navigator.clipboard.readText()).split('\r\n')[1]).toBe('0,-135000');
  });
});

describe('the year table', () => {
  it('groups lines, heads each row and column, and says what waits', () => {
    const c = makeCase({
      years: 2,
      assumptions: [{ name: 'open', value: null }],
      lines: [
        { id: 'a', bucket: 'tangible-benefit', label: 'Hours saved', formula: '100', adopts: false },
        { id: 'w', bucket: 'tangible-benefit', label: 'Licences', formula: 'open * 2' },
      ],
    });
    render(DataTable, { table: tableOf(yearsData, reportOf(c), 'screen'), caption: 'Year by year' });
    expect(screen.getAllByRole('columnheader').map((c) => c.textContent)).toEqual([
      'Line',
      'At signing',
      'Year 1',
      'Year 2',
      'Total',
      'Present value',
    ]);
    expect(rowTexts().slice(1)).toEqual([
      ['Benefits you can count'],
      ['Hours saved', '$0', '$100', '$100', '$200', '$174'],
      ['Licences', '', '', '', 'Waiting', ''],
      ['Subtotal', '$0', '$100', '$100', '$200', '$174'],
      ['Gross customer value', '$0', '$100', '$100', '$200', '$174'],
      ['Net customer value', '$0', '$100', '$100', '$200', '$174'],
      ['Present value', '$0', '$91', '$83', '$174', ''],
      ['Cumulative net', '$0', '$100', '$200', '', ''],
    ]);
  });
});

describe('odds', () => {
  const values = Array.from({ length: 50 }, (_, i) => (i - 5) * 10_000);
  const props = { values, subtitle: 'Net, USD', formats };

  it('read as a count of fifty, strictly above the threshold', () => {
    render(OddsDots, props);
    expect(screen.getByRole('heading')).toHaveTextContent('44 of 50 end above $0');
    expect(spoken()).toBe('44 of 50 end above $0');
  });

  it('have one slider that arrows, pages, Home and End move', async () => {
    render(OddsDots, props);
    const slider = screen.getByRole('slider');
    slider.focus();
    const low = Number(slider.getAttribute('aria-valuemin'));
    const high = Number(slider.getAttribute('aria-valuemax'));
    await userEvent.keyboard('{ArrowRight}');
    const step = Number(slider.getAttribute('aria-valuenow'));
    expect(step).toBeGreaterThan(0);
    await userEvent.keyboard('{ArrowDown}');
    expect(slider).toHaveAttribute('aria-valuenow', '0');
    await userEvent.keyboard('{PageUp}');
    expect(Number(slider.getAttribute('aria-valuenow'))).toBeCloseTo(step * 10, 6);
    await userEvent.keyboard('{End}');
    expect(slider).toHaveAttribute('aria-valuenow', String(high));
    expect(spoken()).toBe('Fewer than 1 in 50 end above $500K');
    await userEvent.keyboard('{Home}');
    expect(slider).toHaveAttribute('aria-valuenow', String(low));
    expect(spoken()).toBe('50 of 50 end above \u2212$100K');
  });

  it('follow a drag', async () => {
    const { container } = render(OddsDots, props);
    const slider = screen.getByRole('slider');
    const user = userEvent.setup();
    await user.pointer([
      { keys: '[MouseLeft>]', target: slider, coords: { clientX: 400 } },
      { target: slider, coords: { clientX: 600 } },
      { keys: '[/MouseLeft]', target: slider },
    ]);
    const now = Number(slider.getAttribute('aria-valuenow'));
    expect(now).toBeGreaterThan(200_000);
    expect(container.querySelectorAll('.passes')).toHaveLength(values.filter((v) => v > now).length);
  });

  it('show their table with T and come back to the slider', async () => {
    render(OddsDots, props);
    screen.getByRole('slider').focus();
    await userEvent.keyboard('t');
    expect(screen.getAllByRole('row')).toHaveLength(51);
    await userEvent.keyboard('t');
    expect(screen.getByRole('slider')).toHaveFocus();
  });

  it('say so when there is one outcome only', () => {
    render(OddsDots, { ...props, values: Array<number>(50).fill(385_000) });
    expect(screen.getByRole('heading')).toHaveTextContent(
      'Every outcome is $385K: no number has a range yet',
    );
  });
});

describe('the name of a row', () => {
  const name = 'Genutzter Anteil der eingesparten Bearbeitungszeit je Rechnung';

  it('goes on in a second line before anything of it is cut, and rows grow for it', () => {
    expect(wrapText(name, 1000)).toEqual([name]);
    const lines = wrapText(name, 230);
    expect(lines).toHaveLength(2);
    expect(lines.join(' ')).toBe(name);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(230);
    expect(wrapText(name, 120)[1]).toMatch(/…$/);
    expect(wrapText('Donaudampfschifffahrtsgesellschaft', 120).join('')).toBe(
      'Donaudampfschifffahrtsgesellschaft',
    );
    const frame = (width: number) =>
      rowFrame({
        width,
        labelWidth: 500,
        after: 0,
        above: 0,
        below: 0,
        count: 2,
        rowHeight: 28,
        lines: (room) => maxLineCount([name, 'Short'], room),
      });
    // Beside its marks, above them, and above them on one line.
    expect(frame(575)).toMatchObject({ stacked: false, maxLabelWidth: 230, rowHeight: 34 });
    expect(frame(300)).toMatchObject({ stacked: true, rowHeight: 28 + 20 + 14 });
    expect(frame(500)).toMatchObject({ stacked: true, rowHeight: 28 + 20 });
  });

  it('stands whole over the warning beneath it', () => {
    const { container } = render(Tornado, {
      items: [
        { id: 'a', label: name, low: 1, high: 2, lowText: '1', highText: '2', netAtLow: -5, netAtHigh: 9 },
      ],
      net: 4,
      subtitle: '',
      formats,
    });
    const texts = [...container.querySelectorAll('svg text')];
    const label = texts.find((x) => x.textContent?.startsWith('Genutzter'));
    const warning = texts.find((x) => x.classList.contains('warning'));
    expect(label?.textContent).toBe(name);
    const bottom =
      Number(label?.getAttribute('y')) + ((label?.querySelectorAll('tspan').length ?? 0) - 1) * 14;
    expect(Number(warning?.getAttribute('y')) - bottom).toBeGreaterThanOrEqual(14);
  });
});

describe('the tornado', () => {
  const items = [
    {
      id: 'rate',
      label: 'Hourly cost',
      low: 28,
      high: 41,
      lowText: '$28',
      highText: '$41',
      netAtLow: 240_000,
      netAtHigh: 470_000,
    },
    {
      id: 'agents',
      label: 'Agents',
      low: 35,
      high: 45,
      lowText: '35',
      highText: '45',
      netAtLow: -20_000,
      netAtHigh: 520_000,
    },
  ];

  it('names what decides most, and warns in words what can turn net negative', () => {
    const { container } = render(Tornado, { items, net: 385_000, subtitle: 'USD', formats });
    expect(screen.getByRole('heading')).toHaveTextContent('Agents decides most');
    expect(container.querySelector('svg')).toHaveTextContent('can turn net negative');
  });

  it('walks widest first and opens the assumption', async () => {
    const onopen = vi.fn();
    render(Tornado, { items, net: 385_000, subtitle: 'USD', formats, onopen });
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(spoken()).toBe('Agents: at 35 net is \u2212$20K, at 45 it is $520K, can turn net negative');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onopen).toHaveBeenCalledExactlyOnceWith('rate');
  });

  it('says when no number has a range', () => {
    render(Tornado, { items: [], net: 385_000, subtitle: 'USD', formats });
    expect(screen.getByRole('heading')).toHaveTextContent('No number has a range yet');
  });
});

describe('scores', () => {
  it('call the unscored "Not scored", in the drawing and in the table', async () => {
    const { container } = render(ScoreDots, {
      scores: [
        { id: 'brand', label: 'Brand', today: 4, expected: 7, alternative: 5 },
        { id: 'trust', label: 'Trust', today: null, expected: null, alternative: null },
      ],
      title: 'Brand gains most',
      subtitle: '0 to 10',
      formats,
    });
    expect(container.querySelector('svg')).toHaveTextContent('Not scored');
    expect(container.querySelectorAll('.today')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(rowTexts()).toEqual([
      ['What it is about', 'Today', 'With us', 'Alternative', 'Change'],
      ['Brand', '4', '7', '5', '+3'],
      ['Trust', 'Not scored', 'Not scored', 'Not scored', ''],
    ]);
  });
});

describe('scenarios', () => {
  it('read each row with its span, and without one where nothing has a range', async () => {
    render(ScenarioRows, {
      rows: [
        { id: 'down', label: 'Down market', worse: -120_000, likely: 160_000, better: 340_000 },
        { id: 'flat', label: 'Flat', worse: null, likely: 300_000, better: null },
      ],
      title: 'Pays in a down market too',
      subtitle: 'USD',
      formats,
    });
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{Home}');
    expect(spoken()).toBe('Down market: likely $160K, conservative \u2212$120K, optimistic $340K');
    await userEvent.keyboard('{End}');
    expect(spoken()).toBe('Flat: likely $300K');
  });
});

describe('market position', () => {
  const props = {
    customer: 'Halden Freight',
    solution: 'Parcelwise',
    with: { revenue: 10_400_000, rank: 2, growth: 0.16 },
    without: { revenue: 9_200_000, rank: 3, growth: 0.02 },
    firms: [
      { id: 'a', name: 'Castermere Freight', revenue: 12_400_000 },
      { id: 'b', name: 'Norrvik Cargo', revenue: 10_100_000 },
    ],
    subtitle: 'Flat market',
    formats,
  };

  it('states the rank with the solution and without it', () => {
    render(MarketRanks, props);
    expect(screen.getByRole('heading')).toHaveTextContent('Halden Freight is number 2 of 3 instead of 3');
  });

  it('says when the rank stays', () => {
    render(MarketRanks, { ...props, with: { ...props.with, rank: 3 } });
    expect(screen.getByRole('heading')).toHaveTextContent('Halden Freight stays number 3 of 3');
  });
});

describe('plan and actual', () => {
  it('shows the words of each line, and "Not measured" for what was not', async () => {
    const { container } = render(PlanActual, {
      rows: [
        {
          id: 'a',
          label: 'Hours',
          kind: 'benefit',
          plan: 160_000,
          actual: 142_000,
          term: 310_000,
          words: '11% behind',
        },
        { id: 'b', label: 'Licences', kind: 'benefit', plan: 48_000, actual: null, term: null, words: '' },
      ],
      title: 'One line is behind',
      subtitle: 'USD',
      formats,
    });
    expect(container.querySelectorAll('.actual')).toHaveLength(1);
    expect(container.querySelector('svg')).toHaveTextContent('Not measured');
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const [, , licences] = screen.getAllByRole('row');
    if (licences === undefined) throw new Error('no row');
    expect(within(licences).getAllByText('Not measured')).toHaveLength(1);
  });
});

describe('variance by cause', () => {
  const props = {
    plan: 160_000,
    actual: 142_000,
    causes: [
      { id: 'hours', label: 'Hours saved', amount: -32_000 },
      { id: 'volume', label: 'Volume', amount: 14_000 },
    ],
    subtitle: 'USD',
    formats,
  };

  it('states how far from plan, and draws the plan in outline', () => {
    const { container } = render(VarianceBridge, props);
    expect(screen.getByRole('heading')).toHaveTextContent('$18K behind plan');
    expect(container.querySelectorAll('.bar.outline')).toHaveLength(1);
    expect(container.querySelectorAll('.bar.net.solid')).toHaveLength(1);
  });
});
