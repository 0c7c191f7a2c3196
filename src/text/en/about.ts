/** Words about the page itself: its version, its licences, and where what is typed goes. */
export default {
  title: 'About Worthwhile',
  version: (version: string) => `Version ${version}`,
  free: 'Free software under the MIT licence.',
  licences: 'Licences of the libraries and fonts in it',
  keptTitle: 'What is kept on this device',
  kept: [
    'Your cases with their earlier versions, and what was typed last, in the store of this browser.',
    'Your name for comments and offers, the language, the appearance and what you set up for yourself.',
    'The page itself, so that it opens without a network.',
    'All of it stays until you delete it, or until the browser’s data for this site is cleared. “Backup and storage” saves it to a file, or erases it.',
  ],
  neverTitle: 'What never leaves it',
  never: [
    'What you type. There is no account, there are no cookies, and nobody counts visits.',
    'Cases in links. What stands behind the # of an address stays in the browser; the server sees only that this page was fetched.',
    'This page asks nobody but the server it came from, and that one only for its own files.',
  ],
  passedOnTitle: 'What leaves it when you pass it on',
  passedOn:
    'A link, a file, a backup, or a result you hand to the site this page is shown in. Anyone who gets a link can read it unless you set a password, and it cannot be called back. Your private notes are in none of what is made for customers.',
};
