import english from '../en/portfolio.ts';
import { worded } from '../language.ts';

export const portfolioWords = worded('portfolio', english);
