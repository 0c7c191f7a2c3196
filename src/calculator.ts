/**
 * Assembles the small calculator for a site's page and shows it. It is a page of its own, without a store, and keeps
 * nothing on the reader's device.
 */
import { fetchHostFile } from './host/fetchHostFile.ts';
import { loadHostConfig } from './host/load.ts';
import { routes } from './routes.ts';
import { parentPage } from './screens/calculator/parentPage.ts';
import { startFailed } from './startFailed.ts';
import { preferred } from './state/preferred.ts';
import { pageAddress, routeOf } from './state/route.ts';
import { setLanguage } from './text/language.ts';
import { shieldInputMethods } from './ui/composing.ts';
import { part } from './ui/part.ts';

const calculatorPart = part(routes.try.module);
const coloursPart = part(() => import('./host/colours.ts'));

/** Follows the light or dark setting of the reader's system. */
function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', follow);
  follow();
}

async function start(): Promise<void> {
  const target = document.getElementById('app');
  const route = routeOf(location.hash);
  if (!target || route.at !== 'try') return;
  shieldInputMethods(window);
  followTheme();
  const reading = loadHostConfig(fetchHostFile);
  await setLanguage(preferred().language);
  const [{ calculator }, { config }] = await Promise.all([calculatorPart.load(), reading]);
  if (config.colours)
    await coloursPart.load().then(
      ({ applyColours }) => applyColours(document, config.colours ?? {}),
      // If they do not load, the built-in colours stay.
      () => undefined,
    );
  const { template, query } = route;
  target.replaceChildren(
    calculator({
      template,
      query,
      host: config,
      page: pageAddress(location.href),
      parent: parentPage(config.calculator?.parents ?? [], window),
    }),
  );
  addEventListener('hashchange', () => location.reload());
}
start().catch(startFailed);
