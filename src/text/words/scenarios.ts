import english from '../en/scenarios.ts';
import { worded } from '../language.ts';

export const scenariosWords = worded('scenarios', english);
