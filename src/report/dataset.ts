/**
 * A table said once: its rows, its fields, and which of them each medium shows. Page, files, slides, paper and sheets read
 * the same fields, so that a figure has one label, one form and one word for where it is missing.
 */
import type { Cell } from './cell.ts';
import type { Column, Table, TableRow } from './table.ts';

export type Medium = 'screen' | 'csv' | 'slide' | 'print';

export interface Field<Row> {
  label: string;
  of: (row: Row) => Cell;
  /** Right-aligned, tabular numerals. */
  numeric?: boolean;
  /** For us alone: it never leaves in a customer's copy. */
  internal?: boolean;
}

/** A field of a preset: by name, or with the width its column has on a slide, inches (scaled to what the slide has). */
type Chosen<Id extends string> = Id | readonly [Id, number];

export interface Dataset<Source, Row, Id extends string> {
  /** Names it: the words of its title in lists of tables go by it. */
  id: string;
  rows: (source: Source) => readonly Row[];
  /** Tells rows apart; different for each. */
  key: (row: Row) => string;
  role?: (row: Row) => TableRow['role'];
  /** May depend on the source, as one for each year does, and on the medium, as short amounts do. */
  fields: (source: Source, medium: Medium) => Partial<Record<Id, Field<Row>>>;
  /** In the order they stand. A field that this source does not have is left out. */
  presets: Partial<Record<Medium, readonly Chosen<Id>[] | ((source: Source) => readonly Chosen<Id>[])>>;
}

/** A dataset as written, with its types found from its functions. */
export const dataset =
  <Source>() =>
  <Row, Id extends string>(d: Dataset<Source, Row, Id>): Dataset<Source, Row, Id> =>
    d;

/**
 * The table of a dataset for one medium.
 * @param rows some of its rows, or rows of the caller's in their place
 * @throws RangeError for a medium the dataset says nothing of
 */
export function tableOf<Source, Row, Id extends string>(
  d: Dataset<Source, Row, Id>,
  source: Source,
  medium: Medium,
  rows: readonly Row[] = d.rows(source),
): Table {
  const preset = d.presets[medium];
  if (preset === undefined) throw new RangeError(`${d.id} is not shown as ${medium}`);
  const internal = (source as { internal?: boolean }).internal ?? false;
  const all = d.fields(source, medium);
  const chosen = (typeof preset === 'function' ? preset(source) : preset).flatMap((entry) => {
    const [id, width] = typeof entry === 'string' ? ([entry, undefined] as const) : entry;
    const field: Field<Row> | undefined = all[id];
    return field && (internal || field.internal !== true) ? [{ field, width }] : [];
  });
  return {
    columns: chosen.map(({ field, width }): Column => ({
      label: field.label,
      ...(field.numeric === true ? { numeric: true } : {}),
      ...(width === undefined ? {} : { width }),
    })),
    rows: rows.map((row): TableRow => {
      const role = d.role?.(row);
      return {
        id: d.key(row),
        cells: chosen.map(({ field }) => field.of(row)),
        ...(role === undefined ? {} : { role }),
      };
    }),
  };
}

/** A column of figures. */
export const numeric = <Row>(label: string, of: (row: Row) => Cell): Field<Row> => ({
  label,
  of,
  numeric: true,
});
/** A column of words. */
export const words = <Row>(label: string, of: (row: Row) => Cell): Field<Row> => ({ label, of });
/** Words for us alone. */
export const internal = <Row>(label: string, of: (row: Row) => Cell): Field<Row> => ({
  label,
  of,
  internal: true,
});
