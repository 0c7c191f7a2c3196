/** The filter of a portfolio in words. */
import { portfolioWords } from '../../text/words/portfolio.ts';
import { templateName } from './cells.ts';
import { conditionIds, numberIn, type ConditionId, type PortfolioFilter } from './filter.ts';
import { reasonWord } from './reasonWord.ts';

/** A condition in words: "within 90 days". */
export const conditionWord = (id: ConditionId, word: string): string =>
  portfolioWords().condition[id](word, numberIn(word));

/** Every part of the filter, each with the key that removes it: "Owner: K. Lind", "Renewal: within 90 days". */
export function filterParts(
  n: PortfolioFilter,
): { key: ConditionId | 'owner' | 'segment' | 'template' | 'currency' | 'reason'; text: string }[] {
  const w = portfolioWords();
  return [
    ...(['owner', 'segment', 'template', 'currency', 'reason'] as const).flatMap((key) => {
      const value = n[key];
      if (value === null) return [];
      const said = key === 'reason' ? reasonWord(value) : key === 'template' ? templateName(value) : value;
      return [{ key, text: w.chip(w[key], said) }];
    }),
    ...conditionIds.flatMap((key) => {
      const word = n.conditions[key];
      return word === undefined ? [] : [{ key, text: w.chip(w.conditions[key], conditionWord(key, word)) }];
    }),
  ];
}

/** The whole filter in one line, for printing and saving; '' if everything is shown. */
export const filterText = (n: PortfolioFilter): string =>
  [
    ...(n.query.trim() === '' ? [] : [portfolioWords().searched(n.query.trim())]),
    ...filterParts(n).map(({ text }) => text),
    ...(n.replaced ? [portfolioWords().withReplaced] : []),
  ].join(' · ');
