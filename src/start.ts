/** Asks at once for the page and for what the address will show in it, so that neither waits for the other's way. */
import { hostFile } from './host/file.ts';
import { readyCodec } from './share/codec.ts';
import { preferred } from './state/preferred.ts';
import { addressOfCarriedLink, routeOf, type Route } from './state/route.ts';
import { adoptOldKeys } from './store/place.ts';
import { languageOf, languages } from './text/languages.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

adoptOldKeys(() => localStorage);
const words = languages[languageOf(preferred().language).id].words;

/** What a first screen is made of. */
function partsOf(route: Route): Promise<unknown>[] {
  if (route.at === 'home') return [import('./screens/home/HomeScreen.svelte')];
  if (route.at === 'explore') {
    readyCodec();
    return [import('./screens/explore/Explore.svelte'), import('./screens/build/Build.svelte'), words.case()];
  }
  if (route.at !== 'case') return [];
  return [
    import('./screens/CaseRoute.svelte'),
    import('./state/openCase.svelte.ts'),
    words.case(),
    ...(route.screen === 'build' ? [import('./screens/build/Build.svelte')] : []),
  ];
}

// Before anything reads the address. What stands behind the # already is somebody's link, or a place in this page.
const carried =
  routeOf(location.hash).at === 'home' ? addressOfCarriedLink(location.pathname + location.search) : null;
if (carried !== null) history.replaceState(null, '', carried);
hostFile().catch(() => undefined);
words.core?.().catch(() => undefined);
void import('./main.ts');
// The first of these reads the tables of all the world's numbers, which takes a while: while the page is on its way.
new Intl.NumberFormat();
// What fails is asked for again, and said, by the page.
for (const part of partsOf(routeOf(location.hash))) part.catch(() => undefined);
