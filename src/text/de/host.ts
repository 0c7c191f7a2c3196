import type { Words } from '../sections.ts';

/** Words of host. */
export default {
  problem: {
    unreachable: (status) =>
      `config.json ließ sich nicht lesen${status === null ? '' : ` (der Server antwortete mit ${status})`}.`,
    tooBig: (most) => `config.json ist größer als ${most}.`,
    notJson: (line) => `config.json ist kein gültiges JSON${line === null ? '' : `: siehe Zeile ${line}`}.`,
    instead: (kept) =>
      kept ? 'Es gilt die letzte Fassung, die lesbar war.' : 'Es gelten die eingebauten Einstellungen.',
    more: (n) => (n === 1 ? 'config.json: 1 weitere Stelle.' : `config.json: ${n} weitere Stellen.`),
    restHolds: (others) =>
      `${others ? 'Was sonst hier genannt ist' : 'Was hier genannt ist'}, bleibt weg. Alles andere in config.json gilt.`,
  },
  label: 'Einstellungen dieser Seite',
  refused: (what, meant) => `config.json: ${what}${meant === null ? '.' : `: Meinten Sie ${meant}?`}`,
  taken: (what, as) =>
    `config.json: ${what}. ${as === null ? 'Es wird trotzdem gelesen' : `Es wird als ${as} gelesen`}.`,
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
          record: 'ein Objekt in geschweiften Klammern',
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
      json: 'enthält Kommentare oder ein Komma vor einer schließenden Klammer, was JSON nicht erlaubt',
      twice: 'steht doppelt da, und es gilt das letzte',
      'twice-joined': 'steht doppelt da, und beides gilt',
      'too-deep': 'ist zu tief geschachtelt oder enthält zu viel',
      empty: 'ist leer',
      image:
        'sollte der Pfad eines Bilds neben der Seite sein, wie logo.svg (svg, png, webp, avif oder jpg, keine andere Website)',
      target:
        'sollte mit https://, http:// oder mailto: beginnen oder der Pfad einer Seite neben dieser sein',
      origin: 'sollte eine Website wie https://www.example.com sein, ohne Pfad',
      colour: 'sollte eine Farbe sein, wie #0a5a94',
      case: 'ist kein Fall: Lassen Sie format, version und kind weg, oder speichern Sie einen als Datei und kopieren Sie ihn',
      'newer-case': 'stammt aus einer neueren Version dieser Seite',
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
  lowContrast: (place, colour, ratio, least) =>
    `config.json: ${place} ${colour} ist zu blass: Der Kontrast zur Seite ist ${ratio} zu 1, nötig ist ${least}.`,
  faintKept: 'Es gilt die eingebaute Farbe.',
  update: {
    label: 'Neue Version',
    ready: 'Eine neue Version ist bereit.',
    reload: 'Neu laden',
    later: 'Später',
    unsaved:
      'Etwas ist noch nicht gespeichert. Speichern Sie es als Datei oder versuchen Sie es noch einmal.',
  },
  off: {
    title: 'Dieser Teil ist ausgeschaltet',
    body: (host) =>
      `${host || 'Wer diese Seite betreibt,'} hat diesen Teil hier ausgeschaltet. Von Ihnen geht nichts verloren: Die Fälle auf diesem Gerät behalten, was sie enthalten.`,
    toCase: 'Zurück zum Fall',
  },
} satisfies Words['host'];
