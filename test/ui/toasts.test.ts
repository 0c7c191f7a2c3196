// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ToastRegion from '../../src/ui/ToastRegion.svelte';
import { Toasts } from '../../src/ui/toasts.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function region(keys = false) {
  const toasts = new Toasts();
  render(ToastRegion, { props: { toasts, keys } });
  const run = vi.fn();
  const say = (message: string): void => {
    toasts.show({ message, action: { label: 'Undo', run } });
    flushSync();
  };
  const pass = (seconds: number): void => {
    vi.advanceTimersByTime(seconds * 1000);
    flushSync();
  };
  return { toasts, run, say, pass };
}

describe('passing messages', () => {
  it('are announced, offer an undo, and go after eight seconds', () => {
    const { say, pass } = region();
    const status = screen.getByRole('status');
    say('Deleted “Training time”');
    expect(status).toHaveTextContent('Deleted “Training time”');
    pass(7.9);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
    pass(0.2);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('undo runs once and takes the message away', async () => {
    const { say, run } = region();
    say('Deleted');
    await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(run).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Deleted')).toBeNull();
  });

  it('say the key that does what they offer, where no page has a use of its own for it', async () => {
    const own = region();
    own.say('Moved');
    await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(own.run).not.toHaveBeenCalled();
    cleanup();
    const { toasts, say, run } = region(true);
    say('10 cases changed.');
    toasts.show({ message: 'Copied' });
    flushSync();
    expect(screen.getByRole('status')).toHaveTextContent('10 cases changed. Undo Ctrl Z');
    const field = document.createElement('input');
    document.body.append(field);
    field.value = 'typed';
    await fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
    expect(run).not.toHaveBeenCalled();
    field.remove();
    await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(run).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('10 cases changed.')).toBeNull();
  });

  it('wait while they are pointed at or hold the focus', async () => {
    const { say, pass } = region();
    say('Deleted');
    pass(6);
    const undo = screen.getByRole('button', { name: 'Undo' });
    await fireEvent.focusIn(undo);
    await fireEvent.pointerEnter(screen.getByRole('status'));
    pass(60);
    await fireEvent.focusOut(undo);
    pass(60);
    expect(undo).toBeVisible();
    await fireEvent.pointerLeave(screen.getByRole('status'));
    pass(1.9);
    expect(undo).toBeInTheDocument();
    pass(0.2);
    expect(screen.queryByText('Deleted')).toBeNull();
  });

  it('only the newest three stay', () => {
    const { say } = region();
    for (const n of ['one', 'two', 'three', 'four']) say(n);
    expect(screen.queryByText('one')).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(3);
  });
});
