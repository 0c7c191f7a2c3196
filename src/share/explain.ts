/** Words for problems of links. */
import { shareWords } from '../text/words/share.ts';
import { explainCase } from '../text/problems.ts';
import type { LinkProblem } from './link.ts';

/** What is wrong with a link, and what to do about it. */
export function explainLink(problem: LinkProblem): string {
  const words = shareWords().problems;
  switch (problem.kind) {
    case 'empty':
      return words.empty;
    case 'not-a-link':
      return words.notALink;
    case 'newer-codec':
      return words.newerCodec;
    case 'damaged':
      return words.damaged;
    case 'too-long':
      return words.tooLong(problem.most);
    case 'inflates-too-much':
      return words.inflatesTooMuch;
    case 'invalid':
      return words.invalid(explainCase(problem.problem).join(' '));
    case 'sealed-needs-password':
      return words.sealedNeedsPassword;
    case 'programme':
      return words.programme;
    case 'wrong-password-or-damaged':
      return words.wrongPassword;
    case 'no-crypto':
      return words.noCrypto;
  }
}
