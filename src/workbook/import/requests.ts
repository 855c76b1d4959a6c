/** A part of a larger change that belongs into one request. */
export interface Piece {
  /** characters of the request that it takes, roughly */
  readonly size: number;
  /** rows that a person sees written by it */
  readonly rows: number;
  readonly queue: () => void;
}

/** Characters of one request: half of the megabyte that none should exceed. */
const REQUEST_SIZE = 500_000;

/**
 * Sends pieces in as few requests as their sizes allow, in their order.
 *
 * @param onSent called after each request with the rows that it wrote; may throw to stop
 */
export async function sendPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  onSent: (rows: number) => void,
): Promise<void> {
  let size = 0;
  let rows = 0;
  for (const [index, piece] of pieces.entries()) {
    piece.queue();
    size += piece.size;
    rows += piece.rows;
    const next = pieces[index + 1];
    if (next !== undefined && size + next.size <= REQUEST_SIZE) continue;
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    onSent(rows);
    [size, rows] = [0, 0];
  }
}
