/**
 * The first screen is rendered in steps, each in a task of its own. A slow phone then paints the first step while the others
 * are still being rendered, and responds to touches between them. Every later screen is rendered at once.
 */
let staged = false;
let waiting: (() => void)[] = [];
/** Steps that were waiting when the current one began: the steps it asks for come before them. */
let suspended: (() => void)[] = [];
/** Steps that come once no other has been requested for `lastDelay`. */
let last: (() => void)[] = [];
let running = false;
/** ms; a screen requests its steps only once its own file has loaded. */
const lastDelay = 150;
/** The first screen counts as complete when no step has been requested for this long, ms: data it reads may still arrive. */
const quietTime = 1000;
let endTimer: ReturnType<typeof setTimeout> | undefined;

/** Work to do after the first screen; null once it has been shown. */
let afterwards: (() => void)[] | null = null;

let hasLeft = (): boolean => false;

/**
 * From here on each `Deferred` waits for its turn, until the first screen is complete.
 * @param isLeft whether the reader has gone on to another screen
 */
export function deferFirstScreen(isLeft: () => boolean): void {
  staged = true;
  hasLeft = isLeft;
  afterwards = [];
  // A screen without steps requests none.
  setTimeout(runAfterFirstScreen, 2 * quietTime);
}

/** Calls `work` after the steps of the first screen and before the last ones; at once where the first screen is shown. */
export function afterFirstScreen(work: () => void): void {
  if (afterwards) afterwards.push(work);
  else work();
}

/** The first content is rendered: work that waits for the screen runs once it is painted, though rows are still to come. */
export function firstContentShown(): void {
  if (afterwards) requestAnimationFrame(() => setTimeout(runAfterFirstScreen));
}

function runAfterFirstScreen(): void {
  const works = afterwards ?? [];
  afterwards = null;
  for (const work of works) work();
}

/** Whether what is mounted at this moment is rendered at once. Every screen the reader goes on to is. */
export const rendersAtOnce = (): boolean => !staged || hasLeft();

/**
 * Calls `render` in its turn, in the order of requests. Steps requested by a step come before those already waiting.
 * @param isLast it comes after all others, even those requested a little later
 */
export function requestTurn(render: () => void, isLast = false): void {
  (isLast ? last : waiting).push(render);
  clearTimeout(endTimer);
  if (running) return;
  running = true;
  // After the page has been painted; a hidden page paints nothing, so a timeout starts it as well.
  let begun = false;
  const begin = (): void => {
    if (begun) return;
    begun = true;
    runNext();
  };
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, 200);
}

/** Cancels a request, because its place is gone from the page. */
export function cancelTurn(render: () => void): void {
  waiting = waiting.filter((other) => other !== render);
  suspended = suspended.filter((other) => other !== render);
  last = last.filter((other) => other !== render);
}

function runNext(): void {
  const render = waiting.shift();
  if (!render) {
    running = false;
    endTimer =
      last.length > 0
        ? setTimeout(() => {
            running = true;
            waiting = last;
            last = [];
            runNext();
          }, lastDelay)
        : setTimeout(() => {
            staged = false;
          }, quietTime);
    // After the timers are set, because this work may request a turn, which clears them.
    runAfterFirstScreen();
    return;
  }
  suspended = waiting;
  waiting = [];
  render();
  setTimeout(() => {
    waiting.push(...suspended);
    suspended = [];
    runNext();
  });
}

/** Renders at once everything that waits, as printing needs it. From here on everything is rendered at once. */
export function renderAllDeferred(): void {
  staged = false;
  const all = [...waiting, ...suspended, ...last];
  waiting = [];
  suspended = [];
  last = [];
  for (const render of all) render();
  runAfterFirstScreen();
}
