import { encode } from 'uqr';
import type { Sealed } from '../../../../lib/handoff/seal';

/** The squares of a copy's QR code, and null where it has more letters than a code holds. */
export function codeOf({ rows }: Sealed) {
  try {
    // Medium correction: a fold or a thumb may cover some of it. Four modules of white around are the standard's.
    return encode(rows.join(''), { ecc: 'M', border: 4 });
  } catch {
    return null;
  }
}

type Props = { code: ReturnType<typeof encode>; label: string };

/** A QR code drawn as one path; black on white whatever the colours of the page. */
export function QrCode({ code: { data, size }, label }: Props) {
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} className="qr-paper" />
      <path d={path} className="qr-ink" />
    </svg>
  );
}
