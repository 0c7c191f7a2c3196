import type { Words } from '../sections.ts';

/** Words about the page itself. */
export default {
  title: 'Über Worthwhile',
  version: (version) => `Fassung ${version}`,
  free: 'Freie Software unter der MIT-Lizenz.',
  licences: 'Lizenzen der enthaltenen Bibliotheken und Schriften',
  keptTitle: 'Was auf diesem Gerät bleibt',
  kept: [
    'Ihre Fälle mit ihren früheren Ständen und was zuletzt eingegeben wurde, im Speicher dieses Browsers.',
    'Ihr Name für Kommentare und Gegenangebote, die Sprache, die Darstellung und was Sie für sich eingerichtet haben.',
    'Die Seite selbst, damit sie sich ohne Netz öffnet.',
    'All das bleibt, bis Sie es löschen oder die Daten des Browsers zu dieser Website gelöscht werden. Unter „Sicherung und Speicher“ lässt es sich als Datei sichern oder ganz löschen.',
  ],
  neverTitle: 'Was es nie verlässt',
  never: [
    'Was Sie eingeben. Es gibt kein Konto und keine Cookies, und niemand zählt Besuche.',
    'Fälle in Links. Was hinter dem # einer Adresse steht, bleibt im Browser; der Server sieht nur, dass diese Seite abgerufen wurde.',
    'Diese Seite fragt niemanden als den Server, von dem sie kam, und den nur nach ihren eigenen Dateien.',
  ],
  passedOnTitle: 'Was es verlässt, wenn Sie es weitergeben',
  passedOn:
    'Ein Link, eine Datei, eine Sicherung oder ein Ergebnis, das Sie der Website übergeben, in der diese Seite gezeigt wird. Wer einen Link bekommt, kann ihn lesen, wenn Sie kein Passwort setzen, und zurückrufen lässt er sich nicht. Ihre privaten Notizen stehen in nichts, was für Kunden gemacht wird.',
} satisfies Words['about'];
