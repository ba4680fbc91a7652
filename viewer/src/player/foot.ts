// What stands at the globe's foot: the scale bar, and how large uncertainty is drawn.
import type { GlobeScene } from '../globe/scene.ts';
import { kilometres } from './card.ts';
import { el } from './dom.ts';
import type { LayersPanel } from './layers_panel.ts';
import type { Options } from './options.ts';

export class Foot {
  private readonly bar = el('div', { class: 'gp-scale' }, el('span', {}));
  private readonly note = el('div', { class: 'gp-note' });
  readonly root = el('div', { class: 'gp-foot' }, this.bar, this.note);
  private noted = '';

  constructor(private readonly scene: GlobeScene, private readonly options: Options, private readonly panel: LayersPanel, private readonly onChange: () => void) {}

  show(t: number): void {
    const { scene, options } = this, per = scene.metresPerPixel, goal = per * 110;
    const power = 10 ** Math.floor(Math.log10(goal)), round = [5, 2, 1].find((n) => n * power <= goal)! * power;
    this.bar.style.width = `${(round / per).toFixed(0)}px`;
    this.bar.firstElementChild!.textContent = kilometres(round);
    this.bar.hidden = scene.farOut;
    const pixels = scene.ellipsoidPixels(options, t);
    const small = pixels > 0 && pixels < 9 && this.panel.larger(pixels) > options.magnify;
    const size = options.magnify > 1 ? `, drawn ×${options.magnify} larger` : '';
    const note = pixels === 0 ? '' : `Ellipsoids ${options.sigma} σ${size}${small ? (size ? '; still too small to see' : ': too small to see') : ''}`;
    if (note === this.noted) return;
    this.noted = note;
    this.note.textContent = note;
    if (!small) return;
    const larger = el('button', { type: 'button' }, 'draw them larger');
    larger.addEventListener('click', () => {
      options.magnify = this.panel.larger(scene.ellipsoidPixels(options, t));
      this.onChange();
    });
    this.note.append(' – ', larger);
  }
}
