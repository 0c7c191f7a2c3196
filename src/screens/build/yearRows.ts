/** The rows of the year table, as the exports have them too. */
export { yearRows } from '../../charts/yearRows.ts';
