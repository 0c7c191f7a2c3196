/** The page's current route, updated as the address changes. */
import { navigated } from './navigated.ts';
import { hashOf, routeOf, type Route } from './route.ts';

export class Router {
  #route: Route = $state.raw({ at: 'home' });

  constructor() {
    this.#route = routeOf(location.hash);
    addEventListener('hashchange', () => {
      navigated.away = true;
      this.#route = routeOf(location.hash);
    });
  }
  get route(): Route {
    return this.#route;
  }
  /** Shows a route that has no address of its own yet; the page's address stays. */
  show(route: Route): void {
    this.#route = route;
  }
  /** Gives a case that an address started an address of its own. Does nothing if the reader has gone elsewhere. */
  takeOwnAddress(): void {
    if (this.#route.at === 'case' && routeOf(location.hash).at === 'new')
      history.replaceState(history.state, '', hashOf(this.#route));
  }
  go(route: Route): void {
    navigated.away = true;
    location.hash = hashOf(route);
    this.#route = route;
  }
}
