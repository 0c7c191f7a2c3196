import type { Words } from '../sections.ts';

/** Worte der amtlichen Zahlen zur Auswahl. Jede Bezeichnung nennt, wofür die Zahl gilt. */
export default {
  title: 'Amtliche Zahlen',
  hint: 'Jede mit Quelle und für ihren eigenen Bereich. Ausgefüllt wird nichts, bevor Sie es wählen.',
  country: 'Land',
  europe: 'Europäische Union',
  old: 'älter als 24 Monate',
  standing: 'geltende Regel',
  note: (label, release, period, licence) => `${label}. ${release}; ${period}. ${licence}.`,
  licence: {
    'public-domain': 'In den Vereinigten Staaten gemeinfrei',
    eurostat: 'Weiterverwendung mit Quellenangabe erlaubt',
    ogl: 'Open Government Licence 3.0',
    'single-fact': 'Einzelangabe, mit Quelle zitiert',
  },
  label: {
    'us-ecec-private-all':
      'Eine Arbeitsstunde für den Arbeitgeber, Lohn und Nebenkosten, gesamte Privatwirtschaft',
    'us-ecec-mgmt-business-finance':
      'Eine Arbeitsstunde für den Arbeitgeber, Leitung, Kaufmännisches und Finanzen, Privatwirtschaft',
    'us-ecec-mgmt-professional':
      'Eine Arbeitsstunde für den Arbeitgeber, Leitung und Fachkräfte zusammen, Privatwirtschaft',
    'us-ecec-professional': 'Eine Arbeitsstunde für den Arbeitgeber, Fachkräfte, Privatwirtschaft',
    'us-ecec-sales': 'Eine Arbeitsstunde für den Arbeitgeber, Vertrieb, Privatwirtschaft',
    'us-ecec-office-admin': 'Eine Arbeitsstunde für den Arbeitgeber, Büro und Kundendienst, Privatwirtschaft',
    'us-ecec-benefits-share': 'Anteil der Nebenleistungen an den Arbeitskosten, Privatwirtschaft',
    'us-oews-bookkeeping-hourly':
      'Durchschnittlicher Stundenlohn in Buchhaltung und Rechnungswesen, nur Lohn',
    'us-ooh-it-support-annual': 'Mittlerer Jahreslohn im Computer-Support (Median), nur Lohn',
    'us-mileage-business': 'Eine dienstliche Meile im eigenen Wagen',
    'us-work-hours-year': 'Arbeitsstunden im Jahr, wie Bundesgehälter umgerechnet werden',
    'us-grid-co2-lb-kwh': 'Kohlendioxid je Kilowattstunde Strom, in Pfund',
    'ca-lfs-hourly-wage':
      'Durchschnittlicher Stundenlohn aller Beschäftigten ab 15, nur Lohn, nicht saisonbereinigt',
    'eu-lfs-weekly-hours':
      'Tatsächlich gearbeitete Wochenstunden in der Haupttätigkeit, 20 bis 64 Jahre, mit Teilzeit',
    'de-labour-cost-hour-2024':
      'Eine Arbeitsstunde für den Arbeitgeber, Marktsektor ohne Landwirtschaft und Haushaltsdienste, Betriebe ab 10 Beschäftigten',
    'fr-labour-cost-hour-2024':
      'Eine Arbeitsstunde für den Arbeitgeber, Marktsektor ohne Landwirtschaft und Haushaltsdienste, Betriebe ab 10 Beschäftigten',
    'fr-statutory-hours-year': 'Gesetzliche Jahresarbeitszeit in Vollzeit (35 Stunden in der Woche)',
    'nl-labour-cost-hour-2024': 'Eine Arbeitsstunde für den Arbeitgeber, alle Branchen, vorläufig',
    'es-labour-cost-hour-2023q4': 'Eine Arbeitsstunde für den Arbeitgeber, nicht saisonbereinigt',
    'pl-labour-cost-hour-2023':
      'Eine Arbeitsstunde für den Arbeitgeber, Marktsektor ohne Landwirtschaft und Haushaltsdienste, Betriebe ab 10 Beschäftigten',
    'uk-sickness-absence-rate': 'Anteil der Arbeitsstunden, die durch Krankheit oder Verletzung ausfallen',
    'uk-paid-holiday-weeks': 'Gesetzliche Urlaubswochen im Jahr',
  },
} satisfies Words['benchmarks'];
