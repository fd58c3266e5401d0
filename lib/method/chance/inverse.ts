/** Inverse of a small symmetric positive definite matrix (Gauss–Jordan; such a matrix needs no pivoting). */
export function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, place) => [
    ...row,
    ...Array.from({ length: size }, (_, other) => (other === place ? 1 : 0)),
  ]);
  for (let place = 0; place < size; place += 1) {
    const pivot = rows[place] ?? [];
    const head = pivot[place] ?? 1;
    const scaled = pivot.map((value) => value / head);
    rows[place] = scaled;
    for (let other = 0; other < size; other += 1) {
      if (other === place) continue;
      const row = rows[other] ?? [];
      const share = row[place] ?? 0;
      rows[other] = row.map((value, column) => value - share * (scaled[column] ?? 0));
    }
  }
  return rows.map((row) => row.slice(size));
}
