import type { Words } from '../sections.ts';

/** Words of share. */
export default {
  problems: {
    empty: 'Hier ist noch kein Link. Fügen Sie den ganzen Link ein.',
    notALink: 'Das ist kein Worthwhile-Link. Fügen Sie die ganze Adresse ein, von https bis zum Ende.',
    newerCodec:
      'Dieser Link stammt aus einer neueren Version. Laden Sie diese Seite neu und öffnen Sie den Link noch einmal.',
    damaged:
      'Dieser Link wurde unterwegs verändert oder abgeschnitten. Bitten Sie noch einmal darum oder um eine Datei.',
    tooLong: (most) =>
      `Dieser Link ist länger als die ${most.toLocaleString('de')} Zeichen, die ein Link haben kann. Bitten Sie stattdessen um eine Datei.`,
    inflatesTooMuch: 'Dieser Link enthält mehr, als ein Fall haben kann. Er wurde nicht geöffnet.',
    invalid: (what) => `Dieser Link kam vollständig an, aber sein Inhalt lässt sich nicht öffnen. ${what}`,
    programme: 'Dieser Link enthält ein Programm für Kundenerfolg, keinen Fall.',
    sealedNeedsPassword:
      'Dieser Link ist versiegelt. Geben Sie das Passwort ein, das Sie vom Absender bekommen haben.',
    wrongPassword:
      'Dieses Passwort öffnet den Link nicht. Prüfen Sie es mit der Person, die den Link gesendet hat.',
    noCrypto:
      'Versiegelte Links brauchen eine sichere Adresse (https). Öffnen Sie diese Seite über https oder bitten Sie um eine Datei.',
  },
} satisfies Words['share'];
