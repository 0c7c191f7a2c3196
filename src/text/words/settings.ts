import english from '../en/settings.ts';
import { worded } from '../language.ts';

export const settingsWords = worded('settings', english);
