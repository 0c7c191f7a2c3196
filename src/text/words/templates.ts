import english from '../en/templates.ts';
import { worded } from '../language.ts';

export const templatesWords = worded('templates', english);
