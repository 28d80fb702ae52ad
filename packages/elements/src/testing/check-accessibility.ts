import axe from 'axe-core';

/** Runs axe on an element and everything inside it; resolves to the serious findings in words, an empty list when there are none. */
export const checkAccessibility = async (element: Element): Promise<string[]> => {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
};
