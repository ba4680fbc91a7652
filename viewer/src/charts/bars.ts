// Bars, upright or lying.
import { axisX, axisY, barX, barY, gridX, gridY, plot, pointerX, pointerY, ruleX, ruleY, text, tickX, tickY, tip } from '@observablehq/plot';
import { base, fitting, textWidth, tipStyle, title, widest, type Canvas, type Drawing } from './canvas.ts';
import type { Bar, BarDocument } from './document.ts';
import { intervalText, short, tickText, valueText, withUnit } from './numbers.ts';
import { Extent, scaleOf } from './scale.ts';

const mostRows = 40;
const mostColumns = 300;

interface Shown extends Bar {
  i: number;
  value: number | null;
  low?: number | undefined;
  high?: number | undefined;
  end: number; // where its number is written
}

const words = (chart: BarDocument, bar: Bar): string =>
  `${short(bar.name, 80)}\n${withUnit(chart.y, bar.value)}${intervalText(chart.y, bar.interval)}${bar.note ? `\n${short(bar.note, 120)}` : ''}`;

export function bars(chart: BarDocument, canvas: Canvas): Drawing {
  const axis = { ...chart.y, from_zero: true, logarithmic: false };
  const seen = new Extent().add(0);
  const drawn = chart.bars.slice(0, chart.horizontal ? mostRows : mostColumns);
  for (const bar of drawn) seen.add(bar.value, ...(bar.interval ?? []));
  const scale = scaleOf(axis, seen, chart.horizontal ? Math.max(2, Math.floor(canvas.width / (9 * canvas.em))) : 6);
  // An end that is open goes to the axis's.
  const data: Shown[] = drawn.map((bar, i) => {
    const low = bar.interval ? (bar.interval[0] ?? scale.domain[0]) : undefined;
    const high = bar.interval ? (bar.interval[1] ?? scale.domain[1]) : undefined;
    return { ...bar, i, low, high, end: Math.max(0, bar.value ?? 0, high ?? 0) };
  });
  const drawing = chart.horizontal ? lying(chart, canvas, data, scale) : upright(chart, canvas, data, scale);
  if (drawn.length < chart.bars.length) drawing.note = `The first ${drawn.length} of ${chart.bars.length} bars are drawn; the table has all.`;
  return drawing;
}

type Ready = ReturnType<typeof scaleOf>;

function upright(chart: BarDocument, canvas: Canvas, data: Shown[], scale: Ready): Drawing {
  const { em, width } = canvas;
  const left = widest(canvas, scale.ticks.map((tick) => tickText(chart.y, tick)), width / 3) + 0.9 * em;
  const step = (width - left - em) / Math.max(data.length, 1);
  const names = widest(canvas, data.map((bar) => bar.name), 7 * em) + 0.8 * em;
  const every = Math.max(1, Math.ceil(names / step));
  const numbered = data.every((bar) => textWidth(canvas, valueText(chart.y, bar.value)) < step - 2) && data.length <= 14;
  const whisker = data.filter((bar) => bar.low !== undefined);
  const picture = plot({
    ...base(chart, canvas),
    height: Math.min(26 * em, Math.max(18 * em, 0.55 * width)),
    marginLeft: left,
    x: { type: 'band', domain: data.map((bar) => bar.i), padding: 0.28 },
    y: { domain: scale.domain },
    marks: [
      gridY(scale.ticks, { stroke: 'var(--grid)', strokeOpacity: 1 }),
      axisY(scale.ticks, { tickSize: 0, color: 'var(--soft)', tickFormat: (v: number) => tickText(chart.y, v), label: title(chart, canvas, 'y'), labelArrow: 'none', labelOffset: left }),
      axisX({
        ticks: data.filter((bar) => bar.i % every === 0).map((bar) => bar.i), tickSize: 0, color: 'var(--soft)', label: title(chart, canvas, 'x'), labelArrow: 'none',
        labelAnchor: 'center', tickFormat: (i: number) => fitting(canvas, data[i]?.name ?? '', step * every - 4),
      }),
      barY(data, { x: 'i', y: 'value', fill: 'var(--c0)' }),
      ruleX(whisker, { x: 'i', y1: 'low', y2: 'high', stroke: 'var(--paper)', strokeWidth: 4, strokeOpacity: 0.8 }),
      ruleX(whisker, { x: 'i', y1: 'low', y2: 'high', strokeWidth: 1.4 }),
      ...caps(whisker, (ends) => tickY(ends, { x: 'i', y: 'at', strokeWidth: 1.4, inset: 0.3 * step })),
      ruleY([0], { stroke: 'var(--soft)' }),
      numbered ? text(data, { x: 'i', y: 'end', text: (bar: Shown) => valueText(chart.y, bar.value), dy: -0.7 * em }) : null,
      tip(data, pointerX({ x: 'i', y: 'value', title: (bar: Shown) => words(chart, bar), ...tipStyle })),
    ],
  });
  const at = picture.scale('x'), up = picture.scale('y');
  const stops = data.map((bar) => ({ x: at?.apply(bar.i) + (at?.bandwidth ?? 0) / 2, y: up?.apply(bar.value ?? 0), text: words(chart, bar) }));
  return { plot: picture, stops };
}

interface End {
  i: number;
  at: number;
}

// Ends of intervals that are known.
function caps<T>(whiskers: Shown[], mark: (ends: End[]) => T): T[] {
  const ends = whiskers.flatMap((bar) => [bar.interval?.[0], bar.interval?.[1]].flatMap((at) => (typeof at === 'number' ? [{ i: bar.i, at }] : [])));
  return ends.length ? [mark(ends)] : [];
}

function lying(chart: BarDocument, canvas: Canvas, data: Shown[], scale: Ready): Drawing {
  const { em, width } = canvas;
  const names = widest(canvas, data.map((bar) => bar.name), 0.38 * width);
  const numbers = widest(canvas, data.map((bar) => valueText(chart.y, bar.value)), 0.25 * width);
  const whisker = data.filter((bar) => bar.low !== undefined);
  const picture = plot({
    ...base(chart, canvas),
    height: Math.max(data.length, 3) * 2.1 * em + 6.4 * em,
    marginLeft: names + em,
    marginRight: numbers + em,
    x: { domain: scale.domain },
    y: { type: 'band', domain: data.map((bar) => bar.i), padding: 0.36 },
    marks: [
      gridX(scale.ticks, { stroke: 'var(--grid)', strokeOpacity: 1 }),
      axisX(scale.ticks, { tickSize: 0, color: 'var(--soft)', tickFormat: (v: number) => tickText(chart.y, v), label: title(chart, canvas, 'y'), labelArrow: 'none', labelAnchor: 'center' }),
      axisY({ tickSize: 0, color: 'var(--ink)', label: title(chart, canvas, 'x'), labelArrow: 'none', labelAnchor: 'top', labelOffset: names + em, tickFormat: (i: number) => fitting(canvas, data[i]?.name ?? '', names) }),
      barX(data, { x: 'value', y: 'i', fill: 'var(--c0)' }),
      ruleY(whisker, { y: 'i', x1: 'low', x2: 'high', stroke: 'var(--paper)', strokeWidth: 4, strokeOpacity: 0.8 }),
      ruleY(whisker, { y: 'i', x1: 'low', x2: 'high', strokeWidth: 1.4 }),
      ...caps(whisker, (ends) => tickX(ends, { x: 'at', y: 'i', strokeWidth: 1.4, inset: 0.4 * em })),
      ruleX([0], { stroke: 'var(--soft)' }),
      text(data, { x: 'end', y: 'i', text: (bar: Shown) => valueText(chart.y, bar.value), dx: 0.6 * em, textAnchor: 'start' }),
      tip(data, pointerY({ x: 'value', y: 'i', title: (bar: Shown) => words(chart, bar), ...tipStyle })),
    ],
  });
  const at = picture.scale('y'), along = picture.scale('x');
  const stops = data.map((bar) => ({ x: along?.apply(bar.value ?? 0), y: at?.apply(bar.i) + (at?.bandwidth ?? 0) / 2, text: words(chart, bar) }));
  return { plot: picture, stops };
}
