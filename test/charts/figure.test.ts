// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import FigureSample from './FigureSample.svelte';

const marks = [
  { id: 'a', readout: 'Hours saved adds $310K' },
  { id: 'b', readout: 'Chargebacks add $185K' },
  { id: 'c', readout: 'Subscription takes $180K' },
];
const table = {
  columns: [{ label: 'Line' }, { label: 'Total', numeric: true }],
  rows: [
    { id: 'a', cells: ['=Hours saved', { text: '$310,000', value: 310_000 }] },
    { id: 'c', cells: ['Subscription', { text: '−$180,000', value: -180_000 }] },
  ],
};

// jsdom lays nothing out; the shell waits for a width before it draws.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
});

const show = (props: Record<string, unknown> = {}) =>
  render(FigureSample, {
    title: 'Benefits outrun costs',
    subtitle: 'USD, 3 years, likely',
    marks,
    table,
    ...props,
  });

describe('a chart', () => {
  it('is a figure named by its finding, with one tab stop for all its marks', async () => {
    show();
    expect(screen.getByRole('figure')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Benefits outrun costs' })).toBeInTheDocument();
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Table' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('slider')).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('hides its drawing from screen readers and speaks the readout as its value', async () => {
    const { container } = show({ defaultReadout: 'Net $130K' });
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    const chart = screen.getByRole('slider');
    expect(chart).toHaveAttribute('aria-valuetext', 'Net $130K');
    chart.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(chart).toHaveAttribute('aria-valuetext', 'Hours saved adds $310K');
    expect(chart).toHaveAttribute('aria-valuenow', '1');
  });

  it('walks the marks with the arrows, Home and End, and stops at the ends', async () => {
    show();
    const chart = screen.getByRole('slider');
    chart.focus();
    const after = async (keys: string): Promise<string | null> => {
      await userEvent.keyboard(keys);
      return chart.getAttribute('aria-valuetext');
    };
    expect(await after('{ArrowRight}{ArrowDown}')).toBe('Chargebacks add $185K');
    expect(await after('{End}')).toBe('Subscription takes $180K');
    expect(await after('{ArrowRight}')).toBe('Subscription takes $180K');
    expect(await after('{ArrowUp}')).toBe('Chargebacks add $185K');
    expect(await after('{Home}{ArrowLeft}')).toBe('Hours saved adds $310K');
    expect(await after('{Escape}')).toBe('3 points');
  });

  it('walks the other way round in a right-to-left page', async () => {
    show();
    const chart = screen.getByRole('slider');
    chart.style.direction = 'rtl';
    chart.focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}');
    expect(chart).toHaveAttribute('aria-valuetext', 'Hours saved adds $310K');
  });

  it('opens the row with Enter', async () => {
    const onopen = vi.fn();
    show({ onopen });
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{Enter}');
    expect(onopen).not.toHaveBeenCalled();
    await userEvent.keyboard('{End}{Enter}');
    expect(onopen).toHaveBeenCalledExactlyOnceWith('c');
  });

  it('reads out what the pointer is over in one fixed line, and falls silent when it leaves', async () => {
    const { container } = show({ defaultReadout: 'Net $130K' });
    const user = userEvent.setup();
    const readout = container.querySelector('.readout');
    expect(readout).toHaveTextContent('Net $130K');
    await user.hover(container.querySelector('[data-mark="b"]') as Element);
    expect(readout).toHaveTextContent('Chargebacks add $185K');
    await user.hover(document.body);
    expect(readout).toHaveTextContent('Net $130K');
  });

  it('shows a real table in its place with T, and the chart again with T', async () => {
    show();
    screen.getByRole('slider').focus();
    await userEvent.keyboard('t');
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
    expect(screen.getByRole('table', { name: 'Benefits outrun costs' })).toBeInTheDocument();
    expect(screen.getAllByRole('columnheader').map((c) => c.textContent)).toEqual(['Line', 'Total']);
    expect(screen.getByRole('rowheader', { name: 'Subscription' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Table' })).toHaveFocus();
    await userEvent.keyboard('t');
    expect(screen.getByRole('slider')).toHaveFocus();
  });

  it('copies the table as CSV, with formulas made harmless and numbers left numbers', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    await user.click(screen.getByRole('button', { name: 'Copy as CSV' }));
    expect(await navigator.clipboard.readText()).toBe(
      "Line,Total\r\n'=Hours saved,310000\r\nSubscription,-180000\r\n",
    );
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
  });

  it('says so when copying is refused', async () => {
    const user = userEvent.setup();
    show();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Table' }));
    await user.click(screen.getByRole('button', { name: 'Copy as CSV' }));
    expect(screen.getByRole('status')).toHaveTextContent('Could not copy');
  });

  it('forgets a mark that has gone', async () => {
    const { rerender } = show();
    const chart = screen.getByRole('slider');
    chart.focus();
    await userEvent.keyboard('{End}');
    await rerender({ marks: marks.slice(0, 2) });
    expect(chart).toHaveAttribute('aria-valuetext', '2 points');
  });
});
