import { encode } from 'uqr';

/** The squares of a QR code of letters, and null where there are more than a code holds. */
export function codeOf(text: string) {
  try {
    // Medium correction: a fold or a thumb may cover some of it. Four modules of white around are the standard's.
    return encode(text, { ecc: 'M', border: 4 });
  } catch {
    return null;
  }
}

/** A QR code of letters, drawn as one path; black on white whatever the colours of the page. None where it has no room. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = codeOf(text);
  if (code === null) return null;
  const { data, size } = code;
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
