import type { Locator } from 'playwright-core';

/** The text a person sees inside an element, the shadow trees of components included; `innerText` stops at their border. */
export function readText(locator: Locator): Promise<string> {
  return locator.first().evaluate((root) => {
    const parts: string[] = [];
    const walk = (node: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
      if (node instanceof HTMLElement && (node.hidden || node.localName === 'style' || getComputedStyle(node).display === 'none')) return;
      const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node instanceof HTMLSlotElement ? node.assignedNodes() : node.childNodes;
      for (const child of children) walk(child);
      if (node instanceof HTMLElement && getComputedStyle(node).display !== 'inline') parts.push(' ');
    };
    walk(root);
    return parts.join('').replace(/\s+/g, ' ').trim();
  });
}
