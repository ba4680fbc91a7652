// A figure that is drawn anew at its width, and walked through with the keyboard.
import { areas } from './areas.ts';
import { bars } from './bars.ts';
import type { Canvas, Drawing, Stop } from './canvas.ts';
import { read, type ChartDocument } from './document.ts';
import { lines } from './lines.ts';
import { short } from './numbers.ts';
import { timeLine } from './time_line.ts';

function draw(chart: ChartDocument, canvas: Canvas, all: boolean): Drawing {
  switch (chart.kind) {
    case 'bars':
      return bars(chart, canvas);
    case 'lines':
      return lines(chart, canvas);
    case 'areas':
      return areas(chart, canvas);
    case 'time-line':
      return timeLine(chart, canvas, all);
  }
}

const empty = (chart: ChartDocument): boolean => {
  switch (chart.kind) {
    case 'bars':
      return chart.bars.length === 0;
    case 'lines':
      return chart.lines.every((line) => line.points.every(({ x, y }) => x === null || y === null));
    case 'areas':
      return chart.layers.length === 0 || chart.x_values.filter((x) => x !== null).length < 2;
    case 'time-line':
      return chart.rows.length === 0;
  }
};

function element(name: string, style: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = style;
  made.textContent = text;
  return made;
}

// Arrow keys go from value to value; the pointer's tip follows, and what it says is read out.
function walk(stage: HTMLElement, spoken: HTMLElement, current: () => { stops: Stop[]; plot: Element | null }): void {
  let at = -1;
  const point = (kind: string, stop?: Stop): void => {
    const { plot } = current();
    const box = plot?.getBoundingClientRect();
    if (!plot || !box) return;
    const init: PointerEventInit = { bubbles: kind === 'pointermove', pointerType: 'mouse', clientX: box.left + (stop?.x ?? 0), clientY: box.top + (stop?.y ?? 0) };
    plot.dispatchEvent(new PointerEvent(kind, init));
  };
  stage.addEventListener('keydown', (event) => {
    const { stops } = current();
    const last = stops.length - 1;
    const next: Record<string, number> = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: last };
    if (event.key === 'Escape') {
      at = -1;
      point('pointerleave');
      return;
    }
    const wanted = next[event.key];
    if (wanted === undefined || last < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    at = Math.min(Math.max(wanted, 0), last);
    const stop = stops[at];
    if (!stop) return;
    point('pointerenter', stop);
    point('pointermove', stop);
    spoken.textContent = stop.text.replaceAll('\n', ', ');
  });
  stage.addEventListener('blur', () => {
    at = -1;
    point('pointerleave');
  });
}

export function enliven(figure: HTMLElement): void {
  const source = figure.querySelector('script.iamd-chart');
  const still = figure.querySelector('.still');
  const chart = read(source?.textContent ?? '');
  if (!chart || !still || empty(chart)) return;
  const outside = element('div', 'drawing');
  const stage = element('div', 'stage');
  stage.tabIndex = 0;
  stage.setAttribute('role', 'group');
  stage.setAttribute('aria-label', `Chart: ${short(chart.title, 300)}. The arrow keys go from value to value.`);
  const spoken = element('p', 'unseen');
  spoken.setAttribute('aria-live', 'polite');
  const note = element('p', 'chart-note');
  const above = element('div', 'key-place');
  outside.append(above, stage, note, spoken);
  still.after(outside);
  let drawn: Drawing | undefined;
  let all = false;
  let shown = '';
  const redraw = (): void => {
    const width = Math.floor(outside.clientWidth);
    const em = Math.max(12, 0.8 * parseFloat(getComputedStyle(document.documentElement).fontSize));
    const state = `${width} ${em} ${all}`;
    if (width < 100 || state === shown) return;
    shown = state;
    drawn = draw(chart, { width, em, still }, all);
    drawn.plot.setAttribute('aria-hidden', 'true'); // the stage speaks for it
    stage.replaceChildren(drawn.plot);
    above.replaceChildren(...(drawn.key ? [drawn.key] : []));
    note.textContent = drawn.note ?? '';
    if (chart.kind === 'time-line' && drawn.note) {
      const button = element('button', 'more', `Draw all ${chart.rows.length}`);
      button.addEventListener('click', () => {
        all = true;
        redraw();
        stage.focus({ preventScroll: true });
      });
      note.append(' ', button);
    }
  };
  figure.classList.add('drawn');
  try {
    redraw();
  } catch {
    figure.classList.remove('drawn');
    outside.remove();
    return;
  }
  walk(stage, spoken, () => ({ stops: drawn?.stops ?? [], plot: drawn?.plot ?? null }));
  new ResizeObserver(() => redraw()).observe(outside);
}
