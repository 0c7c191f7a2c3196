import english from '../en/afterSale.ts';
import { worded } from '../language.ts';

export const afterSaleWords = worded('afterSale', english);
