/** What the page found: how many visible elements, the text of the first, and where its middle is. */
export type Found = { count: number; text: string; x: number; y: number; isHit: boolean };

/**
 * Runs inside the page, Chromium 80 included, so it uses nothing from outside itself. Looks for visible elements by a
 * path of selectors that goes through shadow trees (`lianban-apply >> button`) and by words in their text, brings the first
 * into view, and says whether a click at its middle would reach it.
 */
export function findDeep(path: string, words: string, isExact: boolean): Found {
  const textOf = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent || '';
    if (node instanceof HTMLElement && (node.localName === 'style' || getComputedStyle(node).display === 'none')) return '';
    const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node instanceof HTMLSlotElement ? node.assignedNodes() : node.childNodes;
    const text = Array.from(children, (child: Node) => textOf(child)).join('');
    return node instanceof HTMLElement && getComputedStyle(node).display !== 'inline' ? ` ${text} ` : text;
  };
  const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const inside = (root: ParentNode, selector: string): Element[] => {
    const found: Element[] = [];
    for (const element of Array.from(root.querySelectorAll('*'))) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) found.push(...inside(element.shadowRoot, selector));
    }
    return found;
  };
  const within = (root: ParentNode, selector: string): Element[] => {
    const shadow = root instanceof Element ? root.shadowRoot : null;
    return [...(shadow ? inside(shadow, selector) : []), ...inside(root, selector)];
  };
  const steps = path.split(' >> ');
  const last = steps.pop() || '*';
  const roots = steps.reduce<ParentNode[]>((places, step) => places.flatMap((place) => within(place, step)), [document]);
  const found = roots
    .flatMap((root) => within(root, last))
    .filter((element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden')
    .filter((element) => (isExact ? tidy(textOf(element)) === words : textOf(element).includes(words)));
  const [first] = found;
  if (!first) return { count: 0, text: '', x: 0, y: 0, isHit: false };
  first.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = first.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const at = (root: DocumentOrShadowRoot): Element | null => {
    const element = root.elementFromPoint(x, y);
    return element?.shadowRoot && element.shadowRoot !== root ? at(element.shadowRoot) || element : element;
  };
  let hit: Node | null = at(document);
  while (hit && hit !== first) hit = hit.parentNode instanceof ShadowRoot ? hit.parentNode.host : hit.parentNode;
  return { count: found.length, text: tidy(textOf(first)), x, y, isHit: hit === first };
}
