/** The address as data, and back. Everything behind the `#`: a static host needs no rewrite rules. */
/** In the order of their tabs. */
export const caseScreenIds = ['build', 'beyond', 'odds', 'scenarios', 'people', 'review'] as const;
export type CaseScreenId = (typeof caseScreenIds)[number];
/** The pages of a case: its tabs, and those that a tab leads to. */
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
  /** `view` is what is shown of it, as report/portfolio/view.ts reads it. */
  | { at: 'portfolio'; page: PortfolioPageId; view: string }
  | { at: 'programme'; id: string }
  | { at: 'explore'; fragment: string }
  /** A case begun by a program: which template, and what it wrote behind the `?`, as it stands there. */
  | { at: 'new'; template: string; query: string }
  | { at: 'present'; id: string }
  /** `view` is what the figures are looked at in, as the print screen reads it. */
  | { at: 'print'; id: string; view: string }
  | { at: 'safe' }
  | { at: 'nowhere'; hash: string };

/** What stands in a page of its own, without the application around it. */
export type RouteAlone = Extract<Route, { at: 'safe' | 'present' }>;

const isCasePage = (s: string): s is CasePageId => (casePageIds as readonly string[]).includes(s);

const isId = (s: string): boolean => /^[A-Za-z0-9_-]{1,40}$/.test(s);

/** Reads an address's hash (with or without its `#`). Anything that looks like a link is Explore's to judge. */
export function routeOf(hash: string): Route {
  // Link scanners in mail programs escape the hash sign of a link inside another.
  const path = hash.replace(/^(#|%23)+/, '');
  if (path === '' || path === '/') return { at: 'home' };
  if (!path.startsWith('/') || /^\/+\d+[a-z]?\./.test(path)) return { at: 'explore', fragment: path };
  if (path === '/safe') return { at: 'safe' };
  const begun = begunBy(path);
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

/** `/new/<template>?…` and `/try/<template>?…`: what a program wrote may hold anything, slashes included. */
function begunBy(path: string): Route | null {
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

/** A hash sign that was escaped, once or more often, plain or full-width, before what begins like a link. */
const escapedHash = /(?:%(?:25)*23|%(?:25)*EF%(?:25)*BC%(?:25)*83)(?=\d{1,3}[a-z]?(?:\.|%(?:25)*2e))/i;

/**
 * A link that became part of the path or the query because its hash sign was escaped: hosts that answer every path with
 * the page would show the start page for it.
 * @param address path and query; gives the address the page should stand at, from its path on, or null
 */
export function addressOfCarriedLink(address: string): string | null {
  const found = escapedHash.exec(address);
  if (!found) return null;
  const path = address.slice(0, found.index).replace(/\?.*$/s, '');
  return `${path}#${address.slice(found.index + found[0].length)}`;
}

/**
 * The address a link is made of: origin and path of the page alone. What a visitor was sent with (a campaign, a contact)
 * goes to nobody else, and neither does what somebody's program put behind the path.
 */
export function pageAddress(href: string): string {
  const bare = href.replace(/[?#].*$/s, '');
  const name = bare.slice(bare.lastIndexOf('/') + 1);
  if (/^[\w.~-]*$/.test(name) || /\.html?$/i.test(name)) return bare;
  const file = /^[\w.~-]+\.html?(?![\w.~-])/i.exec(name)?.[0] ?? '';
  return bare.slice(0, bare.length - name.length) + file;
}
