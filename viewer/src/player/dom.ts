// Small helpers for the player's own elements. Texts go in as text, never as markup.

type Props = Record<string, string | number | boolean | null | undefined>;

export function el<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

const svg = 'http://www.w3.org/2000/svg';

// A drawing of lines 24 units wide; `filled` where it is a solid shape.
export function icon(path: string, filled = false): SVGSVGElement {
  const made = document.createElementNS(svg, 'svg'), line = document.createElementNS(svg, 'path');
  made.setAttribute('viewBox', '0 0 24 24');
  made.setAttribute('aria-hidden', 'true');
  made.setAttribute('class', filled ? 'gp-icon gp-solid' : 'gp-icon');
  line.setAttribute('d', path);
  made.append(line);
  return made;
}

export const paths = {
  play: 'M7 4.5v15l12-7.5z', pause: 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z',
  previous: 'M7 5v14M18.5 5.5v13L9 12z', next: 'M17 5v14M5.5 5.5v13L15 12z',
  plus: 'M12 5v14M5 12h14', minus: 'M5 12h14', globe: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M3.5 12h17M12 3.5c-5 5-5 12 0 17c5-5 5-12 0-17', home: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9',
  layers: 'M12 4 3.5 8.5 12 13l8.5-4.5zM4 12.5l8 4.3 8-4.3M4 16.2l8 4.3 8-4.3', close: 'M6 6l12 12M18 6 6 18',
  full: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5', list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
} as const;

export function button(label: string, path: string | null, filled = false): HTMLButtonElement {
  const made = el('button', { type: 'button', class: 'gp-button', 'aria-label': label, title: label });
  if (path) made.append(icon(path, filled));
  return made;
}

export const bdi = (text: string, title = text): HTMLElement => {
  const made = el('bdi', { class: 'gp-name' });
  made.textContent = text;
  if (title !== text) made.title = title;
  return made;
};
