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
  go(route: Route): void {
    moved.yes = true;
    location.hash = hashOf(route);
    this.#route = route;
  }
}
