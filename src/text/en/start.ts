/** What index.html says until the page has started, and where it cannot. Put there by the build. */
const start = {
  title: 'Worthwhile has not started yet',
  wait: 'It may still be on its way. If this stays, reload the page. What was saved in this browser is still there.',
  needs:
    'Worthwhile runs in the browser and needs JavaScript and one of these or newer: Chrome or Edge 111, Firefox 121, Safari 16.4.',
  place:
    'It also does not start from a file on a disk, nor inside a page that shows it in a closed frame. Open it at its web address, in a tab of its own.',
  reload: 'Reload the page',
};
export type StartWords = typeof start;
export default start;
