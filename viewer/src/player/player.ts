// The replay player: the globe, its controls and the run's events, held together by one clock.
import { GlobeScene } from '../globe/scene.ts';
import { Pace } from '../globe/pace.ts';
import type { ReplayEvent } from '../replay/document.ts';
import { alive, type Replay, type Run } from '../replay/run.ts';
import { type Belief, known, step } from '../replay/timeline.ts';
import { after } from '../replay/timeline.ts';
import { short } from '../replay/names.ts';
import { type Engagement, engagementOf } from '../replay/engagement.ts';
import { Card, thing } from './card.ts';
import { Clock, seconds } from './clock.ts';
import { Bar, fillFollow, makeHead, makeHelp, selection } from './controls.ts';
import { button, el, paths } from './dom.ts';
import { EventList } from './event_list.ts';
import { Foot } from './foot.ts';
import { playerKeys } from './keys.ts';
import { LayersPanel } from './layers_panel.ts';
import { defaults, type Options, type Selection, shown } from './options.ts';
import { Scrubber } from './scrubber.ts';
import { stageInput } from './stage_input.ts';
import { TimeScale } from './time_scale.ts';
import { inWords } from './words.ts';

export class Player {
  readonly root = el('div', { class: 'gp' });
  readonly clock = new Clock();
  readonly options: Options = defaults();
  readonly pace: Pace;
  readonly scene: GlobeScene;
  chosen: Selection | null = null;
  following = false;
  runIndex = -1;
  run!: Run;
  engagement!: Engagement;

  private readonly stage = el('div', { class: 'gp-stage' });
  private readonly frame: HTMLElement;
  private readonly head;
  private readonly scrubber = new Scrubber((t) => this.seek(t));
  private readonly bar = new Bar(this.scrubber.root, this.clock);
  readonly events = new EventList((event) => this.jump(event));
  readonly panel = new LayersPanel(this.options, () => this.changed());
  private readonly help = makeHelp(() => this.toggleHelp(false));
  private readonly card = new Card(() => this.follow(this.following ? null : this.chosen), () => this.follow(null, true));
  private readonly live = el('div', { class: 'gp-live', 'aria-live': 'polite', role: 'status' });
  private readonly foot: Foot;
  private readonly whole = button('Whole flight (9)', paths.globe);
  private readonly motion = matchMedia('(prefers-reduced-motion: reduce)');
  private dirty = true;
  private last = 0;
  private lastWords = -Infinity;
  private lastSlow = -Infinity;
  private settled = 0;
  private lastSize = '';

  constructor(private readonly replay: Replay, private readonly about: string, software: boolean) {
    document.body.append(this.root);  // colours are read from it: it needs a place in the page
    this.scene = new GlobeScene(this.root, software);
    this.pace = new Pace(software);
    this.root.remove();
    const { canvas } = this.scene;
    canvas.setAttribute('role', 'img');
    canvas.tabIndex = 0;
    this.head = makeHead(replay.labels, (to) => this.believe(to));
    const nearer = button('Nearer (+)', paths.plus), farther = button('Farther (−)', paths.minus), home = button('First view (0)', paths.home);
    home.title = 'The engagement (0)';
    this.foot = new Foot(this.scene, this.options, this.panel, () => this.changed());
    nearer.addEventListener('click', () => this.zoom(0.7));
    farther.addEventListener('click', () => this.zoom(1 / 0.7));
    home.addEventListener('click', () => this.home());
    this.whole.addEventListener('click', () => this.home('flight'));
    const zooming = el('div', { class: 'gp-zoom' }, nearer, farther, home, this.whole);
    this.stage.append(canvas, this.scene.labels.root, this.foot.root, this.card.root,
      zooming, this.panel.root, this.help);
    this.frame = el('div', { class: 'gp-frame' }, this.head.root, this.stage, this.bar.root, this.events.root);
    this.root.append(this.frame, this.live);
    // names keep clear of what lies over the picture
    this.scene.labels.keepOut = () => [zooming, this.foot.root, this.card.root].filter((over) => !over.hidden)
      .map((over) => ({ left: over.offsetLeft, top: over.offsetTop, width: over === this.foot.root ? 110 : over.offsetWidth, height: over.offsetHeight }));
    this.wire();
    this.open(0);
  }

  private wire(): void {
    const { head, bar } = this;
    head.run.addEventListener('change', () => this.open(Number(head.run.value)));
    head.follow.addEventListener('change', () => this.follow(selection(head.follow.value)));
    head.layers.addEventListener('click', () => this.toggleLayers());
    head.help.addEventListener('click', () => this.toggleHelp());
    head.full.addEventListener('click', () => void (document.fullscreenElement ? document.exitFullscreen() : this.frame.requestFullscreen()));
    bar.play.addEventListener('click', () => this.toggle());
    bar.previous.addEventListener('click', () => this.step(false));
    bar.next.addEventListener('click', () => this.step(true));
    stageInput(this.stage, this.scene.view, {
      moved: () => this.changed(),
      letGo: () => { if (this.following) this.follow(null); },
      tap: (x, y, reach) => {
        this.scene.canvas.focus({ preventScroll: true });
        this.follow(null, true);
        this.chosen = this.scene.pick(x, y, reach, this.options);
        this.changed();
      },
    });
    playerKeys(this.root, this.scene.canvas, this);
    new ResizeObserver(() => {
      this.settled = performance.now(); // the finest picture was of the old size
      this.changed();
    }).observe(this.stage);
    const theme = (): void => {
      this.scene.theme();
      this.scrubber.draw();
      this.changed();
    };
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', theme);
    new MutationObserver(theme).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] });
    document.addEventListener('visibilitychange', () => { this.last = 0; });
  }

  open(index: number): void {
    const first = this.runIndex < 0;
    if (index === this.runIndex || !this.replay.raw.runs[index]) return;
    this.runIndex = index;
    this.run = this.replay.run(index);
    this.chosen = null;
    this.following = false;
    this.engagement = engagementOf(this.run);
    this.clock.open(TimeScale.of(this.run.begin, this.engagement));
    this.whole.hidden = !this.engagement.late;
    this.size();
    this.scene.setRun(this.run, this.engagement, first);
    this.home('engagement', 0);
    this.head.run.value = String(index);
    this.bar.open(this.run);
    this.believe(this.options.belief);
  }

  believe(to: Belief): void {
    this.options.belief = to;
    if (this.chosen && ((to === 'belief' && this.chosen.kind === 'object') || (to === 'truth' && this.chosen.kind === 'track'))) this.follow(null, true);
    this.head.belief(to);
    fillFollow(this.head.follow, this.run, to);
    this.head.follow.value = this.following && this.chosen ? `${this.chosen.kind}:${this.chosen.index}` : '';
    this.scrubber.open(this.run, to, this.clock.scale);
    this.events.open(this.run, to);
    this.panel.show();
    this.changed();
  }

  changed(): void {
    this.dirty = true;
    this.scene.changed();
    this.panel.show();
  }

  play(): void { this.clock.play(); this.last = 0; this.events.followAgain(); this.dirty = true; }
  pause(): void { this.clock.playing = false; this.dirty = true; }
  toggle(): void { if (this.clock.playing) this.pause(); else this.play(); }

  seek(t: number): void {
    this.clock.seek(t);
    this.events.followAgain();
    this.dirty = true;
  }

  jump(event: ReplayEvent): void {
    this.pause();
    this.seek(event.t_s);
    this.say(event.t_s);
  }

  step(forward: boolean): void {
    const t = step(this.events.listed, this.clock.time, forward);
    if (t === null) {
      this.live.textContent = forward ? 'No later event' : 'No earlier event';
      return;
    }
    this.pause();
    this.seek(t);
    this.say(t);
  }

  // All that happens at this very moment, aloud.
  private say(t: number): void {
    const end = after(this.run.events, t), texts: string[] = [];
    for (let i = end - 1; i >= 0 && this.run.events[i]!.t_s === t && texts.length < 4; --i)
      if (known(this.run.events[i]!, this.options.belief)) texts.unshift(short(this.run.events[i]!.text ?? this.run.events[i]!.kind, 160));
    this.live.textContent = `${seconds(t, true)} s: ${texts.join('; ')}`;
  }

  follow(what: Selection | null, drop = false): void {
    this.following = what !== null;
    if (what || drop) this.chosen = what;
    this.head.follow.value = what ? `${what.kind}:${what.index}` : '';
    if (what) {
      const one = thing(this.run, what);
      if (one && !alive(one, this.clock.time) && one.path.length > 0) this.seek(this.clock.time < one.begin ? one.begin : Math.max(one.begin, one.end - 0.01 * (one.end - one.begin)));
      const to = this.scene.placeOf(what, this.clock.time);
      const { view } = this.scene.view;
      if (to) this.scene.view.go({ ...view, focus: to, distance: Math.min(view.distance, 6e5) }, this.motion.matches ? 0 : 700);
    }
    this.changed();
  }

  followNext(): void {
    const see = shown(this.options), list: Selection[] = [], t = this.clock.time;
    const add = (kind: Selection['kind'], from: Run['objects'] | Run['tracks'] | Run['shots']): void =>
      from.forEach((one, index) => { if (alive(one, t)) list.push({ kind, index }); });
    if (see.truth) add('object', this.run.objects);
    else if (see.tracks) add('track', this.run.tracks);
    if (see.interceptors) add('shot', this.run.shots);
    const at = this.chosen ? list.findIndex((s) => s.kind === this.chosen!.kind && s.index === this.chosen!.index) : -1;
    this.follow(list[(at + 1) % Math.max(1, list.length)] ?? null);
  }

  zoom(factor: number): void { this.scene.view.zoom(factor); this.changed(); }

  // The view of the engagement, or that of the whole flight.
  home(view: 'engagement' | 'flight' = 'engagement', ms = this.motion.matches ? 0 : 700): void {
    this.follow(null);
    this.scene.frame(this.run, view === 'engagement' ? this.engagement : null, ms);
    this.changed();
  }

  toggleLayers(open = this.panel.root.hidden): void {
    this.panel.root.hidden = !open;
    this.head.layers.setAttribute('aria-expanded', String(open));
  }

  toggleHelp(open = this.help.hidden): void {
    this.help.hidden = !open;
    this.head.help.setAttribute('aria-expanded', String(open));
    if (open) this.help.querySelector('button')!.focus();
    else if (this.help.contains(document.activeElement)) this.head.help.focus();
  }

  // Esc: first what lies on top, then what is followed.
  escape(): void {
    if (!this.help.hidden) this.toggleHelp(false);
    else if (!this.panel.root.hidden) this.toggleLayers(false);
    else if (this.chosen) this.follow(null, true);
  }

  private size(): void {
    const width = this.stage.clientWidth, height = this.stage.clientHeight;
    const size = `${width} ${height} ${this.pace.scale} ${window.devicePixelRatio}`;
    if (size === this.lastSize || width === 0) return;
    this.lastSize = size;
    this.scene.size(width, height, this.pace.scale);
  }

  start(): void {
    this.lastSize = '';
    this.size();
    this.scene.theme();
    this.home('engagement', 0);
    const loop = (now: number): void => {
      requestAnimationFrame(loop);
      this.tick(now);
    };
    requestAnimationFrame(loop);
  }

  private tick(now: number): void {
    const { clock, scene } = this, moving = clock.playing || scene.view.moving;
    if (moving && this.pace.skip(now)) return;
    if (this.last > 0) clock.advance(Math.min(1000, now - this.last));
    this.last = now;
    if (moving) {
      this.settled = now;
      if (this.pace.tick(now)) this.size();
    } else {
      this.pace.rest();
      // at rest there is time for every pixel
      const finest = scene.software && window.devicePixelRatio < 1.5 ? 2 : 1;
      if (this.pace.scale < finest && now - this.settled > 350 && !this.dirty) {
        this.scene.size(this.stage.clientWidth, this.stage.clientHeight, finest);
        this.lastSize = '';
        this.settled = Infinity;
        this.dirty = true;
      }
      if (!this.dirty && !(scene.labels.due(now) && now - this.lastSlow < 400)) return;
    }
    if (this.dirty) this.lastSlow = now;
    if (this.settled !== Infinity || moving) this.size();
    this.dirty = false;
    if (this.following && this.chosen) {
      const to = scene.placeOf(this.chosen, clock.time);
      if (to) scene.view.retarget(to);
    }
    scene.draw(clock.time, now, this.options, this.chosen, this.motion.matches, clock.playing);
    if (now - this.lastWords >= 100 || !clock.playing) this.write(now);
  }

  // Everything in words and numbers: ten times a second is enough.
  private write(now: number): void {
    this.lastWords = now;
    const { clock, scene, options } = this, t = clock.time;
    this.bar.show(clock);
    this.scrubber.show(t);
    this.events.show(t);
    this.card.show(this.run, this.chosen, this.following, t, options, clock.scale);
    const label = inWords(scene.moment!, options, this.events.listed[after(this.events.listed, t) - 1], this.about);
    if (scene.canvas.getAttribute('aria-label') !== label) scene.canvas.setAttribute('aria-label', label);
    this.foot.show(t);
  }
}
