import decodeQR from 'qr/decode.js';
import type { PickedProblem } from '../../../../lib/content/copy-messages';

/** Letters from a file that was chosen, or what is wrong with it. */
export type Picked = { readonly letters: string } | { readonly problem: PickedProblem };

/** The longest text that could be a copy, and the largest picture that a telephone takes. */
const [mostText, mostPicture] = [64 * 1024, 25 * 1024 * 1024];
/** The longer side at which a code is looked for: enough for one that fills a fifth of a photo. */
const lookedAt = 1600;

/** What a picture shows, as letters; null where no code is found. `time` in milliseconds may be spent on it. */
export function lettersIn(
  picture: CanvasImageSource,
  width: number,
  height: number,
  time: number,
): string | null {
  const scale = Math.min(1, lookedAt / Math.max(width, height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height), { timeLimit: time });
  } catch {
    return null;
  }
}

async function fromPicture(file: File): Promise<Picked> {
  if (file.size > mostPicture) return { problem: 'too-large' };
  const picture = await createImageBitmap(file);
  const letters = lettersIn(picture, picture.width, picture.height, 1500);
  picture.close();
  return letters === null ? { problem: 'no-qr' } : { letters };
}

/** Reads a chosen file: a picture by its code, anything else as text. Nothing is thrown, nothing leaves the page. */
export async function readPicked(file: File): Promise<Picked> {
  try {
    if (file.type.startsWith('image/')) return await fromPicture(file);
    if (file.size > mostText) return { problem: 'too-large' };
    return { letters: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { problem: 'unreadable' };
  }
}
