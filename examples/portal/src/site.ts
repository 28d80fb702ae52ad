/** What the portal's server tells its pages. */
export type SiteConfig = { platform: string; clients: { portal: string; window: string } };

export async function loadSiteConfig(): Promise<SiteConfig> {
  const response = await fetch('/config.json');
  return (await response.json()) as SiteConfig;
}

const largeKey = 'portal-large-print';

/** 大字版: one switch for the page and for every component in it, remembered on this device. */
export function bindLargePrint(button: HTMLElement | null): void {
  const show = (isLarge: boolean): void => {
    if (isLarge) document.documentElement.setAttribute('data-size', 'large');
    else document.documentElement.removeAttribute('data-size');
    button?.setAttribute('aria-pressed', String(isLarge));
  };
  show(localStorage.getItem(largeKey) === '1');
  button?.addEventListener('click', () => {
    const isLarge = localStorage.getItem(largeKey) !== '1';
    localStorage.setItem(largeKey, isLarge ? '1' : '0');
    show(isLarge);
  });
}
