import english from '../en/calculator.ts';
import { worded } from '../language.ts';

export const calculatorWords = worded('calculator', english);
