import type { Words } from '../sections.ts';

/** Words of answer. */
export default {
  title: (who) => `${who || 'Der Absender'} hat auf Ihre Zahlen geantwortet`,
  counts: (accepted, declined) =>
    [
      accepted === 0 ? '' : accepted === 1 ? '1 Änderung übernommen' : `${accepted} Änderungen übernommen`,
      declined === 0 ? '' : declined === 1 ? '1 nicht' : `${declined} nicht`,
    ]
      .filter(Boolean)
      .join(', ') || 'Keine Ihrer Änderungen war offen',
  on: (counts, on) => `${counts}, ${on}.`,
  table: 'Geändert seit Ihrer Fassung',
  row: 'Zeile',
  yours: 'Ihre Fassung',
  now: 'Jetzt',
  decision: 'Antwort',
  reply: 'Erwiderung',
  decisions: { accepted: 'Übernommen', declined: 'Nicht übernommen', changed: 'Vom Absender geändert' },
  other: 'Worte, keine Zahl',
  nets: (was, is) => `Der Nettowert war ${was} in Ihrer Fassung und ist jetzt ${is}.`,
  ready: {
    label: 'Ihre Antwort',
    body: (who, counts) =>
      `Ihre Antwort an ${who}: ${counts}. Senden Sie den Fall noch einmal; dort steht sie dann Zeile für Zeile.`,
    send: 'Antwort senden',
    later: 'Nicht jetzt',
  },
  look: 'Zum Fall',
} satisfies Words['answer'];
