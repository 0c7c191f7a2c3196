/** Worte für das, was noch unterwegs ist oder nicht kam, auf Deutsch. */
import type { Words } from '../sections.ts';

const loading: Words['loading'] = {
  waiting: 'Wird geladen …',
  offline:
    'Es besteht keine Verbindung, und dieser Teil der Seite wurde bisher nicht geladen. Er erscheint von selbst, sobald die Verbindung wieder steht.',
  outdated:
    'Es gibt eine neuere Fassung dieser Seite, und dieser Teil der älteren ist nicht mehr da. Laden Sie die Seite neu, um mit der neuen weiterzuarbeiten.',
  failed:
    'Dieser Teil der Seite konnte nicht geladen werden. Versuchen Sie es erneut; wenn das nicht hilft, laden Sie die Seite neu.',
  needed: {
    offline:
      'Es besteht keine Verbindung, und was hierfür gebraucht wird, wurde bisher nicht geladen. Versuchen Sie es erneut, sobald die Verbindung wieder steht.',
    outdated:
      'Es gibt eine neuere Fassung dieser Seite, und was hierfür gebraucht wird, ist in der älteren nicht mehr da. Laden Sie die Seite neu und versuchen Sie es erneut.',
    failed:
      'Was hierfür gebraucht wird, konnte nicht geladen werden. Versuchen Sie es erneut; wenn das nicht hilft, laden Sie die Seite neu.',
  },
  reload: 'Seite neu laden',
  undone: 'Das hat nicht geklappt. Es wurde nichts geändert.',
};
export default loading;
