import english from '../en/versions.ts';
import { worded } from '../language.ts';

export const versionsWords = worded('versions', english);
