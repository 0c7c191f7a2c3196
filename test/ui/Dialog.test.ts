// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
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
});
