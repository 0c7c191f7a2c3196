/** The address as data, and back. Everything behind the `#`: a static host needs no rewrite rules. */
const caseScreenIds = ['build', 'beyond', 'odds', 'scenarios', 'people', 'review'] as const;
export type CaseScreenId = (typeof caseScreenIds)[number];

export type Route =
  | { at: 'home' }
  | { at: 'case'; id: string; screen: CaseScreenId }
  | { at: 'portfolio' }
  | { at: 'programme'; id: string }
  | { at: 'explore'; fragment: string }
  | { at: 'present'; id: string }
  /** `view` is what the figures are looked at in, as the print screen reads it. */
  | { at: 'print'; id: string; view: string }
  | { at: 'safe' }
  | { at: 'nowhere'; hash: string };

const isCaseScreen = (s: string): s is CaseScreenId => (caseScreenIds as readonly string[]).includes(s);

const isId = (s: string): boolean => /^[A-Za-z0-9_-]{1,40}$/.test(s);

/** Reads an address's hash (with or without its `#`). Anything that looks like a link is Explore's to judge. */
export function routeOf(hash: string): Route {
  // Link scanners in mail programs escape the hash sign of a link inside another.
  const path = hash.replace(/^(#|%23)+/, '');
  if (path === '' || path === '/') return { at: 'home' };
  if (!path.startsWith('/')) return { at: 'explore', fragment: path };
  if (path === '/safe') return { at: 'safe' };
  if (path === '/portfolio') return { at: 'portfolio' };
  const [, room, id, screen = 'build'] = path.split('/');
  if (room === 'case' && id && isId(id) && isCaseScreen(screen)) return { at: 'case', id, screen };
  if (room === 'programme' && id && isId(id)) return { at: 'programme', id };
  if (room === 'present' && id && isId(id)) return { at: 'present', id };
  if (room === 'print' && id) {
    const [of = '', view = ''] = id.split('?');
    if (isId(of)) return { at: 'print', id: of, view };
  }
  return { at: 'nowhere', hash: path };
}

export function hashOf(route: Route): string {
  switch (route.at) {
    case 'home':
      return '#/';
    case 'case':
      return `#/case/${route.id}/${route.screen}`;
    case 'portfolio':
      return '#/portfolio';
    case 'programme':
      return `#/programme/${route.id}`;
    case 'explore':
      return `#${route.fragment}`;
    case 'present':
      return `#/present/${route.id}`;
    case 'print':
      return `#/print/${route.id}${route.view && `?${route.view}`}`;
    case 'safe':
      return '#/safe';
    case 'nowhere':
      return `#${route.hash}`;
  }
}
