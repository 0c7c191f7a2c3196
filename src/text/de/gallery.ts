import type { Words } from '../sections.ts';

/** What each template values, in one line. */
export default {
  efficiency: 'Routinearbeit, die weniger Zeit braucht, weniger Fehler und Mitarbeitende, die bleiben.',
  revenue: 'Mehr Bestellungen bei gleich vielen Besuchern und Kunden, die wieder kaufen.',
  support: 'Anfragen, die Kunden selbst lösen, und weniger Zeit für alle anderen.',
  marketing: 'Aufwand für E-Mails, Leads, die kaufen, und Agenturleistungen, die entfallen.',
  storage: 'Abgelöste Systeme, weniger Wartung und Ausfälle, die nicht passieren.',
  success: 'Weniger Abwanderung, wachsende Kunden und mehr Zeit für die Betreuung.',
  compliance: 'Vorfälle, die nicht passieren, schnellere Prüfungen und das Vertrauen der Partner.',
  purchasing: 'Bessere Preise, schneller bearbeitete Bestellungen und mehr Skonto.',
  field: 'Weniger Zweitbesuche, weniger Papierarbeit und Verträge, die verlängert werden.',
  blank: 'Zwei zählbare Nutzen, ein spürbarer und zwei Kosten, die Sie selbst benennen.',
} satisfies Words['gallery'];
