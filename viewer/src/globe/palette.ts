// The colours of the scene, from the page's custom properties (--globe-…). Each shape says the same without colour.
import { Vector3 } from 'three';

export const colours = [
  'threat', 'harmless', 'track', 'interceptor', 'detection', 'kill', 'miss', 'leak',
  'sensor', 'battery', 'asset', 'ink', 'halo', 'false-track', 'volume', 'selected',
] as const;
export type Colour = (typeof colours)[number];
export const colourIndex = Object.fromEntries(colours.map((name, i) => [name, i])) as Record<Colour, number>;

const ground = ['space', 'ocean', 'land', 'coast', 'graticule', 'air'] as const;
export type Ground = (typeof ground)[number];

export class Palette {
  readonly marks: Vector3[] = colours.map(() => new Vector3());
  readonly ground = Object.fromEntries(ground.map((name) => [name, new Vector3()])) as Record<Ground, Vector3>;
  private readonly ink = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

  constructor(private readonly root: HTMLElement) {}

  // Reads the colours again: the theme may have changed.
  read(): void {
    const style = getComputedStyle(this.root);
    const into = (name: string, out: Vector3): void => {
      this.ink.fillStyle = '#808080';
      this.ink.fillStyle = style.getPropertyValue(`--globe-${name}`).trim() || '#808080';
      this.ink.fillRect(0, 0, 1, 1);
      const [r, g, b] = this.ink.getImageData(0, 0, 1, 1).data;
      out.set(r! / 255, g! / 255, b! / 255);
    };
    colours.forEach((name, i) => into(name, this.marks[i]!));
    for (const name of ground) into(name, this.ground[name]);
  }
}
