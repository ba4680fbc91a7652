// The part of the picture that stands while a run plays and the eye does not move, kept as pixels: where the processor draws, putting
// it back costs a tenth of drawing it.
import {
  BufferAttribute, BufferGeometry, type Camera, GLSL3, type Matrix4, Mesh, NearestFilter, NoBlending, RawShaderMaterial, type WebGLRenderer, WebGLRenderTarget,
} from 'three';

const lasts_ms = 350, lasts_frames = 8;  // trails fade: now and then it is drawn anew

export class Backdrop {
  private target: WebGLRenderTarget | null = null;
  private eye: Matrix4 | null = null;
  private drawn_ms = -Infinity;
  private frames = 0;
  private t = NaN;
  private readonly copy = new Mesh(new BufferGeometry().setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3)), new RawShaderMaterial({
    glslVersion: GLSL3, depthTest: false, depthWrite: false, blending: NoBlending, uniforms: { uKept: { value: null } },
    vertexShader: 'in vec3 position; void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }',
    fragmentShader: 'precision mediump float; uniform sampler2D uKept; out vec4 colour; void main() { colour = texelFetch(uKept, ivec2(gl_FragCoord.xy), 0); }',
  }));

  constructor(private readonly renderer: WebGLRenderer, private readonly width: () => number, private readonly height: () => number) {
    this.copy.frustumCulled = false;
  }

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
      this.target = new WebGLRenderTarget(width, height, { depthBuffer: false, minFilter: NearestFilter, magFilter: NearestFilter, generateMipmaps: false });
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
  show(camera: Camera): void {
    this.copy.material.uniforms['uKept']!.value = this.target?.texture ?? null;
    if (this.target) this.renderer.render(this.copy, camera);
  }
}
