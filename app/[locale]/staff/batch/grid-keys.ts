/** The line that a key leads to from another one; null where it leads nowhere. */
export function keyMoves(key: string, from: number, total: number, page: number): number | null {
  const to: Record<string, number> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + Math.max(1, page - 6),
    PageUp: from - Math.max(1, page - 6),
    Home: 0,
    End: total - 1,
  };
  const found = to[key];
  return found === undefined ? null : Math.min(Math.max(found, 0), total - 1);
}
