/** Words of host. */
export default {
  /** Problems with the host's own file, for whoever keeps it. */
  problem: {
    unreachable: (status: number | null): string =>
      `config.json could not be read${status === null ? '' : ` (the server answered ${status})`}.`,
    tooBig: (most: string): string => `config.json is larger than ${most}.`,
    notJson: (line: number | null): string =>
      `config.json is not valid JSON${line === null ? '' : `: look at line ${line}`}.`,
    instead: (kept: boolean): string =>
      kept ? 'The last version that could be read is used.' : 'The built-in settings are used.',
    more: (n: number): string => (n === 1 ? 'config.json: 1 more place.' : `config.json: ${n} more places.`),
    restHolds: (others: boolean): string =>
      `${others ? 'What else is named here' : 'What is named here'} is left out. The rest of config.json holds.`,
  },
  label: 'Settings of this page',
  /** One thing left out, and what was probably meant. */
  refused: (what: string, meant: string | null): string =>
    `config.json: ${what}${meant === null ? '.' : `: did you mean ${meant}?`}`,
  /** One thing that does not hold and is read all the same, as what was meant where that is stated. */
  taken: (what: string, as: string | null): string =>
    `config.json: ${what}. It is read ${as === null ? 'all the same' : `as ${as}`}.`,
  /** A place in the file and what is wrong there. */
  at: (place: string, fault: string): string => (place === '' ? fault : `${place} ${fault}`),
  fault: {
    unknownKey: (key: string): string => `has a key nobody knows, “${key}”`,
    missing: 'is missing',
    wrongType: (expected: string): string =>
      `should be ${
        {
          string: 'text in quotes',
          number: 'a number',
          int: 'a whole number',
          array: 'a list in square brackets',
          object: 'an object in curly brackets',
          record: 'an object in curly brackets',
          boolean: 'true or false',
          null: 'null',
        }[expected] ?? expected
      }`,
    tooLong: (most: number): string => `is longer than ${most} characters`,
    tooMany: (most: number): string => `has more than ${most} entries`,
    tooFew: (least: number): string => `needs at least ${least}`,
    tooSmall: (least: number): string => `should be ${least} or more`,
    tooLarge: (most: number): string => `should be ${most} or less`,
    notOneOf: (options: string): string => `should be one of ${options}`,
    duplicate: (value: string): string => `repeats “${value}”`,
    badForm: 'is not in the right form',
    form: {
      json: 'holds comments, or a comma before a closing bracket, which JSON does not allow',
      twice: 'stands there twice, and the last one counts',
      'twice-joined': 'stands there twice, and both count',
      'too-deep': 'is nested too deeply, or holds too much',
      empty: 'is empty',
      image:
        'should be the path of an image beside the page, like logo.svg (svg, png, webp, avif or jpg, no other site)',
      target: 'should begin with https://, http:// or mailto:, or be the path of a page beside this one',
      origin: 'should be a site like https://www.example.com, without a path',
      colour: 'should be a colour like #0a5a94',
      case: 'is not a case: leave out format, version and kind, or save one as a file and copy it',
      'newer-case': 'was made by a newer version of this page',
      currency: 'should be three capital letters, like EUR',
      id: 'should be letters, digits, - and _, at most 40',
      link: 'should begin with https:// or http://',
      source: 'is missing: a benchmark needs a source',
      'value-or-range': 'needs a value, or a low and a high',
      'range-order': 'should not be above value or high',
      name: 'should be a unit or the name of a number, like hourly_cost',
      value: 'should be a unit or the name of a number, like hourly_cost',
    },
  },
  whole: 'The file',
  lowContrast: (place: string, colour: string, ratio: string, least: string): string =>
    `config.json: ${place} ${colour} is too faint: its contrast is ${ratio} to 1 against the page, and ${least} is needed.`,
  faintKept: 'The built-in colour is used.',
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
