import english from '../en/fields.ts';
import { worded } from '../language.ts';

export const fieldsWords = worded('fields', english);
