const isFont = (node: Node | undefined): node is HTMLElement =>
  node instanceof HTMLElement && node.localName === 'font';

/**
 * Sees to it that what the guide writes anew is on the screen. A translator of the browser takes texts out of the page
 * and puts `<font>` elements with its own in their place; a renderer goes on writing into the texts that it once made,
 * where nobody sees them, and the headline of one day would stay above the lines of another. A text that comes and goes
 * beside others needs an element of its own, because nothing tells when a text that is out of the page already goes.
 */
export function keepOwnWords(root: Element): void {
  const instead = new WeakMap<Node, HTMLElement>();
  const observer = new MutationObserver((records) => {
    for (const { type, target, removedNodes, addedNodes } of records) {
      const [text, font] = [removedNodes[0], addedNodes[0]];
      if (type === 'characterData') {
        instead.get(target)?.replaceWith(target);
        instead.delete(target);
      } else if (text instanceof Text && isFont(font)) {
        instead.set(text, font);
        // Watched from here on, out of the page as it is.
        observer.observe(text, { characterData: true });
      }
    }
  });
  observer.observe(root, { childList: true, subtree: true });
}
