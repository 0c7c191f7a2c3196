// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Disclosure from '../../src/ui/Disclosure.svelte';
import EmptyState from '../../src/ui/EmptyState.svelte';
import ProblemNote from '../../src/ui/ProblemNote.svelte';
import SidePanel from '../../src/ui/SidePanel.svelte';
import Tabs from '../../src/ui/Tabs.svelte';
import { snippet } from './snippets.ts';

/** A window wide enough to dock the panel, or not. */
function wide(matches: boolean): void {
  vi.stubGlobal('matchMedia', (media: string) => ({ matches, media }));
}
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a side panel', () => {
  const children = snippet('<input aria-label="Risk">');

  it('undocked, takes the focus when opened and gives it back with Escape', async () => {
    wide(false);
    const user = userEvent.setup();
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const onclose = vi.fn();
    const view = render(SidePanel, { props: { open: false, title: 'Subscription', children, onclose } });
    expect(opener).toHaveFocus();
    await view.rerender({ open: true });
    expect(screen.getByRole('heading', { name: 'Subscription' })).toHaveFocus();
    expect(screen.getByRole('complementary', { name: 'Subscription' })).toHaveClass('open');
    await user.click(screen.getByLabelText('Risk'));
    await user.keyboard('{Escape}');
    expect(onclose).toHaveBeenCalledTimes(1);
    expect(opener).toHaveFocus();
    opener.remove();
  });

  it('does not close for an Escape elsewhere on the page', async () => {
    wide(false);
    const user = userEvent.setup();
    const onclose = vi.fn();
    render(SidePanel, { props: { open: true, title: 'Subscription', children, onclose } });
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('{Escape}');
    expect(onclose).not.toHaveBeenCalled();
  });

  it('docked, leaves the focus where it is', () => {
    wide(true);
    render(SidePanel, { props: { open: true, title: 'Subscription', children } });
    expect(document.body).toHaveFocus();
  });
});

describe('tabs', () => {
  it('are links in a named navigation, the current one marked', () => {
    render(Tabs, {
      props: {
        label: 'Screens',
        items: [
          { href: '#/case/1/build', label: 'Build', current: true },
          { href: '#/case/1/odds', label: 'Odds', quiet: true, note: '3' },
        ],
      },
    });
    const nav = screen.getByRole('navigation', { name: 'Screens' });
    expect(within(nav).getByRole('link', { name: 'Build' })).toHaveAttribute('aria-current', 'page');
    expect(within(nav).getByRole('link', { name: /Odds/ })).not.toHaveAttribute('aria-current');
  });
});

describe('what unfolds', () => {
  it('is the browser’s own details, opened by its line', async () => {
    const user = userEvent.setup();
    const ontoggle = vi.fn();
    render(Disclosure, {
      props: { label: 'Assumptions', meta: '3', children: snippet('<p>inside</p>'), ontoggle },
    });
    const details = screen.getByRole('group');
    expect(details).not.toHaveAttribute('open');
    await user.click(screen.getByText('Assumptions'));
    expect(details).toHaveAttribute('open');
    await vi.waitFor(() => {
      expect(ontoggle).toHaveBeenCalledWith(true);
    });
  });
});

describe('notes', () => {
  it('a problem is said, not only coloured, and announced when it just happened', () => {
    render(ProblemNote, {
      props: { title: 'This link is damaged', live: true, children: snippet('<p>Ask for it again.</p>') },
    });
    const alert = screen.getByRole('alert');
    expect(within(alert).getByRole('img', { name: 'Problem' })).toBeInTheDocument();
    expect(alert).toHaveTextContent('This link is damaged Ask for it again.');
  });

  it('an empty place says what it answers', () => {
    render(EmptyState, { props: { title: 'How sure are we?', text: 'Give one number a range.', level: 3 } });
    expect(screen.getByRole('heading', { name: 'How sure are we?', level: 3 })).toBeVisible();
  });
});
