import type { ReactiveControllerHost } from 'lit';

const followers = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/** Renders anew when the page changes `<html lang>`; one observer serves all elements, as long as there are any. */
export const followPageLanguage = (host: ReactiveControllerHost): void => {
  followers.add(host);
  if (observer !== undefined) return;
  observer = new MutationObserver(() => followers.forEach((each) => each.requestUpdate()));
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
};

export const leavePageLanguage = (host: ReactiveControllerHost): void => {
  followers.delete(host);
  if (followers.size > 0) return;
  observer?.disconnect();
  observer = undefined;
};
