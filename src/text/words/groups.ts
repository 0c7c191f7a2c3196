import english from '../en/groups.ts';
import { worded } from '../language.ts';

export const groupsWords = worded('groups', english);
