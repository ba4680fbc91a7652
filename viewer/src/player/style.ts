// The player's own stylesheet. Every colour is a custom property that the page may set on .gp; these are what they are otherwise.
const light = `
--globe-space:#eef2f5;--globe-ocean:#d3e0e9;--globe-land:#f6f4ee;--globe-coast:#8596a3;--globe-graticule:#a9b8c2;--globe-air:#cfe0ec;
--globe-threat:#c94a00;--globe-harmless:#6f6a62;--globe-track:#0072b2;--globe-false-track:#8a4f7d;--globe-interceptor:#00795a;--globe-detection:#2c8fc7;
--globe-kill:#b87900;--globe-miss:#5b6570;--globe-leak:#b0276b;--globe-sensor:#33414d;--globe-battery:#00795a;--globe-asset:#1c252d;
--globe-ink:#1c252d;--globe-halo:#ffffff;--globe-volume:#5a7fa0;--globe-selected:#1c252d;
--gp-paper:#ffffff;--gp-ink:#1c252d;--gp-soft:#53606b;--gp-line:#d5dce1;--gp-wash:#f2f5f7;--gp-accent:#0b63a5;`;
const dark = `
--globe-space:#0b1016;--globe-ocean:#0f1922;--globe-land:#26323c;--globe-coast:#607387;--globe-graticule:#2c3b49;--globe-air:#23405a;
--globe-threat:#f08a4b;--globe-harmless:#a8a297;--globe-track:#5cb3ee;--globe-false-track:#cc9fc3;--globe-interceptor:#35c79c;--globe-detection:#8fd0f5;
--globe-kill:#f0b429;--globe-miss:#a9b4be;--globe-leak:#f08bb8;--globe-sensor:#c3ced8;--globe-battery:#35c79c;--globe-asset:#eef2f5;
--globe-ink:#e4e9ee;--globe-halo:#0b1016;--globe-volume:#7fa6c9;--globe-selected:#ffffff;
--gp-paper:#12191f;--gp-ink:#e4e9ee;--gp-soft:#a3b0bb;--gp-line:#2c3843;--gp-wash:#1a232b;--gp-accent:#7cc0f5;`;

export const sheet = `
:where(.gp){${light}}
@media (prefers-color-scheme:dark){:where(html:not([data-theme="light"])) :where(.gp){${dark}}}
:where(html[data-theme="dark"]) :where(.gp){${dark}}
.gp,.gp *{box-sizing:border-box}
.gp{container:gp/inline-size;color:var(--gp-ink);font:400 14px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums;text-align:start}
.gp [hidden]{display:none!important}
.gp-frame{display:grid;grid-template:"head" auto "stage" minmax(0,1fr) "bar" auto "events" auto/minmax(0,1fr);background:var(--gp-paper);border:1px solid var(--gp-line);border-radius:6px;overflow:hidden}
.gp-head,.gp-bar-row{display:flex;align-items:center;gap:6px;flex-wrap:wrap}
.gp-head{grid-area:head;padding:6px 8px;border-bottom:1px solid var(--gp-line)}
.gp-push{margin-inline-start:auto}
.gp-stage{grid-area:stage;position:relative;height:clamp(340px,min(68vh,64cqi),1400px);overflow:hidden;background:var(--globe-space);touch-action:none;cursor:grab;user-select:none;-webkit-user-select:none}
.gp-stage:active{cursor:grabbing}
.gp-stage canvas{position:absolute;inset:0;width:100%;height:100%;display:block}
.gp-stage canvas:focus-visible{outline:2px solid var(--gp-accent);outline-offset:-2px}
.gp-bar{grid-area:bar;border-top:1px solid var(--gp-line);padding:6px 10px 8px}
.gp button,.gp select,.gp input{font:inherit;color:inherit;margin:0}
.gp-button{display:inline-grid;place-items:center;min-width:34px;height:34px;padding:0;border:1px solid transparent;border-radius:5px;background:none;color:var(--gp-ink);cursor:pointer}
.gp-button:hover{background:var(--gp-wash)}
.gp-button[aria-pressed="true"],.gp-button[aria-expanded="true"]{background:var(--gp-wash);border-color:var(--gp-line)}
.gp :is(button,select,input,.gp-list):focus-visible{outline:2px solid var(--gp-accent);outline-offset:1px}
.gp-text{padding:0 10px;font-size:13px}
.gp-icon{width:20px;height:20px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round;flex:none}
.gp-solid{fill:currentColor;stroke:none}
.gp .gp-play{background:var(--gp-ink);color:var(--gp-paper);border-radius:50%;min-width:38px;height:38px}
.gp select{height:34px;max-width:15em;padding:0 6px;border:1px solid var(--gp-line);border-radius:5px;background:var(--gp-paper);font-size:13px;text-overflow:ellipsis}
.gp-switch{display:inline-flex;border:1px solid var(--gp-line);border-radius:5px;overflow:hidden}
.gp-switch label{display:grid;place-items:center;min-height:32px;padding:0 11px;font-size:13px;cursor:pointer;color:var(--gp-soft)}
.gp-switch label+label{border-inline-start:1px solid var(--gp-line)}
.gp-switch input{position:absolute;opacity:0;pointer-events:none}
.gp-switch label:has(:checked){background:var(--gp-ink);color:var(--gp-paper)}
.gp-switch label:has(:focus-visible){outline:2px solid var(--gp-accent);outline-offset:-3px}
.gp-labels{position:absolute;inset:0;pointer-events:none;overflow:hidden}
.gp-label{position:absolute;left:0;top:0;max-width:190px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;padding:0 4px;font-size:12px;font-weight:500;line-height:17px;color:var(--globe-ink);text-shadow:0 0 2px var(--globe-halo),0 0 3px var(--globe-halo),0 0 4px var(--globe-halo);pointer-events:auto;will-change:transform}
.gp-label[data-tone="site"]{font-weight:400;opacity:.85}
.gp-label[data-tone="track"]{color:var(--globe-track)}
.gp-label[data-tone="shot"]{color:var(--globe-interceptor)}
.gp-label[data-tone="kill"]{color:var(--globe-kill);font-weight:700}
.gp-label[data-tone="miss"]{color:var(--globe-miss);font-weight:700}
.gp-label[data-tone="leak"]{color:var(--globe-leak);font-weight:700}
.gp-label[data-tone="followed"]{font-weight:700}
.gp-zoom{position:absolute;right:8px;top:8px;display:grid;gap:4px}
.gp-zoom .gp-button{background:color-mix(in srgb,var(--gp-paper) 82%,transparent);border-color:var(--gp-line)}
.gp-foot{position:absolute;left:12px;bottom:10px;right:12px;display:flex;gap:16px;align-items:flex-end;pointer-events:none;font-size:12px;color:var(--gp-soft)}
.gp-scale{border:1px solid var(--gp-soft);border-top:0;height:6px;position:relative;min-width:20px}
.gp-scale span{position:absolute;left:0;bottom:6px;white-space:nowrap;text-shadow:0 0 3px var(--globe-space),0 0 3px var(--globe-space)}
.gp-note{text-shadow:0 0 3px var(--globe-space),0 0 3px var(--globe-space);pointer-events:auto}
.gp-note button{border:0;background:none;padding:0;color:var(--gp-accent);text-decoration:underline;cursor:pointer}
.gp-card,.gp-panel,.gp-help{position:absolute;background:color-mix(in srgb,var(--gp-paper) 94%,transparent);border:1px solid var(--gp-line);border-radius:6px;cursor:default;user-select:text;-webkit-user-select:text}
.gp-card{left:8px;top:8px;padding:6px 6px 8px 12px;max-width:min(320px,calc(100% - 70px))}
.gp-card-head{display:flex;align-items:center;gap:4px}
.gp-name{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;min-width:0;unicode-bidi:isolate}
.gp-card .gp-name{font-weight:600;flex:1 1 auto}
.gp-facts{display:flex;flex-wrap:wrap;gap:2px 16px;margin:2px 6px 0 0;font-size:13px}
.gp-facts div{display:flex;gap:6px}.gp-facts dt{color:var(--gp-soft)}.gp-facts dd{margin:0}
.gp-use{margin:6px 6px 0 0}.gp-use svg{display:block;width:260px;max-width:100%;height:44px;background:var(--gp-wash);border-bottom:1px solid var(--gp-soft)}
.gp-use-search{fill:var(--globe-sensor);background:var(--globe-sensor)}.gp-use-track{fill:var(--globe-track);background:var(--globe-track)}.gp-use path{fill-opacity:.75}
.gp-use-now{stroke:var(--gp-ink);stroke-width:1.5}.gp-use .gp-key{margin:4px 0 0}.gp-use i{display:inline-block;width:9px;height:9px;margin-inline-end:4px;opacity:.75}
.gp-gone{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.gp-panel{right:8px;top:8px;width:290px;max-width:calc(100% - 16px);max-height:calc(100% - 16px);overflow:auto;padding:10px 14px 12px;z-index:2;background:var(--gp-paper)}
.gp-title{margin:0 0 6px;font-size:13px;font-weight:600;line-height:1.4}
.gp-layers{display:grid}
.gp-check{display:flex;align-items:center;gap:8px;min-height:27px;font-size:13px;cursor:pointer}
.gp-check input{accent-color:var(--gp-accent);width:15px;height:15px}
.gp-check .gp-icon{width:16px;height:16px}
.gp-off{opacity:.45}
.gp-pair{display:flex;gap:8px;align-items:center;margin-top:8px;font-size:13px;flex-wrap:wrap}
.gp-key{margin:8px 0 0;font-size:12px;color:var(--gp-soft)}
.gp-help{inset:8px auto auto 8px;max-width:min(420px,calc(100% - 16px));max-height:calc(100% - 16px);overflow:auto;padding:12px 16px;z-index:3}
.gp-help table{border-collapse:collapse;font-size:13px;width:auto}
.gp-help th{text-align:start;font-weight:500;padding:2px 14px 2px 0;white-space:nowrap;border:0;background:none}.gp-help td{padding:2px 0;border:0;color:var(--gp-soft)}
.gp kbd{font:inherit;font-size:12px;border:1px solid var(--gp-line);border-radius:3px;padding:0 4px;background:var(--gp-wash)}
.gp-scrub{position:relative;height:48px}
.gp-ticks{position:absolute;left:0;top:0;width:100%;height:26px}
.gp-range{appearance:none;-webkit-appearance:none;position:absolute;left:0;right:0;bottom:0;width:100%;height:24px;background:none;cursor:pointer;touch-action:none}
.gp-range::-webkit-slider-runnable-track{background:none}.gp-range::-moz-range-track{background:none}
.gp-range::-webkit-slider-thumb{-webkit-appearance:none;opacity:0;width:16px;height:16px}.gp-range::-moz-range-thumb{opacity:0}
.gp-line{position:absolute;left:8px;right:8px;bottom:10px;height:4px;border-radius:2px;background:var(--gp-line)}
.gp-line span{position:absolute;left:0;top:0;height:4px;border-radius:2px}
.gp-line-done{background:var(--gp-ink)}
.gp-line .gp-line-head{height:10px;top:-3px;border-radius:0;border-inline-end:1px solid var(--gp-soft);background:repeating-linear-gradient(115deg,transparent 0 3px,var(--gp-paper) 3px 5px)}
.gp-line .gp-thumb{width:16px;height:16px;top:-6px;margin-left:-8px;border-radius:50%;background:var(--gp-ink);border:2px solid var(--gp-paper);box-shadow:0 0 0 1px var(--gp-ink)}
.gp-clock{font-size:20px;font-weight:600;line-height:1.1;margin-inline-start:6px;white-space:nowrap}
.gp-clock small{font-size:12px;font-weight:400;color:var(--gp-soft);margin-inline-start:5px}
.gp-score{font-size:13px;color:var(--gp-soft);white-space:nowrap}
.gp-events{grid-area:events;margin:0;padding:0;border:0;border-top:1px solid var(--gp-line);display:flex;flex-direction:column;min-height:0;height:276px}
.gp-events-head{display:flex;justify-content:space-between;align-items:center;padding:6px 12px 2px}
.gp-events-head .gp-title{margin:0}
.gp-list{position:relative;overflow-y:auto;flex:1;min-height:0;contain:strict}
.gp-list-inner{position:relative}
.gp-row{position:absolute;left:0;right:0;display:grid;grid-template-columns:4.6em 1.3em minmax(0,1fr);align-items:center;height:40px;padding:0 12px;font-size:13px;cursor:pointer}
.gp-row:hover{background:var(--gp-wash)}
.gp-row .gp-name{white-space:normal;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;line-height:1.25;overflow-wrap:anywhere}
.gp-row[data-future]{color:var(--gp-soft)}
.gp-row[aria-selected="true"]{background:var(--gp-wash);box-shadow:inset 3px 0 0 var(--gp-ink)}
.gp-list:focus-visible .gp-row[data-active]{outline:2px solid var(--gp-accent);outline-offset:-2px}
.gp-time{text-align:end;padding-inline-end:8px}
.gp-sign{text-align:center;font-weight:700}
.gp-row[data-mark="launch"] .gp-sign{color:var(--globe-interceptor)}.gp-row[data-mark="kill"] .gp-sign{color:var(--globe-kill)}
.gp-row[data-mark="miss"] .gp-sign{color:var(--globe-miss)}.gp-row[data-mark="leak"] .gp-sign{color:var(--globe-leak)}
.gp-empty{margin:8px 12px;font-size:13px;color:var(--gp-soft)}
.gp-live{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.gp-message{margin:.5em 0;font:14px/1.4 system-ui,sans-serif}
@container gp (min-width:1000px){
.gp-frame{grid-template:"head head" auto "stage events" minmax(0,1fr) "bar bar" auto/minmax(0,1fr) 344px}
.gp-events{border-top:0;border-inline-start:1px solid var(--gp-line);height:auto}}
@container gp (max-width:620px){
.gp-stage{height:clamp(300px,52vh,520px)}
.gp-head{gap:6px}.gp-head select{flex:1 1 7em;min-width:0}
.gp-bar-row select{order:8}.gp-score{flex:1;order:9}.gp-bar-row .gp-push{display:none}.gp-clock{font-size:18px}.gp-clock small{display:block;margin:0}.gp-bar-row{gap:4px}.gp-bar-row select{max-width:6.6em}
}
@media (pointer:coarse),(max-width:620px){
.gp .gp-button{min-width:44px;height:44px}.gp select{height:44px}.gp-switch label{min-height:44px;padding:0 12px}.gp-check{min-height:44px}.gp-events{height:300px}.gp-range{height:44px}.gp-line{bottom:20px}.gp-scrub{height:66px}.gp-check input{width:20px;height:20px}}

.gp-frame:fullscreen{border:0;border-radius:0;height:100vh}
.gp-frame:fullscreen .gp-stage{height:auto;min-height:0}
.gp-used{display:none}
@media print{.gp{display:none}.gp-used{display:block}}
`;
