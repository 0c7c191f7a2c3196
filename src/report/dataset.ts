/**
 * A table defined once: its rows, its fields, and which of them each medium shows. Page, files, slides, paper and
 * sheets read the same fields, so that a figure has the same label, form and word for its absence everywhere.
 */
import type { Cell } from './cell.ts';
import type { Column, Table, TableRow } from './table.ts';

export type Medium = 'screen' | 'csv' | 'slide' | 'print';

export interface Field<Row> {
  label: string;
  of: (row: Row) => Cell;
  /** Right-aligned, tabular numerals. */
  numeric?: boolean;
  /** Only for the vendor: never part of a customer's copy. */
  internal?: boolean;
}

/** A field of a preset: its name, or its name and the width of its column on a slide, in inches (scaled to the slide). */
type Chosen<Id extends string> = Id | readonly [Id, number];

export interface Dataset<Source, Row, Id extends string> {
  /** The id by which lists of tables find the words of its title. */
  id: string;
  rows: (source: Source) => readonly Row[];
  /** A unique key for each row. */
  key: (row: Row) => string;
  role?: (row: Row) => TableRow['role'];
  /** The fields may depend on the source (one for each year) and on the medium (short amounts). */
  fields: (source: Source, medium: Medium) => Partial<Record<Id, Field<Row>>>;
  /** The fields of each medium, in their order. A field that this source does not have is left out. */
  presets: Partial<Record<Medium, readonly Chosen<Id>[] | ((source: Source) => readonly Chosen<Id>[])>>;
}

/** Defines a dataset and infers its types from its functions. */
export const dataset =
  <Source>() =>
  <Row, Id extends string>(d: Dataset<Source, Row, Id>): Dataset<Source, Row, Id> =>
    d;

/**
 * The table of a dataset for one medium.
 * @param rows some of its rows, or rows of the caller in their place @throws RangeError for a medium the dataset has no
 * preset for
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
/** A column of words only for the vendor. */
export const internal = <Row>(label: string, of: (row: Row) => Cell): Field<Row> => ({
  label,
  of,
  internal: true,
});
