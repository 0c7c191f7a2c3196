/** Was index.html sagt, bis die Seite gestartet ist, und wo sie es nicht kann. */
import type { StartWords } from '../en/start.ts';

const start: StartWords = {
  title: 'Worthwhile ist noch nicht gestartet',
  wait: 'Vielleicht ist es noch unterwegs. Wenn dies stehen bleibt, laden Sie die Seite neu. Was in diesem Browser gespeichert wurde, ist noch da.',
  needs:
    'Worthwhile läuft im Browser und braucht JavaScript und einen dieser Browser oder einen neueren: Chrome oder Edge 111, Firefox 121, Safari 16.4.',
  place:
    'Es startet auch nicht aus einer Datei auf einem Datenträger und nicht in einer Seite, die es in einem abgeschlossenen Rahmen zeigt. Öffnen Sie es unter seiner Webadresse, in einem eigenen Tab.',
  reload: 'Seite neu laden',
};
export default start;
