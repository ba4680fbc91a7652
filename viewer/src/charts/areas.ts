// Layers on each other over time.
import { areaY, axisX, axisY, gridY, plot, pointerX, ruleX, ruleY, text, tip } from '@observablehq/plot';
import { base, colour, fitting, keyOf, svg, tipStyle, title, widest, type Canvas, type Drawing } from './canvas.ts';
import type { AreaDocument } from './document.ts';
import { short, tickText, withUnit } from './numbers.ts';
import { Extent, scaleOf } from './scale.ts';

interface Moment {
  i: number;
  x: number;
  edges: number[]; // 0, then the upper edge of each layer
}

function moments(chart: AreaDocument): Moment[] {
  return chart.x_values.flatMap((x, i) => {
    if (x === null) return [];
    const edges = [0];
    for (const layer of chart.layers) edges.push((edges.at(-1) ?? 0) + (layer.values[i] ?? 0));
    return [{ i, x, edges }];
  });
}

const words = (chart: AreaDocument, at: Moment): string =>
  [`${chart.x.label || 'x'}: ${withUnit(chart.x, at.x)}`, ...chart.layers.map((layer) => `${short(layer.name, 60)}: ${withUnit(chart.y, layer.values[at.i] ?? null)}`).reverse()].join('\n');

// Copies of the static picture's hatches, which are not to be had from a picture that is hidden.
function hatches(still: Element): { defs: SVGElement; of: (layer: number) => string | undefined } {
  const defs = svg('defs', {});
  const names: string[] = [];
  still.querySelectorAll('pattern').forEach((pattern) => {
    const copy = pattern.cloneNode(true) as SVGElement;
    copy.id = `${pattern.id}-drawn`;
    names.push(copy.id);
    defs.append(copy);
  });
  // The lowest of six has none.
  return { defs, of: (layer) => (layer % 6 === 0 ? undefined : names[(layer % 6) - 1]) };
}

export function areas(chart: AreaDocument, canvas: Canvas): Drawing {
  const { em, width } = canvas;
  const data = moments(chart);
  const xs = new Extent().add(...chart.x_values);
  const ys = new Extent().add(0, chart.ceiling);
  for (const at of data) ys.add(...at.edges);
  const y = scaleOf({ ...chart.y, from_zero: true, logarithmic: false }, ys, 5);
  const left = widest(canvas, y.ticks.map((tick) => tickText(chart.y, tick)), width / 3) + 0.9 * em;
  const x = scaleOf(chart.x, xs, Math.max(2, Math.floor((width - left) / (6 * em))), true);
  const { defs, of } = hatches(canvas.still);
  const top = (at: Moment): number => at.edges.at(-1) ?? 0;
  const picture = plot({
    ...base(chart, canvas),
    height: Math.min(26 * em, Math.max(18 * em, 0.5 * width)),
    marginLeft: left,
    x: { type: x.type, domain: x.domain },
    y: { domain: y.domain },
    marks: [
      gridY(y.ticks, { stroke: 'var(--grid)', strokeOpacity: 1 }),
      axisY(y.ticks, { tickSize: 0, color: 'var(--soft)', tickFormat: (v: number) => tickText(chart.y, v), label: title(chart, canvas, 'y'), labelArrow: 'none', labelOffset: left }),
      axisX(x.ticks, { color: 'var(--soft)', tickFormat: (v: number) => tickText(chart.x, v), label: title(chart, canvas, 'x'), labelArrow: 'none', labelAnchor: 'center' }),
      ...chart.layers.flatMap((_, k) => {
        const edges = { x: 'x', y1: (at: Moment) => at.edges[k] ?? 0, y2: (at: Moment) => at.edges[k + 1] ?? 0 };
        const hatch = of(k);
        return [
          areaY(data, { ...edges, fill: colour(k), fillOpacity: 0.85, stroke: 'var(--paper)', strokeWidth: 0.8 }),
          hatch ? areaY(data, { ...edges, fill: `url(#${hatch})` }) : null,
        ];
      }),
      ruleY([y.domain[0]], { stroke: 'var(--soft)' }),
      chart.ceiling === null ? null : ruleY([chart.ceiling], { strokeDasharray: '2 3', strokeWidth: 1.2 }),
      chart.ceiling === null ? null : text([chart.ceiling], { y: (c: number) => c, frameAnchor: 'left', textAnchor: 'start', dx: 6, dy: 0.9 * em, text: () => fitting(canvas, chart.ceiling_name, width - left - 2 * em), stroke: 'var(--paper)', strokeWidth: 3, fill: 'currentColor' }),
      ruleX(data, pointerX({ x: 'x', py: top, stroke: 'var(--soft)' })),
      tip(data, pointerX({ x: 'x', y: top, title: (at: Moment) => words(chart, at), ...tipStyle })),
    ],
  });
  picture.prepend(defs);
  const across = picture.scale('x'), up = picture.scale('y');
  const stops = data.map((at) => ({ x: across?.apply(at.x), y: up?.apply(top(at)), text: words(chart, at) }));
  const key = keyOf(chart.layers.map((layer, k) => ({ sample: sample(k, of(k)), name: layer.name })).reverse());
  return { plot: picture, stops, key: chart.layers.length > 0 ? key : undefined };
}

function sample(layer: number, hatch: string | undefined): SVGElement[] {
  const shape = { x: -10, y: -6, width: 20, height: 12 };
  const plain = svg('rect', shape);
  plain.style.fill = colour(layer);
  if (!hatch) return [plain];
  return [plain, svg('rect', { ...shape, fill: `url(#${hatch})` })];
}
