/** Hands a text to the person as a file: made in memory, asked of nobody, and forgotten by the page at once. Throws where the browser refuses. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not in the same turn: some browsers read the file only after it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
