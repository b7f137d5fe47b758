/** Place on the calendar's grid. */
export function span(vertical: boolean, start: number, length: number) {
  const range = `${start + 1} / span ${length}`;
  return vertical ? { gridRow: range } : { gridColumn: range };
}
