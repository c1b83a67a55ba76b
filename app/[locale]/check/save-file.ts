/** How long a browser may take to fetch a file out of memory before it is let go, in milliseconds. */
const patience = 10_000;

/** Hands bytes to the person as a file that exists in the memory of this page only; throws where the browser refuses. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}

/** The same for a text. */
export const saveFile = (name: string, type: string, text: string): void =>
  saveBlob(name, new Blob([text], { type }));
