// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import DialogHost from './DialogHost.svelte';
import { teachDialogs } from './dialogs.ts';

beforeAll(teachDialogs);

describe('a dialog', () => {
  it('is named by its title, starts at it, and gives the focus back', async () => {
    const user = userEvent.setup();
    const onclose = vi.fn();
    render(DialogHost, { props: { onclose } });
    expect(screen.queryByText('What Halden will see')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(screen.getByRole('dialog', { name: 'Share' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Share' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
    expect(onclose).toHaveBeenCalledTimes(1);
  });

  it('closes by its button and by a press outside', async () => {
    const user = userEvent.setup();
    render(DialogHost);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await user.click(screen.getByText('What Halden will see'));
    await user.click(screen.getByRole('dialog'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('has closed before the next key, however late the browser says so', async () => {
    const close = vi.spyOn(HTMLDialogElement.prototype, 'close').mockImplementation(function (
      this: HTMLDialogElement,
    ) {
      this.open = false;
      setTimeout(() => this.dispatchEvent(new Event('close')), 20);
    });
    const onclose = vi.fn();
    render(DialogHost, { props: { onclose } });
    for (const way of ['Close', 'Escape', 'Done']) {
      onclose.mockClear();
      screen.getByRole('button', { name: 'Open' }).focus();
      await fireEvent.click(screen.getByRole('button', { name: 'Open' }));
      if (way === 'Escape')
        screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
      else await fireEvent.click(screen.getByRole('button', { name: way }));
      expect(onclose, way).toHaveBeenCalledTimes(1);
      expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
      await new Promise((resolve) => setTimeout(resolve, 40));
      expect(onclose, way).toHaveBeenCalledTimes(1);
    }
    close.mockRestore();
  });
});
