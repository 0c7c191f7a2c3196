/** The words of every screen and dialog that is opened later, in German. */
import type { LaterWords } from '../en/later.ts';
import backup from './backup.ts';
import beyond from './beyond.ts';
import exporting from './exporting.ts';
import host from './host.ts';
import importing from './importing.ts';
import odds from './odds.ts';
import offer from './offer.ts';
import people from './people.ts';
import portfolio from './portfolio.ts';
import present from './present.ts';
import print from './print.ts';
import programme from './programme.ts';
import review from './review.ts';
import safe from './safe.ts';
import scenarios from './scenarios.ts';
import shareDialog from './shareDialog.ts';
import workbook from './workbook.ts';

const laterWords: LaterWords = {
  backup,
  beyond,
  exporting,
  host,
  importing,
  odds,
  offer,
  people,
  portfolio,
  present,
  print,
  programme,
  review,
  safe,
  scenarios,
  shareDialog,
  workbook,
};
export default laterWords;
