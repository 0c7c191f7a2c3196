/** The address the page is at, followed as it changes. */
import { moved } from './moved.ts';
import { hashOf, routeOf, type Route } from './route.ts';

export class Router {
  #route: Route = $state.raw({ at: 'home' });

  constructor() {
    this.#route = routeOf(location.hash);
    addEventListener('hashchange', () => {
      moved.yes = true;
      this.#route = routeOf(location.hash);
    });
  }
  get route(): Route {
    return this.#route;
  }
  /** Shows what has no address of its own yet: the page's stays as it is. */
  show(route: Route): void {
    this.#route = route;
  }
  /** Gives a case that an address began one of its own, in the place of that; anywhere else somebody is on the way already. */
  takeOwnAddress(): void {
    if (this.#route.at === 'case' && routeOf(location.hash).at === 'new')
      history.replaceState(history.state, '', hashOf(this.#route));
  }
  go(route: Route): void {
    moved.yes = true;
    location.hash = hashOf(route);
    this.#route = route;
  }
}
