// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import ScoreScale from '../../../src/screens/beyond/ScoreScale.svelte';

function show(value: number | null, more: Record<string, unknown> = {}) {
  const onchange = vi.fn();
  const made = render(ScoreScale, { label: 'Today', value, format: String, onchange, ...more });
  return { onchange, user: userEvent.setup(), ...made };
}

describe('a score scale', () => {
  it('is a named group of eleven radio buttons, each with its meaning', () => {
    show(4);
    expect(screen.getByRole('group', { name: /Today 4, below average/ })).toBeVisible();
    expect(screen.getAllByRole('radio')).toHaveLength(11);
    expect(screen.getByRole('radio', { name: '10, as good as it gets' })).not.toBeChecked();
    expect(screen.getByRole('radio', { name: '4, below average' })).toBeChecked();
  });
  it('says that nothing is scored, which is not 0', () => {
    show(null);
    expect(screen.getByRole('group', { name: /Not scored/ })).toBeVisible();
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(screen.queryByRole('button')).toBeNull();
  });
  it('takes a press, a digit, ten as 1 and 0, and clears', async () => {
    const { user, onchange, rerender } = show(1);
    await user.click(screen.getByRole('radio', { name: '7, good' }));
    expect(onchange).toHaveBeenLastCalledWith(7);
    await user.keyboard('3');
    expect(onchange).toHaveBeenLastCalledWith(3);
    await rerender({ value: 1 });
    await user.keyboard('0');
    expect(onchange).toHaveBeenLastCalledWith(10);
    await rerender({ value: 6 });
    await user.keyboard('0');
    expect(onchange).toHaveBeenLastCalledWith(0);
    await user.keyboard('{Delete}');
    expect(onchange).toHaveBeenLastCalledWith(null);
    await user.click(screen.getByRole('button', { name: 'Clear the score: Today' }));
    expect(onchange).toHaveBeenLastCalledWith(null);
  });
  it('shows a score between two whole ones without rounding it away', () => {
    show(4.5);
    expect(screen.getByRole('group', { name: /4\.5, average/ })).toBeVisible();
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });
  it('takes the focus when asked to, at the chosen score', () => {
    show(7, { focus: true });
    expect(screen.getByRole('radio', { name: '7, good' })).toHaveFocus();
  });
  it('can be switched off', async () => {
    const { user, onchange } = show(4, { disabled: true });
    await user.click(screen.getByRole('radio', { name: '7, good' }));
    expect(onchange).not.toHaveBeenCalled();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
