/** Starts loading the page and what the address will show in it at the same time, so that neither waits for the other. */
import { fetchHostFile } from './host/fetchHostFile.ts';
import { firstOf } from './routes.ts';
import { startCodec } from './share/codec.ts';
import { speakNotStarted, startFailed } from './startFailed.ts';
import { preferred } from './state/preferred.ts';
import { addressOfCarriedLink, routeOf } from './state/route.ts';
import { adoptOldKeys } from './store/storageNames.ts';
import { languageOf, languages } from './text/languages.ts';
import { watchStyles } from './ui/failedStyles.ts';
import { applyPageFonts } from './ui/pageFonts.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

/** The build recognizes what is loaded by these functions. */
const pages = { whole: () => import('./main.ts'), small: () => import('./calculator.ts') };

/** A part that does not load now is loaded again by the page, which reports a failure. */
const ask = (part: () => Promise<unknown>): unknown => part().catch(() => undefined);

watchStyles();

// Restored before anything reads the address. Anything already behind the # is somebody's link, or a place in this
// page.
const carried =
  routeOf(location.hash).at === 'home' ? addressOfCarriedLink(location.pathname + location.search) : null;
if (carried !== null) history.replaceState(null, '', carried);
const route = routeOf(location.hash);
const first = firstOf(route);
/** The small calculator is a page of its own, and keeps nothing. */
const small = route.at === 'try';
if (!small) adoptOldKeys(() => localStorage);

const { id } = languageOf(preferred().language);
speakNotStarted(id);

/**
 * Shown step by step on a first visit, which fetches the page's fonts after them (main.ts); a later visit has them
 * already.
 */
const stepwise = ['home', 'case', 'explore', 'portfolio'].includes(route.at);
if (!stepwise || ('serviceWorker' in navigator && navigator.serviceWorker.controller)) void applyPageFonts();
ask(fetchHostFile);
pages[small ? 'small' : 'whole']().catch(startFailed);
// The first number format reads the tables of all locales, which takes a while: it is made while the page is loading.
setTimeout(() => new Intl.NumberFormat());
if (route.at === 'explore') startCodec();
for (const { module } of first) ask(module);
// The code that reads the store; a shared case does not need it.
if (!['explore', 'present', 'safe', 'try'].includes(route.at)) ask(() => import('./store/firstRead.ts'));
// The code that reads a list of thousands, while the screen that shows it is loading.
if (route.at === 'portfolio') ask(() => import('./store/wholeList.ts'));
// In another language than English. Its words are in as few files as the screens that use them: one word of each loads
// the rest.
const { fetch } = languages[id].words;
if (fetch) {
  ask(() => fetch(small ? 'calculator' : 'app'));
  if (route.at !== 'home' && !small) ask(() => fetch('build'));
}
