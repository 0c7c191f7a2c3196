// @vitest-environment jsdom
/** What paper says of rich cases, and the tables of their screens, against the text held. `npm run golden` writes it anew. */
import { cleanup, render } from '@testing-library/svelte';
import { tick, type Component } from 'svelte';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { defaultConfig } from '../../src/host/config.ts';
import Beyond from '../../src/screens/beyond/Beyond.svelte';
import Build from '../../src/screens/build/Build.svelte';
import type { CaseContext } from '../../src/screens/context.ts';
import FigurePanel from '../../src/screens/inspect/FigurePanel.svelte';
import OddsScreen from '../../src/screens/odds/Odds.svelte';
import People from '../../src/screens/people/People.svelte';
import Appendix from '../../src/screens/print/Appendix.svelte';
import OnePager from '../../src/screens/print/OnePager.svelte';
import Review from '../../src/screens/review/Review.svelte';
import Scenarios from '../../src/screens/scenarios/Scenarios.svelte';
import { Simulations } from '../../src/simulation/client.ts';
import { Odds } from '../../src/state/odds.svelte.ts';
import { compareScenarios, scenarioOutcomes } from '../../src/state/comparedOdds.svelte.ts';
import { ShowRequest } from '../../src/screens/showRequest.svelte.ts';
import { Preferences } from '../../src/state/preferences.svelte.ts';
import { Results } from '../../src/state/results.svelte.ts';
import { Workspace } from '../../src/state/workspace.svelte.ts';
import { rangesOf, simulate } from '../../src/value/index.ts';
import { pageText, tablesIn } from './asText.ts';
import CaseHost from './CaseHost.svelte';
import { goldenCases, heldAt, type GoldenCase } from './cases.ts';

/** Draws at once, on this thread. */
const atOnce = (): Simulations =>
  new Simulations((reply) => ({
    send: (request) => {
      if (request.kind === 'run')
        reply({ kind: 'done', job: request.job, outcome: simulate(request.ask.case, request.ask) });
    },
    close: () => undefined,
  }));

/** Everything is in sight, and nothing moves. */
class InSight {
  readonly #seen: IntersectionObserverCallback;
  constructor(seen: IntersectionObserverCallback) {
    this.#seen = seen;
  }
  observe(target: Element): void {
    const entry = { isIntersecting: true, target } as IntersectionObserverEntry;
    this.#seen([entry], this as unknown as IntersectionObserver);
  }
  unobserve(): void {}
  disconnect(): void {}
}

class Still {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeAll(() => {
  // What is due or overdue depends on the day.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T12:00:00') });
  vi.stubGlobal('IntersectionObserver', InSight);
  vi.stubGlobal('ResizeObserver', Still);
  Element.prototype.scrollTo ??= () => undefined;
  Element.prototype.scrollIntoView ??= () => undefined;
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(720);
});
afterEach(cleanup);
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function contextOf({ case: c, locale, view }: GoldenCase): Promise<CaseContext> {
  const workspace = new Workspace(c);
  const results = new Results(workspace, locale);
  Object.assign(results, view);
  const odds = new Odds(results, atOnce());
  odds.follow(c, view.scenario);
  compareScenarios(odds, c);
  // What is asked for is asked in the next turn.
  if (rangesOf(c).length > 0)
    await vi.waitFor(() =>
      expect([odds.outcome !== null, scenarioOutcomes(odds).length]).toEqual([true, c.scenarios.length + 1]),
    );
  return {
    workspace,
    results,
    odds,
    preferences: new Preferences(),
    host: defaultConfig(),
    exploring: false,
    visit: () => undefined,
    showRequest: new ShowRequest(),
    say: () => undefined,
  };
}

/** The screen with every chart turned into its table. */
async function shown(context: CaseContext, Shown: Component, props = {}): Promise<HTMLElement> {
  const { container } = render(CaseHost, {
    props: { context, Shown: Shown as Component<Record<string, unknown>>, props },
  });
  let before = '';
  // Parts that come later bring charts of their own.
  for (let turn = 0; turn < 40 && before !== container.textContent; turn++) {
    before = container.textContent ?? '';
    for (const button of container.querySelectorAll<HTMLButtonElement>('button.toggle[aria-pressed="false"]'))
      button.click();
    for (const details of container.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    }
    await tick();
    await vi.dynamicImportSettled();
    await tick();
  }
  return container;
}

const screens: [string, Component][] = [
  ['build', Build],
  ['beyond', Beyond],
  ['odds', OddsScreen],
  ['scenarios', Scenarios],
  ['people', People],
  ['review', Review],
];

describe.each(goldenCases)('$name', (golden) => {
  it('tables on screen say what they said', async () => {
    const context = await contextOf(golden);
    let text = '';
    for (const [name, Screen] of screens) {
      text += `## ${name}\n${tablesIn(await shown(context, Screen))}\n`;
      cleanup();
    }
    for (const figure of ['net', 'roi', 'npv', 'payback', 'share']) {
      text += `## ${figure}\n${pageText(await shown(context, FigurePanel as unknown as Component, { figure }))}\n`;
      cleanup();
    }
    await expect(text).toMatchFileSnapshot(heldAt(golden.name, 'screens'));
  });

  it('paper says what it said', async () => {
    const { results } = await contextOf(golden);
    results.audience = golden.internal ? 'internal' : 'customer';
    const { report } = results;
    const one = render(OnePager as Component<Record<string, unknown>>, {
      report,
      size: 'a4',
      host: '',
      appendix: true,
    });
    await tick();
    let text = `## One page\n${pageText(one.container)}\n`;
    cleanup();
    const all = render(Appendix as Component<Record<string, unknown>>, { report });
    await tick();
    text += `## Appendix\n${pageText(all.container)}`;
    await expect(text).toMatchFileSnapshot(heldAt(golden.name, 'print'));
  });
});
