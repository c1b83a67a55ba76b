import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

// Pictures and fonts are compressed already.
const TEXT = /\.(?:html|js|css|svg|json|txt|xml|webmanifest|map)$/;

/** Whether a file of this name shrinks when compressed. */
export function isCompressible(file: string): boolean {
  return TEXT.test(file);
}

/** The bytes as gzip and as brotli, each at its smallest; the same bytes always give the same result. */
export function compressed(bytes: Buffer): { gz: Buffer; br: Buffer } {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return { gz: gzipSync(bytes, { level: 9 }), br: brotliCompressSync(bytes, { params }) };
}
