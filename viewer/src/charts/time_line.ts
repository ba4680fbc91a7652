// A row an item: what happened to it when.
import { axisX, dot, gridX, plot, pointer, ruleY, text, tip } from '@observablehq/plot';
import { base, broken, colour, fitting, keyOf, svg, symbolOf, symbolSample, tipStyle, title, widest, type Canvas, type Drawing } from './canvas.ts';
import type { Mark, Row, Span, TimeLineDocument } from './document.ts';
import { short, tickText, withUnit } from './numbers.ts';
import { Extent, scaleOf } from './scale.ts';

const mostRows = 40;

interface Shown {
  row: Row;
  i: number;
  mark: Mark & { t: number };
}
interface ShownSpan {
  i: number;
  from: number;
  to: number;
}

// All, or first those that ended badly and then others, in the chart's order.
function chosen(rows: Row[], all: boolean): Row[] {
  if (all || rows.length <= mostRows) return rows;
  const picked = new Set([...rows.filter((row) => row.bad), ...rows.filter((row) => !row.bad)].slice(0, mostRows));
  return rows.filter((row) => picked.has(row));
}

const strokes = [
  { stroke: colour(0), strokeOpacity: 0.38, strokeWidth: 10 },
  { stroke: colour(1), strokeOpacity: 0.55, strokeWidth: 5 },
  { stroke: colour(2), strokeOpacity: 0.38, strokeWidth: 10, strokeDasharray: '3 2' },
  { stroke: colour(3), strokeOpacity: 0.9, strokeWidth: 3 },
];

const words = (chart: TimeLineDocument, { row, mark }: Shown): string =>
  `${short(row.name, 60)}\n${short(chart.kinds[mark.kind] ?? '', 60)}: ${withUnit(chart.x, mark.t)}${mark.text ? `\n${short(mark.text, 120)}` : ''}`;

export function timeLine(chart: TimeLineDocument, canvas: Canvas, all: boolean): Drawing {
  const { em, width } = canvas;
  const rows = chosen(chart.rows, all);
  const marks = rows.flatMap((row, i) => row.marks.flatMap((mark): Shown[] => (mark.t === null ? [] : [{ row, i, mark: { ...mark, t: mark.t } }])));
  const spans = (kind: number): ShownSpan[] =>
    rows.flatMap((row, i) => row.spans.flatMap((span: Span) => (span.kind !== kind || span.from === null || span.to === null ? [] : [{ i, from: span.from, to: span.to }])));
  const every = chart.span_kinds.map((_, kind) => spans(kind));
  const seen = new Extent().add(...marks.map((shown) => shown.mark.t), ...every.flat().flatMap((span) => [span.from, span.to]));
  const narrow = width < 34 * em;
  const names = widest(canvas, rows.map((row) => row.name), (narrow ? 0.27 : 0.24) * width);
  // Outcomes stand in a line each where there is room, otherwise in as many as they need, three at most.
  const whole = 1.12 * widest(canvas, rows.map((row) => row.outcome), width);
  const outcomes = Math.min(whole, (narrow ? 0.34 : whole > 0.36 * width ? 0.3 : 0.36) * width);
  const ended = rows.map((row) => broken(canvas, row.outcome, outcomes / (row.bad ? 1.1 : 1), 3));
  const tallest = Math.max(1, ...ended.map((lines) => lines.length));
  const x = scaleOf(chart.x, seen, Math.max(2, Math.floor((width - names - outcomes) / (6 * em))), true);
  const step = Math.max(1.9, 1.2 * tallest + 0.3) * em;
  const picture = plot({
    ...base(chart, canvas),
    height: Math.max(rows.length, 3) * step + 4.4 * em,
    marginTop: 0.6 * em,
    marginLeft: names + em,
    marginRight: outcomes + 2 * em,
    x: { type: x.type, domain: x.domain },
    y: { type: 'point', domain: rows.map((_, i) => i), axis: null },
    marks: [
      gridX(x.ticks, { stroke: 'var(--grid)', strokeOpacity: 1 }),
      axisX(x.ticks, { tickSize: 0, color: 'var(--soft)', tickFormat: (v: number) => tickText(chart.x, v), label: title(chart, canvas, 'x'), labelArrow: 'none', labelAnchor: 'center' }),
      ruleY(rows, { y: (_: Row, i: number) => i, stroke: 'var(--grid)' }),
      ...every.map((data, kind) => ruleY(data, { y: 'i', x1: 'from', x2: 'to', ...strokes[kind % strokes.length] })),
      ...chart.kinds.map((_, kind) => dot(marks.filter((shown) => shown.mark.kind === kind), { x: (s: Shown) => s.mark.t, y: 'i', r: 4.5, ...symbolOf(kind) })),
      text(rows, { y: (_: Row, i: number) => i, frameAnchor: 'left', textAnchor: 'end', dx: -0.8 * em, text: (row: Row) => fitting(canvas, row.name, names) }),
      ...[true, false].map((bad) =>
        text(rows.map((row, i) => ({ row, i })).filter(({ row }) => row.bad === bad), {
          y: 'i', frameAnchor: 'right', textAnchor: 'start', dx: 1.3 * em, fill: bad ? 'var(--bad)' : 'currentColor', fontWeight: bad ? 600 : 400,
          lineHeight: 1.15, text: ({ i }: { i: number }) => ended[i]?.join('\n') ?? '',
        })),
      tip(marks, pointer({ x: (s: Shown) => s.mark.t, y: 'i', title: (s: Shown) => words(chart, s), ...tipStyle })),
    ],
  });
  const across = picture.scale('x'), down = picture.scale('y');
  const stops = [...marks].sort((a, b) => a.i - b.i || a.mark.t - b.mark.t).map((s) => ({ x: across?.apply(s.mark.t), y: down?.apply(s.i), text: words(chart, s) }));
  const drawing: Drawing = { plot: picture, stops, key: keyEntries(chart) };
  if (rows.length < chart.rows.length) drawing.note = `${rows.length} of ${chart.rows.length} rows are drawn, those that ended badly first.`;
  return drawing;
}

function keyEntries(chart: TimeLineDocument): HTMLElement {
  const spans = chart.span_kinds.map((name, kind) => {
    const style = strokes[kind % strokes.length];
    const bar = svg('line', { x1: -12, x2: 12, 'stroke-width': style?.strokeWidth ?? 3, 'stroke-opacity': style?.strokeOpacity ?? 1, 'stroke-dasharray': style?.strokeDasharray ?? 'none' });
    bar.style.stroke = style?.stroke ?? '';
    return { sample: [bar], name };
  });
  const marks = chart.kinds.map((name, kind) => ({ sample: [symbolSample(kind)], name }));
  return keyOf([...spans, ...marks]);
}
