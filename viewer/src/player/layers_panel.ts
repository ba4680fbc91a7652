// Which layers are seen, how large uncertainty is drawn; it is the key to the marks too.
import { colourIndex } from '../globe/palette.ts';
import { el, icon } from './dom.ts';
import { type Layer, layers, type Options } from './options.ts';

const shapes: Partial<Record<Layer, [string, keyof typeof colourIndex, boolean]>> = {
  objects: ['M12 12m-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0', 'threat', true],
  tracks: ['M6 6h12v12H6z', 'track', false],
  ellipsoids: ['M12 12m-9 0a9 5.5 0 1 0 18 0a9 5.5 0 1 0-18 0', 'track', false],
  detections: ['M7 14m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M15 9m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0', 'detection', true],
  interceptors: ['M12 5.5 18.5 18h-13z', 'interceptor', true],
  outcomes: ['M12 3v18M3 12h18M5.6 5.6l12.8 12.8M18.4 5.6 5.6 18.4', 'kill', false],
  trails: ['M3 19C8 8 14 6 21 6', 'threat', false],
  heights: ['M12 4v16M8 20h8', 'ink', false],
  volumes: ['M12 20 4 8c5-4 11-4 16 0z', 'volume', false],
  sensors: ['M12 19 6 9M12 19l6-10M5 8c4-3.5 10-3.5 14 0', 'sensor', false],
  batteries: ['M12 4.5 18.5 8v8L12 19.5 5.5 16V8z', 'battery', false],
  reach: ['M12 3a9 9 0 0 1 6.4 2.6M21 12a9 9 0 0 1-2.6 6.4M12 21a9 9 0 0 1-6.4-2.6M3 12a9 9 0 0 1 2.6-6.4', 'battery', false],
  assets: ['M12 3.5 20.5 9.7 17.3 19.5H6.7L3.5 9.7zM12 12m-1.6 0a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0', 'asset', false],
  names: ['M6 18 12 5l6 13M8.3 13.5h7.4', 'ink', false],
};

const magnifications = [1, 3, 10, 30, 100, 300];

export class LayersPanel {
  readonly root = el('div', { class: 'gp-panel', role: 'group', 'aria-label': 'Layers', hidden: true });
  private readonly boxes = new Map<Layer, HTMLInputElement>();
  readonly magnify: HTMLSelectElement;
  private readonly sigma: HTMLSelectElement;

  constructor(private readonly options: Options, onChange: () => void) {
    const list = el('div', { class: 'gp-layers' });
    for (const [layer, name] of Object.entries(layers) as [Layer, string][]) {
      const box = el('input', { type: 'checkbox', 'data-layer': layer });
      const [path, colour, filled] = shapes[layer]!, sign = icon(path, filled);
      sign.style.color = `var(--globe-${colour})`;
      box.addEventListener('change', () => {
        options.layers[layer] = box.checked;
        onChange();
      });
      this.boxes.set(layer, box);
      list.append(el('label', { class: 'gp-check' }, box, sign, name));
    }
    this.sigma = el('select', { 'aria-label': 'Size of ellipsoids, in standard deviations' }, ...[1, 2, 3].map((n) => el('option', { value: n }, `${n} σ`)));
    this.magnify = el('select', { 'aria-label': 'Ellipsoids drawn larger' }, ...magnifications.map((n) => el('option', { value: n }, n === 1 ? 'True size' : `×${n} larger`)));
    this.sigma.addEventListener('change', () => { options.sigma = Number(this.sigma.value); onChange(); });
    this.magnify.addEventListener('change', () => { options.magnify = Number(this.magnify.value); onChange(); });
    this.root.append(el('p', { class: 'gp-title' }, 'Layers'), list,
      el('div', { class: 'gp-pair' }, el('label', {}, 'Ellipsoids ', this.sigma), this.magnify),
      el('p', { class: 'gp-key' }, 'Truth is drawn solid, belief dashed. ○ does no harm; ◇ a false track; ✳ kill, × miss, ⊗ leaked.'));
    this.show();
  }

  show(): void {
    for (const [layer, box] of this.boxes) {
      box.checked = this.options.layers[layer];
      const off = (this.options.belief === 'belief' && layer === 'objects') ||
        (this.options.belief === 'truth' && (layer === 'tracks' || layer === 'ellipsoids' || layer === 'detections'));
      box.disabled = off;
      box.parentElement!.classList.toggle('gp-off', off);
    }
    this.sigma.value = String(this.options.sigma);
    this.magnify.value = String(this.options.magnify);
  }

  // The least magnification at which something of so many pixels can be seen.
  larger(pixels: number): number {
    const bare = pixels / this.options.magnify;
    return magnifications.find((n) => bare * n >= 22) ?? magnifications.at(-1)!;
  }
}
