// The small signs over the scrubber.
import type { Mark } from '../replay/timeline.ts';

export function drawTick(g: CanvasRenderingContext2D, mark: Mark, x: number, y: number): void {
  const cross = (r: number): void => {
    g.moveTo(x - r, y - r);
    g.lineTo(x + r, y + r);
    g.moveTo(x + r, y - r);
    g.lineTo(x - r, y + r);
  };
  g.beginPath();
  if (mark === 'launch') {
    g.moveTo(x, y - 3.2);
    g.lineTo(x + 3, y + 2.4);
    g.lineTo(x - 3, y + 2.4);
    g.fill();
    return;
  }
  if (mark === 'kill')
    for (let i = 0; i < 4; ++i) {
      const c = 3.8 * Math.cos((i * Math.PI) / 4), s = 3.8 * Math.sin((i * Math.PI) / 4);
      g.moveTo(x - c, y - s);
      g.lineTo(x + c, y + s);
    }
  else if (mark === 'miss') cross(2.6);
  else {
    g.arc(x, y, 3.2, 0, 7);
    cross(2.2);
  }
  g.stroke();
}
