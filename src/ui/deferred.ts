/**
 * A first screen is put up in steps, each a task of its own: a slow phone paints the first while the others are still
 * being made, and answers a touch between any two. From then on everything comes whole, as it does by default.
 */
let arriving = false;
let waiting: (() => void)[] = [];
/** What waited already while a step was put, whose own pieces come before it. */
let later: (() => void)[] = [];
/** What comes when nothing else has been asked for in a while. */
let last: (() => void)[] = [];
let going = false;
/** That while, ms: a screen asks for its pieces once its own file has come. */
const lull = 150;
/** How long nothing more is asked for until the first screen is taken to be whole, ms: what it reads may still come. */
const settled = 1000;
let ending: ReturnType<typeof setTimeout> | undefined;

/** What is wanted once the first screen stands; null where it does. */
let standing: (() => void)[] | null = null;

let left = (): boolean => false;

/**
 * From here on each `Deferred` wait for their turn, until all of the first screen have had it.
 * @param isLeft whether somebody has gone on to another screen
 */
export function deferFirstScreen(isLeft: () => boolean): void {
  arriving = true;
  left = isLeft;
  standing = [];
  // A screen without steps asks for none.
  setTimeout(stands, 2 * settled);
}

/** Calls `work` once the steps of the first screen have been put, before what comes behind all else; at once where they are. */
export function onceStanding(work: () => void): void {
  if (standing) standing.push(work);
  else work();
}

/** The first words stand: what waits for the screen comes once they are painted, though its rows are still to come. */
export function firstWordsStand(): void {
  if (standing) requestAnimationFrame(() => setTimeout(stands));
}

function stands(): void {
  const wanted = standing ?? [];
  standing = null;
  for (const work of wanted) work();
}

/** Whether what is mounted now comes whole: so does all that somebody goes to, however soon. */
export const comesWhole = (): boolean => !arriving || left();

/**
 * Calls `put` in its turn, in the order asked; what a step asks for while it is put comes before what waited already.
 * @param isLast it comes behind all else, though that is asked for a little later
 */
export function takeTurn(put: () => void, isLast = false): void {
  (isLast ? last : waiting).push(put);
  clearTimeout(ending);
  if (going) return;
  going = true;
  // Once what stands has been painted; a page nobody looks at paints nothing.
  let begun = false;
  const begin = (): void => {
    if (begun) return;
    begun = true;
    go();
  };
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, 200);
}

/** Gives up a turn: its place is gone from the page. */
export function leaveTurn(put: () => void): void {
  waiting = waiting.filter((other) => other !== put);
  later = later.filter((other) => other !== put);
  last = last.filter((other) => other !== put);
}

function go(): void {
  const put = waiting.shift();
  if (!put) {
    going = false;
    ending =
      last.length > 0
        ? setTimeout(() => {
            going = true;
            waiting = last;
            last = [];
            go();
          }, lull)
        : setTimeout(() => {
            arriving = false;
          }, settled);
    // Behind it, since what was wanted may ask for a turn of its own.
    stands();
    return;
  }
  later = waiting;
  waiting = [];
  put();
  setTimeout(() => {
    waiting.push(...later);
    later = [];
    go();
  });
}

/** Puts up at once all that still waits, as paper needs it; from here on everything comes whole. */
export function putAll(): void {
  arriving = false;
  const all = [...waiting, ...later, ...last];
  waiting = [];
  later = [];
  last = [];
  for (const put of all) put();
  stands();
}
