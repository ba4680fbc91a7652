"use strict";(()=>{var sh="iamd-replay/1",st=class extends Error{},Mr=i=>typeof i=="object"&&i!==null&&!Array.isArray(i),ju=["assets","sensors","batteries","objects","tracks","shots","events"],cc=["t","x","y","z","u","v","w"],qu=[...cc,"l11","l21","l22","l31","l32","l33","error"];function Cr(i,e,t){if(!Mr(i))throw new st(`${t} is missing`);let n=Array.isArray(i.t)?i.t.length:-1;for(let s of e){let r=i[s];if(!Array.isArray(r))throw new st(`${t}.${s} is not a list of numbers`);if(r.length!==n)throw new st(`${t}.${s} has ${r.length} entries, t has ${n}`);for(let o of r)if(typeof o!="number"||!Number.isFinite(o))throw new st(`${t}.${s} holds something that is no number`)}}function $u(i,e){if(!Mr(i))throw new st(`${e} is not an object`);for(let s of["begin_s","end_s"])if(!Number.isFinite(i[s]))throw new st(`${e}.${s} is not a number`);for(let s of ju)if(!Array.isArray(i[s]))throw new st(`${e}.${s} is not a list`);let t=(s,r)=>i[s].forEach((o,a)=>{if(!Mr(o))throw new st(`${e}.${s}[${a}] is not an object`);r(o,`${e}.${s}[${a}]`)}),n=(s,r)=>{for(let o of["lat_deg","lon_deg","alt_m"])if(!Number.isFinite(s[o]))throw new st(`${r}.${o} is not a number`)};t("assets",n),t("sensors",n),t("batteries",n),t("objects",(s,r)=>Cr(s.path,cc,`${r}.path`)),t("tracks",(s,r)=>Cr(s.path,qu,`${r}.path`)),t("shots",(s,r)=>Cr(s.path,cc,`${r}.path`)),t("events",(s,r)=>{if(!Number.isFinite(s.t_s))throw new st(`${r}.t_s is not a number`)}),Cr(i.detections,["t","x","y","z"],`${e}.detections`)}function rh(i){let e;try{e=JSON.parse(i)}catch{throw new st("The replay is not JSON")}if(!Mr(e))throw new st("The replay is not a JSON object");if(e.format!==sh)throw new st(`The replay's format is ${JSON.stringify(e.format??null).slice(0,40)}; this page plays ${sh}`);let t=e.runs;if(!Array.isArray(t)||t.length===0)throw new st("The replay holds no runs");return t.forEach((n,s)=>$u(n,`runs[${s}]`)),e}function mi(i,e,t,n=0,s=1){let r=Math.round(1/e),o=0;for(let a=0;a<i.length;++a)o+=i[a],t[n+a*s]=o/r;return t}var xr=(i,e)=>mi(i,e,new Float64Array(i.length));function Pi(i,e,t,n){let s=new Float64Array(3*i.length);return mi(i,n,s,0,3),mi(e,n,s,1,3),mi(t,n,s,2,3),s}var Zn=class i{constructor(e,t,n){this.t=e;this.position=t;this.velocity=n}t;position;velocity;hint=0;static of(e){return new i(xr(e.t,.001),Pi(e.x,e.y,e.z,.1),Pi(e.u,e.v,e.w,.01))}get length(){return this.t.length}get begin(){return this.t[0]??1/0}get end(){return this.t[this.t.length-1]??-1/0}index(e){let t=this.t,n=t.length;if(n===0||!(e>=t[0]))return-1;if(e>=t[n-1])return n-1;let s=this.hint<n&&t[this.hint]<=e?this.hint:0;for(let o=0;o<4;++o){if(t[s+1]>e)return this.hint=s;++s}let r=n-1;for(;r-s>1;){let o=s+r>>1;t[o]<=e?s=o:r=o}return this.hint=s}place(e,t,n=0){if(this.t.length===0)return!1;let s=Math.max(0,this.index(e)),r=this.position,o=this.velocity,a=Math.min(s+1,this.t.length-1),c=this.t[a]-this.t[s],l=c>0?Math.min(1,Math.max(0,(e-this.t[s])/c)):0,h=l*l,u=h*l,A=2*u-3*h+1,d=(u-2*h+l)*c,g=3*h-2*u,B=(u-h)*c;for(let f=0;f<3;++f)t[n+f]=A*r[3*s+f]+d*o[3*s+f]+g*r[3*a+f]+B*o[3*a+f];return!0}speed(e){let t=Math.max(0,this.index(e)),n=this.position,s=this.velocity,r=Math.min(t+1,this.t.length-1),o=this.t[r]-this.t[t];if(!(o>0))return Math.hypot(s[3*t]??0,s[3*t+1]??0,s[3*t+2]??0);let a=Math.min(1,Math.max(0,(e-this.t[t])/o)),c=(6*a*a-6*a)/o,l=3*a*a-4*a+1,h=3*a*a-2*a,u=0;for(let A=0;A<3;++A){let d=c*(n[3*t+A]-n[3*r+A])+l*s[3*t+A]+h*s[3*r+A];u+=d*d}return Math.sqrt(u)}};var Qr=class extends Zn{spread;error;constructor(e){let t=Zn.of(e);super(t.t,t.position,t.velocity),this.spread=new Float64Array(6*t.length),[e.l11,e.l21,e.l22,e.l31,e.l32,e.l33].forEach((n,s)=>mi(n,.1,this.spread,s,6)),this.error=mi(e.error,.1,new Float64Array(t.length))}place(e,t,n=0){let s=Math.max(0,this.index(e));if(this.length===0)return!1;let r=Math.max(0,e-this.t[s]);for(let o=0;o<3;++o)t[n+o]=this.position[3*s+o]+r*this.velocity[3*s+o];return!0}speed(e){let t=Math.max(0,this.index(e)),n=this.velocity;return Math.hypot(n[3*t]??0,n[3*t+1]??0,n[3*t+2]??0)}sigma(e){let t=Math.max(0,this.index(e)),n=0;for(let s=0;s<6;++s)n+=(this.spread[6*t+s]??0)**2;return Math.sqrt(n)}};var Bi=(i,e)=>e>=i.begin&&e<i.end;function oh(i,e){return{begin:i.begin,end:e??(i.length>0?i.end+1e-9:-1/0)}}function td(i){let e=new Uint8Array(i.t.length);return i.object_index?.forEach((t,n)=>{t<0&&(e[n]=1)}),{t:xr(i.t,.001),position:Pi(i.x,i.y,i.z,.1),falseAlarm:e,made:i.made}}function nd(i){return!i||!Array.isArray(i.x)||i.rows*i.columns!==i.x.length||i.x.length<4?null:{rows:i.rows,columns:i.columns,position:Pi(i.x,i.y,i.z,.1)}}var Hi=(i,e)=>typeof i=="string"&&i!==""?i:e;function id(i){let e=i.batteries.map((t,n)=>({...t,name:Hi(t.name,`Battery ${n+1}`)}));return{raw:i,label:Hi(i.label,`Run ${i.run}`),begin:i.begin_s,end:Math.max(i.begin_s,i.end_s),assets:i.assets.map((t,n)=>({...t,name:Hi(t.name,`Asset ${n+1}`)})),sensors:i.sensors.map((t,n)=>({...t,name:Hi(t.name,`Sensor ${n+1}`),volume:nd(t.volume)})),batteries:e,objects:i.objects.map((t,n)=>{let s=Zn.of(t.path);return{raw:t,name:Hi(t.name,`Object ${n+1}`),path:s,...oh(s,t.fate==="flying"?null:t.end_s)}}),tracks:i.tracks.map(t=>{let n=new Qr(t.path),s=t.ended_s??i.end_s+1e-9;return{raw:t,name:`Track ${t.id}`,path:n,begin:n.begin,end:n.length>0?s:-1/0}}),shots:i.shots.map(t=>{let n=Zn.of(t.path),s=t.battery===null?void 0:e[t.battery];return{raw:t,name:`${s?s.name:"Interceptor"} ${t.engagement}.${t.shot}`,path:n,killed:t.result==="kill",...oh(n,t.end_s)}}),detections:td(i.detections),events:[...i.events].sort((t,n)=>t.t_s-n.t_s)}}var Ir=class{constructor(e){this.raw=e}raw;decoded=[];get labels(){return this.raw.runs.map((e,t)=>Hi(e.label,`Run ${e.run??t}`))}run(e){return this.decoded[e]??=id(this.raw.runs[e])}};var sd=512e6;async function ah(i,e){if(e===null||e==="")return i;if(e!=="gzip+base64")throw new st(`The replay is packed as ${e.slice(0,40)}; this page reads gzip+base64`);if(typeof DecompressionStream>"u")throw new st("This browser cannot unpack the replay (DecompressionStream is missing)");let t;try{let a=atob(i.trim());t=new Uint8Array(a.length);for(let c=0;c<a.length;++c)t[c]=a.charCodeAt(c)}catch{throw new st("The replay is damaged (not base64)")}let n=new TextDecoder,s=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip")).getReader(),r="",o=0;try{for(;;){let{done:a,value:c}=await s.read();if(a)return r+n.decode();if(o+=c.length,o>sd)break;r+=n.decode(c,{stream:!0})}}catch{throw new st("The replay is damaged (it does not unpack)")}throw s.cancel(),new st("The replay is too large to be played in a page")}var rd=new Set(["launched","intercept","arrived"]),od=new Set(["started","arrived","intercept"]);function Dr(i,e,t){let n=typeof i.shot=="number"?e.shots[i.shot]:void 0,s=typeof i.object=="number"?e.objects[i.object]:void 0;switch(i.kind){case"launched":return"launch";case"intercept":return(n?n.killed:/\bkill(ed)?\b/.test(i.text)&&!/not|no kill/.test(i.text))?"kill":"miss";case"assessed":return t==="belief"?n?.raw.declared_killed?"kill":"miss":"assessed";case"arrived":return s?.raw.fate==="leaked"||typeof i.asset=="number"?"leak":"end";default:return"other"}}function wi(i,e){return e!=="belief"||!od.has(i.kind)}function yr(i,e){return rd.has(i.kind)?wi(i,e):e==="belief"&&i.kind==="assessed"}function Un(i,e){let t=0,n=i.length;for(;t<n;){let s=t+n>>1;i[s].t_s<=e?t=s+1:n=s}return t}function ch(i,e,t){let n=Un(i,e);if(t)return i[n]?.t_s??null;let s=n-1;for(;s>=0&&i[s].t_s>=e;)--s;return i[s]?.t_s??null}var hc={objects:"Objects (truth)",tracks:"Tracks (belief)",ellipsoids:"Uncertainty",detections:"Detections",interceptors:"Interceptors",outcomes:"Intercepts and arrivals",trails:"Trails",heights:"Lines to the ground",volumes:"Radar volumes",sensors:"Sensors",batteries:"Batteries",reach:"Reach of batteries",assets:"Defended assets",names:"Names"};function lh(){let i=Object.fromEntries(Object.keys(hc).map(e=>[e,!0]));return i.reach=!1,{belief:"both",layers:i,sigma:2,magnify:1}}function Jt(i,e={}){let t=i.belief!=="belief",n=i.belief!=="truth";return e.truth=t&&i.layers.objects,e.tracks=n&&i.layers.tracks,e.ellipsoids=n&&i.layers.ellipsoids,e.detections=n&&i.layers.detections,e.interceptors=i.layers.interceptors,e.outcomes=i.layers.outcomes,e}function hh(i,e){return{ready:i,time:()=>e().clock.time,seek:t=>e().seek(t),play:()=>e().play(),pause:()=>e().pause(),playing:()=>e().clock.playing,state:()=>{let t=e(),n=Jt(t.options),{run:s,scene:r}=t;r.moment.at(t.clock.time);let{moment:o}=r,a=0;if(n.interceptors)for(let c of o.shotThere)a+=c;return{run:t.runIndex,time:t.clock.time,playing:t.clock.playing,visible:{objects:n.truth?s.objects.filter((c,l)=>o.objectThere[l]).map(c=>c.name):[],tracks:n.tracks?s.tracks.filter((c,l)=>o.trackThere[l]).map(c=>c.raw.id):[],shots:a},layers:{...t.options.layers},follow:t.following&&t.chosen?{...t.chosen}:null,belief:t.options.belief,sigma:t.options.sigma,magnify:t.options.magnify,fps:t.pace.fps,scale:t.pace.scale,drawCalls:r.drawCalls,labels:r.labels.names}},pick:(t,n)=>{let s=e(),r=s.scene.pick(t,n,24,s.options),o=r&&(r.kind==="object"?s.run.objects:r.kind==="track"?s.run.tracks:s.run.shots);return r&&o?{...r,name:o[r.index].name}:null},setRun:t=>e().open(t),setBelief:t=>e().believe(t),setLayer:(t,n)=>{e().options.layers[t]=n,e().changed()},setSpeed:t=>{e().clock.speed=t},setEllipsoids:(t,n)=>{Object.assign(e().options,{sigma:t,magnify:n}),e().changed()},follow:t=>e().follow(t),step:t=>e().step(t),events:()=>e().run.events.filter(t=>wi(t,e().options.belief)).map(({t_s:t,kind:n,text:s})=>({t_s:t,kind:n,text:s}))}}var Yh=0,Nc=1,Jh=2;var $s=1,Vh=2,us=3,li=0,Rt=1,ln=2,Ri=0,ds=1,Oc=2,Yc=3,Jc=4,Kh=5;var Fi=100,zh=101,Wh=102,Xh=103,Zh=104,jh=200,qh=201,$h=202,eA=203,Vc=204,Kc=205,tA=206,nA=207,iA=208,sA=209,rA=210,oA=211,aA=212,cA=213,lA=214,no=0,io=1,so=2,ts=3,ro=4,oo=5,ao=6,co=7,zc=0,hA=1,AA=2,_n=0,Wc=1,Xc=2,Zc=3,jc=4,qc=5,$c=6,el=7;var tl=300,bi=301,gs=302,Ho=303,No=304,lo=1e3,In=1001,ho=1002,St=1003,uA=1004;var er=1005;var Nt=1006,Oo=1007;var Jn=1008;var en=1009,nl=1010,il=1011,fs=1012,Yo=1013,fn=1014,pn=1015,mn=1016,Jo=1017,Vo=1018,Ui=1020,sl=35902,rl=35899,ol=1021,al=1022,En=1023,Nn=1026,Vn=1027,cl=1028,Ko=1029,hi=1030,zo=1031;var Wo=1033,tr=33776,nr=33777,ir=33778,sr=33779,Xo=35840,Zo=35841,jo=35842,qo=35843,$o=36196,ea=37492,ta=37496,na=37488,ia=37489,rr=37490,sa=37491,ra=37808,oa=37809,aa=37810,ca=37811,la=37812,ha=37813,Aa=37814,ua=37815,da=37816,ga=37817,fa=37818,pa=37819,ma=37820,Ea=37821,Ba=36492,wa=36494,Ca=36495,Ma=36283,xa=36284,or=36285,Qa=36286;var _s=2300,Ao=2301,eo=2302,Rc=2303,Fc=2400,bc=2401,Uc=2402;var dA=3200;var ll=0,gA=1,Kn="",jt="srgb",Ii="srgb-linear",Rs="linear",We="srgb";var to=7680;var fA=519,pA=512,mA=513,EA=514,hl=515,BA=516,wA=517,Al=518,ul=519,dl=35044,Ti=35048;var ar="300 es",cn=2e3,Fs=2001;function ad(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function cd(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function bs(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function CA(){let i=bs("canvas");return i.style.display="block",i}var Ah={},ns=null;function Us(...i){let e="THREE."+i.shift();ns?ns("log",e,...i):console.log(e,...i)}function MA(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function De(...i){i=MA(i);let e="THREE."+i.shift();if(ns)ns("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function _e(...i){i=MA(i);let e="THREE."+i.shift();if(ns)ns("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function ys(...i){let e=i.join(" ");e in Ah||(Ah[e]=!0,De(...i))}function xA(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var QA={[no]:no,[so]:ao,[ro]:ro,[ts]:oo,[io]:io,[ao]:so,[co]:co,[oo]:ts},Dn=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Ut=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],uh=1234567,Ss=Math.PI/180,is=180/Math.PI;function Ai(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Ut[i&255]+Ut[i>>8&255]+Ut[i>>16&255]+Ut[i>>24&255]+"-"+Ut[e&255]+Ut[e>>8&255]+"-"+Ut[e>>16&15|64]+Ut[e>>24&255]+"-"+Ut[t&63|128]+Ut[t>>8&255]+"-"+Ut[t>>16&255]+Ut[t>>24&255]+Ut[n&255]+Ut[n>>8&255]+Ut[n>>16&255]+Ut[n>>24&255]).toLowerCase()}function Je(i,e,t){return Math.max(e,Math.min(t,i))}function gl(i,e){return(i%e+e)%e}function ld(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function hd(i,e,t){return i!==e?(t-i)/(e-i):0}function vs(i,e,t){return(1-t)*i+t*e}function Ad(i,e,t,n){return vs(i,e,1-Math.exp(-t*n))}function ud(i,e=1){return e-Math.abs(gl(i,e*2)-e)}function dd(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function gd(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function fd(i,e){return i+Math.floor(Math.random()*(e-i+1))}function pd(i,e){return i+Math.random()*(e-i)}function md(i){return i*(.5-Math.random())}function Ed(i){i!==void 0&&(uh=i);let e=uh+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function Bd(i){return i*Ss}function wd(i){return i*is}function Cd(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function Md(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function fl(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function xd(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),c=o(t/2),l=r((e+n)/2),h=o((e+n)/2),u=r((e-n)/2),A=o((e-n)/2),d=r((n-e)/2),g=o((n-e)/2);switch(s){case"XYX":i.set(a*h,c*u,c*A,a*l);break;case"YZY":i.set(c*A,a*h,c*u,a*l);break;case"ZXZ":i.set(c*u,c*A,a*h,a*l);break;case"XZX":i.set(a*h,c*g,c*d,a*l);break;case"YXY":i.set(c*d,a*h,c*g,a*l);break;case"ZYZ":i.set(c*g,c*d,a*h,a*l);break;default:De("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Ia(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function pl(i,e){if(e.constructor===Float32Array)return i;let t=Ia(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function ml(i,e){if(e.constructor===Float32Array)return i;let t=Ia(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var zn={DEG2RAD:Ss,RAD2DEG:is,generateUUID:Ai,clamp:Je,euclideanModulo:gl,mapLinear:ld,inverseLerp:hd,lerp:vs,damp:Ad,pingpong:ud,smoothstep:dd,smootherstep:gd,randInt:fd,randFloat:pd,randFloatSpread:md,seededRandom:Ed,degToRad:Bd,radToDeg:wd,isPowerOfTwo:Cd,ceilPowerOfTwo:Md,floorPowerOfTwo:fl,setQuaternionFromProperEuler:xd,normalize:ml,denormalize:pl},Pe=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Je(this.x,e.x,t.x),this.y=Je(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Je(this.x,e,t),this.y=Je(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Je(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Je(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},yn=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let c=n[s+0],l=n[s+1],h=n[s+2],u=n[s+3],A=r[o+0],d=r[o+1],g=r[o+2],B=r[o+3];if(u!==B||c!==A||l!==d||h!==g){let f=c*A+l*d+h*g+u*B;f<0&&(A=-A,d=-d,g=-g,B=-B,f=-f);let p=1-a;if(f<.9995){let E=Math.acos(f),x=Math.sin(E);p=Math.sin(p*E)/x,a=Math.sin(a*E)/x,c=c*p+A*a,l=l*p+d*a,h=h*p+g*a,u=u*p+B*a}else{c=c*p+A*a,l=l*p+d*a,h=h*p+g*a,u=u*p+B*a;let E=1/Math.sqrt(c*c+l*l+h*h+u*u);c*=E,l*=E,h*=E,u*=E}}e[t]=c,e[t+1]=l,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],c=n[s+1],l=n[s+2],h=n[s+3],u=r[o],A=r[o+1],d=r[o+2],g=r[o+3];return e[t]=a*g+h*u+c*d-l*A,e[t+1]=c*g+h*A+l*u-a*d,e[t+2]=l*g+h*d+a*A-c*u,e[t+3]=h*g-a*u-c*A-l*d,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,c=Math.sin,l=a(n/2),h=a(s/2),u=a(r/2),A=c(n/2),d=c(s/2),g=c(r/2);switch(o){case"XYZ":this._x=A*h*u+l*d*g,this._y=l*d*u-A*h*g,this._z=l*h*g+A*d*u,this._w=l*h*u-A*d*g;break;case"YXZ":this._x=A*h*u+l*d*g,this._y=l*d*u-A*h*g,this._z=l*h*g-A*d*u,this._w=l*h*u+A*d*g;break;case"ZXY":this._x=A*h*u-l*d*g,this._y=l*d*u+A*h*g,this._z=l*h*g+A*d*u,this._w=l*h*u-A*d*g;break;case"ZYX":this._x=A*h*u-l*d*g,this._y=l*d*u+A*h*g,this._z=l*h*g-A*d*u,this._w=l*h*u+A*d*g;break;case"YZX":this._x=A*h*u+l*d*g,this._y=l*d*u+A*h*g,this._z=l*h*g-A*d*u,this._w=l*h*u-A*d*g;break;case"XZY":this._x=A*h*u-l*d*g,this._y=l*d*u-A*h*g,this._z=l*h*g+A*d*u,this._w=l*h*u+A*d*g;break;default:De("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],c=t[9],l=t[2],h=t[6],u=t[10],A=n+a+u;if(A>0){let d=.5/Math.sqrt(A+1);this._w=.25/d,this._x=(h-c)*d,this._y=(r-l)*d,this._z=(o-s)*d}else if(n>a&&n>u){let d=2*Math.sqrt(1+n-a-u);this._w=(h-c)/d,this._x=.25*d,this._y=(s+o)/d,this._z=(r+l)/d}else if(a>u){let d=2*Math.sqrt(1+a-n-u);this._w=(r-l)/d,this._x=(s+o)/d,this._y=.25*d,this._z=(c+h)/d}else{let d=2*Math.sqrt(1+u-n-a);this._w=(o-s)/d,this._x=(r+l)/d,this._y=(c+h)/d,this._z=.25*d}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Je(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,c=t._y,l=t._z,h=t._w;return this._x=n*h+o*a+s*l-r*c,this._y=s*h+o*c+r*a-n*l,this._z=r*h+o*l+n*c-s*a,this._w=o*h-n*a-s*c-r*l,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let c=1-t;if(a<.9995){let l=Math.acos(a),h=Math.sin(l);c=Math.sin(c*l)/h,t=Math.sin(t*l)/h,this._x=this._x*c+n*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this._onChangeCallback()}else this._x=this._x*c+n*t,this._y=this._y*c+s*t,this._z=this._z*c+r*t,this._w=this._w*c+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},R=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(dh.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(dh.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,c=e.w,l=2*(o*s-a*n),h=2*(a*t-r*s),u=2*(r*n-o*t);return this.x=t+c*l+o*u-a*h,this.y=n+c*h+a*l-r*u,this.z=s+c*u+r*h-o*l,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Je(this.x,e.x,t.x),this.y=Je(this.y,e.y,t.y),this.z=Je(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Je(this.x,e,t),this.y=Je(this.y,e,t),this.z=Je(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Je(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,c=t.z;return this.x=s*c-r*a,this.y=r*o-n*c,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return Ac.copy(this).projectOnVector(e),this.sub(Ac)}reflect(e){return this.sub(Ac.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Je(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Ac=new R,dh=new yn,Re=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,c,l){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,c,l)}set(e,t,n,s,r,o,a,c,l){let h=this.elements;return h[0]=e,h[1]=s,h[2]=a,h[3]=t,h[4]=r,h[5]=c,h[6]=n,h[7]=o,h[8]=l,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],c=n[6],l=n[1],h=n[4],u=n[7],A=n[2],d=n[5],g=n[8],B=s[0],f=s[3],p=s[6],E=s[1],x=s[4],M=s[7],y=s[2],D=s[5],m=s[8];return r[0]=o*B+a*E+c*y,r[3]=o*f+a*x+c*D,r[6]=o*p+a*M+c*m,r[1]=l*B+h*E+u*y,r[4]=l*f+h*x+u*D,r[7]=l*p+h*M+u*m,r[2]=A*B+d*E+g*y,r[5]=A*f+d*x+g*D,r[8]=A*p+d*M+g*m,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],h=e[8];return t*o*h-t*a*l-n*r*h+n*a*c+s*r*l-s*o*c}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],h=e[8],u=h*o-a*l,A=a*c-h*r,d=l*r-o*c,g=t*u+n*A+s*d;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let B=1/g;return e[0]=u*B,e[1]=(s*l-h*n)*B,e[2]=(a*n-s*o)*B,e[3]=A*B,e[4]=(h*t-s*c)*B,e[5]=(s*r-a*t)*B,e[6]=d*B,e[7]=(n*c-l*t)*B,e[8]=(o*t-n*r)*B,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let c=Math.cos(r),l=Math.sin(r);return this.set(n*c,n*l,-n*(c*o+l*a)+o+e,-s*l,s*c,-s*(-l*o+c*a)+a+t,0,0,1),this}scale(e,t){return ys("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(uc.makeScale(e,t)),this}rotate(e){return ys("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(uc.makeRotation(-e)),this}translate(e,t){return ys("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(uc.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},uc=new Re,gh=new Re().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),fh=new Re().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Qd(){let i={enabled:!0,workingColorSpace:Ii,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===We&&(s.r=Hn(s.r),s.g=Hn(s.g),s.b=Hn(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===We&&(s.r=es(s.r),s.g=es(s.g),s.b=es(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Kn?Rs:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[Ii]:{primaries:e,whitePoint:n,transfer:Rs,toXYZ:gh,fromXYZ:fh,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:jt},outputColorSpaceConfig:{drawingBufferColorSpace:jt}},[jt]:{primaries:e,whitePoint:n,transfer:We,toXYZ:gh,fromXYZ:fh,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:jt}}}),i}var He=Qd();function Hn(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function es(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var Ni,uo=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{Ni===void 0&&(Ni=bs("canvas")),Ni.width=e.width,Ni.height=e.height;let s=Ni.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=Ni}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=bs("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Hn(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(Hn(t[n]/255)*255):t[n]=Hn(t[n]);return{data:t,width:e.width,height:e.height}}else return De("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},Id=0,ss=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Id++}),this.uuid=Ai(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(dc(s[o].image)):r.push(dc(s[o]))}else r=dc(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function dc(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?uo.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(De("Texture: Unable to serialize Texture."),{})}var Dd=0,gc=new R,Vt=class i extends Dn{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=In,s=In,r=Nt,o=Jn,a=En,c=en,l=i.DEFAULT_ANISOTROPY,h=Kn){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Dd++}),this.uuid=Ai(),this.name="",this.source=new ss(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=l,this.format=a,this.internalFormat=null,this.type=c,this.offset=new Pe(0,0),this.repeat=new Pe(1,1),this.center=new Pe(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Re,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(gc).x}get height(){return this.source.getSize(gc).y}get depth(){return this.source.getSize(gc).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){De(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){De(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==tl)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case lo:e.x=e.x-Math.floor(e.x);break;case In:e.x=e.x<0?0:1;break;case ho:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case lo:e.y=e.y-Math.floor(e.y);break;case In:e.y=e.y<0?0:1;break;case ho:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Vt.DEFAULT_IMAGE=null;Vt.DEFAULT_MAPPING=tl;Vt.DEFAULT_ANISOTROPY=1;var ut=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,c=e.elements,l=c[0],h=c[4],u=c[8],A=c[1],d=c[5],g=c[9],B=c[2],f=c[6],p=c[10];if(Math.abs(h-A)<.01&&Math.abs(u-B)<.01&&Math.abs(g-f)<.01){if(Math.abs(h+A)<.1&&Math.abs(u+B)<.1&&Math.abs(g+f)<.1&&Math.abs(l+d+p-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let x=(l+1)/2,M=(d+1)/2,y=(p+1)/2,D=(h+A)/4,m=(u+B)/4,Q=(g+f)/4;return x>M&&x>y?x<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(x),s=D/n,r=m/n):M>y?M<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(M),n=D/s,r=Q/s):y<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(y),n=m/r,s=Q/r),this.set(n,s,r,t),this}let E=Math.sqrt((f-g)*(f-g)+(u-B)*(u-B)+(A-h)*(A-h));return Math.abs(E)<.001&&(E=1),this.x=(f-g)/E,this.y=(u-B)/E,this.z=(A-h)/E,this.w=Math.acos((l+d+p-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Je(this.x,e.x,t.x),this.y=Je(this.y,e.y,t.y),this.z=Je(this.z,e.z,t.z),this.w=Je(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Je(this.x,e,t),this.y=Je(this.y,e,t),this.z=Je(this.z,e,t),this.w=Je(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Je(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},go=class extends Dn{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Nt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new ut(0,0,e,t),this.scissorTest=!1,this.viewport=new ut(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new Vt({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Nt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new ss(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},qt=class extends go{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},Ts=class extends Vt{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=St,this.minFilter=St,this.wrapR=In,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var fo=class extends Vt{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=St,this.minFilter=St,this.wrapR=In,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var ct=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,c,l,h,u,A,d,g,B,f){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,c,l,h,u,A,d,g,B,f)}set(e,t,n,s,r,o,a,c,l,h,u,A,d,g,B,f){let p=this.elements;return p[0]=e,p[4]=t,p[8]=n,p[12]=s,p[1]=r,p[5]=o,p[9]=a,p[13]=c,p[2]=l,p[6]=h,p[10]=u,p[14]=A,p[3]=d,p[7]=g,p[11]=B,p[15]=f,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/Oi.setFromMatrixColumn(e,0).length(),r=1/Oi.setFromMatrixColumn(e,1).length(),o=1/Oi.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),c=Math.cos(s),l=Math.sin(s),h=Math.cos(r),u=Math.sin(r);if(e.order==="XYZ"){let A=o*h,d=o*u,g=a*h,B=a*u;t[0]=c*h,t[4]=-c*u,t[8]=l,t[1]=d+g*l,t[5]=A-B*l,t[9]=-a*c,t[2]=B-A*l,t[6]=g+d*l,t[10]=o*c}else if(e.order==="YXZ"){let A=c*h,d=c*u,g=l*h,B=l*u;t[0]=A+B*a,t[4]=g*a-d,t[8]=o*l,t[1]=o*u,t[5]=o*h,t[9]=-a,t[2]=d*a-g,t[6]=B+A*a,t[10]=o*c}else if(e.order==="ZXY"){let A=c*h,d=c*u,g=l*h,B=l*u;t[0]=A-B*a,t[4]=-o*u,t[8]=g+d*a,t[1]=d+g*a,t[5]=o*h,t[9]=B-A*a,t[2]=-o*l,t[6]=a,t[10]=o*c}else if(e.order==="ZYX"){let A=o*h,d=o*u,g=a*h,B=a*u;t[0]=c*h,t[4]=g*l-d,t[8]=A*l+B,t[1]=c*u,t[5]=B*l+A,t[9]=d*l-g,t[2]=-l,t[6]=a*c,t[10]=o*c}else if(e.order==="YZX"){let A=o*c,d=o*l,g=a*c,B=a*l;t[0]=c*h,t[4]=B-A*u,t[8]=g*u+d,t[1]=u,t[5]=o*h,t[9]=-a*h,t[2]=-l*h,t[6]=d*u+g,t[10]=A-B*u}else if(e.order==="XZY"){let A=o*c,d=o*l,g=a*c,B=a*l;t[0]=c*h,t[4]=-u,t[8]=l*h,t[1]=A*u+B,t[5]=o*h,t[9]=d*u-g,t[2]=g*u-d,t[6]=a*h,t[10]=B*u+A}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(yd,e,Sd)}lookAt(e,t,n){let s=this.elements;return Xt.subVectors(e,t),Xt.lengthSq()===0&&(Xt.z=1),Xt.normalize(),jn.crossVectors(n,Xt),jn.lengthSq()===0&&(Math.abs(n.z)===1?Xt.x+=1e-4:Xt.z+=1e-4,Xt.normalize(),jn.crossVectors(n,Xt)),jn.normalize(),Sr.crossVectors(Xt,jn),s[0]=jn.x,s[4]=Sr.x,s[8]=Xt.x,s[1]=jn.y,s[5]=Sr.y,s[9]=Xt.y,s[2]=jn.z,s[6]=Sr.z,s[10]=Xt.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],c=n[8],l=n[12],h=n[1],u=n[5],A=n[9],d=n[13],g=n[2],B=n[6],f=n[10],p=n[14],E=n[3],x=n[7],M=n[11],y=n[15],D=s[0],m=s[4],Q=s[8],T=s[12],v=s[1],U=s[5],P=s[9],K=s[13],F=s[2],J=s[6],Z=s[10],N=s[14],te=s[3],Y=s[7],q=s[11],$=s[15];return r[0]=o*D+a*v+c*F+l*te,r[4]=o*m+a*U+c*J+l*Y,r[8]=o*Q+a*P+c*Z+l*q,r[12]=o*T+a*K+c*N+l*$,r[1]=h*D+u*v+A*F+d*te,r[5]=h*m+u*U+A*J+d*Y,r[9]=h*Q+u*P+A*Z+d*q,r[13]=h*T+u*K+A*N+d*$,r[2]=g*D+B*v+f*F+p*te,r[6]=g*m+B*U+f*J+p*Y,r[10]=g*Q+B*P+f*Z+p*q,r[14]=g*T+B*K+f*N+p*$,r[3]=E*D+x*v+M*F+y*te,r[7]=E*m+x*U+M*J+y*Y,r[11]=E*Q+x*P+M*Z+y*q,r[15]=E*T+x*K+M*N+y*$,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],c=e[9],l=e[13],h=e[2],u=e[6],A=e[10],d=e[14],g=e[3],B=e[7],f=e[11],p=e[15],E=c*d-l*A,x=a*d-l*u,M=a*A-c*u,y=o*d-l*h,D=o*A-c*h,m=o*u-a*h;return t*(B*E-f*x+p*M)-n*(g*E-f*y+p*D)+s*(g*x-B*y+p*m)-r*(g*M-B*D+f*m)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],c=e[2],l=e[6],h=e[10];return t*(o*h-a*l)-n*(r*h-a*c)+s*(r*l-o*c)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],c=e[6],l=e[7],h=e[8],u=e[9],A=e[10],d=e[11],g=e[12],B=e[13],f=e[14],p=e[15],E=t*a-n*o,x=t*c-s*o,M=t*l-r*o,y=n*c-s*a,D=n*l-r*a,m=s*l-r*c,Q=h*B-u*g,T=h*f-A*g,v=h*p-d*g,U=u*f-A*B,P=u*p-d*B,K=A*p-d*f,F=E*K-x*P+M*U+y*v-D*T+m*Q;if(F===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let J=1/F;return e[0]=(a*K-c*P+l*U)*J,e[1]=(s*P-n*K-r*U)*J,e[2]=(B*m-f*D+p*y)*J,e[3]=(A*D-u*m-d*y)*J,e[4]=(c*v-o*K-l*T)*J,e[5]=(t*K-s*v+r*T)*J,e[6]=(f*M-g*m-p*x)*J,e[7]=(h*m-A*M+d*x)*J,e[8]=(o*P-a*v+l*Q)*J,e[9]=(n*v-t*P-r*Q)*J,e[10]=(g*D-B*M+p*E)*J,e[11]=(u*M-h*D-d*E)*J,e[12]=(a*T-o*U-c*Q)*J,e[13]=(t*U-n*T+s*Q)*J,e[14]=(B*x-g*y-f*E)*J,e[15]=(h*y-u*x+A*E)*J,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,c=e.z,l=r*o,h=r*a;return this.set(l*o+n,l*a-s*c,l*c+s*a,0,l*a+s*c,h*a+n,h*c-s*o,0,l*c-s*a,h*c+s*o,r*c*c+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,c=t._w,l=r+r,h=o+o,u=a+a,A=r*l,d=r*h,g=r*u,B=o*h,f=o*u,p=a*u,E=c*l,x=c*h,M=c*u,y=n.x,D=n.y,m=n.z;return s[0]=(1-(B+p))*y,s[1]=(d+M)*y,s[2]=(g-x)*y,s[3]=0,s[4]=(d-M)*D,s[5]=(1-(A+p))*D,s[6]=(f+E)*D,s[7]=0,s[8]=(g+x)*m,s[9]=(f-E)*m,s[10]=(1-(A+B))*m,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=Oi.set(s[0],s[1],s[2]).length(),a=Oi.set(s[4],s[5],s[6]).length(),c=Oi.set(s[8],s[9],s[10]).length();r<0&&(o=-o),An.copy(this);let l=1/o,h=1/a,u=1/c;return An.elements[0]*=l,An.elements[1]*=l,An.elements[2]*=l,An.elements[4]*=h,An.elements[5]*=h,An.elements[6]*=h,An.elements[8]*=u,An.elements[9]*=u,An.elements[10]*=u,t.setFromRotationMatrix(An),n.x=o,n.y=a,n.z=c,this}makePerspective(e,t,n,s,r,o,a=cn,c=!1){let l=this.elements,h=2*r/(t-e),u=2*r/(n-s),A=(t+e)/(t-e),d=(n+s)/(n-s),g,B;if(c)g=r/(o-r),B=o*r/(o-r);else if(a===cn)g=-(o+r)/(o-r),B=-2*o*r/(o-r);else if(a===Fs)g=-o/(o-r),B=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return l[0]=h,l[4]=0,l[8]=A,l[12]=0,l[1]=0,l[5]=u,l[9]=d,l[13]=0,l[2]=0,l[6]=0,l[10]=g,l[14]=B,l[3]=0,l[7]=0,l[11]=-1,l[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=cn,c=!1){let l=this.elements,h=2/(t-e),u=2/(n-s),A=-(t+e)/(t-e),d=-(n+s)/(n-s),g,B;if(c)g=1/(o-r),B=o/(o-r);else if(a===cn)g=-2/(o-r),B=-(o+r)/(o-r);else if(a===Fs)g=-1/(o-r),B=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return l[0]=h,l[4]=0,l[8]=0,l[12]=A,l[1]=0,l[5]=u,l[9]=0,l[13]=d,l[2]=0,l[6]=0,l[10]=g,l[14]=B,l[3]=0,l[7]=0,l[11]=0,l[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},Oi=new R,An=new ct,yd=new R(0,0,0),Sd=new R(1,1,1),jn=new R,Sr=new R,Xt=new R,ph=new ct,mh=new yn,ii=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],c=s[1],l=s[5],h=s[9],u=s[2],A=s[6],d=s[10];switch(t){case"XYZ":this._y=Math.asin(Je(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,d),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(A,l),this._z=0);break;case"YXZ":this._x=Math.asin(-Je(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,d),this._z=Math.atan2(c,l)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(Je(A,-1,1)),Math.abs(A)<.9999999?(this._y=Math.atan2(-u,d),this._z=Math.atan2(-o,l)):(this._y=0,this._z=Math.atan2(c,r));break;case"ZYX":this._y=Math.asin(-Je(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(A,d),this._z=Math.atan2(c,r)):(this._x=0,this._z=Math.atan2(-o,l));break;case"YZX":this._z=Math.asin(Je(c,-1,1)),Math.abs(c)<.9999999?(this._x=Math.atan2(-h,l),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(a,d));break;case"XZY":this._z=Math.asin(-Je(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(A,l),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,d),this._y=0);break;default:De("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return ph.makeRotationFromQuaternion(e),this.setFromRotationMatrix(ph,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return mh.setFromEuler(this),this.setFromQuaternion(mh,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};ii.DEFAULT_ORDER="XYZ";var Gs=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},vd=0,Eh=new R,Yi=new yn,Tn=new ct,vr=new R,Cs=new R,_d=new R,Rd=new yn,Bh=new R(1,0,0),wh=new R(0,1,0),Ch=new R(0,0,1),Mh={type:"added"},Fd={type:"removed"},Ji={type:"childadded",child:null},fc={type:"childremoved",child:null},Kt=class i extends Dn{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:vd++}),this.uuid=Ai(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new R,t=new ii,n=new yn,s=new R(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new ct},normalMatrix:{value:new Re}}),this.matrix=new ct,this.matrixWorld=new ct,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Gs,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Yi.setFromAxisAngle(e,t),this.quaternion.multiply(Yi),this}rotateOnWorldAxis(e,t){return Yi.setFromAxisAngle(e,t),this.quaternion.premultiply(Yi),this}rotateX(e){return this.rotateOnAxis(Bh,e)}rotateY(e){return this.rotateOnAxis(wh,e)}rotateZ(e){return this.rotateOnAxis(Ch,e)}translateOnAxis(e,t){return Eh.copy(e).applyQuaternion(this.quaternion),this.position.add(Eh.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Bh,e)}translateY(e){return this.translateOnAxis(wh,e)}translateZ(e){return this.translateOnAxis(Ch,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Tn.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?vr.copy(e):vr.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),Cs.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Tn.lookAt(Cs,vr,this.up):Tn.lookAt(vr,Cs,this.up),this.quaternion.setFromRotationMatrix(Tn),s&&(Tn.extractRotation(s.matrixWorld),Yi.setFromRotationMatrix(Tn),this.quaternion.premultiply(Yi.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(_e("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Mh),Ji.child=e,this.dispatchEvent(Ji),Ji.child=null):_e("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(Fd),fc.child=e,this.dispatchEvent(fc),fc.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Tn.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Tn.multiply(e.parent.matrixWorld)),e.applyMatrix4(Tn),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Mh),Ji.child=e,this.dispatchEvent(Ji),Ji.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Cs,e,_d),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Cs,Rd,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,c){return a[c.uuid]===void 0&&(a[c.uuid]=c.toJSON(e)),c.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let c=a.shapes;if(Array.isArray(c))for(let l=0,h=c.length;l<h;l++){let u=c[l];r(e.shapes,u)}else r(e.shapes,c)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let c=0,l=this.material.length;c<l;c++)a.push(r(e.materials,this.material[c]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let c=this.animations[a];s.animations.push(r(e.animations,c))}}if(t){let a=o(e.geometries),c=o(e.materials),l=o(e.textures),h=o(e.images),u=o(e.shapes),A=o(e.skeletons),d=o(e.animations),g=o(e.nodes);a.length>0&&(n.geometries=a),c.length>0&&(n.materials=c),l.length>0&&(n.textures=l),h.length>0&&(n.images=h),u.length>0&&(n.shapes=u),A.length>0&&(n.skeletons=A),d.length>0&&(n.animations=d),g.length>0&&(n.nodes=g)}return n.object=s,n;function o(a){let c=[];for(let l in a){let h=a[l];delete h.metadata,c.push(h)}return c}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Kt.DEFAULT_UP=new R(0,1,0);Kt.DEFAULT_MATRIX_AUTO_UPDATE=!0;Kt.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Et=class extends Kt{constructor(){super(),this.isGroup=!0,this.type="Group"}},bd={type:"move"},rs=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Et,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Et,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new R,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new R),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Et,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new R,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new R,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,c=this._grip,l=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(l&&e.hand){o=!0;for(let B of e.hand.values()){let f=t.getJointPose(B,n),p=this._getHandJoint(l,B);f!==null&&(p.matrix.fromArray(f.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=f.radius),p.visible=f!==null}let h=l.joints["index-finger-tip"],u=l.joints["thumb-tip"],A=h.position.distanceTo(u.position),d=.02,g=.005;l.inputState.pinching&&A>d+g?(l.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!l.inputState.pinching&&A<=d-g&&(l.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else c!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(c.matrix.fromArray(r.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,r.linearVelocity?(c.hasLinearVelocity=!0,c.linearVelocity.copy(r.linearVelocity)):c.hasLinearVelocity=!1,r.angularVelocity?(c.hasAngularVelocity=!0,c.angularVelocity.copy(r.angularVelocity)):c.hasAngularVelocity=!1,c.eventsEnabled&&c.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(bd)))}return a!==null&&(a.visible=s!==null),c!==null&&(c.visible=r!==null),l!==null&&(l.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new Et;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},IA={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},qn={h:0,s:0,l:0},_r={h:0,s:0,l:0};function pc(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var Ve=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=jt){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,He.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=He.workingColorSpace){return this.r=e,this.g=t,this.b=n,He.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=He.workingColorSpace){if(e=gl(e,1),t=Je(t,0,1),n=Je(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=pc(o,r,e+1/3),this.g=pc(o,r,e),this.b=pc(o,r,e-1/3)}return He.colorSpaceToWorking(this,s),this}setStyle(e,t=jt){function n(r){r!==void 0&&parseFloat(r)<1&&De("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:De("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);De("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=jt){let n=IA[e.toLowerCase()];return n!==void 0?this.setHex(n,t):De("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Hn(e.r),this.g=Hn(e.g),this.b=Hn(e.b),this}copyLinearToSRGB(e){return this.r=es(e.r),this.g=es(e.g),this.b=es(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=jt){return He.workingToColorSpace(Tt.copy(this),e),Math.round(Je(Tt.r*255,0,255))*65536+Math.round(Je(Tt.g*255,0,255))*256+Math.round(Je(Tt.b*255,0,255))}getHexString(e=jt){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=He.workingColorSpace){He.workingToColorSpace(Tt.copy(this),t);let n=Tt.r,s=Tt.g,r=Tt.b,o=Math.max(n,s,r),a=Math.min(n,s,r),c,l,h=(a+o)/2;if(a===o)c=0,l=0;else{let u=o-a;switch(l=h<=.5?u/(o+a):u/(2-o-a),o){case n:c=(s-r)/u+(s<r?6:0);break;case s:c=(r-n)/u+2;break;case r:c=(n-s)/u+4;break}c/=6}return e.h=c,e.s=l,e.l=h,e}getRGB(e,t=He.workingColorSpace){return He.workingToColorSpace(Tt.copy(this),t),e.r=Tt.r,e.g=Tt.g,e.b=Tt.b,e}getStyle(e=jt){He.workingToColorSpace(Tt.copy(this),e);let t=Tt.r,n=Tt.g,s=Tt.b;return e!==jt?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(qn),this.setHSL(qn.h+e,qn.s+t,qn.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(qn),e.getHSL(_r);let n=vs(qn.h,_r.h,t),s=vs(qn.s,_r.s,t),r=vs(qn.l,_r.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Tt=new Ve;Ve.NAMES=IA;var Ls=class extends Kt{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new ii,this.environmentIntensity=1,this.environmentRotation=new ii,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},un=new R,Gn=new R,mc=new R,Ln=new R,Vi=new R,Ki=new R,xh=new R,Ec=new R,Bc=new R,wc=new R,Cc=new ut,Mc=new ut,xc=new ut,ni=class i{constructor(e=new R,t=new R,n=new R){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),un.subVectors(e,t),s.cross(un);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){un.subVectors(s,t),Gn.subVectors(n,t),mc.subVectors(e,t);let o=un.dot(un),a=un.dot(Gn),c=un.dot(mc),l=Gn.dot(Gn),h=Gn.dot(mc),u=o*l-a*a;if(u===0)return r.set(0,0,0),null;let A=1/u,d=(l*c-a*h)*A,g=(o*h-a*c)*A;return r.set(1-d-g,g,d)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,Ln)===null?!1:Ln.x>=0&&Ln.y>=0&&Ln.x+Ln.y<=1}static getInterpolation(e,t,n,s,r,o,a,c){return this.getBarycoord(e,t,n,s,Ln)===null?(c.x=0,c.y=0,"z"in c&&(c.z=0),"w"in c&&(c.w=0),null):(c.setScalar(0),c.addScaledVector(r,Ln.x),c.addScaledVector(o,Ln.y),c.addScaledVector(a,Ln.z),c)}static getInterpolatedAttribute(e,t,n,s,r,o){return Cc.setScalar(0),Mc.setScalar(0),xc.setScalar(0),Cc.fromBufferAttribute(e,t),Mc.fromBufferAttribute(e,n),xc.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(Cc,r.x),o.addScaledVector(Mc,r.y),o.addScaledVector(xc,r.z),o}static isFrontFacing(e,t,n,s){return un.subVectors(n,t),Gn.subVectors(e,t),un.cross(Gn).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return un.subVectors(this.c,this.b),Gn.subVectors(this.a,this.b),un.cross(Gn).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;Vi.subVectors(s,n),Ki.subVectors(r,n),Ec.subVectors(e,n);let c=Vi.dot(Ec),l=Ki.dot(Ec);if(c<=0&&l<=0)return t.copy(n);Bc.subVectors(e,s);let h=Vi.dot(Bc),u=Ki.dot(Bc);if(h>=0&&u<=h)return t.copy(s);let A=c*u-h*l;if(A<=0&&c>=0&&h<=0&&c-h>0)return o=c/(c-h),t.copy(n).addScaledVector(Vi,o);wc.subVectors(e,r);let d=Vi.dot(wc),g=Ki.dot(wc);if(g>=0&&d<=g)return t.copy(r);let B=d*l-c*g;if(B<=0&&l>=0&&g<=0)return a=l/(l-g),t.copy(n).addScaledVector(Ki,a);let f=h*g-d*u;if(f<=0&&u-h>=0&&d-g>=0)return xh.subVectors(r,s),a=(u-h)/(u-h+(d-g)),t.copy(s).addScaledVector(xh,a);let p=1/(f+B+A);return o=B*p,a=A*p,t.copy(n).addScaledVector(Vi,o).addScaledVector(Ki,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},si=class{constructor(e=new R(1/0,1/0,1/0),t=new R(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(dn.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(dn.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=dn.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,dn):dn.fromBufferAttribute(r,o),dn.applyMatrix4(e.matrixWorld),this.expandByPoint(dn);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Rr.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Rr.copy(n.boundingBox)),Rr.applyMatrix4(e.matrixWorld),this.union(Rr)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,dn),dn.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Ms),Fr.subVectors(this.max,Ms),zi.subVectors(e.a,Ms),Wi.subVectors(e.b,Ms),Xi.subVectors(e.c,Ms),$n.subVectors(Wi,zi),ei.subVectors(Xi,Wi),Ci.subVectors(zi,Xi);let t=[0,-$n.z,$n.y,0,-ei.z,ei.y,0,-Ci.z,Ci.y,$n.z,0,-$n.x,ei.z,0,-ei.x,Ci.z,0,-Ci.x,-$n.y,$n.x,0,-ei.y,ei.x,0,-Ci.y,Ci.x,0];return!Qc(t,zi,Wi,Xi,Fr)||(t=[1,0,0,0,1,0,0,0,1],!Qc(t,zi,Wi,Xi,Fr))?!1:(br.crossVectors($n,ei),t=[br.x,br.y,br.z],Qc(t,zi,Wi,Xi,Fr))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,dn).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(dn).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(kn[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),kn[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),kn[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),kn[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),kn[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),kn[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),kn[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),kn[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(kn),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},kn=[new R,new R,new R,new R,new R,new R,new R,new R],dn=new R,Rr=new si,zi=new R,Wi=new R,Xi=new R,$n=new R,ei=new R,Ci=new R,Ms=new R,Fr=new R,br=new R,Mi=new R;function Qc(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){Mi.fromArray(i,r);let a=s.x*Math.abs(Mi.x)+s.y*Math.abs(Mi.y)+s.z*Math.abs(Mi.z),c=e.dot(Mi),l=t.dot(Mi),h=n.dot(Mi);if(Math.max(-Math.max(c,l,h),Math.min(c,l,h))>a)return!1}return!0}var mt=new R,Ur=new Pe,Ud=0,je=class extends Dn{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Ud++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=dl,this.updateRanges=[],this.gpuType=pn,this.version=0,this._normalizationScale=e!==void 0?Ia(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)Ur.fromBufferAttribute(this,t),Ur.applyMatrix3(e),this.setXY(t,Ur.x,Ur.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)mt.fromBufferAttribute(this,t),mt.applyMatrix3(e),this.setXYZ(t,mt.x,mt.y,mt.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)mt.fromBufferAttribute(this,t),mt.applyMatrix4(e),this.setXYZ(t,mt.x,mt.y,mt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)mt.fromBufferAttribute(this,t),mt.applyNormalMatrix(e),this.setXYZ(t,mt.x,mt.y,mt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)mt.fromBufferAttribute(this,t),mt.transformDirection(e),this.setXYZ(t,mt.x,mt.y,mt.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):pl(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):ml(e,this.array)}};var ks=class extends je{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Ps=class extends je{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var Bt=class extends je{constructor(e,t,n){super(new Float32Array(e),t,n)}},Td=new si,xs=new R,Ic=new R,ri=class{constructor(e=new R,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):Td.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;xs.subVectors(e,this.center);let t=xs.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(xs,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Ic.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(xs.copy(e.center).add(Ic)),this.expandByPoint(xs.copy(e.center).sub(Ic))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},Gd=0,an=new ct,Dc=new Kt,Zi=new R,Zt=new si,Qs=new si,yt=new R,nt=class i extends Dn{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Gd++}),this.uuid=Ai(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(ad(e)?Ps:ks)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new Re().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return an.makeRotationFromQuaternion(e),this.applyMatrix4(an),this}rotateX(e){return an.makeRotationX(e),this.applyMatrix4(an),this}rotateY(e){return an.makeRotationY(e),this.applyMatrix4(an),this}rotateZ(e){return an.makeRotationZ(e),this.applyMatrix4(an),this}translate(e,t,n){return an.makeTranslation(e,t,n),this.applyMatrix4(an),this}scale(e,t,n){return an.makeScale(e,t,n),this.applyMatrix4(an),this}lookAt(e){return Dc.lookAt(e),Dc.updateMatrix(),this.applyMatrix4(Dc.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Zi).negate(),this.translate(Zi.x,Zi.y,Zi.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Bt(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&De("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new si);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){_e("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new R(-1/0,-1/0,-1/0),new R(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];Zt.setFromBufferAttribute(r),this.morphTargetsRelative?(yt.addVectors(this.boundingBox.min,Zt.min),this.boundingBox.expandByPoint(yt),yt.addVectors(this.boundingBox.max,Zt.max),this.boundingBox.expandByPoint(yt)):(this.boundingBox.expandByPoint(Zt.min),this.boundingBox.expandByPoint(Zt.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&_e('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ri);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){_e("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new R,1/0);return}if(e){let n=this.boundingSphere.center;if(Zt.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Qs.setFromBufferAttribute(a),this.morphTargetsRelative?(yt.addVectors(Zt.min,Qs.min),Zt.expandByPoint(yt),yt.addVectors(Zt.max,Qs.max),Zt.expandByPoint(yt)):(Zt.expandByPoint(Qs.min),Zt.expandByPoint(Qs.max))}Zt.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)yt.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(yt));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],c=this.morphTargetsRelative;for(let l=0,h=a.count;l<h;l++)yt.fromBufferAttribute(a,l),c&&(Zi.fromBufferAttribute(e,l),yt.add(Zi)),s=Math.max(s,n.distanceToSquared(yt))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&_e('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){_e("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new je(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],c=[],l=new Uint8Array(n.count);for(let T=0;T<n.count;T++)a[T]=new R,c[T]=new R;let h=new R,u=new R,A=new R,d=new Pe,g=new Pe,B=new Pe,f=new R,p=new R;function E(T,v,U){l[T]=l[v]=l[U]=1,h.fromBufferAttribute(n,T),u.fromBufferAttribute(n,v),A.fromBufferAttribute(n,U),d.fromBufferAttribute(r,T),g.fromBufferAttribute(r,v),B.fromBufferAttribute(r,U),u.sub(h),A.sub(h),g.sub(d),B.sub(d);let P=1/(g.x*B.y-B.x*g.y);isFinite(P)&&(f.copy(u).multiplyScalar(B.y).addScaledVector(A,-g.y).multiplyScalar(P),p.copy(A).multiplyScalar(g.x).addScaledVector(u,-B.x).multiplyScalar(P),a[T].add(f),a[v].add(f),a[U].add(f),c[T].add(p),c[v].add(p),c[U].add(p))}let x=this.groups;x.length===0&&(x=[{start:0,count:e.count}]);for(let T=0,v=x.length;T<v;++T){let U=x[T],P=U.start,K=U.count;for(let F=P,J=P+K;F<J;F+=3)E(e.getX(F+0),e.getX(F+1),e.getX(F+2))}let M=new R,y=new R,D=new R,m=new R;function Q(T){D.fromBufferAttribute(s,T),m.copy(D);let v=a[T];M.copy(v),M.sub(D.multiplyScalar(D.dot(v))).normalize(),y.crossVectors(m,v);let P=y.dot(c[T])<0?-1:1;o.setXYZW(T,M.x,M.y,M.z,P)}for(let T=0,v=n.count;T<v;++T)l[T]&&Q(T);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new je(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let A=0,d=n.count;A<d;A++)n.setXYZ(A,0,0,0);let s=new R,r=new R,o=new R,a=new R,c=new R,l=new R,h=new R,u=new R;if(e)for(let A=0,d=e.count;A<d;A+=3){let g=e.getX(A+0),B=e.getX(A+1),f=e.getX(A+2);s.fromBufferAttribute(t,g),r.fromBufferAttribute(t,B),o.fromBufferAttribute(t,f),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),a.fromBufferAttribute(n,g),c.fromBufferAttribute(n,B),l.fromBufferAttribute(n,f),a.add(h),c.add(h),l.add(h),n.setXYZ(g,a.x,a.y,a.z),n.setXYZ(B,c.x,c.y,c.z),n.setXYZ(f,l.x,l.y,l.z)}else for(let A=0,d=t.count;A<d;A+=3)s.fromBufferAttribute(t,A+0),r.fromBufferAttribute(t,A+1),o.fromBufferAttribute(t,A+2),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),n.setXYZ(A+0,h.x,h.y,h.z),n.setXYZ(A+1,h.x,h.y,h.z),n.setXYZ(A+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)yt.fromBufferAttribute(e,t),yt.normalize(),e.setXYZ(t,yt.x,yt.y,yt.z)}toNonIndexed(){function e(a,c){let l=a.array,h=a.itemSize,u=a.normalized,A=new l.constructor(c.length*h),d=0,g=0;for(let B=0,f=c.length;B<f;B++){a.isInterleavedBufferAttribute?d=c[B]*a.data.stride+a.offset:d=c[B]*h;for(let p=0;p<h;p++)A[g++]=l[d++]}return new je(A,h,u)}if(this.index===null)return De("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let c=s[a],l=e(c,n);t.setAttribute(a,l)}let r=this.morphAttributes;for(let a in r){let c=[],l=r[a];for(let h=0,u=l.length;h<u;h++){let A=l[h],d=e(A,n);c.push(d)}t.morphAttributes[a]=c}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,c=o.length;a<c;a++){let l=o[a];t.addGroup(l.start,l.count,l.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let c=this.parameters;for(let l in c)c[l]!==void 0&&(e[l]=c[l]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let c in n){let l=n[c];e.data.attributes[c]=l.toJSON(e.data)}let s={},r=!1;for(let c in this.morphAttributes){let l=this.morphAttributes[c],h=[];for(let u=0,A=l.length;u<A;u++){let d=l[u];h.push(d.toJSON(e.data))}h.length>0&&(s[c]=h,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let l in s){let h=s[l];this.setAttribute(l,h.clone(t))}let r=e.morphAttributes;for(let l in r){let h=[],u=r[l];for(let A=0,d=u.length;A<d;A++)h.push(u[A].clone(t));this.morphAttributes[l]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let l=0,h=o.length;l<h;l++){let u=o[l];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let c=e.boundingSphere;return c!==null&&(this.boundingSphere=c.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},po=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=dl,this.updateRanges=[],this.version=0,this.uuid=Ai()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Qh(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Qh(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function Qh(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=Ai()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var Pt=new R,Di=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?Ia(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)Pt.fromBufferAttribute(this,t),Pt.applyMatrix4(e),this.setXYZ(t,Pt.x,Pt.y,Pt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Pt.fromBufferAttribute(this,t),Pt.applyNormalMatrix(e),this.setXYZ(t,Pt.x,Pt.y,Pt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Pt.fromBufferAttribute(this,t),Pt.transformDirection(e),this.setXYZ(t,Pt.x,Pt.y,Pt.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Us("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new je(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Us("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):pl(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):ml(e,this.data.array)}},yc=new R,Ld=new R,kd=new Re,gn=class{constructor(e=new R(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=yc.subVectors(n,t).cross(Ld.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(yc),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||kd.getNormalMatrix(e),s=this.coplanarPoint(yc).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},Pd=0,On=class extends Dn{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Pd++}),this.uuid=Ai(),this.name="",this.type="Material",this.blending=ds,this.side=li,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Vc,this.blendDst=Kc,this.blendEquation=Fi,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Ve(0,0,0),this.blendAlpha=0,this.depthFunc=ts,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=fA,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=to,this.stencilZFail=to,this.stencilZPass=to,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){De(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){De(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let c=r[a];delete c.metadata,o.push(c)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Ve().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new gn().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Pe().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Pe().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Pn=new R,Sc=new R,Tr=new R,Gr=new R,os=class{constructor(e=new R,t=new R(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Pn)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Pn.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Pn.copy(this.origin).addScaledVector(this.direction,t),Pn.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){Sc.copy(e).add(t).multiplyScalar(.5),Tr.copy(t).sub(e).normalize(),Gr.copy(this.origin).sub(Sc);let r=e.distanceTo(t)*.5,o=-this.direction.dot(Tr),a=Gr.dot(this.direction),c=-Gr.dot(Tr),l=Gr.lengthSq(),h=Math.abs(1-o*o),u,A,d,g;if(h>0)if(u=o*c-a,A=o*a-c,g=r*h,u>=0)if(A>=-g)if(A<=g){let B=1/h;u*=B,A*=B,d=u*(u+o*A+2*a)+A*(o*u+A+2*c)+l}else A=r,u=Math.max(0,-(o*A+a)),d=-u*u+A*(A+2*c)+l;else A=-r,u=Math.max(0,-(o*A+a)),d=-u*u+A*(A+2*c)+l;else A<=-g?(u=Math.max(0,-(-o*r+a)),A=u>0?-r:Math.min(Math.max(-r,-c),r),d=-u*u+A*(A+2*c)+l):A<=g?(u=0,A=Math.min(Math.max(-r,-c),r),d=A*(A+2*c)+l):(u=Math.max(0,-(o*r+a)),A=u>0?r:Math.min(Math.max(-r,-c),r),d=-u*u+A*(A+2*c)+l);else A=o>0?-r:r,u=Math.max(0,-(o*A+a)),d=-u*u+A*(A+2*c)+l;return n&&n.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(Sc).addScaledVector(Tr,A),d}intersectSphere(e,t){if(e.radius<0)return null;Pn.subVectors(e.center,this.origin);let n=Pn.dot(this.direction),s=Pn.dot(Pn)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,c=n+o;return c<0?null:a<0?this.at(c,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,c,l=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,A=this.origin;return l>=0?(n=(e.min.x-A.x)*l,s=(e.max.x-A.x)*l):(n=(e.max.x-A.x)*l,s=(e.min.x-A.x)*l),h>=0?(r=(e.min.y-A.y)*h,o=(e.max.y-A.y)*h):(r=(e.max.y-A.y)*h,o=(e.min.y-A.y)*h),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),u>=0?(a=(e.min.z-A.z)*u,c=(e.max.z-A.z)*u):(a=(e.max.z-A.z)*u,c=(e.min.z-A.z)*u),n>c||a>s)||((a>n||n!==n)&&(n=a),(c<s||s!==s)&&(s=c),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,Pn)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,c=a.x,l=a.y,h=a.z,u=e.x-o.x,A=e.y-o.y,d=e.z-o.z,g=t.x-o.x,B=t.y-o.y,f=t.z-o.z,p=n.x-o.x,E=n.y-o.y,x=n.z-o.z,M=Math.abs(c),y=Math.abs(l),D=Math.abs(h),m,Q,T,v,U,P,K,F,J,Z,N,te;if(M>=y&&M>=D?(T=c,P=u,J=g,te=p,c>=0?(m=l,Q=h,v=A,U=d,K=B,F=f,Z=E,N=x):(m=h,Q=l,v=d,U=A,K=f,F=B,Z=x,N=E)):y>=D?(T=l,P=A,J=B,te=E,l>=0?(m=h,Q=c,v=d,U=u,K=f,F=g,Z=x,N=p):(m=c,Q=h,v=u,U=d,K=g,F=f,Z=p,N=x)):(T=h,P=d,J=f,te=x,h>=0?(m=c,Q=l,v=u,U=A,K=g,F=B,Z=p,N=E):(m=l,Q=c,v=A,U=u,K=B,F=g,Z=E,N=p)),T===0)return null;let Y=m/T,q=Q/T,$=1/T,Me=v-Y*P,be=U-q*P,W=K-Y*J,fe=F-q*J,Be=Z-Y*te,ye=N-q*te,pe=Be*fe-ye*W,Te=Me*ye-be*Be,ft=W*be-fe*Me;if(s){if(pe<0||Te<0||ft<0)return null}else if((pe<0||Te<0||ft<0)&&(pe>0||Te>0||ft>0))return null;let ve=pe+Te+ft;if(ve===0)return null;let Xe=$*(pe*P+Te*J+ft*te);return(ve>0?Xe<0:Xe>0)?null:this.at(Xe/ve,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},mo=class extends On{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Ve(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new ii,this.combine=zc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Ih=new ct,xi=new os,Lr=new ri,Dh=new R,kr=new R,Pr=new R,Hr=new R,vc=new R,Nr=new R,yh=new R,Or=new R,gt=class extends Kt{constructor(e=new nt,t=new mo){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Nr.set(0,0,0);for(let c=0,l=r.length;c<l;c++){let h=a[c],u=r[c];h!==0&&(vc.fromBufferAttribute(u,e),o?Nr.addScaledVector(vc,h):Nr.addScaledVector(vc.sub(t),h))}t.add(Nr)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),Lr.copy(n.boundingSphere),Lr.applyMatrix4(r),xi.copy(e.ray).recast(e.near),!(Lr.containsPoint(xi.origin)===!1&&(xi.intersectSphere(Lr,Dh)===null||xi.origin.distanceToSquared(Dh)>(e.far-e.near)**2))&&(Ih.copy(r).invert(),xi.copy(e.ray).applyMatrix4(Ih),!(n.boundingBox!==null&&xi.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,xi)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,c=r.attributes.position,l=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,A=r.groups,d=r.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,B=A.length;g<B;g++){let f=A[g],p=o[f.materialIndex],E=Math.max(f.start,d.start),x=Math.min(a.count,Math.min(f.start+f.count,d.start+d.count));for(let M=E,y=x;M<y;M+=3){let D=a.getX(M),m=a.getX(M+1),Q=a.getX(M+2);s=Yr(this,p,e,n,l,h,u,D,m,Q),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=f.materialIndex,t.push(s))}}else{let g=Math.max(0,d.start),B=Math.min(a.count,d.start+d.count);for(let f=g,p=B;f<p;f+=3){let E=a.getX(f),x=a.getX(f+1),M=a.getX(f+2);s=Yr(this,o,e,n,l,h,u,E,x,M),s&&(s.faceIndex=Math.floor(f/3),t.push(s))}}else if(c!==void 0)if(Array.isArray(o))for(let g=0,B=A.length;g<B;g++){let f=A[g],p=o[f.materialIndex],E=Math.max(f.start,d.start),x=Math.min(c.count,Math.min(f.start+f.count,d.start+d.count));for(let M=E,y=x;M<y;M+=3){let D=M,m=M+1,Q=M+2;s=Yr(this,p,e,n,l,h,u,D,m,Q),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=f.materialIndex,t.push(s))}}else{let g=Math.max(0,d.start),B=Math.min(c.count,d.start+d.count);for(let f=g,p=B;f<p;f+=3){let E=f,x=f+1,M=f+2;s=Yr(this,o,e,n,l,h,u,E,x,M),s&&(s.faceIndex=Math.floor(f/3),t.push(s))}}}};function Hd(i,e,t,n,s,r,o,a){let c;if(e.side===Rt?c=n.intersectTriangle(o,r,s,!0,a):c=n.intersectTriangle(s,r,o,e.side===li,a),c===null)return null;Or.copy(a),Or.applyMatrix4(i.matrixWorld);let l=t.ray.origin.distanceTo(Or);return l<t.near||l>t.far?null:{distance:l,point:Or.clone(),object:i}}function Yr(i,e,t,n,s,r,o,a,c,l){i.getVertexPosition(a,kr),i.getVertexPosition(c,Pr),i.getVertexPosition(l,Hr);let h=Hd(i,e,t,n,kr,Pr,Hr,yh);if(h){let u=new R;ni.getBarycoord(yh,kr,Pr,Hr,u),s&&(h.uv=ni.getInterpolatedAttribute(s,a,c,l,u,new Pe)),r&&(h.uv1=ni.getInterpolatedAttribute(r,a,c,l,u,new Pe)),o&&(h.normal=ni.getInterpolatedAttribute(o,a,c,l,u,new R),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let A={a,b:c,c:l,normal:new R,materialIndex:0};ni.getNormal(kr,Pr,Hr,A.normal),h.face=A,h.barycoord=u}return h}var Eo=class extends Vt{constructor(e=null,t=1,n=1,s,r,o,a,c,l=St,h=St,u,A){super(null,o,a,c,l,h,s,r,u,A),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var Hs=class extends je{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var Qi=new ri,Nd=new Pe(.5,.5),Jr=new R,yi=class{constructor(e=new gn,t=new gn,n=new gn,s=new gn,r=new gn,o=new gn){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=cn,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],c=r[2],l=r[3],h=r[4],u=r[5],A=r[6],d=r[7],g=r[8],B=r[9],f=r[10],p=r[11],E=r[12],x=r[13],M=r[14],y=r[15];if(s[0].setComponents(l-o,d-h,p-g,y-E).normalize(),s[1].setComponents(l+o,d+h,p+g,y+E).normalize(),s[2].setComponents(l+a,d+u,p+B,y+x).normalize(),s[3].setComponents(l-a,d-u,p-B,y-x).normalize(),n)s[4].setComponents(c,A,f,M).normalize(),s[5].setComponents(l-c,d-A,p-f,y-M).normalize();else if(s[4].setComponents(l-c,d-A,p-f,y-M).normalize(),t===cn)s[5].setComponents(l+c,d+A,p+f,y+M).normalize();else if(t===Fs)s[5].setComponents(c,A,f,M).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Qi.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Qi.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Qi)}intersectsSprite(e){Qi.center.set(0,0,0);let t=Nd.distanceTo(e.center);return Qi.radius=.7071067811865476+t,Qi.applyMatrix4(e.matrixWorld),this.intersectsSphere(Qi)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(Jr.x=s.normal.x>0?e.max.x:e.min.x,Jr.y=s.normal.y>0?e.max.y:e.min.y,Jr.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Jr)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Sh=new ct,Bo=class i{constructor(){this.coordinateSystem=cn,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];Sh.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new yi),n[s].setFromProjectionMatrix(Sh,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new yi),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var wo=class extends On{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Ve(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},Co=new R,Mo=new R,vh=new ct,Is=new os,Vr=new ri,_c=new R,_h=new R,xo=class extends Kt{constructor(e=new nt,t=new wo){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)Co.fromBufferAttribute(t,s-1),Mo.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=Co.distanceTo(Mo);e.setAttribute("lineDistance",new Bt(n,1))}else De("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Vr.copy(n.boundingSphere),Vr.applyMatrix4(s),Vr.radius+=r,e.ray.intersectsSphere(Vr)===!1)return;vh.copy(s).invert(),Is.copy(e.ray).applyMatrix4(vh);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),c=a*a,l=this.isLineSegments?2:1,h=n.index,A=n.attributes.position;if(h!==null){let d=Math.max(0,o.start),g=Math.min(h.count,o.start+o.count);for(let B=d,f=g-1;B<f;B+=l){let p=h.getX(B),E=h.getX(B+1),x=Kr(this,e,Is,c,p,E,B);x&&t.push(x)}if(this.isLineLoop){let B=h.getX(g-1),f=h.getX(d),p=Kr(this,e,Is,c,B,f,g-1);p&&t.push(p)}}else{let d=Math.max(0,o.start),g=Math.min(A.count,o.start+o.count);for(let B=d,f=g-1;B<f;B+=l){let p=Kr(this,e,Is,c,B,B+1,B);p&&t.push(p)}if(this.isLineLoop){let B=Kr(this,e,Is,c,g-1,d,g-1);B&&t.push(B)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Kr(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(Co.fromBufferAttribute(a,s),Mo.fromBufferAttribute(a,r),t.distanceSqToSegment(Co,Mo,_c,_h)>n)return;_c.applyMatrix4(i.matrixWorld);let l=e.ray.origin.distanceTo(_c);if(!(l<e.near||l>e.far))return{distance:l,point:_h.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var Rh=new R,Fh=new R,Sn=class extends xo{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)Rh.fromBufferAttribute(t,s),Fh.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+Rh.distanceTo(Fh);e.setAttribute("lineDistance",new Bt(n,1))}else De("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}};var Qo=class extends On{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Ve(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},bh=new ct,Tc=new os,zr=new ri,Wr=new R,Si=class extends Kt{constructor(e=new nt,t=new Qo){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),zr.copy(n.boundingSphere),zr.applyMatrix4(s),zr.radius+=r,e.ray.intersectsSphere(zr)===!1)return;bh.copy(s).invert(),Tc.copy(e.ray).applyMatrix4(bh);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),c=a*a,l=n.index,u=n.attributes.position;if(l!==null){let A=Math.max(0,o.start),d=Math.min(l.count,o.start+o.count);for(let g=A,B=d;g<B;g++){let f=l.getX(g);Wr.fromBufferAttribute(u,f),Uh(Wr,f,c,s,e,t,this)}}else{let A=Math.max(0,o.start),d=Math.min(u.count,o.start+o.count);for(let g=A,B=d;g<B;g++)Wr.fromBufferAttribute(u,g),Uh(Wr,g,c,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Uh(i,e,t,n,s,r,o){let a=Tc.distanceSqToPoint(i);if(a<t){let c=new R;Tc.closestPointToPoint(i,c),c.applyMatrix4(n);let l=s.ray.origin.distanceTo(c);if(l<s.near||l>s.far)return;r.push({distance:l,distanceToRay:Math.sqrt(a),point:c,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var Ns=class extends Vt{constructor(e=[],t=bi,n,s,r,o,a,c,l,h){super(e,t,n,s,r,o,a,c,l,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Yn=class extends Vt{constructor(e,t,n=fn,s,r,o,a=St,c=St,l,h=Nn,u=1){if(h!==Nn&&h!==Vn)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let A={width:e,height:t,depth:u};super(A,s,r,o,a,c,h,n,l),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new ss(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Os=class extends Yn{constructor(e,t=fn,n=bi,s,r,o=St,a=St,c,l=Nn){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,n,s,r,o,a,c,l),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Ys=class extends Vt{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},as=class i extends nt{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let c=[],l=[],h=[],u=[],A=0,d=0;g("z","y","x",-1,-1,n,t,e,o,r,0),g("z","y","x",1,-1,n,t,-e,o,r,1),g("x","z","y",1,1,e,n,t,s,o,2),g("x","z","y",1,-1,e,n,-t,s,o,3),g("x","y","z",1,-1,e,t,n,s,r,4),g("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(c),this.setAttribute("position",new Bt(l,3)),this.setAttribute("normal",new Bt(h,3)),this.setAttribute("uv",new Bt(u,2));function g(B,f,p,E,x,M,y,D,m,Q,T){let v=M/m,U=y/Q,P=M/2,K=y/2,F=D/2,J=m+1,Z=Q+1,N=0,te=0,Y=new R;for(let q=0;q<Z;q++){let $=q*U-K;for(let Me=0;Me<J;Me++){let be=Me*v-P;Y[B]=be*E,Y[f]=$*x,Y[p]=F,l.push(Y.x,Y.y,Y.z),Y[B]=0,Y[f]=0,Y[p]=D>0?1:-1,h.push(Y.x,Y.y,Y.z),u.push(Me/m),u.push(1-q/Q),N+=1}}for(let q=0;q<Q;q++)for(let $=0;$<m;$++){let Me=A+$+J*q,be=A+$+J*(q+1),W=A+($+1)+J*(q+1),fe=A+($+1)+J*q;c.push(Me,be,fe),c.push(be,W,fe),te+=6}a.addGroup(d,te,T),d+=te,A+=N}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Io=class i extends nt{constructor(e=[],t=[],n=1,s=0){super(),this.type="PolyhedronGeometry",this.parameters={vertices:e,indices:t,radius:n,detail:s};let r=[],o=[];a(s),l(n),h(),this.setAttribute("position",new Bt(r,3)),this.setAttribute("normal",new Bt(r.slice(),3)),this.setAttribute("uv",new Bt(o,2)),s===0?this.computeVertexNormals():this.normalizeNormals();function a(E){let x=new R,M=new R,y=new R;for(let D=0;D<t.length;D+=3)d(t[D+0],x),d(t[D+1],M),d(t[D+2],y),c(x,M,y,E)}function c(E,x,M,y){let D=y+1,m=[];for(let Q=0;Q<=D;Q++){m[Q]=[];let T=E.clone().lerp(M,Q/D),v=x.clone().lerp(M,Q/D),U=D-Q;for(let P=0;P<=U;P++)P===0&&Q===D?m[Q][P]=T:m[Q][P]=T.clone().lerp(v,P/U)}for(let Q=0;Q<D;Q++)for(let T=0;T<2*(D-Q)-1;T++){let v=Math.floor(T/2);T%2===0?(A(m[Q][v+1]),A(m[Q+1][v]),A(m[Q][v])):(A(m[Q][v+1]),A(m[Q+1][v+1]),A(m[Q+1][v]))}}function l(E){let x=new R;for(let M=0;M<r.length;M+=3)x.x=r[M+0],x.y=r[M+1],x.z=r[M+2],x.normalize().multiplyScalar(E),r[M+0]=x.x,r[M+1]=x.y,r[M+2]=x.z}function h(){let E=new R;for(let x=0;x<r.length;x+=3){E.x=r[x+0],E.y=r[x+1],E.z=r[x+2];let M=f(E)/2/Math.PI+.5,y=p(E)/Math.PI+.5;o.push(M,1-y)}g(),u()}function u(){for(let E=0;E<o.length;E+=6){let x=o[E+0],M=o[E+2],y=o[E+4],D=Math.max(x,M,y),m=Math.min(x,M,y);D>.9&&m<.1&&(x<.2&&(o[E+0]+=1),M<.2&&(o[E+2]+=1),y<.2&&(o[E+4]+=1))}}function A(E){r.push(E.x,E.y,E.z)}function d(E,x){let M=E*3;x.x=e[M+0],x.y=e[M+1],x.z=e[M+2]}function g(){let E=new R,x=new R,M=new R,y=new R,D=new Pe,m=new Pe,Q=new Pe;for(let T=0,v=0;T<r.length;T+=9,v+=6){E.set(r[T+0],r[T+1],r[T+2]),x.set(r[T+3],r[T+4],r[T+5]),M.set(r[T+6],r[T+7],r[T+8]),D.set(o[v+0],o[v+1]),m.set(o[v+2],o[v+3]),Q.set(o[v+4],o[v+5]),y.copy(E).add(x).add(M).divideScalar(3);let U=f(y);B(D,v+0,E,U),B(m,v+2,x,U),B(Q,v+4,M,U)}}function B(E,x,M,y){y<0&&E.x===1&&(o[x]=E.x-1),M.x===0&&M.z===0&&(o[x]=y/2/Math.PI+.5)}function f(E){return Math.atan2(E.z,-E.x)}function p(E){return Math.atan2(-E.y,Math.sqrt(E.x*E.x+E.z*E.z))}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.vertices,e.indices,e.radius,e.detail)}};function Od(i,e,t=2){let n=e&&e.length,s=n?e[0]*t:i.length,r=DA(i,0,s,t,!0),o=[];if(!r||r.next===r.prev)return o;let a,c,l;if(n&&(r=zd(i,e,r,t)),i.length>80*t){a=i[0],c=i[1];let h=a,u=c;for(let A=t;A<s;A+=t){let d=i[A],g=i[A+1];d<a&&(a=d),g<c&&(c=g),d>h&&(h=d),g>u&&(u=g)}l=Math.max(h-a,u-c),l=l!==0?32767/l:0}return Js(r,o,t,a,c,l,0),o}function DA(i,e,t,n,s){let r;if(s===sg(i,e,t,n)>0)for(let o=e;o<t;o+=n)r=Th(o/n|0,i[o],i[o+1],r);else for(let o=t-n;o>=e;o-=n)r=Th(o/n|0,i[o],i[o+1],r);return r&&cs(r,r.next)&&(Ks(r),r=r.next),r}function vi(i,e){if(!i)return i;e||(e=i);let t=i,n;do if(n=!1,!t.steiner&&(cs(t,t.next)||At(t.prev,t,t.next)===0)){if(Ks(t),t=e=t.prev,t===t.next)break;n=!0}else t=t.next;while(n||t!==e);return e}function Js(i,e,t,n,s,r,o){if(!i)return;!o&&r&&qd(i,n,s,r);let a=i;for(;i.prev!==i.next;){let c=i.prev,l=i.next;if(r?Jd(i,n,s,r):Yd(i)){e.push(c.i,i.i,l.i),Ks(i),i=l.next,a=l.next;continue}if(i=l,i===a){o?o===1?(i=Vd(vi(i),e),Js(i,e,t,n,s,r,2)):o===2&&Kd(i,e,t,n,s,r):Js(vi(i),e,t,n,s,r,1);break}}}function Yd(i){let e=i.prev,t=i,n=i.next;if(At(e,t,n)>=0)return!1;let s=e.x,r=t.x,o=n.x,a=e.y,c=t.y,l=n.y,h=Math.min(s,r,o),u=Math.min(a,c,l),A=Math.max(s,r,o),d=Math.max(a,c,l),g=n.next;for(;g!==e;){if(g.x>=h&&g.x<=A&&g.y>=u&&g.y<=d&&Ds(s,a,r,c,o,l,g.x,g.y)&&At(g.prev,g,g.next)>=0)return!1;g=g.next}return!0}function Jd(i,e,t,n){let s=i.prev,r=i,o=i.next;if(At(s,r,o)>=0)return!1;let a=s.x,c=r.x,l=o.x,h=s.y,u=r.y,A=o.y,d=Math.min(a,c,l),g=Math.min(h,u,A),B=Math.max(a,c,l),f=Math.max(h,u,A),p=Gc(d,g,e,t,n),E=Gc(B,f,e,t,n),x=i.prevZ,M=i.nextZ;for(;x&&x.z>=p&&M&&M.z<=E;){if(x.x>=d&&x.x<=B&&x.y>=g&&x.y<=f&&x!==s&&x!==o&&Ds(a,h,c,u,l,A,x.x,x.y)&&At(x.prev,x,x.next)>=0||(x=x.prevZ,M.x>=d&&M.x<=B&&M.y>=g&&M.y<=f&&M!==s&&M!==o&&Ds(a,h,c,u,l,A,M.x,M.y)&&At(M.prev,M,M.next)>=0))return!1;M=M.nextZ}for(;x&&x.z>=p;){if(x.x>=d&&x.x<=B&&x.y>=g&&x.y<=f&&x!==s&&x!==o&&Ds(a,h,c,u,l,A,x.x,x.y)&&At(x.prev,x,x.next)>=0)return!1;x=x.prevZ}for(;M&&M.z<=E;){if(M.x>=d&&M.x<=B&&M.y>=g&&M.y<=f&&M!==s&&M!==o&&Ds(a,h,c,u,l,A,M.x,M.y)&&At(M.prev,M,M.next)>=0)return!1;M=M.nextZ}return!0}function Vd(i,e){let t=i;do{let n=t.prev,s=t.next.next;!cs(n,s)&&SA(n,t,t.next,s)&&Vs(n,s)&&Vs(s,n)&&(e.push(n.i,t.i,s.i),Ks(t),Ks(t.next),t=i=s),t=t.next}while(t!==i);return vi(t)}function Kd(i,e,t,n,s,r){let o=i;do{let a=o.next.next;for(;a!==o.prev;){if(o.i!==a.i&&tg(o,a)){let c=vA(o,a);o=vi(o,o.next),c=vi(c,c.next),Js(o,e,t,n,s,r,0),Js(c,e,t,n,s,r,0);return}a=a.next}o=o.next}while(o!==i)}function zd(i,e,t,n){let s=[];for(let r=0,o=e.length;r<o;r++){let a=e[r]*n,c=r<o-1?e[r+1]*n:i.length,l=DA(i,a,c,n,!1);l===l.next&&(l.steiner=!0),s.push(eg(l))}s.sort(Wd);for(let r=0;r<s.length;r++)t=Xd(s[r],t);return t}function Wd(i,e){let t=i.x-e.x;if(t===0&&(t=i.y-e.y,t===0)){let n=(i.next.y-i.y)/(i.next.x-i.x),s=(e.next.y-e.y)/(e.next.x-e.x);t=n-s}return t}function Xd(i,e){let t=Zd(i,e);if(!t)return e;let n=vA(t,i);return vi(n,n.next),vi(t,t.next)}function Zd(i,e){let t=e,n=i.x,s=i.y,r=-1/0,o;if(cs(i,t))return t;do{if(cs(i,t.next))return t.next;if(s<=t.y&&s>=t.next.y&&t.next.y!==t.y){let u=t.x+(s-t.y)*(t.next.x-t.x)/(t.next.y-t.y);if(u<=n&&u>r&&(r=u,o=t.x<t.next.x?t:t.next,u===n))return o}t=t.next}while(t!==e);if(!o)return null;let a=o,c=o.x,l=o.y,h=1/0;t=o;do{if(n>=t.x&&t.x>=c&&n!==t.x&&yA(s<l?n:r,s,c,l,s<l?r:n,s,t.x,t.y)){let u=Math.abs(s-t.y)/(n-t.x);Vs(t,i)&&(u<h||u===h&&(t.x>o.x||t.x===o.x&&jd(o,t)))&&(o=t,h=u)}t=t.next}while(t!==a);return o}function jd(i,e){return At(i.prev,i,e.prev)<0&&At(e.next,i,i.next)<0}function qd(i,e,t,n){let s=i;do s.z===0&&(s.z=Gc(s.x,s.y,e,t,n)),s.prevZ=s.prev,s.nextZ=s.next,s=s.next;while(s!==i);s.prevZ.nextZ=null,s.prevZ=null,$d(s)}function $d(i){let e,t=1;do{let n=i,s;i=null;let r=null;for(e=0;n;){e++;let o=n,a=0;for(let l=0;l<t&&(a++,o=o.nextZ,!!o);l++);let c=t;for(;a>0||c>0&&o;)a!==0&&(c===0||!o||n.z<=o.z)?(s=n,n=n.nextZ,a--):(s=o,o=o.nextZ,c--),r?r.nextZ=s:i=s,s.prevZ=r,r=s;n=o}r.nextZ=null,t*=2}while(e>1);return i}function Gc(i,e,t,n,s){return i=(i-t)*s|0,e=(e-n)*s|0,i=(i|i<<8)&16711935,i=(i|i<<4)&252645135,i=(i|i<<2)&858993459,i=(i|i<<1)&1431655765,e=(e|e<<8)&16711935,e=(e|e<<4)&252645135,e=(e|e<<2)&858993459,e=(e|e<<1)&1431655765,i|e<<1}function eg(i){let e=i,t=i;do(e.x<t.x||e.x===t.x&&e.y<t.y)&&(t=e),e=e.next;while(e!==i);return t}function yA(i,e,t,n,s,r,o,a){return(s-o)*(e-a)>=(i-o)*(r-a)&&(i-o)*(n-a)>=(t-o)*(e-a)&&(t-o)*(r-a)>=(s-o)*(n-a)}function Ds(i,e,t,n,s,r,o,a){return!(i===o&&e===a)&&yA(i,e,t,n,s,r,o,a)}function tg(i,e){return i.next.i!==e.i&&i.prev.i!==e.i&&!ng(i,e)&&(Vs(i,e)&&Vs(e,i)&&ig(i,e)&&(At(i.prev,i,e.prev)||At(i,e.prev,e))||cs(i,e)&&At(i.prev,i,i.next)>0&&At(e.prev,e,e.next)>0)}function At(i,e,t){return(e.y-i.y)*(t.x-e.x)-(e.x-i.x)*(t.y-e.y)}function cs(i,e){return i.x===e.x&&i.y===e.y}function SA(i,e,t,n){let s=Zr(At(i,e,t)),r=Zr(At(i,e,n)),o=Zr(At(t,n,i)),a=Zr(At(t,n,e));return!!(s!==r&&o!==a||s===0&&Xr(i,t,e)||r===0&&Xr(i,n,e)||o===0&&Xr(t,i,n)||a===0&&Xr(t,e,n))}function Xr(i,e,t){return e.x<=Math.max(i.x,t.x)&&e.x>=Math.min(i.x,t.x)&&e.y<=Math.max(i.y,t.y)&&e.y>=Math.min(i.y,t.y)}function Zr(i){return i>0?1:i<0?-1:0}function ng(i,e){let t=i;do{if(t.i!==i.i&&t.next.i!==i.i&&t.i!==e.i&&t.next.i!==e.i&&SA(t,t.next,i,e))return!0;t=t.next}while(t!==i);return!1}function Vs(i,e){return At(i.prev,i,i.next)<0?At(i,e,i.next)>=0&&At(i,i.prev,e)>=0:At(i,e,i.prev)<0||At(i,i.next,e)<0}function ig(i,e){let t=i,n=!1,s=(i.x+e.x)/2,r=(i.y+e.y)/2;do t.y>r!=t.next.y>r&&t.next.y!==t.y&&s<(t.next.x-t.x)*(r-t.y)/(t.next.y-t.y)+t.x&&(n=!n),t=t.next;while(t!==i);return n}function vA(i,e){let t=Lc(i.i,i.x,i.y),n=Lc(e.i,e.x,e.y),s=i.next,r=e.prev;return i.next=e,e.prev=i,t.next=s,s.prev=t,n.next=t,t.prev=n,r.next=n,n.prev=r,n}function Th(i,e,t,n){let s=Lc(i,e,t);return n?(s.next=n.next,s.prev=n,n.next.prev=s,n.next=s):(s.prev=s,s.next=s),s}function Ks(i){i.next.prev=i.prev,i.prev.next=i.next,i.prevZ&&(i.prevZ.nextZ=i.nextZ),i.nextZ&&(i.nextZ.prevZ=i.prevZ)}function Lc(i,e,t){return{i,x:e,y:t,prev:null,next:null,z:0,prevZ:null,nextZ:null,steiner:!1}}function sg(i,e,t,n){let s=0;for(let r=e,o=t-n;r<t;r+=n)s+=(i[o]-i[r])*(i[r+1]+i[o+1]),o=r;return s}var kc=class{static triangulate(e,t,n=2){return Od(e,t,n)}},zs=class i{static area(e){let t=e.length,n=0;for(let s=t-1,r=0;r<t;s=r++)n+=e[s].x*e[r].y-e[r].x*e[s].y;return n*.5}static isClockWise(e){return i.area(e)<0}static triangulateShape(e,t){let n=[],s=[],r=[];Gh(e),Lh(n,e);let o=e.length;t.forEach(Gh);for(let c=0;c<t.length;c++)s.push(o),o+=t[c].length,Lh(n,t[c]);let a=kc.triangulate(n,s);for(let c=0;c<a.length;c+=3)r.push(a.slice(c,c+3));return r}};function Gh(i){let e=i.length;e>2&&i[e-1].equals(i[0])&&i.pop()}function Lh(i,e){for(let t=0;t<e.length;t++)i.push(e[t].x),i.push(e[t].y)}var Ws=class i extends Io{constructor(e=1,t=0){let n=(1+Math.sqrt(5))/2,s=[-1,n,0,1,n,0,-1,-n,0,1,-n,0,0,-1,n,0,1,n,0,-1,-n,0,1,-n,n,0,-1,n,0,1,-n,0,-1,-n,0,1],r=[0,11,5,0,5,1,0,1,7,0,7,10,0,10,11,1,5,9,5,11,4,11,10,2,10,7,6,7,1,8,3,9,4,3,4,2,3,2,6,3,6,8,3,8,9,4,9,5,2,4,11,6,2,10,8,6,7,9,8,1];super(s,r,e,t),this.type="IcosahedronGeometry",this.parameters={radius:e,detail:t}}static fromJSON(e){return new i(e.radius,e.detail)}};var Xs=class i extends nt{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),c=Math.floor(s),l=a+1,h=c+1,u=e/a,A=t/c,d=[],g=[],B=[],f=[];for(let p=0;p<h;p++){let E=p*A-o;for(let x=0;x<l;x++){let M=x*u-r;g.push(M,-E,0),B.push(0,0,1),f.push(x/a),f.push(1-p/c)}}for(let p=0;p<c;p++)for(let E=0;E<a;E++){let x=E+l*p,M=E+l*(p+1),y=E+1+l*(p+1),D=E+1+l*p;d.push(x,M,D),d.push(M,y,D)}this.setIndex(d),this.setAttribute("position",new Bt(g,3)),this.setAttribute("normal",new Bt(B,3)),this.setAttribute("uv",new Bt(f,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};var ls=class i extends nt{constructor(e=1,t=32,n=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:n,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},t=Math.max(3,Math.floor(t)),n=Math.max(2,Math.floor(n));let c=Math.min(o+a,Math.PI),l=0,h=[],u=new R,A=new R,d=[],g=[],B=[],f=[];for(let p=0;p<=n;p++){let E=[],x=p/n,M=o+x*a,y=e*Math.cos(M),D=Math.sqrt(e*e-y*y),m=0;p===0&&o===0?m=.5/t:p===n&&c===Math.PI&&(m=-.5/t);for(let Q=0;Q<=t;Q++){let T=Q/t,v=s+T*r;u.x=-D*Math.cos(v),u.y=y,u.z=D*Math.sin(v),g.push(u.x,u.y,u.z),A.copy(u).normalize(),B.push(A.x,A.y,A.z),f.push(T+m,1-x),E.push(l++)}h.push(E)}for(let p=0;p<n;p++)for(let E=0;E<t;E++){let x=h[p][E+1],M=h[p][E],y=h[p+1][E],D=h[p+1][E+1];(p!==0||o>0)&&d.push(x,M,D),(p!==n-1||c<Math.PI)&&d.push(M,y,D)}this.setIndex(d),this.setAttribute("position",new Bt(g,3)),this.setAttribute("normal",new Bt(B,3)),this.setAttribute("uv",new Bt(f,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};function Gi(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(kh(s))s.isRenderTargetTexture?(De("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(kh(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function Gt(i){let e={};for(let t=0;t<i.length;t++){let n=Gi(i[t]);for(let s in n)e[s]=n[s]}return e}function kh(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function rg(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function El(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:He.workingColorSpace}var _A={clone:Gi,merge:Gt},og=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,ag=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,vn=class extends On{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=og,this.fragmentShader=ag,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Gi(e.uniforms),this.uniformsGroups=rg(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new Ve().setHex(s.value);break;case"v2":this.uniforms[n].value=new Pe().fromArray(s.value);break;case"v3":this.uniforms[n].value=new R().fromArray(s.value);break;case"v4":this.uniforms[n].value=new ut().fromArray(s.value);break;case"m3":this.uniforms[n].value=new Re().fromArray(s.value);break;case"m4":this.uniforms[n].value=new ct().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},hs=class extends vn{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Do=class extends On{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=dA,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},yo=class extends On{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function ji(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function jr(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}var oi=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let c=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===c)break;if(s=r,r=t[--n-1],e>=r)break e}o=n,n=0;break t}break n}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},So=class extends oi{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Fc,endingEnd:Fc}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],c=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case bc:r=e,a=2*t-n;break;case Uc:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(c===void 0)switch(this.getSettings_().endingEnd){case bc:o=e,c=2*n-t;break;case Uc:o=1,c=n+s[1]-s[0];break;default:o=e-1,c=t}let l=(n-t)*.5,h=this.valueSize;this._weightPrev=l/(t-a),this._weightNext=l/(c-n),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,h=this._offsetPrev,u=this._offsetNext,A=this._weightPrev,d=this._weightNext,g=(n-t)/(s-t),B=g*g,f=B*g,p=-A*f+2*A*B-A*g,E=(1+A)*f+(-1.5-2*A)*B+(-.5+A)*g+1,x=(-1-d)*f+(1.5+d)*B+.5*g,M=d*f-d*B;for(let y=0;y!==a;++y)r[y]=p*o[h+y]+E*o[l+y]+x*o[c+y]+M*o[u+y];return r}},vo=class extends oi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,h=(n-t)/(s-t),u=1-h;for(let A=0;A!==a;++A)r[A]=o[l+A]*u+o[c+A]*h;return r}},_o=class extends oi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},Ro=class extends oi{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=e*a,l=c-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let g=(n-t)/(s-t),B=1-g;for(let f=0;f!==a;++f)r[f]=o[l+f]*B+o[c+f]*g;return r}let A=a*2,d=e-1;for(let g=0;g!==a;++g){let B=o[l+g],f=o[c+g],p=d*A+g*2,E=u[p],x=u[p+1],M=e*A+g*2,y=h[M],D=h[M+1],m=lg(n,t,E,y,s);r[g]=RA(m,B,x,D,f)}return r}};function RA(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function cg(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function lg(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=RA(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let c=cg(r,e,t,n,s);if(Math.abs(c)<1e-10)break;r=Math.max(0,Math.min(1,r-a/c))}return r}var $t=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=ji(t,this.TimeBufferType),this.values=ji(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:ji(e.times,Array),values:ji(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),jr(e.settings)&&(n.settings={inTangents:ji(e.settings.inTangents,Array),outTangents:ji(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new _o(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new vo(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new So(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Ro(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case _s:t=this.InterpolantFactoryMethodDiscrete;break;case Ao:t=this.InterpolantFactoryMethodLinear;break;case eo:t=this.InterpolantFactoryMethodSmooth;break;case Rc:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return De("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return _s;case this.InterpolantFactoryMethodLinear:return Ao;case this.InterpolantFactoryMethodSmooth:return eo;case this.InterpolantFactoryMethodBezier:return Rc}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;jr(this.settings)&&(Ph(this.settings.inTangents,e),Ph(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;jr(this.settings)&&(Hh(this.settings.inTangents,e),Hh(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(_e("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(_e("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let c=n[a];if(typeof c=="number"&&isNaN(c)){_e("KeyframeTrack: Time is not a valid number.",this,a,c),e=!1;break}if(o!==null&&o>c){_e("KeyframeTrack: Out of order keys.",this,a,c,o),e=!1;break}o=c}if(s!==void 0&&cd(s))for(let a=0,c=s.length;a!==c;++a){let l=s[a];if(isNaN(l)){_e("KeyframeTrack: Value is not a valid number.",this,a,l),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===eo,r=e.length-1,o=1;for(let a=1;a<r;++a){let c=!1,l=e[a],h=e[a+1];if(l!==h&&(a!==1||l!==e[0]))if(s)c=!0;else{let u=a*n,A=u-n,d=u+n;for(let g=0;g!==n;++g){let B=t[u+g];if(B!==t[A+g]||B!==t[d+g]){c=!0;break}}}if(c){if(a!==o){e[o]=e[a];let u=a*n,A=o*n;for(let d=0;d!==n;++d)t[A+d]=t[u+d]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,c=o*n,l=0;l!==n;++l)t[c+l]=t[a+l];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,jr(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function Ph(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function Hh(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}$t.prototype.ValueTypeName="";$t.prototype.TimeBufferType=Float32Array;$t.prototype.ValueBufferType=Float32Array;$t.prototype.DefaultInterpolation=Ao;var ai=class extends $t{constructor(e,t,n){super(e,t,n)}};ai.prototype.ValueTypeName="bool";ai.prototype.ValueBufferType=Array;ai.prototype.DefaultInterpolation=_s;ai.prototype.InterpolantFactoryMethodLinear=void 0;ai.prototype.InterpolantFactoryMethodSmooth=void 0;var Fo=class extends $t{constructor(e,t,n,s){super(e,t,n,s)}};Fo.prototype.ValueTypeName="color";var bo=class extends $t{constructor(e,t,n,s){super(e,t,n,s)}};bo.prototype.ValueTypeName="number";var Uo=class extends oi{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=(n-t)/(s-t),l=e*a;for(let h=l+a;l!==h;l+=4)yn.slerpFlat(r,0,o,l-a,o,l,c);return r}},Zs=class extends $t{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new Uo(this.times,this.values,this.getValueSize(),e)}};Zs.prototype.ValueTypeName="quaternion";Zs.prototype.InterpolantFactoryMethodSmooth=void 0;var ci=class extends $t{constructor(e,t,n){super(e,t,n)}};ci.prototype.ValueTypeName="string";ci.prototype.ValueBufferType=Array;ci.prototype.DefaultInterpolation=_s;ci.prototype.InterpolantFactoryMethodLinear=void 0;ci.prototype.InterpolantFactoryMethodSmooth=void 0;var To=class extends $t{constructor(e,t,n,s){super(e,t,n,s)}};To.prototype.ValueTypeName="vector";var Go=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,c,l=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),c?c(h):h},this.setURLModifier=function(h){return c=h,this},this.addHandler=function(h,u){return l.push(h,u),this},this.removeHandler=function(h){let u=l.indexOf(h);return u!==-1&&l.splice(u,2),this},this.getHandler=function(h){for(let u=0,A=l.length;u<A;u+=2){let d=l[u],g=l[u+1];if(d.global&&(d.lastIndex=0),d.test(h))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},FA=new Go,Lo=class{constructor(e){this.manager=e!==void 0?e:FA,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Lo.DEFAULT_MATERIAL_NAME="__DEFAULT";var qr=new R,$r=new yn,Qn=new R,js=class extends Kt{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new ct,this.projectionMatrix=new ct,this.projectionMatrixInverse=new ct,this.coordinateSystem=cn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(qr,$r,Qn),Qn.x===1&&Qn.y===1&&Qn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(qr,$r,Qn.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(qr,$r,Qn),Qn.x===1&&Qn.y===1&&Qn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(qr,$r,Qn.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},ti=new R,Nh=new Pe,Oh=new Pe,Ht=class extends js{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=is*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Ss*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return is*2*Math.atan(Math.tan(Ss*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){ti.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(ti.x,ti.y).multiplyScalar(-e/ti.z),ti.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(ti.x,ti.y).multiplyScalar(-e/ti.z)}getViewSize(e,t){return this.getViewBounds(e,Nh,Oh),t.subVectors(Oh,Nh)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Ss*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let c=o.fullWidth,l=o.fullHeight;r+=o.offsetX*s/c,t-=o.offsetY*n/l,s*=o.width/c,n*=o.height/l}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var ko=class extends js{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,c=s-t;if(this.view!==null&&this.view.enabled){let l=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=l*this.view.offsetX,o=r+l*this.view.width,a-=h*this.view.offsetY,c=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,c,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var _i=class extends nt{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var qi=-90,$i=1,As=class extends Kt{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Ht(qi,$i,e,t);s.layers=this.layers,this.add(s);let r=new Ht(qi,$i,e,t);r.layers=this.layers,this.add(r);let o=new Ht(qi,$i,e,t);o.layers=this.layers,this.add(o);let a=new Ht(qi,$i,e,t);a.layers=this.layers,this.add(a);let c=new Ht(qi,$i,e,t);c.layers=this.layers,this.add(c);let l=new Ht(qi,$i,e,t);l.layers=this.layers,this.add(l)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,c]=t;for(let l of t)this.remove(l);if(e===cn)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),c.up.set(0,1,0),c.lookAt(0,0,-1);else if(e===Fs)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),c.up.set(0,-1,0),c.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let l of t)this.add(l),l.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,c,l,h]=this.children,u=e.getRenderTarget(),A=e.getActiveCubeFace(),d=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let B=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let f=!1;e.isWebGLRenderer===!0?f=e.state.buffers.depth.getReversed():f=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),e.setRenderTarget(n,4,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),n.texture.mipmapsAutoUpdate=B,e.setRenderTarget(n,5,s),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,A,d),e.xr.enabled=g,n.texture.needsPMREMUpdate=!0}},Po=class extends Ht{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Bl="\\[\\]\\.:\\/",hg=new RegExp("["+Bl+"]","g"),wl="[^"+Bl+"]",Ag="[^"+Bl.replace("\\.","")+"]",ug=/((?:WC+[\/:])*)/.source.replace("WC",wl),dg=/(WCOD+)?/.source.replace("WCOD",Ag),gg=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",wl),fg=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",wl),pg=new RegExp("^"+ug+dg+gg+fg+"$"),mg=["material","materials","bones","map"],Pc=class{constructor(e,t,n){let s=n||rt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},rt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(hg,"")}static parseTrackName(e){let t=pg.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);mg.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let c=n(a.children);if(c)return c}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){De("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let l=t.objectIndex;switch(n){case"materials":if(!e.material){_e("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){_e("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){_e("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===l){l=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){_e("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){_e("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){_e("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(l!==void 0){if(e[l]===void 0){_e("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[l]}}let o=e[s];if(o===void 0){let l=t.nodeName;_e("PropertyBinding: Trying to update property for track: "+l+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let c=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){_e("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){_e("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}c=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(c=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(c=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[c],this.setValue=this.SetterByBindingTypeAndVersioning[c][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};rt.Composite=Pc;rt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};rt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};rt.prototype.GetterByBindingType=[rt.prototype._getValue_direct,rt.prototype._getValue_array,rt.prototype._getValue_arrayElement,rt.prototype._getValue_toArray];rt.prototype.SetterByBindingTypeAndVersioning=[[rt.prototype._setValue_direct,rt.prototype._setValue_direct_setNeedsUpdate,rt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[rt.prototype._setValue_array,rt.prototype._setValue_array_setNeedsUpdate,rt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[rt.prototype._setValue_arrayElement,rt.prototype._setValue_arrayElement_setNeedsUpdate,rt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[rt.prototype._setValue_fromArray,rt.prototype._setValue_fromArray_setNeedsUpdate,rt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var hw=new Float32Array(1);var qs=class extends po{constructor(e,t,n=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=n}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){let t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){let t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}};var Hc=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};function Cl(i,e,t,n){let s=Eg(n);switch(t){case ol:return i*e;case cl:return i*e/s.components*s.byteLength;case Ko:return i*e/s.components*s.byteLength;case hi:return i*e*2/s.components*s.byteLength;case zo:return i*e*2/s.components*s.byteLength;case al:return i*e*3/s.components*s.byteLength;case En:return i*e*4/s.components*s.byteLength;case Wo:return i*e*4/s.components*s.byteLength;case tr:case nr:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case ir:case sr:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Zo:case qo:return Math.max(i,16)*Math.max(e,8)/4;case Xo:case jo:return Math.max(i,8)*Math.max(e,8)/2;case $o:case ea:case na:case ia:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case ta:case rr:case sa:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case ra:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case oa:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case aa:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case ca:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case la:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case ha:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Aa:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case ua:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case da:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case ga:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case fa:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case pa:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case ma:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Ea:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Ba:case wa:case Ca:return Math.ceil(i/4)*Math.ceil(e/4)*16;case Ma:case xa:return Math.ceil(i/4)*Math.ceil(e/4)*8;case or:case Qa:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Eg(i){switch(i){case en:case nl:return{byteLength:1,components:1};case fs:case il:case mn:return{byteLength:2,components:1};case Jo:case Vo:return{byteLength:2,components:4};case fn:case Yo:case pn:return{byteLength:4,components:1};case sl:case rl:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?De("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function eu(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function wg(i){let e=new WeakMap;function t(a,c){let l=a.array,h=a.usage,u=l.byteLength,A=i.createBuffer();i.bindBuffer(c,A),i.bufferData(c,l,h),a.onUploadCallback();let d;if(l instanceof Float32Array)d=i.FLOAT;else if(typeof Float16Array<"u"&&l instanceof Float16Array)d=i.HALF_FLOAT;else if(l instanceof Uint16Array)a.isFloat16BufferAttribute?d=i.HALF_FLOAT:d=i.UNSIGNED_SHORT;else if(l instanceof Int16Array)d=i.SHORT;else if(l instanceof Uint32Array)d=i.UNSIGNED_INT;else if(l instanceof Int32Array)d=i.INT;else if(l instanceof Int8Array)d=i.BYTE;else if(l instanceof Uint8Array)d=i.UNSIGNED_BYTE;else if(l instanceof Uint8ClampedArray)d=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+l);return{buffer:A,type:d,bytesPerElement:l.BYTES_PER_ELEMENT,version:a.version,size:u}}function n(a,c,l){let h=c.array,u=c.updateRanges;if(i.bindBuffer(l,a),u.length===0)i.bufferSubData(l,0,h);else{u.sort((d,g)=>d.start-g.start);let A=0;for(let d=1;d<u.length;d++){let g=u[A],B=u[d];B.start<=g.start+g.count+1?g.count=Math.max(g.count,B.start+B.count-g.start):(++A,u[A]=B)}u.length=A+1;for(let d=0,g=u.length;d<g;d++){let B=u[d];i.bufferSubData(l,B.start*h.BYTES_PER_ELEMENT,h,B.start,B.count)}c.clearUpdateRanges()}c.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let c=e.get(a);c&&(i.deleteBuffer(c.buffer),e.delete(a))}function o(a,c){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let l=e.get(a);if(l===void 0)e.set(a,t(a,c));else if(l.version<a.version){if(l.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(l.buffer,a,c),l.version=a.version}}return{get:s,remove:r,update:o}}var Cg=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Mg=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,xg=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Qg=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Ig=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Dg=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,yg=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,Sg=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,vg=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,_g=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Rg=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Fg=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,bg=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,Ug=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,Tg=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,Gg=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,Lg=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,kg=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Pg=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Hg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Ng=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,Og=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Yg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,Jg=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,Vg=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,Kg=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,zg=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,Wg=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Xg=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Zg="gl_FragColor = linearToOutputTexel( gl_FragColor );",jg=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,qg=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,$g=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,ef=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,tf=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,nf=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,sf=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,rf=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,of=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,af=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,cf=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,lf=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,hf=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Af=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,uf=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,df=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,gf=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,ff=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,pf=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,mf=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Ef=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,Bf=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,wf=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,Cf=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,Mf=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,xf=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,Qf=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,If=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Df=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,yf=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,Sf=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,vf=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,_f=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,Rf=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Ff=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,bf=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,Uf=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,Tf=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,Gf=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Lf=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,kf=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Pf=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,Hf=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,Nf=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Of=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Yf=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,Jf=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,Vf=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,Kf=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,zf=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,Wf=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,Xf=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,Zf=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,jf=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,qf=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,$f=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,ep=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,tp=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,np=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,ip=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,sp=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,rp=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,op=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,ap=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,cp=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,lp=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,hp=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,Ap=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,up=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,dp=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,gp=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,fp=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,pp=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,mp=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,Ep=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,Bp=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,wp=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,Cp=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,Mp=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,xp=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Qp=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Ip=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Dp=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,yp=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,Sp=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,vp=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,_p=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,Rp=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,Fp=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,bp=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,Up=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,Tp=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,Gp=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Lp=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,kp=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Pp=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,Hp=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Np=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,Op=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,Yp=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Jp=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Vp=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,Kp=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,zp=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Wp=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Xp=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,Zp=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,jp=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,qp=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,$p=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,em=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,ke={alphahash_fragment:Cg,alphahash_pars_fragment:Mg,alphamap_fragment:xg,alphamap_pars_fragment:Qg,alphatest_fragment:Ig,alphatest_pars_fragment:Dg,aomap_fragment:yg,aomap_pars_fragment:Sg,batching_pars_vertex:vg,batching_vertex:_g,begin_vertex:Rg,beginnormal_vertex:Fg,bsdfs:bg,iridescence_fragment:Ug,bumpmap_pars_fragment:Tg,clipping_planes_fragment:Gg,clipping_planes_pars_fragment:Lg,clipping_planes_pars_vertex:kg,clipping_planes_vertex:Pg,color_fragment:Hg,color_pars_fragment:Ng,color_pars_vertex:Og,color_vertex:Yg,common:Jg,defaultnormal_vertex:Vg,displacementmap_pars_vertex:Kg,displacementmap_vertex:zg,emissivemap_fragment:Wg,emissivemap_pars_fragment:Xg,colorspace_fragment:Zg,colorspace_pars_fragment:jg,envmap_fragment:qg,envmap_common_pars_fragment:$g,envmap_pars_fragment:ef,envmap_pars_vertex:tf,envmap_physical_pars_fragment:df,envmap_vertex:nf,fog_vertex:sf,fog_pars_vertex:rf,fog_fragment:of,fog_pars_fragment:af,gradientmap_pars_fragment:cf,lightmap_pars_fragment:lf,lights_lambert_fragment:hf,lights_lambert_pars_fragment:Af,lights_pars_begin:uf,lights_toon_fragment:gf,lights_toon_pars_fragment:ff,lights_phong_fragment:pf,lights_phong_pars_fragment:mf,lights_physical_fragment:Ef,lights_physical_pars_fragment:Bf,lights_fragment_begin:wf,lights_fragment_maps:Cf,lights_fragment_end:Mf,lightprobes_pars_fragment:xf,logdepthbuf_fragment:Qf,logdepthbuf_pars_fragment:If,logdepthbuf_pars_vertex:Df,logdepthbuf_vertex:yf,map_fragment:Sf,map_pars_fragment:vf,map_particle_fragment:_f,map_particle_pars_fragment:Rf,metalnessmap_fragment:Ff,metalnessmap_pars_fragment:bf,morphinstance_vertex:Uf,morphcolor_vertex:Tf,morphnormal_vertex:Gf,morphtarget_pars_vertex:Lf,morphtarget_vertex:kf,normal_fragment_begin:Pf,normal_fragment_maps:Hf,normal_pars_fragment:Nf,normal_pars_vertex:Of,normal_vertex:Yf,normalmap_pars_fragment:Jf,clearcoat_normal_fragment_begin:Vf,clearcoat_normal_fragment_maps:Kf,clearcoat_pars_fragment:zf,iridescence_pars_fragment:Wf,opaque_fragment:Xf,packing:Zf,premultiplied_alpha_fragment:jf,project_vertex:qf,dithering_fragment:$f,dithering_pars_fragment:ep,roughnessmap_fragment:tp,roughnessmap_pars_fragment:np,shadowmap_pars_fragment:ip,shadowmap_pars_vertex:sp,shadowmap_vertex:rp,shadowmask_pars_fragment:op,skinbase_vertex:ap,skinning_pars_vertex:cp,skinning_vertex:lp,skinnormal_vertex:hp,specularmap_fragment:Ap,specularmap_pars_fragment:up,tonemapping_fragment:dp,tonemapping_pars_fragment:gp,transmission_fragment:fp,transmission_pars_fragment:pp,uv_pars_fragment:mp,uv_pars_vertex:Ep,uv_vertex:Bp,worldpos_vertex:wp,background_vert:Cp,background_frag:Mp,backgroundCube_vert:xp,backgroundCube_frag:Qp,cube_vert:Ip,cube_frag:Dp,depth_vert:yp,depth_frag:Sp,distance_vert:vp,distance_frag:_p,equirect_vert:Rp,equirect_frag:Fp,linedashed_vert:bp,linedashed_frag:Up,meshbasic_vert:Tp,meshbasic_frag:Gp,meshlambert_vert:Lp,meshlambert_frag:kp,meshmatcap_vert:Pp,meshmatcap_frag:Hp,meshnormal_vert:Np,meshnormal_frag:Op,meshphong_vert:Yp,meshphong_frag:Jp,meshphysical_vert:Vp,meshphysical_frag:Kp,meshtoon_vert:zp,meshtoon_frag:Wp,points_vert:Xp,points_frag:Zp,shadow_vert:jp,shadow_frag:qp,sprite_vert:$p,sprite_frag:em},ge={common:{diffuse:{value:new Ve(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Re},alphaMap:{value:null},alphaMapTransform:{value:new Re},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Re}},envmap:{envMap:{value:null},envMapRotation:{value:new Re},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Re}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Re}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Re},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Re},normalScale:{value:new Pe(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Re},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Re}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Re}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Re}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Ve(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Ve(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Re},alphaTest:{value:0},uvTransform:{value:new Re}},sprite:{diffuse:{value:new Ve(16777215)},opacity:{value:1},center:{value:new Pe(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Re},alphaMap:{value:null},alphaMapTransform:{value:new Re},alphaTest:{value:0}}},Fn={basic:{uniforms:Gt([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.fog]),vertexShader:ke.meshbasic_vert,fragmentShader:ke.meshbasic_frag},lambert:{uniforms:Gt([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new Ve(0)},envMapIntensity:{value:1}}]),vertexShader:ke.meshlambert_vert,fragmentShader:ke.meshlambert_frag},phong:{uniforms:Gt([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new Ve(0)},specular:{value:new Ve(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ke.meshphong_vert,fragmentShader:ke.meshphong_frag},standard:{uniforms:Gt([ge.common,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.roughnessmap,ge.metalnessmap,ge.fog,ge.lights,{emissive:{value:new Ve(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ke.meshphysical_vert,fragmentShader:ke.meshphysical_frag},toon:{uniforms:Gt([ge.common,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.gradientmap,ge.fog,ge.lights,{emissive:{value:new Ve(0)}}]),vertexShader:ke.meshtoon_vert,fragmentShader:ke.meshtoon_frag},matcap:{uniforms:Gt([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,{matcap:{value:null}}]),vertexShader:ke.meshmatcap_vert,fragmentShader:ke.meshmatcap_frag},points:{uniforms:Gt([ge.points,ge.fog]),vertexShader:ke.points_vert,fragmentShader:ke.points_frag},dashed:{uniforms:Gt([ge.common,ge.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ke.linedashed_vert,fragmentShader:ke.linedashed_frag},depth:{uniforms:Gt([ge.common,ge.displacementmap]),vertexShader:ke.depth_vert,fragmentShader:ke.depth_frag},normal:{uniforms:Gt([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,{opacity:{value:1}}]),vertexShader:ke.meshnormal_vert,fragmentShader:ke.meshnormal_frag},sprite:{uniforms:Gt([ge.sprite,ge.fog]),vertexShader:ke.sprite_vert,fragmentShader:ke.sprite_frag},background:{uniforms:{uvTransform:{value:new Re},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ke.background_vert,fragmentShader:ke.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Re}},vertexShader:ke.backgroundCube_vert,fragmentShader:ke.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ke.cube_vert,fragmentShader:ke.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ke.equirect_vert,fragmentShader:ke.equirect_frag},distance:{uniforms:Gt([ge.common,ge.displacementmap,{referencePosition:{value:new R},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ke.distance_vert,fragmentShader:ke.distance_frag},shadow:{uniforms:Gt([ge.lights,ge.fog,{color:{value:new Ve(0)},opacity:{value:1}}]),vertexShader:ke.shadow_vert,fragmentShader:ke.shadow_frag}};Fn.physical={uniforms:Gt([Fn.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Re},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Re},clearcoatNormalScale:{value:new Pe(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Re},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Re},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Re},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Re},sheen:{value:0},sheenColor:{value:new Ve(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Re},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Re},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Re},transmissionSamplerSize:{value:new Pe},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Re},attenuationDistance:{value:0},attenuationColor:{value:new Ve(0)},specularColor:{value:new Ve(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Re},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Re},anisotropyVector:{value:new Pe},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Re}}]),vertexShader:ke.meshphysical_vert,fragmentShader:ke.meshphysical_frag};var Da={r:0,b:0,g:0},tm=new ct,tu=new Re;tu.set(-1,0,0,0,1,0,0,0,1);function nm(i,e,t,n,s,r){let o=new Ve(0),a=s===!0?0:1,c,l,h=null,u=0,A=null;function d(E){let x=E.isScene===!0?E.background:null;if(x&&x.isTexture){let M=E.backgroundBlurriness>0;x=e.get(x,M)}return x}function g(E){let x=!1,M=d(E);M===null?f(o,a):M&&M.isColor&&(f(M,1),x=!0);let y=i.xr.getEnvironmentBlendMode();y==="additive"?t.buffers.color.setClear(0,0,0,1,r):y==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||x)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function B(E,x){let M=d(x);M&&M.isCubeTexture?(l===void 0&&(l=new gt(new as(1,1,1),new vn({name:"BackgroundCubeMaterial",uniforms:Gi(Fn.backgroundCube.uniforms),vertexShader:Fn.backgroundCube.vertexShader,fragmentShader:Fn.backgroundCube.fragmentShader,side:Rt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),l.geometry.deleteAttribute("uv"),l.onBeforeRender=function(y,D,m){this.matrixWorld.copyPosition(m.matrixWorld)},Object.defineProperty(l.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(l)),l.material.uniforms.envMap.value=M,l.material.uniforms.backgroundBlurriness.value=x.backgroundBlurriness,l.material.uniforms.backgroundIntensity.value=x.backgroundIntensity,l.material.uniforms.backgroundRotation.value.setFromMatrix4(tm.makeRotationFromEuler(x.backgroundRotation)).transpose(),M.isRenderTargetTexture===!1&&l.material.uniforms.backgroundRotation.value.premultiply(tu),l.material.toneMapped=He.getTransfer(M.colorSpace)!==We,(h!==M||u!==M.version||A!==i.toneMapping)&&(l.material.needsUpdate=!0,h=M,u=M.version,A=i.toneMapping),l.layers.enableAll(),E.unshift(l,l.geometry,l.material,0,0,null)):M&&M.isTexture&&(c===void 0&&(c=new gt(new Xs(2,2),new vn({name:"BackgroundMaterial",uniforms:Gi(Fn.background.uniforms),vertexShader:Fn.background.vertexShader,fragmentShader:Fn.background.fragmentShader,side:li,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),Object.defineProperty(c.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(c)),c.material.uniforms.t2D.value=M,c.material.uniforms.backgroundIntensity.value=x.backgroundIntensity,c.material.toneMapped=He.getTransfer(M.colorSpace)!==We,M.matrixAutoUpdate===!0&&M.updateMatrix(),c.material.uniforms.uvTransform.value.copy(M.matrix),(h!==M||u!==M.version||A!==i.toneMapping)&&(c.material.needsUpdate=!0,h=M,u=M.version,A=i.toneMapping),c.layers.enableAll(),E.unshift(c,c.geometry,c.material,0,0,null))}function f(E,x){E.getRGB(Da,El(i)),t.buffers.color.setClear(Da.r,Da.g,Da.b,x,r)}function p(){l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0),c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0)}return{getClearColor:function(){return o},setClearColor:function(E,x=1){o.set(E),a=x,f(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(E){a=E,f(o,a)},render:g,addToRenderList:B,dispose:p}}function im(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=A(null),r=s,o=!1;function a(U,P,K,F,J){let Z=!1,N=u(U,F,K,P);r!==N&&(r=N,l(r.object)),Z=d(U,F,K,J),Z&&g(U,F,K,J),J!==null&&e.update(J,i.ELEMENT_ARRAY_BUFFER),(Z||o)&&(o=!1,M(U,P,K,F),J!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(J).buffer))}function c(){return i.createVertexArray()}function l(U){return i.bindVertexArray(U)}function h(U){return i.deleteVertexArray(U)}function u(U,P,K,F){let J=F.wireframe===!0,Z=n[P.id];Z===void 0&&(Z={},n[P.id]=Z);let N=U.isInstancedMesh===!0?U.id:0,te=Z[N];te===void 0&&(te={},Z[N]=te);let Y=te[K.id];Y===void 0&&(Y={},te[K.id]=Y);let q=Y[J];return q===void 0&&(q=A(c()),Y[J]=q),q}function A(U){let P=[],K=[],F=[];for(let J=0;J<t;J++)P[J]=0,K[J]=0,F[J]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:P,enabledAttributes:K,attributeDivisors:F,object:U,attributes:{},index:null}}function d(U,P,K,F){let J=r.attributes,Z=P.attributes,N=0,te=K.getAttributes();for(let Y in te)if(te[Y].location>=0){let $=J[Y],Me=Z[Y];if(Me===void 0&&(Y==="instanceMatrix"&&U.instanceMatrix&&(Me=U.instanceMatrix),Y==="instanceColor"&&U.instanceColor&&(Me=U.instanceColor)),$===void 0||$.attribute!==Me||Me&&$.data!==Me.data)return!0;N++}return r.attributesNum!==N||r.index!==F}function g(U,P,K,F){let J={},Z=P.attributes,N=0,te=K.getAttributes();for(let Y in te)if(te[Y].location>=0){let $=Z[Y];$===void 0&&(Y==="instanceMatrix"&&U.instanceMatrix&&($=U.instanceMatrix),Y==="instanceColor"&&U.instanceColor&&($=U.instanceColor));let Me={};Me.attribute=$,$&&$.data&&(Me.data=$.data),J[Y]=Me,N++}r.attributes=J,r.attributesNum=N,r.index=F}function B(){let U=r.newAttributes;for(let P=0,K=U.length;P<K;P++)U[P]=0}function f(U){p(U,0)}function p(U,P){let K=r.newAttributes,F=r.enabledAttributes,J=r.attributeDivisors;K[U]=1,F[U]===0&&(i.enableVertexAttribArray(U),F[U]=1),J[U]!==P&&(i.vertexAttribDivisor(U,P),J[U]=P)}function E(){let U=r.newAttributes,P=r.enabledAttributes;for(let K=0,F=P.length;K<F;K++)P[K]!==U[K]&&(i.disableVertexAttribArray(K),P[K]=0)}function x(U,P,K,F,J,Z,N){N===!0?i.vertexAttribIPointer(U,P,K,J,Z):i.vertexAttribPointer(U,P,K,F,J,Z)}function M(U,P,K,F){B();let J=F.attributes,Z=K.getAttributes(),N=P.defaultAttributeValues;for(let te in Z){let Y=Z[te];if(Y.location>=0){let q=J[te];if(q===void 0&&(te==="instanceMatrix"&&U.instanceMatrix&&(q=U.instanceMatrix),te==="instanceColor"&&U.instanceColor&&(q=U.instanceColor)),q!==void 0){let $=q.normalized,Me=q.itemSize,be=e.get(q);if(be===void 0)continue;let W=be.buffer,fe=be.type,Be=be.bytesPerElement,ye=fe===i.INT||fe===i.UNSIGNED_INT||q.gpuType===Yo;if(q.isInterleavedBufferAttribute){let pe=q.data,Te=pe.isInterleavedBuffer===!0?pe.stride:pe.itemSize,ft=q.offset;if(pe.isInstancedInterleavedBuffer||pe.isInstancedBufferAttribute){for(let ve=0;ve<Y.locationSize;ve++)p(Y.location+ve,pe.meshPerAttribute);U.isInstancedMesh!==!0&&F._maxInstanceCount===void 0&&(F._maxInstanceCount=pe.meshPerAttribute*pe.count)}else for(let ve=0;ve<Y.locationSize;ve++)f(Y.location+ve);i.bindBuffer(i.ARRAY_BUFFER,W);for(let ve=0;ve<Y.locationSize;ve++)x(Y.location+ve,Me/Y.locationSize,fe,$,Te*Be,(ft+Me/Y.locationSize*ve)*Be,ye)}else{if(q.isInstancedBufferAttribute){for(let pe=0;pe<Y.locationSize;pe++)p(Y.location+pe,q.meshPerAttribute);U.isInstancedMesh!==!0&&F._maxInstanceCount===void 0&&(F._maxInstanceCount=q.meshPerAttribute*q.count)}else for(let pe=0;pe<Y.locationSize;pe++)f(Y.location+pe);i.bindBuffer(i.ARRAY_BUFFER,W);for(let pe=0;pe<Y.locationSize;pe++)x(Y.location+pe,Me/Y.locationSize,fe,$,Me*Be,Me/Y.locationSize*pe*Be,ye)}}else if(N!==void 0){let $=N[te];if($!==void 0)switch($.length){case 2:i.vertexAttrib2fv(Y.location,$);break;case 3:i.vertexAttrib3fv(Y.location,$);break;case 4:i.vertexAttrib4fv(Y.location,$);break;default:i.vertexAttrib1fv(Y.location,$)}}}}E()}function y(){T();for(let U in n){let P=n[U];for(let K in P){let F=P[K];for(let J in F){let Z=F[J];for(let N in Z)h(Z[N].object),delete Z[N];delete F[J]}}delete n[U]}}function D(U){if(n[U.id]===void 0)return;let P=n[U.id];for(let K in P){let F=P[K];for(let J in F){let Z=F[J];for(let N in Z)h(Z[N].object),delete Z[N];delete F[J]}}delete n[U.id]}function m(U){for(let P in n){let K=n[P];for(let F in K){let J=K[F];if(J[U.id]===void 0)continue;let Z=J[U.id];for(let N in Z)h(Z[N].object),delete Z[N];delete J[U.id]}}}function Q(U){for(let P in n){let K=n[P],F=U.isInstancedMesh===!0?U.id:0,J=K[F];if(J!==void 0){for(let Z in J){let N=J[Z];for(let te in N)h(N[te].object),delete N[te];delete J[Z]}delete K[F],Object.keys(K).length===0&&delete n[P]}}}function T(){v(),o=!0,r!==s&&(r=s,l(r.object))}function v(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:T,resetDefaultState:v,dispose:y,releaseStatesOfGeometry:D,releaseStatesOfObject:Q,releaseStatesOfProgram:m,initAttributes:B,enableAttribute:f,disableUnusedAttributes:E}}function sm(i,e,t){let n;function s(c){n=c}function r(c,l){i.drawArrays(n,c,l),t.update(l,n,1)}function o(c,l,h){h!==0&&(i.drawArraysInstanced(n,c,l,h),t.update(l,n,h))}function a(c,l,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,c,0,l,0,h);let A=0;for(let d=0;d<h;d++)A+=l[d];t.update(A,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function rm(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let m=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(m.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(m){return!(m!==En&&n.convert(m)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(m){let Q=m===mn&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(m!==en&&m!==pn&&!Q&&n.convert(m)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function c(m){if(m==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";m="mediump"}return m==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let l=t.precision!==void 0?t.precision:"highp",h=c(l);h!==l&&(De("WebGLRenderer:",l,"not supported, using",h,"instead."),l=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),A=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&De("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&De("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let d=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),g=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),B=i.getParameter(i.MAX_TEXTURE_SIZE),f=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),p=i.getParameter(i.MAX_VERTEX_ATTRIBS),E=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),x=i.getParameter(i.MAX_VARYING_VECTORS),M=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),y=i.getParameter(i.MAX_SAMPLES),D=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:c,textureFormatReadable:o,textureTypeReadable:a,precision:l,logarithmicDepthBuffer:A,reversedDepthBuffer:u,maxTextures:d,maxVertexTextures:g,maxTextureSize:B,maxCubemapSize:f,maxAttributes:p,maxVertexUniforms:E,maxVaryings:x,maxFragmentUniforms:M,maxSamples:y,samples:D}}function om(i){let e=this,t=null,n=0,s=!1,r=!1,o=new gn,a=new Re,c={value:null,needsUpdate:!1};this.uniform=c,this.numPlanes=0,this.numIntersection=0,this.init=function(u,A){let d=u.length!==0||A||n!==0||s;return s=A,n=u.length,d},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,A){t=h(u,A,0)},this.setState=function(u,A,d){let g=u.clippingPlanes,B=u.clipIntersection,f=u.clipShadows,p=i.get(u);if(!s||g===null||g.length===0||r&&!f)r?h(null):l();else{let E=r?0:n,x=E*4,M=p.clippingState||null;c.value=M,M=h(g,A,x,d);for(let y=0;y!==x;++y)M[y]=t[y];p.clippingState=M,this.numIntersection=B?this.numPlanes:0,this.numPlanes+=E}};function l(){c.value!==t&&(c.value=t,c.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function h(u,A,d,g){let B=u!==null?u.length:0,f=null;if(B!==0){if(f=c.value,g!==!0||f===null){let p=d+B*4,E=A.matrixWorldInverse;a.getNormalMatrix(E),(f===null||f.length<p)&&(f=new Float32Array(p));for(let x=0,M=d;x!==B;++x,M+=4)o.copy(u[x]).applyMatrix4(E,a),o.normal.toArray(f,M),f[M+3]=o.constant}c.value=f,c.needsUpdate=!0}return e.numPlanes=B,e.numIntersection=0,f}}var hr=class extends qt{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new Ns(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},s=new as(5,5,5),r=new vn({name:"CubemapFromEquirect",uniforms:Gi(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:Rt,blending:Ri});r.uniforms.tEquirect.value=t;let o=new gt(s,r),a=t.minFilter;return t.minFilter===Jn&&(t.minFilter=Nt),new As(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},bA=256,am=3,cm=20,nu=256,iu=16,lm=3,hm=new R,Am=new Ve,Sa=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new As(1,10,null),this._boxMesh=new gt(new as(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=hm}=r,c=this._renderer;this._setSize(o);let l=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=c.autoClear,A=c.autoClearColor,d=c.autoClearDepth,g=c.autoClearStencil,B=e.background;c.autoClear=!0,c.autoClearColor=!0,c.autoClearDepth=!0,c.autoClearStencil=!0,B===null&&(e.background=c.getClearColor(Am));let f=new As(n,s,h);return f.position.copy(a),f.update(c,e),c.autoClear=u,c.autoClearColor=A,c.autoClearDepth=d,c.autoClearStencil=g,e.background=B,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(l,t)),this._applyPMREM(l),l}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=GA(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=TA(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(bA,fl(e))}_fromTexture(e,t){e.mapping===bi||e.mapping===gs?this._setSize(e.image.length===0?bA:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=UA(e,!1,!1),n=Math.log2(e)-am;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=UA(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===bi||e.mapping===gs?(this._cubemapMaterial===null&&(this._cubemapMaterial=GA()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=TA()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=um(),this._integrationMaterial=dm());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/iu);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-lm)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let c=a>0?Math.log2(t)+.5*Math.log2(6/(nu*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=c,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=gm());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function UA(i,e,t){return new hr(i,{minFilter:Jn,generateMipmaps:e,type:mn,colorSpace:Ii,depthBuffer:t})}function Ar(i,e,t){return new vn({name:i,uniforms:e,vertexShader:ke.cube_vert,fragmentShader:t,side:Rt,blending:Ri,depthTest:!1,depthWrite:!1})}function um(){return Ar("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${nu}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function dm(){return Ar("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:iu}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function gm(){return Ar("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${cm}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function TA(){return Ar("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function GA(){return Ar("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function fm(i){let e=new WeakMap,t=new WeakMap,n=null;function s(A,d=!1){return A==null?null:d?o(A):r(A)}function r(A){if(A&&A.isTexture){let d=A.mapping;if(d===Ho||d===No)if(e.has(A)){let g=e.get(A).texture;return a(g,A.mapping)}else{let g=A.image;if(g&&g.height>0){let B=new hr(g.height);return B.fromEquirectangularTexture(i,A),e.set(A,B),A.addEventListener("dispose",l),a(B.texture,A.mapping)}else return null}}return A}function o(A){if(A&&A.isTexture&&A.isPMREMTexture!==!0){let d=A.mapping,g=d===Ho||d===No,B=d===bi||d===gs;if(g||B){let f=t.get(A),p=f!==void 0?f.texture.pmremVersion:0;if(A.isRenderTargetTexture&&A.pmremVersion!==p)return n===null&&(n=new Sa(i)),f=g?n.fromEquirectangular(A,f):n.fromCubemap(A,f),f.texture.pmremVersion=A.pmremVersion,t.set(A,f),f.texture;if(f!==void 0)return f.texture;{let E=A.image;return g&&E&&E.height>0||B&&E&&c(E)?(n===null&&(n=new Sa(i)),f=g?n.fromEquirectangular(A):n.fromCubemap(A),f.texture.pmremVersion=A.pmremVersion,t.set(A,f),A.addEventListener("dispose",h),f.texture):null}}}return A}function a(A,d){return d===Ho?A.mapping=bi:d===No&&(A.mapping=gs),A}function c(A){let d=0,g=6;for(let B=0;B<g;B++)A[B]!==void 0&&d++;return d===g}function l(A){let d=A.target;d.removeEventListener("dispose",l);let g=e.get(d);g!==void 0&&(e.delete(d),g.dispose())}function h(A){let d=A.target;d.removeEventListener("dispose",h);let g=t.get(d);g!==void 0&&(t.delete(d),g.dispose())}function u(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:u}}function pm(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&ys("WebGLRenderer: "+n+" extension not supported."),s}}}function mm(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(g=>delete s[g]);function a(g){c(g.target)}function c(g){g.index!==null&&e.remove(g.index);for(let f in g.attributes)e.remove(g.attributes[f]);g.removeEventListener("dispose",a),delete s[g.id],o.unregister(g);let B=r.get(g);B&&(e.remove(B),r.delete(g)),n.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function l(g,B){return s[B.id]!==void 0||(B.addEventListener("dispose",a),s[B.id]=new WeakRef(B),o.register(B,B.id,B),t.memory.geometries++),B}function h(g){let B=g.attributes;for(let f in B)e.update(B[f],i.ARRAY_BUFFER)}function u(g){let B=g.index,f=g.attributes.position,p=0;if(f===void 0)return;let E=B!==null?B.array.length:f.array.length/3-1,x=f.count>=65535?Ps:ks,M=new x(Math.ceil(E/3)*6,1),y=M.array;if(B!==null){let m=B.array;p=B.version;for(let Q=0,T=0;Q<E;Q+=3){let v=m[Q+0],U=m[Q+1],P=m[Q+2];y[T++]=v,y[T++]=U,y[T++]=U,y[T++]=P,y[T++]=P,y[T++]=v}}else{p=f.version;for(let m=0,Q=0;m<E;m+=3){let T=m+0,v=m+1,U=m+2;y[Q++]=T,y[Q++]=v,y[Q++]=v,y[Q++]=U,y[Q++]=U,y[Q++]=T}}M.version=p;let D=r.get(g);D&&e.remove(D),r.set(g,M)}function A(g){let B=r.get(g);if(B){let f=g.index;f!==null&&B.version<f.version&&u(g)}else u(g);return r.get(g)}function d(){for(let g in s){let B=s[g].deref();B!==void 0&&c(B)}}return{get:l,update:h,getWireframeAttribute:A,dispose:d}}function Em(i,e,t){let n;function s(u){n=u}let r,o;function a(u){r=u.type,o=u.bytesPerElement}function c(u,A){i.drawElements(n,A,r,u*o),t.update(A,n,1)}function l(u,A,d){d!==0&&(i.drawElementsInstanced(n,A,r,u*o,d),t.update(A,n,d))}function h(u,A,d){if(d===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,A,0,r,u,0,d);let B=0;for(let f=0;f<d;f++)B+=A[f];t.update(B,n,1)}this.setMode=s,this.setIndex=a,this.render=c,this.renderInstances=l,this.renderMultiDraw=h}function Bm(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:_e("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function wm(i,e,t){let n=new WeakMap,s=new ut;function r(o,a,c){let l=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,A=n.get(a);if(A===void 0||A.count!==u){let T=function(){m.dispose(),n.delete(a),a.removeEventListener("dispose",T)};A!==void 0&&A.texture.dispose();let d=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,B=a.morphAttributes.color!==void 0,f=a.morphAttributes.position||[],p=a.morphAttributes.normal||[],E=a.morphAttributes.color||[],x=0;d===!0&&(x=1),g===!0&&(x=2),B===!0&&(x=3);let M=a.attributes.position.count*x,y=1;M>e.maxTextureSize&&(y=Math.ceil(M/e.maxTextureSize),M=e.maxTextureSize);let D=new Float32Array(M*y*4*u),m=new Ts(D,M,y,u);m.type=pn,m.needsUpdate=!0;let Q=x*4;for(let v=0;v<u;v++){let U=f[v],P=p[v],K=E[v],F=M*y*4*v;for(let J=0;J<U.count;J++){let Z=J*Q;d===!0&&(s.fromBufferAttribute(U,J),D[F+Z+0]=s.x,D[F+Z+1]=s.y,D[F+Z+2]=s.z,D[F+Z+3]=0),g===!0&&(s.fromBufferAttribute(P,J),D[F+Z+4]=s.x,D[F+Z+5]=s.y,D[F+Z+6]=s.z,D[F+Z+7]=0),B===!0&&(s.fromBufferAttribute(K,J),D[F+Z+8]=s.x,D[F+Z+9]=s.y,D[F+Z+10]=s.z,D[F+Z+11]=K.itemSize===4?s.w:1)}}A={count:u,texture:m,size:new Pe(M,y)},n.set(a,A),a.addEventListener("dispose",T)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)c.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let d=0;for(let B=0;B<l.length;B++)d+=l[B];let g=a.morphTargetsRelative?1:1-d;c.getUniforms().setValue(i,"morphTargetBaseInfluence",g),c.getUniforms().setValue(i,"morphTargetInfluences",l)}c.getUniforms().setValue(i,"morphTargetsTexture",A.texture,t),c.getUniforms().setValue(i,"morphTargetsTextureSize",A.size)}return{update:r}}function Cm(i,e,t,n,s){let r=new WeakMap;function o(l){let h=s.render.frame,u=l.geometry,A=e.get(l,u);if(r.get(A)!==h&&(e.update(A),r.set(A,h)),l.isInstancedMesh&&(l.hasEventListener("dispose",c)===!1&&l.addEventListener("dispose",c),r.get(l)!==h&&(t.update(l.instanceMatrix,i.ARRAY_BUFFER),l.instanceColor!==null&&t.update(l.instanceColor,i.ARRAY_BUFFER),r.set(l,h))),l.isSkinnedMesh){let d=l.skeleton;r.get(d)!==h&&(d.update(),r.set(d,h))}return A}function a(){r=new WeakMap}function c(l){let h=l.target;h.removeEventListener("dispose",c),n.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var Mm={[Wc]:"LINEAR_TONE_MAPPING",[Xc]:"REINHARD_TONE_MAPPING",[Zc]:"CINEON_TONE_MAPPING",[jc]:"ACES_FILMIC_TONE_MAPPING",[$c]:"AGX_TONE_MAPPING",[el]:"NEUTRAL_TONE_MAPPING",[qc]:"CUSTOM_TONE_MAPPING"};function xm(i,e,t,n,s,r){let o=new qt(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,c=null,l=null,h=new nt;h.setAttribute("position",new Bt([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new Bt([0,2,0,0,2,0],2));let u=new hs({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),A=new gt(h,u),d=new ko(-1,1,1,-1,0,1),g=null,B=null,f=!1,p,E=null,x=[],M=!1;this.setSize=function(y,D){o.setSize(y,D),a!==null&&a.setSize(y,D),c!==null&&c.setSize(y,D);for(let m=0;m<x.length;m++){let Q=x[m];Q.setSize&&Q.setSize(y,D)}},this.setEffects=function(y){x=y,M=x.length>0&&x[0].isRenderPass===!0;let D=o.width,m=o.height;x.length>0&&a===null&&(a=new qt(D,m,{type:mn,depthBuffer:!1,stencilBuffer:!1}),c=new qt(D,m,{type:mn,depthBuffer:!1,stencilBuffer:!1}));let Q=s===!0&&x.some(T=>T.needsDepthTexture===!0);Q!==(o.depthTexture!==null)&&(Q===!0&&l===null&&(l=new Yn(D,m),r===!0&&(l.format=Vn,l.type=Ui)),o.dispose(),o.depthTexture=Q?l:null,o.resolveDepthBuffer=Q,o.storeMultisampledDepthBuffer=Q);for(let T=0;T<x.length;T++){let v=x[T];v.setSize&&v.setSize(D,m),Q&&v.needsDepthTexture===!0&&v.setDepthTexture&&v.setDepthTexture(l)}},this.begin=function(y,D){if(f||y.toneMapping===_n&&x.length===0)return!1;if(E=D,D!==null){let m=D.width,Q=D.height;(o.width!==m||o.height!==Q)&&this.setSize(m,Q)}return M===!1&&y.setRenderTarget(o),p=y.toneMapping,y.toneMapping=_n,!0},this.hasRenderPass=function(){return M},this.end=function(y,D){y.toneMapping=p,f=!0;let m=o,Q=a;for(let T=0;T<x.length;T++){let v=x[T];v.enabled!==!1&&(v.render(y,Q,m,D),v.needsSwap!==!1&&(m=Q,Q=Q===a?c:a))}if(g!==y.outputColorSpace||B!==y.toneMapping){g=y.outputColorSpace,B=y.toneMapping,u.defines={},He.getTransfer(g)===We&&(u.defines.SRGB_TRANSFER="");let T=Mm[B];T&&(u.defines[T]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=m.texture,y.setRenderTarget(E),y.render(A,d),E=null,f=!1},this.isCompositing=function(){return f},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),c!==null&&c.dispose(),h.dispose(),u.dispose()}}var su=new Vt,ru=new Yn(1,1),ou=new Os(1),au=new Ts,cu=new fo,lu=new Ns,LA=[],kA=[],PA=new Float32Array(16),HA=new Float32Array(9),NA=new Float32Array(4);function ms(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=LA[s];if(r===void 0&&(r=new Float32Array(s),LA[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function Mt(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function xt(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function _a(i,e){let t=kA[e];t===void 0&&(t=new Int32Array(e),kA[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function Qm(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function Im(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Mt(t,e))return;i.uniform2fv(this.addr,e),xt(t,e)}}function Dm(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Mt(t,e))return;i.uniform3fv(this.addr,e),xt(t,e)}}function ym(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Mt(t,e))return;i.uniform4fv(this.addr,e),xt(t,e)}}function Sm(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Mt(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),xt(t,e)}else{if(Mt(t,n))return;NA.set(n),i.uniformMatrix2fv(this.addr,!1,NA),xt(t,n)}}function vm(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Mt(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),xt(t,e)}else{if(Mt(t,n))return;HA.set(n),i.uniformMatrix3fv(this.addr,!1,HA),xt(t,n)}}function _m(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Mt(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),xt(t,e)}else{if(Mt(t,n))return;PA.set(n),i.uniformMatrix4fv(this.addr,!1,PA),xt(t,n)}}function Rm(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function Fm(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Mt(t,e))return;i.uniform2iv(this.addr,e),xt(t,e)}}function bm(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Mt(t,e))return;i.uniform3iv(this.addr,e),xt(t,e)}}function Um(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Mt(t,e))return;i.uniform4iv(this.addr,e),xt(t,e)}}function Tm(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function Gm(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Mt(t,e))return;i.uniform2uiv(this.addr,e),xt(t,e)}}function Lm(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Mt(t,e))return;i.uniform3uiv(this.addr,e),xt(t,e)}}function km(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Mt(t,e))return;i.uniform4uiv(this.addr,e),xt(t,e)}}function Ra(i){return i.version===0&&(i.compareFunction=ul,i.needsUpdate=!0),i}function Pm(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=Ra(ru):r=su,t.setTexture2D(e||r,s)}function Hm(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||cu,s)}function Nm(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=Ra(ou):r=lu,t.setTextureCube(e||r,s)}function Om(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||au,s)}function Ym(i){switch(i){case 5126:return Qm;case 35664:return Im;case 35665:return Dm;case 35666:return ym;case 35674:return Sm;case 35675:return vm;case 35676:return _m;case 5124:case 35670:return Rm;case 35667:case 35671:return Fm;case 35668:case 35672:return bm;case 35669:case 35673:return Um;case 5125:return Tm;case 36294:return Gm;case 36295:return Lm;case 36296:return km;case 35678:case 36198:case 36298:case 36306:case 35682:return Pm;case 35679:case 36299:case 36307:return Hm;case 35680:case 36300:case 36308:case 36293:return Nm;case 36289:case 36303:case 36311:case 36292:return Om}}function Jm(i,e){i.uniform1fv(this.addr,e)}function Vm(i,e){let t=ms(e,this.size,2);i.uniform2fv(this.addr,t)}function Km(i,e){let t=ms(e,this.size,3);i.uniform3fv(this.addr,t)}function zm(i,e){let t=ms(e,this.size,4);i.uniform4fv(this.addr,t)}function Wm(i,e){let t=ms(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function Xm(i,e){let t=ms(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function Zm(i,e){let t=ms(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function jm(i,e){i.uniform1iv(this.addr,e)}function qm(i,e){i.uniform2iv(this.addr,e)}function $m(i,e){i.uniform3iv(this.addr,e)}function eE(i,e){i.uniform4iv(this.addr,e)}function tE(i,e){i.uniform1uiv(this.addr,e)}function nE(i,e){i.uniform2uiv(this.addr,e)}function iE(i,e){i.uniform3uiv(this.addr,e)}function sE(i,e){i.uniform4uiv(this.addr,e)}function rE(i,e,t){let n=this.cache,s=e.length,r=_a(t,s);Mt(n,r)||(i.uniform1iv(this.addr,r),xt(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=Ra(ru):o=su;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function oE(i,e,t){let n=this.cache,s=e.length,r=_a(t,s);Mt(n,r)||(i.uniform1iv(this.addr,r),xt(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||cu,r[o])}function aE(i,e,t){let n=this.cache,s=e.length,r=_a(t,s);Mt(n,r)||(i.uniform1iv(this.addr,r),xt(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=Ra(ou):o=lu;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function cE(i,e,t){let n=this.cache,s=e.length,r=_a(t,s);Mt(n,r)||(i.uniform1iv(this.addr,r),xt(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||au,r[o])}function lE(i){switch(i){case 5126:return Jm;case 35664:return Vm;case 35665:return Km;case 35666:return zm;case 35674:return Wm;case 35675:return Xm;case 35676:return Zm;case 5124:case 35670:return jm;case 35667:case 35671:return qm;case 35668:case 35672:return $m;case 35669:case 35673:return eE;case 5125:return tE;case 36294:return nE;case 36295:return iE;case 36296:return sE;case 35678:case 36198:case 36298:case 36306:case 35682:return rE;case 35679:case 36299:case 36307:return oE;case 35680:case 36300:case 36308:case 36293:return aE;case 36289:case 36303:case 36311:case 36292:return cE}}var Ql=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=Ym(t.type)}},Il=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=lE(t.type)}},Dl=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},Ml=/(\w+)(\])?(\[|\.)?/g;function OA(i,e){i.seq.push(e),i.map[e.id]=e}function hE(i,e,t){let n=i.name,s=n.length;for(Ml.lastIndex=0;;){let r=Ml.exec(n),o=Ml.lastIndex,a=r[1],c=r[2]==="]",l=r[3];if(c&&(a=a|0),l===void 0||l==="["&&o+2===s){OA(t,l===void 0?new Ql(a,i,e):new Il(a,i,e));break}else{let u=t.map[a];u===void 0&&(u=new Dl(a),OA(t,u)),t=u}}}var ps=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),c=e.getUniformLocation(t,a.name);hE(a,c,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],c=n[a.id];c.needsUpdate!==!1&&a.setValue(e,c.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function YA(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var AE=37297,uE=0;function dE(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var JA=new Re;function gE(i){He._getMatrix(JA,He.workingColorSpace,i);let e=`mat3( ${JA.elements.map(t=>t.toFixed(4))} )`;switch(He.getTransfer(i)){case Rs:return[e,"LinearTransferOETF"];case We:return[e,"sRGBTransferOETF"];default:return De("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function VA(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+dE(i.getShaderSource(e),a)}else return r}function fE(i,e){let t=gE(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var pE={[Wc]:"Linear",[Xc]:"Reinhard",[Zc]:"Cineon",[jc]:"ACESFilmic",[$c]:"AgX",[el]:"Neutral",[qc]:"Custom"};function mE(i,e){let t=pE[e];return t===void 0?(De("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var ya=new R;function EE(){He.getLuminanceCoefficients(ya);let i=ya.x.toFixed(4),e=ya.y.toFixed(4),t=ya.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function BE(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(lr).join(`
`)}function wE(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function CE(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function lr(i){return i!==""}function KA(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function zA(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var ME=/^[ \t]*#include +<([\w\d./]+)>/gm;function yl(i){return i.replace(ME,xE)}function xE(i,e){let t=ke[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return yl(t)}var QE=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function WA(i){return i.replace(QE,IE)}function IE(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function XA(i){let e=`precision ${i.precision} float;
	precision ${i.precision} int;
	precision ${i.precision} sampler2D;
	precision ${i.precision} samplerCube;
	precision ${i.precision} sampler3D;
	precision ${i.precision} sampler2DArray;
	precision ${i.precision} sampler2DShadow;
	precision ${i.precision} samplerCubeShadow;
	precision ${i.precision} sampler2DArrayShadow;
	precision ${i.precision} isampler2D;
	precision ${i.precision} isampler3D;
	precision ${i.precision} isamplerCube;
	precision ${i.precision} isampler2DArray;
	precision ${i.precision} usampler2D;
	precision ${i.precision} usampler3D;
	precision ${i.precision} usamplerCube;
	precision ${i.precision} usampler2DArray;
	`;return i.precision==="highp"?e+=`
#define HIGH_PRECISION`:i.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:i.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var DE={[$s]:"SHADOWMAP_TYPE_PCF",[us]:"SHADOWMAP_TYPE_VSM"};function yE(i){return DE[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var SE={[gs]:"ENVMAP_MODE_REFRACTION"};function vE(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":SE[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var _E={[zc]:"ENVMAP_BLENDING_MULTIPLY",[hA]:"ENVMAP_BLENDING_MIX",[AA]:"ENVMAP_BLENDING_ADD"};function RE(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":_E[i.combine]||"ENVMAP_BLENDING_NONE"}function FE(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,c=yE(t),l=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=vE(t),u=RE(t),A=BE(t),d=wE(r),g=s.createProgram(),B,f,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(B=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(lr).join(`
`),B.length>0&&(B+=`
`),f=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(lr).join(`
`),f.length>0&&(f+=`
`)):(B=[XA(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(lr).join(`
`),f=[XA(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+l:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==_n?"#define TONE_MAPPING":"",t.toneMapping!==_n?ke.tonemapping_pars_fragment:"",t.toneMapping!==_n?mE("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ke.colorspace_pars_fragment,fE("linearToOutputTexel",t.outputColorSpace),EE(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(lr).join(`
`)),o=yl(o),o=KA(o,t),o=zA(o,t),a=yl(a),a=KA(a,t),a=zA(a,t),o=WA(o),a=WA(a),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,B=[A,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+B,f=["#define varying in",t.glslVersion===ar?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===ar?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+f);let E=p+B+o,x=p+f+a,M=YA(s,s.VERTEX_SHADER,E),y=YA(s,s.FRAGMENT_SHADER,x);s.attachShader(g,M),s.attachShader(g,y),t.index0AttributeName!==void 0?s.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function D(v){if(i.debug.checkShaderErrors){let U=s.getProgramInfoLog(g)||"",P=s.getShaderInfoLog(M)||"",K=s.getShaderInfoLog(y)||"",F=U.trim(),J=P.trim(),Z=K.trim(),N=!0,te=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(N=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,g,M,y);else{let Y=VA(s,M,"vertex"),q=VA(s,y,"fragment");_e("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+v.name+`
Material Type: `+v.type+`

Program Info Log: `+F+`
`+Y+`
`+q)}else F!==""?De("WebGLProgram: Program Info Log:",F):(J===""||Z==="")&&(te=!1);te&&(v.diagnostics={runnable:N,programLog:F,vertexShader:{log:J,prefix:B},fragmentShader:{log:Z,prefix:f}})}s.deleteShader(M),s.deleteShader(y),m=new ps(s,g),Q=CE(s,g)}let m;this.getUniforms=function(){return m===void 0&&D(this),m};let Q;this.getAttributes=function(){return Q===void 0&&D(this),Q};let T=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return T===!1&&(T=s.getProgramParameter(g,AE)),T},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=uE++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=M,this.fragmentShader=y,this}var bE=0,Sl=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new vl(e),t.set(e,n)),n}},vl=class{constructor(e){this.id=bE++,this.code=e,this.usedTimes=0}};function UE(i){return i===hi||i===rr||i===or}function TE(i,e,t,n,s,r){let o=new Gs,a=new Sl,c=new Set,l=[],h=new Map,u=n.logarithmicDepthBuffer,A={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function d(m){return c.add(m),m===0?"uv":`uv${m}`}function g(m,Q,T,v,U,P){let K=v.fog,F=U.geometry,J=m.isMeshStandardMaterial||m.isMeshLambertMaterial||m.isMeshPhongMaterial?v.environment:null,Z=m.isMeshStandardMaterial||m.isMeshLambertMaterial&&!m.envMap||m.isMeshPhongMaterial&&!m.envMap,N=e.get(m.envMap||J,Z),te=A[m.type],Y=n.precision;m.precision!==null&&(Y=n.getMaxPrecision(m.precision),Y!==m.precision&&De("WebGLProgram.getParameters:",m.precision,"not supported, using",Y,"instead."));let q=F.morphAttributes.position||F.morphAttributes.normal||F.morphAttributes.color,$=q!==void 0?q.length:0,Me=0;F.morphAttributes.position!==void 0&&(Me=1),F.morphAttributes.normal!==void 0&&(Me=2),F.morphAttributes.color!==void 0&&(Me=3);let be,W,fe,Be;if(te){let de=Fn[te];be=de.vertexShader,W=de.fragmentShader}else{be=m.vertexShader,W=m.fragmentShader;let de=a.getVertexShaderStage(m),Ze=a.getFragmentShaderStage(m);a.update(m,de,Ze),fe=de.id,Be=Ze.id}let ye=i.getRenderTarget(),pe=i.state.buffers.depth.getReversed(),Te=U.isInstancedMesh===!0,ft=U.isBatchedMesh===!0,ve=!!m.map,Xe=!!m.matcap,$e=!!N,Ne=$e&&N.isPMREMTexture===!0,vt=!!m.aoMap,wt=!!m.lightMap,Yt=!!m.bumpMap&&m.wireframe===!1,lt=!!m.normalMap,xn=!!m.displacementMap,Qt=!!m.emissiveMap,nn=!!m.metalnessMap,sn=!!m.roughnessMap,rn=m.anisotropy>0,b=m.clearcoat>0,on=m.diffuseRoughness>0,ot=m.dispersion>0,at=m.retroreflectivity>0,ue=m.iridescence>0,Ct=m.sheen>0,Se=m.transmission>0,Fe=rn&&!!m.anisotropyMap,I=b&&!!m.clearcoatMap,w=b&&!!m.clearcoatNormalMap,L=b&&!!m.clearcoatRoughnessMap,ee=on&&!!m.diffuseRoughnessMap,j=ue&&!!m.iridescenceMap,se=ue&&!!m.iridescenceThicknessMap,he=Ct&&!!m.sheenColorMap,V=Ct&&!!m.sheenRoughnessMap,z=!!m.specularMap,oe=!!m.specularColorMap,S=!!m.specularIntensityMap,X=Se&&!!m.transmissionMap,O=Se&&!!m.thicknessMap,ae=!!m.gradientMap,ie=!!m.alphaMap,re=m.alphaTest>0,Qe=!!m.alphaHash,Le=!!m.extensions,ne=_n;m.toneMapped&&(ye===null||ye.isXRRenderTarget===!0)&&(ne=i.toneMapping);let Ie=Ne?N.isCompressedCubeTexture?N.image[0].mipmaps:N.mipmaps:null,Ge={shaderID:te,shaderType:m.type,shaderName:m.name,vertexShader:be,fragmentShader:W,defines:m.defines,customVertexShaderID:fe,customFragmentShaderID:Be,isRawShaderMaterial:m.isRawShaderMaterial===!0,glslVersion:m.glslVersion,precision:Y,batching:ft,batchingColor:ft&&U._colorsTexture!==null,instancing:Te,instancingColor:Te&&U.instanceColor!==null,instancingMorph:Te&&U.morphTexture!==null,outputColorSpace:ye===null?i.outputColorSpace:ye.isXRRenderTarget===!0?ye.texture.colorSpace:He.workingColorSpace,alphaToCoverage:!!m.alphaToCoverage,map:ve,matcap:Xe,envMap:$e,envMapMode:$e&&N.mapping,envMapPMREM:Ne,envMapMaxLod:Ne?Ie.length-1:null,envMapSize:Ne?Ie[0].width:null,aoMap:vt,lightMap:wt,bumpMap:Yt,normalMap:lt,displacementMap:xn,emissiveMap:Qt,normalMapObjectSpace:lt&&m.normalMapType===gA,normalMapTangentSpace:lt&&m.normalMapType===ll,packedNormalMap:lt&&m.normalMapType===ll&&UE(m.normalMap.format),metalnessMap:nn,roughnessMap:sn,anisotropy:rn,anisotropyMap:Fe,clearcoat:b,clearcoatMap:I,clearcoatNormalMap:w,clearcoatRoughnessMap:L,diffuseRoughness:on,diffuseRoughnessMap:ee,dispersion:ot,retroreflection:at,iridescence:ue,iridescenceMap:j,iridescenceThicknessMap:se,sheen:Ct,sheenColorMap:he,sheenRoughnessMap:V,specularMap:z,specularColorMap:oe,specularIntensityMap:S,transmission:Se,transmissionMap:X,thicknessMap:O,gradientMap:ae,opaque:m.transparent===!1&&m.blending===ds&&m.alphaToCoverage===!1,alphaMap:ie,alphaTest:re,alphaHash:Qe,combine:m.combine,mapUv:ve&&d(m.map.channel),aoMapUv:vt&&d(m.aoMap.channel),lightMapUv:wt&&d(m.lightMap.channel),bumpMapUv:Yt&&d(m.bumpMap.channel),normalMapUv:lt&&d(m.normalMap.channel),displacementMapUv:xn&&d(m.displacementMap.channel),emissiveMapUv:Qt&&d(m.emissiveMap.channel),metalnessMapUv:nn&&d(m.metalnessMap.channel),roughnessMapUv:sn&&d(m.roughnessMap.channel),anisotropyMapUv:Fe&&d(m.anisotropyMap.channel),clearcoatMapUv:I&&d(m.clearcoatMap.channel),clearcoatNormalMapUv:w&&d(m.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:L&&d(m.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ee&&d(m.diffuseRoughnessMap.channel),iridescenceMapUv:j&&d(m.iridescenceMap.channel),iridescenceThicknessMapUv:se&&d(m.iridescenceThicknessMap.channel),sheenColorMapUv:he&&d(m.sheenColorMap.channel),sheenRoughnessMapUv:V&&d(m.sheenRoughnessMap.channel),specularMapUv:z&&d(m.specularMap.channel),specularColorMapUv:oe&&d(m.specularColorMap.channel),specularIntensityMapUv:S&&d(m.specularIntensityMap.channel),transmissionMapUv:X&&d(m.transmissionMap.channel),thicknessMapUv:O&&d(m.thicknessMap.channel),alphaMapUv:ie&&d(m.alphaMap.channel),vertexTangents:!!F.attributes.tangent&&(lt||rn),vertexNormals:!!F.attributes.normal,vertexColors:m.vertexColors,vertexAlphas:m.vertexColors===!0&&!!F.attributes.color&&F.attributes.color.itemSize===4,pointsUvs:U.isPoints===!0&&!!F.attributes.uv&&(ve||ie),fog:!!K,useFog:m.fog===!0,fogExp2:!!K&&K.isFogExp2,flatShading:m.wireframe===!1&&(m.flatShading===!0||F.attributes.normal===void 0&&lt===!1&&(m.isMeshLambertMaterial||m.isMeshPhongMaterial||m.isMeshStandardMaterial||m.isMeshPhysicalMaterial)),sizeAttenuation:m.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:pe,skinning:U.isSkinnedMesh===!0,hasPositionAttribute:F.attributes.position!==void 0,morphTargets:F.morphAttributes.position!==void 0,morphNormals:F.morphAttributes.normal!==void 0,morphColors:F.morphAttributes.color!==void 0,morphTargetsCount:$,morphTextureStride:Me,numSunLights:Q.sun.length,numDirLights:Q.directional.length,numPointLights:Q.point.length,numSpotLights:Q.spot.length,numSpotLightMaps:Q.spotLightMap.length,numRectAreaLights:Q.rectArea.length,numHemiLights:Q.hemi.length,numSunLightShadows:Q.sunShadowMap.length,numDirLightShadows:Q.directionalShadowMap.length,numPointLightShadows:Q.pointShadowMap.length,numSpotLightShadows:Q.spotShadowMap.length,numSpotLightShadowsWithMaps:Q.numSpotLightShadowsWithMaps,numLightProbes:Q.numLightProbes,numLightProbeGrids:P.filter(de=>de.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:m.dithering,shadowMapEnabled:i.shadowMap.enabled&&T.length>0,shadowMapType:i.shadowMap.type,toneMapping:ne,decodeVideoTexture:ve&&m.map.isVideoTexture===!0&&He.getTransfer(m.map.colorSpace)===We,decodeVideoTextureEmissive:Qt&&m.emissiveMap.isVideoTexture===!0&&He.getTransfer(m.emissiveMap.colorSpace)===We,premultipliedAlpha:m.premultipliedAlpha,doubleSided:m.side===ln,flipSided:m.side===Rt,useDepthPacking:m.depthPacking>=0,depthPacking:m.depthPacking||0,index0AttributeName:m.index0AttributeName,extensionClipCullDistance:Le&&m.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Le&&m.extensions.multiDraw===!0||ft)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:m.customProgramCacheKey()};return Ge.vertexUv1s=c.has(1),Ge.vertexUv2s=c.has(2),Ge.vertexUv3s=c.has(3),c.clear(),Ge}function B(m){let Q=[];if(m.shaderID?Q.push(m.shaderID):(Q.push(m.customVertexShaderID),Q.push(m.customFragmentShaderID)),m.defines!==void 0)for(let T in m.defines)Q.push(T),Q.push(m.defines[T]);return m.isRawShaderMaterial===!1&&(f(Q,m),p(Q,m),Q.push(i.outputColorSpace)),Q.push(m.customProgramCacheKey),Q.join()}function f(m,Q){m.push(Q.precision),m.push(Q.outputColorSpace),m.push(Q.envMapMode),m.push(Q.envMapPMREM),m.push(Q.envMapMaxLod),m.push(Q.envMapSize),m.push(Q.mapUv),m.push(Q.alphaMapUv),m.push(Q.lightMapUv),m.push(Q.aoMapUv),m.push(Q.bumpMapUv),m.push(Q.normalMapUv),m.push(Q.displacementMapUv),m.push(Q.emissiveMapUv),m.push(Q.metalnessMapUv),m.push(Q.roughnessMapUv),m.push(Q.anisotropyMapUv),m.push(Q.clearcoatMapUv),m.push(Q.clearcoatNormalMapUv),m.push(Q.clearcoatRoughnessMapUv),m.push(Q.diffuseRoughnessMapUv),m.push(Q.iridescenceMapUv),m.push(Q.iridescenceThicknessMapUv),m.push(Q.sheenColorMapUv),m.push(Q.sheenRoughnessMapUv),m.push(Q.specularMapUv),m.push(Q.specularColorMapUv),m.push(Q.specularIntensityMapUv),m.push(Q.transmissionMapUv),m.push(Q.thicknessMapUv),m.push(Q.combine),m.push(Q.fogExp2),m.push(Q.sizeAttenuation),m.push(Q.morphTargetsCount),m.push(Q.numSunLights),m.push(Q.numDirLights),m.push(Q.numPointLights),m.push(Q.numSpotLights),m.push(Q.numSpotLightMaps),m.push(Q.numHemiLights),m.push(Q.numRectAreaLights),m.push(Q.numSunLightShadows),m.push(Q.numDirLightShadows),m.push(Q.numPointLightShadows),m.push(Q.numSpotLightShadows),m.push(Q.numSpotLightShadowsWithMaps),m.push(Q.numLightProbes),m.push(Q.numLightProbeGrids),m.push(Q.shadowMapType),m.push(Q.toneMapping),m.push(Q.numClippingPlanes),m.push(Q.numClipIntersection),m.push(Q.depthPacking)}function p(m,Q){o.disableAll(),Q.instancing&&o.enable(0),Q.instancingColor&&o.enable(1),Q.instancingMorph&&o.enable(2),Q.matcap&&o.enable(3),Q.envMap&&o.enable(4),Q.normalMapObjectSpace&&o.enable(5),Q.normalMapTangentSpace&&o.enable(6),Q.clearcoat&&o.enable(7),Q.iridescence&&o.enable(8),Q.alphaTest&&o.enable(9),Q.vertexColors&&o.enable(10),Q.vertexAlphas&&o.enable(11),Q.vertexUv1s&&o.enable(12),Q.vertexUv2s&&o.enable(13),Q.vertexUv3s&&o.enable(14),Q.vertexTangents&&o.enable(15),Q.anisotropy&&o.enable(16),Q.alphaHash&&o.enable(17),Q.batching&&o.enable(18),Q.dispersion&&o.enable(19),Q.retroreflection&&o.enable(24),Q.diffuseRoughness&&o.enable(25),Q.batchingColor&&o.enable(20),Q.gradientMap&&o.enable(21),Q.packedNormalMap&&o.enable(22),Q.vertexNormals&&o.enable(23),m.push(o.mask),o.disableAll(),Q.fog&&o.enable(0),Q.useFog&&o.enable(1),Q.flatShading&&o.enable(2),Q.logarithmicDepthBuffer&&o.enable(3),Q.reversedDepthBuffer&&o.enable(4),Q.skinning&&o.enable(5),Q.morphTargets&&o.enable(6),Q.morphNormals&&o.enable(7),Q.morphColors&&o.enable(8),Q.premultipliedAlpha&&o.enable(9),Q.shadowMapEnabled&&o.enable(10),Q.doubleSided&&o.enable(11),Q.flipSided&&o.enable(12),Q.useDepthPacking&&o.enable(13),Q.dithering&&o.enable(14),Q.transmission&&o.enable(15),Q.sheen&&o.enable(16),Q.opaque&&o.enable(17),Q.pointsUvs&&o.enable(18),Q.decodeVideoTexture&&o.enable(19),Q.decodeVideoTextureEmissive&&o.enable(20),Q.alphaToCoverage&&o.enable(21),Q.numLightProbeGrids>0&&o.enable(22),Q.hasPositionAttribute&&o.enable(23),m.push(o.mask)}function E(m){let Q=A[m.type],T;if(Q){let v=Fn[Q];T=_A.clone(v.uniforms)}else T=m.uniforms;return T}function x(m,Q){let T=h.get(Q);return T!==void 0?++T.usedTimes:(T=new FE(i,Q,m,s),l.push(T),h.set(Q,T)),T}function M(m){if(--m.usedTimes===0){let Q=l.indexOf(m);l[Q]=l[l.length-1],l.pop(),h.delete(m.cacheKey),m.destroy()}}function y(m){a.remove(m)}function D(){a.dispose()}return{getParameters:g,getProgramCacheKey:B,getUniforms:E,acquireProgram:x,releaseProgram:M,releaseShaderCache:y,programs:l,dispose:D}}function GE(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,c){i.get(o)[a]=c}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function LE(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function ZA(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function jA(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(A){let d=0;return A.isInstancedMesh&&(d+=2),A.isSkinnedMesh&&(d+=1),d}function a(A,d,g,B,f,p){let E=i[e];return E===void 0?(E={id:A.id,object:A,geometry:d,material:g,materialVariant:o(A),groupOrder:B,renderOrder:A.renderOrder,z:f,group:p},i[e]=E):(E.id=A.id,E.object=A,E.geometry=d,E.material=g,E.materialVariant=o(A),E.groupOrder=B,E.renderOrder=A.renderOrder,E.z=f,E.group=p),e++,E}function c(A,d,g,B,f,p,E){E.reversedDepth===!0&&(f=-f);let x=a(A,d,g,B,f,p);g.transmission>0?n.push(x):g.transparent===!0?s.push(x):t.push(x)}function l(A,d,g,B,f,p){let E=a(A,d,g,B,f,p);g.transmission>0?n.unshift(E):g.transparent===!0?s.unshift(E):t.unshift(E)}function h(A,d){t.length>1&&t.sort(A||LE),n.length>1&&n.sort(d||ZA),s.length>1&&s.sort(d||ZA)}function u(){for(let A=e,d=i.length;A<d;A++){let g=i[A];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:c,unshift:l,finish:u,sort:h}}function kE(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new jA,i.set(n,[o])):s>=r.length?(o=new jA,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function PE(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new R,color:new Ve};break;case"SpotLight":t={position:new R,direction:new R,color:new Ve,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new R,color:new Ve,distance:0,decay:0};break;case"HemisphereLight":t={direction:new R,skyColor:new Ve,groundColor:new Ve};break;case"RectAreaLight":t={color:new Ve,position:new R,halfWidth:new R,halfHeight:new R};break}return i[e.id]=t,t}}}function HE(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Pe};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Pe};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Pe,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var NE=0;function OE(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function YE(i){let e=new PE,t=HE(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let l=0;l<9;l++)n.probe.push(new R);let s=new R,r=new ct,o=new ct;function a(l){let h=0,u=0,A=0;for(let P=0;P<9;P++)n.probe[P].set(0,0,0);let d=0,g=0,B=0,f=0,p=0,E=0,x=0,M=0,y=0,D=0,m=0,Q=0,T=0,v=0;l.sort(OE);for(let P=0,K=l.length;P<K;P++){let F=l[P],J=F.color,Z=F.intensity,N=F.distance,te=null;if(F.shadow&&F.shadow.map&&(F.shadow.map.texture.format===hi?te=F.shadow.map.texture:te=F.shadow.map.depthTexture||F.shadow.map.texture),F.isAmbientLight)h+=J.r*Z,u+=J.g*Z,A+=J.b*Z;else if(F.isLightProbe){for(let Y=0;Y<9;Y++)n.probe[Y].addScaledVector(F.sh.coefficients[Y],Z);v++}else if(F.isSunLight){let Y=e.get(F);if(Y.color.copy(F.color).multiplyScalar(F.intensity),F.castShadow){let q=F.shadow,$=t.get(F);$.shadowIntensity=q.intensity,$.shadowBias=q.bias,$.shadowNormalBias=q.normalBias,$.shadowRadius=q.radius,$.shadowMapSize.copy(q.mapSize).multiply(q.getFrameExtents()),n.sunShadow[g]=$,n.sunShadowMap[g]=te;let Me=q.getViewportCount();for(let be=0;be<Me;be++)n.sunShadowMatrix[B+be]=q.getMatrix(be),n.sunShadowCascade[B+be]=q._cascadeData[be];B+=Me,g++}n.sun[d]=Y,d++}else if(F.isDirectionalLight){let Y=e.get(F);if(Y.color.copy(F.color).multiplyScalar(F.intensity),F.castShadow){let q=F.shadow,$=t.get(F);$.shadowIntensity=q.intensity,$.shadowBias=q.bias,$.shadowNormalBias=q.normalBias,$.shadowRadius=q.radius,$.shadowMapSize=q.mapSize,n.directionalShadow[f]=$,n.directionalShadowMap[f]=te,n.directionalShadowMatrix[f]=F.shadow.matrix,y++}n.directional[f]=Y,f++}else if(F.isSpotLight){let Y=e.get(F);Y.position.setFromMatrixPosition(F.matrixWorld),Y.color.copy(J).multiplyScalar(Z),Y.distance=N,Y.coneCos=Math.cos(F.angle),Y.penumbraCos=Math.cos(F.angle*(1-F.penumbra)),Y.decay=F.decay,n.spot[E]=Y;let q=F.shadow;if(F.map&&(n.spotLightMap[Q]=F.map,Q++,q.updateMatrices(F),F.castShadow&&T++),n.spotLightMatrix[E]=q.matrix,F.castShadow){let $=t.get(F);$.shadowIntensity=q.intensity,$.shadowBias=q.bias,$.shadowNormalBias=q.normalBias,$.shadowRadius=q.radius,$.shadowMapSize=q.mapSize,n.spotShadow[E]=$,n.spotShadowMap[E]=te,m++}E++}else if(F.isRectAreaLight){let Y=e.get(F);Y.color.copy(J).multiplyScalar(Z),Y.halfWidth.set(F.width*.5,0,0),Y.halfHeight.set(0,F.height*.5,0),n.rectArea[x]=Y,x++}else if(F.isPointLight){let Y=e.get(F);if(Y.color.copy(F.color).multiplyScalar(F.intensity),Y.distance=F.distance,Y.decay=F.decay,F.castShadow){let q=F.shadow,$=t.get(F);$.shadowIntensity=q.intensity,$.shadowBias=q.bias,$.shadowNormalBias=q.normalBias,$.shadowRadius=q.radius,$.shadowMapSize=q.mapSize,$.shadowCameraNear=q.camera.near,$.shadowCameraFar=q.camera.far,n.pointShadow[p]=$,n.pointShadowMap[p]=te,n.pointShadowMatrix[p]=F.shadow.matrix,D++}n.point[p]=Y,p++}else if(F.isHemisphereLight){let Y=e.get(F);Y.skyColor.copy(F.color).multiplyScalar(Z),Y.groundColor.copy(F.groundColor).multiplyScalar(Z),n.hemi[M]=Y,M++}}x>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=ge.LTC_FLOAT_1,n.rectAreaLTC2=ge.LTC_FLOAT_2):(n.rectAreaLTC1=ge.LTC_HALF_1,n.rectAreaLTC2=ge.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=u,n.ambient[2]=A;let U=n.hash;(U.sunLength!==d||U.directionalLength!==f||U.pointLength!==p||U.spotLength!==E||U.rectAreaLength!==x||U.hemiLength!==M||U.numSunShadows!==g||U.numDirectionalShadows!==y||U.numPointShadows!==D||U.numSpotShadows!==m||U.numSpotMaps!==Q||U.numLightProbes!==v)&&(n.sun.length=d,n.directional.length=f,n.spot.length=E,n.rectArea.length=x,n.point.length=p,n.hemi.length=M,n.sunShadow.length=g,n.sunShadowMap.length=g,n.sunShadowMatrix.length=B,n.sunShadowCascade.length=B,n.directionalShadow.length=y,n.directionalShadowMap.length=y,n.directionalShadowMatrix.length=y,n.pointShadow.length=D,n.pointShadowMap.length=D,n.pointShadowMatrix.length=D,n.spotShadow.length=m,n.spotShadowMap.length=m,n.spotLightMatrix.length=m+Q-T,n.spotLightMap.length=Q,n.numSpotLightShadowsWithMaps=T,n.numLightProbes=v,U.sunLength=d,U.directionalLength=f,U.pointLength=p,U.spotLength=E,U.rectAreaLength=x,U.hemiLength=M,U.numSunShadows=g,U.numDirectionalShadows=y,U.numPointShadows=D,U.numSpotShadows=m,U.numSpotMaps=Q,U.numLightProbes=v,n.version=NE++)}function c(l,h){let u=0,A=0,d=0,g=0,B=0,f=0,p=h.matrixWorldInverse;for(let E=0,x=l.length;E<x;E++){let M=l[E];if(M.isSunLight){let y=n.sun[u];y.direction.setFromMatrixPosition(M.matrixWorld),y.direction.transformDirection(p),u++}else if(M.isDirectionalLight){let y=n.directional[A];y.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),y.direction.sub(s),y.direction.transformDirection(p),A++}else if(M.isSpotLight){let y=n.spot[g];y.position.setFromMatrixPosition(M.matrixWorld),y.position.applyMatrix4(p),y.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),y.direction.sub(s),y.direction.transformDirection(p),g++}else if(M.isRectAreaLight){let y=n.rectArea[B];y.position.setFromMatrixPosition(M.matrixWorld),y.position.applyMatrix4(p),o.identity(),r.copy(M.matrixWorld),r.premultiply(p),o.extractRotation(r),y.halfWidth.set(M.width*.5,0,0),y.halfHeight.set(0,M.height*.5,0),y.halfWidth.applyMatrix4(o),y.halfHeight.applyMatrix4(o),B++}else if(M.isPointLight){let y=n.point[d];y.position.setFromMatrixPosition(M.matrixWorld),y.position.applyMatrix4(p),d++}else if(M.isHemisphereLight){let y=n.hemi[f];y.direction.setFromMatrixPosition(M.matrixWorld),y.direction.transformDirection(p),f++}}}return{setup:a,setupView:c,state:n}}function qA(i){let e=new YE(i),t=[],n=[],s=[];function r(u){h.camera=u,t.length=0,n.length=0,s.length=0}function o(u){u.isLightProbeGrid?s.push(u):t.push(u)}function a(u){n.push(u)}function c(){e.setup(t),s.sort((u,A)=>u.priority-A.priority||u.id-A.id)}function l(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:c,setupLightsView:l,pushLight:o,pushShadow:a}}function JE(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new qA(i),e.set(s,[a])):r>=o.length?(a=new qA(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var VE=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,KE=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,zE=[new R(1,0,0),new R(-1,0,0),new R(0,1,0),new R(0,-1,0),new R(0,0,1),new R(0,0,-1)],WE=[new R(0,-1,0),new R(0,-1,0),new R(0,0,1),new R(0,0,-1),new R(0,-1,0),new R(0,-1,0)],$A=new ct,cr=new R,xl=new R;function XE(i,e,t){let n=new yi,s=new Pe,r=new Pe,o=new ut,a=new Do,c=new yo,l={},h=t.maxTextureSize,u={[li]:Rt,[Rt]:li,[ln]:ln},A=new vn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Pe},radius:{value:4}},vertexShader:VE,fragmentShader:KE}),d=A.clone();d.defines.HORIZONTAL_PASS=1;let g=new nt;g.setAttribute("position",new je(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let B=new gt(g,A),f=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=$s;let p=this.type;this.render=function(D,m,Q){if(f.enabled===!1||f.autoUpdate===!1&&f.needsUpdate===!1||D.length===0)return;this.type===Vh&&(De("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=$s);let T=i.getRenderTarget(),v=i.getActiveCubeFace(),U=i.getActiveMipmapLevel(),P=i.state;P.setBlending(Ri),P.buffers.depth.getReversed()===!0?P.buffers.color.setClear(0,0,0,0):P.buffers.color.setClear(1,1,1,1),P.buffers.depth.setTest(!0),P.setScissorTest(!1);let K=p!==this.type;K&&m.traverse(function(F){F.material&&(Array.isArray(F.material)?F.material.forEach(J=>J.needsUpdate=!0):F.material.needsUpdate=!0)});for(let F=0,J=D.length;F<J;F++){let Z=D[F],N=Z.shadow;if(N===void 0){De("WebGLShadowMap:",Z,"has no shadow.");continue}if(N.autoUpdate===!1&&N.needsUpdate===!1)continue;s.copy(N.mapSize);let te=N.getFrameExtents();s.multiply(te),r.copy(N.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/te.x),s.x=r.x*te.x,N.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/te.y),s.y=r.y*te.y,N.mapSize.y=r.y));let Y=i.state.buffers.depth.getReversed();if(N.camera._reversedDepth=Y,N.map===null||K===!0){if(N.map!==null&&(N.map.depthTexture!==null&&(N.map.depthTexture.dispose(),N.map.depthTexture=null),N.map.dispose()),this.type===us){if(Z.isPointLight){De("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}N.map=new qt(s.x,s.y,{format:hi,type:mn,minFilter:Nt,magFilter:Nt,generateMipmaps:!1}),N.map.texture.name=Z.name+".shadowMap",N.map.depthTexture=new Yn(s.x,s.y,pn),N.map.depthTexture.name=Z.name+".shadowMapDepth",N.map.depthTexture.format=Nn,N.map.depthTexture.compareFunction=null,N.map.depthTexture.minFilter=St,N.map.depthTexture.magFilter=St}else Z.isPointLight?(N.map=new hr(s.x),N.map.depthTexture=new Os(s.x,fn)):(N.map=new qt(s.x,s.y),N.map.depthTexture=new Yn(s.x,s.y,fn)),N.map.depthTexture.name=Z.name+".shadowMap",N.map.depthTexture.format=Nn,this.type===$s?(N.map.depthTexture.compareFunction=Y?Al:hl,N.map.depthTexture.minFilter=Nt,N.map.depthTexture.magFilter=Nt):(N.map.depthTexture.compareFunction=null,N.map.depthTexture.minFilter=St,N.map.depthTexture.magFilter=St);N.camera.updateProjectionMatrix()}N.map.isWebGLCubeRenderTarget!==!0&&(N.map.width!==s.x||N.map.height!==s.y)&&N.map.setSize(s.x,s.y);let q=N.map.isWebGLCubeRenderTarget?6:N.getViewportCount();Z.isPointLight!==!0&&N.updateMatrices(Z,Q);let $=(N.camera.layers.mask&4294967294)!==0?N.camera.layers:Q.layers;for(let Me=0;Me<q;Me++){let be=N.getCamera(Me);if(Z.isPointLight){let W=N.camera,fe=N.matrix,Be=Z.distance||W.far;Be!==W.far&&(W.far=Be,W.updateProjectionMatrix()),cr.setFromMatrixPosition(Z.matrixWorld),W.position.copy(cr),xl.copy(W.position),xl.add(zE[Me]),W.up.copy(WE[Me]),W.lookAt(xl),W.updateMatrixWorld(),fe.makeTranslation(-cr.x,-cr.y,-cr.z),$A.multiplyMatrices(W.projectionMatrix,W.matrixWorldInverse),N._frustum.setFromProjectionMatrix($A,W.coordinateSystem,W.reversedDepth)}if(N.map.isWebGLCubeRenderTarget)i.setRenderTarget(N.map,Me),i.clear();else{Me===0&&(i.setRenderTarget(N.map),i.clear());let W=N.getViewport(Me);o.set(r.x*W.x,r.y*W.y,r.x*W.z,r.y*W.w),P.viewport(o)}n=N.getFrustum(Me),M(m,Q,be,Z,$,this.type)}N.isPointLightShadow!==!0&&this.type===us&&E(N,Q),N.needsUpdate=!1}p=this.type,f.needsUpdate=!1,i.setRenderTarget(T,v,U)};function E(D,m){let Q=e.update(B);A.defines.VSM_SAMPLES!==D.blurSamples&&(A.defines.VSM_SAMPLES=D.blurSamples,d.defines.VSM_SAMPLES=D.blurSamples,A.needsUpdate=!0,d.needsUpdate=!0),D.mapPass===null?D.mapPass=new qt(s.x,s.y,{format:hi,type:mn}):(D.mapPass.width!==D.map.width||D.mapPass.height!==D.map.height)&&D.mapPass.setSize(D.map.width,D.map.height),A.uniforms.shadow_pass.value=D.map.depthTexture,A.uniforms.resolution.value.set(D.map.width,D.map.height),A.uniforms.radius.value=D.radius,i.setRenderTarget(D.mapPass),i.clear(),i.renderBufferDirect(m,null,Q,A,B,null),d.uniforms.shadow_pass.value=D.mapPass.texture,d.uniforms.resolution.value.set(D.map.width,D.map.height),d.uniforms.radius.value=D.radius,i.setRenderTarget(D.map),i.clear(),i.renderBufferDirect(m,null,Q,d,B,null)}function x(D,m,Q,T){let v=null,U=Q.isPointLight===!0?D.customDistanceMaterial:D.customDepthMaterial;if(U!==void 0)v=U;else if(v=Q.isPointLight===!0?c:a,i.localClippingEnabled&&m.clipShadows===!0&&Array.isArray(m.clippingPlanes)&&m.clippingPlanes.length!==0||m.displacementMap&&m.displacementScale!==0||m.alphaMap&&m.alphaTest>0||m.map&&m.alphaTest>0||m.alphaToCoverage===!0){let P=v.uuid,K=m.uuid,F=l[P];F===void 0&&(F={},l[P]=F);let J=F[K];J===void 0&&(J=v.clone(),F[K]=J,m.addEventListener("dispose",y)),v=J}if(v.visible=m.visible,v.wireframe=m.wireframe,T===us?v.side=m.shadowSide!==null?m.shadowSide:m.side:v.side=m.shadowSide!==null?m.shadowSide:u[m.side],v.alphaMap=m.alphaMap,v.alphaTest=m.alphaToCoverage===!0?.5:m.alphaTest,v.map=m.map,v.clipShadows=m.clipShadows,v.clippingPlanes=m.clippingPlanes,v.clipIntersection=m.clipIntersection,v.displacementMap=m.displacementMap,v.displacementScale=m.displacementScale,v.displacementBias=m.displacementBias,v.wireframeLinewidth=m.wireframeLinewidth,v.linewidth=m.linewidth,Q.isPointLight===!0&&v.isMeshDistanceMaterial===!0){let P=i.properties.get(v);P.light=Q}return v}function M(D,m,Q,T,v,U){if(D.visible===!1)return;if(D.layers.test(v)&&(D.isMesh||D.isLine||D.isPoints)&&(D.castShadow||D.receiveShadow&&U===us)&&(!D.frustumCulled||D.intersectsFrustum(n))){D.modelViewMatrix.multiplyMatrices(Q.matrixWorldInverse,D.matrixWorld);let F=e.update(D),J=D.material;if(Array.isArray(J)){let Z=F.groups;for(let N=0,te=Z.length;N<te;N++){let Y=Z[N],q=J[Y.materialIndex];if(q&&q.visible){let $=x(D,q,T,U);D.onBeforeShadow(i,D,m,Q,F,$,Y),i.renderBufferDirect(Q,null,F,$,D,Y),D.onAfterShadow(i,D,m,Q,F,$,Y)}}}else if(J.visible){let Z=x(D,J,T,U);D.onBeforeShadow(i,D,m,Q,F,Z,null),i.renderBufferDirect(Q,null,F,Z,D,null),D.onAfterShadow(i,D,m,Q,F,Z,null)}}let K=D.children;for(let F=0,J=K.length;F<J;F++)M(K[F],m,Q,T,v,U)}function y(D){D.target.removeEventListener("dispose",y);for(let Q in l){let T=l[Q],v=D.target.uuid;v in T&&(T[v].dispose(),delete T[v])}}}function ZE(i,e){function t(){let S=!1,X=new ut,O=null,ae=new ut(0,0,0,0);return{setMask:function(ie){O!==ie&&!S&&(i.colorMask(ie,ie,ie,ie),O=ie)},setLocked:function(ie){S=ie},setClear:function(ie,re,Qe,Le,ne){ne===!0&&(ie*=Le,re*=Le,Qe*=Le),X.set(ie,re,Qe,Le),ae.equals(X)===!1&&(i.clearColor(ie,re,Qe,Le),ae.copy(X))},reset:function(){S=!1,O=null,ae.set(-1,0,0,0)}}}function n(){let S=!1,X=!1,O=null,ae=null,ie=null;return{setReversed:function(re){if(X!==re){let Qe=e.get("EXT_clip_control");re?Qe.clipControlEXT(Qe.LOWER_LEFT_EXT,Qe.ZERO_TO_ONE_EXT):Qe.clipControlEXT(Qe.LOWER_LEFT_EXT,Qe.NEGATIVE_ONE_TO_ONE_EXT),X=re;let Le=ie;ie=null,this.setClear(Le)}},getReversed:function(){return X},setTest:function(re){re?pe(i.DEPTH_TEST):Te(i.DEPTH_TEST)},setMask:function(re){O!==re&&!S&&(i.depthMask(re),O=re)},setFunc:function(re){if(X&&(re=QA[re]),ae!==re){switch(re){case no:i.depthFunc(i.NEVER);break;case io:i.depthFunc(i.ALWAYS);break;case so:i.depthFunc(i.LESS);break;case ts:i.depthFunc(i.LEQUAL);break;case ro:i.depthFunc(i.EQUAL);break;case oo:i.depthFunc(i.GEQUAL);break;case ao:i.depthFunc(i.GREATER);break;case co:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}ae=re}},setLocked:function(re){S=re},setClear:function(re){ie!==re&&(ie=re,X&&(re=1-re),i.clearDepth(re))},reset:function(){S=!1,O=null,ae=null,ie=null,X=!1}}}function s(){let S=!1,X=null,O=null,ae=null,ie=null,re=null,Qe=null,Le=null,ne=null;return{setTest:function(Ie){S||(Ie?pe(i.STENCIL_TEST):Te(i.STENCIL_TEST))},setMask:function(Ie){X!==Ie&&!S&&(i.stencilMask(Ie),X=Ie)},setFunc:function(Ie,Ge,de){(O!==Ie||ae!==Ge||ie!==de)&&(i.stencilFunc(Ie,Ge,de),O=Ie,ae=Ge,ie=de)},setOp:function(Ie,Ge,de){(re!==Ie||Qe!==Ge||Le!==de)&&(i.stencilOp(Ie,Ge,de),re=Ie,Qe=Ge,Le=de)},setLocked:function(Ie){S=Ie},setClear:function(Ie){ne!==Ie&&(i.clearStencil(Ie),ne=Ie)},reset:function(){S=!1,X=null,O=null,ae=null,ie=null,re=null,Qe=null,Le=null,ne=null}}}let r=new t,o=new n,a=new s,c={},l=new WeakMap,h={},u={},A={},d=new WeakMap,g=[],B=null,f=!1,p=null,E=null,x=null,M=null,y=null,D=null,m=null,Q=new Ve(0,0,0),T=0,v=!1,U=null,P=null,K=null,F=null,J=null,Z=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),N=!1,te=0,Y=i.getParameter(i.VERSION);Y.indexOf("WebGL")!==-1?(te=parseFloat(/^WebGL (\d)/.exec(Y)[1]),N=te>=1):Y.indexOf("OpenGL ES")!==-1&&(te=parseFloat(/^OpenGL ES (\d)/.exec(Y)[1]),N=te>=2);let q=null,$={},Me=i.getParameter(i.SCISSOR_BOX),be=i.getParameter(i.VIEWPORT),W=new ut().fromArray(Me),fe=new ut().fromArray(be);function Be(S,X,O,ae){let ie=new Uint8Array(4),re=i.createTexture();i.bindTexture(S,re),i.texParameteri(S,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(S,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Qe=0;Qe<O;Qe++)S===i.TEXTURE_3D||S===i.TEXTURE_2D_ARRAY?i.texImage3D(X,0,i.RGBA,1,1,ae,0,i.RGBA,i.UNSIGNED_BYTE,ie):i.texImage2D(X+Qe,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,ie);return re}let ye={};ye[i.TEXTURE_2D]=Be(i.TEXTURE_2D,i.TEXTURE_2D,1),ye[i.TEXTURE_CUBE_MAP]=Be(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),ye[i.TEXTURE_2D_ARRAY]=Be(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),ye[i.TEXTURE_3D]=Be(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),pe(i.DEPTH_TEST),o.setFunc(ts),Yt(!1),lt(Nc),pe(i.CULL_FACE),vt(Ri);function pe(S){h[S]!==!0&&(i.enable(S),h[S]=!0)}function Te(S){h[S]!==!1&&(i.disable(S),h[S]=!1)}function ft(S,X){return A[S]!==X?(i.bindFramebuffer(S,X),A[S]=X,S===i.DRAW_FRAMEBUFFER&&(A[i.FRAMEBUFFER]=X),S===i.FRAMEBUFFER&&(A[i.DRAW_FRAMEBUFFER]=X),!0):!1}function ve(S,X){let O=g,ae=!1;if(S){O=d.get(X),O===void 0&&(O=[],d.set(X,O));let ie=S.textures;if(O.length!==ie.length||O[0]!==i.COLOR_ATTACHMENT0){for(let re=0,Qe=ie.length;re<Qe;re++)O[re]=i.COLOR_ATTACHMENT0+re;O.length=ie.length,ae=!0}}else O[0]!==i.BACK&&(O[0]=i.BACK,ae=!0);ae&&i.drawBuffers(O)}function Xe(S){return B!==S?(i.useProgram(S),B=S,!0):!1}let $e={[Fi]:i.FUNC_ADD,[zh]:i.FUNC_SUBTRACT,[Wh]:i.FUNC_REVERSE_SUBTRACT};$e[Xh]=i.MIN,$e[Zh]=i.MAX;let Ne={[jh]:i.ZERO,[qh]:i.ONE,[$h]:i.SRC_COLOR,[Vc]:i.SRC_ALPHA,[rA]:i.SRC_ALPHA_SATURATE,[iA]:i.DST_COLOR,[tA]:i.DST_ALPHA,[eA]:i.ONE_MINUS_SRC_COLOR,[Kc]:i.ONE_MINUS_SRC_ALPHA,[sA]:i.ONE_MINUS_DST_COLOR,[nA]:i.ONE_MINUS_DST_ALPHA,[oA]:i.CONSTANT_COLOR,[aA]:i.ONE_MINUS_CONSTANT_COLOR,[cA]:i.CONSTANT_ALPHA,[lA]:i.ONE_MINUS_CONSTANT_ALPHA};function vt(S,X,O,ae,ie,re,Qe,Le,ne,Ie){if(S===Ri){f===!0&&(Te(i.BLEND),f=!1);return}if(f===!1&&(pe(i.BLEND),f=!0),S!==Kh){if(S!==p||Ie!==v){if((E!==Fi||y!==Fi)&&(i.blendEquation(i.FUNC_ADD),E=Fi,y=Fi),Ie)switch(S){case ds:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Oc:i.blendFunc(i.ONE,i.ONE);break;case Yc:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Jc:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:_e("WebGLState: Invalid blending: ",S);break}else switch(S){case ds:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Oc:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Yc:_e("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Jc:_e("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:_e("WebGLState: Invalid blending: ",S);break}x=null,M=null,D=null,m=null,Q.set(0,0,0),T=0,p=S,v=Ie}return}ie=ie||X,re=re||O,Qe=Qe||ae,(X!==E||ie!==y)&&(i.blendEquationSeparate($e[X],$e[ie]),E=X,y=ie),(O!==x||ae!==M||re!==D||Qe!==m)&&(i.blendFuncSeparate(Ne[O],Ne[ae],Ne[re],Ne[Qe]),x=O,M=ae,D=re,m=Qe),(Le.equals(Q)===!1||ne!==T)&&(i.blendColor(Le.r,Le.g,Le.b,ne),Q.copy(Le),T=ne),p=S,v=!1}function wt(S,X){S.side===ln?Te(i.CULL_FACE):pe(i.CULL_FACE);let O=S.side===Rt;X&&(O=!O),Yt(O),S.blending===ds&&S.transparent===!1?vt(Ri):vt(S.blending,S.blendEquation,S.blendSrc,S.blendDst,S.blendEquationAlpha,S.blendSrcAlpha,S.blendDstAlpha,S.blendColor,S.blendAlpha,S.premultipliedAlpha),o.setFunc(S.depthFunc),o.setTest(S.depthTest),o.setMask(S.depthWrite),r.setMask(S.colorWrite);let ae=S.stencilWrite;a.setTest(ae),ae&&(a.setMask(S.stencilWriteMask),a.setFunc(S.stencilFunc,S.stencilRef,S.stencilFuncMask),a.setOp(S.stencilFail,S.stencilZFail,S.stencilZPass)),Qt(S.polygonOffset,S.polygonOffsetFactor,S.polygonOffsetUnits),S.alphaToCoverage===!0?pe(i.SAMPLE_ALPHA_TO_COVERAGE):Te(i.SAMPLE_ALPHA_TO_COVERAGE)}function Yt(S){U!==S&&(S?i.frontFace(i.CW):i.frontFace(i.CCW),U=S)}function lt(S){S!==Yh?(pe(i.CULL_FACE),S!==P&&(S===Nc?i.cullFace(i.BACK):S===Jh?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Te(i.CULL_FACE),P=S}function xn(S){S!==K&&(N&&i.lineWidth(S),K=S)}function Qt(S,X,O){S?(pe(i.POLYGON_OFFSET_FILL),(F!==X||J!==O)&&(F=X,J=O,o.getReversed()&&(X=-X,O=-O),i.polygonOffset(X,O))):Te(i.POLYGON_OFFSET_FILL)}function nn(S){S?pe(i.SCISSOR_TEST):Te(i.SCISSOR_TEST)}function sn(S){S===void 0&&(S=i.TEXTURE0+Z-1),q!==S&&(i.activeTexture(S),q=S)}function rn(S,X,O){O===void 0&&(q===null?O=i.TEXTURE0+Z-1:O=q);let ae=$[O];ae===void 0&&(ae={type:void 0,texture:void 0},$[O]=ae),(ae.type!==S||ae.texture!==X)&&(q!==O&&(i.activeTexture(O),q=O),i.bindTexture(S,X||ye[S]),ae.type=S,ae.texture=X)}function b(){let S=$[q];S!==void 0&&S.type!==void 0&&(i.bindTexture(S.type,null),S.type=void 0,S.texture=void 0)}function on(){try{i.compressedTexImage2D(...arguments)}catch(S){_e("WebGLState:",S)}}function ot(){try{i.compressedTexImage3D(...arguments)}catch(S){_e("WebGLState:",S)}}function at(){try{i.texSubImage2D(...arguments)}catch(S){_e("WebGLState:",S)}}function ue(){try{i.texSubImage3D(...arguments)}catch(S){_e("WebGLState:",S)}}function Ct(){try{i.compressedTexSubImage2D(...arguments)}catch(S){_e("WebGLState:",S)}}function Se(){try{i.compressedTexSubImage3D(...arguments)}catch(S){_e("WebGLState:",S)}}function Fe(){try{i.texStorage2D(...arguments)}catch(S){_e("WebGLState:",S)}}function I(){try{i.texStorage3D(...arguments)}catch(S){_e("WebGLState:",S)}}function w(){try{i.texImage2D(...arguments)}catch(S){_e("WebGLState:",S)}}function L(){try{i.texImage3D(...arguments)}catch(S){_e("WebGLState:",S)}}function ee(S){return u[S]!==void 0?u[S]:i.getParameter(S)}function j(S,X){u[S]!==X&&(i.pixelStorei(S,X),u[S]=X)}function se(S){W.equals(S)===!1&&(i.scissor(S.x,S.y,S.z,S.w),W.copy(S))}function he(S){fe.equals(S)===!1&&(i.viewport(S.x,S.y,S.z,S.w),fe.copy(S))}function V(S,X){let O=l.get(X);O===void 0&&(O=new WeakMap,l.set(X,O));let ae=O.get(S);ae===void 0&&(ae=i.getUniformBlockIndex(X,S.name),i.uniformBlockBinding(X,ae,ae),O.set(S,ae))}function z(S,X,O){let ie=l.get(X).get(S);c[ie]!==O&&(i.bindBufferBase(i.UNIFORM_BUFFER,ie,O),c[ie]=O)}function oe(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},u={},q=null,$={},A={},c={},d=new WeakMap,g=[],B=null,f=!1,p=null,E=null,x=null,M=null,y=null,D=null,m=null,Q=new Ve(0,0,0),T=0,v=!1,U=null,P=null,K=null,F=null,J=null,W.set(0,0,i.canvas.width,i.canvas.height),fe.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:pe,disable:Te,bindFramebuffer:ft,drawBuffers:ve,useProgram:Xe,setBlending:vt,setMaterial:wt,setFlipSided:Yt,setCullFace:lt,setLineWidth:xn,setPolygonOffset:Qt,setScissorTest:nn,activeTexture:sn,bindTexture:rn,unbindTexture:b,compressedTexImage2D:on,compressedTexImage3D:ot,texImage2D:w,texImage3D:L,pixelStorei:j,getParameter:ee,updateUBOMapping:V,uniformBlockBinding:z,texStorage2D:Fe,texStorage3D:I,texSubImage2D:at,texSubImage3D:ue,compressedTexSubImage2D:Ct,compressedTexSubImage3D:Se,scissor:se,viewport:he,reset:oe}}function jE(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,c=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),l=new Pe,h=new WeakMap,u=new Set,A,d=new WeakMap,g=new Set,B=new FinalizationRegistry(I=>g.delete(I)),f=!1;try{f=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(I,w){return f?new OffscreenCanvas(I,w):bs("canvas")}function E(I,w,L){let ee=1,j=Fe(I);if((j.width>L||j.height>L)&&(ee=L/Math.max(j.width,j.height)),ee<1)if(typeof HTMLImageElement<"u"&&I instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&I instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&I instanceof ImageBitmap||typeof VideoFrame<"u"&&I instanceof VideoFrame){let se=Math.floor(ee*j.width),he=Math.floor(ee*j.height);A===void 0&&(A=p(se,he));let V=w?p(se,he):A;return V.width=se,V.height=he,V.getContext("2d").drawImage(I,0,0,se,he),De("WebGLRenderer: Texture has been resized from ("+j.width+"x"+j.height+") to ("+se+"x"+he+")."),V}else return"data"in I&&De("WebGLRenderer: Image in DataTexture is too big ("+j.width+"x"+j.height+")."),I;return I}function x(I){return I.generateMipmaps}function M(I){i.generateMipmap(I)}function y(I){return I.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:I.isWebGL3DRenderTarget?i.TEXTURE_3D:I.isWebGLArrayRenderTarget||I.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function D(I,w,L,ee,j,se=!1){if(I!==null){if(i[I]!==void 0)return i[I];De("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+I+"'")}let he;ee&&(he=e.get("EXT_texture_norm16"),he||De("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let V=w;if(w===i.RED&&(L===i.FLOAT&&(V=i.R32F),L===i.HALF_FLOAT&&(V=i.R16F),L===i.UNSIGNED_BYTE&&(V=i.R8),L===i.UNSIGNED_SHORT&&he&&(V=he.R16_EXT),L===i.SHORT&&he&&(V=he.R16_SNORM_EXT)),w===i.RED_INTEGER&&(L===i.UNSIGNED_BYTE&&(V=i.R8UI),L===i.UNSIGNED_SHORT&&(V=i.R16UI),L===i.UNSIGNED_INT&&(V=i.R32UI),L===i.BYTE&&(V=i.R8I),L===i.SHORT&&(V=i.R16I),L===i.INT&&(V=i.R32I)),w===i.RG&&(L===i.FLOAT&&(V=i.RG32F),L===i.HALF_FLOAT&&(V=i.RG16F),L===i.UNSIGNED_BYTE&&(V=i.RG8),L===i.UNSIGNED_SHORT&&he&&(V=he.RG16_EXT),L===i.SHORT&&he&&(V=he.RG16_SNORM_EXT)),w===i.RG_INTEGER&&(L===i.UNSIGNED_BYTE&&(V=i.RG8UI),L===i.UNSIGNED_SHORT&&(V=i.RG16UI),L===i.UNSIGNED_INT&&(V=i.RG32UI),L===i.BYTE&&(V=i.RG8I),L===i.SHORT&&(V=i.RG16I),L===i.INT&&(V=i.RG32I)),w===i.RGB_INTEGER&&(L===i.UNSIGNED_BYTE&&(V=i.RGB8UI),L===i.UNSIGNED_SHORT&&(V=i.RGB16UI),L===i.UNSIGNED_INT&&(V=i.RGB32UI),L===i.BYTE&&(V=i.RGB8I),L===i.SHORT&&(V=i.RGB16I),L===i.INT&&(V=i.RGB32I)),w===i.RGBA_INTEGER&&(L===i.UNSIGNED_BYTE&&(V=i.RGBA8UI),L===i.UNSIGNED_SHORT&&(V=i.RGBA16UI),L===i.UNSIGNED_INT&&(V=i.RGBA32UI),L===i.BYTE&&(V=i.RGBA8I),L===i.SHORT&&(V=i.RGBA16I),L===i.INT&&(V=i.RGBA32I)),w===i.RGB&&(L===i.UNSIGNED_SHORT&&he&&(V=he.RGB16_EXT),L===i.SHORT&&he&&(V=he.RGB16_SNORM_EXT),L===i.UNSIGNED_INT_5_9_9_9_REV&&(V=i.RGB9_E5),L===i.UNSIGNED_INT_10F_11F_11F_REV&&(V=i.R11F_G11F_B10F)),w===i.RGBA){let z=se?Rs:He.getTransfer(j);L===i.FLOAT&&(V=i.RGBA32F),L===i.HALF_FLOAT&&(V=i.RGBA16F),L===i.UNSIGNED_BYTE&&(V=z===We?i.SRGB8_ALPHA8:i.RGBA8),L===i.UNSIGNED_SHORT&&he&&(V=he.RGBA16_EXT),L===i.SHORT&&he&&(V=he.RGBA16_SNORM_EXT),L===i.UNSIGNED_SHORT_4_4_4_4&&(V=i.RGBA4),L===i.UNSIGNED_SHORT_5_5_5_1&&(V=i.RGB5_A1)}return(V===i.R16F||V===i.R32F||V===i.RG16F||V===i.RG32F||V===i.RGBA16F||V===i.RGBA32F)&&e.get("EXT_color_buffer_float"),V}function m(I,w){let L;return I?w===null||w===fn||w===Ui?L=i.DEPTH24_STENCIL8:w===pn?L=i.DEPTH32F_STENCIL8:w===fs&&(L=i.DEPTH24_STENCIL8,De("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):w===null||w===fn||w===Ui?L=i.DEPTH_COMPONENT24:w===pn?L=i.DEPTH_COMPONENT32F:w===fs&&(L=i.DEPTH_COMPONENT16),L}function Q(I,w){return x(I)===!0||I.isFramebufferTexture&&I.minFilter!==St&&I.minFilter!==Nt?Math.log2(Math.max(w.width,w.height))+1:I.mipmaps.length>0?I.mipmaps.length:I.isCompressedTexture&&Array.isArray(I.image)?w.mipmaps.length:1}function T(I){let w=new WeakRef(I);n.get(I).__ref=w,g.add(w),B.register(I,w,w)}function v(I){let w=n.get(I).__ref;w!==void 0&&(g.delete(w),B.unregister(w))}function U(I){K(I.target)}function P(I){F(I.target)}function K(I){I.removeEventListener("dispose",U),v(I),Z(I),I.isVideoTexture&&h.delete(I),I.isHTMLTexture&&u.delete(I)}function F(I){I.removeEventListener("dispose",P),v(I),te(I)}function J(){for(let I of g){let w=I.deref();w!==void 0&&(w.isRenderTarget===!0?F(w):K(w))}g.clear(),u.clear()}function Z(I){let w=n.get(I);if(w.__webglInit===void 0)return;let L=I.source,ee=d.get(L);if(ee){let j=ee[w.__cacheKey];j.usedTimes--,j.usedTimes===0&&N(I),Object.keys(ee).length===0&&d.delete(L)}n.remove(I)}function N(I){let w=n.get(I);i.deleteTexture(w.__webglTexture);let L=I.source,ee=d.get(L);delete ee[w.__cacheKey],o.memory.textures--}function te(I){let w=n.get(I);w.__depthDisposeCallback&&w.__depthDisposeCallback();let L=I.depthTexture;if(L&&L.renderTarget===I&&K(L),I.isWebGLCubeRenderTarget)for(let j=0;j<6;j++){if(Array.isArray(w.__webglFramebuffer[j]))for(let se=0;se<w.__webglFramebuffer[j].length;se++)i.deleteFramebuffer(w.__webglFramebuffer[j][se]);else i.deleteFramebuffer(w.__webglFramebuffer[j]);w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer[j])}else{if(Array.isArray(w.__webglFramebuffer))for(let j=0;j<w.__webglFramebuffer.length;j++)i.deleteFramebuffer(w.__webglFramebuffer[j]);else i.deleteFramebuffer(w.__webglFramebuffer);if(w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer),w.__webglMultisampledFramebuffer&&i.deleteFramebuffer(w.__webglMultisampledFramebuffer),w.__webglColorRenderbuffer)for(let j=0;j<w.__webglColorRenderbuffer.length;j++)w.__webglColorRenderbuffer[j]&&i.deleteRenderbuffer(w.__webglColorRenderbuffer[j]);w.__webglDepthRenderbuffer&&i.deleteRenderbuffer(w.__webglDepthRenderbuffer)}let ee=I.textures;for(let j=0,se=ee.length;j<se;j++){let he=n.get(ee[j]);he.__webglTexture&&(i.deleteTexture(he.__webglTexture),o.memory.textures--),n.remove(ee[j])}n.remove(I)}let Y=0;function q(){Y=0}function $(){return Y}function Me(I){Y=I}function be(){let I=Y;return I>=s.maxTextures&&De("WebGLTextures: Trying to use "+(I+1)+" texture units while this GPU supports only "+s.maxTextures),Y+=1,I}function W(I){let w=[];return w.push(I.wrapS),w.push(I.wrapT),w.push(I.wrapR||0),w.push(I.magFilter),w.push(I.minFilter),w.push(I.anisotropy),w.push(I.internalFormat),w.push(I.format),w.push(I.type),w.push(I.generateMipmaps),w.push(I.mipmapsAutoUpdate),w.push(I.premultiplyAlpha),w.push(I.flipY),w.push(I.unpackAlignment),w.push(I.colorSpace),w.join()}function fe(I,w){let L=n.get(I);if(I.isVideoTexture&&Ct(I),I.isRenderTargetTexture===!1&&I.isExternalTexture!==!0&&I.version>0&&L.__version!==I.version){let ee=I.image;if(ee===null)De("WebGLRenderer: Texture marked for update but no image data found.");else if(ee.complete===!1)De("WebGLRenderer: Texture marked for update but image is incomplete");else{wt(L,I,w);return}}else I.isExternalTexture&&(L.__webglTexture=I.sourceTexture?I.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,L.__webglTexture,i.TEXTURE0+w)}function Be(I,w){let L=n.get(I);if(I.isRenderTargetTexture===!1&&I.version>0&&L.__version!==I.version){wt(L,I,w);return}else I.isExternalTexture&&(L.__webglTexture=I.sourceTexture?I.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,L.__webglTexture,i.TEXTURE0+w)}function ye(I,w){let L=n.get(I);if(I.isRenderTargetTexture===!1&&I.version>0&&L.__version!==I.version){wt(L,I,w);return}t.bindTexture(i.TEXTURE_3D,L.__webglTexture,i.TEXTURE0+w)}function pe(I,w){let L=n.get(I);if(I.version>0&&L.__version!==I.version){Yt(L,I,w);return}t.bindTexture(i.TEXTURE_CUBE_MAP,L.__webglTexture,i.TEXTURE0+w)}let Te={[lo]:i.REPEAT,[In]:i.CLAMP_TO_EDGE,[ho]:i.MIRRORED_REPEAT},ft={[St]:i.NEAREST,[uA]:i.NEAREST_MIPMAP_NEAREST,[er]:i.NEAREST_MIPMAP_LINEAR,[Nt]:i.LINEAR,[Oo]:i.LINEAR_MIPMAP_NEAREST,[Jn]:i.LINEAR_MIPMAP_LINEAR},ve={[pA]:i.NEVER,[ul]:i.ALWAYS,[mA]:i.LESS,[hl]:i.LEQUAL,[EA]:i.EQUAL,[Al]:i.GEQUAL,[BA]:i.GREATER,[wA]:i.NOTEQUAL};function Xe(I,w){if(w.type===pn&&e.has("OES_texture_float_linear")===!1&&(w.magFilter===Nt||w.magFilter===Oo||w.magFilter===er||w.magFilter===Jn||w.minFilter===Nt||w.minFilter===Oo||w.minFilter===er||w.minFilter===Jn)&&De("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(I,i.TEXTURE_WRAP_S,Te[w.wrapS]),i.texParameteri(I,i.TEXTURE_WRAP_T,Te[w.wrapT]),(I===i.TEXTURE_3D||I===i.TEXTURE_2D_ARRAY)&&i.texParameteri(I,i.TEXTURE_WRAP_R,Te[w.wrapR]),i.texParameteri(I,i.TEXTURE_MAG_FILTER,ft[w.magFilter]),i.texParameteri(I,i.TEXTURE_MIN_FILTER,ft[w.minFilter]),w.compareFunction&&(i.texParameteri(I,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(I,i.TEXTURE_COMPARE_FUNC,ve[w.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(w.magFilter===St||w.minFilter!==er&&w.minFilter!==Jn||w.type===pn&&e.has("OES_texture_float_linear")===!1)return;if(w.anisotropy>1||n.get(w).__currentAnisotropy){let L=e.get("EXT_texture_filter_anisotropic");i.texParameterf(I,L.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(w.anisotropy,s.getMaxAnisotropy())),n.get(w).__currentAnisotropy=w.anisotropy}}}function $e(I,w){let L=!1;I.__webglInit===void 0&&(I.__webglInit=!0,w.addEventListener("dispose",U),T(w));let ee=w.source,j=d.get(ee);j===void 0&&(j={},d.set(ee,j));let se=W(w);if(se!==I.__cacheKey){j[se]===void 0&&(j[se]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,L=!0),j[se].usedTimes++;let he=j[I.__cacheKey];he!==void 0&&(j[I.__cacheKey].usedTimes--,he.usedTimes===0&&N(w)),I.__cacheKey=se,I.__webglTexture=j[se].texture}return L}function Ne(I,w,L){return Math.floor(Math.floor(I/L)/w)}function vt(I,w,L,ee){let se=I.updateRanges;if(se.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,w.width,w.height,L,ee,w.data);else{se.sort((S,X)=>S.start-X.start);let he=0;for(let S=1;S<se.length;S++){let X=se[he],O=se[S],ae=X.start+X.count,ie=Ne(O.start,w.width,4),re=Ne(X.start,w.width,4);O.start<=ae+1&&ie===re&&Ne(O.start+O.count-1,w.width,4)===ie?X.count=Math.max(X.count,O.start+O.count-X.start):(++he,se[he]=O)}se.length=he+1;let V=t.getParameter(i.UNPACK_ROW_LENGTH),z=t.getParameter(i.UNPACK_SKIP_PIXELS),oe=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,w.width);for(let S=0,X=se.length;S<X;S++){let O=se[S],ae=Math.floor(O.start/4),ie=Math.ceil(O.count/4),re=ae%w.width,Qe=Math.floor(ae/w.width),Le=ie,ne=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,re),t.pixelStorei(i.UNPACK_SKIP_ROWS,Qe),t.texSubImage2D(i.TEXTURE_2D,0,re,Qe,Le,ne,L,ee,w.data)}I.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,V),t.pixelStorei(i.UNPACK_SKIP_PIXELS,z),t.pixelStorei(i.UNPACK_SKIP_ROWS,oe)}}function wt(I,w,L){let ee=i.TEXTURE_2D;(w.isDataArrayTexture||w.isCompressedArrayTexture)&&(ee=i.TEXTURE_2D_ARRAY),w.isData3DTexture&&(ee=i.TEXTURE_3D);let j=$e(I,w),se=w.source;t.bindTexture(ee,I.__webglTexture,i.TEXTURE0+L);let he=n.get(se);if(se.version!==he.__version||j===!0){if(t.activeTexture(i.TEXTURE0+L),(typeof ImageBitmap<"u"&&w.image instanceof ImageBitmap)===!1){let ne=He.getPrimaries(He.workingColorSpace),Ie=w.colorSpace===Kn?null:He.getPrimaries(w.colorSpace),Ge=w.colorSpace===Kn||ne===Ie?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Ge)}t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment);let z=E(w.image,!1,s.maxTextureSize);z=Se(w,z);let oe=r.convert(w.format,w.colorSpace),S=r.convert(w.type),X=D(w.internalFormat,oe,S,w.normalized,w.colorSpace,w.isVideoTexture);Xe(ee,w);let O,ae=w.mipmaps,ie=w.isVideoTexture!==!0,re=he.__version===void 0||j===!0,Qe=se.dataReady,Le=Q(w,z);if(w.isDepthTexture)X=m(w.format===Vn,w.type),re&&(ie?t.texStorage2D(i.TEXTURE_2D,1,X,z.width,z.height):t.texImage2D(i.TEXTURE_2D,0,X,z.width,z.height,0,oe,S,null));else if(w.isDataTexture)if(ae.length>0){ie&&re&&t.texStorage2D(i.TEXTURE_2D,Le,X,ae[0].width,ae[0].height);for(let ne=0,Ie=ae.length;ne<Ie;ne++)O=ae[ne],ie?Qe&&t.texSubImage2D(i.TEXTURE_2D,ne,0,0,O.width,O.height,oe,S,O.data):t.texImage2D(i.TEXTURE_2D,ne,X,O.width,O.height,0,oe,S,O.data);w.generateMipmaps=!1}else ie?(re&&t.texStorage2D(i.TEXTURE_2D,Le,X,z.width,z.height),Qe&&vt(w,z,oe,S)):t.texImage2D(i.TEXTURE_2D,0,X,z.width,z.height,0,oe,S,z.data);else if(w.isCompressedTexture)if(w.isCompressedArrayTexture){ie&&re&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Le,X,ae[0].width,ae[0].height,z.depth);for(let ne=0,Ie=ae.length;ne<Ie;ne++)if(O=ae[ne],w.format!==En)if(oe!==null)if(ie){if(Qe)if(w.layerUpdates.size>0){let Ge=Cl(O.width,O.height,w.format,w.type);for(let de of w.layerUpdates){let Ze=O.data.subarray(de*Ge/O.data.BYTES_PER_ELEMENT,(de+1)*Ge/O.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ne,0,0,de,O.width,O.height,1,oe,Ze)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ne,0,0,0,O.width,O.height,z.depth,oe,O.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,ne,X,O.width,O.height,z.depth,0,O.data,0,0);else De("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ie?Qe&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,ne,0,0,0,O.width,O.height,z.depth,oe,S,O.data):t.texImage3D(i.TEXTURE_2D_ARRAY,ne,X,O.width,O.height,z.depth,0,oe,S,O.data);w.layerUpdates.size>0&&w.clearLayerUpdates()}else{ie&&re&&t.texStorage2D(i.TEXTURE_2D,Le,X,ae[0].width,ae[0].height);for(let ne=0,Ie=ae.length;ne<Ie;ne++)O=ae[ne],w.format!==En?oe!==null?ie?Qe&&t.compressedTexSubImage2D(i.TEXTURE_2D,ne,0,0,O.width,O.height,oe,O.data):t.compressedTexImage2D(i.TEXTURE_2D,ne,X,O.width,O.height,0,O.data):De("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ie?Qe&&t.texSubImage2D(i.TEXTURE_2D,ne,0,0,O.width,O.height,oe,S,O.data):t.texImage2D(i.TEXTURE_2D,ne,X,O.width,O.height,0,oe,S,O.data)}else if(w.isDataArrayTexture)if(ie){if(re&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Le,X,z.width,z.height,z.depth),Qe)if(w.layerUpdates.size>0){let ne=Cl(z.width,z.height,w.format,w.type);for(let Ie of w.layerUpdates){let Ge=z.data.subarray(Ie*ne/z.data.BYTES_PER_ELEMENT,(Ie+1)*ne/z.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Ie,z.width,z.height,1,oe,S,Ge)}w.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,z.width,z.height,z.depth,oe,S,z.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,X,z.width,z.height,z.depth,0,oe,S,z.data);else if(w.isData3DTexture)ie?(re&&t.texStorage3D(i.TEXTURE_3D,Le,X,z.width,z.height,z.depth),Qe&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,z.width,z.height,z.depth,oe,S,z.data)):t.texImage3D(i.TEXTURE_3D,0,X,z.width,z.height,z.depth,0,oe,S,z.data);else if(w.isFramebufferTexture){if(re)if(ie)t.texStorage2D(i.TEXTURE_2D,Le,X,z.width,z.height);else{let ne=z.width,Ie=z.height;for(let Ge=0;Ge<Le;Ge++)t.texImage2D(i.TEXTURE_2D,Ge,X,ne,Ie,0,oe,S,null),ne>>=1,Ie>>=1}}else if(w.isHTMLTexture){if("texElementImage2D"in i){let ne=i.canvas;if(ne.hasAttribute("layoutsubtree")||ne.setAttribute("layoutsubtree","true"),z.parentNode!==ne){ne.appendChild(z),u.add(w),ne.onpaint=Ie=>{let Ge=Ie.changedElements;for(let de of u)Ge.includes(de.image)&&(de.needsUpdate=!0)},ne.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,z);else{let Ge=i.RGBA,de=i.RGBA,Ze=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,Ge,de,Ze,z)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(ae.length>0){if(ie&&re){let ne=Fe(ae[0]);t.texStorage2D(i.TEXTURE_2D,Le,X,ne.width,ne.height)}for(let ne=0,Ie=ae.length;ne<Ie;ne++)O=ae[ne],ie?Qe&&t.texSubImage2D(i.TEXTURE_2D,ne,0,0,oe,S,O):t.texImage2D(i.TEXTURE_2D,ne,X,oe,S,O);w.generateMipmaps=!1}else if(ie){if(re){let ne=Fe(z);t.texStorage2D(i.TEXTURE_2D,Le,X,ne.width,ne.height)}Qe&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,oe,S,z)}else t.texImage2D(i.TEXTURE_2D,0,X,oe,S,z);x(w)&&w.mipmapsAutoUpdate===!0&&M(ee),he.__version=se.version,w.onUpdate&&w.onUpdate(w)}I.__version=w.version}function Yt(I,w,L){if(w.image.length!==6)return;let ee=$e(I,w),j=w.source;t.bindTexture(i.TEXTURE_CUBE_MAP,I.__webglTexture,i.TEXTURE0+L);let se=n.get(j);if(j.version!==se.__version||ee===!0){t.activeTexture(i.TEXTURE0+L);let he=He.getPrimaries(He.workingColorSpace),V=w.colorSpace===Kn?null:He.getPrimaries(w.colorSpace),z=w.colorSpace===Kn||he===V?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,z);let oe=w.isCompressedTexture||w.image[0].isCompressedTexture,S=w.image[0]&&w.image[0].isDataTexture,X=[];for(let de=0;de<6;de++)!oe&&!S?X[de]=E(w.image[de],!0,s.maxCubemapSize):X[de]=S?w.image[de].image:w.image[de],X[de]=Se(w,X[de]);let O=X[0],ae=r.convert(w.format,w.colorSpace),ie=r.convert(w.type),re=D(w.internalFormat,ae,ie,w.normalized,w.colorSpace),Qe=w.isVideoTexture!==!0,Le=se.__version===void 0||ee===!0,ne=j.dataReady,Ie=Q(w,O);Xe(i.TEXTURE_CUBE_MAP,w);let Ge;if(w.isDepthTexture){if(re=m(w.format===Vn,w.type),Le)if(Qe)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,re,O.width,O.height);else for(let de=0;de<6;de++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+de,0,re,O.width,O.height,0,ae,ie,null)}else if(oe){Qe&&Le&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Ie,re,O.width,O.height);for(let de=0;de<6;de++){Ge=X[de].mipmaps;for(let Ze=0;Ze<Ge.length;Ze++){let It=Ge[Ze];w.format!==En?ae!==null?Qe?ne&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+de,Ze,0,0,It.width,It.height,ae,It.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+de,Ze,re,It.width,It.height,0,It.data):De("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Qe?ne&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+de,Ze,0,0,It.width,It.height,ae,ie,It.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+de,Ze,re,It.width,It.height,0,ae,ie,It.data)}}}else{if(Ge=w.mipmaps,Qe&&Le){Ge.length>0&&Ie++;let de=Fe(X[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Ie,re,de.width,de.height)}for(let de=0;de<6;de++)if(S){Qe?ne&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+de,0,0,0,X[de].width,X[de].height,ae,ie,X[de].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+de,0,re,X[de].width,X[de].height,0,ae,ie,X[de].data);for(let Ze=0;Ze<Ge.length;Ze++){let Wn=Ge[Ze].image[de].image;Qe?ne&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+de,Ze+1,0,0,Wn.width,Wn.height,ae,ie,Wn.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+de,Ze+1,re,Wn.width,Wn.height,0,ae,ie,Wn.data)}}else{Qe?ne&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+de,0,0,0,ae,ie,X[de]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+de,0,re,ae,ie,X[de]);for(let Ze=0;Ze<Ge.length;Ze++){let It=Ge[Ze];Qe?ne&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+de,Ze+1,0,0,ae,ie,It.image[de]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+de,Ze+1,re,ae,ie,It.image[de])}}}x(w)&&w.mipmapsAutoUpdate===!0&&M(i.TEXTURE_CUBE_MAP),se.__version=j.version,w.onUpdate&&w.onUpdate(w)}I.__version=w.version}function lt(I,w,L,ee,j,se){let he=r.convert(L.format,L.colorSpace),V=r.convert(L.type),z=D(L.internalFormat,he,V,L.normalized,L.colorSpace),oe=n.get(w),S=n.get(L);if(S.__renderTarget=w,!oe.__hasExternalTextures){let X=Math.max(1,w.width>>se),O=Math.max(1,w.height>>se);j===i.TEXTURE_3D||j===i.TEXTURE_2D_ARRAY?t.texImage3D(j,se,z,X,O,w.depth,0,he,V,null):t.texImage2D(j,se,z,X,O,0,he,V,null)}t.bindFramebuffer(i.FRAMEBUFFER,I),ue(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ee,j,S.__webglTexture,0,at(w)):(j===i.TEXTURE_2D||j>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&j<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ee,j,S.__webglTexture,se),t.bindFramebuffer(i.FRAMEBUFFER,null)}function xn(I,w,L){if(i.bindRenderbuffer(i.RENDERBUFFER,I),w.depthBuffer){let ee=w.depthTexture,j=ee&&ee.isDepthTexture?ee.type:null,se=m(w.stencilBuffer,j),he=w.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;ue(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,at(w),se,w.width,w.height):L?i.renderbufferStorageMultisample(i.RENDERBUFFER,at(w),se,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,se,w.width,w.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,he,i.RENDERBUFFER,I)}else{let ee=w.textures;for(let j=0;j<ee.length;j++){let se=ee[j],he=r.convert(se.format,se.colorSpace),V=r.convert(se.type),z=D(se.internalFormat,he,V,se.normalized,se.colorSpace);ue(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,at(w),z,w.width,w.height):L?i.renderbufferStorageMultisample(i.RENDERBUFFER,at(w),z,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,z,w.width,w.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function Qt(I,w,L){let ee=w.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,I),!(w.depthTexture&&w.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let j=n.get(w.depthTexture);j.__renderTarget=w;let se=ee?w.depthTexture.image[0]:w.depthTexture.image;(!j.__webglTexture||se.width!==w.width||se.height!==w.height)&&(se.width=w.width,se.height=w.height,w.depthTexture.needsUpdate=!0),ee?pe(w.depthTexture,0):fe(w.depthTexture,0);let he=j.__webglTexture,V=at(w),z=ee?i.TEXTURE_CUBE_MAP_POSITIVE_X+L:i.TEXTURE_2D,oe=w.depthTexture.format===Vn?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(w.depthTexture.format===Nn)ue(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,oe,z,he,0,V):i.framebufferTexture2D(i.FRAMEBUFFER,oe,z,he,0);else if(w.depthTexture.format===Vn)ue(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,oe,z,he,0,V):i.framebufferTexture2D(i.FRAMEBUFFER,oe,z,he,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function nn(I){let w=n.get(I),L=I.isWebGLCubeRenderTarget===!0;if(w.__boundDepthTexture!==I.depthTexture){let ee=I.depthTexture;if(w.__depthDisposeCallback&&w.__depthDisposeCallback(),ee){let j=()=>{delete w.__boundDepthTexture,delete w.__depthDisposeCallback,ee.removeEventListener("dispose",j)};ee.addEventListener("dispose",j),w.__depthDisposeCallback=j}w.__boundDepthTexture=ee}if(I.depthTexture&&!w.__autoAllocateDepthBuffer)if(L)for(let ee=0;ee<6;ee++)Qt(w.__webglFramebuffer[ee],I,ee);else I.texture.mipmaps.length>0?Qt(w.__webglFramebuffer[0],I,0):Qt(w.__webglFramebuffer,I,0);else if(L){w.__webglDepthbuffer=[];for(let ee=0;ee<6;ee++)if(t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[ee]),w.__webglDepthbuffer[ee]===void 0)w.__webglDepthbuffer[ee]=i.createRenderbuffer(),xn(w.__webglDepthbuffer[ee],I,!1);else{let j=I.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,se=w.__webglDepthbuffer[ee];i.bindRenderbuffer(i.RENDERBUFFER,se),i.framebufferRenderbuffer(i.FRAMEBUFFER,j,i.RENDERBUFFER,se)}}else if(I.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer),w.__webglDepthbuffer===void 0)w.__webglDepthbuffer=i.createRenderbuffer(),xn(w.__webglDepthbuffer,I,!1);else{let j=I.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,se=w.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,se),i.framebufferRenderbuffer(i.FRAMEBUFFER,j,i.RENDERBUFFER,se)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function sn(I,w,L){let ee=n.get(I);w!==void 0&&lt(ee.__webglFramebuffer,I,I.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),L!==void 0&&nn(I)}function rn(I){let w=I.texture,L=n.get(I),ee=n.get(w);I.addEventListener("dispose",P),T(I);let j=I.textures,se=I.isWebGLCubeRenderTarget===!0,he=j.length>1;if(he||(ee.__webglTexture===void 0&&(ee.__webglTexture=i.createTexture()),ee.__version=w.version,o.memory.textures++),se){L.__webglFramebuffer=[];for(let V=0;V<6;V++)if(w.mipmaps.length>0){L.__webglFramebuffer[V]=[];for(let z=0;z<w.mipmaps.length;z++)L.__webglFramebuffer[V][z]=i.createFramebuffer()}else L.__webglFramebuffer[V]=i.createFramebuffer()}else{if(w.mipmaps.length>0){L.__webglFramebuffer=[];for(let V=0;V<w.mipmaps.length;V++)L.__webglFramebuffer[V]=i.createFramebuffer()}else L.__webglFramebuffer=i.createFramebuffer();if(he)for(let V=0,z=j.length;V<z;V++){let oe=n.get(j[V]);oe.__webglTexture===void 0&&(oe.__webglTexture=i.createTexture(),o.memory.textures++)}if(I.samples>0&&ue(I)===!1){L.__webglMultisampledFramebuffer=i.createFramebuffer(),L.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,L.__webglMultisampledFramebuffer);for(let V=0;V<j.length;V++){let z=j[V];L.__webglColorRenderbuffer[V]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,L.__webglColorRenderbuffer[V]);let oe=r.convert(z.format,z.colorSpace),S=r.convert(z.type),X=D(z.internalFormat,oe,S,z.normalized,z.colorSpace,I.isXRRenderTarget===!0),O=at(I);i.renderbufferStorageMultisample(i.RENDERBUFFER,O,X,I.width,I.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+V,i.RENDERBUFFER,L.__webglColorRenderbuffer[V])}i.bindRenderbuffer(i.RENDERBUFFER,null),I.depthBuffer&&(L.__webglDepthRenderbuffer=i.createRenderbuffer(),xn(L.__webglDepthRenderbuffer,I,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(se){t.bindTexture(i.TEXTURE_CUBE_MAP,ee.__webglTexture),Xe(i.TEXTURE_CUBE_MAP,w);for(let V=0;V<6;V++)if(w.mipmaps.length>0)for(let z=0;z<w.mipmaps.length;z++)lt(L.__webglFramebuffer[V][z],I,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+V,z);else lt(L.__webglFramebuffer[V],I,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+V,0);x(w)?M(i.TEXTURE_CUBE_MAP):w.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}else if(he){for(let V=0,z=j.length;V<z;V++){let oe=j[V],S=n.get(oe),X=i.TEXTURE_2D;(I.isWebGL3DRenderTarget||I.isWebGLArrayRenderTarget)&&(X=I.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(X,S.__webglTexture),Xe(X,oe),lt(L.__webglFramebuffer,I,oe,i.COLOR_ATTACHMENT0+V,X,0),x(oe)&&M(X)}t.unbindTexture()}else{let V=i.TEXTURE_2D;if((I.isWebGL3DRenderTarget||I.isWebGLArrayRenderTarget)&&(V=I.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(V,ee.__webglTexture),Xe(V,w),w.mipmaps.length>0)for(let z=0;z<w.mipmaps.length;z++)lt(L.__webglFramebuffer[z],I,w,i.COLOR_ATTACHMENT0,V,z);else lt(L.__webglFramebuffer,I,w,i.COLOR_ATTACHMENT0,V,0);x(w)?M(V):w.mipmaps.length>0&&i.texParameteri(V,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}I.depthBuffer&&nn(I)}function b(I){let w=I.textures;for(let L=0,ee=w.length;L<ee;L++){let j=w[L];if(x(j)&&j.mipmapsAutoUpdate===!0){let se=y(I),he=n.get(j).__webglTexture;t.bindTexture(se,he),M(se),t.unbindTexture()}}}let on=[];function ot(I){if(I.samples>0){if(ue(I)===!1){let w=I.textures,L=I.width,ee=I.height,j=i.COLOR_BUFFER_BIT,se=I.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,he=n.get(I),V=w.length>1;if(V)for(let oe=0;oe<w.length;oe++)t.bindFramebuffer(i.FRAMEBUFFER,he.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+oe,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,he.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+oe,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,he.__webglMultisampledFramebuffer),I.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglFramebuffer);for(let oe=0;oe<w.length;oe++){if(I.resolveDepthBuffer&&(I.depthBuffer&&(j|=i.DEPTH_BUFFER_BIT),I.stencilBuffer&&I.resolveStencilBuffer&&(j|=i.STENCIL_BUFFER_BIT)),V){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,he.__webglColorRenderbuffer[oe]);let S=n.get(w[oe]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,S,0)}i.blitFramebuffer(0,0,L,ee,0,0,L,ee,j,i.NEAREST),c===!0&&(on.length=0,on.push(i.COLOR_ATTACHMENT0+oe),I.depthBuffer&&I.storeMultisampledDepthBuffer===!1&&on.push(se),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,on))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),V)for(let oe=0;oe<w.length;oe++){t.bindFramebuffer(i.FRAMEBUFFER,he.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+oe,i.RENDERBUFFER,he.__webglColorRenderbuffer[oe]);let S=n.get(w[oe]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,he.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+oe,i.TEXTURE_2D,S,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglMultisampledFramebuffer)}else if(I.depthBuffer&&I.storeMultisampledDepthBuffer===!1&&c){let w=I.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[w])}}}function at(I){return Math.min(s.maxSamples,I.samples)}function ue(I){let w=n.get(I);return I.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&w.__useRenderToTexture!==!1}function Ct(I){let w=o.render.frame;h.get(I)!==w&&(h.set(I,w),I.update())}function Se(I,w){let L=I.colorSpace,ee=I.format,j=I.type;return I.isCompressedTexture===!0||I.isVideoTexture===!0||L!==Ii&&L!==Kn&&(He.getTransfer(L)===We?(ee!==En||j!==en)&&De("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):_e("WebGLTextures: Unsupported texture color space:",L)),w}function Fe(I){return typeof HTMLImageElement<"u"&&I instanceof HTMLImageElement?(l.width=I.naturalWidth||I.width,l.height=I.naturalHeight||I.height):typeof VideoFrame<"u"&&I instanceof VideoFrame?(l.width=I.displayWidth,l.height=I.displayHeight):(l.width=I.width,l.height=I.height),l}this.allocateTextureUnit=be,this.resetTextureUnits=q,this.getTextureUnits=$,this.setTextureUnits=Me,this.setTexture2D=fe,this.setTexture2DArray=Be,this.setTexture3D=ye,this.setTextureCube=pe,this.rebindTextures=sn,this.setupRenderTarget=rn,this.updateRenderTargetMipmap=b,this.updateMultisampleRenderTarget=ot,this.setupDepthRenderbuffer=nn,this.setupFrameBufferTexture=lt,this.useMultisampledRTT=ue,this.dispose=J}function qE(i,e){function t(n,s=Kn){let r,o=He.getTransfer(s);if(n===en)return i.UNSIGNED_BYTE;if(n===Jo)return i.UNSIGNED_SHORT_4_4_4_4;if(n===Vo)return i.UNSIGNED_SHORT_5_5_5_1;if(n===sl)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===rl)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===nl)return i.BYTE;if(n===il)return i.SHORT;if(n===fs)return i.UNSIGNED_SHORT;if(n===Yo)return i.INT;if(n===fn)return i.UNSIGNED_INT;if(n===pn)return i.FLOAT;if(n===mn)return i.HALF_FLOAT;if(n===ol)return i.ALPHA;if(n===al)return i.RGB;if(n===En)return i.RGBA;if(n===Nn)return i.DEPTH_COMPONENT;if(n===Vn)return i.DEPTH_STENCIL;if(n===cl)return i.RED;if(n===Ko)return i.RED_INTEGER;if(n===hi)return i.RG;if(n===zo)return i.RG_INTEGER;if(n===Wo)return i.RGBA_INTEGER;if(n===tr||n===nr||n===ir||n===sr)if(o===We)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===tr)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===nr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===ir)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===sr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===tr)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===nr)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===ir)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===sr)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Xo||n===Zo||n===jo||n===qo)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===Xo)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Zo)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===jo)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===qo)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===$o||n===ea||n===ta||n===na||n===ia||n===rr||n===sa)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===$o||n===ea)return o===We?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===ta)return o===We?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===na)return r.COMPRESSED_R11_EAC;if(n===ia)return r.COMPRESSED_SIGNED_R11_EAC;if(n===rr)return r.COMPRESSED_RG11_EAC;if(n===sa)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===ra||n===oa||n===aa||n===ca||n===la||n===ha||n===Aa||n===ua||n===da||n===ga||n===fa||n===pa||n===ma||n===Ea)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===ra)return o===We?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===oa)return o===We?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===aa)return o===We?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===ca)return o===We?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===la)return o===We?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===ha)return o===We?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Aa)return o===We?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===ua)return o===We?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===da)return o===We?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===ga)return o===We?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===fa)return o===We?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===pa)return o===We?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===ma)return o===We?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===Ea)return o===We?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Ba||n===wa||n===Ca)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===Ba)return o===We?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===wa)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===Ca)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===Ma||n===xa||n===or||n===Qa)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===Ma)return r.COMPRESSED_RED_RGTC1_EXT;if(n===xa)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===or)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===Qa)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===Ui?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var $E=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,eB=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,_l=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new Ys(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new vn({vertexShader:$E,fragmentShader:eB,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new gt(new Xs(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Rl=class extends Dn{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",c=1,l=null,h=null,u=null,A=null,d=null,g=null,B=typeof XRWebGLBinding<"u",f=new _l,p={},E=t.getContextAttributes(),x=null,M=null,y=[],D=[],m=new Pe,Q=null,T=null,v=new Ht;v.viewport=new ut;let U=new Ht;U.viewport=new ut;let P=[v,U],K=new Po,F=null,J=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(W){let fe=y[W];return fe===void 0&&(fe=new rs,y[W]=fe),fe.getTargetRaySpace()},this.getControllerGrip=function(W){let fe=y[W];return fe===void 0&&(fe=new rs,y[W]=fe),fe.getGripSpace()},this.getHand=function(W){let fe=y[W];return fe===void 0&&(fe=new rs,y[W]=fe),fe.getHandSpace()};function Z(W){let fe=D.indexOf(W.inputSource);if(fe===-1)return;let Be=y[fe];Be!==void 0&&(Be.update(W.inputSource,W.frame,l||o),Be.dispatchEvent({type:W.type,data:W.inputSource}))}function N(){s.removeEventListener("select",Z),s.removeEventListener("selectstart",Z),s.removeEventListener("selectend",Z),s.removeEventListener("squeeze",Z),s.removeEventListener("squeezestart",Z),s.removeEventListener("squeezeend",Z),s.removeEventListener("end",N),s.removeEventListener("inputsourceschange",te);for(let W=0;W<y.length;W++){let fe=D[W];fe!==null&&(D[W]=null,y[W].disconnect(fe))}F=null,J=null,f.reset();for(let W in p)delete p[W];if(e.setRenderTarget(x),d=null,A=null,u=null,s=null,M=null,be.stop(),n.isPresenting=!1,e.setPixelRatio(Q),e.setSize(m.width,m.height,!1),T!==null){let W=T.camera;W.fov=T.fov,W.zoom=T.zoom,W.updateProjectionMatrix(),T=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(W){r=W,n.isPresenting===!0&&De("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(W){a=W,n.isPresenting===!0&&De("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return l||o},this.setReferenceSpace=function(W){l=W},this.getBaseLayer=function(){return A!==null?A:d},this.getBinding=function(){return u===null&&B&&(u=new XRWebGLBinding(s,t)),u},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function(W){if(s=W,s!==null){if(x=e.getRenderTarget(),s.addEventListener("select",Z),s.addEventListener("selectstart",Z),s.addEventListener("selectend",Z),s.addEventListener("squeeze",Z),s.addEventListener("squeezestart",Z),s.addEventListener("squeezeend",Z),s.addEventListener("end",N),s.addEventListener("inputsourceschange",te),E.xrCompatible!==!0&&await t.makeXRCompatible(),Q=e.getPixelRatio(),e.getSize(m),B&&"createProjectionLayer"in XRWebGLBinding.prototype){let Be=null,ye=null,pe=null;E.depth&&(pe=E.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,Be=E.stencil?Vn:Nn,ye=E.stencil?Ui:fn);let Te={colorFormat:t.RGBA8,depthFormat:pe,scaleFactor:r};u=this.getBinding(),A=u.createProjectionLayer(Te),s.updateRenderState({layers:[A]}),e.setPixelRatio(1),e.setSize(A.textureWidth,A.textureHeight,!1),M=new qt(A.textureWidth,A.textureHeight,{format:En,type:en,depthTexture:new Yn(A.textureWidth,A.textureHeight,ye,void 0,void 0,void 0,void 0,void 0,void 0,Be),stencilBuffer:E.stencil,colorSpace:e.outputColorSpace,samples:E.antialias?4:0,resolveDepthBuffer:A.ignoreDepthValues===!1,resolveStencilBuffer:A.ignoreDepthValues===!1,storeMultisampledDepthBuffer:A.ignoreDepthValues===!1,storeMultisampledStencilBuffer:A.ignoreDepthValues===!1})}else{let Be={antialias:E.antialias,alpha:!0,depth:E.depth,stencil:E.stencil,framebufferScaleFactor:r};d=new XRWebGLLayer(s,t,Be),s.updateRenderState({baseLayer:d}),e.setPixelRatio(1),e.setSize(d.framebufferWidth,d.framebufferHeight,!1),M=new qt(d.framebufferWidth,d.framebufferHeight,{format:En,type:en,colorSpace:e.outputColorSpace,stencilBuffer:E.stencil,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}M.isXRRenderTarget=!0,this.setFoveation(c),l=null,o=await s.requestReferenceSpace(a),be.setContext(s),be.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return f.getDepthTexture()};function te(W){for(let fe=0;fe<W.removed.length;fe++){let Be=W.removed[fe],ye=D.indexOf(Be);ye>=0&&(D[ye]=null,y[ye].disconnect(Be))}for(let fe=0;fe<W.added.length;fe++){let Be=W.added[fe],ye=D.indexOf(Be);if(ye===-1){for(let Te=0;Te<y.length;Te++)if(Te>=D.length){D.push(Be),ye=Te;break}else if(D[Te]===null){D[Te]=Be,ye=Te;break}if(ye===-1)break}let pe=y[ye];pe&&pe.connect(Be)}}function Y(W,fe){fe===null?W.matrixWorld.copy(W.matrix):W.matrixWorld.multiplyMatrices(fe.matrixWorld,W.matrix),W.matrixWorldInverse.copy(W.matrixWorld).invert()}this.updateCamera=function(W){if(s===null)return;let fe=W.near,Be=W.far;f.texture!==null&&(f.depthNear>0&&(fe=f.depthNear),f.depthFar>0&&(Be=f.depthFar)),K.near=U.near=v.near=fe,K.far=U.far=v.far=Be,(F!==K.near||J!==K.far)&&(s.updateRenderState({depthNear:K.near,depthFar:K.far}),F=K.near,J=K.far),K.layers.mask=W.layers.mask|6,v.layers.mask=K.layers.mask&-5,U.layers.mask=K.layers.mask&-3;let ye=W.parent,pe=K.cameras;Y(K,ye);for(let Te=0;Te<pe.length;Te++)Y(pe[Te],ye);K.projectionMatrix.copy(v.projectionMatrix),K.projectionMatrixInverse.copy(v.projectionMatrixInverse),T===null&&W.isPerspectiveCamera&&(T={camera:W,fov:W.fov,zoom:W.zoom}),q(W,K,ye)};function q(W,fe,Be){Be===null?W.matrix.copy(fe.matrixWorld):(W.matrix.copy(Be.matrixWorld),W.matrix.invert(),W.matrix.multiply(fe.matrixWorld)),W.matrix.decompose(W.position,W.quaternion,W.scale),W.updateMatrixWorld(!0),W.projectionMatrix.copy(fe.projectionMatrix),W.projectionMatrixInverse.copy(fe.projectionMatrixInverse),W.isPerspectiveCamera&&(W.fov=is*2*Math.atan(1/W.projectionMatrix.elements[5]),W.zoom=1)}this.getCamera=function(){return K},this.getFoveation=function(){if(!(A===null&&d===null))return c},this.setFoveation=function(W){c=W,A!==null&&(A.fixedFoveation=W),d!==null&&d.fixedFoveation!==void 0&&(d.fixedFoveation=W)},this.hasDepthSensing=function(){return f.texture!==null},this.getDepthSensingMesh=function(){return f.getMesh(K)},this.getCameraTexture=function(W){return p[W]};let $=null;function Me(W,fe){if(h=fe.getViewerPose(l||o),g=fe,h!==null){let Be=h.views;d!==null&&(e.setRenderTargetFramebuffer(M,d.framebuffer),e.setRenderTarget(M));let ye=!1;Be.length!==K.cameras.length&&(K.cameras.length=0,ye=!0);for(let ve=0;ve<Be.length;ve++){let Xe=Be[ve],$e=null;if(d!==null)$e=d.getViewport(Xe);else{let vt=u.getViewSubImage(A,Xe);$e=vt.viewport,ve===0&&(e.setRenderTargetTextures(M,vt.colorTexture,vt.depthStencilTexture),e.setRenderTarget(M))}let Ne=P[ve];Ne===void 0&&(Ne=new Ht,Ne.layers.enable(ve),Ne.viewport=new ut,P[ve]=Ne),Ne.matrix.fromArray(Xe.transform.matrix),Ne.matrix.decompose(Ne.position,Ne.quaternion,Ne.scale),Ne.projectionMatrix.fromArray(Xe.projectionMatrix),Ne.projectionMatrixInverse.copy(Ne.projectionMatrix).invert(),Ne.viewport.set($e.x,$e.y,$e.width,$e.height),ve===0&&(K.matrix.copy(Ne.matrix),K.matrix.decompose(K.position,K.quaternion,K.scale)),ye===!0&&K.cameras.push(Ne)}let pe=s.enabledFeatures;if(pe&&pe.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&B){u=n.getBinding();let ve=u.getDepthInformation(Be[0]);ve&&ve.isValid&&ve.texture&&f.init(ve,s.renderState)}if(pe&&pe.includes("camera-access")&&B){e.state.unbindTexture(),u=n.getBinding();for(let ve=0;ve<Be.length;ve++){let Xe=Be[ve].camera;if(Xe){let $e=p[Xe];$e||($e=new Ys,p[Xe]=$e);let Ne=u.getCameraImage(Xe);$e.sourceTexture=Ne}}}}for(let Be=0;Be<y.length;Be++){let ye=D[Be],pe=y[Be];ye!==null&&pe!==void 0&&pe.update(ye,fe,l||o)}$&&$(W,fe),fe.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:fe}),g=null}let be=new eu;be.setAnimationLoop(Me),this.setAnimationLoop=function(W){$=W},this.dispose=function(){}}},tB=new ct,hu=new Re;hu.set(-1,0,0,0,1,0,0,0,1);function nB(i,e){function t(f,p){f.matrixAutoUpdate===!0&&f.updateMatrix(),p.value.copy(f.matrix)}function n(f,p){p.color.getRGB(f.fogColor.value,El(i)),p.isFog?(f.fogNear.value=p.near,f.fogFar.value=p.far):p.isFogExp2&&(f.fogDensity.value=p.density)}function s(f,p,E,x,M){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?r(f,p):p.isMeshLambertMaterial?(r(f,p),p.envMap&&(f.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(r(f,p),u(f,p)):p.isMeshPhongMaterial?(r(f,p),h(f,p),p.envMap&&(f.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(r(f,p),A(f,p),p.isMeshPhysicalMaterial&&d(f,p,M)):p.isMeshMatcapMaterial?(r(f,p),g(f,p)):p.isMeshDepthMaterial?r(f,p):p.isMeshDistanceMaterial?(r(f,p),B(f,p)):p.isMeshNormalMaterial?r(f,p):p.isLineBasicMaterial?(o(f,p),p.isLineDashedMaterial&&a(f,p)):p.isPointsMaterial?c(f,p,E,x):p.isSpriteMaterial?l(f,p):p.isShadowMaterial?(f.color.value.copy(p.color),f.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function r(f,p){f.opacity.value=p.opacity,p.color&&f.diffuse.value.copy(p.color),p.emissive&&f.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(f.map.value=p.map,t(p.map,f.mapTransform)),p.alphaMap&&(f.alphaMap.value=p.alphaMap,t(p.alphaMap,f.alphaMapTransform)),p.bumpMap&&(f.bumpMap.value=p.bumpMap,t(p.bumpMap,f.bumpMapTransform),f.bumpScale.value=p.bumpScale,p.side===Rt&&(f.bumpScale.value*=-1)),p.normalMap&&(f.normalMap.value=p.normalMap,t(p.normalMap,f.normalMapTransform),f.normalScale.value.copy(p.normalScale),p.side===Rt&&f.normalScale.value.negate()),p.displacementMap&&(f.displacementMap.value=p.displacementMap,t(p.displacementMap,f.displacementMapTransform),f.displacementScale.value=p.displacementScale,f.displacementBias.value=p.displacementBias),p.emissiveMap&&(f.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,f.emissiveMapTransform)),p.specularMap&&(f.specularMap.value=p.specularMap,t(p.specularMap,f.specularMapTransform)),p.alphaTest>0&&(f.alphaTest.value=p.alphaTest);let E=e.get(p),x=E.envMap,M=E.envMapRotation;x&&(f.envMap.value=x,f.envMapRotation.value.setFromMatrix4(tB.makeRotationFromEuler(M)).transpose(),x.isCubeTexture&&x.isRenderTargetTexture===!1&&f.envMapRotation.value.premultiply(hu),f.reflectivity.value=p.reflectivity,f.ior.value=p.ior,f.refractionRatio.value=p.refractionRatio),p.lightMap&&(f.lightMap.value=p.lightMap,f.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,f.lightMapTransform)),p.aoMap&&(f.aoMap.value=p.aoMap,f.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,f.aoMapTransform))}function o(f,p){f.diffuse.value.copy(p.color),f.opacity.value=p.opacity,p.map&&(f.map.value=p.map,t(p.map,f.mapTransform))}function a(f,p){f.dashSize.value=p.dashSize,f.totalSize.value=p.dashSize+p.gapSize,f.scale.value=p.scale}function c(f,p,E,x){f.diffuse.value.copy(p.color),f.opacity.value=p.opacity,f.size.value=p.size*E,f.scale.value=x*.5,p.map&&(f.map.value=p.map,t(p.map,f.uvTransform)),p.alphaMap&&(f.alphaMap.value=p.alphaMap,t(p.alphaMap,f.alphaMapTransform)),p.alphaTest>0&&(f.alphaTest.value=p.alphaTest)}function l(f,p){f.diffuse.value.copy(p.color),f.opacity.value=p.opacity,f.rotation.value=p.rotation,p.map&&(f.map.value=p.map,t(p.map,f.mapTransform)),p.alphaMap&&(f.alphaMap.value=p.alphaMap,t(p.alphaMap,f.alphaMapTransform)),p.alphaTest>0&&(f.alphaTest.value=p.alphaTest)}function h(f,p){f.specular.value.copy(p.specular),f.shininess.value=Math.max(p.shininess,1e-4)}function u(f,p){p.gradientMap&&(f.gradientMap.value=p.gradientMap)}function A(f,p){f.metalness.value=p.metalness,p.metalnessMap&&(f.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,f.metalnessMapTransform)),f.roughness.value=p.roughness,p.roughnessMap&&(f.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,f.roughnessMapTransform)),p.envMap&&(f.envMapIntensity.value=p.envMapIntensity)}function d(f,p,E){f.ior.value=p.ior,p.diffuseRoughness>0&&(f.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(f.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,f.diffuseRoughnessMapTransform))),p.sheen>0&&(f.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),f.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(f.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,f.sheenColorMapTransform)),p.sheenRoughnessMap&&(f.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,f.sheenRoughnessMapTransform))),p.clearcoat>0&&(f.clearcoat.value=p.clearcoat,f.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(f.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,f.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(f.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,f.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(f.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,f.clearcoatNormalMapTransform),f.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===Rt&&f.clearcoatNormalScale.value.negate())),p.dispersion>0&&(f.dispersion.value=p.dispersion),p.retroreflectivity>0&&(f.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(f.iridescence.value=p.iridescence,f.iridescenceIOR.value=p.iridescenceIOR,f.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,f.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(f.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,f.iridescenceMapTransform)),p.iridescenceThicknessMap&&(f.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,f.iridescenceThicknessMapTransform))),p.transmission>0&&(f.transmission.value=p.transmission,f.transmissionSamplerMap.value=E.texture,f.transmissionSamplerSize.value.set(E.width,E.height),p.transmissionMap&&(f.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,f.transmissionMapTransform)),f.thickness.value=p.thickness,p.thicknessMap&&(f.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,f.thicknessMapTransform)),f.attenuationDistance.value=p.attenuationDistance,f.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(f.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(f.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,f.anisotropyMapTransform))),f.specularIntensity.value=p.specularIntensity,f.specularColor.value.copy(p.specularColor),p.specularColorMap&&(f.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,f.specularColorMapTransform)),p.specularIntensityMap&&(f.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,f.specularIntensityMapTransform))}function g(f,p){p.matcap&&(f.matcap.value=p.matcap)}function B(f,p){let E=e.get(p).light;f.referencePosition.value.setFromMatrixPosition(E.matrixWorld),f.nearDistance.value=E.shadow.camera.near,f.farDistance.value=E.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function iB(i,e,t,n){let s={},r={};function o(E,x){let M=x.program;n.uniformBlockBinding(E,M,s[E.id])}function a(E,x){let M=s[E.id];M===void 0&&(g(E),M=c(E),s[E.id]=M,E.addEventListener("dispose",f));let y=x.program;n.updateUBOMapping(E,y);let D=e.render.frame;r[E.id]!==D&&(l(E),r[E.id]=D)}function c(E){let x=i.createBuffer(),M=E.__size,y=E.usage;return i.bindBuffer(i.UNIFORM_BUFFER,x),i.bufferData(i.UNIFORM_BUFFER,M,y),i.bindBuffer(i.UNIFORM_BUFFER,null),x}function l(E){let x=s[E.id],M=E.uniforms,y=E.__cache;i.bindBuffer(i.UNIFORM_BUFFER,x);for(let D=0,m=M.length;D<m;D++){let Q=M[D];if(Array.isArray(Q))for(let T=0,v=Q.length;T<v;T++)h(Q[T],D,T,y);else h(Q,D,0,y)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(E,x,M,y){if(A(E,x,M,y)===!0){let D=E.__offset,m=E.value;if(Array.isArray(m)){let Q=0;for(let T=0;T<m.length;T++){let v=m[T],U=B(v,!0);u(v,E.__data,Q),Q+=U.storage/Float32Array.BYTES_PER_ELEMENT}}else u(m,E.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,D,E.__data)}}function u(E,x,M){typeof E=="number"||typeof E=="boolean"?x[M]=E:E.isMatrix3?(x[M]=E.elements[0],x[M+1]=E.elements[1],x[M+2]=E.elements[2],x[M+3]=0,x[M+4]=E.elements[3],x[M+5]=E.elements[4],x[M+6]=E.elements[5],x[M+7]=0,x[M+8]=E.elements[6],x[M+9]=E.elements[7],x[M+10]=E.elements[8],x[M+11]=0):ArrayBuffer.isView(E)?x.set(E.subarray(0,x.length-M),M):E.toArray(x,M)}function A(E,x,M,y){let D=E.value,m=x+"_"+M;if(Array.isArray(D)){y[m]===void 0&&(y[m]=[]);let Q=y[m],T=!1;for(let v=0;v<D.length;v++)d(D[v],Q,v)===!0&&(T=!0);return T}return d(D,y,m)}function d(E,x,M){if(x[M]===void 0)return typeof E=="number"||typeof E=="boolean"?x[M]=E:ArrayBuffer.isView(E)?x[M]=E.slice():x[M]=E.clone(),!0;{let y=x[M];if(typeof E=="number"||typeof E=="boolean"){if(y!==E)return x[M]=E,!0}else{if(ArrayBuffer.isView(E))return!0;if(y.equals(E)===!1)return y.copy(E),!0}}return!1}function g(E){let x=E.uniforms,M=0,y=16;for(let m=0,Q=x.length;m<Q;m++){let T=Array.isArray(x[m])?x[m]:[x[m]];for(let v=0,U=T.length;v<U;v++){let P=T[v],K=Array.isArray(P.value)?P.value:[P.value],F=Array.isArray(x[m])||Array.isArray(P.value),J=M;for(let N=0,te=K.length;N<te;N++){let Y=K[N],q=B(Y,F),$=M%y,Me=$%q.boundary,be=$+Me;M+=Me,be!==0&&y-be<q.storage&&(M+=y-be),N===0&&(J=M),M+=q.storage}let Z=P.type==="int"?Int32Array:P.type==="uint"?Uint32Array:Float32Array;P.__data=new Z((M-J)/Float32Array.BYTES_PER_ELEMENT),P.__offset=J}}let D=M%y;return D>0&&(M+=y-D),E.__size=M,E.__cache={},this}function B(E,x){let M={boundary:0,storage:0};return typeof E=="number"||typeof E=="boolean"?(M.boundary=4,M.storage=4):E.isVector2?(M.boundary=8,M.storage=8):E.isVector3||E.isColor?(M.boundary=16,M.storage=12):E.isVector4?(M.boundary=16,M.storage=16):E.isMatrix3?(M.boundary=16,M.storage=48):E.isMatrix4?(M.boundary=16,M.storage=64):E.isTexture?De("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(E)?(M.boundary=16,M.storage=E.byteLength):De("WebGLRenderer: Unsupported uniform value type.",E),x===!0&&(M.boundary=16,M.storage=Math.ceil(M.storage/16)*16),M}function f(E){let x=E.target;x.removeEventListener("dispose",f),i.deleteBuffer(s[x.id]),delete s[x.id],delete r[x.id]}function p(){for(let E in s)i.deleteBuffer(s[E]);s={},r={}}return{bind:o,update:a,dispose:p}}var sB=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Rn=null;function rB(){return Rn===null&&(Rn=new Eo(sB,16,16,hi,mn),Rn.name="DFG_LUT",Rn.minFilter=Nt,Rn.magFilter=Nt,Rn.wrapS=In,Rn.wrapT=In,Rn.generateMipmaps=!1,Rn.needsUpdate=!0),Rn}var va=class{constructor(e={}){let{canvas:t=CA(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:c=!0,preserveDrawingBuffer:l=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:A=!1,outputBufferType:d=en}=e;this.isWebGLRenderer=!0;let g;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=n.getContextAttributes().alpha}else g=o;let B=d,f=new Set([Wo,zo,Ko]),p=new Set([en,fn,fs,Ui,Jo,Vo]),E=new Uint32Array(4),x=new Int32Array(4),M={textures:[],min:[],max:[],resolution:[]},y=null,D=null,m=[],Q=[],T=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=_n,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let v=this,U=!1,P=null,K=null,F=null,J=null;this._outputColorSpace=jt;let Z=0,N=0,te=null,Y=-1,q=null,$=new ut,Me=new ut,be=null,W=new Ve(0),fe=0,Be=t.width,ye=t.height,pe=1,Te=null,ft=null,ve=new ut(0,0,Be,ye),Xe=new ut(0,0,Be,ye),$e=!1,Ne=new yi,vt=new Bo,wt=!1,Yt=!1,lt=new ct,xn=new R,Qt=new ut,nn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},sn=!1;function rn(){return te===null?pe:1}let b=n;function on(C,_){return t.getContext(C,_)}let ot,at,ue,Ct,Se,Fe,I,w,L,ee,j,se,he,V,z,oe,S,X,O,ae,ie,re,Qe;try{let C={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:c,preserveDrawingBuffer:l,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ie,!1),t.addEventListener("webglcontextrestored",Ge,!1),t.addEventListener("webglcontextcreationerror",de,!1),b===null){let _="webgl2";if(b=on(_,C),b===null)throw on(_)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Le()}catch(C){throw t.removeEventListener("webglcontextlost",Ie,!1),t.removeEventListener("webglcontextrestored",Ge,!1),t.removeEventListener("webglcontextcreationerror",de,!1),_e("WebGLRenderer: "+C.message),C}function Le(){ot=new pm(b),ot.init(),ie=new qE(b,ot),at=new rm(b,ot,e,ie),ue=new ZE(b,ot),at.reversedDepthBuffer&&A&&ue.buffers.depth.setReversed(!0),K=b.createFramebuffer(),F=b.createFramebuffer(),J=b.createFramebuffer(),Ct=new Bm(b),Se=new GE,Fe=new jE(b,ot,ue,Se,at,ie,Ct),I=new fm(v),w=new wg(b),re=new im(b,w),L=new mm(b,w,Ct,re),ee=new Cm(b,L,w,re,Ct),X=new wm(b,at,Fe),z=new om(Se),j=new TE(v,I,ot,at,re,z),se=new nB(v,Se),he=new kE,V=new JE(ot),S=new nm(v,I,ue,ee,g,c),oe=new XE(v,ee,at),Qe=new iB(b,Ct,at,ue),O=new sm(b,ot,Ct),ae=new Em(b,ot,Ct),Ct.programs=j.programs,v.capabilities=at,v.extensions=ot,v.properties=Se,v.renderLists=he,v.shadowMap=oe,v.state=ue,v.info=Ct}B!==en&&(T=new xm(B,t.width,t.height,a,s,r));let ne=new Rl(v,b);this.xr=ne,this.getContext=function(){return b},this.getContextAttributes=function(){return b.getContextAttributes()},this.forceContextLoss=function(){let C=ot.get("WEBGL_lose_context");C&&C.loseContext()},this.forceContextRestore=function(){let C=ot.get("WEBGL_lose_context");C&&C.restoreContext()},this.getPixelRatio=function(){return pe},this.setPixelRatio=function(C){C!==void 0&&(pe=C,this.setSize(Be,ye,!1))},this.getSize=function(C){return C.set(Be,ye)},this.setSize=function(C,_,H=!0){if(ne.isPresenting){De("WebGLRenderer: Can't change size while VR device is presenting.");return}Be=C,ye=_,t.width=Math.floor(C*pe),t.height=Math.floor(_*pe),H===!0&&(t.style.width=C+"px",t.style.height=_+"px"),T!==null&&T.setSize(t.width,t.height),this.setViewport(0,0,C,_)},this.getDrawingBufferSize=function(C){return C.set(Be*pe,ye*pe).floor()},this.setDrawingBufferSize=function(C,_,H){Be=C,ye=_,pe=H,t.width=Math.floor(C*H),t.height=Math.floor(_*H),this.setViewport(0,0,C,_)},this.setEffects=function(C){if(B===en){_e("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(C){for(let _=0;_<C.length;_++)if(C[_].isOutputPass===!0){De("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}T.setEffects(C||[])},this.getCurrentViewport=function(C){return C.copy($)},this.getViewport=function(C){return C.copy(ve)},this.setViewport=function(C,_,H,G){C.isVector4?ve.set(C.x,C.y,C.z,C.w):ve.set(C,_,H,G),ue.viewport($.copy(ve).multiplyScalar(rn()).round())},this.getScissor=function(C){return C.copy(Xe)},this.setScissor=function(C,_,H,G){C.isVector4?Xe.set(C.x,C.y,C.z,C.w):Xe.set(C,_,H,G),ue.scissor(Me.copy(Xe).multiplyScalar(rn()).round())},this.getScissorTest=function(){return $e},this.setScissorTest=function(C){ue.setScissorTest($e=C)},this.setOpaqueSort=function(C){Te=C},this.setTransparentSort=function(C){ft=C},this.getClearColor=function(C){return C.copy(S.getClearColor())},this.setClearColor=function(){S.setClearColor(...arguments)},this.getClearAlpha=function(){return S.getClearAlpha()},this.setClearAlpha=function(){S.setClearAlpha(...arguments)},this.clear=function(C=!0,_=!0,H=!0){let G=0;if(C){let k=!1;if(te!==null){let Ae=te.texture.format;k=f.has(Ae)}if(k){let Ae=te.texture.type,Ee=p.has(Ae),le=S.getClearColor(),me=S.getClearAlpha(),xe=le.r,Ue=le.g,Oe=le.b;Ee?(E[0]=xe,E[1]=Ue,E[2]=Oe,E[3]=me,b.clearBufferuiv(b.COLOR,0,E)):(x[0]=xe,x[1]=Ue,x[2]=Oe,x[3]=me,b.clearBufferiv(b.COLOR,0,x))}else G|=b.COLOR_BUFFER_BIT}_&&(G|=b.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),H&&(G|=b.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),G!==0&&b.clear(G)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(C){C.setRenderer(this),P=C},this.dispose=function(){t.removeEventListener("webglcontextlost",Ie,!1),t.removeEventListener("webglcontextrestored",Ge,!1),t.removeEventListener("webglcontextcreationerror",de,!1),S.dispose(),he.dispose(),V.dispose(),Fe.dispose(),Se.dispose(),I.dispose(),ee.dispose(),L.dispose(),re.dispose(),Qe.dispose(),j.dispose(),ne.dispose(),ne.removeEventListener("sessionstart",Wl),ne.removeEventListener("sessionend",Xl),gi.stop()};function Ie(C){C.preventDefault(),Us("WebGLRenderer: Context Lost."),U=!0}function Ge(){Us("WebGLRenderer: Context Restored."),U=!1;let C=Ct.autoReset,_=oe.enabled,H=oe.autoUpdate,G=oe.needsUpdate,k=oe.type;Le(),Ct.autoReset=C,oe.enabled=_,oe.autoUpdate=H,oe.needsUpdate=G,oe.type=k}function de(C){_e("WebGLRenderer: A WebGL context could not be created. Reason: ",C.statusMessage)}function Ze(C){let _=C.target;_.removeEventListener("dispose",Ze),It(_)}function It(C){Wn(C),Se.remove(C)}function Wn(C){let _=Se.get(C).programs;_!==void 0&&(_.forEach(function(H){j.releaseProgram(H)}),C.isShaderMaterial&&j.releaseShaderCache(C))}this.renderBufferDirect=function(C,_,H,G,k,Ae){_===null&&(_=nn);let Ee=k.isMesh&&k.matrixWorld.determinantAffine()<0,le=Wu(C,_,H,G,k);ue.setMaterial(G,Ee);let me=H.index,xe=1;if(G.wireframe===!0){if(me=L.getWireframeAttribute(H),me===void 0)return;xe=2}let Ue=H.drawRange,Oe=H.attributes.position,we=Ue.start*xe,Ye=(Ue.start+Ue.count)*xe;Ae!==null&&(we=Math.max(we,Ae.start*xe),Ye=Math.min(Ye,(Ae.start+Ae.count)*xe)),me!==null?(we=Math.max(we,0),Ye=Math.min(Ye,me.count)):Oe!=null&&(we=Math.max(we,0),Ye=Math.min(Ye,Oe.count));let pt=Ye-we;if(pt<0||pt===1/0)return;re.setup(k,G,le,H,me);let tt,et=O;if(me!==null&&(tt=w.get(me),et=ae,et.setIndex(tt)),k.isMesh)G.wireframe===!0?(ue.setLineWidth(G.wireframeLinewidth*rn()),et.setMode(b.LINES)):et.setMode(b.TRIANGLES);else if(k.isLine){let Ft=G.linewidth;Ft===void 0&&(Ft=1),ue.setLineWidth(Ft*rn()),k.isLineSegments?et.setMode(b.LINES):k.isLineLoop?et.setMode(b.LINE_LOOP):et.setMode(b.LINE_STRIP)}else k.isPoints?et.setMode(b.POINTS):k.isSprite&&et.setMode(b.TRIANGLES);if(k.isBatchedMesh)if(ot.get("WEBGL_multi_draw"))et.renderMultiDraw(k._multiDrawStarts,k._multiDrawCounts,k._multiDrawCount);else{let Ft=k._multiDrawStarts,Ce=k._multiDrawCounts,kt=k._multiDrawCount,ze=me?w.get(me).bytesPerElement:1,fi=Se.get(G).currentProgram.getUniforms();for(let bt=0;bt<kt;bt++)fi.setValue(b,"_gl_DrawID",bt),et.render(Ft[bt]/ze,Ce[bt])}else if(k.isInstancedMesh)et.renderInstances(we,pt,k.count);else if(H.isInstancedBufferGeometry){let Ft=H._maxInstanceCount!==void 0?H._maxInstanceCount:1/0,Ce=Math.min(H.instanceCount,Ft);et.renderInstances(we,pt,Ce)}else et.render(we,pt)};function zl(C,_,H,G){P!==null&&C.isNodeMaterial&&P.setObject(G,C),wt===!0&&z.setState(C,H,!1),C.transparent===!0&&C.side===ln&&C.forceSinglePass===!1?(C.side=Rt,C.needsUpdate=!0,ws(C,_,G),C.side=li,C.needsUpdate=!0,ws(C,_,G),C.side=ln):ws(C,_,G)}this.compile=function(C,_,H=null){H===null&&(H=C),P!==null&&P.renderStart(C,_,H),D=V.get(H),D.init(_),Q.push(D),H.traverseVisible(function(k){k.isLight&&k.layers.test(_.layers)&&(D.pushLight(k),k.castShadow&&D.pushShadow(k))}),C!==H&&C.traverseVisible(function(k){k.isLight&&k.layers.test(_.layers)&&(D.pushLight(k),k.castShadow&&D.pushShadow(k))}),D.setupLights(),P!==null&&P.updateLights(D.state.lightsArray),Yt=this.localClippingEnabled,wt=z.init(this.clippingPlanes,Yt),wt===!0&&z.setGlobalState(this.clippingPlanes,_),P!==null&&oe.render(D.state.shadowsArray,H,_);let G=new Set;return C.traverse(function(k){if(!(k.isMesh||k.isPoints||k.isLine||k.isSprite))return;let Ae=k.material;if(Ae)if(Array.isArray(Ae))for(let Ee=0;Ee<Ae.length;Ee++){let le=Ae[Ee];zl(le,H,_,k),G.add(le)}else zl(Ae,H,_,k),G.add(Ae)}),D=Q.pop(),P!==null&&P.renderEnd(),G},this.compileAsync=function(C,_,H=null){let G=this.compile(C,_,H);return new Promise(k=>{function Ae(){if(G.forEach(function(Ee){let me=Se.get(Ee).currentProgram;(me===void 0||me.isReady())&&G.delete(Ee)}),G.size===0){k(C);return}setTimeout(Ae,10)}ot.get("KHR_parallel_shader_compile")!==null?Ae():setTimeout(Ae,10)})};let oc=null;function Ku(C){oc&&oc(C)}function Wl(){gi.stop()}function Xl(){gi.start()}let gi=new eu;gi.setAnimationLoop(Ku),typeof self<"u"&&gi.setContext(self),this.setAnimationLoop=function(C){oc=C,ne.setAnimationLoop(C),C===null?gi.stop():gi.start()},ne.addEventListener("sessionstart",Wl),ne.addEventListener("sessionend",Xl),this.render=function(C,_){if(_!==void 0&&_.isCamera!==!0){_e("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(U===!0)return;P!==null&&P.renderStart(C,_);let H=ne.enabled===!0&&ne.isPresenting===!0,G=T!==null&&(te===null||H)&&T.begin(v,te);if(C.matrixWorldAutoUpdate===!0&&C.updateMatrixWorld(),_.parent===null&&_.matrixWorldAutoUpdate===!0&&_.updateMatrixWorld(),ne.enabled===!0&&ne.isPresenting===!0&&(T===null||T.isCompositing()===!1)&&(ne.cameraAutoUpdate===!0&&ne.updateCamera(_),_=ne.getCamera()),C.isScene===!0&&C.onBeforeRender(v,C,_,te),D=V.get(C,Q.length),D.init(_),D.state.textureUnits=Fe.getTextureUnits(),Q.push(D),lt.multiplyMatrices(_.projectionMatrix,_.matrixWorldInverse),_.isArrayCamera?vt.setFromArrayCamera(_):Ne.setFromProjectionMatrix(lt,cn,_.reversedDepth),Yt=this.localClippingEnabled,wt=z.init(this.clippingPlanes,Yt),y=he.get(C,m.length),y.init(),m.push(y),this.info.render.frame++,ne.enabled===!0&&ne.isPresenting===!0){let Ee=v.xr.getDepthSensingMesh();Ee!==null&&ac(Ee,_,-1/0,v.sortObjects)}ac(C,_,0,v.sortObjects),y.finish(),P!==null&&P.updateLights(D.state.lightsArray),v.sortObjects===!0&&y.sort(Te,ft),sn=ne.enabled===!1||ne.isPresenting===!1||ne.hasDepthSensing()===!1,sn&&S.addToRenderList(y,C),this.info.autoReset===!0&&this.info.reset(),wt===!0&&z.beginShadows();let k=D.state.shadowsArray;if(oe.render(k,C,_),wt===!0&&z.endShadows(),(G&&T.hasRenderPass())===!1){let Ee=y.opaque,le=y.transmissive;if(D.setupLights(),_.isArrayCamera){let me=_.cameras;if(le.length>0)for(let xe=0,Ue=me.length;xe<Ue;xe++){let Oe=me[xe];jl(Ee,le,C,Oe)}sn&&S.render(C);for(let xe=0,Ue=me.length;xe<Ue;xe++){let Oe=me[xe];Zl(y,C,Oe,Oe.viewport)}}else le.length>0&&jl(Ee,le,C,_),sn&&S.render(C),Zl(y,C,_)}te!==null&&N===0&&(Fe.updateMultisampleRenderTarget(te),Fe.updateRenderTargetMipmap(te)),G&&T.end(v),C.isScene===!0&&C.onAfterRender(v,C,_),re.resetDefaultState(),Y=-1,q=null,Q.pop(),Q.length>0?(D=Q[Q.length-1],Fe.setTextureUnits(D.state.textureUnits),wt===!0&&z.setGlobalState(v.clippingPlanes,D.state.camera)):D=null,m.pop(),m.length>0?y=m[m.length-1]:y=null,P!==null&&P.renderEnd()};function ac(C,_,H,G){if(C.visible===!1)return;if(C.layers.test(_.layers)){if(C.isGroup)H=C.renderOrder;else if(C.isLOD)C.autoUpdate===!0&&C.update(_);else if(C.isLight)D.pushLight(C),C.castShadow&&D.pushShadow(C);else if(C.isSprite){let Ee=_.isArrayCamera?vt:Ne;if(!C.frustumCulled||C.intersectsFrustum(Ee)){G&&Qt.setFromMatrixPosition(C.matrixWorld).applyMatrix4(lt);let le=ee.update(C),me=C.material;me.visible&&y.push(C,le,me,H,Qt.z,null,_)}}else if(C.isMesh||C.isLine||C.isPoints){let Ee=_.isArrayCamera?vt:Ne;if(!C.frustumCulled||C.intersectsFrustum(Ee)){let le=ee.update(C),me=C.material;if(G&&(C.boundingSphere!==void 0?(C.boundingSphere===null&&C.computeBoundingSphere(),Qt.copy(C.boundingSphere.center)):(le.boundingSphere===null&&le.computeBoundingSphere(),Qt.copy(le.boundingSphere.center)),Qt.applyMatrix4(C.matrixWorld).applyMatrix4(lt)),Array.isArray(me)){let xe=le.groups;for(let Ue=0,Oe=xe.length;Ue<Oe;Ue++){let we=xe[Ue],Ye=me[we.materialIndex];Ye&&Ye.visible&&y.push(C,le,Ye,H,Qt.z,we,_)}}else me.visible&&y.push(C,le,me,H,Qt.z,null,_)}}}let Ae=C.children;for(let Ee=0,le=Ae.length;Ee<le;Ee++)ac(Ae[Ee],_,H,G)}function Zl(C,_,H,G){let{opaque:k,transmissive:Ae,transparent:Ee}=C;D.setupLightsView(H),wt===!0&&z.setGlobalState(v.clippingPlanes,H),G&&ue.viewport($.copy(G)),k.length>0&&Br(k,_,H),Ae.length>0&&Br(Ae,_,H),Ee.length>0&&Br(Ee,_,H),ue.buffers.depth.setTest(!0),ue.buffers.depth.setMask(!0),ue.buffers.color.setMask(!0),ue.setPolygonOffset(!1)}function jl(C,_,H,G){if((H.isScene===!0?H.overrideMaterial:null)!==null)return;if(D.state.transmissionRenderTarget[G.id]===void 0){let we=ot.has("EXT_color_buffer_half_float")||ot.has("EXT_color_buffer_float");D.state.transmissionRenderTarget[G.id]=new qt(1,1,{generateMipmaps:!0,type:we?mn:en,minFilter:Jn,samples:Math.max(4,at.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:He.workingColorSpace})}let Ae=D.state.transmissionRenderTarget[G.id],Ee=G.viewport||$;Ae.setSize(Ee.z*v.transmissionResolutionScale,Ee.w*v.transmissionResolutionScale);let le=v.getRenderTarget(),me=v.getActiveCubeFace(),xe=v.getActiveMipmapLevel();v.setRenderTarget(Ae),v.getClearColor(W),fe=v.getClearAlpha(),fe<1&&v.setClearColor(16777215,.5),v.clear(),sn&&S.render(H);let Ue=v.toneMapping;v.toneMapping=_n;let Oe=G.viewport;if(G.viewport!==void 0&&(G.viewport=void 0),D.setupLightsView(G),wt===!0&&z.setGlobalState(v.clippingPlanes,G),Br(C,H,G),Fe.updateMultisampleRenderTarget(Ae),Fe.updateRenderTargetMipmap(Ae),ot.has("WEBGL_multisampled_render_to_texture")===!1){let we=!1;for(let Ye=0,pt=_.length;Ye<pt;Ye++){let tt=_[Ye],{object:et,geometry:Ft,material:Ce,group:kt}=tt;if(Ce.side===ln&&et.layers.test(G.layers)){let ze=Ce.side;Ce.side=Rt,Ce.needsUpdate=!0,ql(et,H,G,Ft,Ce,kt),Ce.side=ze,Ce.needsUpdate=!0,we=!0}}we===!0&&(Fe.updateMultisampleRenderTarget(Ae),Fe.updateRenderTargetMipmap(Ae))}v.setRenderTarget(le,me,xe),v.setClearColor(W,fe),Oe!==void 0&&(G.viewport=Oe),v.toneMapping=Ue}function Br(C,_,H){let G=_.isScene===!0?_.overrideMaterial:null;for(let k=0,Ae=C.length;k<Ae;k++){let Ee=C[k],{object:le,geometry:me,group:xe}=Ee,Ue=Ee.material;Ue.allowOverride===!0&&G!==null&&(Ue=G),le.layers.test(H.layers)&&ql(le,_,H,me,Ue,xe)}}function ql(C,_,H,G,k,Ae){P!==null&&k.isNodeMaterial&&P.setObject(C,k),C.onBeforeRender(v,_,H,G,k,Ae),C.modelViewMatrix.multiplyMatrices(H.matrixWorldInverse,C.matrixWorld),C.normalMatrix.getNormalMatrix(C.modelViewMatrix),k.onBeforeRender(v,_,H,G,C,Ae),k.transparent===!0&&k.side===ln&&k.forceSinglePass===!1?(k.side=Rt,k.needsUpdate=!0,v.renderBufferDirect(H,_,G,k,C,Ae),k.side=li,k.needsUpdate=!0,v.renderBufferDirect(H,_,G,k,C,Ae),k.side=ln):v.renderBufferDirect(H,_,G,k,C,Ae),C.onAfterRender(v,_,H,G,k,Ae)}function $l(C){let _=0;for(let H of C)H.texture!==null&&_++;return _}function ws(C,_,H){_.isScene!==!0&&(_=nn);let G=Se.get(C),k=D.state.lights,Ae=D.state.shadowsArray,Ee=k.state.version,le=j.getParameters(C,k.state,Ae,_,H,D.state.lightProbeGridArray),me=j.getProgramCacheKey(le),xe=G.programs;G.environment=C.isMeshStandardMaterial||C.isMeshLambertMaterial||C.isMeshPhongMaterial?_.environment:null,G.fog=_.fog;let Ue=C.isMeshStandardMaterial||C.isMeshLambertMaterial&&!C.envMap||C.isMeshPhongMaterial&&!C.envMap;G.envMap=I.get(C.envMap||G.environment,Ue),G.envMapRotation=G.environment!==null&&C.envMap===null?_.environmentRotation:C.envMapRotation,xe===void 0&&(C.addEventListener("dispose",Ze),xe=new Map,G.programs=xe,G.programVariants=new Map);let Oe=xe.get(me);if(Oe!==void 0){if(G.currentProgram===Oe&&G.lightsStateVersion===Ee)return th(C,le),Oe}else le.uniforms=j.getUniforms(C),P!==null&&C.isNodeMaterial&&P.build(C,H,le),C.onBeforeCompile(le,v),Oe=j.acquireProgram(le,me),xe.set(me,Oe),G.uniforms=le.uniforms;let we=G.uniforms;return(!C.isShaderMaterial&&!C.isRawShaderMaterial||C.clipping===!0)&&(we.clippingPlanes=z.uniform),th(C,le),G.needsLights=Zu(C),G.lightsStateVersion=Ee,G.needsLights&&(we.ambientLightColor.value=k.state.ambient,we.lightProbe.value=k.state.probe,we.sunLights.value=k.state.sun,we.sunLightShadows.value=k.state.sunShadow,we.directionalLights.value=k.state.directional,we.directionalLightShadows.value=k.state.directionalShadow,we.spotLights.value=k.state.spot,we.spotLightShadows.value=k.state.spotShadow,we.rectAreaLights.value=k.state.rectArea,we.ltc_1.value=k.state.rectAreaLTC1,we.ltc_2.value=k.state.rectAreaLTC2,we.pointLights.value=k.state.point,we.pointLightShadows.value=k.state.pointShadow,we.hemisphereLights.value=k.state.hemi,we.sunShadowMatrix.value=k.state.sunShadowMatrix,we.sunShadowCascade.value=k.state.sunShadowCascade,we.directionalShadowMatrix.value=k.state.directionalShadowMatrix,we.spotLightMatrix.value=k.state.spotLightMatrix,we.spotLightMap.value=k.state.spotLightMap,we.pointShadowMatrix.value=k.state.pointShadowMatrix),G.numLightProbeGrids=$l(D.state.lightProbeGridArray),G.currentProgram=Oe,G.uniformsList=null,Oe}function zu(C,_,H,G,k){let Ae=Se.get(C),Ee=Ae.currentProgram.id+","+G+","+k,le=Ae.programVariants.get(Ee);return le===void 0?(le=ws(C,_,H),Ae.programVariants.set(Ee,le)):(Ae.currentProgram=le,Ae.uniformsList=null,Ae.outputColorSpace=G,Ae.toneMapping=k),le}function eh(C){if(C.uniformsList===null){let _=C.currentProgram.getUniforms();C.uniformsList=ps.seqWithValue(_.seq,C.uniforms)}return C.uniformsList}function th(C,_){let H=Se.get(C);H.outputColorSpace=_.outputColorSpace,H.batching=_.batching,H.batchingColor=_.batchingColor,H.instancing=_.instancing,H.instancingColor=_.instancingColor,H.instancingMorph=_.instancingMorph,H.skinning=_.skinning,H.morphTargets=_.morphTargets,H.morphNormals=_.morphNormals,H.morphColors=_.morphColors,H.morphTargetsCount=_.morphTargetsCount,H.numClippingPlanes=_.numClippingPlanes,H.numIntersection=_.numClipIntersection,H.vertexAlphas=_.vertexAlphas,H.vertexTangents=_.vertexTangents,H.toneMapping=_.toneMapping}function Wu(C,_,H,G,k){_.isScene!==!0&&(_=nn),Fe.resetTextureUnits();let Ae=_.fog,Ee=G.isMeshStandardMaterial||G.isMeshLambertMaterial||G.isMeshPhongMaterial?_.environment:null,le=te===null?v.outputColorSpace:te.isXRRenderTarget===!0?te.texture.colorSpace:He.workingColorSpace,me=G.isMeshStandardMaterial||G.isMeshLambertMaterial&&!G.envMap||G.isMeshPhongMaterial&&!G.envMap,xe=I.get(G.envMap||Ee,me),Ue=G.vertexColors===!0&&!!H.attributes.color&&H.attributes.color.itemSize===4,Oe=!!H.attributes.tangent&&(!!G.normalMap||G.anisotropy>0),we=!!H.morphAttributes.position,Ye=!!H.morphAttributes.normal,pt=!!H.morphAttributes.color,tt=_n;G.toneMapped&&(te===null||te.isXRRenderTarget===!0)&&(tt=v.toneMapping);let et=H.morphAttributes.position||H.morphAttributes.normal||H.morphAttributes.color,Ft=et!==void 0?et.length:0,Ce=Se.get(G),kt=D.state.lights;if(wt===!0&&(Yt===!0||C!==q)){let ht=C===q&&G.id===Y;z.setState(G,C,ht)}let ze=!1,fi=!1;G.version===Ce.__version?Ce.needsLights&&Ce.lightsStateVersion!==kt.state.version||k.isBatchedMesh&&Ce.batching===!1||!k.isBatchedMesh&&Ce.batching===!0||k.isBatchedMesh&&Ce.batchingColor===!0&&k._colorsTexture===null||k.isBatchedMesh&&Ce.batchingColor===!1&&k._colorsTexture!==null||k.isInstancedMesh&&Ce.instancing===!1||!k.isInstancedMesh&&Ce.instancing===!0||k.isSkinnedMesh&&Ce.skinning===!1||!k.isSkinnedMesh&&Ce.skinning===!0||k.isInstancedMesh&&Ce.instancingColor===!0&&k.instanceColor===null||k.isInstancedMesh&&Ce.instancingColor===!1&&k.instanceColor!==null||k.isInstancedMesh&&Ce.instancingMorph===!0&&k.morphTexture===null||k.isInstancedMesh&&Ce.instancingMorph===!1&&k.morphTexture!==null||Ce.envMap!==xe||G.fog===!0&&Ce.fog!==Ae||Ce.numClippingPlanes!==void 0&&(Ce.numClippingPlanes!==z.numPlanes||Ce.numIntersection!==z.numIntersection)||Ce.vertexAlphas!==Ue||Ce.vertexTangents!==Oe||Ce.morphTargets!==we||Ce.morphNormals!==Ye||Ce.morphColors!==pt||Ce.morphTargetsCount!==Ft||Ce.numLightProbeGrids!==$l(D.state.lightProbeGridArray)?ze=!0:(Ce.outputColorSpace!==le||Ce.toneMapping!==tt)&&(fi=!0):(ze=!0,Ce.__version=G.version);let bt=Ce.currentProgram;(ze===!0||fi===!0)&&(bt=fi===!0?zu(G,_,k,le,tt):ws(G,_,k),P&&G.isNodeMaterial&&P.onUpdateProgram(G,bt,Ce));let wr=!1,Xn=!1,pi=!1,Ke=bt.getUniforms(),_t=Ce.uniforms;if(ue.useProgram(bt.program)&&(wr=!0,Xn=!0,pi=!0),G.id!==Y&&(Y=G.id,Xn=!0),wr||q!==C){ue.buffers.depth.getReversed()&&C.reversedDepth!==!0&&(C._reversedDepth=!0,C.updateProjectionMatrix()),Ke.setValue(b,"projectionMatrix",C.projectionMatrix),Ke.setValue(b,"viewMatrix",C.matrixWorldInverse);let Dt=Ke.map.cameraPosition;Dt!==void 0&&Dt.setValue(b,xn.setFromMatrixPosition(C.matrixWorld)),at.logarithmicDepthBuffer&&Ke.setValue(b,"logDepthBufFC",2/(Math.log(C.far+1)/Math.LN2)),(G.isMeshPhongMaterial||G.isMeshToonMaterial||G.isMeshLambertMaterial||G.isMeshBasicMaterial||G.isMeshStandardMaterial||G.isShaderMaterial)&&Ke.setValue(b,"isOrthographic",C.isOrthographicCamera===!0),q!==C&&(q=C,Xn=!0,pi=!0)}if(Ce.needsLights&&(kt.state.sunShadowMap.length>0&&Ke.setValue(b,"sunShadowMap",kt.state.sunShadowMap,Fe),kt.state.directionalShadowMap.length>0&&Ke.setValue(b,"directionalShadowMap",kt.state.directionalShadowMap,Fe),kt.state.spotShadowMap.length>0&&Ke.setValue(b,"spotShadowMap",kt.state.spotShadowMap,Fe),kt.state.pointShadowMap.length>0&&Ke.setValue(b,"pointShadowMap",kt.state.pointShadowMap,Fe)),k.isSkinnedMesh){Ke.setOptional(b,k,"bindMatrix"),Ke.setOptional(b,k,"bindMatrixInverse");let ht=k.skeleton;ht&&(ht.boneTexture===null&&ht.computeBoneTexture(),Ke.setValue(b,"boneTexture",ht.boneTexture,Fe))}k.isBatchedMesh&&(Ke.setOptional(b,k,"batchingTexture"),Ke.setValue(b,"batchingTexture",k._matricesTexture,Fe),Ke.setOptional(b,k,"batchingIdTexture"),Ke.setValue(b,"batchingIdTexture",k._indirectTexture,Fe),Ke.setOptional(b,k,"batchingColorTexture"),k._colorsTexture!==null&&Ke.setValue(b,"batchingColorTexture",k._colorsTexture,Fe));let hn=H.morphAttributes;if((hn.position!==void 0||hn.normal!==void 0||hn.color!==void 0)&&X.update(k,H,bt),(Xn||Ce.receiveShadow!==k.receiveShadow)&&(Ce.receiveShadow=k.receiveShadow,Ke.setValue(b,"receiveShadow",k.receiveShadow)),(G.isMeshStandardMaterial||G.isMeshLambertMaterial||G.isMeshPhongMaterial)&&G.envMap===null&&_.environment!==null&&(_t.envMapIntensity.value=_.environmentIntensity),_t.dfgLUT!==void 0&&(_t.dfgLUT.value=rB()),Xn){if(Ke.setValue(b,"toneMappingExposure",v.toneMappingExposure),Ce.needsLights&&Xu(_t,pi),Ae&&G.fog===!0&&se.refreshFogUniforms(_t,Ae),se.refreshMaterialUniforms(_t,G,pe,ye,D.state.transmissionRenderTarget[C.id]),Ce.needsLights&&Ce.numLightProbeGrids>0){let ht=M,Dt=0;for(let bn of D.state.lightProbeGridArray)bn.texture!==null&&(ht.textures[Dt]=bn.texture,ht.min[Dt]=bn.boundingBox.min,ht.max[Dt]=bn.boundingBox.max,ht.resolution[Dt]=bn.resolution,Dt++);for(let bn in ht)ht[bn].length=Dt;_t.probesSH.value=ht.textures,_t.probesMin.value=ht.min,_t.probesMax.value=ht.max,_t.probesResolution.value=ht.resolution}ps.upload(b,eh(Ce),_t,Fe)}if(G.isShaderMaterial&&G.uniformsNeedUpdate===!0&&(ps.upload(b,eh(Ce),_t,Fe),G.uniformsNeedUpdate=!1),G.isSpriteMaterial&&Ke.setValue(b,"center",k.center),Ke.setValue(b,"modelViewMatrix",k.modelViewMatrix),Ke.setValue(b,"normalMatrix",k.normalMatrix),Ke.setValue(b,"modelMatrix",k.matrixWorld),G.uniformsGroups!==void 0){let ht=G.uniformsGroups;for(let Dt=0,bn=ht.length;Dt<bn;Dt++){let ih=ht[Dt];Qe.update(ih,bt),Qe.bind(ih,bt)}}return bt}function Xu(C,_){C.ambientLightColor.needsUpdate=_,C.lightProbe.needsUpdate=_,C.sunLights.needsUpdate=_,C.sunLightShadows.needsUpdate=_,C.directionalLights.needsUpdate=_,C.directionalLightShadows.needsUpdate=_,C.pointLights.needsUpdate=_,C.pointLightShadows.needsUpdate=_,C.spotLights.needsUpdate=_,C.spotLightShadows.needsUpdate=_,C.rectAreaLights.needsUpdate=_,C.hemisphereLights.needsUpdate=_}function Zu(C){return C.isMeshLambertMaterial||C.isMeshToonMaterial||C.isMeshPhongMaterial||C.isMeshStandardMaterial||C.isShadowMaterial||C.isShaderMaterial&&C.lights===!0}this.getActiveCubeFace=function(){return Z},this.getActiveMipmapLevel=function(){return N},this.getRenderTarget=function(){return te},this.setRenderTargetTextures=function(C,_,H){let G=Se.get(C);G.__autoAllocateDepthBuffer=C.resolveDepthBuffer===!1,G.__autoAllocateDepthBuffer===!1&&(G.__useRenderToTexture=!1),Se.get(C.texture).__webglTexture=_,Se.get(C.depthTexture).__webglTexture=G.__autoAllocateDepthBuffer?void 0:H,G.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(C,_){let H=Se.get(C);H.__webglFramebuffer=_,H.__useDefaultFramebuffer=_===void 0},this.setRenderTarget=function(C,_=0,H=0){te=C,Z=_,N=H;let G=null,k=!1,Ae=!1;if(C){let le=Se.get(C);if(le.__useDefaultFramebuffer!==void 0){ue.bindFramebuffer(b.FRAMEBUFFER,le.__webglFramebuffer),$.copy(C.viewport),Me.copy(C.scissor),be=C.scissorTest,ue.viewport($),ue.scissor(Me),ue.setScissorTest(be),Y=-1;return}else if(le.__webglFramebuffer===void 0)Fe.setupRenderTarget(C);else if(le.__hasExternalTextures)Fe.rebindTextures(C,Se.get(C.texture).__webglTexture,Se.get(C.depthTexture).__webglTexture);else if(C.depthBuffer){let Ue=C.depthTexture;if(le.__boundDepthTexture!==Ue){if(Ue!==null&&Se.has(Ue)&&(C.width!==Ue.image.width||C.height!==Ue.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Fe.setupDepthRenderbuffer(C)}}let me=C.texture;(me.isData3DTexture||me.isDataArrayTexture||me.isCompressedArrayTexture)&&(Ae=!0);let xe=Se.get(C).__webglFramebuffer;C.isWebGLCubeRenderTarget?(Array.isArray(xe[_])?G=xe[_][H]:G=xe[_],k=!0):C.samples>0&&Fe.useMultisampledRTT(C)===!1?G=Se.get(C).__webglMultisampledFramebuffer:Array.isArray(xe)?G=xe[H]:G=xe,$.copy(C.viewport),Me.copy(C.scissor),be=C.scissorTest}else $.copy(ve).multiplyScalar(pe).floor(),Me.copy(Xe).multiplyScalar(pe).floor(),be=$e;if(H!==0&&(G=K),ue.bindFramebuffer(b.FRAMEBUFFER,G)&&ue.drawBuffers(C,G),ue.viewport($),ue.scissor(Me),ue.setScissorTest(be),k){let le=Se.get(C.texture);b.framebufferTexture2D(b.FRAMEBUFFER,b.COLOR_ATTACHMENT0,b.TEXTURE_CUBE_MAP_POSITIVE_X+_,le.__webglTexture,H)}else if(Ae){let le=_;for(let me=0;me<C.textures.length;me++){let xe=Se.get(C.textures[me]);b.framebufferTextureLayer(b.FRAMEBUFFER,b.COLOR_ATTACHMENT0+me,xe.__webglTexture,H,le)}}else if(C!==null&&H!==0){let le=Se.get(C.texture);b.framebufferTexture2D(b.FRAMEBUFFER,b.COLOR_ATTACHMENT0,b.TEXTURE_2D,le.__webglTexture,H)}Y=-1};function nh(C){let _=Se.get(C);return(_.__readFormat!==C.format||_.__readType!==C.type)&&(_.__readFormat=C.format,_.__readType=C.type,_.__formatReadable=at.textureFormatReadable(C.format),_.__typeReadable=at.textureTypeReadable(C.type)),_}this.readRenderTargetPixels=function(C,_,H,G,k,Ae,Ee,le=0){if(!(C&&C.isWebGLRenderTarget)){_e("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let me=Se.get(C).__webglFramebuffer;if(C.isWebGLCubeRenderTarget&&Ee!==void 0&&(me=me[Ee],Array.isArray(me)&&(me=me[0])),me){ue.bindFramebuffer(b.FRAMEBUFFER,me);try{let xe=C.textures[le],Ue=xe.format,Oe=xe.type;C.textures.length>1&&b.readBuffer(b.COLOR_ATTACHMENT0+le);let we=nh(xe);if(we.__formatReadable===!1){_e("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(we.__typeReadable===!1){_e("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}_>=0&&_<=C.width-G&&H>=0&&H<=C.height-k&&b.readPixels(_,H,G,k,ie.convert(Ue),ie.convert(Oe),Ae)}finally{let xe=te!==null?Se.get(te).__webglFramebuffer:null;ue.bindFramebuffer(b.FRAMEBUFFER,xe)}}},this.readRenderTargetPixelsAsync=async function(C,_,H,G,k,Ae,Ee,le=0){if(!(C&&C.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let me=Se.get(C).__webglFramebuffer;if(C.isWebGLCubeRenderTarget&&Ee!==void 0&&(me=me[Ee],Array.isArray(me)&&(me=me[0])),me)if(_>=0&&_<=C.width-G&&H>=0&&H<=C.height-k){ue.bindFramebuffer(b.FRAMEBUFFER,me);let xe=C.textures[le],Ue=xe.format,Oe=xe.type;C.textures.length>1&&b.readBuffer(b.COLOR_ATTACHMENT0+le);let we=nh(xe);if(we.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(we.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let Ye=b.createBuffer();b.bindBuffer(b.PIXEL_PACK_BUFFER,Ye),b.bufferData(b.PIXEL_PACK_BUFFER,Ae.byteLength,b.STREAM_READ),b.readPixels(_,H,G,k,ie.convert(Ue),ie.convert(Oe),0),b.bindBuffer(b.PIXEL_PACK_BUFFER,null);let pt=te!==null?Se.get(te).__webglFramebuffer:null;ue.bindFramebuffer(b.FRAMEBUFFER,pt);let tt=b.fenceSync(b.SYNC_GPU_COMMANDS_COMPLETE,0);return b.flush(),await xA(b,tt,4),b.bindBuffer(b.PIXEL_PACK_BUFFER,Ye),b.getBufferSubData(b.PIXEL_PACK_BUFFER,0,Ae),b.bindBuffer(b.PIXEL_PACK_BUFFER,null),b.deleteBuffer(Ye),b.deleteSync(tt),Ae}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(C,_=null,H=0){let G=Math.pow(2,-H),k=Math.floor(C.image.width*G),Ae=Math.floor(C.image.height*G),Ee=_!==null?_.x:0,le=_!==null?_.y:0;Fe.setTexture2D(C,0),b.copyTexSubImage2D(b.TEXTURE_2D,H,0,0,Ee,le,k,Ae),ue.unbindTexture()},this.copyTextureToTexture=function(C,_,H=null,G=null,k=0,Ae=0){let Ee,le,me,xe,Ue,Oe,we,Ye,pt,tt=C.isCompressedTexture?C.mipmaps[Ae]:C.image;if(H!==null)Ee=H.max.x-H.min.x,le=H.max.y-H.min.y,me=H.isBox3?H.max.z-H.min.z:1,xe=H.min.x,Ue=H.min.y,Oe=H.isBox3?H.min.z:0;else{let Ke=Math.pow(2,-k);Ee=Math.floor(tt.width*Ke),le=Math.floor(tt.height*Ke),C.isDataArrayTexture?me=tt.depth:C.isData3DTexture?me=Math.floor(tt.depth*Ke):me=1,xe=0,Ue=0,Oe=0}G!==null?(we=G.x,Ye=G.y,pt=G.z):(we=0,Ye=0,pt=0);let et=ie.convert(_.format),Ft=ie.convert(_.type),Ce;_.isData3DTexture?(Fe.setTexture3D(_,0),Ce=b.TEXTURE_3D):_.isDataArrayTexture||_.isCompressedArrayTexture?(Fe.setTexture2DArray(_,0),Ce=b.TEXTURE_2D_ARRAY):(Fe.setTexture2D(_,0),Ce=b.TEXTURE_2D),ue.activeTexture(b.TEXTURE0),ue.pixelStorei(b.UNPACK_FLIP_Y_WEBGL,_.flipY),ue.pixelStorei(b.UNPACK_PREMULTIPLY_ALPHA_WEBGL,_.premultiplyAlpha),ue.pixelStorei(b.UNPACK_ALIGNMENT,_.unpackAlignment);let kt=ue.getParameter(b.UNPACK_ROW_LENGTH),ze=ue.getParameter(b.UNPACK_IMAGE_HEIGHT),fi=ue.getParameter(b.UNPACK_SKIP_PIXELS),bt=ue.getParameter(b.UNPACK_SKIP_ROWS),wr=ue.getParameter(b.UNPACK_SKIP_IMAGES);ue.pixelStorei(b.UNPACK_ROW_LENGTH,tt.width),ue.pixelStorei(b.UNPACK_IMAGE_HEIGHT,tt.height),ue.pixelStorei(b.UNPACK_SKIP_PIXELS,xe),ue.pixelStorei(b.UNPACK_SKIP_ROWS,Ue),ue.pixelStorei(b.UNPACK_SKIP_IMAGES,Oe);let Xn=C.isDataArrayTexture||C.isData3DTexture,pi=_.isDataArrayTexture||_.isData3DTexture;if(C.isDepthTexture){let Ke=Se.get(C),_t=Se.get(_),hn=Se.get(Ke.__renderTarget),ht=Se.get(_t.__renderTarget);ue.bindFramebuffer(b.READ_FRAMEBUFFER,hn.__webglFramebuffer),ue.bindFramebuffer(b.DRAW_FRAMEBUFFER,ht.__webglFramebuffer);for(let Dt=0;Dt<me;Dt++)Xn&&(b.framebufferTextureLayer(b.READ_FRAMEBUFFER,b.COLOR_ATTACHMENT0,Se.get(C).__webglTexture,k,Oe+Dt),b.framebufferTextureLayer(b.DRAW_FRAMEBUFFER,b.COLOR_ATTACHMENT0,Se.get(_).__webglTexture,Ae,pt+Dt)),b.blitFramebuffer(xe,Ue,xe+Ee,Ue+le,we,Ye,we+Ee,Ye+le,b.DEPTH_BUFFER_BIT,b.NEAREST);ue.bindFramebuffer(b.READ_FRAMEBUFFER,null),ue.bindFramebuffer(b.DRAW_FRAMEBUFFER,null)}else if(k!==0||C.isRenderTargetTexture||Se.has(C)){let Ke=Se.get(C),_t=Se.get(_);ue.bindFramebuffer(b.READ_FRAMEBUFFER,F),ue.bindFramebuffer(b.DRAW_FRAMEBUFFER,J);for(let hn=0;hn<me;hn++)Xn?b.framebufferTextureLayer(b.READ_FRAMEBUFFER,b.COLOR_ATTACHMENT0,Ke.__webglTexture,k,Oe+hn):b.framebufferTexture2D(b.READ_FRAMEBUFFER,b.COLOR_ATTACHMENT0,b.TEXTURE_2D,Ke.__webglTexture,k),pi?b.framebufferTextureLayer(b.DRAW_FRAMEBUFFER,b.COLOR_ATTACHMENT0,_t.__webglTexture,Ae,pt+hn):b.framebufferTexture2D(b.DRAW_FRAMEBUFFER,b.COLOR_ATTACHMENT0,b.TEXTURE_2D,_t.__webglTexture,Ae),k!==0?b.blitFramebuffer(xe,Ue,xe+Ee,Ue+le,we,Ye,we+Ee,Ye+le,b.COLOR_BUFFER_BIT,b.NEAREST):pi?b.copyTexSubImage3D(Ce,Ae,we,Ye,pt+hn,xe,Ue,Ee,le):b.copyTexSubImage2D(Ce,Ae,we,Ye,xe,Ue,Ee,le);ue.bindFramebuffer(b.READ_FRAMEBUFFER,null),ue.bindFramebuffer(b.DRAW_FRAMEBUFFER,null)}else pi?C.isDataTexture||C.isData3DTexture?b.texSubImage3D(Ce,Ae,we,Ye,pt,Ee,le,me,et,Ft,tt.data):_.isCompressedArrayTexture?b.compressedTexSubImage3D(Ce,Ae,we,Ye,pt,Ee,le,me,et,tt.data):b.texSubImage3D(Ce,Ae,we,Ye,pt,Ee,le,me,et,Ft,tt):C.isDataTexture?b.texSubImage2D(b.TEXTURE_2D,Ae,we,Ye,Ee,le,et,Ft,tt.data):C.isCompressedTexture?b.compressedTexSubImage2D(b.TEXTURE_2D,Ae,we,Ye,tt.width,tt.height,et,tt.data):b.texSubImage2D(b.TEXTURE_2D,Ae,we,Ye,Ee,le,et,Ft,tt);ue.pixelStorei(b.UNPACK_ROW_LENGTH,kt),ue.pixelStorei(b.UNPACK_IMAGE_HEIGHT,ze),ue.pixelStorei(b.UNPACK_SKIP_PIXELS,fi),ue.pixelStorei(b.UNPACK_SKIP_ROWS,bt),ue.pixelStorei(b.UNPACK_SKIP_IMAGES,wr),Ae===0&&_.generateMipmaps===!0&&_.mipmapsAutoUpdate===!0&&b.generateMipmap(Ce),ue.unbindTexture()},this.initRenderTarget=function(C){Se.get(C).__webglFramebuffer===void 0&&Fe.setupRenderTarget(C)},this.initTexture=function(C){C.isCubeTexture?Fe.setTextureCube(C,0):C.isData3DTexture?Fe.setTexture3D(C,0):C.isDataArrayTexture||C.isCompressedArrayTexture?Fe.setTexture2DArray(C,0):Fe.setTexture2D(C,0),ue.unbindTexture()},this.resetState=function(){Z=0,N=0,te=null,ue.reset(),re.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return cn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=He._getDrawingBufferColorSpace(e),t.unpackColorSpace=He._getUnpackColorSpace()}};var it=6378137,tn=6356752314245e-6,Au=1-tn*tn/(it*it),Es=Math.PI/180;function Bn(i,e,t,n=new R){let s=i*Es,r=e*Es,o=it/Math.sqrt(1-Au*Math.sin(s)**2);return n.set((o+t)*Math.cos(s)*Math.cos(r),(o+t)*Math.cos(s)*Math.sin(r),(o*(1-Au)+t)*Math.sin(s))}function ui(i,e=new R){return e.set(i.x/(it*it),i.y/(it*it),i.z/(tn*tn)).normalize()}function ur(i,e,t){let n=ui(i,t);e.set(-i.y,i.x,0),e.lengthSq()<1&&e.set(0,1,0),e.normalize(),t.copy(n).cross(e)}function Bs(i){let e=i.length();return e===0?-tn:e-e/Math.sqrt((i.x*i.x+i.y*i.y)/it**2+i.z*i.z/tn**2)}function Fa(i,e,t,n){let s=i.x/it,r=i.y/it,o=i.z/tn,a=e*1.0002/it-s,c=t*1.0002/it-r,l=n*1.0002/tn-o,h=-(a*s+c*r+l*o),u=s*s+r*r+o*o-1;return u>0&&h>u&&h*h>u*(a*a+c*c+l*l)}function uu(i,e,t,n,s){let r=[],o=t/63710088e-1,a=Math.sin(i*Es),c=Math.cos(i*Es);for(let l=0;l<=s;++l){let h=2*Math.PI*l/s,u=a*Math.cos(o)+c*Math.sin(o)*Math.cos(h),A=e+Math.atan2(Math.sin(h)*Math.sin(o)*c,Math.cos(o)-a*u)/Es;r.push(Bn(Math.asin(u)/Es,A,n))}return r}var oB=6e7,aB=1500,dr=new R,gr=new R,Fl=new R,ba=new R,Ua=new R,Ta=class i{camera=new Ht(36,1,1e3,1e8);eye=new R;view={focus:new R(it,0,0),heading:0,elevation:.6,distance:2e7};glide=null;get moving(){return this.glide!==null}get height(){return Bs(this.eye)}static copy(e){return{...e,focus:e.focus.clone()}}go(e,t){this.glide=t>0?{from:i.copy(this.view),to:i.copy(e),begun:performance.now(),ms:t}:null,t<=0&&(this.view=i.copy(e))}orbit(e,t){this.glide=null,this.view.heading+=e,this.view.elevation=zn.clamp(this.view.elevation+t,.03,Math.PI/2-.001)}zoom(e){this.glide=null,this.view.distance=zn.clamp(this.view.distance*e,aB,oB)}shift(e,t){this.glide=null;let{focus:n,heading:s}=this.view,r=n.length();ur(n,dr,gr);let o=Math.min(this.view.distance*.65,it);ba.copy(dr).multiplyScalar(Math.cos(s)*e+Math.sin(s)*t).addScaledVector(gr,Math.cos(s)*t-Math.sin(s)*e),n.addScaledVector(ba,o).setLength(r)}advance(e){let t=this.glide;if(!t)return;let n=Math.min(1,(e-t.begun)/t.ms),s=n*n*(3-2*n),{from:r,to:o}=t,a=zn.euclideanModulo(o.heading-r.heading+Math.PI,2*Math.PI)-Math.PI;this.view.focus.lerpVectors(r.focus,o.focus,s),this.view.heading=r.heading+a*s,this.view.elevation=r.elevation+(o.elevation-r.elevation)*s,this.view.distance=r.distance*(o.distance/r.distance)**s,n>=1&&(this.glide=null)}retarget(e){this.glide?this.glide.to.focus.copy(e):this.view.focus.copy(e)}update(e,t,n){this.advance(e);let{focus:s,heading:r,elevation:o,distance:a}=this.view,c=this.camera;ur(s,dr,gr),ui(s,Fl);let l=zn.smoothstep(Math.log(a),Math.log(7e6),Math.log(3e7));Ua.copy(s).multiplyScalar(1-l),ba.copy(Fl).multiplyScalar(Math.sin(o)).addScaledVector(gr,-Math.cos(o)*Math.cos(r)).addScaledVector(dr,-Math.cos(o)*Math.sin(r));let h=a+l*s.length()*.35;this.eye.copy(Ua).addScaledVector(ba,h);let u=Bs(this.eye);u<300&&this.eye.addScaledVector(ui(this.eye,Ua.clone()),300-u),c.up.copy(Fl).multiplyScalar(Math.cos(o)).addScaledVector(gr,Math.sin(o)*Math.cos(r)).addScaledVector(dr,Math.sin(o)*Math.sin(r)).normalize(),c.position.copy(this.eye).sub(t),c.lookAt(Ua.sub(t));let A=this.eye.lengthSq(),d=it*it;c.near=zn.clamp(Math.min(Bs(this.eye),a)*.04,20,1e6),c.far=Math.sqrt(Math.max(0,A-d))+75e5,c.aspect=n,c.fov=n<1?2*zn.radToDeg(Math.atan(Math.tan(zn.degToRad(18))/n)):36,c.updateProjectionMatrix(),c.updateMatrixWorld()}};function bl(i,e){let t=[],n=new R,s=new R,r=[0,0,0],o=0;for(let E of[...i.objects,...i.shots])if(E.path.length!==0)for(let x=0;x<=12;++x)E.path.place(E.path.begin+(E.path.end-E.path.begin)*x/12,r),t.push(new R(r[0],r[1],r[2]));for(let E of i.objects)E.path.length===0||!E.raw.harmful||(E.path.place(E.path.begin,r),n.add(new R(r[0],r[1],r[2])),E.path.place(E.path.end,r),s.add(new R(r[0],r[1],r[2])),++o);for(let E of[...i.assets,...i.batteries,...i.sensors])t.push(Bn(E.lat_deg,E.lon_deg,E.alt_m));t.length===0&&t.push(Bn(0,0,0));let a=t[0].clone(),c=t[0].clone();for(let E of t)a.min(E),c.max(E);let l=a.clone().add(c).multiplyScalar(.5),h=2e4;for(let E of t)h=Math.max(h,E.distanceTo(l));let u=new R,A=new R,d=new R;l.length()<1e6&&l.copy(t[0]),ur(l,u,A),ui(l,d);let g=0;if(o>0){let E=s.sub(n),x=Math.atan2(E.dot(u),E.dot(A));E.length()/o>1e3&&(g=Math.cos(x-Math.PI/2)>=0?x-Math.PI/2:x+Math.PI/2)}let B=Math.tan(18*Math.PI/180),f=h/B,p=Math.min(4e7,1.02*f/Math.max(1,Math.min(1.25,e)));return{focus:l,heading:g,elevation:h>25e5?.9:.42,distance:p}}function gu(i){return{uEye:{value:new R},uEarth:{value:new R},uLight:{value:new R(0,0,1)},uTime:{value:0},uWindow:{value:new Pe(1,1)},uPixels:{value:1},uNear:{value:1},uMarks:{value:i.marks},uAir:{value:i.ground.air}}}var du=`precision highp float; precision highp int;
uniform mat4 projectionMatrix, modelViewMatrix;
uniform vec3 uEye, uEarth, uLight, uAir, uMarks[16];
uniform float uTime, uPixels, uNear;
uniform vec2 uWindow;
const vec3 axes = vec3(6378137.0, 6378137.0, 6356752.314);
vec3 upAt(vec3 p) { return normalize((p - uEarth) / (axes * axes)); }
bool beyondHorizon(vec3 p) {
  vec3 c = (uEye - uEarth) / axes, v = (p - uEarth) * 1.0002 / axes - c;
  float past = -dot(v, c), horizon2 = dot(c, c) - 1.0;
  return past > horizon2 && past * past > horizon2 * dot(v, v);
}
`;function Lt(i,e,t,n){return new hs({glslVersion:ar,transparent:!0,depthWrite:!1,...n,vertexShader:du+e,fragmentShader:`${du}out vec4 colour;
${t}`,uniforms:{...i,...n.uniforms}})}var dt={air:0,ocean:1,land:2,graticule:3,coast:4,ring:5,volume:6,edge:7,trail:8,ellipsoid:9,detection:10,marker:11};var Ul=`in vec3 position; out vec3 vPlace;
void main() { vPlace = position; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }`,cB=`uniform vec3 uColour; in vec3 vPlace;
void main() {
  vec3 n = upAt(vPlace), eye = normalize(uEye - vPlace);
  float facing = max(dot(n, eye), 0.0), light = 0.93 + 0.09 * dot(n, uLight);
  colour = vec4(mix(uColour * light, uAir, 0.55 * pow(1.0 - facing, 4.0)), 1.0);
}`,lB=`uniform vec3 uColour; uniform float uAlpha; in vec3 vPlace;
void main() {
  float facing = dot(upAt(vPlace), normalize(uEye - vPlace));
  if (facing < 0.0) discard;
  colour = vec4(uColour, uAlpha * smoothstep(0.0, 0.25, facing));
}`,Tl=(i,e,t,n={})=>Lt(i,Ul,cB,{uniforms:{uColour:{value:e.ground[t]}},...n}),Ga=(i,e,t,n)=>Lt(i,Ul,lB,{depthTest:!1,uniforms:{uColour:{value:e.ground[t]},uAlpha:{value:n}}});function hB(i,e){let t=new ls(1,192,96);t.rotateX(Math.PI/2).scale(it,it,tn);let n=new gt(t,Tl(i,e,"ocean",{transparent:!1,depthWrite:!0}));return n.renderOrder=dt.ocean,n}function AB(i){let e=new ls(1,96,48),t=1.035;e.rotateX(Math.PI/2).scale(it*t,it*t,tn*t);let n=Lt(i,Ul,`in vec3 vPlace;
    void main() {
      float past = dot(normalize(vPlace - uEarth), normalize(vPlace - uEye));
      colour = vec4(uAir, 0.55 * pow(clamp(past / 0.26, 0.0, 1.0), 2.5));
    }`,{side:Rt,depthTest:!1}),s=new gt(e,n);return s.renderOrder=dt.air,s}function fu(i,e){let t=[],n=new R,s=(r,o,a,c)=>{for(let l=o;l<a;l+=c)for(let h of[l,l+c]){let[u,A]=r(h);t.push(...Bn(u,A,0,n).toArray())}};for(let r=-180;r<180;r+=i){if(e&&r%e===0)continue;let o=r%30===0?90:75;s(a=>[a,r],-o,o,5)}for(let r=-90+i;r<90;r+=i)(!e||r%e!==0)&&s(o=>[r,o],-180,180,5);return new nt().setAttribute("position",new je(new Float32Array(t),3))}var La=class{group=new Et;close;constructor(e,t){let n=new Sn(fu(15,0),Ga(e,t,"graticule",.55));this.close=new Sn(fu(5,15),Ga(e,t,"graticule",.3)),n.renderOrder=this.close.renderOrder=dt.graticule,this.group.add(AB(e),hB(e,t),n,this.close);for(let s of this.group.children)s.frustumCulled=!1}update(e){this.close.visible=e<4e6}};var pu="+gECEIldh311vwGhAxy/Awv5AUJtQvIGGf4BmAECDoeaARr/AhmFAkb9AYgBeEz2Ah/gAoUBAhrSsgHIAfYBVXa1ArUCPb0FYaEDJ9kDDIUCRCJSrAM2rAFE0gO4ApADLAIQvXTiBoICH/ABJHFFuwEzlQIQxwFGKkQCCvUEH7ICTfcCGpECOJABKgIUjCuIAtwBG9oBGHZxmwEQ9wULywEmaVR+Iv4BGwIk/DG0ARhZWZcBywNBhQIEYk7JAzeXATwLUtwBTogBGOgBBzpmCOoBcl64ASBqScYB+QEC/gXtrQGZFrwBcugCPYgCRrgCVaoCXswEJMoEiQH6B3GEBi3ABDbSBifiAz28CHIsXpMGCIUFLqcBUJkEKpIBygLNAjaXAUi1Aj7mAwvOAyCiAkOuBYYBoAFCRVKnBHKHCTyBAUqBAj6bAUY95AGWAlGGBS6kAVW+AhSEBGLkAUKsAhRLlgE6RoICJHZDsgIo5gEyrAQY2AWGAaYCG6oCHIwCI5ICBIYCHLgEJ/QICMwBPPIBHvwBKe4BItgBRsgCxQHQATruAUmOAhfoATWaAgqAAiSsAgeiBD1oVuEBigGDAg5vTHHeAZgBGYYCC4QCDOoBH8wBO1ZFjgILjAZazAEtigIQrAGYAaIBWeYBI/wBFKQBTfgDH/ABKeoBkAHIAU2UAhTKASuKAUGKAhScA16KBk7EASx2Pi5WFVL3AbICCU4SUKwBnAEgTj2kAWJa7gGGAaoCek5W7AFqwAEMfj6wAj6CAnKeARh2M0tBoQJlkwEgowETmQJhYTkbTQxLXkGHAS+7AQ3hAtcBH0lIU2o9vAJtuAHlAV5DPEkatwGKAecBG2nhAZMBiQIb0wGHAa0CSZMGdZ8BU68KDT5PsgIh4AE3fkXfAT3ZAhSbAjMVnwHsAUEsS/4BSagDH/IHswHwAx3sAzfIBX2mAqcBmAfAAYQGavIDBOgDG5QDLYIBVpYCOvoDBIIGVtoGQLYCMuEBjgEASoMDB5sDH4cDABvgAVos8ARe5gN0tAFQqAVO3AQi3AfEAewCfjpO0QEwRlKEAT6sA1bMAUCcAU5iXpIBOO4BC2JD7gEHCExmTtgBEzJJ8AEL/gM64gELVlHcAUKOBVyqA06uASp4SJYBM84BHIQCowHiASZaTswBOIgCC05JpAFK2AEYvgMEtgMj4AF92gEkrgUMnAMysAE4iAM2mAE44AGwAdABH05FrAEv0AEQogJ5zAEwRlaEA2auA0LeA4YBvAEXtgJ+vAEDpgEuJkioATakASiCAy7sAh+gATUUVagCefABF6oCa8ABC6ABJqwBUrwBKYADL4wDDaQBzwEHMxdZvQExnQFJHE/eAQQZTcMBmwGYAT/oARHmASKyAZoB6gF4nAGoAeICHJIDOJ4BmAGIAUrsAlpwRIICQsYBE/gCLNwBC5IBNmaGAagBlQGoASXAAQ/AARiIAxN+FKgBC5gBK7QBHNgBALgBHNABG+4E0gKaAlOEA78B/AIDrgM0rgJy4AEIlAEqngEl8gF93AEIiAEx8AEz+gET0AEQogJ+tAEQhAMvvAEgtAEA6AInjANCsAMI7AIkPrQBfjUiWZYBlQGoASPgCCDmAxWOAT8nSYIBObYDY9wFX+QBBYABRPoDowHaAytiTeQBL5gBReABH6wFA/ABDeABG54DVY4BOxdN5wK5AoUCHXVHgwIpWU2XAokBhQGbAQ+lAfoB3QH0AhtQVZkFSfsCB4sD5QKKAkFmUaADiwHCBH3KAz9oYcAEKboBSaoEMqIGbQChCL+yBAACKrKvAb44hAJ3mAIxWWO9AQllRkFPqwE91wEWkQE80QEexQPaAZMC4AGkASmaAoUBiAJFaFpAigG4AVKQARdMWwISlA+QA6ABWTtFjQI7WUapAVljWvABeKoBMQIOnsoB5gKzAgsDaix8gAE/vgEZBiMCHPh0nA3AAUWKAkJ4Cw7tAUNFFZ8BRTaJAYsBowESe6wBGYQBc64BBFwCMpgsKy5RjgFQOlMAU80B7wFlT0pfmQEDqwFJpQHNAoECkQG3AQSBAULXAQ4hSmyUAfoBxgGCASS6ArYBemhYlAFMNB5ujAFeAkDqAuIGkgHRAQSIAVo1HpcBoAE/iAEPckxmFy+vAT11lwEENTsSVcsBmQKZAU8hNFMedKQBQW7XAVAGSJABRiKaAQeCAVGGAQYk+wGCAlWOAUwQbG+cATMCEqELvhRLL/0BkAF/aoMBjAEbRFYBcEO8AvcBAhCyEugGRjkhZ3sbbRoRWExEWhkCCsevBL4B/QFZGUrCAnwZXwIIsp8EBkEZQ1gINgIMFcABIKEBNRopCxs4A5gBAlSRtgHWASDvATRdE18jOUN2JTsmkwEPUzcvDacBqwL3BkuVAlnnAaMBL60BU5ECejdqC7IBRZ4BE5ABJJABXCQCQmCYARJ+Vd4BD7gBRnAcfmIIugFOWAJycqYBfDpkGVZUF26KAQZ4Qlp6qwECjAO+kgGrAUidAYABTERTXk8TVyyrAR5hMhk2qQETZ0KHAdgBZ5QCtQEZL3J9TtcBUCxQVzIgItMB6gHHAZ4BoQE4nwEJ7QFgqQELrwFXjwIEcSePAVe1AZMBYYsB/QE7qwFLYzGVARmJAQo/c0PdAQe5AVHTAaMBpQFaeSIeaGslrwGPAdEEngGBAXxR/AFjUr8BGEJgL5QBYYkBsQEjaG4gdExiD5QBoQGpAX1DS58BmwFSBmp9kgFnSiQu/wF6iwEGvwFg5wIR5QOJAb0BDNMBZa0BLSVnSVGnAhWvASSZAh91aTkKwwF3mQIG0wGAAWkmBHRiGiIuBUgYigEVeGnKAR9yCHJPggEDOllQF54BcZ4BG1RYVUO6AWQ5Ok0BZqUBmgIWcioyGmQTdlKOAQ6XAVaKAaIBRGJUmAFKWhA4GZ4BTHoWHiw0Em4F1AE8bFgyanZmDrwBjAGqAVSrAVYoR15AYlgrGJgBbmIwUGQiBDhYFwIyugE4kgFbcHX8ARMpbmCgAVo0HzJYcnhIZheqASYDZpMBQmwchAExalGoATE6FHw9dDpMES4mXGE1a0lPRQUYT4EBxwEON6ABbZoBP/YBuwE6AGgxHj3AAUOCAURQxAFWjgIbYA46FXIamAEmKB1CVtgBBDpMSjhhDnsyFwhVSGMQcQIK+BzIBDhFiwECS3p4LwIMsUAqUwOHAowBugEoaj1GOwIOzj4UTQV5FikeDFCEAR9CKQIMxgECHSOTAawBKXhEAEifAQIaxznLAasBKxcYEkRWesYBUBgurAEuigEGQBpMGUk19wKPAQIQnQuEAkg1fBAyVfECQWsCRHJuAgIQnghIG2+tAjeJAhgASJ4BKn47hgEQAgyWOxgIJ50BVrcBigEeFIACiwECDKMDhgEnCVcsUVIKInhTAirnSzCAAxMsVPICYUp/rAIl9gF14wFL3QFQgwMKuQEk5wFMkwEUURntAlIhVrcBEIoBvgHyAQuiAU1UDQIKgCkqZ4cBE5YBTowBLjsCFIYh1wE3E1VMV4ABKZgBGhQWOzwtYn1eQwImpwbUAWcPHzfTAV9pAJUCchA+tAEbbg4eYBwGFGlyDjhGcEYVdngEKB8DbwIKlSeaAktBiQEkJVbKAQoCELYFCEiZAacBUqUBEnENiQEILm74AQgCFJIl0wI9NSV2LU7NAZYBjwE8ODBsN5gBW5wBkwECfL8dtgQ4wwLQAXemAdQB5gF6sgEAwAKNAdYBJdwCiQHwAnH6AcsBHnXOAnkwabcBFSyFAbQBgQGAAdUBdAgHV5oBITsl1AFTFTmDAQ0xNPUCNIsC7gFnrgGFAlinATl5QRiRAZsBRW8izwEIsQGkAckBKDE3/QEFVqIBfjgz2gFfqAGDA6gBowESrQK4ATlfTRErSAFYlwFi2AFIjgEDDzalAgBNdrMBJlNijgIwZkLAAlECVtMNuAOfAcUBlwElvwEmywIJrwEbG5cBsgGxAWxa9gJED1tXHlV1rwFNvAH/ASNDtAHlAQGDAWk5TUZgpAHDAU0xOBpMjwF2DsIBhQE7GocEfRtVOji4AR3CAVMAPYoBUoIBHKABZqwCKFSsAZQBnAE7/AEZ5gEIxgGQAQIY1AVlC60BZRQdeVJpNxdPfjuAAiigAUJIDmt4EQI+yyPFC90BA6cBpgGBAqQBU3qXAaIB+wGuA68BpgE5rAFJnAGzAX5nrAGVAXDRAdwBEWa2Ay2yAcMBiALbAb4B1QHMAQOoAYcBdKcBmAFbT6EBckVIAyKLAUZvkgERYn0x+QECVOISzAniAbkB7QEXQYcBCLMBvwGJAQXFAUuxAh1G4wFZTXqNAQxjQO0BR0lggQEJpQEYHYwCYzhfqgEbsAEYuAF2hgGUAUWaASYoqgFWJvABKsAC6AKqAW6aAYoBZpwBUAJmZQpVqgJzDU2FAQkkYZMBQ3GzAZQBvQECMoINyAkg8wFDtwFJzAFdY0CTATdd6wF0N5IBPF59Xj1RXwiRAW8hOk6qAX44bkpGWZgBNiBajgEGC5oBogFdEmUCErlGgwStAS1fngEhoAJaxAKKAW1ejQFgzwEdzwECDuPeAdYFpQEVIxI6OANOchoqBwIU8KACcUdBPX09O3uKAVxuFnxuDB+FAZQBwAECENsI/QKHAr0BYowBkAF6eIwBaMYBJKMBgwFtAhC6BPoCeD2AAQADUVtVfzsFXg5mAhq0BZQBON0BmQE0BEEye18tB44BOwofeHYNAUp5mgHAAQMCCOMFajWrAbsB/AGsAQcCQBz2B3w3PDQUMyFRRI8BM6UBdUEdnwEsnwFqFVgY+gFvE2tCLxNbmwFiSWgzR312tQEbYywKUj40Oy4ZR2FyHVgHvgFSQRS6AkC2AQIOi6MCNzMxiwIFCVQcHqQBAGYRAhKxEW87IXEgcUoYLFQOtgEXaC8iNQJC1AWMA64BHxginAEAeDM0BiRHbgQHO1oFYklJT18qmwECIyNNDR0yQR1PhwEzIAk4gwEiXQ15EF0laz4SQNACKUgsW1YCTH0gLDgCEuKeAvcBqwFfpQE+A6wBYlraATh0AyxLV1cCFuWfAyMdHzEcBjgfSCw4DSYMFIABN1JfUTUCCqsBmAJDDTlIFBB8MQIImQFUBRVrBhAYAgxPFAsLUwofNjQcEg0CCpkCQhcTQSQqJC4DAkjAfG5QSboBFu4CgwJCAnYnDTmUAQeWAVEXLYkCI4kBEJ8CEYYBbk80gQEOQzovcnEHuQE2OyqDAh5FKEwyxQEKjQFnUwMbL2MVUxRoPixIwAFSmAEUMBbKAg8CDugEggEvCTF0SzgsgAE8B0alAQIQwLYCtQJVowFpqAEVlgF0xAGiAZgBWjsheQIK77cCtgPZAR8NSl4QhAEFAgyqATEhjQElGgRoWVAAFgIW9ssCjgsaQ3F5UUBlLTN1gwE6Al5weHAXVFQCEpmbAYYChwFTFDXLAVFhGi1QbAgeMpABAwIUyQ9EbkOcAQyUAQ8DIWwYGTufAg8CIvMBJgIUvQzOBEedAR49KWWZAUxjFJcCZhxo6gERzAEUAhLVCOYEeI0BG4cCWwxPQUs0B/IBLXJuCQJG1s4B7wVLnwEiY2eLAf8BXd0CC50C5QGFAU4HlgHbAivrAV/pAQHKAZMBhQHTAn9TYU4ytAF9OlGKAb4BPGh+ygFokgGIAY4DPNYBJ9AB4gKGAV2YA5YCfPQBIeABVoAB1AEkbpUCB6EBtwHJAQIMp80BnAZBmQFZKC+IASpKgAFMAh6Y0gHoAYwBKY4BVCzfAacCNa8BxwG5AooBa9kB3QEDG8YBYpoB1gEMOpQCPJwB6gHPAQIQj8MCmAOQARm6AQRjUUcL/QFUMURMPgIOuAOeA18DgwI+uQFeRhKGAjHMAVMCGq1gmwFjG8cCXD1GsQFGIzjNASZLbBAuzgJJvAEVpgGhAcgBUwI89mnGAoUBrwGEAUSGASlFRbIBN1wyxgE9PZEBjAEiWOUBU68BWQeDASYspAE3GOcBrQF3CI4BXr8BMNsEBR08fEZVNqgBes4BvgJ8cq4BRFwHJTUCFL14oATAARA74wGuAZ8BTwB3XElcZT4jWAxAAijGsAOrBcgB4QKlAkJ7oQLEAcsBBYsBlwF4gwGZASOoARbCARfYAS6WAQqMAnXGARKQAroBXE9eWBx6xQIDwwECFLXqAWThAnWbAh6iAdABZ8wBqAP6AagBCNYBeWuJASKPAQIKoB3sA3ehAdEBcBtUpgJCAg6zggLKAcUBS2cyHV6gAmaGAQ1UPQJUhOkB0AHVAdcBzAEc2gEBM6EBswGzAc4BC8QBgQKIAR+0AbEC8gElF39lOVBnswFniwIC0wI3XSiDAV23ARaLAUtrKKYC0gG0ASy5AiA5UNIBPm1sJoQBqgITHHSHAX7xASQvNkhaQTZrXQvAAWNmSNABnAGiAaABDwIKkfwBkAJ5H/sBXMQBIp4BEQIMgocB9gJNaVcSK0pOOlIDAgzbA0bpAW2LAQQrNpQBXJICAQIUsYwBsAF6JX4UogEzxgEZDxWXASnjAVCvAQsvEgIirocBwgMkV2gedDPAA4MBEl2SARCQAUGxAT+3AjBvWsUBaZsCZ0V2jQITrgFkXtQCAiLCb5ABLYEB4gGHAYMCmQHtBasBswZcxAFYswNi4gImBzyjAy6IAYIBsAIetgKHAbACbvwBOcYCbAIOo1183wEJMWJWcLgBHJwBNxVxBNgS26MBsALqA5cBjATFAQ99hgEvLZABngQdiAO5AcUBV8cCEwXDAU0puwEGlwFGiQI6LVjJASDjARlrRipK7QEvWl1zVf8BV4MCELQBaXilAVw1GFEzNfUCLK0ElQGxARfTBIUCSVudAooBiQSbAVlKvwFViwIcP4MB7wHBAQZP5AErGaMCuQEHVaUBVFfdAmNF5QGpAi87ywGfArkBSYoBxQHgBWKWAqgBdgpetgIu5gL6AdgCzgHoAqABoAGaAvEBD3elAfsD2QGjAfQBgwRD8wPNAqQBefMFSRCQAbcCIPUBY+MEJJEFO4UL3Qa6Ahlie8IBLYABZtwBDaIC2wEGqQGbAccBEe0BWb8CqwKhAkOJAZ0FxQSJAnV9AX1giwKRAR9BSwxVQztDBo8BZStvXYMBH1c1BVcVFVAfcFesAesBMoEBAuUBS221ASWdAVGzAREXbCaWAVfSAZQBIIcBrAFhJhclOQ8HJmkyOFguGBEkNGwNIHMWXzaVAjmTAV3XATVsXClOngGGAWlqrQFH4QGJAXuBAcMBCWVbaocBpAEfBlmeATngAY4BsgFNggEDIGmbAjdba8MBY2WLAdgBbU7DAXq3AYgBmQEDkwF7NS5rdj1RvwJtEbUC3wO3Ae0BqQThAuEBFXlZQ0JxY5cCY9EBHUXTAW0LM5IBLkyLAkJdIYsCqQGlAb0BK4kB1ALXA7YBe3qfAVrxAhnfAqUBgwHlAYEBowGlAfcBuQFHgAE4iAGVAXKlARxRaGXQAbEBXKsBAx6cAa8BAA/bAa0B1QMOjwGCAQVStQEkrQFwcXgXjALxAVSHAQyFARVZIrsBSDVOsQEDQ40BC6kDsgIXZnOGARmmAUdsFpIBK1RPTiFiywHQAR91JXBQvAIRlgE+mAFDdhDaAVFoP/ABI/wBV6YB5QLzAW8SezBG+AEpugGdAegBGEhzGo0BogE5aAlmJWBTdrcBBhJRP21TKB0jhQEoG0mHAQL1AScKlwFpdZ8ChQHfAesBlQF9xwGBAQBblwJ5Wwk9lwE2qQNVvQEA0wJnCVmXATxBtQE5Q4cBTze9AboBpwHiA7EBngJT+AK1AZICjQGEBQDyASW8AaMCd4sBGIMC8gFeSDlO6QGqAZMBNDmOAZsBmAHvAiPDAgOZAhvRBGrhARpV9gFfIpkBI8cBX/UBQskBmgG/ATqFAbwBkwGMAmkff0JJTXUKKFkRK5ABwwJiLSJFiAFTDFETQxpBOjc4cw2SATZqOBY8PwRzK3UmTSQKCDWcASCeAgvWA8gDGhETURklHJsBWokBbkeKAj2QAbUBSBkAK2mvAVM/SYcBWwonLx9jGIUBERdbAH1LE18tKXsATTEAT183bRKFAUFbC48BNSdXA0PHAVO/Al2xAY0BVwk7DHVTfSXZARUrMzUPHTFjBD8ZiQEKM3QGbh86J5QBOVIqChVcGCYHWBlWOzwPTmVIa6gBN6QBiQGIAVkigwG+AReMAQp2c94BW05rKkNyDCw3aDkuTZQB3wGqAmMAQIQCBRw3TymXATVnLyGbAZoBjwGeAhMRUtMBfMcBlgG3AowB3QGyAdsBJyMIgQGMAtsBQMMBKyMczQFK7wG6AXl05wE4twFsX5ICvQGaAqkCYjswPQVRcS+WAVsoUVpTYgG+ATTYARiyAT5iDEgmsgEKxgEyXkRMAAuTAitHN9cB2wHfA6kBowKrAd8B6wGPAscBoQGpAscBuQGXAdsB8QEtaSstjQFPL1NLDRuNAT9PJYUBUUFb9QEMcYABRwYzNXcKPQtfmAHBAkorIFkHxQEYrwEItwIkYYkBmQJ/e5cDrQHhAdUBSyOLAY0BUS0RjwFglQEmdQQ7IgoFwwEfWzAjHVFTR5UDrwFXSRJTNA1D+QEXpQEzWa0BgQH/AdsC7QLFApUBW9EBTWUJGTd5HmEl2QEodxlTDM0BT6kBH3tLWwNTSEEEV1gHGxs2AnY/hgFAJAWaAYEBugHzAa4DlQGYAU2SAZ8BiAUF7gEXbk1SZ6YBkwHsAqEBxAEfmAIcsAGQAcADMFK0AdwBFJQBCXI7SGXwAQoqPlBlxgJjgAESJlHUAaMB1AHLAcoBgwGmAXnOAQZCLEBYpgIlHkbgARyeAUuEAVsiJ1ozHgI2zwFHSwxLLZ8BBGt+QZABiwGEAccCAaMBF6EBKbkCdW1DswE5swE6WQOLASh/AesBI9ECgQFbBM0BXrMBmAGrAW6FAYIBNQ6PAVBnbCFIGZQBowHGAWVCFVgdLKUBdFMOKzgAHjsqLcQBGlpTmgFhSFgmYIwBMGgRajhkGLwBLagCFGQzYGdWErIBTDZCaA1ERowBcIABQiA2dARsSHqEAUqAAcwBaFC6ARaeAYgBZDaoAaYBM/oBTqwBGmqAAYYB3gKuAcQBygKUAQB4Vb4BDtABK1YBwAFu2AEiflLCAT6eBTJkG7wBTtYBAlItiAEM2gFQjAEXBWWqAUoOJWNhAVtGMRmtAYMBYyZraAMyX0wd6gFFVBKoASGIAldesQHOA3vWAWFiNF5cLZgBPmKQAV6KARqOAidGWUoAQCHGARcyQYgCBOQDjwGaAUBSOLIBEo4BGTZjLkKgAS+cAQlkMjhCCww0XCiYAWrYAWiUAROYATJSSVxMSnkRpwEwhwFzrwIVoQFq1wEILVOJARfBAWzZAQN1xgGRAXBgnAF9Xt4BwAG0AghUmAH+AhnwAYIB6AE4zAIE3AKLAaACTegBHqwBEewBah5UMYgBcUpvGMcC5gHjAUyrAXSQASKmAaYBb1CoAlIFKtMCL4MBP7sBCasBSwx7Yi/MAQwnR9kBIY8Cc20qLFzbATwkJsABQjkutwIyDUy3ARlJbZsBkwEGMWErOxI37wFnU0eNAVa/AbABPyMv7QEL+wGpAT9eBCjjARrvATOKAXFlH28AZ2glKyx3ZF1LK9IBlQEEcbkBNjxlfRVKrwGDAQGjAVhJngEjhgGzAc4BDTohDAMsbUQRYBCIARw+SzA3QJECcnNItwE8pQGSASgQW1QDRH8ePVU5RARENBafAR6hAUcKYRc5QmW8AWNkpQHeAZ8BnAEAMis3J8YCgwGsAWcUJSVHbV6tASBTf5ABSRdpUwtpqQFTDwI+KGosKosB2gFRGDtYfyRVUJMBDJsBXL8C9AE9xgGFAlpbG3NbUQ+1AW+JAzajAkEVdwpzvQGDAf8BKxFBeW9NoQFOcXNZKYEBlwEnjQGZAbsDAn1HS0lhEElEN3K5ASBRM2ccZxUenAERfFkSL0wQggFQSjjIAQNUJ0gHRAqOAVFYmgKQAfQBI44CANQBIeoDBGh4Jo4DzwHSAZEBZrECThOQAYICLNACMz/kAb4BVdIDnAE8pAHOAlBoNrABpgKSAlSmAQUmKqgBDCQriAFiLUwHcFFwBcwBWnKwAQxIOKABOAVlO0EYN2wdL0s7Fo8BjwE2YQRLygEvAUXMASZwNuIBTV4/iAE6tASgAcgBIRAvwAEBLliUAkArqAEIlgFifrwBRKABkwGgAQQ+jgJJF31GEXT8ATj8ARzaAR/OAQbkAW7RAV7pAg/fAkfFAilzbMEBQizEAV+2AWB0tAF+ygPYAYYBKhNUlwJg1wI5wQGJASB7vwXLApEBmQKOAYsBwAFvtwHhAc8BLUvPAnG7AfEBFHGdAecBCT++AaUB4gGXAZwChQF6iwPnAYkCLZUCZkXWAT/OA7gBggGQBKYBjAPQAc4GmAX0BpIDuANYyAILsgKmAewCB+YCKPIEkwGBAjPcAX3OAUbIAnmkBC/0BeEBmgFdDoUB3QFnxwI1+waYAZMBGcYCkQEaqQKeA28aYHtahAFI4gN7qgEwhwGUAdIDxAG6AQu6AUV0igGlAXZieJMBfLAEP3Jv+wEXAG+eAUO0AioygAHcCIwClgEJwwF5+AETjgFE+AIGqAJS5AF35AGEAdEBdGhCzgQ7lgI/1AXjAYYBassBaAMs8QESQmBv3AHwArQBggG2AZYBKJIEMyhvuwGhAXw/QIsBLZEC3gF5VYUBhwObAuQBHVBI3AE0NmKsAWBzcl6EAdsBEC9woAHIAYMCpAHmAoYBLY4BZAZob02/AdYBJVuQAdACUJ4DCvICcbEBpgET1gHcAijiAwewAxqhAWjoAYQB5AEEhgNkkAQaRDiMBBKkASvAA2rwAgM4Vr4BVtgDUtgCQY8CL8QDHzZhtgEwygQBwgNhoAFJL2frBakBlQE7oARNtAEmZn9YMsACIIIFHzBdxAYdDJoBqAMjwAICwgJpXH91U/oBnQG8Ak/AAdIBwgJZ1AI2hAM9kgE4yAIbjwG6AYgCVo4OgQGqAXWMBJkBqAYmjgMfpgFTF5EB9gE3jAIo4gIG+gIn/AIW3AKxAfgBQKEBgAFYWv4EN6ADDMAEX2KW6AL3K2aNAV4HPDWjAQ9D4QFJLQRjQJMBvgEpigFjnAIhugI0EjAjjgEc0AGbAUQ0igGDAQosqgG8ATGwAUCRAXg5cp8BMRWTAUe0ATBSJUbnAURZtAFtMgVCwgETCJQBqgEgrgEdJMIBI3zHAQmpATLlAVe7ASlZdcEBIccBzQG2Ab0BE4UB2gHrAQISreEB1Cp7RY0CPKEBFZECWrABPowBVswCWzwlAgjrggGWAwCJAdsBCSFAAgz+AVTEAQigAjkPG80BL4UCCwKeDeKLAYkCAM0BjAKeAe4BfzuVAcIBhQHQAZABkgGsAQzcAcQEK4wCYwxhkwFrjAFpGWGHA4sBlQIdzQE8O2O/AakBOVXnAYcBnQINnQFTDYEB5wEX9QGjAdcB3wFNnQEJ5wGmAiG2AdECmAIo9AJXyAFLkAFd+gE31AFTpAQdIa0BPscBkgHfAaoCvQGaAUBszgFnvAKNAWrAAl7iAYwBcIoBD4YBhwGqAfMBmAHsAdABVbYBQ7gCjAEupARJpgE0sAO1AT5N5AIPBacBQvsBuAEfkAF1ogJwvgHcAYYBXvwEoQVPfYoCb7QBc74CMYIBP06pAZwBGVBLEN8BoQKRAckCRfkBpQHRAh+rAyr7AwunAY8B/QFXhwTBA6oBIsIChgKkA6YBrAIUsAFhvQGFAYIB7QKEAmPKAhzIAeIBDpEBggFH9wGDAbkDdccBT90BjwGXAQ4HqgHcAqQBwQIF3QEXIkHTAV+hA4EBiQGjAQNpRGdSBRNKOi0NN4cBH18EkwEjywETpQE5pgImPCWZAjt9AAYYPTc8ByuPAZEBmQENNCsKQTIqazAjBEuvAesBEQg+iAFlTBemASVVKn99HoQBPQi9AToNMI0CfZMBzwE7gQFzYw1lSRtB2wGBAXFfXXUdjQEkiQFCqwFajQEAVV7nAQ3TATF5OxlhGB9YSy7HAcQCHVAqhAE3bpsBqAFNHskBWSMKX1x9MuEBGbEBGJcBDVUbKDkDTyonJRlJHkklkQEGlQFqrQEZjwEufQ2nAS21AZMBxQFVbV8tWQjpASZDTa8BIY8BIe0CIms+YSiZAYQBlQEwcU5h1AE1UlOwATiuAjp+IoABUDB2EKgBIjqIATTUAS6wAQV6EDApB19pdS95JCNP8QExNCkDAB0mACONARIdHb8BJzMjBydDQCMSHFAfLCLIARNcBFgubhdeFnoheFFIHTQ1Gz8WSS1DFU8K5QEfExFVDjMnMwg1Hh80a/IB7QEDKVAJEhA4L2IOVjJ4KEY8bgsHEXAHWiGMAXNmBZgBjAFSFCbsAXJcfgQQKp4BD+oBkgFiYEYLNDUlQQUvdRdCWQFnV3NKnwFYDiyQAT1GCZgB+AFSGV5GPkiLAYwBA4IBbQhBsgEB1gEUclmaARdwPgIy6AMQqQE7RF2gAQ+YAWEgnwFoBNIBd3yBAQRnTAO6AacB8AEnFiSiARDWATXYAUXUAacBIFFECDJtcN0CbB8EiQGVAaUBPjviAh0IyQGYAYQB+gFHzAJ5YnUfbegBPoYDaaoCCKgCpQGAAt8BmgE5qgEHSD1m9wJPywJlgQGZApUCfeEBkwGtATEDN5EBDvcCTbcDPU0jiwLLAYMCIc8BoQFVLXfZAQC5AkuLAVnfATnrAZ8BpwHFAR2TASBvI8kBLV+LAW3dAeECrwGdAYcBXVm9AYMBcVd93wFtkwEobRW3AVaHAQV5bg1ngAKrARuJAXxVCWG/Af8BpwJrkQMp2wEULHUplQEkZXdFywEbvwFKTTMcxwGIATtuQDpntwE9nwF7HckBL2u7AQCbAWU5lQHEAZEBwAEpRbEB6wFxgQHpAbUBT1FbQM8BhgFzhQIMkwJ5IbkBUwXhAULjAYwB+QFyPX44dmOEARnWAlbAAdIBmgGvAjrAAbIBRMwC3gFFaJ4DhQE0PfkBfRyCAZIFXIgBN8QBEeABVAiGAoIFVKoCLawCPKQBF/gBdvQBJIIDfuAGDcYCKZoCyQF0D1KNA8gB5QLaAZkBfFGmASA6qQGGAsMB8AK9AY4DUVw9lAGbAYIBjQFQQFpfvgE+jAGgAYABapQBK1hLXXdYKDoftAFEHiZ+TIABDVJuKogBUBk+ShAHZC5IZA6gAeYBSTAmdCu2ASo0H6oBT2pDOilsMjYzDiNCYzhXDSdDTzMrBRMpXmtRN10JIXgZIUEMJ1CFASRVAAUrFR5tLicqGCIHLDcwkwFCCzo1JA45Jy8tNj8UGyoCPBpANxwuJqMBkAEpQrkBmgEWICIfDg4hQDsSFS9zApsBPG0MOSxlInsEWyhrUuEB2AFnQKEBNG8NnwFLZROhAly7AVyVARzhAVynAWAxNm8MywE+U1zVAXJjfi9gQhQTOi40AERBWhFQQ2SvAcgByQGcAV98qwFSIzIeemUwdWAxjAFrENEBzAEHPmuWAUeaAQRMjwFQQwlxOB9RIl8UlQH6AYkCHg0aRSQEKIEBPDEsR3xlQrkBdLMBCmliBZgBtQEDIVNJIwA1eoEBcvUBlAEGkgEdbOcBmAEbGTE0eTB3dBAQUgtKTAhamQGOAXU47wGgA3GaAoEBcl0YFTpvCkc2uQEUMSAXbsMByAGlAZYCCC5XQpsBqAEZpAFrbCymAQWsAT+aAU68ATDqAiOMAnmIAhgoogJDarsBMjQfpAFDpAEbAJEEnALpAlJtsgEcev8BViGgAfEBkgEFZm1MrwFAN64BgQKiAWu8Af0DEukBOp0D0AGbBGyVAg+JA1zrAVbfASsqiQHVAjWvAUPbASkddFrGAdQBPDUy/QFtiQGFAZ8CjQGSAWG7AY0BnwORATFXtwJnPV3pAVOJAQ6rBL0B1wI5HSKeA5wB1AFu+gEWYlKWAngsKJQBRiKYAWZ25QE7QSJrSYEBZjVHSWTJAU95AA94JEiBAUiDAiWnAV6JATAAcJkBVk50ogFuSGiiAQ6IAR+iAWCQAQ+aAT4lWm8klAFOeQHTASs9K50BLJkCFaMCMFVQ+wF0mAJUwANipAEAG2OmAwihAXr1AU6NAWS/AVSRAkBwaOICBvwBXDBizAFexAEY+gJYuAENtAJsrgIpkgFZWCbSAgsLLbICIcwBFKYDP4ADEZoBGYoCILACO84ES7wCX9ABEa4BVPIBPqoCF6wCVsgCMogBUZYBLixeigET1AKzAYgCiAEclwH2ASBMPPIBC7ICU9QDSZICIcQBDo4CZZcCY+gCKZwEGKoBItYBd9oBZssBVIABRJQDHqIBL8gBa+ABEOICWbYCIKQCBRd8sgEktgJDAb0BgAGgAaABBVzKAdcBeucBUhDcAewBkgGIAh/KAVeQAuEBsQFhAkz/IawFY12+AzyWAmPiAWa2AUGkAcMBZFKNAc4BsAEeyAEf4AFRvAHPArgFvwEVV8cCEYABS0NJ6QIg1wI25wEL9wJD3QYvbV6PAjaxARX1AZ4BugM4mgIJhAIkgQMuxwULZ0rQA1CzAgPdAjayAuYBmAR4AgraEBavAYMBtwKMAUQcjAIIAhKYLWsSNasDCtsBGzcM3QFqCkhgDsoDFQKIAaMNYZ4BfbgBogH6A1LYAs0BHYMBjAM6vgFQugNllAJdGlf0Ai7QAX/iA0+uAU++AbkB7wJd2AOBAb4CK6ACtwG6Ag09iwHfAucB9QFWuQLAAYECGRlx0gFzkAJbUjWCAcUBQ48B+wE49QOgAeoDpQIgRZ0EUKsDdPMBYkY4zQTIAQQ5wQQfpwFEggGUAfgCBJwDGkFGRGSEAsIBgwGeAbECYJUDRIABNNMBfK8BDJ0BRGk76wIZ1QUu6wVYpQFG0AFcmwIAPcwBmAGyAc4BUoQENAIc2RYI8AEp5AIaNDm5AV+uAlUjswHHAk2/ARKJAUzxA5oBBECYAxfbAYIBAgyE/wIdrQIAvQMgvgFQ+gESnAJNAhTn8QKLAdUBlQHjAQh7sAECZGhUyAE2oAMF/gIvqQKxAQIauyy5Ao0EY2lYzQNqjgPqAsMBeqQFIJ4CKf4DCZoDjwH7ATHpA4sB9wGLAQIM3qcDjAXlAU2/AhLzAk4wQvQCHQIO7fkCSW1NoQIQ8QE0alqgAjauAUUCEMb1AjSdAZMB3wUGywIviwOCAWqKAYgCJpAECQIW+fYCfpgBW1P7AckCE9UBIAR0xwIPDZwB2AEFrgJEmAILAiqFD01ORbIBINIBByJhd1+lBR33A1WvAgUZQqADWIcHF5cCJJACxAG+ATiyBEPkAnXcAg+dAsABuAFIzgEVAizAgwKnCXURiwUaNVrpAjQbbswBKgdujgOqAbcBGN4DsAE1WtQI6gGaBSbWAkqGAxqKAU+FAT2nCsEB6wS9AeMEgwMopQECLuvqAdgI3gE/igMArAFBLUvkAluyBBm+AiyYAxDEAg3WAUkuU30zqQIr/wEYvQQdmQMD1QZaXdABxwFYnQMY5wE+SlICFLEeYhuZAZkBRbkBCfMCVb8CHY8CLNQClAGaA4IBtAIBAgqKJQTRAwg1NpQDAYwBJQIM3RkO8wI5pwJAoAFApgIUmgIdAg6i0gEdvQNP3wIuiAEyd0CeAypQSwIM288BaPMBJcsCAAQczAE8bAkCDNIXkwGnAimhAS5lngH4AhPuAUUCFIMHEU5TxQIWyQJAvQMIwgE88QEwDUyIAxueBEcCDNzBAmHnCE3sAoYCpgEYlgEN+gNxAiKPiAHGAZIFkwH1A09vkQGtASVfpQHxAQetA3q2AUirAjiFA6oBmQGcAaAESG5FnAICTEamAgYCFpwNSIgDRacCa8UEF8sEIiM2nwIE2QFc6gQ4ogIvygE8AhiMLBXBAykbH+cBIdkBMHI+uwMGhgMksAICKDWwAlKoAisCFNRL6wKzAxetBDjLAk6ZAY4BjwIoiASKAbADLIQDY84DwQECJMGkAhfwAT+RAjvvApUB4wINnQMY1QFSAkieATbrAgHdAUJ9XJYClgHMAQ5XLtIDCoACa5gFTwJ0lh6uBMQHKe4CNQc15wNV4wMntQEttAMCnQaxAdUCowGbAyF/J90EFZQCF4kBI6YBYb0BRbUCN11NlwI7HC3WAggEL5UEd4kENssEHaMFIhlg8gIuYZABeg6WBFWPAoABwwImogFO4gIwOEaZAk5TZqIEB54BFbgCSMEDGLsFC+ECRI8DigErRqoCJPIEKKYCSvgBCdgBN5gBbO4ENuQECGoVwgQisAMLAuYBikRG4gmdAe8CTbEOG2QjxAUW2gRDhgM8pgFH2wFz/gNKygdO2AQlcFWtBo0BcS3/BCHQAwmJA5MCBt0B8AGDAbkCB8cCPfICaS6pAdUBEYQCqwG7Aw/mAU8/R5kCHZcCAPwBhwECWYsDVGU1jgIxhgJ5TKEB5QIljwPAAUSHAecBZ6IGE7cIywLHBEXdAQDNAUuVAtMBrQOLAYkBB6kEX6sBewGLAWWDAcUCnwFQmwG/AecCmQILpQKiAY8DAsEBboUBwgHZAvoBZYIBG7QBkwK4AUiUAYUBRsYB6gGsAkpQVCqcAdECY7MBHfMBQg2IAU5qugEEmAM1iwTEAcUBG6UBMt4BugGJBKgD/QFOAlSXBHSnAxD9BxfDBL4BjAQ+lAMM1wY0wwNQHE7SC8IBTkibBEiuAVC0BYoBogIWUVraAzTmBCDmBALcAT2SBG6WCZsB2wNsHFaeBXi+BQmAAkrCBRQ=",mu="jhYCVqCZAqEZHRkTHRkPCxUCFRoYHBIIBAoABx0IDSkAGQkhAw8IAwoXAhsTCRELAA0CDwsRBQkMAw4HChMCAgwMDgQIFAkKCAwADhISDBoINgwmGiIIDgEMAh4MAgynBMcBCwEGDgYGCgIDCQIO+036GwUFBQIFCAIGBgQGAQIOh8YCmCUHAwECAAYHEBQNAAECCmIaAwACBAgGAgUCCB4QAwAICAIAArYP1t0C0zkFFwkRAhkcEwgTFhsAEwwXCi0EKQwbBzsIFwoTFk0OCRwLHg4UEjQOGBcMG1Q7Fg0WDwERBQ0ILQMdECsEIxIjASMDIRgrKjEQBQ4AAR8ePRAzC0MJJwIRJi8WBwU5EBsUEyoVHAkiAxINCgscAxwGEhEQHR4dFgUODSAFFgskGSADDgcgGwwPDBUNAQ8ECRUWHzYrHh8GGQgJCiMYEwIlGmEYIwwCCgggHwQGCyoIGggCDAIMFRITPiUIAAEOABYKAgoJEh8Edww3Mi8MDxIHNCUOAxgBHA8ODyA5DhVCJwgfHi8cDRgfAjMOGQgJFAkIBxFDEIcBBykQKSRJChkEHRolATkKGwMlGyUVLwApD00JFQUfH08BHwYlE2cfRy0zASUPJxsXDwkHDQ0AAAMKAwUHJwsdDyc7GR0JIQ0DDQcGFwctBwsHBgUBCQcWAzU1EScRTQYTAQMFAQECCwUDBwgJBQkLAAsFJUkRExEdDTkNVQ0hBRkBLQgjBREAEQURFwMvIxEHIwVHAocBBxkFMQ0xGS8faVdTCR0CDQUACRgVEg4IAwIrBQkJBwsGAQgPGBESEQgZDR0uIwIpGAwYEAYDEAcOFQIPARMbLRcVDBkUJgAgGgoYGRwTCmEvGAUOAhAJGQ0pDS0VOS8XDR0JJwwVBB0SLw4tGh0MFwQdBTMYKQIZFx8GKyYnEksKLxojNEM6ERQHFgAQFj4CEhk6IzYPEi0kJxwNFhQDCAwOBAoPDAEAGAgMCQoRBhMHDQkTCQcJFQAHASkRGQAnBgwYEBAOEBY+AzQJFCMsITYPHxEZCTUjURcBFQQlCRcLFwALARECHEAWADQCDB4IIAUsBiwgPBogHhgBGAkeAxYOBg4QD0AJFA8SAi8VHxsVExMRLxUnFQ0lCT0dEw8TCT1PLS0CCwoJCiEFBwkEGRQbDyEkHxgRDAcCDQMCCgoICAIgFQoABAQtfAUKOzgHJAsYDQ4VDj0EFyYPLhoEBA4DFjscGxwZDBUGQwBZLBUCQQ0VAmE+QR4xCiUNIQWBAQS7AQ8vB1ElXSNND0cVLwc7AX8KKwdFKRUJJQllNS8LHQMZCRUXHz8THSsvGw8dAh0PGxIVBCMBfRMRGBUCKwA/BnUHOQkVBykGRwcrGSM1JxEhACMDlwFlNws3CVcONQBFCDsYLQ41Nh0UORoPAQ0FFxABGAUSBGwmGSQAIBYSIA4kASYJQgYODAYCIgRmByYxUB9EFR4TMhFEAyQFQAYkARYTOi02BxQAFAkaJTIjKgcUBVgNJj9kS1YdMAYCEg0EAAYGARAECgYFIEEGFx4FCgYKDAQiDQ4NCBcYDygVJgAMCgoSAyIpBSsCBwYHCgUICAgUBgEMLQoLFA0SCggKAyAGIAMYKz4nShcmEzodMgA+DjQMHCo+CGYFFBEiOIwBDAwUCgQPCTUOGwMfIAoQEixQFhgeEDwWOhweGiIYGBgYEowBTBoAIAEcBB4NGAE2EB4ONB4WCm4WSDZeCSYQVgouDlokGAwkGCAgHiocOh44CgwkEjIuEgoCDgkKDQQRVAEYBBgUIg4QFBISBhAQGA4KEB44CgEUNw4bGiMWMSQtAgoBDAomAxwACgYECAEcFQYCABgKEAMMDwEFDg0QDQoXJAgECgAKCgQQBxgICBABGiUMBAgOEAQSAQwJFgseAhADIAIQAQEGEQYpAAsIARQGDgIGHgEAEgYQCA4ADAcBEx0JGA8SBBoIHA4CCgMaHAEKAggMASwXCg0IBgQMAQ4fAAUIAgYJEBAKDAAICAAKBAQGBRgDFgsMAQQGAA4bEAAMCxIADhIOAg4MBBIADgwQBAQYABAGBA4FAxMAEQMJBgAKEhAFBhkIAwwUDgQAGgYeCggCDgUIBRIOBAwHEB8IBAQQEAgiGxYOFBoDEgQQGAoWBxIRJgsiEyofEhUaIzotBAcPIQchAS8IBAoQCAEKCwIMBQYLFgAMCgoOChYOAggOCBQEYBUUFQIXCAkGEAEiCAgWBRAFFhcECQoHAgoHIAYQGgAQBAcGCwIRDgsOFBAAAhEAGQ4TFBAkICISDAIMDigCDggQFA4aBA4GGB4XHgYmHhAQJgoGGAAKAgEgAgwKBA4DCA0SCwYIBR4gBgEaBgQiAg4WBAUGFRQNOgAgCiQJJBIYCQgLBhgOCg4EFAMGAg8QACgEFgQQJSAnBB0FCwYZGBcKAQYeEgwDEg8KBQgCBAwICBADLB0YGyQYFAMMBxIhEBEiAxAFEgsYAjQDLhUUDRYDDgMYASYQEg0ICSIRJgUaEigOHBQUChQSBgEPDQEJDgMBAyUfAgsGBQoCDgoQBg4HBBsKESQBDhgHFgcGBAgiJBQBDiEWExgCDAMKFVFXAwcKDwQRGS0JAQkMCwgZBy8XAD8MJQcXCysdG0FdCB8QDzwfHBUwGRAhOhsMBg4BAxMCCRIJGgAQAjwlUB8qMSAbJBM0DRYCKA8mBxQVCB8UHyYJMh8qDRwRIgA8DkAsECwKJDRIDiYYTgMiDDokbgUqD0wOQAkaCxIBGgwyGDoHQCIgFAAIAwIMBwwBDgUGCwIVEAIcGDYMFBINAg4DEBI2FEgGQCAOEBAKEhIADAcHDQMJIhsMFQwlAhcAJwQlGBMQAAJIgjfBCAAJDAMODyQZAgkFCRRBDQUVAAUFBwQRAxEHDw0nARUADwgbCCEGDwYLCAsWAQwCChQIAAYKCAICAxYWEhYQKA4YATISDAMCbvkVxwQWCxoGHhNOOxoLEAUYFw4JBgcCCwYHGhMQERgHCAkMBQ4JFgcwH049MhsMIQULDQUNAQsDJxYJBAkBCQwZChUMDxohChUMDw4XDCUWEwYRCi0oDwg1PCcgDxINFhseAw4CDAcICQYFCgAMBAYCpgHhOOYgEAMOAAgKCiASEAwCCAYAIAwQKhgWCB4CBAcDDQYRAzMFBx0RKxMHDwANHBEqEQoHBg0ADwoHDgESEUcYEQotBBUKGQIJBQcbBBEDHxI7Fi8gLyQfHQQHECUQHzoHCBUQCQwDEAQQAS4GHBESDRYBGAAODBgCChEOESwBFhgsARQIGgwcFBoiIhwMAAcBBxspAA8MBwwRBC8DGRchLx0DBQAHCgkCpgGzW49OEgEIAi4cCgAAEwoJDQEZAgcLHA0aAxQEOhYeABYQEgAOAwoLBgsDDQsLEQcEBwMDEQALDA0GMwEBBwcFBwMLAgEDBgcQCRoHDgECDhQCEAMMCREJAQURBycCEwgDCAkCDQcNARkGGQwnBgsXEwkXAQkCBwoGFAwWAQoHCAQOBwoCCA4GCwQJDg4cARAaIAgGDAAEAwIHAwUKAwQRBwcABw0PBAsCIO8I5MoBIwAlAl8WDgZoGJYBAjAEKiI2BiwASgscBxohVxVZCwIgpQp/HwNRCAsEHTAhDg4EWAPAAQFiBxwFHAmpAQMXAwUTEQACPs2CAb8OCBEPCRIHBgkJB2UPPRcJAA0MNQhjA50BDxMEBwgOEgYEHAQSDgUQBhYSAi4FHgE0AUgEOAhoGBIAGAseBwIssqECqX0sHxQCOAAiFxQJDBMOBQgJBhEVCQsDIQgfDj8CHQQRDA8SCxYBJAIIDAgCZplC1hsRDQYiFCIODCIoHhocHB4GEhAsMiYmKDAYFCIsGAwQDg4SBBgJIAoYJkwKBwIHBSEGCQUTHk8CCRMRCQUXBQkDDw8TJS8NIQ0DCwIRJ0UZHxELFwUTDQsXDxMpHRMJFQcJExUHAlb6B+4EFgkYChYBEg0FBwAJKBQMAAMjAw0HEQsPDwsRBwkFAQkACwMLEwMdFT8NEQcXFwcDAQoIHgUYAhYMFgYYAi4IPgAIBQgZCAkGBgwICg4ADAcoERYNAk6SAY8EGwAHCg8qEwoTCBUOHSoBGgQQCgwKBCYCHhQCBgAgAxgFFBIUChQEJjAUCAAyDQoTAgcPJw8XDRsHJxUlBQ0AGwEVIDECBwAJBQkTGQJSlALCAxAFEAISEBYFFB8EDQElBR8EBwwFDg8GCQIZDBUCBwMJEwIBDwUGCxQLCghDEw4XCAUGAiAJFgwwARQJFA8QBwAXCwsEDVoLGAQICgEMCxYLAlyKAeIBDg8ECwENBgUMAQ4FDAsHCQIPCRUAIwgLARcYNQUHAQcMAQ4NChEBAwsOCQInAxcGDwINGA0ECwoRHAMQDBAEDAAODQEJBA8YFxgVCBkSCRILIAciOAc2AD4IAlz5BrYBCgEiBgwBCAsUCRAKEAsQEyAbBAcJDQMRAhEMJwMLCw0JEQIFAwUACwcCBwEPDxcGAQoFCBcWBwwADgMOBwoLCgMIASQXKA8ICwoJGgMECQEJAgIMCgoOACQDAkiWN8UfBREBAwUIEQcPCxMAEwYjFg8SCRQGGAcUJRQNFA0KERIDCAkkBigBFAgAFA0aAxIPEh8ECQYHHBMUIQoHGAcUDxAPDBEKEQJMzwToAg8NHSYLHAQsBR4NGj9UEQ4rDBEKOzIVCg0MQSoTChcAEwgQBgIOAQ4gFyQTCg8SASILKhkYEywPHh8eFQoLgAFpFhsAExEZAhMFEQIg0RbPBS0bVQYjBQcECBocQiQ6Dg4sGjIMLAEmJwYVJ0cjGwJ06w2qCC4VGAEqAg4BJhsMEwIPBg8UBRIdCTlrODEWDRAVDCkCFwECEwkDGwgXBBMIGwQDBgIMBQINARULFRkXAxMGGyQTDgkCCQMDCwUTCxMJDQMCBhQADAkYLjoSDEoGLAMYAhAEDgECCwoHCgIWCB4UCgAYAwIuowQ3Ig8MFRwVBA8DHxsHHREbBRUFNxYlFAcGBQwRFAMMASYECAgEGgcSCjAGNAACggGlBtMIGwchDx0BGQITAzEVEwERBQsQIwIPFRsGHQcLACcQLQotAycIKQ8TIAIaBgoGFAgFCAIcDBoSGAYQAgoDGgYcDxwBGAcWCSALEg0QBQoBCgIMCg4EJAQWBhQHJhkMABYGCAYCDA4QPBoOEB8GBgwMCA4BDAkEIwkDCQ0RCwgPBQcCTLEEmwEKByARBgUCCwYJHgAMAwwJHCMQCwoPBQ0TEwsDDwAXCwkGGwQTCBMQFx4XCikeGQIVATcMBwgLFAMKDhAeDBgCGAAmBCYFHBAGAwKSAdkCyAEKBwoCHhAYAQwHBA0EBQgSFAgQAQwHChcAExIVCQsPAxMKHQUCBwwDBAMBAwMBDwYxCQkCBQgAFgMGJSELAwsCKQ8ZAisRFwMjAAkHEwUTBCEOAwoADggQBRwKHAwEDAIWChQQDAAcCyoACgUEDw4HFBkQAhAFGhAWAAQMGRgXAh8YCQwFEAQKIAwoBQYFChcCJrcCQxkpEA0pBxEECQApCB0IAwgCCiADCgIDPiAcEAwUCDIPDgsCCQI6/wEuFAkcHQIJGxMtFQUHDx8NBQsECgwADgUOCQwrHBUIFwIHBg0SBRICCgQAGAEqCRYBDAQeFAgAHgkCXMMOigoYJwo/HjVcFQ8JBQcFBw0nAgcICwINCwALBDsgMQwLEgUUBh4PDgkWAxoPCh8KKQcJAgcGFwgCDgoKGgwKCgQMBQgCChISGAgMDwYNBgkKDgUaFAQSAg4HCgkCSKmCAYpeDgMaBBwBQhkGBSUBEw0JASsTBQUtAhkDEwsHFQ8PDQUPAQMGAggoIA8CDwgdCgUIEAQKDhcWDgIOABAFEggIAAwBDA4sCgJguwGaHxwFOgI0RR4DbAgaAUIRDwUrBQUTcBUoAUgGhAEbmQETOR9BExkDNwA7EzEBFwoMCAkOMA4KCAcCOQQdByUFyQELFwQLFkIKHB4+HlcSIQolFg0QMRAGEiUBGw4aBooBClAIAizQP74DDAcdIU8FDwk9By8PQQJXDEsHMQM9DgkOFBwoFhoESgIcAQoHKADgARJkAwIu8xYDXAdEAioBMBEAEYEBCEESOxEVCx8AGQlBACERSQMhGEEFYQwvAioI0AIWLAxCBgJYygQQHgNKAIIBIRwAFgltESULhwEBVwURBQgHJwmJAQERAxkJOAUEFSMAKwgVEQ8BKwYtBycBFQZGFBEGMQInAxMHRQFFGMwBKDAGPgImBiwLXgIUCAceEhY2CnwKAiwcqRICEwsHCwEDDAkEIQ0PDysVVw81By8BLRAZGgUUCC4UECoSKgoYBDYAvAExAjSIEIgBBh0HCysHJQYVAxUAIQQLBAAKDxBHChsHCQI9KCEkCgogCBYOLAgIAUwdKhVAESoRLAsCJIgQ9AQ5CTMCDwMXCBQcAxweECgIdggoBxIFGA8wEQgJAQs1AVsHAh6GIqAKLwA5AF0WOwoxDgsOIAomBJYBAFQJsgELQAUnEYUBFwIg/B+jCBkZDQUpBycVhwEOJQw1ChsQHAQwAQ4GDBwQBKwBDUQHAhioK1djDxMALRAPJBIMLAZYABIAFAUIBQUfAmiPtwGXPCAABgAKDBACBgsRCQ4FEAICDwgFHAI2DDgDFAsoASQFMggGAwUdBAcIAwoCCgocCBwAGBIGAA0zDwVDAHsLUQULBAEWAwYZBBcKcxIvAwkGBQgBGAQWCAgEBwgDCggACgQKBgMEDQJYSagFChUKBxgHCgEmDSwDBgMECwoJAgcDBwYXDBcQCxQBFAAGBQETBwcHAQ8KCwAHCBUMAxAJCAcQBwQDCjcCFQgFFhUMHRgVDhUKFQQTBQkCAQQYCiAQIAYCTrYRrwVnOwURBAsSEQYLFQMvACUfEwsXBSMDCQMHBwAHAQUNAgUMBwQjAS8QGSwDGhIFEAgSDhIEGAMWBAoUAhYkBSYDHgAeAloYGhAsEBwGAjiXGNQiDwUHDRkFBS0YDxkHDxcfBwsHEQ0JFREJEwEMEhAODwoTHAgOAxYCFjYoGg4kBhAFCA4MBAwDAlj9CaUDABUFAysNDwkDDQoLGAMEExEJLQkHSyUHFx4ACg8sMQQXARcaBBwLDgEMFQgFEA4EIgEUBBwaBAweBAwJACMaBQgODAwEDgUIBwYiECQOFAA0CwYFDxUCIvkCPSQ5BwkGDQUNHQ8lACUIMw4ZKAAgHAQ6DgwBDgcSABYKAjrXC9sYFAUUBhYFAgshKwcREQsRBSEOEwQFBAMUCQYNBBkPBwoLAgUGAAhSMBgMNAwIAQUHAAEGAwEFBQMCLKfBAb+xASQTFhmPASELEwoNgQINcQwPCAMMKAQVEAEIMhpHGkcAFBQcDBQCcgG8AQmcAQMCauEIXDYDEgkuCRYHDhEuDwwJAQNBAxUCFQMFCwwDGANGBBQAGAUWAEwSEABSERIJFQsEBSgHGg0HHRMFMwaFAQQrBkEWGQIZBikQRQwtEAUWDwYZBBkBIQ0VABECAxoTBA8KBBwYEB4AHAFMBgIitl7PChMAEwYHEGEMIx5/HBEOGAQyBVwBJgeaAQEeFzoFECNhEwJU3AyAGQgDBgIOChgIFgIHCTYRAw0KCRUDEQsQAwgJEQElBhMBAgoFBBcBCRMHAQcEBgwTAiUJEQw4DhcGAwoCDDEFBwQECBweKg4UBAgEFAIKDQAHCQcCNK0IZxMTHgAUBhQEEgkjBzMVDwEnABENEQUNCCcEIQwRAhQYPA4JCjAIABAcDgwCHgEUCQcLAjqnEOMJIA8bDWcZOQk9B48CFycCCQYRFAIKGAoaBiwEpAEOEAQOCAoUDAQKABYHKB8YDAIcDAI4DQIODgYgBQIi3QGqASQDNBUWEQMDFwURGSMJUwZbCg0MAQwKDBAIRAgQEhgCAnjtI7EDDxUAEzIAFiguCBYXFRMYERYAHhQWHiwSYgIyCyEdUQ81ESQHEACiARwsDBABABUQDQkfYwcODQcLfwYrBRcCKwpzB3MCLQxlBDcMLwZnFiEB9wEUOwEXAi8ICQwECiAI2gIYJAgaATQpCgIsFD4FIggYEEYSLAMoBwIwoCX/AR0ZIQkoHRQFDxUXB4kCOB0OCRYQDBgGGAI2CxIMHgAGCCcEHwgZDkYMtgENGgUYDwIy3gnSCBMNEQMdBgkFCxMbDRECHQUPAisgARo+LFBMEApmJBgBBg8xGQclOBdDHSkNLgkIBQI4ha8BltkBPghYARwGmAENOhEwEzoPBgcDCTsTLwVdA7EBExEAKwo1BBcBLQ9jA0cLHy4KDCoYRhI+GiIEIAoCYL69Ae2/AR4LJgQQAQoJBQkLAgkBAgsIBSgLBgEJGAYIOAYMARYXFQEHCRIDEAcJDT0LDQkXB0MPCAkBFV8SDQEaHREFEQQRAwsVGQ4XFAAMFhYFCjQcCgggCAgCBxQAFCoaBRICTowirwQSBxAGLgUSDwcNFgISCwgCBAQMBhIVDgMUIRQDEAIFDwINFgkbDRsHIRILEickLQgdGhcAHQ5DFhkBCwgACg4IOQIVBA4CcgQCBRwJAlKLOd4QHQMNAhkAFwgVDAcGBAgQFhAoCjoHFgYUABYCChIWAgoADAgWAQgFBgQEPg8oAwIPCA0GFwYDAxERBQAPDA8fBx8PBAUUERQJGiMTGSkRAhkCWIIV4QweAxoOEgQQAQoJPAoGAQ4KDgMKCQMJDQUPDw0HUUMpAxUACQ8LDRkFBQMjABcIHRIoFiIAHA4YCBIOAAgHAisHDwoKAgwALgwLDBUIEwoBDAkODAIMCQJs9RXCAwA5ByMABwoBAgMHIQcLBQ0DAxUBCwIJEAEYCxAEFAoEAhIODgIGAwArFQUPABsHEQcBLQAdEBMDAxIKECQBBhwJBhUUCAgUCgwCCgUaBAAQFwgGDhwMEgwCDgcOAgYODBYGCAEUBxABCAkCGrQCpgYvDxcGCQwJGiIeBBwKAiQHJg8MCQIHGR8CMqwRyJIBUwFBDDEGLwxpIhUaEw4TDG8iCQwYCBoCFgBKC14LKAkuCywRZikSAywVEA8ICwkFAnyAAfkECAAaChABAQUhDQ4DAAMPCQcHBgkaChgBDgI2KAIEMQcDBiAUAwwSEA4MGgoMBwINHAIaAxIFBAkFCQsHFgsBAyELFQsRDyMRNwsRABUEFQATBSkBHx4HLAIYDhYiGkpkPCgQAhABAwcCBxIdAAUdQQUVBAUREyEPHwkCUN2sAcAbAgMyASADIgAoEBgEGAIaAyQLFBlQCwwLGgMcAjwBNgcHExEHMwIzASUVAQsVBxMaDwoZBicGCQYFCh0OVRIpAkMVFwEVBB8QBQoOLBQGAj7OCJ0FFAkoBBYHBgUCCwUJAhMQBwgXIwMjAB0HBQUECQcBFQpJCkcYHQYfEhsWJgRUAQoQCgQaBBoICgAMAyIIAjaeBLsIFCEIBSoLCgk3DiETCQFhARMDDQUVERUJGQUtBAkIBxAEDiQQJCYKBgwAHAEaDEQSKAAUBwJQ4oYBjTkYBy4FGA8SCUYVGCMECxEFKwETBgkGEwIEBAcECwETFxEABQoJAwcFBxsfGBMGKQATBBUcDwYPGAUELQYHDgQMDhAGBBoAFgQWClQJEgACPsYRAwYFBgIDCAQAJgUYBxoDAhsTCRcZGQ8fBR8ABwIPARMIEQEhAg0HCwAVBBkACwQGLhEcEhACDBQEMgWEAQMCsgHFhwG+PQIJOBAUABADAgkLCQAFDgkiBQYHGRMNAysCJwYVAAsFLAMMBwgNFQMRABUHCwcrASELCwUFBwsDGwUQAwQJAQMXEykRCwIHCDgiEQIXChMFDhIBAhEEFwANAQsFFgAGAQwPDxMPAh8YDSIbGgAGCBAaFh4GFgogAhIDCAcDBQwFHCEYCw0OBw4HKAgCFgEABBcKExACBgwIDgQQARgVCAUIABQOIgAKFgsKDgIsBRIHAkJWXAgBCAwEABgJEAIICxYAAQ0RCwcDDwQPDgsHBA8bABEFBQ4FAQ8TEwcdBUsODQY2HhwMKAMADg0KAAQgBhwDDAUCLMwhxQQFFQ0VFQsNAgsKEwIFCAYKBQgNDRcHFxkJCgcoKCIEMEgaBgEwKwYLAhMClAGJBJoBJgMkAAwHDBEDE0QRIBUOCRQdHBkYDxkGKRADAAkRCQUIASIEHg8KAwwLCRMqAgQDAyMECwMNBBMHDQkDCwALBiMkFwYLAAcKAAoHDAIGCQIFAwQLAwcPBBkcHRYLBgQGDgQMAAICFxYKEgsEHQELAg0QIwAZFBQKIgcSCAIKDgYJFA8EIQcdCwkEAQgsHg0OABQCOC6IAQ4FCAgMARoFDgcKCQEnCQsDABMMFRgRBiIrAg8FCwUBIQITAxcCBQQLLgISGxgfEgQGEgYgAQJU+wE6HiUmTwQfCQ8GKwMNBQENBBMQGSgCEBQOAQIbAxsMABQXAwkEAQ4ECBgUAQQLAA0GBRYPDAkBFSEJBx0DCBIJJAYIFgIKBAoIEhoIAhQALBMOAQJKTJQBMgMmACIbFBkeLwEBEwoNFhMUDxQABgUGDwABDwYPQjsEEQkHDA8DBSEHHx0hEREDDQoFFAoIECYADCEgF1gZJAMOAgQQBRYTAlbHAQQcEQURDQMEBQwDJhYOBCYDIAkIBQYNBxkZBQ0CCwQVCRIHNgEQDQYLCxUfBhkMNxILAgkDASENCysGERIPGksoFRQMGhwIChAkFwAKCgocAg4IEgQCKKgLqQgIPwATDQ0HFQsJCQ4HMAQgDw8NARcSCwwDDhEUEBQQJgwALhMWDQJWpQbMARQLLAgIAQgDEhcCDwEFBwdHFwAFCAFEBggaCAoDIiYCGAgaDAQABR0XHQ0ZBRcBKQUNCQlDDSEALRgMDAYALgUvGCMKCQoDDhkeCRwAEggaAgQgAwJW5AG7ARQTBg8BEyEHDwYHAAkFDgEiFRgBIAkXDwMHHhkCBSACAgEABQ0NAgMkAQQNEw0nEhEQCRAxHDcqDwYRGgAEBgQSAgAIQQ4FBAkKKAAmBBgEHgoIAAJyqGrHCgYDCAYMEBwDEAcSAhAJIAeOAQw0AhIDCgk7GykPAwUCGwgBBAMJAzUBDwYFDhEBAwIaCgsQDQEHBgIKCgQEBjkXGAELBQ0BRxARDA0QCAAABjMAEQQAHAUIEwYdAgEKCBAoJCIWAh0VGSYbCA0JCxADAk7HDcsIDQ0MAS4WFgYGAAoFKAhXIUMTDwFVGQ8CRQs3BRQKAAQDBAkBCwkPAwMMDhIQDBgIDggIBQIIDggQABgEEgMSAhAGEAJQBDQaFAYfFQK4AcbeAutGCgMeFhAPKgkJHQgbABMJEREZEQcfAQUNBA8QEwwVCxMVDRMHIQYjAQcHAA0LEREREw8lERcDFQcTDxcHFw0HAy8BVwETAgkGFxwTCBUAGwkFAjkoEQo/FgsSABoSDhoHCgAMBBYDLAQwDxgBGAIeCigAGg4KPgYUCgYGAQoJCw0FCQEXCBcOERgDFA4YAhYLFgIKCBYECgYOFAoYDhImHhYGGgEUDAIYAxgVOgAKAgoGCi4DCgcCZrEmvwYjHykbLwsTCQ8PFQkpBysXFQETBUEXJxcpHwcVFxEZHTcvEwMfAScXFQcVARMIBwgAChASBgoXDgEIEDQIEiIiFBAsFkoUEAgMDCQSHBYSHgwMKA5WEkgAWgYuEBgMEgUgAwgDAoAC5BvPMhgADAQMAA4LEAUMAggBCgceCxILOhMqBzIEHgwaEQEMBAoMCA4GGAEqCBwHICAyBRQSDAAmDQ4TAR8GLwMXAEUGFQMVCA0BCQILAQcHAAEYBQgNCAwIAwoJBwULBAMRDwkRAREAEREZADEIGwQnBQMVAQkFERQJFAgIEAMGBAAKFQwXBAcFBBEBBREFBxwVFAAJChEBBQEJCQMDBwMdDQchFAELEgsJBw0jERUHARkEHRIbASsCHQcFFgUGAgYYBhgBAwgFBAsBGwYVAQ0KJTAXDitODT4iFQ4NBg8MFAEIHxgFEAUHDQEGEgMSJSYbJhksAxATNAEUDCgCFhQJAk65S6i+AS4XhAEXOAEiDQELfwkVBw8NNCcaAxcJGQWJBBWJARcrAIEBEp8BEBUIWQoVEkoYiAEKiAE0YQMjAhgSLgwaDDoIOAJkCowBCiwKFBCAAQIkDSoFOA8CgAHwAbsBLg0YDRUDNx0HDQwDUhwqBRACHg4FDBoIigEFMg84BzAXGwcbFRM9GwcdACsGGQM4CygTPAUWG2EZewFRBUUGHwFDBD0IPwwXDFsGbQMTAiESEQA9CRUALQgbCAUMGwYzJFsKYQInCEIaWg5SGhIWSg42EjoNLBBIADwBwAEKXgQCdqIItwFdUSQGSCYyAi4MMAQaABgFIhVICQAPJAcyBDQHIh0AIXEfKwIrA3MNjwEAJw0jBrkBBWEAHwm/ASEtAUUEKQweCBYUGgpEFjAuBBYuFhYCQgEJBAcYCAoaCAQUHhAWBi4EChQiBA4AJBUwAA0WFAwYAE4HPhEfBQKmAf45rwUUAxgCGAMgGxYFIAAYDgEiDBJkJDIFkAEpKgc0BTQDSgoaALoCNRQLQwcrDQ0JIBNfISUHJwNNCC8AKwhFHhEOBRYIEhoGFgwHEE0CLwUrBRY1VDMQBS4HKBFFEz0JIwY7HC8BVwvPAQ1lFg8AGQsXHRMLFQUXAC0ImwEUUSotCi0MKxgJEgYIJgMYAA8oDCgSBkYDKR4YECAGKAIuEiwCTg4UACYRfh8CLOoDmQNaE4wBLRgVBikHAzMBRQRjAikGaQZTEGcMNQFHDzEAEQyKAQwqEDosKBKqAQgCOM4HpAI0AVgQugEFEAMHFxgFPAEmBs4BB1QXIAwaACErPw2RARNtAJUBBikGWxphCFcWbRImOBQQFAQqDQAPAsADuCm3rAEECQoGCAoODAERBgMsCwoHCgMKCDQVBAUAEQQHDAEQDAgADhcBABAPEBkFEQ4XBwAdBAAFEg8YJygtBQ8CCwUHDhcHBwUXBQUABxABEgsGCAYEFAsyDwYJBBcGCRABEAQGCAMWCyQAJAsUCQYEDAwEDhMeIRIEAg0MDwgPCDEOLRoTAgkPBgMDAgMOByQHYClOExYADgAWBhYMIiY4IDQDNBcBDRknDV8JFREPEwsTBQkbAx8CBwYFBAkLEwUCCRIHBjUIFQEVByENCQUZHQElBgccDTVhHRkPHSstGykZHQsTDw85J0snEQgJHhcGGwcFAgEcBggFBAcBAQUEBQ8FEQEFBAAECg4gICIqHC4UQgkSJzInEhcCFwgrIicOKwwXEAkWBBYECAgGLhYwDBICIhgGCgpIDigSGgYQBxgIChIKERgVLggWCwIXLgQGCgMOGQQODAgKBA4AHR4jBwsCDQYRKiUwDAIeFwwSAQwHCAkGAQwICgAGEQ4FAgMHBgcFASsaFSoAFRAZIiMDCQkBBwYXJGmAAQ4QFA4KDgkCEQkVGxESAQ4JAhUYDhIAFB8sP0QiBiAADRUoNQIHDAkChgQX+wkWARYQLBYkFiAICgYKAAkLCwUBAwgHCwkADQsPFAYGCgEGCAwMBgMIAAgYAxIGBAcOABMbHw8UARwQEg4AEQ0NCwkNAw0HBQsEDw4JDRUQAgoDDAsNFS8tDwkADwkLOTEnPxkbHQ8jCyEbEwECBQwBCgcHCQ0FDQEFBSAGCgUGEQgLNAsGAwQTCQ8dARMEDQwxBQMCFAwTCAkDBQUBCQcFCQEzIgIHGh8TCSULLRUbAA8DAw0LCRcADgcPKwUxCRsdAAQFFgcDCxcVCQ0JHQ0dFx8ABRIPAQ9HDREJGyE1Iy0pRQ0vARkEJwgbAwsDEwQRAwkMAgwDCBEMBwYVAi8DHyQbCAkADw8HATUBNQQTBgMOKiIlEQ8CEBABDhULFwEBDAIOBARYDAoIJQIBCgQKIg4XAxsCAg4IDBwACQgADAgAHA0WBQkMAgYEBBICEwQTCgAUFA4MBw4CCQYHCgQILBoKGQQSAwYACAYGEgYYFBIIDgUKBwEIBQgBEmZUEgomDBoFBgI0GhYJBxIGCEYgHAYWCgwAABAMAAQCCQQgEBAQEgoKDAwEDAEIBQUKDQQgDh4JDQoDBh4KDA0ACgIKFBAaGggHABkGBgIMAxQgKA4GCgILDBZADBYOIgoIGgIMBhQOGBYMFBAwCjIaJkowDgQYAhYFKQMFGQ4TFAkYBQoTBi8CtgLDSfZOEAsUBAAdBAkUGQITCxUXFQAFBgcWAxILAh0QGQc1BBMKDQoHBgcEGQE7Gy8dGQ0CBQcKFwMxBSEPJAUwBxYJFAUSCxIPKgkBDwsJHxMPDxULFQMVCg8MBxQTEDEALwsVHSkVCwsGCRoBCggYABQHCAcBFR0JBxMCORgvGCUWGSIFGgAcCyYAGgoYGBYGCgQMAA4bJBMSKQ4REBcCCwMBCQARETMpGA8iFR0NAw8AAwYFIA8KEQEXEQMFBQ8ZKyNNBwcNBA0ICxQEGhogDjwAFgIIFhoUEjIMEAgaABYGEgwAHAQIDhAMCBwECgYUGhgJGAUUDQ4XBi8FBxMRCgEoFiAICAYQIAoYBgoICAoCIhEWCAw+BAoMCg4BFg0SAwgKBhYiBxgECBoZagwSCgAYFTAbEA8C+gLLB64OHgtEIzQRFAASCBYgDgIKBwYLBA8DEQ8NBxMFTxIrBgcSCQYHBBkWCwkZCSElSwERDx8hBSMPEwsREQcTChMACxcfBxEHCQMJAgk0XwYDAAULCwATBBMUMQQLEBUMByINGgMECgwEAwgNDgAIOiIcAC4NEAsQFQoXASEIBxoADhICFAkIBAgICAwFCgsoDRIBEgkKBwkPJwMLCQwXEhMYHwAPBQ8QAhADGA0OAgAxDysTBg8SAhgMFgUEIwcVAi0YEQIDDAIYGyw7JA8YJSITBAMHBhkCExITDh8CHQ8LEQ4BFBcgIRobHDkeBwIJAyURCQkADxULGwETCBEQDwARGhUCEREDJAAoBAoKCi4oBg4BEgkMEQoRBA0ICQwHFQYhAhcFBxcCBwgFGBEOBRYHBA0BCwoFGgEaFUAJWBUcADAECggGDAcICRQJEhcIAyQEBggEFgskBRoAGAQWEigCGgEkBBYBDAkSARYeaBAqAhwWCBYKFAMaBgKYB7QTmx5kAQoFEg8DCQMTChMaKQIJByENEQcTCDEBFQQXBhUiPRQpBhgBGggICgYMBQQhCisOAQ4GBA0BGQgTBgcYDwoDOAMYBhweLiYMFBIiLh4MHhIgLAouBC4SFBACDAkSAQg0HjAYJhIUACgbbCESCQ4PFgkYAxYJFAtsMRABOAIUC0oHFAsGE0gADgNmKR4RCgMUASwXRBdIF14NGgcmGxQJEg8YDwwDJAMYBBYFCgUECRAPFgcUDRQRDhEQDRgFGgBWVwQNADkHKxQNSA8mDX47EgU0AAgDHhEgJw4JBAsIIwMVBQcTA0cDLQQfFQEJAgkeLxApDg8WDUhFEgsWBSgZEC8IKSgdDi8MFRQHFgA+DggCDAMKBwIVBxcDFQwRLBFMBxYFCAUFCSsNAAsWGxQJMA0eCyQDGgkkBCkTJQYHBRARIBEFBxsPHwEjBhcIBwwFCBUQEQoTAhUAJQpRBhMGGQwLAgsDHwEJABUMFwQTAx8IFwQTDBcUCRgRGBUSNyYRHAAUBhIJBQsAHQ4NDiM+HSQJGA0SBwgLFAkGOxozBCMOPQwLBAUKBRQRARECIQwLBQMPDwIPBwcJEQAvEiMiDQgSEShPCQAJAgoPCwEJABcGFQQFAwQFDiFlFSUAJwgTAxEFDQATHhsFGAAMFRALFgYsACoTFAUoJQ4TAgcAFQMJZS8pGRcGGRAhCjEFRwErDBUDDQcRAScaHRgXGCEuTUATFAMGAgYKDBAgERMRDzkFGQcbAwsEBwwFGgsVFQkdFwcEBRQKFAQaDg4SMgcMDQQHCAsUGRgKBg4EJgUYCBkBKQwXDhcaAAYQBCYGCw4PDAUUCw4XFg8WDSwNIgQMDAoTAA8GCBIUCCEFDwADBgAaARAPCBEQCQAHCAcKWTIFDAcFBwEVDgsBFQgLAC8OLRgjCi0YMwo1CDMBVzINGAIOBAwkAhkECQEVCQkAHw4XBw0MAwwFBhUDDQALFCUcBxQAIgQMEBQMFA0CDQkFBwEJASMJCw8CBBUFExEVAQsCCQMLHR8hARUDExAPJAcaGB4HHA8YT0ARBh8CCQQPGBQGIBBGCRwLJBoaIhIIDgIOAR4LKAcICQoDAhAIEhoGBgYBEhUCDA4KCAQGAAopESsFNQIzC0EEGQYTAxEAEwwZHgsIDzgBHicEVR4LBxcFFwgACAoUFAwICg4gAB4oEEQQEggOEBIIEBI0EhgCFgEwCywRJhkCqASLDcgCJSEVIR8lHQ0LAxcBRQsrATMGERITDA8CjwEBKwErBRcCFwgPAmULEwIpDBcEFwMVCx8jCxMJGQ0vABUKLwgTHCsGBSALEg8SKwwVGgIwCRYODBoOEh4kEhAMBgoBFhEWAxgEGAwSEBQGMgAaAS4EAAYJBgEGJgweBhYDFAsICwINCSsPBQ0GDxITCB0FEQ0REQsVHSMzJ00bDw8LEQ0HDwEhEAcJAQ0MAxINEBUeCwgFEBEYKQgXDhEqHwIHAQkECQ4RBAsPDwETCR0BERANFgkSFQoFBgcADQgFCAsMAwoKCgMGBwQXABcFBwkAEwoADQkBJwAzDxEHDQ8ACQQXBQcXAyEGHwwPEAMUCjwOGAIODxAXBhUMT0gDCAQYGiYCCAQgAzQLEBUEFQIXBT0nDw8BExYnBhMKRwEHCRMDLwRBCCcBFRMtBSUWLwgnFwotBxkAGQ8LBQcAHxAjJgMUDjASKAAcBBYKFgQUAk4bPAIkAwgJCAsCFwExDQ0MCRAHGAMYAhgIFg8iAAgGCB4QGhgIFAIYBhgeKgYUByICEAEiCiIeQhwkDAoQDwoTAhIPOglOBAgKAQoIBAwJHgAKFCoYGAYYCAoMBg4SCBYKAgoRCgcUBRAGDBISFAoWDhQICAwEFgQaDSgDBgUOFRAFOAQwC0IBLA8kEQoADg4KBAwAKgFyERACRiIaIBgKCA4GEh4KCAYgKAgGGAEKCQ4bAQMTExEnCxMCjgK/G4kLFBUSCxYHKgEaCRoDDAIKBAgCCAUmIxAzEAsUAzABOAkUAhQKQBEYAzQGGAkWARIKDBIYOggKFAoaAyQtBgMgARwKDAAUCRQNMgcUDwoDIgQYARYFEjEEBxQHCAcBGQIXLBUwCzIAMgRADkQfBhUAEwkzAB0MHQYHFg8CCQMHFwYPBgcMCwYXASsMMRJXJhcAFQMXCSsJcRJ3BCEINwRZEnE0JQxxGBECJwAZBhcAIQcJBQ0LLQQ7DCsQHRQzDoMBCiMKBwwCDhQmPxgzDhMCLwEXAhcECwEHAAMMBgoODAYCBBEOBwQCFBYGCgoeCgUQCBBEDhQSEggEFAkkAxYHKgMgCxQGEAwIFhYLIgMClAP3EMIRGgEsChoALAs0BhQFICEoHwwTBhcyLwQTBRkOE0YfCBEQD0ojSjUqGSQlFicWGyQjHikODQ4JEAMcGQ4HARQLEgIUCggMAhYFIh8QERQxEA0oBRYHLiMQDwwTEDUeHRALFAU4BRQLEA8IEQsNKxcvDy4EFghOLAwCDgAOBSYlDhcKFw8NFwkfFwMJCAUHERILAgkPCwIJEiEmG0QZHAUgAgQFDjkGLwgTARcMEywXDAkADwMLHx8DBwMVBAkKASQkEgoMAjIAGAMkFUBPHCsEFQUHGR0LJwIXEBMACRM3DE0AWw2FAQ0bDQALBAcICxIhGAkDIR0JBR0OOSADCQANDCMADQ8DLSwZHiEeLz5TNDUsKxpLQCEkIzwLDj0sIRwNDjVYEw4RDiMyCRIHFgIoSYABEygPNjlGERANEhs4CRANCjUWEQwPEAkWCS4ZRBleEygTIgcGXzoNCikIExAHGgMmCSInGlN4Dw4RDDUMEQopMi8mUVAPFA0UK1QCDgYMAQoDDAIIIg4uAxYFFA0mHxQLGAMC3gWQIJwCAw8EABQKFhwMGAoKFAUEAwERCh0SDRgHFgsIBwgXAA8PDQgZAQ0DCxcLQAwQBhQQDA0MFwkFGQcBAwgLDAAWCBYOFAEgDwoJBhEYBTIZEgEaAggDCAcCCwMVBQcRCysPLwsXAiEKCwELAw8fHB8wIQYHAAkHBT8LKw0VAh8QBwAJBwkTBwcLBQcJFBEACyIZAAUGBwQHCwkRABcSAQsJBzcCFQMUBSQfCAsLGQYJDgMSDQwACAcACQYLDQMaBwsLHA8GDw4ZHh8GCwALAwcPCw0NAQURBQ4LDhMeIU43IhMqKxYLBgsTERkJLQVDDBMMDxYTDAgNBg0DDQcLIxMlTQUTC1cAFxItAhcECwMHPx8RDx0jEQULAAkICxwBCwAJCBcDCwcJEwkLBwAPBQkHBR0PCQ8cAAINBAsFGRMRFAkWAwYRARUDEw8FCQQJAAUFAQkOBAUxAw0HCwsDCwoDCQQJEhMLAwUFAwkRFwcPAxEHDfsBcwkEAwgDUg0qARYPExUIBwYACAgaCQ0LCQkACQYDCAUCFxUfDREADwgAIgMKCQQFABcJBwIFBTtADTMpGR8PHQYhCh8LHx0JAwkABwQELAMyAQoJDgsKDw8ZABcIFQUrExUBCwQHCgQKCggRBRUPBQQTFiUHDwsHBAUKAS4TXAMuAwoXEgAYDBQEFgMaBxgHFA0QDxIVDi0OFwEHBgUIAhAICgwCAAYVDBMSBQgBJgoYBBoOCCMsGRYHVgpEDg4UChcBDjQSFhQUChYMFDIWEiEcExgHGgMcARQGQCEWBRYCCgEgFwoBDgIfEgUOAg4OCggMBCAGEAoQBBALDAEUAhAGDBYNEgIAMg4WFhAWBk4OfB4yEgoKUmo0NCowBgoIGgEaBgQIBBoAGAQaChYMPC4eDgwAAAsDCxYAMAYKCBoYBBQVDAkQABAcIAgGBAkYAwwCEA4IFhwgChgGGkhOMlwGAgoHBBcBCwKCAtVMxmx/GakBGZMDM3cJQw01A8MBHVkVMwB/MQsBIwAnCQcHKgMKCVMbEwMtAgQREwkNAEcQCwMFFxULFQVPCAUHICEHCyMThQEXFB8FBw8HHwIdChsCAwUkCw4RDwlBFR8ZQwsnAU0KYQI1BjUMLwAnBTUNIRoODEcgDw5+IjIEJhomFEAuEASEAQgMBCUIJwARBA8OQiI+FDgMHwpDARsMCQwuDjIFKAsQAD4cDRIGBDIGaAciIj4QBQ5IDFwctAESNAYQEiAGQAIaAQ4FHAAWCgMWIgpKBCwBWgkuAT4EJgFuDrwBDmIUMgRCDi4CFAYoHDoOYBRWCDYKYgNeCyoLKhUGCQ8TCAeTATkC6gGHFNEEXgdGAToLBQspFQAXDRMHAzMAEwMDEw8NIwMHBQQJCwcACQgTGBEXFQURDQ8iDR4jKCMsH1IvWCMkCVIRHAshDSUDAQUTA2MMGxAXABkDEAUQAxwNCwMLATsUCQcdBgUDFQERBAMKfwMjAisMCQs1DHkOQwwSBhwCAxwQCCYDBQwSAiIFDgJxJAYGKQIRDAIQEAoHAlsJLQIzCC8JLwEZAhcIEwgPEA0aAB4cHC4OEAIkAyQAEAQaFCAKGiQWDgcIFBAvAg0EDwgKCkIWFgIuARgEFwoLGgwQFgo4BhYGGAIsAxYAehY+BQKCAviIAdEdLDEACQ0pBg0DA0RxDjMBRQkZDQcFEQE1BhkUKQYfFAsICQIhDgkokwEQLS5LHkUOLw4ZEhk0IwQJACMHCAkcDw4zJB0cDwgtDBEARQMbBRsLDRELJU+pAQMlAhsWJxARGAsODQ4TECsaKSAEDgMGBxRNDRkJHwUHASYJHAMYDRAtBisEGxQJAgsDEwsPDxMnETUZIRcSGVgGMB5EBhYLKgEwFiwOEgYWCTgTJhkiBxQgQhhiAoIBARINKAAYBh4WLAAsFyoPEjksCgIICBEMCRABRAQSGCgKLgQyBRQBKAQKGA4iCCQRFAAWCAoSDQoIDBoEAgwJAg4eBxBBPioADgQOGALsAeIBixAmABIDTB0YAxgAEAIOCC4mMCAGAAMTK0cFEwgVDg8aNx4DJBYQAhABKRMPEwcBHQArERMLFQUVASMHFwEpCBMBLREpGSMdHSMLEwsvDQ8ZBCcUTxyDAUBXBVMpBwQvKBECGwERDQcJBRUCBxIRFg0KAR4AVD0NCQ8DIwQfDCEdCxMHCRcLFwcLAgkIBxYEGAwUBhYJIB8YDRIBFggmBg4YCBYIKhwUEAwUERgDDgIMFAgSBSgTSAUgBBAQBhQBNAoWHiIKFAIwFCwEMAssGywCFBAcIAgKCAwGCAUIB1A/ODskHVI1LBccCxYRAswE+QOnBAgDJAoJOwZLBhUQDxYLHiMmYwEXAgsBIw0pARULAw0NFQcHFw0TBzMHExMDFwAbBwUFFx8FEwATDjEILQdHBRUNDRUPCxcTLQEVCR8KIRwpFhktCyMdCRcCFwsRJw8TCxsbDQQJCAgKAQwEIAMOEAoGDh4YAgoVEB8BBwkDFxcPBBEGCQgDCxMHAQ8UEQwVABUDEQ0FCwMJAhsFFw0TFxULAQkGBQoIJAASFAoPEBMEGwUNEx8bExcLGSkIVwQrAzMLBAgqEAIGBQghAQ0CBQgHBgMFABEFAQcEBBAHIgoKCQYJARUNFSUJFRIRNB8ACQULCwMxBykPUXstDS8MEyIhJAkWAiIHFioaFBoCDgsGHwAfAxUGJRYdAC0JFQEHAS8hEQUnASkLBQAtEQ0HFwYxDRUBGQgVDBUFDREHJwcRAxMJBEUmMwUNAxEFEQMPBg8IHQcFOAIIFBIaBBoDEgQ0KDIYKiImGB4cKh4QFgoGIgwwChYAFhMWCBoCGAMwBC4GMhJUBjwSEgUACwcNCAcMAzYBEAMsFhYOEBINFAEYDBoSFCgcREwKKgUyGCRIGBgEBAUACSUfFQsVCQUJEhEGDQAXFA0aAwoACAQiJFAWKBIWBBQKLiIQEBwmChYMDkoiHhoYSAwUIiYKEhZGGiQEKgEaCRYJBhsBDQgECA4CCAQIBgwYCBgAChEsAA4KDgwMGAQKBBAQDCADHg4OCgMaAAwBCj0EBQoFCgAKCAQMDgIkCwwIECQBFgkGBwARCTUJABYSLgoEIgcCfsUKnwscBxwCACUCCwgJAQ8MBSURIRcbIQcRAxMLCB8gFQgfBgsBQx0bNwkJCQMFBQcbFRENABUGCQMOHBUEFQAAEgsKCg4ACgQGBAoBBgsCCQYCFBkBJQ8LABIKIhBGLB48HhYKAQwREA0sChgBFgoKCgIMBxYWABgOGAgYAh4HAt4B3wSPASYFKhAMAQoHBgkBCSEtJAMkAAkNAAsUDQcPFAkFDzExDRcRMRVDBBMDFRc1EQIVBg0ABQsMFycdKRMBChASBhgDFgseAQoQBAIEAgoDCBkCER8FEwILBAkQDwkRTRYJGBwIBh4JFA8OBBADMAYEFAYQECAwECAPAgsGDg4DFBUYCxwbEhUPCBECHwgADAQKAwQHAgkDCwcDCwARDhMEEwkTEw8JCA4EEhseBRgEDBQPChEOBxIAESI/LAYUCgQkBwQMBQwSCB4IFBAWABIGDhQKFiQQCgIYARYJFicCWtkPoREVLwMXABcHKxMICQ4BGhMoExARCg0MAgETJA8yDRgBDA4yAxoCGGSmASowKD4MCDYSEBIOBg4AFBMgDwwHBBENDwcNAQ0EKxEvEx8FDwUlCyUHMQ8xFScZJQJuhRCtBAoHBg0IKxMNEQUjNQ0XAA0XRQkJHQcRERUNBAkJBQkAHQMLCQsRIwcjED0OQSIDKgcYAlAEBhgYFgwgGhgMFBITAggOCAgKBBYBEgIODg4CNAMiBhIMCAIaAwoLABAoDwASAgYKCAYADg8MBwJ6lTD5DygADgEaH0I1JDcIFxIHJDUECQITFAcIBwopAhMwQwITCgkOHwYHCBsCNQMXETkLEw0PMyUNB0MVLxUtBS0MIRwRKgsuETANmAEPYAAWCBYALwYFBgYISBI4ASocKAYWBBgBGAUaGAcYDQoCDAAHDhkMKQgNCgUIBAoCkgPFL9siFCk8VQYnFD0WWwRdCCsOKRopCC8NLx01CQsDABMMDRQZRAUEFwEPDQEJDEcAHRAPCBMCLQUVDxMCCwYJBQcTBwcHHT0BFQw/Ay0XVx9ZG0EbURdTJWUbVxdZIWE1exVpCy8ZTwkvJUUTQxEtGyUTDSkTFQMtAC0LLxU/JREFOwETBjsqFQYtBhcIERYtGAccCQ4FHgsUHyQDDANwAhYMFAMWCxYDGAkWISYNKA0+AkIEGAgQAgwUHAw6EA4YCBQODBQKKkJiFi4KLgpKABgLGh0uAioDGAkYDRgNKgVIABoDFgkWCCZYigEEEAMqAhgCCggEVgocDhgYCgYKAQYJCAUcChgADB4IBjwGIAgGARgdEgUIBhMSAQgADAoWEhJSOAwCCgMIIwAFBgEIBgYOAAwHFgAIJioIGAYKEg4EAQgVCxUBCwoDCgQcMgoMCggUARQDHxgHJCQ8Ag4GCBEUAwoEEAgOCAoMAh4VDgEQEAwUFg4WCCQgFkICFA0uCxwCBhQDBgQ4SAoACgcEDQgJFhUCDtYF9k8BBwscAx4GCggBBQkCFL8EjAkFBQkAExYEFBIIAgMNCQELDA0CDCoSBQEFDAgMDAADDwIsk8cCgcMB+QEHZQjTARahAiiBARYxDgsOECgQDD4MHg4+EBIMTgFgBZYBG5YCSToJOA9+OQgRAijGigEUfwJXBjUOERoWJioYuAEycg5yGIADQlgIPgsLB4kBM+ECaVctDA8TE00JAnL0JqwBggECqgEDJA82MwwbMiMEExk9JxFBAhsFAwM8Ew0N6whZVw0bDfUGDx0UACY8EIQBTEQLMAJGEhQBDAt2HmoiqAFECgoREg8GNQYqJAQeGAYcEhECCQgwLJ4BRDYilgIqhAEKKAJyBZIBDYgBFWYTaicEGx8h3wELGwUbEwJSuxa1AhNNOxVZFZ8CDIEBDDUMJyJzA0MFKRP9Aj5RECMOJAoqBCAHChEmB7QFBLIBBkAGFgo3BBcGEw4EGEwECgQTBgIMLAYSCloOjgEHIhERLToBJBEpAR0VAqACmRCyEQUXIggoCTozJkEcI351AhsWBxJZAmU7Q3k1CxOpARNfByUKJQK5AQVnBQsCEw4bASsKIRQFCC4WMAZgC2oFlAEBKAIwCCwSKwwTAhUBaxEtAzEGLRQBBq4BEhwIDhBpDisBMQZXJA8CdTkvBC8KKwIdAQkDNBUGB0cZEwMdAiESFQItARkCQxQrEAUKChQBEAoIJgowBCwPHgMUAAckDAgkCDILThkOARQKKRAFCgQKGgYOAHQLKAFSCisOXwoRBgsMRgxGAIABDSoGKBQYBloBSAgWA0YfCgAGCAQYCRIXAz0MRwQzBhkGFwoDChoYZBwuCDACFgE4CxAEjQEwTQQpCSUBeR4XEAUMIE4DFBEKGQgXDAsgEBYmDGAOwgEQFgcoGQwjAp4CsAHeGRIAOhIaCUA1DA8IExEMEwcRFwAHBgcUBS4DHjFmRyoZVCEoESoZLBFiF0wEGAEOBw0VExEXBRkDLwQVARUHLQMrCRcEOxInBIMBBlUKTwEFAx0ACQUtBVEKEwoZFAkFMw8VABsOKwtVFDsEKQ5NAQ0GBQ4ECBICBAoSARQLCAAOChYKCAAmCRACFgQOEBQCFAMAGxoBHgAWBQIIIRgNDhEIGQQTGgEuLAwJEhAOEgYSMwwTDwMhAhQbHgcaEwINDgUkABgCDAoOAhgJKAkMBQgJAg8MAhAQGAoCBB0MnwEwExQLGAAaDAiUATABDAUKFwYxABUBKw0XAhcGDw4JFAQYCgwOBgwADAIOCgUIEwgXFggEHgIoEwoAJBI0MBIAAtwCtROadjQHLAIUBgEFEg0IARoISAIIAwwLJA8WARIEFAEeDRQEBQsiERofEg0mExIDOAIMARgFBgJuMzgpLBMSAwoCDxQQAygfIA0HBwsBGQQUDQQLCAAWFjQlBQ0UBggACAMICyYBKAcmE0YDEgkGDQsRDAsbBQMFAgcGBRAEPAUaAkILHg8sJRgJGAEIAgwHBgsDCxERSwMrCx0NFwUACgUMBQkHBw0FMwApDk8GewkrCSkAMQUzACIsRCwMCgoMAggDCA8OAQoFBi8KaQQXCiUiEwgPEAkyBxYLFBEQEQZJDSEGbSA/Gg8MISYDC1sBDwQPDAMQCQwFGQsFDwEPEEsEBQIXEBUUQBAKBgYGAwwHCBMIswEEFxMdDxkXHRERDxUFCQQLABEFKQEFAw0hBQcVARMFKRUJAQIOARAZASkRCQYCBkYcCAIYAAgGCSYEGBASIB4QCpwBPHYOQBYyCAKeAfigAZRZFAFuABYDCAt2FR4cAioUBBgBLgwWADADDgUpLTABRAY0EjgADgwUACwNIAIaA3AJSgt4AlQDIAUaDQod7wE5RytjCzsGEQFJCzEPIwXPAQgpFCIQvwEF0QEEEwh9ClkUHAiGAQAQDBgEEgg/BkMAKwczAYsBAikEOwwjFkYINA5nBFMQIgaKAQRwDSgIIwQhEAEOEAI+ESQDDBQnGhgEfg9CEwL+AosGTRQCEAgyA0gLMg8aEzUhCgkNESYKUiAaAiQHMBsBGRkHEgAWBRQJFgNQBDQFHBEuBAgOPAMeAyAJNQ8sDUoLLAkQCzkLSwFBBY0BBQsJXSMlJwgTIwcxAhkDD0UZHxEBOQEtEyMhOSMUDzUfEB0XCS8FLwZDGnEeUyZ/GBcGPyIJFg4KPgQWASgHLiCCAhKkAQQXFAsCnQELLQAvBC8BYw8xAWUAOxAVJBIIIgRKEQsOlgEQRA5IAgcOGAZKBH4ALAQiCkcDNQoRCkIgMQBJFysJMwMzAB8YGhoBCgsCIxcXBRkCEw4TAisJChERESoPNwkxEVkDZQEvDBEKHwZPKhcENwwVFAIIFARhGCQGkAEPGgodBB8AFQwRGCYYEwRPAQgNEwsjBxkEXU4OGBkYDgYYAiQHFAcUDloGdhUNEgwEQAkeAkgKdAYuBwENGQeTAQVfFYIBBBgBChMsAxgFMBEOAAYIAyocBlIkMAUsE44BYxQBYCNdbAkgHCAcCAEaIAgcABoFAnrhCpM9CgsYPwMLGyEEFQgNAg0RhQELIw0FLRAVAxEIBycJDxEJDwAdBAkGIzIDNgoQAhIBDgQGCAUGAgIWCwwPBAAYCAgECgAgCwwDEgcMHx4BGAQUBAgSCSAFFAQaChgKJCAWBgoKBAoKBAoLDgAWCRATDgUCAQUDBwsEAwJeEfwCAx0OFQZNAQUdJwEnAwkHCQ8hCw0lEhUIDw4ECAoIAgYhDAAICA4DDBcAAAYQEAAMCwQJCAMMCAgMBAcMCwQODg4YFAwwChIODAASBwYEBAwDCAIaBhAMAAgHBBcCfsQJnwcVHy83BxkRJQQXFhMLBRgVAAcACR0XBQkAHRUAFQYVATcSGSIVEBcKLQAVCCkWLRQlGhkGFwwrAAsEFRARHhYuFgwQDhYXCgUKAhQIAgoUDCYBBgkWBSYTFgMeCBYEMAMaBBICGggUDAoEJgAcAwwECAgMBAwBIA4OAgwFAkznar4xQg9ICQwRBQUUCQIHKRWDARmhARMpADMQGQwEBjYCLgYXCAkGEQEpCEkCLQYPBBUQECYKChoEPAkIBEEOFwgLEAIMGA5CDEgDfg84DwLuAeNzux5kGWQLSA0uAw4DDAMyPTw3BAcDAwAFFBUmE1oZKA8cExQhGBkaLwYEBhIGAgQFFCkDCRsEFxVFDicKlQEqMRYDCAAEKhwQDgoWAQ4LGQsNLwMlAhkNCQQXECEMGgoMChECExAXBQcIDBYRBQ8KDQANBAUBAQcFARUOBQAJCQMABQQBGAQKFAY4BgYEKwEJBAsIDQALCBEYCwYfBg8LDQENAg0OAwgGEAEGCwgHDQsDFxYnABMHEQIBBAgMARABBBMEAQQKFBAEJgIMAxIJBxoOCA0EKwIEDRkHJwANBBsSDxIACAoKDAgcBiQAKgcC9gGOV8swGgMSCA4WFgoYASAHQgwYAx4TCgEmARwRFAcOABYGDAAODwIXDBMQDVQGEgsFBwsFNwIDCQAHFgEuC0wLLBE8LQgLAw0RFwcHDQMJCQkRBQEFAgsKBw4XDhkBJwgZAxcAMQQZAxcJHxc7BREKDw4VADUNBwMBAwATBQsfKxcnCQMPFAkGCwIFCgAOAQwHCi0mFwhXARkHFwMZAWMUGQAZAxUHDQ0DCwkDExQTDhMMLRAHCAMMEiIWCAoAGgMwCyIBFAmgAQ8KAAgGEBAoAggCBgoAChcOIx4fJA4MBRYOKEUiNQYPBAcMCBIQCigIMAYwBSoRKg0CdKYjmR8UABoEEAgoAngRGgkCCREjBRkDBQkABhUFERkrGxcIEwULExEVBQkCDxIFHQUHFQIhEAEXDQ8LBRMDCQUVBhMKCwIHCS0BEwcNAhESF0IHGgYWGgMEAgAIAQYXAQ0OARQCLAIICg4ECgMMBhYIEiYWKggC9AXUSdBbABUTEScPRyUrEQcVGAEKAwUFJRUJExwAGAReFhQANAckBHwBIAQYAxINEhsfFw8RDR8hLyEZDRERDyMPNwUfDRMDVAgwDwMNEwkpAScVEQURA0MGEQYSCRIDcA0qEDAAWhlALSQTLmsaMwwNEAdOFxIHPCscER4NDwcJCxQdLjMPBhUAJxQlAycAJAMmAVQrHBkQIwkPEQkfFy4TFAQkHBwCMgUWAioHFgU4GwwNBBMCFRMlCx8jGREFBwIJAAADCAkCCxEHEQEbBCkPHgcGBwcPEQUpAw8DEQUWBA4DCgsIAygFSgQgAwMjBQM/FQ0PAwclAA8HHwctDRMDTwwxAUMJDwIzDh0EGwgSDyUNRQcfAg4RDwU9CAkBBQUXBBUKFwgXAhMATxERDxEtEw8VARUMJwwTCBMFKQMrCTcZBwUNERUDEQwVBhcFDQUFBgEKEg4uCigYGhoKBA4CBgo4KAwoLAoWIAYCQAYuAC4FMAIUCCAgOiggGhUHJxcvBz0dNQQnGhkKCQIjBRcADgwQBiUEFQwbAg0BFwsjCSsQCQYADgUKCwQQDhIKKghkICAQDgoUHA4ODQQFCggSDxgEFDMDKw8TAQAGCAowGA4SDAggEDwQIAAYAhQGFgIsEQ0aFAgeGQwBFgQJBBUECwgTGAIQGhwTCAEOAg4aCgokAwgXARcHCwAdFDEwAxIYKigcLghNAhcBFQsXAyMRFwIJAQ8MBwI1ETsSDQ8DDxcOFRQFDAAOCgQMAxIgMjYIEAEKBwofFAQiDA4uADMWCBYZGQcDFwMDBxEDBQcDFgYOCAokFhEFJRUZEQEJChclVwsLFQAHBgAGEi4GChwaCwEJBAIwChAEGAoUFCAMCgQMGBxbLSsGDQoFEBEADQQAAhIIIAQeDhkKAgQWCB4cBhoTFBkKBQwMDCQKEwQLDgAGEB4KDDQABgQGAhoFMSYMDgIUDgIqAAoCDRIBBgQcCgoUBBYDFAssDAwLMAqUAQwmBioDAQcCyAO3BsEFEAEOBhAUMgIuChQAHAMUABIPChUYFR4TAgshDwAHHAYgAQoHDBcBCwcECQoTCAQNARMUAQkTEwMXARUdDwcTAhMGDA0NAw8CBwMACQYLCgcQJwoLAiUDAxQ3BB8bJQknGRsVCxwRFwkXARsEDwAVCQMCCRAHDw8FGwArAxEDExUpBxUPFQcRAxsQFwAMBwAVCwUNABULHQENC2EPHwY3CxMCGhgiDAQECwI/BxUHFQEKDDYYCggeCmETFwIFBhMBBw4eFBAKKAwICAkEOQEbAAYQHgwQAhwDCgMiAg0IARILBB4OGhByDjgMGwYNChURDQcrASEGCwUdBx0BJBAsGhoYBQYHBCAeDAQUAhYEFAwpCEkBDQYHDCkBCQQSChUEEwERAgAICAYLBgEIDAQMARgGIAIbBgkGAg4gCiAEAQgCCCECHwUKHAASDQEDDAUKFQUADAYIDAQiARYGIAIwASIRCgIODAYCMgUgBQoCBQwJCgwKEggwDhQaQQU7DgoKDAYWBAIGHhAFDgQMDAgMEhoCHAgoAAoBAQwSAggDBAcIBQIJDQ0IBQ0JJBADEgUKAgwMBiAEDQwMAgwDEgkoCxMLFQcJCQTqjAH7jQLaFVANGgAmEVINJA0eEykQDBVaDxwHEBUHCRwEGAoLCFMcEQoYBXIjHgsLAwkHCgMkBBYDGgc0C7gCVxYfAg0bESwCHg4QBQ4LAw8LDQEVDBEUDwIbEwkJFTADJAsWJyQWGAQOEQcdCAAYEBgYGxIjBBMIBQoiDAoSDyALCBkECwgjAgUCAAYUAnICKAYmBUIHHxcDBwELEgESBAsWCAQIAhIHFANAARIABgQLBlMKAQZOBUYLMAAuBy4VKhsqESwLVCUIAxkNMAoMAQoDDA0JBUYBFgMKDxMLFwYJAB8DLw8bDQMHAB8VBy0EKwo7GAUDCgc2FxAPCQcNATsGVwUHAgEGPwgHCBcKNwQLASwNKhUNCSYABAMLGQcDRQUSAyYAEgUODQIPJQ8lCycFFQITAQ0FAQUQBBQBFAcBBREFAwUGBwEFCgMUATQLFA0CBwMDQwAJEhUGCQMGGxENHQMXAhMMAAwOBgMUCwspFxkANRI/JjEQXRIrAyMGBwZJIAQUBRgLGCEYWxBlDBUBPxMpAXkBEwITCgMKBh4jDBUMERALEhACFgUMFhQQDCgPBxsXDQcTAyMKARgFBAkLEwAJAwIZEQMlAQ0KEx8BFwwTSB8EFyEZIyc7FyEHIxUnEzsHWR0jBS0OawohDC8eEQQNDDsOMwcpBg0DFgMmAzwCFAMkGw0JDwMvDDUBGQRJFDcXSws7AG0THgBQDi4ARgYkCCgQFgEQCRQbKRVKEiwJFgAqEkQKEAULIQQZNBs0DxQAEAIGEA4KHhMUGQUXEAUYAQgZCCE5CwYHJAEMBwcPAgcMAQoKABQaGwAJFg08EQwHBA0PAw0JCA0QCxoDDBEADxEPOxsLHQ0AEQi7ASZHBj0CCwIEEgoKAwgHAAcFEQAPCA0BCRcIBSQHBQVbCTMTFQuNASEjCSEFDw1NEQ8CFQ8TCSsAHQM/FycIYT0NACcMCQUUGQcDGwQHAQIJFwsjAwcJBgsjCxsPHQsRAxMALxVrKR0DJQ0DEQ8PESkNDycEIRAPEAEONSxDGAkIVwcXACkGPwNNCxcHTws1E2VHFw8LAQ8BCRoqZCEALxdHFx8FGQ8nBQMfCQ8LAxUADQYVGhsMEQILATUfBBArDBkABwEJCTcbCQsRMwArJSENBA0FDBMFBQUFEQMpGyURPTMjSRAfIBEqCQMLEAoKGhwKDABUFRIJBx0PD0EnAxcKGwE5CgkOBxoEGAESBwMZDBUIKzklDwEZBikiEBQkDhIKDA4TAQsFKQIjEQgbSxkLBz1VCx8CGwodCA0kGxAVBBsZCy8fEwFDAB8QJwMfBzEVLRsrEwsLERcPLQYVEBcJEwANFBMEHQ0AIxQlAlcXJQ0nGw0EBxANCBMDBw0aBwoJDyMJCwIxBQ8ZKS03NyclDxMJBw05J0UnEwcHHgcWGRADDgMSAVgVXAEcGxgPGAcYARwdkgEvnAEdiAEAHiCQATyIAWY2KBoYHBokBR4JDBUOEAoWBjAJLgQsLDwFMAYMAQoOGhAwGEYcIhQUEjgmNEJkNCggIAoeBkgsLiQ+GDA2DgooDlgYNBhMBBgKMA4dFgwQNhoYFAcQIQgQJBwOCiAAJBwwEAw+GA4ALAcuAxIHABAOAhwBAwhFBjMKKxYdBh8BuQEdDxEKERsVBxUCExUfARMoCQoHIRkTBQ0MCxYVAAUDAwcRABMEFwEnF+UBcxcNHRs5AT0TDCYeJhMGEQAjBxkNEQQgIg0gODISFg4cARQZAlsbIQcJDA8GFxQVBBUBMw01BysCIwsPATUKQQATCTcNJxcpDwkpORc3HSkrGRM5GVshTTcbKwkAEwkDIRcZDAkMARICLAxOESgRASFDABcJLxARBRcPLwUXCCcUQQERFyUBJxsLATEEIRAPAB8FDRFNB0kCKShOECwBNAI2DBEMDQIfARsIPygZCCMEGwIJAxcRBwMRAhUIGwEMBBoIKQYbChcCbxgrARkFLRMeGzkDFwwRDwYPHgYOBQkRIwMvAC0eTQMjEyMDXRQvADMSEwUhKSsJFwYTGg0IKQjVAQVHBjEARQ1BBnkZMRE7HTcxHRMxF0cVJxcVESNDCQtZFxsbCwcjCRUTCwU1DSkhPRdXQwcHBxENDUs5FwUlGyUPTydBFRUNIR9VJSkJNyEJEwoVdh1OBnACBAsAFQkTBzkJGQgZEAMSDBoCHAUUKhEGDw4KCjAUOgAfFyELHA0cCywDCQkbBRkfKQ8RCQYFEAFSBCoIPBoaJBgKBgAIAQAZNy0HDSgEDAYeJAgYBCIDFgIOCRAIBFATLAVOEhADDglAHwwJFiVEKT4VBAcoFyAHBBUNDx0RORAJAAYJLBsiCwIlAxMXFwgLQCUTFwMbFQsZGScVESkdIwMjHTEHMQxTEAkBBR0bAA8KDQIfETUVKQENBAsKBR8lCTELExUTLxsPER8VHREnMyExUT8LDwURFR0JJxkPEylDPw8VMyM3MUUrCxEZEx0fKR0HFQ0NHQkXDUNPBw0BDSsbGR8pEy0baTEdETsXFwAzDSELEwQLEhsDHRIZARMIIwUISAUODw0nFw8DDwAGDhYWDQQbCQ8JKScXIxMJCQ0PDRkEDwMlCAkBGBsTJRELIwYbEQ8FCw8VCwsJDxEJERcTDRUBFRATAhELIwYlBQ1JGRENGyEhCxMNGwcRFxMNFwcRCSUBGwUTEzsXBw8ELwUPCwQHBQcNBBEkDRgDEgckIzgfEAsKCzBXLjkoKTpRECkCGQglBxMCIQEPBw0ENQQFBgEKBgwCARMbWREhFx0ZCxMDIwEfBhkDCQUHCQYRAQsJAhcGFwILAgkSCwAVCR8BCQUDBwQJEAsDCxEFCxAJDgcADwMBDxIVDw8DCQsHHRIECg4MAgwDCCsdGSENAgUKBwIdFQUPCQEDCAAQBQwdFAsQBgoYBRYCBQgFBA4ECggHBA0FCwIDFg0YBxQODho4EgYICBkIAAguGAYUBQYNBAgSAQYbGgQOATAHFgMUEwcpCAMQDBQaEhACDAgSAhYLEgEMEwYFAggQCgQGAwQRBA8YAQwHBgoWERYJCAIUDxQDDgQECAQCBDMUIQkHDQcDDRoVACEYDwUBBxMVGQ8HAQkAAgYLEikIFQo0GgcECQIfAREGGQERBiYUABYSHBQQMBQwBgsIDQQXARkOAQwyVAAIBxQBFCMKDwI/IgcDARERBwUWCQ4pGAYSBQIPER8PRQMVDA0REQMbAQ8FBwcnAw0JFwNlLSkrGxMLAQsHCQENBAsBCQkICwMFGQUnAxUNCQEHEAEWHghUHgkWCAoeGAcCNQUtBAQMBRQcDgwECgABCgcOChI4FA4UFhIqLA4cAggRDAcSNx4FGgMABxEHBRkBCwhHBBELIR8PBQ0LOUcVBWcpMxEnHRklBx0jJQsHDQEPAA8BFwRBFR0YFQghBxELITcLHwINEicYFTAZag8aBhoAHBESGwIXBgUECRMLBx0AHwoJFg8kCyABPgQaFAEUOBweGgkMFgRMGjwTIhkiAzIXQAMUEgoBDAsiCx4CFgQOBRMPBBsPBwsNDg0ACSMXDQAFBAUQCQYVAhcBMxczEzUPEQkLARUIDQEBAxANBgsDBwcBDQYNCQUNACEHBxcDGQsHBgMGAhABCB0FDw8QExABBgUNCR8NDxcXExsJFRcPFRMLDyUZEwkfBhMeABAHHhkmDyYJMBkOCQoTFjsOHQIPFh0YMRorBiMJDwITGhE8FQoFDAsAHwoLCAUmDQ4LEBEIJxUADwJBHg8AFwMjBiMgGQobBkEbEQINByAFIAgeDioHEB8eDRgFHBEeHT4fGh8IEwobFQkvBRUJFRE9GxMhDwclCCMAJxUJBwwEEgEeChohOAYyHBQAEAMSCTIxGgUcCxoDIREtJxMHDQskBhoSDgYKAwYXCUcNAAsUDQYNAxUACQkHCw4BHhUCCwcFEwIYDwUPBwcNAwkNGjUCDxMGHRERAQkaDQMJBxsxDQcbAgQFDAcACRsbBQsACQ0LCBMDDQ0RHx8TCxspBxUBFQkHDQcRBAAOBwIDCgEMBAoHAwMJCwkXDAALChUQAQ4LChsIBwAHJREtJR0CDwgRBBgdDgMSABAMGAEGDwUTDRcBFRAdAAkFAxEIDwoPAQ8EDwMHBwYLDgcKDwsDJwIJAQ0PCBkHDREDFQsNAQAFCgUGBQsZEwcdBBUFFQwTAA8NAA8hAQIHBgUeAwQJAg8fGwsTEwANDQcTCQQVAwcJBgMABQcXCQUHGAcACwsPCQ0DCQgXBgknHREPAQoDBAkFCQ8BCQcDIQkLGQERCAcLCQUTASkPKQoPBQsTFwAjFBUHDw0TBQEHCQMTAgcWCwILCQkPAhEJAA8KDwINCQQHAQcIAwQHCQUABwMFLxARAQcGAAYWCgAGDwQTEA0YEw4HDAUgAAwGChMFDQkCCQMLFQUECRANBAsUGwAlCAkHGSMLEw0XAQsaDxEDIwcFCQURDh0RDQ8RCA8MBAoBBgcEBQAGIxELFQQhEA8CAQ0LCwcBCQITFQ8JKQMNCRMAFwAHBAcAAw8XBRUBJyMNAAcEBRQDAgUhIxkHEwQPJAMGCQMHCQUBCSgdAgsFBQcNEw0tBSMGCw4CCggBCgABCgMGEQYNFgQSDxoJBgMKChoFEBAUBBYcCAIUEwANEAMFCQATHAMECQAEHRMLEQUnAw0CChQFCg0IMwAfHAMKBAoDBhUAAh8GDQMHCQMNDgMEBwEDDQkLEwIPBxsFFwATEQ0HLREFEQUbJRMJAgcIEQUHAAkDDQILBg8CAQcQKycpBBsJExcPLSsVAA8JIUUAFwMRABENHw8NAxE2XSQjEAsSByIhEhMHDwQdGQoiFSw5TD0MHyIVKB0BBQoHHA8OEQYPCgEMBBIADBEQDwgNBgIGAQQTFhcKFRojEhMeExAnCCMQJw4PACEKIQoVBiEQLwERBxAAMwgbAyEICw4lCA0ALwYXDQ4JEAsHCQsSMxMEAkMIDwAHAQcFCgAKAwEABQULAQ0GDQIHDRkRAQkxIQMXFx0HNy0hBRMjHwM3GxENEQUXCw0OEwYLDAMUBQcBIwMHCQMRCg8WFw0SAQgDCAsDDxcBIQIaDRoHDAcABQ8LCQ0AEQsHBwIVDj04CA9CPwoTAg8RDxMAIxg1OBMIOEEKDwoRBxOFAT0TGQ8fGRENDy0JFwQaHg8KAU4IVAoqEgoUBgEUCQ4NBhECDRIJABEFCQgDDEE2PwoHCgUCBQ0jDQ0ICwoCDgoKEggIGg0iFxILDQsTCQsRARcAByADHAYyFRoBGAkMAwsDAQUOERgFGBUcCQoLESccDxwFCxMWExIRBhMQFwo3DUUKGwkJBgcOCBQAKgogAxYGGgkGMQwLCgsLPQUVBxMRBRUMDQgZFTUDDwpDAyMLFxEVByUNERMnDS8JFwMpKT8HIw8NBgkAEQVZBhMUKwcbEAcOA0AUFgMQIwpXBg8cHwQCAg4ODwofIqUBEikTCgUkBRATAgAGCAwAEAsKEwcAGQoTICsKEQ4FFAQoJS4ZHAQcBhQBFAcWFSY3PC0kBwwFJj00KxYPEAcYFRQdLFEGIwQ3CVELKQITEB0DGwQXAUEIEQwNNiUEDRwxMmsOLwELBQUNAw0IAwgCCAMIExICHw0BEwYZBRsXDQAPIgcKWzAhDiMkTyozKBUYMxYVGgsGCQoKGAkwIywRICMeGSYQCgcQExoHHAA4G04ZbgQmBSgPKBMcBxgxPiEaBC4JCA0ACQ4KHA0FEwINBgsmBwwPFBMABwoCGA8OEwwPCBEoFxAPAwUNCQ0LAgsICyYBGAIuEigIQA4oCg4OOBxGBwETHQcQAw4EIglCDAweMgAcDBYBEgQmAQ4KDhIMDwwVCwkEAwwGFggKABIFEAgUDQAFAgQMDAoLEggUABgDFgAQBxwFIg8aDSYhMgEoBwoJQQcMASYFEgYiEyIDGg0mBAoSCQ8WDQMLGAFCCxgIGA1aGRwMLgEqBgwMChMFLwMJHgsOCx4FIgQIEwwZIBcQDBELFQwhEzEHDR0dFQkPAQ0EDxAFIgUCBQEKGwALEBkFBR8NCQIHAQELAwUxDw8lGRsfFwcCCQYCGAoWARYDDRMdCQkTAhsDCSABFgQKAQgFDwENCQsbDQEiBgwAFgggAxYHIQMFCQMREwsRGxENAgMWDE4MCgYOCC4KEAQkEiQGNAUaCxgNTB8+AxQPGBACHxYDCAU0AhwFAwMRCwUGHwEFBQsZDBEOK0QIBgoAHhkUBRoSCBYHCA0ECQYNEAUSGRAUGhkAIRoJBBUCEQUIGwEJCwIZKhQWDwIKJgcGBxcVGwkGBwYKDgYEBAgHDgsMCRIFAAQVAR0VIjlAAQAVJh0mB0YAIhMmEUYIGAsJFSgfKgkSABANDxMLERMNBScBFxghPgUMBCQHIgEeAwEDBwINAQk5CBgRGgMODwIbGQ8CCw4PEQUDCQEPDhcBBxYfAg0DEy0pDR0LDQ0BBQYLCAAOBAwYHBsLFQ8HFAUQABYSIBMPBRMEFwslCQsRBwcNCwcDKg08AQ0GIwAXCRETEw0BBwINDA0SAxwFEAMdDwAOFQYjDwELAgkSBQ8PDwkQAQ4KOAEGAwQJAgMKDTkGFwMJGQkbFgMIBxsZBAsKGEQEFhUQEwgJFgQXCgcOBRALCQ0LCRMhGRMbD18VEwcdGREZAxkMGwgrCAkLDxERDRUCCwMJMRsXHxEICQAOCwEJAwMLA0kVNxMNAgIGCgQAGAsEBwIpGxEbBAUKAhwQDgMABSkXW0sDDwsRDw8dJTc5DRVZKxENIyklIysdTSUtIQ0XAQcGCwgJAgkFFw0TFw1LH0cIFQUJDxU7Ew8JFwsACQQHAQkUGQY1FREPJU0JMQo1DCsEEwEZBQsFDwYdEicEIQwnCQYFEg0UExMKDyQRCg8VhQERLxMdCwsXMRE7AxcIFwcPCwsWBggNAg0AVQFZDwMRABsGGwMPCQsPAh0zRQsVAxcGCw4LMgkSBQoLJw4tAm8hHRUPEwktAR0NGTklIwsNCSsOLyIREkVYDQoPNA0QDSoRYAgDDA8GFwIhCAMIBBVMExQFAAMOABYPGidaDzgXPA0WGS4TFhUeFRQzZA06DRoFFBFWASALJBUoBxgCCg0mAxATIAsMGSYJChEYCzAREhoAFxwHBgwSEwAJCg0gGyQDFBU+E5QBEUIAEhM6CyYNYAkMAAgGFBAeBhIHGg0ZDQcFFAEiBAokAycQBxIKDg0MBSQFDggyImAEFgMgDToLAgsKCyYUFAsBCwAoICoQEgoZCRsBOwIKJAoMDAYPARMEBiQQCCQGKwoZBRkEHQAMAwwLAxMHCw8HCw0FCwUHGgkIBwoNARkhPQsLWSUhE0sZGwUfBi8URTITEjdCKSIdICceIyoHEgISDgwQAwwPCgcIATYYFgEODBIBJBQkBDRQDgYDEgsBERsRBhkDNREVDw0DVRJTKCMcFSIVKgYMQiw3Ew8HDxEVAw00AQsHCQ0UBwMJABEOBw0dAwMWEQcLDAMQCQoLBAsQAygXTg0GTw4DDgYkARgZHgcWExITBBUBCwcFCy4EFgsbBBEBRwcnDTUERQs3ABcZFwxNEgMIDQYNCQsBKQofBwsJAREnBBcEHQVHCBEBGQkJCQ8DCw4JBAkBCwkjBSECKQwXEzsQWRQHCgUQDwYVGUkOGQMPCCkAHRAtCSMBMRo1CCkBFwIjCg8KGwcNDk0OGTIBGBEqBz4FGAsWDRATFA8ISQ4vCyMTOQsLCQ0TEwsZBBsNMR8bCRcAFxA1FiMGMQMVBCcYCRIXDEccOSQJDgcUFxo5FB8UJQYhAQ8EDQovLAASHSoHEAUsBwodEgUMCA4ADBEMFQYFDAQaAxAVGh0aHyYLChM4EQJTIxkUSSQFBAUICgYKAhIFDAYDDBMIGQAICxcJBQ0GKREPHwENCx0FEwQpEA0AEQUBCwYVHCsCCSMKMScABRoDEgAMBAoHGkkODxIbChkWIwQTFiseIQYLBBMFDxQRRBsNCTAzGgUkJTQZIiEXCAMDBB0gFwYTDSkJBAkAAwEKHQoVDBEKGwgJJB0KFQorFhkMERAPCBQNOgMsAAoWIBpKFhQeDhobHhUGFwcTBx0WSwITAxELDRMrBQUZBQ4HDgACBwkJCxsuCQYABgoOEQwCCAEEIQoNDgMqAxoGNBYcCkwBPAleBRICNBIeEBQGDBAQIggGCgwGFBISRi4oKAQMGBIQFlQ6EhoKHBIeBgQGARAEDhgGAQQDASsJPQsRAQsMDwJtGDseMRobHCMqIRQLThdmDyoTDAAWBBAAJhcMFxANDhEKFSAfGCMYGRYPOA0EEQMXAw8XIQUTGSEdNwsLLx0jIyc7K08XAxECCQQIJA8BDQMdLRETAxcZVwANCiMAIwotDQcNAy8DMQcrDRsPHx8VUyEjFQc1AUsJGwkrMQMRCAkCDQELFR8VFzkPFQoRBCUAPQUVDyMLIRM9B48BMRkPFxMRFw0pCicAE00nDwMNCw8HNxU9EV8TJRUhDzMDRxUnDzEbCQcHEw8RHR0VDQ0AHQchATkKDwcLCSsTKydVFSUPGQcfAzsCNwUzCRcVHR8tDQkLDRc5CxkMMx0TBR0AEwUPAhEMKQwbBwEcMVYKVAkiGx4AJg84AhATNAEIBggACAcMBxonFAgUEgsCDAAIDzgYTAlUCxgAEAUSCQwTDgESCxIRDgscBSQxLjsqERodMg8mJy4BEhM+KVILDAsUBRQbDhsiTzgnBB0UFxoXLCsuI0QMGAASH0gGHgIiDCYFKAsWAg4NBgsQDAATFgcMBxwJFiE0Dx4hKCUeFwwLDBMCFRIhAidCHygSHAkmDRwtRh8WCx4DHB8MNWIfJAsWIyYRJiMiHzwvPhMKMQQVBBMNABIMFhQyBCokmAEBDhcXFx8VZSFPAzEFESMzIw43LCEqIRohJAkaABANKAkSKSwLFhEYDTgRIhEHBA8PEwkXCBMgGwgNCBsBJQYLGBsYLRgXJC0iHxoPCg0AORYjCBEUDQoRCBkOTxITOGcwQxYxIjtGhQEoJxAVHBEgGR0CEQUFGwJDCCEcPx4fDAlAFSYvUjkIDwIxCiMeMxobCg8ADQcIDQQBFwYxDCEHHwA3DkEBKRZhFjUMDQ4FGgUmGSAdGB8QCAoNMB1EfxhDFkcQaxA1GBkQMxABCg0SLw4RBhAFGAQSCgwkGwQVBA0YGxQHHAEWBRIJIBtMFzxLJDN0TRYlCiUYAionDh8iCQYSEA8KHyInChEMIwUTBwsNCysbMREfIxcCBAsIAQ4CHAoYBhoAGAM4KyY/LDFWPRYHbgJQKkgeGAgoCTABKAkUBFQkMiIiDhACLg0+BlQeGgYUAC4LIAJCDjIWXhBIKAwSFhgeCFAbDgEHIQ8dCyMIMQRTCSEHAwMFBgEaCgAOFgkOAwQLAAUXAgsGIQcVCQURBUEHKQE3GSUJGSkzFS0FFSU9MS8ROxElEyErPRUpHUkHL0+FAVFtM1ldaX2HAaUBowErH7UBY3VTOzc9MTEvlwGfAR0bExsLCSMtLy0RIwcJFy0THS85Fw8fBRUGCRULCAYhAw8PDQEJIR0tAxkNCwsHGQQnDR0BDxkTESUHBwcpEScRHx1BFR0RBAsLBRUPJwARCx8POQ0VETEDJQwbAhcWGRIHDAsUFwwZJA0OGwMTEREPGQsjADUICBQLAicTLQUVAREQNxYbAQkFBSYxAysQIQYbCBcCDQsRHAMQDQgNFAAMBxAHIhUICxIfEhEXExYNDxMBDQgNCxUNEQMLDhcHKQ4jBh8FFwQ1BRMMBwYVBSMTDwMHAgcaAAAvAw0GDwURCE0CNQAJCgUMAQAPDRMCHRAYCgAICQAhBA8BDRkbAQ8ACQkDAwUGDwANESkvOSkrAREXHxcDDQkKGw8FGxVLKQsJExkXBw0FGQMRAgcFYR8JBwcHKQ1BIzUhOzEHGx0jKSkZIQAPDwMNDgMbCwELBhsNGQ8nITlBUT8TARkWDQIWFwE1CT0CDQoRGBUUGxxNAiccMQAVDDcDRw4JBgoBEAQcBgwIAAojAA8JNwQVDCUPLRVnAREGBwwBBA4IAAQHCTEJEyUzERUhFUshmwExXyVNLSEdDSMZIxYfHhUOJAgCDZUBBzEdRwchF3UfOxEXMysbDRUFV1chKR09GyErRyU3IzM/RRsTEwkxJ0VBNTlRQS0dRzcTCU8zNx9dJSMJVwojBR8VAR8NBRECPQ4hARERDxUtAFMWXw4VAC8PDwFDBCUKJQAZByEDWzsvACcHEwAlCCMDFQkvAxEJUzchBikCMR4RAwQKAhAREBEBCQ4dAhcDACIDEAsGBwITAQ8BBQMHCwAjCQoLFgMYBBoYCgciITwTDBEeDwwFFA8SBRoIEBAIDg0QBhoUEB4ALgMeE0wJECs4M0hBch9GL4wBKU4zShsUQT4XECEkS3QJFg04ESoBGAgOAxIHEBkWB0gRLgQoByIAFgQsDTAbMBlGAx4EUgUgACgNPggSBAUIAQQWABYLMhs0RVQPIAkcTW4fUBdEGR5z3AEZJC8qCQ4RKCE2CTIBOAx4CCIAKANmCSAeFg4SChgKNCp6FHgYOApARlIQMiQaNBokLhIiFD4BQA5YAxgRIgMaDxgTEgkgHzQHIg8aAR4HIB9EAAwKDggEBw0CBzxABAwBIAIUOXYtbgU2PUojUAsOBAZiEiwSDAgNBhsBDQUVDx8HDQAHAiEkDyQKIAUcGzoHDBUWDRYHEAAWFRw3LgUOQTwPIhMUKSAJGC82QzQxLgcKCgAuFwwIJxYRBhEBCwoJHAcOLTQIAhwNBAQDCBsODwABCgIKEygVHgEOOD8SABYGAwoJCAkDDQAFBAMGDh4FAAMFEwMbEB02BRAHCBtADAUMERoECAwSAgwKICwIOgdGCgoMGwwHFAEiCwwJAhImDgkEIQUtFg8MDRoNDAAMIgwIAQQNCAMEAgAoCSoGDBEOFwQIIA4aEhYIBBIuEhwFHAheCiYCJg4gBSAHDikuFBAZAQMSCxQGAggMFgMABhMSAggICgMEDQkJAAcGBQIEDQcLBQMXBAEGCQYbCBUKAxwJDAMOAQ4EGAUEGQIJDgkEBhcFBRECBQgBCAgcBQIDBxEGBwwJAhEUAQESMQcTMwAtBx8ADQgHEgMLCQUjAQ0MDQ4LCAIFEA8BEx0VEQEJCgUQAxgFEAMABBkAFw4TEwUZAAUYAwQFGzEHBwIABAQIAQwJBwMTBQERAhUKIRgpJhMmFToEAgoBBgQRBAMEAB4aCAoSHw0fEAUKAggkAA4IBwQNAQMGAAwFAwMJFQcLCAMaCQYjLismKRo7DH8ABwQIBjQYBQQrDQ0BERdxA18JXQ1lFScTCwsTIycJYQBNJSsNGRUlDRkRMwlXGxsLGxMrFxEAIxYZDD8QLwg5DAYIKAMBBBsKBB4JAAcBDSMHBWcSFQ4bBC8BJQMLB2IEDAAEBasBEQ0CCQozAgsDBQc0AgoFYwdFD38xOxENBRsRIQsnFRUFFwRDHDMQrQFcMSY1OH1wGxIjCBUKDQoNIB0SORozNCMcJxJvKgIKChYPGAYQBQALCRkEDw4NBgUICSgFEgsKGQQJGA0SAgwMAQgHEAESFBAKBAoBBgkJGwQFBwsBCRgEHBwEAgQRBBcSBRIGEgUKExIACgcMGRgXAAYUABwHDgIQAwEHCQ0EGxALEAUSBwEPADMYIzwADgQWAAgRDw8iAw4LBgkCBQUJGwcABwgCFAkOCBoJAA8VBwAAGhMBDQ4BFgoKAQQRAQUEChIkDiQGCQwVBhEDBwkJAREWAAwGDAoGKgAWCAYIAQQFAA8HMQINAxsTIQsXBggaAwQHBCMHGQwLDgISDA4CBgsAGQc1Hg8YBgwQBhoKDAUIAAIGAQITCAkMBwUFDQUDCQMDCgEIBAYBJAIUASIJJg4SEAoKBwQPCgscBRwEEgEBCgYKRgomBh4ACAIBAhkENwc5ASkVEQIRFgsuCxATDgMMCAwSCgQGCQANBwkAARIPGBEmFRARIBEMEQYNAQMNERQYCDQaPko2WAYWAFoMIAQeFkIcNBpICkQDQgc8CygLOBMeIRwHDggGFgQMFBkHIEAKKgEcBhIZJhEuCQgJBAALBQkLBjNcCQYNDwktCQoi0AEcNBYWIAwgNAwwFBgGEAcOFBoWKAwYHjABCiMhECIYFiYYUFIeDhoiCh4ERgokEB4WNBAYCi4MEhQKHBgsDjIeGBQSGhA4HjgSLhoWEhwgDkAGYBhYJBgOGh4sJFIuJBg6QCY0ICIWHg4eCjAFFBceEQgDEAoaACwERho6QkwMHghCUkYwNhIMKhiUATZUJjAcHCBSggFOtAEIFjwIFAYYDhgFCwcAFxIZHBs2JSoNPAlGECYAFAgUCSgDJAYeEBISBBMEAxIfFgISBSwCUAUWADASJBgeDBwaFhIiEmImEAAgBxwCFA4UICAUKhQ2FCQQOhCOAQpKCDIBNBwYCG4ENBTEAQAYBxgJKBkSBRoGPhhCDCYQEBYgCBIRRg8qBBQGBRgsBSQLJBcYAywKWgYwDDAgEAZuHh4FCxMKDQwIAQ4qABYHASMcIQcPGAkWDAoSKAokGhQCBhMKEw0FERMhMR8NFxMFCwEPBh0QGxQREgUsGwAPBhMCFRATHykRHSMnHRlDJw8NCw0DDQIPFikeFxwNNAYBDwQTJAQMFBoNDCUWCwIDDQccBwwCNBMeBV4tHgVABU4UHAQ0ExYDJgFADxAFJBkSB4YBFxIPEh0AJRw9FBkWExgNOhNCBUIDchlgHRgPMA1gRzYZJgMgBDwYGBA8PhQgCBgBFgcWDxYLHgU0CCQMFhIWMioyHlgoNAAWBCgcEgAYBUYCHgckES4JRBcIIQMXJBdmCRQFHBESBUYBKAQoBw4FEA0oRR4DZhZyFT4HYBE6IRADKgAcEWwJPBUgDxQFEgA2FCAQRCwYCCIBJCgiAkYUBwk/ExwDHAggBAYKBBAGAhYBQhkSADgQDgckHw0AIxwBDRUXGgkWAxIZFgYOEA0SCAI4Jw4FEAAkCggBLgwMESYKOgAuCjgYKiQSFig+GDwYUhAsEBwGFhIkChoSFiJMFB4ILB4mGAoMDAAQDywBFAAWCiAHKBseEDgYHh0+DhQ+MgEeGRQdCxMNCwMPBwcNDwkdBSkOLxIZDhUEEwc7IzczDQczFyEHDwJDCSEAGwsxDB8QExIdJBUQLxBVJhUEdQoNDQM1Cw8DGwUHCwUfDh0LOQ8TAUMUGQwPEAMYCw4DFA0GDQkPAhMELRQjAhUXEQcRAwEIEBA5ARsLFwAPBgIIEgIOBjwEEAQOEh4QAgZxAz8CBwcJAAEUCgoOASAIARIXDAMGEQINCAMUCRYPDAIGHggEHgMUDQIrDgsADRAZDBMJCwIRChMGBwgKEhAAAg4LGAIMDAQOARANBA0BDQgNBgEGDgYCCAUSAzAICAghAAsGDRAPHgYGGAgUFgcGCQIJAQsIAAoICgAMISIGChQQFBQBBg0CRQcZBy8BAwoCCgwSASoGGBoGIiQ0KDYAFgogAgoPHgsyAhgKFxQIBhQAGAMCAw0RBgFCBkQDFgI2AAgGDwoNAhUKIhRuEEQGAARhChMIGxINDggiDAgiAngPVgpcF1gGFAoWIH42KhwwEFIQQhYUBKIBC3AAMhQgBQkNAg0SExILNBNIEBoFGjEUERoNFAEQDgwEGgIqDxATSA1EBRwPXg0kAjoQdBJMGRQBEgIaBxoEVh4aEBwEWio6OAwYAB4RJCNmDRA5Eg0UKxo/DAsGNSA/IEU0JSJ5Tg8GQQoZCkE4HQcZAg0GEQgLCg0YDwwxFDsMAwQBCDIMDggrEA4IEAQWCRgPGAUKCEwOBAoADAcAAwIADgwQIh4SKBAKDAUCDxQeGgASARICIR4vHhMBDQYTGAcWKAMmDg4CNgcBDgkQJgwiCEIWHAQEDhEgIwARETMHFwISDBIGBgQjAxENPRFFBDkFJx0XACEHFwkbFxMKGQAZBR0NEQEhBCUJVS8bIwsFDQcNBQcCNCICEgsOISERBRcJAicKFRYjMDEWExIFFAEmEBACJAUOChIGGAI4DRcfCx8fByEAJQUVDg8GFQQTAxUXJw8NEycEIQExESUjJxchBR0CFQYnGAIKDhAQLgEOCRgfEhkDDQQ1IB0CHwULBAcKQCY+IBwEJg4oFgUQCQ4fByEOCwozCxsCPwkdCjsaEwYTAQkIDAYeAgQGAAgfBhsCHRIeACIHMgEuBSwcKwktBg8IDw4FDgQQAxgTJA8KHjcBKQUNEQMxBgYYCwcTFQ8DIwJDDQ8jCxMdHzkvTxsbBAkFBQcADw4LDCcTRw0bZQ8GCAUYCAwVAgkDBwkGFQ0RAA8HBwAFEAAHCx0bCw0EPw0jBTsTFRsIJQURGRUPByEANQ0FDQE1LyANDgk2OwYPAxUMGR4hHBF6KxYDCyEHCSMHYRQXAg8DIQ0hBDEHDRkhHTkZJws7LxsbGQkMGgEWKBo2FA4SKQErARsCFQETIB0ORwojCg0BHQwTAykVFQIXDg8CEwcdFx0NGQYlAAMNHBsJCwgLDAEUACQPEBEKESMaMRARAhEHAQcyIwYRCQkXCiEoLQgHBxAdKhUJBy8OCxQDGlEkCRIIBgYOFQENBxUHAQ0ECw0xBA8yLxAhDA0YDRoZDA0IFRUPDQAFBgoQAQohDg0DDwkKEQoLBg8UAhsRGQknAQUDGAMSCTALGA0WARgZKAcWGyAFGgkIBwIRAiUGIwELBQUJABEUQzIHAA8HLQUbCwMDDAUMCQAPChMMAxIACAMEBxAPAAMvCxEJCwYAEB8QEQINDAkJBh0SEx41DCECDwUZGCUJABkQHSAJFAsAFQEXKQAXFQwAJh0kDQQPGhkHAyUHCx0YHywAGBYWARAVHh8UDwYHFA8MDQQDCAQGIhYSIgoAFAcWBBISEAwYAToZQA8eCxINCgEOAQUSDgQgAAwMBQoLBBEEDQMTBg8MIQwfEgUJDQURATMMIQcdAyMFDxIFDgUCAA0FCRcDDQgXNBcaEQYBDAIMFgIkCQgCCAQFFicCGwUNBAMIFxATFiEOFSwREhMOABIdMEciEQ4PGggAEAcECAMMEx4ACAgaEBwAJAQaBRABFgwaCggGCAAeFQ4ZAh0QDRYtJjMaAQQGCBkBRyhBIjEIPxorCiQCZCMJChkMKR4nFC0kOw4pEDMFDwELBAkKABJXMj00DRIgBiYDJxY5LA8WAxYGHgkWLRwPEB8IDwAHCwUXNT8NAQcCLTYFGA8yGAwcEh0cDQARCzMMCQMHCRELGQUbDTMPDQIWDgkCGwsPBwkpDgUUIRoNCRcPCQ0GBwAFFQw5EikSDygdLA1OLSoPCgcaIxYpGEESHyIjSDVCJTwXMANuBhQBFgUEEQcJFwsXDwEVFg1sKW4hIg8oG2IlDhE8JRodBBcbNxcGGxIpRE0GKxIBCAcKBQIdAhMJFxkbJRs3ARUQFSwLJBMWEwIvChsNDx0EJQkbEQsPAi0FDzMfGx8PHUMADRIBHgwQGAgQJAMaEhQuCgIkExARQiE4ETANGBMMJwATBEMiAwYACAwOBxIHEg0ODQgpBxMADwUHABgaBQYXCikEBQcDBAAMJTQZFgsEFQUnChUCHwkJBgMGIRYrDFNEGRo1HCEqGw4nDB8FBwYQCAEOLSobDBEcDQQJAQ8EBCIBDA0iGRwNRAsUGw4/EFcsEQA1EiECKQ0zKSkrDwc1Dy8FLQ0PBz8rGw0LFRELDwUjBScNDwYrABsQMwoRGCcACQQBDh0BDQcFBAMBAAMPAUESHwQLBAkMCwYbBRcTaTUTFRUhAQ0KMRYZCBEKBQQJEQUJAAMTBAMKBQQFAhsxIYkBOyEdCwVlEWsbPy8SAxIPBQUbCwsDCwAtOSkpFxMVGTNHABMaRwwRFg8mDQgLCwslFUEdGxcFFxMJBR8NGw0PAAsUDwkFCQNlAz0hHx8bNyEhDwcXEBsCHQMNCxcFFQQxBBUAIQkdBjEEawcLAw0NIRczAS8PCwkTGQUTAwEFBgcBAQ8RBQ8BIwwdEg8CGRwLFAcUAA4VCAUSEBgOCggCEwAPDxEYTzAGDAAGDQsJAycCPQdFHxMAJw5DBBcEGwkVAhELCwImUAEgBhwFHAsSECwBGA0eKgUNDAsIFwE1DQMCAhIJGA4GEgIOCggKAxQMFB4QDwERCRkjCRMrBxUGAQ4KIAIeDhwFEgwKDggUFj50AQYHBgQQFEYICAgUBkQBDA0aCzgBEgoKEQAHDgIMFBYNAQUEASAoIAcEDwEACggGCAoPDAAiIwsHAgAOEhYCBhUCEQwVFgAMDBogDh4SKAEaBDoUAAwHCAYINBYeBB4MFgcSAhQHHBMoCSAIOAAeATIEHAAuCiYNRAUqCXYPKgE6ChoIGAMgCBIBFAtMDxIOEAI0BzYPHAEqBiAKKAgcGB5cFGwOFBIGDQ4REQpiCCQOJjIdDA0QKwoHEgkFCgsIEToLEhEOOR4FBAEMFAAQBQ0kCU4fBA8ETyIZIhsYBQwACg4YCw4LBAsGEhQQAhYBFAUQAS0SSwUdBgUOCgYKDAkIDQQrAwUGDgwLBiEFFQQRDhMADQQVAA0ITRIhAh0HEQINDAkSMQ4KChgCGgYKCBMKDwINDAoEGgMgAgsKEQQZAAsBGwAHEggSJhBeEigBHgIiCg4KMAYuCSolFAswFkoAEA0GCgwODAUGB1gEEwoPFANQFRYXJAsUAhI2ASwIFgUBDwgVEhMkACYFMgBICx4GHg44CgQEHwEdCgMKEBxWIDwKQBIiEhQYEAgHCAZaBhAMDBQKHAxsEGYmNBIqCCACGgUgARoIFAcWBikKJQUZCBMAGxIKCAoCJgIeBTIVHAIHBh8KDQoiAgkMIxwQGAoMGg42MhAaGEoSGhgFIgo8HBIWEAxEFiYGmAEGHhUuCQkKEwoMJBQUDgRGBEwBIB0LDRIHCgQKGgYGGAsIBwAXCiIFFgQWEhQ4Bz4EFgk2KRAFFgMdCj80EQYdAhEGCwgDBgI0CwgNAgcBEQEDDAQKJAYYCAIODwonKAMoERwUBgMiBRJhJA5MDyAIXhgCJgsQAAwJDAEKCAQSHhQkDBoRCj4bBhcDFRkVISEBGQknEgQUHBomGiYAHAgSAjQBGgQYDDYyHBQ8CDYWEAIZEQMFAQsSFQMpDw0THQkDAUsUDRYFSAAQDw0bEwsbBw8AFRALBQkHG0MDAwkEEQIVBxYPAwMTBRkTFQkNDRArBQsZEQkPFgAYBwgFBQcKFxwFGhUCER8VNgQODx4GShcuDAoAChMJEycTCg0MASQCPAsMAjAeFAY+BgwMGgo4JloLGBk8GzgCEhkKIRAJDgUuB0IRBQ4CFikIIwIXARcEBQwEDBEMAA5UJxoBRBRyGHoWOghKNEIKGAoyEHQSMAQwAFgfCAkXCCMOCwIeLxAPIgscA1YIHggoFhQSEBgGIhwIOgEYCiAUIhoiIhQsARkPGyEhNScSAxIBGAcWASYGCEQFDggYI0YBKgUwAkwIJCYWEhIWPDYyKgY6DkIKEhdOKRQNHi1IFzgIRiAUEAQQBz4LHAYaGigGHgwIAwobCAkBExEZAxMILwoNDgEQGQ4JEAQMGAYGCBsBBwINGhAQBwYKEAMQOBA8BAUQGgIoEigBPAxwABAIARAWASIAhgEPIAAuDxgDSgBuBxYMDBAJIgoMDgIQDRgFEggGEA4IEAUeARgAEAQaGg4IaAdaEQoSJQ4VEh0OHQInAzsCMxwhChcUBQwaCQYYGw5BFVMHEQUdAQsDMw4ZAxcJLQElCQEMEBoCBgcADw8HDw0JIQEhDBEAEhMABRECJQ8HAAsMKQ0jARULJwUVADEJDwsNBRUEew0ZABkENx0fAwsCLhwCCgkEDQIPChEWBwIJFw0HEwUlAAMMBgwFAgYIEgIGBAAGDQABBA4UPwRBFA8CCRANARcJIQ4FCAlCBBIUFgYWACgMAA0OBAQOAAQEK0IZDhIuAQwDDB0OCyoGGAwKNCACECQCDw4FFDQGFAUsBigODxoGBBADBwYCBhABGhIADi4GMhwwEDIaFAIKEioaDAIUGDQaICASDAYMFAISCCYGJgAQBRACAQwJBggGFAYFEg8IEkQVDk8WDwAPAhMSChQHAAsHGQcfBkUFJwoTA0kDFwkjCiEQGQsPAQ0KDQIVFQcdHwICBQoFCwMhAAMDCgcNCScDFQIJCRILAAcHABcMBwAaFQgJAQUbFy0ZCw0cERYjGg8JDykPLxczPQ8HLQsPCR8LOwkZDQsPDQAdCgARGwwNCQkPJxUrBAUDDAMCASUFCwAPFyUFBQUmAQcRKQkPCxMABAobAQcMBQMSHQ0LBgMQAQYFEQMXDxUADQkPAB8MBw8MERQPFAUNAwkHGTsEEQ4TGQIbBgQLEREGFQMPCAMECQcFCEEQGwUVFgsoAAYBDhEQABoIEgIKDx4TEgkeAyARBRMOBSYHHBsMFQMNMRMbESMPCwELBwsDCwIlDQIFHgEQAgwIGAAYCAoDDAsXBw8ACRUPDSUJGQsbBw0CEQkpCxUPMQ0XC4MBAhUDFgEOBRICPgMcExUFIQUYKw0JAC8TAQkTCAkEJQgNAw0dIQANChcjRxkXDREdNw8JEQcnDBcBIwU3BDUBCwUGExMBEQYfDRsRCQsBExwnHxkTATUIYQ9VDAoOBjYFDBMOMTQXHggAKAsSBhskFgQSAQwOBxQfCB0gHRI1QBMsEQMPMh0IBTIdBhMYAywTCA8BBBYLTgsYCBIWAhIJAAYDBmsQJSoBKgUgCwsGFQ8JEQMCCwgDAgsFEzE1EwQXCxcBBw4fEg8BHBMHBwcDPREQCQ0LDwEJBQEFMRVRNSkPGw8ZAh8NUws1BiUFEwoBBgQIBQIPAgUFAAkHARsGBwQKDBIIBQg1AkMWDQo1EhcUDRYIMAoIMgkwEQgCEAwcDAcEKw0pFgAIDAgECgUIAg4UDjQcFggDAhcDFwkbDyMLNwsRERUFJQEHDgwsChYMEBQCDgwMAAoDJgUUDhgELg4BAksFDQIFCgoKOiIICgEICAwqGCIMCgkHKRosDAoOBiAGCgYlAVsPJw0vJwUPDwcTAxsTCw8tFw8NBwAHBgIgDhAGDgcOBggiAxgAJgoFBi8AGQwVFAcaBghMHhQMCwAbDSkJFw4NDgceACQSBiYDLAJgDDwHGgAmDCIAGAcOBwINDAcIBAcYZBIOBikCCRAUGAECFQsJEQQNAwUVAS0BNwoJBAQKBQILBwkTFQM7CFUDJwkXAisQEQwDJCIGEgAQBCEMDRATBA0OAxQEDgoEHAFGAm4VWgQ0DAkENwc1AIMBFCcBFQQLDggaFAYKBw4AGBIMDiQOEAAWCA4BFAsaAEoMFgxtCwMIGA4GDBAGTgYsAUAFKgsgBAgGHwQCDDQKOgIJCH0LIQgZAA8DMQUJBAoOHhYCBg4GTAwkEDoCMAMWE1IbAQY1IBMIDxAEEBIKPgQKBgIKBwgXAREEBQwIBjYSIgY8CwQDDw0ABxAAIBYoBCQIGhUUBwoPCAEMCBYGHgIyAyICERQMDiwOIgQyEgsOEwAFBDgUBQQXBi0LIQ0cDRUPdyc3CxsCHSQVAAsDBQYIEhQMIAwcIC4UQDA2DhQSIAYcDhQCKAoUDg0CMwsADgoQHA6GASgeESgCLhYkGhMDPRkRAQsCAwoPBAsDDQgBEB4qSDAMEhoKIAEKBAkMIwoBBngQOAASCCAGFgoLBHsPLQEJKAgWEAAEFBQMHAQiECIDIgQHBCsGCQwgCg4CLh4SARwKGgMaBiQEgAECBAobAl8CQwEHAgIGPCgqDiABIg8YAQoDEhMIAAESFhAFBCEDGwQTDAUMGg4HCDURIwMPBAgOAwwyHhACHAEaBywGAwgvAg0IBgYiBiIMJgQgCgwFCiEcGwoBCRgaEg0CCwgRHAgIJA4uBDAJEgFODCoEBAQbBi0DewIJBAEIGhQwDDAANBYUEAoYIBRQDAMgFhYOCAYCEgcUDyIHKgEMBCEKGQoBDA4GKAAWCAoUIBJiDAYFD0cUEBgsFBQWDDIODg8JMQsPLyMCBQwCEgY6IjIDIxYFDAQgDgwsABoCDAUaABIWJAIgDSYJHg8KBBEiEQ4lBikQCQYCBCQGMAUqDA4BIAYUBwwCCAw2BjILFikqFRQBCAgRCAMKCBQKCDgeMBAcAjAiHAgDCBkGAQwkDCwWFgIMBSoJLBEMAhgMGgEQBQwADAMCBRUHTy0LCwshHxMBDwwFIgYqFAoUmAFYOBoeBhARDRUVDRIFDS1SFCYuGgwwAAIGORAFCBIKNhIaARIDQAMyCwEVFQ0/DwkHFAMsCAoFDREHKwYVGCYaDAoYGBwcEBAENgAYBSQTMAUUCQwBIAoWAiIPBQ8qAiIFRBcGCwMNXQ0pD0ED5QEKBgueARUKBwUXDg8UASgCFAMOBgQSDAQWBQoTBgEKDi4ARANQDywGGBQSAhgDBgQLEAIIUg8iC0wLDgUBEREFHwJxDBEHDgUiCQoNNAIwBRgCBAMPDQgBUA4OAQIJCRUPFxkFCwkmBhYGJiAKBG4Afg8eASACDAgMAnIRmAEl3gE9fjcOCS4HCgYYBZQBMTIBDRQMAXI/HgdYDxI1DgkAFxoJFAEAEQ8pEQ+FAUtTHaEBIX0LMwFjCDUGQxQ9CCkETwKrARQdBmskKQkZAQ8MCgg9CjECGQghBhUDQRAdDh0WEA5pDGUCEgUsAzwVBw8uESIPAAUOAzIDCA8HBQgHVhELCRUHFwMMARwAbhE6EzojFBEBER8zDwkZCzQtGiMGJRgHEQkCHSAXNA8cASwGHgdGHR4fDgV4EVARDgEoEEIMFBABDA8YBRYpED0FGwIVBhsQNSgdDAcICQwAEhgAHAoSJCIGEgFOD2AtFgU6AgYFFAdmD2gbJgISFioQHAIqAwYEHywbDEM6CRQOHmYeJBIkGBIGOgZQFD4cPCoaChQAHAceCyoBVABAERQNEw8BCRAGGAIUAzYZCBQJGBgkNjQJGgEcBQwVFCsOKwQNDhAkJC4kQgMyBRCZATgNDBwCdBkYAbYBCFgFSg02JWg/AhczBTEAgQELdTcHDQgLKA1UESYnGhMWBz4BHgMIAwwEHAKiARQgCgoODC4cIgUamgEYJAMKCiMcCgYqCSgEmgEoPBZ6IjACMgg6EEoMHAEgDRURHAUQAjYQCgoNBhMQFQQTAEQY4AE2TgA8ARUDZQcNAwADGAMKBQ8HGSEgEQITEwsbBBcFLQUPDY4BBxoGOgQSBBAFIBEcBAwiLhY2EjQCMAwYAi4FRgA6CSwDPhKSATIOCxYSchAcAgoVFgkeFR0JFQ0BI2QRGgAaCgwOBAgNFAYUNAFCBh4MOigNICUHQUYhGhYMOAgyGhQGFgCWARGsAQOSAQumAR1QEUQVBQ8aBDwNUA0QCTYHRBFECzADHhdiIRINVhUqERoIQiw+TCsCHwcTAhcIIxQvIgkkCwwtCh8KbxYTBQsVExYAEBo2HAEQBhIQERYUOAgwHRQ/BxcEBRAkIB8DCQgaDB4cfBpUHD4aKCIcIFaEAUY6LAQQAAkPFANWBGIBqAEEGAE+DyICRgdIEwtFI0E5PR0RKwsHESodZB8YJQYbBUctIwwVDksCPQkTBS0KIxQTGglMFUgbCBEZCT8xAREIFwMVDxEXDUcVkwFzIw07BCQnAQ8nAjURGQkrBR8GIwoMDjIOFQIbCR8BQRwNBBsHZwQbAQ0FJCksDToFOA9IC6IBBioBKgVGDx4AMhAULtoBPDgaEhQWMBIQeDgSEAQaCSIVHi8oEjAUEmwWXghoECoCHAEeDxoXSiMaGQQdAUsNH1AbFAkSAywBugEGDwg3AsEBFg0gBBQaJBIGMAgRLBkeGTYjABsMhwEggQEYVwIbAUkXLwVZCksFHQYJDBYsCxA1KgQSMkwWEjYkGhoFDnNUHR4NCEcaCwp0UjYMSgokCD4QJg4UFgIgESgrJh4IKgAsCS4rARceHyUZHyUXAwMdMh8FFyUTChFQDUwJfgMmDQ4KdgFgIzILKgNSBBAEDAolABEFDwIZAhMIEwwjJDsKKQMrAkkULwhXFBcKNz5OFFoEJgViHy4AUg4ICBESFwovBDkHDwgGCgYGIAIUBjAUNAoyBLwBA2ofaA06CxQXggErHgVUAV4KKgAuARgFGAkxKwsFVRkhBQ8zEiUhKQwnCBwmHhwoHgoaAhwJCikFFRUhIxcLDSQXFAEYAAoOCxhWDiAOEBofLC8sJRYYJDg0BAwHECUeGwhXBhcEPx4bIhEGOwwnBD0CIwY1FCEsJDAPEDEMERwDGgwKHAwDFPgBEtgCAhoElgEGQAhEB0oCIBLEAQ48ABwNgwEnNwczEQcJBhU4CyoNShEIBJUBLAsIBg4eDDoKlAEKMhwoCg0EHwQZBmVAGQhNCCMIJBQsBhwBGgUuD0IGQRInDjcOPQg/BBISJAEcElobKggkDEwgCg5BDCcAAwgSDCAEZAuoASAsEHQUOgF2GqIBDGAASg5wBiYGvgEOaAwSCl0HFwghCysMFQkPARMCBQ4WFBwJHg4UADoJJgo0BDoDGAIMCF4HQAYsAEQFIAURDUMXEgMoDHIQEgMTE0wIQhIcAh4JHAoGCjICFAiAARZqC0oNKg8hIx8JFAA+GgUqJxSjATAOBo4BB0gETAFoCiwJMgA6BxAKXQopAQ0GIhwjGAEQEBImCEQi2gE+aBgoAi4BWhQiAH4PHgtGB1ADJAciE0EHQxVfDXUHFwWgAgAOExYAQggmAkoHDgQgAEQHHgthJzsfMQQGDzQAHgVCCFwBFAIkChoeHgQiAzoAkgEGegdiCoABBzgFKg0mAx4JHg0dEygIIARACwwfGBEbDyACNg4MCB8OFAQkASAbGis8BgILFx8jGQ8BBgwZDDMEYxwZAgkDOBEuISgKEAEYDygFIgkVH4sBNZEBIT8VcQ9RFWUPHxFLCw4LExE7D1ULrwFDVQ1jABMFYTNhA2VFORcxCzQCPgpIFhwWFAoiBn4INANMAjIOOAYOCC4CZgwwFj4HLARyIEQMFAgdCkEJOwNDAgcEBwwoGioMJAagAQ8OFlQDPwsiG1APRgcyAE4IHhITGCYJHg0wJQsNJxcYDSoHAzsTFS8VBgseFUgDCAJREg8OKBgYGggQAxIqEhgGIwYhCgUORgYoCpgBBmgS6AEDogEP5AEBVAkOCyMDOwAPEQoXahleC0APqgEAUAdIBk4AGgEeCy4DOAAqBgMELQgGChICTA0gARwKIBwgCi8gCxABFBQWEAY+BywQSggeADQHpAElAw2EARQSBxERBgU0CzoUFhQQBI4BDSoFEAsWBxwDAwtCATwNAwkIBSYACQ1ZG1QFKhEED1cVIwcpAxoFcgEgCRoXAB0ZD0UBWSI3DE8YDQMWEyYLQh9uQxoGEAgGDAUOEgUyIysAOQUVCRALLAF8XTQJNBc0CxoAEg4OAw4bGAkcARYGIAwaDkY8GggJCgIMLjpCNBIGHh9CHzwXNAtSCXgCFg4qDEQEKA5CBCgBQAmOAR0mC0QdOg8KAgMGGQwiBhAKLgRPCgIKGBQOCBYGEgAoBx4QFgEuDSgXFgA+CkgACQ4xHAYmIQglBDgKKh5ECAsEZQQVAw8JMQAHIkIcGgaqAQE0BkoOEwgBEj8YDAoUAGQFKg1sDaQCAyAFfgU0BX4HOgUsB0oFIgUBEZkBAjMGPQIXAyUNLQclARgNJANyErgCCC4BAwkpFycPOREVAC4mIwA5EgkDCRsUCQAPRQkbAhsGCwAAEw8PEgcWAXoKNgw8Fmg4ShoiAsIBBXALbBE2DSYTDBEbC3cBLQURBwcJCgM2ADQFSAsoEWwCDg0bC1UfHAiSARYkAVYPJA1CJxEDLwOWAR06AoQBCEQAehJ8DHICOgygAQGYAQN2BYQBE4IBHUwbJBsUJwUREQsLDwIRFRcUEToJfA0iCRplFAsiCwYPKTE1FTAEGhIcIhoGDAoAIA8cABQMEFIgLA4oCHIGNAg8BSoCMAgqA0YV+gEFLAW2AQmUATAuARIFKBcePRgFIgFIDUgPFh8mGboBCFwqABQXGB8aGyZTCggKIA4cFgQQBSKYAQWQAQ92BT4JJgssBw4UEgY6CywDSgJeA2QAXAgiACYHPBFoF1wHbBVmCVILDAUIDUAFeDHOBNLoAr0iEwsJARUCFRE9HxUHGQMZAAcFHQARAwIVDQYPCwgRGQEHETURFwECFQoLAwMHARMKEwAtHxMHFQMrCw0CCwQJBQMPFxIFBAMBDg8ADQcPDwUDGQcNGScTFQcRDwwHEycXCR8CCQYFIgUUCSodEBEKFQ4pBisUNhIMG0sDGQQfCSUOCxQNEBEEGRINNDMeIR4tOB8iHzhBDCMMES4tFA8gFQwFKgAmDRoTDBktCCsAMQ0XCw0TCzERLQAVCBMBCRENDSkHBwcFARITCAkJBRcPGwRVBjEMMRgrEg0oDxQDNAMyBx4FEg0YJSYbUCcmDYABGVYC7AEyUAweABEJHQUSBRwBDAIKBgAUDS4TYgU0BkgBLgpEAxIbHgUWDwIbEhsGDQANAwcJBxAAEBgkDAkSAxYBFAQDDBUMAxACEAYQBQYLBBUAOwYHERAZGRwTHAkiASQWOhJGGB0SDSQHEgIUCBIBHh0WAywMFAISBRQACxwKCCQHFgYKBgIYCRYPDj0iEw4PEjFyEwgZAkELGQIlFQ0PESUOCwk9BhkBARMiGyAXMgMWASoMHBQmBBoHKAkKCwIhAAkDEQ4TAhcFCwQJCB0mDww/AgImARgLFBMODxQXKhUuCQgRCEcMCQYFCgQYBgoWCFoCJhMaBSgIIAEJCgsECwALBBESHxQHCAEOBgwWDBQQChYYGhgDJgxAAUwCFABMDyIBGAQXEC8SDQ4YKh4mEiwDLAkOBA4SGBMmBwYVDC8CJwYLBQ8LJw0JAg8MCwAnBhMSBQJXEDMNJREC2gTFZ5AeFgEmCDYUFgQ0AD0TFxMRCwIDFAcWAxYEEgcGCwMLHRcCAw4ASgYOFQEDGxEiDBoCMAMSBQoLGAQKBQkXGQkQCw4AAAkTCSIJBAEBCw8JGQENAwQFAxMTDxMHEQMfAA8EAAsRBwoLAQcXEQ8FHwctDy8ALwdBDy0NUSUhCzkDHwVrCyMHFQ0ICQ0LGQULAA8GBQABAwgHVQt3BmkUUwQ5GgQMFgQJCCMPCwIPBgAEHQIzEgMEDgQLAhMAJw+3AQM3AQcICR4IDAoAHBFaEBgQEAYSFBQOKgYTBBEAOxETAB4QDQAFBAEIDA5IFg8EMxEjBQkCEQYPDBQQAwQLAB8OMQF9Bl0PFQgREAIIEgQMACIBKggaAB4KDAEGAzgKCAYUAxIAFgJ4AhIMBBAzC0cGFQgIBiAMUBYMBAIGIQg7AQ8KMQghAxEGKwlfCzsLPxAtAgMEGhASAhQAIgkYAx0QAQ4RDgQEDAAYATwRHAIkDAUCMQAZBBkOEggsATEYAQQICj4JIRIKAgQIEAQOABABMA8GBQIPEgIWARQMDAEKCQEVDggWAAQSAw5JEBsMEghMBAkEFwIHCBkDOwQABCQOCgIgASIEGgM0FygJRiEqCwIDFwcaBRAHDR8PBycECgccBwgFAwMCAQoCBgENFQIBFgAQBxQdChgGCAoCDBocDhgEGg8UARIeAD4ODBACJAkgFywZDAMUAQoEAgQFIhAUJgQ4EA4AGgcyISQPHB8ICAAMKzQEDk4DEgU2HRoONiISACwPEgI0DgwQFSIKBjAIKgIKAzgdAg0KBQIK70zxSg0BEwoQAgoBAgy0/AK2NAsDBw4IBAwBCAUCDNuAAu8YCwMNChAECAMEAwIOS6YHCQEDAgMCBAgSAwADAgz9ApcGCQELBgIMEAMEBwII9wiSGhsFBQAaBgIKRwknAw8GLgAKAQIIowEdJQ0BAhgMAgo8EBMBBwIuCCACAgqxoALLbwkBBwoGBAoFAgowNwEDDwoMAgYAAgxmMAsBCQgGCAoBBgcCCuwp/gEBAQUEABAOCQIOxgK5AQcDBwQDCgIGEgAGAwIIhi6+UBkCDggEAQIKtgGnARMABQwSAQgHAhCGUZ+LATMEAwYEAg4CKgEIAQcHAg7VA+JqAAUHBBkWBgwOBwwRAg6sB7kCCwURBgkGBgYQAA4HAg7rC6IMAQ0zECcWAAoWBDIVAg7qSqQcAAMZAAcMCAQQAAgDAhKSQbAJJgUaAhgDFAcpAhkFFQINCgISaiIPAVcAGQQjDh4EHAMIBUgHAhI1Gh8AGwQNBgYOHgEwBQoHAQECCqUe1gkHCxEEAQQaCAIOZDcCCQcBBwQdAQQSHAMCCvbmAdEvBQUFBAEMDgMCDADpAwkAAwIBBg4ABAMCDFu3AwcJCwYBBBAGCAECELPAAsAuGQcXAg8GAAIkAQ4CHAoCDqE6kxkDAAwWEBYIAgQHDw0CCMYM0gIJCQgOBgQCDD5eAQERBAkEAQIeBQIIZAQRAx8CKgYCDJwnjRMBAxMIAgYKBgoDAgzjAwIXAAMGEgQWAA4FAgyqBMkBCQMHBgIOCAAIBQII9QKCAgcABAoUAgIIQyENAwsCCAYCCiAGDwADAggGFAACDCuBARIHFAAVBycBAA4CELsTqAsVAw8EAwQGBhAEGAAMBwIM8wU/BwUJBAoEIAYLBQIOhLEC9wMDAQ0OAQQMAgwHAAUCCI+qArQTCwINCAwBAh77mQGjVwIABAYKAgAFDxMHCBkMBQoICAAFBAEOAQ4FBwECDojkAoJoAwELBgcICgwKAQYLAgytBwYBAwkSAAwGBggTAgylpgG3mAECEQ8GBQgIBggAAg7ynQGUaQUDAQgEEgYEBgsDBwIK+QOWAQYREwYDBAwMAhb1BMAOAwAfHiUOBQgGCgQJCAMgCyIZCAMCDkc8AQEJCAIOBggACQQLAgqQZcUjCQMADAgIBAMCCpY0/w4LAQUQCgQKCQIQsRHCBw0BCQYCHggGBAEGDwgHAgzyBJo4BAcPAgcIAAgKAgIM9CiYQREFLQoQBiAGDAcCDs+FAa0KDxEfAgkEAwIkFBgBAg6ZAcIBAgcXDAcMAxYKCAQNAgyTEfoOOQcbAA0GNA4oBQIK6zmdIQ0BBgoEBBACAg4YSgUFAwgECgoEEAEPCQIOhd0BmRMBAQMABQgABAQGCAsCDpLlApVaAw0LCAsCAgoQAggEAg6ZrALyKR8PCQAODBgKFAYQAQIOgIcDy44BGwAPBgMSNBAqBB0bAhSaAaILDwULAgkMDBIBHhwNEBECBQsJAiKsBM8QFw8bBVcGPQtFBR8IFRwABhQCXAsmCRQAOA5IHBIFChECDuMG0hEBCxkMDRgOAhADDBECMvQFtxBMDcYBAKYBCw4NLQdJES0FJwBPCGkBFQkxCzsRDxBVMiAGMhYDCicQFAwqBjYFGA8DBwISpgTmBRkFLRIkGAIODgYIACQlEwsCDOEKjwMjGRkCDQQaDigIAhzjYLgPVQMHBB8CCwQDCgoQEgoaDEQGKAMcDQgLAwUCEosYlQIhBQUGMxQHDgQMKgE0BxoXAhC0CtgBGQEbAg8OCgYoAhoFCAcCEskJxwEVAxEAFQwKBhQGHAMIAxIBAg6HAhYVBQ8ADQwKDAgABgcCDu0XrwgZGQcCCw4KCgwGFAMCEJ8CTQkABAgwIAwCFg8DCx0JAhbUK+AJGAMoAA4HBAcAAxEHawMPBhIWFAYCFKMmkwcfAiMYASAKDBQEEBskEwgNAwcCELqNAboGCQcJACkYBgoFCgIKNCMCDKthKhsBCQgSDBgEAQ0CDJ8COREBEwYJDh4CKAkCHPoGxAELBR8CBwYFGAsEMwoFDggGEgIyCwoJABEmEwIMkYgDwxECAR0CNQ4UBDIJAhLiA7QBFQGJARYVCA4IJAQcAEQPIhECDo8C/wFJCRMEAB4qAHwHEg0CDMIV9gMfCz0IBgg4BiYDAhCvGYcEUQEtBgsODASSAQkOBQUDAharAThQATYCOAMMBQkDOwEbByEBMwYtDAIY4By0AxUDUwovAj8WLBAkBiIBBgdCBzIAAhUCGOwRUjUBDwgwEhskGgAeCDwBNAUQDSMXTQ8CFJ4ED2EFGQYDEMgBKi4HVx0DARQFCwMCGO8QYx0DTRQRChEEBxwSBCYDSA00BRIJERMCDq0ipwQ6CWUEKw4cBh4BGAcCEvMThwk/A5MBCGMWMR7IAQNOB5oBGSUBAg6QEuQJVQEhBgcEBgaEAQQUCQIMpgViJwFZFg8QDAJSBwIOIGkXDz0IGQoODhwENAUCFJ0V7QcTAZcEGGcIIQgOEIYBCJQBBbACHVwVAg7gD8gGDwDNARQ6CCgCaBUcAwIQyQWXBFMAdQwTDo0BDhAM5AEhZAkCHsAHvgQLA1cCGQZ3BEEUFgYoBBIGaAYQAwoHMA0QDxoBAhLLDesHEQANCnskKxQQAHAXEglWDwIMsu0B+BEzCzcgKAAiChgFAhKGDiFDAw8GBwwKBlgYIAMGCRETAhDHCYMBFQUbAhUGERAADBwCDgkCFIIHqAERFwkACxAVEAcaEAg6BhIDChMCIJ0GfRYFIAAiAzcrLxMhBQcMBBofCAkSXxYPCAYEZAI6AwIWsAsqHwMlChMaAQYIBB4GLgESBwgPBQsCENZE2gUfBQ8CABAMBDgAHAUACQIW7zKFBQsLPRItCAsQHBIqCEQEQAEMBT0RAhi8EGsNByMCGwddEAkWBgxAGhoCJAMQBSYrAiDPWuUOHAMcCgwYGA+eAREyERMDPQFNDVMOlwEKKwgjGEASDgECGNEDQhUH5QMOFwIGDmgGNAYmDA4A5AEZUAsIBQIU9i/cDR8ACwgqHhgGLAYcARQFBhsLCQIm9RujBQUzLCEAFw0JMQIPBh8sJRRXCFMDFAqAAQ4gChQMICgkChYCDCMCEvQG4AENAx0AGQoNGA4MEgIMAxoXAhDcBVYPBRkCIQoNEBAMEgE0GQIO+R7hCyEBDQQoGi4ALAcNBwIctxXqHSwFFgUGBxoDCAUCCysQPQINCh8FAwoGCBQBAgrvDJcBBwEPDCIYAxkCGNMUtRwhCZEBBDEEGwQuHDoOQAQwAVAJIQsLCwIS+hKyHBkFCQgDDA0ICgiQAQkHA0UFAiRdjwMMBT4BCgcGDQ8FVQIfCA8AIwcNBzsLDwQHEhYURg5aBgwFAhBDSxEHKw4JCAQGRgYUAQgNAhKvAtcBEQATBgMQVhYaBAsJAgkJBwIM8QKyAysJGw4cCBQDEAECLrQBSBoFFgQMAwgPIQIdDSUEAwsIBQkDHwoZAwcRCQElBA0KIwcICjIYBgY4DhwBAgzhBakDEQAEChAIHAQVDwIgEe0IDwEREgkcNSoPFgoGEAAoBRgHPh8GCwUNEwMACwsTAhCNAsYHHQkRABQWEgIeDAgBDwkCKLoBSg0HCwEJBA0LJwYcEhocBggZEgwOFAgYAAwFAAkqCQcRDQ0DDRUFAgw9igIJAAQIFhYqChETAgzcBGgZABsUJAAQAwoHAhCSBYUBJxERACcOCwoYDlYFAgcCJJMHYgoBWAQcDR4ASRkTCAsSLwEPAhMHMwMRCgAIIgAcDAgMDgMCEp4FhwIEAygECgUVBxcANwYLCDAEAgznBdUJHQARCg4OJAMIDwIOWu4BBQUZBCcODgYcARQFAhIFjQMPAA8ECwwEFAoCRAIUBQcVAhQLTxMBGwQXBgcIDAgWBCIBEAcBDwIUCM4MCQENAgADCgMJAQ0ECQoGCA4EAhYBwwEZBQ0CFwggAgIYEAogBRMLBQkGBwIO4zOVDiEAFQgFBAwICAAyEQIgiAQ1JQUfAgwuEgw9OgwGPghGARwJCg0DCRcRGAUAGysdAgyTFQUXBysCIQ4PHCAKAhDEDzYlAAkECgpeECQKDAMQFwISwiPUAwoFLAYQBQIDEw0VCRsAEx4CFCV2KwcbBlcOIxYEDBAIGgQ2BxoHAhS1AoUGEwMLAhUKBAg8IiACGgMbFQcNAhymDNQLKQcVAgEIBgwUBAMQDggGDBwIJgMFExsHBRcCFJcBTSsVBQADCBAIAhgeCAwBCQkGCQIUlwG9AicDGwYADgkGJAwcAiIBFAkdEQIQC6oBHwENBBIQAQgQBBQBDhECDpOwAZxOFhAGAggPCQ8TDwUFAgwAXgwKCAIFCQADDQcCDMCyBFMPBwMIBhAOEgANAhDDlAOiJwMHBxQAFgoECgEEEwEJAhKM7QKKQBMHEwQAEio2EAMDCw8TBhcCEp+VAfYxKQFLBBUGBgQwBiYCKgUSBwIO3QerARsJXQwSBgMUag0GBwISvApaPQNlBjMGBAJmEq4BAhYJEwcCHrUMpQGDAQEtAg8EKQIZCl4MIhBEAhwBBAUcCUgJDQcZAQIWrgUaCB8HExED6wEEEQQ6EgQcfgEKBi4CAhKmBFFHBxkCEwYjBgYKdhA0BxYRAg67xQGj0wEPBwsAAwQCCBAIFAMCDrcNjBAFAwUCBxAMBAYDBAkCHF+JBhUBBSQaNAIUBw4DDAIGIgoKCSRHACULCSkJAhQahwMFEQ8CDRYMGAEKNgMIAQ8NEQMCMrQBzwNAByYJFAkaARQLFAEeFyAREQEjCB8CCRAhFg8EFwQdARkCOSALEhEMAAQIBBQHHhECWLAHmwOgARMyDCYADA8nEQEFBAMqARQLCQ8wHQYHAhcFAQ8EDQYLEAkEGQIXCBMAEQIRAQsQCBoXAyMSFQALGSQjCwArDAkKGQoDEgMCGwMNDhEEAQQIBAYKBiQCIJMIuAkBDxsdGREXDQ0ACwYeGAUOFw4EChIKCAEmCAwGGAICDroXjQQbAAUIAhAUAhQHAQUCDOw0iQsACyUOCggUAAQDAiCIfYBvDgMSCDYAQBULBQcHGwUbEVEHFwQTEiUUGBoUDBYBAhA9hhINAQ0IHAoIBAgKBgcLEQISrAirBgsDAwIAGh4gEiQOHxcTCx0CCs0JpAYDAQMOCgYGCQIqwgWGBBMXGxMLBgcAEwcNABsNFwcVAgMODAEkDC4UBAoFDgIEHgcgDhwEDgkCEtUDqQQABxMCBQERAA0GCggcCgwJAiTLEtsLDgAFCgYIFhEBGxEUFQMLBhMUAw4QCAQMAwoMAQYJAh8BBQIq6QLRAQgLDAYCBiANAQkTABMEEwEXBAUSDgcKBAkKDwIACgwICQwSAwwFBgkCCI4EoQMNBQgQDgQCGJoM9hIFDQcEDRwEEgcaBAgSBAYBBQcKDwIXAgydDOUSAwMBAA0MDgwICwIYxgiyGAkDBwIHDAsaCAoBBAYGBAwEBCInARECCujMAcNJBQMDGgwBBAcCDhOdAQEBERAABgwMBgkEDwIMaUQJAwUMCAwIAgQLAhifELQBBgEDCRsKGwEFBgUQAgoOCgwPCAEMDwIWC1QXAR8GCwoFCAoGEgQSFAgHCBUMDQIeHvcBEhsIAwsTFwEdBgwGBQgJAgkDAwIGDhASCgIEAQIMVaYDDQcXAAkGHhwkBgI4+wFaDkEQAAYEChAEGAgECgMFBQQTBgsGAQoxBAkACRURHQAVCw0CAAwLCg0WBCgXSAASCBgIAAoRAg62AvcBAQAPOggsBAkSSwELAg4NfAMLBw4DPAIGBAAKKQIwmwGzAQ4DBAkcEQgABgkMBQQJCgsPDR0EDw0PAgEIAgQJFAMgBRIFCBMHDQ4KJgoCEgcCChcoAwUVDAYOFgMCOL0LjgsABRkSExQ7FgsMCQAdFB0MFRYJBBESEQwFFhEOAwg2CxoXFg0ICRQLEgESDRABDAdSOwkPDAkCKtcD4gEGBw8LEwgDCg8BGwYlHCk2Jx4HCAEQBgYYBSIXNBkODQodCAkeFxYFAgr1BYIFAQMLBAoMBAACHOMy5g8MDQwEFgMEBwADFw0NDhsJCwYRAwkKBAwcEgIMrQrVFAEHCQIJDAoGBgECDpof+EATCwEKCQYBBB4CCAECFqfHAteAAQ0BAwYLDAwGFggSAA4FBAcbBwUDAhBSygYbAwUGAAYEBA4CCgEGCQIU0AHzAQsBBxARFAAICAoMBAYBCgsEGwIkvQH/BQMFFwQpBRESBx4fMgcWCgwsChAQDgEDIQgLEg0MHQwNAwsCIt4P6QkWA0QEDgMqAgEHGwcLBDkBGQcLABkLEQgFBg4KDAIKBAIOnASsGAQLCwAXDAkQGAMMBQIMvgO5FA0DAwIDFAgADgcCDosCTg4BEAIPHw8CFRQSBgJQxRLNAggTJgQqBRYTIhcTCQ0PAAcHAx0NFwElCQ8IAQQQBhQSBBIVAhcBCQYJEQIPBwERBBMKBBQDFh8BFRALEikEIBgwBBALNgcBEgYEBgIUCQImlgnVAhEREQcPAQsECxIHABEBEwkPAzsIDQoHFBcSJgowAHwJHA8GCwIwjQYyDA0aBUwMHB8DBxMLDwELBAEKCQYVBS0KBQQABi0YEwARBwcEAQQGCggCIgEWBQIU+AW1AQcACwYhBAIKFAgKDAoFEhkBAwIgsQuABwAPCwcVBhcLEQAVBhMXGxMBDB44FgcgCB4OGAAIBwIQYb4BJQ8LCBsAGEJaEwgRFwcCHhyVAgglBgUUAxYRAgUbIQUXHQINGBMWETIUDhQDABICFNwBnAwECRUACwcfBgMEAAoiABYIBAECKOoD/w8sDx4AAhsVFwMAHwwhEBEDFQQRAAsJGQMDEi8gDBYQBA4IPAceBwIShQSWAwUBFQQdDgkYGAMQCx4LAgcCSE7gCwkJDwAXCQMTEAsSJQgVAA8MEQAPAw0PAQMLHwERBgIYEwwPEA8eDQoPFhcUHAwDGCgOEgUQAgYGARYGEhIKEgAQERgHAQkCJHeRAgsJEQMTCBcDARAKDBAODhQBHgoGBgoWBgYVBSMOFQIHAwcCEooBsI4BDwMZBCUFFhAgCCIcCgAPKQIKGxQZAwcAHBQeBAIO2hMnBwEPDAAECgQYAQcJAiDBAeACCAEWAQsHFwALAhAmTCoQBA4BDw8TABMLDQ0PBwsJAg6LBG4DDxELCwAECAAOFAICChISFwkKEAgEBAACDp0K4wERAQQIGgwSCAoADw8CCKAHjQQLBRAYCAICDOEDJQcDBwACDgICBgMCDPoCWBsJDBoICgoDAA8CFJ8CSwkDDQIBDREIAA4MDgoGDAMKDwIiuJwCs1AFAyECEw8PBTUACwIBAUkQBQ4IDhQUKAS2AQISEQIFJQsCDKZGu0oFBwEKDCYMCAEVAhCTiASUOAcLAwALDA4OBgAKAwADAgqWI9oCDQQCGAwFCBECGqkJoB0gFw0BIQwfFgoGBAcQBwgQBAQXEAoBGAkCEMwcmxIeCwgCBwkdBQkFCwQFDAIIFB8NDwEQDAICClZ3BwEAFA4FAQUCHtkQnwscCQYNBQkPAgUGCRIbAxMECRYADAQGFAYaAwoNAhK8DsgNEwMJAAUQAgoEBCADBAcBBQIKBW8DAQcQDgYIAQIYuzK5BhYRCBcHFxUGHQULAhceDwwHDBYAIAgCEIkK9QUDBwMCBhIHBgAGEgsABwIYzB6KIRAPAQcLAAUCCgIABAcIAwABBQUECAoCGu8SiRw3ABkKCQAXEgMKDAgaAjQNBgsMAQoFAgcCDJABQQcBCQoaChgBDQECDqgBvwcVCwcOCBAKBAYACA0CCvkJ9ggDAQEICBAECQII9AHFDAEdCRQKCgIU0OMD6CwLAwUQAhIIDAoGCBICCQUfBQsCCLwR0BAJAxAWBgUCDhHZBAADDQIGEhYMBQkBBwIUzwH/AgcABwYBBAAYHBQKEg4DBgUfHwIKsAG4AgcJBRYGBgYAAhDdC9cIDQ8BBgwUBgYIAgQHBQcCHP4+vywACRkFBwgFAhkXGwULBhIMCgEMCAoMGAgSAwIQ9xCqBwcJFQIFBAIQBgYOBhIHAhQVNgEBBQILGAQIDggODQAFAQsHAQIM3gPtCQUJCQANCAIKFAACEkd6CRURBhEOBw4GGggGCgEEGQIaBWgHCQcCMxYCCgEWBg4OBAoBCBMQBQsHFA0CGoEC/wMKAxAAAyEXAwUABQYLBgAMDRoYBAwGAA0CFp8CjgELAQ4SBCoKAQgFCQUDCQAJBAMFCwIkogFjCQEPDhsICwwHEBAEEBQJBhMCAgggCgwFBgUBHw4JDhcABQIMFrECBQcHAgkGBBASBwIK6wuOBQEDASAGDAQZAgzuCuoLFwELEggEDgECCQIakwGuAR8DDQ0PAgUKAAYKAAQMCgYWAhYDBgEFCwIc1QjRAQ0FDQQJBAcQDwoXBAsKEQIDCAQOEANKKRILAjQqsgUyOwELBQUBEwQHDgEYFQohCgsAGRYhAg8BBwkEGSgdEAMIHRYTKBVEChAXIgIIEgECBAI0zAGdAxgLDgIWBxAGDAsaJwANEAcNARMEDwMPCBkGFwgxHgAQBwYBFBEGFQAACgQQDgESBS4ZAhIdlAECEwEHDRAHBQUIAiILIAoDAhC7AzIXAgUGCAwKBgoFCgEACwIUvAESEAEgGQcHDQQDAQUKDwgLAAEKAhBRaAkBDQgFBgIKCAQKBQIHAi75AioODw4lAwsJAAEHDRITBAsKBSQLAh0BCQsNBAEKAgoSCgQMEhgMAhYHAh8ICQIKbncDAQUIDBYIFwIWGxgTDw0ECw4GFgwEBgYUBQYDCwkGBwIWjQELAAMLBhccBAgWEggCBgkFDwUFAw0CGn+SAQMDBQwFAgAMExQBDgwOEAcQERIDAwsPEwIMFTkBBQkaAhQEAggbAhZwAQMBFQAPFgAODA4QBAoFCAsCDwELAgyNAsQBEwMLBgQQCAgaDQIKjguoEwIHCwQBBAgEAhShB6YCCQMPAgMQBQQACAwIFgUGCwMHAhL2GrFDAgkPBAMIEwoBEgoKBAIUFQIOvQKnBxsLBhoMCAYADAgADwIMowvNBwENJwYIDBgGCAUCNOWXBPwCBQULAhUVAhAHBhEBAwEQBwsHDBEKAAoTFQUNBwkCBQAFFBYWBQoPBiMDBwQSDBIBFAoCCk53BwEBEg4ECAkCDsSbBO0MCgkTAxEIAwYMAAoCAiLFBNoCBBEJABcGCwgHBwsAAwIGCiAQBBwaAggFCwkCDwcDBAcCNIYDigYABxUCAAcSBQYFEAIECQMHCwUfAxcLFQAVCxkDBQAEDBIMAAoGCBAIAAoMCgcWBhQgAgIUmzCmMAcHCQgBCgkEBggEBAQKDAsADwIKKRgBAQASBggCEQIMOwcNAAMKBAgOAgQBAhSjBtAGAwMPIAYIBxAMAggMAgUCFQYLAgzSGZ8OCQEJBAgaBA0KCwIKFRoJAggOCAQBEQIUlwT+AgQTCA0HDwsGCRINDgMIEgEMBgIMmQbgCxEJCQYDDAIGDgoCDBxQCwsLBAMGBAoQAgIKGQEFBQcMCg4IBwIalwSPCg8RBwIFCScHAQYCEA4UDAwiBhoIFhcbAQIOE3MHAwEICggGDA4JAgkCPLsEkgUKCQgCChIIBwIHCw0FAQsfAAcICRQHCAQEAAMNBwcZBBUBJQoTAAMECgYICgMYBB4UDgoOEAgIAAAJAg5bEQUDEQQCDhIQCAcCDwIUQuIDDQsBCggGEh4MCgQMABAKAgcjAgxPUR8PEhQqFgEHEQ0CKp8JExADCAcEBQIJFQMjDiULCQAHCAYWDgMMCAEYBwwUGAgECgAIDwARCg8CNCYqGgAgDhAFBgIYDhAECgoKCxgLCA0MCw0NAQ8PAhEZQys9JhkYESIBHgcQBggGABITCAUCDq8IjQULCwkKBhQIBggBAQ8CEnWpAQcFBwIACAcICA4GAAIHCgkCDKcOvQgLDw0EAQgYHAYJAhLHA6kIAwcnPgkqCAgGAh5HAA0EAwIUuDWdGwcTDwQPAwcOAAQKAxgeBgAGDQIOmAGAAQ0BARAKCg4FBgUNBQIMhQFvDwIBCgcEChAKBwIIiwSKBAUPBxYQCAIiqwFABQADDAIQCRAGDgESBAgMCAIQCgASCwYdAQ8GDwUNDQsCGNoGLRILCgsNCwkBBQ4TBRcCDwoBBAoEHAACJCd4JCMYCQENBwcOBwEFAQARCxMFCwofKAQIBQ4NAQcIDggSFAIKPp0BCQ0LCgEEFAICOMsQugcwAxIGGAUOEQkJCwEhCCEFCQcFERsJDQwhCAsLFwQXBR0EIRQJCAgQDAxaEjAOKAEKAwoHBQsCCqoMjQQdDQsGBA4aAgIMFyMKDREIGwESDg4BAg7yDJ4RETUDAAUKAB4IFBABAhAPFAMBBxIDFAQSCgQIAQcfAipFogIFBQcKBSQEFAoUAgoDFh4YCAwCEgkSCQIIChAIBAEEIQwNAQ8pWQshAhSBA7YDBgUGAgYDAQ0OFwsLCQgfKgYOAg5r5AEFAAUCBAgCDAYDBg8CDHsYBwUDDgAQCAQEEwIM8TK6Lw0FAwwCDAoABAMCDDVRCQ0LEAAaBAYSBAIOuATkAxkHBRQSEhQHDAUFBQISF8YBBAsFDwMDBQgNBAEICAAOCgIqNoIBCgMIBAgKBg8QCwMNDwANAg0FEQQJDAsWBwQCCAQGAQICBAYECAkYDQIUB2MPBQMEARANJAwGFgsICwEHAgcCFoQEhQIFAQMACwUDDAQYFhYKBAYFAgsLHQI8igHRAQcFAQ4CEg4+ARAaIg4gGCIEEhQiFC4AEAQIBBYOEAQJAxUCDwATAx8EIwclCw8NCxEHEREJFQMTG0ECCjbSAgoZDQAFFAYGAiqsAakCAwcTAA8TBwMvBSMEDQwHEAEMEhQeEAgMDhAiBAIDCgESCxIHAx0ECQIQLokBBQsVCgUKAgoMAgYACgkCENkBCgIVEQUPBgkMAAYIARoOAiCpBaMGAwsHBQcCBQgDCREDCQ0PAwsCAgweFBQGEA4KAgQLAhj0AuYBGQEPFAEICwoEChAEHgwuEwYHDQMJEwIShAaSBQEBCxACEhAaChcBDwoLBQUCIFkcAwMDCgsMCRIHBgQOABgSDggMBAAECQcdCiEDFQIDAgy7CPoFAA0hFAAMBAQSBwIW1AI3EgIYEQEHAgsPFwcHFxAJCgEUChwCGizzAQ8vCRAECgcKAwgEDAoKAiAUCggAAQcADQIMJAEFBQMAAQwGBgIAAhBKNwsDHxwDBAoIGgAODQIHAhR4XhIdExYTDhcWDwgDBgIKEAAiJwIMcFsCDwcGHS4GChINAjICPyYXGicEHwMLCw4ZEhkIBAoNCgAECwQPFgsECQUZHRkVAAgKHAw6BRIBEi4PFAsCBQIenAH0AQMLBwQHAA8LFRADChAaACYOEAYEEhkWDwMXAA0CCrsDSgEHKR4BCAIGAh4OmgEEBQUBCQ0KGQUTCwADAgYOAwwFCAUQBwgEEBoCAgwJggYLDwcEDh4KBAoJAgyTARgACwkGAQoEEAYHAgw4LAIRCwARDAEGBAgCDHLCAQMDBQIGEgoGCAECDB0+CQ8HAAIKChIEAAIU7ijVKQcAAQgTCBEYAhwMACgXBAcBFQIQsQFCCQERFAMGAgoWDhALAhkCEO8BggENBQkGAwwEDhIMCgUCDQIO7gLYAwcLDQIFAgoEBAgGAgIumQE6Qg0EAgAGBAMACQsBBwAZFQ0CDwMZACMICQUNAgsHBQABEBAGARAMChQBFAYCFJYMtwUDAQkYAyIDCBIUCgcCEQgPBR8CDJUDwgMDEQsKCQ4GCA4EAgxrEgEJBQATGgIEFA0CDBUSBQAAEAIIDAUCDQISvwP8AQEHDQQDARcWAAwGDAoBEg0CFpAB9QEnAw0EDQwLEg8IHAwaBigRBAcAFwIifsULCAAQEAwECAcNLQsGKQ4BEgkGBxINFgMMCgUICyYbAQcCEIkBYgMFCwQfHAQUEAoWCQobAh4gChwPEAQIARIRAh8JBQIIIQATBhsCDhAPFgIODAICFHp8Ag0PDggSAA4NCgYOEAYAEwQJAiCqAk0MARgACAkUCQoHAQcFAwIHCQIJAx0KAQgNDhkKDggCDM8CvQIDDw8EAQQCCg4AAhKqBaEBAQsHBBUFCQIJDhQBAwocBQIaiwEbIAkMCwsDHQMFBhsIAwwNAwYKEQoFFBYHAgyXD8AECQAhDAkKNAMCDQIQACEECR0MGxQNBgcOEAkeCQIwywymDCwHDgAQBxIECgMkHRITGBESAwsPGwcLARUKEQENDAMSDSoVCxUSBwABAQkGBw4CJBCxAVAJFgIsBSYLQgEUAw4JIwcRBR8DGwQRAwcGGwgjDksQAwoCEmVkBwELBAkOBAwMCAoHBAkIAAIMfdkBBQMBCgQKCAIGAwIQ/gbzCQkBLwYHDAwIDA4YBhQhAgypCLIGCgkXCCESAQweEQIm7wT2AwQLCgkBEQUBCA0JAwUCCwUFBxcBBwYnCBsSAQYyFhgGEgAYCAIaiAFKBQMXBA0MDR4BDAUOAAQuDggFEgAKCQUrAhYbUgUJCQVVCwwOBgQIARYGEAESAgAKAgwjLgsAEwgaDgwDBAUCUBpeJAkIAjIVCAkDBwgJDw8HAAcEDwQRBQsECQ4RCBkeCwEECQoHDhUQAQwHAA8dAwkKARIPBQUFBQEJFB8CEwoKDAAKDgYOBQ4ICgEIBBoEAgzpAR8HAAcMEwwLGC4lAhTZAbYDHQEHCAcsFiIcFBoGEhkNMQ0XAgzbAaUDAAUJDAQUAgQEDQIMBXIJAQEKBAwMAQIJAhIn6wELAw0AAxYGGgwEFAMHBwYNAgwETQEDGQgKHAoACBsCLjZYFh0NGwoPHAAIBQgRBwcPBREKCQwfBwMOBhQRCA8UAAgGDgEKCgIQDwgOCAYCHHyNAhEJHQQhACMHEwYNCgIMDBwaFAwEEgUgDzIfAjaoCrUGARUCCwcNCBMAFwUZDw0nCB8aAQYXFgAIHgIACAgcFRIFBgoGEgUeJAQSDAIKAQgTAQcKAwIgH6cBBx0REQkZBwcXCxUQBQwKPBABAAQNBgEwDAIeGxQNAhSpAmIPEQ4oBBYODBQ+BgEGBQktHR8CEh8VCxMHCAUAAQoCGAkaDgAUIwIMrwbAAwEJEQIHEAQCEgUCCBkLIQkMGhIFAiI1GQMHCwUJAgQGAQQHAQsDDQsJBgAIAAQSEBQCHBAOAQkVAkz7B7cBBCsACQ8UAQMLAQUPAA8FCQMjAgkOBh4VAQsNCw8FCQYDAwsNAgcNFwcFDwgJBwcCCRgACgoMAAoGChQYBioKIgAqFCQSCggAAQcCJFWnAQMNCQkRAhEIAwcLAAUMCiQODgEOCx4IECAMIhIICQQzGykCGHM7CwMXFgkSAgwKDAAICAYMAQYLCAMECwIQ7AHeARMXCwAREAMYDAokAwgHAhiwBL4CAQMLCgcgBwgHHAIICg4IAAYHAx8SJwIYB3Q+BQcHQQsXAkcFCQAADAcIDAYOAigBAiiVARQSBQgACgoIAwINDAIMBwANIwEZCSMIJQ8XBRMCERwKIggGDAIkAgIKoQE/AgcLAgMOAAgCOHGOAQQLBQsIExQcFAISCQQJBxULCQ8BBw4LAAUbAwMJAwcIAQQMDgUmBwcZIREPDyAEHhAUDAEmBgIMAYMBDQ8BCAQIBAYGBAIW/wGQAgoHBQkFAhEABwAHBwUABAoQDgoBAh7sB/oGBwMNAgAKDBIIFAcECQwAEAgaCgEKCwYVBg8NFQIMGTsACQsUAxYKBwoPAhAWHQMBBQQDBgAGBgQKCQADAhDvAUUFBxcMAhILGgIKDgsUJQIOLaUBAQMHGAYMCAUEAwcJAhTPB4kOBx8DCgEgBQ4EEgAqBhQKFwQNAg7uEfUBAQkHBgcKFQYFBCIEAhDTAfMBDwUKECYkDgUSARsPGQcCOlIyAQElAgAQBQoKEgAUCgICCgweCAYKAgwSCAYGDAwGAQoGBhAGDAUICxMNCiENJQcJDwkDCRMRBxUCEqsCBgsTDQIXGAISAgYKAh4FBg0CDukBjgEJBREQCgoKAggHAAUCDqkBvwEkBxQCBAcTEScOBQ4CDElkCwUCEAAMFgMDDQIqgwENAg0XARULCwsJDx8GGwILBg0BEQMdDQIUBgwaIBgHGgEcBhQOHggYEQII1wFfDSENCBYYAg65A60DEQcAEBASDAYICRMHAh5ZhwERAAUCARIGCioMEAwaGBQKAhMGCQIFFQkRFSsNAhLfAToJARMGBQISChAOEAIKAwMPAh6GBN4DBgsQBg4CPAMOBQIXBQODARMLBgUGEBIHCggOEAgCHCslDQsFFQcFDwMJFhEBCBQIBgwACAcaIAoBAgMCKkkHGwURFw0ABwsBDQUDCwgPCw8KEwISEhoSBgYPBAEEHAQIBQYAIhQaCQIOcxUDCTUCAAoUEhIEGAcCGoUGXQcBBwICEgMMCAoCEAQGBgcOAQIHAw0TDwIOSVYHAAEIBAgMBAYLAwMCCrsFbQUFExAQCgoHAhIt3AIPAw8IAAgECiQEFAsEBxcAAg6bBOIBAwcTAgEIDA4IAAgDAhKOCKgPIwkVGAgQAQoKAgoBGAsIEwIOM6EBAQUREAMMAggSAggFAgr7Ad0KBSMLFAwYCAQCHhldKSMFCAQmCxgAEggeDBgeEgEbBgsACQEHCCsFCwIKuwu4AxUHBxIQBhADAhaWAUwnEwkABQgEKAYKHAIQBQgFBA0BBwIKqwGqBgkJCQgQFAICAh5vigEbBw8MEgwKBAAEHQgHCAkSAAwoIAoEAA0cHwIdAgylA4cBAQ0NCAEQBAQKAQIMZUcHAAEGAyIeDwUPAhqzBqMBCg8CCwULAxEXDRMCBQYNHAIYCAoSARQOAhieAeMBCQUJCgkOAw4FKAYKFAkKEQYFAg0DEQIWDE4CGQ0ICwoRBhcEDwYLDAAKBARWFwIacJcBAwcHBiUIDQAhCg8MAgwECAQUCAgkGzYZAhIiAgUFCQInHiUKBhYMAioTDgsCDipdFQAFAgISCAwKAAoRAgwaWAILDQQHDAwMBgsCDghRAwERGgYOBAQQEQYLAgxCEAAFEQwACAIEDAcCFCpCDgcKBgEPDRMTBAMIAQQGDggAAiR2EAAPDAcCCQERCRMDBQ8EBQwCBAkGBggDCiUHABIWEA4EDgMCDjNFCwUPFAAEBAQKBwwDAgxcowECAxMKExwIARgXAiIYNwYBBgoWFQoFCQAHBykWGwcRCAMECgwIHhQHBAcBAwwDAhgvLRgbCQkFDwMBDwYJDwUYDRAIDggCBAMCEHsKGQUdBAQMDg4MABYJCgcCMvgGlwQDEwMHEQsDBQ8CAQoFCA8IAwEDCykJBhIHDAEYBQQIDAAMCA4GICIIBgUoBx4TDhkCDqMBDQcDAwQBBgQGCgIGAQIOeSEDAwsECwoBBgwGFgUCEMsC5QULAwkEAwQODggEBgIEBwIklwzGDCw5EgUcIwURAzELDRkIAQgPJhsWCwIFFg0aKzAiARAMBgwCEOoH+woPAB8YAwgIBgoAIg8GBwIciwO+AwgdFRQADgMKDQoJDgUiBAYIAiorBAcBDwMDAhItUA8PFwADCgIYBQgEEAQEJiECFEdEAgUfEg8EDRQGGgoCDgcIFxITAiKDAWQRACcYBwoBDiU4BQwQLiYKDAUGFRQjDhsCBwEDHCUAFQIaoQHyAQsJEQoGDAISDA4EEBUuCgIKBQwdDhEFFwIQ6wHsAwEFFRYVDAoCEgEIAwgJAiStASoLAQsECQw1Ig8ACwgNAg8YAQwKBAgOEgUUFRQHEA8wHQgRAg7bAaYFAwULBAsSBAQYBQIHAhCEGasFBQMJCAE8BgYEAQYJADECEoAJrgcLCwMOABASEBgCAgsBDQUHAg6VhQH8PBwJWQwbCgUKAwwaEwImzw3QEw8JDQgVFRcDDQQCCA0WEwgdABMIUAYaFgwCCgEGDSQDDg0GEQIOQjcPAScOCgoKBCIFBg0CGLoTqAoKEwUHAgcLAxMQCwALBgUMCgQGARgIAg70CqwCBQEnCAEKEAQQAwwHAhDZGM4SHQA1DgkMCAYaACoRLAMCGpgDKjwAOgIKAUsLVQZLAlsLHQQuDDIECAZYAgIQkCHcAQ8BSxAFBEAOSgEMBy8NAhaMAiEEA0UCfQFHDEwMKgI0CEAHAwsSAwIMsR0euwEHEwb8AhoyAw0DAjLyJY4CCgcgBVQDGAclBWUDIBcVCRsFPwV9FD0NHQIhCF0FHQgTED4ETAUwEkAGShg2AEgGAizXBFmWAROMAQI8BVgRhAERGAUVBZkBE2EFVQAjAiEMUwpZARsIWwYDDCYGGgAKEioYAhSFBgsvABsKAQQSAhoIGgAgAw4HHwcCGp4MBTgbBg0NCXEDRQYlFEUGJRQoBjIDThJcCwIUhAhuFwGBAQI9BAkGUQQiBmYCuAEFDgcCEMcIDkEDCQIMEiAG4AEEHgMJDQIKuz+jAisJRwgaDi4BAiitC9sCAg0gAigPKAUuGw4NHwFJIisKIQAPBEEuHwwNHioBJgcmGQ0FDgkCDs4M0QYXByMMFxAMBEACFAsCKvQ0gwUKBQQJHxkOCRMBDRAfDAkOJQ4XARsGBwIBCAwIKgYWARYDAAgiByIXAhbeIcYCAwFbGA8IFBIqBCYBSAsrBRELCgsCDqIBbiEFCAomDEgGGAMrEQIMuAEBEQFTCB8IDAgWAAIelAL9AV8BLwQHBAYKMg4uGigMIgBqDw4JAgMpCxsFLQ8CFNgCUg0BbQglCgsKBghkKigLJBcAHQIQ+gSIAhMFLQgJBgoEHgIQARAHAhKsAQcJAxEBMQhDAhAIMgRIBRYFAgzkAUoJCzcGBwQ6DCYCAhbkAlwSAzQGCgEOByUVLwQ7ABkIDgo2CgIe9QZWCg0HARkADRENAgkMHwcJAh0QKhAaBxIAAxI0BAIeuBaYARADAwcTAhsDCRElCDMAIQZJBA4QKgcoCEgDGAYCDIgCPAsDEwIRCAUMDgQCFtsBQA0HFwItAyMIUQAeCFYIiAEWBg8ZCwIQ5woYKQEXBgcEDAgQBkQCCAsCGPkU4AMYBRQEsgEPJgUIBbsBAQEKIwI9BhMMFAQCEIgG7gG5AQcXCDAWdgJeAx4DEQsCDMYRNkUP9wEKDwwiCJoCBQIQrBnhBBEJGQMbCEMAcwggBsYBBAIUgwIEFwEZBAgIOgIWDiQAEA8pAAcBAg6+AckBFwAFChQMGAAcBQoJAhbAB4EBHg0GBxELBwAbBhEMHQIjED4BFgQCEKYMxQUxCSsAHRAYCCoCFgEgCQIO3AaUAQsAFQQFDBICGAEUBwIY1BGwAikFOQIEDhgYARoYGigdNg8lEQMFDAkCDMIU9AGVAQFAFIoBBhsFCw0CEqkUqQQPBU8kEQwtEAEKMAVSGSwTAhbUAu8DMRETAh0KJwMjCAMGDgYeBGwCFgkCDs4jjwENARsCDQYCEBgBEAcCIK4NgwI3AXESJwofDiEIBQQODCgQHAYgAswBGwoJAQkRAQ8hAiDjCJcRHxEHCAAGHgweIAwaBRBYEkAaCgEMFQYbBw9DCT8TAhCwBsMGCAl1OAkODgAQCxgFIg8CJPUBHgEdFxALDA8CHRQVEgkWDwovFBAEFAhGBwkNBA0eHxALFAcCFPEP0QYHBQcCGQwFBggKIhAQAAYDARECKG9ZGRMjAxEFFxUVBAkGABgHCgQIFgEUEDIGEhAWKBgQFAIEEwMVCRUCEokDywIHCQcEAQIUDAgODgIGAwMFAg6gAogDEwENDAEIFAQOAwINAgr9A+cECQkJAAEEEhACEtcBtQEjFQ0ABQgBBCAEOjAOBgwAAhyHBKsCHQkRACwyGgggHEYkCAIoAD8nBQ8dDxMFDQcCTP8BWyUNHQUxHRMPGQUXBAcHAQkJCTEfExkVAycZBhYIDCISAhYUEiQSGhYUBhYUFggBDgoQCAAUFw4AJgQ6KBIIDgIIAwQDBQ8ICQkHAgzoArQVDwEHCBgKEAwMCwIm/ROhBhIHHAIIBRUHDxEFDwUFLxkLARkkDQglDwcACBQWFgwEHCRCEQIUkQEBFyERAQ0IGwEJAhIKJhASABAEAg72DuERBQMNBAIOKgoKBQQFAi6JAYwBHg8qBAkNDwIbExkBCwMnHQMJFxUjEQclFRABDgYMKhoQDgQMEAwIDAoEIi4CFIsimx8JHwkDCwIJEggGCgMIAhIaBgMCElc5CwEdBAAGDgYACAQEIgkBBwIOsAJUEQMRAgIcCAMCCQ4DAkC8BPYCEwcFCxEDEQ0PAwALBgkJAQsLAAkEBwEDDQkPAQIWDhYAGA4EBAQWEgQGCwgEDBABDAcKBgQIFBIIEA4NAxECDooByAEHAwsGAxYGDAgCDhsCHlZYDw8RDhcKEgYABg4KJggSEBIIBAkABw0DGRUNCQIMFx0CAxMEBxIOAQQHAgyMAqgDFQMLBAsaFhAiEwIUOgYRAQAKDhwCEgwYCggEBwMdDRUCEs8DwgMGAxYEBgMKFRMBBwkRCAEGAhieAlUPBwEIBQIMCgAEBwgIGAEKIAQGCQAdAg4kEBEABwIBBhoOEgEHCwIOzgTsBQcFEQIJCgQMEgoQEQIe4Ae6AhEAAwIKBAIKBg4ABA0AABIMECYgAgsLIxgBDSECDsQBxAYJAAMQBAgOBgwCCRsCDLgChgUHCwkSARQSAQIJAg4uNw0BEQgBDA4ICgMQDwIMqQLxEgMBBwYACgYADAcCDFHIAgEJCwIDBgAMDAACFIMHYRUREQIJCAEIEhAOFBoQCAERGwISjQm3AgUBCRgGBBAgCBkGAQUHBwMCDkw6DQcJAAoKCBQWBgsNAgo6XA0HCQYIGAwFAgxjOg0HAwwEJBoHAAkCFAoYAwcNBgUGDB4AEhgQBgcAFRMXAgyABT0FBxEEDA4EAgQHAhA5JQgFGAICAQ8LEQQLAAAQAgzHFd0OCAsDCRkGAQgKAQIOHwYFCwsCAAgBAgQKDgUCDMIQiBARCxkQBQgkHgoAAhSBAScBEw8BBw4LBwcQAQ4QCAwFDgECCC81AQUJCgoKAhqjAqMCCQMHBA0SBgwcEkYSDgAcBQYPCxMfDRkFAhBF4gELAwsKAggaGBQBBgkJDQIMJpYFARsRBAkeCAoQBwIanQfpCQ8FMxIjEhUYAwoaARgHBg0KAwgFLhEIAwISWrkCAwMXDBkCCQoBEBwAIg0IBwIOHUUAAxEMBwQEBgwCCg8CDC4mAAcFAAcQBAYKAQIagwSBBw0JCQQADgQKAwgECgwCBAUGAQIJBQkEBQIS3w7tBgYFFAQEBwcNDwgbAQMGCggCDJ0EHhsZCQAIHgYGEAkCDgc5CQUNABAKCAwGBAAJAg5nLQcBDxAIChQFAgMDCwIKIQwDAw8MBg4KDQIKLYMTBQADBBIOAQ0CGIUE0gIECQAVBxcCCQUFDSoPFAMGCgASDAgAAgrDAaoBBwADAgQSBgICClU6AxULCAQMBAQCEhs8AAMJAgMBCwIFHAIGCAESFQIOuALbEB0LIQwKEhgGHAsIAwIMLJACCQEDAgMIChQIEwIOkQb6AwUFDQIEIgYEDgUGBQIYYdQBDhUJCwkCBwcHAQcQBwYBCgwCCAMOBgIKHxADAAUQCBYKGwIOTPIEAwMFBgUIAwgMAAYHAhAAHwILBQ0RBwUMAhACBBIAAgihAskCAQEJJg4JAhQlHwENBwALCQceCCoEBgYLEAMFFwIKEdgBCwEEEgYCAgsCEvMGwQMLDxcyCQQAGAYIGgwIBQ4vAgonThETBwwCCBAKAgxtqAEGBwkCCwoEDAQEAg5EXQ0ACxAECgoCCg0ECQIOEiAJBwEAAx4GCggBAwkCDo8BxAEJAQMGAQgKCAYABA0CFD2WAgUHEwYCFAUUBAgQEAwGChMCEwIOGIgBBwMLBggIAhAKCQAJAgpCfggbDwwFCAgGAgo1pgEHCwAcBgQEAQJiAZkCAwUFBhEkAxYFCAgMCAQEDAIUCBAEBhICAQ4LDAAkAhAGCgMWAggMDAQYAwgKJgAaDhoUCgYABBsLCwoRAAUFDQULCwULFxARBD0LEQ0BBCkBCQ0TAQkHBwIJCAMFHwEXAgiECYcBBwADBAoWAhA/GxAhAwcDAAUUCwwPARISAhAC0QEHCQMABBIQEA4AAQcJCwIQAbICAAMFAgIUECYEBAILCScCDjRMCQABIAIECg0SCQUFAgplLwIJCwwBIA4ZAgxeAgMnCwYHAAksHAQCDktEBQAHAgUOBgwKAQARAg4JKAEHCw0LDgoIDAACAgIURigGBQYAARMPFwsBAiIFFAIOEgUCDg9aASEJEAESABICAggJAhCRAewEBQELDgEeDggIAQQLAQUCCqoC4Q0EFwUGBQoCEgIKzwbkDAUFCQYUFgIHAhBHDA0TAxwWEgoOCgwEDQkXAhCvAZQEAwETEg8WGgQYAwILBRECCi3qAQQbDQwDDgEOAgxPBQIRBwgNGgISCAcCGJYBYRgPCgAMCQELBQcPBQsGBRINCAMGCgoCDOsCygMFDwMMBhgCAAQJAg4OSQsBBQYCCAEcDgIGFQIKoQFwFQsIUhAdBBECDkwUCQUHBgsSBhoEBBInAgq1AWwEBxMKAwgIBgIiKL0BIwcRBCI0ABgFEhEQAAoHEAMSFAQOCQYTCA0aHQATBy0CDvsQyRMLAQkOAQYCAgYCBAsCCgV9BA0ZEgMGFgUCFOOKAcJgEQEJBhoMWhYkFkQIABs7C0EHAjTN5QGRUQcJCwInFAMMAjIPKg8gDBAQDhIYDR4EEggEKhdUIRYVBBkQAwgPFg8ICQkNJxkzCysdAhjRAqQDLAMKAgYDKgMHCxUHHwg1AgIIBgYACgIqmAE7BgMkCBoNCgcQCQYFAwkTCxkDDQUZBAESBRILAQ0GDxABCggQDgAMBwIU2QWqAQMHBwAACAQMGBYKAQUHAAkNBQIu1gNTEAAEDwwNCQUVAQkECQoLAQMKBwEICRkABQwTFgAIBQweAhQSDAIWHQAHBAcCHLMCXBEJCQQTAgcIEwgHCgwUHhAuAAoNAAcFCwEPAhDyA+8BCwULBAMOCxAWBAwDDg8CErSNBNwvIQBFIiMKEwoIBCwHTCcaAwIOPmYRBRECCQgAChoKHgsCFtcDEREHDwwaEBQCCAYIEg4ACAENFQAHAhKHBlILAAcGKwQEBhQCHAoYAAcJAhi5AXAiBRgEHgsmEREDNQEbDSEKCRItCiYOAhjbmwTSCyoNHAIWCwoHIQYtAEEaFQYEEBoIDBMCCpwEmQUVBxECBQo2CAIKpg/7AgEPIw4GBBoCAiBBCQoCDgwEAAUNEhkXAxEECQEHBQcGASIKCAwGDAUAAwIQxQJlAwENBgkMHAoGAAYDBRECDDddEQMRBA8KAQgqBwIKigVoCwIHEA4DBgcCHmUaIREZEwsDEBgDEA4CDAwMAgwOBgAEAQUHDAcBBwIWQgIADwEBBQQLAwUEAggIAgIKBAgGAgIQ7Q/bAwULHwQTAAAIIAYOAAgBAhLLATkNBQUKHhQOAwQHAwUHAwcAAhbKB6gCDQMDAhkBBwwCDBgIEAAmEQIDCQMCECQMBwEBAgcWFAYMCxADCwMCNPMDpwE7Ey8nEQMTCwcARRkEBiASFhIEFhIQCgYOAhoBDAQEBAcEABIICg4ILAwQACAJBgMLEwJW+AFmCgkOBhoYHA0zGwsLAAUiBAgABgMbCTEVDQsPBRUAJwcbCw8BGwsdAxUIBQQUCiQEThwKFgoEBggWAAwJBgACBgwGBwQVBiMECQwABhAODAQyCBQAAhBUNwcGAAQMChAEAgEHBwcFAg7pCakCDQEPAggMFgwSAw4HAh73ASUmBzIAEgEAAVcHKQQhAQcAFQoABAoCHgMCAhgEAiTLARNrCQ0GfBZKEggKHQYDBBgMHAgYCQYHAQcFBxMFAwMMDSsJAgrNAjUPAxcIBAwYCQIMKwkLCwkGARAGBBQLAiQ9DgAHGAIGAwANAQELAgkHKQ8NChcPECYeCgMKChQUAQoHAAMCEGoQAwUTBgcMBAgQAAoDCgkCFukBPQ8FMQIjAwEEAARCDBAEGhoOBQ0RAiSVAR8DBQUAGQoDBBAGBAQBBB8SBwYEBAoEIAASCw4DHgEXCQsRAhqEiQPlowEXCRkCCQYPGAkCBQgMAhAFKAUcCxYDBwMCEocHrgYLAQEQCw4ECBQAFAEGCw8PAgynG4YEDwELBAcMEAgQCwIO5xVtCQMnAgMIEhIWAxQLAhzZD7aBAREDBwoKFgkUDggIDhIOQBAACxEfDQ8ECxcDAhifAXMFCwcKBAoJEhIaAAwMBgEVCQ8KDQQPAgx+1gEDAQkIAAYOBgILAgypAUwTAwQQCQ4eEQEDAhQPMQUACAgUDh4MCgASBR8LBwUXAQIQpwIoEQcLCgcSIhoIAQQHARUCEDsGDw8NAgUGChAQCAgBAAsCECqJAQcJDQQICAAIAQYCAAwFAgoRLgMBExQIBhYNAhicAtoBGAUSAQQLDwEbCwkEDQgVAgUCDAwUBgIQjQE3CQAECBIOGAAcBgkJEQkCEEWbARcAFAYCBhIIDAoOBxEDAhJgOQ8FCQkLCAAKDgMIBgEGCgMCDJsDwAENCQEOCBAMAAQFAgwIPQsFBA4FCAwMCg0CDAyBAQEPJwMGEAwFCAgCCmCUAQATBQABBAIUAhgQMgUNDRARCgUKCQYDDBIGDg8UAQEHBgsCEDgnBw0LBBUMCQ4IAAoFGgMCDGONAQMAAwgADAgACA0CIIoC/gERCxUQAQYOBggKBQ4VEgAMIAYUCQoBAwkEJQkDAQkCMj7cAQMLHBMKCwQLAwMRCAIHCgcPAw8ALQwJChwQBAgRARURHwgNDA4SGAEMBA4GAggkAgIIgQQ1BwUPBA0WAgo8CQkBChAQCAUNAg6UAU0bAwQIEwwGEg4HBAsCCtwBtgIVBRcQGAgSCwIiK18HBQULAQ8LAAcCAQ4FAAcLCQANBAAeIgIKCQ4EBAgQAgIQhwF0FwUbDgIIFBQUAA4RAwcCDvABZy0FDQYODBwGCAIMCwIS40G/LQ0BCQwMBAgICgYEAAQPAwcCDDu+DQ0TAwgDDBIcCgQCFKkBqBQaCRoEIA0QAR0VIwIdDAkKAwgCDowC+SEBAwkAAgYBAgQSBgcCHFX2Gg8tDxEHBRcDGxwLHAcKDAgSAS4IKB4oBAAJAhriA0wNCw8ECBwGChwMGAQGDggGCAcHCQMbDwkCIH+dARkVGwQDBBoGGhIQJhgqBhIIBg4CBgEGCQATBSMNHwIQmALBIAEFDQxDFBQKLgQWCwIJAhzDBJwgAQ8GDwEXCQsXCxECCwQTFgAUEg4IEi4BBgQCDj27GgAHCQIEEAgGDAEFCwIOHD4BBQsEEBIMAgELBwMCEIcPuAgTAwcCBR4uFA4BDA8HCQIQGi0PBQkCDQYECBAICgIKDQIShgy6EQcBCQYLEA4QCgAQBwYJAAUCDvAB+RkJBwkEAwYACgwOCgECDA86CRcLAgkQAAYaAgIM9QLwGBEfGQwJChgCGBACFOcHkRISAxAADAkCCwUNFQkLAA8KCBYCEpUCgQINBwsCCQgFDAQKFgwMAwgRAhaMCpgVBQEDEBcoDhAaAgwLBA0FBQINAwkCFPEJ1RIMCQsBHQgHAwcRDxoCCAIEFgUCEJQCAgUJBw4DBAEWDAYEAAAVAhA1vQIFAQcKABAIDA4ABAkAEwIaQR8LERkACwgPGAASBg4BDgIECAECCRgVCAMCFKRqwyoKGwATAwcJBA8SHxAgAAYQCAQCDIMBLw4LJwYFCgAIDgECFqgCjwELAAUEAwwEFgkSCgoKCxAHARMFDQIW1QLMAQMDEQwLBA0SBkAIDAgACgcBJxYxAhTzBYgGCQELCgwIDA4aFAwQAQ8NIQ0BAg74Af4IBwEEDBYOCAECBQMDAiTDAq0GDisBBw8DBQYFDgcDDRINAAsWBhIDHhAQCBoKEQIbDCEMCQIisBytFhkFGwILDggEAA4GFgYKDggGEAwMEAIQFQoVARcLBwENAhz9ArMBHQURAicSCQoPIAQMDBQcCB4DDAUQFRQXAxsCENcLsAwABxkCAxoOAAIKCAIIFQIKvgLNBRclCCAYLAgEAgyFV4oBEQAACA4KCgAACwIWkEekEQIJAwcAMwkZCQkPBgMICjQFJBYDAg7QGDQAEwcIAwoLCgcIEAoCIP9IgA0iAAgJAA8fLQUTCw8JACEIBwYBCAgYFgYIFAQSBg4CFJED0wUTDQcECSACCgoMFAwMAgwPABECDogBigIHBQkEAQgQFAgHAAUCDB2uBBEFDQASHAgFDAECELNQlSsGBQsAHwcHCBAKCAoKBwIM7QaRBQMBDRgaGAgJDR8CEBCVAg0HBDAOGgoICAkFFxEbAhKIBfwFAAkHBhUFBwgeIgoJBAkDAwIKqljIWx8NBg4WDgQDAhA/1wETBRsKBB4kABYPAgUJBQIWhxj2HycXEQQRARIeEgoUFhAGCgMIFwkJAg67A9oDCwEAAhQODAIEAAcHAhScAusBFwATBgscBAoKCA4CEgkKEwIPAh6HAaoBTwkZAAMGBgQWBAoaIQwAChoIEAIOBxANFgMQBQIiSW8OLQUHHwkLAAgMBQwCCAcAFw0HAAECCBQKCAwECAESCgIWMhMNAAUIAAgGCBoICwQGDBwMDgINFQISuAeEBwUBERQOGBAABAUBBQkBAhcCMjUCBA0KAhALCAAOBB1VExkLBhAoAQgFCBEADQMDChsEBQgSBBABGggPHBMCAwQgFBYCAhBoKAkZDwIFDAIKAgIKAA4EAhLZA5cDFQERDAUIAgYGAhIDDBEKAQIWzwHHCAgDFgIFCTkZCQoJAA8QAxoWBh4AAgzgAooJFQAMDAwCGgADBQIMY2kJBAsMFAQIAQEFAiQdLgEDMgUMAwUJDQMZCiMDBQIHDgsFBQADCggWDAISABYHBgcCEM8FpgQDBwUAIQ4JDBQAGgcGBQISDU0EBREIFxIJEgYABgUcBQYNAg5fgAEYDQkDGwAXBAcOJgICGngQAxsJAA0ICQIDAxgZAQcPBicWHyYqCCAJAhSuBucEEQUFBAEOHwgDCAwEGAsKCRIDAgrhBeAEBw0RBAEeEA0CQjaRBhkhBwEJBxkJFgAIAQMLHw8TBRcPCQAVDwkCDQoYDAQEEAYnEA4KEQYBBAAQEAoMAQwHEAQQAQsSCggoDDwYCg0CDBGlAg0BDw4WBggDBAkCNhhqBRMGEw4FJgMkAgYDAAMFBTEdCwAFHhcDFQAJBBcaLwYPEAoMDgMMBgcKMAgEDgoADAMQCwISzwESGAkRExsAJw4KChABDgQKAAIQBGsTAAUCBxQCHhYABgEELwIQmwSDBQAFDwgFCCkEEggkAwgBAgz8A9QEDwMHAgQKDgIKBwIU9i2gBQ0BEwoBBAgCAwwQBQgHBwEOBwIQzwMfAgMNAQMDBwADCAYMEAICKkgUFAASCwwBBAMNDQsCEQMBES0BCwQNGgQIEgQADw4CBBAPCgYIDgQMCQIa/gHABAIDDAIOBgwBAQkHAgsJCwETCg0QHgABAwIOmwOrCAMLCQIJCBQOHAAKAwIcrwTNAgkJCQAFDgI0LD4UBDxYEgMNBwINIy0HGwsHAhDRAuMCBwMhBicOCBwKDEgfAgkCKJ0CjQEGDQUFFQwXAAsRCQAjEAUOBBwKCAIMFAwQAA4PHgcEAwIDEQ8EBwIW0QFuBwMdAiMNCwQIDBQKAggIAxYBEgUCDCB4FwcFDBAMBAAGBQIWgQKXASQLGAAQAwYZEQURAhkFUxwEIigCAgqZARMNAQ8EGxQ8EwIOVwYTAwkGFQIDICwPDA8CEIYBHwcADRQwKAwWBgAFEx0zAhIfxAEDAwsEAQ4EDAMKBgYWFQUJAhCCAZkCHQALCAsCBgoKAhwFCgsCDi2yBAcDGwYOCh4EEAERBwIUqQTxAwMDAhwUHgoBCwsBETIBBQMxAwIM8Q79DQcPCxARDgMQFgkCFiyqBxEFCQsJAQsAJxAJAAgGHAYOCCIFAgq2CdIDEw0PCAYKHhICGM4IjxAGBwADAwUCCxEKFwMPAAMIBAYgBA4BAgz3Au0FCxMLDgAMAgQOBQIOHYYDBwkHAgwUCgQEAwMHAhKlBvMBAQE9GBMCBQQCECoCIAcUGQIOoQT1AQMBHwIBCAYMDgsSAQIYGywHCx0EBwQGDgoCAAoKCioICgUECRkVAgz/MmAHCRMGBBYMBAwHAhSuBqcBBQEnBgsIBQ4IBBICGgESCQALAgyTARcJAzMQEwgXEEYTAgyHARcTABMQHAgKBQoLAhRaExIHGQEHARMEFwAPCgMMCAYWAAIWpgSNAQwBQAQSAQEPCwUlATkIEw4DDAwEAg6IP5sDBwURABEKABYUAxINAgiKAeIMBAUZDAsOAhIxpAEXAwsGAwgTAg0MEAoKECIfAhASPQYJEwgPBAMGBgoMAAQFAhJUXwUFMSQFChsgNiEUERoRBQACDANVAgMLAjEsAwgQCQIIVB0ODQ0CExQCHpsBggEBBwsKFS4BCAgIAAgJGggCBgICEQQJEAsDEwYjAgjyBP8CGg1PEhICAib8BPMGBBUMAxQVAQkDAx8KBQMJAgMOCQoLBwcBAAgMGAYECAcIAggeAhJChQEUEw8EEQ0VEBEWDhAODxABAhIdmgEVAQUDAhAGFAgMDAQGBwAfAg4IPQkBESAKAAYFAgkGBQIggwHUAQQJGQYRCg0YHx4ACAwGGgQQCQQDEQ8KCQYVBgcOBQIOwAWtAgcFBwAHAgEEDAwMAwIOYeMCAQcTBgUIABQIDB4ZAhD1HZoYFAsEBRcDGQwRAQUKEgQCHM9V6BsfBQUCGygEDgUKHAwYAh4BNAsPCR0HCxMADwIO5BWpBh8ACRAEEiIEFAsHDwIU6xnECBMBNQoLChQQIA4YBBwVAA0JCwIcsQLaAm0tFwoRAhEIIQATAg8KLgxAAh4BOggGBCIDAhCeBYcDGQE9BAUGCA4cAkQRBAMCFKwI4Q8VFxcGCQoXBhcBAAROGigGCxMCDN18+REGERkEBwQEEBQBAhLmBYkDAAUHAQMAAQYHBQQaBAAGBwIMCxwAAQ8IBBACAAgDAhI1xgECAw0DCwYCDRMIAQQEBhAGAhQQNwMBCQQFBAEGBAoEAgQAAgkKCQIMJwoEBR0IAxQIABINAihcSwgZBgoaEQENBQAPDA0CBwwAEAMEDQQJDAQKEhQMAwYHAAUfCxQFAha1AooCAgMrEBMICwwVCgMEBgQOAxoFFgsCDLwBmwEDAx0QHRwqGxQHAhALHwcDBwQLJBYLAwMOCwIFAg65Av4BAwEFFgYIAgoOEQILAhTZAlsTACcWAQQKCAMMEgYSBRIRBBcCEqACXgELHzYMFAgCDAUMCQ4XBwsCDsgKiRsLAQsEFyIGBAoNGhUCEhyNBgcHFyoACgYGDAEACQgHBAkCDOcC0AcLAwsEDxIkBBILAhAUFigJFgQEAwEDMQcPBgUOAhK6AocBCg8dAgcSAwQJAAEGBAQgCwIMvEnODAMDAQoECgIABAUCCKsE8wIXHQAGHiYCDhGaAQcACBISCgYBAQsLCQIM2g7xDBEFBwISCBAQBAECDo8JiA43CQcGDgISEAoCEgkCDI0BEAkDCwAGCAgWCgYCDPoBSw0DIwgiCAQOChMCCIUJxQkjDQMAFgoCCjCKAQMDDRYOBwQFAgw8kgMJAyAoGC4FFw0VAhRDtQQbBQECHgwKKAISAygKKQMVByECDMUBfwUBEhokIAoEHRsCEu8fsQoHAAgKEAYgFA4CCggBBxkNAg6hAcEBBwsCEhAmIjQOCCU3Agy6A8ICCQEsHggKDAATEQIQywPpBAEJESwZYgE4BBQITx5jAg6aE5wFEwUVBA4CCgEmEg4CAgiYBfgBBy8FIggKAgyTDK0BAgcJBA0AHhYDBwISgwR9BwEhEAEIEAYMABQLAgEABQIMygQ2AwUEHgcaCAsEDQIithHvCAIDFQ0QBw4UCg8INQsZJQIBFgUEByALChEaCgYOASQKAhIG0wMHBQkKCwQPCgMKHgEcBQMJAhZLOgMDCQgPAgkMBwQABA4ECgEMBwYPAhRxMBwDEgQKAQ4PFQEFAhkADwYLCAI0pAKiBQMBDxYNBhYOCAwAGgYOAQwGDgcOEQwjLjcKHQAQCEIHEAsQERQLAgkUBxINBicZEQM3AhLyBIcFBAELBxsIBQAHEgAIEgUICQIKMYYCDxUHAgQcEAQCIpwCywQFDRUbLQczAAMIAQYECgEIEgYODBQCGAcOARIKEBYKAQIg7wG2AQ0FBAwaEBwaCgYGCgAIDQwACgYIFAIFCQobHSMVCQIs/wP8BCIXHAcqJQQJBScFGQAVBQYHDg8OFgACGAoSARIXFBESGQYXEg0CEQEOHAIQ0gGnAwkBDQYjGA8CBg4MAygfAiK2AXUBBRcoHwoRCgQEDAICDgUOHTIAEBIXChUMFQojGAsSEQIgW/ABAgkNAhkDBAYOCgAKDwwTIAkIAwwPDgQGAgIMAxoxAhTXA8sDBQETCgUGBgoCCgIABAsQBQoLAgzHBtwGBQMNBAcGAw4QEQI47AbdAgIpAQcVCwUFEwcLBwcQCwgAEAkDDQIVDA0SFAIECRAMBQgFDBgiBBQJIgoCGgsMCwAPCgsQHQIM6QUlCwEKCAQMBgkABQIOjAKWBAQNESIXNAsqCgsIFQIkuQPFCRMJJQ8VABUGDQwHDAAGGg0QCBUoAAgSFi4FCAMIDQoJDB0CCmLaBwELCRQFFgoFAgyqBKEGAAMhDhUSCgIoGQIosgGqBhgFDAAIBCQBHgYECQAFPQNXGQ8BCQYlIAoDHBESBBAMAggBBgYOAg7jAssCJyUYKAoGDAoADhIKAgyBDM0LCQEICgwoCAECAQIQAI8BDxsBCAgWDg4CCgYFAQcCDocG8AEXBQMGLhQIAQIBFwkCCN4OyQ4BCQ8SDAICFrIBwA8GAwgCBAQeAQQJFwAPBRMCARIGAgIS1Qi4AQkFBRYIFgoMFAIOBAAFCQ8CFOQlhQUFAQcMDwILCAAGCgYQCQgLBgUCEtwCrwUJExUMARICCgwSDAwGBAQPAiYMYAEJAwEHCB8ABQwQDhMEBQYPHgIKBgQKABQHEA0EAQIBAQkMDwI2G/8GHwlVAyEGGQMwGAYKFAIGBAY2AQwDCBkMAwQMBhgCFAgoABIGIAIVIQIVAw8EEQoNBQsAEQISnwuKAwkVBQoBEgMIBwQDBgAIHg0CDNQL0QEJAQIIEg4kCAMLAgy/AsgIAAsNBAAKBgwEAAIQmATpBQUDEQgFCgEeDAQUFwwJAiLzBpMDBhkBAxERGQEJBAsMCwMbBAcECg4cCAYJDgUQAQQOGBQCCrIBggsfCQIGGA4KAAIQ/AHjCQsABAgCDAgQCgoKAwMhAg4X0AgBAw8KAxQCAg4DBgUCDGjhAg8CAQoODAgJAgcCEGfgAQUHFQIFEg4OEAUMBwMJAhBU5wITAwUiDRoEFBwJCAkGHwIYD6wBFQEPAgMOCAwFDgQKCAYMBwILCAkmEwIUUzEPCQcECRAFMAgMFgUSCwUHBCMCEE7BBAUDDw4CEBIOCAAEDQERAhDNErYOKgcQCwUHFQ4rAgkCBhACEuwGnxAJAScSHSABEAgBCAUOFSQNAhC1BIAPAAELCBUAAwoKAhoDBgcCCP8BNxkJAQoMCgIQ4AE4AwELBgAGCwYCBhAABhECEFUBFgkOAAIBCQMVAwUCAQgCDrOKAbw5DQMPAgsUCAAWDjYMAhSEDM0CHQcNCwsFDwoCEBAKRgEEBQMBAg62AYYFCQAMCgoSDAECAxMTAhJh+QIHAA0GCQYIBhwKDgAGBQUJAhCpAYkBBQUDAiEQCwoIAhoHDAUCEMcDnwMHBQ0ABwIDBhwSBgACBQIQsAFuDQUDAggQKhQMAAQFDQkCEDwBCQANBgIGFAgWAQAHBwUCFJAMkAYEBSYCEAMTBysHIwsDAA8cHA4CCqACGwUFGQYeDAYBAg5scQsBIhwUChYEAQcdCwIomwUVFQEDBgoOKhwcDBoSHBgECgwAFAUMBwUHQSELERMLAwcHAxUDAwMCDEUuCQMnAggMHggiCwIcMkgFCQYJDRkLBwUEBAYNAAMOBgQOHAICBAUOCgIOL0QZAQ0EBhAMABADBAMCLMgXrQkEAQYCCAgeBwUZCw8TBiccDQ4ABgcEGSghCAcKBggaBigXBgcQCwIPBgUCNM8B8AIODRICEhkFCQcCBwUFEwAlCxMBCwkFDQYJCQ0ACRgIKhYKCwobDgIIExQCGBIQHAIcCwIUjAGJAgQHHQ0FCSUVAhwTEhQIJAMWCAIgkgNfFBkCCRMBFwQBBAYOCQgLAgkFAA4ICgUMAgwMABYJAhSNAoYCAQEZAAcCAwoQGgYSMB0GCxsHAiJ4VQMhDwIPAw8CBwQBBAIKBwYpBAUKAQ4GBA4ELDQMATIxAhqNAQIJAQsEGxACChAKCAImAAwDBAcDAwALAwMCEMcChAMBBRsCGQYNCgIEGgQYBwISxAiDCQUJIx4TFgMKBAgMAygZCgsCDo0D+AIDAAEEChoeAwAFCQcCDCuDBAkEAwYDEgQKEgsCIJoB9gIFBxUPEQQXEAcAAQMADwcEAwYCDAgIHhAKBAoAFAkCFlqtAQ8CKyIfDBMQFQoOEjQPMBUoJQMFAhbwAt0CAQEHAAsCCQgLGAYIEggGARIVAA8CEFuyAQ0BBhAFEgAcEBAWABFFAg7DAXABAQ8IERYADAoDFhcCDCIOFQEHBgEGEiAMDQIOsw/AGREHHwweCg4AHAUKBQIU2HnvXgsDARQEBBwUBAMBAwoHAQcLCQIYgR7FEgMHEwADAgQmBAwQCg4GEAASCRMTDwUCGpQsnAIVAxwyGBYALhoqGhAgBhQZF0UFAB0lIxkCCO0q/g4HBwMICgoCCCKBCwkABQgSDgIOnAHsAQMDCQgDCgYICAMEBQIOhBucChcFAAQGChoICgMLAwIOuhn3EhMTBhgBDgIMEg4AEQIO+giJEAUDAQwWEgISCgcEDQIOO18HCwcCBw4CBgYEDgACDqkJ8BIRDQkEAgYCAQQQEgECGMkHtgIICRspDwUPARUMIwAJAgASDhQcADIOAhBTyAITCQsECRgEFA4GEAMKHwISR6UDNycRDgMGCBggDA4CFAMECQIU8gEANQUXCgYIEgwWChQEFAMGCwEJAhbRASYDHSMMBCASCA4QBBICHAoGBAEEPwIUJBoVBQMGABoGDhwCAgYIAgQJAA0CFPk+gQILAB0SAhQMDCgGEAkAFw0PCwMCGLQBHRcHCwgBBA4MDAgMDhQIBgEGBwULDQcCFpAM4AwLABUIDxABDAoQEAYMEwcFBAsQCQIQqQ+fDBUDDwgHCgAWJgQMCwATAgzEAbcBBwALCAgQEAcEBQI8sQGGAgwLBiMqJwQVAwkCARQPDA8VJSsPLwAJBAsQAwwIDBoSJhIEDA8MCRoXEAs2BwIPBwkKEgwECBoGCgcCEJIBUwcFJQYLDAoQCAYWBRgRAgqhHfspHwUCCggKIgUCEKAEjkwFDw8GAwoBEggCDAUEBQIM7wbFBAsDDwwECgoGCgsCEErYCQYVCQQNDAcQAAYCAhQJAg6cAbEBAwAJCgMaAgIUHwEDAhqdBdIHAQEVDC0qDxQBCgAWEAESDQoNAA8iBwQhAg6vAoQEBQELCgAIBAAMBQQHAhBf2QUBBSEMEhgBGAgGBgcKHwIKsgXzBQEHOyQOBBABAhKYAagCAgUBAwUGDR0DAQgoCAYKAgIU3QHKBA8vDwAdEAMIDDgKBhwIBAUCDwIcJpMHAwMPGAMQBQYRBhAgDEQGDQ1BAgkMFQIPCg0CCoK0A/9sCBcRBAcIDgwCCtFCllcDAQoWCAUACQIMtAGBAQIJGRoFEgoACgUCEMkDnQQACRMJBQIBDgQICgUIBgIKvgRdAQkRIAgYDAsCDCbsAwMDBQoGGAQEBA8CEJMC6gIZAAkIDRwQBA4ADAkKEQIOLgoBCwsIBxABDAwHBgkCCtAPmxwFAQAKDAwGAgIMJ1UDAQUKDhAIAgEJAgrDCuoFCQ8RAAEEFAoCCkFJBAcTBgcIDAgCDLsFnwQBCQUKBwYCDAgDAgxNfgETBwAFCAEGBAoCCKsE9QIbAAEUHgcCFLgDqQIFCQsCAgwGBhAKEAIKAwIDFwMCEMUIGg0EBAgFDgIMDAYYAAAHAhS5Stp0IQEnECMeBgY8ATgHAxMKBQkJAhDuKZAPCQEJAgEMHBQWAwoDCw8CCvgEogUrAQgSFgIuBQImyl/pEAkACBQTCCMIBwYELA8QBgwqDiYUFgkBEQ0LIQUDBwozFBECEQIK1TGdOgUDBBAQDgAJAgqhBbYHAwsLCAMcDgcCCqcC0gQLBQAKCAgIAgIK3wX/ERcFABAODAoLAg6DDKsIAgcNDg0GAwgMAAwJAhKRAfkBAwMFCAEKAwYKBgQIEAMLCQIIHwsXAwgKEggCDo4CZBcABQIBBAgIIAoHCQIM1QrHEhELAAoOBgQGBgACCIcGNgcHCxAABAIO7ZMB0kQHAxMACQQEBgoEFAECCO8C6QERAAYEGgYClg/1kQGUGwgDLgYmBj4QJARsABQBDQsQCRgFCgYgYgcWGwY5ACkIMyI9GAoGPhAcFhIEPAGUASMNDDkSJxgGBCAEBgYtBj0FIwg1JgcWEBwWDA4GGgDIAR0DCKEBIDkIDw5YLlAKKA5CAD4HGxIEBCIKQAqWARSOAQBGBSYNIh0SIRoNKAUcBxAJAiUgFR4JBwm1AVEBBWAkHgECBRMPLxkyFQcBFQIPBQAfGARSLCoMDAAmBwoCLR4ODCoMCgEaFQ4DHgYWCkAXAS0wFSYJBwwRBh0aCCIYEDYNPgBOEyoAAwiVARwfEAUGDBRUGDIIJAJAAEgDJgNmGRQBNAQaAVIRIhMQFQEHQyUdBUs5FAYsIiIMOBAyCCgAQAUWBQwTFRNxFT8DBAMuAzQCAQUXDwcNBhElIwYBMBggMBYOEgQ0Ah4OGAQMABQDAAUfF0EnHAZGIBILHAkQFSwRAQ4XGgYMTBxADSoAYgkwByQLGgscFwUHIxERBxMDMwQRA0cdQRVAADwkNghKDSQAHg4qDCALBgcAFRcVMxchB00LHQ8fCxgHCAIiFBoKCgAUCQANHTsYEEJKGgw6FGASGgQeAxYHUAGoASUSDQAHFw0fBScNWwUbBTMLRxcABR4BFgQiEB4GcAocAQwJOSEWBSABEAYQDBIGJAYQBAQEFQYBBBoUEAYMAigHbDceJwkNFwFbDCsBIQcTDQ8DOwAhAzkJEwMDByICPAg2BFoTHgMkBGIDJgdCFQYDAhMFAxEDaQgdAzkGIQozCSkGKQNTFQoDchIWAGATEAUAFRkdcQ4RARkFCwBhDBUCAgNaE2wFGAUMAwALFg0UBTgGKAk0BUYAFgEGAQkDLwsFBygVER0mDAYBAhEGAAoQAxQUCEAGCy8dGxUHEgUKAAoEGBYuFgoABxUYByAOGgEMAQQFCSEcEQceBgpEHhICDAESBycTBw0KBSYBJgwWBUolHAYiDy0NDh2JAQAWBSoDBAdoAAQMHAYSBg4DKAM4FRcLEx1XJwwAIghmEiYDDAQWAywDNBweBYYBSQEHKwklECMIFwETBV4bDhECBzkLEQApBhcKEwQZAgcBHhEDBQ0DBwc6DywPBgcxA0UEBQEiDQ4XEwUZDwkPFQEJBB0FJwg5JgoRAQktBwABPgcFDwI9BxUPExkRGQwJDBUMHwIRCScUEC4NBxkVDxkXClc6ISwXEAQMKBgeCiQGJCIWEBYKCQAdBUUpURFRAg0EBg4oFgUCDQcjBxcAHRA1Di0kDxQNCBkGBQEKBwAFFQMVABcIAQkaEQAVBwEPAVUgGQYBAyQnaC8RDw8DJwE3ChkIJRg9GA0AKwk4BTIRBAcLCQAJDg0QBywHBAMRHQAHBAMsDh4CIgkUFSQHAwMnDSAJFgsODQYPFgAGAxoxBh4IBhYFPBcCAxEJEgsMAggMIhQiByAVFAUQBCATMxdGABIFAgcZGzsEDwECAy4LKBsHCQQBIAMUBC4AAQ0VBwYDGgQMAyIlHQUCFQoVAScPAw8AM0gzIBQdEjcDBwkFBAUeEyQjCgUBAw0BFwEzDgUDFi0ACQsDDQQrHCEQIQwRAx0SLxYFAAoTBQMlCC8uBiMNAQMCCRAnFAkMHwEPBlk6IxQiPQcADwZPJjESSQQJCRgTVDEuIywLMAMEAw8LShMgDS4bQhNKOzQNCAMJDRMHDhkACwsDGwMNACsMMRBLDBsGCQYNBNsBFiMMURQvHiEiCwYnBDUFHwBDFi0IPRIgGAcAMw8TBjUYLSIbDAQCNgASAh4OEA4ZAisYFQJLAQ0EAAYYFgEECQArDQkAIygtFEcqIw4kJBsBKwYTBQsADwQHAQcVDwkHAgUCBSIPBDECCQYXHgkCDQMfAwEDFAkkHwsLJQUjATMGHworAwsZRQE5DxEBCwIfCxsAOwgXAEUQHwIzGh0iAhASJhYQFgpWEhIIEyAaEhACIAU+AzwHggEbPiEECREPAAUcCxIiDxJBIAUIEgROCR4CGBAOBBoCNgUSAhQGHhAyCBYAKAcaAAEMIy45FjEaFxIFCAIGCghYHkYePCIyCggICBYgHhgIJgYWBh4aAQQXDCtAHx4hGh8iNSAACAoKBQI1DQsAIwwLDhQeBxYXBBkCCQMgFwUFNwEdCC0aCQoACgkBGwIDAiAOAgQPBhUAAwQuEBkGMxkTBTEKCwETCysJTxUfByUCBQwKEgMYBggkCDoDGgAoDhIMBAobFjMORwoVEAAODAYuCCUGEQEtFUUOBwIGBC4OAggfDCkCMwETAiNODQI/BRcCQxgpFh0YEQQ3FwkPCgVCCRIFGBUIDwkRDQUnCSkFKwETAGsWEwBRCh8CNQZbBBEBGAkWBRIAGgc4GRAPDwd/KnMTHwAlBoMBHEsHQQGDAQgvBh0KGwBLBkUNUw4XCB8cAwwUGD0PUQQJARQPIQEzBBcBKw0LAGMmMwYlCkcwHzARDJgBAyQBKgk2BSYBQARGBggEVRQ7FCUEaQJhCkMMNQ4dDiNcEhQ2GB8IBwgAICAgRC4aPjIcLAwKEmwoWhi+ARZIBlwBqAEHGgkGBwMFLRFfGz8dfVcHFRATNicDQxgrJBlkKVwfDAkXCTUNRQclBS0LOQsCpAjEGtwSpAEDNAI8CWIAzgEDIgFTFa8CGxUFkgEARATOAiJWByYSGgIoAzgTSggcAkYDIgchC24dHxWaAQ6cAQUsAyQNEgsLC7UBL5kCJWsLPQkbAYEBAiEDEQkpBbcBAzsZ4QInBQUkAbIEMGIEXAMJCYEBHaUBG1MV0QEjqQEjtwE7IwErACUGcRxkMwkJpwEHSQdbARkDAAEWA0IDlAEKPgUCAycNdREwBQAFNxFxCzEBLQDJARyJAQoxATUFGANiB1IBIgEwFwYHHxNlAD8HKwFNAlsHLwE3BDkIpQEICAMmAUoNJA8iA0YNZgdICDIBCSMVAXUAhwEQqQILQQBpBD8ABAVEB0QNSgiIAQg+ADYBPAkgDU4BPANgExoBDAUXE0EPZwNxAk8BCQE4A4IBETIHCgVHFT8pEwNLAEcJMwFhBG0ADRMAQScVKQdLB80BBYUBBDsIZRg3CiATLAsDBSsFawEsERABLAJUDFoFWhE8CFQCIAcOGQkJFAcwCSYBQhISAhAAOhkEExsVHw2BARdzG1cLLwF5DR8CBwYiIAAIGwwnCDsDMQATBisWNQYrDDYdCgsDB+cBBWMCQSwLPasBC2sKVRIjCh8SLSeFAQ4bHAEneQQ5AA8iASYXFw4tMwhxBCcCDkSSASAqECAGcggsATICbgpJHDEEMRJROA4MaBI2BCoANAVMCSoLWC8cCYABESoBMgJoBDIEFgaOATo2KggKpwFJRREdAS8APwhJCy0CJwoAKDMiaBpSHFADQQ5HARo6LytPISEFfQU8NB0LRw9fDVUAKQoMMGwwHBZyCm4EXAwuAioFsAEHgAENOA5uADoEShIGBjcDUQsnAlMG2QEEMwgfDggGHgQYAFYLMgF7IrEBTiMKJQZxBk0YDSQZFBgcJgzmAQliAnoDRAXQAS9+KUgRggEPcABIDCECUwE7BKkBNl0WRRQ3FgUIWgy4Ag66ARBUGPgBGrICEgICNQSdAgQhBhISRBqWAR5mDh4I2QETSw1LFScFGwIZAScPGxkrDUsPrQETjwITLwA3BBgKbhw3ATcDewUxBy8NQQu5AQMfAlMKZwE3CBEEBAYgDqABJk4OcgqKAgwMCo0CCeMBC1kR2wE3SwFnCKUBGicQEgaYAQzMAQFcAloIhgEQrgEiNQAlAF0JlQEXgQEHwwIDZQUrAEcSBgpODEYEVQoHBjIMbBA2BmIEZgEEBGMGSwJjBYkCGxUCJQQMBo4BHgQEZQA7BoMBEU0OBghWFjgIWgpCAmoAMgaiARxmCFQBMAdMEQQGIggoBF4DZg8WABwGRgAzDP0BHgcGpgEOZhhMCGoPbAMwA3QlTAs2AQYEUxYWChQAvgEZ0AEXUAOIARkfEGMUiwIgaRJZFgAIJAZ2DFcQAAZEBCgBkAENCgRJICIGRgF0C9IBBzgC1wEcQRI2Bo4BAYIBB3AERgFOC6IBITYXHAFYDg0GWRA/FGMUKxKUAgiMAgcqA2QbVg96CZsBJhYSaBCmAQR0GVwNXxhEDCoEtAEEJgUqDQKQdNMmyRFkAAwFBQsEB2QjLhcQDw4lAx0PDSgJHA84Dx4dIBMDDQQDDgEgCgwBJh0JBS8DMwghDgUAJRsMA0AAHgc9HXcrEgMgAh4EJAEQAwUDCgU8DSYCJg4cCCYACgEDAzURHgJEAzgAGAMaByMBDwMVDwULDQMVAgkCBAYFAB8DAwFkIx4fFg0CAw0HBhkNKQoJKhMOCwoBBAIMDhYMFhIAFBgeFjhAKg4GEAIcADIZIg9CFTYbKkcEEwcPBwMTARcCGRIVCQhDFiMoHWQzEB0MBRIARiQWCBoEGAwSLg4SWjYsSgEcChIoFA4AHAVSBgAELwoEDhAIEgIMFjEUIQAVDAcYBhAHDAQMDxQKGhEKBgQqARgFIABKCEIBEAFAETIHiAEBSgAyCQMHFQ0zBxgFQgkUFQcFBAM4BiwDRg0KDTcXQxEBBTYAPgUYDQIHBQ8xE0sTEwATCBMCJQUTAAkBAAMgFQcFKh8OARwKESEIESYZXCcYEwQHBRMhOR8NEQEdAAkDNykhCTUXPQdFHxUDFQANBAsSRTIJAh8AFwgFCBIENRodCh8CJQ0NCQADEgMgDhgBFAUKBzYdFAUYHTYvBgkNBRsENwwVBQ8PHQZdFhEKMSIfBiUHNQFxAg8BBQEKCQsHDgsSBzoJPA8IDQ8TgwFFSy0pER8BZwIdCDUaNxINDikEGwhBGCEKHwYnARQLBwAtAicKJQFjCk8BAwEeCzALAw4QBEwFiAEVGgcmEUgnNhOaAQ2iAQM4BxADBhEFCTEteVUVHxULayEhAy8IGxASGQMBNw4RBRcEHQ4HEC0HBwEaCRIXCwMxCCAjGxURCRkBHwgNAQcHIQcbAh8GVRZNBgUCCAYLBBUHFQAbAikIUxZbEjUYFBULExQPHAMeAAACFQoDCAQCqgElQgkIAwkFMREBASQAKhAwDB4HKBMgCS4FGgcsEQgJAi8PEREDGwEVAy0TEwNTCB8EDwARBR8BBQMCBQ4LIAcmBQQJDQkNABkKCwAJBSMACQEHDyMRAAUcDRQVCQIfEBcKOQwLASwNDgcEBSENAAMKBwkFEwUjAAMDEgkJBTECEhEkDxULORUnFwUHChMJBRcCBQMIEQMNR1EPGQsLFQAPBwwDCgsbXQCHAQUXCQsRAxYDDgUMFwoFEgAgFxoFB1MMEAwyEhYMBDgCOgMWARQEFAUQLyI1LlcqPQwdCRUZISUXEAI0FiACAAUNCQIARBK2ASQqBD4HaCE4DagBGRgHHhEuFUobKBlANxAHJglKC2wbbhUeCxgLHhUmDwIJHysgHB4OHAEqAyYAegowCVwJLAQIARALJAIWAyYPEA0SJSdZABcECyAbFCsJKQgvARUTEwUZBg0eDxINVEsGCwcJKxM4BBAHDgsYCR4HIA8+KSAtDBsLCSEPIxsMAj4kFgQ2CRwHGA0mHygZFBcFDg0SMygFDgogCgwSEAoQIAwIAQgNFgMWDQwNECUIJAYKFA4JDicgAAoKBAgIBA4IChoOKiwIAg8KBSQlIgMUChQDCBUQCQwRSgkeCxQBDAYECBAIBAoBAgIRCAkKAgQOCgEELRAMBAgIAAIfCgsIFxoXKgUGDwYAAggGmAEkVhokDCIQRhx8SiwqJBoWFhQyBmoJOg8oHzgPFDU0TSxbIEMkFQQJEAYeCg4mHCIgLhQQEBEMAQgWEAAUBAQcACYVCgILBg8OBAgcEAcaEBIDBC8EBwYcDCcqBQ4QEBQGAQQpBA0MGh4OBAECNQUZBhcBCwIEBkIuFBoBLi4YJQ4lFBkUFzgCIgwQIg48FC4IYgnUASceDRsLBAE8Fh4EQAlOHQQEDwoKBlYWWh4KAFIdVCUmAAwTBQ0VFwgAIA4MAh4FGgsmHQcHIQcIASYEDAYICAoCLg0GBQEDGQcTEQwDHAEAAQ8FAQUmGRoJMgFaESQDNAYYCQQTCgcUAxAAFgoSAhIaDAISCQwRAg0FBxsNDQkVJwIfFhUCDQkNGQkfAW0AHQIICaIBBxADFBMKGxUlAxMGCTgACgcAAxMTAQUKCxcrFwkFAg0WBQQJBQcNFQcjBQAFGgEeCRIBHAg2GBYGFAQuATACHAUSCRIPChsQBwQPAA8ZLxUPGQdFDREHAAU0EDgGEggMCAwSFiwODhICCAMSGQAFIR8KAh4YDBQKBgwfAS0EAxYsJhIsDhwMPAwWDBokGAwMAAwDHhUKCQgjEBwFEA0QAxIOBBgCAgIPCAAEEAwcAQMKBAIgAwIGGgAEBDMOCxACBBADFBwUBw8cAgQaAhADJg8IAhkOLxAPFgwaBAQYBBABIAsEBBkMARAwRBYQFgIqDQwHBAsVDy8PCAEiCB4EGgAUEQIXCxUQChIGEA0CCQgLJBkTCxcHBAUiBQQFAwccDBQBGBsRDRsHPwUGAx4ALAQiBh4BBgERBRQTDQsSARwEGBcMES0XFwUhDQkJEw0OACIWEgYMAQYDAQU6Di4EAgUNHRsXMQ0nFwgBMBIgCC4GFAEmIxQBEAAgCQwJAwUJBQMFDBMHCycNDwERCR0CEgcUASoCIgUOCRkXGAkMARACEgM8IQMRBw0EIR8DaQg9DgEEEAgNAhkHFg02CxoPHAEWCQMDGwAVCw4FVAUSBQ0FKQcACx4DKAIMIR0FAAM0BwwFAgcGAxIBIhQSAwAJHg8GDxAOHAENGxQRGA8FBRsPESEhGwwCLBgaCjgEDgYUBA4HAA0SBRAGEAM7Lw8NAwsSEEAiIhwiAxIFFicWFUwNJAgEDBwCFAAGFRQJFgkSAx4BEAkAAx8ZGwklATMFAQULBSkLJyM5AxcNHwU7Ex0AEwINAS8TBxMHBRcCGwgGByoPDAclEwMFDAMDAw8FBAMkCCAQIBYqCDwUJhQqHDYUQA4wCB4AAgIZBhcAGwMHCgoIGAZ0ByYFLC8OGQUFDwc3FQEBFgMSFRYMKhwiDj4GDgEEBxITEAMgAR4XFBkACQwPAQ8PGQwXBxsOEwkDPwcXAQUFNgAqBRQHBgcBBwsFFwIVBAIDPhkECQMJQSlpMVUrFQMpCB8BPQcxFTEDIQINAw8FCRFRORUTKxMtJSkNCxMnDWkFJwYdBysDFQJVExcUDwYvAicIRQRVARMJRQQbCBkEHQMfBUMIRwU9BBEEYQslBiMRFQQZAQcCDwELCQ0AFxEnDztNAx0VE4kBESsLDAkNBxcBGQcRCQcNMxU7MxsjIxsXCREBEQQdDBUCNRJ/EhQHEAlEA4ABIxINGzUPET0vHQ8zN1ErHRdhGRcEHQ8hCQsNUycfBRsJBxEXCRshJR8vBREJExMbCzUGDAcyCwQPFwUzFUUpHAg8HiwKOiAoBAgIDCISGhgUEh4iEjQQLiI0EgoOEAgqEC4EUhYWDCAGXiQaEiIiHhIKEiweLCgWHiAQQC4iEhACJhAYECYSRhRCGlgUaCJUEDwESAgYAXINNA8+JQgJAgsfBhsAFAciFQMbERk3Cw8JCQ8LBRsHDwkrERMBFwQ3ECEQHREhBA8DFwQxEw4BKAwOAR4NSA8SCRIfDAUaBBwQFgguCAkLJAIiDR0fCycjGy0ZGgkeCBQAFgUPIRIlEgUIHwoRAQsSCQQNQgMOBSwDEgstESYLIhMaBAwBHgsOCyQGKAAqBwMJBQciAhQHDAgoDjYcBgMIGxYJFgMiCgwHEA8OEQAHEwUPB0YDEAsNCw0GFwMTCRUFDQFbHy0JMRNnGRkAGw0PAg8BEQQJBAgNAg0LCx0CCwQNCAUKDwoJCwIJCwkNFBcHCRUMFQkHCQIRFRUJFRcZEQcLLRsbABMLAxcHBAcBAwcFABEGEQMPBh0uEQYLDxEOCzYADBIuLigNAikbDAwODBQMHAYUAAwGFAoEBi0LDgyYAUgeDDwQCAoHBhgFBQ0AExoFEhEHGhIORBI6AhIILwY7ASMGMQMzBA8FDQsXCAcCEBY2HioeBgwfBR0cAQcKEyUhFwEfESsNMxlFFwsAHxQQFB0RDg0HBRMHJRENCCcLHwEHBgEKCwITAwcGAQUGCQQTBQkACxQBBAcnHyMGEQcTAQcNCQMbBgkBDRkJAgMHDwULFAUCEQQZDQkEBQgNGQIPAwcHAgcIFQYRAAQIEAwPAgQMAgwHAwkLFQsADxMjAQ0fFRcCEQcHCQcBBxAFEQUBBRYJBwUTBQIBCAUCAhMDBwsKFQUEDhMFFwsREw4HPzcXKRENEy8KFQgJGAACAwAFKw0TFxUTCAUkBRAHGCUFAwEFFgkGGxIHGgUiCBoMAAgRFgMKCwYFBQcMEAIKAxoXCB0CEwMFFQBDCQ8JIwkBJAUCNSEVAREJAwYBGAoWBQERCwsQCwYEEQsNASMPDTEJHwJDCRMEFQVJAQ0CEwsfB08fJxsNCQsBDw0QIAgeARYREAoVAhsDERMdHxUHBwUPBA0mBQoEBgkCDQ0zCTcCKAUBAwcLKQ8XDQ0PAgQLBxMJCQcCCwUDBQEHJTEXCwUCCigdDA8AEw4XDCEeABYUJg4IKAgQFhMRHQUPBQ0JBQsRDwQRAA0gJwQlEBcaHRIHAgsJEQsHEAIIAwYPAA0BCQMBAAgDBAUDAQUFFwsDDRULDTFVAg0VBw0JBwcHGQ8dCQwDCgYcECwUHA4MDBoPBBUAChgJCg8GCggCCgEMBAgFAA8NAQgNCR8QCRAFCgYWDAQSAxYAAwQHABUSBwoNAgUJBQEIFgoAEAYDDAkGEQUEFA4ACgMKEgIIEQsDGhIaEAomAhcGCAoKAggIEwACDhMDAwUDEwcFDQMBCAUEAREDBQkQAwEBDQkDAgkDAx0IAAEQEwwFAgsJBxEIDBkDBwAVAwkIKRAVBgkJARkQDxQFDgINBhEuIxAZAQkXEBkMIwYTGgAJAwkTFAEKDQAPBw8CARAEChAWEgwGDgEWAxUHCyEXCScICQgBGAYMARwfNA0UBxAPGAkSDQAHBQkBDwcHEwEJAkM4FRwZDgcBJhkqKxIJDhEOByQLDQcUBwQLAQ0bBgIRCwURCCsoBAsaGRYNFAcOCwoTCwcLAyceBRANAD0ULwIKBSgFEAceCRQBCBcYEQQLEgEgDDAHFjEaVS5RJzgPIg88BQwFBgMDAAcCBQUTAgcKCQwVCh8LDg0GFQQRCgAZFwgIDREECwEHCwsHDwEXCgcQARAANRgDFgQcARQECgQcAwIRAyUGAAoGBCQaDAgBCAkCCwQNBxclGxkZDQUrCgkCCQEFCAEOCQQFAAUPEwMdBh0ODg1KGRILExcDDx0PDwQpHBQZDgkgBTgKFAkPEw8LJQUDBz8BDwIXEwcBDQQDDgUIABsGCxsPLSEVGQ0pAhoFFAMjBw9PAiEJMx0PCysxCyEHDgISCQ8KGwcHHRMhBwURIxcZBAgPCQsPCRMFCwAJAQcHEQcpBg0DFgUMCwENEwsFAAcWBQMABQUBERYAEQYLDgkCBQ0PEQUFBwIHCREZCQUABQEKDQEDBQcLAQcHCAkBBw0FAwcQAQ8RBQ0RAwADCgMICQ8RBwIFBAUlCRkADwQNCBEQSQgZEkUeQShRTG8JCwMfBBEWNwcGFTIBHAIoAwAFGwUHBxgADAgMAQQNBgEKAgoHBgUABBcGDwgjDBVc0wEWGQYRCCMCLw1XAzsBCAMCCxsPFwUlBxMVEw8AIw0XBB0JEwILEgYQCAIaEwYIBwoZDBcqFR4FFCcMHRIRIgs4EQwaKBELCQ8HAQUCBx4CJgwOEQAPAwINAQUVBh0mI0QTFBAEGCASEgYOAQQHCAkFAwILEAsEBwMKCwYFAREDBQUFCwIDAw0OBQ4SThIyBEABEBcgZ1BRYEMiNQcHBQUJBAkDAyEBMRkRAhsLOQcLAgUQAA4GCQgJBAQCCAkQGxQjHAoABAYJCAwUDwELBwENBwANCD8YNQ4qBhYFAQgFBBEGFQEPBB0PDwNnCxAMGgYGDgcOBQMHCQkICQABEQ0JBQsnCQMEDAoBBg0DExVLBQIEEgIWBg0YBwAFCAIWBQ4LDAMBCRUJJysAQwMZDA8CHQkjBxEEFxkdCUkUERAPBBMCExMPGxoPFAUkBhYOEAEIBAYGDgUCAx8VEA8WBQgEBhAMDBQBAQcKEQITIwkLCQYDCwUHAgMBAQMFBQgPFAkODTQRDgIMERQJAAsRBwkPDwwRDwkDBhIHBgkSDwwLBAcGIQYBCgMICwg3EAAHBAMSCQARAwcFFwcHDQcHBgkaDwgXABEFERcNAzEMORQCBggCEgEABhEWAwoCCgUACQkjCh8mHQANEhkHCwcJCw4PAwUjBVEIFwYfECsOFQJTAxkJBwgBCgYCCAYIDAAIAwYJABMhChEABSkDXSUlEwIILBoNBBkFCQIKFgESEQALDQcACQYHAQYhDA0IETEnAREXF3M/IQkfEQkBLBwVAR0IEwAABQ8HDwwJDgUABQEWKxYFGxEXBREQBycFAwkHBwwHBQkFGwMEDxYGBxMTFQ8FGQQJBRwhETELEQ8DHxARDhAhKgkAFw8dEjcGJwgRJkEMAQIFAzcLHydHESsfewt3AQUCBQVTAkkBCQsVBx8ECwAJDC0EISQ7FBUYDwoLBRcJDQMTAxIAFAgMAgoPCBkeHzYWVQgLEAsEDzx3BA8ME1JVMj8SOwwTBBkiGwoREAsQHRoRBQEXCgIFFA0mCwoAGxAEAhwLTAMiGSoJMkUSADYGgAEuQAIUAzAKGAoMEjYMLgQuBhQPAAcLBwYFFgsoAw4CEhAiEAEUBQoJAgEGCA4BBBUNAwAGDDweEAwUCiwoCkwIDhwWBAgCEAFqBh4WPCIWSCC8ARoaCCISFgYsAA4CAgQIBBgDQAsqDS4DDAYEBgMIFQMRBAQEHgISCBIFGhkSBwAlCg8JHQcXCxEbHx8XJzcJGQITBhMBBwMHCQIPCRMbAAkKBwoEIAIBDwcLBQMLABENABEIAQ4OCAACBREvCzEPGwUpESMFAA8iDwgDCAoqAxYHARkVAA8NFw8fCgMKBBgBChcDFRU1ARMJGw4RDRkDDwAXBi0JQREbCwsTGxsHIy0FCwQNEgUSCRYJDBILEAAESisUBQ4OJBYkBhAAGhcWCBQASg0eBjgCGAMkFhYEHAgDCgcEKgM8E0AEFgoQBEAVEg8OAQoEAgQLBAUENAliSwIFKRYVAQUDAhEKAAgCEAMaEwgNCAAKCBACCgkIAAkOGRAGADgZEB8aEQsLCxcDAQESBQIJBQMHBgsQAxZRAw0NFw0RCwsPMw9TCksDQwQRAhMPAQcMAgoGDgISAQgHExELBQkGEQoNBAkDCwEpAwIDBgkAABkHBQMHEAcIAAoTAg8TDQ8bBxkIIRgnDgEEBwYNAg8aMxQdLjcSCSArDAcGCyIJMCUCCQEHBhkOAwwGBAUHCQEVFgkKCSQGDgMKBAkSDQwABgwDCAkSCSAlJgkgAhwELBAgGhoMVBoeGhoIGhQOEA4ILgUcBxQCEgUICwoDLgAoA1QhMiEaI0gxEB0aERwdDBMIAwgHCwsBCwYFBAMQAgoOBT4JIBMUBgoSBBYKUjwcOBYUGgwcAxgICBIFGAkOEjQBGgwQAwgPDQ0FICYMKAgQIhgGChoSKCYQCk4XGAIDBQsADwcFDQwNDAMKCAocECAEIAwKEAQ0CxgBSgZ2UjYSIhIYIgQaEAoSAAgGAggqFhYCFgAuExQhBBUbGQ0VDQkNB0sREQsCHxgrCAkeGQUBCwEIHRIVAA0LKxkXER0PCx05GCMCERYXDgcICQMRCBcKCw4DEAAwEAwGBgwaGgZIBRgZJAkaGRgTNgsyEgwBGCoIWCo4Cj4WDgwMEgoCIBEQBggOCRoRADcJBQwACg0gEiooEBINCgsGCQQfCh8KFxAPFAQ8BCQLLAUsFyodDBUEEwoNCQ0EFw4XEg82AzoKWgocCJQBBBwLBBMwKSYFIg1IETgGhAFISAEUChkMOwQRBwkUFAFCBkoDPg4gAhABMghcCUgIBwsXBSUDHQ89AisFDgMAEQYDBgAODQQHBhEHEwcHEgIKCgAUCgMGAxgzEBsIAgwSBgcIAwMMBA4BBhAADAUWDw4RAgkOCQQJAg4FDAEKHgIGDhAHKCsQBSwHHBUQEQkTGQcJDQUJAA0HCwUZGS9JACQRHBMUECAAJBIMAkAHEAwMBCIBJhEcHxAFBAAACA4DXjlOQRYZDgsYHQYNADkTJwUbACcLFRAMBCQeLBgGGgkUARIFJiUkHQ4XKAsWEQgPBCkHQQYFCBYCFAQSChYSCmYJLgk6EQgTASYQDiQGNgcuCEAAXg8sCRIJAhEBFQUVDxsOChQ2DhIOAk4rJgNKFRwfPjEgDwALBRUUEiAbCg0KGwcfDhICEAgWCgIKDRA3BgsEIRIiAhASABoRFhkcUwZNDCcgVQghChMMIQAFBwkMAAoFBhMYITYHHAsSDRAvBR0CFQcHFQ0DByshCREXFRcrIycLCREBCwUZHyMJAxMTKRMXCQcdKQMTAB8TExMLAxsHCQcFKQhBHRMHRgEWDzIKPCYYCi4aFBAiFggIEgoMCwAHDw8EBwoNDDMWHQALAQsKCwoFJh8cEhIECggYBjgTUCgbWwkRBy8RGxgMDBQKIChUDAggCjhEFgAODw4HAhIUCBMIAwoBDg4SBxAcFgEQGBoOCAIKEgYOCxAQDgYYDRoMEg8KAwcSBAYIBBoDDgUODSYCCgcQAAgLGg8ECSgLFAEUAgANEAMSBBARJgscExAEFAUWKQQdCgQUJhQIIBcSDwgJDgELDQwCDggMEQgVAhMPEwcPEwUUFRAcDAgQBAoTAhMbBwANBwcFCRlxAAsUDCQoGlAQDgoADgMCDQEHFR0GCyQiEAwOARoOOAQCEgwGHgE6DRYNHgsSDUQZMgMYDCALEA0gByADGgo+BFIOLgE2CSgZIA0UDSANQiUYFSodKg0YHxINLDU0IyAlQhcYJywFFAUWDyAJKAQuASQIVg8OBxIPHj8URQozFCkMTwoXABEKAwQ1ARMHGwITBRcIFwATCRcPPyVnIzszPR8fDQMLBggPBw8hLR8bIzMvFRkPIR0dLQcHCQQAFxslBwMACggQAAoHBQ8bBhULHStZNUsLFSsxHxkTAgUoHxwLGQcFCwEOCQQNDRcBFyUpCy0MBggJCR0CLQMJCAsKFAQFF3sKOQI9GHkPQRM9CzMHNwcbAxsMSxcdGQ0PDR8zEU0AKQhVBSEJFwsPHxEbLQsvEw8DGw0bKSkZDQsLBxcZKREzBhUGPQEPFw9bHxcNNzUDCwITCgkJCwkTawIxBRkAFw4DCgYQAwoNAQ0DAQcIHQMJHQEfCSkDHwUNCA4GFgMWCAMIHwwlBRMNKwI1CwcJAhMKAwoHCQkJATcJMycXAxERAQ0FBw0BGQgjAhkFswFZNTFZOS8hCQkFAA8HBgUKAAMTEQ0jIwcEDBIRABkICwcGEQkHIQAPDggXJAUQBQYJGysZAwEFDgAGDQcvCwkFAAcHFBsFOQwjBCMIGwcLBhUNJQY1ATEFGQcTFRkAGysXMSEtKTE3OVczfT9dGSEhJS0rPStDJxcRFxkFDAYQAx4OAhQJEg4YBC4sJBAUHAIOAB4MCBgBBggBCAQWIhIQFgU2BgQQCQYEBhgBDhECNxkTAAEWGwoJEgMMCQQEJxgXBQkLCwcXAh8HCgcGAyMPCwUNBg0JCykZKRMHBwsrERMPJQYnCA8LCQ8TDRchVxszFRkfGWNLCQ0LISktCRkrGx8dEwATC2knJwgbARkSOwglBzMTDQAnCg0STRI/LkkAOQUHBhEcMSglKAcmBioMMgEQDggOAg4MDBQCEBdUAxEKTw8XGQIHBxltBBEOHQofBBkHCxEJCh8KDRwdaCkqGTIhGiECHSUpBSMIGRAVJB8cCSYABgcEBwY7ABcLFUdhPTsVHwcjEw9pNaUBLYUBGR0H/wEdNQIrAzEIKwgXFh0CBwkQGwcfCBESAxAJEAsZAQoJCgUJSR8LBwsNMQUfCBMcKQkbEQ9xKzEHUQEdAkUcMxIvDi0IBgQCBgsECQIdDwsNAw0BHxxbAiMJKw4ZEgsoCxAHEAAGAQ0RAgseAUAICAgAECUEBAZEEhQEFA8MEQYZAh0FGw0VRQ0RBBEUBRYNECEMHwMfEx8HCxFQHT4LFRE5DxcJHRMnLQsJBQsFHw4zDRUIFwMPDRc5IwkbFA8BCwUNFwBVCB8LLR07CQsFPz8ZJyElBw8BFwojChEYFXpbGgeCAQceDRATBhEFKwcNDwsdDyMJCgUwBg4DChETBxUTSTMpDyMTMRUTCxkXKRsrOwAJBgcXZwkLDwsvFRUBHQwPDCMuAAcGDQMPMQUNBS4CHgMOBRYXBwU5ESUTExcJDws3DxEZDwIDEAgOBBw9Bh0FEzsBEwMKBRQCGgseBA4HCAUuOzo7BwlxFBcKFQApCxUdCwcbBx0BXx0hAS8TBxcEDRk1BRsADwYXBykRBysLGwgxCCMQLQoPCCcgBRgWFCwAHAQSCwQVDRMCAxQICjJEGBYQGhwACA0IHwplLy0LHQ0pHwshIwg1GgkKCgwQDAIkBA4MChQMCgIKAwAJJAJCIBwAJAUqBBAKHQodBFMEEQMXEQcGAwgbBg0BDQcCCwUNGQ0RFQAZEwkrAhcUCQwZDDoSFggiJAkICwAADQsLGwQpERcGJwUTCgUMCA4HFgkECwAdNAgCDgEMBRIBKg0aBgQYBgAYDQ4AGgMOAhgGKBAUEgoCCgEKBQAJFBUECQEJGxUIBRYMChAAEBUgAAwWDAQIAhIJCiscSRoHAQUFCANKFRINCgMOBwMLQQszGSUPGwYZJBMOCwEJAgcGDQMrFBgUHAcGOgcMIw4RABcADwgjBhMIFwYxNgUWMgAgBAYICRANDgoMEAoOAyoVIjkKBzoXCAABFBAcEAoIAAAEDQwIEAUADQkbLxEJKywEGC4DDwg3DhcKERAVECgYEhJABwwGCQwLAxMIHRoGJAwEGgQeBQwFDAILEhMGEwwCDgwYBBABDgQGCgIABhEBBx8NCw8xDwgNDAF6CCYgFhgBCgQfChMDDQcbBgMUDxIANiQBHgdQAkAfHgQBBhUIDRIHBhVCBQATKRELOQcXBgUKAgwLBiMICQwaGhoFEA0QARIKBAglDB8UEBQwHgkUDBYLEBMUGwQFBQEHBAMBBQUAIwYXDCUMCRYOGAcAGRElCRsBCwcFBQgDEAAMFQcNDQEZEA8SAA4KEiwaDAoaDCQcHA4bHgAaPgwaBSICEgYqCAwKBAgHJAQIDAgQBBwJCxcPNQcLCwkIFQsNPREEBTgGGA4SPA4GEAIICQMpEz0ZFwEFAgcSABAOFigBEggsCBIAGA0KEwYDDgoeJAAiFBYGDgAsEwoAAQYFBhEGIRQrBAgcChg4DEQmDBwEHiEIIRYbChkOCjYeCA4uEyIEHBwWDCAYAgEaDRQBHBAgHAAdKgIIDAgQBBALGCEECBFSGQUVAg8SEBYQDCQEGA4IHgcBDRsVBxkGGxgNBA0CCwUfKQ0FNwMpDAIKBgoMBgIGEQITCgkOARoRKAMeDBQcUAgqDiQAGCYWDgwgSgQoOY4BARwMMAISCxobKgEWDhYLHAweLgUUAgoIChgKSBYKCBQUHhJSJiwHIhgcGCoiHAgkGDwGKAgaARgiRiIiBBoLEgAcBygUDgoKHD4BGAgeESQDUAk+D0ICJAsuABoIPDYmCioIOAMqAxIZHgc2Bg4WEA4WCCAQGghADDIIEBgcBBIBJgQYEjACFhIwBCQIEgEUBjANGgEQEC4cIggaAhAXTgEcBD4IKAEgAhAEFhAYBBIFCBEKDxYAGAQQAhYWBgwMDBgOOgZKDkAGLggeADAVaAAoCjwBaAcUARgLLA1YAC4DKBkYQS4XGBcKNygFDAUoBwoRDjEUEQoTEhsMHxgRFhUMPxQhEjsaGxJBFBEKQTArECMabzoPEg8cGRIZJikYJR4PGhkkBRIXFAEkDxIMCAwEEDgJHic0DRoLIA8SFygNJCEaBwoDDBEKARwLNBEaPzAHNg0kRXQTIhE4DyAROBkqESYRLgAYISoPKB0gHRoNEClUBRgbLhsiERoXGIsBSjEeDw4HGAQMDg4UCQwEChAAGgsgLTwEDggODx4TGAkSDEYKEkRGEh4eEh4cKBocChoSDg4IDhQ+EigDEg0aAzoJDwI1CRkLBQcEBCoHBw8bFxMABQcJHxAvLh0KERAFECYWAjQNJgYyAxIPKgwULBAOCggiChIUBRAAEwgRHAEOICgQDBQUEiIGMg1MDAgaBhQMDAwaARwSMAhCFg4SBSAFDBsUDhoiFCoPBh4PHAIyBgoMDBYMEAMICiQDDAQODAwMDBQMAQAGBggWEgUaAgYaCBw0DAIIGBAYIEAJAAUJCQIJBAIeBQQPFw0YAA4EDgAKFQcCCgwICAoMCgQOCDIDDgUKBTACHAEUBRQbGCwcDhQRLBkkABQGAQgACC4BDg0YDwAPHgkGBRIXJBkYLzgpSAcgFAIGBAYKAxYUEAgMBAEOEywZDgMREh8UESQXEwUEAQYRAgkKBhUBBwUACxIHJBUQEQgLDA8GExIbDh8EJQENBwsNFwkNGwkNDAdJMQ8HIQMRDwAZEg8WHSYjDCELCQcDIwALBwMNDQktByEBCwwDIBc2AyYTCQMHAxsDCQkCEwoZCCM8CRgZBhUKGQALBQsIARAZByEEHQYTAxEJBB0FBQ0WERYPDAEgBRAZEBMKDwEKERgVAhMxCA0GGRoUGAYOASADDhMYHxorFBMQMw4TCA8QAQoGEg0WPSwjEAsMBB0QESgRCgcEDRUXCwUDDQUDKS49EgkMFyIJIAQWGiAIEAEUCQolFgQEHA4CFBEWGRplUiMwFSQREjckCxA1MikcAA4SDggAFhcIAAoGAhoPChEcAhAVCBUFEwgFAQQVFRMRAR8BLwohDhMABgMQAxQHBQNHFFEoZxAhGGUsGQZrAC0MMxgjGFdEbXIVFBMOHRxJPCccIyAfFC0SCwgHAgMLGgsKAAwDIBEGB10iJQIDBhISBQYFABMLBwAADg0MBwAXFQAFLgkBAx0AIwVBJz0RVycnARMFOxBJJHEMTTBLFC8sHQIRCEUQQwxDKCkMJRBTHB0QHRYvGBMWFQYxNg0IDQItAUEQHQQ/GlMcMzwpKBsQLRQZECUMQyATGg0YIR4nNgkUBx4JEgkMBgwUDCACGA4CCgAIDxARBg0AAwYKBiw4BBoBGgQWKxoTKBciAkQdPB0eDworLh8cITIfICk2GxyJAVoIACgVBgICCgMOBwIJAQ8CBQYVAhkQCw4AEicmDRYIAQoHCgEMAAgEAQYHBDcUEw4tGAkIBxgLAAcFGwUFCAEGFAgSFgAGGRENAxcFFQgPFAU8HioODAgHCAEFDA0ICyQnJDcBDQ4LFgkoQxATDhMSDxoFEgUWCB4KDC0MEQANBQ0IGQgfHiU0KRINEg8SFSIVEBUYCzIPCg8GAQ4ACAMQHyQPHhEWAx4LIi9GCRwEHgUWAgYIAwYGARIFBh0KMQYbDAEYGRIlDgUHAw0dARUIOSQLBhEELRgSEwodCxUFSxgnDCcEGwoVAzUEDxAbHhcGDSYTGBcuIQ4NKjUCDwgRGAQKDwAFAgUMAgwDFjkMByAJABkQDwMXDBEBEwYNJCEsGwohEh8SBxQNAw0CBxoZBB8WFQYBBAQXJAAWBgIsIQQZEA0AEwoLBBEOGQAnCBscKxgHBBUYNxodDhcCDwkXAQ8QMRYZGgUEAQEHCAUKCAQMAxYEBggAMCEICxIPEBEGDQ4NBhsiCxIXAg0JJwcJGQ8TExELEwUPABEYEUINDgcWDRI1GhkcGxIbHEssHxYTGBcDAwYBDAMIKyIJEgEWDloBEAMCAwoBHAscJzw3Fkc0ExwDDgEgCRENDR0CIw8TDhskHwQVGBEGGQQXDAUMAxQHCiMWGxgZEAcMAQgsATIJGAQeDgIFAQ0OCRIJDgILCgkUBAgAChEBAwQSEBIqCCoRIiEaRUgrJgsOCQYjChsUMx4TEA8kCwQEGAMsCQwZCgceAB4FEi8iASADDhkgHRwJDAEcCQYOAgYEABItHgsoGRQDCA0mARgHCAsFBR4EDAEOCyAdKD8wHxAZFA8GEwIHCRUGBBgXIBECLQE9EhEKBxQbECcQEwMbAicMFwItAw8CDw4RCAQSARAEDAccBhoFCAkIHQoDDAQSBw4XChcaGw4LFhEOBQ4pLCkkBRQBHBISCA4DGA0SOQotLAEgESIBLgwGDAEEGQ4NDgUMCxQDCwwRJg8MBRYHBAMIEAoSBhoCSgMQBhgAFQQxAQsECQYHABcJCwAZDgkAEQUDHwYVCQELCBMGDwohFg0NAAYGEAEaFBUFEA8QCwYNHCESGxw1LgMoEzQIHgAUCSALECswKx4FGAEYEiwGBgAHBgAGDgUCAAISJAEmDiwAEAkgBxQRDggUABIbHA00BCgHEhMcECgWQgYGCAAQCgUECwUUMAgICoABChIDFAYaAxoWfAEQBhQFNAI8BxAGAgoJMAAeCAoBDgkQAxQCDwQTCg0KIwAHBikFCwYVAwYSADAEEQ4RDC4NChUGBxg2FB0ECQoNAgURCzQVJg00DxgfGAcOByQEHAUSEAEoDTQLDgcYBYgBCRwGCAASDQoBGAQQCggZEBkXGwMAAwotLw8VAQ8GARACFgoAAh0DBBAOECwcCAwaFAAODAEEEwMJEQsBAwQNDQESDwYNAyEDAQkACwgLEwECCRYRCQcJBQ0HBRgBFAQWBw4GEhwGAhIEDgwDLgcKBhQDBhAeEBAjIgYRAQERCgUGAA4KBg4CAQQZGBcIAAgYAAgEAQgAGAUSBwQNAwcGEygHCBMIBQAHAQkNBQEHEAgODQEJBgIOBwggBhgADhYPDQsBHQYVAQEEBgYIKAYSGRMDFwsDBwIRCUcSCwgPDgUMDhAGAAgDFBkQACASGQMJABcQAwwAJAIIDAQICgcMCQQNAhIPAAUVEwERDwUPCxsDGQINBiseDwwACh0mAAgJDAsAAwwoLAMmBAgNCwEbBw8PDx0FNQQHBgMYCQ8DDwUDCwEHBAUGDQAXAxkCHQQhAgcEAAgGBCQCIggiBAEEDQJNBxsCAQgYEgYGCQINAQUGBhIFFAcRDQlBBQkDCQA7EEUoABgEDgwSKiQcCD4EOAZDBD0BEwUbFwsPDQIVFgUOAR4aIhkABBQIFEgiKAYMDSIFJB8YDQcKHRYHEiUMBQQFDgMIBAgmGAoMAAYLEgAXCw1ZOSUHDwUJBwsTEScVHxEqISBAIAEaFhQTAxsXEQkADhxMBAoMCgsAMQ8RCg00GRQrEikIESAMFhIKEAYSAwAFCRUOAToZDAEYCg4AIAcoGwMKIRgRBh8CEwMHAhEGDQgPFgESCgwkChcMCQAlEQcBBQQTCx0bCSsDBSMHExMzIBEcHwYlDg0OFB4cFgYYBAYyCCIMIQIVASUJJxIVEAUOBgwKJAgIEgZCVhYYLCQbAw0MAwwJLxspDQkHCgYSDAwEFBMoAxwQJhEVBxcGGwwVBBUjLwQVHRslCw0ILwQnRgAEDAwwDAAEDwIFBAMWAB4HGiksAQgWEjMPQw8dCQkHBg0dKwUBGwYHBgsYAgYYEhISIC4UACYKQwYZHBUECQQZFAkWFwQBGB0GCwQTDgcOAhQRAW0YBiITKhUSCgoIAFQbBARPKAEMAQYGBDwBAgJHCAsLBwMLACEeGxAFHAIQGCQKCgsDEQ8TGw8JCQINDB0OIwIXDh8oCRgRBgkIETAVIAUkCRMPARITEwEYFQojNnECBQcLCQMfBh0YFwZBAQgkJSoCBioQEwARBQUEDx4DAgETCAsADQUFDwMrEBcSMwgfDAEDChEHAA0LJAI2DRANGAcCAw8LIAAUAyAdAg0FAQkDQQMXDwUBWx5dJgUKIxAXEB8ePx4lBgMCCgglBCMKWxxVHgUEBgQgCBQSAAYNGAIMDAgGAgYAGA8INQ4qCAQaAQwCMQolGBECQSUNAzsPJwMtAiUGcR4WEAIEBxAPCAAPBwMrCa8BGE0CcQk7B0MCAQYOAgAEEw4bCD0GEwoVBgkIECYaHCENOyMRBxkCIwofBiMCHBASEl8CBQ4NBDEJDQYkEBsGFQwCEgYMPgwRBicBORcVBQkEIQAfDykQEREdAw8AFxA0MjsbHwIZBQ0JJAYEARkjCQMhAAAFIA0aBQIDCRMFASEBGQ0oCDIEDgQOABIRBQUlCwcXBBMHAwkABwUTGQUDDwQTBRUBMQYXCh0FBwIRFAUVFxUJFwEAAwQPGhELBBUDAScKCBMvFxsCHQcXBAEPCwkhEQ8RBQErDAMBCAUBAwkBHQQVAxsHFwAhDgcAAQYQFCYOJAQWCBwOLCQJBEcbPQoLBAUMFio6KgoOEigJMggEShQiEEQUEgAOByIJFgAcBi4BXA0SAAsMPwYZBEsaDwoGBBgIBAYcFFIcOwElDx8ZYQMLCA8AQRMZCQ8LGQk9CxsNCQkGEwcDDwEZCTUdBQsICwUFMRUVBQ8ADQIXCBMCNhcSCQYJBQ8TDxMDMQMTByIFBAMFCwcDHQcXAQMCAgwHAi8RAwMMAxsTQx0EAxUlCgVgDy4PEg8FCw8LIxUvCx8TDRcnDQIBDgAHGQUBGQAfBQELVQcRFQkFHw0rCQsFBwsTBwkLKwMHAwMPEwIPASURCQUCAw4NAAUNFRcHBwkPAg0BBwchCx0PCwMZAhUFCQUHEQkHBQAfBBMBHwkJBxQBCgEAARsBQw0bGRACEAMOCQgJJxcDAwMCAxQBAgcAFxsPCX8dEQUJFRENAygRAhUHDwE3GRkFGREJAA0CCwEJBwcDGQYnEw8DJwMPAgMEAAwOEAgEIgMJCBUGEwQLARkLESFDMREAEw0LAwsADQYCAggEAwYNDgcGEQIBBQQjCQcdCQcAGxQXAgQRBQkfDwkAAAgKGgESBAQgDhAEBgMUAgoKKBQeFCAcJhosFDASYBYIAQcFBgUsBA4EBAMDBRUFAAMgFwoDCAICAgEQCgQkARIHEgMMAAQGBwghDAkIAQgQGiAiZjJmGhgQIhIOBAQLJgUIAgEeBBIkICAUJg44IBYECAEMBxQDEAYVBgcMDQgDCBAqAiAMEhYGMgQdCB0EBSIMEC4cNBQHAAUGLkgdGyMVaRlFFSEDFQQnKgQSDAwWAhgFFgAbDCcKEQMNDxMLGQgIDREjEicDDx8HGQ5JQCsYDQMRCREDLRIpHDsRHxETAEENDwsFDU8LSwY4EBwOCxYBGB4SHQATBREOCRoWEgoMCBAAED1OEygjFDhCJg4BAiMAGREnKRkRDwUaBwQFBg0NGx8AHQ1DDVsJLQItEgISQyAlHhsCMxQGEg8GFwEZBEQoGBoUBFYRCgUMCRUZDAQ+IBYDIB8oEBYSEQgVBDkGDgYkAA4EHw4vFVkCPQw/AQcCDQg8GAIEDQAbAwsIAgwNBw8ECwYUDgUACwALCwITEwMRAgsOCxohCAkMFhIHChcCGQcLCAMUCAIGAzYIBAQpCgsKEgYgAiwGFxIBCgYSNCg0IhAIFgQWARYHBAQHAgcOHgYUFCcRCSQIGAgKEAoyBAoBAAQbEBYSPAgiASgLGAsHCxEHAgEwEhADDAcOAC4GFgYcFCYMNCQQEBICEAEKCxIDXAQwBiIMIhQUDgoSGSoPLC0eHwgVARAULAEcAhgKEhQJGCEUDQYLATcXHwEZBhUPOwsfDT0fDQ0TAQseQRoTBxoPGAERE0UaKwh1AU0NDQQNAw0JDwHnARojCh8UAA4OBgAUGwRLKgQAHgMuAhAUIgQgAQcGBwRRCAsBkQEQdR4TEhAMEAYEDUIQIhRCBCQQHhJGEiQGKgk6ARIEDgg3DgwQQhIyBhwAThgqBpIBBhIJMQIYCRkdAhEbDUIbagE4BiIHGgFKBDgFGAI0KBQGNAsSBA4JBRYJCFUONwcRCAYQOygZCB0CDQ4NEDIMFgUYFxYDBRUcFUATMggkARYDNhEaAVQKABIFDBMINwEtDiMDRRMhCBUMIwoDFB4YFgwTCC8GVQUDECEPIwQvAWkOJRQrOCMa/QFYcRY3GG0QMA4TCxABGAYOCChKBRKMAQNcAiAEdggeBDgQQho6JAgIBAEGAg4sHB7WAXIYDT8TPggaBoABEEYWAgZoHCADHRMUAxEXJgAKCQosGgM6CEcCKRQXAlAeShIQAAgDAgUfCQgFCgAiBBAGTAAWBAYEYAISAj4QOBRsOD4SEAEVAw0HFAmEARMgAQ4LCQshC0UNFgUOCxQBIAYaBjYaEAwMBC4DNhEXEyYHKgEoBzYQLAIoADYIWgkWAiQBJgUOBykPBQ8OBRoBBAcQAVAACQkXC5ABBRIGXgw0DRoBGAI4DkIAGgMcAlQNIAEqExYAGAgWABQHIgMQCxIDgAEJPgReACwFMABMFSgDCAN0BSgMSAI+Ck4BEAIMBGYROhEYDXgTIgkYDQ4ACgIqAIYBC1YEoAETYidQEyANrgElJgFGCywCTAMyCWYZFAMGAikeJwozCAcIBARCBAIEHwQhDCwoDgMYCioFBgIGFhIIOgRGAwgCBxIKEggEIgEgFSQFBAM7M2IYKggmABoEGhAWGBAEPgEaBA8GEQIGBigEFgcOASwKZCIYABQDEAIqHDQQIgJACS4ALBQKABwPAAcVDaEBK0kZ3QEXMyEZCR0HKQEZCTUjORsHCQ4NHgUMAicQCAR2BxoICAgfAgcEBRIKDiQMJAZYGBoQAgQHAgYGLgYsAwgFAwkgEhQACgMEDQQdFBZGMiISLgxuFlwKKhIHEycHAwUMDwgDEgIYCFwqFh4mCkIMEAg5Bg0ICgYjDAgUHAowCWgrPC8yN1YvRBdODRoALBAACiUeBAYYDgQUGAEWDigUJQQFBDAKCAgeBhgHBSUMHQwHLgcDB0MrCgkSAy4ADAJoBCIWHggUKBAODgIkAY4BAmwHcheGAS8eBzoHxAEPGAU0D1AVnAETEAUqAl4HGgAoBSABJRgCAjwBDAYOAEoJWhFKEyoRJhUWDQQHGgcLEQ8HIQNhBBENNw0LCQQLMxMAAzwPGAEeAHYPLAAgA4YBAUQDWgAmCoYBBjgMFAAGAyIBfCAeAB4IGhMWAxwXDANSABwDCAMKCQgdFA0GBBQcCAYOARgXHA9IGxATAwULBS0JFwIfBpQBUTglFgsWBVlEBQ4CIhYEGAsQAQQEKA0IACUkDggnFBEODRgBGDsmARgoEgYKDRA6BA4BQAwoABoGEA4IAjADBhgaDBwCKAoeEgYMAwQfBmkXDwsFDQcFIQYNACUHFQkdAD8GFwcMEQkFSQAfAwsATx4QEEIubAhCCHoYhgEWHAFEDxwVEBsGFwoJOBUMAQoECgEGCRwAGAMBDyIRPAU6AjAGJghaISQRHgc8CQ4DFgEeBCQBQAmMARZEBAwEigEFPAVACy4CLAo6BgsKLRYDDgYGDAAqD0grGgtADyABJAoWDAQODQxDFCUEIQUnCQ8EPSgAAhYBAgI1LiQEMgsaBjwIFwwFDAICFAImCRIADgIOAg4DKhMeF0YBKAwJDS8jAAMmBBISXhQNER9XISEAByYbAg8GAxoAOgoGAxEXHgYUABYJAB0PBTUBEQIfCA0FGQIZDgkBAwNqOxAJBA0KDgUILxwFDg4CRAUcABIGCgYGIgwWBRQhMiESAwgmOBAIHgAUBDYHGAZIIDgiIg44DigQJQIFDAEoDxARBgcDEx8NBx8DMwMVCAEECBZeKgIEGwAFAgcSCA4SBmwQAgMlFwMFDgMkDhwOFQICFBcISQ0xAB0OKRoPABUNXRInChMGFwYbACcKVzoLEgIYMCQOBiQGIgMVDhQOOwkNABMIJRoAEBAkCwwWCgUMCAY2GhACHAMmCxQBDgQeHgcCPwILBAcIMhgWEj4YPgw4BgoBDgsCDQIcvhXrHQ0DOwoxDmEWHwoHCBIQFAxoBiYBSjkMEQAHAhaKC7YXlQECJwgjHggSQgRkDTwAEgMKBQYjAhz9Bt8GEgcSACAbAgsZCxkHHQM/GikYDQwGBjgIOgECMqsGZwgFAgkPHREPNRkjF1klFQEXBhkCPw8LHBsUAQoCBiASSEISBCQHHgEyDjIALggkAQIo9gNvDgUaEQoHBAsJHysrGSERBwkBNyAVBgsIADoQFCAaEgoMAiwACgICJP8mghcdA2UMQSInJBMGBQ4lEgYEJAI2ATwTOBkMESQBLg0SEQcRAiKIDn40BzYEOgKEAQNWAjgFIg8pBSkfOQNxBLsCAjUWBBAUCFwOAhztBLgDACUJCRUDRQwFDCMKRQEnBAsaDgxACo4BBSgNAhyGDqkENQsZAJcBGB8MBRIGGhoGJAQgAWYLWh0GEwsJAjz1BcMDECEVJVEFbwAfABUEXxpzCCsUEQQRBRcQIQEHCAYOJhYoBgwMAQwkEDgSfBIiAi4BLAVoISANMikJEQI4tRnQBSQLHAEcEQIXBwUTAysDPQRPBUEEUxBFFS8ASRJVBVcJIQEJBAsKGgw6DIIBEGQEpgEiNAQqAF4PAh6NDesENwspADUKKwQPBiAQeCpiEE4YGAIYAwIDGRV3RwIsnBSZBAkBEQZ/NBUURRZNDgUGGBIsFNwBDiYAKAU6ERYBDgUUDQUlKSMjDxURFwkCkAKQCMgBqAErygESQAwyAkgJKhkCBx8PLQUTBRUCBQcKBRYEGAEYCwcFaRNzMQsHAgcCAwoBJgwwCj4BHgceCQYDDwscAyAPAgcRDwYBNAwoBBoBEh0DFyERHwMaCRANBQkdEx4PAhtDBzUXLwUXAXcGEwoHHBsPLikGFykRMQkXAicMJQAJBCMiQSh1MDUeKQojAhUOFwgHADEHKwgVEg8ECwxVFjMYCQoEDhwcKhAcBDgDEAcSDyoLJhkQBSQBJgRSCAoICCIiDwgBDAQGChscBwQhAA8EAQwUChQEFgMgBxQBHgIlBjEUFQQrCzsDbx4NDAwIHAhEBlwdERohBhcKERYQCFYGPAcmARAMBQIpAw0GEAwCugHkF8UNCAEIAi4mFgIuERIJCg8KAyQHJAEuBxAFKhsqC0AXUAsWBRYJGA8cGRgzCQkjEQIBIgBMDEAJFA4SASwXCAcBAxEBLAcmCwcHgQE3EwO1ASpTCAUGCyYTBkcIEwQCFgkGLQMlBxEHDyUNC1EnIQMPCxcbFw9BFVUPFQQraAkIBwJhCTcANREnABMEBwgACCAgFA5mHhYIDAoDFBEcASYkWBBSBhYYIh4aFgokBhALKAkWFQQNFw0BByQNAizWDsAEaBEOCwQTDRMIQQcTDQ8nEUsRtQEHMwILBAsKHSYRJBAgODA0IkAMKAE8BgJG3QWmCCIB2AEGLgOqAR0oGzIJFAsSETgPAw8sFxEHKwN5BKMBDF8DowEVSQE/Dh8MJ0QVBEEEHwwHFAQIDAIRCgUMAhoSCEYCOgsuAQLaAekbqgQHGyodAA0XGQoZEwklBwYDWg0AFw4ZPRItEQYfHg0GCyEBGQYPCgUJGhEhBXMDGQJBACEGEQEpC3cGGQwXGAQGPgQCAnUUBAxWCkAWJggCBCIGTAIEBo8BA8UBCz0FMQThARMVBhMMDghADiAOAwYYDCoCRAkkCSADHAAeCD8BKRoODjkEEwYHDBIKMA4FBFUAHQgGCkAYTAU2DxIRzgE9MgEQBjkOGRIEAhICKgEyBFsKIwAtCAoGQAQMBCcKXQghCA0IDAhYEkAENAAcAWQhOAQZHD4QJAM6EWgPAqYB9Qi0BDADNg02GwALDwsaBQQLHgoIEFQOFAIiAVATIAEUBREbKgNgCFYRLhUoCxMNIQkQCQQRJgNWHxoTHx8jA3sJPQg/DBEIGyAxFC0CaQwtBC0APwUfDAgMvQEJNQtJAiUEMQwtGAEKEgYkBmYHWgMoBBIKFQZVAhIGSgYmCh0GYQEhBAYGNhI1EjEFQxkPAw8ADQQABjAaAwgdBH8DBxAMGhoQbAHkAQgC2gK8EuQCfDd2HwgTnAERRAgmARIDFA0LBQoJCRNEEUAHKgAaAyMWLQgJEgQIGAZQAloLCCMvCwkFkAELLB0fLR8PDAFABDYMPgMgAyIZNBYUBHY3BAkxDZ8BFX0ZJQIJARcTayUvBgsIBxwaICkJFw0BIw8PBAMuBQQPCwkVARsEORQfAxolKScdABkEuwFQBQtcNRQPAQdFEB0KNwg/AQUBMAsQCwsFKwGfAQhhClkOQRAhDhoGqgEKDQSbAQptADcUDQxcAiMGbwwxEAEIKgqEARRaBCAEGhSIAQhyCr0BAC0OQwLdAR8jBiIOIQI7AYkBEysOQwYNBg4WFAQ0BJwBFBgOswERMQA9BHckGQ4jLMYBDeIBAw4SQAxBAHcNKwAvFDEDGQI3Cg8KCgYuBnABdyQEHCgGLAAqBTYAKgcaD8ABATUKTwYlFo8BEjAgOgpcA4oBDk4DHgQKDCEKXwA7BgUSIARaADgCPAF8DVITApwDyQPVBiQBIAQcAXQbBhNBK2wiNgNUBGYMYAAkA04PHAcMBw8HmwEKBwEGB24DugIbCgshCbMBBWcGVQgdARoLNAM+C1wFLA8YABgJEg0KARwELg0QBQsLEwkzDQUBPgAMAUgVEAIICAkYHAgMAFodXg4mESQUFAZaGTYFPAk6AQgIHwwUBk4KKgFMEEwAdhoSCCQBZgseAmwMUAKwAQ0YAwMNIgWIAQEoDQADIQkGAWgDEAEeJRcLkQEdAwMwB2AGGgUaDRUHVQkzDh0AKBMLCQkhwQEBSw1BBV0OPwEnCBkMCwwEGhcCJQoVBAIJHgkEBQkTGw8RAzEBSwcjAU0GLw4FDwcBKQQZDA0NNQUdAB0ILQVNCgwNEwF1BC0FpQEEDwQLDCwqJQodBRMRDQMRFCEJDwABEwsFOwk3AWcMJQAtEiUCEhYxDwcFCAspBCkBFwgnCBEKKTQABBYGAwQ9HAMeRDIVJmk0SzATBBcBMQkTB48BAikEHQEzBTUAIxRNDCcOBgQsBhwIPwG1ASIADCgHEgAcAgoGSRIHBAoMTAZACioEKgHOARMCVL8CugIwBVIEahEWBwYJSw8LB0QPDAsfERUDIQB/D10DRwsdAA0KCAoNBEMKJQ4HCHwGFAZLCmMGAwYpDgMMIwgNCgAINAgtGgcQGAZ6ACwDtAEVKg8CBwI2lxZZqAEFHRXDARMVBRwJVgIcBQYbDxFfDykDQQCRAREtACUENRA3BjEMBwoSCh8kDBK4ARbaARBEARwEArQBwweTAQ4HBQWLARUXBwgHVhkKBRMFJwIbAy4XEA03E5sBDwMZGRMnBRsARQ4dDgUIDBgkKgcECwBTCxUPCxUTAx8ACwMBCSAHABEpDRMRGQkRAg8GNSQLAQ0JAhcTByYNAg0NADsXMQExAx0kDwQZHA8CIR8nBykAMwgrAh0BQw8ZAhUMEg4LCAQIPQVMLB4KmAEICgJcKnwaIhb0AVA2BqQBCnQLHAEaCj4DHAhBCgEGKg5ABB4BHgMoCwLiAogMlwJYABoLBQs1GxQALBAgBBgCKgMgCRwfBBQoBhkMBwwkEh4GGgJkCTYLHjEnJyM9FQsXB8EBH08ERwonAUMJFQI3CBgGBwQfBoUBJYcBBykFHQUpESUJnQEbnQEPYwNhBh8Edx4VDg4IJAw2CGwMYBYkAl4ELgE6BCIIVBwKBgsGEQBXEXUHNQ4XAjMREQGXAQcbCAcUCAoSDDoUUQcZCh8lMwgJAgcBIBUABREJcRUVBh0SGQQZBw0NFwdRDkMaRwMhAmEICwYDECYWGggWAtYBBJQBGigMBAa1ARNPA3UCFwQDBiYUIgTAAQ5IAGIMjQIDPQoBBhYMBxAaCDIKHgI6A6YBASAALwh/BhsCAwQIEigQdAxeAEQJGh0cDRQDggEKXgtKGVwZAAUpCwQDZgE2KS4LQgI0AZICBxICCgQKEAkQqQEgDQ5UEgQSCwgrDCcCOQ4RCAMOWhhoMDAKNgJEDQQBHx0YHUAVDhMzFQEJAmzkF/0CdA9KFUYIMARsA1wLIgcUBwMJIxkpFSEJPS07CxoHBwlBLUEhFQMfAb0BEC8AfQdYESwbARU9ISErEwVHCGUFIwQEHg9AOzgJFAWkAQwGJgRMCyQFGAAnDB8SERgGDBAGPg4yBGwEHgEwChwCAnilBosHBgEMAggGDgBIHyQHUBlGPygXIA0sDBQLEQkTBS0BKRUZA0kbJwFREDEBKQItEmsWDxQLAB8HHwAZCA8SHQEFAwAHHwAlDBcWFBRuCCYKLBIKCBUWBAQSAA8KAwgOAhIBIhEkAxcKGyAMFiAKOgYUAzgTBAcPBQKeBNEayAQMARgCIgZgCg4DCAASDgAUKBoQBhoEQgGMARN2FyYLBAcTEzMZNw8aBRIFSB4KAgIBAxEQAAoCJAwkFDYODgYuBgIURxQZEAYOggEFUBMyEzAJHg8DCS4JYIEBEiM2DxYBGBJEFAUOEAIvGh8YER4FHBUQAA49aAgONggdDAoOPgN6GyASGAFGDVAZNgsmDyobAwkWExItRlVkTwQnJzEKDUQZLCFIGTwLKgsMAgQEDxABBggAPBmYAS8KASoEEgMEEwwFUgIWBw4PDCsFEQcHCwEjAhcGGxwhHREAFwg/FgsBNw8PBw4TAQUPBxcAIwJXGg0DBQUIBUobAhMPITAcQhIUCjwCFgMMCxENBg8KAxgAEAsNHxcFSw0ZBTEFHQc1Aj0Ddww3DBUDFQdpCg0GHhQABi8CNQg1BCkAGQIZBg0GAQYBGgsGFwYXABMFEQsjIVEjUwllASMHTxtnD2EJZQNLBRUCIQAjCcUBA0cFRwEVAhMIPzANDgImDyBLDDEEpwEAWwJfDFESExBLKhUQETIKCnYQzAEQvAEKVAAyBY4BA3IFSgQQBlIBHggTCEsUzQEiew4nAkkDZQvlAQVDBoMBA3cGhQE0FxAWDEIWGgRkCrIBGmoIHwgABg4EMgQ0AxoACAQ5DO0BFW8ASwkrADEKBwYQDDYGHBR9AykCOQgXDgAICiZGJCwIIAoFCi8YFhQwFLABODgKUBTMAR62ASBEBxIFEA0QHwspTS0CsAGXCKgCNhI0AAwFBh1KIioKRAYwAFoHPgsyDcYBRUIPJBEMDwMHFQddE2ENcxtPDWcbwwErIQ03MRMLMws/AREDAw8hLw0zDw0TCT0LawsdDBkBUSFNDzkRMQEXBiMUOTZBJpUBHmscXQELAAEEDg4CEiIIBwYACBgMGhZOIgcMDCYIBEYOAQ4dBA8IBA4oFiQkPhYQFi4aDQwrBhMIS0YbEAIE9gESqgEErgEQMgAkAZgBI3wTTAMjEwIMrmPhKgMBDQQMCAgBAAMCFP07oi0TABcEHSAMBBQCKAgOBSIjBQMCDq4XmyUbAA8GCQY+Eg4BDxcCEGjCBg8BFjIQDAoAAhcBCxERAkojFBsnESULAAcIGiwACAcGLTcPCxcCHQ00OAIGCQIvJRcNFQgCBCokKBoOEgwqBhEJGw8XBAEQBg4OChQOLAQFGgkIDRgFBA8GAwIQvwFaAwEJBAAKCAgIAQYDAQMCEBiMAQEBBwAHDQUIBAwQDgYLAhQ1iwIJAQsCBhAKBhoGBgQUAiISFRsCEHeSBQUAAQIGCAgCCggIAQ0NAg488wkAAw0ACwgABAQEEAECDhGEChUBCgwQChICCgUJBwIOVvUECwMGEgUKBgQMCwENAhL/GrYZHwEdDgQaCgYgBjQXBQ8PBwIMf7wCPQsRCEIYFAUEBwIiwQGJATkDGQIZBx0BQQoXCBAGQgYUChICLgJqEEgACAcRDU8VAhS2DP0GBAsREQsDGRAFCBYKDAIOAQQEAhAzKxEBFRAPAAYOEAIMABYXAhbiGa0KCQEnAjEKGQgCBAoAIgU6AxIDBgMCHLEB9ggPARUMLw4RDAYWEAoSAhoDEgUkJQUDAgkFAwIO3wX3CxsBDAoqCCACBwcRAwIMec4LEQETCgQUKAQYDwIQrgPPBxMBGwYbCDscLhJIFRgNAhi+ErsBPgEKAQgJCw0NBRUBLwgLCAYEEgIBCgIOsgOIBxcFDQYyGCgCBAEPCQIW/QjhChEBCQQADC4yCgYWAw4FEhEDCyERAh7RA8IDJwAtCg0KAQwbEB0GDwoSAjoHIgUuDx4VBAcDAwIYxAjtAQkBDQoTBEMaBxI8CCQBIAMYDQUXEQsCEvEE2gwDATMKAwgaCCQEEAAQCREHAjCNEigODyUPQQMhBBANAQkjBg0EAQYFAgUDBQIXDEEGAQIMChACJAEKDCoAEgseAEwOAh64AhEMDw0FVRUPARUCGwMJADYgJAIKBgoBCAoMBAwAAhBk/QgPBykCBQYGBCwEEgIMAwIO1wjEAyIBBAEPCQkBHRABDAIoogb2Aw0BDwQHDCAaFAgwChQUBgIWAgUMEgocBBoAFA8LCS8VMScNBScHAhqaAzQXARMCEwoLEAgaHggmBTIBEAUDBxcLExECFsgSswsOAQgJDgcAAwkFNQ4LDAAIDAgUAQIWjyLkDDwAFBEJBSEBMQYLAR0EGQwABCoKAjSmBeUGMg0wAQUJDQcfBhcIBQEBBRsCAQgUChUGJwcVBAMeDwodCA8KAQoKBDoJQhUSCQAFCwsCHLcE/gIVAiMSAwwMFhUSDhImGBoDGAsGCQgxDRUTDQIW+AKzAxUAHRghDg8kBhAYAhYFLikSGQULAgyRDe8FBwAXEBgCEgcBAwImtQ6OFiwPUQ0fEUcDSwI4Hh8IcQ0rCCYWVwIhDAwO+gEaSgAeBRIlDAACEvABYjMAFwIABFgMOA5UAigDXw8CHI0FDTwEGgtsEQUHLQsfA58BABEAKyoBDk4MKgEECQIOwgG0AhcDHQQCBh4OLAQUCQIW3AFnGwExADsIDwgCFmoEOAFaCyYRcwMCIMIS8QEHAx0CCQEPAi8QNR4IDBYENgYmACwPCAcZEQQNDgcCHvUJyQEPBQ8AFQYVAzMVGwEJAhUSCAhcDhIGDAhCCw4JAhCEAc8BGQJDCA0GJgweACAJEA0CHv8chgU1BSUAPwpJHgkKMAQkCjgICg8UADgPJAUUDxUFAhK7C5UDIQAEBiYOAQoKBhACAhMVDQIS0gvCAR0FzwEKEQYmDC4GagQ8CRQNAhjSDtsCJQE/BjMSMCgkDBgENgEgBRYJIiMhDwKIBcZL4yQXHR0FOwUBDQgLCAEYBAgHBA8DCw0XEQ0bDwcVLy0NBwUVKykJEQARExcICQETDAg0LBoMGCAOBgwLBxcQCB4IDAEUCRQCHAYGAwUHCQlbJRMPIAwQAAYBAxEnGTYMHA08CgYXDAQCBAAUAgIIAQQFAg0LGw8TAgcDCRQIAhAMCCAMAgEBBQgCDgomDhwUEAgGAAELBhsMDA4GSAQUATAVCgsCDQEJJRMJCQUNCwUzEwwBMgYAAQcFDQUBBRADFgIQAwEDDQ8BCT8bIgocAgwKEgIUBRwQCgIQAQwEIBAGBQILAwkRFxEHDwIFAQ0NKQ8KBwQLBQMZAwsFFQMQARwEAgELEx8XDBcIBRIADgISEC40KA4gEAwHGxkdMQMPABsKCyQUDg4SHgYACAMMJwUXLUEGEQ8lDRMPCwsBBwIPDAUACwEdDwcAAwIFCAg4BQoGGAMEBwELCR8dHRMLAwUADwwGEgwYLDwECgkOETILCBsMBQEBDyMpAxMLCw0FFCIBAiMbKQUtKQENBwkXFQsFDwEPBAkBFwUbAREEDQgACAYKEAouChgIGhQiJiwOFAoSEiEHEQIHBhcBIQIDAwkbCwMPAyUIEQYrBQkANBIEKAEGHwsNAgUEBQMNEwcBJwczBQkDiwEMJQA1CE8CAQohDxMDQQkjARMGBwYLFgceBAgODj4gSDIUBiIQHwEtBi0DKwAACEImBAANCwMHDgcaAQQEChocMhIQCgQiBxwNDAAJBAsOChQMBgIEFwARBgUIAhIUFhIIDAEWCwwEFRYFDgAGLEI4YBQUHgIPBgcKDAoWCBAOChAHDgwEIBQOHg4KIA4+EiQQGgEGCSQHBggHCgYEHgQOBwIOEacBCwEFAgYMDgQMAAULAhS+AeUBLxENEAAECgAIBwgAFgwMAgQBAg6jAcYDCQABAgQICggQBAMNAhDwAbUDFg85DQMAAhgEAgwFDAwCFKkDxQQPCQcGDBQLHgYGDgUCBwUPChECEJYDdAkFCQACBhIUBAgQDgMPAhT9R5ghBQUdCxMOEwMFCgQiCAggAC4ZAhAkFgMLFwQJBAsMFBAQAwwLAhQ7ogIBATsMCxQKBBIAFAMgCQcDAg0CJsAHuwEaCwsZCwUPARMBCQQMCgEUBQgTBAAVDxMTCAAQChQcDBIBFgMCFtkIJxMBAwoQCB0MCggqBw4HBgcRAwcFAhSPAaMBUw4HBAgGKAwMDCQFFAkAEwsBAhSlBC0fAh0GFQgPCAEGHAQ+AxoLAg0CEq8FzQEJDwkKHQwEKBAGDAcAFRQNAhD/AWwYARACDAcECQUBIwgPDAIM2gHBAToBBQ8LCQsBFRICDPsB0AEHABsMBgoaCQQHAhLCS9kSAgUfBAkEAAgGBg4EGgcCAwISnQGmAhAFBBMfACMQBQwGAggDEgYCFLULpAILDQ8CCQMGDgESBgQWAgALCAUCGNiOAYYCGgMKAg4LFQUBBwoFAgUTAA0OFQoKDgIOhwEiAQkbAAkKBw4MCAYHAgxqWxMFBQACDAoGFAACDuWGASIFDTsQDQYDEiQCHg8CDvapApMoAQMJAAsaBwYOChIRAhzvU/lBAwcHAQMUCw4EAAwHBBMEBgAMBxAEAggHAgUCEKvLAskCCwEBCgQGBgIIAwYDAAMCDqbQAyAABQkCGQoBBBoCCAUCEInWAbprAQMPAQUEDwABAhIIEAECDNQBCBEBCQYQCAwABAUCEoAFygcdBRcEAAwOBhoEJgUGAxUBAgz2B7oHJQUDBBIYDgEcCwIMmSfVDREDDQIGFBIECgkCDvIEtgMpAg8IAQQ2DA4HAAsCFEI8FQANBCAINAgEBgYACgUABwMFAhDoBbgDDwAACAoIDgQoAgYDCwUCEjsQEQACCBAICA4OBBIFAAsHCQIWngu+BhwDEAkSAwIFDwMtAA0QEwwBChAAAirwBW4JDT8fGwMTBSEEEwcnACUIFQoNCiQADAIYAQ4IHgA6BhQDMBYQARYGAhaJBJUBCwMPARMEDwAJCAAGEAoiBhgBCAMCGLoHvAE0BxIAHA0OAgMHSQkjAhMMIQIABBYKAiDpAm0GEREJKw8CASMHCwQBEA8FEQgEChAKHAYSAzwYBgUCDlgDJQcVBgkIBBgSBjwTAiT5D9sDDAMgAAYAAwUNBRsDFQsnAxEHDQYFCx8FBRQUDhoAFhIwBgIMoQFRGwkaKBYKCgMJFwJA9gbOAhgLDAQUAB4JEAEOEwsJDwMDCwYNIQUpAQ8IHw0hEw8DAAgXBB0ABggaBgYsEAg4AwYIAwQbCAQEFAYUAAgMAkLgAmASCxACEAYWBQMJHQsVERkDDQIXCScXBQtjBx0EDQgEBh4CAAgSCAYKDAIUARYIDAUCFiYYEgYQAAIaDg4QAggNAmS5BcMCAgEcFB4GDg4EEiQIHg8ODwURIwsdBRsPDQsNAQ0EDwAPCS8JEwIADAsBEQsdBRUGOxU3AxECAA5CHGYIPiQQJg4MBQgRAgAMCAw0Gh4WDgQSABAFAQkZFSMRBAsQCQQjGxUCKHNAJh8JFRkJQQEPBgMGCQIZBxEBFQYHCiQWHAEWAw4YIgMAFgwCEAUCEpUGtQYJBRcELQMRBg4KKgwWABYNAhDNCZcHABcRAgcIBSIGCAYADAsCEOgKmAgNBRcAAQYGCg4GFAEGAwIYo44BghACCw0ALwcjABMCCwgeEGwmIAcTDxMHAhLEC4wCRQFFCBkEAgowBjYAbgsHCQIayCmyBycBUxSFARZ1Dm8kCBpgAk4ExgEVYhMiDwUfAhLoKE0VBzMEQxIrDgMSFggkAGYhAhTwAacDUxd9AkkKFRAcEloOcghmAw4RAhC/AokDGQUhMgMePhQQAwMpDhECDjyfAxcDTVIGNiQAHgsOLwIahAHFARYpGgs0AhYVJQmZAQQ/ASsOBjIsDiYLLAgCEDbGAyUADQZAJhICGgEIDxENAvYUixOSCcABC2QNpAIJ2AERHgUVAzUDjQYLnwINWwAHFSYAQALiARRWBJwBAc4BB1IElAEBrAEGzAEMggE3PAIyAS4LOAKyAQemARUiDxMJqQEhgQEJkwEH9wgZJQUXDxARNgN8DNgBCp4BAPwCCXAXPCOCAQgcBlAwbAjEAQYwASobAS0RE2ExjQJTGQ8ACxABOhq0ARxgGnAUsAE6TA5QABAZYAMqAsoBEywGrgE8MAqGAQwsA8YBAWwD/gEVdhNUEwEDEweLARUtD4UBGz8JRQNPATEDBwM0EwEHMw2JAQdFDVsBPwJXDyILggEPAgdvG2cLIwJpA0UBewhlCi0AVxc3GQUdFhEuA1oACAMOCRlBJgEOARwPBA01C1sJIR8fDUUBKwVlGwEDJgcACTEhJz1FNwQPHgsoCjIeNgxsCaYBGyYTAgUjA18UKQQ3BS8HLCEuD1QHZhUiAi4KPgAeAxQJCg8JKSEbEwMzBDkMRQRFCicEVQFZBQMJgwEdGQBXFBsALQsJCS4NZAcYITYZPgA6BkALXgMwExMXWi8WNQYlHRcfBRcCTx45AFMdQwUfCy8JKQRJEEIXFgUSATAIQA4eABoPEBMDDy8fJAEyEiYyKAguB1pHMg0MDQcbEws3A08EKQAGD1MLXwVZCkkQJjArEgwZCQlFEQEBFgcEBxsdKg0cA4oBATgDggERBgUhQRkFhwEALQV/Hx8AfxAvCmkcTy45GxUDFwEtClcgIQgSC4IBMQEFLwM3C1UdPwUVAi8KcQ45DBQNchEMBSUPaQIpAxEDEAkOAwwAIAxYAUAKUAZ+EBoQKgheBFwBLgEmD14ZMAMeEVARMgUgBwY3Cy8pCQgZCRMpCCkMYxZdDCMMKQo5JjVGHwAnBSMFEQt3DSsLGQBZDTYJJARoFkICShAkAiA/CQ1jFxAHNggkChQDHg2mASk8C1QVSgsaGxYDPAEJCTsZHwUFBQQXDBkYJEQQKgUQNQBFCgkKKwoLFQs9BRkGPQELUBEJDz8PCTECMQEbAlsWIxIzNgcaFRQjDosBJCUOKQwtCD8EXwE/Cg8ADQUKDUoFhgEALgMQBwwNBhMNEVMZbxN7AEUIJwJRAhMDFgc8CQILERsPBzURexUFA2oIag9SAqoBDhoDFgsNB3sVRxkNETIHFAoyIDgIQgM0BmwUEgCcAQuOARVKB2QFsAEEEAMPDxsHdxELAxANBwMlAD0JPwAgFQUHJwU9BgkBCgMGDw0Hcx0/BRYNAQUjDTUJERUNB1cVJw8bAyEBHwM1CSMDdRE3Ad8BIyEBWQQjBx0NFwFPDBYRAAdJCyUEMQo/FE8gJQoECRoZCQMZAQEDKh0ADSkVDwFdIRkDFQklJR0LBRdxaSEVBwQVASknbyMTBBcBMRApFAIFFhEYIyUPLQ1BHwEaGwoBDRcdCQIVBRUCGRIhDxEAAQ0PCxUFHQARByUICRAoHgUKCA48KioWAQQ3Bi8ILwITASANMAsrFyEvSxYQESwPBBlXD1kDrQEJKQADB3ojDQkVBTUfKwlTDCkFKQQADQwHDBccAiIIHBMSHR4NFBc7GysBAgsRCScCJwpPBG4jDAYcAioFBScUJysTARMZAxsAARMRCwgPIRsVDVsCIRIfCggLCgUgDToPAAkPBSUdCwERB0cGZwAQB04PQAUDCw0HCA0XMRARFAkBCwgRGxEXAB8BCwc2BwULDQ8rXw85PzEdAR8CMQw/BAMFFglqDxIJCgsBDQonJxk7AkEQAgU4GRkBFwcpBAoSJwUVAgUECRIuIgoOBwQZCyMjDwEnBnEeAiIiAi4QGA4WGAMEPx8nCRMDKRBDDBcGESIYJhIMCgwGEgMIDQEFBQAJBwVxGzkbMwERBR0EEQgXAhkDEQAOExMBJQAfCgsIBgpYHBEEOQMJAiUAAhoJCgsGFQY/BhkwHQYRCA4IBgwNBAkIAgQPGAwKMhAGBCoIOQYPAR0RNQEHBAEaGBBPEkkeDBYCFAkILiQ4HjsNMR0JARUYPR4nIiMkNygNGBIcExaCARQoCEgEEAgtAAoUNxFFC10LBwATDgUGJBYaHiIUGAI4AQMQIggmAhoBKCUeBwEMDRAFFiMQKwEZEAUQLzYHADBPCwkVCxMDLQcQIBcFEwsHD0dDDwkPAQ8IESAANCFeJQoRGhAGOBBwNmoIAAYLAi8BQQs/HT0VJwApGi0DHwAJBAckGioZAB0OBgREFGYmXB4gFkoWNBYGCAkCFwdTHfMBYxcDSwcNAgcYAhwOFB4cPhQOEG4EFAYHBBkCRQBbBA0AMQwlHhAmABJ0IDIWPAwgAhoBXhEwASwENgVgGRIEBQZpGgAIHAIcCA8GRQMTBUUDQwgvDH0PVyUjBRsCFBgMIi4aKDAWAh4DWglMDVwDHAwOFCQWCAwHBjEFIRdxCSMAPwgPCncBCAoaDCIoHgo4Cj4BaB0gA2IOJBAeFgEGKwsrAyBOPAFQBBIGAAQfAg8KPQctAAQMIhwQMhIOSg4CBB8YCAYiCAUEFQJJBzsMEQEtCw8AlwEOYyIzDkMKgQEOQR4fEgUIJhIkBjwBRgdUADoDUAuuATF0DxAAJggEBA0EJwJNHAMUECBlIDAANAUcARQEAgJHGFECNQFdEC8FLwIVGgYIEgQWEhwInAEUKA4BAlMJWwhlGRUAHwgHDC4OFg4BBiMDESo1IBcaBggaBjEDBQMcJTgdChEDBy0RDQ8VBxkEFhkJDRsHDQAdBUkDGQAvCDcEMRgPEAAMCAoQBhQmGh5GIBQMBgoLAlMlMwMPCAQQCgQqARIIGw4hBhwKRAAoDhoOCgwAIhkUJwoLCw0DEQFDDAcEAxQwChIIDhoHDhcMOQ8JEA8ILQwaKA4BDAIRHDsuHwoTAFsJNwE6EC4EDgwDFAsKDAY+BhIIMxBFEj8mIQxZEh8OKRxNFAUGQBIGCDUkbxBJEjUIWRKLARY/DCUELwJfCk0EMQE1DjcGHQFPFxcBRRZ3HSMDKwALAycCPRQNACMDQw8PAj8OFwERAQQJTiEfAYcCFCEE0QEwFQ4QCGwYfAwaBhUGbQFfBFMKKxIECiQWlQEjIQIjCgoMNwwXCAMIKBAUBDQEvAEIiAEFLhYgBloIjgEAYgNuDwsWJBgHDEsWGQJBC0cRIwM5AB8CXw5FFS0FHQJ9EBsGAQwlCikCBQQ2ECoGBwI5ACcHFwEzADcESxJRCBMEfSgFBjASAgQdDDIYpAEcNARiAGIQWAzEARAOBBUMggEUhgEISAiaAQRkAzQKUCIaFGRwQg44BjMIawtTAFELIQJdCk0AKwgbFAIMKBp8IpIBFOIBQHwMIgA4CVIXKSYGDCwOEgIuAUoBhgEPJgI4HgwYE0ZIFFIOagI0BUgD8AEzcg+CAR8wAy8UxQEowQE0WQwCBmwQyAEQ4gEMTAGEAQYMBhwEfAokAHANQBcSEwRRUh4WDhYiIRABGhIOMgDMAS9QCVobbARiAywCFgQdCo0BHj0YLRwJECICnAEA7AELrAIvlAENigI1cAkoDhUyEiAsChIMERQxDsEBJAEGYgjkAwlUA0YHaAYBCAsGsQQQZwQ1AjUDpwEBQxI+FjQAYgc8DFwKXATuARaWAQVYD2gJeiJCDF4FchNOA4IBIxoAKiAJBG0QKQ4ACCoKRgMYAkYSLgBKBUAAFgIQDOgBAJwBBmwHOgBYClIEygMBAgij6QGvnAEACQEAAAQCCgJKBgQEAAEDBwMCDoqTAf4yDwsBBggKCAYKAAEDAgzorQHaIBEBABAIBBYHAAMCDozdAak7AwUDAAEGAAQGAgQBAhCYBPIJBQUDAAgMBBASDgEFCwcCCJQFsQQLBQMADggCDhcRDQcDBAYACggMAAEDAgoc7wEABREWAAIKBwIMCiMHAQgIAQwEAQALAhQBkQEMBwUJDQ8DABQYBwgDAQMGBAACEqwC6wIFBQMGBAYFGAcEBQgSCQYRAg42XwIJBQABDgMMBAMGBwIMowmkDQMDEQIJBAIEEAMCDLQENQgDDgAOCxMIDQICEGEYGgkgBBkHCwATCAsKAgICELuhBMkhCQALAgUKAgYIAQYHDAMCFpg6xwUCAwkCAAgKEAgGFgoCARsNBQkDCQIMigeLAQEDAQQfEAQCGgsCCH8kAAMTEggAAg6nAoUEAwMCBgUMAwAEBAgHAgixA+YDAgcTDAEEAgwJHgIFBwQVHAgDCAcCCMMClAMDAQQQBgICCr8BdwoJDQYRBBICAgoVBQcAEwwIAAwHAgqfApgBAQcDCA8UBgACEEdxAgMDAAcKBxQFBgASEicCDuDxA8QbBQAEBBgGBAEBAxMBAhDRlwSwVhoBDgIOAQIFFwkHAhsMAhDelwGROQgDAwUnCgsBCwYKBhgAAg6ImAHQGgcDDQQEDAgECgMCAwIM6rcBvRADAAsUAgIIAwgLAg7PEfYQCQUJBgEGBgYMAggDAuIh6+UDt74BwgICQAFECZQBAIwBA1QRsAEKQgDQBA/eBBt8CXATdAKwBQ9sAKYDEeIFJ4YBAGkqWw48BIQBABkKRwaHAgadCDJrEKEBBCsECQiCAgQcBgsGKQSDARgmEEwEFggNDK0BHHUKSwXFAgMxBJECRJMDJr8ESCEW6gEZLAA0CCgBcgieARG+Ah/MARkuBBoD8AIGeAGMAQ9gI4wBFH4IKANCC0wVwAIGiAEAYAmSAyZQGG8IEQwgBKgCEHQKPhiKAiZUEE4c1QJmahouFmkaUwynAyYqEjoOegaKBhSOBhoUDGcQWQQfBAsYtwESTRQLDBwcLAyAAQiiAQBaCBUcGgQiAAoKExAvCn0OnwIYbxB1HFkQCAoRDhMEWwejAQTHAQ6JARKzASxHFDQQOgrwARYkCDIUUQhDADsG9QEAiwEBcxpVGBkMERY2OAREKg4gAkwdQAFeBlwUOgJwBTQCOgG0ARM+DwYJFgtMA9gBBjgDmgEbgAEfLgdIBRoGFgpGEJ4BEiYSFQpfDhUMDiAqAkoTXhM6AWYMbCmOAQMQCBUWEQIBDDoOBwglDCsGCAgYBCQMCR4NCs0BMG8O+wEJWQZ5EkwMTAg2FCIKHARcBdABJboBEygBMgQnEJMBLgoQRBqyAQJMCmQUggEibgSKAQouB3gfSgs0AEUoZgowCpwBMGwKsgIQag1YARQEQDwoDoYBEGgAShFGCUADQgBgCIABBDwERAeqAQOEAQtSAG4MPALYARSoAQSAAQfMAQTSAQNUBdYDBPQCFDQGUBQsFBwGQAJqA5QBDYABBPIBBxYIQFwiEjYFqAEfBA0RCRkDBxsWByYEGAs1FTsPEScVDQENJAAkBoQBDJYCFBgIHxQJEBIOAxYRGCQSIAM6AiAHMgcwAywPECENIS0ZVxVhIxQRNAbeAQGQAQJaA3IHWg1qAUQEPgX0ARxkEjgJXAg0BWAKPABGA9QBARARQh00CUIEMgpMA24MbgMuAhQIEhIhCl8MVxonBj8DOw4oCjQgFRwXCDkBRQkbBi0EQ04ZEE0MgQEQExQMGk4GSgGSAQtADTYAvAEIGgYWCCgEJAE2Bj0IowEiUwqVAQZLAS8EqwEBLwgfFC8wCxg0FDQASgMYAxIPEQ0XBw4HTAFGBUYIZgJwC1oIwAIDKAFIFSICag82CzoFMAE2BEYKOgQqA1gBRAs2BDYOsAEMdgPWARkyAWIQIBgDHBwIFgMsFGAFFgwUHEYCMgNCEQANGQ0tJRwVKgI2A0IKKgBIHzIBJgJ8HCQELA1AHTgRUgtIAVIPLgtqACwDgAEZcgw8DB4WE0AQDCACiAEhEyQhHgQUHgg6C0QFOgtwKyQnSgk2AooBDD4BOggQFTMdFRMSAzwKXANKDkAGPg5YAzQLMAhGA9YBMjAAPgJMDDwGMgBWEowBAUYIigEMXAykASJCFEguYGgXJmVKDTIELCNKJzZlUAAqDSIhFg0UMgpABpoBCw4SJg4cEgkaIQwnFhISIAAQFAsUEBgeHhQMJRIhGggSJjAeFBIGAwYrCCcCSQ0LAgcWFEAKBBwEHBgaAg4HBh8IBwEPDAMQCh4EFg8GCgs0DBQLHAQKHBAMBBoALgsUABAECgwIIhEMAAoKCBQWIAIcAR4EExo2CEwNFgwHDBMGAwwEDCQFBgIKDAkOLgIQDA4EKAEIBgQKFQIbCgMcBhQaEh4MOAsqBBILGAEGDAsKBRJEFBgDGgYJDhAUFAQMERQDFAQ0FDIGGgoGDg4KLg4SCiYgBQgMCHQeOgJgEjoWJAgiGCYEXhBEGmASLAESAx4xHgsLCxkCHQMFDgoKCQgbASEDFwc3FU8TNR89NSEBBwUaCRgBAwkRAQQHEgsCDRMDHxIjAhsIEQoRAQsPCBEPCQ8EBxYPBBUANxcTAAkLNRcxIx0NNQdJBgcHIB8PCSUCEwgZDw0LFBkeCRQBCAktAx8VHRsCDxgVIA8iASwGCgQqAhIQDgIgAwoKEAQUASYACgkjFxUIEQELBxYPBw0RDxMKAxAbCBsGExEbAwURCxEPBgcULxIXAkMDEwMNDRQJCA8JFxgLABERAA0GOy4jFA8SQQQfBwwHCAsTBSkjFws2FQwVEQcnA0cQHQALCg8BEx8RCQYPDgMLByUJIgUIDVUFEwYRAwsJAB0QGR0ZBREaGQ8HEQ8SAyAAIgJCEAwNDQdbFxEJGAMwARIHGw8TERAHNAleD0YDDxABFjIQGAZ2Ch4AGgMJCRkELwVHEQsHBA8+CRQJGxsEEVw5IAcyFRwTCDEqJzARBg8PDykKFQkJD0wbZAICDykVFQUjAwkNEBM0CCYCKAMMGS4hDA0HDx0DEQsZCR0FNRsXAQkFUANGGBoFEg0IERENeQc5Bz8XSgk0BEALKAQgCBgAFgMKOQsNPwctAAEZRhMsCiYDAB8cIxoBFhAcAAoRCx8TEVcOGQspCSMBHxAlDHMIEg0aBx4vMAZADSgNEhMVHyULFQUnDBsAHQMJDxMFaAEgAxgLJRFDBB0HFwtmByoERA4ODTshRwU1AHcOBA1CJwgNDw8pDS0DJwobICMKIwIVAAwhDwsfBicFRxN0AyIPCwc/Az0HUw8+BzoATAMICRMJzwJDNwWBARlPC+UBE+UCL3chIxkXA0MJQwO1AQG3AQyVAQJRA5UCGE0Fcwa9AQkTDRgZuAFXPgsmDUgNogEB3AELfgkDE0snLw9tG5kBDXUEzwEYgwIUgwMUtwESYxFfARwHggMzygInJgkwBwMXExM/EacBANMBDWcAaQ7dASaHAR7pAVYSIVgpBAcXASUKIQcJCyIdQh86CUwTugEjWCcMEzYTJgMiAggmDgY2BIwBB84EAzgLFg0QIT0lKw+DARFfA4cDAqgCIcwBBFAERgZWJTYRLC8yIyALNgU8CnIEcA1GBWAOShKgARBIDEIBGgNAKV4Tdgd2BjQFCg0cC4IEQaQBC/4BBcYBARwDJgtLB08AeQIrAVsELwErBEEJdwUaCS4BWgF8AgoP4QIFGQERBzoHCgsXGSgTHAEcAmYRaAB+DDwApAEKlgEB0AEQQgE5D/8BJX8LNiVEEyofKgVQDhYfTS8gC1oF4gEBQgOIA3L4ATRoHmYEhgI0gAEKbABOBIgBDtgBEHwCzgIQXgVqD0QAmAEKKikdFTENDRVEC04ElAEKdg4iCi4BTgxiMno0aCB8PGYaYAKIARrGAR6YAQ2gARVQED4Eag5aHCYUkAMWHAQaAUgEWgp6BEIBOhx2Bn4MNgiiCBgsCloKIBSHAQgpCi0CGwF1AqkHIBMEHxIGJhscQQiXAQXhAQ1ZAfEBGJ0BGmkKjwEgAx4QHoYBVlQoOAQ0EjQqKhJiGMQBIigARgNOGuwBNjYUQgy+AS6sARZWBmYO2AEo5gIm1gEKkgEMaAVoAlgKKgg6FMgBCYABDjQCOgYXBhMCLR4uJjwQHhYeIGBAHAo+AnAAmAERHAgwEigYViISCgcSgQEHYQtdCAsIFAgkAgwMHwo5BhkIECogCGAwKAp2CooBDSAEIBQhIBkMAAqMAQtOAlwehAEadhJMTCAaCRw/A0kMWRYbGAsUOBIcAjYHZB0mDxwCIhYcHGAiDw4pCAUIEggiAioTOg0oAyIJNCVAPR4BOAY+AigSCC4QFAUUMyQGDBQISApICSYAOgQ+DD4KMAUUFxcVSSMHIyIBrAICXAE4B14EVggoAEYHMg1mBBwEHBYeAiQPCiUQESwPKg5gME4aOg6QARhIEIwBFLQBDMACJJgCDrIBEjgcfhMqATwQQCpeETYZRBWWASMwB2IHHAYuGDAkHg4sDDIUDQo1CAgKWAQuI2gVhgEIcgBkBTICLBpGCigLGieaAhsWBBgUEBooBDIOGgEmDyFLGB0YDxwDkAEAvAEQNkRKMDIHUiMGDyEPCgsgB2wNIgI0EDIeHiIqASwHHBEAIUwjVg9cA0AJagQyClwMPBQmCIoBEmgUbiJsFtQBEEABnAEaPA4gBiYSJDoRMB8YISYOKBwSRBJEBJIBBQYRHRM7GQgPMgFqBCAPTD8SHRwHKgRaAD4ENAAaARwPMg9aEi4BRhFIL04VBA4JEiASXj4sJAo0FCgkFCIONgxEBD4eLgxcEHYQUi4cBCoITgJ8ECYCQgw6GioISgFAEDQAMggIEhcKABAaFBYGQgA2ESYACgkhCxUTSh8qAjQMMgcWEQAZDA0iDBQcAzZUIiIYOwYpAxUKGRpIFFQAMBFoHTgCNAMMCBMqAhgpDg0eEiA0EEYKvgE6YgpyBpABEIACC0QFKgkqD4IBOWQJHAkkGyURIQE9CikMHwUeESALBg8RFXUtSAsqCiYSKAoaAl4CNggoBSgLOgtUDWYxUAQsDHoCahU8B6wBB2gNQhIsBlwELgOAARHkAROcAQmIAQBCB3gHLgdyBjYGMhIcAxQTCyMmLyYjCQ8hCy0bBBcSDRUREhkCDw8LIwc9AR0FBRMQDSQHCg0FFw8THwcjAT8ELwx5MTsjTgs4EXwCXBIcARITCzc/PzEdcyl5eT9/Kz1NIw4PVgVAC4IBKgoiCSIcFD4a4gEcUjJEDjYaChJcFCgYDhYGKBIgPEYcEkYKIAxEKAMgEBwsEjggSAQ0En4bdAQ2BSoIJhgOICwQMgCmAThGCDgUJiQsGjQaDjAiFjwUNAzWASKmARimARwyAEQQigECJiBSHjQKQBg2BEoFPgU4AFIWfgJCFLQBHkIFYAa2AQV2CjQIXhpqBmgMVBEUAxwARAo6A3gTGgAsCDgWMggwBVwTsgEGhgEUOg9CBWwcXA8cF2YEqAEkTAg8Dlg0ARAMChQEigEALAQ4DGQJXg8+AkQJTBNCA5YCMZwBC2QVFg8qASIGLBlqEW4JSBB8KiQUBSpALmwYygIgehkwGU47OBVcAy4NQCklJSENiwEPcxMPHxgNOghEAjYGMAoqDmYIQAw8BigMKgEqCyICWAMqCCYCTA8mATIGogEeVAQmAdsBK0cXKgn+ARp0FGYKigEu0AEWWg48Di4CUBUsBDgKPCxeCqABGSgzYi0kC1YEXBFMCCIDNAxkcjAaHApcEEoEOAV4A2IOcAE2EjoCUA1EGRYnFgBKGigETCgoCYABFUgdJgYeDloBUgskCSoPGgMWBKwBBUoNOg/IAQVODy4IWgNIG0gLKAI4CjgOOAAaCwodKgAuDigDDhMVGzEnFR8pHQgNKgcqFmAOMhJUCFYFqgFDDh8DDQ8POhM0ASwAsgERVAioAQJ8A0IINggaBQ5JHgsgDBYOxgEHNAc2ETQIIAwqBgwSAjoaBhgFIg2eAVNqI2ILYBNwAFYZPBQeBi4FNhEsA5QBHU4JHhUmEwAVEhlYFU4vTGUqEToCNhkSBAIKMUQDJigWWgZIJ0AXLANWAFAaPglkAYIBDzYEZAV4FUQHLhciHygRKgNUDZACRxIMBhoeBCIjJBsQGSMTNQQlACUfDzkkABoGBhUPER8FNQ5DCEkERRI5AE4hWg1wFQINGQ8fIWcdORZHBCELRwKJAQU3HFUOBAtIK54BFxIJIwstAjsVcQQ1AB8JGwEWBxwTJxEjCSMEJwUTFAEqFSYXACcDCx8cNxIRDQ0ZBTQtLCEcCQIPFQU7Bh0DHwI3CC8CLQknAiMcHwgZCRMhUxsdDw1FFw0jAhsFUQiZARUYDSgChgEBOg0KHRYNUBMOCyEnKRMMCy4DEi0dFRIjNRcHES4JUgNoRwIlHhc2DQAPTAUODQsRPxUZDUADQg9UEkomFAMEERgfbhs8CToDNAAOEQ8PJwI/AVEYpwIFQwVPEccBGTMJhQEqKR4RAB8FARU+LRwLAAsRBRcAJQhHCD8NTR0mHwMNVxkbABEFFAcwAQYJEQlNCQYNKgU4AiIJAA9LD5kCJykLAg1kA6YCBBQFFxkQCywFAgtBCS8BBAtYCwA5Lw0BDVgJhgErHgA2B1QXIAswBwYJlgEnEA35ARf7ARMWD5ACAkoJIAIUDJIBDJYBCi4FpgJDOgcsASAFHg8GFTwLLgQ0CiQBRA9JHzUBOwIBB1oR2gIHYg9iCCwBJAUODX4RagVWAGgRNAAgCe4BBT4TOAU+AM4CFewCGXgbAOkIv7IEAAIKmP0DxNABCgACBQkBAwgCCGIgEQIIBAgBAgo9LQECDAYCAQUDAgzp3QOFZRMEBggIAAYDAAUCBvMT5BMDBgQDAgw2rAYGAAcDAQQGAgEAAhJm2gIMBwIJDQgMBQMKCQYBAQAEAgpi0wIFAQAEAgIEAQIOjwUrAgUDAgECBAAFBAIAAgrMHnIDAAkIDgQABQIM+gTDCwEDAwIBCAIEBAMCCK8GhAkJAAEEDgECErUjlRUDAQMEBQQCBAYCAQEAAwYDAg77ASwABQUEAwkDAAIMBgQCCu6dAYEXJQEWEBQFAgUCDtBkjigFAQMICAwEAQwHAwUCCIyIAfgdAQAEDAAHAg44zQQHAwEGBAMEAgQKAAUCEETzBwMAAwQABAQEBgACAwADAgwOuAEBAwUEChACAQEJAgyKWucBBQEABAYEBAAAAwIS/B/eBgEDDQQGAgIEAwAEAgQABAUCCC4OBQAECAgDAgi0F+QFBwACBAgBAgz8D/0kBwELAgMEDgIMAQIM8wOvDgEDBQIABAICBgECCJYHyBQDAwAOBAcCCGnOAQABAwYEAQIIO3MBAwECBAYCCucNmAsFAAAEBAAEAQIOsdED4yQBAQMCBQwEBAYBAgUCCos7xo0BBwEABEISFwkCDOZ7r0YCCQcIAQoCAAIDAg7Q3AH8BAEDBQANBAUGDggGBwIM6dQBDgUAAAQIBAYAAAUCDtDCAv4UAgUJBQ8EBAgEAQwE";function Gl(i,e){let t=atob(i),n=0,s=()=>{let c=0,l=1,h;do h=t.charCodeAt(n++),c+=(h&127)*l,l*=128;while(h&128);return c%2?-(c+1)/2:c/2},r=[],o=0,a=0;for(let c=s();c>0;--c){let l=[],h=1/0,u=-1/0,A=1/0,d=-1/0;for(let g=s();g>0;--g){let B=new Float64Array(2*s());for(let f=0;f<B.length;f+=2)B[f]=(o+=s())/e,B[f+1]=(a+=s())/e,h=Math.min(h,B[f]),u=Math.max(u,B[f]),A=Math.min(A,B[f+1]),d=Math.max(d,B[f+1]);l.push(B)}r.push({rings:l,west:h,east:u,south:A,north:d})}return r}function ka(i,e,t,n){let s=[],r=i.length;for(let o=0;o<r;o+=2){let a=(o+2)%r,c=n*(i[o+e]-t),l=n*(i[a+e]-t);if(c>=0&&s.push(i[o],i[o+1]),c>=0!=l>=0){let h=c/(c-l),u=i[o]+h*(i[a]-i[o]),A=i[o+1]+h*(i[a+1]-i[o+1]);s.push(e===0?t:u,e===1?t:A)}}return s}function Eu(i,e,t,n,s){let r=Array.from(i);return r=ka(r,0,e,1),r=ka(r,0,n,-1),r=ka(r,1,t,1),ka(r,1,s,-1)}var di=new R,Ll=(i,e,t)=>{Bn(t,e,0,di),i.push(di.x,di.y,di.z)};function wu(i,e,t,n,s){let r=e+n,o=t+n;for(let a of i)if(!(a.south>=o||a.north<=t))for(let c of[-360,0,360]){if(a.west+c>=r||a.east+c<=e)continue;let l=a.rings.map(g=>Eu(g,e-c,t,r-c,o)).filter((g,B)=>B===0||g.length>=6);if(l[0].length<6)continue;let[h,...u]=l.map(g=>{let B=[];for(let f=0;f<g.length;f+=2)B.push(new Pe(g[f]+c,g[f+1]));return B}),A=s.points.length/3;for(let g of[h,...u].flat())Ll(s.points,g.x,g.y);let d=[h,...u].flat();for(let[g,B,f]of zs.triangulateShape(h,u)){let p=d[g],E=d[B],x=d[f],M=(E.x-p.x)*(x.y-p.y)-(x.x-p.x)*(E.y-p.y);M>0?s.faces.push(A+g,A+B,A+f):M<0&&s.faces.push(A+g,A+f,A+B)}}}function Cu(i,e,t,n,s){for(let r of i)if(!(r.south>t+n||r.north<t))for(let o of r.rings)for(let a=0;a<o.length;a+=2){let c=o[a+1];if(c<t||c>=t+n)continue;let l=(o[a]+540)%360-180;if(l<e||l>=e+n)continue;let h=(a+2)%o.length;c<=-89.9||o[h+1]<=-89.9||(Ll(s.shore,o[a],c),Ll(s.shore,o[h],o[h+1]))}}var Pa=class i{group=new Et;wide;cells=[];polygons=null;surface;line;static size=10;constructor(e,t){this.surface=Tl(e,t,"land",{depthTest:!1}),this.line=Ga(e,t,"coast",.9);let n={points:[],faces:[],shore:[]},s=Gl(pu,100);for(let o=-180;o<180;o+=15)for(let a=-90;a<90;a+=15)wu(s,o,a,15,n),Cu(s,o,a,15,n);this.wide=this.made(n),this.group.add(this.wide);let r=i.size/2;for(let o=-180;o<180;o+=i.size)for(let a=-90;a<90;a+=i.size)this.cells.push({west:o,south:a,middle:Bn(a+r,o+r,0),made:null})}made(e){let t=new Et,n=new nt().setAttribute("position",new je(new Float32Array(e.points),3));n.setIndex(e.faces);let s=new nt().setAttribute("position",new je(new Float32Array(e.shore),3)),r=new gt(n,this.surface),o=new Sn(s,this.line);return r.renderOrder=dt.land,o.renderOrder=dt.coast,e.faces.length&&t.add(r),e.shore.length&&t.add(o),t}make(e){this.polygons??=Gl(mu,100);let t={points:[],faces:[],shore:[]};wu(this.polygons,e.west,e.south,i.size,t),Cu(this.polygons,e.west,e.south,i.size,t);let n=this.made(t);return this.group.add(n),n}update(e,t){let n=t<25e5;this.wide.visible=!n;let s=8e5;for(let r of this.cells){let o=n;o&&(ui(r.middle,di).multiplyScalar(s*.12).add(r.middle),o=r.middle.distanceTo(e)<s||!Fa(e,di.x,di.y,di.z)),o&&(r.made??=this.make(r)),r.made&&(r.made.visible=o)}}};function uB(i){return[[i.x+9,i.y-i.height/2],[i.x-9-i.width,i.y-i.height/2],[i.x-i.width/2,i.y-9-i.height],[i.x-i.width/2,i.y+9]]}function Mu(i,e,t,n,s){let r=[...i].sort((a,c)=>c.priority-a.priority||Number(e.has(c.key))-Number(e.has(a.key))||(a.key<c.key?-1:a.key>c.key?1:0)),o=[];for(let a of r){if(o.length>=s)break;for(let[c,l]of uB(a))if(!(c<2||l<2||c+a.width>t-2||l+a.height>n-2||!o.every(u=>c>=u.left+u.candidate.width||u.left>=c+a.width||l>=u.top+u.candidate.height||u.top>=l+a.height))){o.push({candidate:a,left:c,top:l});break}}return o}var dB=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;function zt(i,e=24){let t=i.slice(0,8*e).replace(dB," ").replace(/\s+/g," ").trim(),n=[];for(let{segment:s}of new Intl.Segmenter(void 0,{granularity:"grapheme"}).segment(t))if(n.push(s.slice(0,16)),n.length>e)break;return n.length>e||i.length>8*e?`${n.slice(0,e-1).join("")}\u2026`:n.join("")||"\u2013"}var gB=17,Ha=class{root=document.createElement("div");pool=[];used=0;last=-1/0;keys=new Set;widths=new Map;ruler=document.createElement("canvas").getContext("2d");constructor(){this.root.className="gp-labels",this.root.setAttribute("aria-hidden","true")}sized(e){let t=this.widths.get(e);if(!t){this.ruler.font="500 12px system-ui, sans-serif";let n=zt(e);t={text:n,width:Math.min(190,Math.ceil(this.ruler.measureText(n).width)+8)},this.widths.set(e,t)}return t}due(e){return e-this.last>=100}choose(e,t,n,s,r){this.last=e;let o=[],a=new Map;for(let h of t){let u=n(h.x,h.y,h.z);u&&(a.set(h.key,h),o.push({key:h.key,x:u.x,y:u.y,width:this.sized(h.name).width,height:gB,priority:h.priority}))}let c=Math.round(Math.min(48,Math.max(8,s*r/26e3))),l=Mu(o,this.keys,s,r,c);this.keys=new Set(l.map(h=>h.candidate.key)),this.used=l.length,l.forEach((h,u)=>{let A=a.get(h.candidate.key),d=this.pool[u]??=this.make();(d.key!==A.key||d.source.name!==A.name||d.source.tone!==A.tone)&&(d.text.textContent=this.sized(A.name).text,d.element.title=A.name.slice(0,2e3),d.element.dataset.tone=A.tone),d.key=A.key,d.source=A,d.dx=h.left-h.candidate.x,d.dy=h.top-h.candidate.y,d.element.hidden=!1});for(let h=l.length;h<this.pool.length;++h)this.pool[h].element.hidden=!0}move(e,t){for(let n=0;n<this.used;++n){let s=this.pool[n];t(s.source);let r=e(s.source.x,s.source.y,s.source.z);s.element.hidden=r===null,r&&(s.element.style.transform=`translate(${(r.x+s.dx).toFixed(1)}px,${(r.y+s.dy).toFixed(1)}px)`)}}make(){let e=document.createElement("span"),t=document.createElement("bdi");return e.className="gp-label",e.append(t),this.root.append(e),{element:e,text:t,key:"",dx:0,dy:0,source:{key:"",name:"",tone:"",priority:0,x:0,y:0,z:0}}}get names(){return this.pool.slice(0,this.used).map(e=>e.source.name)}clear(){this.used=0,this.keys.clear(),this.widths.clear(),this.last=-1/0;for(let e of this.pool)e.element.hidden=!0}};var fB=100;function xu(i,e,t,n){let s=[],{moment:r,run:o}=i,a=Jt(t),c=(l,h,u,A,d,g)=>{for(let B=0;B<h.length;++B){if(!A[B])continue;let f=n?.kind===l&&n.index===B;!f&&!t.layers.names||s.push({key:`${l}:${B}`,name:h[B].name,tone:f?"followed":d,priority:f?fB:g(B),x:u[3*B],y:u[3*B+1],z:u[3*B+2]})}};if((a.truth||n?.kind==="object")&&c("object",o.objects,r.object,a.truth?r.objectThere:pB(r.objectThere),"object",l=>o.objects[l].raw.harmful?40:20),a.tracks&&c("track",o.tracks,r.track,r.trackThere,"track",()=>a.truth?10:40),a.interceptors&&c("shot",o.shots,r.shot,r.shotThere,"shot",()=>30),!t.layers.names)return s;for(let l of i.sites.marks)t.layers[l.layer]&&s.push({key:`${l.layer}:${l.name}`,name:l.name,tone:"site",priority:l.layer==="assets"?50:45,x:l.x,y:l.y,z:l.z});return a.outcomes&&i.endings(t.belief).forEach((l,h)=>{l.what!=="met"&&e>=l.t&&e<l.t+i.flash_s&&s.push({key:`ending:${h}`,name:l.text,tone:l.what,priority:80,x:l.x,y:l.y,z:l.z})}),s}var kl=new Uint8Array(0),pB=i=>kl.length>=i.length?kl:kl=new Uint8Array(i.length);var Pl=["threat","harmless","track","interceptor","detection","kill","miss","leak","sensor","battery","asset","ink","halo","false-track","volume","selected"],qe=Object.fromEntries(Pl.map((i,e)=>[i,e])),Qu=["space","ocean","land","coast","graticule","air"],Na=class{constructor(e){this.root=e}root;marks=Pl.map(()=>new R);ground=Object.fromEntries(Qu.map(e=>[e,new R]));ink=document.createElement("canvas").getContext("2d",{willReadFrequently:!0});read(){let e=getComputedStyle(this.root),t=(n,s)=>{this.ink.fillStyle="#808080",this.ink.fillStyle=e.getPropertyValue(`--globe-${n}`).trim()||"#808080",this.ink.fillRect(0,0,1,1);let[r,o,a]=this.ink.getImageData(0,0,1,1).data;s.set(r/255,o/255,a/255)};Pl.forEach((n,s)=>t(n,this.marks[s]));for(let n of Qu)t(n,this.ground[n])}};var mB=`in vec4 position; in float fake; uniform float uLasts; flat out float vAlpha, vFake; flat out float vSize;
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  gl_PointSize = 1.0;
  float age = uTime - position.w;
  if (age < 0.0 || age > uLasts || beyondHorizon(position.xyz)) return;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position.xyz, 1.0);
  vAlpha = 1.0 - age / uLasts; vFake = fake;
  gl_PointSize = vSize = (fake > 0.5 ? 7.0 : 4.5) * uPixels;
}`,EB=`flat in float vAlpha, vFake, vSize;
void main() {
  vec2 p = (gl_PointCoord - 0.5) * vSize;
  float d = vFake > 0.5 ? min(abs(p.x - p.y), abs(p.x + p.y)) * 0.7071 - 0.5 * uPixels : length(p) - 0.4 * vSize;
  colour = vec4(uMarks[${qe.detection}], 0.85 * vAlpha * clamp(0.5 - d, 0.0, 1.0));
}`,Oa=class{points;times=[];lasts_s;constructor(e,t,n,s){this.lasts_s=t;let r=e.t.length,o=new Float32Array(4*r),a=new Float32Array(r);Array.from(e.t.keys()).sort((h,u)=>e.t[h]-e.t[u]).forEach((h,u)=>{o[4*u]=e.position[3*h]-s.x,o[4*u+1]=e.position[3*h+1]-s.y,o[4*u+2]=e.position[3*h+2]-s.z,o[4*u+3]=e.t[h],a[u]=e.falseAlarm[h],this.times.push({t_s:e.t[h]})});let l=new nt().setAttribute("position",new je(o,4)).setAttribute("fake",new je(a,1));this.points=new Si(l,Lt(n,mB,EB,{depthTest:!1,uniforms:{uLasts:{value:t}}})),this.points.frustumCulled=!1,this.points.renderOrder=dt.detection}update(e){let t=Un(this.times,e-this.lasts_s-.001),n=Un(this.times,e);this.points.geometry.setDrawRange(t,n-t),this.points.visible=n>t}dispose(){this.points.geometry.dispose(),this.points.material.dispose()}};var BB=`in vec3 position; in vec4 centre; in vec3 first, rest;
uniform float uScale; out vec3 vPlace, vNormal;
void main() {
  mat3 L = mat3(first, vec3(0.0, rest.xy), vec3(0.0, 0.0, rest.z));
  vec3 p = centre.xyz + uScale * (L * position);
  // the normal of a stretched sphere: the inverse transpose of L, by back substitution
  float n2 = position.z / rest.z, n1 = (position.y - rest.y * n2) / rest.x, n0 = (position.x - first.y * n1 - first.z * n2) / first.x;
  vPlace = p; vNormal = normalize(vec3(n0, n1, n2));
  gl_Position = projectionMatrix * modelViewMatrix * vec4(p, 1.0);
}`,wB=`in vec3 vPlace, vNormal;
void main() {
  float rim = 1.0 - abs(dot(normalize(vNormal), normalize(uEye - vPlace)));
  colour = vec4(uMarks[${qe.track}], 0.10 + 0.5 * rim * rim);
}`,Ya=class{constructor(e,t){this.capacity=t;let n=Math.max(1,t),s=new Ws(1,3),r=new _i;r.setAttribute("position",s.getAttribute("position"));let o=(a,c)=>{let l=new Hs(new Float32Array(c*n),c);return l.setUsage(Ti),r.setAttribute(a,l),l};this.centre=o("centre",4),this.first=o("first",3),this.rest=o("rest",3),this.mesh=new gt(r,Lt(e,BB,wB,{uniforms:{uScale:{value:1}}})),this.mesh.frustumCulled=!1,this.mesh.renderOrder=dt.ellipsoid}capacity;mesh;centre;first;rest;count=0;set scale(e){this.mesh.material.uniforms.uScale.value=e}clear(){this.count=0}add(e,t,n,s,r){if(this.count>=this.capacity)return;let o=this.count++,a=this.centre.array,c=this.first.array,l=this.rest.array;a[4*o]=e,a[4*o+1]=t,a[4*o+2]=n,c[3*o]=Math.max(.1,s[r]),c[3*o+1]=s[r+1],c[3*o+2]=s[r+3],l[3*o]=Math.max(.1,s[r+2]),l[3*o+1]=s[r+4],l[3*o+2]=Math.max(.1,s[r+5])}upload(){for(let e of[this.centre,this.first,this.rest])e.clearUpdateRanges(),e.addUpdateRange(0,e.itemSize*this.count),e.needsUpdate=!0;this.mesh.geometry.instanceCount=this.count,this.mesh.visible=this.count>0}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}};var wn={disc:0,ring:1,square:2,diamond:3,triangle:4,cross:5,burst:6,crossedRing:7,plus:8,halo:9,hexagon:10,fan:11,house:12,dot:13,flash:14},CB=`in vec4 position, look;
flat out vec3 vColour; flat out float vShape, vAlpha, vSize;
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  gl_PointSize = 1.0;
  if (look.z <= 0.0 || beyondHorizon(position.xyz)) return;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position.xyz, 1.0);
  vSize = look.y * uPixels;
  gl_PointSize = vSize + 4.0 * uPixels;
  vShape = position.w; vAlpha = look.z; vColour = uMarks[int(look.x)];
}`,MB=`flat in vec3 vColour; flat in float vShape, vAlpha, vSize;
float box(vec2 p, float r) { vec2 q = abs(p) - r; return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0); }
float stroke(vec2 p, vec2 a, vec2 b) { vec2 q = p - a, e = b - a; return length(q - e * clamp(dot(q, e) / dot(e, e), 0.0, 1.0)); }
float poly(vec2 p, float r, float n, float turn) {
  float a = atan(p.x, p.y) + turn, w = 6.2831853 / n;
  return cos(floor(0.5 + a / w) * w - a) * length(p) - r;
}
float figure(vec2 p, float r, float w, int shape) {
  float l = length(p);
  if (shape == 0) return l - 0.72 * r;
  if (shape == 1) return abs(l - 0.66 * r) - w;
  if (shape == 2) return abs(box(p, 0.74 * r)) - w;
  if (shape == 3) return abs(poly(p, 0.62 * r, 4.0, 0.0)) - w;
  if (shape == 4) return poly(p + vec2(0.0, 0.12 * r), 0.46 * r, 3.0, 3.14159265);
  if (shape == 5) return min(stroke(p, vec2(-0.66 * r), vec2(0.66 * r)), stroke(p, vec2(-0.66, 0.66) * r, vec2(0.66, -0.66) * r)) - w;
  if (shape == 6) { float a = atan(p.y, p.x); return l - r * (0.5 + 0.42 * pow(abs(cos(4.0 * a)), 3.0)); }
  if (shape == 7) return min(abs(l - 0.82 * r) - w, min(stroke(p, vec2(-0.5 * r), vec2(0.5 * r)), stroke(p, vec2(-0.5, 0.5) * r, vec2(0.5, -0.5) * r)) - w);
  if (shape == 8) return min(stroke(p, vec2(-0.7 * r, 0.0), vec2(0.7 * r, 0.0)), stroke(p, vec2(0.0, -0.7 * r), vec2(0.0, 0.7 * r))) - 0.75 * w;
  if (shape == 9) return abs(l - 0.92 * r) - 0.75 * w;
  if (shape == 10) return abs(poly(p, 0.68 * r, 6.0, 0.0)) - w;
  if (shape == 11) { float arc = max(abs(l - 0.9 * r) - w, abs(p.x) - p.y * 0.9); float in1 = max(abs(l - 0.5 * r) - w, abs(p.x) - p.y * 0.9); return min(min(arc, in1), l - 0.2 * r); }
  if (shape == 12) return abs(poly(p, 0.62 * r, 4.0, 0.7853982)) - w;
  if (shape == 13) return l - 0.4 * r;
  return abs(l - 0.9 * r) - 0.6 * w;
}
void main() {
  vec2 p = (gl_PointCoord - 0.5) * (vSize + 4.0 * uPixels);
  p.y = -p.y;
  int shape = int(vShape + 0.5);
  float w = 0.75 * uPixels, d = figure(p, 0.5 * vSize, w, shape);
  float body = clamp(0.5 - d, 0.0, 1.0);
  float halo = shape == 14 || shape == 9 ? 0.0 : 0.8 * clamp(0.5 - (d - 1.4 * uPixels), 0.0, 1.0);
  float a = max(body, halo);
  if (a <= 0.004) discard;
  colour = vec4(mix(uMarks[12], vColour, body / a), a * vAlpha);
}`,Ja=class{points;position;look;capacity;count=0;constructor(e,t){this.capacity=Math.max(16,t),this.position=this.attribute(),this.look=this.attribute();let n=new nt().setAttribute("position",this.position).setAttribute("look",this.look);this.points=new Si(n,Lt(e,CB,MB,{depthTest:!1})),this.points.frustumCulled=!1,this.points.renderOrder=dt.marker}attribute(){let e=new je(new Float32Array(4*this.capacity),4);return e.setUsage(Ti),e}clear(){this.count=0}add(e,t,n,s,r,o,a){if(this.count>=this.capacity)return;let c=4*this.count++,l=this.position.array,h=this.look.array;l[c]=e,l[c+1]=t,l[c+2]=n,l[c+3]=s,h[c]=r,h[c+1]=o,h[c+2]=a,h[c+3]=0}upload(){for(let e of[this.position,this.look])e.clearUpdateRanges(),e.addUpdateRange(0,4*this.count),e.needsUpdate=!0;this.points.geometry.setDrawRange(0,this.count),this.points.visible=this.count>0}dispose(){this.points.geometry.dispose(),this.points.material.dispose()}};var Va=class{constructor(e,t){this.run=e;this.anchor=t;this.object=new Float64Array(3*e.objects.length),this.track=new Float64Array(3*e.tracks.length),this.shot=new Float64Array(3*e.shots.length),this.objectThere=new Uint8Array(e.objects.length),this.trackThere=new Uint8Array(e.tracks.length),this.shotThere=new Uint8Array(e.shots.length)}run;anchor;t=NaN;object;track;shot;objectThere;trackThere;shotThere;at(e){e!==this.t&&(this.t=e,this.fill(this.run.objects,this.object,this.objectThere,e),this.fill(this.run.tracks,this.track,this.trackThere,e),this.fill(this.run.shots,this.shot,this.shotThere,e))}fill(e,t,n,s){for(let r=0;r<e.length;++r){let o=e[r];n[r]=Bi(o,s)&&o.path.place(s,t,3*r)?1:0,n[r]&&(t[3*r]-=this.anchor.x,t[3*r+1]-=this.anchor.y,t[3*r+2]-=this.anchor.z)}}};var xB={kill:{shape:"burst",colour:"kill",size:17},miss:{shape:"cross",colour:"miss",size:11},met:{shape:"ring",colour:"miss",size:11},leak:{shape:"crossedRing",colour:"leak",size:17}};function Ka(i,e,t){let n=[],s=[0,0,0],r=(o,a,c)=>{n.push({t:o,what:a,text:c,x:s[0]-t.x,y:s[1]-t.y,z:s[2]-t.z})};for(let o of i.shots){let a=o.raw.end_s;a===null||o.raw.result===null||!o.path.place(a,s)||(e!=="belief"?r(a,o.killed?"kill":"miss",o.killed?"Kill":`Miss: ${o.raw.result}`):(r(a,"met","Intercept"),o.raw.assessed_s!==null&&r(o.raw.assessed_s,o.raw.declared_killed?"kill":"miss",o.raw.declared_killed?"Assessed: killed":"Assessed: not killed")))}if(e!=="belief")for(let o of i.objects)o.raw.fate==="leaked"&&o.raw.end_s!==null&&o.path.place(o.raw.end_s,s)&&r(o.raw.end_s,"leak",o.raw.limit?`Leaked: ${o.raw.limit}`:"Leaked");return n.sort((o,a)=>o.t-a.t)}function Iu(i,e,t,n,s){for(let r of i){if(r.t>e)break;let o=xB[r.what],a=(e-r.t)/t,c=Math.max(0,1-a);c>0&&!n&&s.add(r.x,r.y,r.z,wn.flash,qe[o.colour],o.size*(1+2.2*a),.8*c),s.add(r.x,r.y,r.z,wn[o.shape],qe[o.colour],o.size*(.75+.35*c),.55+.45*c)}}var QB=`in vec2 corner; in vec4 begin, finish, look;
uniform float uWidth, uFade, uFloor, uDash, uSelected;
out float vSide, vAlong, vAlpha; flat out vec3 vColour; flat out float vHalf;
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  float t0 = begin.w, t1 = finish.w;
  if (t0 >= uTime) return;
  float s = t1 > uTime ? (uTime - t0) / (t1 - t0) : 1.0;
  vec3 a = begin.xyz, b = mix(a, finish.xyz, s);
  vec3 va = (modelViewMatrix * vec4(a, 1.0)).xyz, vb = (modelViewMatrix * vec4(b, 1.0)).xyz;
  float cut = -uNear * 1.01;
  if (va.z > cut && vb.z > cut) return;
  if (va.z > cut) va = mix(vb, va, (cut - vb.z) / (va.z - vb.z));
  if (vb.z > cut) vb = mix(va, vb, (cut - va.z) / (vb.z - va.z));
  vec4 ca = projectionMatrix * vec4(va, 1.0), cb = projectionMatrix * vec4(vb, 1.0);
  vec2 along = (cb.xy / cb.w - ca.xy / ca.w) * uWindow;
  float size = length(along);
  along = size > 1e-4 ? along / size : vec2(1.0, 0.0);
  bool chosen = look.w == uSelected;
  float thick = (chosen ? 1.7 : 1.0) * uWidth * uPixels;
  vHalf = 0.5 * thick;
  vec4 at = corner.x < 0.5 ? ca : cb;
  at.xy += vec2(-along.y, along.x) * corner.y * (vHalf + 1.0) * 2.0 / uWindow * at.w;
  gl_Position = at;
  vSide = corner.y * (vHalf + 1.0);
  float world = distance(va, vb), here = corner.x < 0.5 ? 0.0 : world;
  float unit = exp2(ceil(log2(uDash * uPixels * -min(va.z, vb.z) * 2.0 / (projectionMatrix[1][1] * uWindow.y))));
  vAlong = uDash > 0.0 ? (look.z + here) / unit : 0.0;
  float age = max(uTime - mix(t0, min(t1, uTime), corner.x), 0.0), gone = max(uTime - look.y, 0.0);
  vAlpha = uFade > 0.0 ? (uFloor + (1.0 - uFloor) * exp(-age / uFade)) * (0.35 + 0.65 * exp(-gone / (0.3 * uFade))) : 1.0;
  if (chosen) vAlpha = max(vAlpha, 0.85);
  vColour = uMarks[int(look.x)];
}`,IB=`uniform float uAlpha, uDash; in float vSide, vAlong, vAlpha; flat in vec3 vColour; flat in float vHalf;
void main() {
  if (uDash > 0.0 && fract(vAlong) > 0.6) discard;
  colour = vec4(vColour, uAlpha * vAlpha * clamp(vHalf + 0.5 - abs(vSide), 0.0, 1.0) * min(1.0, 2.0 * vHalf));
}`,Li=12,Cn=class{pieces=[];get count(){return this.pieces.length/Li}add(e,t,n,s,r,o,a,c,l,h){this.pieces.push(e[t],e[t+1],e[t+2],n,s[r],s[r+1],s[r+2],o,a,c,l,h)}line(e,t,n=-2){let s=0;for(let r=1;r<e.length;++r){let o=e[r-1],a=e[r];this.add(o.toArray(),0,-1e9,a.toArray(),0,-1e9,t,1e9,s,n),s+=o.distanceTo(a)}}mesh(e,t){let n=this.count,s=new Float64Array(n);for(let a=0;a<n;++a)s[a]=this.pieces[Li*a+3];let r=Array.from(s.keys()).sort((a,c)=>s[a]-s[c]),o=new Float32Array(Li*n);return r.forEach((a,c)=>{for(let l=0;l<Li;++l)o[Li*c+l]=this.pieces[Li*a+l]}),new Hl(e,t,o,Float64Array.from(r,a=>s[a]))}},Hl=class{constructor(e,t,n,s){this.begun=s;let r=new _i;r.setAttribute("corner",new je(new Float32Array([0,-1,1,-1,1,1,0,1]),2)),r.setIndex([0,1,2,0,2,3]);let o=new qs(n,Li,1);r.setAttribute("begin",new Di(o,4,0)),r.setAttribute("finish",new Di(o,4,4)),r.setAttribute("look",new Di(o,4,8)),r.instanceCount=s.length,this.mesh=new gt(r,Lt(e,QB,IB,{uniforms:{uWidth:{value:t.width},uAlpha:{value:t.alpha},uFade:{value:t.fade??0},uFloor:{value:t.floor??0},uDash:{value:t.dash??0},uSelected:{value:-1}},side:2})),this.mesh.frustumCulled=!1,this.mesh.renderOrder=t.order??dt.trail}begun;mesh;set selected(e){this.mesh.material.uniforms.uSelected.value=e}update(e){let t=0,n=this.begun.length;for(;t<n;){let s=t+n>>1;this.begun[s]<e?t=s+1:n=s}this.mesh.geometry.instanceCount=t,this.mesh.visible=t>0}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}};function Du(i,e,t){let n=[],s=(l,h,u,A,d)=>{let g=Bn(h.lat_deg,h.lon_deg,h.alt_m).sub(t);n.push({layer:l,name:h.name,x:g.x,y:g.y,z:g.z,shape:u,colour:A,size:d})},r=new Cn,o=new Cn,a=(l,h,u,A)=>l.line(uu(h.lat_deg,h.lon_deg,u,h.alt_m,96).map(d=>d.sub(t)),qe[A]);for(let l of i.assets)s("assets",l,"house","asset",13),l.radius_m>0&&a(r,l,l.radius_m,"asset");for(let l of i.sensors)s("sensors",l,"fan","sensor",17);for(let l of i.batteries)s("batteries",l,"hexagon","battery",14),l.range_max_m!==null&&l.range_max_m>0&&a(o,l,l.range_max_m,"battery");let c=(l,h)=>{let u=new Et;return l.count&&u.add(l.mesh(e,{width:1.1,alpha:.8,dash:h,order:dt.ring}).mesh),u};return{marks:n,circles:c(r,0),reach:c(o,9)}}var Ol=60,DB=.05;function Yl(i,e,t,n,s,r,o){let a=new Float64Array(3),c=.5*(e+t);i.place(c,a),!(Math.hypot(a[0]-.5*(n[0]+s[0]),a[1]-.5*(n[1]+s[1]),a[2]-.5*(n[2]+s[2]))<=Ol||o>=7||t-e<DB)&&(Yl(i,e,c,n,a,r,o+1),r.push(c),Yl(i,c,t,a,s,r,o+1))}function yB(i){let e=[],t=i.position,n=i.length,s=0;for(let r=0;r<n;++r){if(r>0&&r<n-1&&r-s<64){let o=!0;for(let a=s+1;a<=r&&o;++a){let c=(i.t[a]-i.t[s])/Math.max(1e-9,i.t[r+1]-i.t[s]),l=0;for(let h=0;h<3;++h)l+=(t[3*a+h]-t[3*s+h]-c*(t[3*(r+1)+h]-t[3*s+h]))**2;o=l<Ol*Ol}if(o)continue}e.push(r),s=r}return e}function Nl(i,e,t,n,s,r,o){let a=yB(e),c=[],l=new Float64Array(3),h=new Float64Array(3);a.forEach((d,g)=>{if(g>0&&t){let B=e.t[a[g-1]];e.place(B,l),e.place(e.t[d],h),Yl(e,B,e.t[d],l,h,c,0)}c.push(e.t[d])});let u=0,A=(d,g)=>{e.place(d,g),g[0]-=n.x,g[1]-=n.y,g[2]-=n.z};for(let d=1;d<c.length;++d)A(c[d-1],l),A(c[d],h),i.add(l,0,c[d-1],h,0,c[d],s,r,u,o),u+=Math.hypot(h[0]-l[0],h[1]-l[1],h[2]-l[2])}function yu(i,e,t){let n=Math.min(300,Math.max(20,.12*(i.end-i.begin))),s=new Cn,r=new Cn,o=new Cn;return i.objects.forEach((a,c)=>Nl(s,a.path,!0,t,a.raw.harmful?qe.threat:qe.harmless,a.end,c)),i.tracks.forEach((a,c)=>Nl(r,a.path,!1,t,qe.track,a.end,c)),i.shots.forEach((a,c)=>Nl(o,a.path,!0,t,qe.interceptor,a.end,c)),{truth:s.mesh(e,{width:1.6,alpha:.95,fade:n,floor:.22}),belief:r.mesh(e,{width:1.3,alpha:.9,fade:.6*n,floor:.12,dash:7}),shots:o.mesh(e,{width:1.4,alpha:.95,fade:.5*n,floor:.12})}}var SB=`in vec3 position; out vec3 vPlace;
void main() { vPlace = position; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }`,vB=`in vec3 vPlace; void main() { colour = vec4(uMarks[${qe.volume}], 0.06); }`,fr=(i,e,t,n)=>{let s=3*(e*i.columns+t%i.columns);return new R(i.position[s],i.position[s+1],i.position[s+2]).sub(n)};function _B(i){let e=Math.floor(i.rows/2),t=new R;if(i.columns<4)return!1;let n=(r,o)=>fr(i,e,r,t).distanceTo(fr(i,e,o,t)),s=0;for(let r=1;r<i.columns;++r)s=Math.max(s,n(r-1,r));return n(i.columns-1,0)<=1.5*s}function Su(i,e,t){let n=[],s=[],r=new Cn;for(let h of i){let u=n.length/3,A=_B(h),d=A?h.columns:h.columns-1;for(let E=0;E<h.rows;++E)for(let x=0;x<h.columns;++x)n.push(...fr(h,E,x,t).toArray());for(let E=0;E+1<h.rows;++E)for(let x=0;x<d;++x){let M=u+E*h.columns+x,y=u+E*h.columns+(x+1)%h.columns;s.push(M,y,M+h.columns,y,y+h.columns,M+h.columns)}let g=E=>Array.from({length:d+1},(x,M)=>fr(h,E,M,t)),B=E=>Array.from({length:h.rows},(x,M)=>fr(h,M,E,t)),f=Math.max(1,Math.round(h.rows/5)),p=Math.max(1,Math.round(h.columns/12));for(let E=h.rows-1;E>0;E-=f)r.line(g(E),qe.volume);for(let E=0;E<h.columns;E+=p)r.line(B(E),qe.volume);!A&&(h.columns-1)%p!==0&&r.line(B(h.columns-1),qe.volume)}let o=new Et;if(s.length===0)return o;let a=new nt().setAttribute("position",new je(new Float32Array(n),3));a.setIndex(s);let c=new gt(a,Lt(e,SB,vB,{side:ln}));c.renderOrder=dt.volume,c.frustumCulled=!1;let l=r.mesh(e,{width:.8,alpha:.4,order:dt.edge});return o.add(c,l.mesh),o}var Jl=class{constructor(e,t,n){this.capacity=t;this.anchor=n;this.position=new je(new Float32Array(6*Math.max(1,t)),3),this.position.setUsage(Ti),this.lines=new Sn(new nt().setAttribute("position",this.position),Lt(e,"in vec3 position; void main() { gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }",`void main() { colour = vec4(uMarks[${qe.ink}], 0.28); }`,{})),this.lines.frustumCulled=!1,this.lines.renderOrder=dt.ring}capacity;anchor;lines;position;count=0;clear(){this.count=0}add(e,t,n){if(this.count>=this.capacity)return;let s=e+this.anchor.x,r=t+this.anchor.y,o=n+this.anchor.z,a=this.position.array,c=6*this.count++,l=1/Math.sqrt((s*s+r*r)/it**2+o*o/tn**2);a[c]=e,a[c+1]=t,a[c+2]=n,a[c+3]=s*l-this.anchor.x,a[c+4]=r*l-this.anchor.y,a[c+5]=o*l-this.anchor.z}upload(){this.position.clearUpdateRanges(),this.position.addUpdateRange(0,6*this.count),this.position.needsUpdate=!0,this.lines.geometry.setDrawRange(0,2*this.count),this.lines.visible=this.count>0}},za=class{constructor(e,t,n){this.run=e;this.shared=t;this.moment=new Va(e,n);let s=e.objects.length+e.tracks.length+e.shots.length;this.sites=Du(e,t,n),this.list={truth:Ka(e,"truth",n),both:Ka(e,"both",n),belief:Ka(e,"belief",n)},this.marks=new Ja(t,s+2*(e.shots.length*2+e.objects.length)+this.sites.marks.length+2),this.heights=new Jl(t,s,n),this.ellipsoids=new Ya(t,e.tracks.length),this.flash_s=Math.min(10,Math.max(2,.012*(e.end-e.begin))),this.detections=new Oa(e.detections,Math.min(8,Math.max(3,.008*(e.end-e.begin))),t,n),this.trails=yu(e,t,n),this.volumes=Su(e.sensors.flatMap(r=>r.volume?[r.volume]:[]),t,n),this.group.add(this.volumes,this.sites.circles,this.sites.reach,this.trails.truth.mesh,this.trails.belief.mesh,this.trails.shots.mesh,this.heights.lines,this.ellipsoids.mesh,this.detections.points,this.marks.points)}run;shared;group=new Et;moment;sites;marks;heights;ellipsoids;detections;trails;volumes;list;see=Jt({belief:"both",layers:{},sigma:1,magnify:1});flash_s;endings(e){return this.list[e]}update(e,t,n,s){let{moment:r,marks:o,heights:a,ellipsoids:c,see:l,run:h}=this,u=t.layers;Jt(t,l),r.at(e),o.clear(),a.clear(),c.clear(),this.volumes.visible=u.volumes,this.sites.circles.visible=u.assets,this.sites.reach.visible=u.reach;for(let A of this.sites.marks)u[A.layer]&&o.add(A.x,A.y,A.z,wn[A.shape],qe[A.colour],A.size,1);if(l.outcomes&&Iu(this.list[t.belief],e,this.flash_s,s,o),l.truth)for(let A=0;A<h.objects.length;++A){if(!r.objectThere[A])continue;let d=r.object,g=3*A,B=h.objects[A].raw.harmful;o.add(d[g],d[g+1],d[g+2],B?wn.disc:wn.ring,B?qe.threat:qe.harmless,B?10:8,1),u.heights&&a.add(d[g],d[g+1],d[g+2])}if(t.belief!=="truth")for(let A=0;A<h.tracks.length;++A){if(!r.trackThere[A])continue;let d=r.track,g=3*A,B=h.tracks[A],f=B.raw.confirmed_s!==null&&e>=B.raw.confirmed_s,p=t.belief==="both"&&B.raw.object===null;l.tracks&&o.add(d[g],d[g+1],d[g+2],p?wn.diamond:wn.square,p?qe["false-track"]:qe.track,f?14:8,f?1:.7),l.ellipsoids&&c.add(d[g],d[g+1],d[g+2],B.path.spread,6*Math.max(0,B.path.index(e))),u.heights&&l.tracks&&!l.truth&&a.add(d[g],d[g+1],d[g+2])}if(l.interceptors)for(let A=0;A<h.shots.length;++A){if(!r.shotThere[A])continue;let d=r.shot,g=3*A;o.add(d[g],d[g+1],d[g+2],wn.triangle,qe.interceptor,12,1)}n&&this.halo(n,o),c.scale=t.sigma*t.magnify,o.upload(),a.upload(),c.upload(),this.detections.update(e),this.detections.points.visible&&=l.detections,this.trail(this.trails.truth,e,l.truth&&u.trails,n?.kind==="object"?n.index:-1),this.trail(this.trails.belief,e,l.tracks&&u.trails,n?.kind==="track"?n.index:-1),this.trail(this.trails.shots,e,l.interceptors&&u.trails,n?.kind==="shot"?n.index:-1)}trail(e,t,n,s){e.update(t),e.mesh.visible&&=n,e.selected=s}halo(e,t){let{moment:n}=this,s=3*e.index,[r,o]=e.kind==="object"?[n.object,n.objectThere]:e.kind==="track"?[n.track,n.trackThere]:[n.shot,n.shotThere];o[e.index]&&t.add(r[s],r[s+1],r[s+2],wn.halo,qe.selected,26,1)}dispose(){this.group.traverse(e=>{let t=e;t.geometry?.dispose(),t.material?.dispose()})}};var ki=new R,vu=new R,Wa=class{canvas=document.createElement("canvas");view=new Ta;labels=new Ha;renderer;scene=new Ls;earth=new Et;palette;shared;ground;land;anchor=new R;layers=null;width=1;height=1;scale=1;constructor(e){He.enabled=!1;let t=this.canvas.getContext("webgl2",{antialias:!0,alpha:!1,powerPreference:"high-performance"});if(!t)throw new Error("WebGL 2 is missing");this.renderer=new va({canvas:this.canvas,context:t}),this.renderer.outputColorSpace=Ii,this.palette=new Na(e),this.shared=gu(this.palette),this.ground=new La(this.shared,this.palette),this.land=new Pa(this.shared,this.palette),this.earth.add(this.ground.group,this.land.group),this.scene.add(this.earth),this.theme()}theme(){this.palette.read();let{x:e,y:t,z:n}=this.palette.ground.space;this.renderer.setClearColor(Math.round(e*255)<<16|Math.round(t*255)<<8|Math.round(n*255),1)}size(e,t,n){this.width=Math.max(1,e),this.height=Math.max(1,t),this.scale=Math.min(3,window.devicePixelRatio||1)*n,this.renderer.setPixelRatio(this.scale),this.renderer.setSize(this.width,this.height,!1),this.labels.root.style.width=`${this.width}px`}get aspect(){return this.width/this.height}setRun(e,t){t&&(this.anchor.copy(bl(e,this.aspect).focus),this.earth.position.copy(this.anchor).negate()),this.layers&&(this.scene.remove(this.layers.group),this.layers.dispose()),this.labels.clear(),this.layers=new za(e,this.shared,this.anchor),this.scene.add(this.layers.group)}home(e,t){this.view.go(bl(e,this.aspect),t)}placeOf(e,t){let n=this.layers;if(!n)return null;n.moment.at(t);let{moment:s}=n,[r,o]=e.kind==="object"?[s.object,s.objectThere]:e.kind==="track"?[s.track,s.trackThere]:[s.shot,s.shotThere];return o[e.index]?new R(r[3*e.index],r[3*e.index+1],r[3*e.index+2]).add(this.anchor):null}at={x:0,y:0};project=(e,t,n)=>Fa(this.view.eye,e+this.anchor.x,t+this.anchor.y,n+this.anchor.z)||(ki.set(e,t,n).applyMatrix4(this.view.camera.matrixWorldInverse),ki.z>-this.view.camera.near)||(ki.applyMatrix4(this.view.camera.projectionMatrix),Math.abs(ki.x)>1||Math.abs(ki.y)>1)?null:(this.at.x=(ki.x+1)*.5*this.width,this.at.y=(1-ki.y)*.5*this.height,this.at);pick(e,t,n,s){let r=this.layers,o=Jt(s);if(!r)return null;let a=null,c=n,l=(u,A,d)=>{for(let g=0;g<d.length;++g){if(!d[g])continue;let B=this.project(A[3*g],A[3*g+1],A[3*g+2]),f=B?Math.hypot(B.x-e,B.y-t):1/0;f<c&&(c=f,a={kind:u,index:g})}},{moment:h}=r;return o.truth&&l("object",h.object,h.objectThere),o.interceptors&&l("shot",h.shot,h.shotThere),o.tracks&&l("track",h.track,h.trackThere),a}get metresPerPixel(){return 2*this.view.eye.distanceTo(this.view.view.focus)*Math.tan(this.view.camera.fov*Math.PI/360)/this.height}ellipsoidPixels(e,t){let n=this.layers;if(!n||!Jt(e).ellipsoids)return 0;let s=0;return n.run.tracks.forEach((r,o)=>{n.moment.trackThere[o]&&(s=Math.max(s,r.path.sigma(t)))}),s*e.sigma*e.magnify/this.metresPerPixel}draw(e,t,n,s,r){let{view:o,shared:a,layers:c}=this;o.update(t,this.anchor,this.aspect);let l=o.height;a.uEye.value.copy(o.camera.position),a.uEarth.value.copy(this.anchor).negate(),vu.set(-.5,.6,.6).normalize().applyQuaternion(o.camera.quaternion),a.uLight.value.copy(vu),a.uTime.value=e,a.uPixels.value=this.scale,a.uNear.value=o.camera.near,a.uWindow.value.set(this.width*this.scale,this.height*this.scale),this.ground.update(l),this.land.update(o.eye,l),c?.update(e,n,s,r),this.renderer.render(this.scene,o.camera),c&&(this.labels.due(t)&&this.labels.choose(t,xu(c,e,n,s),this.project,this.width,this.height),this.labels.move(this.project,this.refresh))}refresh=e=>{let t=this.layers,n=e.key.indexOf(":");if(!t)return;let s=e.key.slice(0,n),r=Number(e.key.slice(n+1)),o=s==="object"?t.moment.object:s==="track"?t.moment.track:s==="shot"?t.moment.shot:null;!o||!Number.isInteger(r)||(e.x=o[3*r],e.y=o[3*r+1],e.z=o[3*r+2])};get moment(){return this.layers?.moment??null}get drawCalls(){return this.renderer.info.render.calls}get farOut(){return this.view.view.distance>3*it}dispose(){this.renderer.dispose()}};var Xa=class{scale=1;fps=0;mean_ms=16;last=0;since=0;tick(e){let t=e-this.last;if(this.last=e,t<=0||t>500||(this.mean_ms+=.1*(t-this.mean_ms),this.fps=1e3/this.mean_ms,++this.since<20))return!1;let n=this.scale;return this.mean_ms>30?this.scale=Math.max(.5,this.scale*Math.max(.7,Math.sqrt(26/this.mean_ms))):this.mean_ms<19&&this.since>120&&(this.scale=Math.min(1,this.scale*1.15)),Math.abs(this.scale-n)<.01?!1:(this.since=0,!0)}rest(){this.last=0}};function ce(i,e={},...t){let n=document.createElement(i);for(let[s,r]of Object.entries(e))r==null||r===!1||n.setAttribute(s,r===!0?"":String(r));return n.append(...t),n}var _u="http://www.w3.org/2000/svg";function pr(i,e=!1){let t=document.createElementNS(_u,"svg"),n=document.createElementNS(_u,"path");return t.setAttribute("viewBox","0 0 24 24"),t.setAttribute("aria-hidden","true"),t.setAttribute("class",e?"gp-icon gp-solid":"gp-icon"),n.setAttribute("d",i),t.append(n),t}var Ot={play:"M7 4.5v15l12-7.5z",pause:"M7 5h3.5v14H7zM13.5 5H17v14h-3.5z",previous:"M7 5v14M18.5 5.5v13L9 12z",next:"M17 5v14M5.5 5.5v13L15 12z",plus:"M12 5v14M5 12h14",minus:"M5 12h14",home:"M4 11.5 12 5l8 6.5M6.5 10v9h11v-9",layers:"M12 4 3.5 8.5 12 13l8.5-4.5zM4 12.5l8 4.3 8-4.3M4 16.2l8 4.3 8-4.3",close:"M6 6l12 12M18 6 6 18",full:"M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",list:"M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01"};function Wt(i,e,t=!1){let n=ce("button",{type:"button",class:"gp-button","aria-label":i,title:i});return e&&n.append(pr(e,t)),n}var Ru=(i,e=i)=>{let t=ce("bdi",{class:"gp-name"});return t.textContent=i,e!==i&&(t.title=e),t};var mr=i=>Math.abs(i)<950?`${i.toFixed(0)} m`:Math.abs(i)<9950?`${(i/1e3).toFixed(1)} km`:`${(i/1e3).toFixed(0)} km`,qa=(i,e)=>(e.kind==="object"?i.objects:e.kind==="track"?i.tracks:i.shots)[e.index],Fu=new R,Za=[0,0,0];function RB(i,e,t,n){let s=qa(i,e);if(!s)return[];if(!Bi(s,t)){let o=t<s.begin,a=e.kind==="object"?i.objects[e.index]:void 0;return[["",o?`comes at ${s.begin.toFixed(1)} s`:a?`${a.raw.fate} at ${s.end.toFixed(1)} s`:`ended at ${s.end.toFixed(1)} s`]]}s.path.place(t,Za),Fu.set(Za[0],Za[1],Za[2]);let r=[["Height",mr(Bs(Fu))],["Speed",`${s.path.speed(t).toFixed(0)} m/s`]];if(e.kind==="track"){let o=i.tracks[e.index],a=Math.max(0,o.path.index(t));if(r.push(["1 \u03C3",mr(o.path.sigma(t))]),n.belief!=="belief"){let c=o.path.error[a]??-1;c>=0&&r.push(["Error",mr(c)]),o.raw.object===null&&r.push(["","false track"])}(o.raw.confirmed_s===null||t<o.raw.confirmed_s)&&r.push(["","not confirmed"])}return r}var ja=class{root=ce("div",{class:"gp-card",hidden:!0});name=ce("bdi",{class:"gp-name"});facts=ce("dl",{class:"gp-facts"});follow=ce("button",{type:"button",class:"gp-button gp-text","aria-pressed":"false"},"Follow");constructor(e,t){let n=Wt("Let go of it",Ot.close);n.addEventListener("click",t),this.follow.addEventListener("click",e),this.root.append(ce("div",{class:"gp-card-head"},this.name,this.follow,n),this.facts)}show(e,t,n,s,r){let o=t?qa(e,t):void 0;if(this.root.hidden=!o,!o||!t)return;let a=zt(o.name,28);this.name.textContent!==a&&(this.name.textContent=a,this.name.title=o.name),this.follow.setAttribute("aria-pressed",String(n)),this.follow.textContent=n?"Following":"Follow",this.facts.replaceChildren(...RB(e,t,s,r).flatMap(([c,l])=>c?[ce("div",{},ce("dt",{},c),ce("dd",{},l))]:[ce("div",{},ce("dt",{class:"gp-gone"},"State"),ce("dd",{},l))]))}};var Uu=["fit",1,2,5,10,20,30,60],FB=60,$a=class{time=0;playing=!1;speed="fit";begin=0;end=0;get rate(){return this.speed==="fit"?Math.max(.1,(this.end-this.begin)/FB):this.speed}open(e,t){this.begin=e,this.end=t,this.time=e,this.playing=!1}seek(e){Number.isFinite(e)&&(this.time=Math.min(this.end,Math.max(this.begin,e)))}play(){this.time>=this.end&&(this.time=this.begin),this.playing=this.end>this.begin}advance(e){this.playing&&(this.time+=e/1e3*this.rate,!(this.time<this.end)&&(this.time=this.end,this.playing=!1))}},bu=i=>String(i).padStart(2,"0");function Er(i){let e=Math.floor(Math.abs(i)+1e-9),t=Math.floor(e/3600),n=Math.floor(e%3600/60);return`${i<0?"\u2212":""}${t?`${t}:`:""}${bu(n)}:${bu(e%60)}`}function Mn(i,e){if(!e)return i.toFixed(1);let t=String(Number(i.toFixed(9)));return t.includes(".")?t:`${t}.0`}var bB=[["truth","Truth","What is true"],["belief","Belief","What the defence believes"],["both","Both","Truth and belief"]],UB=0;function Tu(i,e){let t=ce("select",{"aria-label":"Run"},...i.map((h,u)=>ce("option",{value:u},zt(h,40)))),n=ce("select",{"aria-label":"Follow"}),s=`gp-belief-${++UB}`,r=new Map,o=ce("div",{class:"gp-switch",role:"radiogroup","aria-label":"What is shown"},...bB.map(([h,u,A])=>{let d=ce("input",{type:"radio",name:s,value:h,"aria-label":A});return d.addEventListener("change",()=>e(h)),r.set(h,d),ce("label",{title:A},d,u)})),a=Wt("Layers (L)",Ot.layers),c=Wt("Help (?)",null),l=Wt("Full screen",Ot.full);return c.append("?"),a.setAttribute("aria-expanded","false"),c.setAttribute("aria-expanded","false"),l.hidden=!document.fullscreenEnabled,i.length<2&&(t.hidden=!0),{root:ce("div",{class:"gp-head"},t,o,n,ce("span",{class:"gp-push"}),a,l,c),run:t,follow:n,layers:a,help:c,full:l,belief:h=>{r.get(h).checked=!0}}}var TB=400;function Gu(i,e,t){let n=(s,r,o)=>ce("optgroup",{label:s},...o.slice(0,TB).map((a,c)=>ce("option",{value:`${r}:${c}`},zt(a.name,32))));i.replaceChildren(ce("option",{value:""},"Follow\u2026")),t!=="belief"&&e.objects.length&&i.append(n("Objects","object",e.objects)),t!=="truth"&&e.tracks.length&&i.append(n("Tracks","track",e.tracks)),e.shots.length&&i.append(n("Interceptors","shot",e.shots))}function Lu(i){let[e,t]=i.split(":");return(e==="object"||e==="track"||e==="shot")&&t!==void 0?{kind:e,index:Number(t)}:null}var ec=class{play=Wt("Play (Space)",Ot.play,!0);previous=Wt("Previous event ([)",Ot.previous);next=Wt("Next event (])",Ot.next);now=ce("span",{class:"gp-now"});of=ce("small",{});score=ce("span",{class:"gp-score"});speed;root;playing=!1;constructor(e,t){this.play.classList.add("gp-play"),this.speed=ce("select",{"aria-label":"Speed"},...Uu.map(s=>ce("option",{value:s},s==="fit"?"Fit: 60 s":`\xD7${s}`))),this.speed.addEventListener("change",()=>{t.speed=this.speed.value==="fit"?"fit":Number(this.speed.value)});let n=ce("span",{class:"gp-clock",role:"timer","aria-live":"off","aria-label":"Time in the run"},this.now," s",this.of);this.root=ce("div",{class:"gp-bar"},e,ce("div",{class:"gp-bar-row"},this.previous,this.play,this.next,n,ce("span",{class:"gp-push"}),this.score,this.speed))}open(e){let t=e.raw.outcome;this.score.textContent=t?[`${t.killed} of ${t.objects} killed`,`${t.leaked} leaked`,`${t.launched} fired`].join(" \xB7 "):""}show(e){let t=Mn(e.time,!e.playing);if(this.now.textContent!==t&&(this.now.textContent=t),this.of.textContent=` ${Er(e.time)} of ${Er(e.end)}`,this.playing===e.playing)return;this.playing=e.playing;let n=e.playing?"Pause (Space)":"Play (Space)";this.play.replaceChildren(pr(e.playing?Ot.pause:Ot.play,!0)),this.play.setAttribute("aria-label",n),this.play.title=n}},GB=[["Space","play, pause"],["\u2190 \u2192","a second back, on; with Shift ten"],["[ ]","previous, next event"],["+ \u2212","nearer, farther"],["Arrows","turn, while the globe has the focus"],["0","the first view again"],["F","follow the next thing"],["B","truth, belief, both"],["L","layers"],["Esc","close, let go"],["Drag","turn; with Shift or the right button move"],["Wheel","nearer, farther, after a click on the globe"]];function ku(i){let e=Wt("Close",Ot.close);return e.addEventListener("click",i),ce("div",{class:"gp-help",role:"dialog","aria-label":"Keys and gestures",hidden:!0},ce("div",{class:"gp-card-head"},ce("h3",{class:"gp-title gp-name",style:"flex:1"},"Keys and gestures"),e),ce("table",{},ce("tbody",{},...GB.map(([t,n])=>ce("tr",{},ce("th",{scope:"row"},t),ce("td",{},n))))))}var LB={launch:"\u25B2",kill:"\u2733",miss:"\xD7",leak:"\u2297",end:"\xB7",assessed:"?",other:"\xB7"},kB=0,tc=class{constructor(e){this.onJump=e;let t=ce("h3",{class:"gp-title"},"Events");this.root.append(ce("div",{class:"gp-events-head"},t,ce("label",{class:"gp-check"},this.all,"All")),this.box),this.box.append(this.inner),this.all.addEventListener("change",()=>this.filter()),this.box.addEventListener("scroll",()=>this.render(),{passive:!0}),this.box.addEventListener("pointerdown",()=>{this.follows=!1}),this.box.addEventListener("wheel",()=>{this.follows=!1},{passive:!0}),this.box.addEventListener("click",n=>{let s=n.target.closest("[data-row]");s&&this.jump(Number(s.dataset.row))}),this.box.addEventListener("keydown",n=>this.key(n)),new ResizeObserver(()=>this.render()).observe(this.box)}onJump;root=ce("section",{class:"gp-events","aria-label":"Events"});box=ce("div",{class:"gp-list",role:"listbox",tabindex:0,"aria-label":"Events of the run: Enter jumps to one"});inner=ce("div",{class:"gp-list-inner",role:"presentation"});all=ce("input",{type:"checkbox"});id=`gp-event-${++kB}`;run=null;belief="both";events=[];active=-1;now=-1;follows=!0;rowHeight=30;open(e,t){this.run=e,this.belief=t,this.filter()}get listed(){return this.events}filter(){let e=this.run;e&&(this.events=e.events.filter(t=>this.all.checked?wi(t,this.belief):yr(t,this.belief)),this.active=this.now=-1,this.inner.replaceChildren(),this.render())}show(e){let t=Un(this.events,e)-1;t!==this.now&&(this.now=t,this.follows&&t>=0&&this.reveal(t),this.render(!0))}followAgain(){this.follows=!0}reveal(e){let t=e*this.rowHeight,n=this.box;(t<n.scrollTop||t+this.rowHeight>n.scrollTop+n.clientHeight)&&(n.scrollTop=Math.max(0,t-n.clientHeight*.4))}jump(e){let t=this.events[e];t&&(this.active=e,this.follows=!0,this.onJump(t),this.render(!0))}key(e){let t=Math.max(1,Math.floor(this.box.clientHeight/this.rowHeight)-1),n=this.active<0?Math.max(0,this.now):this.active,s={ArrowDown:n+1,ArrowUp:n-1,PageDown:n+t,PageUp:n-t,Home:0,End:this.events.length-1};if(e.key==="Enter"||e.key===" ")this.jump(n);else if(e.key in s)this.active=Math.min(this.events.length-1,Math.max(0,s[e.key])),this.reveal(this.active),this.render(!0);else return;e.preventDefault(),e.stopPropagation()}drawn="";render(e=!1){this.rowHeight=matchMedia("(pointer: coarse)").matches?44:30;let t=Math.max(0,Math.floor(this.box.scrollTop/this.rowHeight)-4),n=Math.min(this.events.length,Math.ceil((this.box.scrollTop+this.box.clientHeight)/this.rowHeight)+4),s=`${t} ${n} ${this.rowHeight}`;if(s===this.drawn&&!e&&this.inner.childElementCount>0)return;this.drawn=s,this.inner.style.height=`${this.events.length*this.rowHeight}px`;let r=[];for(let a=t;a<n;++a)r.push(this.row(a));this.events.length===0&&r.push(ce("p",{class:"gp-empty"},"Nothing of note happens.")),this.inner.replaceChildren(...r);let o=this.active>=t&&this.active<n?`${this.id}-${this.active}`:null;o?this.box.setAttribute("aria-activedescendant",o):this.box.removeAttribute("aria-activedescendant")}row(e){let t=this.events[e],n=Dr(t,this.run,this.belief),s=ce("div",{class:"gp-row",role:"option",id:`${this.id}-${e}`,"data-row":e,"data-mark":n,"aria-selected":String(e===this.now),"aria-posinset":e+1,"aria-setsize":this.events.length,"data-active":e===this.active,"data-future":e>this.now},ce("span",{class:"gp-time"},Mn(t.t_s,!1)),ce("span",{class:"gp-sign","aria-hidden":"true"},LB[n]??"\xB7"),Ru(zt(t.text??t.kind,90),(t.text??t.kind).slice(0,4e3)));return s.style.top=`${e*this.rowHeight}px`,s}};function Pu(i,e,t){let n=new Map,s=0,r=!1,o=0,a={x:0,y:0},c=()=>{let[u,A]=[...n.values()];return{spread:Math.hypot(u.x-A.x,u.y-A.y),x:(u.x+A.x)/2,y:(u.y+A.y)/2}},l=u=>u.target.closest("button, select, input, .gp-card, .gp-panel, .gp-help")!==null;i.addEventListener("pointerdown",u=>{l(u)||(i.setPointerCapture(u.pointerId),n.set(u.pointerId,{x:u.clientX,y:u.clientY}),s=0,r=u.button!==0||u.shiftKey||u.ctrlKey,n.size===2&&({spread:o,...a}=c()))}),i.addEventListener("pointermove",u=>{let A=n.get(u.pointerId);if(!A)return;let d=u.clientX-A.x,g=u.clientY-A.y,B=Math.max(200,i.clientHeight);if(A.x=u.clientX,A.y=u.clientY,s+=Math.abs(d)+Math.abs(g),n.size===1)r?(e.shift(-d/B,g/B),t.letGo()):e.orbit(d/B*3.2,g/B*2.2);else if(n.size===2){let f=c();f.spread>0&&o>0&&e.zoom(o/f.spread),e.orbit((f.x-a.x)/B*1.6,(f.y-a.y)/B*1.6),{spread:o,...a}=f}t.moved()});let h=u=>{if(n.delete(u.pointerId)){if(u.type==="pointerup"&&n.size===0&&s<6){let A=i.getBoundingClientRect();t.tap(u.clientX-A.left,u.clientY-A.top,u.pointerType==="touch"?26:16)}n.size===2&&({spread:o,...a}=c())}};i.addEventListener("pointerup",h),i.addEventListener("pointercancel",h),i.addEventListener("contextmenu",u=>{l(u)||u.preventDefault()}),i.addEventListener("wheel",u=>{l(u)||!(u.ctrlKey||i.contains(document.activeElement)||document.fullscreenElement)||(u.preventDefault(),e.zoom(Math.exp(Math.min(120,Math.max(-120,u.deltaY*(u.deltaMode===1?16:1)))*.0018)),t.moved())},{passive:!1})}function Hu(i,e){let t=i.shiftKey?.2:.07;switch(i.key){case"ArrowLeft":return e.orbit(-t,0),!0;case"ArrowRight":return e.orbit(t,0),!0;case"ArrowUp":return e.orbit(0,t),!0;case"ArrowDown":return e.orbit(0,-t),!0;default:return!1}}var PB={truth:"belief",belief:"both",both:"truth"};function Nu(i,e,t){i.addEventListener("keydown",n=>{if(n.defaultPrevented||n.ctrlKey||n.metaKey||n.altKey)return;let s=n.target;if(s===e&&Hu(n,t.scene.view)){t.changed(),n.preventDefault();return}if(n.key==="Escape")return t.escape();let r=s instanceof HTMLSelectElement,o=s instanceof HTMLInputElement&&s.type==="range";if(r||s instanceof HTMLInputElement&&!o&&(n.key===" "||n.key.startsWith("Arrow"))||n.key===" "&&s instanceof HTMLButtonElement)return;let a=n.shiftKey?10:1,{clock:c}=t,h={" ":()=>t.toggle(),ArrowLeft:()=>t.seek(c.time-a),ArrowRight:()=>t.seek(c.time+a),Home:()=>t.seek(c.begin),End:()=>t.seek(c.end),"[":()=>t.step(!1),"]":()=>t.step(!0),"+":()=>t.zoom(.8),"=":()=>t.zoom(.8),"-":()=>t.zoom(1.25),0:()=>t.home(),f:()=>t.followNext(),l:()=>t.toggleLayers(),b:()=>t.believe(PB[t.options.belief]),"?":()=>t.toggleHelp()}[n.key.length===1?n.key.toLowerCase():n.key];h&&(h(),n.preventDefault())})}var HB={objects:["M12 12m-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0","threat",!0],tracks:["M6 6h12v12H6z","track",!1],ellipsoids:["M12 12m-9 0a9 5.5 0 1 0 18 0a9 5.5 0 1 0-18 0","track",!1],detections:["M7 14m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M15 9m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0","detection",!0],interceptors:["M12 5.5 18.5 18h-13z","interceptor",!0],outcomes:["M12 3v18M3 12h18M5.6 5.6l12.8 12.8M18.4 5.6 5.6 18.4","kill",!1],trails:["M3 19C8 8 14 6 21 6","threat",!1],heights:["M12 4v16M8 20h8","ink",!1],volumes:["M12 20 4 8c5-4 11-4 16 0z","volume",!1],sensors:["M12 19 6 9M12 19l6-10M5 8c4-3.5 10-3.5 14 0","sensor",!1],batteries:["M12 4.5 18.5 8v8L12 19.5 5.5 16V8z","battery",!1],reach:["M12 3a9 9 0 0 1 6.4 2.6M21 12a9 9 0 0 1-2.6 6.4M12 21a9 9 0 0 1-6.4-2.6M3 12a9 9 0 0 1 2.6-6.4","battery",!1],assets:["M12 6 18 12 12 18 6 12zM12 12m-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0","asset",!1],names:["M6 18 12 5l6 13M8.3 13.5h7.4","ink",!1]},nc=[1,3,10,30,100],ic=class{constructor(e,t){this.options=e;let n=ce("div",{class:"gp-layers"});for(let[s,r]of Object.entries(hc)){let o=ce("input",{type:"checkbox","data-layer":s}),[a,c,l]=HB[s],h=pr(a,l);h.style.color=`var(--globe-${c})`,o.addEventListener("change",()=>{e.layers[s]=o.checked,t()}),this.boxes.set(s,o),n.append(ce("label",{class:"gp-check"},o,h,r))}this.sigma=ce("select",{"aria-label":"Size of ellipsoids, in standard deviations"},...[1,2,3].map(s=>ce("option",{value:s},`${s} \u03C3`))),this.magnify=ce("select",{"aria-label":"Ellipsoids drawn larger"},...nc.map(s=>ce("option",{value:s},s===1?"True size":`\xD7${s} larger`))),this.sigma.addEventListener("change",()=>{e.sigma=Number(this.sigma.value),t()}),this.magnify.addEventListener("change",()=>{e.magnify=Number(this.magnify.value),t()}),this.root.append(ce("h3",{class:"gp-title"},"Layers"),n,ce("div",{class:"gp-pair"},ce("label",{},"Ellipsoids ",this.sigma),this.magnify),ce("p",{class:"gp-key"},"Truth is drawn solid, belief dashed. \u25CB does no harm; \u25C7 a false track; \u2733 kill, \xD7 miss, \u2297 leaked.")),this.show()}options;root=ce("div",{class:"gp-panel",role:"group","aria-label":"Layers",hidden:!0});boxes=new Map;magnify;sigma;show(){for(let[e,t]of this.boxes){t.checked=this.options.layers[e];let n=this.options.belief==="belief"&&e==="objects"||this.options.belief==="truth"&&(e==="tracks"||e==="ellipsoids"||e==="detections");t.disabled=n,t.parentElement.classList.toggle("gp-off",n)}this.sigma.value=String(this.options.sigma),this.magnify.value=String(this.options.magnify)}larger(){return nc[Math.min(nc.length-1,nc.indexOf(this.options.magnify)+1)]}};var NB={launch:0,kill:1,miss:1,leak:2},sc=class{root=ce("div",{class:"gp-scrub"});ticks=ce("canvas",{class:"gp-ticks","aria-hidden":"true"});range=ce("input",{type:"range",class:"gp-range",min:0,max:1,step:"any",value:0,"aria-label":"Time in the run"});run=null;belief="both";constructor(e){this.root.append(this.ticks,this.range),this.range.addEventListener("input",()=>e(Number(this.range.value))),new ResizeObserver(()=>this.draw()).observe(this.root)}open(e,t){this.run=e,this.belief=t,this.range.min=String(e.begin),this.range.max=String(e.end>e.begin?e.end:e.begin+1),this.draw()}show(e){let t=this.run;t&&(this.range.value=String(e),this.range.setAttribute("aria-valuetext",`${Mn(e,!1)} seconds of ${Mn(t.end,!1)}`),this.range.title=Er(e),this.range.style.setProperty("--gp-done",`${100*(e-t.begin)/Math.max(1e-9,t.end-t.begin)}%`))}draw(){let e=this.run,t=this.root.clientWidth,n=26;if(!e||t===0)return;let s=Math.min(3,window.devicePixelRatio||1),r=this.ticks.getContext("2d");this.ticks.width=Math.round(t*s),this.ticks.height=Math.round(n*s),r.scale(s,s);let o=getComputedStyle(this.root),a=u=>o.getPropertyValue(`--globe-${u}`).trim()||"#888",c={launch:a("interceptor"),kill:a("kill"),miss:a("miss"),leak:a("leak")},l=8,h=t-16;r.lineWidth=1.4;for(let u of e.events){if(!yr(u,this.belief))continue;let A=Dr(u,e,this.belief),d=NB[A];if(d===void 0)continue;let g=l+h*(u.t_s-e.begin)/Math.max(1e-9,e.end-e.begin),B=4.5+d*8.5;if(r.fillStyle=r.strokeStyle=c[A],r.beginPath(),A==="launch")r.moveTo(g,B-3.2),r.lineTo(g+3,B+2.4),r.lineTo(g-3,B+2.4),r.fill();else if(A==="kill"){for(let f=0;f<4;++f){let p=3.8*Math.cos(f*Math.PI/4),E=3.8*Math.sin(f*Math.PI/4);r.moveTo(g-p,B-E),r.lineTo(g+p,B+E)}r.stroke()}else A==="miss"?(r.moveTo(g-2.6,B-2.6),r.lineTo(g+2.6,B+2.6),r.moveTo(g+2.6,B-2.6),r.lineTo(g-2.6,B+2.6),r.stroke()):(r.arc(g,B,3.2,0,7),r.moveTo(g-2.2,B-2.2),r.lineTo(g+2.2,B+2.2),r.moveTo(g+2.2,B-2.2),r.lineTo(g-2.2,B+2.2),r.stroke())}}};var Vl=(i,e,t=`${e}s`)=>`${i===0?"no":i} ${i===1?e:t}`,Kl=i=>{let e=0;for(let t=0;t<i.length;++t)e+=i[t];return e};function Ou(i,e,t,n){let s=Jt(e),r=[];s.truth&&r.push(Vl(Kl(i.objectThere),"object")+" in flight"),s.tracks&&r.push(Vl(Kl(i.trackThere),"track")),s.interceptors&&r.push(Vl(Kl(i.shotThere),"interceptor")+" in flight");let o=e.belief==="truth"?"what is true":e.belief==="belief"?"what the defence believes":"truth and belief";return`Globe, ${Mn(i.t,!1)} seconds into the run, ${o}: ${r.join(", ")||"nothing shown"}.${t?` Last event: ${zt(t.text??t.kind,120)}.`:""}${n?` ${zt(n,300)}`:""}`}var rc=class{constructor(e,t){this.replay=e;this.about=t;document.body.append(this.root),this.scene=new Wa(this.root),this.root.remove();let{canvas:n}=this.scene;n.setAttribute("role","img"),n.tabIndex=0,this.head=Tu(e.labels,a=>this.believe(a));let s=Wt("Nearer (+)",Ot.plus),r=Wt("Farther (\u2212)",Ot.minus),o=Wt("First view (0)",Ot.home);s.addEventListener("click",()=>this.zoom(.7)),r.addEventListener("click",()=>this.zoom(1/.7)),o.addEventListener("click",()=>this.home()),this.stage.append(n,this.scene.labels.root,ce("div",{class:"gp-foot"},this.scaleBar,this.note),this.card.root,ce("div",{class:"gp-zoom"},s,r,o),this.panel.root,this.help),this.frame=ce("div",{class:"gp-frame"},this.head.root,this.stage,this.bar.root,this.events.root),this.root.append(this.frame,this.live),this.wire(),this.open(0)}replay;about;root=ce("div",{class:"gp"});clock=new $a;options=lh();pace=new Xa;scene;chosen=null;following=!1;runIndex=-1;run;stage=ce("div",{class:"gp-stage"});frame;head;scrubber=new sc(e=>this.seek(e));bar=new ec(this.scrubber.root,this.clock);events=new tc(e=>this.jump(e));panel=new ic(this.options,()=>this.changed());help=ku(()=>this.toggleHelp(!1));card=new ja(()=>this.follow(this.following?null:this.chosen),()=>this.follow(null,!0));live=ce("div",{class:"gp-live","aria-live":"polite",role:"status"});scaleBar=ce("div",{class:"gp-scale"},ce("span",{}));note=ce("div",{class:"gp-note"});motion=matchMedia("(prefers-reduced-motion: reduce)");dirty=!0;last=0;lastWords=-1/0;lastSlow=-1/0;settled=0;lastSize="";wire(){let{head:e,bar:t}=this;e.run.addEventListener("change",()=>this.open(Number(e.run.value))),e.follow.addEventListener("change",()=>this.follow(Lu(e.follow.value))),e.layers.addEventListener("click",()=>this.toggleLayers()),e.help.addEventListener("click",()=>this.toggleHelp()),e.full.addEventListener("click",()=>{document.fullscreenElement?document.exitFullscreen():this.frame.requestFullscreen()}),t.play.addEventListener("click",()=>this.toggle()),t.previous.addEventListener("click",()=>this.step(!1)),t.next.addEventListener("click",()=>this.step(!0)),Pu(this.stage,this.scene.view,{moved:()=>this.changed(),letGo:()=>{this.following&&this.follow(null)},tap:(s,r,o)=>{this.scene.canvas.focus({preventScroll:!0}),this.follow(null,!0),this.chosen=this.scene.pick(s,r,o,this.options),this.changed()}}),Nu(this.root,this.scene.canvas,this),new ResizeObserver(()=>this.changed()).observe(this.stage);let n=()=>{this.scene.theme(),this.scrubber.draw(),this.changed()};matchMedia("(prefers-color-scheme: dark)").addEventListener("change",n),new MutationObserver(n).observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme","class","style"]}),document.addEventListener("visibilitychange",()=>{this.last=0})}open(e){let t=this.runIndex<0;e===this.runIndex||!this.replay.raw.runs[e]||(this.runIndex=e,this.run=this.replay.run(e),this.chosen=null,this.following=!1,this.clock.open(this.run.begin,this.run.end),this.size(),this.scene.setRun(this.run,t),this.scene.home(this.run,0),this.head.run.value=String(e),this.bar.open(this.run),this.believe(this.options.belief))}believe(e){this.options.belief=e,this.chosen&&(e==="belief"&&this.chosen.kind==="object"||e==="truth"&&this.chosen.kind==="track")&&this.follow(null,!0),this.head.belief(e),Gu(this.head.follow,this.run,e),this.head.follow.value=this.following&&this.chosen?`${this.chosen.kind}:${this.chosen.index}`:"",this.scrubber.open(this.run,e),this.events.open(this.run,e),this.panel.show(),this.changed()}changed(){this.dirty=!0,this.panel.show()}play(){this.clock.play(),this.last=0,this.events.followAgain(),this.dirty=!0}pause(){this.clock.playing=!1,this.dirty=!0}toggle(){this.clock.playing?this.pause():this.play()}seek(e){this.clock.seek(e),this.events.followAgain(),this.dirty=!0}jump(e){this.pause(),this.seek(e.t_s),this.say(e.t_s)}step(e){let t=ch(this.events.listed,this.clock.time,e);if(t===null){this.live.textContent=e?"No later event":"No earlier event";return}this.pause(),this.seek(t),this.say(t)}say(e){let t=Un(this.run.events,e),n=[];for(let s=t-1;s>=0&&this.run.events[s].t_s===e&&n.length<4;--s)wi(this.run.events[s],this.options.belief)&&n.unshift(zt(this.run.events[s].text??this.run.events[s].kind,160));this.live.textContent=`${Mn(e,!0)} s: ${n.join("; ")}`}follow(e,t=!1){if(this.following=e!==null,(e||t)&&(this.chosen=e),this.head.follow.value=e?`${e.kind}:${e.index}`:"",e){let n=qa(this.run,e);n&&!Bi(n,this.clock.time)&&n.path.length>0&&this.seek(this.clock.time<n.begin?n.begin:Math.max(n.begin,n.end-.01*(n.end-n.begin)));let s=this.scene.placeOf(e,this.clock.time),{view:r}=this.scene.view;s&&this.scene.view.go({...r,focus:s,distance:Math.min(r.distance,6e5)},this.motion.matches?0:700)}this.changed()}followNext(){let e=Jt(this.options),t=[],n=this.clock.time,s=(o,a)=>a.forEach((c,l)=>{Bi(c,n)&&t.push({kind:o,index:l})});e.truth?s("object",this.run.objects):e.tracks&&s("track",this.run.tracks),e.interceptors&&s("shot",this.run.shots);let r=this.chosen?t.findIndex(o=>o.kind===this.chosen.kind&&o.index===this.chosen.index):-1;this.follow(t[(r+1)%Math.max(1,t.length)]??null)}zoom(e){this.scene.view.zoom(e),this.changed()}home(){this.follow(null),this.scene.home(this.run,this.motion.matches?0:600),this.changed()}toggleLayers(e=this.panel.root.hidden){this.panel.root.hidden=!e,this.head.layers.setAttribute("aria-expanded",String(e))}toggleHelp(e=this.help.hidden){this.help.hidden=!e,this.head.help.setAttribute("aria-expanded",String(e)),e?this.help.querySelector("button").focus():this.help.contains(document.activeElement)&&this.head.help.focus()}escape(){this.help.hidden?this.panel.root.hidden?this.chosen&&this.follow(null,!0):this.toggleLayers(!1):this.toggleHelp(!1)}size(){let e=this.stage.clientWidth,t=this.stage.clientHeight,n=`${e} ${t} ${this.pace.scale} ${window.devicePixelRatio}`;n===this.lastSize||e===0||(this.lastSize=n,this.scene.size(e,t,this.pace.scale))}start(){this.lastSize="",this.size(),this.scene.theme(),this.scene.home(this.run,0);let e=t=>{requestAnimationFrame(e),this.tick(t)};requestAnimationFrame(e)}tick(e){let{clock:t,scene:n}=this,s=t.playing||n.view.moving;if(this.last>0&&t.advance(Math.min(250,e-this.last)),this.last=e,s)this.settled=e,this.pace.tick(e)&&this.size();else if(this.pace.rest(),this.pace.scale<1&&e-this.settled>400&&!this.dirty&&(this.scene.size(this.stage.clientWidth,this.stage.clientHeight,1),this.lastSize="",this.settled=1/0,this.dirty=!0),!this.dirty&&!(n.labels.due(e)&&e-this.lastSlow<400))return;if(this.dirty&&(this.lastSlow=e),(this.settled!==1/0||s)&&this.size(),this.dirty=!1,this.following&&this.chosen){let r=n.placeOf(this.chosen,t.time);r&&n.view.retarget(r)}n.draw(t.time,e,this.options,this.chosen,this.motion.matches),(e-this.lastWords>=100||!t.playing)&&this.write(e)}write(e){this.lastWords=e;let{clock:t,scene:n,options:s}=this,r=t.time;this.bar.show(t),this.scrubber.show(r),this.events.show(r),this.card.show(this.run,this.chosen,this.following,r,s);let o=Ou(n.moment,s,this.events.listed[Un(this.events.listed,r)-1],this.about);n.canvas.getAttribute("aria-label")!==o&&n.canvas.setAttribute("aria-label",o),this.scale()}noted="";scale(){let{scene:e,options:t}=this,n=e.metresPerPixel,s=n*110,r=10**Math.floor(Math.log10(s)),o=[5,2,1].find(l=>l*r<=s)*r;this.scaleBar.style.width=`${(o/n).toFixed(0)}px`,this.scaleBar.firstElementChild.textContent=mr(o),this.scaleBar.hidden=e.farOut;let a=e.ellipsoidPixels(t,this.clock.time),c=a===0?"":t.magnify>1?`Ellipsoids ${t.sigma} \u03C3, drawn \xD7${t.magnify} larger`:a<9?`Ellipsoids ${t.sigma} \u03C3: too small to see`:`Ellipsoids ${t.sigma} \u03C3`;if(c!==this.noted&&(this.noted=c,this.note.textContent=c,a>0&&a<9)){let l=ce("button",{type:"button"},"draw them larger");l.addEventListener("click",()=>{t.magnify=this.panel.larger(),this.changed()}),this.note.append(" \u2013 ",l)}}};var OB=`
--globe-space:#eef2f5;--globe-ocean:#e3ebf0;--globe-land:#f7f6f2;--globe-coast:#9aa7b0;--globe-graticule:#b4c0c8;--globe-air:#cfe0ec;
--globe-threat:#c94a00;--globe-harmless:#6f6a62;--globe-track:#0072b2;--globe-false-track:#8a4f7d;--globe-interceptor:#00795a;--globe-detection:#2c8fc7;
--globe-kill:#b87900;--globe-miss:#5b6570;--globe-leak:#b0276b;--globe-sensor:#33414d;--globe-battery:#00795a;--globe-asset:#1c252d;
--globe-ink:#1c252d;--globe-halo:#ffffff;--globe-volume:#5a7fa0;--globe-selected:#1c252d;
--gp-paper:#ffffff;--gp-ink:#1c252d;--gp-soft:#53606b;--gp-line:#d5dce1;--gp-wash:#f2f5f7;--gp-accent:#0b63a5;`,Yu=`
--globe-space:#0b1016;--globe-ocean:#111a23;--globe-land:#1f2a33;--globe-coast:#56677a;--globe-graticule:#2b3947;--globe-air:#27445c;
--globe-threat:#f08a4b;--globe-harmless:#a8a297;--globe-track:#5cb3ee;--globe-false-track:#cc9fc3;--globe-interceptor:#35c79c;--globe-detection:#8fd0f5;
--globe-kill:#f0b429;--globe-miss:#a9b4be;--globe-leak:#f08bb8;--globe-sensor:#c3ced8;--globe-battery:#35c79c;--globe-asset:#eef2f5;
--globe-ink:#e4e9ee;--globe-halo:#0b1016;--globe-volume:#7fa6c9;--globe-selected:#ffffff;
--gp-paper:#12191f;--gp-ink:#e4e9ee;--gp-soft:#a3b0bb;--gp-line:#2c3843;--gp-wash:#1a232b;--gp-accent:#7cc0f5;`,Ju=`
:where(.gp){${OB}}
@media (prefers-color-scheme:dark){:where(html:not([data-theme="light"])) :where(.gp){${Yu}}}
:where(html[data-theme="dark"]) :where(.gp){${Yu}}
.gp,.gp *{box-sizing:border-box}
.gp{container:gp/inline-size;color:var(--gp-ink);font:400 14px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums;text-align:start}
.gp [hidden]{display:none!important}
.gp-frame{display:grid;grid-template:"head" auto "stage" minmax(0,1fr) "bar" auto "events" auto/minmax(0,1fr);background:var(--gp-paper);border:1px solid var(--gp-line);border-radius:6px;overflow:hidden}
.gp-head,.gp-bar-row{display:flex;align-items:center;gap:6px;flex-wrap:wrap}
.gp-head{grid-area:head;padding:6px 8px;border-bottom:1px solid var(--gp-line)}
.gp-push{margin-inline-start:auto}
.gp-stage{grid-area:stage;position:relative;height:clamp(340px,68vh,1100px);overflow:hidden;background:var(--globe-space);touch-action:none;cursor:grab;user-select:none;-webkit-user-select:none}
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
.gp-play{background:var(--gp-ink)!important;color:var(--gp-paper);border-radius:50%;min-width:38px;height:38px}
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
.gp-gone{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.gp-panel{right:8px;top:8px;width:264px;max-width:calc(100% - 16px);max-height:calc(100% - 16px);overflow:auto;padding:10px 14px 12px;z-index:2}
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
.gp-range{appearance:none;-webkit-appearance:none;position:absolute;left:0;right:0;bottom:0;width:100%;height:24px;background:none;cursor:pointer}
.gp-range::-webkit-slider-runnable-track{height:4px;border-radius:2px;background:linear-gradient(to right,var(--gp-ink) var(--gp-done,0%),var(--gp-line) 0)}
.gp-range::-moz-range-track{height:4px;border-radius:2px;background:linear-gradient(to right,var(--gp-ink) var(--gp-done,0%),var(--gp-line) 0)}
.gp-range::-webkit-slider-thumb{-webkit-appearance:none;width:16px;height:16px;margin-top:-6px;border-radius:50%;background:var(--gp-ink);border:2px solid var(--gp-paper);box-shadow:0 0 0 1px var(--gp-ink)}
.gp-range::-moz-range-thumb{width:12px;height:12px;border-radius:50%;background:var(--gp-ink);border:2px solid var(--gp-paper);box-shadow:0 0 0 1px var(--gp-ink)}
.gp-clock{font-size:20px;font-weight:600;line-height:1.1;margin-inline-start:6px;white-space:nowrap}
.gp-clock small{font-size:12px;font-weight:400;color:var(--gp-soft);margin-inline-start:5px}
.gp-score{font-size:13px;color:var(--gp-soft);white-space:nowrap}
.gp-events{grid-area:events;border-top:1px solid var(--gp-line);display:flex;flex-direction:column;min-height:0;height:230px}
.gp-events-head{display:flex;justify-content:space-between;align-items:center;padding:6px 12px 2px}
.gp-events-head .gp-title{margin:0}
.gp-list{position:relative;overflow-y:auto;flex:1;min-height:0;contain:strict}
.gp-list-inner{position:relative}
.gp-row{position:absolute;left:0;right:0;display:grid;grid-template-columns:4.6em 1.3em minmax(0,1fr);align-items:center;height:30px;padding:0 12px;font-size:13px;cursor:pointer}
.gp-row:hover{background:var(--gp-wash)}
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
.gp-frame{grid-template:"head head" auto "stage events" minmax(0,1fr) "bar bar" auto/minmax(0,1fr) 320px}
.gp-events{border-top:0;border-inline-start:1px solid var(--gp-line);height:auto}}
@container gp (max-width:620px){
.gp-stage{height:clamp(300px,52vh,520px)}
.gp-head{gap:6px}.gp-head select{flex:1 1 7em;min-width:0}
.gp-score{flex-basis:100%;order:9}
.gp-bar-row .gp-push{margin-inline-start:auto}}
@media (pointer:coarse),(max-width:620px){
.gp-button,.gp-play{min-width:44px;height:44px}.gp select{height:44px}.gp-switch label{min-height:42px;padding:0 12px}.gp-check{min-height:44px}.gp-range{height:44px}.gp-scrub{height:66px}.gp-check input{width:20px;height:20px}}
@media (pointer:coarse){.gp-row{height:44px}}
.gp-frame:fullscreen{border:0;border-radius:0;height:100vh}
.gp-frame:fullscreen .gp-stage{height:auto;min-height:0}
.gp-used{display:none}
@media print{.gp{display:none}.gp-used{display:block}}
`;function Vu(i,e){let t=document.createElement("p");t.className="gp-message",t.setAttribute("role","status"),t.textContent=e;let n=i.querySelector("figcaption");i.insertBefore(t,n)}function YB(){try{let i=document.createElement("canvas").getContext("webgl2");return i?.getExtension("WEBGL_lose_context")?.loseContext(),i!==null}catch{return!1}}async function JB(i,e){let t=new Ir(rh(await ah(e.textContent??"",e.dataset.encoding??null)));if(!YB())throw new st("WebGL 2 is not available here");let n=new rc(t,i.dataset.alternative??""),s=i.querySelector(".still");return s?(s.before(n.root),s.classList.add("gp-used")):i.prepend(n.root),n.scene.canvas.addEventListener("webglcontextlost",()=>{n.pause(),n.root.remove(),s?.classList.remove("gp-used"),Vu(i,"The replay on the globe has stopped: the browser took its graphics away. Load the page again to play it.")}),n.start(),n}function VB(){let i=document.getElementById("globe"),e=document.getElementById("iamd-replay");if(!i||!e)return;let t=document.createElement("style");t.textContent=Ju,document.head.prepend(t);let n=null,s=JB(i,e).then(r=>{n=r});s.catch(r=>{let o=r instanceof st?r.message:`it failed to start (${r instanceof Error?r.message:String(r)})`.slice(0,200);Vu(i,`The replay cannot be played on a globe here: ${o}. The picture above shows the run at rest.`)}),window.iamdGlobe=hh(s,()=>{if(!n)throw new Error("the globe is not ready");return n})}VB();})();
