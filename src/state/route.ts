/** The address as data, and back. Everything is behind the `#`, so a static host needs no rewrite rules. */
/** In the order of their tabs. */
export const caseScreenIds = ['build', 'beyond', 'odds', 'scenarios', 'people', 'review'] as const;
export type CaseScreenId = (typeof caseScreenIds)[number];
/** The pages of a case: its tabs, and those a tab leads to. */
export const casePageIds = [...caseScreenIds, 'questions'] as const;
export type CasePageId = (typeof casePageIds)[number];
/** The tab a page belongs to. */
export const tabOf = (page: CasePageId): CaseScreenId => (page === 'questions' ? 'build' : page);

/** The pages of the portfolio, in the order of their tabs. */
export const portfolioPageIds = ['cases', 'actions', 'people', 'trends'] as const;
export type PortfolioPageId = (typeof portfolioPageIds)[number];

export type Route =
  | { at: 'home' }
  | { at: 'case'; id: string; screen: CasePageId }
  /** The small calculator for a site's page. */
  | { at: 'try'; template: string; query: string }
  /** `view` is the view of the portfolio, read by report/portfolio/view.ts. */
  | { at: 'portfolio'; page: PortfolioPageId; view: string }
  | { at: 'programme'; id: string }
  | { at: 'explore'; fragment: string }
  /** A case started by a program: the template, and the unparsed query behind the `?`. */
  | { at: 'new'; template: string; query: string }
  | { at: 'present'; id: string }
  /** `view` is the view of the case, read by the print screen. */
  | { at: 'print'; id: string; view: string }
  | { at: 'safe' }
  | { at: 'nowhere'; hash: string };

/** Routes shown on a page of their own, without the application around it. */
export type RouteAlone = Extract<Route, { at: 'safe' | 'present' }>;

const isCasePage = (s: string): s is CasePageId => (casePageIds as readonly string[]).includes(s);

const isId = (s: string): boolean => /^[A-Za-z0-9_-]{1,40}$/.test(s);

/** Reads an address's hash (with or without its `#`). Anything that looks like a link is left to Explore to judge. */
export function routeOf(hash: string): Route {
  // Link scanners in mail programs escape the hash sign of a link inside another.
  const path = hash.replace(/^(#|%23)+/, '');
  if (path === '' || path === '/') return { at: 'home' };
  if (!path.startsWith('/') || /^\/+\d+[a-z]?\./.test(path)) return { at: 'explore', fragment: path };
  if (path === '/safe') return { at: 'safe' };
  const begun = programRoute(path);
  if (begun) return begun;
  if (/^\/portfolio(?:[/?]|$)/.test(path)) {
    const [place = '', view = ''] = path.split(/\?(.*)/s);
    const [, , name = 'cases', ...more] = place.split('/');
    const page = portfolioPageIds.find((id) => id === name);
    return page && more.length === 0 ? { at: 'portfolio', page, view } : { at: 'nowhere', hash: path };
  }
  const [, room, id, screen = 'build'] = path.split('/');
  if (room === 'case' && id && isId(id) && isCasePage(screen)) return { at: 'case', id, screen };
  if (room === 'programme' && id && isId(id)) return { at: 'programme', id };
  if (room === 'present' && id && isId(id)) return { at: 'present', id };
  if (room === 'print' && id) {
    const [of = '', view = ''] = id.split('?');
    if (isId(of)) return { at: 'print', id: of, view };
  }
  return { at: 'nowhere', hash: path };
}

/** `/new/<template>?…` and `/try/<template>?…`: the query a program wrote may hold anything, slashes included. */
function programRoute(path: string): Route | null {
  const [, at, template, query = ''] = /^\/(new|try)\/([A-Za-z0-9_-]{1,40})\/?(?:\?(.*))?$/s.exec(path) ?? [];
  return template === undefined ? null : { at: at === 'try' ? 'try' : 'new', template, query };
}

export function hashOf(route: Route): string {
  switch (route.at) {
    case 'home':
      return '#/';
    case 'case':
      return `#/case/${route.id}/${route.screen}`;
    case 'portfolio':
      return `#/portfolio${route.page === 'cases' ? '' : `/${route.page}`}${route.view && `?${route.view}`}`;
    case 'programme':
      return `#/programme/${route.id}`;
    case 'explore':
      return `#${route.fragment}`;
    case 'new':
    case 'try':
      return `#/${route.at}/${route.template}${route.query && `?${route.query}`}`;
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

/** An escaped hash sign before the start of a link: escaped once or more often, ASCII or full-width. */
const escapedHash = /(?:%(?:25)*23|%(?:25)*EF%(?:25)*BC%(?:25)*83)(?=\d{1,3}[a-z]?(?:\.|%(?:25)*2e))/i;

/**
 * The right address for a link that became part of the path or the query because its hash sign was escaped: a host that
 * answers every path with the page would show the start page for it.
 * @param address path and query
 * @returns the address to go to, from its path on; null if there is no such link
 */
export function addressOfCarriedLink(address: string): string | null {
  const found = escapedHash.exec(address);
  if (!found) return null;
  const path = address.slice(0, found.index).replace(/\?.*$/s, '');
  return `${path}#${address.slice(found.index + found[0].length)}`;
}

/**
 * The address links are made of: origin and path of the page alone. Parameters a visitor arrived with (a campaign, a
 * contact) are not passed on, nor is anything a program put behind the path.
 */
export function pageAddress(href: string): string {
  const bare = href.replace(/[?#].*$/s, '');
  const name = bare.slice(bare.lastIndexOf('/') + 1);
  if (/^[\w.~-]*$/.test(name) || /\.html?$/i.test(name)) return bare;
  const file = /^[\w.~-]+\.html?(?![\w.~-])/i.exec(name)?.[0] ?? '';
  return bare.slice(0, bare.length - name.length) + file;
}
