/** Asks at once for the page and for what the address will show in it, so that neither waits for the other's way. */
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

/** What each loads is told apart by its function. */
const pages = { whole: () => import('./main.ts'), small: () => import('./calculator.ts') };

/** What does not come now is asked for again, and said, by the page. */
const ask = (part: () => Promise<unknown>): unknown => part().catch(() => undefined);

watchStyles();

// Before anything reads the address. What stands behind the # already is somebody's link, or a place in this page.
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

/** Put up step by step on a first visit, which fetches the page's faces behind them (main.ts); a later one has them here. */
const stepwise = ['home', 'case', 'explore', 'portfolio'].includes(route.at);
if (!stepwise || ('serviceWorker' in navigator && navigator.serviceWorker.controller)) void applyPageFonts();
ask(fetchHostFile);
pages[small ? 'small' : 'whole']().catch(startFailed);
// The first of these reads the tables of all the world's numbers, which takes a while: by itself, while the page is on its way.
setTimeout(() => new Intl.NumberFormat());
if (route.at === 'explore') startCodec();
for (const { module } of first) ask(module);
// What reads what is stored; a shared case needs nothing of it.
if (!['explore', 'present', 'safe', 'try'].includes(route.at)) ask(() => import('./store/firstRead.ts'));
// What reads a list of thousands, while what shows it is on its way.
if (route.at === 'portfolio') ask(() => import('./store/wholeList.ts'));
// In another language than English. Its words lie in as few files as the screens that say them: one of each brings the rest.
const { fetch } = languages[id].words;
if (fetch) {
  ask(() => fetch(small ? 'calculator' : 'app'));
  if (route.at !== 'home' && !small) ask(() => fetch('build'));
}
