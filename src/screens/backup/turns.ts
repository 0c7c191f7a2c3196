/** Something to await in long work, which gives way to the page whenever that was held up for some milliseconds. */
export function givingWay(): () => Promise<void> {
  let begin = performance.now();
  return async () => {
    if (performance.now() - begin < 20) return;
    await new Promise((go) => setTimeout(go));
    begin = performance.now();
  };
}
