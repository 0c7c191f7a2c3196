import english from '../en/charts.ts';
import { worded } from '../language.ts';

export const chartsWords = worded('charts', english);
