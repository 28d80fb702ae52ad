/** Two joined rings: 「联」. The same shapes in the header, drawn inline there, and in the browser's tab. */
export const markShapes = `<rect width="48" height="48" rx="10" fill="#0b5cad"/>
<circle cx="18.5" cy="24" r="8.5" fill="none" stroke="#ffffff" stroke-width="4"/>
<circle cx="29.5" cy="24" r="8.5" fill="none" stroke="#9cc6f2" stroke-width="4"/>
<path d="M24 17.6a8.5 8.5 0 0 1 0 12.8" fill="none" stroke="#ffffff" stroke-width="4"/>`;

export const markSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">${markShapes}</svg>`;
