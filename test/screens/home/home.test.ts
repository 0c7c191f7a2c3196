// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { templateIds } from '../../../src/case/templates/index.ts';
import Home from '../../../src/screens/home/Home.svelte';
import type { CaseSummary, HomeActions } from '../../../src/screens/home/types.ts';
import { homeWords } from '../../../src/text/words/home.ts';
import { loadingWords } from '../../../src/text/words/loading.ts';
import { templatesWords } from '../../../src/text/words/templates.ts';

const words = homeWords();
const now = new Date(2026, 10, 22, 14, 5).getTime();
const summary = (id: string, more: Partial<CaseSummary> = {}): CaseSummary => ({
  id,
  title: '',
  customer: '',
  owner: '',
  currency: 'USD',
  years: 3,
  net: null,
  waiting: 0,
  updated: now,
  ...more,
});
const two = [
  summary('old', {
    title: 'Storage',
    customer: 'Norrvik Cargo',
    net: -41_200,
    currency: 'EUR',
    updated: now - 9e9,
  }),
  summary('new', { title: 'Invoices', customer: 'Halden Freight', net: 385_000, waiting: 2 }),
];

function show(
  summaries: CaseSummary[] | null,
  more: Partial<Pick<HomeActions, 'start' | 'duplicate' | 'restore' | 'openFile'>> = {},
) {
  const actions = {
    hrefOf: (id: string) => `#/case/${id}/build`,
    start: vi.fn<HomeActions['start']>(more.start ?? (() => Promise.resolve())),
    openSample: vi.fn<HomeActions['openSample']>(() => Promise.resolve()),
    openMade: vi.fn<HomeActions['openMade']>(() => Promise.resolve()),
    duplicate: vi.fn<HomeActions['duplicate']>(more.duplicate ?? (() => Promise.resolve(null))),
    remove: vi.fn<HomeActions['remove']>(() => Promise.resolve(null)),
    restore: vi.fn<HomeActions['restore']>(more.restore ?? (() => Promise.resolve())),
    openLink: vi.fn<HomeActions['openLink']>(),
    openTables: vi.fn(),
    openFiles: vi.fn<HomeActions['openFiles']>(() => Promise.resolve([])),
    openFile: vi.fn<HomeActions['openFile']>(more.openFile ?? (() => Promise.resolve(null))),
    say: vi.fn<HomeActions['say']>(),
  };
  const view = render(Home, { summaries, actions, locale: 'en-US', now });
  return { user: userEvent.setup(), actions, ...view };
}
const list = () =>
  screen
    .queryAllByRole('link')
    .filter((a) => a.getAttribute('href')?.startsWith('#'))
    .map((a) => a.textContent);

describe('the first visit', () => {
  it('says in one sentence what this is and offers every template and the made-up example at once', async () => {
    show([]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.promise);
    for (const id of templateIds)
      expect(screen.getByRole('button', { name: templatesWords().names[id] })).toBeVisible();
    expect(screen.getByRole('button', { name: words.sample.open })).toBeVisible();
    expect(await screen.findByText(words.sample.tag)).toBeVisible();
    expect(await screen.findByText('Invoice hours saved')).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('names the rows of a template and shows no amount in it', () => {
    show([]);
    const card = screen.getByRole('button', { name: templatesWords().names.efficiency }).closest('li');
    if (!card) throw new Error('no card');
    expect(within(card).getByText(templatesWords().lines.time_saved)).toBeInTheDocument();
    expect(card.textContent).not.toMatch(/\d/);
  });

  it('starts the chosen template once, however often it is pressed', async () => {
    let made: () => void = () => undefined;
    const start = vi.fn(() => new Promise<void>((resolve) => (made = resolve)));
    const { user } = show([], { start });
    const button = screen.getByRole('button', { name: templatesWords().names.support });
    await user.dblClick(button);
    expect(start.mock.calls).toEqual([['support']]);
    made();
  });

  it('says so when a case cannot be made', async () => {
    const { user, actions } = show([], { start: () => Promise.reject(new Error('full')) });
    await user.click(screen.getByRole('button', { name: words.startBlank }));
    await waitFor(() => expect(actions.say).toHaveBeenCalledWith(loadingWords().undone));
  });
});

describe('before the store has answered', () => {
  it('shows neither a welcome nor an empty list', () => {
    show(null);
    expect(screen.getByRole('status')).toHaveTextContent(words.loading);
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  });
});

describe('a later visit', () => {
  it('lists the cases first, the last changed on top, with net value in each one’s own currency', () => {
    show(two);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.cases);
    expect(list()).toEqual(['Invoices', 'Storage']);
    expect(screen.getByText('$385K')).toBeVisible();
    expect(screen.getByText('−€41.2K')).toBeVisible();
    expect(screen.getByText(words.waiting(2))).toBeVisible();
  });

  it('links each case by its address', () => {
    show(two);
    expect(screen.getByRole('link', { name: 'Invoices' })).toHaveAttribute('href', '#/case/new/build');
  });

  it('never shows a result that is not there, nor an amount for a record that cannot be read', () => {
    show([
      summary('a', { customer: 'Pell and Sons' }),
      summary('b', { title: 'Broken', net: 5, unreadable: true }),
    ]);
    expect(screen.getByText(words.noNet)).toBeVisible();
    expect(screen.getByText(words.unreadable)).toBeVisible();
    expect(screen.queryByText('$5')).toBeNull();
    expect(screen.queryByRole('button', { name: words.duplicateOf('Broken') })).toBeNull();
  });

  it('finds cases as one types, says how many, and offers the way back', async () => {
    const { user } = show(two);
    const field = screen.getByRole('searchbox', { name: words.search });
    await user.type(field, 'norrvik');
    expect(list()).toEqual(['Storage']);
    expect(screen.getByText(words.found(1, 'norrvik'))).toHaveAttribute('role', 'status');
    await user.type(field, 'zzz');
    expect(list()).toEqual([]);
    await user.click(screen.getByRole('button', { name: words.clearSearch }));
    expect(list()).toEqual(['Invoices', 'Storage']);
  });

  it('shows many cases a screenful at a time', async () => {
    const { user } = show(Array.from({ length: 120 }, (_, i) => summary(`c${i}`, { title: `Case ${i}` })));
    expect(list().length).toBe(25);
    await user.click(screen.getByRole('button', { name: words.showAll(120) }));
    expect(list().length).toBe(120);
  });

  it('says why a case cannot be deleted or copied, and leaves it where it is', async () => {
    const { user, actions } = show(two, { duplicate: () => Promise.resolve('no room') });
    actions.remove.mockResolvedValue('blocked');
    await user.click(screen.getByRole('button', { name: words.removeOf('Invoices') }));
    await user.click(screen.getByRole('button', { name: words.duplicateOf('Invoices') }));
    expect(actions.say.mock.calls).toEqual([['blocked'], ['no room']]);
    expect(list()).toHaveLength(2);
  });

  it('deletes with an undo, and keeps the focus in the list', async () => {
    const { user, actions, rerender } = show(two);
    actions.remove.mockImplementation(async () => {
      await rerender({ summaries: two.filter((s) => s.id !== 'new') });
      return null;
    });
    await user.click(screen.getByRole('button', { name: words.removeOf('Invoices') }));
    expect(actions.remove).toHaveBeenCalledWith('new');
    expect(screen.getByRole('link', { name: 'Storage' })).toHaveFocus();
    const [message, undo] = actions.say.mock.calls[0] ?? [];
    expect(message).toBe(words.removed('Invoices'));
    undo?.();
    expect(actions.restore).toHaveBeenCalledWith('new');
  });

  it('says so when deleting, restoring or duplicating fails', async () => {
    const { user, actions } = show(two, {
      duplicate: () => Promise.reject(new Error('full')),
      restore: () => Promise.reject(new Error('gone')),
    });
    await user.click(screen.getByRole('button', { name: words.duplicateOf('Invoices') }));
    expect(actions.say).toHaveBeenLastCalledWith(loadingWords().undone);
    await user.click(screen.getByRole('button', { name: words.removeOf('Storage') }));
    actions.say.mock.calls.at(-1)?.[1]?.();
    await waitFor(() => expect(actions.say).toHaveBeenLastCalledWith(loadingWords().undone));
  });

  it('still offers the made-up example, marked as one', async () => {
    const { user, actions } = show(two);
    expect(screen.getByText(words.sample.tag)).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.sample.name }));
    expect(actions.openSample).toHaveBeenCalledOnce();
  });
});

describe('a case from elsewhere', () => {
  const fragment = '1.q1bKLC1OTVGyUrJSSkosAgA.k3j9x1';

  it('opens a pasted link at once', async () => {
    const { user, actions } = show([]);
    await user.click(screen.getByRole('textbox', { name: words.bring.link }));
    await user.paste(`https://example.org/#${fragment}`);
    await waitFor(() => expect(actions.openLink.mock.calls).toEqual([[fragment]]));
  });

  it('opens a link pasted anywhere on the page, and only once', async () => {
    const { user, actions } = show([]);
    document.body.focus();
    await user.paste(`https://example.org/#${fragment}`);
    await waitFor(() => expect(actions.openLink.mock.calls).toEqual([[fragment]]));
  });

  it('keeps what was typed and says what is wrong with it', async () => {
    const { user, actions } = show([]);
    const field = screen.getByRole('textbox', { name: words.bring.link });
    await user.type(field, 'not a link{Enter}');
    expect(actions.openLink).not.toHaveBeenCalled();
    expect(field).toHaveValue('not a link');
    expect(field).toHaveAccessibleDescription(words.bring.noLink);
    await user.type(field, '!');
    expect(screen.getByRole('alert')).toHaveTextContent('');
  });

  it('hands over a chosen file and says what is wrong with it', async () => {
    const { user, actions, container } = show([], {
      openFile: () => Promise.resolve('This file is not a case.'),
    });
    const input = container.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file field');
    const file = new File(['{}'], 'case.json', { type: 'application/json' });
    await user.upload(input, file);
    expect(actions.openFile).toHaveBeenCalledWith(file);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('This file is not a case.'));
  });
});
