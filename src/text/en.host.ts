/** What the host's file brings to the page, and what is said about it. */
const en = {
  /** Further forms a place in the host's file can miss; the rest stand with the other faults. */
  form: {
    empty: 'is empty',
    image:
      'should be the path of an image beside the page, like logo.svg (svg, png, webp, avif or jpg, no other site)',
    target: 'should begin with https://, http:// or mailto:, or be the path of a page beside this one',
    colour: 'should be a colour like #0a5a94',
    case: 'is not a case: leave out format, version and kind, or save one as a file and copy it',
    'newer-case': 'was made by a newer version of this page',
  },
  faint: (place: string, colour: string, ratio: string, least: string): string =>
    `config.json: ${place} ${colour} is too faint: its contrast is ${ratio} to 1 against the page, and ${least} is needed.`,
  faintKept: 'The built-in colour is used.',
  foot: 'About this page',
  hostedBy: (name: string): string => `Hosted by ${name}`,
  update: {
    label: 'New version',
    ready: 'A new version is ready.',
    reload: 'Reload',
    later: 'Later',
    unsaved: 'Something is not saved yet. Save it as a file, or try again.',
  },
  off: {
    title: 'This part is switched off',
    body: (host: string): string =>
      `${host || 'Whoever hosts this page'} has switched this part off here. Nothing of yours is lost: the cases on this device keep what they hold.`,
    toCase: 'Back to the case',
  },
};

export default en;
