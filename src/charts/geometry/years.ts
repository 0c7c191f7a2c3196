/** Months 0..H as signing and years: element 0 is month 0, element y the months 12(y − 1) + 1 to 12y. */
export function byYear(monthly: readonly number[]): number[] {
  const years = Math.ceil(Math.max(0, monthly.length - 1) / 12);
  const sums = new Array<number>(years + 1).fill(0);
  monthly.forEach((value, month) => {
    const year = Math.ceil(month / 12);
    sums[year] = (sums[year] as number) + value;
  });
  return sums;
}
