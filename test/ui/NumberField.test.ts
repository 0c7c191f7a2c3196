// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { makeFormats } from '../../src/text/format.ts';
import { nudged } from '../../src/ui/numberEntry.svelte.ts';
import NumberField from '../../src/ui/NumberField.svelte';

const formats = makeFormats('en-US', 'USD');

/** A field whose parent takes every change, as a screen does. */
function field(value: number | null, more: Record<string, unknown> = {}) {
  const onchange = vi.fn((next: number | null) => void view.rerender({ value: next }));
  const oncommit = vi.fn();
  const view = render(NumberField, {
    props: { value, label: 'Hourly cost', unit: 'money', formats, onchange, oncommit, ...more },
  });
  return { onchange, oncommit, view, input: screen.getByLabelText<HTMLInputElement>('Hourly cost') };
}

describe('a number field', () => {
  it('is a text field named by its label, with its suffix read out', () => {
    const { input } = field(310_000, { suffix: '/yr', hint: 'Before tax' });
    expect(input).toHaveAttribute('type', 'text');
    expect(input).toHaveAttribute('inputmode', 'decimal');
    expect(input).toHaveValue('310,000');
    expect(input).toHaveAccessibleDescription('/yr Before tax');
  });

  it('moves the value with every understood keystroke and says what it understood', async () => {
    const user = userEvent.setup();
    const { input, onchange, oncommit } = field(null);
    await user.click(input);
    await user.keyboard('120k');
    expect(onchange.mock.calls.map(([v]) => v)).toEqual([1, 12, 120, 120_000]);
    expect(screen.getByText('120,000')).toBeVisible();
    expect(input).toHaveValue('120k');
    expect(oncommit).not.toHaveBeenCalled();
    await user.tab();
    expect(input).toHaveValue('120,000');
    expect(oncommit).toHaveBeenCalledExactlyOnceWith(120_000);
  });

  it('drops group marks while it is edited, so that a digit more never breaks a group', async () => {
    const user = userEvent.setup();
    const { input, onchange } = field(310_000);
    await user.tab();
    expect(input).toHaveFocus();
    expect(input).toHaveValue('310000');
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, 6]);
    await user.keyboard('{End}{Backspace}');
    expect(onchange).toHaveBeenLastCalledWith(31_000);
    await user.tab();
    expect(input).toHaveValue('31,000');
  });

  it('works out arithmetic with the evaluator it is given', async () => {
    const user = userEvent.setup();
    const evaluate = vi.fn((e: string) => (e === '40*52*35' ? 72_800 : null));
    const { input, onchange } = field(null, { evaluate });
    await user.type(input, '=40*52*35');
    expect(onchange).toHaveBeenLastCalledWith(72_800);
    expect(screen.getByText('= 72,800')).toBeVisible();
  });

  it('keeps what it cannot read, and explains beside it what it still uses', async () => {
    const user = userEvent.setup();
    const { input, onchange } = field(40);
    await user.clear(input);
    await user.type(input, '12x');
    expect(input).not.toHaveAttribute('aria-invalid');
    await user.tab();
    expect(input).toHaveValue('12x');
    expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(input).toHaveAccessibleDescription(/“12x” is not a number.*Still using 40\./);
    expect(onchange).toHaveBeenLastCalledWith(40);
    await user.type(input, '{Backspace}');
    expect(input).not.toHaveAttribute('aria-invalid');
  });

  it('explains by itself after a pause', async () => {
    const user = userEvent.setup();
    const { input } = field(40);
    await user.type(input, 'oops');
    expect(input).not.toHaveAttribute('aria-invalid');
    await waitFor(
      () => {
        expect(input).toHaveAttribute('aria-invalid', 'true');
      },
      { timeout: 2000 },
    );
  });

  it('Enter commits and goes on; with bad text it stays', async () => {
    const user = userEvent.setup();
    const onnext = vi.fn();
    const { input, oncommit } = field(null, { onnext });
    await user.type(input, '40{Enter}');
    expect(oncommit).toHaveBeenCalledExactlyOnceWith(40);
    expect(onnext).toHaveBeenCalledTimes(1);
    await user.type(input, 'x{Enter}');
    expect(onnext).toHaveBeenCalledTimes(1);
    expect(input).toHaveAttribute('aria-invalid', 'true');
  });

  it('Escape brings back the number and lets the next Escape through', async () => {
    const user = userEvent.setup();
    const outer = vi.fn();
    document.body.addEventListener('keydown', outer);
    const { input, onchange } = field(310_000);
    await user.click(input);
    await user.clear(input);
    await user.keyboard('5x');
    outer.mockClear();
    await user.keyboard('{Escape}');
    expect(onchange).toHaveBeenLastCalledWith(310_000);
    expect(input).toHaveValue('310000');
    expect(outer).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(outer).toHaveBeenCalledTimes(1);
    document.body.removeEventListener('keydown', outer);
  });

  it('arrows change the row, Alt with arrows the number', async () => {
    const user = userEvent.setup();
    const onmove = vi.fn();
    const { input, onchange } = field(310_000, { onmove });
    await user.click(input);
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(onmove.mock.calls).toEqual([[1], [-1]]);
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(onchange).toHaveBeenLastCalledWith(320_000);
    expect(input).toHaveValue('320000');
    expect(onmove).toHaveBeenCalledTimes(2);
  });

  it('hands on a range where one is wanted, and explains it where not', async () => {
    const user = userEvent.setup();
    const onrange = vi.fn();
    const { input } = field(1, { onrange });
    await user.clear(input);
    await user.type(input, '190k to 420k');
    expect(screen.getByText('190,000 to 420,000')).toBeVisible();
    expect(onrange).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onrange).toHaveBeenCalledExactlyOnceWith({ low: 190_000, high: 420_000 });
  });

  it('explains a range or years where one number is wanted', async () => {
    const user = userEvent.setup();
    const { input } = field(1);
    await user.clear(input);
    await user.type(input, '190k to 420k');
    await user.tab();
    expect(input).toHaveAccessibleDescription(/not a range/);
    await user.clear(input);
    await user.type(input, '1; 2');
    await user.tab();
    expect(input).toHaveAccessibleDescription(/not one for each year/);
  });

  it('hands on one value a year', async () => {
    const user = userEvent.setup();
    const onperyear = vi.fn();
    const { input } = field(null, { onperyear });
    await user.type(input, '40; 60; 80');
    await user.tab();
    expect(onperyear).toHaveBeenCalledExactlyOnceWith([40, 60, 80]);
  });

  it('asks which is meant, by keyboard too, before the focus goes on', async () => {
    const user = userEvent.setup();
    const { input, onchange, oncommit } = field(null);
    await user.type(input, '1.234');
    await user.tab();
    const thousand = screen.getByRole('button', { name: '1,234' });
    expect(screen.getByRole('button', { name: '1.2340' })).toHaveFocus();
    await user.click(thousand);
    expect(onchange).toHaveBeenLastCalledWith(1234);
    expect(oncommit).toHaveBeenLastCalledWith(1234);
    expect(input).toHaveFocus();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('follows a value changed elsewhere, even over unreadable text', async () => {
    const user = userEvent.setup();
    const { input, view } = field(40);
    await user.type(input, 'x');
    await user.tab();
    expect(input).toHaveValue('x');
    await view.rerender({ value: 55 });
    expect(input).toHaveValue('55');
    expect(input).not.toHaveAttribute('aria-invalid');
  });

  it('is typed over when it is pressed, and keeps the caret where a second press puts it', async () => {
    const user = userEvent.setup();
    const { input, onchange } = field(40);
    await user.click(input);
    await user.keyboard('7');
    expect(onchange).toHaveBeenLastCalledWith(7);
    await user.click(input);
    await user.keyboard('5');
    expect(onchange).toHaveBeenLastCalledWith(75);
  });

  it('being emptied is a value not entered', async () => {
    const user = userEvent.setup();
    const { input, onchange, oncommit } = field(40);
    await user.clear(input);
    expect(onchange).toHaveBeenLastCalledWith(null);
    await user.tab();
    expect(oncommit).toHaveBeenLastCalledWith(null);
  });

  it('leaves everything alone when it is only passed through', async () => {
    const user = userEvent.setup();
    const { input, onchange, oncommit } = field(0.1 + 0.2);
    await user.tab();
    await user.tab();
    expect(input).not.toHaveFocus();
    expect(onchange).not.toHaveBeenCalled();
    expect(oncommit).not.toHaveBeenCalled();
  });

  it('reads percent as typed and stores the fraction', async () => {
    const user = userEvent.setup();
    const { input, onchange } = field(0.07, { unit: 'percent' });
    expect(input).toHaveValue('7%');
    await user.clear(input);
    await user.type(input, '12.5');
    expect(onchange).toHaveBeenLastCalledWith(0.125);
    await user.tab();
    expect(input).toHaveValue('12.5%');
  });

  it('cannot be changed when read only', async () => {
    const user = userEvent.setup();
    const { input, onchange } = field(310_000, { readonly: true });
    await user.click(input);
    await user.keyboard('5{Alt>}{ArrowUp}{/Alt}');
    expect(input).toHaveValue('310,000');
    expect(onchange).not.toHaveBeenCalled();
  });
});

describe('a nudge', () => {
  it.each([
    [310_000, 'money', 1, 320_000],
    [312_500, 'money', 1, 320_000],
    [312_500, 'money', -1, 310_000],
    [40, 'count', 1, 41],
    [5, 'count', -1, 4],
    [0, 'money', 1, 1],
    [0.15, 'percent', 1, 0.16],
    [0.29, 'percent', 1, 0.3],
    [0.01, 'percent', -1, 0.009],
    [3, 'number', 1, 3.1],
    [0.3, 'number', -1, 0.29],
    [-5, 'count', 1, -4],
    [1, 'count', -1, 0],
  ] as const)('of %d %s by %d gives %d', (value, unit, direction, result) => {
    expect(nudged(value, unit, direction)).toBe(result);
  });

  it('takes a pasted row or column of cells as a value a year, and never runs them together', async () => {
    for (const cells of ['100\t200\t300', '100\n200\n300\n', '100\r\n200\r\n300']) {
      const onperyear = vi.fn();
      const { input, view } = field(null, { onperyear });
      await userEvent.click(input);
      await userEvent.paste(cells);
      await userEvent.tab();
      expect(onperyear).toHaveBeenLastCalledWith([100, 200, 300]);
      view.unmount();
    }
    const { input, onchange } = field(null);
    await userEvent.click(input);
    await userEvent.paste('100\n200');
    expect(onchange).not.toHaveBeenCalledWith(100_200);
  });

  it('hands on a pasted table, whose cells have names or stand in rows and columns, instead of typing it', async () => {
    const tables = [
      'Less overtime\t80\t82',
      'What\tYear 1\nLess overtime\t80',
      '1\t2\n3\t4',
      'Licence\nSetup',
    ];
    for (const text of [...tables, '100\t200', '€ 100\n€ 200', 'USD 100\tUSD 200']) {
      const onpastetable = vi.fn();
      const { input, view } = field(null, { onpastetable });
      await userEvent.click(input);
      await userEvent.paste(text);
      expect(onpastetable.mock.calls).toEqual(tables.includes(text) ? [[text]] : []);
      expect(input.value === '').toBe(tables.includes(text));
      view.unmount();
    }
  });
});
