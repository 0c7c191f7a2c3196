/** The words every page needs, in English. */
import app from './app.ts';
import home from './home.ts';
import templates from './templates.ts';
import ui from './ui.ts';
import problems from './problems.ts';
import numbers from './numbers.ts';
import loading from './loading.ts';

const coreWords = { numbers, loading, app, home, templates, ui, problems };
export type CoreWords = typeof coreWords;
export default coreWords;
