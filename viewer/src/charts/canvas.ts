// What all drawings share: sizes that follow the page's letters, colours and symbols of its style sheet, tips.
import type { MarkOptions, PlotOptions, SymbolImplementation, TipOptions } from '@observablehq/plot';
import type { ChartDocument } from './document.ts';
import { axisTitle, short } from './numbers.ts';

export interface Canvas {
  width: number;
  em: number; // height of the chart's letters, px
  still: Element; // the static picture
}

// Where the keyboard can go: a place in the drawing's pixels, and what is said there.
export interface Stop {
  x: number;
  y: number;
  text: string;
}

export interface Drawing {
  plot: SVGElement | HTMLElement;
  key?: HTMLElement | undefined; // what stands above it
  note?: string; // what stands below
  stops: Stop[];
}

export const colour = (i: number): string => `var(--c${i % 6})`;

const pen = document.createElement('canvas').getContext('2d');

export function textWidth(canvas: Canvas, text: string): number {
  if (!pen) return 0.6 * canvas.em * text.length;
  pen.font = `${canvas.em}px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}

export function fitting(canvas: Canvas, text: string, width: number): string {
  let most = Math.min([...text].length, 400);
  let cut = short(text, most);
  while (most > 2 && textWidth(canvas, cut) > width) cut = short(text, (most = Math.min(most - 1, Math.ceil(most * 0.9))));
  return cut;
}

// A text in as few lines as fit a width, broken at blanks; what is too long even so is cut.
export function broken(canvas: Canvas, text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let words = short(text, 400).split(' ');
  while (words.length > 0 && lines.length < most) {
    let taken = 1;
    while (taken < words.length && textWidth(canvas, words.slice(0, taken + 1).join(' ')) <= width) ++taken;
    if (lines.length === most - 1) taken = words.length;
    lines.push(fitting(canvas, words.slice(0, taken).join(' '), width));
    words = words.slice(taken);
  }
  return lines.length > 0 ? lines : [''];
}

export const widest = (canvas: Canvas, texts: string[], most: number): number =>
  Math.min(most, Math.max(0, ...texts.map((text) => textWidth(canvas, short(text, 60)))));

const flipped: SymbolImplementation = {
  draw(context: CanvasPath, size: number) {
    const r = Math.sqrt(size / 2.6);
    context.moveTo(0, r);
    context.lineTo(r, -0.8 * r);
    context.lineTo(-r, -0.8 * r);
    context.closePath();
  },
};
const upright: SymbolImplementation = {
  draw(context: CanvasPath, size: number) {
    const r = Math.sqrt(size / 2.6);
    context.moveTo(0, -r);
    context.lineTo(0, r);
  },
};
// The end of a whisker.
export const cap: SymbolImplementation = {
  draw(context: CanvasPath, size: number) {
    const r = Math.sqrt(size / 3);
    context.moveTo(-r, 0);
    context.lineTo(r, 0);
  },
};
const symbols = ['circle', 'square', 'triangle', 'diamond', 'times', 'plus', flipped, upright] as const;

// Options of a dot of a kind; those of bare lines have no area to fill.
export function symbolOf(kind: number): MarkOptions & { symbol: (typeof symbols)[number] } {
  const shape = kind % symbols.length;
  const symbol = symbols[shape] ?? 'circle';
  const open = shape === 4 || shape === 5 || shape === 7;
  return open
    ? { symbol, fill: 'none', stroke: colour(kind), strokeWidth: 2.2 }
    : { symbol, fill: colour(kind), stroke: 'var(--paper)', strokeWidth: 1 };
}

export const tipStyle: TipOptions = {
  fill: 'var(--paper)', stroke: 'var(--soft)', strokeOpacity: 0.6, textPadding: 9, pointerSize: 8, lineHeight: 1.35, lineWidth: 26, pathFilter: 'none',
};

export function base(chart: ChartDocument, canvas: Canvas): PlotOptions {
  return {
    width: canvas.width,
    marginRight: canvas.em,
    marginTop: 2.8 * canvas.em,
    marginBottom: 3.6 * canvas.em,
    ariaLabel: short(chart.title, 300),
    style: { fontSize: `${canvas.em}px`, fontFamily: 'inherit', background: 'none', color: 'var(--ink)', overflow: 'visible' },
  } as PlotOptions;
}

export const title = (chart: ChartDocument, canvas: Canvas, which: 'x' | 'y'): string =>
  fitting(canvas, axisTitle(chart[which]), 0.9 * canvas.width);

const svg = (name: string, attributes: Record<string, string | number>): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};
export { svg };

// Unit shapes of the symbols, as the static pictures have them.
const shapes = [
  'M-.9 0a.9 .9 0 1 0 1.8 0a.9 .9 0 1 0 -1.8 0z', 'M-.8 -.8h1.6v1.6h-1.6z', 'M0 -1L1 .8H-1z', 'M0 -1.15L1.15 0L0 1.15L-1.15 0z',
  'M-.85 -.85L.85 .85M-.85 .85L.85 -.85', 'M-1 0H1M0 -1V1', 'M0 1L1 -.8H-1z', 'M0 -1.2V1.2',
];

export function symbolSample(kind: number, x = 0, y = 0): SVGElement {
  const shape = kind % shapes.length;
  const open = shape === 4 || shape === 5 || shape === 7;
  const path = svg('path', { d: shapes[shape] ?? '', transform: `translate(${x} ${y}) scale(4.5)`, 'stroke-width': open ? 0.5 : 0.22 });
  path.style.fill = open ? 'none' : colour(kind);
  path.style.stroke = open ? colour(kind) : 'var(--paper)';
  return path;
}

// A key of samples and names above a drawing.
export function keyOf(entries: { sample: SVGElement[]; name: string }[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'key';
  for (const { sample, name } of entries) {
    const item = document.createElement('li');
    const picture = svg('svg', { width: 26, height: 14, viewBox: '-13 -7 26 14', 'aria-hidden': 'true' });
    picture.append(...sample);
    const label = document.createElement('bdi');
    label.textContent = short(name, 60);
    item.append(picture, label);
    list.append(item);
  }
  return list;
}
