/** The letters by which spreadsheets name a column: "A" for 0, "AA" for 26. */
export function columnLetter(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}
