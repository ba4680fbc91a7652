// Lines with their bands or whiskers, named at their ends.
import { areaY, axisX, axisY, dot, gridY, lineY, plot, pointer, ruleX, ruleY, tip, type Markish } from '@observablehq/plot';
import { base, cap, colour, fitting, keyOf, svg, symbolOf, symbolSample, tipStyle, title, widest, type Canvas, type Drawing } from './canvas.ts';
import type { Line, LineDocument, Point } from './document.ts';
import { intervalText, short, tickText, withUnit } from './numbers.ts';
import { Extent, scaleOf } from './scale.ts';
import { spread } from './spread.ts';

interface Shown {
  x: number;
  y: number; // NaN: a gap
  low?: number | undefined;
  high?: number | undefined;
  line: Line;
  point: Point;
}

const dashes = '7 4';

function words(chart: LineDocument, shown: Shown): string {
  const name = shown.line.name ? `${short(shown.line.name, 80)}\n` : '';
  return `${name}${chart.x.label || 'x'}: ${withUnit(chart.x, shown.x)}\n${chart.y.label || 'y'}: ${withUnit(chart.y, shown.point.y)}${intervalText(chart.y, shown.point.interval)}`;
}

export function lines(chart: LineDocument, canvas: Canvas): Drawing {
  const { em, width } = canvas;
  const fits = (value: number | null | undefined, log: boolean): value is number => typeof value === 'number' && (!log || value > 0);
  const xs = new Extent(), ys = new Extent();
  for (const { points } of chart.lines)
    for (const { x, y, interval } of points) {
      if (!fits(x, chart.x.logarithmic) || !fits(y, chart.y.logarithmic)) continue;
      xs.add(x);
      ys.add(y, ...(interval ?? []).filter((end) => fits(end, chart.y.logarithmic)));
    }
  const named = chart.lines.some((line) => line.name);
  const naming = namingOf(chart.lines);
  const beside = named && width > 34 * em && naming.names.size <= 16;
  const labels = beside ? widest(canvas, [...naming.names.values()], 0.26 * width) + 4 * em : em;
  const y = scaleOf(chart.y, ys, 6);
  const left = widest(canvas, y.ticks.map((tick) => tickText(chart.y, tick)), width / 3) + 0.9 * em;
  const x = scaleOf(chart.x, xs, Math.max(2, Math.floor((width - left - labels) / (6 * em))), true);
  const inside = (value: number | null | undefined, open: number): number => Math.min(Math.max(value ?? open, y.domain[0]), y.domain[1]);
  const data = chart.lines.map((line) =>
    line.points.flatMap((point): Shown[] => {
      if (!fits(point.x, chart.x.logarithmic)) return [];
      const gap = !fits(point.y, chart.y.logarithmic);
      const { interval } = point;
      return [{ x: point.x, y: gap ? NaN : (point.y ?? NaN), line, point, low: interval ? inside(interval[0], y.domain[0]) : undefined, high: interval ? inside(interval[1], y.domain[1]) : undefined }];
    }));
  const all = data.flat().filter((shown) => !Number.isNaN(shown.y));
  const picture = plot({
    ...base(chart, canvas),
    height: Math.min(30 * em, Math.max(20 * em, 0.6 * width)),
    marginLeft: left,
    marginRight: labels,
    x: { type: x.type, domain: x.domain },
    y: { type: y.type, domain: y.domain },
    marks: [
      gridY(y.ticks, { stroke: 'var(--grid)', strokeOpacity: 1 }),
      axisY(y.ticks, { tickSize: 0, color: 'var(--soft)', tickFormat: (v: number) => tickText(chart.y, v), label: title(chart, canvas, 'y'), labelArrow: 'none', labelOffset: left }),
      axisX(x.ticks, { color: 'var(--soft)', tickFormat: (v: number) => tickText(chart.x, v), label: title(chart, canvas, 'x'), labelArrow: 'none', labelAnchor: 'center' }),
      ruleY([y.domain[0]], { stroke: 'var(--soft)' }),
      ...data.flatMap((points) => marksOf(points)),
      tip(all, pointer({ x: 'x', y: 'y', title: (shown: Shown) => words(chart, shown), ...tipStyle })),
    ],
  });
  const across = picture.scale('x'), up = picture.scale('y');
  if (beside) label(picture, canvas, data, naming, labels, (shown) => (across && up ? { x: across.apply(shown.x), y: up.apply(shown.y) } : undefined));
  const stops = all.map((shown) => ({ x: across?.apply(shown.x), y: up?.apply(shown.y), text: words(chart, shown) }));
  const entries = [...(beside || !named ? [] : [...naming.names].map(([line, name]) => ({ sample: sample(line), name }))), ...naming.key];
  return { plot: picture, stops, key: entries.length > 0 ? keyOf(entries) : undefined };
}

// Ends of intervals that are known.
const caps = (ranged: Shown[]): { x: number; at: number }[] =>
  ranged.flatMap(({ x, point }) => (point.interval ?? []).flatMap((at) => (at === null ? [] : [{ x, at }])));

function marksOf(points: Shown[]): Markish[] {
  const first = points[0];
  if (!first) return [];
  const { line } = first;
  const ink = colour(line.group);
  const whole = points.filter((shown) => !Number.isNaN(shown.y));
  const ranged = whole.filter((shown) => shown.low !== undefined);
  const band = line.band && ranged.length > 1;
  return [
    band ? areaY(points, { x: 'x', y1: (s: Shown) => s.low ?? s.y, y2: (s: Shown) => s.high ?? s.y, fill: ink, fillOpacity: 0.17 }) : null,
    band ? null : ruleX(ranged, { x: 'x', y1: 'low', y2: 'high', strokeWidth: 1.4 }),
    band ? null : dot(caps(ranged), { x: 'x', y: 'at', symbol: cap, r: 4, stroke: 'currentColor', strokeWidth: 1.4 }),
    lineY(points, { x: 'x', y: 'y', stroke: ink, strokeWidth: 2.2, strokeLinejoin: 'round', ...(line.dashed ? { strokeDasharray: dashes } : {}) }),
    line.markers || whole.length === 1 ? dot(whole, { x: 'x', y: 'y', r: 4, ...symbolOf(line.group) }) : null,
  ];
}

function sample(line: Line): SVGElement[] {
  const stroke = svg('line', { x1: -12, x2: 12, 'stroke-width': 2.2, 'stroke-dasharray': line.dashed ? '6 3' : 'none' });
  stroke.style.stroke = colour(line.group);
  return line.markers ? [stroke, symbolSample(line.group)] : [stroke];
}

interface Naming {
  names: Map<Line, string>; // of the lines that are named at their ends
  key: { sample: SVGElement[]; name: string }[]; // of what is said once for all
}

const parts = (name: string): [string, string] => {
  const at = name.lastIndexOf(', ');
  return at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at + 2)];
};

// Where each dashed line goes with a solid one of its group ("a, error" and "a, claimed"), the solid ones are named, and what the
// strokes mean is said once.
function namingOf(lines: Line[]): Naming {
  const dashed = lines.filter((line) => line.dashed), solid = lines.filter((line) => !line.dashed);
  const meanings = [solid, dashed].map((list) => new Set(list.map((line) => parts(line.name)[1])));
  const paired = dashed.length > 0 && dashed.every((line) => solid.some((other) => other.group === line.group && parts(other.name)[0] === parts(line.name)[0]));
  const said = meanings.map((of) => (of.size === 1 ? [...of][0] : undefined));
  if (!paired || !said[0] || !said[1]) return { names: new Map(lines.map((line) => [line, line.name])), key: [] };
  const stroke = (dash: string): SVGElement[] => [svg('line', { x1: -12, x2: 12, 'stroke-width': 2.2, 'stroke-dasharray': dash, stroke: 'currentColor' })];
  return {
    names: new Map(solid.map((line) => [line, parts(line.name)[0]])),
    key: [{ sample: stroke('none'), name: said[0] }, { sample: stroke('6 3'), name: `dashed: ${said[1]}` }],
  };
}

// Names beside the lines, each at the height of its line's end or as near to it as others leave room.
function label(picture: Element, canvas: Canvas, data: Shown[][], of: Naming, width: number, place: (shown: Shown) => { x: number; y: number } | undefined): void {
  const { em } = canvas, right = canvas.width - width, gap = 1.35 * em;
  const names = data.flatMap((points) => {
    const last = points.findLast((shown) => !Number.isNaN(shown.y));
    const name = last ? of.names.get(last.line) : undefined, end = last ? place(last) : undefined;
    return last && end && name ? [{ line: last.line, name, end, at: end.y }] : [];
  });
  names.sort((a, b) => a.end.y - b.end.y);
  const height = Number(picture.getAttribute('height'));
  spread(names, 2 * em, height - 4 * em, gap);
  for (const { line, name, end, at } of names) {
    const picked = svg('g', { transform: `translate(${right + 1.9 * em} ${at})` });
    picked.append(...sample(line));
    const text = svg('text', { x: right + 3.3 * em, y: at, dy: '0.32em', fill: 'currentColor', 'text-anchor': 'start' });
    text.textContent = fitting(canvas, name, width - 3.4 * em);
    if (Math.abs(at - end.y) > 3 || right - end.x > em) {
      const leader = svg('path', { d: `M${end.x + 3} ${end.y}L${right + 0.8 * em} ${at}`, fill: 'none', 'stroke-width': 0.8, 'stroke-dasharray': '1 3' });
      leader.style.stroke = 'var(--soft)';
      picture.append(leader);
    }
    picture.append(picked, text);
  }
}
