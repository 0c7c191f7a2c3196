import english from '../en/host.ts';
import { worded } from '../language.ts';

export const hostWords = worded('host', english);
