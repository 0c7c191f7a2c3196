import english from '../en/address.ts';
import { worded } from '../language.ts';

export const addressWords = worded('address', english);
