/** Shows the gallery as its address asks: `?theme=dark&dir=rtl&width=narrow&part=charts`; all parts where none is named. */
import { mount } from 'svelte';
import '../../src/ui/fonts.css';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/layout.css';
import { setLanguage, withWords } from '../../src/text/language.ts';
import { applyPageFonts } from '../../src/ui/pageFonts.ts';

const asked = new URLSearchParams(location.search);
await setLanguage('en');
await applyPageFonts();
document.documentElement.dataset['theme'] = asked.get('theme') ?? 'light';
document.documentElement.dir = asked.get('dir') ?? 'ltr';
const { default: Gallery } = await withWords(() => import('./Gallery.svelte'));
const target = document.getElementById('gallery');
if (target)
  mount(Gallery, { target, props: { part: asked.get('part'), narrow: asked.get('width') === 'narrow' } });
