/** Words for what is still on its way, or did not come. */
export default {
  waiting: 'Loading…',
  offline:
    'There is no connection, and this part of the page had not been loaded before. It appears by itself once the connection is back.',
  outdated:
    'A newer version of this page is out, and this part of the older one is gone. Reload the page to go on with the new one.',
  failed: 'This part of the page could not be loaded. Try again; if that does not help, reload the page.',
  /** What a press of a button needs did not come. */
  needed: {
    offline:
      'There is no connection, and what this needs had not been loaded before. Try again once the connection is back.',
    outdated:
      'A newer version of this page is out, and what this needs of the older one is gone. Reload the page and try again.',
    failed: 'What this needs could not be loaded. Try again; if that does not help, reload the page.',
  },
  reload: 'Reload the page',
  /** Something that was loaded failed all the same. */
  undone: 'That did not work. Nothing was changed.',
};
