/** The figures of the reviews on this device, for the records of a programme. */
import { reviewRecords, type ReviewRecords } from '../../report/portfolio/records.ts';
import { rowsOf } from '../../report/portfolio/rows.ts';
import { isNamed, type Summary } from '../../store/repository.ts';

/** @param today YYYY-MM-DD */
export const figuresOfReviews = (summaries: readonly Summary[], today: string): ReviewRecords =>
  reviewRecords(rowsOf(summaries.filter(isNamed)), today);
