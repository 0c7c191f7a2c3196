/** The value by group on slides: all groups side by side, then the rows of each. */
import { groupLinesData, groupsData } from '../../report/datasets/groups.ts';
import { filledGroups, groupsFinding } from '../../report/groups.ts';
import type { Report } from '../../report/report.ts';
import { groupsWords } from '../../text/words/groups.ts';
import { slideOf } from './asSlide.ts';
import type { Deck } from './deck.ts';

export function groupSlides(deck: Deck, r: Report): void {
  const all = filledGroups(r);
  if (all.length === 0) return;
  deck.pieces([
    deck.piece(groupsFinding(r), r.subtitle(r.measure), slideOf(groupsData, r)),
    ...all.map((group) =>
      deck.piece(
        groupsWords().brings(group.label, r.formats.moneyCompact(group.net)),
        r.subtitle(r.measure),
        slideOf(groupLinesData, { report: r, group }),
      ),
    ),
  ]);
}
