// The part of the picture that stands while a run plays and the eye does not move, kept as pixels: where the processor draws, putting
// it back costs a tenth of drawing it. Not for canvases with smoothing of their own, to which no plain picture can be copied.
import { LinearFilter, type Matrix4, RGBAFormat, UnsignedByteType, type WebGLRenderer, WebGLRenderTarget } from 'three';

const lasts_ms = 350, lasts_frames = 8;  // trails fade: now and then it is drawn anew

export class Backdrop {
  private target: WebGLRenderTarget | null = null;
  private eye: Matrix4 | null = null;
  private drawn_ms = -Infinity;
  private frames = 0;
  private t = NaN;

  constructor(private readonly renderer: WebGLRenderer, private readonly width: () => number, private readonly height: () => number) {}

  drop(): void { this.eye = null; }

  // The run's time of what is kept; null where it will not do any more.
  since(t: number, now: number, eye: Matrix4): number | null {
    const good = this.eye !== null && this.eye.equals(eye) && t >= this.t && (now - this.drawn_ms < lasts_ms || this.frames < lasts_frames) &&
      this.target !== null && this.target.width === this.width() && this.target.height === this.height();
    ++this.frames;
    return good ? this.t : null;
  }

  // Draws it anew.
  keep(t: number, now: number, eye: Matrix4, draw: () => void): void {
    const width = this.width(), height = this.height();
    if (!this.target || this.target.width !== width || this.target.height !== height) {
      this.target?.dispose();
      this.target = new WebGLRenderTarget(width, height, { depthBuffer: false, stencilBuffer: false, format: RGBAFormat, type: UnsignedByteType, minFilter: LinearFilter, magFilter: LinearFilter, generateMipmaps: false });
    }
    this.renderer.setRenderTarget(this.target);
    draw();
    this.renderer.setRenderTarget(null);
    this.eye = (this.eye ?? eye.clone()).copy(eye);
    this.t = t;
    this.drawn_ms = now;
    this.frames = 0;
  }

  // Puts it on the canvas.
  show(): void {
    const { renderer, target } = this;
    if (!target) return;
    const gl = renderer.getContext() as WebGL2RenderingContext;
    const kept = (renderer.properties.get(target) as { __webglFramebuffer?: WebGLFramebuffer }).__webglFramebuffer;
    if (!kept) return;
    renderer.state.bindFramebuffer(gl.READ_FRAMEBUFFER, kept);
    renderer.state.bindFramebuffer(gl.DRAW_FRAMEBUFFER, null);
    gl.blitFramebuffer(0, 0, target.width, target.height, 0, 0, target.width, target.height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
    renderer.state.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
  }
}
