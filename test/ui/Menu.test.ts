// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Icon from '../../src/ui/Icon.svelte';
import Menu from '../../src/ui/Menu.svelte';
import { Typeahead } from '../../src/ui/typeahead.ts';

function menu() {
  const onselect = vi.fn();
  render(Menu, {
    props: {
      label: 'More for Subscription',
      items: ['Duplicate', 'Move up', 'Move down', 'Delete'].map((label, i) => ({
        id: String(i),
        label,
        disabled: label === 'Move up',
        onselect: () => onselect(label),
      })),
    },
  });
  return { onselect, button: screen.getByRole('button', { name: 'More for Subscription' }) };
}
const item = (name: string) => screen.getByRole('menuitem', { name });

describe('a menu', () => {
  it('opens from the keyboard, walks round, and gives the focus back', async () => {
    const user = userEvent.setup();
    const { button } = menu();
    button.focus();
    expect(button).toHaveAttribute('aria-expanded', 'false');
    // Given up while its list is on its way.
    for (const key of ['ArrowDown', 'Escape'])
      button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await tick();
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(button).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(await screen.findByRole('menuitem', { name: 'Duplicate' })).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(item('Delete')).toHaveFocus();
    await user.keyboard('{Home}{ArrowDown}');
    expect(item('Move up')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button).toHaveFocus();
  });

  it('goes to what is typed', async () => {
    const user = userEvent.setup();
    const { button } = menu();
    button.focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('menu');
    await user.keyboard('m');
    expect(item('Move up')).toHaveFocus();
    await user.keyboard('m');
    expect(item('Move down')).toHaveFocus();
  });

  it('does what is chosen, once, and not what is disabled', async () => {
    const user = userEvent.setup();
    const { button, onselect } = menu();
    await user.click(button);
    await user.click(await screen.findByRole('menuitem', { name: 'Move up' }));
    expect(onselect).not.toHaveBeenCalled();
    await user.click(item('Delete'));
    expect(onselect).toHaveBeenCalledExactlyOnceWith('Delete');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('closes when something else is pressed', async () => {
    const user = userEvent.setup();
    const { button } = menu();
    await user.click(button);
    await screen.findByRole('menu');
    await user.click(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

describe('typing ahead', () => {
  it('starts a new word after a pause and wraps round', () => {
    let time = 0;
    const ahead = new Typeahead(600, () => time);
    const labels = ['Copy', 'Cut', 'Delete'];
    expect(ahead.find('c', labels, -1)).toBe(0);
    time += 100;
    expect(ahead.find('u', labels, 0)).toBe(1);
    time += 1000;
    expect(ahead.find('c', labels, 1)).toBe(0);
    time += 1000;
    expect(ahead.find('x', labels, 0)).toBeNull();
  });
});

describe('an icon', () => {
  it('is hidden from readers unless it is named', () => {
    const { container } = render(Icon, { props: { name: 'plus' } });
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    render(Icon, { props: { name: 'lock', label: 'Locked' } });
    expect(screen.getByRole('img', { name: 'Locked' })).toBeInTheDocument();
  });
});
