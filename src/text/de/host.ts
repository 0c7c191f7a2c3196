import type { LaterWords } from '../en/later.ts';

/** Words of host. */
export default {
  problem: {
    unreachable: (status) =>
      `config.json ließ sich nicht lesen${status === null ? '' : ` (der Server antwortete mit ${status})`}. Es gelten die eingebauten Einstellungen.`,
    tooBig: (most) =>
      `config.json ist größer als ${most} oder zu tief geschachtelt. Es gelten die eingebauten Einstellungen.`,
    notJson: (line) =>
      `config.json ist kein gültiges JSON${line === null ? '' : `: siehe Zeile ${line}`}. Es gelten die eingebauten Einstellungen.`,
    invalid: (first, more) =>
      `config.json: ${first}${more > 0 ? `, und ${more} weitere` : ''}. Es gelten die eingebauten Einstellungen.`,
  },
  at: (place, fault) => (place === '' ? fault : `${place} ${fault}`),
  fault: {
    unknownKey: (key) => `hat einen unbekannten Schlüssel, „${key}“`,
    missing: 'fehlt',
    wrongType: (expected) =>
      `sollte ${
        {
          string: 'Text in Anführungszeichen',
          number: 'eine Zahl',
          int: 'eine ganze Zahl',
          array: 'eine Liste in eckigen Klammern',
          object: 'ein Objekt in geschweiften Klammern',
          boolean: 'true oder false',
          null: 'null',
        }[expected] ?? expected
      } sein`,
    tooLong: (most) => `hat mehr als ${most} Zeichen`,
    tooMany: (most) => `hat mehr als ${most} Einträge`,
    tooFew: (least) => `braucht mindestens ${least}`,
    tooSmall: (least) => `sollte mindestens ${least} sein`,
    tooLarge: (most) => `sollte höchstens ${most} sein`,
    notOneOf: (options) => `sollte eines von diesen sein: ${options}`,
    duplicate: (value) => `wiederholt „${value}“`,
    badForm: 'hat nicht die richtige Form',
    form: {
      currency: 'sollte aus drei Großbuchstaben bestehen, wie EUR',
      id: 'sollte aus Buchstaben, Ziffern, - und _ bestehen, höchstens 40',
      link: 'sollte mit https:// oder http:// beginnen',
      source: 'fehlt: ein Vergleichswert braucht eine Quelle',
      'value-or-range': 'braucht einen Wert oder low und high',
      'range-order': 'sollte nicht über value oder high liegen',
      name: 'sollte eine Einheit oder der Name einer Zahl sein, wie hourly_cost',
      value: 'sollte eine Einheit oder der Name einer Zahl sein, wie hourly_cost',
    },
  },
  whole: 'Die Datei',
} satisfies LaterWords['host'];
