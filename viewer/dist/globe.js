"use strict";(()=>{var dh="iamd-replay/1",st=class extends Error{},Sr=i=>typeof i=="object"&&i!==null&&!Array.isArray(i),gf=["assets","sensors","batteries","objects","tracks","shots","events"],pl=["t","x","y","z","u","v","w"],mf=[...pl,"l11","l21","l22","l31","l32","l33","error"];function yr(i,e,t){if(!Sr(i))throw new st(`${t} is missing`);let n=Array.isArray(i.t)?i.t.length:-1;for(let s of e){let r=i[s];if(!Array.isArray(r))throw new st(`${t}.${s} is not a list of numbers`);if(r.length!==n)throw new st(`${t}.${s} has ${r.length} entries, t has ${n}`);for(let o of r)if(typeof o!="number"||!Number.isFinite(o))throw new st(`${t}.${s} holds something that is no number`)}}function Ef(i,e){if(!Sr(i))throw new st(`${e} is not an object`);for(let s of["begin_s","end_s"])if(!Number.isFinite(i[s]))throw new st(`${e}.${s} is not a number`);for(let s of gf)if(!Array.isArray(i[s]))throw new st(`${e}.${s} is not a list`);let t=(s,r)=>i[s].forEach((o,a)=>{if(!Sr(o))throw new st(`${e}.${s}[${a}] is not an object`);r(o,`${e}.${s}[${a}]`)}),n=(s,r)=>{for(let o of["lat_deg","lon_deg","alt_m"])if(!Number.isFinite(s[o]))throw new st(`${r}.${o} is not a number`)};t("assets",n),t("sensors",n),t("batteries",n),t("objects",(s,r)=>yr(s.path,pl,`${r}.path`)),t("tracks",(s,r)=>yr(s.path,mf,`${r}.path`)),t("shots",(s,r)=>yr(s.path,pl,`${r}.path`)),t("events",(s,r)=>{if(!Number.isFinite(s.t_s))throw new st(`${r}.t_s is not a number`)}),yr(i.detections,["t","x","y","z"],`${e}.detections`)}function fh(i){let e;try{e=JSON.parse(i)}catch{throw new st("The replay is not JSON")}if(!Sr(e))throw new st("The replay is not a JSON object");if(e.format!==dh)throw new st(`The replay's format is ${JSON.stringify(e.format??null).slice(0,40)}; this page plays ${dh}`);let t=e.runs;if(!Array.isArray(t)||t.length===0)throw new st("The replay holds no runs");return t.forEach((n,s)=>Ef(n,`runs[${s}]`)),e}function yi(i,e,t,n=0,s=1){let r=Math.round(1/e),o=0;for(let a=0;a<i.length;++a)o+=i[a],t[n+a*s]=o/r;return t}var ei=(i,e)=>yi(i,e,new Float64Array(i.length));function Vi(i,e,t,n){let s=new Float64Array(3*i.length);return yi(i,n,s,0,3),yi(e,n,s,1,3),yi(t,n,s,2,3),s}var ti=class i{constructor(e,t,n){this.t=e;this.position=t;this.velocity=n}t;position;velocity;hint=0;static of(e){return new i(ei(e.t,.001),Vi(e.x,e.y,e.z,.1),Vi(e.u,e.v,e.w,.01))}get length(){return this.t.length}get begin(){return this.t[0]??1/0}get end(){return this.t[this.t.length-1]??-1/0}index(e){let t=this.t,n=t.length;if(n===0||!(e>=t[0]))return-1;if(e>=t[n-1])return n-1;let s=this.hint<n&&t[this.hint]<=e?this.hint:0;for(let o=0;o<4;++o){if(t[s+1]>e)return this.hint=s;++s}let r=n-1;for(;r-s>1;){let o=s+r>>1;t[o]<=e?s=o:r=o}return this.hint=s}place(e,t,n=0){if(this.t.length===0)return!1;let s=Math.max(0,this.index(e)),r=this.position,o=this.velocity,a=Math.min(s+1,this.t.length-1),l=this.t[a]-this.t[s],c=l>0?Math.min(1,Math.max(0,(e-this.t[s])/l)):0,h=c*c,d=h*c,u=2*d-3*h+1,f=(d-2*h+c)*l,A=3*h-2*d,m=(d-h)*l;for(let p=0;p<3;++p)t[n+p]=u*r[3*s+p]+f*o[3*s+p]+A*r[3*a+p]+m*o[3*a+p];return!0}speed(e){let t=Math.max(0,this.index(e)),n=this.position,s=this.velocity,r=Math.min(t+1,this.t.length-1),o=this.t[r]-this.t[t];if(!(o>0))return Math.hypot(s[3*t]??0,s[3*t+1]??0,s[3*t+2]??0);let a=Math.min(1,Math.max(0,(e-this.t[t])/o)),l=(6*a*a-6*a)/o,c=3*a*a-4*a+1,h=3*a*a-2*a,d=0;for(let u=0;u<3;++u){let f=l*(n[3*t+u]-n[3*r+u])+c*s[3*t+u]+h*s[3*r+u];d+=f*f}return Math.sqrt(d)}};var vr=class extends ti{spread;error;constructor(e){let t=ti.of(e);super(t.t,t.position,t.velocity),this.spread=new Float64Array(6*t.length),[e.l11,e.l21,e.l22,e.l31,e.l32,e.l33].forEach((n,s)=>yi(n,.1,this.spread,s,6)),this.error=yi(e.error,.1,new Float64Array(t.length))}place(e,t,n=0){let s=Math.max(0,this.index(e));if(this.length===0)return!1;let r=Math.max(0,e-this.t[s]);for(let o=0;o<3;++o)t[n+o]=this.position[3*s+o]+r*this.velocity[3*s+o];return!0}speed(e){let t=Math.max(0,this.index(e)),n=this.velocity;return Math.hypot(n[3*t]??0,n[3*t+1]??0,n[3*t+2]??0)}sigma(e){let t=Math.max(0,this.index(e)),n=0;for(let s=0;s<6;++s)n+=(this.spread[6*t+s]??0)**2;return Math.sqrt(n)}};var Ii=(i,e)=>e>=i.begin&&e<i.end;function ph(i,e){return{begin:i.begin,end:e??(i.length>0?i.end+1e-9:-1/0)}}function Bf(i){let e=new Uint8Array(i.t.length);return i.object_index?.forEach((t,n)=>{t<0&&(e[n]=1)}),{t:ei(i.t,.001),position:Vi(i.x,i.y,i.z,.1),falseAlarm:e,made:i.made}}function Cf(i){return!i||!Array.isArray(i.x)||i.rows*i.columns!==i.x.length||i.x.length<4?null:{rows:i.rows,columns:i.columns,position:Vi(i.x,i.y,i.z,.1)}}function xf(i){let e=t=>Array.isArray(t)&&t.length===i?.t?.length&&t.every(Number.isFinite);return!i||!e(i.t)||!e(i.search)||!e(i.track)?null:{t:ei(i.t,.001),search:ei(i.search,.001),track:ei(i.track,.001),wanted:e(i.wanted)?ei(i.wanted,.001):new Float64Array(i.t.length)}}var zi=(i,e)=>typeof i=="string"&&i!==""?i:e;function Mf(i){let e=i.batteries.map((t,n)=>({...t,name:zi(t.name,`Battery ${n+1}`)}));return{raw:i,label:zi(i.label,`Run ${i.run}`),begin:i.begin_s,end:Math.max(i.begin_s,i.end_s),assets:i.assets.map((t,n)=>({...t,name:zi(t.name,`Asset ${n+1}`)})),sensors:i.sensors.map((t,n)=>({...t,name:zi(t.name,`Sensor ${n+1}`),volume:Cf(t.volume),use:xf(t.use)})),batteries:e,objects:i.objects.map((t,n)=>{let s=ti.of(t.path);return{raw:t,name:zi(t.name,`Object ${n+1}`),path:s,...ph(s,t.fate==="flying"?null:t.end_s)}}),tracks:i.tracks.map(t=>{let n=new vr(t.path),s=t.ended_s??i.end_s+1e-9;return{raw:t,name:`Track ${t.id}`,path:n,begin:n.begin,end:n.length>0?s:-1/0}}),shots:i.shots.map(t=>{let n=ti.of(t.path),s=t.battery===null?void 0:e[t.battery];return{raw:t,name:`${s?s.name:"Interceptor"} ${t.engagement}.${t.shot}`,path:n,killed:t.result==="kill",...ph(n,t.end_s)}}),detections:Bf(i.detections),events:[...i.events].sort((t,n)=>t.t_s-n.t_s)}}var _r=class{constructor(e){this.raw=e}raw;decoded=[];get labels(){return this.raw.runs.map((e,t)=>zi(e.label,`Run ${e.run??t}`))}run(e){return this.decoded[e]??=Mf(this.raw.runs[e])}};var yf=512e6;async function Ah(i,e){if(e===null||e==="")return i;if(e!=="gzip+base64")throw new st(`The replay is packed as ${e.slice(0,40)}; this page reads gzip+base64`);if(typeof DecompressionStream>"u")throw new st("This browser cannot unpack the replay (DecompressionStream is missing)");let t;try{let a=atob(i.trim());t=new Uint8Array(a.length);for(let l=0;l<a.length;++l)t[l]=a.charCodeAt(l)}catch{throw new st("The replay is damaged (not base64)")}let n=new TextDecoder,s=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip")).getReader(),r="",o=0;try{for(;;){let{done:a,value:l}=await s.read();if(a)return r+n.decode();if(o+=l.length,o>yf)break;r+=n.decode(l,{stream:!0})}}catch{throw new st("The replay is damaged (it does not unpack)")}throw s.cancel(),new st("The replay is too large to be played in a page")}var Sf=new Set(["launched","intercept","arrived"]),If=new Set(["started","arrived","intercept"]);function br(i,e,t){let n=typeof i.shot=="number"?e.shots[i.shot]:void 0,s=typeof i.object=="number"?e.objects[i.object]:void 0;switch(i.kind){case"launched":return"launch";case"intercept":return(n?n.killed:/\bkill(ed)?\b/.test(i.text)&&!/not|no kill/.test(i.text))?"kill":"miss";case"assessed":return t==="belief"?n?.raw.declared_killed?"kill":"miss":"assessed";case"arrived":return s?.raw.fate==="leaked"||typeof i.asset=="number"?"leak":"end";default:return"other"}}function vi(i,e){return e!=="belief"||!If.has(i.kind)}function Dr(i,e){return Sf.has(i.kind)?vi(i,e):e==="belief"&&i.kind==="assessed"}function Ln(i,e){let t=0,n=i.length;for(;t<n;){let s=t+n>>1;i[s].t_s<=e?t=s+1:n=s}return t}function gh(i,e,t){let n=Ln(i,e);if(t)return i[n]?.t_s??null;let s=n-1;for(;s>=0&&i[s].t_s>=e;)--s;return i[s]?.t_s??null}var Xh=0,Jl=1,Zh=2;var sr=1,jh=2,gs=3,Ai=0,Yt=1,hn=2,un=0,ms=1,Kl=2,Wl=3,Xl=4,qh=5;var Pi=100,$h=101,eu=102,tu=103,nu=104,iu=200,su=201,ru=202,ou=203,Zl=204,jl=205,au=206,lu=207,cu=208,hu=209,uu=210,du=211,fu=212,pu=213,Au=214,ro=0,oo=1,ao=2,os=3,lo=4,co=5,ho=6,uo=7,ql=0,gu=1,mu=2,Qn=0,$l=1,ec=2,tc=3,nc=4,ic=5,sc=6,rc=7;var oc=300,ki=301,Es=302,Ho=303,Oo=304,fo=1e3,vn=1001,po=1002,At=1003,Eu=1004;var rr=1005;var Ht=1006,Yo=1007;var Jn=1008;var en=1009,ac=1010,lc=1011,ws=1012,Vo=1013,En=1014,wn=1015,Bn=1016,zo=1017,Jo=1018,Gi=1020,cc=35902,hc=35899,uc=1021,dc=1022,Cn=1023,Yn=1026,Kn=1027,fc=1028,Ko=1029,gi=1030,Wo=1031;var Xo=1033,or=33776,ar=33777,lr=33778,cr=33779,Zo=35840,jo=35841,qo=35842,$o=35843,ea=36196,ta=37492,na=37496,ia=37488,sa=37489,hr=37490,ra=37491,oa=37808,aa=37809,la=37810,ca=37811,ha=37812,ua=37813,da=37814,fa=37815,pa=37816,Aa=37817,ga=37818,ma=37819,Ea=37820,wa=37821,Ba=36492,Ca=36494,xa=36495,Ma=36283,ya=36284,ur=36285,Sa=36286;var Us=2300,Ao=2301,io=2302,Ll=2303,Pl=2400,kl=2401,Gl=2402;var wu=3200;var pc=0,Bu=1,Wn="",qt="srgb",Qi="srgb-linear",Ls="linear",Xe="srgb";var so=7680;var Cu=519,xu=512,Mu=513,yu=514,Ac=515,Su=516,Iu=517,gc=518,mc=519,Ec=35044,Xn=35048;var Ni="300 es",cn=2e3,Ps=2001;function vf(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function _f(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function ks(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function vu(){let i=ks("canvas");return i.style.display="block",i}var mh={},as=null;function Gs(...i){let e="THREE."+i.shift();as?as("log",e,...i):console.log(e,...i)}function _u(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ie(...i){i=_u(i);let e="THREE."+i.shift();if(as)as("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function De(...i){i=_u(i);let e="THREE."+i.shift();if(as)as("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Qs(...i){let e=i.join(" ");e in mh||(mh[e]=!0,Ie(...i))}function bu(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var Du={[ro]:ro,[ao]:ho,[lo]:lo,[os]:co,[oo]:oo,[ho]:ao,[uo]:uo,[co]:os},_n=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Ft=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Eh=1234567,Fs=Math.PI/180,ls=180/Math.PI;function mi(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Ft[i&255]+Ft[i>>8&255]+Ft[i>>16&255]+Ft[i>>24&255]+"-"+Ft[e&255]+Ft[e>>8&255]+"-"+Ft[e>>16&15|64]+Ft[e>>24&255]+"-"+Ft[t&63|128]+Ft[t>>8&255]+"-"+Ft[t>>16&255]+Ft[t>>24&255]+Ft[n&255]+Ft[n>>8&255]+Ft[n>>16&255]+Ft[n>>24&255]).toLowerCase()}function Ye(i,e,t){return Math.max(e,Math.min(t,i))}function wc(i,e){return(i%e+e)%e}function bf(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function Df(i,e,t){return i!==e?(t-i)/(e-i):0}function Ts(i,e,t){return(1-t)*i+t*e}function Rf(i,e,t,n){return Ts(i,e,1-Math.exp(-t*n))}function Qf(i,e=1){return e-Math.abs(wc(i,e*2)-e)}function Ff(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function Tf(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function Uf(i,e){return i+Math.floor(Math.random()*(e-i+1))}function Lf(i,e){return i+Math.random()*(e-i)}function Pf(i){return i*(.5-Math.random())}function kf(i){i!==void 0&&(Eh=i);let e=Eh+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function Gf(i){return i*Fs}function Nf(i){return i*ls}function Hf(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function Of(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function Bc(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function Yf(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+n)/2),h=o((e+n)/2),d=r((e-n)/2),u=o((e-n)/2),f=r((n-e)/2),A=o((n-e)/2);switch(s){case"XYX":i.set(a*h,l*d,l*u,a*c);break;case"YZY":i.set(l*u,a*h,l*d,a*c);break;case"ZXZ":i.set(l*d,l*u,a*h,a*c);break;case"XZX":i.set(a*h,l*A,l*f,a*c);break;case"YXY":i.set(l*f,a*h,l*A,a*c);break;case"ZYZ":i.set(l*A,l*f,a*h,a*c);break;default:Ie("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Ia(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Cc(i,e){if(e.constructor===Float32Array)return i;let t=Ia(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function xc(i,e){if(e.constructor===Float32Array)return i;let t=Ia(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var Zn={DEG2RAD:Fs,RAD2DEG:ls,generateUUID:mi,clamp:Ye,euclideanModulo:wc,mapLinear:bf,inverseLerp:Df,lerp:Ts,damp:Rf,pingpong:Qf,smoothstep:Ff,smootherstep:Tf,randInt:Uf,randFloat:Lf,randFloatSpread:Pf,seededRandom:kf,degToRad:Gf,radToDeg:Nf,isPowerOfTwo:Hf,ceilPowerOfTwo:Of,floorPowerOfTwo:Bc,setQuaternionFromProperEuler:Yf,normalize:xc,denormalize:Cc},Ve=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Ye(this.x,e.x,t.x),this.y=Ye(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Ye(this.x,e,t),this.y=Ye(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ye(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Ye(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},bn=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let l=n[s+0],c=n[s+1],h=n[s+2],d=n[s+3],u=r[o+0],f=r[o+1],A=r[o+2],m=r[o+3];if(d!==m||l!==u||c!==f||h!==A){let p=l*u+c*f+h*A+d*m;p<0&&(u=-u,f=-f,A=-A,m=-m,p=-p);let g=1-a;if(p<.9995){let x=Math.acos(p),S=Math.sin(x);g=Math.sin(g*x)/S,a=Math.sin(a*x)/S,l=l*g+u*a,c=c*g+f*a,h=h*g+A*a,d=d*g+m*a}else{l=l*g+u*a,c=c*g+f*a,h=h*g+A*a,d=d*g+m*a;let x=1/Math.sqrt(l*l+c*c+h*h+d*d);l*=x,c*=x,h*=x,d*=x}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=d}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],h=n[s+3],d=r[o],u=r[o+1],f=r[o+2],A=r[o+3];return e[t]=a*A+h*d+l*f-c*u,e[t+1]=l*A+h*u+c*d-a*f,e[t+2]=c*A+h*f+a*u-l*d,e[t+3]=h*A-a*d-l*u-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),h=a(s/2),d=a(r/2),u=l(n/2),f=l(s/2),A=l(r/2);switch(o){case"XYZ":this._x=u*h*d+c*f*A,this._y=c*f*d-u*h*A,this._z=c*h*A+u*f*d,this._w=c*h*d-u*f*A;break;case"YXZ":this._x=u*h*d+c*f*A,this._y=c*f*d-u*h*A,this._z=c*h*A-u*f*d,this._w=c*h*d+u*f*A;break;case"ZXY":this._x=u*h*d-c*f*A,this._y=c*f*d+u*h*A,this._z=c*h*A+u*f*d,this._w=c*h*d-u*f*A;break;case"ZYX":this._x=u*h*d-c*f*A,this._y=c*f*d+u*h*A,this._z=c*h*A-u*f*d,this._w=c*h*d+u*f*A;break;case"YZX":this._x=u*h*d+c*f*A,this._y=c*f*d+u*h*A,this._z=c*h*A-u*f*d,this._w=c*h*d-u*f*A;break;case"XZY":this._x=u*h*d-c*f*A,this._y=c*f*d-u*h*A,this._z=c*h*A+u*f*d,this._w=c*h*d+u*f*A;break;default:Ie("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],d=t[10],u=n+a+d;if(u>0){let f=.5/Math.sqrt(u+1);this._w=.25/f,this._x=(h-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(n>a&&n>d){let f=2*Math.sqrt(1+n-a-d);this._w=(h-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>d){let f=2*Math.sqrt(1+a-n-d);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+d-n-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Ye(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=n*h+o*a+s*c-r*l,this._y=s*h+o*l+r*a-n*c,this._z=r*h+o*c+n*l-s*a,this._w=o*h-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},b=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(wh.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(wh.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*n),h=2*(a*t-r*s),d=2*(r*n-o*t);return this.x=t+l*c+o*d-a*h,this.y=n+l*h+a*c-r*d,this.z=s+l*d+r*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Ye(this.x,e.x,t.x),this.y=Ye(this.y,e.y,t.y),this.z=Ye(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Ye(this.x,e,t),this.y=Ye(this.y,e,t),this.z=Ye(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ye(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return gl.copy(this).projectOnVector(e),this.sub(gl)}reflect(e){return this.sub(gl.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Ye(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},gl=new b,wh=new bn,Re=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c)}set(e,t,n,s,r,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=s,h[2]=a,h[3]=t,h[4]=r,h[5]=l,h[6]=n,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],h=n[4],d=n[7],u=n[2],f=n[5],A=n[8],m=s[0],p=s[3],g=s[6],x=s[1],S=s[4],C=s[7],v=s[2],I=s[5],E=s[8];return r[0]=o*m+a*x+l*v,r[3]=o*p+a*S+l*I,r[6]=o*g+a*C+l*E,r[1]=c*m+h*x+d*v,r[4]=c*p+h*S+d*I,r[7]=c*g+h*C+d*E,r[2]=u*m+f*x+A*v,r[5]=u*p+f*S+A*I,r[8]=u*g+f*C+A*E,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-n*r*h+n*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],d=h*o-a*c,u=a*l-h*r,f=c*r-o*l,A=t*d+n*u+s*f;if(A===0)return this.set(0,0,0,0,0,0,0,0,0);let m=1/A;return e[0]=d*m,e[1]=(s*c-h*n)*m,e[2]=(a*n-s*o)*m,e[3]=u*m,e[4]=(h*t-s*l)*m,e[5]=(s*r-a*t)*m,e[6]=f*m,e[7]=(n*l-c*t)*m,e[8]=(o*t-n*r)*m,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Qs("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(ml.makeScale(e,t)),this}rotate(e){return Qs("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(ml.makeRotation(-e)),this}translate(e,t){return Qs("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(ml.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},ml=new Re,Bh=new Re().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Ch=new Re().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Vf(){let i={enabled:!0,workingColorSpace:Qi,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Xe&&(s.r=On(s.r),s.g=On(s.g),s.b=On(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Xe&&(s.r=rs(s.r),s.g=rs(s.g),s.b=rs(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Wn?Ls:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[Qi]:{primaries:e,whitePoint:n,transfer:Ls,toXYZ:Bh,fromXYZ:Ch,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:qt},outputColorSpaceConfig:{drawingBufferColorSpace:qt}},[qt]:{primaries:e,whitePoint:n,transfer:Xe,toXYZ:Bh,fromXYZ:Ch,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:qt}}}),i}var Ge=Vf();function On(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function rs(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var Ji,go=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{Ji===void 0&&(Ji=ks("canvas")),Ji.width=e.width,Ji.height=e.height;let s=Ji.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=Ji}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=ks("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=On(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(On(t[n]/255)*255):t[n]=On(t[n]);return{data:t,width:e.width,height:e.height}}else return Ie("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},zf=0,cs=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:zf++}),this.uuid=mi(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(El(s[o].image)):r.push(El(s[o]))}else r=El(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function El(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?go.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ie("Texture: Unable to serialize Texture."),{})}var Jf=0,wl=new b,Jt=class i extends _n{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=vn,s=vn,r=Ht,o=Jn,a=Cn,l=en,c=i.DEFAULT_ANISOTROPY,h=Wn){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Jf++}),this.uuid=mi(),this.name="",this.source=new cs(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ve(0,0),this.repeat=new Ve(1,1),this.center=new Ve(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Re,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(wl).x}get height(){return this.source.getSize(wl).y}get depth(){return this.source.getSize(wl).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Ie(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ie(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==oc)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case fo:e.x=e.x-Math.floor(e.x);break;case vn:e.x=e.x<0?0:1;break;case po:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case fo:e.y=e.y-Math.floor(e.y);break;case vn:e.y=e.y<0?0:1;break;case po:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Jt.DEFAULT_IMAGE=null;Jt.DEFAULT_MAPPING=oc;Jt.DEFAULT_ANISOTROPY=1;var ut=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,l=e.elements,c=l[0],h=l[4],d=l[8],u=l[1],f=l[5],A=l[9],m=l[2],p=l[6],g=l[10];if(Math.abs(h-u)<.01&&Math.abs(d-m)<.01&&Math.abs(A-p)<.01){if(Math.abs(h+u)<.1&&Math.abs(d+m)<.1&&Math.abs(A+p)<.1&&Math.abs(c+f+g-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let S=(c+1)/2,C=(f+1)/2,v=(g+1)/2,I=(h+u)/4,E=(d+m)/4,M=(A+p)/4;return S>C&&S>v?S<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(S),s=I/n,r=E/n):C>v?C<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(C),n=I/s,r=M/s):v<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(v),n=E/r,s=M/r),this.set(n,s,r,t),this}let x=Math.sqrt((p-A)*(p-A)+(d-m)*(d-m)+(u-h)*(u-h));return Math.abs(x)<.001&&(x=1),this.x=(p-A)/x,this.y=(d-m)/x,this.z=(u-h)/x,this.w=Math.acos((c+f+g-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Ye(this.x,e.x,t.x),this.y=Ye(this.y,e.y,t.y),this.z=Ye(this.z,e.z,t.z),this.w=Ye(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Ye(this.x,e,t),this.y=Ye(this.y,e,t),this.z=Ye(this.z,e,t),this.w=Ye(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ye(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},mo=class extends _n{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Ht,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new ut(0,0,e,t),this.scissorTest=!1,this.viewport=new ut(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new Jt({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Ht,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new cs(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Ot=class extends mo{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},Ns=class extends Jt{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=At,this.minFilter=At,this.wrapR=vn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Eo=class extends Jt{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=At,this.minFilter=At,this.wrapR=vn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var it=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,l,c,h,d,u,f,A,m,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c,h,d,u,f,A,m,p)}set(e,t,n,s,r,o,a,l,c,h,d,u,f,A,m,p){let g=this.elements;return g[0]=e,g[4]=t,g[8]=n,g[12]=s,g[1]=r,g[5]=o,g[9]=a,g[13]=l,g[2]=c,g[6]=h,g[10]=d,g[14]=u,g[3]=f,g[7]=A,g[11]=m,g[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/Ki.setFromMatrixColumn(e,0).length(),r=1/Ki.setFromMatrixColumn(e,1).length(),o=1/Ki.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),h=Math.cos(r),d=Math.sin(r);if(e.order==="XYZ"){let u=o*h,f=o*d,A=a*h,m=a*d;t[0]=l*h,t[4]=-l*d,t[8]=c,t[1]=f+A*c,t[5]=u-m*c,t[9]=-a*l,t[2]=m-u*c,t[6]=A+f*c,t[10]=o*l}else if(e.order==="YXZ"){let u=l*h,f=l*d,A=c*h,m=c*d;t[0]=u+m*a,t[4]=A*a-f,t[8]=o*c,t[1]=o*d,t[5]=o*h,t[9]=-a,t[2]=f*a-A,t[6]=m+u*a,t[10]=o*l}else if(e.order==="ZXY"){let u=l*h,f=l*d,A=c*h,m=c*d;t[0]=u-m*a,t[4]=-o*d,t[8]=A+f*a,t[1]=f+A*a,t[5]=o*h,t[9]=m-u*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let u=o*h,f=o*d,A=a*h,m=a*d;t[0]=l*h,t[4]=A*c-f,t[8]=u*c+m,t[1]=l*d,t[5]=m*c+u,t[9]=f*c-A,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let u=o*l,f=o*c,A=a*l,m=a*c;t[0]=l*h,t[4]=m-u*d,t[8]=A*d+f,t[1]=d,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=f*d+A,t[10]=u-m*d}else if(e.order==="XZY"){let u=o*l,f=o*c,A=a*l,m=a*c;t[0]=l*h,t[4]=-d,t[8]=c*h,t[1]=u*d+m,t[5]=o*h,t[9]=f*d-A,t[2]=A*d-f,t[6]=a*h,t[10]=m*d+u}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Kf,e,Wf)}lookAt(e,t,n){let s=this.elements;return Zt.subVectors(e,t),Zt.lengthSq()===0&&(Zt.z=1),Zt.normalize(),ni.crossVectors(n,Zt),ni.lengthSq()===0&&(Math.abs(n.z)===1?Zt.x+=1e-4:Zt.z+=1e-4,Zt.normalize(),ni.crossVectors(n,Zt)),ni.normalize(),Rr.crossVectors(Zt,ni),s[0]=ni.x,s[4]=Rr.x,s[8]=Zt.x,s[1]=ni.y,s[5]=Rr.y,s[9]=Zt.y,s[2]=ni.z,s[6]=Rr.z,s[10]=Zt.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],h=n[1],d=n[5],u=n[9],f=n[13],A=n[2],m=n[6],p=n[10],g=n[14],x=n[3],S=n[7],C=n[11],v=n[15],I=s[0],E=s[4],M=s[8],k=s[12],Q=s[1],T=s[5],N=s[9],J=s[13],R=s[2],V=s[6],Z=s[10],H=s[14],te=s[3],Y=s[7],q=s[11],$=s[15];return r[0]=o*I+a*Q+l*R+c*te,r[4]=o*E+a*T+l*V+c*Y,r[8]=o*M+a*N+l*Z+c*q,r[12]=o*k+a*J+l*H+c*$,r[1]=h*I+d*Q+u*R+f*te,r[5]=h*E+d*T+u*V+f*Y,r[9]=h*M+d*N+u*Z+f*q,r[13]=h*k+d*J+u*H+f*$,r[2]=A*I+m*Q+p*R+g*te,r[6]=A*E+m*T+p*V+g*Y,r[10]=A*M+m*N+p*Z+g*q,r[14]=A*k+m*J+p*H+g*$,r[3]=x*I+S*Q+C*R+v*te,r[7]=x*E+S*T+C*V+v*Y,r[11]=x*M+S*N+C*Z+v*q,r[15]=x*k+S*J+C*H+v*$,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],d=e[6],u=e[10],f=e[14],A=e[3],m=e[7],p=e[11],g=e[15],x=l*f-c*u,S=a*f-c*d,C=a*u-l*d,v=o*f-c*h,I=o*u-l*h,E=o*d-a*h;return t*(m*x-p*S+g*C)-n*(A*x-p*v+g*I)+s*(A*S-m*v+g*E)-r*(A*C-m*I+p*E)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-n*(r*h-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],d=e[9],u=e[10],f=e[11],A=e[12],m=e[13],p=e[14],g=e[15],x=t*a-n*o,S=t*l-s*o,C=t*c-r*o,v=n*l-s*a,I=n*c-r*a,E=s*c-r*l,M=h*m-d*A,k=h*p-u*A,Q=h*g-f*A,T=d*p-u*m,N=d*g-f*m,J=u*g-f*p,R=x*J-S*N+C*T+v*Q-I*k+E*M;if(R===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let V=1/R;return e[0]=(a*J-l*N+c*T)*V,e[1]=(s*N-n*J-r*T)*V,e[2]=(m*E-p*I+g*v)*V,e[3]=(u*I-d*E-f*v)*V,e[4]=(l*Q-o*J-c*k)*V,e[5]=(t*J-s*Q+r*k)*V,e[6]=(p*C-A*E-g*S)*V,e[7]=(h*E-u*C+f*S)*V,e[8]=(o*N-a*Q+c*M)*V,e[9]=(n*Q-t*N-r*M)*V,e[10]=(A*I-m*C+g*x)*V,e[11]=(d*C-h*I-f*x)*V,e[12]=(a*k-o*T-l*M)*V,e[13]=(t*T-n*k+s*M)*V,e[14]=(m*S-A*v-p*x)*V,e[15]=(h*v-d*S+u*x)*V,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,l=e.z,c=r*o,h=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,h*a+n,h*l-s*o,0,c*l-s*a,h*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,h=o+o,d=a+a,u=r*c,f=r*h,A=r*d,m=o*h,p=o*d,g=a*d,x=l*c,S=l*h,C=l*d,v=n.x,I=n.y,E=n.z;return s[0]=(1-(m+g))*v,s[1]=(f+C)*v,s[2]=(A-S)*v,s[3]=0,s[4]=(f-C)*I,s[5]=(1-(u+g))*I,s[6]=(p+x)*I,s[7]=0,s[8]=(A+S)*E,s[9]=(p-x)*E,s[10]=(1-(u+m))*E,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=Ki.set(s[0],s[1],s[2]).length(),a=Ki.set(s[4],s[5],s[6]).length(),l=Ki.set(s[8],s[9],s[10]).length();r<0&&(o=-o),pn.copy(this);let c=1/o,h=1/a,d=1/l;return pn.elements[0]*=c,pn.elements[1]*=c,pn.elements[2]*=c,pn.elements[4]*=h,pn.elements[5]*=h,pn.elements[6]*=h,pn.elements[8]*=d,pn.elements[9]*=d,pn.elements[10]*=d,t.setFromRotationMatrix(pn),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,s,r,o,a=cn,l=!1){let c=this.elements,h=2*r/(t-e),d=2*r/(n-s),u=(t+e)/(t-e),f=(n+s)/(n-s),A,m;if(l)A=r/(o-r),m=o*r/(o-r);else if(a===cn)A=-(o+r)/(o-r),m=-2*o*r/(o-r);else if(a===Ps)A=-o/(o-r),m=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=u,c[12]=0,c[1]=0,c[5]=d,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=A,c[14]=m,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=cn,l=!1){let c=this.elements,h=2/(t-e),d=2/(n-s),u=-(t+e)/(t-e),f=-(n+s)/(n-s),A,m;if(l)A=1/(o-r),m=o/(o-r);else if(a===cn)A=-2/(o-r),m=-(o+r)/(o-r);else if(a===Ps)A=-1/(o-r),m=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=u,c[1]=0,c[5]=d,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=A,c[14]=m,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},Ki=new b,pn=new it,Kf=new b(0,0,0),Wf=new b(1,1,1),ni=new b,Rr=new b,Zt=new b,xh=new it,Mh=new bn,li=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],h=s[9],d=s[2],u=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(Ye(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(u,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Ye(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-d,r),this._z=0);break;case"ZXY":this._x=Math.asin(Ye(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(-d,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Ye(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(u,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Ye(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-d,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Ye(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(u,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,f),this._y=0);break;default:Ie("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return xh.makeRotationFromQuaternion(e),this.setFromRotationMatrix(xh,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Mh.setFromEuler(this),this.setFromQuaternion(Mh,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};li.DEFAULT_ORDER="XYZ";var Hs=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},Xf=0,yh=new b,Wi=new bn,Pn=new it,Qr=new b,Is=new b,Zf=new b,jf=new bn,Sh=new b(1,0,0),Ih=new b(0,1,0),vh=new b(0,0,1),_h={type:"added"},qf={type:"removed"},Xi={type:"childadded",child:null},Bl={type:"childremoved",child:null},Kt=class i extends _n{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Xf++}),this.uuid=mi(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new b,t=new li,n=new bn,s=new b(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new it},normalMatrix:{value:new Re}}),this.matrix=new it,this.matrixWorld=new it,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Hs,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Wi.setFromAxisAngle(e,t),this.quaternion.multiply(Wi),this}rotateOnWorldAxis(e,t){return Wi.setFromAxisAngle(e,t),this.quaternion.premultiply(Wi),this}rotateX(e){return this.rotateOnAxis(Sh,e)}rotateY(e){return this.rotateOnAxis(Ih,e)}rotateZ(e){return this.rotateOnAxis(vh,e)}translateOnAxis(e,t){return yh.copy(e).applyQuaternion(this.quaternion),this.position.add(yh.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Sh,e)}translateY(e){return this.translateOnAxis(Ih,e)}translateZ(e){return this.translateOnAxis(vh,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Pn.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?Qr.copy(e):Qr.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),Is.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Pn.lookAt(Is,Qr,this.up):Pn.lookAt(Qr,Is,this.up),this.quaternion.setFromRotationMatrix(Pn),s&&(Pn.extractRotation(s.matrixWorld),Wi.setFromRotationMatrix(Pn),this.quaternion.premultiply(Wi.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(De("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(_h),Xi.child=e,this.dispatchEvent(Xi),Xi.child=null):De("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(qf),Bl.child=e,this.dispatchEvent(Bl),Bl.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Pn.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Pn.multiply(e.parent.matrixWorld)),e.applyMatrix4(Pn),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(_h),Xi.child=e,this.dispatchEvent(Xi),Xi.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Is,e,Zf),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Is,jf,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let d=l[c];r(e.shapes,d)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),d=o(e.shapes),u=o(e.skeletons),f=o(e.animations),A=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),h.length>0&&(n.images=h),d.length>0&&(n.shapes=d),u.length>0&&(n.skeletons=u),f.length>0&&(n.animations=f),A.length>0&&(n.nodes=A)}return n.object=s,n;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Kt.DEFAULT_UP=new b(0,1,0);Kt.DEFAULT_MATRIX_AUTO_UPDATE=!0;Kt.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var pt=class extends Kt{constructor(){super(),this.isGroup=!0,this.type="Group"}},$f={type:"move"},hs=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new pt,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new pt,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new b,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new b),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new pt,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new b,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new b,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let m of e.hand.values()){let p=t.getJointPose(m,n),g=this._getHandJoint(c,m);p!==null&&(g.matrix.fromArray(p.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=p.radius),g.visible=p!==null}let h=c.joints["index-finger-tip"],d=c.joints["thumb-tip"],u=h.position.distanceTo(d.position),f=.02,A=.005;c.inputState.pinching&&u>f+A?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&u<=f-A&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent($f)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new pt;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},Ru={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},ii={h:0,s:0,l:0},Fr={h:0,s:0,l:0};function Cl(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var ze=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=qt){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Ge.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=Ge.workingColorSpace){return this.r=e,this.g=t,this.b=n,Ge.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=Ge.workingColorSpace){if(e=wc(e,1),t=Ye(t,0,1),n=Ye(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=Cl(o,r,e+1/3),this.g=Cl(o,r,e),this.b=Cl(o,r,e-1/3)}return Ge.colorSpaceToWorking(this,s),this}setStyle(e,t=qt){function n(r){r!==void 0&&parseFloat(r)<1&&Ie("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ie("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ie("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=qt){let n=Ru[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Ie("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=On(e.r),this.g=On(e.g),this.b=On(e.b),this}copyLinearToSRGB(e){return this.r=rs(e.r),this.g=rs(e.g),this.b=rs(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=qt){return Ge.workingToColorSpace(Tt.copy(this),e),Math.round(Ye(Tt.r*255,0,255))*65536+Math.round(Ye(Tt.g*255,0,255))*256+Math.round(Ye(Tt.b*255,0,255))}getHexString(e=qt){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Ge.workingColorSpace){Ge.workingToColorSpace(Tt.copy(this),t);let n=Tt.r,s=Tt.g,r=Tt.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let d=o-a;switch(c=h<=.5?d/(o+a):d/(2-o-a),o){case n:l=(s-r)/d+(s<r?6:0);break;case s:l=(r-n)/d+2;break;case r:l=(n-s)/d+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=Ge.workingColorSpace){return Ge.workingToColorSpace(Tt.copy(this),t),e.r=Tt.r,e.g=Tt.g,e.b=Tt.b,e}getStyle(e=qt){Ge.workingToColorSpace(Tt.copy(this),e);let t=Tt.r,n=Tt.g,s=Tt.b;return e!==qt?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(ii),this.setHSL(ii.h+e,ii.s+t,ii.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(ii),e.getHSL(Fr);let n=Ts(ii.h,Fr.h,t),s=Ts(ii.s,Fr.s,t),r=Ts(ii.l,Fr.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Tt=new ze;ze.NAMES=Ru;var us=class extends Kt{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new li,this.environmentIntensity=1,this.environmentRotation=new li,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},An=new b,kn=new b,xl=new b,Gn=new b,Zi=new b,ji=new b,bh=new b,Ml=new b,yl=new b,Sl=new b,Il=new ut,vl=new ut,_l=new ut,ai=class i{constructor(e=new b,t=new b,n=new b){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),An.subVectors(e,t),s.cross(An);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){An.subVectors(s,t),kn.subVectors(n,t),xl.subVectors(e,t);let o=An.dot(An),a=An.dot(kn),l=An.dot(xl),c=kn.dot(kn),h=kn.dot(xl),d=o*c-a*a;if(d===0)return r.set(0,0,0),null;let u=1/d,f=(c*l-a*h)*u,A=(o*h-a*l)*u;return r.set(1-f-A,A,f)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,Gn)===null?!1:Gn.x>=0&&Gn.y>=0&&Gn.x+Gn.y<=1}static getInterpolation(e,t,n,s,r,o,a,l){return this.getBarycoord(e,t,n,s,Gn)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,Gn.x),l.addScaledVector(o,Gn.y),l.addScaledVector(a,Gn.z),l)}static getInterpolatedAttribute(e,t,n,s,r,o){return Il.setScalar(0),vl.setScalar(0),_l.setScalar(0),Il.fromBufferAttribute(e,t),vl.fromBufferAttribute(e,n),_l.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(Il,r.x),o.addScaledVector(vl,r.y),o.addScaledVector(_l,r.z),o}static isFrontFacing(e,t,n,s){return An.subVectors(n,t),kn.subVectors(e,t),An.cross(kn).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return An.subVectors(this.c,this.b),kn.subVectors(this.a,this.b),An.cross(kn).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;Zi.subVectors(s,n),ji.subVectors(r,n),Ml.subVectors(e,n);let l=Zi.dot(Ml),c=ji.dot(Ml);if(l<=0&&c<=0)return t.copy(n);yl.subVectors(e,s);let h=Zi.dot(yl),d=ji.dot(yl);if(h>=0&&d<=h)return t.copy(s);let u=l*d-h*c;if(u<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(n).addScaledVector(Zi,o);Sl.subVectors(e,r);let f=Zi.dot(Sl),A=ji.dot(Sl);if(A>=0&&f<=A)return t.copy(r);let m=f*c-l*A;if(m<=0&&c>=0&&A<=0)return a=c/(c-A),t.copy(n).addScaledVector(ji,a);let p=h*A-f*d;if(p<=0&&d-h>=0&&f-A>=0)return bh.subVectors(r,s),a=(d-h)/(d-h+(f-A)),t.copy(s).addScaledVector(bh,a);let g=1/(p+m+u);return o=m*g,a=u*g,t.copy(n).addScaledVector(Zi,o).addScaledVector(ji,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},ci=class{constructor(e=new b(1/0,1/0,1/0),t=new b(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(gn.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(gn.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=gn.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,gn):gn.fromBufferAttribute(r,o),gn.applyMatrix4(e.matrixWorld),this.expandByPoint(gn);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Tr.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Tr.copy(n.boundingBox)),Tr.applyMatrix4(e.matrixWorld),this.union(Tr)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,gn),gn.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(vs),Ur.subVectors(this.max,vs),qi.subVectors(e.a,vs),$i.subVectors(e.b,vs),es.subVectors(e.c,vs),si.subVectors($i,qi),ri.subVectors(es,$i),_i.subVectors(qi,es);let t=[0,-si.z,si.y,0,-ri.z,ri.y,0,-_i.z,_i.y,si.z,0,-si.x,ri.z,0,-ri.x,_i.z,0,-_i.x,-si.y,si.x,0,-ri.y,ri.x,0,-_i.y,_i.x,0];return!bl(t,qi,$i,es,Ur)||(t=[1,0,0,0,1,0,0,0,1],!bl(t,qi,$i,es,Ur))?!1:(Lr.crossVectors(si,ri),t=[Lr.x,Lr.y,Lr.z],bl(t,qi,$i,es,Ur))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,gn).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(gn).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Nn[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Nn[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Nn[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Nn[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Nn[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Nn[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Nn[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Nn[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Nn),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Nn=[new b,new b,new b,new b,new b,new b,new b,new b],gn=new b,Tr=new ci,qi=new b,$i=new b,es=new b,si=new b,ri=new b,_i=new b,vs=new b,Ur=new b,Lr=new b,bi=new b;function bl(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){bi.fromArray(i,r);let a=s.x*Math.abs(bi.x)+s.y*Math.abs(bi.y)+s.z*Math.abs(bi.z),l=e.dot(bi),c=t.dot(bi),h=n.dot(bi);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var wt=new b,Pr=new Ve,ep=0,We=class extends _n{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:ep++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=Ec,this.updateRanges=[],this.gpuType=wn,this.version=0,this._normalizationScale=e!==void 0?Ia(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)Pr.fromBufferAttribute(this,t),Pr.applyMatrix3(e),this.setXY(t,Pr.x,Pr.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)wt.fromBufferAttribute(this,t),wt.applyMatrix3(e),this.setXYZ(t,wt.x,wt.y,wt.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)wt.fromBufferAttribute(this,t),wt.applyMatrix4(e),this.setXYZ(t,wt.x,wt.y,wt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)wt.fromBufferAttribute(this,t),wt.applyNormalMatrix(e),this.setXYZ(t,wt.x,wt.y,wt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)wt.fromBufferAttribute(this,t),wt.transformDirection(e),this.setXYZ(t,wt.x,wt.y,wt.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Cc(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):xc(e,this.array)}};var Os=class extends We{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Ys=class extends We{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var Dt=class extends We{constructor(e,t,n){super(new Float32Array(e),t,n)}},tp=new ci,_s=new b,Dl=new b,hi=class{constructor(e=new b,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):tp.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;_s.subVectors(e,this.center);let t=_s.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(_s,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Dl.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(_s.copy(e.center).add(Dl)),this.expandByPoint(_s.copy(e.center).sub(Dl))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},np=0,ln=new it,Rl=new Kt,ts=new b,jt=new ci,bs=new ci,vt=new b,Ze=class i extends _n{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:np++}),this.uuid=mi(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(vf(e)?Ys:Os)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new Re().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return ln.makeRotationFromQuaternion(e),this.applyMatrix4(ln),this}rotateX(e){return ln.makeRotationX(e),this.applyMatrix4(ln),this}rotateY(e){return ln.makeRotationY(e),this.applyMatrix4(ln),this}rotateZ(e){return ln.makeRotationZ(e),this.applyMatrix4(ln),this}translate(e,t,n){return ln.makeTranslation(e,t,n),this.applyMatrix4(ln),this}scale(e,t,n){return ln.makeScale(e,t,n),this.applyMatrix4(ln),this}lookAt(e){return Rl.lookAt(e),Rl.updateMatrix(),this.applyMatrix4(Rl.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(ts).negate(),this.translate(ts.x,ts.y,ts.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Dt(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ie("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new ci);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){De("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new b(-1/0,-1/0,-1/0),new b(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];jt.setFromBufferAttribute(r),this.morphTargetsRelative?(vt.addVectors(this.boundingBox.min,jt.min),this.boundingBox.expandByPoint(vt),vt.addVectors(this.boundingBox.max,jt.max),this.boundingBox.expandByPoint(vt)):(this.boundingBox.expandByPoint(jt.min),this.boundingBox.expandByPoint(jt.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&De('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new hi);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){De("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new b,1/0);return}if(e){let n=this.boundingSphere.center;if(jt.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];bs.setFromBufferAttribute(a),this.morphTargetsRelative?(vt.addVectors(jt.min,bs.min),jt.expandByPoint(vt),vt.addVectors(jt.max,bs.max),jt.expandByPoint(vt)):(jt.expandByPoint(bs.min),jt.expandByPoint(bs.max))}jt.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)vt.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(vt));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)vt.fromBufferAttribute(a,c),l&&(ts.fromBufferAttribute(e,c),vt.add(ts)),s=Math.max(s,n.distanceToSquared(vt))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&De('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){De("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new We(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let k=0;k<n.count;k++)a[k]=new b,l[k]=new b;let h=new b,d=new b,u=new b,f=new Ve,A=new Ve,m=new Ve,p=new b,g=new b;function x(k,Q,T){c[k]=c[Q]=c[T]=1,h.fromBufferAttribute(n,k),d.fromBufferAttribute(n,Q),u.fromBufferAttribute(n,T),f.fromBufferAttribute(r,k),A.fromBufferAttribute(r,Q),m.fromBufferAttribute(r,T),d.sub(h),u.sub(h),A.sub(f),m.sub(f);let N=1/(A.x*m.y-m.x*A.y);isFinite(N)&&(p.copy(d).multiplyScalar(m.y).addScaledVector(u,-A.y).multiplyScalar(N),g.copy(u).multiplyScalar(A.x).addScaledVector(d,-m.x).multiplyScalar(N),a[k].add(p),a[Q].add(p),a[T].add(p),l[k].add(g),l[Q].add(g),l[T].add(g))}let S=this.groups;S.length===0&&(S=[{start:0,count:e.count}]);for(let k=0,Q=S.length;k<Q;++k){let T=S[k],N=T.start,J=T.count;for(let R=N,V=N+J;R<V;R+=3)x(e.getX(R+0),e.getX(R+1),e.getX(R+2))}let C=new b,v=new b,I=new b,E=new b;function M(k){I.fromBufferAttribute(s,k),E.copy(I);let Q=a[k];C.copy(Q),C.sub(I.multiplyScalar(I.dot(Q))).normalize(),v.crossVectors(E,Q);let N=v.dot(l[k])<0?-1:1;o.setXYZW(k,C.x,C.y,C.z,N)}for(let k=0,Q=n.count;k<Q;++k)c[k]&&M(k);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new We(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let u=0,f=n.count;u<f;u++)n.setXYZ(u,0,0,0);let s=new b,r=new b,o=new b,a=new b,l=new b,c=new b,h=new b,d=new b;if(e)for(let u=0,f=e.count;u<f;u+=3){let A=e.getX(u+0),m=e.getX(u+1),p=e.getX(u+2);s.fromBufferAttribute(t,A),r.fromBufferAttribute(t,m),o.fromBufferAttribute(t,p),h.subVectors(o,r),d.subVectors(s,r),h.cross(d),a.fromBufferAttribute(n,A),l.fromBufferAttribute(n,m),c.fromBufferAttribute(n,p),a.add(h),l.add(h),c.add(h),n.setXYZ(A,a.x,a.y,a.z),n.setXYZ(m,l.x,l.y,l.z),n.setXYZ(p,c.x,c.y,c.z)}else for(let u=0,f=t.count;u<f;u+=3)s.fromBufferAttribute(t,u+0),r.fromBufferAttribute(t,u+1),o.fromBufferAttribute(t,u+2),h.subVectors(o,r),d.subVectors(s,r),h.cross(d),n.setXYZ(u+0,h.x,h.y,h.z),n.setXYZ(u+1,h.x,h.y,h.z),n.setXYZ(u+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)vt.fromBufferAttribute(e,t),vt.normalize(),e.setXYZ(t,vt.x,vt.y,vt.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,d=a.normalized,u=new c.constructor(l.length*h),f=0,A=0;for(let m=0,p=l.length;m<p;m++){a.isInterleavedBufferAttribute?f=l[m]*a.data.stride+a.offset:f=l[m]*h;for(let g=0;g<h;g++)u[A++]=c[f++]}return new We(u,h,d)}if(this.index===null)return Ie("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,n);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let h=0,d=c.length;h<d;h++){let u=c[h],f=e(u,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let d=0,u=c.length;d<u;d++){let f=c[d];h.push(f.toJSON(e.data))}h.length>0&&(s[l]=h,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let c in s){let h=s[c];this.setAttribute(c,h.clone(t))}let r=e.morphAttributes;for(let c in r){let h=[],d=r[c];for(let u=0,f=d.length;u<f;u++)h.push(d[u].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let d=o[c];this.addGroup(d.start,d.count,d.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Vs=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Ec,this.updateRanges=[],this.version=0,this.uuid=mi()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Dh(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Dh(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function Dh(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=mi()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var Gt=new b,Fi=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?Ia(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)Gt.fromBufferAttribute(this,t),Gt.applyMatrix4(e),this.setXYZ(t,Gt.x,Gt.y,Gt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Gt.fromBufferAttribute(this,t),Gt.applyNormalMatrix(e),this.setXYZ(t,Gt.x,Gt.y,Gt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Gt.fromBufferAttribute(this,t),Gt.transformDirection(e),this.setXYZ(t,Gt.x,Gt.y,Gt.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Gs("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new We(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Gs("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Cc(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):xc(e,this.data.array)}},Ql=new b,ip=new b,sp=new Re,mn=class{constructor(e=new b(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=Ql.subVectors(n,t).cross(ip.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(Ql),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||sp.getNormalMatrix(e),s=this.coplanarPoint(Ql).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},rp=0,Vn=class extends _n{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:rp++}),this.uuid=mi(),this.name="",this.type="Material",this.blending=ms,this.side=Ai,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Zl,this.blendDst=jl,this.blendEquation=Pi,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new ze(0,0,0),this.blendAlpha=0,this.depthFunc=os,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Cu,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=so,this.stencilZFail=so,this.stencilZPass=so,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Ie(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ie(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new ze().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new mn().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Ve().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ve().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Hn=new b,Fl=new b,kr=new b,Gr=new b,ds=class{constructor(e=new b,t=new b(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Hn)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Hn.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Hn.copy(this.origin).addScaledVector(this.direction,t),Hn.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){Fl.copy(e).add(t).multiplyScalar(.5),kr.copy(t).sub(e).normalize(),Gr.copy(this.origin).sub(Fl);let r=e.distanceTo(t)*.5,o=-this.direction.dot(kr),a=Gr.dot(this.direction),l=-Gr.dot(kr),c=Gr.lengthSq(),h=Math.abs(1-o*o),d,u,f,A;if(h>0)if(d=o*l-a,u=o*a-l,A=r*h,d>=0)if(u>=-A)if(u<=A){let m=1/h;d*=m,u*=m,f=d*(d+o*u+2*a)+u*(o*d+u+2*l)+c}else u=r,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;else u=-r,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;else u<=-A?(d=Math.max(0,-(-o*r+a)),u=d>0?-r:Math.min(Math.max(-r,-l),r),f=-d*d+u*(u+2*l)+c):u<=A?(d=0,u=Math.min(Math.max(-r,-l),r),f=u*(u+2*l)+c):(d=Math.max(0,-(o*r+a)),u=d>0?r:Math.min(Math.max(-r,-l),r),f=-d*d+u*(u+2*l)+c);else u=o>0?-r:r,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,d),s&&s.copy(Fl).addScaledVector(kr,u),f}intersectSphere(e,t){if(e.radius<0)return null;Hn.subVectors(e.center,this.origin);let n=Hn.dot(this.direction),s=Hn.dot(Hn)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,l,c=1/this.direction.x,h=1/this.direction.y,d=1/this.direction.z,u=this.origin;return c>=0?(n=(e.min.x-u.x)*c,s=(e.max.x-u.x)*c):(n=(e.max.x-u.x)*c,s=(e.min.x-u.x)*c),h>=0?(r=(e.min.y-u.y)*h,o=(e.max.y-u.y)*h):(r=(e.max.y-u.y)*h,o=(e.min.y-u.y)*h),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),d>=0?(a=(e.min.z-u.z)*d,l=(e.max.z-u.z)*d):(a=(e.max.z-u.z)*d,l=(e.min.z-u.z)*d),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,Hn)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,d=e.x-o.x,u=e.y-o.y,f=e.z-o.z,A=t.x-o.x,m=t.y-o.y,p=t.z-o.z,g=n.x-o.x,x=n.y-o.y,S=n.z-o.z,C=Math.abs(l),v=Math.abs(c),I=Math.abs(h),E,M,k,Q,T,N,J,R,V,Z,H,te;if(C>=v&&C>=I?(k=l,N=d,V=A,te=g,l>=0?(E=c,M=h,Q=u,T=f,J=m,R=p,Z=x,H=S):(E=h,M=c,Q=f,T=u,J=p,R=m,Z=S,H=x)):v>=I?(k=c,N=u,V=m,te=x,c>=0?(E=h,M=l,Q=f,T=d,J=p,R=A,Z=S,H=g):(E=l,M=h,Q=d,T=f,J=A,R=p,Z=g,H=S)):(k=h,N=f,V=p,te=S,h>=0?(E=l,M=c,Q=d,T=u,J=A,R=m,Z=g,H=x):(E=c,M=l,Q=u,T=d,J=m,R=A,Z=x,H=g)),k===0)return null;let Y=E/k,q=M/k,$=1/k,xe=Q-Y*N,Fe=T-q*N,W=J-Y*V,Ae=R-q*V,we=Z-Y*te,ve=H-q*te,ge=we*Ae-ve*W,Ue=xe*ve-Fe*we,mt=W*Fe-Ae*xe;if(s){if(ge<0||Ue<0||mt<0)return null}else if((ge<0||Ue<0||mt<0)&&(ge>0||Ue>0||mt>0))return null;let be=ge+Ue+mt;if(be===0)return null;let je=$*(ge*N+Ue*V+mt*te);return(be>0?je<0:je>0)?null:this.at(je/be,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},wo=class extends Vn{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new ze(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new li,this.combine=ql,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Rh=new it,Di=new ds,Nr=new hi,Qh=new b,Hr=new b,Or=new b,Yr=new b,Tl=new b,Vr=new b,Fh=new b,zr=new b,ft=class extends Kt{constructor(e=new Ze,t=new wo){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Vr.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let h=a[l],d=r[l];h!==0&&(Tl.fromBufferAttribute(d,e),o?Vr.addScaledVector(Tl,h):Vr.addScaledVector(Tl.sub(t),h))}t.add(Vr)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),Nr.copy(n.boundingSphere),Nr.applyMatrix4(r),Di.copy(e.ray).recast(e.near),!(Nr.containsPoint(Di.origin)===!1&&(Di.intersectSphere(Nr,Qh)===null||Di.origin.distanceToSquared(Qh)>(e.far-e.near)**2))&&(Rh.copy(r).invert(),Di.copy(e.ray).applyMatrix4(Rh),!(n.boundingBox!==null&&Di.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,Di)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,d=r.attributes.normal,u=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let A=0,m=u.length;A<m;A++){let p=u[A],g=o[p.materialIndex],x=Math.max(p.start,f.start),S=Math.min(a.count,Math.min(p.start+p.count,f.start+f.count));for(let C=x,v=S;C<v;C+=3){let I=a.getX(C),E=a.getX(C+1),M=a.getX(C+2);s=Jr(this,g,e,n,c,h,d,I,E,M),s&&(s.faceIndex=Math.floor(C/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{let A=Math.max(0,f.start),m=Math.min(a.count,f.start+f.count);for(let p=A,g=m;p<g;p+=3){let x=a.getX(p),S=a.getX(p+1),C=a.getX(p+2);s=Jr(this,o,e,n,c,h,d,x,S,C),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let A=0,m=u.length;A<m;A++){let p=u[A],g=o[p.materialIndex],x=Math.max(p.start,f.start),S=Math.min(l.count,Math.min(p.start+p.count,f.start+f.count));for(let C=x,v=S;C<v;C+=3){let I=C,E=C+1,M=C+2;s=Jr(this,g,e,n,c,h,d,I,E,M),s&&(s.faceIndex=Math.floor(C/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{let A=Math.max(0,f.start),m=Math.min(l.count,f.start+f.count);for(let p=A,g=m;p<g;p+=3){let x=p,S=p+1,C=p+2;s=Jr(this,o,e,n,c,h,d,x,S,C),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}}};function op(i,e,t,n,s,r,o,a){let l;if(e.side===Yt?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,e.side===Ai,a),l===null)return null;zr.copy(a),zr.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(zr);return c<t.near||c>t.far?null:{distance:c,point:zr.clone(),object:i}}function Jr(i,e,t,n,s,r,o,a,l,c){i.getVertexPosition(a,Hr),i.getVertexPosition(l,Or),i.getVertexPosition(c,Yr);let h=op(i,e,t,n,Hr,Or,Yr,Fh);if(h){let d=new b;ai.getBarycoord(Fh,Hr,Or,Yr,d),s&&(h.uv=ai.getInterpolatedAttribute(s,a,l,c,d,new Ve)),r&&(h.uv1=ai.getInterpolatedAttribute(r,a,l,c,d,new Ve)),o&&(h.normal=ai.getInterpolatedAttribute(o,a,l,c,d,new b),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let u={a,b:l,c,normal:new b,materialIndex:0};ai.getNormal(Hr,Or,Yr,u.normal),h.face=u,h.barycoord=d}return h}var Bo=class extends Jt{constructor(e=null,t=1,n=1,s,r,o,a,l,c=At,h=At,d,u){super(null,o,a,l,c,h,s,r,d,u),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var zs=class extends We{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var Ri=new hi,ap=new Ve(.5,.5),Kr=new b,Ti=class{constructor(e=new mn,t=new mn,n=new mn,s=new mn,r=new mn,o=new mn){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=cn,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],h=r[4],d=r[5],u=r[6],f=r[7],A=r[8],m=r[9],p=r[10],g=r[11],x=r[12],S=r[13],C=r[14],v=r[15];if(s[0].setComponents(c-o,f-h,g-A,v-x).normalize(),s[1].setComponents(c+o,f+h,g+A,v+x).normalize(),s[2].setComponents(c+a,f+d,g+m,v+S).normalize(),s[3].setComponents(c-a,f-d,g-m,v-S).normalize(),n)s[4].setComponents(l,u,p,C).normalize(),s[5].setComponents(c-l,f-u,g-p,v-C).normalize();else if(s[4].setComponents(c-l,f-u,g-p,v-C).normalize(),t===cn)s[5].setComponents(c+l,f+u,g+p,v+C).normalize();else if(t===Ps)s[5].setComponents(l,u,p,C).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Ri.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Ri.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Ri)}intersectsSprite(e){Ri.center.set(0,0,0);let t=ap.distanceTo(e.center);return Ri.radius=.7071067811865476+t,Ri.applyMatrix4(e.matrixWorld),this.intersectsSphere(Ri)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(Kr.x=s.normal.x>0?e.max.x:e.min.x,Kr.y=s.normal.y>0?e.max.y:e.min.y,Kr.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Kr)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Th=new it,Co=class i{constructor(){this.coordinateSystem=cn,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];Th.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new Ti),n[s].setFromProjectionMatrix(Th,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new Ti),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var xo=class extends Vn{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new ze(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},Mo=new b,yo=new b,Uh=new it,Ds=new ds,Wr=new hi,Ul=new b,Lh=new b,So=class extends Kt{constructor(e=new Ze,t=new xo){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)Mo.fromBufferAttribute(t,s-1),yo.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=Mo.distanceTo(yo);e.setAttribute("lineDistance",new Dt(n,1))}else Ie("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Wr.copy(n.boundingSphere),Wr.applyMatrix4(s),Wr.radius+=r,e.ray.intersectsSphere(Wr)===!1)return;Uh.copy(s).invert(),Ds.copy(e.ray).applyMatrix4(Uh);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,h=n.index,u=n.attributes.position;if(h!==null){let f=Math.max(0,o.start),A=Math.min(h.count,o.start+o.count);for(let m=f,p=A-1;m<p;m+=c){let g=h.getX(m),x=h.getX(m+1),S=Xr(this,e,Ds,l,g,x,m);S&&t.push(S)}if(this.isLineLoop){let m=h.getX(A-1),p=h.getX(f),g=Xr(this,e,Ds,l,m,p,A-1);g&&t.push(g)}}else{let f=Math.max(0,o.start),A=Math.min(u.count,o.start+o.count);for(let m=f,p=A-1;m<p;m+=c){let g=Xr(this,e,Ds,l,m,m+1,m);g&&t.push(g)}if(this.isLineLoop){let m=Xr(this,e,Ds,l,A-1,f,A-1);m&&t.push(m)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Xr(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(Mo.fromBufferAttribute(a,s),yo.fromBufferAttribute(a,r),t.distanceSqToSegment(Mo,yo,Ul,Lh)>n)return;Ul.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(Ul);if(!(c<e.near||c>e.far))return{distance:c,point:Lh.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var Ph=new b,kh=new b,Dn=class extends So{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)Ph.fromBufferAttribute(t,s),kh.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+Ph.distanceTo(kh);e.setAttribute("lineDistance",new Dt(n,1))}else Ie("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}};var Io=class extends Vn{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new ze(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},Gh=new it,Nl=new ds,Zr=new hi,jr=new b,Ui=class extends Kt{constructor(e=new Ze,t=new Io){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Zr.copy(n.boundingSphere),Zr.applyMatrix4(s),Zr.radius+=r,e.ray.intersectsSphere(Zr)===!1)return;Gh.copy(s).invert(),Nl.copy(e.ray).applyMatrix4(Gh);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=n.index,d=n.attributes.position;if(c!==null){let u=Math.max(0,o.start),f=Math.min(c.count,o.start+o.count);for(let A=u,m=f;A<m;A++){let p=c.getX(A);jr.fromBufferAttribute(d,p),Nh(jr,p,l,s,e,t,this)}}else{let u=Math.max(0,o.start),f=Math.min(d.count,o.start+o.count);for(let A=u,m=f;A<m;A++)jr.fromBufferAttribute(d,A),Nh(jr,A,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Nh(i,e,t,n,s,r,o){let a=Nl.distanceSqToPoint(i);if(a<t){let l=new b;Nl.closestPointToPoint(i,l),l.applyMatrix4(n);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var Js=class extends Jt{constructor(e=[],t=ki,n,s,r,o,a,l,c,h){super(e,t,n,s,r,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var zn=class extends Jt{constructor(e,t,n=En,s,r,o,a=At,l=At,c,h=Yn,d=1){if(h!==Yn&&h!==Kn)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let u={width:e,height:t,depth:d};super(u,s,r,o,a,l,h,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new cs(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Ks=class extends zn{constructor(e,t=En,n=ki,s,r,o=At,a=At,l,c=Yn){let h={width:e,height:e,depth:1},d=[h,h,h,h,h,h];super(e,e,t,n,s,r,o,a,l,c),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Ws=class extends Jt{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},fs=class i extends Ze{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],h=[],d=[],u=0,f=0;A("z","y","x",-1,-1,n,t,e,o,r,0),A("z","y","x",1,-1,n,t,-e,o,r,1),A("x","z","y",1,1,e,n,t,s,o,2),A("x","z","y",1,-1,e,n,-t,s,o,3),A("x","y","z",1,-1,e,t,n,s,r,4),A("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new Dt(c,3)),this.setAttribute("normal",new Dt(h,3)),this.setAttribute("uv",new Dt(d,2));function A(m,p,g,x,S,C,v,I,E,M,k){let Q=C/E,T=v/M,N=C/2,J=v/2,R=I/2,V=E+1,Z=M+1,H=0,te=0,Y=new b;for(let q=0;q<Z;q++){let $=q*T-J;for(let xe=0;xe<V;xe++){let Fe=xe*Q-N;Y[m]=Fe*x,Y[p]=$*S,Y[g]=R,c.push(Y.x,Y.y,Y.z),Y[m]=0,Y[p]=0,Y[g]=I>0?1:-1,h.push(Y.x,Y.y,Y.z),d.push(xe/E),d.push(1-q/M),H+=1}}for(let q=0;q<M;q++)for(let $=0;$<E;$++){let xe=u+$+V*q,Fe=u+$+V*(q+1),W=u+($+1)+V*(q+1),Ae=u+($+1)+V*q;l.push(xe,Fe,Ae),l.push(Fe,W,Ae),te+=6}a.addGroup(f,te,k),f+=te,u+=H}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};function lp(i,e,t=2){let n=e&&e.length,s=n?e[0]*t:i.length,r=Qu(i,0,s,t,!0),o=[];if(!r||r.next===r.prev)return o;let a,l,c;if(n&&(r=fp(i,e,r,t)),i.length>80*t){a=i[0],l=i[1];let h=a,d=l;for(let u=t;u<s;u+=t){let f=i[u],A=i[u+1];f<a&&(a=f),A<l&&(l=A),f>h&&(h=f),A>d&&(d=A)}c=Math.max(h-a,d-l),c=c!==0?32767/c:0}return Xs(r,o,t,a,l,c,0),o}function Qu(i,e,t,n,s){let r;if(s===yp(i,e,t,n)>0)for(let o=e;o<t;o+=n)r=Hh(o/n|0,i[o],i[o+1],r);else for(let o=t-n;o>=e;o-=n)r=Hh(o/n|0,i[o],i[o+1],r);return r&&ps(r,r.next)&&(js(r),r=r.next),r}function Li(i,e){if(!i)return i;e||(e=i);let t=i,n;do if(n=!1,!t.steiner&&(ps(t,t.next)||ht(t.prev,t,t.next)===0)){if(js(t),t=e=t.prev,t===t.next)break;n=!0}else t=t.next;while(n||t!==e);return e}function Xs(i,e,t,n,s,r,o){if(!i)return;!o&&r&&Ep(i,n,s,r);let a=i;for(;i.prev!==i.next;){let l=i.prev,c=i.next;if(r?hp(i,n,s,r):cp(i)){e.push(l.i,i.i,c.i),js(i),i=c.next,a=c.next;continue}if(i=c,i===a){o?o===1?(i=up(Li(i),e),Xs(i,e,t,n,s,r,2)):o===2&&dp(i,e,t,n,s,r):Xs(Li(i),e,t,n,s,r,1);break}}}function cp(i){let e=i.prev,t=i,n=i.next;if(ht(e,t,n)>=0)return!1;let s=e.x,r=t.x,o=n.x,a=e.y,l=t.y,c=n.y,h=Math.min(s,r,o),d=Math.min(a,l,c),u=Math.max(s,r,o),f=Math.max(a,l,c),A=n.next;for(;A!==e;){if(A.x>=h&&A.x<=u&&A.y>=d&&A.y<=f&&Rs(s,a,r,l,o,c,A.x,A.y)&&ht(A.prev,A,A.next)>=0)return!1;A=A.next}return!0}function hp(i,e,t,n){let s=i.prev,r=i,o=i.next;if(ht(s,r,o)>=0)return!1;let a=s.x,l=r.x,c=o.x,h=s.y,d=r.y,u=o.y,f=Math.min(a,l,c),A=Math.min(h,d,u),m=Math.max(a,l,c),p=Math.max(h,d,u),g=Hl(f,A,e,t,n),x=Hl(m,p,e,t,n),S=i.prevZ,C=i.nextZ;for(;S&&S.z>=g&&C&&C.z<=x;){if(S.x>=f&&S.x<=m&&S.y>=A&&S.y<=p&&S!==s&&S!==o&&Rs(a,h,l,d,c,u,S.x,S.y)&&ht(S.prev,S,S.next)>=0||(S=S.prevZ,C.x>=f&&C.x<=m&&C.y>=A&&C.y<=p&&C!==s&&C!==o&&Rs(a,h,l,d,c,u,C.x,C.y)&&ht(C.prev,C,C.next)>=0))return!1;C=C.nextZ}for(;S&&S.z>=g;){if(S.x>=f&&S.x<=m&&S.y>=A&&S.y<=p&&S!==s&&S!==o&&Rs(a,h,l,d,c,u,S.x,S.y)&&ht(S.prev,S,S.next)>=0)return!1;S=S.prevZ}for(;C&&C.z<=x;){if(C.x>=f&&C.x<=m&&C.y>=A&&C.y<=p&&C!==s&&C!==o&&Rs(a,h,l,d,c,u,C.x,C.y)&&ht(C.prev,C,C.next)>=0)return!1;C=C.nextZ}return!0}function up(i,e){let t=i;do{let n=t.prev,s=t.next.next;!ps(n,s)&&Tu(n,t,t.next,s)&&Zs(n,s)&&Zs(s,n)&&(e.push(n.i,t.i,s.i),js(t),js(t.next),t=i=s),t=t.next}while(t!==i);return Li(t)}function dp(i,e,t,n,s,r){let o=i;do{let a=o.next.next;for(;a!==o.prev;){if(o.i!==a.i&&Cp(o,a)){let l=Uu(o,a);o=Li(o,o.next),l=Li(l,l.next),Xs(o,e,t,n,s,r,0),Xs(l,e,t,n,s,r,0);return}a=a.next}o=o.next}while(o!==i)}function fp(i,e,t,n){let s=[];for(let r=0,o=e.length;r<o;r++){let a=e[r]*n,l=r<o-1?e[r+1]*n:i.length,c=Qu(i,a,l,n,!1);c===c.next&&(c.steiner=!0),s.push(Bp(c))}s.sort(pp);for(let r=0;r<s.length;r++)t=Ap(s[r],t);return t}function pp(i,e){let t=i.x-e.x;if(t===0&&(t=i.y-e.y,t===0)){let n=(i.next.y-i.y)/(i.next.x-i.x),s=(e.next.y-e.y)/(e.next.x-e.x);t=n-s}return t}function Ap(i,e){let t=gp(i,e);if(!t)return e;let n=Uu(t,i);return Li(n,n.next),Li(t,t.next)}function gp(i,e){let t=e,n=i.x,s=i.y,r=-1/0,o;if(ps(i,t))return t;do{if(ps(i,t.next))return t.next;if(s<=t.y&&s>=t.next.y&&t.next.y!==t.y){let d=t.x+(s-t.y)*(t.next.x-t.x)/(t.next.y-t.y);if(d<=n&&d>r&&(r=d,o=t.x<t.next.x?t:t.next,d===n))return o}t=t.next}while(t!==e);if(!o)return null;let a=o,l=o.x,c=o.y,h=1/0;t=o;do{if(n>=t.x&&t.x>=l&&n!==t.x&&Fu(s<c?n:r,s,l,c,s<c?r:n,s,t.x,t.y)){let d=Math.abs(s-t.y)/(n-t.x);Zs(t,i)&&(d<h||d===h&&(t.x>o.x||t.x===o.x&&mp(o,t)))&&(o=t,h=d)}t=t.next}while(t!==a);return o}function mp(i,e){return ht(i.prev,i,e.prev)<0&&ht(e.next,i,i.next)<0}function Ep(i,e,t,n){let s=i;do s.z===0&&(s.z=Hl(s.x,s.y,e,t,n)),s.prevZ=s.prev,s.nextZ=s.next,s=s.next;while(s!==i);s.prevZ.nextZ=null,s.prevZ=null,wp(s)}function wp(i){let e,t=1;do{let n=i,s;i=null;let r=null;for(e=0;n;){e++;let o=n,a=0;for(let c=0;c<t&&(a++,o=o.nextZ,!!o);c++);let l=t;for(;a>0||l>0&&o;)a!==0&&(l===0||!o||n.z<=o.z)?(s=n,n=n.nextZ,a--):(s=o,o=o.nextZ,l--),r?r.nextZ=s:i=s,s.prevZ=r,r=s;n=o}r.nextZ=null,t*=2}while(e>1);return i}function Hl(i,e,t,n,s){return i=(i-t)*s|0,e=(e-n)*s|0,i=(i|i<<8)&16711935,i=(i|i<<4)&252645135,i=(i|i<<2)&858993459,i=(i|i<<1)&1431655765,e=(e|e<<8)&16711935,e=(e|e<<4)&252645135,e=(e|e<<2)&858993459,e=(e|e<<1)&1431655765,i|e<<1}function Bp(i){let e=i,t=i;do(e.x<t.x||e.x===t.x&&e.y<t.y)&&(t=e),e=e.next;while(e!==i);return t}function Fu(i,e,t,n,s,r,o,a){return(s-o)*(e-a)>=(i-o)*(r-a)&&(i-o)*(n-a)>=(t-o)*(e-a)&&(t-o)*(r-a)>=(s-o)*(n-a)}function Rs(i,e,t,n,s,r,o,a){return!(i===o&&e===a)&&Fu(i,e,t,n,s,r,o,a)}function Cp(i,e){return i.next.i!==e.i&&i.prev.i!==e.i&&!xp(i,e)&&(Zs(i,e)&&Zs(e,i)&&Mp(i,e)&&(ht(i.prev,i,e.prev)||ht(i,e.prev,e))||ps(i,e)&&ht(i.prev,i,i.next)>0&&ht(e.prev,e,e.next)>0)}function ht(i,e,t){return(e.y-i.y)*(t.x-e.x)-(e.x-i.x)*(t.y-e.y)}function ps(i,e){return i.x===e.x&&i.y===e.y}function Tu(i,e,t,n){let s=$r(ht(i,e,t)),r=$r(ht(i,e,n)),o=$r(ht(t,n,i)),a=$r(ht(t,n,e));return!!(s!==r&&o!==a||s===0&&qr(i,t,e)||r===0&&qr(i,n,e)||o===0&&qr(t,i,n)||a===0&&qr(t,e,n))}function qr(i,e,t){return e.x<=Math.max(i.x,t.x)&&e.x>=Math.min(i.x,t.x)&&e.y<=Math.max(i.y,t.y)&&e.y>=Math.min(i.y,t.y)}function $r(i){return i>0?1:i<0?-1:0}function xp(i,e){let t=i;do{if(t.i!==i.i&&t.next.i!==i.i&&t.i!==e.i&&t.next.i!==e.i&&Tu(t,t.next,i,e))return!0;t=t.next}while(t!==i);return!1}function Zs(i,e){return ht(i.prev,i,i.next)<0?ht(i,e,i.next)>=0&&ht(i,i.prev,e)>=0:ht(i,e,i.prev)<0||ht(i,i.next,e)<0}function Mp(i,e){let t=i,n=!1,s=(i.x+e.x)/2,r=(i.y+e.y)/2;do t.y>r!=t.next.y>r&&t.next.y!==t.y&&s<(t.next.x-t.x)*(r-t.y)/(t.next.y-t.y)+t.x&&(n=!n),t=t.next;while(t!==i);return n}function Uu(i,e){let t=Ol(i.i,i.x,i.y),n=Ol(e.i,e.x,e.y),s=i.next,r=e.prev;return i.next=e,e.prev=i,t.next=s,s.prev=t,n.next=t,t.prev=n,r.next=n,n.prev=r,n}function Hh(i,e,t,n){let s=Ol(i,e,t);return n?(s.next=n.next,s.prev=n,n.next.prev=s,n.next=s):(s.prev=s,s.next=s),s}function js(i){i.next.prev=i.prev,i.prev.next=i.next,i.prevZ&&(i.prevZ.nextZ=i.nextZ),i.nextZ&&(i.nextZ.prevZ=i.prevZ)}function Ol(i,e,t){return{i,x:e,y:t,prev:null,next:null,z:0,prevZ:null,nextZ:null,steiner:!1}}function yp(i,e,t,n){let s=0;for(let r=e,o=t-n;r<t;r+=n)s+=(i[o]-i[r])*(i[r+1]+i[o+1]),o=r;return s}var Yl=class{static triangulate(e,t,n=2){return lp(e,t,n)}},qs=class i{static area(e){let t=e.length,n=0;for(let s=t-1,r=0;r<t;s=r++)n+=e[s].x*e[r].y-e[r].x*e[s].y;return n*.5}static isClockWise(e){return i.area(e)<0}static triangulateShape(e,t){let n=[],s=[],r=[];Oh(e),Yh(n,e);let o=e.length;t.forEach(Oh);for(let l=0;l<t.length;l++)s.push(o),o+=t[l].length,Yh(n,t[l]);let a=Yl.triangulate(n,s);for(let l=0;l<a.length;l+=3)r.push(a.slice(l,l+3));return r}};function Oh(i){let e=i.length;e>2&&i[e-1].equals(i[0])&&i.pop()}function Yh(i,e){for(let t=0;t<e.length;t++)i.push(e[t].x),i.push(e[t].y)}var $s=class i extends Ze{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),l=Math.floor(s),c=a+1,h=l+1,d=e/a,u=t/l,f=[],A=[],m=[],p=[];for(let g=0;g<h;g++){let x=g*u-o;for(let S=0;S<c;S++){let C=S*d-r;A.push(C,-x,0),m.push(0,0,1),p.push(S/a),p.push(1-g/l)}}for(let g=0;g<l;g++)for(let x=0;x<a;x++){let S=x+c*g,C=x+c*(g+1),v=x+1+c*(g+1),I=x+1+c*g;f.push(S,C,I),f.push(C,v,I)}this.setIndex(f),this.setAttribute("position",new Dt(A,3)),this.setAttribute("normal",new Dt(m,3)),this.setAttribute("uv",new Dt(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};var er=class i extends Ze{constructor(e=1,t=32,n=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:n,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},t=Math.max(3,Math.floor(t)),n=Math.max(2,Math.floor(n));let l=Math.min(o+a,Math.PI),c=0,h=[],d=new b,u=new b,f=[],A=[],m=[],p=[];for(let g=0;g<=n;g++){let x=[],S=g/n,C=o+S*a,v=e*Math.cos(C),I=Math.sqrt(e*e-v*v),E=0;g===0&&o===0?E=.5/t:g===n&&l===Math.PI&&(E=-.5/t);for(let M=0;M<=t;M++){let k=M/t,Q=s+k*r;d.x=-I*Math.cos(Q),d.y=v,d.z=I*Math.sin(Q),A.push(d.x,d.y,d.z),u.copy(d).normalize(),m.push(u.x,u.y,u.z),p.push(k+E,1-S),x.push(c++)}h.push(x)}for(let g=0;g<n;g++)for(let x=0;x<t;x++){let S=h[g][x+1],C=h[g][x],v=h[g+1][x],I=h[g+1][x+1];(g!==0||o>0)&&f.push(S,C,I),(g!==n-1||l<Math.PI)&&f.push(C,v,I)}this.setIndex(f),this.setAttribute("position",new Dt(A,3)),this.setAttribute("normal",new Dt(m,3)),this.setAttribute("uv",new Dt(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};function Hi(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(Vh(s))s.isRenderTargetTexture?(Ie("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(Vh(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function Ut(i){let e={};for(let t=0;t<i.length;t++){let n=Hi(i[t]);for(let s in n)e[s]=n[s]}return e}function Vh(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function Sp(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function Mc(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Ge.workingColorSpace}var Lu={clone:Hi,merge:Ut},Ip=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,vp=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Rn=class extends Vn{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Ip,this.fragmentShader=vp,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Hi(e.uniforms),this.uniformsGroups=Sp(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new ze().setHex(s.value);break;case"v2":this.uniforms[n].value=new Ve().fromArray(s.value);break;case"v3":this.uniforms[n].value=new b().fromArray(s.value);break;case"v4":this.uniforms[n].value=new ut().fromArray(s.value);break;case"m3":this.uniforms[n].value=new Re().fromArray(s.value);break;case"m4":this.uniforms[n].value=new it().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},ui=class extends Rn{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var vo=class extends Vn{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=wu,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},_o=class extends Vn{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function ns(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function eo(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}var di=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=t[--n-1],e>=r)break e}o=n,n=0;break t}break n}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},bo=class extends di{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Pl,endingEnd:Pl}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case kl:r=e,a=2*t-n;break;case Gl:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case kl:o=e,l=2*n-t;break;case Gl:o=1,l=n+s[1]-s[0];break;default:o=e-1,l=t}let c=(n-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,d=this._offsetNext,u=this._weightPrev,f=this._weightNext,A=(n-t)/(s-t),m=A*A,p=m*A,g=-u*p+2*u*m-u*A,x=(1+u)*p+(-1.5-2*u)*m+(-.5+u)*A+1,S=(-1-f)*p+(1.5+f)*m+.5*A,C=f*p-f*m;for(let v=0;v!==a;++v)r[v]=g*o[h+v]+x*o[c+v]+S*o[l+v]+C*o[d+v];return r}},Do=class extends di{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(n-t)/(s-t),d=1-h;for(let u=0;u!==a;++u)r[u]=o[c+u]*d+o[l+u]*h;return r}},Ro=class extends di{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},Qo=class extends di{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,d=this.outTangents;if(!h||!d){let A=(n-t)/(s-t),m=1-A;for(let p=0;p!==a;++p)r[p]=o[c+p]*m+o[l+p]*A;return r}let u=a*2,f=e-1;for(let A=0;A!==a;++A){let m=o[c+A],p=o[l+A],g=f*u+A*2,x=d[g],S=d[g+1],C=e*u+A*2,v=h[C],I=h[C+1],E=bp(n,t,x,v,s);r[A]=Pu(E,m,S,I,p)}return r}};function Pu(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function _p(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function bp(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=Pu(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let l=_p(r,e,t,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var $t=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=ns(t,this.TimeBufferType),this.values=ns(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:ns(e.times,Array),values:ns(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),eo(e.settings)&&(n.settings={inTangents:ns(e.settings.inTangents,Array),outTangents:ns(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new Ro(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Do(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new bo(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Qo(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Us:t=this.InterpolantFactoryMethodDiscrete;break;case Ao:t=this.InterpolantFactoryMethodLinear;break;case io:t=this.InterpolantFactoryMethodSmooth;break;case Ll:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Ie("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Us;case this.InterpolantFactoryMethodLinear:return Ao;case this.InterpolantFactoryMethodSmooth:return io;case this.InterpolantFactoryMethodBezier:return Ll}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;eo(this.settings)&&(zh(this.settings.inTangents,e),zh(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;eo(this.settings)&&(Jh(this.settings.inTangents,e),Jh(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(De("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(De("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){De("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){De("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&_f(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){De("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===io,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(s)l=!0;else{let d=a*n,u=d-n,f=d+n;for(let A=0;A!==n;++A){let m=t[d+A];if(m!==t[u+A]||m!==t[f+A]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let d=a*n,u=o*n;for(let f=0;f!==n;++f)t[u+f]=t[d+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,eo(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function zh(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function Jh(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}$t.prototype.ValueTypeName="";$t.prototype.TimeBufferType=Float32Array;$t.prototype.ValueBufferType=Float32Array;$t.prototype.DefaultInterpolation=Ao;var fi=class extends $t{constructor(e,t,n){super(e,t,n)}};fi.prototype.ValueTypeName="bool";fi.prototype.ValueBufferType=Array;fi.prototype.DefaultInterpolation=Us;fi.prototype.InterpolantFactoryMethodLinear=void 0;fi.prototype.InterpolantFactoryMethodSmooth=void 0;var Fo=class extends $t{constructor(e,t,n,s){super(e,t,n,s)}};Fo.prototype.ValueTypeName="color";var To=class extends $t{constructor(e,t,n,s){super(e,t,n,s)}};To.prototype.ValueTypeName="number";var Uo=class extends di{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(s-t),c=e*a;for(let h=c+a;c!==h;c+=4)bn.slerpFlat(r,0,o,c-a,o,c,l);return r}},tr=class extends $t{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new Uo(this.times,this.values,this.getValueSize(),e)}};tr.prototype.ValueTypeName="quaternion";tr.prototype.InterpolantFactoryMethodSmooth=void 0;var pi=class extends $t{constructor(e,t,n){super(e,t,n)}};pi.prototype.ValueTypeName="string";pi.prototype.ValueBufferType=Array;pi.prototype.DefaultInterpolation=Us;pi.prototype.InterpolantFactoryMethodLinear=void 0;pi.prototype.InterpolantFactoryMethodSmooth=void 0;var Lo=class extends $t{constructor(e,t,n,s){super(e,t,n,s)}};Lo.prototype.ValueTypeName="vector";var Po=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,d){return c.push(h,d),this},this.removeHandler=function(h){let d=c.indexOf(h);return d!==-1&&c.splice(d,2),this},this.getHandler=function(h){for(let d=0,u=c.length;d<u;d+=2){let f=c[d],A=c[d+1];if(f.global&&(f.lastIndex=0),f.test(h))return A}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},ku=new Po,ko=class{constructor(e){this.manager=e!==void 0?e:ku,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};ko.DEFAULT_MATERIAL_NAME="__DEFAULT";var to=new b,no=new bn,In=new b,nr=class extends Kt{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new it,this.projectionMatrix=new it,this.projectionMatrixInverse=new it,this.coordinateSystem=cn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(to,no,In),In.x===1&&In.y===1&&In.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(to,no,In.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(to,no,In),In.x===1&&In.y===1&&In.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(to,no,In.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},oi=new b,Kh=new Ve,Wh=new Ve,Nt=class extends nr{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=ls*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Fs*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return ls*2*Math.atan(Math.tan(Fs*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){oi.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(oi.x,oi.y).multiplyScalar(-e/oi.z),oi.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(oi.x,oi.y).multiplyScalar(-e/oi.z)}getViewSize(e,t){return this.getViewBounds(e,Kh,Wh),t.subVectors(Wh,Kh)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Fs*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var Go=class extends nr{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var ir=class extends Ze{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var is=-90,ss=1,As=class extends Kt{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Nt(is,ss,e,t);s.layers=this.layers,this.add(s);let r=new Nt(is,ss,e,t);r.layers=this.layers,this.add(r);let o=new Nt(is,ss,e,t);o.layers=this.layers,this.add(o);let a=new Nt(is,ss,e,t);a.layers=this.layers,this.add(a);let l=new Nt(is,ss,e,t);l.layers=this.layers,this.add(l);let c=new Nt(is,ss,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===cn)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Ps)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,h]=this.children,d=e.getRenderTarget(),u=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),A=e.xr.enabled;e.xr.enabled=!1;let m=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=m,e.setRenderTarget(n,5,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(d,u,f),e.xr.enabled=A,n.texture.needsPMREMUpdate=!0}},No=class extends Nt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var yc="\\[\\]\\.:\\/",Dp=new RegExp("["+yc+"]","g"),Sc="[^"+yc+"]",Rp="[^"+yc.replace("\\.","")+"]",Qp=/((?:WC+[\/:])*)/.source.replace("WC",Sc),Fp=/(WCOD+)?/.source.replace("WCOD",Rp),Tp=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Sc),Up=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Sc),Lp=new RegExp("^"+Qp+Fp+Tp+Up+"$"),Pp=["material","materials","bones","map"],Vl=class{constructor(e,t,n){let s=n||rt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},rt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(Dp,"")}static parseTrackName(e){let t=Lp.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);Pp.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ie("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){De("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){De("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){De("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){De("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){De("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){De("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){De("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;De("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){De("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){De("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};rt.Composite=Vl;rt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};rt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};rt.prototype.GetterByBindingType=[rt.prototype._getValue_direct,rt.prototype._getValue_array,rt.prototype._getValue_arrayElement,rt.prototype._getValue_toArray];rt.prototype.SetterByBindingTypeAndVersioning=[[rt.prototype._setValue_direct,rt.prototype._setValue_direct_setNeedsUpdate,rt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[rt.prototype._setValue_array,rt.prototype._setValue_array_setNeedsUpdate,rt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[rt.prototype._setValue_arrayElement,rt.prototype._setValue_arrayElement_setNeedsUpdate,rt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[rt.prototype._setValue_fromArray,rt.prototype._setValue_fromArray_setNeedsUpdate,rt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var F0=new Float32Array(1);var zl=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};function Ic(i,e,t,n){let s=kp(n);switch(t){case uc:return i*e;case fc:return i*e/s.components*s.byteLength;case Ko:return i*e/s.components*s.byteLength;case gi:return i*e*2/s.components*s.byteLength;case Wo:return i*e*2/s.components*s.byteLength;case dc:return i*e*3/s.components*s.byteLength;case Cn:return i*e*4/s.components*s.byteLength;case Xo:return i*e*4/s.components*s.byteLength;case or:case ar:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case lr:case cr:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case jo:case $o:return Math.max(i,16)*Math.max(e,8)/4;case Zo:case qo:return Math.max(i,8)*Math.max(e,8)/2;case ea:case ta:case ia:case sa:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case na:case hr:case ra:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case oa:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case aa:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case la:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case ca:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case ha:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case ua:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case da:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case fa:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case pa:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case Aa:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case ga:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case ma:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Ea:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case wa:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Ba:case Ca:case xa:return Math.ceil(i/4)*Math.ceil(e/4)*16;case Ma:case ya:return Math.ceil(i/4)*Math.ceil(e/4)*8;case ur:case Sa:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function kp(i){switch(i){case en:case ac:return{byteLength:1,components:1};case ws:case lc:case Bn:return{byteLength:2,components:1};case zo:case Jo:return{byteLength:2,components:4};case En:case Vo:case wn:return{byteLength:4,components:1};case cc:case hc:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ie("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function od(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function Np(i){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,d=c.byteLength,u=i.createBuffer();i.bindBuffer(l,u),i.bufferData(l,c,h),a.onUploadCallback();let f;if(c instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=i.SHORT;else if(c instanceof Uint32Array)f=i.UNSIGNED_INT;else if(c instanceof Int32Array)f=i.INT;else if(c instanceof Int8Array)f=i.BYTE;else if(c instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:u,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:d}}function n(a,l,c){let h=l.array,d=l.updateRanges;if(i.bindBuffer(c,a),d.length===0)i.bufferSubData(c,0,h);else{d.sort((f,A)=>f.start-A.start);let u=0;for(let f=1;f<d.length;f++){let A=d[u],m=d[f];m.start<=A.start+A.count+1?A.count=Math.max(A.count,m.start+m.count-A.start):(++u,d[u]=m)}d.length=u+1;for(let f=0,A=d.length;f<A;f++){let m=d[f];i.bufferSubData(c,m.start*h.BYTES_PER_ELEMENT,h,m.start,m.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var Hp=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Op=`#ifdef USE_ALPHAHASH
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
#endif`,Yp=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Vp=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,zp=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Jp=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Kp=`#ifdef USE_AOMAP
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
#endif`,Wp=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Xp=`#ifdef USE_BATCHING
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
#endif`,Zp=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,jp=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,qp=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,$p=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,eA=`#ifdef USE_IRIDESCENCE
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
#endif`,tA=`#ifdef USE_BUMPMAP
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
#endif`,nA=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,iA=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,sA=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,rA=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,oA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,aA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,lA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,cA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,hA=`#define PI 3.141592653589793
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
} // validated`,uA=`vec3 transformedNormal = objectNormal;
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
#endif`,dA=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,fA=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,pA=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,AA=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,gA="gl_FragColor = linearToOutputTexel( gl_FragColor );",mA=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,EA=`#ifdef USE_ENVMAP
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
#endif`,wA=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,BA=`#ifdef USE_ENVMAP
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
#endif`,CA=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,xA=`#ifdef USE_ENVMAP
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
#endif`,MA=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,yA=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,SA=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,IA=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,vA=`#ifdef USE_GRADIENTMAP
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
}`,_A=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,bA=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,DA=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,RA=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,QA=`#ifdef USE_ENVMAP
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
#endif`,FA=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,TA=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,UA=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,LA=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,PA=`PhysicalMaterial material;
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
#endif`,kA=`uniform sampler2D dfgLUT;
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
}`,GA=`
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
#endif`,NA=`#if defined( RE_IndirectDiffuse )
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
#endif`,HA=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,OA=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,YA=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,VA=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,zA=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,JA=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,KA=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,WA=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,XA=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,ZA=`#if defined( USE_POINTS_UV )
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
#endif`,jA=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,qA=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,$A=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,eg=`#if defined( USE_MORPHCOLORS )
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
#endif`,tg=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,ng=`#ifdef USE_MORPHTARGETS
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
#endif`,ig=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,sg=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,rg=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,og=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,ag=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,lg=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,cg=`#ifdef USE_NORMALMAP
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
#endif`,hg=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,ug=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,dg=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,fg=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,pg=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,Ag=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,gg=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,mg=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,Eg=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,wg=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,Bg=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,Cg=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,xg=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,Mg=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,yg=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,Sg=`float getShadowMask() {
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
}`,Ig=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,vg=`#ifdef USE_SKINNING
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
#endif`,_g=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,bg=`#ifdef USE_SKINNING
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
#endif`,Dg=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,Rg=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,Qg=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,Fg=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,Tg=`#ifdef USE_TRANSMISSION
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
#endif`,Ug=`#ifdef USE_TRANSMISSION
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
#endif`,Lg=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Pg=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,kg=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Gg=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,Ng=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,Hg=`uniform sampler2D t2D;
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
}`,Og=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Yg=`uniform float backgroundBlurriness;
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
}`,Vg=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,zg=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Jg=`#include <common>
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
}`,Kg=`#if DEPTH_PACKING == 3200
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
}`,Wg=`#define DISTANCE
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
}`,Xg=`#define DISTANCE
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
}`,Zg=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,jg=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,qg=`uniform float scale;
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
}`,$g=`uniform vec3 diffuse;
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
}`,em=`#include <common>
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
}`,tm=`uniform vec3 diffuse;
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
}`,nm=`#define LAMBERT
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
}`,im=`#define LAMBERT
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
}`,sm=`#define MATCAP
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
}`,rm=`#define MATCAP
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
}`,om=`#define NORMAL
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
}`,am=`#define NORMAL
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
}`,lm=`#define PHONG
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
}`,cm=`#define PHONG
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
}`,hm=`#define STANDARD
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
}`,um=`#define STANDARD
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
}`,dm=`#define TOON
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
}`,fm=`#define TOON
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
}`,pm=`uniform float size;
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
}`,Am=`uniform vec3 diffuse;
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
}`,gm=`#include <common>
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
}`,mm=`uniform vec3 color;
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
}`,Em=`uniform float rotation;
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
}`,wm=`uniform vec3 diffuse;
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
}`,ke={alphahash_fragment:Hp,alphahash_pars_fragment:Op,alphamap_fragment:Yp,alphamap_pars_fragment:Vp,alphatest_fragment:zp,alphatest_pars_fragment:Jp,aomap_fragment:Kp,aomap_pars_fragment:Wp,batching_pars_vertex:Xp,batching_vertex:Zp,begin_vertex:jp,beginnormal_vertex:qp,bsdfs:$p,iridescence_fragment:eA,bumpmap_pars_fragment:tA,clipping_planes_fragment:nA,clipping_planes_pars_fragment:iA,clipping_planes_pars_vertex:sA,clipping_planes_vertex:rA,color_fragment:oA,color_pars_fragment:aA,color_pars_vertex:lA,color_vertex:cA,common:hA,defaultnormal_vertex:uA,displacementmap_pars_vertex:dA,displacementmap_vertex:fA,emissivemap_fragment:pA,emissivemap_pars_fragment:AA,colorspace_fragment:gA,colorspace_pars_fragment:mA,envmap_fragment:EA,envmap_common_pars_fragment:wA,envmap_pars_fragment:BA,envmap_pars_vertex:CA,envmap_physical_pars_fragment:QA,envmap_vertex:xA,fog_vertex:MA,fog_pars_vertex:yA,fog_fragment:SA,fog_pars_fragment:IA,gradientmap_pars_fragment:vA,lightmap_pars_fragment:_A,lights_lambert_fragment:bA,lights_lambert_pars_fragment:DA,lights_pars_begin:RA,lights_toon_fragment:FA,lights_toon_pars_fragment:TA,lights_phong_fragment:UA,lights_phong_pars_fragment:LA,lights_physical_fragment:PA,lights_physical_pars_fragment:kA,lights_fragment_begin:GA,lights_fragment_maps:NA,lights_fragment_end:HA,lightprobes_pars_fragment:OA,logdepthbuf_fragment:YA,logdepthbuf_pars_fragment:VA,logdepthbuf_pars_vertex:zA,logdepthbuf_vertex:JA,map_fragment:KA,map_pars_fragment:WA,map_particle_fragment:XA,map_particle_pars_fragment:ZA,metalnessmap_fragment:jA,metalnessmap_pars_fragment:qA,morphinstance_vertex:$A,morphcolor_vertex:eg,morphnormal_vertex:tg,morphtarget_pars_vertex:ng,morphtarget_vertex:ig,normal_fragment_begin:sg,normal_fragment_maps:rg,normal_pars_fragment:og,normal_pars_vertex:ag,normal_vertex:lg,normalmap_pars_fragment:cg,clearcoat_normal_fragment_begin:hg,clearcoat_normal_fragment_maps:ug,clearcoat_pars_fragment:dg,iridescence_pars_fragment:fg,opaque_fragment:pg,packing:Ag,premultiplied_alpha_fragment:gg,project_vertex:mg,dithering_fragment:Eg,dithering_pars_fragment:wg,roughnessmap_fragment:Bg,roughnessmap_pars_fragment:Cg,shadowmap_pars_fragment:xg,shadowmap_pars_vertex:Mg,shadowmap_vertex:yg,shadowmask_pars_fragment:Sg,skinbase_vertex:Ig,skinning_pars_vertex:vg,skinning_vertex:_g,skinnormal_vertex:bg,specularmap_fragment:Dg,specularmap_pars_fragment:Rg,tonemapping_fragment:Qg,tonemapping_pars_fragment:Fg,transmission_fragment:Tg,transmission_pars_fragment:Ug,uv_pars_fragment:Lg,uv_pars_vertex:Pg,uv_vertex:kg,worldpos_vertex:Gg,background_vert:Ng,background_frag:Hg,backgroundCube_vert:Og,backgroundCube_frag:Yg,cube_vert:Vg,cube_frag:zg,depth_vert:Jg,depth_frag:Kg,distance_vert:Wg,distance_frag:Xg,equirect_vert:Zg,equirect_frag:jg,linedashed_vert:qg,linedashed_frag:$g,meshbasic_vert:em,meshbasic_frag:tm,meshlambert_vert:nm,meshlambert_frag:im,meshmatcap_vert:sm,meshmatcap_frag:rm,meshnormal_vert:om,meshnormal_frag:am,meshphong_vert:lm,meshphong_frag:cm,meshphysical_vert:hm,meshphysical_frag:um,meshtoon_vert:dm,meshtoon_frag:fm,points_vert:pm,points_frag:Am,shadow_vert:gm,shadow_frag:mm,sprite_vert:Em,sprite_frag:wm},pe={common:{diffuse:{value:new ze(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Re},alphaMap:{value:null},alphaMapTransform:{value:new Re},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Re}},envmap:{envMap:{value:null},envMapRotation:{value:new Re},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Re}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Re}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Re},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Re},normalScale:{value:new Ve(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Re},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Re}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Re}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Re}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new ze(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new ze(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Re},alphaTest:{value:0},uvTransform:{value:new Re}},sprite:{diffuse:{value:new ze(16777215)},opacity:{value:1},center:{value:new Ve(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Re},alphaMap:{value:null},alphaMapTransform:{value:new Re},alphaTest:{value:0}}},Tn={basic:{uniforms:Ut([pe.common,pe.specularmap,pe.envmap,pe.aomap,pe.lightmap,pe.fog]),vertexShader:ke.meshbasic_vert,fragmentShader:ke.meshbasic_frag},lambert:{uniforms:Ut([pe.common,pe.specularmap,pe.envmap,pe.aomap,pe.lightmap,pe.emissivemap,pe.bumpmap,pe.normalmap,pe.displacementmap,pe.fog,pe.lights,{emissive:{value:new ze(0)},envMapIntensity:{value:1}}]),vertexShader:ke.meshlambert_vert,fragmentShader:ke.meshlambert_frag},phong:{uniforms:Ut([pe.common,pe.specularmap,pe.envmap,pe.aomap,pe.lightmap,pe.emissivemap,pe.bumpmap,pe.normalmap,pe.displacementmap,pe.fog,pe.lights,{emissive:{value:new ze(0)},specular:{value:new ze(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ke.meshphong_vert,fragmentShader:ke.meshphong_frag},standard:{uniforms:Ut([pe.common,pe.envmap,pe.aomap,pe.lightmap,pe.emissivemap,pe.bumpmap,pe.normalmap,pe.displacementmap,pe.roughnessmap,pe.metalnessmap,pe.fog,pe.lights,{emissive:{value:new ze(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ke.meshphysical_vert,fragmentShader:ke.meshphysical_frag},toon:{uniforms:Ut([pe.common,pe.aomap,pe.lightmap,pe.emissivemap,pe.bumpmap,pe.normalmap,pe.displacementmap,pe.gradientmap,pe.fog,pe.lights,{emissive:{value:new ze(0)}}]),vertexShader:ke.meshtoon_vert,fragmentShader:ke.meshtoon_frag},matcap:{uniforms:Ut([pe.common,pe.bumpmap,pe.normalmap,pe.displacementmap,pe.fog,{matcap:{value:null}}]),vertexShader:ke.meshmatcap_vert,fragmentShader:ke.meshmatcap_frag},points:{uniforms:Ut([pe.points,pe.fog]),vertexShader:ke.points_vert,fragmentShader:ke.points_frag},dashed:{uniforms:Ut([pe.common,pe.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ke.linedashed_vert,fragmentShader:ke.linedashed_frag},depth:{uniforms:Ut([pe.common,pe.displacementmap]),vertexShader:ke.depth_vert,fragmentShader:ke.depth_frag},normal:{uniforms:Ut([pe.common,pe.bumpmap,pe.normalmap,pe.displacementmap,{opacity:{value:1}}]),vertexShader:ke.meshnormal_vert,fragmentShader:ke.meshnormal_frag},sprite:{uniforms:Ut([pe.sprite,pe.fog]),vertexShader:ke.sprite_vert,fragmentShader:ke.sprite_frag},background:{uniforms:{uvTransform:{value:new Re},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ke.background_vert,fragmentShader:ke.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Re}},vertexShader:ke.backgroundCube_vert,fragmentShader:ke.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ke.cube_vert,fragmentShader:ke.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ke.equirect_vert,fragmentShader:ke.equirect_frag},distance:{uniforms:Ut([pe.common,pe.displacementmap,{referencePosition:{value:new b},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ke.distance_vert,fragmentShader:ke.distance_frag},shadow:{uniforms:Ut([pe.lights,pe.fog,{color:{value:new ze(0)},opacity:{value:1}}]),vertexShader:ke.shadow_vert,fragmentShader:ke.shadow_frag}};Tn.physical={uniforms:Ut([Tn.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Re},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Re},clearcoatNormalScale:{value:new Ve(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Re},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Re},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Re},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Re},sheen:{value:0},sheenColor:{value:new ze(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Re},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Re},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Re},transmissionSamplerSize:{value:new Ve},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Re},attenuationDistance:{value:0},attenuationColor:{value:new ze(0)},specularColor:{value:new ze(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Re},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Re},anisotropyVector:{value:new Ve},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Re}}]),vertexShader:ke.meshphysical_vert,fragmentShader:ke.meshphysical_frag};var va={r:0,b:0,g:0},Bm=new it,ad=new Re;ad.set(-1,0,0,0,1,0,0,0,1);function Cm(i,e,t,n,s,r){let o=new ze(0),a=s===!0?0:1,l,c,h=null,d=0,u=null;function f(x){let S=x.isScene===!0?x.background:null;if(S&&S.isTexture){let C=x.backgroundBlurriness>0;S=e.get(S,C)}return S}function A(x){let S=!1,C=f(x);C===null?p(o,a):C&&C.isColor&&(p(C,1),S=!0);let v=i.xr.getEnvironmentBlendMode();v==="additive"?t.buffers.color.setClear(0,0,0,1,r):v==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||S)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function m(x,S){let C=f(S);C&&C.isCubeTexture?(c===void 0&&(c=new ft(new fs(1,1,1),new Rn({name:"BackgroundCubeMaterial",uniforms:Hi(Tn.backgroundCube.uniforms),vertexShader:Tn.backgroundCube.vertexShader,fragmentShader:Tn.backgroundCube.fragmentShader,side:Yt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(v,I,E){this.matrixWorld.copyPosition(E.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=C,c.material.uniforms.backgroundBlurriness.value=S.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(Bm.makeRotationFromEuler(S.backgroundRotation)).transpose(),C.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(ad),c.material.toneMapped=Ge.getTransfer(C.colorSpace)!==Xe,(h!==C||d!==C.version||u!==i.toneMapping)&&(c.material.needsUpdate=!0,h=C,d=C.version,u=i.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null)):C&&C.isTexture&&(l===void 0&&(l=new ft(new $s(2,2),new Rn({name:"BackgroundMaterial",uniforms:Hi(Tn.background.uniforms),vertexShader:Tn.background.vertexShader,fragmentShader:Tn.background.fragmentShader,side:Ai,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=C,l.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,l.material.toneMapped=Ge.getTransfer(C.colorSpace)!==Xe,C.matrixAutoUpdate===!0&&C.updateMatrix(),l.material.uniforms.uvTransform.value.copy(C.matrix),(h!==C||d!==C.version||u!==i.toneMapping)&&(l.material.needsUpdate=!0,h=C,d=C.version,u=i.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null))}function p(x,S){x.getRGB(va,Mc(i)),t.buffers.color.setClear(va.r,va.g,va.b,S,r)}function g(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(x,S=1){o.set(x),a=S,p(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(x){a=x,p(o,a)},render:A,addToRenderList:m,dispose:g}}function xm(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=u(null),r=s,o=!1;function a(T,N,J,R,V){let Z=!1,H=d(T,R,J,N);r!==H&&(r=H,c(r.object)),Z=f(T,R,J,V),Z&&A(T,R,J,V),V!==null&&e.update(V,i.ELEMENT_ARRAY_BUFFER),(Z||o)&&(o=!1,C(T,N,J,R),V!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(V).buffer))}function l(){return i.createVertexArray()}function c(T){return i.bindVertexArray(T)}function h(T){return i.deleteVertexArray(T)}function d(T,N,J,R){let V=R.wireframe===!0,Z=n[N.id];Z===void 0&&(Z={},n[N.id]=Z);let H=T.isInstancedMesh===!0?T.id:0,te=Z[H];te===void 0&&(te={},Z[H]=te);let Y=te[J.id];Y===void 0&&(Y={},te[J.id]=Y);let q=Y[V];return q===void 0&&(q=u(l()),Y[V]=q),q}function u(T){let N=[],J=[],R=[];for(let V=0;V<t;V++)N[V]=0,J[V]=0,R[V]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:N,enabledAttributes:J,attributeDivisors:R,object:T,attributes:{},index:null}}function f(T,N,J,R){let V=r.attributes,Z=N.attributes,H=0,te=J.getAttributes();for(let Y in te)if(te[Y].location>=0){let $=V[Y],xe=Z[Y];if(xe===void 0&&(Y==="instanceMatrix"&&T.instanceMatrix&&(xe=T.instanceMatrix),Y==="instanceColor"&&T.instanceColor&&(xe=T.instanceColor)),$===void 0||$.attribute!==xe||xe&&$.data!==xe.data)return!0;H++}return r.attributesNum!==H||r.index!==R}function A(T,N,J,R){let V={},Z=N.attributes,H=0,te=J.getAttributes();for(let Y in te)if(te[Y].location>=0){let $=Z[Y];$===void 0&&(Y==="instanceMatrix"&&T.instanceMatrix&&($=T.instanceMatrix),Y==="instanceColor"&&T.instanceColor&&($=T.instanceColor));let xe={};xe.attribute=$,$&&$.data&&(xe.data=$.data),V[Y]=xe,H++}r.attributes=V,r.attributesNum=H,r.index=R}function m(){let T=r.newAttributes;for(let N=0,J=T.length;N<J;N++)T[N]=0}function p(T){g(T,0)}function g(T,N){let J=r.newAttributes,R=r.enabledAttributes,V=r.attributeDivisors;J[T]=1,R[T]===0&&(i.enableVertexAttribArray(T),R[T]=1),V[T]!==N&&(i.vertexAttribDivisor(T,N),V[T]=N)}function x(){let T=r.newAttributes,N=r.enabledAttributes;for(let J=0,R=N.length;J<R;J++)N[J]!==T[J]&&(i.disableVertexAttribArray(J),N[J]=0)}function S(T,N,J,R,V,Z,H){H===!0?i.vertexAttribIPointer(T,N,J,V,Z):i.vertexAttribPointer(T,N,J,R,V,Z)}function C(T,N,J,R){m();let V=R.attributes,Z=J.getAttributes(),H=N.defaultAttributeValues;for(let te in Z){let Y=Z[te];if(Y.location>=0){let q=V[te];if(q===void 0&&(te==="instanceMatrix"&&T.instanceMatrix&&(q=T.instanceMatrix),te==="instanceColor"&&T.instanceColor&&(q=T.instanceColor)),q!==void 0){let $=q.normalized,xe=q.itemSize,Fe=e.get(q);if(Fe===void 0)continue;let W=Fe.buffer,Ae=Fe.type,we=Fe.bytesPerElement,ve=Ae===i.INT||Ae===i.UNSIGNED_INT||q.gpuType===Vo;if(q.isInterleavedBufferAttribute){let ge=q.data,Ue=ge.isInterleavedBuffer===!0?ge.stride:ge.itemSize,mt=q.offset;if(ge.isInstancedInterleavedBuffer||ge.isInstancedBufferAttribute){for(let be=0;be<Y.locationSize;be++)g(Y.location+be,ge.meshPerAttribute);T.isInstancedMesh!==!0&&R._maxInstanceCount===void 0&&(R._maxInstanceCount=ge.meshPerAttribute*ge.count)}else for(let be=0;be<Y.locationSize;be++)p(Y.location+be);i.bindBuffer(i.ARRAY_BUFFER,W);for(let be=0;be<Y.locationSize;be++)S(Y.location+be,xe/Y.locationSize,Ae,$,Ue*we,(mt+xe/Y.locationSize*be)*we,ve)}else{if(q.isInstancedBufferAttribute){for(let ge=0;ge<Y.locationSize;ge++)g(Y.location+ge,q.meshPerAttribute);T.isInstancedMesh!==!0&&R._maxInstanceCount===void 0&&(R._maxInstanceCount=q.meshPerAttribute*q.count)}else for(let ge=0;ge<Y.locationSize;ge++)p(Y.location+ge);i.bindBuffer(i.ARRAY_BUFFER,W);for(let ge=0;ge<Y.locationSize;ge++)S(Y.location+ge,xe/Y.locationSize,Ae,$,xe*we,xe/Y.locationSize*ge*we,ve)}}else if(H!==void 0){let $=H[te];if($!==void 0)switch($.length){case 2:i.vertexAttrib2fv(Y.location,$);break;case 3:i.vertexAttrib3fv(Y.location,$);break;case 4:i.vertexAttrib4fv(Y.location,$);break;default:i.vertexAttrib1fv(Y.location,$)}}}}x()}function v(){k();for(let T in n){let N=n[T];for(let J in N){let R=N[J];for(let V in R){let Z=R[V];for(let H in Z)h(Z[H].object),delete Z[H];delete R[V]}}delete n[T]}}function I(T){if(n[T.id]===void 0)return;let N=n[T.id];for(let J in N){let R=N[J];for(let V in R){let Z=R[V];for(let H in Z)h(Z[H].object),delete Z[H];delete R[V]}}delete n[T.id]}function E(T){for(let N in n){let J=n[N];for(let R in J){let V=J[R];if(V[T.id]===void 0)continue;let Z=V[T.id];for(let H in Z)h(Z[H].object),delete Z[H];delete V[T.id]}}}function M(T){for(let N in n){let J=n[N],R=T.isInstancedMesh===!0?T.id:0,V=J[R];if(V!==void 0){for(let Z in V){let H=V[Z];for(let te in H)h(H[te].object),delete H[te];delete V[Z]}delete J[R],Object.keys(J).length===0&&delete n[N]}}}function k(){Q(),o=!0,r!==s&&(r=s,c(r.object))}function Q(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:k,resetDefaultState:Q,dispose:v,releaseStatesOfGeometry:I,releaseStatesOfObject:M,releaseStatesOfProgram:E,initAttributes:m,enableAttribute:p,disableUnusedAttributes:x}}function Mm(i,e,t){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,h){h!==0&&(i.drawArraysInstanced(n,l,c,h),t.update(c,n,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,h);let u=0;for(let f=0;f<h;f++)u+=c[f];t.update(u,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function ym(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let E=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(E.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(E){return!(E!==Cn&&n.convert(E)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(E){let M=E===Bn&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(E!==en&&E!==wn&&!M&&n.convert(E)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(E){if(E==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";E="mediump"}return E==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(Ie("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),u=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&Ie("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&Ie("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),A=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),m=i.getParameter(i.MAX_TEXTURE_SIZE),p=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),g=i.getParameter(i.MAX_VERTEX_ATTRIBS),x=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),S=i.getParameter(i.MAX_VARYING_VECTORS),C=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),v=i.getParameter(i.MAX_SAMPLES),I=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:u,reversedDepthBuffer:d,maxTextures:f,maxVertexTextures:A,maxTextureSize:m,maxCubemapSize:p,maxAttributes:g,maxVertexUniforms:x,maxVaryings:S,maxFragmentUniforms:C,maxSamples:v,samples:I}}function Sm(i){let e=this,t=null,n=0,s=!1,r=!1,o=new mn,a=new Re,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(d,u){let f=d.length!==0||u||n!==0||s;return s=u,n=d.length,f},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(d,u){t=h(d,u,0)},this.setState=function(d,u,f){let A=d.clippingPlanes,m=d.clipIntersection,p=d.clipShadows,g=i.get(d);if(!s||A===null||A.length===0||r&&!p)r?h(null):c();else{let x=r?0:n,S=x*4,C=g.clippingState||null;l.value=C,C=h(A,u,S,f);for(let v=0;v!==S;++v)C[v]=t[v];g.clippingState=C,this.numIntersection=m?this.numPlanes:0,this.numPlanes+=x}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function h(d,u,f,A){let m=d!==null?d.length:0,p=null;if(m!==0){if(p=l.value,A!==!0||p===null){let g=f+m*4,x=u.matrixWorldInverse;a.getNormalMatrix(x),(p===null||p.length<g)&&(p=new Float32Array(g));for(let S=0,C=f;S!==m;++S,C+=4)o.copy(d[S]).applyMatrix4(x,a),o.normal.toArray(p,C),p[C+3]=o.constant}l.value=p,l.needsUpdate=!0}return e.numPlanes=m,e.numIntersection=0,p}}var pr=class extends Ot{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new Js(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new fs(5,5,5),r=new Rn({name:"CubemapFromEquirect",uniforms:Hi(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:Yt,blending:un});r.uniforms.tEquirect.value=t;let o=new ft(s,r),a=t.minFilter;return t.minFilter===Jn&&(t.minFilter=Ht),new As(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},Gu=256,Im=3,vm=20,ld=256,cd=16,_m=3,bm=new b,Dm=new ze,ba=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new As(1,10,null),this._boxMesh=new ft(new fs(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=bm}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let d=l.autoClear,u=l.autoClearColor,f=l.autoClearDepth,A=l.autoClearStencil,m=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,m===null&&(e.background=l.getClearColor(Dm));let p=new As(n,s,h);return p.position.copy(a),p.update(l,e),l.autoClear=d,l.autoClearColor=u,l.autoClearDepth=f,l.autoClearStencil=A,e.background=m,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Ou(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Hu(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Gu,Bc(e))}_fromTexture(e,t){e.mapping===ki||e.mapping===Es?this._setSize(e.image.length===0?Gu:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=Nu(e,!1,!1),n=Math.log2(e)-Im;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=Nu(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===ki||e.mapping===Es?(this._cubemapMaterial===null&&(this._cubemapMaterial=Ou()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Hu()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=Rm(),this._integrationMaterial=Qm());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/cd);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-_m)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(ld*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=Fm());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function Nu(i,e,t){return new pr(i,{minFilter:Jn,generateMipmaps:e,type:Bn,colorSpace:Qi,depthBuffer:t})}function Ar(i,e,t){return new Rn({name:i,uniforms:e,vertexShader:ke.cube_vert,fragmentShader:t,side:Yt,blending:un,depthTest:!1,depthWrite:!1})}function Rm(){return Ar("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${ld}u

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
	`)}function Qm(){return Ar("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:cd}},`

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
	`)}function Fm(){return Ar("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${vm}
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
	`)}function Hu(){return Ar("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Ou(){return Ar("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function Tm(i){let e=new WeakMap,t=new WeakMap,n=null;function s(u,f=!1){return u==null?null:f?o(u):r(u)}function r(u){if(u&&u.isTexture){let f=u.mapping;if(f===Ho||f===Oo)if(e.has(u)){let A=e.get(u).texture;return a(A,u.mapping)}else{let A=u.image;if(A&&A.height>0){let m=new pr(A.height);return m.fromEquirectangularTexture(i,u),e.set(u,m),u.addEventListener("dispose",c),a(m.texture,u.mapping)}else return null}}return u}function o(u){if(u&&u.isTexture&&u.isPMREMTexture!==!0){let f=u.mapping,A=f===Ho||f===Oo,m=f===ki||f===Es;if(A||m){let p=t.get(u),g=p!==void 0?p.texture.pmremVersion:0;if(u.isRenderTargetTexture&&u.pmremVersion!==g)return n===null&&(n=new ba(i)),p=A?n.fromEquirectangular(u,p):n.fromCubemap(u,p),p.texture.pmremVersion=u.pmremVersion,t.set(u,p),p.texture;if(p!==void 0)return p.texture;{let x=u.image;return A&&x&&x.height>0||m&&x&&l(x)?(n===null&&(n=new ba(i)),p=A?n.fromEquirectangular(u):n.fromCubemap(u),p.texture.pmremVersion=u.pmremVersion,t.set(u,p),u.addEventListener("dispose",h),p.texture):null}}}return u}function a(u,f){return f===Ho?u.mapping=ki:f===Oo&&(u.mapping=Es),u}function l(u){let f=0,A=6;for(let m=0;m<A;m++)u[m]!==void 0&&f++;return f===A}function c(u){let f=u.target;f.removeEventListener("dispose",c);let A=e.get(f);A!==void 0&&(e.delete(f),A.dispose())}function h(u){let f=u.target;f.removeEventListener("dispose",h);let A=t.get(f);A!==void 0&&(t.delete(f),A.dispose())}function d(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:d}}function Um(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&Qs("WebGLRenderer: "+n+" extension not supported."),s}}}function Lm(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(A=>delete s[A]);function a(A){l(A.target)}function l(A){A.index!==null&&e.remove(A.index);for(let p in A.attributes)e.remove(A.attributes[p]);A.removeEventListener("dispose",a),delete s[A.id],o.unregister(A);let m=r.get(A);m&&(e.remove(m),r.delete(A)),n.releaseStatesOfGeometry(A),A.isInstancedBufferGeometry===!0&&delete A._maxInstanceCount,t.memory.geometries--}function c(A,m){return s[m.id]!==void 0||(m.addEventListener("dispose",a),s[m.id]=new WeakRef(m),o.register(m,m.id,m),t.memory.geometries++),m}function h(A){let m=A.attributes;for(let p in m)e.update(m[p],i.ARRAY_BUFFER)}function d(A){let m=A.index,p=A.attributes.position,g=0;if(p===void 0)return;let x=m!==null?m.array.length:p.array.length/3-1,S=p.count>=65535?Ys:Os,C=new S(Math.ceil(x/3)*6,1),v=C.array;if(m!==null){let E=m.array;g=m.version;for(let M=0,k=0;M<x;M+=3){let Q=E[M+0],T=E[M+1],N=E[M+2];v[k++]=Q,v[k++]=T,v[k++]=T,v[k++]=N,v[k++]=N,v[k++]=Q}}else{g=p.version;for(let E=0,M=0;E<x;E+=3){let k=E+0,Q=E+1,T=E+2;v[M++]=k,v[M++]=Q,v[M++]=Q,v[M++]=T,v[M++]=T,v[M++]=k}}C.version=g;let I=r.get(A);I&&e.remove(I),r.set(A,C)}function u(A){let m=r.get(A);if(m){let p=A.index;p!==null&&m.version<p.version&&d(A)}else d(A);return r.get(A)}function f(){for(let A in s){let m=s[A].deref();m!==void 0&&l(m)}}return{get:c,update:h,getWireframeAttribute:u,dispose:f}}function Pm(i,e,t){let n;function s(d){n=d}let r,o;function a(d){r=d.type,o=d.bytesPerElement}function l(d,u){i.drawElements(n,u,r,d*o),t.update(u,n,1)}function c(d,u,f){f!==0&&(i.drawElementsInstanced(n,u,r,d*o,f),t.update(u,n,f))}function h(d,u,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,u,0,r,d,0,f);let m=0;for(let p=0;p<f;p++)m+=u[p];t.update(m,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function km(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:De("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function Gm(i,e,t){let n=new WeakMap,s=new ut;function r(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,d=h!==void 0?h.length:0,u=n.get(a);if(u===void 0||u.count!==d){let k=function(){E.dispose(),n.delete(a),a.removeEventListener("dispose",k)};u!==void 0&&u.texture.dispose();let f=a.morphAttributes.position!==void 0,A=a.morphAttributes.normal!==void 0,m=a.morphAttributes.color!==void 0,p=a.morphAttributes.position||[],g=a.morphAttributes.normal||[],x=a.morphAttributes.color||[],S=0;f===!0&&(S=1),A===!0&&(S=2),m===!0&&(S=3);let C=a.attributes.position.count*S,v=1;C>e.maxTextureSize&&(v=Math.ceil(C/e.maxTextureSize),C=e.maxTextureSize);let I=new Float32Array(C*v*4*d),E=new Ns(I,C,v,d);E.type=wn,E.needsUpdate=!0;let M=S*4;for(let Q=0;Q<d;Q++){let T=p[Q],N=g[Q],J=x[Q],R=C*v*4*Q;for(let V=0;V<T.count;V++){let Z=V*M;f===!0&&(s.fromBufferAttribute(T,V),I[R+Z+0]=s.x,I[R+Z+1]=s.y,I[R+Z+2]=s.z,I[R+Z+3]=0),A===!0&&(s.fromBufferAttribute(N,V),I[R+Z+4]=s.x,I[R+Z+5]=s.y,I[R+Z+6]=s.z,I[R+Z+7]=0),m===!0&&(s.fromBufferAttribute(J,V),I[R+Z+8]=s.x,I[R+Z+9]=s.y,I[R+Z+10]=s.z,I[R+Z+11]=J.itemSize===4?s.w:1)}}u={count:d,texture:E,size:new Ve(C,v)},n.set(a,u),a.addEventListener("dispose",k)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let f=0;for(let m=0;m<c.length;m++)f+=c[m];let A=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(i,"morphTargetBaseInfluence",A),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",u.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",u.size)}return{update:r}}function Nm(i,e,t,n,s){let r=new WeakMap;function o(c){let h=s.render.frame,d=c.geometry,u=e.get(c,d);if(r.get(u)!==h&&(e.update(u),r.set(u,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==h&&(f.update(),r.set(f,h))}return u}function a(){r=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),n.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var Hm={[$l]:"LINEAR_TONE_MAPPING",[ec]:"REINHARD_TONE_MAPPING",[tc]:"CINEON_TONE_MAPPING",[nc]:"ACES_FILMIC_TONE_MAPPING",[sc]:"AGX_TONE_MAPPING",[rc]:"NEUTRAL_TONE_MAPPING",[ic]:"CUSTOM_TONE_MAPPING"};function Om(i,e,t,n,s,r){let o=new Ot(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Ze;h.setAttribute("position",new Dt([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new Dt([0,2,0,0,2,0],2));let d=new ui({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),u=new ft(h,d),f=new Go(-1,1,1,-1,0,1),A=null,m=null,p=!1,g,x=null,S=[],C=!1;this.setSize=function(v,I){o.setSize(v,I),a!==null&&a.setSize(v,I),l!==null&&l.setSize(v,I);for(let E=0;E<S.length;E++){let M=S[E];M.setSize&&M.setSize(v,I)}},this.setEffects=function(v){S=v,C=S.length>0&&S[0].isRenderPass===!0;let I=o.width,E=o.height;S.length>0&&a===null&&(a=new Ot(I,E,{type:Bn,depthBuffer:!1,stencilBuffer:!1}),l=new Ot(I,E,{type:Bn,depthBuffer:!1,stencilBuffer:!1}));let M=s===!0&&S.some(k=>k.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&c===null&&(c=new zn(I,E),r===!0&&(c.format=Kn,c.type=Gi)),o.dispose(),o.depthTexture=M?c:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let k=0;k<S.length;k++){let Q=S[k];Q.setSize&&Q.setSize(I,E),M&&Q.needsDepthTexture===!0&&Q.setDepthTexture&&Q.setDepthTexture(c)}},this.begin=function(v,I){if(p||v.toneMapping===Qn&&S.length===0)return!1;if(x=I,I!==null){let E=I.width,M=I.height;(o.width!==E||o.height!==M)&&this.setSize(E,M)}return C===!1&&v.setRenderTarget(o),g=v.toneMapping,v.toneMapping=Qn,!0},this.hasRenderPass=function(){return C},this.end=function(v,I){v.toneMapping=g,p=!0;let E=o,M=a;for(let k=0;k<S.length;k++){let Q=S[k];Q.enabled!==!1&&(Q.render(v,M,E,I),Q.needsSwap!==!1&&(E=M,M=M===a?l:a))}if(A!==v.outputColorSpace||m!==v.toneMapping){A=v.outputColorSpace,m=v.toneMapping,d.defines={},Ge.getTransfer(A)===Xe&&(d.defines.SRGB_TRANSFER="");let k=Hm[m];k&&(d.defines[k]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=E.texture,v.setRenderTarget(x),v.render(u,f),x=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),d.dispose()}}var hd=new Jt,ud=new zn(1,1),dd=new Ks(1),fd=new Ns,pd=new Eo,Ad=new Js,Yu=[],Vu=[],zu=new Float32Array(16),Ju=new Float32Array(9),Ku=new Float32Array(4);function Cs(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=Yu[s];if(r===void 0&&(r=new Float32Array(s),Yu[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function xt(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function Mt(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function Ra(i,e){let t=Vu[e];t===void 0&&(t=new Int32Array(e),Vu[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function Ym(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function Vm(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(xt(t,e))return;i.uniform2fv(this.addr,e),Mt(t,e)}}function zm(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(xt(t,e))return;i.uniform3fv(this.addr,e),Mt(t,e)}}function Jm(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(xt(t,e))return;i.uniform4fv(this.addr,e),Mt(t,e)}}function Km(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(xt(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),Mt(t,e)}else{if(xt(t,n))return;Ku.set(n),i.uniformMatrix2fv(this.addr,!1,Ku),Mt(t,n)}}function Wm(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(xt(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),Mt(t,e)}else{if(xt(t,n))return;Ju.set(n),i.uniformMatrix3fv(this.addr,!1,Ju),Mt(t,n)}}function Xm(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(xt(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),Mt(t,e)}else{if(xt(t,n))return;zu.set(n),i.uniformMatrix4fv(this.addr,!1,zu),Mt(t,n)}}function Zm(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function jm(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(xt(t,e))return;i.uniform2iv(this.addr,e),Mt(t,e)}}function qm(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(xt(t,e))return;i.uniform3iv(this.addr,e),Mt(t,e)}}function $m(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(xt(t,e))return;i.uniform4iv(this.addr,e),Mt(t,e)}}function eE(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function tE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(xt(t,e))return;i.uniform2uiv(this.addr,e),Mt(t,e)}}function nE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(xt(t,e))return;i.uniform3uiv(this.addr,e),Mt(t,e)}}function iE(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(xt(t,e))return;i.uniform4uiv(this.addr,e),Mt(t,e)}}function Qa(i){return i.version===0&&(i.compareFunction=mc,i.needsUpdate=!0),i}function sE(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=Qa(ud):r=hd,t.setTexture2D(e||r,s)}function rE(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||pd,s)}function oE(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=Qa(dd):r=Ad,t.setTextureCube(e||r,s)}function aE(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||fd,s)}function lE(i){switch(i){case 5126:return Ym;case 35664:return Vm;case 35665:return zm;case 35666:return Jm;case 35674:return Km;case 35675:return Wm;case 35676:return Xm;case 5124:case 35670:return Zm;case 35667:case 35671:return jm;case 35668:case 35672:return qm;case 35669:case 35673:return $m;case 5125:return eE;case 36294:return tE;case 36295:return nE;case 36296:return iE;case 35678:case 36198:case 36298:case 36306:case 35682:return sE;case 35679:case 36299:case 36307:return rE;case 35680:case 36300:case 36308:case 36293:return oE;case 36289:case 36303:case 36311:case 36292:return aE}}function cE(i,e){i.uniform1fv(this.addr,e)}function hE(i,e){let t=Cs(e,this.size,2);i.uniform2fv(this.addr,t)}function uE(i,e){let t=Cs(e,this.size,3);i.uniform3fv(this.addr,t)}function dE(i,e){let t=Cs(e,this.size,4);i.uniform4fv(this.addr,t)}function fE(i,e){let t=Cs(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function pE(i,e){let t=Cs(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function AE(i,e){let t=Cs(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function gE(i,e){i.uniform1iv(this.addr,e)}function mE(i,e){i.uniform2iv(this.addr,e)}function EE(i,e){i.uniform3iv(this.addr,e)}function wE(i,e){i.uniform4iv(this.addr,e)}function BE(i,e){i.uniform1uiv(this.addr,e)}function CE(i,e){i.uniform2uiv(this.addr,e)}function xE(i,e){i.uniform3uiv(this.addr,e)}function ME(i,e){i.uniform4uiv(this.addr,e)}function yE(i,e,t){let n=this.cache,s=e.length,r=Ra(t,s);xt(n,r)||(i.uniform1iv(this.addr,r),Mt(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=Qa(ud):o=hd;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function SE(i,e,t){let n=this.cache,s=e.length,r=Ra(t,s);xt(n,r)||(i.uniform1iv(this.addr,r),Mt(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||pd,r[o])}function IE(i,e,t){let n=this.cache,s=e.length,r=Ra(t,s);xt(n,r)||(i.uniform1iv(this.addr,r),Mt(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=Qa(dd):o=Ad;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function vE(i,e,t){let n=this.cache,s=e.length,r=Ra(t,s);xt(n,r)||(i.uniform1iv(this.addr,r),Mt(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||fd,r[o])}function _E(i){switch(i){case 5126:return cE;case 35664:return hE;case 35665:return uE;case 35666:return dE;case 35674:return fE;case 35675:return pE;case 35676:return AE;case 5124:case 35670:return gE;case 35667:case 35671:return mE;case 35668:case 35672:return EE;case 35669:case 35673:return wE;case 5125:return BE;case 36294:return CE;case 36295:return xE;case 36296:return ME;case 35678:case 36198:case 36298:case 36306:case 35682:return yE;case 35679:case 36299:case 36307:return SE;case 35680:case 36300:case 36308:case 36293:return IE;case 36289:case 36303:case 36311:case 36292:return vE}}var bc=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=lE(t.type)}},Dc=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=_E(t.type)}},Rc=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},vc=/(\w+)(\])?(\[|\.)?/g;function Wu(i,e){i.seq.push(e),i.map[e.id]=e}function bE(i,e,t){let n=i.name,s=n.length;for(vc.lastIndex=0;;){let r=vc.exec(n),o=vc.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){Wu(t,c===void 0?new bc(a,i,e):new Dc(a,i,e));break}else{let d=t.map[a];d===void 0&&(d=new Rc(a),Wu(t,d)),t=d}}}var Bs=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);bE(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function Xu(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var DE=37297,RE=0;function QE(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var Zu=new Re;function FE(i){Ge._getMatrix(Zu,Ge.workingColorSpace,i);let e=`mat3( ${Zu.elements.map(t=>t.toFixed(4))} )`;switch(Ge.getTransfer(i)){case Ls:return[e,"LinearTransferOETF"];case Xe:return[e,"sRGBTransferOETF"];default:return Ie("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function ju(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+QE(i.getShaderSource(e),a)}else return r}function TE(i,e){let t=FE(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var UE={[$l]:"Linear",[ec]:"Reinhard",[tc]:"Cineon",[nc]:"ACESFilmic",[sc]:"AgX",[rc]:"Neutral",[ic]:"Custom"};function LE(i,e){let t=UE[e];return t===void 0?(Ie("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var _a=new b;function PE(){Ge.getLuminanceCoefficients(_a);let i=_a.x.toFixed(4),e=_a.y.toFixed(4),t=_a.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function kE(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(fr).join(`
`)}function GE(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function NE(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function fr(i){return i!==""}function qu(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function $u(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var HE=/^[ \t]*#include +<([\w\d./]+)>/gm;function Qc(i){return i.replace(HE,OE)}function OE(i,e){let t=ke[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Qc(t)}var YE=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function ed(i){return i.replace(YE,VE)}function VE(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function td(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}var zE={[sr]:"SHADOWMAP_TYPE_PCF",[gs]:"SHADOWMAP_TYPE_VSM"};function JE(i){return zE[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var KE={[Es]:"ENVMAP_MODE_REFRACTION"};function WE(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":KE[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var XE={[ql]:"ENVMAP_BLENDING_MULTIPLY",[gu]:"ENVMAP_BLENDING_MIX",[mu]:"ENVMAP_BLENDING_ADD"};function ZE(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":XE[i.combine]||"ENVMAP_BLENDING_NONE"}function jE(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=JE(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=WE(t),d=ZE(t),u=kE(t),f=GE(r),A=s.createProgram(),m,p,g=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(m=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(fr).join(`
`),m.length>0&&(m+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(fr).join(`
`),p.length>0&&(p+=`
`)):(m=[td(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(fr).join(`
`),p=[td(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Qn?"#define TONE_MAPPING":"",t.toneMapping!==Qn?ke.tonemapping_pars_fragment:"",t.toneMapping!==Qn?LE("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ke.colorspace_pars_fragment,TE("linearToOutputTexel",t.outputColorSpace),PE(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(fr).join(`
`)),o=Qc(o),o=qu(o,t),o=$u(o,t),a=Qc(a),a=qu(a,t),a=$u(a,t),o=ed(o),a=ed(a),t.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,m=[u,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+m,p=["#define varying in",t.glslVersion===Ni?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Ni?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let x=g+m+o,S=g+p+a,C=Xu(s,s.VERTEX_SHADER,x),v=Xu(s,s.FRAGMENT_SHADER,S);s.attachShader(A,C),s.attachShader(A,v),t.index0AttributeName!==void 0?s.bindAttribLocation(A,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(A,0,"position"),s.linkProgram(A);function I(Q){if(i.debug.checkShaderErrors){let T=s.getProgramInfoLog(A)||"",N=s.getShaderInfoLog(C)||"",J=s.getShaderInfoLog(v)||"",R=T.trim(),V=N.trim(),Z=J.trim(),H=!0,te=!0;if(s.getProgramParameter(A,s.LINK_STATUS)===!1)if(H=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,A,C,v);else{let Y=ju(s,C,"vertex"),q=ju(s,v,"fragment");De("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(A,s.VALIDATE_STATUS)+`

Material Name: `+Q.name+`
Material Type: `+Q.type+`

Program Info Log: `+R+`
`+Y+`
`+q)}else R!==""?Ie("WebGLProgram: Program Info Log:",R):(V===""||Z==="")&&(te=!1);te&&(Q.diagnostics={runnable:H,programLog:R,vertexShader:{log:V,prefix:m},fragmentShader:{log:Z,prefix:p}})}s.deleteShader(C),s.deleteShader(v),E=new Bs(s,A),M=NE(s,A)}let E;this.getUniforms=function(){return E===void 0&&I(this),E};let M;this.getAttributes=function(){return M===void 0&&I(this),M};let k=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return k===!1&&(k=s.getProgramParameter(A,DE)),k},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(A),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=RE++,this.cacheKey=e,this.usedTimes=1,this.program=A,this.vertexShader=C,this.fragmentShader=v,this}var qE=0,Fc=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new Tc(e),t.set(e,n)),n}},Tc=class{constructor(e){this.id=qE++,this.code=e,this.usedTimes=0}};function $E(i){return i===gi||i===hr||i===ur}function ew(i,e,t,n,s,r){let o=new Hs,a=new Fc,l=new Set,c=[],h=new Map,d=n.logarithmicDepthBuffer,u={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(E){return l.add(E),E===0?"uv":`uv${E}`}function A(E,M,k,Q,T,N){let J=Q.fog,R=T.geometry,V=E.isMeshStandardMaterial||E.isMeshLambertMaterial||E.isMeshPhongMaterial?Q.environment:null,Z=E.isMeshStandardMaterial||E.isMeshLambertMaterial&&!E.envMap||E.isMeshPhongMaterial&&!E.envMap,H=e.get(E.envMap||V,Z),te=u[E.type],Y=n.precision;E.precision!==null&&(Y=n.getMaxPrecision(E.precision),Y!==E.precision&&Ie("WebGLProgram.getParameters:",E.precision,"not supported, using",Y,"instead."));let q=R.morphAttributes.position||R.morphAttributes.normal||R.morphAttributes.color,$=q!==void 0?q.length:0,xe=0;R.morphAttributes.position!==void 0&&(xe=1),R.morphAttributes.normal!==void 0&&(xe=2),R.morphAttributes.color!==void 0&&(xe=3);let Fe,W,Ae,we;if(te){let fe=Tn[te];Fe=fe.vertexShader,W=fe.fragmentShader}else{Fe=E.vertexShader,W=E.fragmentShader;let fe=a.getVertexShaderStage(E),qe=a.getFragmentShaderStage(E);a.update(E,fe,qe),Ae=fe.id,we=qe.id}let ve=i.getRenderTarget(),ge=i.state.buffers.depth.getReversed(),Ue=T.isInstancedMesh===!0,mt=T.isBatchedMesh===!0,be=!!E.map,je=!!E.matcap,et=!!H,Ne=et&&H.isPMREMTexture===!0,_t=!!E.aoMap,Bt=!!E.lightMap,zt=!!E.bumpMap&&E.wireframe===!1,lt=!!E.normalMap,Sn=!!E.displacementMap,yt=!!E.emissiveMap,sn=!!E.metalnessMap,rn=!!E.roughnessMap,on=E.anisotropy>0,F=E.clearcoat>0,an=E.diffuseRoughness>0,ot=E.dispersion>0,at=E.retroreflectivity>0,de=E.iridescence>0,Ct=E.sheen>0,_e=E.transmission>0,Qe=on&&!!E.anisotropyMap,y=F&&!!E.clearcoatMap,w=F&&!!E.clearcoatNormalMap,L=F&&!!E.clearcoatRoughnessMap,ee=an&&!!E.diffuseRoughnessMap,j=de&&!!E.iridescenceMap,re=de&&!!E.iridescenceThicknessMap,he=Ct&&!!E.sheenColorMap,z=Ct&&!!E.sheenRoughnessMap,K=!!E.specularMap,ae=!!E.specularColorMap,_=!!E.specularIntensityMap,X=_e&&!!E.transmissionMap,O=_e&&!!E.thicknessMap,le=!!E.gradientMap,se=!!E.alphaMap,oe=E.alphaTest>0,ye=!!E.alphaHash,Pe=!!E.extensions,ie=Qn;E.toneMapped&&(ve===null||ve.isXRRenderTarget===!0)&&(ie=i.toneMapping);let Se=Ne?H.isCompressedCubeTexture?H.image[0].mipmaps:H.mipmaps:null,Le={shaderID:te,shaderType:E.type,shaderName:E.name,vertexShader:Fe,fragmentShader:W,defines:E.defines,customVertexShaderID:Ae,customFragmentShaderID:we,isRawShaderMaterial:E.isRawShaderMaterial===!0,glslVersion:E.glslVersion,precision:Y,batching:mt,batchingColor:mt&&T._colorsTexture!==null,instancing:Ue,instancingColor:Ue&&T.instanceColor!==null,instancingMorph:Ue&&T.morphTexture!==null,outputColorSpace:ve===null?i.outputColorSpace:ve.isXRRenderTarget===!0?ve.texture.colorSpace:Ge.workingColorSpace,alphaToCoverage:!!E.alphaToCoverage,map:be,matcap:je,envMap:et,envMapMode:et&&H.mapping,envMapPMREM:Ne,envMapMaxLod:Ne?Se.length-1:null,envMapSize:Ne?Se[0].width:null,aoMap:_t,lightMap:Bt,bumpMap:zt,normalMap:lt,displacementMap:Sn,emissiveMap:yt,normalMapObjectSpace:lt&&E.normalMapType===Bu,normalMapTangentSpace:lt&&E.normalMapType===pc,packedNormalMap:lt&&E.normalMapType===pc&&$E(E.normalMap.format),metalnessMap:sn,roughnessMap:rn,anisotropy:on,anisotropyMap:Qe,clearcoat:F,clearcoatMap:y,clearcoatNormalMap:w,clearcoatRoughnessMap:L,diffuseRoughness:an,diffuseRoughnessMap:ee,dispersion:ot,retroreflection:at,iridescence:de,iridescenceMap:j,iridescenceThicknessMap:re,sheen:Ct,sheenColorMap:he,sheenRoughnessMap:z,specularMap:K,specularColorMap:ae,specularIntensityMap:_,transmission:_e,transmissionMap:X,thicknessMap:O,gradientMap:le,opaque:E.transparent===!1&&E.blending===ms&&E.alphaToCoverage===!1,alphaMap:se,alphaTest:oe,alphaHash:ye,combine:E.combine,mapUv:be&&f(E.map.channel),aoMapUv:_t&&f(E.aoMap.channel),lightMapUv:Bt&&f(E.lightMap.channel),bumpMapUv:zt&&f(E.bumpMap.channel),normalMapUv:lt&&f(E.normalMap.channel),displacementMapUv:Sn&&f(E.displacementMap.channel),emissiveMapUv:yt&&f(E.emissiveMap.channel),metalnessMapUv:sn&&f(E.metalnessMap.channel),roughnessMapUv:rn&&f(E.roughnessMap.channel),anisotropyMapUv:Qe&&f(E.anisotropyMap.channel),clearcoatMapUv:y&&f(E.clearcoatMap.channel),clearcoatNormalMapUv:w&&f(E.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:L&&f(E.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ee&&f(E.diffuseRoughnessMap.channel),iridescenceMapUv:j&&f(E.iridescenceMap.channel),iridescenceThicknessMapUv:re&&f(E.iridescenceThicknessMap.channel),sheenColorMapUv:he&&f(E.sheenColorMap.channel),sheenRoughnessMapUv:z&&f(E.sheenRoughnessMap.channel),specularMapUv:K&&f(E.specularMap.channel),specularColorMapUv:ae&&f(E.specularColorMap.channel),specularIntensityMapUv:_&&f(E.specularIntensityMap.channel),transmissionMapUv:X&&f(E.transmissionMap.channel),thicknessMapUv:O&&f(E.thicknessMap.channel),alphaMapUv:se&&f(E.alphaMap.channel),vertexTangents:!!R.attributes.tangent&&(lt||on),vertexNormals:!!R.attributes.normal,vertexColors:E.vertexColors,vertexAlphas:E.vertexColors===!0&&!!R.attributes.color&&R.attributes.color.itemSize===4,pointsUvs:T.isPoints===!0&&!!R.attributes.uv&&(be||se),fog:!!J,useFog:E.fog===!0,fogExp2:!!J&&J.isFogExp2,flatShading:E.wireframe===!1&&(E.flatShading===!0||R.attributes.normal===void 0&&lt===!1&&(E.isMeshLambertMaterial||E.isMeshPhongMaterial||E.isMeshStandardMaterial||E.isMeshPhysicalMaterial)),sizeAttenuation:E.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:ge,skinning:T.isSkinnedMesh===!0,hasPositionAttribute:R.attributes.position!==void 0,morphTargets:R.morphAttributes.position!==void 0,morphNormals:R.morphAttributes.normal!==void 0,morphColors:R.morphAttributes.color!==void 0,morphTargetsCount:$,morphTextureStride:xe,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:N.filter(fe=>fe.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:E.dithering,shadowMapEnabled:i.shadowMap.enabled&&k.length>0,shadowMapType:i.shadowMap.type,toneMapping:ie,decodeVideoTexture:be&&E.map.isVideoTexture===!0&&Ge.getTransfer(E.map.colorSpace)===Xe,decodeVideoTextureEmissive:yt&&E.emissiveMap.isVideoTexture===!0&&Ge.getTransfer(E.emissiveMap.colorSpace)===Xe,premultipliedAlpha:E.premultipliedAlpha,doubleSided:E.side===hn,flipSided:E.side===Yt,useDepthPacking:E.depthPacking>=0,depthPacking:E.depthPacking||0,index0AttributeName:E.index0AttributeName,extensionClipCullDistance:Pe&&E.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Pe&&E.extensions.multiDraw===!0||mt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:E.customProgramCacheKey()};return Le.vertexUv1s=l.has(1),Le.vertexUv2s=l.has(2),Le.vertexUv3s=l.has(3),l.clear(),Le}function m(E){let M=[];if(E.shaderID?M.push(E.shaderID):(M.push(E.customVertexShaderID),M.push(E.customFragmentShaderID)),E.defines!==void 0)for(let k in E.defines)M.push(k),M.push(E.defines[k]);return E.isRawShaderMaterial===!1&&(p(M,E),g(M,E),M.push(i.outputColorSpace)),M.push(E.customProgramCacheKey),M.join()}function p(E,M){E.push(M.precision),E.push(M.outputColorSpace),E.push(M.envMapMode),E.push(M.envMapPMREM),E.push(M.envMapMaxLod),E.push(M.envMapSize),E.push(M.mapUv),E.push(M.alphaMapUv),E.push(M.lightMapUv),E.push(M.aoMapUv),E.push(M.bumpMapUv),E.push(M.normalMapUv),E.push(M.displacementMapUv),E.push(M.emissiveMapUv),E.push(M.metalnessMapUv),E.push(M.roughnessMapUv),E.push(M.anisotropyMapUv),E.push(M.clearcoatMapUv),E.push(M.clearcoatNormalMapUv),E.push(M.clearcoatRoughnessMapUv),E.push(M.diffuseRoughnessMapUv),E.push(M.iridescenceMapUv),E.push(M.iridescenceThicknessMapUv),E.push(M.sheenColorMapUv),E.push(M.sheenRoughnessMapUv),E.push(M.specularMapUv),E.push(M.specularColorMapUv),E.push(M.specularIntensityMapUv),E.push(M.transmissionMapUv),E.push(M.thicknessMapUv),E.push(M.combine),E.push(M.fogExp2),E.push(M.sizeAttenuation),E.push(M.morphTargetsCount),E.push(M.numSunLights),E.push(M.numDirLights),E.push(M.numPointLights),E.push(M.numSpotLights),E.push(M.numSpotLightMaps),E.push(M.numHemiLights),E.push(M.numRectAreaLights),E.push(M.numSunLightShadows),E.push(M.numDirLightShadows),E.push(M.numPointLightShadows),E.push(M.numSpotLightShadows),E.push(M.numSpotLightShadowsWithMaps),E.push(M.numLightProbes),E.push(M.numLightProbeGrids),E.push(M.shadowMapType),E.push(M.toneMapping),E.push(M.numClippingPlanes),E.push(M.numClipIntersection),E.push(M.depthPacking)}function g(E,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),E.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),E.push(o.mask)}function x(E){let M=u[E.type],k;if(M){let Q=Tn[M];k=Lu.clone(Q.uniforms)}else k=E.uniforms;return k}function S(E,M){let k=h.get(M);return k!==void 0?++k.usedTimes:(k=new jE(i,M,E,s),c.push(k),h.set(M,k)),k}function C(E){if(--E.usedTimes===0){let M=c.indexOf(E);c[M]=c[c.length-1],c.pop(),h.delete(E.cacheKey),E.destroy()}}function v(E){a.remove(E)}function I(){a.dispose()}return{getParameters:A,getProgramCacheKey:m,getUniforms:x,acquireProgram:S,releaseProgram:C,releaseShaderCache:v,programs:c,dispose:I}}function tw(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function nw(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function nd(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function id(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(u){let f=0;return u.isInstancedMesh&&(f+=2),u.isSkinnedMesh&&(f+=1),f}function a(u,f,A,m,p,g){let x=i[e];return x===void 0?(x={id:u.id,object:u,geometry:f,material:A,materialVariant:o(u),groupOrder:m,renderOrder:u.renderOrder,z:p,group:g},i[e]=x):(x.id=u.id,x.object=u,x.geometry=f,x.material=A,x.materialVariant=o(u),x.groupOrder=m,x.renderOrder=u.renderOrder,x.z=p,x.group=g),e++,x}function l(u,f,A,m,p,g,x){x.reversedDepth===!0&&(p=-p);let S=a(u,f,A,m,p,g);A.transmission>0?n.push(S):A.transparent===!0?s.push(S):t.push(S)}function c(u,f,A,m,p,g){let x=a(u,f,A,m,p,g);A.transmission>0?n.unshift(x):A.transparent===!0?s.unshift(x):t.unshift(x)}function h(u,f){t.length>1&&t.sort(u||nw),n.length>1&&n.sort(f||nd),s.length>1&&s.sort(f||nd)}function d(){for(let u=e,f=i.length;u<f;u++){let A=i[u];if(A.id===null)break;A.id=null,A.object=null,A.geometry=null,A.material=null,A.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:d,sort:h}}function iw(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new id,i.set(n,[o])):s>=r.length?(o=new id,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function sw(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new b,color:new ze};break;case"SpotLight":t={position:new b,direction:new b,color:new ze,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new b,color:new ze,distance:0,decay:0};break;case"HemisphereLight":t={direction:new b,skyColor:new ze,groundColor:new ze};break;case"RectAreaLight":t={color:new ze,position:new b,halfWidth:new b,halfHeight:new b};break}return i[e.id]=t,t}}}function rw(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ve};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ve};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ve,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var ow=0;function aw(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function lw(i){let e=new sw,t=rw(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new b);let s=new b,r=new it,o=new it;function a(c){let h=0,d=0,u=0;for(let N=0;N<9;N++)n.probe[N].set(0,0,0);let f=0,A=0,m=0,p=0,g=0,x=0,S=0,C=0,v=0,I=0,E=0,M=0,k=0,Q=0;c.sort(aw);for(let N=0,J=c.length;N<J;N++){let R=c[N],V=R.color,Z=R.intensity,H=R.distance,te=null;if(R.shadow&&R.shadow.map&&(R.shadow.map.texture.format===gi?te=R.shadow.map.texture:te=R.shadow.map.depthTexture||R.shadow.map.texture),R.isAmbientLight)h+=V.r*Z,d+=V.g*Z,u+=V.b*Z;else if(R.isLightProbe){for(let Y=0;Y<9;Y++)n.probe[Y].addScaledVector(R.sh.coefficients[Y],Z);Q++}else if(R.isSunLight){let Y=e.get(R);if(Y.color.copy(R.color).multiplyScalar(R.intensity),R.castShadow){let q=R.shadow,$=t.get(R);$.shadowIntensity=q.intensity,$.shadowBias=q.bias,$.shadowNormalBias=q.normalBias,$.shadowRadius=q.radius,$.shadowMapSize.copy(q.mapSize).multiply(q.getFrameExtents()),n.sunShadow[A]=$,n.sunShadowMap[A]=te;let xe=q.getViewportCount();for(let Fe=0;Fe<xe;Fe++)n.sunShadowMatrix[m+Fe]=q.getMatrix(Fe),n.sunShadowCascade[m+Fe]=q._cascadeData[Fe];m+=xe,A++}n.sun[f]=Y,f++}else if(R.isDirectionalLight){let Y=e.get(R);if(Y.color.copy(R.color).multiplyScalar(R.intensity),R.castShadow){let q=R.shadow,$=t.get(R);$.shadowIntensity=q.intensity,$.shadowBias=q.bias,$.shadowNormalBias=q.normalBias,$.shadowRadius=q.radius,$.shadowMapSize=q.mapSize,n.directionalShadow[p]=$,n.directionalShadowMap[p]=te,n.directionalShadowMatrix[p]=R.shadow.matrix,v++}n.directional[p]=Y,p++}else if(R.isSpotLight){let Y=e.get(R);Y.position.setFromMatrixPosition(R.matrixWorld),Y.color.copy(V).multiplyScalar(Z),Y.distance=H,Y.coneCos=Math.cos(R.angle),Y.penumbraCos=Math.cos(R.angle*(1-R.penumbra)),Y.decay=R.decay,n.spot[x]=Y;let q=R.shadow;if(R.map&&(n.spotLightMap[M]=R.map,M++,q.updateMatrices(R),R.castShadow&&k++),n.spotLightMatrix[x]=q.matrix,R.castShadow){let $=t.get(R);$.shadowIntensity=q.intensity,$.shadowBias=q.bias,$.shadowNormalBias=q.normalBias,$.shadowRadius=q.radius,$.shadowMapSize=q.mapSize,n.spotShadow[x]=$,n.spotShadowMap[x]=te,E++}x++}else if(R.isRectAreaLight){let Y=e.get(R);Y.color.copy(V).multiplyScalar(Z),Y.halfWidth.set(R.width*.5,0,0),Y.halfHeight.set(0,R.height*.5,0),n.rectArea[S]=Y,S++}else if(R.isPointLight){let Y=e.get(R);if(Y.color.copy(R.color).multiplyScalar(R.intensity),Y.distance=R.distance,Y.decay=R.decay,R.castShadow){let q=R.shadow,$=t.get(R);$.shadowIntensity=q.intensity,$.shadowBias=q.bias,$.shadowNormalBias=q.normalBias,$.shadowRadius=q.radius,$.shadowMapSize=q.mapSize,$.shadowCameraNear=q.camera.near,$.shadowCameraFar=q.camera.far,n.pointShadow[g]=$,n.pointShadowMap[g]=te,n.pointShadowMatrix[g]=R.shadow.matrix,I++}n.point[g]=Y,g++}else if(R.isHemisphereLight){let Y=e.get(R);Y.skyColor.copy(R.color).multiplyScalar(Z),Y.groundColor.copy(R.groundColor).multiplyScalar(Z),n.hemi[C]=Y,C++}}S>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=pe.LTC_FLOAT_1,n.rectAreaLTC2=pe.LTC_FLOAT_2):(n.rectAreaLTC1=pe.LTC_HALF_1,n.rectAreaLTC2=pe.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=d,n.ambient[2]=u;let T=n.hash;(T.sunLength!==f||T.directionalLength!==p||T.pointLength!==g||T.spotLength!==x||T.rectAreaLength!==S||T.hemiLength!==C||T.numSunShadows!==A||T.numDirectionalShadows!==v||T.numPointShadows!==I||T.numSpotShadows!==E||T.numSpotMaps!==M||T.numLightProbes!==Q)&&(n.sun.length=f,n.directional.length=p,n.spot.length=x,n.rectArea.length=S,n.point.length=g,n.hemi.length=C,n.sunShadow.length=A,n.sunShadowMap.length=A,n.sunShadowMatrix.length=m,n.sunShadowCascade.length=m,n.directionalShadow.length=v,n.directionalShadowMap.length=v,n.directionalShadowMatrix.length=v,n.pointShadow.length=I,n.pointShadowMap.length=I,n.pointShadowMatrix.length=I,n.spotShadow.length=E,n.spotShadowMap.length=E,n.spotLightMatrix.length=E+M-k,n.spotLightMap.length=M,n.numSpotLightShadowsWithMaps=k,n.numLightProbes=Q,T.sunLength=f,T.directionalLength=p,T.pointLength=g,T.spotLength=x,T.rectAreaLength=S,T.hemiLength=C,T.numSunShadows=A,T.numDirectionalShadows=v,T.numPointShadows=I,T.numSpotShadows=E,T.numSpotMaps=M,T.numLightProbes=Q,n.version=ow++)}function l(c,h){let d=0,u=0,f=0,A=0,m=0,p=0,g=h.matrixWorldInverse;for(let x=0,S=c.length;x<S;x++){let C=c[x];if(C.isSunLight){let v=n.sun[d];v.direction.setFromMatrixPosition(C.matrixWorld),v.direction.transformDirection(g),d++}else if(C.isDirectionalLight){let v=n.directional[u];v.direction.setFromMatrixPosition(C.matrixWorld),s.setFromMatrixPosition(C.target.matrixWorld),v.direction.sub(s),v.direction.transformDirection(g),u++}else if(C.isSpotLight){let v=n.spot[A];v.position.setFromMatrixPosition(C.matrixWorld),v.position.applyMatrix4(g),v.direction.setFromMatrixPosition(C.matrixWorld),s.setFromMatrixPosition(C.target.matrixWorld),v.direction.sub(s),v.direction.transformDirection(g),A++}else if(C.isRectAreaLight){let v=n.rectArea[m];v.position.setFromMatrixPosition(C.matrixWorld),v.position.applyMatrix4(g),o.identity(),r.copy(C.matrixWorld),r.premultiply(g),o.extractRotation(r),v.halfWidth.set(C.width*.5,0,0),v.halfHeight.set(0,C.height*.5,0),v.halfWidth.applyMatrix4(o),v.halfHeight.applyMatrix4(o),m++}else if(C.isPointLight){let v=n.point[f];v.position.setFromMatrixPosition(C.matrixWorld),v.position.applyMatrix4(g),f++}else if(C.isHemisphereLight){let v=n.hemi[p];v.direction.setFromMatrixPosition(C.matrixWorld),v.direction.transformDirection(g),p++}}}return{setup:a,setupView:l,state:n}}function sd(i){let e=new lw(i),t=[],n=[],s=[];function r(d){h.camera=d,t.length=0,n.length=0,s.length=0}function o(d){d.isLightProbeGrid?s.push(d):t.push(d)}function a(d){n.push(d)}function l(){e.setup(t),s.sort((d,u)=>d.priority-u.priority||d.id-u.id)}function c(d){e.setupView(t,d)}let h={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function cw(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new sd(i),e.set(s,[a])):r>=o.length?(a=new sd(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var hw=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,uw=`uniform sampler2D shadow_pass;
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
}`,dw=[new b(1,0,0),new b(-1,0,0),new b(0,1,0),new b(0,-1,0),new b(0,0,1),new b(0,0,-1)],fw=[new b(0,-1,0),new b(0,-1,0),new b(0,0,1),new b(0,0,-1),new b(0,-1,0),new b(0,-1,0)],rd=new it,dr=new b,_c=new b;function pw(i,e,t){let n=new Ti,s=new Ve,r=new Ve,o=new ut,a=new vo,l=new _o,c={},h=t.maxTextureSize,d={[Ai]:Yt,[Yt]:Ai,[hn]:hn},u=new Rn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ve},radius:{value:4}},vertexShader:hw,fragmentShader:uw}),f=u.clone();f.defines.HORIZONTAL_PASS=1;let A=new Ze;A.setAttribute("position",new We(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let m=new ft(A,u),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=sr;let g=this.type;this.render=function(I,E,M){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||I.length===0)return;this.type===jh&&(Ie("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=sr);let k=i.getRenderTarget(),Q=i.getActiveCubeFace(),T=i.getActiveMipmapLevel(),N=i.state;N.setBlending(un),N.buffers.depth.getReversed()===!0?N.buffers.color.setClear(0,0,0,0):N.buffers.color.setClear(1,1,1,1),N.buffers.depth.setTest(!0),N.setScissorTest(!1);let J=g!==this.type;J&&E.traverse(function(R){R.material&&(Array.isArray(R.material)?R.material.forEach(V=>V.needsUpdate=!0):R.material.needsUpdate=!0)});for(let R=0,V=I.length;R<V;R++){let Z=I[R],H=Z.shadow;if(H===void 0){Ie("WebGLShadowMap:",Z,"has no shadow.");continue}if(H.autoUpdate===!1&&H.needsUpdate===!1)continue;s.copy(H.mapSize);let te=H.getFrameExtents();s.multiply(te),r.copy(H.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/te.x),s.x=r.x*te.x,H.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/te.y),s.y=r.y*te.y,H.mapSize.y=r.y));let Y=i.state.buffers.depth.getReversed();if(H.camera._reversedDepth=Y,H.map===null||J===!0){if(H.map!==null&&(H.map.depthTexture!==null&&(H.map.depthTexture.dispose(),H.map.depthTexture=null),H.map.dispose()),this.type===gs){if(Z.isPointLight){Ie("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}H.map=new Ot(s.x,s.y,{format:gi,type:Bn,minFilter:Ht,magFilter:Ht,generateMipmaps:!1}),H.map.texture.name=Z.name+".shadowMap",H.map.depthTexture=new zn(s.x,s.y,wn),H.map.depthTexture.name=Z.name+".shadowMapDepth",H.map.depthTexture.format=Yn,H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=At,H.map.depthTexture.magFilter=At}else Z.isPointLight?(H.map=new pr(s.x),H.map.depthTexture=new Ks(s.x,En)):(H.map=new Ot(s.x,s.y),H.map.depthTexture=new zn(s.x,s.y,En)),H.map.depthTexture.name=Z.name+".shadowMap",H.map.depthTexture.format=Yn,this.type===sr?(H.map.depthTexture.compareFunction=Y?gc:Ac,H.map.depthTexture.minFilter=Ht,H.map.depthTexture.magFilter=Ht):(H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=At,H.map.depthTexture.magFilter=At);H.camera.updateProjectionMatrix()}H.map.isWebGLCubeRenderTarget!==!0&&(H.map.width!==s.x||H.map.height!==s.y)&&H.map.setSize(s.x,s.y);let q=H.map.isWebGLCubeRenderTarget?6:H.getViewportCount();Z.isPointLight!==!0&&H.updateMatrices(Z,M);let $=(H.camera.layers.mask&4294967294)!==0?H.camera.layers:M.layers;for(let xe=0;xe<q;xe++){let Fe=H.getCamera(xe);if(Z.isPointLight){let W=H.camera,Ae=H.matrix,we=Z.distance||W.far;we!==W.far&&(W.far=we,W.updateProjectionMatrix()),dr.setFromMatrixPosition(Z.matrixWorld),W.position.copy(dr),_c.copy(W.position),_c.add(dw[xe]),W.up.copy(fw[xe]),W.lookAt(_c),W.updateMatrixWorld(),Ae.makeTranslation(-dr.x,-dr.y,-dr.z),rd.multiplyMatrices(W.projectionMatrix,W.matrixWorldInverse),H._frustum.setFromProjectionMatrix(rd,W.coordinateSystem,W.reversedDepth)}if(H.map.isWebGLCubeRenderTarget)i.setRenderTarget(H.map,xe),i.clear();else{xe===0&&(i.setRenderTarget(H.map),i.clear());let W=H.getViewport(xe);o.set(r.x*W.x,r.y*W.y,r.x*W.z,r.y*W.w),N.viewport(o)}n=H.getFrustum(xe),C(E,M,Fe,Z,$,this.type)}H.isPointLightShadow!==!0&&this.type===gs&&x(H,M),H.needsUpdate=!1}g=this.type,p.needsUpdate=!1,i.setRenderTarget(k,Q,T)};function x(I,E){let M=e.update(m);u.defines.VSM_SAMPLES!==I.blurSamples&&(u.defines.VSM_SAMPLES=I.blurSamples,f.defines.VSM_SAMPLES=I.blurSamples,u.needsUpdate=!0,f.needsUpdate=!0),I.mapPass===null?I.mapPass=new Ot(s.x,s.y,{format:gi,type:Bn}):(I.mapPass.width!==I.map.width||I.mapPass.height!==I.map.height)&&I.mapPass.setSize(I.map.width,I.map.height),u.uniforms.shadow_pass.value=I.map.depthTexture,u.uniforms.resolution.value.set(I.map.width,I.map.height),u.uniforms.radius.value=I.radius,i.setRenderTarget(I.mapPass),i.clear(),i.renderBufferDirect(E,null,M,u,m,null),f.uniforms.shadow_pass.value=I.mapPass.texture,f.uniforms.resolution.value.set(I.map.width,I.map.height),f.uniforms.radius.value=I.radius,i.setRenderTarget(I.map),i.clear(),i.renderBufferDirect(E,null,M,f,m,null)}function S(I,E,M,k){let Q=null,T=M.isPointLight===!0?I.customDistanceMaterial:I.customDepthMaterial;if(T!==void 0)Q=T;else if(Q=M.isPointLight===!0?l:a,i.localClippingEnabled&&E.clipShadows===!0&&Array.isArray(E.clippingPlanes)&&E.clippingPlanes.length!==0||E.displacementMap&&E.displacementScale!==0||E.alphaMap&&E.alphaTest>0||E.map&&E.alphaTest>0||E.alphaToCoverage===!0){let N=Q.uuid,J=E.uuid,R=c[N];R===void 0&&(R={},c[N]=R);let V=R[J];V===void 0&&(V=Q.clone(),R[J]=V,E.addEventListener("dispose",v)),Q=V}if(Q.visible=E.visible,Q.wireframe=E.wireframe,k===gs?Q.side=E.shadowSide!==null?E.shadowSide:E.side:Q.side=E.shadowSide!==null?E.shadowSide:d[E.side],Q.alphaMap=E.alphaMap,Q.alphaTest=E.alphaToCoverage===!0?.5:E.alphaTest,Q.map=E.map,Q.clipShadows=E.clipShadows,Q.clippingPlanes=E.clippingPlanes,Q.clipIntersection=E.clipIntersection,Q.displacementMap=E.displacementMap,Q.displacementScale=E.displacementScale,Q.displacementBias=E.displacementBias,Q.wireframeLinewidth=E.wireframeLinewidth,Q.linewidth=E.linewidth,M.isPointLight===!0&&Q.isMeshDistanceMaterial===!0){let N=i.properties.get(Q);N.light=M}return Q}function C(I,E,M,k,Q,T){if(I.visible===!1)return;if(I.layers.test(Q)&&(I.isMesh||I.isLine||I.isPoints)&&(I.castShadow||I.receiveShadow&&T===gs)&&(!I.frustumCulled||I.intersectsFrustum(n))){I.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,I.matrixWorld);let R=e.update(I),V=I.material;if(Array.isArray(V)){let Z=R.groups;for(let H=0,te=Z.length;H<te;H++){let Y=Z[H],q=V[Y.materialIndex];if(q&&q.visible){let $=S(I,q,k,T);I.onBeforeShadow(i,I,E,M,R,$,Y),i.renderBufferDirect(M,null,R,$,I,Y),I.onAfterShadow(i,I,E,M,R,$,Y)}}}else if(V.visible){let Z=S(I,V,k,T);I.onBeforeShadow(i,I,E,M,R,Z,null),i.renderBufferDirect(M,null,R,Z,I,null),I.onAfterShadow(i,I,E,M,R,Z,null)}}let J=I.children;for(let R=0,V=J.length;R<V;R++)C(J[R],E,M,k,Q,T)}function v(I){I.target.removeEventListener("dispose",v);for(let M in c){let k=c[M],Q=I.target.uuid;Q in k&&(k[Q].dispose(),delete k[Q])}}}function Aw(i,e){function t(){let _=!1,X=new ut,O=null,le=new ut(0,0,0,0);return{setMask:function(se){O!==se&&!_&&(i.colorMask(se,se,se,se),O=se)},setLocked:function(se){_=se},setClear:function(se,oe,ye,Pe,ie){ie===!0&&(se*=Pe,oe*=Pe,ye*=Pe),X.set(se,oe,ye,Pe),le.equals(X)===!1&&(i.clearColor(se,oe,ye,Pe),le.copy(X))},reset:function(){_=!1,O=null,le.set(-1,0,0,0)}}}function n(){let _=!1,X=!1,O=null,le=null,se=null;return{setReversed:function(oe){if(X!==oe){let ye=e.get("EXT_clip_control");oe?ye.clipControlEXT(ye.LOWER_LEFT_EXT,ye.ZERO_TO_ONE_EXT):ye.clipControlEXT(ye.LOWER_LEFT_EXT,ye.NEGATIVE_ONE_TO_ONE_EXT),X=oe;let Pe=se;se=null,this.setClear(Pe)}},getReversed:function(){return X},setTest:function(oe){oe?ge(i.DEPTH_TEST):Ue(i.DEPTH_TEST)},setMask:function(oe){O!==oe&&!_&&(i.depthMask(oe),O=oe)},setFunc:function(oe){if(X&&(oe=Du[oe]),le!==oe){switch(oe){case ro:i.depthFunc(i.NEVER);break;case oo:i.depthFunc(i.ALWAYS);break;case ao:i.depthFunc(i.LESS);break;case os:i.depthFunc(i.LEQUAL);break;case lo:i.depthFunc(i.EQUAL);break;case co:i.depthFunc(i.GEQUAL);break;case ho:i.depthFunc(i.GREATER);break;case uo:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}le=oe}},setLocked:function(oe){_=oe},setClear:function(oe){se!==oe&&(se=oe,X&&(oe=1-oe),i.clearDepth(oe))},reset:function(){_=!1,O=null,le=null,se=null,X=!1}}}function s(){let _=!1,X=null,O=null,le=null,se=null,oe=null,ye=null,Pe=null,ie=null;return{setTest:function(Se){_||(Se?ge(i.STENCIL_TEST):Ue(i.STENCIL_TEST))},setMask:function(Se){X!==Se&&!_&&(i.stencilMask(Se),X=Se)},setFunc:function(Se,Le,fe){(O!==Se||le!==Le||se!==fe)&&(i.stencilFunc(Se,Le,fe),O=Se,le=Le,se=fe)},setOp:function(Se,Le,fe){(oe!==Se||ye!==Le||Pe!==fe)&&(i.stencilOp(Se,Le,fe),oe=Se,ye=Le,Pe=fe)},setLocked:function(Se){_=Se},setClear:function(Se){ie!==Se&&(i.clearStencil(Se),ie=Se)},reset:function(){_=!1,X=null,O=null,le=null,se=null,oe=null,ye=null,Pe=null,ie=null}}}let r=new t,o=new n,a=new s,l={},c=new WeakMap,h={},d={},u={},f=new WeakMap,A=[],m=null,p=!1,g=null,x=null,S=null,C=null,v=null,I=null,E=null,M=new ze(0,0,0),k=0,Q=!1,T=null,N=null,J=null,R=null,V=null,Z=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),H=!1,te=0,Y=i.getParameter(i.VERSION);Y.indexOf("WebGL")!==-1?(te=parseFloat(/^WebGL (\d)/.exec(Y)[1]),H=te>=1):Y.indexOf("OpenGL ES")!==-1&&(te=parseFloat(/^OpenGL ES (\d)/.exec(Y)[1]),H=te>=2);let q=null,$={},xe=i.getParameter(i.SCISSOR_BOX),Fe=i.getParameter(i.VIEWPORT),W=new ut().fromArray(xe),Ae=new ut().fromArray(Fe);function we(_,X,O,le){let se=new Uint8Array(4),oe=i.createTexture();i.bindTexture(_,oe),i.texParameteri(_,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(_,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let ye=0;ye<O;ye++)_===i.TEXTURE_3D||_===i.TEXTURE_2D_ARRAY?i.texImage3D(X,0,i.RGBA,1,1,le,0,i.RGBA,i.UNSIGNED_BYTE,se):i.texImage2D(X+ye,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,se);return oe}let ve={};ve[i.TEXTURE_2D]=we(i.TEXTURE_2D,i.TEXTURE_2D,1),ve[i.TEXTURE_CUBE_MAP]=we(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),ve[i.TEXTURE_2D_ARRAY]=we(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),ve[i.TEXTURE_3D]=we(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ge(i.DEPTH_TEST),o.setFunc(os),zt(!1),lt(Jl),ge(i.CULL_FACE),_t(un);function ge(_){h[_]!==!0&&(i.enable(_),h[_]=!0)}function Ue(_){h[_]!==!1&&(i.disable(_),h[_]=!1)}function mt(_,X){return u[_]!==X?(i.bindFramebuffer(_,X),u[_]=X,_===i.DRAW_FRAMEBUFFER&&(u[i.FRAMEBUFFER]=X),_===i.FRAMEBUFFER&&(u[i.DRAW_FRAMEBUFFER]=X),!0):!1}function be(_,X){let O=A,le=!1;if(_){O=f.get(X),O===void 0&&(O=[],f.set(X,O));let se=_.textures;if(O.length!==se.length||O[0]!==i.COLOR_ATTACHMENT0){for(let oe=0,ye=se.length;oe<ye;oe++)O[oe]=i.COLOR_ATTACHMENT0+oe;O.length=se.length,le=!0}}else O[0]!==i.BACK&&(O[0]=i.BACK,le=!0);le&&i.drawBuffers(O)}function je(_){return m!==_?(i.useProgram(_),m=_,!0):!1}let et={[Pi]:i.FUNC_ADD,[$h]:i.FUNC_SUBTRACT,[eu]:i.FUNC_REVERSE_SUBTRACT};et[tu]=i.MIN,et[nu]=i.MAX;let Ne={[iu]:i.ZERO,[su]:i.ONE,[ru]:i.SRC_COLOR,[Zl]:i.SRC_ALPHA,[uu]:i.SRC_ALPHA_SATURATE,[cu]:i.DST_COLOR,[au]:i.DST_ALPHA,[ou]:i.ONE_MINUS_SRC_COLOR,[jl]:i.ONE_MINUS_SRC_ALPHA,[hu]:i.ONE_MINUS_DST_COLOR,[lu]:i.ONE_MINUS_DST_ALPHA,[du]:i.CONSTANT_COLOR,[fu]:i.ONE_MINUS_CONSTANT_COLOR,[pu]:i.CONSTANT_ALPHA,[Au]:i.ONE_MINUS_CONSTANT_ALPHA};function _t(_,X,O,le,se,oe,ye,Pe,ie,Se){if(_===un){p===!0&&(Ue(i.BLEND),p=!1);return}if(p===!1&&(ge(i.BLEND),p=!0),_!==qh){if(_!==g||Se!==Q){if((x!==Pi||v!==Pi)&&(i.blendEquation(i.FUNC_ADD),x=Pi,v=Pi),Se)switch(_){case ms:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Kl:i.blendFunc(i.ONE,i.ONE);break;case Wl:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Xl:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:De("WebGLState: Invalid blending: ",_);break}else switch(_){case ms:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Kl:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Wl:De("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Xl:De("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:De("WebGLState: Invalid blending: ",_);break}S=null,C=null,I=null,E=null,M.set(0,0,0),k=0,g=_,Q=Se}return}se=se||X,oe=oe||O,ye=ye||le,(X!==x||se!==v)&&(i.blendEquationSeparate(et[X],et[se]),x=X,v=se),(O!==S||le!==C||oe!==I||ye!==E)&&(i.blendFuncSeparate(Ne[O],Ne[le],Ne[oe],Ne[ye]),S=O,C=le,I=oe,E=ye),(Pe.equals(M)===!1||ie!==k)&&(i.blendColor(Pe.r,Pe.g,Pe.b,ie),M.copy(Pe),k=ie),g=_,Q=!1}function Bt(_,X){_.side===hn?Ue(i.CULL_FACE):ge(i.CULL_FACE);let O=_.side===Yt;X&&(O=!O),zt(O),_.blending===ms&&_.transparent===!1?_t(un):_t(_.blending,_.blendEquation,_.blendSrc,_.blendDst,_.blendEquationAlpha,_.blendSrcAlpha,_.blendDstAlpha,_.blendColor,_.blendAlpha,_.premultipliedAlpha),o.setFunc(_.depthFunc),o.setTest(_.depthTest),o.setMask(_.depthWrite),r.setMask(_.colorWrite);let le=_.stencilWrite;a.setTest(le),le&&(a.setMask(_.stencilWriteMask),a.setFunc(_.stencilFunc,_.stencilRef,_.stencilFuncMask),a.setOp(_.stencilFail,_.stencilZFail,_.stencilZPass)),yt(_.polygonOffset,_.polygonOffsetFactor,_.polygonOffsetUnits),_.alphaToCoverage===!0?ge(i.SAMPLE_ALPHA_TO_COVERAGE):Ue(i.SAMPLE_ALPHA_TO_COVERAGE)}function zt(_){T!==_&&(_?i.frontFace(i.CW):i.frontFace(i.CCW),T=_)}function lt(_){_!==Xh?(ge(i.CULL_FACE),_!==N&&(_===Jl?i.cullFace(i.BACK):_===Zh?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Ue(i.CULL_FACE),N=_}function Sn(_){_!==J&&(H&&i.lineWidth(_),J=_)}function yt(_,X,O){_?(ge(i.POLYGON_OFFSET_FILL),(R!==X||V!==O)&&(R=X,V=O,o.getReversed()&&(X=-X,O=-O),i.polygonOffset(X,O))):Ue(i.POLYGON_OFFSET_FILL)}function sn(_){_?ge(i.SCISSOR_TEST):Ue(i.SCISSOR_TEST)}function rn(_){_===void 0&&(_=i.TEXTURE0+Z-1),q!==_&&(i.activeTexture(_),q=_)}function on(_,X,O){O===void 0&&(q===null?O=i.TEXTURE0+Z-1:O=q);let le=$[O];le===void 0&&(le={type:void 0,texture:void 0},$[O]=le),(le.type!==_||le.texture!==X)&&(q!==O&&(i.activeTexture(O),q=O),i.bindTexture(_,X||ve[_]),le.type=_,le.texture=X)}function F(){let _=$[q];_!==void 0&&_.type!==void 0&&(i.bindTexture(_.type,null),_.type=void 0,_.texture=void 0)}function an(){try{i.compressedTexImage2D(...arguments)}catch(_){De("WebGLState:",_)}}function ot(){try{i.compressedTexImage3D(...arguments)}catch(_){De("WebGLState:",_)}}function at(){try{i.texSubImage2D(...arguments)}catch(_){De("WebGLState:",_)}}function de(){try{i.texSubImage3D(...arguments)}catch(_){De("WebGLState:",_)}}function Ct(){try{i.compressedTexSubImage2D(...arguments)}catch(_){De("WebGLState:",_)}}function _e(){try{i.compressedTexSubImage3D(...arguments)}catch(_){De("WebGLState:",_)}}function Qe(){try{i.texStorage2D(...arguments)}catch(_){De("WebGLState:",_)}}function y(){try{i.texStorage3D(...arguments)}catch(_){De("WebGLState:",_)}}function w(){try{i.texImage2D(...arguments)}catch(_){De("WebGLState:",_)}}function L(){try{i.texImage3D(...arguments)}catch(_){De("WebGLState:",_)}}function ee(_){return d[_]!==void 0?d[_]:i.getParameter(_)}function j(_,X){d[_]!==X&&(i.pixelStorei(_,X),d[_]=X)}function re(_){W.equals(_)===!1&&(i.scissor(_.x,_.y,_.z,_.w),W.copy(_))}function he(_){Ae.equals(_)===!1&&(i.viewport(_.x,_.y,_.z,_.w),Ae.copy(_))}function z(_,X){let O=c.get(X);O===void 0&&(O=new WeakMap,c.set(X,O));let le=O.get(_);le===void 0&&(le=i.getUniformBlockIndex(X,_.name),i.uniformBlockBinding(X,le,le),O.set(_,le))}function K(_,X,O){let se=c.get(X).get(_);l[se]!==O&&(i.bindBufferBase(i.UNIFORM_BUFFER,se,O),l[se]=O)}function ae(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},d={},q=null,$={},u={},l={},f=new WeakMap,A=[],m=null,p=!1,g=null,x=null,S=null,C=null,v=null,I=null,E=null,M=new ze(0,0,0),k=0,Q=!1,T=null,N=null,J=null,R=null,V=null,W.set(0,0,i.canvas.width,i.canvas.height),Ae.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:ge,disable:Ue,bindFramebuffer:mt,drawBuffers:be,useProgram:je,setBlending:_t,setMaterial:Bt,setFlipSided:zt,setCullFace:lt,setLineWidth:Sn,setPolygonOffset:yt,setScissorTest:sn,activeTexture:rn,bindTexture:on,unbindTexture:F,compressedTexImage2D:an,compressedTexImage3D:ot,texImage2D:w,texImage3D:L,pixelStorei:j,getParameter:ee,updateUBOMapping:z,uniformBlockBinding:K,texStorage2D:Qe,texStorage3D:y,texSubImage2D:at,texSubImage3D:de,compressedTexSubImage2D:Ct,compressedTexSubImage3D:_e,scissor:re,viewport:he,reset:ae}}function gw(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ve,h=new WeakMap,d=new Set,u,f=new WeakMap,A=new Set,m=new FinalizationRegistry(y=>A.delete(y)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(y,w){return p?new OffscreenCanvas(y,w):ks("canvas")}function x(y,w,L){let ee=1,j=Qe(y);if((j.width>L||j.height>L)&&(ee=L/Math.max(j.width,j.height)),ee<1)if(typeof HTMLImageElement<"u"&&y instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&y instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&y instanceof ImageBitmap||typeof VideoFrame<"u"&&y instanceof VideoFrame){let re=Math.floor(ee*j.width),he=Math.floor(ee*j.height);u===void 0&&(u=g(re,he));let z=w?g(re,he):u;return z.width=re,z.height=he,z.getContext("2d").drawImage(y,0,0,re,he),Ie("WebGLRenderer: Texture has been resized from ("+j.width+"x"+j.height+") to ("+re+"x"+he+")."),z}else return"data"in y&&Ie("WebGLRenderer: Image in DataTexture is too big ("+j.width+"x"+j.height+")."),y;return y}function S(y){return y.generateMipmaps}function C(y){i.generateMipmap(y)}function v(y){return y.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:y.isWebGL3DRenderTarget?i.TEXTURE_3D:y.isWebGLArrayRenderTarget||y.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function I(y,w,L,ee,j,re=!1){if(y!==null){if(i[y]!==void 0)return i[y];Ie("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+y+"'")}let he;ee&&(he=e.get("EXT_texture_norm16"),he||Ie("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let z=w;if(w===i.RED&&(L===i.FLOAT&&(z=i.R32F),L===i.HALF_FLOAT&&(z=i.R16F),L===i.UNSIGNED_BYTE&&(z=i.R8),L===i.UNSIGNED_SHORT&&he&&(z=he.R16_EXT),L===i.SHORT&&he&&(z=he.R16_SNORM_EXT)),w===i.RED_INTEGER&&(L===i.UNSIGNED_BYTE&&(z=i.R8UI),L===i.UNSIGNED_SHORT&&(z=i.R16UI),L===i.UNSIGNED_INT&&(z=i.R32UI),L===i.BYTE&&(z=i.R8I),L===i.SHORT&&(z=i.R16I),L===i.INT&&(z=i.R32I)),w===i.RG&&(L===i.FLOAT&&(z=i.RG32F),L===i.HALF_FLOAT&&(z=i.RG16F),L===i.UNSIGNED_BYTE&&(z=i.RG8),L===i.UNSIGNED_SHORT&&he&&(z=he.RG16_EXT),L===i.SHORT&&he&&(z=he.RG16_SNORM_EXT)),w===i.RG_INTEGER&&(L===i.UNSIGNED_BYTE&&(z=i.RG8UI),L===i.UNSIGNED_SHORT&&(z=i.RG16UI),L===i.UNSIGNED_INT&&(z=i.RG32UI),L===i.BYTE&&(z=i.RG8I),L===i.SHORT&&(z=i.RG16I),L===i.INT&&(z=i.RG32I)),w===i.RGB_INTEGER&&(L===i.UNSIGNED_BYTE&&(z=i.RGB8UI),L===i.UNSIGNED_SHORT&&(z=i.RGB16UI),L===i.UNSIGNED_INT&&(z=i.RGB32UI),L===i.BYTE&&(z=i.RGB8I),L===i.SHORT&&(z=i.RGB16I),L===i.INT&&(z=i.RGB32I)),w===i.RGBA_INTEGER&&(L===i.UNSIGNED_BYTE&&(z=i.RGBA8UI),L===i.UNSIGNED_SHORT&&(z=i.RGBA16UI),L===i.UNSIGNED_INT&&(z=i.RGBA32UI),L===i.BYTE&&(z=i.RGBA8I),L===i.SHORT&&(z=i.RGBA16I),L===i.INT&&(z=i.RGBA32I)),w===i.RGB&&(L===i.UNSIGNED_SHORT&&he&&(z=he.RGB16_EXT),L===i.SHORT&&he&&(z=he.RGB16_SNORM_EXT),L===i.UNSIGNED_INT_5_9_9_9_REV&&(z=i.RGB9_E5),L===i.UNSIGNED_INT_10F_11F_11F_REV&&(z=i.R11F_G11F_B10F)),w===i.RGBA){let K=re?Ls:Ge.getTransfer(j);L===i.FLOAT&&(z=i.RGBA32F),L===i.HALF_FLOAT&&(z=i.RGBA16F),L===i.UNSIGNED_BYTE&&(z=K===Xe?i.SRGB8_ALPHA8:i.RGBA8),L===i.UNSIGNED_SHORT&&he&&(z=he.RGBA16_EXT),L===i.SHORT&&he&&(z=he.RGBA16_SNORM_EXT),L===i.UNSIGNED_SHORT_4_4_4_4&&(z=i.RGBA4),L===i.UNSIGNED_SHORT_5_5_5_1&&(z=i.RGB5_A1)}return(z===i.R16F||z===i.R32F||z===i.RG16F||z===i.RG32F||z===i.RGBA16F||z===i.RGBA32F)&&e.get("EXT_color_buffer_float"),z}function E(y,w){let L;return y?w===null||w===En||w===Gi?L=i.DEPTH24_STENCIL8:w===wn?L=i.DEPTH32F_STENCIL8:w===ws&&(L=i.DEPTH24_STENCIL8,Ie("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):w===null||w===En||w===Gi?L=i.DEPTH_COMPONENT24:w===wn?L=i.DEPTH_COMPONENT32F:w===ws&&(L=i.DEPTH_COMPONENT16),L}function M(y,w){return S(y)===!0||y.isFramebufferTexture&&y.minFilter!==At&&y.minFilter!==Ht?Math.log2(Math.max(w.width,w.height))+1:y.mipmaps.length>0?y.mipmaps.length:y.isCompressedTexture&&Array.isArray(y.image)?w.mipmaps.length:1}function k(y){let w=new WeakRef(y);n.get(y).__ref=w,A.add(w),m.register(y,w,w)}function Q(y){let w=n.get(y).__ref;w!==void 0&&(A.delete(w),m.unregister(w))}function T(y){J(y.target)}function N(y){R(y.target)}function J(y){y.removeEventListener("dispose",T),Q(y),Z(y),y.isVideoTexture&&h.delete(y),y.isHTMLTexture&&d.delete(y)}function R(y){y.removeEventListener("dispose",N),Q(y),te(y)}function V(){for(let y of A){let w=y.deref();w!==void 0&&(w.isRenderTarget===!0?R(w):J(w))}A.clear(),d.clear()}function Z(y){let w=n.get(y);if(w.__webglInit===void 0)return;let L=y.source,ee=f.get(L);if(ee){let j=ee[w.__cacheKey];j.usedTimes--,j.usedTimes===0&&H(y),Object.keys(ee).length===0&&f.delete(L)}n.remove(y)}function H(y){let w=n.get(y);i.deleteTexture(w.__webglTexture);let L=y.source,ee=f.get(L);delete ee[w.__cacheKey],o.memory.textures--}function te(y){let w=n.get(y);w.__depthDisposeCallback&&w.__depthDisposeCallback();let L=y.depthTexture;if(L&&L.renderTarget===y&&J(L),y.isWebGLCubeRenderTarget)for(let j=0;j<6;j++){if(Array.isArray(w.__webglFramebuffer[j]))for(let re=0;re<w.__webglFramebuffer[j].length;re++)i.deleteFramebuffer(w.__webglFramebuffer[j][re]);else i.deleteFramebuffer(w.__webglFramebuffer[j]);w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer[j])}else{if(Array.isArray(w.__webglFramebuffer))for(let j=0;j<w.__webglFramebuffer.length;j++)i.deleteFramebuffer(w.__webglFramebuffer[j]);else i.deleteFramebuffer(w.__webglFramebuffer);if(w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer),w.__webglMultisampledFramebuffer&&i.deleteFramebuffer(w.__webglMultisampledFramebuffer),w.__webglColorRenderbuffer)for(let j=0;j<w.__webglColorRenderbuffer.length;j++)w.__webglColorRenderbuffer[j]&&i.deleteRenderbuffer(w.__webglColorRenderbuffer[j]);w.__webglDepthRenderbuffer&&i.deleteRenderbuffer(w.__webglDepthRenderbuffer)}let ee=y.textures;for(let j=0,re=ee.length;j<re;j++){let he=n.get(ee[j]);he.__webglTexture&&(i.deleteTexture(he.__webglTexture),o.memory.textures--),n.remove(ee[j])}n.remove(y)}let Y=0;function q(){Y=0}function $(){return Y}function xe(y){Y=y}function Fe(){let y=Y;return y>=s.maxTextures&&Ie("WebGLTextures: Trying to use "+(y+1)+" texture units while this GPU supports only "+s.maxTextures),Y+=1,y}function W(y){let w=[];return w.push(y.wrapS),w.push(y.wrapT),w.push(y.wrapR||0),w.push(y.magFilter),w.push(y.minFilter),w.push(y.anisotropy),w.push(y.internalFormat),w.push(y.format),w.push(y.type),w.push(y.generateMipmaps),w.push(y.mipmapsAutoUpdate),w.push(y.premultiplyAlpha),w.push(y.flipY),w.push(y.unpackAlignment),w.push(y.colorSpace),w.join()}function Ae(y,w){let L=n.get(y);if(y.isVideoTexture&&Ct(y),y.isRenderTargetTexture===!1&&y.isExternalTexture!==!0&&y.version>0&&L.__version!==y.version){let ee=y.image;if(ee===null)Ie("WebGLRenderer: Texture marked for update but no image data found.");else if(ee.complete===!1)Ie("WebGLRenderer: Texture marked for update but image is incomplete");else{Bt(L,y,w);return}}else y.isExternalTexture&&(L.__webglTexture=y.sourceTexture?y.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,L.__webglTexture,i.TEXTURE0+w)}function we(y,w){let L=n.get(y);if(y.isRenderTargetTexture===!1&&y.version>0&&L.__version!==y.version){Bt(L,y,w);return}else y.isExternalTexture&&(L.__webglTexture=y.sourceTexture?y.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,L.__webglTexture,i.TEXTURE0+w)}function ve(y,w){let L=n.get(y);if(y.isRenderTargetTexture===!1&&y.version>0&&L.__version!==y.version){Bt(L,y,w);return}t.bindTexture(i.TEXTURE_3D,L.__webglTexture,i.TEXTURE0+w)}function ge(y,w){let L=n.get(y);if(y.version>0&&L.__version!==y.version){zt(L,y,w);return}t.bindTexture(i.TEXTURE_CUBE_MAP,L.__webglTexture,i.TEXTURE0+w)}let Ue={[fo]:i.REPEAT,[vn]:i.CLAMP_TO_EDGE,[po]:i.MIRRORED_REPEAT},mt={[At]:i.NEAREST,[Eu]:i.NEAREST_MIPMAP_NEAREST,[rr]:i.NEAREST_MIPMAP_LINEAR,[Ht]:i.LINEAR,[Yo]:i.LINEAR_MIPMAP_NEAREST,[Jn]:i.LINEAR_MIPMAP_LINEAR},be={[xu]:i.NEVER,[mc]:i.ALWAYS,[Mu]:i.LESS,[Ac]:i.LEQUAL,[yu]:i.EQUAL,[gc]:i.GEQUAL,[Su]:i.GREATER,[Iu]:i.NOTEQUAL};function je(y,w){if(w.type===wn&&e.has("OES_texture_float_linear")===!1&&(w.magFilter===Ht||w.magFilter===Yo||w.magFilter===rr||w.magFilter===Jn||w.minFilter===Ht||w.minFilter===Yo||w.minFilter===rr||w.minFilter===Jn)&&Ie("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(y,i.TEXTURE_WRAP_S,Ue[w.wrapS]),i.texParameteri(y,i.TEXTURE_WRAP_T,Ue[w.wrapT]),(y===i.TEXTURE_3D||y===i.TEXTURE_2D_ARRAY)&&i.texParameteri(y,i.TEXTURE_WRAP_R,Ue[w.wrapR]),i.texParameteri(y,i.TEXTURE_MAG_FILTER,mt[w.magFilter]),i.texParameteri(y,i.TEXTURE_MIN_FILTER,mt[w.minFilter]),w.compareFunction&&(i.texParameteri(y,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(y,i.TEXTURE_COMPARE_FUNC,be[w.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(w.magFilter===At||w.minFilter!==rr&&w.minFilter!==Jn||w.type===wn&&e.has("OES_texture_float_linear")===!1)return;if(w.anisotropy>1||n.get(w).__currentAnisotropy){let L=e.get("EXT_texture_filter_anisotropic");i.texParameterf(y,L.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(w.anisotropy,s.getMaxAnisotropy())),n.get(w).__currentAnisotropy=w.anisotropy}}}function et(y,w){let L=!1;y.__webglInit===void 0&&(y.__webglInit=!0,w.addEventListener("dispose",T),k(w));let ee=w.source,j=f.get(ee);j===void 0&&(j={},f.set(ee,j));let re=W(w);if(re!==y.__cacheKey){j[re]===void 0&&(j[re]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,L=!0),j[re].usedTimes++;let he=j[y.__cacheKey];he!==void 0&&(j[y.__cacheKey].usedTimes--,he.usedTimes===0&&H(w)),y.__cacheKey=re,y.__webglTexture=j[re].texture}return L}function Ne(y,w,L){return Math.floor(Math.floor(y/L)/w)}function _t(y,w,L,ee){let re=y.updateRanges;if(re.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,w.width,w.height,L,ee,w.data);else{re.sort((_,X)=>_.start-X.start);let he=0;for(let _=1;_<re.length;_++){let X=re[he],O=re[_],le=X.start+X.count,se=Ne(O.start,w.width,4),oe=Ne(X.start,w.width,4);O.start<=le+1&&se===oe&&Ne(O.start+O.count-1,w.width,4)===se?X.count=Math.max(X.count,O.start+O.count-X.start):(++he,re[he]=O)}re.length=he+1;let z=t.getParameter(i.UNPACK_ROW_LENGTH),K=t.getParameter(i.UNPACK_SKIP_PIXELS),ae=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,w.width);for(let _=0,X=re.length;_<X;_++){let O=re[_],le=Math.floor(O.start/4),se=Math.ceil(O.count/4),oe=le%w.width,ye=Math.floor(le/w.width),Pe=se,ie=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,oe),t.pixelStorei(i.UNPACK_SKIP_ROWS,ye),t.texSubImage2D(i.TEXTURE_2D,0,oe,ye,Pe,ie,L,ee,w.data)}y.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,z),t.pixelStorei(i.UNPACK_SKIP_PIXELS,K),t.pixelStorei(i.UNPACK_SKIP_ROWS,ae)}}function Bt(y,w,L){let ee=i.TEXTURE_2D;(w.isDataArrayTexture||w.isCompressedArrayTexture)&&(ee=i.TEXTURE_2D_ARRAY),w.isData3DTexture&&(ee=i.TEXTURE_3D);let j=et(y,w),re=w.source;t.bindTexture(ee,y.__webglTexture,i.TEXTURE0+L);let he=n.get(re);if(re.version!==he.__version||j===!0){if(t.activeTexture(i.TEXTURE0+L),(typeof ImageBitmap<"u"&&w.image instanceof ImageBitmap)===!1){let ie=Ge.getPrimaries(Ge.workingColorSpace),Se=w.colorSpace===Wn?null:Ge.getPrimaries(w.colorSpace),Le=w.colorSpace===Wn||ie===Se?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Le)}t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment);let K=x(w.image,!1,s.maxTextureSize);K=_e(w,K);let ae=r.convert(w.format,w.colorSpace),_=r.convert(w.type),X=I(w.internalFormat,ae,_,w.normalized,w.colorSpace,w.isVideoTexture);je(ee,w);let O,le=w.mipmaps,se=w.isVideoTexture!==!0,oe=he.__version===void 0||j===!0,ye=re.dataReady,Pe=M(w,K);if(w.isDepthTexture)X=E(w.format===Kn,w.type),oe&&(se?t.texStorage2D(i.TEXTURE_2D,1,X,K.width,K.height):t.texImage2D(i.TEXTURE_2D,0,X,K.width,K.height,0,ae,_,null));else if(w.isDataTexture)if(le.length>0){se&&oe&&t.texStorage2D(i.TEXTURE_2D,Pe,X,le[0].width,le[0].height);for(let ie=0,Se=le.length;ie<Se;ie++)O=le[ie],se?ye&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,O.width,O.height,ae,_,O.data):t.texImage2D(i.TEXTURE_2D,ie,X,O.width,O.height,0,ae,_,O.data);w.generateMipmaps=!1}else se?(oe&&t.texStorage2D(i.TEXTURE_2D,Pe,X,K.width,K.height),ye&&_t(w,K,ae,_)):t.texImage2D(i.TEXTURE_2D,0,X,K.width,K.height,0,ae,_,K.data);else if(w.isCompressedTexture)if(w.isCompressedArrayTexture){se&&oe&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Pe,X,le[0].width,le[0].height,K.depth);for(let ie=0,Se=le.length;ie<Se;ie++)if(O=le[ie],w.format!==Cn)if(ae!==null)if(se){if(ye)if(w.layerUpdates.size>0){let Le=Ic(O.width,O.height,w.format,w.type);for(let fe of w.layerUpdates){let qe=O.data.subarray(fe*Le/O.data.BYTES_PER_ELEMENT,(fe+1)*Le/O.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,fe,O.width,O.height,1,ae,qe)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,O.width,O.height,K.depth,ae,O.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,ie,X,O.width,O.height,K.depth,0,O.data,0,0);else Ie("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else se?ye&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,ie,0,0,0,O.width,O.height,K.depth,ae,_,O.data):t.texImage3D(i.TEXTURE_2D_ARRAY,ie,X,O.width,O.height,K.depth,0,ae,_,O.data);w.layerUpdates.size>0&&w.clearLayerUpdates()}else{se&&oe&&t.texStorage2D(i.TEXTURE_2D,Pe,X,le[0].width,le[0].height);for(let ie=0,Se=le.length;ie<Se;ie++)O=le[ie],w.format!==Cn?ae!==null?se?ye&&t.compressedTexSubImage2D(i.TEXTURE_2D,ie,0,0,O.width,O.height,ae,O.data):t.compressedTexImage2D(i.TEXTURE_2D,ie,X,O.width,O.height,0,O.data):Ie("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):se?ye&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,O.width,O.height,ae,_,O.data):t.texImage2D(i.TEXTURE_2D,ie,X,O.width,O.height,0,ae,_,O.data)}else if(w.isDataArrayTexture)if(se){if(oe&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Pe,X,K.width,K.height,K.depth),ye)if(w.layerUpdates.size>0){let ie=Ic(K.width,K.height,w.format,w.type);for(let Se of w.layerUpdates){let Le=K.data.subarray(Se*ie/K.data.BYTES_PER_ELEMENT,(Se+1)*ie/K.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Se,K.width,K.height,1,ae,_,Le)}w.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,K.width,K.height,K.depth,ae,_,K.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,X,K.width,K.height,K.depth,0,ae,_,K.data);else if(w.isData3DTexture)se?(oe&&t.texStorage3D(i.TEXTURE_3D,Pe,X,K.width,K.height,K.depth),ye&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,K.width,K.height,K.depth,ae,_,K.data)):t.texImage3D(i.TEXTURE_3D,0,X,K.width,K.height,K.depth,0,ae,_,K.data);else if(w.isFramebufferTexture){if(oe)if(se)t.texStorage2D(i.TEXTURE_2D,Pe,X,K.width,K.height);else{let ie=K.width,Se=K.height;for(let Le=0;Le<Pe;Le++)t.texImage2D(i.TEXTURE_2D,Le,X,ie,Se,0,ae,_,null),ie>>=1,Se>>=1}}else if(w.isHTMLTexture){if("texElementImage2D"in i){let ie=i.canvas;if(ie.hasAttribute("layoutsubtree")||ie.setAttribute("layoutsubtree","true"),K.parentNode!==ie){ie.appendChild(K),d.add(w),ie.onpaint=Se=>{let Le=Se.changedElements;for(let fe of d)Le.includes(fe.image)&&(fe.needsUpdate=!0)},ie.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,K);else{let Le=i.RGBA,fe=i.RGBA,qe=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,Le,fe,qe,K)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(le.length>0){if(se&&oe){let ie=Qe(le[0]);t.texStorage2D(i.TEXTURE_2D,Pe,X,ie.width,ie.height)}for(let ie=0,Se=le.length;ie<Se;ie++)O=le[ie],se?ye&&t.texSubImage2D(i.TEXTURE_2D,ie,0,0,ae,_,O):t.texImage2D(i.TEXTURE_2D,ie,X,ae,_,O);w.generateMipmaps=!1}else if(se){if(oe){let ie=Qe(K);t.texStorage2D(i.TEXTURE_2D,Pe,X,ie.width,ie.height)}ye&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,ae,_,K)}else t.texImage2D(i.TEXTURE_2D,0,X,ae,_,K);S(w)&&w.mipmapsAutoUpdate===!0&&C(ee),he.__version=re.version,w.onUpdate&&w.onUpdate(w)}y.__version=w.version}function zt(y,w,L){if(w.image.length!==6)return;let ee=et(y,w),j=w.source;t.bindTexture(i.TEXTURE_CUBE_MAP,y.__webglTexture,i.TEXTURE0+L);let re=n.get(j);if(j.version!==re.__version||ee===!0){t.activeTexture(i.TEXTURE0+L);let he=Ge.getPrimaries(Ge.workingColorSpace),z=w.colorSpace===Wn?null:Ge.getPrimaries(w.colorSpace),K=w.colorSpace===Wn||he===z?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,K);let ae=w.isCompressedTexture||w.image[0].isCompressedTexture,_=w.image[0]&&w.image[0].isDataTexture,X=[];for(let fe=0;fe<6;fe++)!ae&&!_?X[fe]=x(w.image[fe],!0,s.maxCubemapSize):X[fe]=_?w.image[fe].image:w.image[fe],X[fe]=_e(w,X[fe]);let O=X[0],le=r.convert(w.format,w.colorSpace),se=r.convert(w.type),oe=I(w.internalFormat,le,se,w.normalized,w.colorSpace),ye=w.isVideoTexture!==!0,Pe=re.__version===void 0||ee===!0,ie=j.dataReady,Se=M(w,O);je(i.TEXTURE_CUBE_MAP,w);let Le;if(w.isDepthTexture){if(oe=E(w.format===Kn,w.type),Pe)if(ye)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,oe,O.width,O.height);else for(let fe=0;fe<6;fe++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0,oe,O.width,O.height,0,le,se,null)}else if(ae){ye&&Pe&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Se,oe,O.width,O.height);for(let fe=0;fe<6;fe++){Le=X[fe].mipmaps;for(let qe=0;qe<Le.length;qe++){let St=Le[qe];w.format!==Cn?le!==null?ye?ie&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,qe,0,0,St.width,St.height,le,St.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,qe,oe,St.width,St.height,0,St.data):Ie("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):ye?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,qe,0,0,St.width,St.height,le,se,St.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,qe,oe,St.width,St.height,0,le,se,St.data)}}}else{if(Le=w.mipmaps,ye&&Pe){Le.length>0&&Se++;let fe=Qe(X[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Se,oe,fe.width,fe.height)}for(let fe=0;fe<6;fe++)if(_){ye?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0,0,0,X[fe].width,X[fe].height,le,se,X[fe].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0,oe,X[fe].width,X[fe].height,0,le,se,X[fe].data);for(let qe=0;qe<Le.length;qe++){let qn=Le[qe].image[fe].image;ye?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,qe+1,0,0,qn.width,qn.height,le,se,qn.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,qe+1,oe,qn.width,qn.height,0,le,se,qn.data)}}else{ye?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0,0,0,le,se,X[fe]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0,oe,le,se,X[fe]);for(let qe=0;qe<Le.length;qe++){let St=Le[qe];ye?ie&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,qe+1,0,0,le,se,St.image[fe]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+fe,qe+1,oe,le,se,St.image[fe])}}}S(w)&&w.mipmapsAutoUpdate===!0&&C(i.TEXTURE_CUBE_MAP),re.__version=j.version,w.onUpdate&&w.onUpdate(w)}y.__version=w.version}function lt(y,w,L,ee,j,re){let he=r.convert(L.format,L.colorSpace),z=r.convert(L.type),K=I(L.internalFormat,he,z,L.normalized,L.colorSpace),ae=n.get(w),_=n.get(L);if(_.__renderTarget=w,!ae.__hasExternalTextures){let X=Math.max(1,w.width>>re),O=Math.max(1,w.height>>re);j===i.TEXTURE_3D||j===i.TEXTURE_2D_ARRAY?t.texImage3D(j,re,K,X,O,w.depth,0,he,z,null):t.texImage2D(j,re,K,X,O,0,he,z,null)}t.bindFramebuffer(i.FRAMEBUFFER,y),de(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ee,j,_.__webglTexture,0,at(w)):(j===i.TEXTURE_2D||j>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&j<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ee,j,_.__webglTexture,re),t.bindFramebuffer(i.FRAMEBUFFER,null)}function Sn(y,w,L){if(i.bindRenderbuffer(i.RENDERBUFFER,y),w.depthBuffer){let ee=w.depthTexture,j=ee&&ee.isDepthTexture?ee.type:null,re=E(w.stencilBuffer,j),he=w.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;de(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,at(w),re,w.width,w.height):L?i.renderbufferStorageMultisample(i.RENDERBUFFER,at(w),re,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,re,w.width,w.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,he,i.RENDERBUFFER,y)}else{let ee=w.textures;for(let j=0;j<ee.length;j++){let re=ee[j],he=r.convert(re.format,re.colorSpace),z=r.convert(re.type),K=I(re.internalFormat,he,z,re.normalized,re.colorSpace);de(w)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,at(w),K,w.width,w.height):L?i.renderbufferStorageMultisample(i.RENDERBUFFER,at(w),K,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,K,w.width,w.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function yt(y,w,L){let ee=w.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,y),!(w.depthTexture&&w.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let j=n.get(w.depthTexture);j.__renderTarget=w;let re=ee?w.depthTexture.image[0]:w.depthTexture.image;(!j.__webglTexture||re.width!==w.width||re.height!==w.height)&&(re.width=w.width,re.height=w.height,w.depthTexture.needsUpdate=!0),ee?ge(w.depthTexture,0):Ae(w.depthTexture,0);let he=j.__webglTexture,z=at(w),K=ee?i.TEXTURE_CUBE_MAP_POSITIVE_X+L:i.TEXTURE_2D,ae=w.depthTexture.format===Kn?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(w.depthTexture.format===Yn)de(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ae,K,he,0,z):i.framebufferTexture2D(i.FRAMEBUFFER,ae,K,he,0);else if(w.depthTexture.format===Kn)de(w)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ae,K,he,0,z):i.framebufferTexture2D(i.FRAMEBUFFER,ae,K,he,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function sn(y){let w=n.get(y),L=y.isWebGLCubeRenderTarget===!0;if(w.__boundDepthTexture!==y.depthTexture){let ee=y.depthTexture;if(w.__depthDisposeCallback&&w.__depthDisposeCallback(),ee){let j=()=>{delete w.__boundDepthTexture,delete w.__depthDisposeCallback,ee.removeEventListener("dispose",j)};ee.addEventListener("dispose",j),w.__depthDisposeCallback=j}w.__boundDepthTexture=ee}if(y.depthTexture&&!w.__autoAllocateDepthBuffer)if(L)for(let ee=0;ee<6;ee++)yt(w.__webglFramebuffer[ee],y,ee);else y.texture.mipmaps.length>0?yt(w.__webglFramebuffer[0],y,0):yt(w.__webglFramebuffer,y,0);else if(L){w.__webglDepthbuffer=[];for(let ee=0;ee<6;ee++)if(t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[ee]),w.__webglDepthbuffer[ee]===void 0)w.__webglDepthbuffer[ee]=i.createRenderbuffer(),Sn(w.__webglDepthbuffer[ee],y,!1);else{let j=y.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,re=w.__webglDepthbuffer[ee];i.bindRenderbuffer(i.RENDERBUFFER,re),i.framebufferRenderbuffer(i.FRAMEBUFFER,j,i.RENDERBUFFER,re)}}else if(y.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer),w.__webglDepthbuffer===void 0)w.__webglDepthbuffer=i.createRenderbuffer(),Sn(w.__webglDepthbuffer,y,!1);else{let j=y.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,re=w.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,re),i.framebufferRenderbuffer(i.FRAMEBUFFER,j,i.RENDERBUFFER,re)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function rn(y,w,L){let ee=n.get(y);w!==void 0&&lt(ee.__webglFramebuffer,y,y.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),L!==void 0&&sn(y)}function on(y){let w=y.texture,L=n.get(y),ee=n.get(w);y.addEventListener("dispose",N),k(y);let j=y.textures,re=y.isWebGLCubeRenderTarget===!0,he=j.length>1;if(he||(ee.__webglTexture===void 0&&(ee.__webglTexture=i.createTexture()),ee.__version=w.version,o.memory.textures++),re){L.__webglFramebuffer=[];for(let z=0;z<6;z++)if(w.mipmaps.length>0){L.__webglFramebuffer[z]=[];for(let K=0;K<w.mipmaps.length;K++)L.__webglFramebuffer[z][K]=i.createFramebuffer()}else L.__webglFramebuffer[z]=i.createFramebuffer()}else{if(w.mipmaps.length>0){L.__webglFramebuffer=[];for(let z=0;z<w.mipmaps.length;z++)L.__webglFramebuffer[z]=i.createFramebuffer()}else L.__webglFramebuffer=i.createFramebuffer();if(he)for(let z=0,K=j.length;z<K;z++){let ae=n.get(j[z]);ae.__webglTexture===void 0&&(ae.__webglTexture=i.createTexture(),o.memory.textures++)}if(y.samples>0&&de(y)===!1){L.__webglMultisampledFramebuffer=i.createFramebuffer(),L.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,L.__webglMultisampledFramebuffer);for(let z=0;z<j.length;z++){let K=j[z];L.__webglColorRenderbuffer[z]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,L.__webglColorRenderbuffer[z]);let ae=r.convert(K.format,K.colorSpace),_=r.convert(K.type),X=I(K.internalFormat,ae,_,K.normalized,K.colorSpace,y.isXRRenderTarget===!0),O=at(y);i.renderbufferStorageMultisample(i.RENDERBUFFER,O,X,y.width,y.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+z,i.RENDERBUFFER,L.__webglColorRenderbuffer[z])}i.bindRenderbuffer(i.RENDERBUFFER,null),y.depthBuffer&&(L.__webglDepthRenderbuffer=i.createRenderbuffer(),Sn(L.__webglDepthRenderbuffer,y,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(re){t.bindTexture(i.TEXTURE_CUBE_MAP,ee.__webglTexture),je(i.TEXTURE_CUBE_MAP,w);for(let z=0;z<6;z++)if(w.mipmaps.length>0)for(let K=0;K<w.mipmaps.length;K++)lt(L.__webglFramebuffer[z][K],y,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+z,K);else lt(L.__webglFramebuffer[z],y,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+z,0);S(w)?C(i.TEXTURE_CUBE_MAP):w.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}else if(he){for(let z=0,K=j.length;z<K;z++){let ae=j[z],_=n.get(ae),X=i.TEXTURE_2D;(y.isWebGL3DRenderTarget||y.isWebGLArrayRenderTarget)&&(X=y.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(X,_.__webglTexture),je(X,ae),lt(L.__webglFramebuffer,y,ae,i.COLOR_ATTACHMENT0+z,X,0),S(ae)&&C(X)}t.unbindTexture()}else{let z=i.TEXTURE_2D;if((y.isWebGL3DRenderTarget||y.isWebGLArrayRenderTarget)&&(z=y.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(z,ee.__webglTexture),je(z,w),w.mipmaps.length>0)for(let K=0;K<w.mipmaps.length;K++)lt(L.__webglFramebuffer[K],y,w,i.COLOR_ATTACHMENT0,z,K);else lt(L.__webglFramebuffer,y,w,i.COLOR_ATTACHMENT0,z,0);S(w)?C(z):w.mipmaps.length>0&&i.texParameteri(z,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}y.depthBuffer&&sn(y)}function F(y){let w=y.textures;for(let L=0,ee=w.length;L<ee;L++){let j=w[L];if(S(j)&&j.mipmapsAutoUpdate===!0){let re=v(y),he=n.get(j).__webglTexture;t.bindTexture(re,he),C(re),t.unbindTexture()}}}let an=[];function ot(y){if(y.samples>0){if(de(y)===!1){let w=y.textures,L=y.width,ee=y.height,j=i.COLOR_BUFFER_BIT,re=y.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,he=n.get(y),z=w.length>1;if(z)for(let ae=0;ae<w.length;ae++)t.bindFramebuffer(i.FRAMEBUFFER,he.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,he.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,he.__webglMultisampledFramebuffer),y.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglFramebuffer);for(let ae=0;ae<w.length;ae++){if(y.resolveDepthBuffer&&(y.depthBuffer&&(j|=i.DEPTH_BUFFER_BIT),y.stencilBuffer&&y.resolveStencilBuffer&&(j|=i.STENCIL_BUFFER_BIT)),z){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,he.__webglColorRenderbuffer[ae]);let _=n.get(w[ae]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,_,0)}i.blitFramebuffer(0,0,L,ee,0,0,L,ee,j,i.NEAREST),l===!0&&(an.length=0,an.push(i.COLOR_ATTACHMENT0+ae),y.depthBuffer&&y.storeMultisampledDepthBuffer===!1&&an.push(re),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,an))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),z)for(let ae=0;ae<w.length;ae++){t.bindFramebuffer(i.FRAMEBUFFER,he.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.RENDERBUFFER,he.__webglColorRenderbuffer[ae]);let _=n.get(w[ae]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,he.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ae,i.TEXTURE_2D,_,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,he.__webglMultisampledFramebuffer)}else if(y.depthBuffer&&y.storeMultisampledDepthBuffer===!1&&l){let w=y.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[w])}}}function at(y){return Math.min(s.maxSamples,y.samples)}function de(y){let w=n.get(y);return y.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&w.__useRenderToTexture!==!1}function Ct(y){let w=o.render.frame;h.get(y)!==w&&(h.set(y,w),y.update())}function _e(y,w){let L=y.colorSpace,ee=y.format,j=y.type;return y.isCompressedTexture===!0||y.isVideoTexture===!0||L!==Qi&&L!==Wn&&(Ge.getTransfer(L)===Xe?(ee!==Cn||j!==en)&&Ie("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):De("WebGLTextures: Unsupported texture color space:",L)),w}function Qe(y){return typeof HTMLImageElement<"u"&&y instanceof HTMLImageElement?(c.width=y.naturalWidth||y.width,c.height=y.naturalHeight||y.height):typeof VideoFrame<"u"&&y instanceof VideoFrame?(c.width=y.displayWidth,c.height=y.displayHeight):(c.width=y.width,c.height=y.height),c}this.allocateTextureUnit=Fe,this.resetTextureUnits=q,this.getTextureUnits=$,this.setTextureUnits=xe,this.setTexture2D=Ae,this.setTexture2DArray=we,this.setTexture3D=ve,this.setTextureCube=ge,this.rebindTextures=rn,this.setupRenderTarget=on,this.updateRenderTargetMipmap=F,this.updateMultisampleRenderTarget=ot,this.setupDepthRenderbuffer=sn,this.setupFrameBufferTexture=lt,this.useMultisampledRTT=de,this.dispose=V}function mw(i,e){function t(n,s=Wn){let r,o=Ge.getTransfer(s);if(n===en)return i.UNSIGNED_BYTE;if(n===zo)return i.UNSIGNED_SHORT_4_4_4_4;if(n===Jo)return i.UNSIGNED_SHORT_5_5_5_1;if(n===cc)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===hc)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===ac)return i.BYTE;if(n===lc)return i.SHORT;if(n===ws)return i.UNSIGNED_SHORT;if(n===Vo)return i.INT;if(n===En)return i.UNSIGNED_INT;if(n===wn)return i.FLOAT;if(n===Bn)return i.HALF_FLOAT;if(n===uc)return i.ALPHA;if(n===dc)return i.RGB;if(n===Cn)return i.RGBA;if(n===Yn)return i.DEPTH_COMPONENT;if(n===Kn)return i.DEPTH_STENCIL;if(n===fc)return i.RED;if(n===Ko)return i.RED_INTEGER;if(n===gi)return i.RG;if(n===Wo)return i.RG_INTEGER;if(n===Xo)return i.RGBA_INTEGER;if(n===or||n===ar||n===lr||n===cr)if(o===Xe)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===or)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===ar)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===lr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===cr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===or)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===ar)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===lr)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===cr)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Zo||n===jo||n===qo||n===$o)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===Zo)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===jo)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===qo)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===$o)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===ea||n===ta||n===na||n===ia||n===sa||n===hr||n===ra)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===ea||n===ta)return o===Xe?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===na)return o===Xe?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===ia)return r.COMPRESSED_R11_EAC;if(n===sa)return r.COMPRESSED_SIGNED_R11_EAC;if(n===hr)return r.COMPRESSED_RG11_EAC;if(n===ra)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===oa||n===aa||n===la||n===ca||n===ha||n===ua||n===da||n===fa||n===pa||n===Aa||n===ga||n===ma||n===Ea||n===wa)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===oa)return o===Xe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===aa)return o===Xe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===la)return o===Xe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===ca)return o===Xe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===ha)return o===Xe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===ua)return o===Xe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===da)return o===Xe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===fa)return o===Xe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===pa)return o===Xe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===Aa)return o===Xe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===ga)return o===Xe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===ma)return o===Xe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Ea)return o===Xe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===wa)return o===Xe?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Ba||n===Ca||n===xa)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===Ba)return o===Xe?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===Ca)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===xa)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===Ma||n===ya||n===ur||n===Sa)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===Ma)return r.COMPRESSED_RED_RGTC1_EXT;if(n===ya)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===ur)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===Sa)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===Gi?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var Ew=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,ww=`
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

}`,Uc=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new Ws(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new Rn({vertexShader:Ew,fragmentShader:ww,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new ft(new $s(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Lc=class extends _n{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,h=null,d=null,u=null,f=null,A=null,m=typeof XRWebGLBinding<"u",p=new Uc,g={},x=t.getContextAttributes(),S=null,C=null,v=[],I=[],E=new Ve,M=null,k=null,Q=new Nt;Q.viewport=new ut;let T=new Nt;T.viewport=new ut;let N=[Q,T],J=new No,R=null,V=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(W){let Ae=v[W];return Ae===void 0&&(Ae=new hs,v[W]=Ae),Ae.getTargetRaySpace()},this.getControllerGrip=function(W){let Ae=v[W];return Ae===void 0&&(Ae=new hs,v[W]=Ae),Ae.getGripSpace()},this.getHand=function(W){let Ae=v[W];return Ae===void 0&&(Ae=new hs,v[W]=Ae),Ae.getHandSpace()};function Z(W){let Ae=I.indexOf(W.inputSource);if(Ae===-1)return;let we=v[Ae];we!==void 0&&(we.update(W.inputSource,W.frame,c||o),we.dispatchEvent({type:W.type,data:W.inputSource}))}function H(){s.removeEventListener("select",Z),s.removeEventListener("selectstart",Z),s.removeEventListener("selectend",Z),s.removeEventListener("squeeze",Z),s.removeEventListener("squeezestart",Z),s.removeEventListener("squeezeend",Z),s.removeEventListener("end",H),s.removeEventListener("inputsourceschange",te);for(let W=0;W<v.length;W++){let Ae=I[W];Ae!==null&&(I[W]=null,v[W].disconnect(Ae))}R=null,V=null,p.reset();for(let W in g)delete g[W];if(e.setRenderTarget(S),f=null,u=null,d=null,s=null,C=null,Fe.stop(),n.isPresenting=!1,e.setPixelRatio(M),e.setSize(E.width,E.height,!1),k!==null){let W=k.camera;W.fov=k.fov,W.zoom=k.zoom,W.updateProjectionMatrix(),k=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(W){r=W,n.isPresenting===!0&&Ie("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(W){a=W,n.isPresenting===!0&&Ie("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(W){c=W},this.getBaseLayer=function(){return u!==null?u:f},this.getBinding=function(){return d===null&&m&&(d=new XRWebGLBinding(s,t)),d},this.getFrame=function(){return A},this.getSession=function(){return s},this.setSession=async function(W){if(s=W,s!==null){if(S=e.getRenderTarget(),s.addEventListener("select",Z),s.addEventListener("selectstart",Z),s.addEventListener("selectend",Z),s.addEventListener("squeeze",Z),s.addEventListener("squeezestart",Z),s.addEventListener("squeezeend",Z),s.addEventListener("end",H),s.addEventListener("inputsourceschange",te),x.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(E),m&&"createProjectionLayer"in XRWebGLBinding.prototype){let we=null,ve=null,ge=null;x.depth&&(ge=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,we=x.stencil?Kn:Yn,ve=x.stencil?Gi:En);let Ue={colorFormat:t.RGBA8,depthFormat:ge,scaleFactor:r};d=this.getBinding(),u=d.createProjectionLayer(Ue),s.updateRenderState({layers:[u]}),e.setPixelRatio(1),e.setSize(u.textureWidth,u.textureHeight,!1),C=new Ot(u.textureWidth,u.textureHeight,{format:Cn,type:en,depthTexture:new zn(u.textureWidth,u.textureHeight,ve,void 0,void 0,void 0,void 0,void 0,void 0,we),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:u.ignoreDepthValues===!1,resolveStencilBuffer:u.ignoreDepthValues===!1,storeMultisampledDepthBuffer:u.ignoreDepthValues===!1,storeMultisampledStencilBuffer:u.ignoreDepthValues===!1})}else{let we={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,we),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),C=new Ot(f.framebufferWidth,f.framebufferHeight,{format:Cn,type:en,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}C.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),Fe.setContext(s),Fe.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function te(W){for(let Ae=0;Ae<W.removed.length;Ae++){let we=W.removed[Ae],ve=I.indexOf(we);ve>=0&&(I[ve]=null,v[ve].disconnect(we))}for(let Ae=0;Ae<W.added.length;Ae++){let we=W.added[Ae],ve=I.indexOf(we);if(ve===-1){for(let Ue=0;Ue<v.length;Ue++)if(Ue>=I.length){I.push(we),ve=Ue;break}else if(I[Ue]===null){I[Ue]=we,ve=Ue;break}if(ve===-1)break}let ge=v[ve];ge&&ge.connect(we)}}function Y(W,Ae){Ae===null?W.matrixWorld.copy(W.matrix):W.matrixWorld.multiplyMatrices(Ae.matrixWorld,W.matrix),W.matrixWorldInverse.copy(W.matrixWorld).invert()}this.updateCamera=function(W){if(s===null)return;let Ae=W.near,we=W.far;p.texture!==null&&(p.depthNear>0&&(Ae=p.depthNear),p.depthFar>0&&(we=p.depthFar)),J.near=T.near=Q.near=Ae,J.far=T.far=Q.far=we,(R!==J.near||V!==J.far)&&(s.updateRenderState({depthNear:J.near,depthFar:J.far}),R=J.near,V=J.far),J.layers.mask=W.layers.mask|6,Q.layers.mask=J.layers.mask&-5,T.layers.mask=J.layers.mask&-3;let ve=W.parent,ge=J.cameras;Y(J,ve);for(let Ue=0;Ue<ge.length;Ue++)Y(ge[Ue],ve);J.projectionMatrix.copy(Q.projectionMatrix),J.projectionMatrixInverse.copy(Q.projectionMatrixInverse),k===null&&W.isPerspectiveCamera&&(k={camera:W,fov:W.fov,zoom:W.zoom}),q(W,J,ve)};function q(W,Ae,we){we===null?W.matrix.copy(Ae.matrixWorld):(W.matrix.copy(we.matrixWorld),W.matrix.invert(),W.matrix.multiply(Ae.matrixWorld)),W.matrix.decompose(W.position,W.quaternion,W.scale),W.updateMatrixWorld(!0),W.projectionMatrix.copy(Ae.projectionMatrix),W.projectionMatrixInverse.copy(Ae.projectionMatrixInverse),W.isPerspectiveCamera&&(W.fov=ls*2*Math.atan(1/W.projectionMatrix.elements[5]),W.zoom=1)}this.getCamera=function(){return J},this.getFoveation=function(){if(!(u===null&&f===null))return l},this.setFoveation=function(W){l=W,u!==null&&(u.fixedFoveation=W),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=W)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(J)},this.getCameraTexture=function(W){return g[W]};let $=null;function xe(W,Ae){if(h=Ae.getViewerPose(c||o),A=Ae,h!==null){let we=h.views;f!==null&&(e.setRenderTargetFramebuffer(C,f.framebuffer),e.setRenderTarget(C));let ve=!1;we.length!==J.cameras.length&&(J.cameras.length=0,ve=!0);for(let be=0;be<we.length;be++){let je=we[be],et=null;if(f!==null)et=f.getViewport(je);else{let _t=d.getViewSubImage(u,je);et=_t.viewport,be===0&&(e.setRenderTargetTextures(C,_t.colorTexture,_t.depthStencilTexture),e.setRenderTarget(C))}let Ne=N[be];Ne===void 0&&(Ne=new Nt,Ne.layers.enable(be),Ne.viewport=new ut,N[be]=Ne),Ne.matrix.fromArray(je.transform.matrix),Ne.matrix.decompose(Ne.position,Ne.quaternion,Ne.scale),Ne.projectionMatrix.fromArray(je.projectionMatrix),Ne.projectionMatrixInverse.copy(Ne.projectionMatrix).invert(),Ne.viewport.set(et.x,et.y,et.width,et.height),be===0&&(J.matrix.copy(Ne.matrix),J.matrix.decompose(J.position,J.quaternion,J.scale)),ve===!0&&J.cameras.push(Ne)}let ge=s.enabledFeatures;if(ge&&ge.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&m){d=n.getBinding();let be=d.getDepthInformation(we[0]);be&&be.isValid&&be.texture&&p.init(be,s.renderState)}if(ge&&ge.includes("camera-access")&&m){e.state.unbindTexture(),d=n.getBinding();for(let be=0;be<we.length;be++){let je=we[be].camera;if(je){let et=g[je];et||(et=new Ws,g[je]=et);let Ne=d.getCameraImage(je);et.sourceTexture=Ne}}}}for(let we=0;we<v.length;we++){let ve=I[we],ge=v[we];ve!==null&&ge!==void 0&&ge.update(ve,Ae,c||o)}$&&$(W,Ae),Ae.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:Ae}),A=null}let Fe=new od;Fe.setAnimationLoop(xe),this.setAnimationLoop=function(W){$=W},this.dispose=function(){}}},Bw=new it,gd=new Re;gd.set(-1,0,0,0,1,0,0,0,1);function Cw(i,e){function t(p,g){p.matrixAutoUpdate===!0&&p.updateMatrix(),g.value.copy(p.matrix)}function n(p,g){g.color.getRGB(p.fogColor.value,Mc(i)),g.isFog?(p.fogNear.value=g.near,p.fogFar.value=g.far):g.isFogExp2&&(p.fogDensity.value=g.density)}function s(p,g,x,S,C){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?r(p,g):g.isMeshLambertMaterial?(r(p,g),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(r(p,g),d(p,g)):g.isMeshPhongMaterial?(r(p,g),h(p,g),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(r(p,g),u(p,g),g.isMeshPhysicalMaterial&&f(p,g,C)):g.isMeshMatcapMaterial?(r(p,g),A(p,g)):g.isMeshDepthMaterial?r(p,g):g.isMeshDistanceMaterial?(r(p,g),m(p,g)):g.isMeshNormalMaterial?r(p,g):g.isLineBasicMaterial?(o(p,g),g.isLineDashedMaterial&&a(p,g)):g.isPointsMaterial?l(p,g,x,S):g.isSpriteMaterial?c(p,g):g.isShadowMaterial?(p.color.value.copy(g.color),p.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function r(p,g){p.opacity.value=g.opacity,g.color&&p.diffuse.value.copy(g.color),g.emissive&&p.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(p.map.value=g.map,t(g.map,p.mapTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.bumpMap&&(p.bumpMap.value=g.bumpMap,t(g.bumpMap,p.bumpMapTransform),p.bumpScale.value=g.bumpScale,g.side===Yt&&(p.bumpScale.value*=-1)),g.normalMap&&(p.normalMap.value=g.normalMap,t(g.normalMap,p.normalMapTransform),p.normalScale.value.copy(g.normalScale),g.side===Yt&&p.normalScale.value.negate()),g.displacementMap&&(p.displacementMap.value=g.displacementMap,t(g.displacementMap,p.displacementMapTransform),p.displacementScale.value=g.displacementScale,p.displacementBias.value=g.displacementBias),g.emissiveMap&&(p.emissiveMap.value=g.emissiveMap,t(g.emissiveMap,p.emissiveMapTransform)),g.specularMap&&(p.specularMap.value=g.specularMap,t(g.specularMap,p.specularMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest);let x=e.get(g),S=x.envMap,C=x.envMapRotation;S&&(p.envMap.value=S,p.envMapRotation.value.setFromMatrix4(Bw.makeRotationFromEuler(C)).transpose(),S.isCubeTexture&&S.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(gd),p.reflectivity.value=g.reflectivity,p.ior.value=g.ior,p.refractionRatio.value=g.refractionRatio),g.lightMap&&(p.lightMap.value=g.lightMap,p.lightMapIntensity.value=g.lightMapIntensity,t(g.lightMap,p.lightMapTransform)),g.aoMap&&(p.aoMap.value=g.aoMap,p.aoMapIntensity.value=g.aoMapIntensity,t(g.aoMap,p.aoMapTransform))}function o(p,g){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,g.map&&(p.map.value=g.map,t(g.map,p.mapTransform))}function a(p,g){p.dashSize.value=g.dashSize,p.totalSize.value=g.dashSize+g.gapSize,p.scale.value=g.scale}function l(p,g,x,S){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,p.size.value=g.size*x,p.scale.value=S*.5,g.map&&(p.map.value=g.map,t(g.map,p.uvTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest)}function c(p,g){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,p.rotation.value=g.rotation,g.map&&(p.map.value=g.map,t(g.map,p.mapTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest)}function h(p,g){p.specular.value.copy(g.specular),p.shininess.value=Math.max(g.shininess,1e-4)}function d(p,g){g.gradientMap&&(p.gradientMap.value=g.gradientMap)}function u(p,g){p.metalness.value=g.metalness,g.metalnessMap&&(p.metalnessMap.value=g.metalnessMap,t(g.metalnessMap,p.metalnessMapTransform)),p.roughness.value=g.roughness,g.roughnessMap&&(p.roughnessMap.value=g.roughnessMap,t(g.roughnessMap,p.roughnessMapTransform)),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)}function f(p,g,x){p.ior.value=g.ior,g.diffuseRoughness>0&&(p.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=g.diffuseRoughnessMap,t(g.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),g.sheen>0&&(p.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),p.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(p.sheenColorMap.value=g.sheenColorMap,t(g.sheenColorMap,p.sheenColorMapTransform)),g.sheenRoughnessMap&&(p.sheenRoughnessMap.value=g.sheenRoughnessMap,t(g.sheenRoughnessMap,p.sheenRoughnessMapTransform))),g.clearcoat>0&&(p.clearcoat.value=g.clearcoat,p.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(p.clearcoatMap.value=g.clearcoatMap,t(g.clearcoatMap,p.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,t(g.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(p.clearcoatNormalMap.value=g.clearcoatNormalMap,t(g.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===Yt&&p.clearcoatNormalScale.value.negate())),g.dispersion>0&&(p.dispersion.value=g.dispersion),g.retroreflectivity>0&&(p.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(p.iridescence.value=g.iridescence,p.iridescenceIOR.value=g.iridescenceIOR,p.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(p.iridescenceMap.value=g.iridescenceMap,t(g.iridescenceMap,p.iridescenceMapTransform)),g.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=g.iridescenceThicknessMap,t(g.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),g.transmission>0&&(p.transmission.value=g.transmission,p.transmissionSamplerMap.value=x.texture,p.transmissionSamplerSize.value.set(x.width,x.height),g.transmissionMap&&(p.transmissionMap.value=g.transmissionMap,t(g.transmissionMap,p.transmissionMapTransform)),p.thickness.value=g.thickness,g.thicknessMap&&(p.thicknessMap.value=g.thicknessMap,t(g.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=g.attenuationDistance,p.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(p.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(p.anisotropyMap.value=g.anisotropyMap,t(g.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=g.specularIntensity,p.specularColor.value.copy(g.specularColor),g.specularColorMap&&(p.specularColorMap.value=g.specularColorMap,t(g.specularColorMap,p.specularColorMapTransform)),g.specularIntensityMap&&(p.specularIntensityMap.value=g.specularIntensityMap,t(g.specularIntensityMap,p.specularIntensityMapTransform))}function A(p,g){g.matcap&&(p.matcap.value=g.matcap)}function m(p,g){let x=e.get(g).light;p.referencePosition.value.setFromMatrixPosition(x.matrixWorld),p.nearDistance.value=x.shadow.camera.near,p.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function xw(i,e,t,n){let s={},r={};function o(x,S){let C=S.program;n.uniformBlockBinding(x,C,s[x.id])}function a(x,S){let C=s[x.id];C===void 0&&(A(x),C=l(x),s[x.id]=C,x.addEventListener("dispose",p));let v=S.program;n.updateUBOMapping(x,v);let I=e.render.frame;r[x.id]!==I&&(c(x),r[x.id]=I)}function l(x){let S=i.createBuffer(),C=x.__size,v=x.usage;return i.bindBuffer(i.UNIFORM_BUFFER,S),i.bufferData(i.UNIFORM_BUFFER,C,v),i.bindBuffer(i.UNIFORM_BUFFER,null),S}function c(x){let S=s[x.id],C=x.uniforms,v=x.__cache;i.bindBuffer(i.UNIFORM_BUFFER,S);for(let I=0,E=C.length;I<E;I++){let M=C[I];if(Array.isArray(M))for(let k=0,Q=M.length;k<Q;k++)h(M[k],I,k,v);else h(M,I,0,v)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(x,S,C,v){if(u(x,S,C,v)===!0){let I=x.__offset,E=x.value;if(Array.isArray(E)){let M=0;for(let k=0;k<E.length;k++){let Q=E[k],T=m(Q,!0);d(Q,x.__data,M),M+=T.storage/Float32Array.BYTES_PER_ELEMENT}}else d(E,x.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,I,x.__data)}}function d(x,S,C){typeof x=="number"||typeof x=="boolean"?S[C]=x:x.isMatrix3?(S[C]=x.elements[0],S[C+1]=x.elements[1],S[C+2]=x.elements[2],S[C+3]=0,S[C+4]=x.elements[3],S[C+5]=x.elements[4],S[C+6]=x.elements[5],S[C+7]=0,S[C+8]=x.elements[6],S[C+9]=x.elements[7],S[C+10]=x.elements[8],S[C+11]=0):ArrayBuffer.isView(x)?S.set(x.subarray(0,S.length-C),C):x.toArray(S,C)}function u(x,S,C,v){let I=x.value,E=S+"_"+C;if(Array.isArray(I)){v[E]===void 0&&(v[E]=[]);let M=v[E],k=!1;for(let Q=0;Q<I.length;Q++)f(I[Q],M,Q)===!0&&(k=!0);return k}return f(I,v,E)}function f(x,S,C){if(S[C]===void 0)return typeof x=="number"||typeof x=="boolean"?S[C]=x:ArrayBuffer.isView(x)?S[C]=x.slice():S[C]=x.clone(),!0;{let v=S[C];if(typeof x=="number"||typeof x=="boolean"){if(v!==x)return S[C]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(v.equals(x)===!1)return v.copy(x),!0}}return!1}function A(x){let S=x.uniforms,C=0,v=16;for(let E=0,M=S.length;E<M;E++){let k=Array.isArray(S[E])?S[E]:[S[E]];for(let Q=0,T=k.length;Q<T;Q++){let N=k[Q],J=Array.isArray(N.value)?N.value:[N.value],R=Array.isArray(S[E])||Array.isArray(N.value),V=C;for(let H=0,te=J.length;H<te;H++){let Y=J[H],q=m(Y,R),$=C%v,xe=$%q.boundary,Fe=$+xe;C+=xe,Fe!==0&&v-Fe<q.storage&&(C+=v-Fe),H===0&&(V=C),C+=q.storage}let Z=N.type==="int"?Int32Array:N.type==="uint"?Uint32Array:Float32Array;N.__data=new Z((C-V)/Float32Array.BYTES_PER_ELEMENT),N.__offset=V}}let I=C%v;return I>0&&(C+=v-I),x.__size=C,x.__cache={},this}function m(x,S){let C={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(C.boundary=4,C.storage=4):x.isVector2?(C.boundary=8,C.storage=8):x.isVector3||x.isColor?(C.boundary=16,C.storage=12):x.isVector4?(C.boundary=16,C.storage=16):x.isMatrix3?(C.boundary=16,C.storage=48):x.isMatrix4?(C.boundary=16,C.storage=64):x.isTexture?Ie("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(C.boundary=16,C.storage=x.byteLength):Ie("WebGLRenderer: Unsupported uniform value type.",x),S===!0&&(C.boundary=16,C.storage=Math.ceil(C.storage/16)*16),C}function p(x){let S=x.target;S.removeEventListener("dispose",p),i.deleteBuffer(s[S.id]),delete s[S.id],delete r[S.id]}function g(){for(let x in s)i.deleteBuffer(s[x]);s={},r={}}return{bind:o,update:a,dispose:g}}var Mw=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Fn=null;function yw(){return Fn===null&&(Fn=new Bo(Mw,16,16,gi,Bn),Fn.name="DFG_LUT",Fn.minFilter=Ht,Fn.magFilter=Ht,Fn.wrapS=vn,Fn.wrapT=vn,Fn.generateMipmaps=!1,Fn.needsUpdate=!0),Fn}var Da=class{constructor(e={}){let{canvas:t=vu(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:u=!1,outputBufferType:f=en}=e;this.isWebGLRenderer=!0;let A;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");A=n.getContextAttributes().alpha}else A=o;let m=f,p=new Set([Xo,Wo,Ko]),g=new Set([en,En,ws,Gi,zo,Jo]),x=new Uint32Array(4),S=new Int32Array(4),C={textures:[],min:[],max:[],resolution:[]},v=null,I=null,E=[],M=[],k=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Qn,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let Q=this,T=!1,N=null,J=null,R=null,V=null;this._outputColorSpace=qt;let Z=0,H=0,te=null,Y=-1,q=null,$=new ut,xe=new ut,Fe=null,W=new ze(0),Ae=0,we=t.width,ve=t.height,ge=1,Ue=null,mt=null,be=new ut(0,0,we,ve),je=new ut(0,0,we,ve),et=!1,Ne=new Ti,_t=new Co,Bt=!1,zt=!1,lt=new it,Sn=new b,yt=new ut,sn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},rn=!1;function on(){return te===null?ge:1}let F=n;function an(B,D){return t.getContext(B,D)}let ot,at,de,Ct,_e,Qe,y,w,L,ee,j,re,he,z,K,ae,_,X,O,le,se,oe,ye;try{let B={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Se,!1),t.addEventListener("webglcontextrestored",Le,!1),t.addEventListener("webglcontextcreationerror",fe,!1),F===null){let D="webgl2";if(F=an(D,B),F===null)throw an(D)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Pe()}catch(B){throw t.removeEventListener("webglcontextlost",Se,!1),t.removeEventListener("webglcontextrestored",Le,!1),t.removeEventListener("webglcontextcreationerror",fe,!1),De("WebGLRenderer: "+B.message),B}function Pe(){ot=new Um(F),ot.init(),se=new mw(F,ot),at=new ym(F,ot,e,se),de=new Aw(F,ot),at.reversedDepthBuffer&&u&&de.buffers.depth.setReversed(!0),J=F.createFramebuffer(),R=F.createFramebuffer(),V=F.createFramebuffer(),Ct=new km(F),_e=new tw,Qe=new gw(F,ot,de,_e,at,se,Ct),y=new Tm(Q),w=new Np(F),oe=new xm(F,w),L=new Lm(F,w,Ct,oe),ee=new Nm(F,L,w,oe,Ct),X=new Gm(F,at,Qe),K=new Sm(_e),j=new ew(Q,y,ot,at,oe,K),re=new Cw(Q,_e),he=new iw,z=new cw(ot),_=new Cm(Q,y,de,ee,A,l),ae=new pw(Q,ee,at),ye=new xw(F,Ct,at,de),O=new Mm(F,ot,Ct),le=new Pm(F,ot,Ct),Ct.programs=j.programs,Q.capabilities=at,Q.extensions=ot,Q.properties=_e,Q.renderLists=he,Q.shadowMap=ae,Q.state=de,Q.info=Ct}m!==en&&(k=new Om(m,t.width,t.height,a,s,r));let ie=new Lc(Q,F);this.xr=ie,this.getContext=function(){return F},this.getContextAttributes=function(){return F.getContextAttributes()},this.forceContextLoss=function(){let B=ot.get("WEBGL_lose_context");B&&B.loseContext()},this.forceContextRestore=function(){let B=ot.get("WEBGL_lose_context");B&&B.restoreContext()},this.getPixelRatio=function(){return ge},this.setPixelRatio=function(B){B!==void 0&&(ge=B,this.setSize(we,ve,!1))},this.getSize=function(B){return B.set(we,ve)},this.setSize=function(B,D,G=!0){if(ie.isPresenting){Ie("WebGLRenderer: Can't change size while VR device is presenting.");return}we=B,ve=D,t.width=Math.floor(B*ge),t.height=Math.floor(D*ge),G===!0&&(t.style.width=B+"px",t.style.height=D+"px"),k!==null&&k.setSize(t.width,t.height),this.setViewport(0,0,B,D)},this.getDrawingBufferSize=function(B){return B.set(we*ge,ve*ge).floor()},this.setDrawingBufferSize=function(B,D,G){we=B,ve=D,ge=G,t.width=Math.floor(B*G),t.height=Math.floor(D*G),this.setViewport(0,0,B,D)},this.setEffects=function(B){if(m===en){De("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(B){for(let D=0;D<B.length;D++)if(B[D].isOutputPass===!0){Ie("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}k.setEffects(B||[])},this.getCurrentViewport=function(B){return B.copy($)},this.getViewport=function(B){return B.copy(be)},this.setViewport=function(B,D,G,U){B.isVector4?be.set(B.x,B.y,B.z,B.w):be.set(B,D,G,U),de.viewport($.copy(be).multiplyScalar(on()).round())},this.getScissor=function(B){return B.copy(je)},this.setScissor=function(B,D,G,U){B.isVector4?je.set(B.x,B.y,B.z,B.w):je.set(B,D,G,U),de.scissor(xe.copy(je).multiplyScalar(on()).round())},this.getScissorTest=function(){return et},this.setScissorTest=function(B){de.setScissorTest(et=B)},this.setOpaqueSort=function(B){Ue=B},this.setTransparentSort=function(B){mt=B},this.getClearColor=function(B){return B.copy(_.getClearColor())},this.setClearColor=function(){_.setClearColor(...arguments)},this.getClearAlpha=function(){return _.getClearAlpha()},this.setClearAlpha=function(){_.setClearAlpha(...arguments)},this.clear=function(B=!0,D=!0,G=!0){let U=0;if(B){let P=!1;if(te!==null){let ue=te.texture.format;P=p.has(ue)}if(P){let ue=te.texture.type,Ee=g.has(ue),ce=_.getClearColor(),me=_.getClearAlpha(),Me=ce.r,Te=ce.g,He=ce.b;Ee?(x[0]=Me,x[1]=Te,x[2]=He,x[3]=me,F.clearBufferuiv(F.COLOR,0,x)):(S[0]=Me,S[1]=Te,S[2]=He,S[3]=me,F.clearBufferiv(F.COLOR,0,S))}else U|=F.COLOR_BUFFER_BIT}D&&(U|=F.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),G&&(U|=F.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),U!==0&&F.clear(U)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(B){B.setRenderer(this),N=B},this.dispose=function(){t.removeEventListener("webglcontextlost",Se,!1),t.removeEventListener("webglcontextrestored",Le,!1),t.removeEventListener("webglcontextcreationerror",fe,!1),_.dispose(),he.dispose(),z.dispose(),Qe.dispose(),_e.dispose(),y.dispose(),ee.dispose(),L.dispose(),oe.dispose(),ye.dispose(),j.dispose(),ie.dispose(),ie.removeEventListener("sessionstart",nh),ie.removeEventListener("sessionend",ih),Ci.stop()};function Se(B){B.preventDefault(),Gs("WebGLRenderer: Context Lost."),T=!0}function Le(){Gs("WebGLRenderer: Context Restored."),T=!1;let B=Ct.autoReset,D=ae.enabled,G=ae.autoUpdate,U=ae.needsUpdate,P=ae.type;Pe(),Ct.autoReset=B,ae.enabled=D,ae.autoUpdate=G,ae.needsUpdate=U,ae.type=P}function fe(B){De("WebGLRenderer: A WebGL context could not be created. Reason: ",B.statusMessage)}function qe(B){let D=B.target;D.removeEventListener("dispose",qe),St(D)}function St(B){qn(B),_e.remove(B)}function qn(B){let D=_e.get(B).programs;D!==void 0&&(D.forEach(function(G){j.releaseProgram(G)}),B.isShaderMaterial&&j.releaseShaderCache(B))}this.renderBufferDirect=function(B,D,G,U,P,ue){D===null&&(D=sn);let Ee=P.isMesh&&P.matrixWorld.determinantAffine()<0,ce=ff(B,D,G,U,P);de.setMaterial(U,Ee);let me=G.index,Me=1;if(U.wireframe===!0){if(me=L.getWireframeAttribute(G),me===void 0)return;Me=2}let Te=G.drawRange,He=G.attributes.position,Be=Te.start*Me,Oe=(Te.start+Te.count)*Me;ue!==null&&(Be=Math.max(Be,ue.start*Me),Oe=Math.min(Oe,(ue.start+ue.count)*Me)),me!==null?(Be=Math.max(Be,0),Oe=Math.min(Oe,me.count)):He!=null&&(Be=Math.max(Be,0),Oe=Math.min(Oe,He.count));let Et=Oe-Be;if(Et<0||Et===1/0)return;oe.setup(P,U,ce,G,me);let nt,tt=O;if(me!==null&&(nt=w.get(me),tt=le,tt.setIndex(nt)),P.isMesh)U.wireframe===!0?(de.setLineWidth(U.wireframeLinewidth*on()),tt.setMode(F.LINES)):tt.setMode(F.TRIANGLES);else if(P.isLine){let Rt=U.linewidth;Rt===void 0&&(Rt=1),de.setLineWidth(Rt*on()),P.isLineSegments?tt.setMode(F.LINES):P.isLineLoop?tt.setMode(F.LINE_LOOP):tt.setMode(F.LINE_STRIP)}else P.isPoints?tt.setMode(F.POINTS):P.isSprite&&tt.setMode(F.TRIANGLES);if(P.isBatchedMesh)if(ot.get("WEBGL_multi_draw"))tt.renderMultiDraw(P._multiDrawStarts,P._multiDrawCounts,P._multiDrawCount);else{let Rt=P._multiDrawStarts,Ce=P._multiDrawCounts,kt=P._multiDrawCount,Ke=me?w.get(me).bytesPerElement:1,xi=_e.get(U).currentProgram.getUniforms();for(let Qt=0;Qt<kt;Qt++)xi.setValue(F,"_gl_DrawID",Qt),tt.render(Rt[Qt]/Ke,Ce[Qt])}else if(P.isInstancedMesh)tt.renderInstances(Be,Et,P.count);else if(G.isInstancedBufferGeometry){let Rt=G._maxInstanceCount!==void 0?G._maxInstanceCount:1/0,Ce=Math.min(G.instanceCount,Rt);tt.renderInstances(Be,Et,Ce)}else tt.render(Be,Et)};function th(B,D,G,U){N!==null&&B.isNodeMaterial&&N.setObject(U,B),Bt===!0&&K.setState(B,G,!1),B.transparent===!0&&B.side===hn&&B.forceSinglePass===!1?(B.side=Yt,B.needsUpdate=!0,Ss(B,D,U),B.side=Ai,B.needsUpdate=!0,Ss(B,D,U),B.side=hn):Ss(B,D,U)}this.compile=function(B,D,G=null){G===null&&(G=B),N!==null&&N.renderStart(B,D,G),I=z.get(G),I.init(D),M.push(I),G.traverseVisible(function(P){P.isLight&&P.layers.test(D.layers)&&(I.pushLight(P),P.castShadow&&I.pushShadow(P))}),B!==G&&B.traverseVisible(function(P){P.isLight&&P.layers.test(D.layers)&&(I.pushLight(P),P.castShadow&&I.pushShadow(P))}),I.setupLights(),N!==null&&N.updateLights(I.state.lightsArray),zt=this.localClippingEnabled,Bt=K.init(this.clippingPlanes,zt),Bt===!0&&K.setGlobalState(this.clippingPlanes,D),N!==null&&ae.render(I.state.shadowsArray,G,D);let U=new Set;return B.traverse(function(P){if(!(P.isMesh||P.isPoints||P.isLine||P.isSprite))return;let ue=P.material;if(ue)if(Array.isArray(ue))for(let Ee=0;Ee<ue.length;Ee++){let ce=ue[Ee];th(ce,G,D,P),U.add(ce)}else th(ue,G,D,P),U.add(ue)}),I=M.pop(),N!==null&&N.renderEnd(),U},this.compileAsync=function(B,D,G=null){let U=this.compile(B,D,G);return new Promise(P=>{function ue(){if(U.forEach(function(Ee){let me=_e.get(Ee).currentProgram;(me===void 0||me.isReady())&&U.delete(Ee)}),U.size===0){P(B);return}setTimeout(ue,10)}ot.get("KHR_parallel_shader_compile")!==null?ue():setTimeout(ue,10)})};let dl=null;function uf(B){dl&&dl(B)}function nh(){Ci.stop()}function ih(){Ci.start()}let Ci=new od;Ci.setAnimationLoop(uf),typeof self<"u"&&Ci.setContext(self),this.setAnimationLoop=function(B){dl=B,ie.setAnimationLoop(B),B===null?Ci.stop():Ci.start()},ie.addEventListener("sessionstart",nh),ie.addEventListener("sessionend",ih),this.render=function(B,D){if(D!==void 0&&D.isCamera!==!0){De("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(T===!0)return;N!==null&&N.renderStart(B,D);let G=ie.enabled===!0&&ie.isPresenting===!0,U=k!==null&&(te===null||G)&&k.begin(Q,te);if(B.matrixWorldAutoUpdate===!0&&B.updateMatrixWorld(),D.parent===null&&D.matrixWorldAutoUpdate===!0&&D.updateMatrixWorld(),ie.enabled===!0&&ie.isPresenting===!0&&(k===null||k.isCompositing()===!1)&&(ie.cameraAutoUpdate===!0&&ie.updateCamera(D),D=ie.getCamera()),B.isScene===!0&&B.onBeforeRender(Q,B,D,te),I=z.get(B,M.length),I.init(D),I.state.textureUnits=Qe.getTextureUnits(),M.push(I),lt.multiplyMatrices(D.projectionMatrix,D.matrixWorldInverse),D.isArrayCamera?_t.setFromArrayCamera(D):Ne.setFromProjectionMatrix(lt,cn,D.reversedDepth),zt=this.localClippingEnabled,Bt=K.init(this.clippingPlanes,zt),v=he.get(B,E.length),v.init(),E.push(v),this.info.render.frame++,ie.enabled===!0&&ie.isPresenting===!0){let Ee=Q.xr.getDepthSensingMesh();Ee!==null&&fl(Ee,D,-1/0,Q.sortObjects)}fl(B,D,0,Q.sortObjects),v.finish(),N!==null&&N.updateLights(I.state.lightsArray),Q.sortObjects===!0&&v.sort(Ue,mt),rn=ie.enabled===!1||ie.isPresenting===!1||ie.hasDepthSensing()===!1,rn&&_.addToRenderList(v,B),this.info.autoReset===!0&&this.info.reset(),Bt===!0&&K.beginShadows();let P=I.state.shadowsArray;if(ae.render(P,B,D),Bt===!0&&K.endShadows(),(U&&k.hasRenderPass())===!1){let Ee=v.opaque,ce=v.transmissive;if(I.setupLights(),D.isArrayCamera){let me=D.cameras;if(ce.length>0)for(let Me=0,Te=me.length;Me<Te;Me++){let He=me[Me];rh(Ee,ce,B,He)}rn&&_.render(B);for(let Me=0,Te=me.length;Me<Te;Me++){let He=me[Me];sh(v,B,He,He.viewport)}}else ce.length>0&&rh(Ee,ce,B,D),rn&&_.render(B),sh(v,B,D)}te!==null&&H===0&&(Qe.updateMultisampleRenderTarget(te),Qe.updateRenderTargetMipmap(te)),U&&k.end(Q),B.isScene===!0&&B.onAfterRender(Q,B,D),oe.resetDefaultState(),Y=-1,q=null,M.pop(),M.length>0?(I=M[M.length-1],Qe.setTextureUnits(I.state.textureUnits),Bt===!0&&K.setGlobalState(Q.clippingPlanes,I.state.camera)):I=null,E.pop(),E.length>0?v=E[E.length-1]:v=null,N!==null&&N.renderEnd()};function fl(B,D,G,U){if(B.visible===!1)return;if(B.layers.test(D.layers)){if(B.isGroup)G=B.renderOrder;else if(B.isLOD)B.autoUpdate===!0&&B.update(D);else if(B.isLight)I.pushLight(B),B.castShadow&&I.pushShadow(B);else if(B.isSprite){let Ee=D.isArrayCamera?_t:Ne;if(!B.frustumCulled||B.intersectsFrustum(Ee)){U&&yt.setFromMatrixPosition(B.matrixWorld).applyMatrix4(lt);let ce=ee.update(B),me=B.material;me.visible&&v.push(B,ce,me,G,yt.z,null,D)}}else if(B.isMesh||B.isLine||B.isPoints){let Ee=D.isArrayCamera?_t:Ne;if(!B.frustumCulled||B.intersectsFrustum(Ee)){let ce=ee.update(B),me=B.material;if(U&&(B.boundingSphere!==void 0?(B.boundingSphere===null&&B.computeBoundingSphere(),yt.copy(B.boundingSphere.center)):(ce.boundingSphere===null&&ce.computeBoundingSphere(),yt.copy(ce.boundingSphere.center)),yt.applyMatrix4(B.matrixWorld).applyMatrix4(lt)),Array.isArray(me)){let Me=ce.groups;for(let Te=0,He=Me.length;Te<He;Te++){let Be=Me[Te],Oe=me[Be.materialIndex];Oe&&Oe.visible&&v.push(B,ce,Oe,G,yt.z,Be,D)}}else me.visible&&v.push(B,ce,me,G,yt.z,null,D)}}}let ue=B.children;for(let Ee=0,ce=ue.length;Ee<ce;Ee++)fl(ue[Ee],D,G,U)}function sh(B,D,G,U){let{opaque:P,transmissive:ue,transparent:Ee}=B;I.setupLightsView(G),Bt===!0&&K.setGlobalState(Q.clippingPlanes,G),U&&de.viewport($.copy(U)),P.length>0&&xr(P,D,G),ue.length>0&&xr(ue,D,G),Ee.length>0&&xr(Ee,D,G),de.buffers.depth.setTest(!0),de.buffers.depth.setMask(!0),de.buffers.color.setMask(!0),de.setPolygonOffset(!1)}function rh(B,D,G,U){if((G.isScene===!0?G.overrideMaterial:null)!==null)return;if(I.state.transmissionRenderTarget[U.id]===void 0){let Be=ot.has("EXT_color_buffer_half_float")||ot.has("EXT_color_buffer_float");I.state.transmissionRenderTarget[U.id]=new Ot(1,1,{generateMipmaps:!0,type:Be?Bn:en,minFilter:Jn,samples:Math.max(4,at.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Ge.workingColorSpace})}let ue=I.state.transmissionRenderTarget[U.id],Ee=U.viewport||$;ue.setSize(Ee.z*Q.transmissionResolutionScale,Ee.w*Q.transmissionResolutionScale);let ce=Q.getRenderTarget(),me=Q.getActiveCubeFace(),Me=Q.getActiveMipmapLevel();Q.setRenderTarget(ue),Q.getClearColor(W),Ae=Q.getClearAlpha(),Ae<1&&Q.setClearColor(16777215,.5),Q.clear(),rn&&_.render(G);let Te=Q.toneMapping;Q.toneMapping=Qn;let He=U.viewport;if(U.viewport!==void 0&&(U.viewport=void 0),I.setupLightsView(U),Bt===!0&&K.setGlobalState(Q.clippingPlanes,U),xr(B,G,U),Qe.updateMultisampleRenderTarget(ue),Qe.updateRenderTargetMipmap(ue),ot.has("WEBGL_multisampled_render_to_texture")===!1){let Be=!1;for(let Oe=0,Et=D.length;Oe<Et;Oe++){let nt=D[Oe],{object:tt,geometry:Rt,material:Ce,group:kt}=nt;if(Ce.side===hn&&tt.layers.test(U.layers)){let Ke=Ce.side;Ce.side=Yt,Ce.needsUpdate=!0,oh(tt,G,U,Rt,Ce,kt),Ce.side=Ke,Ce.needsUpdate=!0,Be=!0}}Be===!0&&(Qe.updateMultisampleRenderTarget(ue),Qe.updateRenderTargetMipmap(ue))}Q.setRenderTarget(ce,me,Me),Q.setClearColor(W,Ae),He!==void 0&&(U.viewport=He),Q.toneMapping=Te}function xr(B,D,G){let U=D.isScene===!0?D.overrideMaterial:null;for(let P=0,ue=B.length;P<ue;P++){let Ee=B[P],{object:ce,geometry:me,group:Me}=Ee,Te=Ee.material;Te.allowOverride===!0&&U!==null&&(Te=U),ce.layers.test(G.layers)&&oh(ce,D,G,me,Te,Me)}}function oh(B,D,G,U,P,ue){N!==null&&P.isNodeMaterial&&N.setObject(B,P),B.onBeforeRender(Q,D,G,U,P,ue),B.modelViewMatrix.multiplyMatrices(G.matrixWorldInverse,B.matrixWorld),B.normalMatrix.getNormalMatrix(B.modelViewMatrix),P.onBeforeRender(Q,D,G,U,B,ue),P.transparent===!0&&P.side===hn&&P.forceSinglePass===!1?(P.side=Yt,P.needsUpdate=!0,Q.renderBufferDirect(G,D,U,P,B,ue),P.side=Ai,P.needsUpdate=!0,Q.renderBufferDirect(G,D,U,P,B,ue),P.side=hn):Q.renderBufferDirect(G,D,U,P,B,ue),B.onAfterRender(Q,D,G,U,P,ue)}function ah(B){let D=0;for(let G of B)G.texture!==null&&D++;return D}function Ss(B,D,G){D.isScene!==!0&&(D=sn);let U=_e.get(B),P=I.state.lights,ue=I.state.shadowsArray,Ee=P.state.version,ce=j.getParameters(B,P.state,ue,D,G,I.state.lightProbeGridArray),me=j.getProgramCacheKey(ce),Me=U.programs;U.environment=B.isMeshStandardMaterial||B.isMeshLambertMaterial||B.isMeshPhongMaterial?D.environment:null,U.fog=D.fog;let Te=B.isMeshStandardMaterial||B.isMeshLambertMaterial&&!B.envMap||B.isMeshPhongMaterial&&!B.envMap;U.envMap=y.get(B.envMap||U.environment,Te),U.envMapRotation=U.environment!==null&&B.envMap===null?D.environmentRotation:B.envMapRotation,Me===void 0&&(B.addEventListener("dispose",qe),Me=new Map,U.programs=Me,U.programVariants=new Map);let He=Me.get(me);if(He!==void 0){if(U.currentProgram===He&&U.lightsStateVersion===Ee)return ch(B,ce),He}else ce.uniforms=j.getUniforms(B),N!==null&&B.isNodeMaterial&&N.build(B,G,ce),B.onBeforeCompile(ce,Q),He=j.acquireProgram(ce,me),Me.set(me,He),U.uniforms=ce.uniforms;let Be=U.uniforms;return(!B.isShaderMaterial&&!B.isRawShaderMaterial||B.clipping===!0)&&(Be.clippingPlanes=K.uniform),ch(B,ce),U.needsLights=Af(B),U.lightsStateVersion=Ee,U.needsLights&&(Be.ambientLightColor.value=P.state.ambient,Be.lightProbe.value=P.state.probe,Be.sunLights.value=P.state.sun,Be.sunLightShadows.value=P.state.sunShadow,Be.directionalLights.value=P.state.directional,Be.directionalLightShadows.value=P.state.directionalShadow,Be.spotLights.value=P.state.spot,Be.spotLightShadows.value=P.state.spotShadow,Be.rectAreaLights.value=P.state.rectArea,Be.ltc_1.value=P.state.rectAreaLTC1,Be.ltc_2.value=P.state.rectAreaLTC2,Be.pointLights.value=P.state.point,Be.pointLightShadows.value=P.state.pointShadow,Be.hemisphereLights.value=P.state.hemi,Be.sunShadowMatrix.value=P.state.sunShadowMatrix,Be.sunShadowCascade.value=P.state.sunShadowCascade,Be.directionalShadowMatrix.value=P.state.directionalShadowMatrix,Be.spotLightMatrix.value=P.state.spotLightMatrix,Be.spotLightMap.value=P.state.spotLightMap,Be.pointShadowMatrix.value=P.state.pointShadowMatrix),U.numLightProbeGrids=ah(I.state.lightProbeGridArray),U.currentProgram=He,U.uniformsList=null,He}function df(B,D,G,U,P){let ue=_e.get(B),Ee=ue.currentProgram.id+","+U+","+P,ce=ue.programVariants.get(Ee);return ce===void 0?(ce=Ss(B,D,G),ue.programVariants.set(Ee,ce)):(ue.currentProgram=ce,ue.uniformsList=null,ue.outputColorSpace=U,ue.toneMapping=P),ce}function lh(B){if(B.uniformsList===null){let D=B.currentProgram.getUniforms();B.uniformsList=Bs.seqWithValue(D.seq,B.uniforms)}return B.uniformsList}function ch(B,D){let G=_e.get(B);G.outputColorSpace=D.outputColorSpace,G.batching=D.batching,G.batchingColor=D.batchingColor,G.instancing=D.instancing,G.instancingColor=D.instancingColor,G.instancingMorph=D.instancingMorph,G.skinning=D.skinning,G.morphTargets=D.morphTargets,G.morphNormals=D.morphNormals,G.morphColors=D.morphColors,G.morphTargetsCount=D.morphTargetsCount,G.numClippingPlanes=D.numClippingPlanes,G.numIntersection=D.numClipIntersection,G.vertexAlphas=D.vertexAlphas,G.vertexTangents=D.vertexTangents,G.toneMapping=D.toneMapping}function ff(B,D,G,U,P){D.isScene!==!0&&(D=sn),Qe.resetTextureUnits();let ue=D.fog,Ee=U.isMeshStandardMaterial||U.isMeshLambertMaterial||U.isMeshPhongMaterial?D.environment:null,ce=te===null?Q.outputColorSpace:te.isXRRenderTarget===!0?te.texture.colorSpace:Ge.workingColorSpace,me=U.isMeshStandardMaterial||U.isMeshLambertMaterial&&!U.envMap||U.isMeshPhongMaterial&&!U.envMap,Me=y.get(U.envMap||Ee,me),Te=U.vertexColors===!0&&!!G.attributes.color&&G.attributes.color.itemSize===4,He=!!G.attributes.tangent&&(!!U.normalMap||U.anisotropy>0),Be=!!G.morphAttributes.position,Oe=!!G.morphAttributes.normal,Et=!!G.morphAttributes.color,nt=Qn;U.toneMapped&&(te===null||te.isXRRenderTarget===!0)&&(nt=Q.toneMapping);let tt=G.morphAttributes.position||G.morphAttributes.normal||G.morphAttributes.color,Rt=tt!==void 0?tt.length:0,Ce=_e.get(U),kt=I.state.lights;if(Bt===!0&&(zt===!0||B!==q)){let ct=B===q&&U.id===Y;K.setState(U,B,ct)}let Ke=!1,xi=!1;U.version===Ce.__version?Ce.needsLights&&Ce.lightsStateVersion!==kt.state.version||P.isBatchedMesh&&Ce.batching===!1||!P.isBatchedMesh&&Ce.batching===!0||P.isBatchedMesh&&Ce.batchingColor===!0&&P._colorsTexture===null||P.isBatchedMesh&&Ce.batchingColor===!1&&P._colorsTexture!==null||P.isInstancedMesh&&Ce.instancing===!1||!P.isInstancedMesh&&Ce.instancing===!0||P.isSkinnedMesh&&Ce.skinning===!1||!P.isSkinnedMesh&&Ce.skinning===!0||P.isInstancedMesh&&Ce.instancingColor===!0&&P.instanceColor===null||P.isInstancedMesh&&Ce.instancingColor===!1&&P.instanceColor!==null||P.isInstancedMesh&&Ce.instancingMorph===!0&&P.morphTexture===null||P.isInstancedMesh&&Ce.instancingMorph===!1&&P.morphTexture!==null||Ce.envMap!==Me||U.fog===!0&&Ce.fog!==ue||Ce.numClippingPlanes!==void 0&&(Ce.numClippingPlanes!==K.numPlanes||Ce.numIntersection!==K.numIntersection)||Ce.vertexAlphas!==Te||Ce.vertexTangents!==He||Ce.morphTargets!==Be||Ce.morphNormals!==Oe||Ce.morphColors!==Et||Ce.morphTargetsCount!==Rt||Ce.numLightProbeGrids!==ah(I.state.lightProbeGridArray)?Ke=!0:(Ce.outputColorSpace!==ce||Ce.toneMapping!==nt)&&(xi=!0):(Ke=!0,Ce.__version=U.version);let Qt=Ce.currentProgram;(Ke===!0||xi===!0)&&(Qt=xi===!0?df(U,D,P,ce,nt):Ss(U,D,P),N&&U.isNodeMaterial&&N.onUpdateProgram(U,Qt,Ce));let Mr=!1,$n=!1,Mi=!1,Je=Qt.getUniforms(),bt=Ce.uniforms;if(de.useProgram(Qt.program)&&(Mr=!0,$n=!0,Mi=!0),U.id!==Y&&(Y=U.id,$n=!0),Mr||q!==B){de.buffers.depth.getReversed()&&B.reversedDepth!==!0&&(B._reversedDepth=!0,B.updateProjectionMatrix()),Je.setValue(F,"projectionMatrix",B.projectionMatrix),Je.setValue(F,"viewMatrix",B.matrixWorldInverse);let It=Je.map.cameraPosition;It!==void 0&&It.setValue(F,Sn.setFromMatrixPosition(B.matrixWorld)),at.logarithmicDepthBuffer&&Je.setValue(F,"logDepthBufFC",2/(Math.log(B.far+1)/Math.LN2)),(U.isMeshPhongMaterial||U.isMeshToonMaterial||U.isMeshLambertMaterial||U.isMeshBasicMaterial||U.isMeshStandardMaterial||U.isShaderMaterial)&&Je.setValue(F,"isOrthographic",B.isOrthographicCamera===!0),q!==B&&(q=B,$n=!0,Mi=!0)}if(Ce.needsLights&&(kt.state.sunShadowMap.length>0&&Je.setValue(F,"sunShadowMap",kt.state.sunShadowMap,Qe),kt.state.directionalShadowMap.length>0&&Je.setValue(F,"directionalShadowMap",kt.state.directionalShadowMap,Qe),kt.state.spotShadowMap.length>0&&Je.setValue(F,"spotShadowMap",kt.state.spotShadowMap,Qe),kt.state.pointShadowMap.length>0&&Je.setValue(F,"pointShadowMap",kt.state.pointShadowMap,Qe)),P.isSkinnedMesh){Je.setOptional(F,P,"bindMatrix"),Je.setOptional(F,P,"bindMatrixInverse");let ct=P.skeleton;ct&&(ct.boneTexture===null&&ct.computeBoneTexture(),Je.setValue(F,"boneTexture",ct.boneTexture,Qe))}P.isBatchedMesh&&(Je.setOptional(F,P,"batchingTexture"),Je.setValue(F,"batchingTexture",P._matricesTexture,Qe),Je.setOptional(F,P,"batchingIdTexture"),Je.setValue(F,"batchingIdTexture",P._indirectTexture,Qe),Je.setOptional(F,P,"batchingColorTexture"),P._colorsTexture!==null&&Je.setValue(F,"batchingColorTexture",P._colorsTexture,Qe));let fn=G.morphAttributes;if((fn.position!==void 0||fn.normal!==void 0||fn.color!==void 0)&&X.update(P,G,Qt),($n||Ce.receiveShadow!==P.receiveShadow)&&(Ce.receiveShadow=P.receiveShadow,Je.setValue(F,"receiveShadow",P.receiveShadow)),(U.isMeshStandardMaterial||U.isMeshLambertMaterial||U.isMeshPhongMaterial)&&U.envMap===null&&D.environment!==null&&(bt.envMapIntensity.value=D.environmentIntensity),bt.dfgLUT!==void 0&&(bt.dfgLUT.value=yw()),$n){if(Je.setValue(F,"toneMappingExposure",Q.toneMappingExposure),Ce.needsLights&&pf(bt,Mi),ue&&U.fog===!0&&re.refreshFogUniforms(bt,ue),re.refreshMaterialUniforms(bt,U,ge,ve,I.state.transmissionRenderTarget[B.id]),Ce.needsLights&&Ce.numLightProbeGrids>0){let ct=C,It=0;for(let Un of I.state.lightProbeGridArray)Un.texture!==null&&(ct.textures[It]=Un.texture,ct.min[It]=Un.boundingBox.min,ct.max[It]=Un.boundingBox.max,ct.resolution[It]=Un.resolution,It++);for(let Un in ct)ct[Un].length=It;bt.probesSH.value=ct.textures,bt.probesMin.value=ct.min,bt.probesMax.value=ct.max,bt.probesResolution.value=ct.resolution}Bs.upload(F,lh(Ce),bt,Qe)}if(U.isShaderMaterial&&U.uniformsNeedUpdate===!0&&(Bs.upload(F,lh(Ce),bt,Qe),U.uniformsNeedUpdate=!1),U.isSpriteMaterial&&Je.setValue(F,"center",P.center),Je.setValue(F,"modelViewMatrix",P.modelViewMatrix),Je.setValue(F,"normalMatrix",P.normalMatrix),Je.setValue(F,"modelMatrix",P.matrixWorld),U.uniformsGroups!==void 0){let ct=U.uniformsGroups;for(let It=0,Un=ct.length;It<Un;It++){let uh=ct[It];ye.update(uh,Qt),ye.bind(uh,Qt)}}return Qt}function pf(B,D){B.ambientLightColor.needsUpdate=D,B.lightProbe.needsUpdate=D,B.sunLights.needsUpdate=D,B.sunLightShadows.needsUpdate=D,B.directionalLights.needsUpdate=D,B.directionalLightShadows.needsUpdate=D,B.pointLights.needsUpdate=D,B.pointLightShadows.needsUpdate=D,B.spotLights.needsUpdate=D,B.spotLightShadows.needsUpdate=D,B.rectAreaLights.needsUpdate=D,B.hemisphereLights.needsUpdate=D}function Af(B){return B.isMeshLambertMaterial||B.isMeshToonMaterial||B.isMeshPhongMaterial||B.isMeshStandardMaterial||B.isShadowMaterial||B.isShaderMaterial&&B.lights===!0}this.getActiveCubeFace=function(){return Z},this.getActiveMipmapLevel=function(){return H},this.getRenderTarget=function(){return te},this.setRenderTargetTextures=function(B,D,G){let U=_e.get(B);U.__autoAllocateDepthBuffer=B.resolveDepthBuffer===!1,U.__autoAllocateDepthBuffer===!1&&(U.__useRenderToTexture=!1),_e.get(B.texture).__webglTexture=D,_e.get(B.depthTexture).__webglTexture=U.__autoAllocateDepthBuffer?void 0:G,U.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(B,D){let G=_e.get(B);G.__webglFramebuffer=D,G.__useDefaultFramebuffer=D===void 0},this.setRenderTarget=function(B,D=0,G=0){te=B,Z=D,H=G;let U=null,P=!1,ue=!1;if(B){let ce=_e.get(B);if(ce.__useDefaultFramebuffer!==void 0){de.bindFramebuffer(F.FRAMEBUFFER,ce.__webglFramebuffer),$.copy(B.viewport),xe.copy(B.scissor),Fe=B.scissorTest,de.viewport($),de.scissor(xe),de.setScissorTest(Fe),Y=-1;return}else if(ce.__webglFramebuffer===void 0)Qe.setupRenderTarget(B);else if(ce.__hasExternalTextures)Qe.rebindTextures(B,_e.get(B.texture).__webglTexture,_e.get(B.depthTexture).__webglTexture);else if(B.depthBuffer){let Te=B.depthTexture;if(ce.__boundDepthTexture!==Te){if(Te!==null&&_e.has(Te)&&(B.width!==Te.image.width||B.height!==Te.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Qe.setupDepthRenderbuffer(B)}}let me=B.texture;(me.isData3DTexture||me.isDataArrayTexture||me.isCompressedArrayTexture)&&(ue=!0);let Me=_e.get(B).__webglFramebuffer;B.isWebGLCubeRenderTarget?(Array.isArray(Me[D])?U=Me[D][G]:U=Me[D],P=!0):B.samples>0&&Qe.useMultisampledRTT(B)===!1?U=_e.get(B).__webglMultisampledFramebuffer:Array.isArray(Me)?U=Me[G]:U=Me,$.copy(B.viewport),xe.copy(B.scissor),Fe=B.scissorTest}else $.copy(be).multiplyScalar(ge).floor(),xe.copy(je).multiplyScalar(ge).floor(),Fe=et;if(G!==0&&(U=J),de.bindFramebuffer(F.FRAMEBUFFER,U)&&de.drawBuffers(B,U),de.viewport($),de.scissor(xe),de.setScissorTest(Fe),P){let ce=_e.get(B.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_CUBE_MAP_POSITIVE_X+D,ce.__webglTexture,G)}else if(ue){let ce=D;for(let me=0;me<B.textures.length;me++){let Me=_e.get(B.textures[me]);F.framebufferTextureLayer(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0+me,Me.__webglTexture,G,ce)}}else if(B!==null&&G!==0){let ce=_e.get(B.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,ce.__webglTexture,G)}Y=-1};function hh(B){let D=_e.get(B);return(D.__readFormat!==B.format||D.__readType!==B.type)&&(D.__readFormat=B.format,D.__readType=B.type,D.__formatReadable=at.textureFormatReadable(B.format),D.__typeReadable=at.textureTypeReadable(B.type)),D}this.readRenderTargetPixels=function(B,D,G,U,P,ue,Ee,ce=0){if(!(B&&B.isWebGLRenderTarget)){De("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let me=_e.get(B).__webglFramebuffer;if(B.isWebGLCubeRenderTarget&&Ee!==void 0&&(me=me[Ee],Array.isArray(me)&&(me=me[0])),me){de.bindFramebuffer(F.FRAMEBUFFER,me);try{let Me=B.textures[ce],Te=Me.format,He=Me.type;B.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+ce);let Be=hh(Me);if(Be.__formatReadable===!1){De("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Be.__typeReadable===!1){De("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}D>=0&&D<=B.width-U&&G>=0&&G<=B.height-P&&F.readPixels(D,G,U,P,se.convert(Te),se.convert(He),ue)}finally{let Me=te!==null?_e.get(te).__webglFramebuffer:null;de.bindFramebuffer(F.FRAMEBUFFER,Me)}}},this.readRenderTargetPixelsAsync=async function(B,D,G,U,P,ue,Ee,ce=0){if(!(B&&B.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let me=_e.get(B).__webglFramebuffer;if(B.isWebGLCubeRenderTarget&&Ee!==void 0&&(me=me[Ee],Array.isArray(me)&&(me=me[0])),me)if(D>=0&&D<=B.width-U&&G>=0&&G<=B.height-P){de.bindFramebuffer(F.FRAMEBUFFER,me);let Me=B.textures[ce],Te=Me.format,He=Me.type;B.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+ce);let Be=hh(Me);if(Be.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Be.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let Oe=F.createBuffer();F.bindBuffer(F.PIXEL_PACK_BUFFER,Oe),F.bufferData(F.PIXEL_PACK_BUFFER,ue.byteLength,F.STREAM_READ),F.readPixels(D,G,U,P,se.convert(Te),se.convert(He),0),F.bindBuffer(F.PIXEL_PACK_BUFFER,null);let Et=te!==null?_e.get(te).__webglFramebuffer:null;de.bindFramebuffer(F.FRAMEBUFFER,Et);let nt=F.fenceSync(F.SYNC_GPU_COMMANDS_COMPLETE,0);return F.flush(),await bu(F,nt,4),F.bindBuffer(F.PIXEL_PACK_BUFFER,Oe),F.getBufferSubData(F.PIXEL_PACK_BUFFER,0,ue),F.bindBuffer(F.PIXEL_PACK_BUFFER,null),F.deleteBuffer(Oe),F.deleteSync(nt),ue}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(B,D=null,G=0){let U=Math.pow(2,-G),P=Math.floor(B.image.width*U),ue=Math.floor(B.image.height*U),Ee=D!==null?D.x:0,ce=D!==null?D.y:0;Qe.setTexture2D(B,0),F.copyTexSubImage2D(F.TEXTURE_2D,G,0,0,Ee,ce,P,ue),de.unbindTexture()},this.copyTextureToTexture=function(B,D,G=null,U=null,P=0,ue=0){let Ee,ce,me,Me,Te,He,Be,Oe,Et,nt=B.isCompressedTexture?B.mipmaps[ue]:B.image;if(G!==null)Ee=G.max.x-G.min.x,ce=G.max.y-G.min.y,me=G.isBox3?G.max.z-G.min.z:1,Me=G.min.x,Te=G.min.y,He=G.isBox3?G.min.z:0;else{let Je=Math.pow(2,-P);Ee=Math.floor(nt.width*Je),ce=Math.floor(nt.height*Je),B.isDataArrayTexture?me=nt.depth:B.isData3DTexture?me=Math.floor(nt.depth*Je):me=1,Me=0,Te=0,He=0}U!==null?(Be=U.x,Oe=U.y,Et=U.z):(Be=0,Oe=0,Et=0);let tt=se.convert(D.format),Rt=se.convert(D.type),Ce;D.isData3DTexture?(Qe.setTexture3D(D,0),Ce=F.TEXTURE_3D):D.isDataArrayTexture||D.isCompressedArrayTexture?(Qe.setTexture2DArray(D,0),Ce=F.TEXTURE_2D_ARRAY):(Qe.setTexture2D(D,0),Ce=F.TEXTURE_2D),de.activeTexture(F.TEXTURE0),de.pixelStorei(F.UNPACK_FLIP_Y_WEBGL,D.flipY),de.pixelStorei(F.UNPACK_PREMULTIPLY_ALPHA_WEBGL,D.premultiplyAlpha),de.pixelStorei(F.UNPACK_ALIGNMENT,D.unpackAlignment);let kt=de.getParameter(F.UNPACK_ROW_LENGTH),Ke=de.getParameter(F.UNPACK_IMAGE_HEIGHT),xi=de.getParameter(F.UNPACK_SKIP_PIXELS),Qt=de.getParameter(F.UNPACK_SKIP_ROWS),Mr=de.getParameter(F.UNPACK_SKIP_IMAGES);de.pixelStorei(F.UNPACK_ROW_LENGTH,nt.width),de.pixelStorei(F.UNPACK_IMAGE_HEIGHT,nt.height),de.pixelStorei(F.UNPACK_SKIP_PIXELS,Me),de.pixelStorei(F.UNPACK_SKIP_ROWS,Te),de.pixelStorei(F.UNPACK_SKIP_IMAGES,He);let $n=B.isDataArrayTexture||B.isData3DTexture,Mi=D.isDataArrayTexture||D.isData3DTexture;if(B.isDepthTexture){let Je=_e.get(B),bt=_e.get(D),fn=_e.get(Je.__renderTarget),ct=_e.get(bt.__renderTarget);de.bindFramebuffer(F.READ_FRAMEBUFFER,fn.__webglFramebuffer),de.bindFramebuffer(F.DRAW_FRAMEBUFFER,ct.__webglFramebuffer);for(let It=0;It<me;It++)$n&&(F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,_e.get(B).__webglTexture,P,He+It),F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,_e.get(D).__webglTexture,ue,Et+It)),F.blitFramebuffer(Me,Te,Me+Ee,Te+ce,Be,Oe,Be+Ee,Oe+ce,F.DEPTH_BUFFER_BIT,F.NEAREST);de.bindFramebuffer(F.READ_FRAMEBUFFER,null),de.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else if(P!==0||B.isRenderTargetTexture||_e.has(B)){let Je=_e.get(B),bt=_e.get(D);de.bindFramebuffer(F.READ_FRAMEBUFFER,R),de.bindFramebuffer(F.DRAW_FRAMEBUFFER,V);for(let fn=0;fn<me;fn++)$n?F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Je.__webglTexture,P,He+fn):F.framebufferTexture2D(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,Je.__webglTexture,P),Mi?F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,bt.__webglTexture,ue,Et+fn):F.framebufferTexture2D(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,bt.__webglTexture,ue),P!==0?F.blitFramebuffer(Me,Te,Me+Ee,Te+ce,Be,Oe,Be+Ee,Oe+ce,F.COLOR_BUFFER_BIT,F.NEAREST):Mi?F.copyTexSubImage3D(Ce,ue,Be,Oe,Et+fn,Me,Te,Ee,ce):F.copyTexSubImage2D(Ce,ue,Be,Oe,Me,Te,Ee,ce);de.bindFramebuffer(F.READ_FRAMEBUFFER,null),de.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else Mi?B.isDataTexture||B.isData3DTexture?F.texSubImage3D(Ce,ue,Be,Oe,Et,Ee,ce,me,tt,Rt,nt.data):D.isCompressedArrayTexture?F.compressedTexSubImage3D(Ce,ue,Be,Oe,Et,Ee,ce,me,tt,nt.data):F.texSubImage3D(Ce,ue,Be,Oe,Et,Ee,ce,me,tt,Rt,nt):B.isDataTexture?F.texSubImage2D(F.TEXTURE_2D,ue,Be,Oe,Ee,ce,tt,Rt,nt.data):B.isCompressedTexture?F.compressedTexSubImage2D(F.TEXTURE_2D,ue,Be,Oe,nt.width,nt.height,tt,nt.data):F.texSubImage2D(F.TEXTURE_2D,ue,Be,Oe,Ee,ce,tt,Rt,nt);de.pixelStorei(F.UNPACK_ROW_LENGTH,kt),de.pixelStorei(F.UNPACK_IMAGE_HEIGHT,Ke),de.pixelStorei(F.UNPACK_SKIP_PIXELS,xi),de.pixelStorei(F.UNPACK_SKIP_ROWS,Qt),de.pixelStorei(F.UNPACK_SKIP_IMAGES,Mr),ue===0&&D.generateMipmaps===!0&&D.mipmapsAutoUpdate===!0&&F.generateMipmap(Ce),de.unbindTexture()},this.initRenderTarget=function(B){_e.get(B).__webglFramebuffer===void 0&&Qe.setupRenderTarget(B)},this.initTexture=function(B){B.isCubeTexture?Qe.setTextureCube(B,0):B.isData3DTexture?Qe.setTexture3D(B,0):B.isDataArrayTexture||B.isCompressedArrayTexture?Qe.setTexture2DArray(B,0):Qe.setTexture2D(B,0),de.unbindTexture()},this.resetState=function(){Z=0,H=0,te=null,de.reset(),oe.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return cn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=Ge._getDrawingBufferColorSpace(e),t.unpackColorSpace=Ge._getUnpackColorSpace()}};var dt=6378137,dn=6356752314245e-6,md=1-dn*dn/(dt*dt),xs=Math.PI/180;function xn(i,e,t,n=new b){let s=i*xs,r=e*xs,o=dt/Math.sqrt(1-md*Math.sin(s)**2);return n.set((o+t)*Math.cos(s)*Math.cos(r),(o+t)*Math.cos(s)*Math.sin(r),(o*(1-md)+t)*Math.sin(s))}function jn(i,e=new b){return e.set(i.x/(dt*dt),i.y/(dt*dt),i.z/(dn*dn)).normalize()}function Ms(i,e,t){let n=jn(i,t);e.set(-i.y,i.x,0),e.lengthSq()<1&&e.set(0,1,0),e.normalize(),t.copy(n).cross(e)}function Ei(i){let e=i.length();return e===0?-dn:e-e/Math.sqrt((i.x*i.x+i.y*i.y)/dt**2+i.z*i.z/dn**2)}function Fa(i,e,t,n){let s=i.x/dt,r=i.y/dt,o=i.z/dn,a=e*1.0002/dt-s,l=t*1.0002/dt-r,c=n*1.0002/dn-o,h=-(a*s+l*r+c*o),d=s*s+r*r+o*o-1;return d>0&&h>d&&h*h>d*(a*a+l*l+c*c)}function Ed(i,e,t,n,s){let r=[],o=t/63710088e-1,a=Math.sin(i*xs),l=Math.cos(i*xs);for(let c=0;c<=s;++c){let h=2*Math.PI*c/s,d=a*Math.cos(o)+l*Math.sin(o)*Math.cos(h),u=e+Math.atan2(Math.sin(h)*Math.sin(o)*l,Math.cos(o)-a*d)/xs;r.push(xn(Math.asin(d)/xs,u,n))}return r}var Sw=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;function Wt(i,e=24){let t=i.slice(0,8*e).replace(Sw," ").replace(/\s+/g," ").trim(),n=[];for(let{segment:s}of new Intl.Segmenter(void 0,{granularity:"grapheme"}).segment(t))if(n.push(s.slice(0,16)),n.length>e)break;return n.length>e||i.length>8*e?`${n.slice(0,e-1).join("")}\u2026`:n.join("")||"\u2013"}function ne(i,e={},...t){let n=document.createElement(i);for(let[s,r]of Object.entries(e))r==null||r===!1||n.setAttribute(s,r===!0?"":String(r));return n.append(...t),n}var wd="http://www.w3.org/2000/svg";function gr(i,e=!1){let t=document.createElementNS(wd,"svg"),n=document.createElementNS(wd,"path");return t.setAttribute("viewBox","0 0 24 24"),t.setAttribute("aria-hidden","true"),t.setAttribute("class",e?"gp-icon gp-solid":"gp-icon"),n.setAttribute("d",i),t.append(n),t}var Lt={play:"M7 4.5v15l12-7.5z",pause:"M7 5h3.5v14H7zM13.5 5H17v14h-3.5z",previous:"M7 5v14M18.5 5.5v13L9 12z",next:"M17 5v14M5.5 5.5v13L15 12z",plus:"M12 5v14M5 12h14",minus:"M5 12h14",globe:"M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M3.5 12h17M12 3.5c-5 5-5 12 0 17c5-5 5-12 0-17",home:"M4 11.5 12 5l8 6.5M6.5 10v9h11v-9",layers:"M12 4 3.5 8.5 12 13l8.5-4.5zM4 12.5l8 4.3 8-4.3M4 16.2l8 4.3 8-4.3",close:"M6 6l12 12M18 6 6 18",full:"M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",list:"M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01"};function Vt(i,e,t=!1){let n=ne("button",{type:"button",class:"gp-button","aria-label":i,title:i});return e&&n.append(gr(e,t)),n}var Bd=(i,e=i)=>{let t=ne("bdi",{class:"gp-name"});return t.textContent=i,e!==i&&(t.title=e),t};var Pc=260,ys=44,Ta=(i,e)=>{let t=document.createElementNS("http://www.w3.org/2000/svg",i);for(let[n,s]of Object.entries(e))t.setAttribute(n,String(s));return t};function Iw(i,e){let t=0,n=i.t.length;for(;t<n;){let s=t+n>>1;i.t[s]<e?t=s+1:n=s}return Math.min(t,i.t.length-1)}var Ua=i=>`${(100*i).toFixed(0)} %`;function Cd(i,e){let t=Iw(i,e);if(t<0)return[];let n=[["Search",Ua(i.search[t])],["Tracking",Ua(i.track[t])]];return i.wanted[t]>1.005&&n.push(["Asked for",Ua(i.wanted[t])]),n}var La=class{root=ne("div",{class:"gp-use"});now=Ta("line",{y1:0,y2:ys,class:"gp-use-now"});drawn=null;scale=null;show(e,t,n){if(this.root.hidden=!e||e.t.length<2,!e||this.root.hidden)return;(e!==this.drawn||n!==this.scale)&&this.draw(e,n);let s=(Pc*n.share(t)).toFixed(1);this.now.setAttribute("x1",s),this.now.setAttribute("x2",s)}draw(e,t){this.drawn=e,this.scale=t;let n=Array.from({length:Pc/2},()=>({search:0,track:0,n:0}));for(let u=0;u<e.t.length;++u){let f=n[Math.min(n.length-1,Math.floor(t.share(e.t[u])*n.length))];f.search+=e.search[u],f.track+=e.track[u],++f.n}let s=[],r=[],o=0,a=0;n.forEach((u,f)=>{u.n>0&&(o=u.search/u.n,a=Math.min(1,(u.search+u.track)/u.n)),s.push(`${2*f},${(ys*(1-o)).toFixed(1)}H${2*f+2}`),r.push(`${2*f},${(ys*(1-a)).toFixed(1)}H${2*f+2}`)});let l=u=>`M0,${ys}L${u.join("L")}V${ys}Z`,c=0;for(let u=0;u<e.t.length;++u)e.search[u]+e.track[u]>e.search[c]+e.track[c]&&(c=u);let h=`Share of the radar's time over the run, search below, tracking above it: busiest at ${e.t[c].toFixed(0)} seconds with ${Ua(e.search[c]+e.track[c])}.`,d=Ta("svg",{viewBox:`0 0 ${Pc} ${ys}`,role:"img","aria-label":h});d.append(Ta("path",{d:l(r),class:"gp-use-track"}),Ta("path",{d:l(s),class:"gp-use-search"}),this.now),this.root.replaceChildren(d,ne("p",{class:"gp-key","aria-hidden":"true"},ne("i",{class:"gp-use-search"}),"search ",ne("i",{class:"gp-use-track"}),"tracking, of all its time"))}};var mr=i=>Math.abs(i)<950?`${i.toFixed(0)} m`:Math.abs(i)<9950?`${(i/1e3).toFixed(1)} km`:`${(i/1e3).toFixed(0)} km`,Ga=(i,e)=>e==="object"?i.objects:e==="track"?i.tracks:e==="shot"?i.shots:i.sensors,kc=(i,e)=>e.kind==="sensor"?void 0:Ga(i,e.kind)[e.index],xd=new b,Pa=[0,0,0];function vw(i,e,t){let n=`at ${(e.end_s??i.end).toFixed(1)} s`;return t.belief==="belief"?[["",`met its target ${n}`],["Assessed",e.declared_killed===null?"not yet":e.declared_killed?"killed":"not killed"]]:e.result==="kill"?[["",`kill ${n}`]]:[["",`miss ${n}`],...e.result?[["Why",e.result]]:[]]}function _w(i,e,t,n){if(e.kind==="sensor"){let o=i.sensors[e.index];return o?[["",o.kind.replaceAll("_"," ")],...o.use?Cd(o.use,t):[]]:[]}let s=kc(i,e);if(!s)return[];if(!Ii(s,t)){let o=t<s.begin,a=e.kind==="object"?i.objects[e.index]:void 0;if(o)return[["",`comes at ${s.begin.toFixed(1)} s`]];if(a)return[["",`${a.raw.fate} at ${s.end.toFixed(1)} s`],...a.raw.limit?[["Why",a.raw.limit]]:[]];let l=e.kind==="shot"?i.shots[e.index]:void 0;return l?vw(i,l.raw,n):[["",`ended at ${s.end.toFixed(1)} s`]]}s.path.place(t,Pa),xd.set(Pa[0],Pa[1],Pa[2]);let r=[["Height",mr(Ei(xd))],["Speed",`${s.path.speed(t).toFixed(0)} m/s`]];if(e.kind==="track"){let o=i.tracks[e.index],a=Math.max(0,o.path.index(t));if(r.push(["1 \u03C3",mr(o.path.sigma(t))]),n.belief!=="belief"){let l=o.path.error[a]??-1;l>=0&&r.push(["Error",mr(l)]),o.raw.object===null&&r.push(["","false track"])}(o.raw.confirmed_s===null||t<o.raw.confirmed_s)&&r.push(["","not confirmed"])}return r}var ka=class{root=ne("div",{class:"gp-card",hidden:!0});name=ne("bdi",{class:"gp-name"});use=new La;facts=ne("dl",{class:"gp-facts"});follow=ne("button",{type:"button",class:"gp-button gp-text","aria-pressed":"false"},"Follow");constructor(e,t){let n=Vt("Let go of it",Lt.close);n.addEventListener("click",t),this.follow.addEventListener("click",e),this.root.append(ne("div",{class:"gp-card-head"},this.name,this.follow,n),this.facts,this.use.root)}show(e,t,n,s,r,o){let a=t?Ga(e,t.kind)[t.index]:void 0;if(this.root.hidden=!a,!a||!t)return;this.use.show(t.kind==="sensor"?e.sensors[t.index].use:null,s,o);let l=Wt(a.name,28);this.name.textContent!==l&&(this.name.textContent=l,this.name.title=a.name),this.follow.setAttribute("aria-pressed",String(n)),this.follow.textContent=n?"Following":"Follow",this.facts.replaceChildren(..._w(e,t,s,r).flatMap(([c,h])=>c?[ne("div",{},ne("dt",{},c),ne("dd",{},h))]:[ne("div",{},ne("dt",{class:"gp-gone"},t.kind==="sensor"?"Kind":"State"),ne("dd",{},h))]))}};var Gc={objects:"Objects (truth)",tracks:"Tracks (belief)",ellipsoids:"Uncertainty",detections:"Detections",interceptors:"Interceptors",outcomes:"Intercepts and arrivals",trails:"Trails",heights:"Lines to the ground",volumes:"Radar volumes",sensors:"Sensors",batteries:"Batteries",reach:"Reach of batteries",assets:"Defended assets",names:"Names"};function Md(){let i=Object.fromEntries(Object.keys(Gc).map(e=>[e,!0]));return i.reach=!1,{belief:"both",layers:i,sigma:2,magnify:1}}function Xt(i,e={}){let t=i.belief!=="belief",n=i.belief!=="truth";return e.truth=t&&i.layers.objects,e.tracks=n&&i.layers.tracks,e.ellipsoids=n&&i.layers.ellipsoids,e.detections=n&&i.layers.detections,e.interceptors=i.layers.interceptors,e.outcomes=i.layers.outcomes,e}function yd(i,e){return{ready:i,time:()=>e().clock.time,seek:t=>e().seek(t),play:()=>e().play(),pause:()=>e().pause(),playing:()=>e().clock.playing,state:()=>{let t=e(),n=Xt(t.options),{run:s,scene:r}=t;r.moment.at(t.clock.time);let{moment:o}=r,a=0;if(n.interceptors)for(let l of o.shotThere)a+=l;return{run:t.runIndex,time:t.clock.time,playing:t.clock.playing,visible:{objects:n.truth?s.objects.filter((l,c)=>o.objectThere[c]).map(l=>l.name):[],tracks:n.tracks?s.tracks.filter((l,c)=>o.trackThere[c]).map(l=>l.raw.id):[],shots:a},layers:{...t.options.layers},follow:t.following&&t.chosen?{...t.chosen}:null,belief:t.options.belief,sigma:t.options.sigma,magnify:t.options.magnify,fps:t.pace.fps,scale:t.pace.scale,drawCalls:r.drawCalls,labels:r.labels.names}},pick:(t,n)=>{let s=e(),r=s.scene.pick(t,n,24,s.options),o=r&&Ga(s.run,r.kind);return r&&o?{...r,name:o[r.index].name}:null},setRun:t=>e().open(t),setBelief:t=>e().believe(t),setLayer:(t,n)=>{e().options.layers[t]=n,e().changed()},setSpeed:t=>{e().clock.speed=t},setEllipsoids:(t,n)=>{Object.assign(e().options,{sigma:t,magnify:n}),e().changed()},follow:t=>e().follow(t),step:t=>e().step(t),events:()=>e().run.events.filter(t=>vi(t,e().options.belief)).map(({t_s:t,kind:n,text:s})=>({t_s:t,kind:n,text:s})),engagement:()=>({...e().engagement}),timeAt:t=>e().clock.scale.time(t)}}var bw=350,Dw=8,Na=class{constructor(e,t,n){this.renderer=e;this.width=t;this.height=n;this.copy.frustumCulled=!1}renderer;width;height;target=null;eye=null;drawn_ms=-1/0;frames=0;t=NaN;copy=new ft(new Ze().setAttribute("position",new We(new Float32Array([-1,-1,0,3,-1,0,-1,3,0]),3)),new ui({glslVersion:Ni,depthTest:!1,depthWrite:!1,blending:un,uniforms:{uKept:{value:null}},vertexShader:"in vec3 position; void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }",fragmentShader:"precision mediump float; uniform sampler2D uKept; out vec4 colour; void main() { colour = texelFetch(uKept, ivec2(gl_FragCoord.xy), 0); }"}));drop(){this.eye=null}since(e,t,n){let s=this.eye!==null&&this.eye.equals(n)&&e>=this.t&&(t-this.drawn_ms<bw||this.frames<Dw)&&this.target!==null&&this.target.width===this.width()&&this.target.height===this.height();return++this.frames,s?this.t:null}keep(e,t,n,s){let r=this.width(),o=this.height();(!this.target||this.target.width!==r||this.target.height!==o)&&(this.target?.dispose(),this.target=new Ot(r,o,{depthBuffer:!1,minFilter:At,magFilter:At,generateMipmaps:!1})),this.renderer.setRenderTarget(this.target),s(),this.renderer.setRenderTarget(null),this.eye=(this.eye??n.clone()).copy(n),this.t=e,this.drawn_ms=t,this.frames=0}show(e){this.copy.material.uniforms.uKept.value=this.target?.texture??null,this.target&&this.renderer.render(this.copy,e)}};var Rw=6e7,Qw=1500,Er=new b,wr=new b,Nc=new b,Ha=new b,Oa=new b,Ya=class i{camera=new Nt(36,1,1e3,1e8);eye=new b;view={focus:new b(dt,0,0),heading:0,elevation:.6,distance:2e7};glide=null;get outside(){return Zn.smoothstep(Math.log(this.view.distance),Math.log(7e6),Math.log(22e6))}get moving(){return this.glide!==null}get height(){return Ei(this.eye)}static copy(e){return{...e,focus:e.focus.clone()}}go(e,t){this.glide=t>0?{from:i.copy(this.view),to:i.copy(e),begun:performance.now(),ms:t}:null,t<=0&&(this.view=i.copy(e))}orbit(e,t){this.glide=null,this.view.heading+=e,this.view.elevation=Zn.clamp(this.view.elevation+t,.03,Math.PI/2-.001)}zoom(e){this.glide=null,this.view.distance=Zn.clamp(this.view.distance*e,Qw,Rw)}shift(e,t){this.glide=null;let{focus:n,heading:s}=this.view,r=n.length();Ms(n,Er,wr);let o=Math.min(this.view.distance*.65,dt);Ha.copy(Er).multiplyScalar(Math.cos(s)*e+Math.sin(s)*t).addScaledVector(wr,Math.cos(s)*t-Math.sin(s)*e),n.addScaledVector(Ha,o).setLength(r)}advance(e){let t=this.glide;if(!t)return;let n=Math.min(1,(e-t.begun)/t.ms),s=n*n*(3-2*n),{from:r,to:o}=t,a=Zn.euclideanModulo(o.heading-r.heading+Math.PI,2*Math.PI)-Math.PI;this.view.focus.lerpVectors(r.focus,o.focus,s),this.view.heading=r.heading+a*s,this.view.elevation=r.elevation+(o.elevation-r.elevation)*s,this.view.distance=r.distance*(o.distance/r.distance)**s,n>=1&&(this.glide=null)}retarget(e){this.glide?this.glide.to.focus.copy(e):this.view.focus.copy(e)}update(e,t,n){this.advance(e);let{focus:s,heading:r,distance:o}=this.view,a=this.camera,l=this.outside,c=this.view.elevation+l*(1.35-this.view.elevation)*.9;Ms(s,Er,wr),jn(s,Nc),Oa.copy(s).multiplyScalar(1-l),Ha.copy(Nc).multiplyScalar(Math.sin(c)).addScaledVector(wr,-Math.cos(c)*Math.cos(r)).addScaledVector(Er,-Math.cos(c)*Math.sin(r));let h=o+l*s.length()*.35;this.eye.copy(Oa).addScaledVector(Ha,h);let d=Ei(this.eye);d<300&&this.eye.addScaledVector(jn(this.eye,Oa.clone()),300-d),a.up.copy(Nc).multiplyScalar(Math.cos(c)).addScaledVector(wr,Math.sin(c)*Math.cos(r)).addScaledVector(Er,Math.sin(c)*Math.sin(r)).normalize(),a.position.copy(this.eye).sub(t),a.lookAt(Oa.sub(t));let u=this.eye.lengthSq(),f=dt*dt;a.near=Zn.clamp(Math.min(Ei(this.eye),o)*.04,20,1e6),a.far=Math.sqrt(Math.max(0,u-f))+75e5,a.aspect=n,a.fov=n<1?2*Zn.radToDeg(Math.atan(Math.tan(Zn.degToRad(18))/n)):36,a.updateProjectionMatrix(),a.updateMatrixWorld()}};var Hc=Math.tan(18*Math.PI/180),Sd=16;function Id(i,e,t){let n={points:[],starts:new b,ends:new b,moving:0},s=[0,0,0],r=new b,o=new b,a=(l,c,h)=>{let d=Math.max(c,l.begin),u=Math.min(h,l.end);if(l.length===0||d>u)return!1;for(let f=0;f<=Sd;++f)l.place(d+(u-d)*f/Sd,s),o.set(s[0],s[1],s[2]),f===0&&r.copy(o),n.points.push(o.clone());return!0};for(let l of i.objects){let c=l.raw.first_detection_s;!a(l.path,Math.max(e,e>i.begin&&typeof c=="number"?c:e),t)||!l.raw.harmful||(n.starts.add(r),n.ends.add(o),++n.moving)}for(let l of i.shots)a(l.path,e,t);for(let l of[...i.assets,...i.batteries,...i.sensors])n.points.push(xn(l.lat_deg,l.lon_deg,l.alt_m));return n.points.length===0&&n.points.push(xn(0,0,0)),n}var Oc=(i,e,t)=>_d(Id(i,e.begin,e.end),t),vd=(i,e)=>_d(Id(i,i.begin,i.end),e);function _d({points:i,starts:e,ends:t,moving:n},s){let r=i[0].clone(),o=i[0].clone();for(let p of i)r.min(p),o.max(p);let a=r.clone().add(o).multiplyScalar(.5),l=2e4,c=0;for(let p of i)l=Math.max(l,p.distanceTo(a)),c=Math.max(c,Ei(p));let h=new b,d=new b,u=new b;a.length()<1e6&&a.copy(i[0]),Ms(a,h,d),jn(a,u);let f=0;if(n>0){let p=t.clone().sub(e),g=Math.atan2(p.dot(h),p.dot(d));if(p.length()/n>1e3){let x=[g+Math.PI-1.15,g+Math.PI+1.15];f=Math.cos(x[0])>=Math.cos(x[1])?x[0]:x[1]}}let A=Math.min(1,c/(.5*l)),m={focus:a,heading:f,elevation:l>25e5?.9:.72-.38*A,distance:Math.min(4e7,1.1*l/Hc)};if(l<25e5)for(let p=0;p<8;++p)Fw(m,i,s);return m}function Fw(i,e,t){let n=new b,s=new b,r=new b,{focus:o,heading:a,elevation:l}=i;Ms(o,n,s),jn(o,r);let c=new b().addScaledVector(s,Math.cos(a)).addScaledVector(n,Math.sin(a)),h=new b().addScaledVector(n,Math.cos(a)).addScaledVector(s,-Math.sin(a)),d=c.clone().multiplyScalar(Math.cos(l)).addScaledVector(r,-Math.sin(l)),u=r.clone().multiplyScalar(Math.cos(l)).addScaledVector(c,Math.sin(l)),f=Hc*Math.max(1,t),A=Hc*Math.max(1,1/t),m=new b,p=1/0,g=-1/0,x=1/0,S=-1/0;for(let C of e){m.copy(C).sub(o);let v=Math.max(.1*i.distance,i.distance+m.dot(d)),I=m.dot(h)/v/f,E=m.dot(u)/v/A;p=Math.min(p,I),g=Math.max(g,I),x=Math.min(x,E),S=Math.max(S,E)}o.addScaledVector(h,.5*(p+g)*f*i.distance).addScaledVector(u,.5*(x+S)*A*i.distance),i.distance=Math.min(4e7,Math.max(3e4,i.distance*Math.max((g-p)/1.6,(S-x)/1.5)))}function Dd(i){return{uEye:{value:new b},uEarth:{value:new b},uScaled:{value:new b(2,0,0)},uHorizon:{value:3},uLight:{value:new b(0,0,1)},uTime:{value:0},uWindow:{value:new Ve(1,1)},uPixels:{value:1},uNear:{value:1},uMarks:{value:i.marks},uAir:{value:i.ground.air}}}var bd=`precision highp float; precision highp int;
uniform mat4 projectionMatrix, modelViewMatrix;
uniform vec3 uEye, uEarth, uScaled, uLight, uAir, uMarks[16];
uniform float uTime, uPixels, uNear, uHorizon;
uniform vec2 uWindow;
const vec3 axes = vec3(6378137.0, 6378137.0, 6356752.314);
vec3 upAt(vec3 p) { return normalize((p - uEarth) / (axes * axes)); }
// Nothing is hidden by depth: what stands behind the Earth's bulge has a negative sight.
float sight(vec3 p) {
  vec3 v = (p - uEarth) * 1.0002 / axes - uScaled;
  float past = -dot(v, uScaled);
  return max(uHorizon - past, uHorizon * dot(v, v) - past * past);
}
`;function Pt(i,e,t,n){return new ui({glslVersion:Ni,transparent:!0,depthWrite:!1,depthTest:!1,...n,vertexShader:bd+e,fragmentShader:`${bd}out vec4 colour;
${t}`,uniforms:{...i,...n.uniforms}})}var gt={ocean:1,land:2,graticule:3,coast:4,ring:5,volume:6,edge:7,trail:8,ellipsoid:9,detection:10,marker:11};var Qd=`in vec3 position; out vec3 vPlace;
void main() { vPlace = position + uEarth; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }`,Tw=`uniform vec3 uColour; in vec3 vPlace;
void main() {
  vec3 n = upAt(vPlace), eye = normalize(uEye - vPlace);
  float away = 1.0 - max(dot(n, eye), 0.0), limb = away * away * away;
  colour = vec4(mix(uColour * (0.93 + 0.09 * dot(n, uLight)), uAir, 0.5 * limb * limb * away), 1.0);
}`,Uw=`uniform vec3 uColour; uniform float uAlpha; in vec3 vPlace;
void main() {
  float facing = dot(upAt(vPlace), normalize(uEye - vPlace));
  if (facing < 0.0) discard;
  colour = vec4(uColour, uAlpha * smoothstep(0.0, 0.25, facing));
}`,Fd=(i,e,t)=>Pt(i,Qd,Tw,{transparent:!0,blending:un,uniforms:{uColour:{value:e.ground[t]}}}),Va=(i,e,t,n)=>Pt(i,Qd,Uw,{uniforms:{uColour:{value:e.ground[t]},uAlpha:{value:n}}});function Lw(i,e,t){let n=new Ze().setAttribute("position",new We(new Float32Array([-1,-1,0,3,-1,0,-1,3,0]),3)),s=new ft(n,Pt(i,`in vec3 position; uniform vec3 uInto, uRight, uUp; out vec3 vWay;
    void main() { vWay = uInto + position.x * uRight + position.y * uUp; gl_Position = vec4(position.xy, 0.0, 1.0); }`,`in vec3 vWay; uniform vec3 uOcean, uSpace; uniform float uThick, uFine;
    void main() {
      vec3 d = vWay / axes;
      float a = dot(d, d), b = dot(uScaled, d), nearest = -b / a;
      vec3 q = uScaled + d * nearest;
      float above = b < 0.0 ? (length(q) - 1.0) * axes.x : 1e7;
      vec3 sky = mix(uSpace, uAir, 0.75 * exp(-max(above, 0.0) / uThick));
      float cover = clamp(0.5 - above / (nearest * uFine), 0.0, 1.0);
      vec3 sea = uOcean;
      if (cover > 0.0) {
        float t = (-b - sqrt(max(b * b - a * uHorizon, 0.0))) / a;
        vec3 n = normalize((uScaled + t * d) / axes), eye = -normalize(vWay);
        float away = 1.0 - max(dot(n, eye), 0.0), limb = away * away * away;
        sea = mix(uOcean * (0.93 + 0.09 * dot(n, uLight)), uAir, 0.5 * limb * limb * away);
      }
      colour = vec4(mix(sky, sea, cover), 1.0);
    }`,{transparent:!1,blending:un,uniforms:{...t,uOcean:{value:e.ground.ocean},uSpace:{value:e.ground.space}}}));return s.renderOrder=gt.ocean,s}function Rd(i,e){let t=[],n=new b,s=(r,o,a,l)=>{for(let c=o;c<a;c+=l)for(let h of[c,c+l]){let[d,u]=r(h);t.push(...xn(d,u,0,n).toArray())}};for(let r=-180;r<180;r+=i){if(e&&r%e===0)continue;let o=r%30===0?90:75;s(a=>[a,r],-o,o,5)}for(let r=-90+i;r<90;r+=i)(!e||r%e!==0)&&s(o=>[r,o],-180,180,5);return new Ze().setAttribute("position",new We(new Float32Array(t),3))}var za=class{group=new pt;close;rays={uInto:{value:new b},uRight:{value:new b},uUp:{value:new b},uThick:{value:1},uFine:{value:1}};constructor(e,t){let n=new Dn(Rd(15,0),Va(e,t,"graticule",.55));this.close=new Dn(Rd(5,15),Va(e,t,"graticule",.3)),n.renderOrder=this.close.renderOrder=gt.graticule,this.group.add(Lw(e,t,this.rays),n,this.close);for(let s of this.group.children)s.frustumCulled=!1}update(e,t,n,s){this.close.visible=n<4e6;let{uInto:r,uRight:o,uUp:a,uThick:l,uFine:c}=this.rays,h=Math.tan(e.fov*Math.PI/360);e.matrixWorld.extractBasis(o.value,a.value,r.value),r.value.negate(),o.value.multiplyScalar(h*e.aspect),a.value.multiplyScalar(h),l.value=Math.max(28e3,.0045*t),c.value=2*h/s}};var Td="+gECEIldh311vwGhAxy/Awv5AUJtQvIGGf4BmAECDoeaARr/AhmFAkb9AYgBeEz2Ah/gAoUBAhrSsgHIAfYBVXa1ArUCPb0FYaEDJ9kDDIUCRCJSrAM2rAFE0gO4ApADLAIQvXTiBoICH/ABJHFFuwEzlQIQxwFGKkQCCvUEH7ICTfcCGpECOJABKgIUjCuIAtwBG9oBGHZxmwEQ9wULywEmaVR+Iv4BGwIk/DG0ARhZWZcBywNBhQIEYk7JAzeXATwLUtwBTogBGOgBBzpmCOoBcl64ASBqScYB+QEC/gXtrQGZFrwBcugCPYgCRrgCVaoCXswEJMoEiQH6B3GEBi3ABDbSBifiAz28CHIsXpMGCIUFLqcBUJkEKpIBygLNAjaXAUi1Aj7mAwvOAyCiAkOuBYYBoAFCRVKnBHKHCTyBAUqBAj6bAUY95AGWAlGGBS6kAVW+AhSEBGLkAUKsAhRLlgE6RoICJHZDsgIo5gEyrAQY2AWGAaYCG6oCHIwCI5ICBIYCHLgEJ/QICMwBPPIBHvwBKe4BItgBRsgCxQHQATruAUmOAhfoATWaAgqAAiSsAgeiBD1oVuEBigGDAg5vTHHeAZgBGYYCC4QCDOoBH8wBO1ZFjgILjAZazAEtigIQrAGYAaIBWeYBI/wBFKQBTfgDH/ABKeoBkAHIAU2UAhTKASuKAUGKAhScA16KBk7EASx2Pi5WFVL3AbICCU4SUKwBnAEgTj2kAWJa7gGGAaoCek5W7AFqwAEMfj6wAj6CAnKeARh2M0tBoQJlkwEgowETmQJhYTkbTQxLXkGHAS+7AQ3hAtcBH0lIU2o9vAJtuAHlAV5DPEkatwGKAecBG2nhAZMBiQIb0wGHAa0CSZMGdZ8BU68KDT5PsgIh4AE3fkXfAT3ZAhSbAjMVnwHsAUEsS/4BSagDH/IHswHwAx3sAzfIBX2mAqcBmAfAAYQGavIDBOgDG5QDLYIBVpYCOvoDBIIGVtoGQLYCMuEBjgEASoMDB5sDH4cDABvgAVos8ARe5gN0tAFQqAVO3AQi3AfEAewCfjpO0QEwRlKEAT6sA1bMAUCcAU5iXpIBOO4BC2JD7gEHCExmTtgBEzJJ8AEL/gM64gELVlHcAUKOBVyqA06uASp4SJYBM84BHIQCowHiASZaTswBOIgCC05JpAFK2AEYvgMEtgMj4AF92gEkrgUMnAMysAE4iAM2mAE44AGwAdABH05FrAEv0AEQogJ5zAEwRlaEA2auA0LeA4YBvAEXtgJ+vAEDpgEuJkioATakASiCAy7sAh+gATUUVagCefABF6oCa8ABC6ABJqwBUrwBKYADL4wDDaQBzwEHMxdZvQExnQFJHE/eAQQZTcMBmwGYAT/oARHmASKyAZoB6gF4nAGoAeICHJIDOJ4BmAGIAUrsAlpwRIICQsYBE/gCLNwBC5IBNmaGAagBlQGoASXAAQ/AARiIAxN+FKgBC5gBK7QBHNgBALgBHNABG+4E0gKaAlOEA78B/AIDrgM0rgJy4AEIlAEqngEl8gF93AEIiAEx8AEz+gET0AEQogJ+tAEQhAMvvAEgtAEA6AInjANCsAMI7AIkPrQBfjUiWZYBlQGoASPgCCDmAxWOAT8nSYIBObYDY9wFX+QBBYABRPoDowHaAytiTeQBL5gBReABH6wFA/ABDeABG54DVY4BOxdN5wK5AoUCHXVHgwIpWU2XAokBhQGbAQ+lAfoB3QH0AhtQVZkFSfsCB4sD5QKKAkFmUaADiwHCBH3KAz9oYcAEKboBSaoEMqIGbQChCL+yBAACKrKvAb44hAJ3mAIxWWO9AQllRkFPqwE91wEWkQE80QEexQPaAZMC4AGkASmaAoUBiAJFaFpAigG4AVKQARdMWwISlA+QA6ABWTtFjQI7WUapAVljWvABeKoBMQIOnsoB5gKzAgsDaix8gAE/vgEZBiMCHPh0nA3AAUWKAkJ4Cw7tAUNFFZ8BRTaJAYsBowESe6wBGYQBc64BBFwCMpgsKy5RjgFQOlMAU80B7wFlT0pfmQEDqwFJpQHNAoECkQG3AQSBAULXAQ4hSmyUAfoBxgGCASS6ArYBemhYlAFMNB5ujAFeAkDqAuIGkgHRAQSIAVo1HpcBoAE/iAEPckxmFy+vAT11lwEENTsSVcsBmQKZAU8hNFMedKQBQW7XAVAGSJABRiKaAQeCAVGGAQYk+wGCAlWOAUwQbG+cATMCEqELvhRLL/0BkAF/aoMBjAEbRFYBcEO8AvcBAhCyEugGRjkhZ3sbbRoRWExEWhkCCvgCvgH9AVkZSsICfBlfAgiNEwZBGUNYCDYCDBXAASChATUaKQsbOAOYAQJUkbYB1gEg7wE0XRNfIzlDdiU7JpMBD1M3Lw2nAasC9wZLlQJZ5wGjAS+tAVORAno3aguyAUWeAROQASSQAVwkAkJgmAESflXeAQ+4AUZwHH5iCLoBTlgCcnKmAXw6ZBlWVBduigEGeEJaeqsBAowDvpIBqwFInQGAAUxEU15PE1csqwEeYTIZNqkBE2dChwHYAWeUArUBGS9yfU7XAVAsUFcyICLTAeoBxwGeAaEBOJ8BCe0BYKkBC68BV48CBHEnjwFXtQGTAWGLAf0BO6sBS2MxlQEZiQEKP3ND3QEHuQFR0wGjAaUBWnkiHmhrJa8BjwHRBJ4BgQF8UfwBY1K/ARhCYC+UAWGJAbEBI2huIHRMYg+UAaEBqQF9Q0ufAZsBUgZqfZIBZ0okLv8BeosBBr8BYOcCEeUDiQG9AQzTAWWtAS0lZ0lRpwIVrwEkmQIfdWk5CsMBd5kCBtMBgAFpJgR0YhoiLgVIGIoBFXhpygEfcghyT4IBAzpZUBeeAXGeARtUWFVDugFkOTpNAWalAZoCFnIqMhpkE3ZSjgEOlwFWigGiAURiVJgBSloQOBmeAUx6Fh4sNBJuBdQBPGxYMmp2Zg68AYwBqgFUqwFWKEdeQGJYKxiYAW5iMFBkIgQ4WBcCMroBOJIBW3B1/AETKW5goAFaNB8yWHJ4SGYXqgEmA2aTAUJsHIQBMWpRqAExOhR8PXQ6TBEuJlxhNWtJT0UFGE+BAccBDjegAW2aAT/2AbsBOgBoMR49wAFDggFEUMQBVo4CG2AOOhVyGpgBJigdQlbYAQQ6TEo4YQ57MhcIVUhjEHECCvgcyAQ4RYsBAkt6eC8CDLFAKlMDhwKMAboBKGo9RjsCDs4+FE0FeRYpHgxQhAEfQikCDMYBAh0jkwGsASl4RABInwECGsc5ywGrASsXGBJEVnrGAVAYLqwBLooBBkAaTBlJNfcCjwECEJ0LhAJINXwQMlXxAkFrAkRybgICEJ4ISBtvrQI3iQIYAEieASp+O4YBEAIMljsYCCedAVa3AYoBHhSAAosBAgyjA4YBJwlXLFFSCiJ4UwIq50swgAMTLFTyAmFKf6wCJfYBdeMBS90BUIMDCrkBJOcBTJMBFFEZ7QJSIVa3ARCKAb4B8gELogFNVA0CCoApKmeHAROWAU6MAS47AhSGIdcBNxNVTFeAASmYARoUFjs8LWJ9XkMCJqcG1AFnDx830wFfaQCVAnIQPrQBG24OHmAcBhRpcg44RnBGFXZ4BCgfA28CCpUnmgJLQYkBJCVWygEKAhC2BQhImQGnAVKlARJxDYkBCC5u+AEIAhSSJdMCPTUldi1OzQGWAY8BPDgwbDeYAVucAZMBAny/HbYEOMMC0AF3pgHUAeYBerIBAMACjQHWASXcAokB8AJx+gHLAR51zgJ5MGm3ARUshQG0AYEBgAHVAXQIB1eaASE7JdQBUxU5gwENMTT1AjSLAu4BZ64BhQJYpwE5eUEYkQGbAUVvIs8BCLEBpAHJASgxN/0BBVaiAX44M9oBX6gBgwOoAaMBEq0CuAE5X00RK0gBWJcBYtgBSI4BAw82pQIATXazASZTYo4CMGZCwAJRAlbTDbgDnwHFAZcBJb8BJssCCa8BGxuXAbIBsQFsWvYCRA9bVx5Vda8BTbwB/wEjQ7QB5QEBgwFpOU1GYKQBwwFNMTgaTI8Bdg7CAYUBOxqHBH0bVTo4uAEdwgFTAD2KAVKCARygAWasAihUrAGUAZwBO/wBGeYBCMYBkAECGNQFZQutAWUUHXlSaTcXT347gAIooAFCSA5reBECPssjxQvdAQOnAaYBgQKkAVN6lwGiAfsBrgOvAaYBOawBSZwBswF+Z6wBlQFw0QHcARFmtgMtsgHDAYgC2wG+AdUBzAEDqAGHAXSnAZgBW0+hAXJFSAMiiwFGb5IBEWJ9MfkBAlTiEswJ4gG5Ae0BF0GHAQizAb8BiQEFxQFLsQIdRuMBWU16jQEMY0DtAUdJYIEBCaUBGB2MAmM4X6oBG7ABGLgBdoYBlAFFmgEmKKoBVibwASrAAugCqgFumgGKAWacAVACZmUKVaoCcw1NhQEJJGGTAUNxswGUAb0BAjKCDcgJIPMBQ7cBScwBXWNAkwE3XesBdDeSATxefV49UV8IkQFvITpOqgF+OG5KRlmYATYgWo4BBguaAaIBXRJlAhK5RoMErQEtX54BIaACWsQCigFtXo0BYM8BHc8BAg7j3gHWBaUBFSMSOjgDTnIaKgcCFPCgAnFHQT19PTt7igFcbhZ8bgwfhQGUAcABAhDbCP0ChwK9AWKMAZABeniMAWjGASSjAYMBbQIQugT6Ang9gAEAA1FbVX87BV4OZgIatAWUATjdAZkBNARBMntfLQeOATsKH3h2DQFKeZoBwAEDAgjjBWo1qwG7AfwBrAEHAkAc9gd8Nzw0FDMhUUSPATOlAXVBHZ8BLJ8BahVYGPoBbxNrQi8TW5sBYkloM0d9drUBG2MsClI+NDsuGUdhch1YB74BUkEUugJAtgECDoujAjczMYsCBQlUHB6kAQBmEQISsRFvOyFxIHFKGCxUDrYBF2gvIjUCQtQFjAOuAR8YIpwBAHgzNAYkR24EBztaBWJJSU9fKpsBAiMjTQ0dMkEdT4cBMyAJOIMBIl0NeRBdJWs+EkDQAilILFtWAkx9ICw4AhLingL3AasBX6UBPgOsAWJa2gE4dAMsS1dXAhblnwMjHR8xHAY4H0gsOA0mDBSAATdSX1E1AgqrAZgCQw05SBQQfDECCJkBVAUVawYQGAIMTxQLC1MKHzY0HBINAgqZAkIXE0EkKiQuAwJIwHxuUEm6ARbuAoMCQgJ2Jw05lAEHlgFRFy2JAiOJARCfAhGGAW5PNIEBDkM6L3JxB7kBNjsqgwIeRShMMsUBCo0BZ1MDGy9jFVMUaD4sSMABUpgBFDAWygIPAg7oBIIBLwkxdEs4LIABPAdGpQECEMC2ArUCVaMBaagBFZYBdMQBogGYAVo7IXkCCu+3ArYD2QEfDUpeEIQBBQIMqgExIY0BJRoEaFlQABYCFvbLAo4LGkNxeVFAZS0zdYMBOgJecHhwF1RUAhKZmwGGAocBUxQ1ywFRYRotUGwIHjKQAQMCFMkPRG5DnAEMlAEPAyFsGBk7nwIPAiLzASYCFL0MzgRHnQEePSllmQFMYxSXAmYcaOoBEcwBFAIS1QjmBHiNARuHAlsMT0FLNAfyAS1ybgkCRtbOAe8FS58BImNniwH/AV3dAgudAuUBhQFOB5YB2wIr6wFf6QEBygGTAYUB0wJ/U2FOMrQBfTpRigG+ATxofsoBaJIBiAGOAzzWASfQAeIChgFdmAOWAnz0ASHgAVaAAdQBJG6VAgehAbcByQECDKfNAZwGQZkBWSgviAEqSoABTAIemNIB6AGMASmOAVQs3wGnAjWvAccBuQKKAWvZAd0BAxvGAWKaAdYBDDqUAjycAeoBzwECEI/DApgDkAEZugEEY1FHC/0BVDFETD4CDrgDngNfA4MCPrkBXkYShgIxzAFTAhqtYJsBYxvHAlw9RrEBRiM4zQEmS2wQLs4CSbwBFaYBoQHIAVMCPPZpxgKFAa8BhAFEhgEpRUWyATdcMsYBPT2RAYwBIljlAVOvAVkHgwEmLKQBNxjnAa0BdwiOAV6/ATDbBAUdPHxGVTaoAXrOAb4CfHKuAURcByU1AhS9eKAEwAEQO+MBrgGfAU8Ad1xJXGU+I1gMQAIoxrADqwXIAeECpQJCe6ECxAHLAQWLAZcBeIMBmQEjqAEWwgEX2AEulgEKjAJ1xgESkAK6AVxPXlgcesUCA8MBAhS16gFk4QJ1mwIeogHQAWfMAagD+gGoAQjWAXlriQEijwECCqAd7AN3oQHRAXAbVKYCQgIOs4ICygHFAUtnMh1eoAJmhgENVD0CVITpAdAB1QHXAcwBHNoBATOhAbMBswHOAQvEAYECiAEftAGxAvIBJRd/ZTlQZ7MBZ4sCAtMCN10ogwFdtwEWiwFLayimAtIBtAEsuQIgOVDSAT5tbCaEAaoCExx0hwF+8QEkLzZIWkE2a10LwAFjZkjQAZwBogGgAQ8CCpH8AZACeR/7AVzEASKeARECDIKHAfYCTWlXEitKTjpSAwIM2wNG6QFtiwEEKzaUAVySAgECFLGMAbABeiV+FKIBM8YBGQ8VlwEp4wFQrwELLxICIq6HAcIDJFdoHnQzwAODARJdkgEQkAFBsQE/twIwb1rFAWmbAmdFdo0CE64BZF7UAgIiwm+QAS2BAeIBhwGDApkB7QWrAbMGXMQBWLMDYuICJgc8owMuiAGCAbACHrYChwGwAm78ATnGAmwCDqNdfN8BCTFiVnC4ARycATcVcQTYEuSOA7AC6gOXAYwExQEPfYYBLy2QAZ4EHYgDuQHFAVfHAhMFwwFNKbsBBpcBRokCOi1YyQEg4wEZa0YqSu0BL1pdc1X/AVeDAhC0AWl4pQFcNRhRMzX1AiytBJUBsQEX0wSFAklbnQKKAYkEmwFZSr8BVYsCHD+DAe8BwQEGT+QBKxmjArkBB1WlAVRX3QJjReUBqQIvO8sBnwK5AUmKAcUB4AVilgKoAXYKXrYCLuYC+gHYAs4B6AKgAaABmgLxAQ93pQH7A9kBowH0AYMEQ/MDzQKkAXnzBUkQkAG3AiD1AWPjBCSRBTuFC90GugIZYnvCAS2AAWbcAQ2iAtsBBqkBmwHHARHtAVm/AqsCoQJDiQGdBcUEiQJ1fQF9YIsCkQEfQUsMVUM7QwaPAWUrb12DAR9XNQVXFRVQH3BXrAHrATKBAQLlAUtttQElnQFRswERF2wmlgFX0gGUASCHAawBYSYXJTkPByZpMjhYLhgRJDRsDSBzFl82lQI5kwFd1wE1bFwpTp4BhgFpaq0BR+EBiQF7gQHDAQllW2qHAaQBHwZZngE54AGOAbIBTYIBAyBpmwI3W2vDAWNliwHYAW1OwwF6twGIAZkBA5MBezUua3Y9Ub8CbRG1At8DtwHtAakE4QLhARV5WUNCcWOXAmPRAR1F0wFtCzOSAS5MiwJCXSGLAqkBpQG9ASuJAdQC1wO2AXt6nwFa8QIZ3wKlAYMB5QGBAaMBpQH3AbkBR4ABOIgBlQFypQEcUWhl0AGxAVyrAQMenAGvAQAP2wGtAdUDDo8BggEFUrUBJK0BcHF4F4wC8QFUhwEMhQEVWSK7AUg1TrEBA0ONAQupA7ICF2ZzhgEZpgFHbBaSAStUT04hYssB0AEfdSVwULwCEZYBPpgBQ3YQ2gFRaD/wASP8AVemAeUC8wFvEnswRvgBKboBnQHoARhIcxqNAaIBOWgJZiVgU3a3AQYSUT9tUygdI4UBKBtJhwEC9QEnCpcBaXWfAoUB3wHrAZUBfccBgQEAW5cCeVsJPZcBNqkDVb0BANMCZwlZlwE8QbUBOUOHAU83vQG6AacB4gOxAZ4CU/gCtQGSAo0BhAUA8gElvAGjAneLARiDAvIBXkg5TukBqgGTATQ5jgGbAZgB7wIjwwIDmQIb0QRq4QEaVfYBXyKZASPHAV/1AULJAZoBvwE6hQG8AZMBjAJpH39CSU11CihZESuQAcMCYi0iRYgBUwxRE0MaQTo3OHMNkgE2ajgWPD8Ecyt1Jk0kCgg1nAEgngIL1gPIAxoRE1EZJRybAVqJAW5HigI9kAG1AUgZACtprwFTP0mHAVsKJy8fYxiFAREXWwB9SxNfLSl7AE0xAE9fN20ShQFBWwuPATUnVwNDxwFTvwJdsQGNAVcJOwx1U30l2QEVKzM1Dx0xYwQ/GYkBCjN0Bm4fOieUATlSKgoVXBgmB1gZVjs8D05lSGuoATekAYkBiAFZIoMBvgEXjAEKdnPeAVtOaypDcgwsN2g5Lk2UAd8BqgJjAECEAgUcN08plwE1Zy8hmwGaAY8BngITEVLTAXzHAZYBtwKMAd0BsgHbAScjCIEBjALbAUDDASsjHM0BSu8BugF5dOcBOLcBbF+SAr0BmgKpAmI7MD0FUXEvlgFbKFFaU2IBvgE02AEYsgE+YgxIJrIBCsYBMl5ETAALkwIrRzfXAdsB3wOpAaMCqwHfAesBjwLHAaEBqQLHAbkBlwHbAfEBLWkrLY0BTy9TSw0bjQE/TyWFAVFBW/UBDHGAAUcGMzV3Cj0LX5gBwQJKKyBZB8UBGK8BCLcCJGGJAZkCf3uXA60B4QHVAUsjiwGNAVEtEY8BYJUBJnUEOyIKBcMBH1swIx1RU0eVA68BV0kSUzQNQ/kBF6UBM1mtAYEB/wHbAu0CxQKVAVvRAU1lCRk3eR5hJdkBKHcZUwzNAU+pAR97S1sDU0hBBFdYBxsbNgJ2P4YBQCQFmgGBAboB8wGuA5UBmAFNkgGfAYgFBe4BF25NUmemAZMB7AKhAcQBH5gCHLABkAHAAzBStAHcARSUAQlyO0hl8AEKKj5QZcYCY4ABEiZR1AGjAdQBywHKAYMBpgF5zgEGQixAWKYCJR5G4AEcngFLhAFbIidaMx4CNs8BR0sMSy2fAQRrfkGQAYsBhAHHAgGjARehASm5AnVtQ7MBObMBOlkDiwEofwHrASPRAoEBWwTNAV6zAZgBqwFuhQGCATUOjwFQZ2whSBmUAaMBxgFlQhVYHSylAXRTDis4AB47Ki3EARpaU5oBYUhYJmCMATBoEWo4ZBi8AS2oAhRkM2BnVhKyAUw2QmgNREaMAXCAAUIgNnQEbEh6hAFKgAHMAWhQugEWngGIAWQ2qAGmATP6AU6sARpqgAGGAd4CrgHEAcoClAEAeFW+AQ7QAStWAcABbtgBIn5SwgE+ngUyZBu8AU7WAQJSLYgBDNoBUIwBFwVlqgFKDiVjYQFbRjEZrQGDAWMma2gDMl9MHeoBRVQSqAEhiAJXXrEBzgN71gFhYjReXC2YAT5ikAFeigEajgInRllKAEAhxgEXMkGIAgTkA48BmgFAUjiyARKOARk2Yy5CoAEvnAEJZDI4QgsMNFwomAFq2AFolAETmAEyUklcTEp5EacBMIcBc68CFaEBatcBCC1TiQEXwQFs2QEDdcYBkQFwYJwBfV7eAcABtAIIVJgB/gIZ8AGCAegBOMwCBNwCiwGgAk3oAR6sARHsAWoeVDGIAXFKbxjHAuYB4wFMqwF0kAEipgGmAW9QqAJSBSrTAi+DAT+7AQmrAUsMe2IvzAEMJ0fZASGPAnNtKixc2wE8JCbAAUI5LrcCMg1MtwEZSW2bAZMBBjFhKzsSN+8BZ1NHjQFWvwGwAT8jL+0BC/sBqQE/XgQo4wEa7wEzigFxZR9vAGdoJSssd2RdSyvSAZUBBHG5ATY8ZX0VSq8BgwEBowFYSZ4BI4YBswHOAQ06IQwDLG1EEWAQiAEcPkswN0CRAnJzSLcBPKUBkgEoEFtUA0R/Hj1VOUQERDQWnwEeoQFHCmEXOUJlvAFjZKUB3gGfAZwBADIrNyfGAoMBrAFnFCUlR21erQEgU3+QAUkXaVMLaakBUw8CPihqLCqLAdoBURg7WH8kVVCTAQybAVy/AvQBPcYBhQJaWxtzW1EPtQFviQM2owJBFXcKc70BgwH/ASsRQXlvTaEBTnFzWSmBAZcBJ40BmQG7AwJ9R0tJYRBJRDdyuQEgUTNnHGcVHpwBEXxZEi9MEIIBUEo4yAEDVCdIB0QKjgFRWJoCkAH0ASOOAgDUASHqAwRoeCaOA88B0gGRAWaxAk4TkAGCAizQAjM/5AG+AVXSA5wBPKQBzgJQaDawAaYCkgJUpgEFJiqoAQwkK4gBYi1MB3BRcAXMAVpysAEMSDigATgFZTtBGDdsHS9LOxaPAY8BNmEES8oBLwFFzAEmcDbiAU1eP4gBOrQEoAHIASEQL8ABAS5YlAJAK6gBCJYBYn68AUSgAZMBoAEEPo4CSRd9RhF0/AE4/AEc2gEfzgEG5AFu0QFe6QIP3wJHxQIpc2zBAUIsxAFftgFgdLQBfsoD2AGGASoTVJcCYNcCOcEBiQEge78FywKRAZkCjgGLAcABb7cB4QHPAS1LzwJxuwHxARRxnQHnAQk/vgGlAeIBlwGcAoUBeosD5wGJAi2VAmZF1gE/zgO4AYIBkASmAYwD0AHOBpgF9AaSA7gDWMgCC7ICpgHsAgfmAijyBJMBgQIz3AF9zgFGyAJ5pAQv9AXhAZoBXQ6FAd0BZ8cCNfsGmAGTARnGApEBGqkCngNvGmB7WoQBSOIDe6oBMIcBlAHSA8QBugELugFFdIoBpQF2YniTAXywBD9yb/sBFwBvngFDtAIqMoAB3AiMApYBCcMBefgBE44BRPgCBqgCUuQBd+QBhAHRAXRoQs4EO5YCP9QF4wGGAWrLAWgDLPEBEkJgb9wB8AK0AYIBtgGWASiSBDMob7sBoQF8P0CLAS2RAt4BeVWFAYcDmwLkAR1QSNwBNDZirAFgc3JehAHbARAvcKAByAGDAqQB5gKGAS2OAWQGaG9NvwHWASVbkAHQAlCeAwryAnGxAaYBE9YB3AIo4gMHsAMaoQFo6AGEAeQBBIYDZJAEGkQ4jAQSpAErwANq8AIDOFa+AVbYA1LYAkGPAi/EAx82YbYBMMoEAcIDYaABSS9n6wWpAZUBO6AETbQBJmZ/WDLAAiCCBR8wXcQGHQyaAagDI8ACAsICaVx/dVP6AZ0BvAJPwAHSAcICWdQCNoQDPZIBOMgCG48BugGIAlaODoEBqgF1jASZAagGJo4DH6YBUxeRAfYBN4wCKOICBvoCJ/wCFtwCsQH4AUChAYABWFr+BDegAwzABF9iqcoB9ytmjQFeBzw1owEPQ+EBSS0EY0CTAb4BKYoBY5wCIboCNBIwI44BHNABmwFENIoBgwEKLKoBvAExsAFAkQF4OXKfATEVkwFHtAEwUiVG5wFEWbQBbTIFQsIBEwiUAaoBIK4BHSTCASN8xwEJqQEy5QFXuwEpWXXBASHHAc0BtgG9AROFAdoB6wECEq3hAdQqe0WNAjyhARWRAlqwAT6MAVbMAls8JQII1K8DlgMAiQHbAQkhQAIMwbAEVMQBCKACOQ8bzQEvhQILAp4N4osBiQIAzQGMAp4B7gF/O5UBwgGFAdABkAGSAawBDNwBxAQrjAJjDGGTAWuMAWkZYYcDiwGVAh3NATw7Y78BqQE5VecBhwGdAg2dAVMNgQHnARf1AaMB1wHfAU2dAQnnAaYCIbYB0QKYAij0AlfIAUuQAV36ATfUAVOkBB0hrQE+xwGSAd8BqgK9AZoBQGzOAWe8Ao0BasACXuIBjAFwigEPhgGHAaoB8wGYAewB0AFVtgFDuAKMAS6kBEmmATSwA7UBPk3kAg8FpwFC+wG4AR+QAXWiAnC+AdwBhgFe/AShBU99igJvtAFzvgIxggE/TqkBnAEZUEsQ3wGhApEByQJF+QGlAdECH6sDKvsDC6cBjwH9AVeHBMEDqgEiwgKGAqQDpgGsAhSwAWG9AYUBggHtAoQCY8oCHMgB4gEOkQGCAUf3AYMBuQN1xwFP3QGPAZcBDgeqAdwCpAHBAgXdARciQdMBX6EDgQGJAaMBA2lEZ1IFE0o6LQ03hwEfXwSTASPLAROlATmmAiY8JZkCO30ABhg9NzwHK48BkQGZAQ00KwpBMiprMCMES68B6wERCD6IAWVMF6YBJVUqf30ehAE9CL0BOg0wjQJ9kwHPATuBAXNjDWVJG0HbAYEBcV9ddR2NASSJAUKrAVqNAQBVXucBDdMBMXk7GWEYH1hLLscBxAIdUCqEATdumwGoAU0eyQFZIwpfXH0y4QEZsQEYlwENVRsoOQNPKiclGUkeSSWRAQaVAWqtARmPAS59DacBLbUBkwHFAVVtXy1ZCOkBJkNNrwEhjwEh7QIiaz5hKJkBhAGVATBxTmHUATVSU7ABOK4COn4igAFQMHYQqAEiOogBNNQBLrABBXoQMCkHX2l1L3kkI0/xATE0KQMAHSYAI40BEh0dvwEnMyMHJ0NAIxIcUB8sIsgBE1wEWC5uF14WeiF4UUgdNDUbPxZJLUMVTwrlAR8TEVUOMyczCDUeHzRr8gHtAQMpUAkSEDgvYg5WMngoRjxuCwcRcAdaIYwBc2YFmAGMAVIUJuwBclx+BBAqngEP6gGSAWJgRgs0NSVBBS91F0JZAWdXc0qfAVgOLJABPUYJmAH4AVIZXkY+SIsBjAEDggFtCEGyAQHWARRyWZoBF3A+AjLoAxCpATtEXaABD5gBYSCfAWgE0gF3fIEBBGdMA7oBpwHwAScWJKIBENYBNdgBRdQBpwEgUUQIMm1w3QJsHwSJAZUBpQE+O+ICHQjJAZgBhAH6AUfMAnlidR9t6AE+hgNpqgIIqAKlAYAC3wGaATmqAQdIPWb3Ak/LAmWBAZkClQJ94QGTAa0BMQM3kQEO9wJNtwM9TSOLAssBgwIhzwGhAVUtd9kBALkCS4sBWd8BOesBnwGnAcUBHZMBIG8jyQEtX4sBbd0B4QKvAZ0BhwFdWb0BgwFxV33fAW2TAShtFbcBVocBBXluDWeAAqsBG4kBfFUJYb8B/wGnAmuRAynbARQsdSmVASRld0XLARu/AUpNMxzHAYgBO25AOme3AT2fAXsdyQEva7sBAJsBZTmVAcQBkQHAASlFsQHrAXGBAekBtQFPUVtAzwGGAXOFAgyTAnkhuQFTBeEBQuMBjAH5AXI9fjh2Y4QBGdYCVsAB0gGaAa8COsABsgFEzALeAUVongOFATQ9+QF9HIIBkgVciAE3xAER4AFUCIYCggVUqgItrAI8pAEX+AF29AEkggN+4AYNxgIpmgLJAXQPUo0DyAHlAtoBmQF8UaYBIDqpAYYCwwHwAr0BjgNRXD2UAZsBggGNAVBAWl++AT6MAaABgAFqlAErWEtdd1goOh+0AUQeJn5MgAENUm4qiAFQGT5KEAdkLkhkDqAB5gFJMCZ0K7YBKjQfqgFPakM6KWwyNjMOI0JjOFcNJ0NPMysFEylea1E3XQkheBkhQQwnUIUBJFUABSsVHm0uJyoYIgcsNzCTAUILOjUkDjknLy02PxQbKgI8GkA3HC4mowGQASlCuQGaARYgIh8ODiFAOxIVL3MCmwE8bQw5LGUiewRbKGtS4QHYAWdAoQE0bw2fAUtlE6ECXLsBXJUBHOEBXKcBYDE2bwzLAT5TXNUBcmN+L2BCFBM6LjQAREFaEVBDZK8ByAHJAZwBX3yrAVIjMh56ZTB1YDGMAWsQ0QHMAQc+a5YBR5oBBEyPAVBDCXE4H1EiXxSVAfoBiQIeDRpFJAQogQE8MSxHfGVCuQF0swEKaWIFmAG1AQMhU0kjADV6gQFy9QGUAQaSAR1s5wGYARsZMTR5MHd0EBBSC0pMCFqZAY4BdTjvAaADcZoCgQFyXRgVOm8KRza5ARQxIBduwwHIAaUBlgIILldCmwGoARmkAWtsLKYBBawBP5oBTrwBMOoCI4wCeYgCGCiiAkNquwEyNB+kAUOkARsAkQScAukCUm2yARx6/wFWIaAB8QGSAQVmbUyvAUA3rgGBAqIBa7wB/QMS6QE6nQPQAZsEbJUCD4kDXOsBVt8BKyqJAdUCNa8BQ9sBKR10WsYB1AE8NTL9AW2JAYUBnwKNAZIBYbsBjQGfA5EBMVe3Amc9XekBU4kBDqsEvQHXAjkdIp4DnAHUAW76ARZiUpYCeCwolAFGIpgBZnblATtBImtJgQFmNUdJZMkBT3kAD3gkSIEBSIMCJacBXokBMABwmQFWTnSiAW5IaKIBDogBH6IBYJABD5oBPiVabySUAU55AdMBKz0rnQEsmQIVowIwVVD7AXSYAlTAA2KkAQAbY6YDCKEBevUBTo0BZL8BVJECQHBo4gIG/AFcMGLMAV7EARj6Ali4AQ20AmyuAimSAVlYJtICCwstsgIhzAEUpgM/gAMRmgEZigIgsAI7zgRLvAJf0AERrgFU8gE+qgIXrAJWyAIyiAFRlgEuLF6KARPUArMBiAKIARyXAfYBIEw88gELsgJT1ANJkgIhxAEOjgJllwJj6AIpnAQYqgEi1gF32gFmywFUgAFElAMeogEvyAFr4AEQ4gJZtgIgpAIFF3yyASS2AkMBvQGAAaABoAEFXMoB1wF65wFSENwB7AGSAYgCH8oBV5AC4QGxAWECTP8hrAVjXb4DPJYCY+IBZrYBQaQBwwFkUo0BzgGwAR7IAR/gAVG8Ac8CuAW/ARVXxwIRgAFLQ0npAiDXAjbnAQv3AkPdBi9tXo8CNrEBFfUBngG6AziaAgmEAiSBAy7HBQtnStADULMCA90CNrIC5gGYBHgCCtoQFq8BgwG3AowBRByMAggCEpgtaxI1qwMK2wEbNwzdAWoKSGAOygMVAogBow1hngF9uAGiAfoDUtgCzQEdgwGMAzq+AVC6A2WUAl0aV/QCLtABf+IDT64BT74BuQHvAl3YA4EBvgIroAK3AboCDT2LAd8C5wH1AVa5AsABgQIZGXHSAXOQAltSNYIBxQFDjwH7ATj1A6AB6gOlAiBFnQRQqwN08wFiRjjNBMgBBDnBBB+nAUSCAZQB+AIEnAMaQUZEZIQCwgGDAZ4BsQJglQNEgAE00wF8rwEMnQFEaTvrAhnVBS7rBVilAUbQAVybAgA9zAGYAbIBzgFShAQ0AhzZFgjwASnkAho0ObkBX64CVSOzAccCTb8BEokBTPEDmgEEQJgDF9sBggECDIT/Ah2tAgC9AyC+AVD6ARKcAk0CFOfxAosB1QGVAeMBCHuwAQJkaFTIATagAwX+Ai+pArEBAhq7LLkCjQRjaVjNA2qOA+oCwwF6pAUgngIp/gMJmgOPAfsBMekDiwH3AYsBAgzepwOMBeUBTb8CEvMCTjBC9AIdAg7t+QJJbU2hAhDxATRqWqACNq4BRQIQxvUCNJ0BkwHfBQbLAi+LA4IBaooBiAImkAQJAhb59gJ+mAFbU/sByQIT1QEgBHTHAg8NnAHYAQWuAkSYAgsCKoUPTU5FsgEg0gEHImF3X6UFHfcDVa8CBRlCoANYhwcXlwIkkALEAb4BOLIEQ+QCddwCD50CwAG4AUjOARUCLMCDAqcJdRGLBRo1WukCNBtuzAEqB26OA6oBtwEY3gOwATVa1AjqAZoFJtYCSoYDGooBT4UBPacKwQHrBL0B4wSDAyilAQIu6+oB2AjeAT+KAwCsAUEtS+QCW7IEGb4CLJgDEMQCDdYBSS5TfTOpAiv/ARi9BB2ZAwPVBlpd0AHHAVidAxjnAT5KUgIUsR5iG5kBmQFFuQEJ8wJVvwIdjwIs1AKUAZoDggG0AgECCoolBNEDCDU2lAMBjAElAgzdGQ7zAjmnAkCgAUCmAhSaAh0CDqLSAR29A0/fAi6IATJ3QJ4DKlBLAgzbzwFo8wElywIABBzMATxsCQIM0heTAacCKaEBLmWeAfgCE+4BRQIUgwcRTlPFAhbJAkC9AwjCATzxATANTIgDG54ERwIM3MECYecITewChgKmARiWAQ36A3ECIo+IAcYBkgWTAfUDT2+RAa0BJV+lAfEBB60DerYBSKsCOIUDqgGZAZwBoARIbkWcAgJMRqYCBgIWnA1IiANFpwJrxQQXywQiIzafAgTZAVzqBDiiAi/KATwCGIwsFcEDKRsf5wEh2QEwcj67AwaGAySwAgIoNbACUqgCKwIU1EvrArMDF60EOMsCTpkBjgGPAiiIBIoBsAMshANjzgPBAQIkwaQCF/ABP5ECO+8ClQHjAg2dAxjVAVICSJ4BNusCAd0BQn1clgKWAcwBDlcu0gMKgAJrmAVPAnSWHq4ExAcp7gI1BzXnA1XjAye1AS20AwKdBrEB1QKjAZsDIX8n3QQVlAIXiQEjpgFhvQFFtQI3XU2XAjscLdYCCAQvlQR3iQQ2ywQdowUiGWDyAi5hkAF6DpYEVY8CgAHDAiaiAU7iAjA4RpkCTlNmogQHngEVuAJIwQMYuwUL4QJEjwOKAStGqgIk8gQopgJK+AEJ2AE3mAFs7gQ25AQIahXCBCKwAwsC5gGKREbiCZ0B7wJNsQ4bZCPEBRbaBEOGAzymAUfbAXP+A0rKB07YBCVwVa0GjQFxLf8EIdADCYkDkwIG3QHwAYMBuQIHxwI98gJpLqkB1QERhAKrAbsDD+YBTz9HmQIdlwIA/AGHAQJZiwNUZTWOAjGGAnlMoQHlAiWPA8ABRIcB5wFnogYTtwjLAscERd0BAM0BS5UC0wGtA4sBiQEHqQRfqwF7AYsBZYMBxQKfAVCbAb8B5wKZAgulAqIBjwMCwQFuhQHCAdkC+gFlggEbtAGTArgBSJQBhQFGxgHqAawCSlBUKpwB0QJjswEd8wFCDYgBTmq6AQSYAzWLBMQBxQEbpQEy3gG6AYkEqAP9AU4CVJcEdKcDEP0HF8MEvgGMBD6UAwzXBjTDA1AcTtILwgFOSJsESK4BULQFigGiAhZRWtoDNOYEIOYEAtwBPZIEbpYJmwHbA2wcVp4FeL4FCYACSsIFFA==",Ud="iBYCRKCZAqEZHRkTHRkPCxUCFTYqEgQHHQgNKQAZCSEDDwgDChcCGxMJERkCDwsRBRUkEwICDBAWFAkWCA4SEgxQFCYaIggaAB4MAgqnBMcBCwEGDhAIAwkCCvtN+hsFBQsKCAoGAQIIh8YCmCUJAQcWFA8CCGIaAQQIBgIFAgYeEAMACggCvgzW3QLTOQUXCRECGRwTCBMWGwATDBcKLQQpDBsHOxIrFk0qFR4OFBI0DhgXDBuAAVkHHwgtAx0QKwQjEiMFRRgrKjEeBQEfHj0QMxVrAhEmLxYHBTkQGxQTKhUcCSIDHBkcAxwGEhEQHR4dFgUODSAFOiUgAw4HIBsYJQ0BDwQJFRYfNiseHxhHGBMCJRphGCMWCiAfBAYLKggaFAQeKT4lCAABJAoCCgkSHwR3DDc+P0YtJgUcDw4PLk9CJwgfHi8cDRgfAjMWIxwREUMQhwEHKTRzDjcaJQE5ChsDJRslFS8AKQ9NL4UBBEUTZx9HLTMBJQ8nKyEHDQ0AAAMKAwUHJwsdD0FZCSEbCwYXBy0HCwcGDwkWAzU1EScRTQQXBwALBQMHCAkFCQsACwUlSSMxG48BEzsBLQgjCzUXA0ErIwVHAocBB0sTMRkvH2lXUwkdAg0FAAkYFRIOCAMCKw8RCwYBCCEqEQgZDR0uIwIpGAwYEAYLHiUAExstFy8gJgAgGgoYGRwTCmEvGAUOAhAJGQ0pDS0VOS81Fz0QHRIvDksmFwQdBTMYKQIZFx8GKyYnEksKLxojNFVOByYYUBk6IzY9NiccDRYUAwgMDgQKDwwBABgIDAkKEQY1GwcJHQEpEUEGDBgeIBY+AzRPdg8fERkJNSNRLQI9FTUAHEBKAhQ+BSwGLCA8GiAeGA9MHBYPQBkmAi8VHy8pES8VJxUNJQk9HScZPU8tLRY3BQcjGBsPISQfGBEMFQECChIKIBUOBC18QUIHJAsYDQ4VDj0EFyYPLhoEBA4DFjscGxwZDBUGQwBZLBUCQQ0VAmE+QR4xCkcTgQEEuwEPLwdRJV0jTQ9HFWsJfworB0UpOxNlNU0PGQkVFzNdKy8bDx0CHQ8bEjkCfRMRGIEBCHUHOQkVBykGRwcrGSM1JxFFA5cBZTcLNwlXDnsIaSY1Nh0UORoPAQ0FFxAHKgRsJhkkACAWIEQLaAYODAYCIgRmByYxUB9EFR4TMhVoBUAGJAEWEzotNgcUABQJGklcBxQFWA0mP2RLVh0wBgIWDQggBgUgQQYXHgUUEgQiDQ4NCBcYDygVJgAMCgoSAyIpBSsIDwoFCAgIFAYBDC0KCxQNGhQBWCs+P3ATOh0yAD4ONDZaCGYXNjiMAQwMFAoEDwk1DhsDHyAKEBIsUBYYHhA8FjoccFyMAUxWAh4NGAE2EGg2bhZINl4JJhBWCi4OcjAkGCAgHiocOihEJBIyLhIKAg4XDhFUARgEGCIyTjYoSAoBIlMaIxYxJC0AFgomAyYGBAgBHBUGAgAYChADDA8BEx4NChckCAQKAAoKBBAHGAgIEAEaJQwECA4QBBIBDAkWC04AEAEBBhEGKQALCAEUBg4CBh4BABIOHgAMBwETHQkYDxIMNg4CCgMaHAASOBkKDQgGAhofAAUIAgYJECQSBA4GBRgDIg0EFBsQAAwLEgAOEg4CDgwEEgAODBAEBCgGBA4FBy8GAAoSEAUGGQgDDBQOBAAaBh4KCAIOCxoOBAwHEB8IBAQQEAgiGxYOFBoDEgQQGAoWBxIRJgsiEyofLDk6LQQHF0MBLwgEChASDQIMERwADAoKJBgCCA4IFARgFRQVAhcICQYQASIICCYLJCkCCgcgBhAqBBMIHRwUEhEAGQ4TFBAkICISDBJCCBAUDigKGB4XHgYmHhAQJgoGIgIALAoEDgMIDRILBggFHiAGARoGBCICDhYKGxQNOgAgCiQJJBIYCQgLBhgOCg4EGgEPEAAoCCYlICcEHQULBhkYFwoBBh4SDAMcFQgCDBQQAywdGBskGBQDDAcSIRARIgMiEUwBQiMkBxgBJhAaFyIRJgUaEigORDAGAQ8NAQkOAwEDJR8CCwYFKBIOBwQbChEkAQ4YBxYHBgQIIiQUAQ4hFhMYAgwDChVRVwMHCg8EERktCQEJDAsISR8APwwlBxcLKx0bQV0IHxAPPB8cFTAZECE6GwwGDgEBHRIJKgI8JVAfKjEgGyQTNA0WAigPJgcUFQgfFB8mCTIfKg0cESIAPA5ALBpQNEgmdAMiDDokbhV2DkAVLAEaDDIYOgdAIiAUAAgDAgwPICESAhwkShINAR4mfgZAIA4QEAoSEgAMBwsXIhsMFQwlBmUYExAAAjqCN8EIAAkMAw4PJBkDExRBDQUVAAUFGQAhFScBFQArECEGGw4LFgAWFAgABgoIARgWEhYQKA4YATISDAMCQvkVxwQWCxoGbE8qESYhDhsqJRgHIhkWBzAfTj0yGwwhBQsnCycWEwIJDC8WDxo3Fg8OUSg/Mg8INTwnIDlGARoXGAQSAoIB4TjmIB4DCAoKIBIQFAgAIAwQQCAeAgYnAzMjGSsTBw8ADRwRKhEKBwYdGAkSEUcYEQotBBUKGQIJBQcbBBEDHxI7Fi8gLyQfHQQHECUQHzonJAMQCFoREg0WARgADg4iEQ4RLAEWGCwBFBQ2NjwcDAEPGykADwwHDBEASRchLx0DDQoJAnKzW49OGgAuHAoAABMKCScABwscDS4AOhYeABYQIAMQFw8ZEQcEBwMDEQAZEjMBCQ0TAQQLEAkaBw4BAg4kAQwJJRcnAiESGwkzEicGCxcTCRcBCQIHChIqCRIEDgcKAggOBgsECQ4OHAEQGiAUBhAnFR8ECwIY7wjkygFJAl8WDgZoGMYBBioiYgZmExohVxVZCwISpQp/HwNdDDFCmAIFfg0cCcEBBxcTAjDNggG/DggRDwkYEQkHZQ89FwkADQw1CGMDnQEPEwQHCA4SIggSDgAmEgJMB3wCoAEgEgA2EwIisqECqX0sH0wCNiEMEw4FCAkGESENIQgfDl0GEQwbKAEkAggMCAJQmULWGxENBiIUImpqHgYSEFJYKDAYFCIsKBoOEgQYCSAKGCZMCgcDKQYJBRMgWRMRKw8PDxMlLw0hDQMLAhEnRRkfEQsXBRMNGyspHSkRCRMVBwI6+gfuBBYJGAoWARINBREoFAwABzETISsZBSETAx0VPw0RBx8bAQoIHgUYAhYMFgYYCmwFECMODhYOAEonAjSSAY8EGwAHCg8qJxIVDh0qARoOHDAGHhQCJgksHCgEJjgUMg0MGw8nHTMHJxszATEiOQUTExkCPpQCwgMQBRACEhAWBRQfBA0HRR4dBgkCGQ4dAwkTAgEPHSQIQzEcAiAJFgwwARQJFA8QBwAXCwsEDVoLGAQILBkCSIoB4gEODwIZIA0MCwcJAg8JFQAjCAsBFxg1Bw8MAQ4NChEBAwsOCQInAycIDRgNBAsKFSwMEAQaDQEJBCcwFQgZEhUyByI4B3QIAj75BrYBLAQMAQgLFAkQChALEBMgGwQHCQ0DEQ45GSsBFw8ADw8XBgcSFxYHDAMcFxwBJBcoGxIJGhcEAgwKCjIDAjSWN8UfBxUFCCETJwYjFhkmBhgHFCUUDRQNChUaCSQGKAEUHA0aAxIPFikiGxQhIg8UDxAPFiMCQs8E6AIPDR0mCxwELAUeDRo/VBEOKwwRCjsyFQoNDEEqEwoXABMIEAYCDgEORCsKDxIBIgtCLSwPHh+oAYsBFhsAExEZAyUCHtEWzwUtG1UGIwUHBCRcJDoODiwaMgwsASYnBhUnRyMbAlTrDaoILhVQASYbDBMIHxQFEh0JOWs4MRYNEBUMQQACEwkDYxgBEhMAFQsVGRcDEwYbJB0QCQMVMwkNAwIGIAkYLjoSDEoGLAMoBg4BAgsKByAKHhQiAwIiowQ3Ig8MFRwVBA8DHxsHHRExC10qHyYFMgwMGgcSCjAGNAACYKUG0wgbByEPSwMxFSUHCxAjAg8VGwYdBzMQLQotAycIKQ8TIAIaDB4IBQgCNh4YBhoBGgYcDxwBGAdYKRQAGg4kBBYGOiEMABYGGCI8Gg4QHwYGDAwIDgEMCQQjJR0IDwUHAjixBJsBKhkOGx4AGA0cIxALCg8FDRMTGwMXCwkGGwQTCBMQFx4XCikeLwA3DBcmDhAeDFYGJgUcEAYDAnjZAsgBCgcKAh4QGAEMBwgTCBIUCBABDAcKFwATEhUJCw8DEwodBQIHEAcBAxMEMQkJAgUIABYDBiUhFwEpDxkCQxUjAB0NNRIDGAgQBRwKHBgGKhooCyoACgUEDw4HFBkQAhAFGhAWAAQMGRgXAh8YDxwECiAMKAUQHQIgtwJDGSkQDSkHGwRHEAMIAgogAwoCAz4wKBQIMg8OCwIJAiz/AS4UCRwdAgkbEy0VFScNBQsECgwADg8aKxwtChUYBRICCgQAWA0MBB4UJgkCPsMOigoYJwo/HjVcFRUREy8MIRcEOyAxDAsSBRQGHg8OCRYDGi8UKQcpEAIOCgokFgAeEhIYCBgnCg4FGiYGGBECMqmCAYpeDgMaBBwBQhkGBSUBTylHARMLFyUdBwEOKCA9FAUIEAQKDhcWHAIQBRIIFAEMDiwKAlC7AZofHAU6AjRFHgNsCFwTOwsFE3AVKAFIBoQBG5kBEzkfQRMZAzcAOxMxARcKAhYwDgIKOQRDDckBCxcECxZCChwePh55HDMmMRAGEiUBGw4aBtoBEgIc0D++AxEpTwV9IZkBDn0LPQ4JDjwyZAYmCSgA4AESZAMCJvMWA1wHbgAwEQARgQEIQRJRHR8AGQlBACERSQMhGEEFkQEOKgjQAhZuEgI8ygQQaAO0ASttESUL3wEHCQ0nCZsBBRkJOAUEFSMAKwglEysGVQkVBkYUEQYxAjsLRQFFGPwBLmQILAteAh48sgEUAh4cqRICEwsHCwENEF0zjQEXLwEtEB8uCC4UEFQcTgS8ATECJIgQiAEBKSsHJQYrAyEEGx5HChsHCQI9KCEkCgogCBYONAZ2M5YBLwIciBD0BDkJMwIPAxcIFBwDHB4QngEQOg1IIQgJAQuRAQkCFoYioAppAJkBIDEOCw4gCiYElgEAxgIbJxGFARcCFvwfowgZGTcNJxWHAQ5bFhsQHAQwASom8AEVAhKoK1d3Dy0QDyQSDCwGagAcCwUfAlKPtwGXPCAAEAwQAgYLEQkOBRACAg8IBRwCNgw4AxQLTAcyCAYDASUIAzAUHAAeEg0zDwVDAM0BEQsEBRwxDnMSLwMJBgUIARgEFggIBAcIAwoIBBQKEQI+SagFChUKB0gXLAMGAw4VAQ8SLxALKAEGBQETBwcHAQ8KCwAdFAMQHSY3AhUIBRYzJCsYFQQTBQkCAQQ4GiAGAja2Ea8FZzsFERwpRQMlHxMLRQ0JFQ0CBQwHBCMBLxAZLAMaEgUiFhIEGAMWBAwqSgk8AloYGhBIFgIulxjUIg8FBw0ZBQUtGA8ZBw8XKw8RDQkVEQkTARwgIyYIDgEsUDYkBhAFCA4MBAwDAkb9CaUDBRkrDQ8JAw0KCxgDBBMRCS0JB0slBxceDzYxBBcBFxoEHA0aFQgFEEQGHBoEDB4EDAkAIxoFGCgNDkYeFAA0CwYFDxUCGPkCPSQ5ByUdDyUAWRYZKAAgVhIaCRIAFgoCLNcL2xgUBRQGFgUCCyk9IxE1EgkYCQYNBBkPBwoLAgUGAAhqPDQMCAEFBwQLBQMCIKfBAb+xATotjwEhCxMKDYECDXEMExQoBBcYMhpHGkcAMCCGAQDYAg0CRuEIXDYDQBMkGToZAQNtBQYPGANGBEIFTBJiERIJEREoBxoNBx0TBeUBEEEWMwgpEEUMLRAFFg8GMwIhDScCAxojDgQcGBCGAQQCILZezwonBgcQYQwjHn8cEQ4YBDIFXAEmB5oBAR4XOgUQI2ETAjzcDIAZDgEmEhYCBwk2EQMNCgkVAxELGA1LAgMOFwERFQcEBgwTAiUJEQw4DhcGARYxBQcEICZGFhQCCg0JDwIqrQhnExMeACgKEgkjBzMVNwEjEw0IJwQzDhQYPA4JCjAIABAcDioAFAkHCwIqpxDjCSAPGw2hASPNAh8xCA8eGApGCqQBDh4MFhggBygfGAwCHAwCOA0CDg4GIAUCHN0BqgEkAzQVFhEbCREZIwmvARANDAgYEAhECBASGAICZO0jsQMPKTIAFiguCBYXFRMYERYANDIsEmICMgshHVEPNRE0B6IBHCwMEAEQIwkfYwcGGX8GKwVDDHMHcwItDGUEzwEoIQH3ARRTAC8ICQwECiAI2gIYJAgaATQpCgIsFD4FIggYEEYSVAsCKqAl/wEdGSEJPCMPFRcHiQI4HQ4JFhAMMAg2CxIMHgAGCEcMGQ5GDLYBDRoFGA8CJt4J0gglER0GFRkbDT8BKyABGj4sUEx2LhgBBg8xGQclOBdtKy4JCAUCKoWvAZbZAT4IWAEcBpgBDaQBNQIROxMvBV0DsQETcw5FEWMDRwsfLgoMKhiEASwiBCAKAk6+vQHtvwEeCyYEEAEKCQUJFQACCzARBgEJGAYIOAYiGRUBBwkiCwkNPQsNCRcHQw8ICQEVXxINARodEQUjAAsVMSIADBYWBQo+JCgKBygqGgUSAj6MIq8EEgcQBi4FEg8HDRYCEgsYDBIVDgMUISQBAx0WCRsNGwchEjM2LQgdGhcAYSQZAQsIAAoOCE8GgAEGAgUcCQI4izneEB0DJwIXCB0SJEYKOgcWBioWKggiBw4EBD4PKAMWOQMREQUADwwPHwcfDxgXFAkaIxMZKRECGQI8ghXhDB4DLBIaCzwKBgEOChgNAwkrHVFDPwMVHR8JIwAXCB0SKBYiAEYkAAgHAisHDwpEDgsMKRILGgwCDAkCRvUVwgMHXQAHDAUHIREdIQAXOAQUCgQCEhAULxUNPTUBHRATAwMSChAkAQYcHxocEgwCCgUaBAAQFwgGDi4YAyIODBYGLAsICQIYtAKmBi8PFwYJDAkaIh4EHAoCJAcyGQIHGR8CIKwRyJIBUwGjAR5pIhUaEw4TDG8iCQwYCDAC0AEhWh2kAUMYGwkFAliAAfkEMggBBSENDgcXEQYJGgomADgsMQcDBiAUAwwSECgWDAcCDRwCLAkECRERFgsBAyELJxsjETcLJwRTBx8eBywCGA4WIhpKZDwoIAABDxIjHUEBGxETQRkCPt2sAcAbAgNSBSIAQBQyASQLFBlQCwwLGgNYADYHBxMRB2cAJRUBCxUHIyRBDA8QHQ5VEikCQxUtAh8QBQoOLBQGAi7OCJ0FFAkoBBYHCBEDHRAHCBdHAx0HAQ8HARUKSQpHGB0GOygmBFQBFBQ0DBYDIggCJJ4EuwgUITIRCgk3DisVdQU5IRkFLQQRGAQOJBAuLCgBXh4oABQHAjrihgGNOUYNKhlGFRwvEQUrAR0MEwIEBBMCExcRAAUKCQMHBQcbHxhRChUcDwYPGDMKBw4EDBQUMAQWCmYJAjDGEQMMAwMIBAAmBTILAhsTCRcZGQ8fBTcAEwgzABkHLwQLBAYuERwSEAIMFAQyBYQBAwJ+xYcBvj0CCTgQJAMJGQ4JIgUGBycXaQgLBSwDFBUnAyEPKwEhCx0RGwUQAwINFxMpEQsCBwg4IikMEwUMFCkEGQccAQwPDxMPAh8YDSIbGggWGhY0ECACEgMEDQwFHCEYCxUcBygeAAAEKxoODh4CGBUQBRQOIgAKFgsKDgIsBRIHAjRWXAgBDAwYCRACCAsWAAENEQsHAw8EDw4LBwQPLQUFDhUVEwcdBVkUUiooAwAODQ4gBigJAiLMIcUEEysVCw0CCwoTAgUaDQ0XBxcZCQoHKCgiBDBOGDArCB8CZIkEmgFKAxgZAxNEESAVIic0KUMWFxcqAigTDAsJEyoCBAMAUQcNCQMXBiMkIwYHCgUcDwEAEw8EGRwpHAQGGgQCAhcWChILBCkADRAjABkUFAoiByIYCRQPBD8TCQQBCCweDQ4AFAIsLogBDgUICAwBKA0KCQEnDQspJBEGIisCDwsNIQITAx0GCUAbGB8SBAYSBiABAjr7AToeJSZPAFsJDyEUGSgCEBQOHQEbDAAUFwMJBAIWGBQbCgUWDwwJAR8pHQMIEgkkBgggBhwiHAI6FQI0TJQBWAM2NR4vFQgxRAUGDwAEH0I7BBEJBwwPAwUhBx8dIRERAw0KBRQaOiEgF1gZJAESJhkCQMcBBBwRBRENAxAJNBomAygPBg0HGRkFGQYVCRIHNgEWGQsVfSYJAwEhDQsrBiEsSygVFAwaHAgKECQXChQcAiAMAhyoC6kICFMhLQkOBzAEIA8PDQEjHgMOERQgOjoTFg0CNqUGzAEUCzQGGhsAFU8fCAdEBhAkAyImAjYUBR0lNw1PCQlDDSEALRgSDC4FLxgjCic2CRwILCIAAjjkAbsBFBMEIyEHDwYRBQ4BIhU4CxcPAwcgHyIACxckAQQNEw0nEhsgeUwRGgYIEgIACEEODw5OBD4OAmKoascKBgMIBgwQHAMQBxICEAkgB8IBDhIDCgllKwMFAhsMBQkDNQEPBgUOFQAaCgsQDQEHBgIKDgo5FxgBCwUNAUcQHxwIAAAGRQQAHAUIMQgBCggQKCQiFgIdFRkmGwgNCQsQAwI6xw3LCA0NDAEuFhYGBgAKBSgIVyGpAS8PAn0RFAoDCCUPAwwOEhAMJhAIBQIIDggoBBIDMgpQBDQaFAYfFQKWAcbeAutGCgMeFhAPKgkJHQgbABMJEREZEQcfAQUNBA8cKQsTKRVFBAcHAA0LESUhJREXAxUHEw8XBxcNNwVrAAkGFxwTCDcHSzI/FgsSABoSDhoHFgQWAywEMA8YARgCHgooABoOCj4GFAoGEAsRFwEXCBcOERgDFA4YAhYLFgIKCBYECgYmPiYeFgYaARQMATAVRAgULgMKBwJIsSa/BiMfKRsvCxMJDw8VCSkHKxcpB0EXUTcHFWlfMwU9HxUBEwgHCAAKFhwXDgEIGEY2MiwWShRAJhwWEh4MDCgOVhKiAQZGHDoNAqgB5BvPMjAEHhEUADofZBsyBB4MGhECFhoOGAEqCBwHICAyBRQSDAAmDQ4TBE8DXQpPAQcHAAEYExAMCAMKJzkBIxEZADEMQwUDHwcRFAkUCAgQAwYOLRAHBQIXEQUHHBUUCCEPFQMdDQchFAELEgspQSECHRJHAB0HCSIwBAMILQgVAQ0KJTAXDitODT4iFRQdDBQBCB8YBRAFBw0BBhIDEkFMGSwZWA4+FAkCPLlLqL4BLheEARc4ASINAQt/CRUHDw00JxoDFwkZBYkEFYkBFysAkQM0FRJKGIgBCogBNIUBARgSSBg6CKgCFiwKFBCAAQKGASMCVPABuwFGG00hBBFSHDoDMiKKAQVqFzAXNx0TPRsHSQYZA2AfPAUWG2EZzQEHRQZjAn0UFwxbBm0DNRRlCUkQVTZbCmECJwhCGloOUhoSFoABIDoNLBCEAQGeAg4CUqIItwFdUSQGSCaqARI6G0gJAA8kBzIENAciHQAhcR9XAXMNjwEAJw0jBpsCBd8BKy0BRQQpDE4mRBY0RC4WWAARHEQ2RAoKFCIEMhUwAA0WFAxmBz4RHwUCdP45rwVEBSAbNgUYDgo0ZCQyBboBMWgJZAq6AjUUC0MHKw0NCSATXyFNC6kBEEUeFyQIEjASBxBNAi8FKwUWNVQzPg0oEUUTPQkjBjsc1wIbdRZFNS0FyQEcUSpbFisYCRIGCD4DDygMKBIGRgMpHhgQSAguEo4BECYRfh8CIuoDmQNaE4wBLRgVAS0zAakBBpMBDLsBHDUBRw8xABEMigEMKhBiPqoBCAI0zgekAjQBWBC6AQUQAwcXGAU8ASYGzgEHVBcgDBoAISs/DZEBE4MCBikGWxphCFcWbRImOCgUKg0ADwLGArgpt6wBBAkgHAERBgMsCxQLCgg0FQgfDAEYDCxBBREOFyUEAAVSZQkjDhcHBwslEAESCwwMFAsyDxArIAIGCA86ACQVGgQMDAQsNRIEAg0UHxZfGhMCCQ8GAQcOByQHYClOExYAJAYWDCImOCA0AzQXGzUNXwkVJRsTBQ07DBcLExcaNQgrCSsTGR0BJQYHHA01YR0ZDx0rLVFrOSdLJxEICR4XBiEFARwGCAUEBwECCw8FEQEFCExYHC4UQgkSJzInEi8KKyJTGhcQCRYEFgwOLhZCDiIYHnoYKgcYCAoSCidGCBYLAhcuBAYKAw4ZBA4MCBgEHR4jBxkIESolMAwCHhcMEgEMEQ4GHBcQAwcGBwUBKxoVKgAVMj0DCQkBBwYXJGmAASIeCg4JAhEJFRsREgEOCQIVGA4SABQfLD9EQgYNFSg1AgcMCQL8Ahf7CRYBZjwqDgoACQsLBQYLCwkADQsPFAYMHAwGAxAYAxIGBAcOABMbHw8UAS4eABENDScVBQsEDw4JDRUQAhYPDRUvLQ8JAA8JCzkxJz8ZGx0PIwshGxMBAgUWCQcJIQ0gBgoFDh00CwoXCQ8dARMEDQwxBQMCFAwTCA8JCQ8JATMiHCdnKysDDxcXAA4HDysPTR0AGg0DCyEjFzsXHxIVAQ9HDREJGyE1Iy0pRQ0vAUEMJwcTBBEDCQwBFBEMHQgvAx8kGwgJABcRNQFJCgMOKiIlEQ8CEBABDhULFwEAGlwQCgglAgEKBAoiDjMBChocAAkIAAwIADITBxIWBicOABQUDgwHDgIREDAiChkAIDAgEggYDQkiZlQ4FiADNBoWCQcSBghGID4QABAQAgkEIBAsJgwEFAcFCg0EIA4eCREQHgoMDQIULioIBwAZCBIDFCAoGAgLDDB4CggmCCwkDBQQMAoyGiZKMA4EGAIWBSkDBRkOEywPChMGLwLmAcNJ9k4QCxQEAB0YIwITCxUXFQAFBgcWAxILAh0QGQc1BBMaHQQZATsbLx0ZDQIFBwoXCVMPJA1GGzgPKhkNCR8jJQsVAxUKDyAbEDEALyk/FQsLBgkaBjYHCAcBHyUTAjkYVS4ZIgU2CyYAGgoYHiAEGhskExIpDhEQFwILAwEbETMpGA8iFR0dAwMGBSAPChEBGxdDiQEHBxsMCxQEGhogEFoqLEIUMAYSDAAcEhgyEhQaMA8UDQ4XBi8ZGQoBKBYoDho4DhIKAiIRFggMPgQKDAo2Ew4gIgcYBAgaGWoMEgoAGBUwGxAPArICyweuDh4LRCM0ERQAEggWIA4CCgcKGwMRDw0HEwVPEiseGQQZFgsTOyVLAREPHyEFIw8lHQcTChMACxcfEyUCCTpjAAULCwATHFEcHSINGgMECgwEAwgNDgAIOiIcAC4NEAsaLQEhCAcaAA4SAhQJCAwQFhE6DxIJCgcJDycDCwkMFyozAA8FDyABGA0OAgAxDysTBg8SAhgMFgUEIwcVAi0YEQIDDAIYGyw7JA8YJSITBAMHCC0SEw4fAh0PCxEOARQXICEaGxw5HhEBJREJCQAPFQsbARMIERAPABEaFQIREQNMDhQuKAYOARIJDCMOFxQHFQg5BQcXAgcIBRgRDgUWFQILCgc0FUAJWBUcADAECggGKBsaGyQEBggEFgskBTIEFhIoBFQNNC6SAQIcLBIUAxoGApwFtBObHmQBHBUHHSZHByENEQcTCl8GFTZnBhgBGhIODAUOTQ4BDgYCJwgTHhcKAzgDGAYcHi4mHjYuHh4+Wg4uEhQQAgwLGmQ2JhIUACgbbCEgGUQXgAE9SAAUC0oHFAsGE1YDZikeER4FLBdEF0gXeBVwSTwAFgUKBQQJEA8WBxQNMjEyBVZXBA0AOQcrFA1IDyYNfjsSBTwDHhEgJw4JDC8DFQUHWwctBB8VAQkgORApDg8WDUhFKBEoGRAvCCkoHQ4vDBUUBxYAPg4UAQoHAhULLQwRLBFMBx4LBQkrDQALFhtiIyQDGgkkBCkTJQYHBRARIBEhFx8BOw4NFCcaoQESORQrBR8MFwQTAzcMKyAbME04ERwGJgkFCwAdDg0OIz4dJBcqHSI7GjMEIw49DBEOBRQRATMOCwUDDw8CFxERAC8SIyINCBIRKE8TAgoPCwE3CgUDEidlFSUAJwglCQ0AEx4bBRgADBUQCxYGLAA+GSglDhMCHQMJZS8pGRcGGRAhCnkHKww1DUUyOUZNQBMUAwYCBhosIyM5BTULCwQHDAUaCxUVCR0XBwQFFA4uDg4SMgcMFQwLFBkYGAomBRgIGQEpDBcOFxoABhAEJgYbGgUUMzobTgQMDAojBggSFAgxBQMGASohGAkADxJZMgUMDwcVDi0GLw5/OmkSMwFXMg0YBhokAhkEKQsfDhcHFx4jAwsUJRwHFAQuHCgNAg0JBxEBIwkLDwIEFQUTERUAFQMLHR83BRMQFz4YHgccDxhPQDsMDxg0FkYJHAskGhoiIAosDSgHEg0KIiAMARIVAhYWBBApESsFNQIzC1sKJQMTDCUmDzgBHicEVR4LBxcFFwgKHBQMCAoOIAAeKBBEEDIgEBI0Ei4AMAssESYZAqYDiw3IAiUhFSEfJSkRXQ1fBCUeDwKPAQFXBz8MZQsTAikMFwQXAxULHyMVLQ0vABUKLwgTHCsmERIPHkEaAjAJFg4aLB4kHhYKARYRFgMYBBgMEhAUBnoCCxJEEhYDFAsKGQkrDwUNBg8SEwgdBRENO0szJ00bGyENBw8BIRAHCQENHhEQFSYREBEuUyofBBsOEQQLDw8BEwsvEA0WCRwbBgcADRARDAMKCgoDCh8AFwUHCQATCgANMQFFFw0PBCEFBxcDQRIPEAMUCjwOGAIODxAXBhUMU1AEGBwuBCADNAsQFQQtAz0nDw8BExYnBhMKRwsbAy8MaQEVEy0FJRYvCCcXCkcHGQ8TBR8QIyYDFCBYABwOLAZiGzwCJAMIFQpJDw0MESgBMAgWDyoGCB4QGhgIFAIYBhgeKgYUByICEAEiCiIeQiguGiMCEg86CU4ECAoBCggEDAkoFCoYGAYYIiIIFgoCChEKBxQFEAYeJhgqFAwWBBoNKAMUGxAFOAQwC0IBLA8kEQoADg4WBJwBExACRiIaIBgKDiAmECAoCAYYAQoJDhsVFx07AsoBvxuJCxQVEgsWByoBNA0WBhADJiMQMxALRAU4CRQCFApAERgDNAYuCxIKDBIYOggKFAoaAyoxIAEoCigXMgcUD1oHFjkcDwAxLBUwCzIAMgRADkQfBhUAEwkzAB0SJRYPAREnDAcMCwYXASsMiQE4LQNDE3ESdwSzAR6XAUBxGDkCGQYXACEHFxEtBDsMKxAdFDMOgwEKIwoHDAIOFCY/GEcQLwEvBhMBAwwGChQOBBESBRQWECgKBRAIEEQOFBoWFAlkDyALFAYQDAgWFgsiAwK2AvcQwhEaASwKGgAsCzQGFAUgISgfEisyLwQTBRkOE0YfCBEQD0ojdE8kJSxDJCMsNw4JEAMqIQEUCxICFAoIDAIWBTIxFDEQDSgFFgc+MwwTEDUeHRALFAU4BRQLEA8IEQsNKxcvD0QMWi4cBSYlDhcKF0cvAwkIBQcREgsCCQ8LAgkSISYbRBkcBSACBAUUaQgTARcMEywXDAkDGyMnAxUECQoBJCQSCj4CGAMkFUBPHCsEFR8lCycCFxATE0EMTQBbDYUBDRsZBBMaIRg1J1cuAxcMMQ8DaWgvPlM0NSwrGktAISQvSj0sLyo1WCUcLUQHFgIoSYABEygPNlloJUgNCjUWEQwPEEfmARMoEyJnQA0KKQgTEBViJxpTeCEaNQwRCikyLyZRUB0oK1QIGgMeIg5ECTotFAsYAwK2BJAgnAIDDxgKLD4UBQQDAREKHRINLhMQHwAPDw0IGQUZFwtADCQWGCUjDQYPIggWDhQBIA8KCQYRGAUyGSwACAMIBwEhFxNbGxcCIQoXBQ8fHB8wIQYHAAkHBWsZFQInEAkHCRMTDQcJFBEACyIZChULCREAFxIBCwkHNwIVAxQFJB8ICwsZBgk0GQYVDQMaBwsLHA8GDw4ZJCsDEw8LDxMRBQ4LLDVwSyorFgsGCxMRGQktBUMMEwwPFhMMDhsDDQcLIxMrYQtvEi0GIwMHPx8vMxEFCwAJCAscARUIFwMLBwkfEQAPBQklFQkPHAAGGQUZExEqDQYRARUDEw8FEwQFBQEJDgQFMQMNBwsLAwsKAwkWHREJFSETL/sBcw0MA1INKgEWDxMVCAcGCCIVFwkAExAXFR8NEQAPCAMsDwQlDTtADTMpGR8PPxAfCx8dEwMHBABeCxgLCg8PGQAXCBUFKxMVAQsEBwoECgoIEQUVDxkaJQcPCwcEBQoBLhNcAy4DChcSABgMFAQWCzIVJA8SFQ4tDhcBBwYFCAIQCAoMAgAGFQwZGgEmDjIOCCMsGRYHVgpEIhgXAQ40JioWKjIWEiEcEzILHAEUBkAhFgUWAioZGAAfEgUOAg4WFgQgFDALDAAkBgwWDRICADIOFhYQFgZODnweMhIKClJqXmQOJAEaBgQ6CBoKUjoeDgwAAxdGBgoIGhgEFBUMCRAAECQmBAkYAwwCEA4IFhwgEDJITjJcBgIKBwIjArgB1UzGbH8ZqQEZkwMzdwm9Ai9ZFTMAfzEvAScJBwcqAwoJUxtBAQQREwlVECcnFQVPCBopBwsjE4UBFxQfFQ8fAjkMLiNRHx8ZQwsnAU0KYQJrEi8AXRMhGg4MVy5+IjIEjAFcoAEQJQg5BA8OQiJ2IB8KQwElGC4OahE+HAcWMgZoByIiPhAFDkgMXBzoARgQEiAGQAIaAQ4FHAAWCgMWIgpKBLQBDWQCbg68AQ5iFKIBFDwiOg5gFIwBEmIDXgtUIQElkwE5ApoBhxTRBKQBCToLBQspFQ0rTwcTISsJBxsgJSs3Ig1GR35PWCN2GxwLXRtjDBsQFwAZAzwXFwU7FAkHHQYbBREEAwp/AyMCKwwJCzUMvQEaLggDHBAIJgMFDBICIgUOAnEkBgYpAhEMEhpjB2EKXwsxCiMYDTgcHD4QSAMQBBoUIAowMgcIFBA9Bg8ICgpCFlwEFwoLGgwQZBZaAXoWPgUCtAH4iAHRHSwxC0VEcQ4zAUUdMwE1BhkUKQYfHBUCIQ4JOMEBLks6jwESGTQjBC0RJHFWPwxFAxsFGwsNEQslT6kBAUEmOSYZOGkgBA4DBgcUTR1BASYNNA0QWQobFBUBEwsPDyVdGSEXEhlYBjAkWg1aJD4GFgk4NVwgQhhiAoIBD1IcSgAsFypJPhIKEQwJEAFEHDoKLgQyBzwEChgOIggkESoIChINCggMGgQCDAkCDh4HEEE+KgAOBA4YArAB4gGLEDgDTB0wAx4KXkYGAAMTK0cFEwgVDg8aNx4DJBYgACkTFxUdAFUjOQkXASkIEwEtEU03HSMLEwsvDQ8ZBHcwgwFAVwVTKTcsLQAZFwMdKB8oAVQ9HQ0jBB8MIR0THRcLFwcLAgkIBxYWQgkgHxgNEgEWCCYGDi4QPiwMFBEYARoUCDoZSAUgBBAQBhQBNDJMAjAULAQwCywbLAIUEBwgCBYOCAVYRzg7JB1SNUgjFhECxAP5A6cECAMkCgk7BksGFSYbHiMmYwFHDz8LAw0NFQcHFw0TD0crAxsHHSUFJxZfB0cFFSMdCxcTLQs1CiEcKRYZLQsjHQkXAhcLETsbGxsNBAkICAoCLAMOEAoGDh4YAgoVEB8BBwkDFxcPBBEODQsTBwEPFBEMKwMRDQULASUFFw0TFxULAQ8QCDYUCg8QEwQbBQ0TMzMLGSkIVwRfDwQIKhADDi8ADQ4DBQARBQEHBAQQByIKCgkGCQEVDR87EhE0HwUVPQspD1F7LQ0vDBMiISQJFgIiBxYqGhQaAg4LBj8DFQYlFh0AQws3IxEFJwEvCzsZFwYxDRUBLxQVBQ0RE01PKjMFMQ0fDh0HBTgWGhoEGgMSBDQoMhhQOkg6EBYsEjAKFgAWEzAKSAAuBjISVAY8EhIFAAsHDRQLRgUsFiYgDRQBGAwaEhQoHERMCioFMhgkYBwEDyUfKxUFCRIRBiUUDRoDEgQiJFAWUiA+MjJKSiIeGhhIOEwWRhokBCoBGgkWCQYbAQ0IBAgOAhAKFDAAChEsChwMDCIIEBAMIAMeDg4wBQo9DgsKAA4UDgIkCwwIECQBFgkGGQk1CQAWEi4KBCIHAmLFCp8LHAccAgAlChUBDwwFJREhFxshCyUrKBUIKwRDHRs3CQkPCQcbFRENABUGCQMOHCsEABILCgoOBiAVCAIUGQElDwsAekYePB4WCgEcHywKGAEWCgoKAgwHFhYAMBYYAh4HAq4B3wSPASYFKhAWCQYJAQkhLUgDCRkUDQcPFAkFDzExDRcndQApFzU1CAULDBcnHSkTAQoQEgYYET4SCAESGQIRHwMfFBkJEU0WCRgcCAYeCRQPDgQQAzAaChAQIDAQIBsIDg4DFBUYCxwbEhUPCBECHx4ABhEDCxMDEQ4TBBMJIx0MIBseBRgEDBQPChEOBxIAESI/LAYUCgQkBwQMBQwwEBQQFgASBhgqJBAiABYJFicCPtkPoREVLwtbEwgJDgEaEygzJhEiH1YOMgEyZKYBKjAoPkIaEBIOBg4AFBMgDwwHBBEVHQI5ES8ZLxl9DzEVJxklAlSFEK0EEBUIKxMNEQUjNQ0XF1MJCR0HJx8ECQkFJwMXGyMHIxA9DkEiAyoHGAZWGBhiRBMCEBYKBBYBEgIODg4CNAMiBhIMCAIaAwoLABAoDwASDA4gFwJclTD5DzYBGh9CNSQ3CBcSByQ1Bh0UBwgHDD0wQwITHjEIGwFNETkZI0EtcystBS0MIRwviAENmAEPYAAWCBYALwYFBgYISBI4ASocKAYWBBgHMjAVFgIHDhkMKQgTEgQKAsACxS/bIhQpPFUGJxQ9FlsMiQEOKRopCC8NLx01DQsTDA0UGUQFBBcBDw0BCQxHAB0QDwgTAi0FFQ8TCBUhFx09ARUMPwMtF1cfWRtBM6UBJWUzsQEhYTV7FWklfwkvJUUTQxEtGyU9IUMDLQuBAUE7ARMGOypbFBEWLRgXSAsUHyQDDANwAhYMFAMWCxYNLiEmDSgNPgJCBBgKHBQcDDoQDhgIFA4MFAoqQmIWLgouCmIpSAFCFzANKgViAxYJFggmWIoBAlIKDlYKHA4iHgoBDg8cChgADB4IBjwGIAgGARgdEgUIBhMSARQKFhISUjgMAgoDCCkOBAYOAAwHHiYqDiISDgQBCBUNIQoDCgQcMhQUKAUfGAckJDwCDgYIFR4MHggKDAIeFQ4BHCQsFiQgFkICFA0uCxwCBhQDBgQ4SAoACgcMFxYVAgzWBfZPAQcPOgYKCAEFCQIUvwSMCQUFCQATFgQUEggCAw0JAQsMDQIMKhIFAQUMCAwMAAMPAhyTxwKBwwH5AQdlCNMBFqMDPjEOCw4QKLwBQq4BB5YBG4gDY345CBECJsaKARR/AlcGNQ4RGhYmKhi4ATJyDnIYgANCWAg+CwsHiQEz4QJpVy0HI00JAlj0JqwBrAIBJA94hwEZPScRQQIbBTgXDQ3rCFlXDRsN9QYPHRQAJjwQhAFMRAswAkYSIA3gAUCoAUQHHEUMKiQEHjQYGwowLJ4BRDYilgIqhAEKmgEDkgEN7gEpaicEGx8h3wELGwUbEwI8uxa1AhNNlQErnwIMgQEMNQwnIrcBCSkT/QI+dR5ODlAhtAUEsgEGQAYWCjcEFwYPJkwEBxaYAR6OAQciEREtOgEkESkBHRUC2gGZELIRBRciCCgJOjNCZX51AhsWBxS/ATtDeTULE4kCG0sMoQILHxAbASsKIRQFCC4WMAZgC/4BB1gKLBI/Dq8BFzEGLRQBBq4BEhwIDhBpDisBMQZnJnU5LwQvCisCHQEJAzodWx0dAjcURwBvJAIuMBIwBCwPMgMHJAwIJAiOAScUCikQBQoEChoGqgENUgorDl8KEQYLDEYMRgCAAQ0qBkAaWgFICBYDRh8KAAogCRIXAz0MewoxEAMKGhiSASQwAk4NEASNATBNBCkJJQF5Hh0cIE4DFEMeCyAQFiYMYA7CARA+IQwjAtABsAHeGRIAOhIaCUA1FCMRDBMHERcGDxQFLgMeMWZHKhlUIVIrLBFiF2QCDgchJzEJRQJvFVMWqwEKVQpzBTcLUQotHj0VFQAbDisLVRQ7BCkOTQENBgUOBAgSAgQKLg0kFC4JEAIWBA4QFAIUAwAbTgcCCC8mKwwTGgEuLAwJEhAOEgYeRzEBFBseBxoTAg0OBSQAGAIaDBgJNA8KGTQcAgQdDJ8BMB8sABoMCJQBMAcWFwYxAEEPFwIXBg8OCRQEGAoMJggOCjEmJgYoEwoAJBI0MBIAApACtROadjQHQAgBBRoPGghIAhQPJA88AB4NFAQFCyIRGh84IRIDOAIqBW4zOCksExIDCgIPFBADKB8gDQcHJQIUDQQLCAAWFjQlBQ0cBhAPJgEoByYTRgMSCQYNCxEMCxsFAwUIDRAEPAUaAkILHg8sJRgJIAAMBwYLAwsREUsDYR8FFg0RDQUzACkOTwZ7CSsJjwEFIixELBYWARAPDgcQLwppBBcKSToRSAsUERARBkkNIQZtID8aMTIDC1sBDwQPDA0cBRkLBQ8BDxBRBi0kQBAKBgYGAwwbELMBBDUjGRcdEREPFQUVBBEFKQEFAxMpKQczFwAeGQEpEQkGAgZGHCACCAYJJgQYEBIwKJwBPHYOQBYyCAJw+KABlFmCAQEeD3YVHhwCKnAOPgkpLXQENBI4AA4MQA0gAtQBGcwBASAFJCvvATlHK2MLTQSfASHPAQgpFCIQvwEF0QEEEwh9ClkUHAiGAQA6GIMBBl8JiwECZRAjFkYINA5nBFMQIgaKAQRwDSgIIwQjHnITDBQnGhgEfg9CEwKaAosGTSQKMgNICzIPGhM1IQMbeCoaAiQHMBsBGRkHUhNQBDQFHBEuBAgOWgcgCTUPLA12FRALOQubAg1pLSUnCBMjBzECGQMpZUsDiwFZFA81HxAdFwkvBS8GQxpxHlMmlwEePyIJFg4KPgQ+CS4gggISpAEEFxQLAp0BC10EkwERlwEBOxAVJBIIIgRKEQsOlgEQRA5IAgcOGAb0AQgiCkcDNQoRCkIgMQB1IWcDHxgYJEcbQRIrCQcjKg9pG78BBWEcTypPEBUUFgxhGCQGkAEPGgo9BBUMERgmGBMETwELGSMHGQRdTg4YGRgmCDgPFA5aBnYVARZeB0gKdAYuBxsVkwEFXxWaAQIKE0QJMBEUCAMqbiowBSwTjgFjdCVnjAE4KAEaIAgcABoFAmLhCpM9CgsYPx8tDjERhQELIw0FLRAVAxEIBycJDxEJLQQJBiMyAzYKEAAgBAYIBQYCAhYLDA8EABgMEgAgCwwLHh8eAiwECBIJIAUuDhgKJCAWBgoKBAoKBAoLJAkQEw4FCxEEAwJCEfwCAx0OFQZNHy0FMSM5OxoPDhAWIQwIFgMMFwAABhAQAAwVDAMMFAwHDAsEHCYUDDAKEg4eBwYEAi4GEAwACAcEFwJkxAmfBxUfLzcZPwQXFhMLBRgVAAcACR0XBQkAHSsGFQE3EhkiLRotAG0yJRoZBhcMKwALBBUQER4WLhYMEA4gHR4KAgoUDCYBBgkWBSYTFgM0DDADLAY4GEIDFAwMBAwBIA4OAgwFAjDnar4xigEZBhcWESkVgwEZoQETKQBNHAQGZAghDrMBDiUUGjAaBDwJCARZFgkcGA5CDMYBEzgPAqoB43O7HmQZ2gEdGgcyPTw3BAcDCRQVJhNaGSgPHBMUIRgZGi8MFgYCBAUUKQMJGwQXFW0YlQEqMRYDCDouChYBDhcnVQEZDUMgJhQRAhMQFwUHCAwWEQUPChsEDQsVDg8JCQQCIkwMBgQrARUMDQAdICsMDwsbAA0OAhgNDgcNCwMXFicAEwcRAgQgFwwKFBAEJgIeDQcaDgg5BgQNGQcnACkWDxIACBYSHAYkACoHAroBjlfLMBoDEggOFhYKGAEgB0IMGAMoFSYBHBEUBzAGDg8CFwwTEA1UBhILBQcLBTcCAxGQARksETwtCAsDDREXFQsTGwUBBQITGBcOGQEnCDEDMQQxDR8XOwUhGBUANQ0JBwUfN1MJAw8UFQgHJAcKLSYXCFcBGQcxBWMUGQAvCw0NAwsJAyciQRwHCAMMEiIgCEoPIgEUCaABDxIGEBAwBAYUOywfJA4MBRYOKEUiRQoHDAgSEAooCDAGMAVUHwJgpiOZHy4EEAgoAngRGgkCCREjBRkDBQkABhUFERkrGxcIEwULExEVBQkCDxILJRUCIRABFw0PKQ81EgcJLQETBw0CERIXQgcaBhYaAwQKAQYXAQ0OAEACCAoOBiwIEiYWKggCmgTUSdBbABUTEZsBRwcVIgUrGwkTNAReFkgHJAR8ASAEGAMSDRIbLykvT0E7Iw83BTMRVAgwDwMNEwkpAScVIwlDBhEGJA1wDSoQMABaGWRBLmsmQRAHYB88KzofGRNCUQ8GFQAnFE0DSgVUKxwZECMJDzEhLhMUBCQcZAEqB04hDA0GKR9FIxkRBRECChkjCRsEKQ8eBwYHBw8RBTkHEQUWBA4DEg8oBWoAAyNFGREXJQAPB2EZTwwxAUMJfRwSDyUNRQcfAg4RDwU9CA8HFwQtEisCTxERDxEtEw8VAVEgaRM3GRUXFQMRDBUGJQsHEBIOLgpCMhgGPjIMKCwKFiBGCFwFMAIUCCAgWkI9Hy8HPR01BEEkRQMeEiUEFQwpADsVNRYFGAsEEA4SCo4BKCAQMDQNBAUKCBIPGAQUMwMrDxMBCBAwGBoaIBA8ECAALAgWAiwRDRoUCB4ZIgIfCB8gAhAaHBMIABwaCgokAwg7CR0UMTADEhgqKBwuCE0CFwFRISEAFw41ETsSER8XDhUUBRoKBAwDEiA6RgkUHxQEIgwOLgAzFggWGRkfBwMHEQMFBwIkLCARBT8nCCElVwsLFQAHDBIuIiQLAQkEAjAsXCgyWy0rBg0KBRAfBhIIIAQeDhkKGAweHAYaExQZCgUMDAwkChMECxQaKjQADAYaBTEmDiJCBA8YBBwKChQEFgMUCywMDAswCroBEioDAQcCwAK3BsEFEAEOBhAUMgIuCkQDEg8KFRgVHhMCCyEPAAccBiABFh8BCxEOEwgCIRQBCRMrBRUdDwcnCAwNHQEHAypRASkUNwQfGyUJJxkbFQscERcJFwErBBUJDRIHDw8FGwA9BxMVKQcrFxEDGxAXAAwHABUvER0BDQthDx8GNwsTAhoYJhBLBSsJCgxAIB4KYRMXAgUGEwEHDh4UOBYICF8CBhAuDiYHIgINCAESCwQ4HnIOOAwbBg0KIxkrASEGKQ0dAVAqGhgNCiAeNgoUDCkISQEVEikBCQQSCjsECA4NDlAKJQwCDiAKIAQAECECHwUKLg0BCRYVBQAMEgwiARYGIAIwASIRHhBcCQ8WHhIwDhQaQQU7DgoKIgogFgEaDAgMEjYKMgEBDBICFhsNDQgFDQkkEAcoDAYgBA0MDAJGGTMdBORtxKQC2hVQDRoAJhFSDUIhKRAMFXYXEBUHCTQOcS6KASkeCxULCgMkBBYDhgNrGC0bESwCHg4eEREzICECGxMJCRUwAyQLFickFhgEDhEHHSAQGBgbEiMEGRIiDAoSDyAxFCMCBQiGAQQoBmgNIx8BCxIBEgQLFggELglAARgEXxABBpQBETAALgdYMVYdVCUIAxkNPAgWEQkFXAUKDxMLIQZPExsNAycVBy0EKwo7GAQLNhcQDxcJOwZXBQkIPwgfEkMCLA0qFQ0JJgAPIUUFSgkQHUsbUQUNBQEFEAQoCRcRBA1SERYVAwNDAAkSFQYJAwYbEQ0dAxcCEwwADA4GAxQ1IxkANRI/JjEQXRIrAyMGUSYBLAsYIRjBARwVAT8TtwEBEwoDCgYeORgdIiYDDBYUEAwoKx8hCyMKBxwJCx0DAhk3BQ0KEx8KK0gfBBdFQTsXIQdLKTsHWR0jBS0OawohDE8uOw4zBykGDQMWA3YFJBsNCQ8DLwxPAkkUNxdLCzsAbRMeAFAOdAZMGCYLFBspFUoSLAkWACoSRAoQBQshBBk0GzQPFAAQAhQaHhMUGQUXKAcIGQghOQsGByQBDAcFFwwBCh4aJRYNPBEQFR0NGBkaAwwRAA8RDzsbCx3bAS6RAQoOHAMIDwURAA8IDQEJFwgFJAcFBVsJSR/TATEPDU0RDwIpGUkDPxcnCGE9DQAnDAkFFBkHAxsEBwECCRcLIwMHCQYLXScRAxMAmwE/QxEDES9JJwQhEA8QAQ41LEMYCQhXB0EGPwO1AR81E2VHIxEPAQkaKmQhAC8XZx0ZDycFAx8JDwsDFQANBhUaGwwdADUfBBArDCEBSzERMwArJSENBA0FDBMFBWc3PTMjSRAfIBEqCQMLEAoKGhwKYBUSCQcdUTcDFwobATkYERoEKgkDGRRBOSUPARkGKSIQFDYYDA4fBykCIxEIG1chPVULHww5PD8EG0krEwFDAB8QRwuLAUUdIw8tFi0JIRQTBB0NACMUJQJ9JScbIxwTAwcNGgcKCRkvAjEfOS03Nyc5GQcNOSdZLw80GRADDgVqF3gbGBcwH64BL5wBHYgBAB4gkAE8iAGOAVAYHBokBR4fGhAKFgYwCS4ELCw8BTAGDAEKDhoQmAFITDg0QmQ0KCA+EEgsLiQ+GD5AgAEmNBhMBEgYHRYMEDYaGBQHECEIECQcDgpEHDBOJGgLEgcAEA4CHAEDCEUGMworFh0G2QEfDxEKERsVBSkVHwETMhEhGRMFGSIVAAkLPQKNAosBNSk5AT0TDCYeJiUGIwcZDREEICINIEpIDhwBFBkCfSMxJhUEfxcrAjMNNQpBABMJNw1RJwkpcTUpKxkTlQE7TTcbKx0JAyEXGRgLPg5OESgRASFDABcJLxApFS8FPxxBAREXJQEnGwsBMQQhEA8AHwUNEU0HSQIpKE4QLAE0AjYMEQwtABsIPygZCD8GKRknChsBJgzNASorAUcZHhs5AxcMEQ8GDx4GDgUJESMDLwAtHk0DIxMjA10ULwAzEhMFISkrCRcGISIpCNUBBXkGRQ1BBnkZMRE7HTcxHRMxF0cVJxcVES1PWRcnIyMJIRk1DSkhPRdXQx0nSzkXBSUbdTdBFTctVSUpCTchCRMKFXYdvgEIBCEbZwgZEAMSDBoCHAUUKiEUCgowFDoAHxchCzgZLAMJCRsFGR87GQYFYgIqCDwaGiQeCggBABk3LQcNKAQqKggYAkYJEAgEUBMsBU4SEANOKSIvRCk+FQQHKBcgBwQVDQ8dEUMQMiUiCwE5FxcIC0AlExcDGxULGRknFREpHSMDIx0xBzEMUxAJHyEMPSdfAQ0OER8lCTELE5MBaUllUT8nPwknGQ8TKVNVMyM3MUUrQ0UpHRUjHQkXDUNPCRsrGxkf3wFzOxcXAFUZEwQLEhsDHRIZARMIIwUISAUONyUPAw8ABg4WFg0EGwk5MRcjEwkZGykAJQgJARgbEyURCyMGKxcLDyEVGSMXEw0VARUQEwIRCyMGJQUNSRkRDRshIQsTDRsHERcTDSkRJQEbBRMTOxcHDwQvBQ8LBAcFBw0EEU4ZJCNIKzpjVmM6URApCj8HEwIhCR0ENQoHFggBExtZESEXHRkLEwMjAR8GGQMRDwQdRQwJEgsAFQkfAQ0NFBUDCxEFFR4XAwEPEhUfIR0SBAoODAEUKx0ZIQ0CDQwdFQUPCQEJJB0UCxAGCi4DCwwYDCEAAxYVLA4OGjgaDhkIAAguGAYUEwoIEh0gAj4LKhMHKQgDEAwUGhIQAgwIEgIWCxIBEhkCCBQQFQgZKgoWGx4CFBMiDgwzFCEJDxENGhUAIRgPBRUdGQ8RAQkYKQgVCjQaBwQpABEGGQERBiYUABYSHBQQMBQwBhkMFwEZDgEMMlQJMDMMPyIHAwEREQcPJCkYBhIFAg8RHw9FAxUMDREtBRcNJwMNCRcDZS0pKxsTFwkjAAkJCAsDBUEJHw8JJnImCRYmImsABAwFFBwOFgQJGAoSOBROUg4cAggRDAcSNx4FGhMXbQozKx0ROUexAUEnHRklBx0vLS0DFwRBFR0YFQghBxELITcLHwINEicYFTAZag8aBhoAHBESGwIXCg8TCwc9IBkkCyABPgQaFAEUOBweGgkMYh48EyIZIgMyF0ADFBIKAQwLIgs0Bg4FEw8EGxsVDg0ACSMXEwQPFi0AMxd7LQsBFQgNAQEDEA0CEwcBDQYNCQUNACEHBxcDGQsLDAAYHQUPDxATFgctFw8XFxMbCSUtEwsPJRkTCR8GEx4ALiEmDyYJPiMubQIPFh0yXQYjCQ8CExoRRhsMCwAfCgsuEx4dCCcVAA8CQR4nAyMGIyA1EEEbEQINByAFPhYqBxAfNhMcER4dPh8aHwgTChsVCS8FFQkVET0bEyEPByUIIwAxHQwEEgEeChohOAYyHBQAIg0yMVAVIREtJyETJAYoGAoDBhcJRw0ACxQNBiMDERUOAR4VAgsHBRMCGA8FDxULCQ0aNQIPEwYdEREBCRoNAwkHGzENBxsCEA0ACRsbBRUNCwgTAw0tMRMLGykJKwkHDQcRBAAOBwIDCgIWBwMDCQsJFwwKIRABDgsSKyURLSUdAiEMGB0OAxIAEAwYAQYPEysBFRAnBQMhEi8BBwcGCw4HCg8LAzEADQ8IGQcNNREQEQsZEwcdBBUFFQwTAA8NAA8hAQgNHgMGGR8bCxMTAA0NBxMJBBUDBwkGCQcXCQUHGAcACwsdDQkIFwYJJx0RDwEKAwQJBQkPAQkHAyEJCxkBEQgRERMBKQ8pCg8FCxMXACMUFQcPDRMFAQcJAxMCBxYLAhUZAhEJAA8KDwINCQIPCAMEBwkFAw0vEBEBBwYABhYKAAYPBBMQDRgbGgUgBhYTBQ0JARUVBQQJEA0ECxQbACUICQcZIwsTDRcBCxoPEQMjBwUJBREOHRENDyEUAhANBAYjEQsVBCEQDwIBDQsLEQATFQ8JKQMNCSsADwQDDy0HJyMNAAcECRYFISMZBxMEDyQDBgkNDQEJKB0CCw0TEw0tBSMGCw4CChIBAQoVDA0WBBIdKgoaBRAQFAQWHAgCFBMADRADBQkAExwNBAQdJREnAw0CChQFCg0IMwAfHAMKBAoDBhUAAh8GDQMHCQMNDgsCDRkTAg8HMwUTETsZCy0lEwkCBwgjCSkKAQcQKycpBBsJE0U7FQAPCSFFAzsNHw8NAxE2XSQjIhM0NQcPBB0ZCiIVLDlMPQwfIhUoHQEFCgccDw4RBg8oAiQvDAAEExYXChUaIxITHhMQJwgjECcODwAhFDcWUQERBxAAMwgbAyEePwAvBhcXHhUTEjMTBAJDCBcBBwUUAwEHHwgVDRkRAQkxIQMXFx0HNy0hBRMjHwNJKSkRDQ4TBgsMAxQLMwkDEQoPFhcNGgUICwMPOQA0FQwHAAUZGQARCwcdED04CA9CPwwjEQ8TACMYNTgTCEJRChEHE4UBPRMZDx8ZEQ0PLQkXBBoeDwoBTghUCiomEAEUCQ4fCA0SGwUJCAMMQTY/CgcKBQIFDSMNDQgLCgIOHBIIGg0iFxIhLSkBCzwGMhUaARgJDAMLAwEXJgUYHyYLESccDxwFCycoPSA3DUUKGwkJBgcOCBQAKgogAxYGGjsSCwoLCz0FFQcTEQUVDA0IGRlFCkMDIwsXERUHJQ0REycXRwMpKT8HIw8NBhsFWRo/BxseC0AUFgMQIwpXBg8cHwQCAg4ODwofIqUBEikTCgs0EwIABggMABALChMHABkKEyo9DgUUBCglLhk4CigJFhUmNzwtMA0mPTQrJhcsMyxRBiMENwlRCykCExAdAxsCWRQfNiUgPzJrDi8BCxMJDQgFGBMSAh8NARMGGQUbFw0AFyxbMCEOIyRPKjMoFRgzFhUaFRAKGAkwIywRICMeGSYQChsqBxwAOBtOGW4EJgUoDygTHAcYMT4hGgQuCQgNAAkOChwNBRMCDQYLJgcMDxQTAAcKAhgPDiMUESgXEA8DDxsXCg0+Ai4SKAhADigKDg44HEYHARMdCx4EIglCDAweMgAcDBYARgoOEgwPDBULCQQCIggKBSIIFBMCBAwMCgsSCBQAGBFkDxoNJiEyASgHCglBBwwHOAYiEyIRQAQKEgkPFg0DCxgBQgsYCBgNWhkcDC4BKgYMDAoTBS8DCR4LDgseBSIECBMMGSAXEAwRCxUMIRs/HR0lCw0EDxAFIgsACicQGQUFHw0RAAURMQ8PJRkbHxcRCAIYChYBFgMNHScTAhsDCSAAKAcdCQsbDQEiDkIDFgchDQkdJRsRDQIDFgxOEhgILgoQBCQSJAY0BRoLGA1MHz4DFA8YEAIfFgMIBTQCHAkVCwUGHwcRKxorRBIGHhkUBRoSCBYHCBcKDRAFEhkQFBoZACEaHwYRBQgbAQkLAhkqFBYPAgomBwYHFxUbCQYHBhQaHSwFAAIzFSI7QDNMB2gTJhFGCBgLCRUoHyoJEgAQDQ8lHw0FJwEXGCdKBCQJQAcJABc5CBgRGgMODwIbGQ8CCw4PEQUFGQ4XAQcWHwINAxMtKRkrDQERDgQaGBwxGwcUBSYSIBMPBRMEFwslCQsRBxMVAyoNPAENBjsJERMTFQANDA0SCSwDHQ8ADhUGIxsACRIFDw8PCRABDgo4BQoJAgMKDTkGFwMJGQkfHgcbGQQLChhEBBYpGAkWBBcoGRUXEyEZExsPXxUTBx0ZERkDGRRHCAkrNwEVMRsXHxEICQAOCwUNCwOBASkNAgwKABgLBAcCKRsRGwQFJhIOAwAFKRdbSw8hc4UBWStbWysdTSUtIQ8fEB8FFw0TFw1LH0cIFQUfSxMPCRcVBAcBCRQZBjUVEQ8lTQkxGnUBGQsbBh0SJwQhDCcJBhMmExMKDyQRCg8VhQERLx8pFzEVUwgXExsWBggNAL0BIQMbBhsDDwkLDwIdM0ULFQMXFBcyCRIFCgsnDi0CbyEdFQ8TC0sNGTklIwsNCSsOLyJldA80DRANKhFgCAMMDwg5CAMIBBVMGRQDDgAWN3QndCdEKTQVFDNkDToTLhFWASALJBUoF1hVdAswERIaAB8iDBITAAkKDSAbJBlSE5QBEUIAEh9gDWAJDAYcFjAHGg0ZDQcFFAIsJAMnEAcSCg4NDAsyCDIiYAQWEVoLAgsKCyYUFBcBKCA8GjULOwIKJBYSIwIGJBAIJAYrChkFNwQYDwMTBwsbFQsTGgkIBwoNARktSVklIRNLGRsFHwYvFFlEN0JvYCMqBxICEg4MEAMMDxIJNhgWAQ4MEgEkFCQENFAOBgMSCwERGxEGGQM1ERUPDQNVElMoIxwrTAYMQiw3Ex8ZFQMNNAkVDRQRAxEOBw0dAwMWEQcLDAMQFQ4LEAMoF04NBk8OAw4GJAEYGR4HFhMSEwQVAQsHBQsuBBYLLQJHBycNNQRFCzcAFxkXDE0SAwgNBg0JCwEpCh8HCwkBET8IHQVHCBEBIxMPAxUSFQsjBSECKQwXE5UBJAcKBRAPBhUZSQ4ZAw8IKQAdEC0JIwExGjUIQQAjCg8KGwcNDk0OGTIBGBEqDVYZJhMUDwhJDi8LIxM5CxkdEwsZBBsNMR8bCRcAFxA1FiMGMQMVBCcYCRJfKDkkESIXGjkUHxRXCD02ABIlOgUsBwodEgUMCBoRDBUGBQwEGgMQX2QTOBECUyMZFE8oBQgKBgoCEgUMBgMMEwgZAAgLFwkFDQYpEQ8fAQ0LHQU9FA0AEQUBCwYVHjUjCjEnAAUaAx4ECgcaSSArOn0kLQQTBQ8UEUQbDQkwMxoFJCU0GSIhFwgDAwQdIBcGEw0pFwIKHSBDLCcUQTI7CBQNOgM2FiAaShYUHg4aGx4VBhcPMRZLAhMDER85HwsOBw4AAgcVJS4JBgAGCg4RFAAEIQoNDgMqAxoGUCBMATwJXgUSAjQSMhYcMggGECASEkYuKCgEDCgoVDouVAYEFgIOGAYBAi8JPQsRAQsMDwJtGDseMTY/Pi1OF2YPKhMyBCYXDBcQDQ4RChUgHzA9Fg84DQApAw8XIQUTGSEdNwsLLx0jIyc7K08XAxsGCCQPAQ0DL0EdbxSDARsLYQsrDRsPHx8VUyEjFQeBAQsbCSsxAxEKFwELKzc5DycOYwUVDyMLIRM9B48BMTEjERcNKQonABNNJw8DHRM3FZ0BJUclMwNvJTsjBxMPETMrTQk5ChsRKxMrJ1UVJQ85CzsCNwUzCRcVHR8tDRcjOQsZDDMdRQsPAhEMKQwbBwEcMVYKVAkiGx4AJg84AhATNAQYDyYnFAgUEgsCDA9AGEwJVAsYBSIdGgESHSARQDEuOyoRGh0yDyYnLgESEz4pUhcgBRQbDhsiTzgnBB0UFxoXLCsuI0QMGAASH0gIQAwmBSgLFgIODQYLEAwAGyIRMjFSIShJNhMCFRIhAkdqEhwJJg0cLUYfFg86Hww1Yh8kCxYjJhEmIyIfPC8+EwpHCBMNABIgSAQqJJgBAQ4vNxVlIU8JQyMzIw43LCEqIRohJAkaABANKAkSKSwdLg04ESIRBwQPGSsIEyAbCA0IGwElBgsYGxgtPEUiHxoPCg0AOR41FA0KERZpEhM4ZzBDfvMBKCcQFTwrHQIRBQUbAkMIIRw/KilAFSYvUjkIDwIxCiMeMyQrAA0VDAEXBjEMIQcfADcOQQEpFmEWNQwNKAsmGTg9EAgKDTAdRH8uiwEQaxA1GBkQMxABCg0SLw4RBhAFGAQSCgwkGwgjGBsUBzIHMiVMFzxLJDN0TRYlCiUYAionDh8iCQYSEA8KHyInChEMIw0fOScxER8jFwIECxYANBAyAzgrJj8sMVY9FgduAlAqYCaAARUUBFQkMiIiDhACLg0+Bm4kFAAuCyACQg4yFl4QSCgiKh4IXh0HIQ8dCyMIMQRTCSELCQYBGgoADiQNBBEjCDcRBRENawE3GSUJGSkzG0MlPTEvETsRJT9fFSkdSQcvT4UBUW0zWdsB8QGlAaMBKx+1AWN1Uzs3PTHnAesBQ1MvLTFbQ1cXDx8FFQYJFQsIBiEDDw8NAQkhHS0DJRkHGQQnDR0BDxkTGS0HKUGJARUdEQQLCzGpAQ0VETEDJQwbAhcWGR4TFBcMGSQNDhsDExERDxkLIwA1CAgUCwInEy0HJxA3FhsHDyYxAyseVQINCxEcAxgbFAA+JRorEhEXExYNDxMBDQgNGScDCw4XBykUQwUXBDUFEwwHBhUFIxcXAgcaAAM9Bg8FEQhNAjUACRYHAA8NEwIdEBgKAAgJAj8ZGwEZDQkGDwANESlZZQERFx8XAw0JCht3RR8jJQ0rAWklEQ8pDUEjNSE7MQcbHSMpKRkhAA8PAw0OAxsLAQsGNR0nITlBUT8TARkWDQIWFwmBATZDHE0CJxwxDE0DRw4JBgoCLAYMCAAKIwlHEDsPLRVnAREGBwwBBA4IAAQHCTEJEzdJIRVLIZsBMV8lTS0hHQ0jGSMWHx4VDiQIAg2VAQcxJWkXdR87ERczKxsNFQVXVyEpHT0bIVF/IzM/RS8dMSdFQTU5xwGXAZsBXV0lIwlXCiMFHxUBHw0FTxAhASEnLQBTFl8OFQA/EUMEJQolABkHIQNbOy8AJwc5CCMDFQkvA2VBIQYpAjEeEQMGGhEQEQEJDjUBAzILBhsAFQUHCwAjFSADGAQaGAoHIiE8EwwRHg8MBRQPEgUaCBAQCA4NEAYaFBAeA0wTTGmQAUFyH0YvjAEpTjNKdWIhJEt0KXgBGAgOAxIHEBkWB0gRLgQoBzgELA0wGzAZRgW4AQ0+CBIMBwQWABYLMhs0RVQZPE1uN5QBGR5z3AEZJDk4ESghNgkyATgMeAgiACgDZgkgHhYOEgoYCjQqehR4GDgKQEZSEDIkGjQaJC4SIhQ+AUAOWAMYESIDGiMqCSAfNAciDxoJPh9EAAwKDggEBw0CBzxABAwANDl2LW4FNj1KI1ALDgQGYhI4Gg0GGwENBRUPLQcHAiEkDyQKIAUcGzorOAcQABYVHDcuBQ5BPA8iPTQJGC82QzQ5ODgXDAgnFhEGEQELChEqLTQIAhwNAAwbDg8AABQpRgEOOD8SABYGAwoJCBcDBQQDBg4eHQkbECtOG0AMBQwRGgQIDBICDAogLAg6B0YKCgwbDAcUAS4VAhImDgkEIQUtFisyAAwiDAgBBA0MAQAoCSoGDBEOFwQWOhoaEi4SHAUcCF4MTA4gBSAHDikuFBAZAQ8mDg4WAwAGExIKEgMEDQkJAA0IBA0NDxcECwwxEgMcDRoCJh8GExIGFwUFEQIHEAgcBQIDBxEGBwwJAhEUAQESMQcTgQEHDQgHEgMLCQUjARsaCwgSFQETHRURAQkKCSgFEAMABDEOEy0FCRwFGzkFAhgJBwMTFwA3IikmEyYVOg4ABgQVCAAeGggKEh8NHxAFCgIIJAAOCBUCAwYADAkNFQcLCAMaCQYjLismKRo7DH8ABwQ8HgUEOQ8RF3EDXwldDWUVJxMLCxMjJwlhAE0lKw0ZFSUNGREzCVcbGwsbEysXEQA9IqkBJAYIKAMBBBsKBB4RAQ0jBwVnEhUOSwIlAwsHYgQMAAQFqwERDQIJCjMCCwMFBzQCCgVjB0UPfzE7ESkXIQsnFRUFFwRDHDMQrQFcMSazAagBGxIjCCMUDSBXLDM0IxwnEm8qDCAPGAYQBQALCRkEDw4NBgUIDzoLChkEFyoCDAwBCAcQASIeBAoBBgkJGwQFBwsBCRgEHBwEAgQRBBcSBRIGEhkcBxYZGBcABhQAHAcOAhALCw0EGxALEAUSFwEzGCM8BCwRDxMwFQgFBQkbBwAHCAIUCQ4IGgkADxUHAAAaEwENDgEWCgoBBBEBBQQKEiQOJAYJDBUGEQMHCQkBERYADAYMCgYqABYIBAwVBzECDQMbEyELFwYIGgMEBwQjBxkMCw4CEg4UCwAZBzUeDxgGDBAGGgoUBQIGHxYTFwkDAwoCRgEiCSYOEhAKCgcEDwoLHAUcBBIBBBSSARIbBnEJKRURAhEWCy4LEBMOAwwIDBIKBAYhBwESIT4VEBEgIxINAQMNERQYCDQaPko2WAYWAFoQPky+AQpEC34XYBMeIRwHDh4KDBQZByBACioBHAYSGSYRLhMMBRULBjNcCQYNDwktCQoi0AEcNBYWIAwgNAwwFBgGEAcOVIoBAQojIRAiPi5QUh4OGiIKHgRGCiQ2agouDBIUChwYLA5KMhIaEDgeOBIuGhYSHCAOQAZgGFgkGA5GQnZGOkAmNCAiJDwKMAUUFx4RCAMQChoEcho6QkwMHghCUkZCQioYlAE2VCYwHBwgUoIBVsoBPAgsFBgFCwcAFxIZHBs2JSoNPAlGECYAFAgUCSgDJAYeEBISBBMWI7oBBzASQiQyLCISYiYwBxwCFA4UICAUhAE4OhDYARIyAUwkbgQ0FMQBABgHQCMSBRoGPhhCDCYQEBYgCBIRRg8+CgUYLAUkCyQXGAMsCloGMAxAJm4eHgULEwoNDAgBDioAFgcBIxwhBw8YCRYMChIoCiQaFAIQJw0FERMhMR8NFxMFCwQtEBsUERIFLBsIORATVW8dGUMnGxsDDQIPFikeFxwNNAYCIyQEDBQaDQwlFgsCAw0HHAcMAjQTHgVeLV4Lahg0EzwFQA9GJ4YBFxIPEh0AJRw9Ki1SIYQBCXIZYB0YDzANYEc2GSYDIAQ8GBgQPD4cOAksDxYLHgU0CCQeLDIqMh5YKEoEKBwSABgFRgK0ATsIIQMXJBdmCUIdRgEoBCgHHhMoRR4DZhawAR1gETohEAMqABwRbAlwKxIANhRkPBgIIgEkKCICRhQHCT8THAM8DAoaBgIWAUIZEgA4EA4HJB8NACMcAQ0VFzANEhkWBg4QDRIIAkYtahQMESYKOgAuCjgYPDooPlbsARw+EhYiTBQeCCweJhgKDAwRUAAWCiAHKBseEDgYHh0+DhQ+MgEeGRRNJQcNDwkdBSkOSSAVBBMHOyNFOzMXIQcPAmUJGwsxDB8QMTYVEC8QVSYVBHUKDQ0DNQsPAxsFBwsFHw4dC00RQxQZDA8QEzoNBg0JDwJBGCMCFRcRBxEDAQgQEDkBGwsXAA8GAghsEA4SHhACBnEDPwIHBwkAARQKCg4BIAgBEhsSEQINCA0qDwwCBh4IBB4DFDkQCwANEBkMEwk5GgoSEAACDgsYAgwMBA4BEA0CGw4PBg4GAhoJMAgICCEACwYNEA8eHg4UFhEICQELCAAKCAoADCEiLi4BBg0CjwERAwoOHAEqBhgaBiIkNCg2ABYKIAIKDx4LMgIYChcUCAYUABgDCxUGAUIGRANMAggGMxYiFLIBFgAEYQovGg0OCCIMCCICeA9WClwXWAYUChYgfjYqHDAQUhBCFhQEogELcAAyFCAFCQ0CDSQfNBNIEBoFGjEUERoNFAEcEhoCKg8QE4wBExwPXg0kAjoQdBJMGSYAGgcaBFYeGhAcBFoqOjgMGAAeESQjZg0QORINFCsaSxJ1QEU0JSJ5TmsaQTgdBycIHRINGA8MMRQ7DAMEAQhAFCsQHgwuGRgFCghMDgQWCwIADgwQIh4SKBAKDAUCDxQePgAhHi8eEwENBhsuKAM0EDYHCx5IFEIWHAQEDhEgIwARETMHFwIqFiMDEQ09EUUEOQUnHRcAIQcXCRsXEwoZADcTEQEhBCUJVS8nKQ0HFQM0IgISCw4hISkPAicgOTAxKBkUATYSJAUOChIGGAI4DRcfCx8fByEAJQUlFBUEEwMVFycPDRMnBCEBMRElIycXIQUdAhUGJxggSAsmHxIZAw0ENSAdAh8FEw5+RhwETiQPHh8HLRgzCxsCPwlZJCcECQgqCAQOOwgdEh4AggEPLBwrCS0GDwgVHAAoEyQPCh43BzcRAzEGBhgfHTMBQw0bNx0fOS9PGxsECQUFFw4LDCcTRw0bZQ8GCAUYCAwVAgkDBwkGFQ0RBx0QADE1BD8NIwU7ExUbCCUFERkVDwdXGwc1Ly4XNjsGDwMVDBkeIRwReisWAxMrIwd5FjERIQQxBw0ZIR1hJVdLGQkMGgEWKBo2FA4ShwEDEyAdDkcKIwoNAR0MPRkVAhcODwITBx0XHQ0/BgMNHBsJCwgLIAEkDxojIxoxEBECEQcBBzIjBhEJCRcKISgtCAcHEB0qFQkHLw4LFAMaUSQJEg4UFQEjDwIZDTEEDzIvHC8YDRoZFCMVDw0ABQYKEAEKIQ4NAw8JChEQGxQCGxEZCScBBQNaGRgNFgEYGSgHFhs6DwoZCEkBCwUFCQARFEMyFwctBRsLAwMYDwAPChMmBxQXAANBFQsGABAfEBECDQwJCQYdEhMqVwIPBRkYJQkAGRAdIAkUCwAVARcpABcVDAAmHSQNBA8aGQcDJQcLHRgfLAAYFhYBEBUeLxoHFB0QAwgmHBIiCgAUBxYEIh4YAToZQA86Gw4BBRIOBCAADAwRDhEEDQMTBlEqBQkNBREBMwwhB0EJGyIFFxcDDQgXNBcaEQYBDAIMFgIkCQgCCAQFFicCGwUNBC8uIQ4VLCUgABIdMEciEQ4PGhgHBAgXMhg2BD4HJgwaEBAAHhUOGQIdEA0WLSYzGgQMGQGJAUoxCD8aKwokAmQjTTQnFC0kOw4pEDMFGwIJCgASVzI9NA0SIAYmAycWOSwPFgI0CRY9LB8IDwANIzU/FQAtNhVKNB4dHA0AEQszDCMZaSMNAhYOCQIrEwkpDgUUIRoNCRcPCRUGBRUMORIpOi0sDU4tKg8KBzBNKmEiI0g1QiU8FzADbgYqBwQRBwkvGwEVFg1sKW4hSitiJQ4RPCUaHQQXGzcXBhsSKURNBisSDxQdAhMJMz8bNwEVEBUsCyQTFhMCLwobDQ8dBCUJGxELDwItBQ8zHys9QwANEgEeDBAYCBAkAxoSFC4KAiQTEBFCITgfSBMMOwRDIgMODA4HEhUgDQhVDRgaHRApBAUHAwQADCU0GRYLBBUFPQwfCQkGJRwrDG1eNRwhKhsOJwwfBQcGEAgBDi0qGwwRHCcGAi4NIhkcDUQLFBsOPxBXLBEANRIhAikNbV2TASNPMxsNCxURC1sZDwYrABsQMwoRGDEEAQ5FDWEWIRYbBRcTaTUpNwENCjEsOxsFAxMSDwIbMSGJATstI2URaxs/LxIDEg8FBRsLFwMtOUE9SWEAExpHIiEmDQgLMSFBHRsXBRcTCQUfGysACxQPEwllAz0hHx8bNyEhDwcXEBsCHQMNCxcFRwgVACEJTwprBwsDLyUzAS8PHyMFExECAQ8hByMMHRIPAiUwByIVCAUSEBgWDBMADw8RGE8wBhIXDycCPQdFHxMAJw5bCBsJFQIRCwsCJlAEPAUcCxIQLAEYDR4qBRkUUQ0CEgkYIAgOCggKAxQMFB4QDwERCSM3KwcVBgEODD4OHAUSGhIUFj50CQwEEBRGEBwGRA8mDUoKChEABw4CDBQWDQEFBAEgKCAXAgAKEBAPDAAiIwsHAgAOFBwVAiciDCY+ICgBGgQ6FAcUBgg0Fh4EHgwWBxICMBsoCSAIpAECLgomDUQFKgl2DyoBVBIYAyAIEgEUC0wPEg4QAjQHNg9GBEgSHBgeXBRsDhQSBg0OEREKYhZKMh0MDRArHBEREhE6CxJRMAEMJAUNJAlOLwhPIjtGDiILDhcKEhQmACQHLRJLBR0GBQ4UEhcMKwMFBg4MCwYhBRUEEQ43BA0ITRIhAh0HEQIXHjEOCgoyCAoIIwwNDAoEOgELChEEQQEHEggSJhBeEkYAIgoOCjAGLgk+MTAWSgAQDRIYEg1YBBMKDxQDUC06CxQCEjYBLAgWBQYlEhN8BUgLHgYeDjgKBAQfAR0KAwoQHFYgPApAEiISJCAHCAZaEhwUChwMbBBmJl4aIAI6BxoIFAcWBikKJQUZCBMAGxIUCiYCHgUyFRwCNRoiAi0oEBhaTBAaGEoSGhgFIgo8HBIWEAxEFiYGmAEGHhUuCR0UDCQUFA4ERgRMASAdCw0SBwoEECAgEwAXCiIFFgQWEhQ4Bz4EFgk2KSYJHQo/NEEODw4CNBkKGQMAFjwOAg43MgMoERwUBgMiBRJhJA5MDyAIXhgCNgsYCw4aHhQkDBoRCj4bBhcDKzshARkJJxIEFEI0JgAuCjQBGgQYDFJGPAg2FhACHRcBCxIVAyktLwFLKhNIABAPDRsTCysHFRALBQkHG0MfAhUHFg8XCT0rECspLRYAGAcIBQUHChccBRoVAhEfFTYEDg8eBkoXOAwKEwkTJxMKDTAAPAtQJj4GXjxaCxgZPBs4AhIZCiEQCX4fAyQpCFMEARgRDAAOVCcaAbYBLLQBHko0QgpKGqQBFjAAWB8ICUcYLj8iCxwDVggeCCgWFBIQGAYiHAg6ARgKIBREPBQsARkPG1dJPA08BApqI0YHWgJMCCQ4KBY8NjKmAR4SF2I3Hi1IFzgIRiAUEANOCxwGGhooBh4MCAMKJQYTERkDQxIPHhkOCRAEDB4OIwANGhAQBwYKEAMQOBA8BAUQGgIoEigBPAxwABAIARA4AYYBDyAARhO4AQcWDAwQCSIKDA4CEA0YBRIIBhAOCC4HKAQoImgHWhEKEiUOFRIdDh0CJwM7AjMcIQodIBoJBhgbDkEVUwc7CzMOGQMXCS0BJQkBDBAaAgYHABcfDQkhASEMEQASGRECJQ8HAAsMKQ0jARULbw8dERUEew0zBDcdHwMLAi4cAgonEBEWBwIJFw0HEwUlAAMaBggSAgYEAAYPBA4UPwRRFgkQJQshDg9KHj4AKAwADQ4WCCtCGQ4QOgMMHQ4LKgYYQCoCECQCDw4FFDQGFAUsBigODxoGBBADBQwQARoSAA4uBpQBRhQCChI2HBQYNBo4OEwQRgMLEhwMBRIPCBJEFQ5PFh8CExIKFC0PHwZFBScKXQcXCUUaKQ0bDBUVBx0fAgwLCwMhAAYLDQk9AQkJEhMHAB8MGhUGD1U/HBEWIxoPCQ9ZJzM9PRMvFTsJJR0NAB0KABEbDBcZJxUrBAUDDgUxBQ8XJQUFBSYBBxEpCQ8LEwAEChsBBwwFAxIdDQscCykTFQANCQ8AHwwHDwwRKBUXCxk7EiU1CAQLERECJQwNBwUIQRAbBRUWCygAFBM8CigjEgkeAyARBRM0DRwbDBUDDYkBPxcBJQ0CBR4BHAoYABgICgMMCycHCRUPDVsdDQI7FRUPSRmDAQIVAyQHEgI+AxwTNwsYKw0JAC8TAQkTFD0DDR0hCiUjRycpHTchEScMOwc3BDUBCwUGExMBEQYfDSUdARMcJx8ZSQZhD1UMCg4GNmNsMAsSBhskKAIMDgcUHwgdIB0SNUATLBEDDzIdCAUyHQYTGAMsEwgPAQQWC04LGAgSFgISCQAGAwZrECUqB0oLCwYVIQ0MGwUTMTUTBBcLFwEHDh8SDwEcEwcHRRUQCQ0LDwELCzEVUTVFHxkCHw1TCzUGJQUTCgIOBQIPAg0RIwocFAUINQJDFg0KNRIXFA0WCDAKCDIJMBE0GgcEKw0pFgAIEBIDFl4yGwFXJTcLEREVBSUBBw4WQgwQFAIODDwJFA4YBC4OTQMNAgUKRCwOHioYIgwKCQcpJjYOBiAGCgaBAREnDS8nBQ8PBxMDJyNFJQcGAiAUHgcOBgg6AyYKBQYvABkMFRQHGgYIYCoLABsNKQkXDg0OB0ISBiYDLAJgDFYHJgwiACYPDhUIBAcYZBIOBikCCRASGhULCSUVAS0BNwoLEBUbFQM7CJUBCysQEQwDJDQGEAQhDA0QEwQNDgAiCgRiAG4VWgQ0DAkENwc1AIMBFCcBFQQLDggaFAYYByQgShYiDWQMFgxtCwMIHhoQBk4GLAFABSoLKAofBAIMNAo6AgkIfQshCFsJCQQqKloSJBA6AjADFhNSGwEGSSgPEAQQEgo+BAoGBRIpAgUMCAY2EiIGPAsEAw8NAAcQACAWTAxALyIOcgARFAwOgAEkCw4ZBDgUBQQXBi0LIQ0cDRUPdyc3CxsCHSQhAwIYFAwgDBwgLhRAMDYOFBI8FDwMFA5BCQoeHA6GASgeESgCLhYkGmMfDwwbAA0IARAeKkgwDBIaCioCCQwjCgEGeBA4AEgYCwR7Dy0BCSgIFhAABBQUDBwEIhBEADMKCQwuDC4eEgEcChoDPgqAAQIEChsCowEABwI+LioOIAEiDxgBJBcBEhYQBQQhAxsEEwwFDBoOBwg1ESMDDwQEGjIeEAIcARoHLAYDCC8CDQgGBooBIBYnHBsKAQkYGhIZChEcCAgkDi4EQgt4EAQEGwYtA3sCCwwaFDAMMAA0Fh4oIBRQDAMgJB4sFSIHKgEMBDsUAQwOBigAFggKFCASYgwJTUBQFgwyDg4PCTE7MwIFDAJMKDIDKSIEIA4MRgIMBRoAEhYkAmQnCgQjMCUGKRAHCiQGMAUqDA4BIAYUBxQONgYyCxYpKhUUAQgIFRISHDgeMBAcAjAiHAgDCBkGAQxQIhYCYiEkDjYHDgllNRctHxMBDwwFIgYqFAoU0AFyHgYQESMjEgUNLVIUJi4aDDAAAgY5EAUIEgo2EmwJMgsBFRUNSRcUAywICgUNEQFBVGYsFDYAPBkwBRQJQgoiDwUPTANEFwIZXQ0pD0ED5QEKBgueARUEHw4PUAMeHBYFEBUKDi4ARANQDywGGBQSAhgDAxzOAS0BEREFkQEOEQcwDwoNfAEDE1AODgEXNyUPPAwwJG4AnAERIAIYCnIR9gJjjAFBLgcKBhgFlAExMgENFAwBcj92FxI1DgkAFy4LDzsRD4UBS1MdoQEhfQuXAQY1BkMUPQh5BqsBFIkBKkMLDwwKCD0KMQI7DhUDQRA7JBAOaQxlAhIFLAM8FQcPUCdABwgdVhELCS0LKAFuEToTOiMUEQERHzMpFTQtGiMGJRgHEQkCHSAXNA8cASwGZCUsJdYBJSgQQgwUEAEMFS4pED0FMQh3TAkeGAAcChIkNAROD2AtFgU6AhoNZg9oGyYCEhYqEBwCKgMGBB8sGwxDOgkUDh5mHkgqTAxQFD4cVjQwBx4LfgFAERQNFRkoCBQDNhkIFAkYTlgLNhsgKw4rBA0OWJQBAzIFEJkBOA0MHAJ0Gc4BBlgFSg2eAWUCF+cBEXU3Bw0IC3wfQDsWBz4BJgfKARogChY8HCIFGpoBGCQDCgojHAoGKgkoBJoBKLYBOGIKhAEcHAEgDRURHAUQAjYQCgohFikERBjgATaKAQGJAQ8AAyIJKSkgEQITEwsbBEULDw2OAQdmDjAXHAQMImQoNAJIDnQFZg3QAUQOCxYSjgESChU0HzMXASNkERoAGgoMDgkcBhQ0AUIGHgw6KA0gJQdjYBYMOAhGIKwBEawBA5IBC6YBHZQBJwUPGgSMARsQCTYHRBF0Dx4XYiESDVYVKhEaCEIsPkwrAh8HKwpTNhUwTRRvFhMFCxUTJho2HAEiFhEWHGgdFD8HFwQFECQgHwMJCDgofBqSATZEQlaEAUY6PAQJDxQD4AIGVhEiAkYHSBMLRSNBOT0dESsLBxEqHWQfGCUAYy0jGmECPQ9BCiMuHZQBMQgRGQk/MQYpEycXDUcVkwFzIw07BCQnAQ8nAk8bKwVDEAwOMg4VAhsJHwFPIBsHZwQpByQpLA06BTgPSAvMAQRwFR4AMhAULtoBPDgaOlSKAUgFPEVGEjAUEmwWxgEYRgA4J0ojGhkCaQ0fdiksAboBBg8INwLBARYJNBokQg5FgAEjAKMBLIEBGHMASRcvBVkKSwUdBgkMFixBOgQSMkxmUAUOkQFyVSILCnRSNgxuEmQeFBYCIBEoKyYeCCoALAkuKwEXHh8lGR8lFwMDHTIfBRclEwoRUA1MCX4DJg0OCnYBYCMyCyoDYggMCkcDLQo3MDsKKQMrAtEBMBcKNz5OFFoEJgViHy4AUg4ICCkcLwQ5Bw8IBgoGBjQIMBRmDrwBA2ofogEZFBegATFUAYgBCkYHGAkxK4MBJQ8zEiUhKQwnCBwmHhwoOAwcCQopGzcvJSQXLAEKDgsYVg4gDhAaHyxVQlBYAxwlHhsIbwo/HhsiEQY7DIkBDDUUISwkMA8QMQwRHAMaKBYDFPgBEtgCAvABEkQHSgIgEsQBDjwAHA2DASc3BzMRBwkGFawBKwgElQEsBRYeDDoKlAEKMhwoCkcOf0hxECQULAY2By4PQgahAS59DBISJAEcElobThRMIAoOQQwnAA4UIARkC6gBICwQdBQ6AXYaogEMYABKDnAGzAIgEgpdBxcIIQsrDBUJIwAFDhYUHAkeDk4JWg5SAQwIXgdsBmQLEQ1DFxIDKAxyEBIDExNMCF4UHgkiFDICFAiAARa0ARkqDyEjHwkUAD4aBSonFKMBMA4GjgEHSARMAWgKLAkyADoHEApdCikBDQYiHCMYDiImCEQi2gE+aBhWAFoUIgB+Dx4LRgdQAyQHIhNBB0MV1QEVFwWgAgAOExYAQghwBS4ERAceC50BRzEEBg80AB4FQghwACQKGh4eBFwDkgEGegdiCoABBzgFbhseDR0TSAxACyQxGw8gAjYODAgfDjgCOkc8BhUrIxkPAQYMGQwzBGMcGQIJAzgRLiEoChABGA9KDxUfiwE1kQEhPxVxD1EVZQ8fEUsLDgsTETsPVQuvAUNVDWMAdTlhA2VFayNyDEgWMCAiBn4IgAEBMg44Bg4IlAEOMBY+BywEciBEDBQIHQpBCTsDQwIHBAcMKBpOEqABDw4WVAM/CyIbUA9GB4ABCB4SExgmCU4zMyUYDSoHAzsTFS8VBgseFUgDCAJREg8OQDIEIkIYRRAFDkYGKAqYAQZoEugBA6IBD+QBAVQJDgtfAw8RChdqGV4LQA+qAQBQB0gGTgAaAR4LZgMqBgMELQgGChICbA8cCiAcIAo7MAEUFBYQBj4HLBBoCNgBLQMNhAEUEgcLFzQLOhQmGI4BDSoFEAsyCwMLQgE8DQQPJgAJDVkbVAUqEQQPVxVNCxoFcgEgCRoXAB0ZD0UBWSKHASQNAxYTaCtuQyoOABoSBTIjKwA5BRUJEAssAXxdNAk0FzQLGgASDg4DDhsYCRwBNhJgShoIBxYuOlQ6Hh9CHzwXNAtSCXgCFg4qDEQEKA5qAs4BJ2opOg8GCBkMIgYQCi4ETwoaHiQOOgceEBYBViVUCkgAOyoGJkcMOAoqHkQICwRlBCUNMQAHIlwiqgEBfhQTCAESPxgMChQAZAUqDWwNpAID0AIZ0gEZARGZAQIzBlUBJQ1TCRgNJANyEuYCBgMJKRdhIRUALiYjADkSEx8UCQAPRQlDCA8jKAl6CjYMpAFOShoiAsIBBXALbBE2DSYTDBEbC3cBLQUZEQoDagVICygRbAIODXErrgEeJAFWD2Y1QQeWAR2CAgp6EnwMcgI6DLgCBXYFhAETggEdTBskGxQnN1cUEbYBFyIJGmU2FwYPKTE1FTAENjQaBgwKACAPHAwkfi4oCKYBDjwFWgoqA0YV+gEFLAW2AQmUATAuATodHj3KASUWHyYZugEIXCoAFDcyGyZTCkQuATKYAQWQAQ92BZABHQ4UEgZmD0oCXgPiAQjKATFcB2wVZglSCxQTQAV4MbwD7ckBvSITCx8AFRFTJ2sNAhUNBg8LCBEZAQcRNREXAQIVCgsDAwcBEwoTAEEnQQ8ZBgkFAw8hFA4PAA0HDw8FCyctPQcRDwwHEycXCR8IDzYPKh0QERg/BisUNhIMG0sAOQklIhkQEQQZRkE8TzgfIh84QRg1Li1AKyoAJg0aEwwZLQgrADENFwsNEx1fBjMRDRUxBwUBEhMICQkVMwRVEmMYKxINKA96Dx4FEg0YJSYbUCcmDYABGVYCvAI+HgARCR0FEgUcARYIABQhkAEFNAZIAS4KRAMSGx4FFg8CGxIbBhsDBwkHIBgkDAkSAyoCAwwVDAMQCCARClEGBxEQGS04CSIBJBY6EkYqKyQHJgoSAR4dFgNADiYFCxwKCCQHFgYKBgIYCRYPDj0iIyAxchMIGQJBCxkCJRUfNQ4LCT0EGy9CG0gBKiBCBBoHKBUMKwMRDhMCFwULBCcuDww/AgA+LzYtWBsQRwwPEAoiFghaAiYTGgUoCCABFQ4XBDEmCRYGDCocChYYGhgDJgyMAQBgDyIBGAQXEC8SDQ4YKh4mEiwDLAkOBA4SGBMmHRIvAicGGxEnDRkOMwYZFFcQMw0lEQKcA8VnkB4WASYITBg0AD0TKR8WCxYDFgQSBwIXGxtYBg4VHRU8DjADHBEYBAoFCRcZCRALDgAACRMJIgkCDQ8JJwUAGScXEQMvBAALEQcIEycXTRcvAHEXLQ1RJSEL6QEdFQ0ICQ0LGQUhBgYLVQt3BmkUUwQ5GgQMFgQJCCMPCwIPCh0CMxIKCAsCEwAnD+8BBREmCAwmEVoQTjgqBiUEOxETAB4QEwQKFkgWDwQzES0DIRIQFCsOMQF9Bl0PFQgREAIIEgQuAUQIHgoSBUAQJgOOAQQSDAQQMwtHBhUIKBJQFg4KIQg7AQ8KMQghAxEGxwEhPxAtAgMEGhASAk4NHRAPICQBPBFADlEGGQ4SCCwBMxwICj4JIRIeDh4BMA8IFSgAFAwMAQgfDggWAAAgSRAbDBIITAQhBgcIVQAkEkwEGgM0FygJRiEqCxULKg0NHw8HJwQmDwQJEgENFSgJFB0mPBwOGAQaDxQBEh4APh4OJAlMMSAFDAgFIhAUJgRGEHA5HB8IFCs0BA5OA0gjUDA+D0YQDBAVIgoGMAg0ATgdDBMCCO9M8UoNARMKGgACCrT8ArY0CwMHDggEFAcCCtuAAu8YCwMNChAEDAcCCkumBw0AAAoSAwADAgz9ApcGCQELBgIMEAMEBwIG9wiSGiEFGgYCCEcJJwMPBjgBAgajAR0lDRYOAgY8EBsATgoCCrGgAstvCQEHCgYECgUCCDA3AQMPChICAgxmMAsBCQgGCAoBBgcCCOwp/gEHAgAQDgkCCsYCuQEHAwcEARAYAwIIhi6+UBkCDggEAQIKtgGnARMABQwSAQgHAg6GUZ+LATMEAwYSBCoBCAEHBwIM1QPiagAFBwQZFgYMGhkCDKwHuQILBRsMBgYQAA4HAg7rC6IMAQ0zECcWAAoWBDIVAgzqSqQcAAMZAAcMGAQIAwIOkkGwCVgHFAcpAhkFFQINCgIQaiJnARkEIw4eBBwDCAVIBwIONRo7BA0GBg5OBwoHAQECCqUe1gkHCxEEAQQaCAIOZDcCCQcBBwQdAQQSHAMCCPbmAdEvBQUHEA4DAgoA6QMJAAUIDgAEAwIKW7cDBwkLBgEEGAQCDLPAAsAuGQcXAg8IMgAcCgIOoTqTGQMADBYQFggCBAcPDQIGxgzSAgkJDhICCD5eEwILBh4FAghkBBEDHwIqBgIKnCeNEwEDEwgMDAoDAgzjAwIXAAMGEgQWAA4FAgyqBMkBCQMHBgIOCAAIBQII9QKCAgcABAoUAgIIQyENAwsCCAYCCCAGEwIIBhQAAgwrgQESBxQAFQcnAQAOAgy7E6gLFQMTCBYKGAAMBwIK8wU/BwUJBCoKCwUCDISxAvcDAwEPEgwCDAcABQIGj6oCtBMZCgwBAhT7mQGjVxAIDxkhFAUKCAgABQQBHAcHAQIMiOQCgmgPBAcICgwKAQYLAgqtBwYBAwkSBhIIEwIKpaYBt5gBAhEPBgUIEAYCDvKdAZRpBQMBCAQSBgQGCwMHAgj5A5YBBhEXCgwMAhL1BMAOAwAfHiUOBQgGCgwNIAsqHQIMRzwBAQkIAg4GCAQVAgqQZcUjCQMADAgIBAMCCpY0/w4LAQUQCgQKCQIMsRHCBw0BCQYCHgwEDhcCDPIEmjgEBw8CBwgACAoCAgr0KJhBEQUtCjAMDAcCCs+FAa0KDxEpBiAWGAECCpkBwgECBx8YBh4EDQIKkxH6DjkHKQY0DigFAgjrOZ0hDQEGChQGAgwYSgUFABIKBBABDwkCCoXdAZkTBQEFCAQKCAsCCpLlApVaAw0XCgIKGAYCDpmsAvIpHw8JAA4MGAoUBhABAg6AhwPLjgEbAA8GAxI0ECoEHRsCEpoBogsPBQsCCQwMEgEeHA0QEQkPAhasBM8QMxVXBj0LRQUfCBUcFAiWARWAASocFwIO4wbSEQELGQwNGA4CEAMMEQIg9AW3EEwNxgEApgELDg2lAR93CGkBgwEnZUJSHCsaFAwqBjYFFBcCDKYE5gUZBS0SNCwsJRMLAgzhCo8DIxkZAg0EGg4oCAIW42C4D1UDBwQrBgMKHBoaDEQGKAMcDQQRAg6LGJUCIQU5GgMaKgE0BxoXAg60CtgBNQAPDgoGKAIaBQgHAgrJCccBJwMVDB4MNgkCDIcCFhUFDwANDAoMDgcCDO0XrwghFwsOCgoMBhQDAg6fAk0JAAQIPCIWDwMLHQkCEtQr4AkYAygAEg8RC2sDDwYSFhQGAhCjJpMHHwIjGAEgHhAQGyQTBBUCDLqNAboGCQcJACkYAh40IwIMq2EqGwEJCBIMGAQBDQIMnwI5EQETBgkOHgIoCQIW+gbEAQsFHwINHj8OAhQSAjILCgkAESYTAgqRiAPDERsANQ4UBDIJAhLiA7QBFQGJARYVCA4IJAQcAEQPIhECDI8C/wFJCRMEAB6mAQcSDQIMwhX2Ax8LPQgGCDgGJgMCDq8ZhwRRAS0GCw4MBJIBCQgJAhCrATiGAQBECQkDOwEbByEBYRICFOActAMVA4MBDD8WLBBGBAYHQgcyAAIVAhbsEVI1AQ8IMBIbJDgIPAE0BRANIxdNDwISngQPYQUZBgMQyAEqLgdXHRAHCwMCFu8QYx0DTRQjDgccEgQmA0gNNAUSCRETAgytIqcEOgllBCsOOgQYBwIS8xOHCT8DkwEIYxYxHsgBA04HmgEZJQECDJAS5AlVASkKBgaEAQQUCQIKpgViJwFZFg8QXgUCDiBpFw89CBkKDg4cBDQFAhCdFe0HkwUeIQgOEIYBCJQBBbACHVwVAgjgD8gG3QEUYgqEARkCDskFlwRTAHUMEw6NAQ4QDMgCKwIUwAe+BGMBGQZ3BEEUUBBoBkoZEA8aAQIGyw3rB8cBQugBMQIMsu0B+BEzCzcgKAAiChgFAg6GDiFDAxcSYh4gAwYJERMCDMcJgwEVBTEIERwcAg4JAhKCB6gBERcJACEgBxoQCDoGEgMKEwIcnQZ9FgUgACIDNysvEyEFAyYfCAkSbx4GBGQCOgMCErALKh8DJQoTGgYKHgYuARIHAhsCDtZE2gUvAwAQDAQ4ABwFAAkCFO8yhQULC2saCxAcEioIRARAAQwFPRECErwQaw0HIwIbB10QAyJAGj4BNjECHs9a5Q4cAxwKDBgYD54BETIRUQVNDVMOlwEKKwgjGEASDgECEtEDQhUH5QMOFwIGDmgGaBLkARlYEQIQ9i/cDR8ACwgqHkQMMAcGGwsJAiL1G6MFBTMsIQ0hMQIPBh8sJRRXCFMDFAqAAQ4gCjQ0JAoWAgwjAhD0BuABDQMdABkKDRgODBICJhsCENwFVg8FGQIhCg0QEAwSATQZAg75HuELIQENBCgaLgAsBw0HAhi3FeodLAUWBQYHGgMKESsQPQINCh8FAhIUAQIK7wyXAQcBDwwiGAMZAhLTFLUcIQmRAQRNCC4cOg5ABIABCy0XAg76ErIcGQUbHAoIkAEJBwNFBQIeXY8DDAU+ARAVDwVVAi8IMQ87Cw8EBxIWFEYOWgYMBQIQQ0sRBysOCQgEBkYGFAEIDQIKrwLXASUGAxBwGhMbAgrxArIDKwkbDhwIJAUCKrQBSBoFFgQMAwgPIQIdDSUEAwsIBQkDHwoZAwcRCQElBA0KIwdAKDgOHAECCuEFqQMRAAQKLAwVDwIWEe0IDwEbLjUqDxYaBkANPh8AGRMDCx8CDo0CxgcvCRQWEgIeDAgBDwkCILoBSg0HFQINCycGNi4GCBkSDA4UCBgADAUACSoJGS0VBQIMPYoCCQAECBYWKgoREwIM3ARoGQAbFCQAEAMKBwIOkgWFAScREQAzGBgOVgUCBwIgkwdiYgIcDR4ASRkTCAsSPwATBzMDEQoACCIAHAwIDA4DAhKeBYcCBAMoBAoFFQcXADcGCwgwBAIM5wXVCR0AEQoODiQDCA8CDFruAQUFGQQnDg4GMAcCEAWNAx8ECwwEFAoCRAIUBQcVAhILTxMBMwoHCAwIFgQiARAHAQ8CEAjODBcACgcJAQ0ECQoGCA4EAhIBwwEZBSUKIAICGBAKIAUZFQYHAgrjM5UOIQAVCAYMOhECHIgENSUFHwIMLhIMPTpKDkYBHAkKDRsbGAUAGysdAgyTFQUXBysCIQ4PHCAKAgzEDzYlAAkECgqCARocGwIOwiPUAwoFLAYQBScbGwATHgIOJXYrB3MUIxYEDCoMUA8CELUChQYfARUKBAg8IiACGgMjIwIapgzUCykHFQIBCAYMFAQDEBQUHAgmAwUTGwcFFwIOlwFNMRUOKB4IDAEJCQYJAhKXAb0CJwMbBgAOCQYkDD4AFAkdEQIQC6oBHwENBBIQAQgQBBQBDhECCpOwAZxOHBIIDwkPGRUCCABeFAwFDQ0HAgrAsgRTDwcDCBQiAA0CEMOUA6InAwcHFAAWCgQKAQQTAQkCEIztAopAEwcTBAASKjYQAxMfBhcCDJ+VAfYxKQFLBA8KVgg8DQIM3QerARsJXQwOGmoNBgcCELwKWj0DZQYvCGYSrgECFgkTBwIStQylAbEBADkGGQpeDCIQRAKEARsnCQIUrgUaCB8ZF+sBBBEEOhIEHH4BCgYuAgIQpgRRRwcZAjcMBgp2EDQHFhECDLvFAaPTAQ8HDwQCCBAIFAMCCrcNjBALAQcQDAQKDQIWX4kGFQEFJBo0AhQJICIKLlEAJQsJKQkCEBqHAwURDwINFgoiPgUPDREDAiC0Ac8DQAc6ExoBFAsUAT4pVQgJEDEaFwQ3ADkgHSIIBDIZAkKwB5sDoAETMgwmAAwPKRcEAyoBFAsJDzAdCB8jCBUUMQolAhEBCxAIGhcDIxIVAAsZJCM3DAkKGQoDEh8BDQ4RBAwSBiQCHJMIuAkBDzUvFw0NAAsGHhgFDhcOBAoSCggBMg4YAgIMuheNBBsAAxgUAhQHAQUCCuw0iQsACyUOCggYAwIciH2Abw4DEgg2AEAVEw0bBRsRUQcXBDkmGBoUDBYBAg49hhINAQ0IHAoQDgYHCxECEKwIqwYPAQAaHiASJA4fFxMLHQIKzQmkBgMBAw4KBgYJAh7CBYYEExcbExMGVR0VAgMODAFSIAQKAxIeByAOHAQOCQIQ1QOpBAAHEwIFAR8GCggcCgwJAiTLEtsLDgAFCgYIFhEBGxEUFQMLBhMUAw4QCAQMAwoMAQYJAh8BBQIi6QLRAQgLDAYCBiANAQlTBgUSDgcKBAkKDwIACgwICQwSAxIPAgiOBKEDDQUIEA4EAhSaDPYSBQ0VIAQSBxoECBgCBQcKDwIXAgqdDOUSBQMNDA4MCAsCDMYIshgRARMmFCQiJwERAgrozAHDSQUDAxoMAQQHAgoTnQETDgAGDAwKGQIMaUQJAwUMCAwIAgQLAhKfELQBBgEDCRsKGwELFgIKDgogIQISC1QXAR8GERIcChIUCAcIFQwNAhYe9wESGwgDCxMXAR0GDAYFCBcAFiAOAAIMVaYDDQcXAAkGHhwkBgIy+wFaDkEWBAoQBBgIBAoDBQUEEwwNDjsACRURHQAVCw0CAAwLCg0WBCgXSAASCBgIAAoRAgy2AvcBAQAPOggsFlUBCwIMDXwDCwcOAUIEAAopAiabAbMBDgMECRwRCAAGCQwFDhUPDR0EDw0PAhNSBQgTBw0OCiYKAhIHAgoXKAMFFQwGDhYDAiq9C44LAAUZEhMUOxYLDAkAOyAVFgkEIx4FFhUWNgtMOxIBEg0cCVI7CQ8MCQIq1wPiAQYHDwsTCAMKDwEbBiUcKTYnHgcIARAGBhgFIhc0GQ4NCh0ICR4XFgUCCPUFggUBAwsEDgwCGuMy5g8MDQwEFgMECxcNDQ4bCQsGEQMJCgQMHBICCq0K1RQBBwkCCQwQBAIImh/4QBMLDRQmAAIOp8cC14ABDQEPEiIOIAUEByELAgpSygYbAwUMEgYQCwIO0AHzAQsBGSQIEhICCgsEGwIivQH/BQMFFwQpBRESBx4fMgcWCgwsChAQDgEDIRoZDB0MDQMLAhjeD+kJFgN8AgEHGwcLBDkBJQcZCxcODgoWBgIMnASsGAQLCwAXDAkQJAkCCL4DuRQRAQMUFgcCDIsCTh4ADx8PAhUUEgYCPsUSzQIIEyYEKgU4KxMJFRsdDT0LEQwQBhQSBBItAAkGByEHAREEEwoAKh8BFRALEikEIBgwBBALNgcBEgYEGgcCGpYJ1QIRESEJHxY1DzsIDQoHFBcSJgqsAQkcDwYLAiaNBjIMDRoFTAwcHwMHIw0LBAsQFQUtCgUKLRgTABEHCQgGCggCOAcCCvgFtQE1CgIKHhQaIwIesQuABwAPCwcVBhcLJwYTFxsTAQweOBYHIAgeDhgACAcCEGG+ASUPCwgbABhCWhMIERcHAhoclQIIJQYFFAMWERknBRcdAiEuETIUDhQDABICDtwBnAwECRUACwcjCgAKPAYCIOoD/w8sDx4AAhsVFyMMIRARAycECwkZAwMSLyAMFh4MWg8CDoUElgMbAh0OCRgYAy4XAgcCOk7gCwkJJwkDExALEiUIJQwRAA8DDQ8BAwsfAREGAhgTDB8uNTQcDAMYKA4SBRYIBCgSChIAEBEYBwEJAhx3kQILCREDEwgXAwEQKC4BHhAQFgYGFQUjDhUBDwIOigGwjgFPBRYQIAgiHAoADykCCBsUIQMcFB4EAgzaEycHAQ8QCgQYAQcJAhTBAeACHgMLByMCECZMKh4CDw8TAD0rAgyLBG4DDxELCwAEFhQCAggSEhcJChAMBAIKnQrjAREBHhQcCA8PAgigB40ECwUQGAgCAgjhAyUPAwIOCAECCvoCWBsJFCQKAwAPAhCfAksXAQENEQgADhYUDAMKDwIcuJwCs1AnARMPDwVBAgEBSRAFDhwiKAS2AQISEQIFJQsCCqZGu0oFBwowDAgBFQIMk4gElDgHCw8MDg4GAAoHAgqWI9oCDQQCGAwFCBECFqkJoB0gFw0BIQwfFgoGBAcQBwwUFxAiCwIOzBybEh4LCAIHCScLCwQFDAIIFB8NDwEQDAICClZ3BwEAFA4FAQUCGtkQnwscCQYNBQkVCAkSGwMTBAkWBBIUBhoDCg0CDrwOyA0dAwUQAgoEBCADAg0CCgVvAwEHEA4GCAECErsyuQYWEQgXBxcVBikDLzYWACAIAhCJCvUFAwcDAgYSBwYABhILAAcCEsweiiEQDwEHEQIKBgcIBQUFBAgKAhbvEokcNwAjChcSAwoMCBoCNA0GCxYHAgcCDJABQQcBCQoaChgBDQECDqgBvwcVCwcOCBAKBAYACA0CCPkJ9ggFBggQBAkCCPQBxQwBHQkUCgoCEtDjA+gsCwMFEAISCAwKBggSAykFCwIIvBHQEAkDEBYGBQIMEdkEAAMNAgYSFgwHEQISzwH/AgcABwYBHBwUChIOAwYFHx8CCLABuAIHCQUWDAYCDN0L1wgNDwoaDggEBwUHAhj+Pr8sAAkZBQ0KGRcbBQsGEgwKARYUGAgSAwIO9xCqBwcJFQIFBAIQFAwSBwISFTYHAAsYBAgOCA4NAAUBCwcBAgzeA+0JBQkJAA0IAgoUAAIQR3oJFREGGRwGGggGCgEEGQIYBWgHCQcCMxYAIAYODgQKAQgTEAULBxQNAhSBAv8DGgMDIR0DBQYLBgAMDRokCgANAhKfAo4BCwEOEgQqEgcJBQMTBAMFCwIkogFjCQEPDhsICwwHEBAEEBQJBhMCAgggCgwFBgUBHw4JDhcABQIKFrECBQcRCAQQEgcCCusLjgUBAwEgBgwEGQIK7grqCxcBCxIWAgIJAhiTAa4BHwMNDQ8CBQoABgoABAwKBiwBBgEFCwIa1QjRAQ0FDQQJBAcQDwoXBAsKEQIDCAQOEANcNQIwKrIFMjsHEQETBAcOARgVCiEKCwAZFiEAFwkEGSgdEAMIHRYTKBVEChAXIgIIEgECBAIozAGdAxgLDgIWBxAGJjMADRAHDQETBA8DQRYxHgAQBwYBFCcGBBogBy4ZAhAdlAEAGw0QBwUFCAIiCyAKAwIMuwMyFwIFBhISFAcACwISvAESEAEgGQcHEQIFCg8ICwABCgIOUWgJARMOAgoIBAoFAgcCLPkCKg4PDiUDCwkAAQcNEhMECwoFJCkACQsNBAEKAgoSCgQMEhgMAhYHAh8ICQIKbncDAQUIDBYIFwISGxgTDw0ECw4GFhIKGgkLCQYHAg6NAQsLAhccBAgeFAYJDyMCGH+SAQMDCw4ADBMUAQ4MDhAHEBESAwMLDxMCChU5AQUJGgYWCBsCEHABGQEPFgAODA4QBBIRABsCCo0CxAETAwsGDBgaDQIKjguoEwIHCwQBBAgEAhShB6YCCQMPAgMQBQQACAwIFgUGCwMHAg72GrFDAgkPBBcSARIODBQVAgq9AqcHGwsGGh4QAA8CDKMLzQcBDScGCAwYBggFAi7llwT8AgUFCwIVFQIQBwYRAQMBEAcLBwwRCgAKEyMNCQILFBYWBQoPBisAEgwSARQKAgpOdwcBARIOBAgJAgrEmwTtDAoJEwMVDhYCAhrFBNoCBBEhBgsIBwcPAgYKIBAEHBoCCAULCQEbAiyGA4oGAAcVAgAHGAsQAgARCwUfAxcLFQAVCx8DBAwSDAYSEAgACgwKBxYGFCACAhCbMKYwBwcJCAEKCQQOFgwLAA8CCikYAQEAEgYIAhECCjsHDQADCgQIEgACEqMG0AYDAw8gBggHEAwCCAwEGwYLAgrSGZ8OCQEJBAgaDhkCCBUaCQIQEgERAg6XBP4CDCEHDwsGGygSAQwGAgqZBuALEQkJBgESDgoCDBxQCwsLBAMGBAoQAgIKGQEFBQcMCg4IBwIWlwSPCg8RBwIFCScHAQYCEBogPA4WFxsBAgwTcwcDAQgQFA4JAgkCKrsEkgUKCQgCChIIBwIHEQ8LHwAHCAkUBwwECxUvAj0OEhADGAQeLiQIAAAJAgxbERcAAg4SEAgHAg8CDkLiAw0LAQomLgQcCgIHIwIMT1EfDxIUKhYBBxENAh6fCRMYCwYPFQMjDi8LBwgGFg4DDAgBGAcMHBwKABIxAigmKhoAIA4WAygSCgoKCxgLFBkNDQEPDwIRGUMrPSYZGBEiCS4MCBoZAg6vCI0FCwsJCgYUCAYIAQEPAhB1qQEHBQcCAAgHCAgOBgAMEQIMpw69CAsPDQQBCBgcBgkCEMcDqQgDByc+CSoICAYCHkcEEQIUuDWdGwcTDwQPAwcOAAQKAxgeBgAGDQIOmAGAAQ0BARAKCg4FBgUNBQIMhQFvDwIBCgcEChAKBwIIiwSKBAUPBxYQCAIcqwFABQABHAkQBCAQEAIQCgASCwYdAQ8GDwUNDQsCEtoGLRwXDQsJAQUOKwMRDgoEHAACHid4JCMYCQENBwcOBwEFJxErMgQIBQ4NAQcIDggSFAIIPp0BCQ0NDhQCAi7LELoHMAMSBhgFDhEJCQsBIQghBQkHBREbCQ0MIQgLC00CKxwUHFoSMA4yBQoHBQsCCqoMjQQdDQsGBA4aAgIMFyMKDREIGwESDg4BAg7yDJ4RETUDAAUKAB4IFBABAg4PFAMBCyYEEgoECAEHHwIkRaICBQUHCgUkEDIDFh4YCAwCEgkSCQIIChAIBAEEIQwNAQ81ewIQgQO2AxIHAQ0OFwsLCQgfKgYOAgpr5AELAgYUBgMGDwIMexgHBQMOABAIBAQTAgrxMrovDQUDDAIMDgMCCjVRCQ0LEAQgEgQCDLgE5AMZBwUUEhIgDQUFAgwXxgEECwkTEwwBCBYKAho2ggESAAgKBg8QCwMNHQINBREEHSYGFAYEIBcCEAdjDwUDBA80DAYWCwgLAA8CEIQEhQIVBwMMBBgWFgoECBELHQIqigHRAQcFAQ4QUAEQGiImQgQSFCIULgAQCB4OEAQJBVkEIwclCw8fExERKWsCCjbSAgoZDQAFFAYGAh6sAakCAwcTABcXLwUjBA0MCRwSFB4QFhwiBDAZAx0ECQIQLokBBQsVCgUKAgoMAgYACgkCDtkBCgIVEQUPBgkSCAEaDgIYqQWjBgsRDQoDCREDCQ0bAQIMMhoQDgoCBAsCGPQC5gEZAQ8UAQgLCgQKEAQeDC4TBgcNAwkTAhCEBpIFDQ4CEhAaChcBDwoLBQUCFFkcAwMDCh0kBCYeGgQJBx0KIQEZAgq7CPoFAA0hFAQQEgcCENQCNxICGBEAExcfIRoBFAocAhIs8wEPLwkQBAoLEg4WAiAcCgEVAggkAQkFAQwIBgIOSjcLAyMgCggaAA4NAgcCEHheEh0/Og8IAwYCChAAIicCCnBbAg8lNAYKEg0CJAI/JhcaJwArJSAZCAQKGRIPFgsECQUZHRkVFl4HJC4PFAsCBQIanAH0AQMLDwQPCxUQAwoQGgAmDhAGBBIZFg8DJQIIuwNKAQcpHgAOAhoOmgEEBQUBCQ0KGQUTCwADAgYOAwwTIAQQGgICDAmCBgsPBwQOHgoECgkCDJMBGAALCQYBCgQQBgcCCjgsAhELABEMAg4CCnLCAQkBBhIKBggBAgodPgkPBwAMHAQAAhTuKNUpBwABCBMIERgCHAwAKBcEBwEVAhCxAUIJAREUAwYCChYOEAsCGQIQ7wGCAQ0FCQYDDAQOEgwKBQINAgruAtgDBwsTBAoECgoCKJkBOkINBAIABgQDAAkTARkVDQIpAyMICQUNAhEHARAQBgEQDAoUARQGAhKWDLcFAwEJGAcqEhQKBwIRCA8FHwIKlQPCAwMRFRgGCA4EAgxrEgEJBQATGgIEFA0CChUSBQACGAwFAg0CEL8D/AEBBxECFxYADAYMCgESDQIUkAH1AScDDQQZHg8IHAwaBigRBAcAFwIcfsULCAAQEAwECAcNLTUUARIJBhUoAwwSESYbAQcCEIkBYgMFCwQfHAQUEAoWCQobAhogChwPEAQIARIRAh8JBQIIUQgOEA8WAg4MAgIQenwCDQ8OCCANCgYOEAYEHQIaqgJNJAEICRQJCgcHCwIHEwEdCgEIDQ4ZCg4IAgrPAr0CAw8RCAIKDgACEqoFoQEBCwcEFQUJAgkOFAEDChwFAhiLARsgCQwLKQcFBhsIAwwNAwYKEQoFFBYHAgyXD8AECQAhDAkKNAMCDQIKACEECUcmBw4uEwIoywymDDoHEAcSBAoDNjEYERIDCw8bBwsBFQoRAQ0METwVCxUSCQEJBgcOAhwQsQFQCUIDJgtWBQ4JNQ0fAxsEEQMHBj8WSxADCgISZWQHAQsECQ4EDAwICgcECQgAAgh92QEFAwIUDgECDv4G8wkJAS8GBwwYFhgGFCECCqkIsgYKCTkaAQweEQIe7wT2AwQLCgkBEQUBCA0PARENFwEHBicIHRgyFioGGAgCFIgBSgUDFwQNDBU8Lg4IBRIACgkFKwIOG1IFCQkFVQsSEkAEAAoCDCMuCwATCBoODAMEBQJEGl4sBzIVDBsPDwcAFwgRBQsECQ4RCBkeCwEECQoHDhUQAQwHAA8dAwkKARIbDQkUHwITCgoMAAoOBg4FDggKAQgEGgQCDOkBHwcABwwTDAsYLiUCFNkBtgMdAQcIBywWIhwUGgYSGQ0xDRcCCtsBpQMABQkMBhgEDQIKBXIJAQIWDAECCQIQJ+sBGQMDFgYaDAQUAwcHBg0CDARNAQMZCAocCgAIGwIsNlgWHQ0bCg8cAAgFCBEHBw8FEQoJDB8HAw4GFBEIDxQACAYOAQoKAhAPEBQCGHyNAhEJHQQhACMHEwYNCg4oGhQMBDIVMh8CLKgKtQYBFQILBw0IEwAXBRkPDScIOTYACB4CCCQbGAoGEgUeJAQSFgAIEwEHCgMCHB+nAQcdEREJGR8TFRAFDAo8EAEABA0GATAMAjIpAhSpAmIPEQ4oBBYODBQ+BgEGBQktHR8CDh8VCxMNCAAiCRoOABQjAgyvBsADAQkRAgcQBAISBQIIGQshCQwaEgUCHDUZDw0JAgQGAQQHARkPCQYACBIUFAIcEA4BCRUCOvsHtwEENQ8UDQULKQMjAgkOBh4VAQsNCw8FCQYDAwsNAgcVHQ8IEQUJGAAKCgwGFBQYEEwAKhQkGgoBBwIgVacBAw0JCRECEQgDBwsABQwKJA4ODSwIEEIeCAkEMxspAhhzOwsDFxYJEgIMCgwACAgGDAEGCwgDBAsCEOwB3gETFwsAERADGAwKJAMIBwISsAS+AgEDCwoXRAwWCAAGBwMfEicCGAd0PgUHB0ELFwJHBQkAAAwHCAwGDgIoAQIklQEUEgUIAAoKCAMCDQwCDAcADSMBGQkjCCUPKwMRHAoiFAgkAgIIoQE/AgcLAgMWAjBxjgEECwULCBMUHBQCEgkECQcVCwkPAQcOCwAFGw0HCQwMDgUmISkRDw8gBB4QFDIEAggBgwENDwIQCgoCEP8BkAIKBwUJFwIVBwQKEA4KAQIY7Af6BgcDDQIAChQmERAAEAgaCgEKCwwlDRUCChk7AAkLFAMWFBcCDhYdAwEFBAMMBgQKCQADAhDvAUUFBxcMAhILGgIKDgsUJQIMLaUBAQMHGAYMDAkHCQIMzweJDgcfCzgEPAYUDiUCDO4R9QEBCQ8QFQYFBCIEAg7TAfMBDwUwNA4FEgEbDxkHAihSMicAABAFCgoSABQKAg4oEggaJAwGAQoWDAwFCAsTDQohDSUvLwcVAhKrAgYLEw0CFxgCEgIGCgIeBQYNAg7pAY4BCQUREAoKCgIIBwAFAg6pAb8BJAcUAgQHExEnDgUOAgpJZAsFAhwWAwMNAhyDAQ0CDRcBFQsVG1UMLxECFCAsMgkcBhQOHggYEQII1wFfDSENCBYYAg65A60DEQcAEBASDAYICRMHAhZZhwEXAgESBgoqDCokFAoKIxUJERUrDQIM3wE6CQEZCCIYGgEDDwIahgTeAwYLHgg8Aw4FAhcFA4MBExEMEBIHCggOEAgCFCslGycPAwkWEQEQGgwACAcaIAwFAiRJBxsFERcNAAcLAQ0FAwsIDwsPChMCMioPBAEEHAQOBSIUGgkCDnMVAwk1AgAKFBISBBgHAhaFBl0PAAISAwwICgYWBgcOAQIHAw0TDwIMSVYHAAIQDAQGCwMDAgq7BW0FBRMQEAoKBwIQLdwCDwMPCAQSJAQUCwQHFwACDpsE4gEDBxMCAQgMDggACAMCEI4IqA8jCRUYCBABChQAGAsIEwIOM6EBAQUREAMMAggSAggFAgj7Ad0KBSMLFBQcAhgZXSkjBQgEJgsYABIUNh4SARsGCwY9BQsCCrsLuAMVBwcSEAYQAwISlgFMJxMJAAUICjIcAhAFCAUCFQIIqwGqBgkJCQgSFgIab4oBGwcPDBwQAAQdCAcICRIADDIkAA0cHwIdAgylA4cBAQ0NCAEQBAQKAQIMZUcHAAEGAyIeDwUPAhizBqMBDBsFCwMRFw0TAgUGDRwCGAgKEgEUDgIQngHjAQkFExgJNgYKFAkQFwEfAhAMTgIZKxgnCgsMAAoEBFYXAhJwlwEDBwcGVRIPDAooCAgkGzYZAhAiAgUFCQInHiUKBhYMAjgfAgoqXRsCCh4KAAoRAgwaWAILDQQHDAwMBgsCDAhRAwERGgYOBAQWHQIKQhAABREMAgwMBwISKkIOBwoGAQ8NExMEAwgEEggAAiJ2EAAPDAcCCQERDRkPBAUMAgQJBgYIAwolBwASFhAOBA4DAgwzRQsFDxgEBAoHDAMCDFyjAQIDEwoTHAgBGBcCHBg3BgEGCiAbCQAHBykWGwcVDAoMCB4UBwILDAMCFC8tGBsPGQMBDwYJDwUYDRAIDgwBAg57ChkFHQQEDA4ODAAgEQIm+AaXBAcbFREPAgcSDwgHDSkJBhIHDAEYBQQQJgYgIggGBSgHHhMOGQIKowENBwMFCgQGEAACDHkhAwMLBA0QDAYWBQIMywLlBQsDDQgWEgYCBAcCIJcMxgwsORIFHCMFEQMxCw0ZCBEuGxYLAhMwKzAiARAMBgwCDuoH+woPACMgCAYKACIPBgcCFosDvgMIHRUUAxgXGAUiBAYIAiorAhcDAwISLVAPDxcAAwoCGAUIBBAEBCYhAhJHRAIFLxYNFAYaCgIOBwgXEhMCHoMBZBEAJxgHCgEOK0QQLiYKDAUGFRQjDhsACxwlABUCEqEB8gELCREKGDwVLgoCCgUaLwUXAgzrAewDAQUVFhUMHAAQDQIirQEqCwELBAkMNSIPAAsIDQIRJAoECA4SBRQVFAcQDzAdCBECDtsBpgUDBQsECxIEBBgFAgcCDoQZqwUFAwkIATwGBgoLADECDoAJrgcLCwMeEhAYAgILBxUCDJWFAfw8HAlZDBsKCRYaEwIizw3QEw8JDQgVFRcDDQQLHhMIHQATCFAGGhYMAgoBBg0kAxQfAgxCNw8BJw4UDiIFBg0CELoTqAoKEwMPCwMTEBcGBQwoCgIM9AqsAgUBJwgBCiAADAcCDtkYzhIdADUOARIaACoRLAMCFpgDKnYCCgFLC6EBCFsLHQQuDDIECAZYAgIOkCHcAQ8BURRADkoBDAcvDQIOjAIhBAPDAQBHDKoBFkAHDg8CDLEdHrsBBxMG/AIaMgMNAwIm8iWOAgoHdAkYByUFZQMgFzEPPwV9FD0NPwpdBTEYPgRMBboBMDYASAYCINcEWZYBE4wBAjwF3AEjGAUVBZkBE7cBBZkBGFkBGwhbBgMMQAY0KgIOhQYLLwAbCioOOgMOBx8HAhieDAU+KQ0JcQNFBiUURQYlFCgGMgNOElwLAg6ECG6ZAQCZAQ4iBmYCuAEFDgcCDscIDkEDCQIsGOABBB4DCQ0CCrs/owIrCUcIGg4uAQIarQvbAgINIAJQFTwpHwFJIl0OYToNHlAJJhkADwIMzgzRBhcHOxwMBEACFAsCIPQ0gwUODx8ZDgkTATcqJQ4XARsGCQoMCCoGLAUACCIHIhcCEt4hxgJfFg8IFBJQAkgLKwURCwoLAg6iAW4hBQgKJgxIBhgDKxECCrgBAWUGHwgMCBYAAhaUAv0BXwE3CAYKMg5WJiIAag8OCQIDcyECENgCUnsGMRQGCGQqKAskFwAdAgr6BIgCEwU3DigGIAkCDqwBBxsFdQoQCDIESAUWBQIK5AFKCQs/CjoMJgICEuQCXBIDPgQOByUVawQZCA4KNgoCFvUGVgoNIQENERcOKQUdECoQLAcDEjQEAhi4FpgBDAsTAhsDCRElCJ8BCg4QKgcoCEgDGAYCCIgCPB8BEQgIEAIS2wFADQcXAi0DIwhRAPwBJgYPGQsCDucKGCkBFwYEDBAGRAIICwIU+RTgAxgFFASyAQ8uC7sBAQEKYQgTDBQEAhCIBu4BuQEHFwgwFnYCXgMeAxELAgzGETZFD/cBCg8MIgiaAgUCDqwZ4QQrDRsIQwBzCCAGxgEEAhCDAgQxAggIOgIWDiQAEA8xAQIMvgHJARcABQoUDDQFCgkCDMAHgQEkFRkLbyQ+ARYEAgymDMUFMQkrAB0QQgo2CwIK3AaUASEEBQwqABQHAhDUEbACKQU5AjJaKB02DyURCA8CCsIU9AGVAQFAFIoBBicTAgypFKkEDwWPAUABCjAFfi0CENQC7wMxETEMJwMnDiwKbAIWCQIOziOPAQ0BGwINBgIQGAEQBwIWrg2DAjcBcRJpIAgQRBYgAswBGwgTEQEPIQIc4wiXER8RBw4eDB4gDBoFEFgSQBoKARIxBw9DCT8TAg6wBsMGCAl1OAkODgAQCzoVAhr1AR4BHSMcDwIdFC8yLxQkDEYHCQ0EDR4fJBMCDvEP0QYPAx8SCAoiEBYDARECIm9ZGRM1CRcVHwoAGAcKBAgWARQQMgYSEBYoGBAUAgQTDSsCDIkDywIHCQcEGhwUAQMFAgygAogDEwEPFBQEDgMCDQII/QPnBAkJCwQSEAIS1wG1ASMVDQAFCAEEIAQ6MA4GDAACFocEqwIdCREALDIaCCAcRiQwAj8nBQ8/HQI8/wFbQxNFLRkFFwQTGzEfExkVAycZDiIiEgIWFBIkEhoWFAYWFBYIAQ4KEAgAFBc0BDooIAoMBwUPCAkJBwIM6AK0FQ8BBwgYChAMDAsCHv0ToQYSBxwCCAUVBxsnLxkLAScsLQ8IFBYWDAQcJEIRAg6RAQEXIREBDQglADgaIgQCDPYO4REFAw0EAg4qCg4LAiSJAYwBHg8qBAkNDwIbEyUFJx0bHyMRByUVEAEOBgw6KAQMIhwiLgISiyKbHwkfCQMLAgkSCAYSARIaBgMCEFc5CwEdBAAGDgYEDCIJAQcCDLACVBEDEQICHAoNDgMCNrwE9gITBwULEQMRDQ8DAAsGCQkBCwsCFQ0JDwECFg4WABgSCBoYCwgEDBABDAcKBhgaCBAODQMRAg6KAcgBBwMLBgMWBgwIAg4bAhZWWA8PKRgSBgAGDgomCCQYBBENAycfAgwXHQIDEwQHEg4BBAcCDIwCqAMVAwsECxoWECITAhQ6BhEBAAoOHAISDBgKCAQHAx0NFQISzwPCAwYDFgQGAwoVEwEHCREIAQYCFJ4CVQ8HBwoMCgcMCBgBCiAEBgkAHQIMJBARAAkIGg4SAQcLAg7OBOwFBwURAgkKBAwSChARAhjgB7oCFQIKBAgYAAQNAAASDBAmIAkvGAENIQIKxAHEBgkAABgaCAkbAgq4AoYFBwsLJhIBAgkCDi43DQERCAEMDggKAxAPAgqpAvESAwEHBgAKEgcCDFHIAgEJCwIDBgAMDAACEIMHYRUREQILECAkGhAIAREbAhCNCbcCBQEJGAYEECAIGQYBDQsCDEw6DQcJABIeFgYLDQIKOlwNBwkGCBgMBQIMYzoNBwMMBCQaBwAJAhIKGAMHEwwMHgASGBAGBwAVExcCCoAFPQUHEQQQEAQHAgw5JQgFGgAPCx0EABACDMcV3Q4ICwMJGQYBCAoBAgwfBgULCwIBCgQKDgUCCsIQiBARCx8YJB4KAAISgQEnARMPAQcOCwcHEAEOEAgaBwIILzUBBQkKCgoCFqMCowIJAwcEDRIGDBwSRhIqBQYPCxM5EwIQReIBCwMLCgIIGhgUAQYJCQ0CDCaWBQEbEQQJHggKEAcCFp0H6QkPBTMSIxIVGAMKGgEYBwYNEgk2FQIQWrkCAwMXDBkCCQoBEBwAKhUCDB1FAAMZEAQGDAIKDwIMLiYABwUABxAEBgoBAhaDBIEHDQkJBAQYAwgECgwCCgcCCQUJBAUCEt8O7QYGBRQEBAcHDQ8IGwEDBgoIAgqdBB4bGQkADiQQCQIKBzkJBQ0AHhoACQIMZy0HAQ8QCAoWCQMLAgohDAMDDwwGDgoNAggtgxMJBBIOAQ0CFIUE0gIEHwcXAgkFBQ0qExoKABIMCAACCMMBqgELAgQSBgICCFU6AxULCAgQAgwbPAADGQIDIggBEhUCDLgC2xAdCyEMChIYBiQPAgoskAINAAMIChQIEwIMkQb6AwUFDQIEIgYEFAsCFGHUAQ4VCQsJAg8JBxAHBgEKFAEOBgIKHxADAAUQCBYKGwIMTPIEAwMFBgkQDAAGBwIOAB8DGREHBQwCEAIEEgACCKECyQIBAQkmDgkCEiUfAQ0HAAsJBx4MMAYLEAMFFwIKEdgBCwEEEgYCAgsCEvMGwQMLDxcyCQQAGAYIGgwIBQ4vAgonThETBwwCCBAKAgptqAEGBwkCCwoIEAIMRF0NAAsQBAoKAg4XAgwSIAsHAx4GCggBAwkCCo8BxAEJAQUOEAgEDQIQPZYCBQcTBgIUBRQECBwWDCcCDhiIAQcDCwYICAIQCgkACQIIQn4IGxUUCAYCCjWmAQcLABwGBAQBAkoBmQIDBQUGESQJHggMCAQOMAQGEgIBDgsMACQIGgMWDhQEGAMICiYAGg4aGgoEGwsLChEABQsZCwULFxARBD0LEQ0BAjMXJQoNBzcCBoQJhwELBAoWAgw/GxAhAwcVIA8BEhICDgLRAQsJBBIQEA4AAQcJCwIOAbICAAMFAgIUFCoCCwknAgw0TAkAACQKDRIJBQUCCmUvAgkLDAEgDhkCCl4CAycTBgksHAQCDEtEDQIFDgYMCgEAEQIKCSgNFQsOCggOAgISRigMBQETDxcLAQIiBRQCDhIFAgoPWgEhCRAAJggJAg6RAewEBQELDgEeDggIAQIRAgiqAuENBBcLEAISAgrPBuQMBQUJBhQWAgcCDkcMDRMDHBYSFBoEDQkXAgyvAZQEFxAPFhoEGAMDHQIILeoBBBsNDAUcAgxPBQIRBwgNGgISCAcCFpYBYRgPCgAMCQELBQcPBQsGBRIRDgoKAgrrAsoDBQ8DDAYYBgkCDA5JCwEFBgAkDgIGFQIIoQFwFQsIUhQvAgxMFAkFBwYLEgoeEicCCrUBbAQHEwoDCAgGAhgovQEjBxEEIjQFKhEQCywUBA4JDiEaHQdBAgz7EMkTCwEJDgAIBgIECwIIBX0EDR0YFgUCEuOKAcJgEQEJBhoMWhYkFkQIABt9EwIszeUBkVEHCQsCJxQDDAIyH0ouNg0eBBIIBCoXVCEWFQQZEAMIDx4ZCQ0nGTMLKx0CENECpAM2ATAHBwsVBx8INQIIGAIgmAE7BgMkCBoNIBcXFScJGQQHJAsBDQYPEAEKCBAOAAwHAhDZBaoBAwcHAAQUGBYKAQURDQUCJNYDUxAABA8MDR8HEw4LAQMKBwEICRkAGSIFFB4CFBIMAhYdBA8CGLMCXBEJHQYHCBMIBwoMFB4QLgAKDQAHBxsCEPID7wELBQsEAw4LEBYEDAMODwIOtI0E3C8hAH02CAQsB0wnGgMCDj5mEQURAgkIAAoaCh4LAhLXAxERBw8MGhAUAhAYDgAIAQ0dAhCHBlILAAcGKwQEBjAMGAAHCQIWuQFwIgUYBEQdEQM1ARsNIQoJEi0KJg4CFNubBNILKg0cAiATIQYtAFcgBBAaCAwTAgqcBJkFFQcRAgUKNggCCKYP+wIBDyMOIAYCFEEJHA4FDRIZFwMRBBEHCSgWDgwJAgzFAmURBAkMHAoMAwURAgw3XREDEQQPCgEIKgcCCooFaAsCBxAOAwYHAg5lGkcpEBgDECYQEg4IGQIOQgIADxMBBQQCCAgCDBQCDO0P2wMFCzMEAAggBhYBAhDLATkNBQUKHhQOAwQHAwUPAwISygeoAg0DHQAHDAIMGAgQACYRBwcCDiQMCQAHFhQGDAsQAwsDAh7zA6cBOxMvJ3MpOioEFhIQCgYoAAwEAxoWEjwMJg0LEwI6+AFmCgkOBhoYHA0/JwAFIgQOA2sxPQdHGR0DFQgFBBQKJAROHAoWEAwWABIJAgYMBkEOCRIcEjIIFAACCFQ3BwocDg0PAgrpCakCHQAIDBYMIAsCGPcBJSYHMgASA1cHKQQhAR0KAAQKAh4DGgYCGssBE2sJDQbGASgICiEKNBQYCQQPBQcXCQwNKwkCCs0CNQ8DFwgEDBgJAgwrCQsLCQYBEAYEFAsCGj0OAAceAQEPCwIzFw0KFw8QJh4KBh4UAQoLAg5qEAMFEwYHDAQIEAAUDQIU6QE9DwUxAiMDAQQABFIQGhoOBQ0RAhyVAR8JBRkKAwQQBgIIHxIHBgQEKgQgDx4BFwkLEQIQhIkD5aMBFwkZAikoDAI4CzIPBwMCDocHrgYLAQ0eBAgoAQYLDw8CCqcbhgQbAgcMEAgQCwIO5xVtCQMnAgMIEhIWAxQLAhjZD7aBAREDBwoKFgkUKCRAEAALER8NDwQLFwMCFp8BcwULBwoECgkSEhoADAwGARUJDw4dAgp+1gEDAQkODgYCCwIMqQFMEwMEEAkOHhEBAwIQDzEFAAgIMhoKABIFJxEXAQIOpwIoEQcLCgcSIhoMCQEVAhA7Bg8PDQIFBgoQEAgIAQALAgwqiQEHCQ0ECAgADgwFAgoRLgMBExQIBhYNAhCcAtoBKgcECysNFwwbBAwMFAYCDI0BNwkABAgSDjQGGxMCDEWbARcAFAYgGA4HEQMCEmA5DwUJCQsIAAoOAwgGAQYKAwIMmwPAAQ0JAQ4IEAwABAUCDAg9CwUEDgUIDAwKDQIMDIEBAQ8nAwYQDAUICAIIYJQBABMFAAAYAhAQMgUNLyoDDBIGDg8UAQQTAgo4JwcNCwQfGiwJAgpjjQEHCAAMCAAIDQIcigL+ARELFRABBg4GCAoFDhUSAAwgBh4LAC8JAwEJAig+3AEDCxwTDhcDAxEIDA8PAz0MCQogGBEBFREfCA0MDhIkAg4GAggkAgIIgQQ1BwUPBA0WAgo8CQkBChAQCAUNAg6UAU0bAwQIEwwGEg4HBAsCCtwBtgIVBRcQGAgSCwIWK18NEQEPEwIBDg0LFwQAHiICCgkiDgIQhwF0FwUbDgIIFBQUAA4RAwcCDvABZy0FDQYODBwGCAIMCwIM40G/LQ0BCQwiEgQPAwcCCju+DQ0TBxQSHAoEAhCpAagUGgkaBDAPHRUjAh0MDRICCowC+SEBAwkABBoGBwIYVfYaDy0XFxcDGxwTJgwIEgEuCCgeKAQACQIU4gNMDQsPBA4mNBAOFAgHBwkDGw8JAhh/nQEZFR8IGgYaEi5iCAYOAgwLABMFIw0fAhCYAsEgAQUNDEMUFAouBBYLAgkCFsMEnCACNwkLFwsdBhMWABQSDggSLgEGBAIOPbsaAAcJAgQQCAYMAQULAg4cPgEFCwQQEgwCAQsHAwIOhw+4CBsBBR4uFA4BDA8HCQIMGi0ZAw0GBAgaCgoNAg6GDLoRBwEJBgsQDhAaBwYPAgzwAfkZCQcNCgAKDA4KAQIKDzoJFwsCCRYaAgIM9QLwGBEfGQwJChgCGBACEucHkRIiAwwJAgsFDRUJCwAPCggWAhKVAoECDQcLAgkIBQwEChYMDAMIEQISjAqYFQUBGzgOEBoCDAsEDQUFARcCFPEJ1RIMCQsBHQgHAwcRDxoCCAIEFgUCDpQCAgUJCxIBFgwGBAAAFQIONb0CBQEHCgAQCAwOAAQdAhJBHwsRGQALCA8YBjIIAQIJIBkCEqRqwyoKGwATAwcZFh8QIAAGEAgEAgqDAS8OCycGBRIOAQISqAKPAQsACRAEFgkSCgoKCxAHByECFNUCzAEDAx0QDRIGQAgMCAAKBwEnFjECDvMFiAYJAQsKMioMEA8xDQECDPgB/ggHAQQMFg4IAQEJAiLDAq0GDisBBw8DCxQHAw0SDQALFgYSAx4QEAgaChECGwwhDAkCHrAcrRYZBRsCCw4IBAYkBgoOCAYQDAwQAhorARcLBwENAhb9ArMBHQURAicSCQoPIBAgHAgqCSQtAxsCENcLsAwABxkCAxoOAAIKCAIIFQIKvgLNBRclCCAYLAgEAgyFV4oBEQAACA4KCgAACwIQkEekEQFFCRkJCRMOCjQFJBYDAgjQGDQAEx8kEAoCGv9IgA0iAAgJAA8fLQUTCw8JACEICQ4IGBYGEjQCFJED0wUTDQcECSACCgoMFAwMAgwPABECDIgBigIHBQkEAQgQFAgNAgodrgQRBQ0AEhwUBwIMs1CVKwYFKwcHCBgUCgcCDO0GkQUDAQ0YGhgICQ0fAhAQlQINBwQwDhoKCAgJBRcRGwIQiAX8BQAJBwYVBQcIHiIOEwMDAgqqWMhbHw0GDhYOBAMCDj/XARMFGwoEHiQAFg8HCwIUhxj2HycXIwISHhIKFBYQBgoDCBcJCQIIuwPaAwsAIBADBwIQnALrARcAEwYLHA4SDgISCQwjAhaHAaoBTwkZAAIKFgQKGiEMAAoqCh4VJgkCGklvDi0FBysJCAwDFAcAFw0JAhIcDAQIARIKAhAyEw0ABRAgEAsEBgwqDg0VAhC4B4QHBQERFA4YEAAEBQsHAhcCKDUCBA0KAhALFgQdVRMZCwYOMAUIHwMDChsEBQgiAhoIDxwXBiAUFgICCmgoCRkPAgMWGgYCDtkDlwMVAREMAw4YAQwRCgECFM8BxwgeAQUJORkJCgkADxADGhYGHgACCuACigkVAAwMJgIDBQIKY2kVEBQECAEBBQIcHS4BAzIFDAMFCQ0DGQopAQcOEQUEIB4CFgcGBwIMzwWmBAkHIQ4JDC4HBgUCDA1NBAUpGgkSKAsGDQIOX4ABGA0JAxsAFwQHDiYCAhR4EAMbFwgJAgMDFiE3HB8mKgggCQIQrgbnBBEFBxIfCAMIDAQiFRIDAgrhBeAEBw0RBAEeEA0CLjaRBhkhKxMeAQMLMxUXDwkAFQ8JAg0KLBYnEA4KEwoAEBAKGAkgAgsSCghkJAoNAgoRpQINAQ8OFgYMDQIqGGoAJw4FUAUFCTEdCwAFHhcDHwQXGi8GDxAKDA4DDAYHCjAIBA4WAxALAg7PARIYCRETGwAnDgoKKAICDARrGQIHFAIeHAEELwIMmwSDBQAFFRApBBIILAUCCvwD1AQXAQQKDgIKBwIQ9i2gBQ0BEwoCEhAFCAcHAQ4HAgrPAx8CAxkFAhQQAgIgSBQUACIRDQ0dAQERLQELBAkiEgQADw4CBBAPChQMDAkCGP4BwAQCAwwCDgYMAQEJBwIXCxMKDRAeAAEDAgybA6sIAwsJAgkIFA4mAwIcrwTNAgkJCQAFDgI0LD4UBDxYEgMNBwINIy0HGwsHAg7RAuMCBwMhBicOEihIHwIJAiadAo0BBg0FBRUMFwALEQkAIxAFDgQcCggCDBQMEAAODyILAgMRDwQHAgzRAW4lASMNCwQeHjALAgogeBcHBQwQDAoFAhKBApcBJAsYABADBhk9CVMcBCIoAgIKmQETDQEPBBsUPBMCDFcGEwMfCAMgLA8MDwIKhgEfBwANFEI+I0cCDB/EAQMDCwQEKhYVBQkCDIIBmQIdABcKEAwcBQoLAgwtsgQHAxsGDgouAhEHAhSpBPEDAwMCHBQeCgELCwERMgEFAzEDAgrxDv0NBw8dHgMQFgkCDCyqByUTPRAIBioOIgUCCrYJ0gMTDQ8IBgoeEgIQzgiPEAYHARURCicDAwgEBi4CAgz3Au0FCxMLDgAMAgQOBQIOHYYDBwkHAgwUCgQEAwMHAhKlBvMBAQE9GBMCBQQCECoCIAcUGQIMoQT1ASMAAQgGDA4LEgECGBssBwsdBAcEBg4KAgAKCgoqCAoFBAkZFQIM/zJgBwkTBgQWDAQMBwIQrganAS0ECwgFDhoGGgESCQALAgqTARcJAzMQKxhGEwIKhwEXEwATEBwIFBECEloTEgchAxMEFwAPCgMMCAYWAAISpgSNAV4AAQ8LBSUBOQgTDgMMDAQCDog/mwMHBREAEQoAFhQDEg0CCIoB4gwEBRkMCw4CEDGkARcDDw4TAg0MEAoKECIfAg4SPQYJIwwDBgYKDAAEBQIOVF8FBTEkISo2IS4jBQACCgNVAgMLAjU0EAkCCFQdDg0NAhMUAhabAYIBAQcLChUuBhgJGggCBgIGGxALAjcCCPIE/wIaDU8SEgICHvwE8wYEFQwDFBUFDR8KBQMJAg0YEwkMIAYECAcIAggeAhJChQEUEw8EEQ0VEBEWDhAODxABAg4dmgEbBQgkCAwMBAYHAB8CCgg9CQERIBAFCA8CGoMB1AEECSsQDRgfHgAIJgoQCQQDEQ8KCQYVFA0CCsAFrQIPBQkGDAwMAwIOYeMCAQcTBgUIABQIDB4ZAg71HZoYGBEXAxkMEQEFChIEAhLPVegbJQMbKAEYHAwYAlINLRELIwIM5BWpBh8ABSIiBBQLBw8CEOsZxAgTATUKCwo0HhgEHBUJGQISsQLaAm0tOxQ1Ag8KLgxeAEAMIgMCCp4FhwNXAgIUHAJIFQIUrAjhDxUXFwYJChcGFwEABE4aKAYLEwIK3Xz5EQYRIQgEEBQBAgzmBYkDBwcFBgcFBBoKBwIKCxwAAQ8IBBAKAwISNcYBAgMNAwsGAg0TCAEEBAYQBgIIEDcTBgYSEBMCDCcKBAUdCAMUCAASDQIaXEsIGQYKGhEBDSMOCyAXEBYeDAMGDR8LFAUCDrUCigICAysQOSIGBA4DMBECCrwBmwEDAx0QHRw+IwIOCx8HAwcECyQWCwMDEBECDLkC/gEDAQUWCBIOEQILAhLZAlsTACcWCAwDDBIGEgUSEQQXAhCgAl4BCx82DBQUAwwJDhcHCwIMyAqJGwsBCwQXIgYEJCMCEByNBgcHFyoACgYGDAEACQwRAgrnAtAHFwAPEiQEEgsCEBQWKAkWBAQDAQMxBw8GBQ4CELoChwEKDx0CBxINBAEGBAQgCwIIvEnODAMDAhQGBQIIqwTzAhcdAAYeJgIOEZoBBwAIEhIKBgEBCwsJAgzaDvEMEQUHAhIIEBAEAQIOjwmIDjcJBwYOAhIQCgISCQIKjQEQCQMLAA4eCgYCDPoBSw0DIwgiCAQOChMCBoUJxQknDRYKAggwigEDAw0WEg0CCjySAwkDICgYLhMtAg5DtQQdAx4MDDoDKAopCzcCCsUBfwUBEhouJB0bAgzvH7EKBwAICkgkAQcZDQIMoQHBAQcLEjgiNA4IJTcCCroDwgIJATQoDAATEQIOywPpBAEJK44BATgEFAhPHmMCCpoTnAUTBRUEGAA0FAIImAX4AQcvBSIICgIKkwytAQIHFwQeFgMHAg6DBH0HASEQAQgcBhQLAgcCCsoENgMFBB4HGgwZAiC2Ee8IAgMVDRAHDhQKDwg1CxklAgEWBQQHIB0kCgYOASQKAgwG0wMHBSUYAwo6BwMJAhBLOgMDCQgPAhEUGAIMBwYPAgxxMBwDHAIODzUAGw4CLKQCogUDAQ8WDQYWDggMABoKKAcOEQwjLjcKHQAQCEIHIB0UCwIJJhUGJxkRAzcCDvIEhwUEAQsHIQgHGhIFCAkCCjGGAg8VBwIEHBAEAhycAssEGyktBzMAAwgAGBIGDgwUAhgHDgESChAWCgECHO8BtgENBQQMQDAGCgAIDQwACgYIFAIFCQobHSMVCQIk/wP8BCIXHAcqJQQJC0EAFQ0UDw4WAAIYChIBEikmGQYXEh8ADhwCDNIBpwMXBCMYDwIGDjQjAhq2AXUBBRcoMRQQBgIOI0AAEBIXFisKIxgLEhECFlvwAQIJJwESEAAKDwwhNA8OBAYOARoxAg7XA8sDGQgFBggUBgsQBQoLAgzHBtwGBQMNBAcGAw4QEQIs7AbdAgAxOyEHEAsIABAJAw0CFQwNEhQCBAkQDAsUGCIEFAkiCgIaCwwLAA8aKQIK6QUlCwEKCAQMBg8CCowClgQEDSlWCyoSIQIcuQPFCTkZFQAVBhUYAAYaDRAIFSgACBIWNgkSFwwdAghi2gcBCw8qCgUCDKoEoQYAAyEOFRIKAigZAhqyAaoGGAVWCAQJAAU9A2cbLyYmFRIEEAwADgYOAgzjAssCJyUYKBYQAA4SCgIIgQzNCwkBFDIKAwIOAI8BDxsGHg4OAgoGBQEHAgyHBvABFwUDBi4UCgMXCQII3g7JDgEJDxIMAgIUsgHADwYDDAYeAQQJFwAPBRMCARIGAgIQ1Qi4AQkFBRYIFgoMIgYABQkPAhDkJYUFBQEHDBsKAAYKBhAJDhECDtwCrwUJExUMARIOHBIQBA8CIAxgAQkDAQcIHwAFDBAOEwQFBg8eAgoQBBQHFA8ACwwPAiYb/wYfCZEBATAYBgoaBgY2AQwDCB0QOBBaCBUhAhUDDwQRCg0FCwARAg6fC4oDCRUFCgESDxIACB4NAgzUC9EBCQECCBIOJAgDCwIKvwLICAALDQQACgoMAg6YBOkFBQMRCAUKAR4MBCAhAhzzBpMDBhkTFRkBFRALAyMICg4cCAYJDgUQAQQOGBQCCrIBggsfCQIGGA4KAAIM/AHjCQsADiQKCgoDAyECDBfQCAEDDwoDFBABBgUCCmjhAg8CAQoODAoRAg5n4AEFBxUCBRIODhwNAwkCEFTnAhMDBSINGgQUHAkICQYfAhIPrAElAAMOCAwFDgwQDAcKFSYTAhRTMQ8JBwQJEAUwCAwWBRILBQcEIwIOTsEEBQMPDgIQEg4IAAIfAg7NErYOKgcQCwUHFQ41BAYQAhDsBp8QCQEnEh0gARAQBw4VJA0CDLUEgA8LBhUAAwokAQYHAgj/ATcZCQEKDAoCDOABOAMBFxICBhAABhECDFUBFgkQAR8HBQIBCAIKs4oBvDkdAQsUHg42DAIShAzNAh0HGREPCgIQEApGAQQFAwECCrYBhgUJABYcDgUTEwIQYfkCFQYJBggGHAoOAAYFBQkCCqkBiQEJAy0aCAImDQIMxwOfAwcFDQALCBwSCAUCDrABbhEDCBAqFAwABAUNCQIMPAEXBgIGFAgWAQcNAgyQDJAGBAU2AWMbExwcDgIKoAIbBQUZBh4MBgECDGxxCwEiHCoOAQcdCwIYmwUVFQEDBgoORig6NAwAIA0FB0EhIyUhCwIMRS4JAycCCAweCCILAhQySAUJBgkZIQEKDQADDhQgBgMOCgIML0QZAQ0EBhAMABQHAiDIF60JCgAICB4HESkTBiccFRgZKCEIBwoGCBoGKBcWEwgVAi7PAfACDg0SAhIZBQkHAgcFBTkNHwkFDQYJCQ0ACRgIKhYKJxgCCBMUAhgSEBwCHAsCFIwBiQIEBx0NBQklFQIcExIUCCQDFggCFJIDXxYjEwEXBAQSCQgLAgkFBDAiCQIOjQKGAhsBCwwWLDAdBgsbBwIUeFUDIS8ADxgpBAcYFAgsNAwBMjECDI0BAhUCGxASFDoBAxsCEMcChAMBBRsCGQYNCgIEGgQYBwIOxAiDCQUJIx4TFgASNB0KCwIKjQP4AgUEChoeAwkNAggrgwQNCgAcEgsCFpoB9gIbFxEEFxAJAwAPBwQBEiYYFAQUCQISWq0BDwIrIh8MKRoOEmQlKCUDBQIS8ALdAgkBCwIVIAYIEggGARIVAA8CDluyAQ0BBhAFLhAQFgARRQIMwwFwEQYRFgAMCgMWFwIKIg4VAQkMEiAMDQIKsw/AGREHHwweCjQLAg7Yee9eCwMBFCAYDA8BBwsJAhKBHsUSAwcXAggyHhAQABIJExMPBQIalCycAhUDHDIYFgAuGioaECAGFBkXRQUAHSUjGQII7Sr+DgcHAwgKCgIIIoELCQAFCBIOAg6cAewBAwMJCAMKBggIAwQFAgyEG5wKFwUGDhoICgMLAwIMuhn3EhMTBhgAGhIOABECDvoIiRAFAwEMFhICEgoHBA0CDDtfBwsHAgcOCAoOAAIKqQnwEhENCQQIFBIBAhbJB7YCCAkbKQ8FDwEVDC0CABIOFBwAMg4CEFPIAhMJCwQJGAQUDgYQAwofAg5HpQM3JxUUCBggDCIBBAkCEPIBADUFFwoYFCoOFAMGCwEJAhTRASYDHSMMBCASCA4QBi4KBgQBBD8CEiQaFQUDBgAaBg4cAgoIBAkADQIU+T6BAgsAHRICFAwMKAYQCQAXDQ8LAwIStAEdFwcNDCYiFAgGAQYHBQsNBwIWkAzgDAsAFQgPEAEMChAQBgwTBwUECxAJAhCpD58MFQMPCAcKABYmBAwLABMCCsQBtwEHAAsICBAUDQI2sQGGAgwLBiMqJwQVAQsgHxUlKw8vABUUAwwIDBoSJhIEDA8MCRoXEAs2BwIPBwkKEgwECBoGCgcCDpIBUwcFJQYLDBIWFgUYEQIIoR37KR8FChQiBQIMoASOTAUPDwYFHAgCEAsCCu8GxQQLAw8MDhAKCwIKStgJBhUXEAcWFgcCCpwBsQEDAAkKARwSIwIYnQXSBwEBFQwtKg8UASAQARINCg0ADyIHBCECCq8ChAQFAQsKAAgUDQIQX9kFAQUhDBIYARgIBgYHCh8CCrIF8wUBBzskDgQQAQIMmAGoAgIFBwIRHwgoEggCEt0BygQPLw8AHRADCAw4CgYcCAYVAhgmkwcDAw8YAxAXDBAgDEQGDQtLDBUCDwoNAgiCtAP/bAgXGQwODAIK0UKWVwMBChYIBQAJAgq0AYEBAgkZGgUSFAUCDskDnQQACRkHAQ4ECAoFCAYCCr4EXQEJESAIGAwLAgom7AMDAwUKChwEDwIOkwLqAhkACQgNHBAEDgAWGwIMLgoBCwsICRwMBwYJAgrQD5scBQEACgwMBgICDCdVAwEFCg4QCAIBCQIIwwrqBQkPEwQUCgIKQUkEBxMGBwgMCAIKuwWfBAEJDRACDAgDAgpNfgETBwAHDgQKAgirBPUCGwABFB4HAhC4A6kCBQkLAggSEAoQAgwHFwMCDsUIGg0EBAgDGgwGGAAABwISuUradCEBJxAjHgYGdAkDEwoFCQkCDO4pkA8TAAEMHBQgBwsPAgr4BKIFKwEIEhYCLgUCIMpf6RAJAAgUPxYELA8QBgxQIhYJARENCyEFAwcKMxQRAhECCtUxnToFAwQQEA4ACQIKoQW2BwMLCwgDHA4HAgqnAtIECwUACggICAICCt8F/xEXBQAQDgwKCwIMgwyrCAIHGxQDCAwADAkCDJEB+QEDAwsYDg4QAwsJAggfCxcDCAoSCAIMjgJkFwAHBggIIAoHCQII1QrHEhELAAoYDAIGhwY2BwcLFAIK7ZMB0kQHAx0EDgoUAQII7wLpAREABgQaBgLMCvWRAZQbCAMuBogBGmwAFAENCxAJGAUKBiBiBxZ/DjMiPRhIFi4aPAGUASNvNiwOLQY9BSMINSYHFhAcFgwoBsgBHQMI2wEoDw5YLlAKKA5CAD4HFxZiFJYBFI4BAEYFJg00PxoNKAUsEQIlIBUeCQcJtQFRAQVgJB4BERUvGTIVLQUAHxgEUiwqDDwFLR4ODCoMMhseBhYKQBcBLVYfNywIIhgQNg0+AE4TKgADCJUBHCUWDBRUGDIIrAEBjAEdYgBSESITDh1DJR0FSzlAKFocMggoAFYLDBMVE3EVPwMyBzQCGRUBHx8lMBggMBYOEgQ0AjYSIAMABWE/HAZGIC4VEBUsERkoBgxMHEANKgBiCTAHPhccFykZJQtFAIkBM0AAPCQ2CEoNJABIGiALBh0XFTMXbxM9GyAFPB4eCR1JWlpUIGASGgQeAxYHUAGoASUSFRcNRxN3C3sjAAUeARYEIhAeBowBCAwJOSE2BzIYNAoTDioaNAVsNx4nCQ0XAVsMKwFFGV0DOQkXC5QBDngXJARiA2gdCBcXB2kIHQM5BiEKMwkpBikDUxUKA3ISdhMQBQAVGR1xDjcHYQwVAgIDWhNsBRgFDA8qEzgGXA9cAQMFLwsFBygVER0mDA4TChADFBQIQAYLLx0bFQcSBRQEGBY4FgcVGAcgDiYDBSccEQEoRB4eABIHJxMHDQoFJgEmDGArHAYiDy0NDh2JAQAWBSoDBAdoAAQMLgw2BzgVFwsTHVcnlAEaJgMMBEIHNBweBYYBSQEHKwlJGCsHXhsOEQIHOQs7BisOIQAeERkROg8yFzEDRQQFASINDhctFQkPHwIdBScIOSYIGy0JPgcDTQcVKSU5JB8CEQknFBAuJx0PGW9EOTwEDCgYQhAkIiwaJwVFKVERUQINBAYOKBY3DRcAHRA1Dj04Jw4EDxUDLQgBCRoRBxcPAVUgGQYBAyQnaC8hEycBNwp9ODkJOAUyEQcbDg0QBzALER0EC0oQIgkUFSQHKxE2FRQdHAMaMQ4kUh0CAxEJEgs2IiIHNBsQBCATMxdGABIFAgcZGzsEDwECAy4LKBsDCyADQgQBDRUHIAAMAyIlHQUMKwEnHwMzSDMgJlUJE0w9DwUXATMOBQMWLQAJCwNbMCEMEQNNKAEXJQgvLgYjEQAJECcUCQwfAQ8GfU4iPZkBPkkECQmaAWksCzADCw9KE04pQhNKOzwRCQ0TBw4ZAAsLAykDXRxLDDMQ2wEWdSBdRicENQUfAEMWLQg9EiAYOw8TBjUYSS5MBC4cGQIrGBUCSwENBBYgPw0jKC0URyojDiQkGwErBhMFIwIHFRcHCyRBBiEkCQItBwEDOCkLC0kHMwYfCisDCxlFATkPHQAfCxsAOwgXAEUQHwIzGh0iFDYsGmgaEyAaEhACmgERggEbPiEECREVHAsSIg8SQSAFCBIETgkeAiYUYgEyFjIIWAclOjkWMRoXEgMOCgieATw8IjIKMDxUFB4aGRBLXkE8NSAKEkcLIwwLDhQeBxYXBCMBIBcFBTcBHQgtGgkUJQAeFCkKLhAZBkcfMQoLARMLex8fByUCBj4kCFQDOhoEChsWexgVEAwULgg3BC0VRQ4BBi4OAggfDHECI05lAUMYWTI3FwkPXhUgJQkRNQ9VB38WZQpVCFsEEQFaFzgZEA8PB38qcxMfAKkBIksHQQGDAQhNEGcGRQ1rFiMoFBg9D1EECQEUD20AKw1vJjMGJQpHMDE8mAEDqgEThgEKCARVFDsU8QEQeRodDiNcEhQ2GB8IBwgAIGROGj4yHCwMChLGAUCGAhyEAgkaCQINjQEtPx19VwcVRjsDQxgrJBnMAVNNF2sNZxcC2AXEGtwS2AEBPAnSAgVTFcUCIdYBBM4CIlYHQBRgF0oIYgEiByELbh0fFZoBDpwBBVARBhe1AS+ZAiWpARWdAQBdE7cBAzsZ4QInBQUkAbIEMGIEXAMJCYEBHfUEebcBOyMBUQZxHGQzCQnnAhUWBUIDlAEKPgUlEXURMAUABTcRcQtfAckBHIkBCjEBNQUYA9YBCzYfHxNlAD8HeQCLAQlxDKUBCHgTJA9oEWYHSAgyAQkjiwEBhwEQqQIL6wEEjAEb0gEQdAE8CSANigEFhgEbFxNBD7MCBboBFTwNRxVTLUsAewvPAQQNVScVKQdLB80BBYUBBNkBKkwfLwtrASwRPABUDFoFWhE8CFQCIAcEI0QRJgFCEiICOhkEEzsj9QEzgQIbHwIHBiIgGxQnCDsDMQA/HDUGKww2HQYT5wEFYwJBLAs9qwELawpVEkMcLSeFAQ4bHAEnswEEEUgXFw4tMwiZAQYORNwBNtABCG4KSRwxBDESUTgODJ4BFl4FdhV0OYABEVwAaARICo4BOjYqCAqnAUlFEU0BPwhJCy0CJwoAKDMiugE2UANBDkcBGjovK3EnfQU8NGUbXw1VACkKDDCIAUbgAQ6KAQ7aAQ2AAQ04Dm4AOgRQGIkBD3sI2QEEMwgfDiYKoAENeyLVAViXAQxNGCc4GBwmDOYBCdwBAUQF0AEvxgE7ggEPcABIDLEBBM0CYD0eWgy4Ag66ARBUGPgBGrICEjMGnQIEIQZWLJoCNNkBE5cBIycFNQBvN/kBI48CE2cEhgEmNwGzAQmjASG5AQNzDGcBNwgNCiAO7gE0cgqKAgwMCvEDFbUCSUsBZwilARonEBIGmAEMzAEBtgEKtAIyWwDzASGBAQfVAwlHEgYKlAEQXRDUASLIAQIEBK8BCIMDHyUEDAaSASJlADsGgwERTQ4GCI4BHloK3gEIogEcZghUAXwZJg4oBF4DZg94BjMM/QEeBwamAQ6yASBqD5wBB3QlTAs2AQYEUxYqCt4DNYgBGR8QYxSLAiDDASgkDnYMVxZEBLgBDwoESSAiBkYBdAuKAgXXARxBEjYGjgEBggEHtgEC8AEtUhlYDg0G/QE4KxKUAgiMAgfkAS96CZsBJhYSaBCmAQTQASdfGEQM3gEIUBMColfTJskRZAAMBQETZCMuFx41Ax0PDXwpPjEAEQ4BIAoMASYdCQUvAzMIJw4lGwwDQAAeB7UBSRIDPgYkARADBAk8DSYCQhYmAAYFNREeAnwDMgszBSkfFQILCCMFZCM0LQsLBhkNKUIpDgA4LAAULlZOMCwCzAFbLlsPEysAGRIVCQhDFiOMAVEcIxIARiRIGCBAWjYsSgguKBQqBVIGLw4EDiIKDBYxFCEAFQwFQA8UChoLDkIHaghCAYIBG9IBATIJGRUzB1oPEB84BiwDRg0KDTcXQxEBBXQFGhUFDzETSxM7CjkFCQVCOw4BHAoRIQgRJhlcJxgTARshOR8NOQU3KVchPQdFHxUDIwQLEkUyKQIXCAUIEgQ1Gj0MMxcSByAOGAFoMU5NBgkNBVMQFQUPDx0GXRZDLB8GJQc1AYEBAAQLCwcOC4gBIQgNDxPPAXMpER8BZwKLATQNDikEXSBBECcBFAsHAC0CJwolAWMKTwEaDTALAw4QBEwFiAEVQBlIJzYTmgENogEDSAsAGzEteVUVHxULayEhAy8IGxAOGzcOEQUXBB0OBxAtBwcBGgkSFwsDMQggIxsVEQkZAS0GBwchBzsIVRZNBgUCCAYLBCsHRQqvASg1GBQVCxMUDzoDFQwACuwBLwgDCQUzEyQAWhweB0gdSA0sEQgJAi8PEUMJLRMTA3MMQQcDCQ4LRg0ECQ0JMwo3BwcPIxEABRwNFBVBHEUKLA0SDSENCgsJBRMFIwAODQkFMQISESQPTyEnFwUHChMJBR0BBB9XawsLFQAPBxYPG10AhwEPIxEDJAkWHRIAIBcaBQdTDBAMMhIWDAQ4AjoDKgIUBRAvhgHpASM3JRdEGCACCw9EErYBJCoEPgegAS/AASFMJ0obeFlwFdoBMR4LNiEmDwIJHysgHB4ObAV6CowBEywEGA06ASYPEA0SJSdZABckJxQrCSkGRRMTBRkGDTAdVEsGCwcJKxM4BBAHDgtWIT4pIC0MGy0ZIxsMAj4kFgQ2CTQVYlETIDMoBQ4KICYsIAwIAQgNFgMWDRwzCCQaGDEuAAoSDAwYGg4qLAgCDwoFJCUiAxQKFCMkEUoVMgEMDhQUBBsSDhItEAwECAofCgsIL0QVDvYBRIwBOHxKUEQWFhQyBmoJOg8oL0w1NE0sWyBDJBUECRAQLEg8LhQQEBMUFhAEGBwAJhUKAhsUIBgHGhASAwQvBAcGHAwtOBAQFAYBBCkEDQwmJDUFGQYjAEY0FBoBLi4YSyIZFBc4AiIMECIOPBQuCGIJ1AEnHg0bCwQBPBYeBEAJTh0LDgoGugE0Uh1UJSYADBMbJTQQOBEmHQcHIQcIASYEHhAuDQQJGQcTESgFEQ1AIzIBWhEkAzQGGAkOGxQDOAwSGgwCEgkOHy8fFScCHxYVAg0JDRkJHwGLAQIICaIBBxADFBMKGxUlAh04AAoHExcIERcrFwkZHBETOQ0ABUoNaCZyBC4PEg8KGxAHBA8ADxkvFQ9fFRENNBA4BhIIGBoWLA4OEgIaIyEfKBoWGgwfAjEWLG4sPAwWDBokGAwYAx4VEi0QHBcyJgYNDhAMHAEDCiQBAgYaAAQEMw4LEAIEEAMUHBQHDSAaAjYTCAIZDi8QDxYMGhwIMA0EBBkMARAwRBYQFgIqDRATFQ8vDwgBIgg4BBQRAhcLFSIQGiMkGSsTBAUiBQANHAwUARgbEQ0bBz8FBgMeAE4KHgEGAREFFBMNCy4CJCktFzkTHRcOADQcDAEECToOLgQLIxsXMQ0nFwgBUBpCBCYjJAEgCQwJEREMEwcLSRkdAhIHPgAiBQ4JGRcYCS4DPCELHwQhHwNpCD0OAQQQCCcFFg02CxoPHAEWCR8DFQsOBVQFEgU3DQALHgMoAgwhHQUAAzQHFBESASIUEgMACR4PBg8QDhwBDRssISEVESEhG1IkOAQiCg4HAA0SBRAGEAM7LxMZEhBAIiIcNAkWJxYVTA0kCAQMMAIGFRQJKA0eARAJHx0bCVkHDQspCycjOQMXDVsZPwAvEw8ZMwoGBzYXJRMDBQwDEwkEAyQIQCYqCDwUUDA2FHAWHgAXCDMDBwoKCBgGmgENLC8OGRUNNxUUBRIVQCgiDj4GDgEWGzAFHhcgMxEpDBcHGw4TSQsXAQUFNgA+DQYHAQcLBS0GAgM+GQQJAwlBKb8BXRUDKQgfAT0HMRVhBQ8FCRFnTSsTLSUpDQsTJw1pBScGHQdBAVUTJxovAicIRQRVARMJRQQ1DD0JQwhHBU8IYQslBiMRFQQZAQcCDwExGycPO00DHRUTiQERKwsMCT8REQkHDTMVOzMbIyMbFwkjAh0MFQI1En8SJBFEA4ABIxINGzUPET0vHQ8zN1ErHRdhGRcEHQ8hCQsNUyc7DwcRFwlBQS8FJR0bCzUGDAcyCwQPFwUzFUUpHAg8HiwKOiAoBAgIDCI8TCISNBAuIjQSCg4QCCoQLgRSFhYMIAZeJBoSIiIeEgoSWEYWHiAQYkA2Ej4iiAEuwAE2VBCEAQyKAQ80Dz4lCAkCCzsGNh0DGxEZNwslHxsHOxsrAjcQIRAdESEEDwMXBDETDgEoDA4BHg1IDxIJEh8MBRoEMhguCAkLJAIiDR0fCydRNRoJHggqBQ8hEiUSBRIxAQsSCQQNQgM6CRILLREmCyITJgIeCw4LJAZSBwkRIgIUB2oyBgMIGxYJFgMiChwXDhkjDUYDEAsNCw0GFwMTCSMHuwE9ZxkZABsNHwAbCAobCwsdAgsEIxwTHw0UFwcJFQwVCQcJAhEVFQk3NS0bGwATCwMXDwIJBxEGEQMPBh0uEQYLDxEOC0ISLi4oDQIpGwwMIhgwBgwGGBAtCw4MmAFIWhwICgcGGAUFIRoFEhEHGhIORBI6AhIILwY7ASMGMQMzBA8FDQsXCAcCEBY2HjAqHwUdHAgbJSEXAR8RKw0zGUUXCwAfFBAUHREODUEfDQgnCx8BCRAfAQcGCCMFFRQBBAcnHyMGEQcTAQcNLwANGQkCAwcPBREWEQQZDQ8MDRkBFw8KJwYUFA8CBhgRDxULAA8TIwENHxUXAiETBxAFEQUBBRYJBwUTDQwBGwsKFQUEDhMFFwsREw4HPzcXKRENEy8SHxgAAgkrDSkrPBMYJQcJFgkGGxIHGgU8FBUoCwYFBQcMGgEaFwY3WQkzEwEkBQI1IRUBEQkFHgoWFw0LEAsGBBELDQEjDw0xCR8CQwkTBBUFSQENAhMLbydRNRg+ARYREAoVAS0THR8VDRcEDSYFCgQGCQINF2sCKAkJCykPFw0NDwIECwcTCQkHAgsFKz8XCwUCCigdDA8AKxohHgAWFCYOCCgIEBYTER0FHQ8XGwQfICcEJRAXGh0SBwcdCwcQAggDBh0FCwAIAwQFAwcdCwMZIzFVAg0VBxURFzcNFgYcECwiKAwaJQQKGBkQDBICFBUNAQgNCR8QCRAFCgYWDAQoAwMEBwAdHA0CCwsIFhoGAwwJBhEFBBQYAwoSAggRCwMaEhoQCiYCFwYaFBMAAg4TAwcZFQkHDAUXCRAFDwkDAQ0dCBAVDAUCCwkHEQgMGQcnCCkWHwkBGRAVIgINBhEuIxAZAQkXEBkMIwYTGgMTExQBCg0ADwcPAgIaIiIGDgEWAxUpIwknEAsYBgwBHB9IFRAPKhcHIQcHHQBDOBUcGQ4HASYZSkcyEw0HFAcCGRsGAhELBREIKygECxoZOCEKExcLJx4FEA0APRQvAgoFKAUQBzILCBcYEQQLEgEgDDAHMIcBLlE3Wg88CxIHJRgnCh8LDjUUABkXCAgNHQITEw8BFwoJIAA1SgEeCBwDATcQBgQkGgwIAQoVBA0HFz81DQUrChMABxYJBAUABQ8TAzsUDg1KGRILExcDDx0PDwQpHBQZDgkgBTgKFAkPEw8LJQUDB08AHxUNBAkWABsGC0kxFRkNKQIaBRQDIwcPTwIhCTMdOz0LIQcOAhIJDwobBwcdEyEHBREjFxkECA8JCw8JKQcZDykGDQMWBQwLAQ0TCwUABxYLCxEWABEWGw0PEQUNISULCBEZEQYRDQUDBxABFR8RAxIRDxENBg9PDB8QSRpfRpMBTG8JCwMfBBEWNwcGFTIARAMACyMHGAgYDwoAFA0GEkto6QEWGQ41Ai8NVwM7BQobMw05FRMPACMNFwQdCRMCCxIGEAgCGhMGCAcKGQwXKhUeBRQnDB0SESILOBEMGigRCwkPDQAHHgImDA4RAA8DABMVBh0mI0QTFBAEMEAJDAkFAwILEAsEBwMQEQERCQsLAgMDExwkgAECUBcgZ1BRYEMiNQcNDwQJAwMhATEZEQIbCzkHCwIFEAAODhMEBAIICRA/MAoABAYJCAwUGwkBDVUgNQ4qBhYFBwwRBiUCLRNnCxAMGgYGDgcODQ0JCAkAARETFScJAwQMCgEGDQMTFUsFAgQoCA0YDQgCFhEaFz9vAxkMDwJBEREEFxkdCUkUERAPBBMCExMPGy4VJAYWDhABDgoOBQIDHxUQDxYFCAQGEAwMFAEBBwoRAhMjCQsJBgMXBQcJCA8iFzQRDgIMERQJAAsRBwkPDwwbEwYSERgPDBMKIQYFEgsINxAECxIJABERJw0HBwYJGg8IFwARBREXDQNrIAIGCAISAREcARQPCSMKHyYdAA0SGQcVEw4PAwUjBVEIYyRpARkJCRIOCAgUDQYTIQoXKQNdJSUTAggsGg0EGQUJAgoWARIRAAsNEQYHAQYhFB8xJwERFxdzP0sdLBwVATEIAAUPBxkaCwEWKxYFGxEXBREQBycFAwkHBwwRCxsDBA8WBgcTExUPBRkECQUcIRExCxEPAzEeECEqCQAXDx0SNwYnLlMMAQIFAzdFkwEfew19A1kCSRU/FGUkOzYxBRcJDQMTAxIAFAoWDwgZHh82FlUICxALBA9MmwFSVTI/EjsMEwQZIhsKERALEB0aER0IAgUUDSYLCgAbECAJTAMiGSoJMkUSADYGgAEuQAIUAzAKGAoMEjYMXAoUDwAHCwcGBRYLNgESECIQARQFCgkCAQYGEhkNBgxgNCwoCkwoLAB6Bh4WPCIWSCC8ARpSICwAGAoYA2oZLgMMBgQGAwgVAxEEBAQeAhIIEgUaGRIHACUKDwkdEykbHx8XJzcJGQYvAwcJAg8JExsACQoHKgYBDwcLIxEAEQgBDg4IAAIFES8LMQ8bBSkRIwUADyIPCAMICioDFgcBGRUADx03LAEKFwMVIWUOEREpBkUJQTFDGwcjLQULBA06GQwSCxRKKxQFMiQkBhAAGhcqCEoNHgY4AhgDJBYyDAsOKgM8E0AEJg5AFRIPDgEMCBEINAliSwIFKRYbBQIREgIQAxoTCA0IAAoIEAIKCQgACQ4ZEAYAOBkQHxoRFyMDAQESBQINDQYLEAMWURElGR0PMw9TCksDQwYlDwEHDAoqAQgHExcVFCkFNQcICQAAGQsNEAcIAAwjEw0PGwcZCCEYJw4BBAcIHRozFB0uNxIJMj8iCTAlABEGGQ4DDAYEBQcJARUgEzwGFx4ABiYXICUmCTwGLBAgGhoMVBoeGhoIKCQOCEoNFAISBRIPLgAoA1QhMiEaI0gxEB0aERwdDBMQCwsLAQsGBQQDEAIKDgU+CSATFAYKKA5SPBw4FhQaDBwDGAgIEgUYCQ4SNAEaDBADCB0TICYUOCIYBgpSQk4XGAIfDQUNDA0MAwoIGjwEIAwKEAQ0CxgBSgZ2UjYSIhIYIgQaEAoSAAoOKhYWAhYALhMUIQQVGxkbHw0HSxERCwIfGCsmIxEDCB0SFQANCysZFxEdDwsdORgjAhEsKQMRCBcKCw4DEAA8FiAmBkgFGBkkCRoZGBM2CzISDAEYKghYKjgKPhYODAwSCgIgERAGCA4JGkkJEzYSKigQHBkUSQoXEA9QCCQLLAVWNRApCg0JDQQXDhcSDzYDlAEUHAiUAQQcCwQTMCkmBSINSBE4BoQBSEgBFAoZDDsEEQcJFFYESgM+DjAAMghcCUgIBwsXBSUDHQ89AisFDgMAEQwDEhUGEQcTBwcSAgoKABQKAwYDKE8IAgwSDgsDDAIUEAAiFQ4RAgkSEwIOBxYeAgYOEAcoKxAFLAcsJwkTGQcJDRM9GS9JAEAlFBAgADAUQAccECIBJhEcHxAFBAgOA145TkEkJR4rADkTJwVDCxUQDAQkHiwYBkARSkMOFygLFhEIDwQpB0EGBQ48ChYSCmYJLgk6EQgTASYQDiQGNgcuCEAAXg8sCRIJACcVMQ4KFDYOEg4CTismA0oVHB8+MSAPAAsFFRQSIBsUKQcfDhIKJgoCCg0WQwQhEiICEBIAGhEWGRxTBk0sfQghFjUABQcJFgUGExghNgccCxINEC8DM00/CREXFRcrIycLCR0HGR8jCQMTEykdHx0pAzMnHwMbBwkHBSkIVSVGARYPMgo8JkYkPi4SCgwLAAcPDw4VDDMWHQEXOjE4HhgGOBNQKBtbCREHLxEbGAwMFAogKFQsEjhEFgAcFwISFAgTCAMKAQ4OEgcQHBYBEBgaDggCChIGDgsQEA4GGA0aDBIPCgMHEgwKGgMcEyYCCgcQAAgLGg8ECSgLKAAADRADEgQQESYLHBMQBBQFFikEHQoEFCYUCDoxDgELDQwCDggUJwITFyMTBRQVEBwcDAoTAhMbBwANDREZfRQMJCgaUBAOGAMAFRUdBgs0Lg4BGg44BAISDAYeAToNNBkSDUQZMgMYDCALEA0gByADGgo+BFIOZAu+AWlCMyoNVmM0IyAlQhcYJ0ALFg8gCVYCJAhWDw4HEg8ePx55FCkWeQoDBDUNWwgXABM/vwEjOzM9Hx8NAwsGCA8HDyEtHxsjM0klIR0lNQkEABcjKQgkBwUPGwYVCx0rWUFhKzEfGRMCBSgfHAsZBwULAQ4JBA0NFwEXJSkLLQwGCAkJHQE3CAsKFAQFF3sKOQI9GHkjfxuHAQMbDEsXHRkNDw0fMxFNACkIVQUhCRcLDx8RGy0LLxMPAxsNGykpGQ0LCwcXGSkRMwxTAQ8XD1sfFw03NQEfCgkTH2sCMQUZABcOAwoGEAMKDQENAwEHCB0DCR0BHwlJCQ0IDgYWAxYIAwgfDCUFEw0rAjULBwkCExQLEws3CTMnFwMREQcVJwYjAhkFswFZNTFZOTkrFQcGBQoAAxM1MQcEDBIrCAsHBhEJByEADw4IFzQLBgkbKxkDAQUOAAYNBy8ZERQbBTkMIww/BwsGFQ0lBjUBMQ0tFRkAG105LSkxNzlXM30/XTtHLSs9K0MnLysFDAYQAx4OAhQJEg4YBC4sJBAUHAIsDAgYAQgmIhIQFgU2BgQQCQYEBhgBDhECNxkTAAEWGwoNHgkEBCcYFxEVBxcCHw8QAyMPCwUNBg0JC1s1CysREw8lBicIDxsdDRchVxszNTNjSwkNCyEpLQkZKxsfHRMAEwtpJycIGwEZEjsIJQczEw0AJwoNEk0SPy5JADkFGSJXUAcmEGwOCA4CGiACEBdUAxEKTw8XGQIHBxltBBEOHQ45BwsRCQofJitoKSoZMiEaIQIdJSkFIxgvJB8cCSYABgcKQwAXCxVHYT07FR8HIxMPaTWlAS2jASH/AR01AisDMQgrCBcWHQIHCRAbBx8IERIDIBUZARQPCUkfCxU9BR8IExwpCRsRD3ErMQdRAR0CeS5dFggKCwQJAh0PCw0FLRxbAiMJKw4ZEgs4ExAABgENEQILHgFACAgIABAlBAQGWBYUDwwRBhkDOQ0VRQ0RBBEUBRYNECEMHwMfEx8HCxFQHT4LFRFRGR0TMzcLKw4zDRUIFwMPDRc5IwkbFA8HGW0IHwstHTsJCwU/P0NdARcUNZIBcRoHggEHHg0WJQUrFxkdDyMJCgUwBg4DChETBxUTSTOTAUVDMys7BhEXZxkXLxUVAR0MDwwjLgYVAw8xBQ0FLgIeAw4FFhcHBTkRJRMdJws3KSECAx4MHD0GHQUTOwETAwoFFAIaCx4EDgc2QTo7BwmfAR4pCyElGwcdAV8dIQEvEwcXBA0fUQYnByk9E00QYSInIAUYFhRIBBILBBULFxQICjJEGBYQGhwACA0IHwplL0sZKR8LISMIPyQaGAYyIBYKAgoNJAJCIBwAJAUqBBAKOw5TBBEDFxELDikEDQcDGRkNERUAGRMJKwIhIBkMUBoiJAkICwAADQsLGwQpERcGJwUTCgUMCA4HFgkECwAdNAgCVhcaBgQYHg02AUAWHhQUBwAJGB8BCRsVCAUWDAoQABAVIAAMGhQCEgkKKxxJGgcBBQUIA0oVHBEOBwMLQQtZKRsGGSQTDgsBEQgNAysUGBQcBwY6BwwjDikAXxwxNgUWUgQGCBceGhY4GSxBQhcBFBAcGAoNEAgQEwkbLxEJKywEGC4DXyAnIDoqQAcMBgkMCwMTCB0aBiQmCCoLDAILEicSDiYCHg4OEQElXR0UAXoIJiAWGAEKBB8KIQsbBgMUDxIANkIJUAJAHx4EAQYVCBUYFUIFABMpEQs5BxcGAxYvDgkMGhoaBRANEAEWEiUMHxQQFDAeCRQMFh8kGwQHDQQDBwUjBhcMJQwJFg4YBwAZEUELCwcFBRgDDBUHDQ0BGRAPEgAOChKSAVobHgAaPgw8AzwOEBIHJBAQEAQcCRtNExUIFQsNPREEBTgGGA4SPB4ICAkDKRM9Gx0CBxIAEA4WKAY+CBIAGCEQAw4KHiQAOBpEEwcMMxorBAgcChg4DEQmDBwEHiEIVy4KNh4IDi4TIgQcHBYMIBgCARoNFAEcECAcAB0qAggcDBALGCEECBFSGQUVAg8SEBYQDCQEGA4IHgcBDRsVBxkGGxgbBgsFHykNBTcDKQwIFAwGAgYRAhMKHVADHgwUHFAWTgAYNCIgSgQoOY4BARwOQgsaGyoBFg4WCxwMHi4FFAIKCAoYCkgWChwyElImLAciGBwYKiIcCCQYPA5CARgiRiIiBBoLEgAcBygeGBw+ARgIHhEkA1AZgAECJAsuCFY2JhJiAyoDEhkeBzYGDhYQDhYIIBAaCEAMMggQGBwGUDKsAQEUBjAPKhAuHCIIGgIQF04BHAxmADAYQBcSDxYAGAYmFgYMDAwYDjoGShyMAQAwFWgAKAo8AWgHFAEYCywNWANWGRhBLhcYTzILNBkYMRQlHBsMMS4VDD8UeT5BFFM6KxAjGm86DxIPHBkSGSYpGCUeL1AXFAEkDxIYDBA4CR41TgsgJzoNJCEaCxYRCgEcCzQRGj8wBzYNJFmWATOQAStQES4AGCEqDyhJSilUBRgbLi08FxiLAUpBLAcYBAwODhQJDAQKEAAaCyAtPAwcLUgMRgoSREYSHh4SHhwoGhwKKCAudAMSDRoDOgkPAjUJGQsFBwQEKgcHDxsXEwcPHxAvLh0KERAFECYWAjQNJgYyEzwMFCwQDgoSNBQFEAATCBEcAQ4gKBAMFBQSIgYyDUwMCBoGIBgaARwSMAhCFg4SBSAFDBsUDhoiFCoPBh4PHAIyBgoMDBYMEAMICiQDDAQaGAwUDAEGDhYSAyAaCBw0DAIIGBAYIEAJAAUJEwYCHgUEDxcNGAQmFQcCCiAcDEAJGAVgBRQbGCwcDhQRLBkkABQOAQguAQ4NGA8AN1pJUClIByAUAgYEBgoDFhwcEhUsGQ4DMSYRJBcTBwoRAgkKBhUBBwUACxIHJFc8Gw4fBCUBGRUXCRcpDAdJMQ8HIQMRDwAZTlEMIRMNIwAdHy0HIQELDAMgFzYDJhMJCy0JAi0SLVQvEBkACwULCAEQGQc/ChMDEQkEHQUFDRYhIgEgBRAZEBMKDwEKERgVAhMxCA0GGRoUGAYOBS4TGB8aKxQTEEcWDxABCgYSDRY9LCMQCwwEHRARKBEKBwQNIR0DDQUDKS49EiEuCSAEFiIwARQvICASAhQrMGVSIzAVJBESNyRBQikcAA4SDggAFhcSBgIaDwoRHAIQFQgVBRMIBQEEFRUTEQEfAS8KIQ4TACoPBQNHFFEoZxAhGGUsGQZrAC0MMxgjGFdEgwGGAccBogFZLgcCAwswDyARBgddIiUCAwYSEgUGBQAbCwAODQwHABcVAAUuCQEDQQVBJz0RVycnARMFOxBJJHEMTTBLFC8sHQJXGEMMQyijATgdEB0WLxgTFhUGMTYNCDsAXxSTATYzPCkoYzQlDEMgITIhHic2ETITHgYMFAwgAhgOAhIPEB8GAwYKBiw4AjQEFisaEygXIgJEHTx5ciEyHyApNhsciQFaCAAoFQYCAgoDDj0KGRALDgASJyYNFhwLFAQBBj8YQSYJCAcYCwAjCwcOFAgSFgAGGRENAxcFFQgPFAU8HioODAgHCAETFAskJyQ3AQ0OCxYJKEMQEw4TEhUsBRYIHgoMLQwRAA0FJxAfHiU0KRIdJBUiKygLMh8QBSYfJCE0D0AvRgkcBB4FFgIGCAMGBgESIxAxBhsMARgZEiUOCRUdARUIOSQdCi0YEhMKHQsVBUsYJwwnBBsKFQM1BA8QGx4XBg0mExgXPC8qNQohGAQKDwILGAEWOSwRABkQDwMXDBEBEwYNJCEsGwohEh8mFQEVGhkEHxYVCgIXJAAWBgIsIQQZEA0AEwoLBBEOGQAnCBscKxgHHE0aHQ4XAg8LJxAxFhkeBwEHCAUOFAMWBAYIADAhKi0GDQ4NBhsiCxIXAg0JJwcJPy8TBQ8AERgRQiM2NRpRSkssHxYTGBcDCRorIgkSARYOWgEQBwwBHAscJzw3Fkc0ExwFLhcfHQIjDxMOGyQfBBUYKwoXDAkgBwpZPgkUXgsYBB4OABMgEw4CCwoJFAQSEQEDBBIQEioIKhEiIRp9fC0QY0IPJAsEBBgDLAkMGQoNTi8iBS5BSAEcCQYUBgASLR4LKB0cDSYBGAcICwUDOAsgHSh5VCMIBwkVBgQYFyARAi0BPRIRCgcUQyATAxsCJwxVAA8OEQgGLgccBhoPEB0KAwwEEgcOFwoXGhsOCxYRDi86KSQHMBogAxgNEjkKLSwBIBEiAS4MBgwBBBkODRoRFAM/YBAKLAhKAxAGGAAVBDEBHQoXCS8OEQUDHwYVCQFRLg0NBhYBGhQVBRAbFg0cIRJRSgMoEzQIHgk0N0ArHgUYARgYMgYHBg4FBBIkASYOPBE0EQ4IJhscDTQEKBsuJmoeEAUECwUcOAqAAQoSAUgaoAEFNAI8BxAGAgoJMAAeCBgLJAEPBCEUIwAHBikFCwYVAwZCEiMMLg0KFQYHGDYUHQQJCg0CBRELNBUmDTQPGB8YBw4JUhABggEniAEJJAYSDQoBGAQQChgzFxsDAAMKLS8PFQEPFgAWCh0BBBAOECwcIiAADgwBAB0RCwIRDQEYHQMhDQELCAsTCxgRCRUdLAIWBw4GEhwYBg4MAy4HCgYUAwYgLiMiBhETCAUUGAgBBBkYFwgACCAEBzIHBA0DBwYbMBkIFxEHEAgODQEJBgIOBwg4Bg4WDw0LATMEEkQZEwMXEwERCUcSCwgVGg4QDgMUGRAAIBIjAxcQAzAWFhEQDQISFRUTAREfETUBOSQPDAAKHSYACAkMCwADDCgsAC4NCwEbFx8dBTUEBwYDGBMjCwENCj8BPwYHBAAIbhIBBFsFGwIBCB4YFwAFBgYSBRQHEQ0JVQk7EEUoBCYMEiokHAh2CoEBAhMFJycNAhskAR4aIhkADChIIigGDA0iBTwtJSAHEiUMCxIAECYYCgwLGAAXCw1ZOSUHGQ0zWxEqISBAIAEaFhQTAy0hAA4cTBAUPQ8RCg00GRQrEikIESAMFhIKEAYSAwkbSBsMARgKLgcoGwMKMx47AB8OESgKDCQKFwwJACURDQIxJwkrJw0TEzMgERwfBiUODQ4UHhwWCh4yCCIMNwAlCScSGx4QMAgIEgZCVkI8GwMRGAkvKTMHChIeBBQXRBAmERUHFxZHIy8EFR0bJQsNCC8EJ0YMEDAMAAQVBgtOKzQWEpUBKQkHBg0dKwUBGwYTHgIGKiQgLjoKQwYZHB8IGRQJFhcEARgpChMOBSIRAW0YBiITKhUSCgoIAFQbBARPKAEMBAo+AEcICwsTAz0uAywiLgsDNTU1HCMCFw4fKAkYGw4RMBUgBSQJEw8BEhMTARgVQJUBBREpAh0YFwZBAQgkIzAqEBMAEQUVIgURCBkVCSsQFxIzCB8MCBUVCyQCNg0QDRgHDQ80AyAdAw9LBx0RuQFEBQo7IB8ePx4lBgYKSQ6xAToFBCYMFBINHg4UDAIYDwg1DioIBCYAMQolGBECTyk7DycDUwhxHhgUBxAPCAcTKwmvARhNAq0BEUMCAQYOAgAEEw4bCD0GMxgQJhocbzkZAkMQIwIuIl8CBQ4NBDEJDQYkEBsGFQwIHj4MEQYnATkXFQUrBB8PKRARES0DFxA0MjsbHwIZBQ0JJAYEARkjKwMABTwXCRMnAxkNWgwOBA4AEhEFBSULAysZCRMZPwcxBhcKHQUZFidDFR4RCwQVKwgIEy8XGwIdBxcEDRkhEQ8RMQoCCycCMQsXACkODhomDjoMHA4sJAkERxs9ChEQFipEOBIoCTK4ATwSADARMgYuAW4NCwxZClskHgwgGlIcOwElDx8ZYQMLCA8AQRMpFVcVJRcGEzEPNR0DHTEVJQUlChMCSCEGCQUPEw9ZDyIFAQ8HAzUJAQ4HAi8RCAcbE0MdESkKBWAPLg8SDxUXIxUvCx8TDRcnDRABBxk/BwELVQcbGx8NNw8HCx0TKwMLExMCDwElEQcJDhMNFRcHBwkdAEcjOwcbHzkCHwkJBx4FXw8bGSABFhMnFwcBAxQJAiclkQEjCRURDQMoEQIlCTcZGQUZERcCHQ0ZBicTDwM3AQMQDhAIBCIDHw4fAhkLESFDMREAEw0XAw0GCgYRFAcGEQICKQkHJQkbFBcCARsfDwkADDggDioClgFoXCZgFggBBwUGBToIAAkVBQADKhsKBAEQCgQkARIHHgMEBgcIIQwLEDA8ZjJmGkgmBAsuAwIwRDQmDjggFgQUCRQDEAYVBhkcEkoMEhYGMgQ7DAUiDBAuHDQUDQYuSB0bIxWvAS8hAxUEJyoQHhYCLgVDFhEDIRsZCAgNESMSJwMPHwcZDklAKxgxES0SKRw7ER8REwBBDRUZTwtLBjgQHA4NLh4SHQATBREOCRogHgggPU4TKCMUOEImDiUCQTspFxoHBAUGDQ0bHwAdDUMNWwktAi0SAhJDICUeGwIzFAYSQQhEKBgaFARgFwwJFRlKJBYDIB8oEBYSJww5BkAKHw4vFVkCPQxHAA0IPhwpAwsIAgwNBw8ECwYODgsACwsCEyUBFyghCAkMFhIHChcCGQcLCAMUDgE6DCkKCwoSBkwIFxIEHGhKJgwsCQQEDxAeBhQUJxEJJAgYGBQ8AgAEGxAWEjwIIgEoCxgLFxUwEhwLDgBEDBwUJgxENCIACgsSA1wEMAZEIBQOChIpVi0eHwgVARAULAE0DBIUCRgvGgsBNxcfARkGFQ87Cx8NPR8NDRMBCx5BGhMHGg8YARETRRorCHUBTQ0NBBsNDwHnARojCh8UAA4OBgAUGwRLKiIDLgIQFCIEIAEHBlkMCwGRARB1HhMSIBIEDUIQIhRCBEIiRhIkBioJOgESBA4INw4MEEISTgZOGCoGkgEGEgkxAhgJGR0CERsNQhtqATgGPAlKBDgFGAI0KBQGNAsSBA4JDx5VDjcHEQgGEDsoGQgdAg0ODRAyDBYFGBcWAwUVHBVAEzIIJAFMFRoBVAoFHhMINwEtDiMDRRNbHgMUNCQTCC8GVQUDECEPUwJpDiUUKzgjGv0BWHEWNxhtEDAOEwsQASYOKEoFEowBA1wClgEMVhRCGkwsDiwcHtYBchgNPxPYAR5IHGgcIAMdExQDERcmAAoJCiwaAzoIRwIpFBcCUB5KEhgDAgUfCRIFMgpMABwIcgR2JGw4PhIQASMLFAmkARUOCysXRQ0kERQBOgxSKi4DNhEXE3gRNhBUAjYIWgk6ACYFDgcpDwUPDgUaAQQHYAEhFZABBRIGXgxOD1AQeAF0DyoTRAgUByIDIg+AAQk+BLoBBXwddAUoDEgCPgpOARwGZhFSH3gTOhdCAoYBC1YEoAETYidwIa4BJWwNeAGsAScjIFsSAwxCBAIEHwQhDCwoDgMYCioFDBgSCIgBAgcSEhYiASAVKAk7M2IYagwwKBAEWAIhCAYGKAQkCZABLDwBKhw0ECICQAkuADYUHA8VFesBRd0BF00rRwmRAVMODSoDJxB+AxoICAgfAgcEBRIKDqABKhoQAAwuBiwDBA8gEhQADhEEHVpIIhIuDG4WXAoqEgcTJwcDBRQTKgpcKhYeeB45Bg0ICgYjDAgUHAowCWgrPC8yN1YvRBdODRoALBAACiUeHBQEFBgBPiIrCFYYGAcFJQwdOg9HMxwNogEGIhYeCCQ2wAECbAdyF6QBN/4BF5wBK6wBGaIBBUgHIxo8AQwGDgCkARt0JUArGgcbGSEDYQQRDTcNCwkECzMXPA82AXYPTAOkAgUmCoYBBjgMPAV8IB4AHghYM1IAJAcSJxQNGiAIBg4BNCdIGxATDwstCTcIzAF3LBFZRAMwFgQYCxQCMA0lJA4IOSIPMDsmARgoEgYKDRBIAkAMKAAaBhgQMAMGGBoMHAIoCh4SBgwjCmkXHR8vBjsRHQA/BhcHDBEJBWkDWx5SPq4BEIACLmARHBUgPTgVIAAGCTQDAQ8iETwFOgJWDn4zaBVYAEAJ3AEeigEFfBEuAiwKOgY5IAMOEgYqD2I3YBE6FgQODQxDFCUESQ8PBD0oGAI1LiQEMgtWDhcMBQwWBCYJLgQOA0grRgEoDDk1JgQSEl4ULWkhKSYbCBMaADoKCxsyBhYJAB0PBTUBMQoNBRkCGQ4NBWo7FBcKDjUkBQ4OAkQFLgYcPidGJRomOBAIMgQ2BxgGogFQYB4lAgc0IRYpK1MHFwwIFl4qHwYAIH4WIxsDBQ4DQBwVAgIUFwhJDTEARygPABUNXRI7EFsQVzoJKj4qJAYiAxUOFA47CSEIJRoQNAsMFgoCEkYcQg8iAh4eRwQTDIYBQnYSGhsCFr4V6x0NAzsKkwEkHwoHCCYcaAYmAUo5DBkCFIoLtheVAQInCCMeCBJCBGQNTgMKBQYjAhj9Bt8GEgcSACAbAgsZCzcLPxo3JAYGOAg6AQIkqwZnCg8PHWtBWSUVATEIPw8LHBsUAQpqWhIEQgkyDjIALggkAQIW9gNvKBcOEwkfRU0bCVkuADoQFDIkQgQCGv8mghcdA2UMQSJhTiQCNgE8EzgZDBEkAS4NCiMCHIgOfjQHcAbaAQE4BSIPKQUpHzkDrQMGNRYEEBQIXA4CFu0EuAMAJR8NRQwpFm0CCxoODEAKjgEFKA0CGIYOqQQ1CxkAlwEYHwwFEgYaGgZEAmYLWh0FHQIu9QXDAxAhFSXBAQU1BF8acwgrFBEEEQUXECEBBwgsJCgGChgkEDgSngEUWgdoIVI3CRECLLUZ0AVADRwRAhcbCSsDPQRPBUEEUxBFFS8ASRKtAQ8rAgsKVBiCARBkBKYBIl4EXg8CFo0N6wQ3CykAcRSYATpiEE4YGAIaBxkVd0cCHpwUmQQbBH80FRRFFk0OEhgsFIICDigFXhkUDQUlKSNRKwLAAZAIyAGoASvKARJADDICSAkqGQIHHw9BCxUCBQcKBS4CGAsHBWkTczEJDwwFVhY+ATwRCQ88EwkZXBAaARIdAxchER8DKhcjHR4PAhtDBzUXRwd3BhMKBxwbDy4pBhcpETEJPw4vBCMiQSirAU5NDC0WOQcrCDEiVRY9IiAqKhAcBDgDggFDSgJSCBIqIg8UAgYKGxwHBDEEAQwoDkoNHgIlBkcYKws7A28eDQwoEEQGXB0RGjkQERYQCFYGYgkKDikDDQYQDAJ45BfFDRAALiYWAi4RJh12ETohaiNmES4ZHBkYMysdbgxACRQOEgE0HwEDEQFSEwcHlQE7tQEqUwgRLG8SAhYJBi0DNw8dMVEnIQM/N0EVVQ8VBDVwaQc3ADUROwQHEDQuZh4iEhUwASYkWBBSHjg0JCQGEAsoCRojGRUkDQIk1g7ABGgRDgsJJwhBFSMnEUsRtQEHMwIXDh0mESQQIGxSQAwoATwGAjjdBaYI+gEE2AEhKBsyCSYdOA8DDywXEQcrA50CEF8DowEVSQE/Dh8MJ0RXCB8MBxQQChcWAhoSCEYCOgsuAQKeAekbqgQHGyodAA0XGQoZORFgEQ4xPRItEQYfJBkhASkQBQkaESEFcwNbAiEGOw13BjEkBAZABnUUBAxWCmgibggEBo8BA4MCETEE4QETKRJuJBQSKgKIARc6CD8BKRoODjkEEwYHDDwcVQAdCAYKQBhMBTYPEhHOAT0yARAGOQ4ZEhYEXAJ/Ci0ICgZMCKcBGg0IDAhYEnQEHAFkITgEGRw+EF4VaA8CdvUItARmETYbDxcaBQQLJhpUDjYAhAEbERsqA2AIVhFWITUXFBsmA1YfGhMfHyMDewk9CFEUGyAxFMUBEm0FHwwIDL0BCTULSQJXEC0YEBAkBsABCygEEgoVBlUCggEWHQaDAQI8GDUSMQVDGR8DDQosIh0EfwMEKhoQbAHkAQgCiAK8EuQCfDd2HwgTnAERRAg4BQgxRBGEAQsjFi0ICRIcDlACWgsIIzkRkAELLB0/PUwCNgw+AyADIhlIGnY3BAkxDZ8BFX0ZLwAXE2slLwYLCAccGiApCRcNETMyCQQPIQtVGB8DGiUpJzcEuwFQBQtcNRIXYxo3CEUDMAsQCzcHnwEIuwEYYx4aBqoBCqkBDm0ARSBcApMBEjEQAQgqCoQBFHoIGhT6ARK9AQAtDkMC3QEfIwYiDiECOwGJARMrDlEMDhbkARwYDrMBEW8EdyQ9OsYBDeIBAw4SQAxBAHcNKwAvFEsBNwoPCjgMcAF3JAQcKAaMAQVEF8ABAYUBECUWjwESMCA6ClwDigEOTgMeBAoMIQpfADsGBRKyAQY8AXwNUhMCpgLJA9UGYAB0GwYTQStsIjYDVARmDGAAchMoDw8HmwEKAQluA7oCGwoLIQmzAQW9AQ4dARoLNAM+C1wFXBkSDSYCLg0QBQsLTRlKAUgVGAoJGCgIWh1eDiYROBpaGXIPOgEICB8MFAZOCioBTBBMAIgBIooBDYoBDlACsAENGAMDDSIFiAEBKA0bD3gFHiUXC5UBITAHYAY0ExUHVQlRDigTFSvBAQGNARNdDj8BJwgZDAcmUxAkGSUjswEPTQYvDg0RKQQZDA0NNQUdAB0ILQVNCgwNEwF1BC0FpQEEGxAsKiUKHQUhFREUIQkPAAETRw83AY0BDC0SJQISFjEPABFTAlEaKTQSDj0cAx5EMhUmtQFkKwJFEbkBBlEHNQAjFE0MJw5OEj8BtQEiAAw6ByYISRICEIwBEFQCzgETAjy/AroCMAVSBIABGQYJVxdEDwwLNRUhAH8PXQNlCwUUUQ4tFnwGFAZLCmMGLRQDDDESAAg0CDUqGAamAQO0ARUsFwImlxZZqAEFHRXZARkcCVYCHAUJLV8PawORAREtAMUBJgoUHyQMErgBFtoBEGACAoABwweTAQgNiwEVFwdoJxMFQwE+JTcTmwEPHS1DBWMcBiAkKhMEUwshJT8HAQkgBwARVykhCDUkCwELIRMHJg0CDQ0AOxdjBR0kOSIhHycHKQBfCmERGQIVDBIOBxA9BUwsHgqiAQpcKnwaIhb0AVDaARB0CxwBGgo+AxwIQQoBBioOQAQ8BSgLAvgBiAyXAlgAGgs7JxQATBRCASAJHB8EFCgGIRgkEjgIZAk2Cx4xYXEXB8EBH5cBDoEBCTcIGAYnCoUBJbEBDW0hnQEbnQEPYwOBAQp3HhUODggkDKIBFGAW6gEIdiQBDBEAVxF1B00QRROXAQcbCAAeTCBRBxkKHyVFCCAVEQ9xFTMYGQQ/HVEOQxppAWEICwYDEEAe7AEGlAEaKAwEBoUCF3UCGwomFCIEwAEOSABiDI0CAz0KAQYWDAcQTBKeAgPPARQIEigQdAxeAEQJGh0wEYIBCl4LpgEzJRVmATYpLgt2AJICBxwGACCpASANDlQSBBI3FCcCOQ4VFloYaDAwCjYCSA8fHRgdQBUOEzMVAQkCUOQX/QJ0D0oVdgxsA34TFAcDCSMZSx89LTsLGgcHCYMBTzUFvQEQrQEHWBEsGwEVPSEhKxMFRwhlBSMEC15FTAWkATIKTAs8BUceERgWEnASbAQeAUwMAmClBosHBgEiCEgfdCFuVyANLAwUCyUPLQEpFRkDSRsnAVEQWwAtEmsWDxQrBx8AGQgPEh0BBQsfACUMFxYUFG4IUhwKCBUWFgQTEiAAIhEkAxcKGyAMFiAKOgYUAzgTBAcPBQLqAtEayAQkAIIBEBYDEg4AFCgaKgpCAYwBE5wBIw8bMxk3DywLSB4MAAMRGgJIIEQULgYCFEcUGRAGDoIBBbIBMR4PAwkuCXKlAUwRGBJEFAUOEAJPMmvAAQgONggdDAoOPgN6GyASGAHMATNQKyRLRlVkTwQnJzEKDUQZLCFIGWYXEAYPEAYGPBmYAS80AhIDEBlSAhYHGjsFERMJOwgbHCEdaR5TGQ4TEQ07AlcaEwlSIQ01MBxWHDwCFgMMCxENBg8KAxgAEAsNH80BJ3MBdww3DCsLaQoNBh4amwEOKQAzCA8MARojDBcAJREjIVEjUwllAXMjZw+TAhM3AiMJ1QILKQo/MBtUfRCDAgJfDFESdUoRMgoKdhCIAxqGAw9aClIBHghfHMkCMHEBZQvlAQVDBoMBA3cGhQE0FxAWDFwalgIkaggfCA4KMgQ0AyIEOQztARVvAEsJKwAxCgcGEAw2BhwUpwEBOQgXFgomRiRMEjUiFhTgAUyIAR6CAz5WDSAtCylNLQJ8lwioAjYSNAASI0oiKgp0BloHcBnGAUVCDyQRCBcVB78BIcMBKasCRyENSz0zC1EFM3MjFz0LawsdDBkBUSFNDzkRMQE7Gjk2QSaBAjpdAQ0EECAiCAcOMiJOIgQyThIBDi0MBA4oFiQkPhYQFi4aDQwrBhMIZVqABSYkAZgBI3wTTAMjEwIKrmPhKhECDAgIAQADAgr9O6ItKwQdIEgOKi0CDK4XmyUbABkMPhIOAQ8XAg5owgYPARYyEAwKAAAjERECLiMULU0LAAcIGiwHDj1DFwIdDTQ4BwhHMxUIYlQMKgYRFTUeFBhAHg8IDRgFChMCDL8BWgMBCQQIEg4FAQMCDhiMAQkBBw0FCAQMEA4GCwIONYsCFQAGECoQFAIiEhUbAgx3kgUHAgYIEgoIAQ0NAgw88wkAAw0ACwgECBABAgwRhAoVARoWEgIKBQkHAg5W9QQLAwYSBQoGBAwLAQ0CDv8athkfAR0OBBoqDDQXFRcCCn+8Aj0LEQhCGBgNAhbBAYkBUwEZBx0BWRJ4GJgBEkgACAcRDU8VAgq2DP0GBAsdFR8YNA4CDjMrEQEVEA8ABg4cAhYXAgziGa0KMQAxChcMZgkYBwISsQH2CA8BVyYGFhAKLAESBSQlCRECCt8F9wsbAQwKSgoZCwIMec4LEQETCgQUKAQYDwIOrgPPBxMBGwZXJC4SSBUYDQIUvhK7AUgDCAkLDSMHLwgLCAYEEgIBCgIMsgOIBxcFDQYyGCgCCwsCEv0I4QoRAQkEAAw4OCQJEhEDCyERAhbRA8IDJwAtCg8WGxAdBg8KTAVQFR4VAAsCFMQI7QEJAQ0KVx4HEjwIRAUYDQUXEQsCDPEE2gw3CAMIPgwgCREHAiSNEigODyUPQQMhBA4XIwYPChEAFwxDCAwKNAAKDCoAEgseAEwOAhK4AhEMDw0FVRVLAzYgOAYIChgEAgxk/QgPBykCBQYyCB4BAgrXCMQDJgMZCx0QAQwCHqIG9gMdAgcMIBpEEhQUHAQFDBIKNgQUDwsJLxUxJzUNAhCaAzQrAB8aCBoeCFgHEAUvJQIQyBKzCw4BFhEJCTUOCwwMEBQBAhCPIuQMPAAUEQkFIQFbCBkQKgoCJqYF5QYyDTABExE3DgcHGwIBCBQKFQYnBxUEAx49HAgOOglCFRIPCwsCFLcE/gIVAiMSCCIVEjQqGgMeFQgxISMCFvgCswMVAB0YIQ4PJAYQGAIWBS4pEhkFCwIIkQ3vBR8QGAIQCwIitQ6OFiwPUQ0fEZMBATgeHwhxDSsIJhZXAiEMDA76ARpKAB4FHiUCDvABYjMAFwZYDDgOfAFfDwIYjQUNPAQaC2wRBQctCx8DsQEALThODCoBBAkCDMIBtAIXAx0EIBQsBBQJAhDcAWdNATsIDR6iAQJaCyYRcwMCFMIS8QE/AS8QNR4IDBYEXAYsDxEZEhUCFvUJyQEPBSUGFQMzFSUADRpcDh4OQgsOCQIMhAHPAV0KDQYmDB4AMBcCEv8chgVbBT8KUyiMARYKD3AVFA8VBQIMuwuVAyEABAY+IAITFQ0CENILwgEdBc8BChEGJgyYAQo8CRQNAhLSDtsCZQQzEjAoPBA2ATYPIiMhDwLEA8ZL4yQXHVkLAQ0ICyACCAcAGw0XLR0HFT01BRUrKQkjExcICQETQDQaDBggDgYMCwcXLhAgCzAIBgMPEVslEw8gDBYBAxEnGTYMHA08CgYXDggAFAoABhMLGw8TAREUCAIQDAggDAAHCAI0GCwcBgAEJxoSSAQUATAVCgsAFyUTDxc/GT4EFQ0BBTYFAQMPGT8bPgwMChICFAUcECYEIBAGBQEVERcRBxUADQ0pDwoHBAsFAzsNLgALEx8XDBcIBRIADgISEC40SB4MBxsZHTEDKwoLJBQgLA4DDCcFFy1BBhEPJR0fEwAVDAsBHQ8LAgUICDgFCgYYAwRRPREDDwwSKjBGG0ALCBsMO1sNBRIkIxspBS0pCRcjGykAMwcfDAYSEApGEhoUIiZAGBISIQcZCDkADR8bBzcONQU0EgIuHwsTBhMXBwFbDQkDiwEMJQA1CE8CAQo1E2ULEwYTHAceEhY+IEgyNhYfAS0GWQMACEImDRMOBxoBKlASEAoEIgccDQwAFRIKFA4KFwARBgMaFBYSCCINDAQVFgUUZKIBFBQeAg8GBwoyIAoQBw4sGA4eDgogDmIiGgEGCSQHBggHCgYEHgQOBwIKEacBEQAGDBoEBQsCDr4B5QEvEQ0QCgQQBxYMEAACDKMBxgMLAgQICggQBAMNAgzwAbUDFg85DQEYEAMMDAISqQPFBA8JBwYMFAseBgYOBQMXChECDJYDdAkFCQAYIhAOAw8CEP1HmCEjERMOEwMBLAgIIAAuGQIMJBYDCyEICwwUEBwPAg47ogI9CgsUCgQmAyAJBRECHMAHuwEaCwsZGwcdAgwKARQFCBMEDykTCAokHAwoBQIU2QgnEwEDChAIHQwKCCoHDgcGBxkJAg6PAaMBWxI8HiQFFAkAEwsBAg6lBC09CCcWHAQ+AxoLAg0CEK8FzQEJDycWBCgQBgwHABUUDQIK/wFsKAAQESkGDwwCCtoBwQE6AQUPFwsVEgII+wHQASMMBgoeEQIOwkvZEgIFHwQJBAAIFAocCwIOnQGmAhAFBBMfACMQBQwgBAIMtQukAgsNGQEKJBYCCBECENiOAYYCJAEOCxUFChMTACMYCg4CDIcBIgEJGwARGAwIBgcCCGpbGQUCDB4GAg7lhgEiBQ07EA0GAxIkAh4PAg72qQKTKAEDCQALGgcGDgoSEQIW71P5QQMHBwEDFAsOEAcEEwQSBxAMBQIFAgyrywLJAgsBAQoEBg4BBgcCDqbQAyAABQkCGQoBBBoCCAUCDInWAbprAQMPARcGEggQAQIM1AEIEQEJBhAIDAAEBQIOgAXKBx0FFwQADCgKLAkVAQIK9ge6ByUFDhwOARwLAgqZJ9UNHwEGFBIECgkCDPIEtgMpAhEMNgwOBwALAgpCPCMEXhYKBQMNAg7oBbgDDwAACBgMKAIGAwsFAgw7EBEAAggmGhIFBxUCEJ4LvgYcAyINDQktACEcAQoQAAIc8AVuSS0vCSEEEwcnADsSDQpIAA4IWAYUAzAWJgQCDokElQEbBSMECQ4QCiIGIAUCFLoHvAFGBxwNDgIDB0kJIwITDCECFg4CHOkCbQYREQkpESMHCwQBEA8FEQgECiwQEgM8GAYFAgxYAyUHFQYFIBIGPBMCHvkP2wMsAwIFKQkVCycDEQcNBgULHwUFFBQOGgAWEjAGAgyhAVEbCRooFgoKAwkXAiz2Bs4CGAsgBC4LDhMbDQIZSwcPCFElAAg1BAYIGgYGLBAIOAMCDBsIGAoUAAgMAjLgAmASCyAIFgUDCTMdJwEXCScXBQtjBx0ECQ4eAhgaIAAWCAwFAhYmGBIGEAAQKBACCA0CTLkFwwIeEh4GEiAkCB4PDg8FEUERKRsNAR0EDwkvCRMCAAwLARELHQUVBjsVSQEADkIcZgg+JB4yBQgRAggYUjAgBBAFAQk9JxQVBCMbFQIgc0AmHwkVGQlBAR0OKwkVBgcKJBYyBQ4YIgMAFgwCEAUCEpUGtQYJBRcELQMRBg4KKgwWABYNAg7NCZcHABcRAgcIACoGAAwLAg7oCpgIDQUXAAEGBgoOBhoFAhKjjgGCEAILPQc3AgsIHhBsJiAHJxcCEsQLjAJFAUUIGQQCCjAGNgBuCwcJAhbIKbIHJwFTFPsBJG8kCBquAQbGARViEyIPBR8CEOgoTRUHMwRDEisOEhokAGYhAhTwAacDUxd9AkkKFRAcEloOcghmAw4RAgq/AokDGQUlUD4UGj8CDjyfAxcDTVIGNiQAHgsOLwIYhAHFARYpGgs0AhYVJQnZAQIrDgYyLA4mCywIAg42xgMlAA0GUigaAQgPEQ0CjA+LE5IJwAELZA2kAgn2ARdLB40GC/sCDQcVZgK4AhjqAgnmAQL4AhKCATduAC4LOAKyAQemARUiDxMJqQEhgQEJkwEH9wgZPRUQETYD1AIWmgQJcBc8I4IBCBwGUDBsCPQBBCobE0FhMY0CUxkPEA06GrQBHNABLrABOkwOUAAQGYoBAcoBEywG3gFGhgEM8gEF6gIZyAErkwNTxwEJLBc1FYkBB0UNmwEAVw8iC4IBDwIHbxtnCyMCrwEF4QESLQBXFzcZEC+QAQcLSzQDIB2RARVBLXEHZRskFZ8BlwEEDx4LKAoyHjYMbAmmARsmEwIFIwOJARhnDSwhLg9UB2YVUAw+AB4DHhkJKTUf+QEefQJZBQMJgwEdGQBXFBsANxUuDWQHGCE2GT4AOgZAC14DMBMTF1ovFjUGJR0XHwUXAk8eOQBTHUMFHwsvCSkESRBqH3AWHgAqIwMPLx8kATISJjIoCC4HWkcyDQwNBxsTCzcDeQQGD1MLXwVZCkkQJjArEgwZCQlFERgRGx1GEYoBAboBFRtHGQWHAQAtBX8fHwCvARppHE8uORstBacBMpQBPQEFZw9VHT8F8QEmFA1+FyUPaQI7BxAJGgMgDFgBjgIgGhAqCF4EXAEuAYQBKTADHhGiAR8GNwsvKQkBLbcBKl0MTRY5JjVGHwAnBSMFEQuXAic2CYwBGkICbhIgPwkNYxcQB1oSFAMeDaYBKZABIUoLGhtSBQkJWx8BHQwZGCREECoFEDUARR5BFQs9BRkGPQELUBEJDz8PCX8CWxYjEjM2BxoVFCMOiQJGnwECTwoNBQoNSgW0AQMcFQYTDRFTGW8TewBtCmUBUhEPJ0UZgQEZaghqD1ICqgEOGgMWCw0HexVHGQ0RMgdGKjgIQgM0Bn4UnAEL2AEdZAWwAQQQAw8PGwd3EQsDCBElAD0JPwAgFQUHJwVHBBATDQdzHT8FFBMjDTUJHx2bASlBBc8BHzcB3wEjewIjBx0NFwFPDBYZSQtXDrUBPh4jJQkqHQANKRWdATElJR0LBRdxaSEVHQIpJ28jKwJbJDA7lQE9ARobChkrNQEZEiEPEQARGRUFHQARByUICRAoHgIYZkABBGcOQwBQGSsXIS9LFhARLA8EGVcPsQINAwd6Iw0JSyUrCVMMKQUpBAANGB8+ChwTEh0eDRQXOxsrAQILEQknAicKTwRuIwwGHAIqBQUnFCcrEwETGQMbAAETEQsIDzcpWwJBHBIRWh0ACQ8FJR0dCUcGZwAQB04PQAUDCw0HCA0XMSQbBh0bETcBCwc2BwULOW8POT8xPQAxDD8EAwUWCWoPEgkKCwg1Jxk7AkEQOh8xCSkEChInBRUCBQQJEi4iCg4HBBkLIyMPAZkBJAIiIgIuEBgOEhw/HzsNKRBbEhEiGCYcGAIaDQENFXEbORszAREFHQQRCEMBDhMTASUAHwoLCAYKWBwRBGkBAhoJCiEMPwYZMB0GEQgUFBcMDRxEHioIOQYPAR0RNQEHBAEaGBBPEkkeDBYHHC4kOB47DTsfFRg9HoMBbg0YEhwTFqoBHEgEEAgtAAoUNxGjARchFCQWGh4iFFAAAxAiCEAAKCUeBxUyIxArARkQPUYwTyEVQQsQIBcFEwtPUx8LDwgRIAA0IV4lChEaSBZwNmoIAAY7AEELPx09FScAKRotAykEByQaKhkAHQ6MAlwgFkoWOh4JAhcHUx3zAWNjCw0CBTQsMD4UDhBuBBQGIQavAQQxDCUeEDimATZcDngTMAEsBDYFYBkSBAUGaRoACDgKDwafAQ1zFH0PVyUjBRsCIDouGigwNAGmARdcAxwMDhQsIgcGMQUhF3EJIwA/CA8KdwFEPlYUPgFoHSADYg5CJgEGKwsrAyBOPAFQBBIGLxA9By0AJigQMhIOSg4dHCoOBQQVAkkHOwxPDZcBDpcBMMUBGGc4JhIkBoIBCY4BA1ALrgExdA82CAQENQZNHAw0ZSAwAFAHFgZHGIcBAF0QLwUvAhUaLh4cCJwBFCYQUwlbCGUZNQgHDC4OFBQjAxEqNSAXGiAOMQMFAxwlOB0GGS0RDQ8VBxkEFhkJDUcNYwNnDDEYDxwYEC5ERiAaFgsCUyUzAw8IBBAKBCoBEggbDiEGHApEACgOJBoAIhkUJwoLCx8FSxADFEISDhofGjkPGRgtDBooGgBNSh8KEwCTAQtoFA4MDx5cFHkiPyZ7HkkqTRQFBkYaNSRvEEkS2wI8tQEQfwJtFB0BTxcXAUUWdx1bBycCPRQxA0MPTxAXAREBBAlOIR8BqQIY0QEwFQ58IHwMGgYVBs0BAlMKKxIoIJUBIyECIwoKDE8UAwgoEEgIvAEIiAEFThxaCPABA24PCxYkGAcMSxYZAq0BIVkCXw5FFUsDfRBDHCkCBQRYGDkAPwlrBEsSZQyDAS4wEhsQMhikARw0BGIAugEcxAEQDgQVDIIBFM4BEJoBBGQDNApqNmRwehQzCGsLUwBRC38MTQArCBsUKiZ8IpIBFOIBQJ4BDIoBISkmMhqKAQGGAQ8mAkQ2E0aaASJqAnwJ5ANjMAMvFN8DbmwQyAEQ4gEM0AEEKAqgAQpwDUAXFmVoLBYiIRAQKDIA9gJVzgEAQgarAShrNAkQvgEC7AELrAIvlAENigI1cAkoDhUyEiA+FhEU9QE4YgjkAwmaAQtoBgEICwaZBRSTAgNDEj4WlgEHmAEWXATuARaWAQVYD2gJvAEungIdnAEjKiB3FCkWKgpeAUYSuAEFJg7oAQCcAQamAQeqAQ7KAwECBpzJAq+cAQAJAQQCBr2yBEoKBAkHAg6KkwH+Mg8LAQYICggGCgABAwIM6K0B2iARAQAQCAQWBwADAgqM3QGpOwMFBQYABAoAAgyYBPIJCQUMHBIOAQULBwIGlAWxBA8FDggCDBcRDQcDBBAIDAABAwIIHO8BAAURGAoHAgoKIwcBCAgBDAQNAhABkQEMBxMZAwAUGAcIAwEABgIMrALrAgUFBSQNDBIJBhECCjZfAgkFAAUaCgsCCqMJpA0DAxsGAgQQAwIItAQ1FgMOCyEKAhBhGBoJIAQZBwsAEwgLCgICAgq7oQTJIRUCBQoCBhoNAhCYOscFAgMJAgoYCAYYCBsNCRMCCooHiwEBAwEEHxAeCQIIfyQAAxMSCAACDKcChQQDAwIGCQwEBAgHAgixA+YDAgcTDAEEAggJHgIFHSAQCwIIwwKUAwMBBBAGAgIIvwF3CgkfChICAggVBQcAEwwUBwIInwKYAQEHExwGAAIMR3ECAwMAFSQAEhInAgrg8QPEGwUAHAoEARUFAgrRlwSwVigAEAcXCSMOAgzelwGROQgDAwUzCAsGIgYCDIiYAdAaBwMNBAQMCAQMBwII6rcBvRAPFAoBCAsCCs8R9hAJBQsMEggIAwLgGuvlA7e+AcICAoQBC6ACA1QR8gEK0AQP3gQbfAlwE3QCnAYPiAk5hgEAaSpbDsABBBkK7Qo+axDNAQgJCIICBBwGuQEiJhBMBBYIDQytARx1CksFxQIDMQSRAkSTAya/BEghFuoBGfoBDqgFS7gDBngBjAEPYCOMARR+CLYBJcgDBmAJkgMmUBhvCBEMvAMePhjeAjZOHNUCZpgBMGkaUwynAyZkIHoGmAwuFAxnEHkICxi3ARJZIBwcLAyAAQiiAQBaCBUcPAQKChMQLwp9Dp8CGG8QzwEsCRgTBFsHowEExwEOiQESswEsRxQ0EDoK8AEWVhxRCEMAOwaBAwFzGlUYKyI2OAREKg4gAkwdQAFeBlwUOgJwBW4AtAETPg8cFUwD2AEGOAOaAjt2DXYgngESJhIVCl8OFQwOICoCqAEnOgFmDGwpjgEDEAgpJDoOLRQrBggIPBAXKM0BMG8O+wEJWQZ5EpgBFDYUPg5cBdABJboBE1oCuwE+ChBEGrIBArABHoIBIvgBDqYBJ0oLNABFKGYKMAqcATBsCrICEGoNWAEUBEA8KA6GARBoAJABG0AD3gIQRAeqAQOEAQtSAIIDIqgBBIABB8wBBNIBA1QF1gME9AIUNAaYAS6qAQGUAQ2AAQTyAQcWCEBcIhI2BagBHwQNEQkZAwcbFgcmBBgLcSUpQ+IDJhgIKSQSDhUuJBIgAzoCIAdiCywPECENIS0ZVxVhIxQRNAbuAgDMAQtaDWoBRAQ+BfQBHGQSOAlcCDQFYAo8AJoCBRARQh00CXQOTANuDJwBASYaIQpfDFcaJwY/AzsOKAo0IBUcFwg5AUUJSQpdXs8BHBMUDBpOBkoBkgELQA02ALwBCDAOggEI4QEqUwqVAQanAgAvCB8UO0g0FDQAYgcSDykVDgeSAQesAQpwC1oIwAIDKAFIFSIC2gEhZgKAAQ6CAQVECzYENg6wAQx2A4gCG2IQIBgDHBwIFgMsFGAFKihGAjIDQhEADUczHBUqAjYDQgoqAEgfMgEmAnwcJASkAT1SC0gBgAEbagAsA4ABGa4BGB4WE0AQDCACiAEhEyQhHgQUHgg6C0QFOgtwKyQnSgnAAQ4+AToIEBVJMRIDPApcA0oOQAY+DlgDNAswCEYD1gEybgJMDG4GVhKMAQGsAiCkASJCFEguYGgXJmVKDTIELCNKJzZlUA1MLypyEJoBCw4SQiAJGkkiEhIgABAUCxQQGDIqRywuQjAaAwZTCkkNCwIHFhRAJggcGBoCDgcMNwwDEAoeBBYPAXgoFBoALgskBBIuEQwACh4ePAAeBBMaNghMDRYMBwwTBgAYJAUQDgkOLgIQDDYCCAYECjEMAxwGFDgeOAsqBBILGAEGDBEcRBQYAxoGCQ4QFBQEDBEUA0gYMgYaChQYQBgmIAUIDAh0HjoCYBJeHiIYhAEURBpgEiwBEgMeMR4LCws3AQUOCgoJCBsBOQs3FU8TNR89NSEBBwUyCwMJEQEWEwINEwMfEiMCLRIRAQsPCBEPCQ8EBxYlBDcXEwAJCzUXTzE1B0kGBwcgHw8JJQITCBkPDQsUGTILCAktAz0xAg8YFSAPIgFgDBIQLgEaDjoBCgkjFxUIEQELBxYPGR0TCgMQNw4TERsDESMPBgcULxIXAlcHDQ0UCQgPCRcYCwAREQBtSA8SQQQfBxQTEwVBLzYVDBURBycDRxAdAAsKDwETHxEJBg8OAzERIgUIDVUFEwYRAwsJAB0QGR0ZBREaGSEXVAFCEAwNDQdbFxEJGAMwARIHLyEQB5IBGUYDESYyEI4BEDgDCQkZBC8FRxELBwQPPgkUCRsbBBFcOVIdHBMIMSonMBEGDw8PKQoVCQkPTBtkAgIPKRU5CQkNEBM0CE4BDBk6LwcPHQN/NyEHUANGGBoFEg0IERENswEPPxdKCTQEQAtIDC4DCjkLDT8HLQABGUYTLAomAwAfHCMaARYQHAAKER8xVw5DFSMBRRxzCCwVHi8wBkANKA0SExUfJQsVBScMGwAdAx0VaAEgAxgLJRFDBDUTZgduEg4NOyF9BXcOBA1KNQ8PKQ0tAycKGyAjCjkCDCEPCx8Gbxl0AyIPCwd9C1MPPgeGAQMICRMJzwJDNwXRASXlARPlAi93ISMZFwOHAQ21AQG3AQyVAQJRA5UCGE0Fcwa9AQkTDRgZuAFXZBlIDaIBAdoCFQMTezdtG5kBDXUEzwEYgwIUgwMUtwESYxFfARwHggMzygInVhEXKz8RpwEA0wENZwDHAjSHAR7pAVYSIVwxFwElCiEHCQsiHUIfwAJBmgFPSAEIJkQKjAEHzgQDOAsmL2k1gwERXwOHAwKoAiHMAQSWAQqMATcsL1IvNgU8CnIEtgETqgEg6AEcQgFaLV4Tdgd2BjQFJhmCBEGkAQvEAwccAyYLSweBAwIrBLkBDxoJLgHWAQAKD+ECBSsJOgcNJSgTOABmEWgAfgzgAQqWAQHQARBCATkP/wElfws2JZgBOVAOFh9NLyALWgWkAgWIA3L4ATRoHmYEhgI0gAEKugEE4AIefALOAhBeBWoPRACYAQoqKU8jDRVEC04ElAEKmAEYLgFODMADwgFmGmACzgI4uAIjUBCoARKAATCsAxpiAloKvAECOhx2BrQBFKIIGCwKWgogFIcBCCkKvwECqQcgMxYGJhscQQjTAxXxARidARppCo8BIAw8hgFWVCg4BDQSXjymAjpuA04a7AE2NhSAAjroAirYASjmAiboAhZoBWgCggESOhTIAQnuARYrCC0eLiY8EDw2YEAcCq4BApgBEUwakAFEBxKBAQdhC10ICwgUCCQCDAxzGBAqIAhgMCgKdgqKAQ0gBCAUOywACowBC04CXB6EARp2EmxmCRw/A6MBIicsOBIcAjYHigEtHAI+MmAiDw4pCAUIEggiAioThAEbdGOUAQYoEhhCBRQzJBoUSApuCbYBGjAFFBcXFUkjByMiAawCAlwBOAfcAQxGBzINggEIHBYeAiQPGjcsDyoOYDBOGpICNowBFLQBDMACJJgCDrIBEjgcfhMqATwQQCpeETYZRBWWASMwB2IHHAYuGE4yXiANCjUICApYBC4jaBWGAQiIAgMsGkYKKAsaJ5oCGxYEKC4oBDIOGgEmDyFLMC0cA5ABALwBEDZESjAyB1IjBg8hDwoLjAEVIgI0EDIeHiIqASwHHBEAIUwjVg9cA0AJagSOARZiHIoBEmgUbiJsFtQBEEAB+AEuJhIkOhEwQT4OKBwSRBJEBJIBBQYRWS0ID5wBAiAPTD8SHRwH9gEIGgFOH1oSLgFGEUgvThUFIKoBdB5cRiI2DEQEPh4uDNIBIFIuHAQqCE4CogESQgw6GioISgFAEDQAMggIEhcKABAwGkIANhEmAAoJIQsVE0ofKgI0DDIHFhEMJyIMFBwDNlQiIhg7BikDFQoZGkgUVACYAS9sAQwIEyoCGCkODR4SIDQQRgq+ATpiCnIGkAEQgAILRAVUGYIBOWQJHAkkGyURIQFnFh8FPh0GDxEVdS1IC3gmeAQ2CN4BK2YxUAQsDHoCpgEdrAEHaA1uGFwErgEV5AETnAEJiAEA6AEXcgY2BjISHAMUEwsjTFMJD08nBBcSDRURFCkPCyMHPQEdBQUTEA0kBwoNFSsfByMBPwQvDHkxOyNOCzgRfAJcEhwBEhMLNz8/MR1zKXl5a70BTSMOD1YFQAuCASoARFou4gEcUjJEDjYaChJcFCgYJl48RhwSRgogDEQoAyAQHGQySAQ0En4bdAQ2BSoIJhgOICwQMgCmAThGCDgUJiRgNA4wIhZwIKIEVjIARBCKAQImIFIeNApAGDYEiAELOABSFn4CQhS0AR5CBWAGtgEFqgESXhpqBmgMaBUcAEQKOgN4ExoALAg4FjIIMAVcE7IBBoYBFDoPQgVsHFwPHBdmBLACOlg0ARAMChQEigEALAQ4DGQJXg8+AkQJTBNCA5YCMZwBC2QVFg8qASIGLBlqEW4JSBB8KiQUBSpALmwYygIgehkwGU47OBVcAy4NQCklJSENiwEPcxMPHxgNtAEQWhhmCHwSKAwqASoLegEqCCYCTA8mAdQBJFQEJgHbAStHFyoJ/gEadBRmCooBLtABFpYBHC4CUBUsBDgKPCxeCqABGSgzhgE5VgRcEUwIIgM0DGRyTCRcEEoEsAEJYg5wATYSOgJQDUQZFicWAEoaKARMKKgBH0gdJgYeDloBUgtOGRoDFgSsAQWEAR3IAQVODy4IWgNIG0gLKAJwGDgAGgsKHSoALg4oAw4TFRsxJxUfKR0IDSoHKhZgDjISVAhWBaoBQw4fEx06E2ABsgERVAioAQJ8A3gQGgUOSR4LNhrGAQc0BzYRfhoMEgI6GgY6E54BU2ojYgtgE3AAVhk8FB4GLgU2EY4CK0QpEi9YFU4vTGUqEToCNhkSBAIKMUQDJigWWgZIJ0AXLANWAFAaPglkAYIBDzYEZAW8AR0uFyIfKBF+EZACRxIMBhoeBFZZIxNbBCUfDzk+BgYVDxEfBXkWSQRFEjkATiHKASMCDTkxZx05FkcEIQvRAQM3HFUOBAtIK54BFxIJIwstAjsVpwEEOwsyG0sbIwQnBStkPwMLHy5JDQ0ZBTQtSCsCDxUF4QEOLQknAiMcHwgZCRMhUxsdDw1FFw0jAhsFUQiZARUYDa4BADoNCh10LSEnKRMMCy4DEi0dFRIjNRcHES4JUgNoRwIlHhc2DQAPTAUCH1kjQANCD1QSSiYUAxwxqgElbgMOEQ8PZwBRGKcCBUMFTxH7ASOFASo7Hh8FARVaRSkFbRA/DU0dIi2FAR8UBzABBgkRCU0JBg0qBTgCIgkAD+UCNykLAg1kA6YCBBQFFxk8EQILcQsEC1gLADkvDQENWAmGAStUB8ACXRAN9QMrFg+QAgJKCTQOqAIW1AJJhgEPJCU8C2IOaBFJH3EAAQdaEdoCB2IPYggsATITfhHAAQVoETQAIAnuAQV2GfgFL3gbAOkIv7IEAAIKmP0DxNABCgACBQkBAwgCCGIgEQIIBAgBAgg9LQECDAYDBQIK6d0DhWUTBAYICAAGCQIMvROSGgYABwMBBAYCAQACEGbaAgwHAgkNCAwFAwoLBAAEAgatBP0CAgUFCAIIzB5yDQgOBAAFAgj6BMMLBQEADAQDAgivBoQJCQABBA4BAgq1I5UVDQYIBgEFBgMCCvsBLAAFBQQHCQgQAgrunQGBFyUBFhAUBQIFAgzQZI4oBQEDCAgMEAkDBQIGjIgB+B0CDAAHAgw4zQQHAwEGCAEECgAFAgpE8wcHBAAECgQCBwIIDrgBBwAKEAALAgiKWucBBQIGBAQDAgr8H94GDwAGAgIGCAUCCC4OBQAECAgDAga0F+QFBwAKAgIG/A/9JBcEGgACCPMDrw4HAQAECAACCJYHyBQDAwAOBAcCBqUBXAEDAggCBucNmAsFBAgBAgyx0QPjJAEBAwIFDAQECAcCCIs7xo0BBwJCEhcJAgjme69GAgkJEgQDAgrQ3AH8BAcDEwoOCAYHAgrp1AEOBQQIBAYAAAUCDNDCAv4UAgUJBQ8EBAgQAg==";function Yc(i,e){let t=atob(i),n=0,s=()=>{let l=0,c=1,h;do h=t.charCodeAt(n++),l+=(h&127)*c,c*=128;while(h&128);return l%2?-(l+1)/2:l/2},r=[],o=0,a=0;for(let l=s();l>0;--l){let c=[],h=1/0,d=-1/0,u=1/0,f=-1/0;for(let A=s();A>0;--A){let m=new Float64Array(2*s());for(let p=0;p<m.length;p+=2)m[p]=(o+=s())/e,m[p+1]=(a+=s())/e,h=Math.min(h,m[p]),d=Math.max(d,m[p]),u=Math.min(u,m[p+1]),f=Math.max(f,m[p+1]);c.push(m)}r.push({rings:c,west:h,east:d,south:u,north:f})}return r}function Ja(i,e,t,n){let s=[],r=i.length;for(let o=0;o<r;o+=2){let a=(o+2)%r,l=n*(i[o+e]-t),c=n*(i[a+e]-t);if(l>=0&&s.push(i[o],i[o+1]),l>=0!=c>=0){let h=l/(l-c),d=i[o]+h*(i[a]-i[o]),u=i[o+1]+h*(i[a+1]-i[o+1]);s.push(e===0?t:d,e===1?t:u)}}return s}function Ld(i,e,t,n,s){let r=Array.from(i);return r=Ja(r,0,e,1),r=Ja(r,0,n,-1),r=Ja(r,1,t,1),Ja(r,1,s,-1)}var wi=new b,Vc=(i,e,t)=>{xn(t,e,0,wi),i.push(wi.x,wi.y,wi.z)};function kd(i,e,t,n,s){let r=e+n,o=t+n;for(let a of i)if(!(a.south>=o||a.north<=t))for(let l of[-360,0,360]){if(a.west+l>=r||a.east+l<=e)continue;let c=a.rings.map(A=>Ld(A,e-l,t,r-l,o)).filter((A,m)=>m===0||A.length>=6);if(c[0].length<6)continue;let[h,...d]=c.map(A=>{let m=[];for(let p=0;p<A.length;p+=2)m.push(new Ve(A[p]+l,A[p+1]));return m}),u=s.points.length/3;for(let A of[h,...d].flat())Vc(s.points,A.x,A.y);let f=[h,...d].flat();for(let[A,m,p]of qs.triangulateShape(h,d)){let g=f[A],x=f[m],S=f[p],C=(x.x-g.x)*(S.y-g.y)-(S.x-g.x)*(x.y-g.y);C>0?s.faces.push(u+A,u+m,u+p):C<0&&s.faces.push(u+A,u+p,u+m)}}}function Gd(i,e,t,n,s){for(let r of i)if(!(r.south>t+n||r.north<t))for(let o of r.rings)for(let a=0;a<o.length;a+=2){let l=o[a+1];if(l<t||l>=t+n)continue;let c=(o[a]+540)%360-180;if(c<e||c>=e+n)continue;let h=(a+2)%o.length;l<=-89.9||o[h+1]<=-89.9||(Vc(s.shore,o[a],l),Vc(s.shore,o[h],o[h+1]))}}var Ka=class i{group=new pt;wide;cells=[];polygons=null;surface;line;static size=10;constructor(e,t){this.surface=Fd(e,t,"land"),this.line=Va(e,t,"coast",.9);let n={points:[],faces:[],shore:[]},s=Yc(Td,100);for(let o=-180;o<180;o+=15)for(let a=-90;a<90;a+=15)kd(s,o,a,15,n),Gd(s,o,a,15,n);this.wide=this.made(n),this.group.add(this.wide);let r=i.size/2;for(let o=-180;o<180;o+=i.size)for(let a=-90;a<90;a+=i.size)this.cells.push({west:o,south:a,middle:xn(a+r,o+r,0),made:null})}made(e){let t=new pt,n=new Ze().setAttribute("position",new We(new Float32Array(e.points),3));n.setIndex(e.faces);let s=new Ze().setAttribute("position",new We(new Float32Array(e.shore),3)),r=new ft(n,this.surface),o=new Dn(s,this.line);return r.renderOrder=gt.land,o.renderOrder=gt.coast,e.faces.length&&t.add(r),e.shore.length&&t.add(o),t}make(e){this.polygons??=Yc(Ud,100);let t={points:[],faces:[],shore:[]};kd(this.polygons,e.west,e.south,i.size,t),Gd(this.polygons,e.west,e.south,i.size,t);let n=this.made(t);return this.group.add(n),n}update(e,t){let n=t<25e5;this.wide.visible=!n;let s=8e5;for(let r of this.cells){let o=n;o&&(jn(r.middle,wi).multiplyScalar(s*.12).add(r.middle),o=r.middle.distanceTo(e)<s||!Fa(e,wi.x,wi.y,wi.z)),o&&(r.made??=this.make(r)),r.made&&(r.made.visible=o)}}};var Br=class i{squares=new Map;static side=48;constructor(e){for(let[t,n]of e){let s=this.key(Math.floor(t/i.side),Math.floor(n/i.side)),r=this.squares.get(s);r?r.push(t,n):this.squares.set(s,[t,n])}}key(e,t){return e*4096+t}under(e,t,n,s,r,o){let{side:a}=i,l=6,c=5,h=0;for(let d=Math.floor((e-l)/a);d<=Math.floor((e+n+l)/a);++d)for(let u=Math.floor((t-c)/a);u<=Math.floor((t+s+c)/a);++u){let f=this.squares.get(this.key(d,u));if(f)for(let A=0;A<f.length;A+=2){let m=f[A],p=f[A+1];m>e-l&&m<e+n+l&&p>t-c&&p<t+s+c&&Math.abs(m-r)+Math.abs(p-o)>2&&++h}}return h}};function Pw(i){let e=[];for(let t of[9,20])e.push([i.x+t,i.y-i.height/2],[i.x-t-i.width,i.y-i.height/2],[i.x-i.width/2,i.y-t-i.height],[i.x-i.width/2,i.y+t],[i.x+t/2,i.y-t/2-i.height],[i.x+t/2,i.y+t/2],[i.x-t/2-i.width,i.y-t/2-i.height],[i.x-t/2-i.width,i.y+t/2]);return e}var kw=(i,e)=>i.left>=e.left+e.width||e.left>=i.left+i.width||i.top>=e.top+e.height||e.top>=i.top+i.height;function Nd(i,e,t,n,s,r=new Br(i.map(a=>[a.x,a.y])),o=[]){let a=[...i].sort((h,d)=>d.priority-h.priority||Number(e.has(d.key))-Number(e.has(h.key))||(h.key<d.key?-1:h.key>d.key?1:0)),l=[],c=[...o];for(let h of a){if(l.length>=s)break;let d=null,u=h.priority>=90?1/0:h.priority>=80?3:h.priority>=45?2:1;for(let[f,A]of Pw(h)){if(f<2||A<2||f+h.width>t-2||A+h.height>n-2)continue;let m={left:f,top:A,width:h.width,height:h.height};if(!c.every(g=>kw(m,g)))continue;let p=r.under(f,A,h.width,h.height,h.x,h.y);if(!(p>=u)&&(u=p,d={candidate:h,left:f,top:A},p===0))break}d&&(l.push(d),c.push({left:d.left,top:d.top,width:h.width,height:h.height}))}return l}var Hd=17,Wa=class{root=document.createElement("div");pool=[];used=0;last=-1/0;room={width:0,height:0};keepOut=()=>[];keys=new Set;widths=new Map;ruler=document.createElement("canvas").getContext("2d");constructor(){this.root.className="gp-labels",this.root.setAttribute("aria-hidden","true")}sized(e){let t=this.widths.get(e);if(!t){this.ruler.font="500 12px system-ui, sans-serif";let n=Wt(e);t={text:n,width:Math.min(190,Math.ceil(this.ruler.measureText(n).width)+8)},this.widths.set(e,t)}return t}due(e){return e-this.last>=100}choose(e,t,n,s,r,o){this.last=e,this.room={width:r,height:o};let a=[];s((u,f,A)=>{let m=n(u,f,A);m&&a.push([m.x,m.y])});let l=[],c=new Map;for(let u of t){let f=n(u.x,u.y,u.z);f&&(c.set(u.key,u),l.push({key:u.key,x:f.x,y:f.y,width:this.sized(u.name).width,height:Hd,priority:u.priority}))}let h=Math.round(Math.min(48,Math.max(8,r*o/26e3))),d=Nd(l,this.keys,r,o,h,new Br(a),this.keepOut());this.keys=new Set(d.map(u=>u.candidate.key)),this.used=d.length,d.forEach((u,f)=>{let A=c.get(u.candidate.key),m=this.pool[f]??=this.make();(m.key!==A.key||m.source.name!==A.name||m.source.tone!==A.tone)&&(m.text.textContent=this.sized(A.name).text,m.element.title=A.name.slice(0,2e3),m.element.dataset.tone=A.tone),m.key=A.key,m.source=A,m.width=u.candidate.width,m.dx=u.left-u.candidate.x,m.dy=u.top-u.candidate.y,m.element.hidden=!1});for(let u=d.length;u<this.pool.length;++u)this.pool[u].element.hidden=!0}move(e,t){for(let n=0;n<this.used;++n){let s=this.pool[n];t(s.source);let r=e(s.source.x,s.source.y,s.source.z);if(s.element.hidden=r===null,!r)continue;let o=Math.max(2,Math.min(r.x+s.dx,this.room.width-s.width-2)),a=Math.max(2,Math.min(r.y+s.dy,this.room.height-Hd-2));s.element.style.transform=`translate(${o.toFixed(1)}px,${a.toFixed(1)}px)`}}make(){let e=document.createElement("span"),t=document.createElement("bdi");return e.className="gp-label",e.append(t),this.root.append(e),{element:e,text:t,key:"",dx:0,dy:0,width:0,source:{key:"",name:"",tone:"",priority:0,x:0,y:0,z:0}}}get names(){return this.pool.slice(0,this.used).map(e=>e.source.name)}clear(){this.used=0,this.keys.clear(),this.widths.clear(),this.last=-1/0;for(let e of this.pool)e.element.hidden=!0}};var Gw=100;function Od(i,e,t,n){let s=[],{moment:r,run:o}=i,a=Xt(t),l=(c,h,d,u,f,A)=>{for(let m=0;m<h.length;++m){if(!u[m])continue;let p=n?.kind===c&&n.index===m;if(!p&&!t.layers.names)continue;let g=p?Gw:A(m);g<0||s.push({key:`${c}:${m}`,name:h[m].name,tone:p?"followed":f,priority:g,x:d[3*m],y:d[3*m+1],z:d[3*m+2]})}};return(a.truth||n?.kind==="object")&&l("object",o.objects,r.object,a.truth?r.objectThere:Nw(r.objectThere),"object",c=>o.objects[c].raw.harmful?40:20),a.tracks&&l("track",o.tracks,r.track,r.trackThere,"track",c=>{let h=o.tracks[c].raw.object;return a.truth?h!==null&&r.objectThere[h]?-1:25:40}),a.interceptors&&l("shot",o.shots,r.shot,r.shotThere,"shot",()=>30),t.layers.names&&(i.sites.marks.forEach((c,h)=>{t.layers[c.layer]&&s.push({key:`${c.layer}:${h}`,name:c.name,tone:"site",priority:c.layer==="assets"?50:45,x:c.x,y:c.y,z:c.z})}),a.outcomes&&i.endings(t.belief).forEach((c,h)=>{if(e<c.t)return;let d=n!==null&&n.kind===c.of.kind&&n.index===c.of.index;if(!d&&(c.what==="met"||e>=c.t+i.flash_s))return;let u=d&&c.reason?`${c.text}: ${c.reason}`:c.text;s.push({key:`ending:${h}`,name:u,tone:c.what,priority:d?90:80,x:c.x,y:c.y,z:c.z})})),s}var zc=new Uint8Array(0),Nw=i=>zc.length>=i.length?zc:zc=new Uint8Array(i.length);var Jc=["threat","harmless","track","interceptor","detection","kill","miss","leak","sensor","battery","asset","ink","halo","false-track","volume","selected"],$e=Object.fromEntries(Jc.map((i,e)=>[i,e])),Yd=["space","ocean","land","coast","graticule","air"],Xa=class{constructor(e){this.root=e}root;marks=Jc.map(()=>new b);ground=Object.fromEntries(Yd.map(e=>[e,new b]));ink=document.createElement("canvas").getContext("2d",{willReadFrequently:!0});read(){let e=getComputedStyle(this.root),t=(n,s)=>{this.ink.fillStyle="#808080",this.ink.fillStyle=e.getPropertyValue(`--globe-${n}`).trim()||"#808080",this.ink.fillRect(0,0,1,1);let[r,o,a]=this.ink.getImageData(0,0,1,1).data;s.set(r/255,o/255,a/255)};Jc.forEach((n,s)=>t(n,this.marks[s]));for(let n of Yd)t(n,this.ground[n])}};var Hw=`in vec4 position; in float fake; uniform float uLasts; flat out float vAlpha, vFake; flat out float vSize;
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  gl_PointSize = 1.0;
  float age = uTime - position.w;
  if (age < 0.0 || age > uLasts || sight(position.xyz) < 0.0) return;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position.xyz, 1.0);
  vAlpha = 1.0 - age / uLasts; vFake = fake;
  gl_PointSize = vSize = (fake > 0.5 ? 7.0 : 4.5) * uPixels;
}`,Ow=`flat in float vAlpha, vFake, vSize;
void main() {
  vec2 p = (gl_PointCoord - 0.5) * vSize;
  float d = vFake > 0.5 ? min(abs(p.x - p.y), abs(p.x + p.y)) * 0.7071 - 0.5 * uPixels : length(p) - 0.4 * vSize;
  colour = vec4(uMarks[${$e.detection}], 0.85 * vAlpha * clamp(0.5 - d, 0.0, 1.0));
}`,Za=class{points;times=[];lasts_s;constructor(e,t,n,s){this.lasts_s=t;let r=e.t.length,o=new Float32Array(4*r),a=new Float32Array(r);Array.from(e.t.keys()).sort((h,d)=>e.t[h]-e.t[d]).forEach((h,d)=>{o[4*d]=e.position[3*h]-s.x,o[4*d+1]=e.position[3*h+1]-s.y,o[4*d+2]=e.position[3*h+2]-s.z,o[4*d+3]=e.t[h],a[d]=e.falseAlarm[h],this.times.push({t_s:e.t[h]})});let c=new Ze().setAttribute("position",new We(o,4)).setAttribute("fake",new We(a,1));this.points=new Ui(c,Pt(n,Hw,Ow,{uniforms:{uLasts:{value:t}}})),this.points.frustumCulled=!1,this.points.renderOrder=gt.detection}update(e){let t=Ln(this.times,e-this.lasts_s-.001),n=Ln(this.times,e);this.points.geometry.setDrawRange(t,n-t),this.points.visible=n>t}dispose(){this.points.geometry.dispose(),this.points.material.dispose()}};var Yw=`in vec3 position; in vec4 centre; in vec3 first, rest;
uniform float uScale; out float vRim, vSight;
void main() {
  mat3 L = mat3(first, vec3(0.0, rest.xy), vec3(0.0, 0.0, rest.z));
  vec3 p = centre.xyz + uScale * (L * position);
  // the normal of a stretched sphere: the inverse transpose of L, by back substitution
  float n2 = position.z / rest.z, n1 = (position.y - rest.y * n2) / rest.x, n0 = (position.x - first.y * n1 - first.z * n2) / first.x;
  vRim = 1.0 - abs(dot(normalize(vec3(n0, n1, n2)), normalize(uEye - p)));
  vSight = sight(p);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(p, 1.0);
}`,Vw=`in float vRim, vSight;
void main() {
  if (vSight < 0.0) discard;
  colour = vec4(uMarks[${$e.track}], 0.10 + 0.5 * vRim * vRim);
}`;function zw(i,e,t,n,s){t[3*s]=Math.max(.1,i[e]),t[3*s+1]=i[e+1],t[3*s+2]=i[e+3],n[3*s]=Math.max(.1,i[e+2]),n[3*s+1]=i[e+4],n[3*s+2]=Math.max(.1,i[e+5])}var ja=class{constructor(e,t){this.capacity=t;let n=Math.max(1,t),s=new er(1,14,9),r=new ir;r.setAttribute("position",s.getAttribute("position")),r.setIndex(s.getIndex());let o=(a,l)=>{let c=new zs(new Float32Array(l*n),l);return c.setUsage(Xn),r.setAttribute(a,c),c};this.centre=o("centre",4),this.first=o("first",3),this.rest=o("rest",3),this.mesh=new ft(r,Pt(e,Yw,Vw,{uniforms:{uScale:{value:1}}})),this.mesh.frustumCulled=!1,this.mesh.renderOrder=gt.ellipsoid}capacity;mesh;centre;first;rest;count=0;set scale(e){this.mesh.material.uniforms.uScale.value=e}clear(){this.count=0}add(e,t,n,s,r){if(this.count>=this.capacity)return;let o=this.count++,a=this.centre.array;a[4*o]=e,a[4*o+1]=t,a[4*o+2]=n,zw(s,r,this.first.array,this.rest.array,o)}upload(){for(let e of[this.centre,this.first,this.rest])e.clearUpdateRanges(),e.addUpdateRange(0,e.itemSize*this.count),e.needsUpdate=!0;this.mesh.geometry.instanceCount=this.count,this.mesh.visible=this.count>0}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}};var tn={disc:0,ring:1,square:2,diamond:3,triangle:4,cross:5,burst:6,crossedRing:7,plus:8,halo:9,hexagon:10,fan:11,house:12,dot:13,flash:14},Jw=`in vec4 position, look;
flat out vec3 vColour; flat out float vShape, vAlpha, vSize;
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  gl_PointSize = 1.0;
  if (look.z <= 0.0 || sight(position.xyz) < 0.0) return;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position.xyz, 1.0);
  vSize = look.y * uPixels;
  gl_PointSize = vSize + 4.0 * uPixels;
  vShape = position.w; vAlpha = look.z; vColour = uMarks[int(look.x)];
}`,Kw=`flat in vec3 vColour; flat in float vShape, vAlpha, vSize;
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
  if (shape == 3) return abs(poly(p, 0.62 * r, 4.0, 0.7853982)) - w;
  if (shape == 4) return poly(p + vec2(0.0, 0.12 * r), 0.46 * r, 3.0, 3.14159265);
  if (shape == 5) return min(stroke(p, vec2(-0.66 * r), vec2(0.66 * r)), stroke(p, vec2(-0.66, 0.66) * r, vec2(0.66, -0.66) * r)) - w;
  if (shape == 6) { float a = atan(p.y, p.x); return l - r * (0.5 + 0.42 * pow(abs(cos(4.0 * a)), 3.0)); }
  if (shape == 7) return min(abs(l - 0.82 * r) - w, min(stroke(p, vec2(-0.5 * r), vec2(0.5 * r)), stroke(p, vec2(-0.5, 0.5) * r, vec2(0.5, -0.5) * r)) - w);
  if (shape == 8) return min(stroke(p, vec2(-0.7 * r, 0.0), vec2(0.7 * r, 0.0)), stroke(p, vec2(0.0, -0.7 * r), vec2(0.0, 0.7 * r))) - 0.75 * w;
  if (shape == 9) return abs(l - 0.92 * r) - 0.75 * w;
  if (shape == 10) return abs(poly(p, 0.68 * r, 6.0, 0.0)) - w;
  if (shape == 11) { float arc = max(abs(l - 0.9 * r) - w, abs(p.x) - p.y * 0.9); float in1 = max(abs(l - 0.5 * r) - w, abs(p.x) - p.y * 0.9); return min(min(arc, in1), l - 0.2 * r); }
  if (shape == 12) { float d = poly(p, 0.72 * r, 5.0, 0.6283185); return min(abs(d) - w, length(p) - 0.22 * r); }
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
}`,qa=class{points;position;look;capacity;count=0;constructor(e,t){this.capacity=Math.max(16,t),this.position=this.attribute(),this.look=this.attribute();let n=new Ze().setAttribute("position",this.position).setAttribute("look",this.look);this.points=new Ui(n,Pt(e,Jw,Kw,{})),this.points.frustumCulled=!1,this.points.renderOrder=gt.marker}attribute(){let e=new We(new Float32Array(4*this.capacity),4);return e.setUsage(Xn),e}clear(){this.count=0}each(e){let t=this.position.array;for(let n=0;n<4*this.count;n+=4)e(t[n],t[n+1],t[n+2])}add(e,t,n,s,r,o,a){if(this.count>=this.capacity)return;let l=4*this.count++,c=this.position.array,h=this.look.array;c[l]=e,c[l+1]=t,c[l+2]=n,c[l+3]=s,h[l]=r,h[l+1]=o,h[l+2]=a,h[l+3]=0}upload(){for(let e of[this.position,this.look])e.clearUpdateRanges(),e.addUpdateRange(0,4*this.count),e.needsUpdate=!0;this.points.geometry.setDrawRange(0,this.count),this.points.visible=this.count>0}dispose(){this.points.geometry.dispose(),this.points.material.dispose()}};var $a=class{constructor(e,t){this.run=e;this.anchor=t;this.object=new Float64Array(3*e.objects.length),this.track=new Float64Array(3*e.tracks.length),this.shot=new Float64Array(3*e.shots.length),this.objectThere=new Uint8Array(e.objects.length),this.trackThere=new Uint8Array(e.tracks.length),this.shotThere=new Uint8Array(e.shots.length)}run;anchor;t=NaN;object;track;shot;objectThere;trackThere;shotThere;at(e){e!==this.t&&(this.t=e,this.fill(this.run.objects,this.object,this.objectThere,e),this.fill(this.run.tracks,this.track,this.trackThere,e),this.fill(this.run.shots,this.shot,this.shotThere,e))}fill(e,t,n,s){for(let r=0;r<e.length;++r){let o=e[r];n[r]=Ii(o,s)&&o.path.place(s,t,3*r)?1:0,n[r]&&(t[3*r]-=this.anchor.x,t[3*r+1]-=this.anchor.y,t[3*r+2]-=this.anchor.z)}}};var Ww={kill:{shape:"burst",colour:"kill",size:17},miss:{shape:"cross",colour:"miss",size:11},met:{shape:"ring",colour:"miss",size:11},leak:{shape:"crossedRing",colour:"leak",size:17}};function el(i,e,t){let n=[],s=[0,0,0],r=(o,a,l,c,h="")=>{n.push({of:o,t:a,what:l,text:c,reason:h,x:s[0]-t.x,y:s[1]-t.y,z:s[2]-t.z})};for(let[o,a]of i.shots.entries()){let l=a.raw.end_s,c={kind:"shot",index:o};l===null||a.raw.result===null||!a.path.place(l,s)||(e!=="belief"?r(c,l,a.killed?"kill":"miss",a.killed?"Kill":"Miss",a.killed?"":a.raw.result):(r(c,l,"met","Intercept"),a.raw.assessed_s!==null&&r(c,a.raw.assessed_s,a.raw.declared_killed?"kill":"miss",a.raw.declared_killed?"Assessed: kill":"Assessed: miss")))}if(e!=="belief")for(let[o,a]of i.objects.entries())a.raw.fate==="leaked"&&a.raw.end_s!==null&&a.path.place(a.raw.end_s,s)&&r({kind:"object",index:o},a.raw.end_s,"leak","Leak",a.raw.limit??"");return n.sort((o,a)=>o.t-a.t)}function Vd(i,e,t,n,s){for(let r of i){if(r.t>e)break;let o=Ww[r.what],a=(e-r.t)/t,l=Math.max(0,1-a);l>0&&!n&&s.add(r.x,r.y,r.z,tn.flash,$e[o.colour],o.size*(1+2.2*a),.8*l),s.add(r.x,r.y,r.z,tn[o.shape],$e[o.colour],o.size*(.75+.35*l),.55+.45*l)}}var Xw=`in vec4 begin, finish, look;
uniform float uWidth, uFade, uFloor, uDash, uSelected;
out float vSide, vAlong, vAlpha, vSight; flat out vec3 vColour; flat out float vHalf;
void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  int k = gl_VertexID & 3;
  vec2 corner = vec2(k == 1 || k == 2 ? 1.0 : 0.0, k < 2 ? -1.0 : 1.0);
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
  vSight = sight(corner.x < 0.5 ? a : b);
  vColour = uMarks[int(look.x)];
}`,Zw=`uniform float uAlpha, uDash; in float vSide, vAlong, vAlpha, vSight; flat in vec3 vColour; flat in float vHalf;
void main() {
  if (vSight < 0.0 || (uDash > 0.0 && fract(vAlong) > 0.6)) discard;
  colour = vec4(vColour, uAlpha * vAlpha * clamp(vHalf + 0.5 - abs(vSide), 0.0, 1.0) * min(1.0, 2.0 * vHalf));
}`,nn=12,Mn=class{pieces=[];get count(){return this.pieces.length/nn}add(e,t,n,s,r,o,a,l,c,h){this.pieces.push(e[t],e[t+1],e[t+2],n,s[r],s[r+1],s[r+2],o,a,l,c,h)}line(e,t,n=-2){let s=0;for(let r=1;r<e.length;++r){let o=e[r-1],a=e[r];this.add(o.toArray(),0,-1e9,a.toArray(),0,-1e9,t,1e9,s,n),s+=o.distanceTo(a)}}mesh(e,t){return new Kc(e,t,Float64Array.from(this.pieces),4e4)}},Kc=class i{constructor(e,t,n,s){this.shared=e;this.look=t;this.pieces=n;let r=new Ze,o=n.length/nn;this.most=Math.min(o,s),this.buffer=new Vs(new Float32Array(4*nn*this.most),nn);let a=new Uint32Array(6*this.most);for(let c=0;c<this.most;++c)a.set([4*c,4*c+1,4*c+2,4*c,4*c+2,4*c+3],6*c);r.setIndex(new We(a,1)),this.buffer.setUsage(Xn),r.setAttribute("begin",new Fi(this.buffer,4,0)),r.setAttribute("finish",new Fi(this.buffer,4,4)),r.setAttribute("look",new Fi(this.buffer,4,8));for(let c=0;c<o;){let h=n[nn*c+11],d=c;for(;c<o&&n[nn*c+11]===h;)++c;this.owners.push({from:d,end:c,begin:n[nn*d+3],gone:n[nn*d+9]})}let l=o>8e3&&t.fade!==void 0;this.linger_s=l?t.fade:1/0,this.memory_s=l&&t.memory?t.memory:1/0,this.mesh=new ft(r,Pt(e,Xw,Zw,{uniforms:{uWidth:{value:t.width},uAlpha:{value:t.alpha},uFade:{value:t.fade??0},uFloor:{value:t.floor??0},uDash:{value:t.dash??0},uSelected:{value:-1}},side:hn})),this.mesh.frustumCulled=!1,this.mesh.renderOrder=t.order??gt.trail,this.update(0)}shared;look;pieces;mesh;buffer;owners=[];linger_s;memory_s;most;drawn=0;from_s=1/0;until_s=-1/0;set selected(e){this.mesh.material.uniforms.uSelected.value=e}first(e,t,n){let s=e.from,r=e.end;for(;s<r;){let o=s+r>>1;this.pieces[nn*o+n]<t?s=o+1:r=o}return s}tips(){return new i(this.shared,this.look,this.pieces,4096)}between(e,t){this.from_s=1/0;let n=0;for(let s of this.owners){if(s.begin>=t||s.gone<e)continue;let r=this.first(s,t,3);for(let o=this.first(s,e,7);o<r&&n<this.most;++o)this.put(o,n++)}this.upload(n)}put(e,t){let n=this.buffer.array;for(let s=0;s<4;++s)for(let r=0;r<nn;++r)n[(4*t+s)*nn+r]=this.pieces[nn*e+r]}upload(e){this.buffer.clearUpdateRanges(),this.buffer.addUpdateRange(0,4*nn*e),this.buffer.needsUpdate=!0,this.mesh.geometry.setDrawRange(0,6*e),this.drawn=e,this.mesh.visible=e>0}update(e){if(e>=this.from_s&&e<this.until_s)return;let t=10;this.from_s=e,this.until_s=e+t;let n=0;for(let s of this.owners){if(s.begin>=this.until_s||s.gone+this.linger_s<e)continue;let r=this.memory_s===1/0?s.from:this.first(s,e-this.memory_s,7),o=this.first(s,this.until_s,3);for(let a=r;a<o&&n<this.most;++a)this.put(a,n++)}this.upload(n)}};function zd(i,e,t){let n=[],s=(h,d,u,f,A)=>{let m=xn(d.lat_deg,d.lon_deg,d.alt_m).sub(t);n.push({layer:h,name:d.name,x:m.x,y:m.y,z:m.z,shape:u,colour:f,size:A})},r=new Mn,o=new Mn,a=(h,d,u,f)=>h.line(Ed(d.lat_deg,d.lon_deg,u,d.alt_m,96).map(A=>A.sub(t)),$e[f]);for(let h of i.assets)s("assets",h,"house","asset",13),h.radius_m>0&&a(r,h,h.radius_m,"asset");for(let h of i.sensors)s("sensors",h,"fan","sensor",17);for(let h of i.batteries)s("batteries",h,"hexagon","battery",14),h.range_max_m!==null&&h.range_max_m>0&&a(o,h,h.range_max_m,"battery");let l=(h,d)=>{let u=new pt;return h.count&&u.add(h.mesh(e,{width:1.1,alpha:.8,dash:d,order:gt.ring}).mesh),u},c=n.filter(h=>h.layer==="sensors");return{marks:n,circles:l(r,0),reach:l(o,9),sensor:h=>c[h]}}var Xc=60,jw=.05;function Zc(i,e,t,n,s,r,o){let a=new Float64Array(3),l=.5*(e+t);i.place(l,a),!(Math.hypot(a[0]-.5*(n[0]+s[0]),a[1]-.5*(n[1]+s[1]),a[2]-.5*(n[2]+s[2]))<=Xc||o>=7||t-e<jw)&&(Zc(i,e,l,n,a,r,o+1),r.push(l),Zc(i,l,t,a,s,r,o+1))}function qw(i){let e=[],t=i.position,n=i.length,s=0;for(let r=0;r<n;++r){if(r>0&&r<n-1&&r-s<64){let o=!0;for(let a=s+1;a<=r&&o;++a){let l=(i.t[a]-i.t[s])/Math.max(1e-9,i.t[r+1]-i.t[s]),c=0;for(let h=0;h<3;++h)c+=(t[3*a+h]-t[3*s+h]-l*(t[3*(r+1)+h]-t[3*s+h]))**2;o=c<Xc*Xc}if(o)continue}e.push(r),s=r}return e}function Wc(i,e,t,n,s,r,o){let a=qw(e),l=[],c=new Float64Array(3),h=new Float64Array(3);a.forEach((f,A)=>{if(A>0&&t){let m=e.t[a[A-1]];e.place(m,c),e.place(e.t[f],h),Zc(e,m,e.t[f],c,h,l,0)}l.push(e.t[f])});let d=0,u=(f,A)=>{e.place(f,A),A[0]-=n.x,A[1]-=n.y,A[2]-=n.z};for(let f=1;f<l.length;++f)u(l[f-1],c),u(l[f],h),i.add(c,0,l[f-1],h,0,l[f],s,r,d,o),d+=Math.hypot(h[0]-c[0],h[1]-c[1],h[2]-c[2])}function Jd(i,e,t){let n=Math.min(300,Math.max(20,.12*(i.end-i.begin))),s=new Mn,r=new Mn,o=new Mn;return i.objects.forEach((a,l)=>Wc(s,a.path,!0,t,a.raw.harmful?$e.threat:$e.harmless,a.end,l)),i.tracks.forEach((a,l)=>Wc(r,a.path,!1,t,$e.track,a.end,l)),i.shots.forEach((a,l)=>Wc(o,a.path,!0,t,$e.interceptor,a.end,l)),{truth:s.mesh(e,{width:1.6,alpha:.95,fade:n,floor:.22,memory:4*n}),belief:r.mesh(e,{width:1.3,alpha:.9,fade:.6*n,floor:.12,memory:n,dash:7}),shots:o.mesh(e,{width:1.4,alpha:.95,fade:.5*n,floor:.12,memory:2*n})}}var $w=`in vec3 position; out float vSight;
void main() { vSight = sight(position); gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }`,e0=`in float vSight; void main() { if (vSight < 0.0) discard; colour = vec4(uMarks[${$e.volume}], 0.06); }`,Oi=(i,e,t,n)=>{let s=3*(e*i.columns+t%i.columns);return new b(i.position[s],i.position[s+1],i.position[s+2]).sub(n)};function t0(i){let e=Math.floor(i.rows/2),t=new b;if(i.columns<4)return!1;let n=(r,o)=>Oi(i,e,r,t).distanceTo(Oi(i,e,o,t)),s=0;for(let r=1;r<i.columns;++r)s=Math.max(s,n(r-1,r));return n(i.columns-1,0)<=1.5*s}function n0(i){let e=new b,t=Oi(i,0,0,e),n=Array.from({length:i.columns},(r,o)=>{let a=0;for(let l=0;l<i.rows;++l)a=Math.max(a,Oi(i,l,o,e).distanceTo(t));return a}),s=.01*Math.max(...n);return n.map(r=>r>s)}function i0(i,e,t,n){let s=new b,r=new b,o=new b,a=new b().fromArray(i,3*t),l=0;for(let c=n;c<e.length;c+=3)s.fromArray(i,3*e[c]).sub(a),r.fromArray(i,3*e[c+1]).sub(a),o.fromArray(i,3*e[c+2]).sub(a),l+=s.dot(r.cross(o));return l}function Kd(i,e,t){let n=[],s=[],r=new Mn;for(let h of i){let d=n.length/3,u=s.length,f=t0(h),A=f?h.columns:h.columns-1;for(let C=0;C<h.rows;++C)for(let v=0;v<h.columns;++v)n.push(...Oi(h,C,v,t).toArray());for(let C=0;C+1<h.rows;++C)for(let v=0;v<A;++v){let I=d+C*h.columns+v,E=d+C*h.columns+(v+1)%h.columns;s.push(I,E,I+h.columns,E,E+h.columns,I+h.columns)}if(i0(n,s,d,u)<0)for(let C=u;C<s.length;C+=3)[s[C],s[C+1]]=[s[C+1],s[C]];let m=n0(h),p=C=>m[C%h.columns],g=C=>Array.from({length:h.rows},(v,I)=>Oi(h,I,C,t)),x=Math.max(1,Math.round(h.rows/5)),S=Math.max(1,Math.round(h.columns/12));for(let C=h.rows-1;C>0;C-=x){let v=[];for(let I=0;I<=A;++I)p(I)&&v.push(Oi(h,C,I,t)),v.length>0&&(!p(I)||I===A)&&(r.line(v,$e.volume),v=[])}for(let C=0;C<=A;++C){let v=!f&&(C===0||C===A)||C>0&&!p(C-1)||C<A&&!p(C+1);p(C)&&(v||C%S===0)&&r.line(g(C%h.columns),$e.volume)}}let o=new pt;if(s.length===0)return o;let a=new Ze().setAttribute("position",new We(new Float32Array(n),3));a.setIndex(s);let l=new ft(a,Pt(e,$w,e0,{}));l.renderOrder=gt.volume,l.frustumCulled=!1;let c=r.mesh(e,{width:.8,alpha:.34,order:gt.edge});return o.add(l,c.mesh),o}var jc=class{constructor(e,t,n){this.capacity=t;this.anchor=n;this.position=new We(new Float32Array(6*Math.max(1,t)),3),this.position.setUsage(Xn),this.lines=new Dn(new Ze().setAttribute("position",this.position),Pt(e,"in vec3 position; out float vSight; void main() { vSight = sight(position); gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }",`in float vSight; void main() { if (vSight < 0.0) discard; colour = vec4(uMarks[${$e.ink}], 0.28); }`,{})),this.lines.frustumCulled=!1,this.lines.renderOrder=gt.ring}capacity;anchor;lines;position;count=0;clear(){this.count=0}add(e,t,n){if(this.count>=this.capacity)return;let s=e+this.anchor.x,r=t+this.anchor.y,o=n+this.anchor.z,a=this.position.array,l=6*this.count++,c=1/Math.sqrt((s*s+r*r)/dt**2+o*o/dn**2);a[l]=e,a[l+1]=t,a[l+2]=n,a[l+3]=s*c-this.anchor.x,a[l+4]=r*c-this.anchor.y,a[l+5]=o*c-this.anchor.z}upload(){this.position.clearUpdateRanges(),this.position.addUpdateRange(0,6*this.count),this.position.needsUpdate=!0,this.lines.geometry.setDrawRange(0,2*this.count),this.lines.visible=this.count>0}},tl=class{constructor(e,t,n){this.run=e;this.shared=t;this.moment=new $a(e,n);let s=e.objects.length+e.tracks.length+e.shots.length;this.sites=zd(e,t,n),this.list={truth:el(e,"truth",n),both:el(e,"both",n),belief:el(e,"belief",n)},this.marks=new qa(t,s+2*(e.shots.length*2+e.objects.length)+this.sites.marks.length+2),this.heights=new jc(t,s,n),this.ellipsoids=new ja(t,e.tracks.length),this.flash_s=Math.min(10,Math.max(2,.012*(e.end-e.begin))),this.detections=new Za(e.detections,Math.min(8,Math.max(3,.008*(e.end-e.begin))),t,n),this.trails=Jd(e,t,n),this.volumes=Kd(e.sensors.flatMap(r=>r.volume?[r.volume]:[]),t,n),this.back.add(this.volumes,this.sites.circles,this.sites.reach,this.trails.truth.mesh,this.trails.belief.mesh,this.trails.shots.mesh),this.front.add(this.heights.lines,this.ellipsoids.mesh,this.detections.points,this.marks.points)}run;shared;back=new pt;front=new pt;moment;sites;marks;heights;ellipsoids;detections;trails;tips=null;volumes;list;see=Xt({belief:"both",layers:{},sigma:1,magnify:1});belief="both";flash_s;eachMark=e=>this.marks.each(e);endings(e){return this.list[e]}update(e,t,n,s,r,o){let{moment:a,marks:l,heights:c,ellipsoids:h,see:d,run:u}=this,f=n.layers;Xt(n,d),this.belief=n.belief,a.at(e),l.clear(),c.clear(),h.clear(),this.volumes.visible=f.volumes,this.sites.circles.visible=f.assets,this.sites.reach.visible=f.reach;for(let A of this.sites.marks)f[A.layer]&&l.add(A.x,A.y,A.z,tn[A.shape],$e[A.colour],A.size,1);if(d.outcomes&&Vd(this.list[n.belief],e,this.flash_s,r,l),d.truth)for(let A=0;A<u.objects.length;++A){if(!a.objectThere[A])continue;let m=a.object,p=3*A,g=u.objects[A].raw.harmful;l.add(m[p],m[p+1],m[p+2],g?tn.disc:tn.ring,g?$e.threat:$e.harmless,g?10:8,1),f.heights&&c.add(m[p],m[p+1],m[p+2])}if(n.belief!=="truth")for(let A=0;A<u.tracks.length;++A){if(!a.trackThere[A])continue;let m=a.track,p=3*A,g=u.tracks[A],x=g.raw.confirmed_s!==null&&e>=g.raw.confirmed_s,S=n.belief==="both"&&g.raw.object===null;d.tracks&&l.add(m[p],m[p+1],m[p+2],S?tn.diamond:tn.square,S?$e["false-track"]:$e.track,x?14:8,x?1:.7),d.ellipsoids&&o(m[p],m[p+1],m[p+2],g.path.sigma(e)*n.sigma*n.magnify)>2&&h.add(m[p],m[p+1],m[p+2],g.path.spread,6*Math.max(0,g.path.index(e))),f.heights&&d.tracks&&!d.truth&&c.add(m[p],m[p+1],m[p+2])}if(d.interceptors)for(let A=0;A<u.shots.length;++A){if(!a.shotThere[A])continue;let m=a.shot,p=3*A;l.add(m[p],m[p+1],m[p+2],tn.triangle,$e.interceptor,12,1)}s&&this.halo(s,l),h.scale=n.sigma*n.magnify,l.upload(),c.upload(),h.upload(),this.detections.update(e),this.detections.points.visible&&=d.detections,t!==null&&!this.tips&&(this.tips={truth:this.trails.truth.tips(),belief:this.trails.belief.tips(),shots:this.trails.shots.tips()},this.front.add(this.tips.truth.mesh,this.tips.belief.mesh,this.tips.shots.mesh)),this.trail("truth",e,t,d.truth&&f.trails,s?.kind==="object"?s.index:-1),this.trail("belief",e,t,d.tracks&&f.trails,s?.kind==="track"?s.index:-1),this.trail("shots",e,t,d.interceptors&&f.trails,s?.kind==="shot"?s.index:-1)}trail(e,t,n,s,r){let o=this.trails[e],a=this.tips?.[e];n===null?(o.update(t),o.mesh.visible=s&&o.drawn>0,o.selected=r,a&&(a.mesh.visible=!1)):a&&(s&&a.between(n,t),a.mesh.visible=s&&a.drawn>0,a.selected=r)}halo(e,t){if(e.kind==="sensor"){let l=this.sites.sensor(e.index);l&&t.add(l.x,l.y,l.z,tn.halo,$e.selected,28,1);return}let{moment:n}=this,s=3*e.index,[r,o]=e.kind==="object"?[n.object,n.objectThere]:e.kind==="track"?[n.track,n.trackThere]:[n.shot,n.shotThere],a=o[e.index]?void 0:this.list[this.belief].find(l=>l.of.kind===e.kind&&l.of.index===e.index&&l.t<=n.t);a&&t.add(a.x,a.y,a.z,tn.halo,$e.selected,26,1),o[e.index]&&t.add(r[s],r[s+1],r[s+2],tn.halo,$e.selected,26,1)}dispose(){for(let e of[this.back,this.front])e.traverse(t=>{let n=t;n.geometry?.dispose(),n.material?.dispose()})}};var Yi=new b,Wd=new b,nl=class{constructor(e,t){this.software=t;Ge.enabled=!1;let n=this.canvas.getContext("webgl2",{antialias:!t,alpha:!1,depth:!1,stencil:!1,powerPreference:"high-performance"});if(!n)throw new Error("WebGL 2 is missing");this.renderer=new Da({canvas:this.canvas,context:n}),this.renderer.autoClear=!1,this.renderer.info.autoReset=!1,this.renderer.outputColorSpace=Qi,this.palette=new Xa(e),this.shared=Dd(this.palette),this.ground=new za(this.shared,this.palette),this.land=new Ka(this.shared,this.palette),this.earth.add(this.ground.group,this.land.group),this.back.add(this.earth),this.backdrop=new Na(this.renderer,()=>this.canvas.width,()=>this.canvas.height),this.theme()}software;canvas=document.createElement("canvas");view=new Ya;labels=new Wa;renderer;back=new us;front=new us;backdrop;earth=new pt;palette;shared;ground;land;anchor=new b;layers=null;lastEye=new it;width=1;height=1;scale=1;theme(){this.palette.read(),this.backdrop?.drop();let{x:e,y:t,z:n}=this.palette.ground.space;this.renderer.setClearColor(Math.round(e*255)<<16|Math.round(t*255)<<8|Math.round(n*255),1)}size(e,t,n){this.width=Math.max(1,e),this.height=Math.max(1,t),this.scale=Math.min(3,window.devicePixelRatio||1)*n,this.renderer.setPixelRatio(this.scale),this.renderer.setSize(this.width,this.height,!1),this.labels.root.style.width=`${this.width}px`}get aspect(){return this.width/this.height}setRun(e,t,n){n&&(this.anchor.copy(Oc(e,t,this.aspect).focus),this.earth.position.copy(this.anchor).negate()),this.layers&&(this.back.remove(this.layers.back),this.front.remove(this.layers.front),this.layers.dispose()),this.labels.clear(),this.layers=new tl(e,this.shared,this.anchor),this.back.add(this.layers.back),this.front.add(this.layers.front),this.backdrop.drop()}frame(e,t,n){this.view.go(t?Oc(e,t,this.aspect):vd(e,this.aspect),n)}placeOf(e,t){let n=this.layers;if(!n)return null;if(e.kind==="sensor"){let a=n.sites.sensor(e.index);return a?new b(a.x,a.y,a.z).add(this.anchor):null}n.moment.at(t);let{moment:s}=n,[r,o]=e.kind==="object"?[s.object,s.objectThere]:e.kind==="track"?[s.track,s.trackThere]:[s.shot,s.shotThere];return o[e.index]?new b(r[3*e.index],r[3*e.index+1],r[3*e.index+2]).add(this.anchor):null}at={x:0,y:0};project=(e,t,n)=>Fa(this.view.eye,e+this.anchor.x,t+this.anchor.y,n+this.anchor.z)||(Yi.set(e,t,n).applyMatrix4(this.view.camera.matrixWorldInverse),Yi.z>-this.view.camera.near)||(Yi.applyMatrix4(this.view.camera.projectionMatrix),Math.abs(Yi.x)>1||Math.abs(Yi.y)>1)?null:(this.at.x=(Yi.x+1)*.5*this.width,this.at.y=(1-Yi.y)*.5*this.height,this.at);pick(e,t,n,s){let r=this.layers,o=Xt(s);if(!r)return null;let a=null,l=n,c=(d,u,f)=>{for(let A=0;A<f.length;++A){if(!f[A])continue;let m=this.project(u[3*A],u[3*A+1],u[3*A+2]),p=m?Math.hypot(m.x-e,m.y-t):1/0;p<l&&(l=p,a={kind:d,index:A})}},{moment:h}=r;if(o.truth&&c("object",h.object,h.objectThere),o.interceptors&&c("shot",h.shot,h.shotThere),o.tracks&&c("track",h.track,h.trackThere),a===null&&o.outcomes)for(let d of r.endings(s.belief)){if(d.t>h.t||d.of.kind==="object"&&!o.truth)continue;let u=this.project(d.x,d.y,d.z),f=u?Math.hypot(u.x-e,u.y-t):1/0;f>=l||(l=f,a={...d.of})}return a===null&&s.layers.sensors&&r.run.sensors.forEach((d,u)=>{let f=r.sites.sensor(u),A=f?this.project(f.x,f.y,f.z):null,m=A?Math.hypot(A.x-e,A.y-t):1/0;m>=l||(l=m,a={kind:"sensor",index:u})}),a}get metresPerPixel(){return 2*this.view.eye.distanceTo(this.view.view.focus)*Math.tan(this.view.camera.fov*Math.PI/360)/this.height}ellipsoidPixels(e,t){let n=this.layers;if(!n||!Xt(e).ellipsoids)return 0;let s=0;return n.run.tracks.forEach((r,o)=>{n.moment.trackThere[o]&&(s=Math.max(s,r.path.sigma(t)))}),s*e.sigma*e.magnify/this.metresPerPixel}changed(){this.backdrop.drop()}sees=(e,t,n,s)=>{let{x:r,y:o,z:a}=this.view.camera.position;return s*this.height/(2*Math.tan(this.view.camera.fov*Math.PI/360)*Math.max(1,Math.hypot(e-r,t-o,n-a)))};draw(e,t,n,s,r,o){let{view:a,shared:l,layers:c,renderer:h,backdrop:d}=this;a.update(t,this.anchor,this.aspect);let u=a.height;l.uEye.value.copy(a.camera.position),l.uEarth.value.copy(this.anchor).negate(),Wd.set(-.5,.6,.6).normalize().applyQuaternion(a.camera.quaternion),l.uLight.value.copy(Wd),l.uTime.value=e,l.uPixels.value=this.scale,l.uNear.value=a.camera.near,l.uWindow.value.set(this.width*this.scale,this.height*this.scale);let f=l.uScaled.value.copy(a.eye);f.set(f.x/dt,f.y/dt,f.z/dn),l.uHorizon.value=f.lengthSq()-1;let A=this.software&&o,m=a.camera.matrixWorld,p=A?d.since(e,t,m):null;if(h.info.reset(),c?.update(e,p,n,s,r,this.sees),p===null){this.ground.update(a.camera,a.eye.length(),u,this.height*this.scale),this.land.update(a.eye,u);let S=()=>{h.clear(),h.render(this.back,a.camera)};A?d.keep(e,t,m,S):S()}if(A&&d.show(a.camera),h.render(this.front,a.camera),!c)return;let g=this.labels.due(t),x=!this.lastEye.equals(a.camera.matrixWorld);g&&this.labels.choose(t,Od(c,e,n,s),this.project,c.eachMark,this.width,this.height),(g||x)&&this.labels.move(this.project,this.refresh),this.lastEye.copy(a.camera.matrixWorld)}refresh=e=>{let t=this.layers,n=e.key.indexOf(":");if(!t)return;let s=e.key.slice(0,n),r=Number(e.key.slice(n+1)),o=s==="object"?t.moment.object:s==="track"?t.moment.track:s==="shot"?t.moment.shot:null;!o||!Number.isInteger(r)||(e.x=o[3*r],e.y=o[3*r+1],e.z=o[3*r+2])};get moment(){return this.layers?.moment??null}get drawCalls(){return this.renderer.info.render.calls}get farOut(){return this.view.view.distance>3*dt}dispose(){this.renderer.dispose()}};var il=class{constructor(e){this.software=e;this.scale=e?.7:1,this.mean_ms=e?33:16,this.slow_ms=e?42:30,this.quick_ms=e?36:19}software;scale;fps=0;mean_ms;slow_ms;quick_ms;last=0;since=0;skip(e){return this.software&&this.last>0&&e-this.last<26}tick(e){let t=Math.min(1e3,e-this.last),n=this.last===0;if(this.last=e,n||t<=0||(this.mean_ms+=(t>100?.3:.1)*(t-this.mean_ms),this.fps=1e3/this.mean_ms,++this.since<(this.mean_ms>60?5:20)))return!1;let s=this.scale;return this.mean_ms>this.slow_ms?this.scale=Math.max(.5,this.scale*Math.max(.6,Math.sqrt(.87*this.slow_ms/this.mean_ms))):this.mean_ms<this.quick_ms&&this.since>120&&(this.scale=Math.min(1,this.scale*1.15)),Math.abs(this.scale-s)<.01?!1:(this.since=0,!0)}rest(){this.last=0}};function s0(i){let e=1/0,t=n=>{typeof n=="number"&&Number.isFinite(n)&&(e=Math.min(e,n))};for(let{raw:n}of i.objects)t(n.first_detection_s),t(n.first_track_s);for(let n of i.shots)t(n.raw.launch_s);if(e===1/0)for(let{raw:n}of i.tracks)n.object!==null&&t(n.started_s);return e}function Xd(i){let{begin:e,end:t}=i,n=s0(i),s=t-e;if(!(n>e&&n<t))return{begin:e,end:t,late:!1};let r=Math.max(e,Math.floor(n-Math.min(15,Math.max(1,.04*(t-n))))),o=r-e>.5*s;return{begin:o?r:e,end:t,late:o}}var Bi=class i{constructor(e,t,n){this.begin=e;this.from=t;this.end=n;this.head=t>e&&n>t?.1:0}begin;from;end;head;static of(e,t){return new i(e,t.late?t.begin:e,t.end)}share(e){let{begin:t,from:n,end:s,head:r}=this,o=e<n?r*(e-t)/(n-t):r+(1-r)*(e-n)/Math.max(1e-9,s-n);return Math.min(1,Math.max(0,o))}time(e){let{begin:t,from:n,end:s,head:r}=this,o=Math.min(1,Math.max(0,e));return o<r?t+(n-t)*o/r:n+(s-n)*(o-r)/(1-r)}pace(e,t){let{begin:n,from:s,end:r,head:o}=this;return e<s?(s-n)*(1-o)/(o*t):(r-s)/t}};var jd=["fit",1,2,5,10,20,30,60],r0=60,sl=class{time=0;playing=!1;speed="fit";begin=0;end=0;scale=new Bi(0,0,0);get rate(){return this.speed==="fit"?Math.max(.1,this.scale.pace(this.time,r0)):this.speed}open(e){this.scale=e,this.begin=e.begin,this.end=e.end,this.time=e.from,this.playing=!1}seek(e){Number.isFinite(e)&&(this.time=Math.min(this.end,Math.max(this.begin,e)))}play(){this.time>=this.end&&(this.time=this.scale.from),this.playing=this.end>this.begin}advance(e){if(!this.playing)return;let t=this.time,{from:n}=this.scale;this.time+=e/1e3*this.rate,this.speed==="fit"&&t<n&&this.time>n&&(this.time=n),!(this.time<this.end)&&(this.time=this.end,this.playing=!1)}},Zd=i=>String(i).padStart(2,"0");function Cr(i){let e=Math.floor(Math.abs(i)+1e-9),t=Math.floor(e/3600),n=Math.floor(e%3600/60);return`${i<0?"\u2212":""}${t?`${t}:`:""}${Zd(n)}:${Zd(e%60)}`}function yn(i,e){if(!e)return i.toFixed(1);let t=String(Number(i.toFixed(9)));return t.includes(".")?t:`${t}.0`}var o0=[["truth","Truth","What is true"],["belief","Belief","What the defence believes"],["both","Both","Truth and belief"]],a0=0;function qd(i,e){let t=ne("select",{"aria-label":"Run"},...i.map((h,d)=>ne("option",{value:d},Wt(h,40)))),n=ne("select",{"aria-label":"Follow"}),s=`gp-belief-${++a0}`,r=new Map,o=ne("div",{class:"gp-switch",role:"radiogroup","aria-label":"What is shown"},...o0.map(([h,d,u])=>{let f=ne("input",{type:"radio",name:s,value:h,"aria-label":u});return f.addEventListener("change",()=>e(h)),r.set(h,f),ne("label",{title:u},f,d)})),a=Vt("Layers (L)",Lt.layers),l=Vt("Help (?)",null),c=Vt("Full screen",Lt.full);return l.append("?"),a.setAttribute("aria-expanded","false"),l.setAttribute("aria-expanded","false"),c.hidden=!document.fullscreenEnabled,i.length<2&&(t.hidden=!0),{root:ne("div",{class:"gp-head"},t,o,n,ne("span",{class:"gp-push"}),a,c,l),run:t,follow:n,layers:a,help:l,full:c,belief:h=>{r.get(h).checked=!0}}}var l0=400;function $d(i,e,t){let n=(s,r,o)=>ne("optgroup",{label:s},...o.slice(0,l0).map((a,l)=>ne("option",{value:`${r}:${l}`},Wt(a.name,32))));i.replaceChildren(ne("option",{value:""},"Follow\u2026")),t!=="belief"&&e.objects.length&&i.append(n("Objects","object",e.objects)),t!=="truth"&&e.tracks.length&&i.append(n("Tracks","track",e.tracks)),e.shots.length&&i.append(n("Interceptors","shot",e.shots)),e.sensors.length&&i.append(n("Radars","sensor",e.sensors))}function ef(i){let[e,t]=i.split(":");return(e==="object"||e==="track"||e==="shot"||e==="sensor")&&t!==void 0?{kind:e,index:Number(t)}:null}var rl=class{play=Vt("Play (Space)",Lt.play,!0);previous=Vt("Previous event ([)",Lt.previous);next=Vt("Next event (])",Lt.next);now=ne("span",{class:"gp-now"});of=ne("small",{});score=ne("span",{class:"gp-score"});speed;root;playing=!1;constructor(e,t){this.play.classList.add("gp-play"),this.speed=ne("select",{"aria-label":"Speed"},...jd.map(s=>ne("option",{value:s},s==="fit"?"Fit: 60 s":`\xD7${s}`))),this.speed.addEventListener("change",()=>{t.speed=this.speed.value==="fit"?"fit":Number(this.speed.value)});let n=ne("span",{class:"gp-clock",role:"timer","aria-live":"off","aria-label":"Time in the run"},this.now," s",this.of);this.root=ne("div",{class:"gp-bar"},e,ne("div",{class:"gp-bar-row"},this.previous,this.play,this.next,n,ne("span",{class:"gp-push"}),this.score,this.speed))}open(e){let t=e.raw.outcome;this.score.textContent=t?[`${t.killed} of ${t.objects} killed`,`${t.leaked} leaked`,`${t.launched} fired`].join(" \xB7 "):""}show(e){let t=yn(e.time,!e.playing);if(this.now.textContent!==t&&(this.now.textContent=t),this.of.textContent=` ${Cr(e.time)} of ${Cr(e.end)}`,this.playing===e.playing)return;this.playing=e.playing;let n=e.playing?"Pause (Space)":"Play (Space)";this.play.replaceChildren(gr(e.playing?Lt.pause:Lt.play,!0)),this.play.setAttribute("aria-label",n),this.play.title=n}},c0=[["Space","play, pause"],["\u2190 \u2192","a second back, on; with Shift ten"],["[ ]","previous, next event"],["+ \u2212","nearer, farther"],["Arrows","turn, while the globe has the focus"],["0 9","the view of the engagement, of the whole flight"],["F","follow the next thing"],["B","truth, belief, both"],["L","layers"],["Esc","close, let go"],["Drag","turn; with Shift or the right button move"],["Wheel","nearer, farther, after a click on the globe"]];function tf(i){let e=Vt("Close",Lt.close);return e.addEventListener("click",i),ne("div",{class:"gp-help",role:"dialog","aria-label":"Keys and gestures",hidden:!0},ne("div",{class:"gp-card-head"},ne("p",{class:"gp-title gp-name",style:"flex:1"},"Keys and gestures"),e),ne("table",{},ne("tbody",{},...c0.map(([t,n])=>ne("tr",{},ne("th",{scope:"row"},t),ne("td",{},n))))))}var h0={launch:"\u25B2",kill:"\u2733",miss:"\xD7",leak:"\u2297",end:"\xB7",assessed:"?",other:"\xB7"},u0=0,ol=class{constructor(e){this.onJump=e;let t=ne("p",{class:"gp-title"},"Events");this.root.append(ne("div",{class:"gp-events-head"},t,ne("label",{class:"gp-check"},this.all,"All")),this.box),this.box.append(this.inner),this.all.addEventListener("change",()=>this.filter()),this.box.addEventListener("scroll",()=>this.render(),{passive:!0}),this.box.addEventListener("pointerdown",()=>{this.follows=!1}),this.box.addEventListener("wheel",()=>{this.follows=!1},{passive:!0}),this.box.addEventListener("click",n=>{let s=n.target.closest("[data-row]");s&&this.jump(Number(s.dataset.row))}),this.box.addEventListener("keydown",n=>this.key(n)),new ResizeObserver(()=>this.render()).observe(this.box)}onJump;root=ne("section",{class:"gp-events","aria-label":"Events"});box=ne("div",{class:"gp-list",role:"listbox",tabindex:0,"aria-label":"Events of the run: Enter jumps to one"});inner=ne("div",{class:"gp-list-inner",role:"presentation"});all=ne("input",{type:"checkbox"});id=`gp-event-${++u0}`;run=null;belief="both";events=[];active=-1;now=-1;follows=!0;rowHeight=40;open(e,t){this.run=e,this.belief=t,this.filter()}get listed(){return this.events}filter(){let e=this.run;e&&(this.events=e.events.filter(t=>this.all.checked?vi(t,this.belief):Dr(t,this.belief)),this.active=this.now=-1,this.inner.replaceChildren(),this.render())}show(e){let t=Ln(this.events,e)-1;t!==this.now&&(this.now=t,this.follows&&t>=0&&this.reveal(t),this.render(!0))}followAgain(){this.follows=!0}reveal(e){let t=e*this.rowHeight,n=this.box,s=Math.floor(.4*n.clientHeight/this.rowHeight)*this.rowHeight;(t<n.scrollTop-1||t+this.rowHeight>n.scrollTop+n.clientHeight+1)&&(n.scrollTop=Math.max(0,t-s))}jump(e){let t=this.events[e];t&&(this.active=e,this.follows=!0,this.onJump(t),this.render(!0))}key(e){let t=Math.max(1,Math.floor(this.box.clientHeight/this.rowHeight)-1),n=this.active<0?Math.max(0,this.now):this.active,s={ArrowDown:n+1,ArrowUp:n-1,PageDown:n+t,PageUp:n-t,Home:0,End:this.events.length-1};if(e.key==="Enter"||e.key===" ")this.jump(n);else if(e.key in s)this.active=Math.min(this.events.length-1,Math.max(0,s[e.key])),this.reveal(this.active),this.render(!0);else return;e.preventDefault(),e.stopPropagation()}drawn="";render(e=!1){let t=matchMedia("(pointer: coarse), (max-width: 620px)").matches?44:40;this.rowHeight=this.box.clientHeight/Math.max(1,Math.floor(this.box.clientHeight/t))||t;let n=Math.max(0,Math.floor(this.box.scrollTop/this.rowHeight)-4),s=Math.min(this.events.length,Math.ceil((this.box.scrollTop+this.box.clientHeight)/this.rowHeight)+4),r=`${n} ${s} ${this.rowHeight}`;if(r===this.drawn&&!e&&this.inner.childElementCount>0)return;this.drawn=r,this.inner.style.height=`${this.events.length*this.rowHeight}px`;let o=[];for(let l=n;l<s;++l)o.push(this.row(l));this.events.length===0&&o.push(ne("p",{class:"gp-empty"},"Nothing of note happens.")),this.inner.replaceChildren(...o);let a=this.active>=n&&this.active<s?`${this.id}-${this.active}`:null;a?this.box.setAttribute("aria-activedescendant",a):this.box.removeAttribute("aria-activedescendant")}row(e){let t=this.events[e],n=br(t,this.run,this.belief),s=ne("div",{class:"gp-row",role:"option",id:`${this.id}-${e}`,"data-row":e,"data-mark":n,"aria-selected":String(e===this.now),"aria-posinset":e+1,"aria-setsize":this.events.length,"data-active":e===this.active,"data-future":e>this.now},ne("span",{class:"gp-time"},yn(t.t_s,!1)),ne("span",{class:"gp-sign","aria-hidden":"true"},h0[n]??"\xB7"),Bd(Wt(t.text??t.kind,110),(t.text??t.kind).slice(0,4e3)));return s.style.top=`${e*this.rowHeight}px`,s.style.height=`${this.rowHeight}px`,s}};var al=class{constructor(e,t,n,s){this.scene=e;this.options=t;this.panel=n;this.onChange=s}scene;options;panel;onChange;bar=ne("div",{class:"gp-scale"},ne("span",{}));note=ne("div",{class:"gp-note"});root=ne("div",{class:"gp-foot"},this.bar,this.note);noted="";show(e){let{scene:t,options:n}=this,s=t.metresPerPixel,r=s*110,o=10**Math.floor(Math.log10(r)),a=[5,2,1].find(f=>f*o<=r)*o;this.bar.style.width=`${(a/s).toFixed(0)}px`,this.bar.firstElementChild.textContent=mr(a),this.bar.hidden=t.farOut;let l=t.ellipsoidPixels(n,e),c=l>0&&l<9&&this.panel.larger(l)>n.magnify,h=n.magnify>1?`, drawn \xD7${n.magnify} larger`:"",d=l===0?"":`Ellipsoids ${n.sigma} \u03C3${h}${c?h?"; still too small to see":": too small to see":""}`;if(d===this.noted||(this.noted=d,this.note.textContent=d,!c))return;let u=ne("button",{type:"button"},"draw them larger");u.addEventListener("click",()=>{n.magnify=this.panel.larger(t.ellipsoidPixels(n,e)),this.onChange()}),this.note.append(" \u2013 ",u)}};function nf(i,e,t){let n=new Map,s=0,r=!1,o=0,a={x:0,y:0},l=()=>{let[d,u]=[...n.values()];return{spread:Math.hypot(d.x-u.x,d.y-u.y),x:(d.x+u.x)/2,y:(d.y+u.y)/2}},c=d=>d.target.closest("button, select, input, .gp-card, .gp-panel, .gp-help")!==null;i.addEventListener("pointerdown",d=>{c(d)||(i.setPointerCapture(d.pointerId),n.set(d.pointerId,{x:d.clientX,y:d.clientY}),s=0,r=d.button!==0||d.shiftKey||d.ctrlKey,n.size===2&&({spread:o,...a}=l()))}),i.addEventListener("pointermove",d=>{let u=n.get(d.pointerId);if(!u)return;let f=d.clientX-u.x,A=d.clientY-u.y,m=Math.max(200,i.clientHeight);if(u.x=d.clientX,u.y=d.clientY,s+=Math.abs(f)+Math.abs(A),n.size===1)r||e.outside>.5?(e.shift(-f/m,A/m),t.letGo()):e.orbit(f/m*3.2,A/m*2.2);else if(n.size===2){let p=l();p.spread>0&&o>0&&e.zoom(o/p.spread),e.orbit((p.x-a.x)/m*1.6,(p.y-a.y)/m*1.6),{spread:o,...a}=p}t.moved()});let h=d=>{if(n.delete(d.pointerId)){if(d.type==="pointerup"&&n.size===0&&s<6){let u=i.getBoundingClientRect();t.tap(d.clientX-u.left,d.clientY-u.top,d.pointerType==="touch"?26:16)}n.size===2&&({spread:o,...a}=l())}};i.addEventListener("pointerup",h),i.addEventListener("pointercancel",h),i.addEventListener("contextmenu",d=>{c(d)||d.preventDefault()}),i.addEventListener("wheel",d=>{c(d)||!(d.ctrlKey||i.contains(document.activeElement)||document.fullscreenElement)||(d.preventDefault(),e.zoom(Math.exp(Math.min(120,Math.max(-120,d.deltaY*(d.deltaMode===1?16:1)))*.0018)),t.moved())},{passive:!1})}function sf(i,e){let t=i.shiftKey?.2:.07;switch(i.key){case"ArrowLeft":return e.orbit(-t,0),!0;case"ArrowRight":return e.orbit(t,0),!0;case"ArrowUp":return e.orbit(0,t),!0;case"ArrowDown":return e.orbit(0,-t),!0;default:return!1}}var d0={truth:"belief",belief:"both",both:"truth"};function rf(i,e,t){i.addEventListener("keydown",n=>{if(n.defaultPrevented||n.ctrlKey||n.metaKey||n.altKey)return;let s=n.target;if(s===e&&n.key==="Home"?t.home():s===e&&n.key==="End"&&t.home("flight"),s===e&&(n.key==="Home"||n.key==="End"||sf(n,t.scene.view))){t.changed(),n.preventDefault();return}if(n.key==="Escape")return t.escape();let r=s instanceof HTMLSelectElement,o=s instanceof HTMLInputElement&&s.type==="range";if(r||s instanceof HTMLInputElement&&!o&&(n.key===" "||n.key.startsWith("Arrow"))||n.key===" "&&s instanceof HTMLButtonElement)return;let a=n.shiftKey?10:1,{clock:l}=t,h={" ":()=>t.toggle(),ArrowLeft:()=>t.seek(l.time-a),ArrowRight:()=>t.seek(l.time+a),Home:()=>t.seek(l.begin),End:()=>t.seek(l.end),"[":()=>t.step(!1),"]":()=>t.step(!0),"+":()=>t.zoom(.8),"=":()=>t.zoom(.8),"-":()=>t.zoom(1.25),0:()=>t.home(),9:()=>t.home("flight"),f:()=>t.followNext(),l:()=>t.toggleLayers(),b:()=>t.believe(d0[t.options.belief]),"?":()=>t.toggleHelp()}[n.key.length===1?n.key.toLowerCase():n.key];h&&(h(),n.preventDefault())})}var f0={objects:["M12 12m-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0","threat",!0],tracks:["M6 6h12v12H6z","track",!1],ellipsoids:["M12 12m-9 0a9 5.5 0 1 0 18 0a9 5.5 0 1 0-18 0","track",!1],detections:["M7 14m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M15 9m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0","detection",!0],interceptors:["M12 5.5 18.5 18h-13z","interceptor",!0],outcomes:["M12 3v18M3 12h18M5.6 5.6l12.8 12.8M18.4 5.6 5.6 18.4","kill",!1],trails:["M3 19C8 8 14 6 21 6","threat",!1],heights:["M12 4v16M8 20h8","ink",!1],volumes:["M12 20 4 8c5-4 11-4 16 0z","volume",!1],sensors:["M12 19 6 9M12 19l6-10M5 8c4-3.5 10-3.5 14 0","sensor",!1],batteries:["M12 4.5 18.5 8v8L12 19.5 5.5 16V8z","battery",!1],reach:["M12 3a9 9 0 0 1 6.4 2.6M21 12a9 9 0 0 1-2.6 6.4M12 21a9 9 0 0 1-6.4-2.6M3 12a9 9 0 0 1 2.6-6.4","battery",!1],assets:["M12 3.5 20.5 9.7 17.3 19.5H6.7L3.5 9.7zM12 12m-1.6 0a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0","asset",!1],names:["M6 18 12 5l6 13M8.3 13.5h7.4","ink",!1]},qc=[1,3,10,30,100,300],ll=class{constructor(e,t){this.options=e;let n=ne("div",{class:"gp-layers"});for(let[s,r]of Object.entries(Gc)){let o=ne("input",{type:"checkbox","data-layer":s}),[a,l,c]=f0[s],h=gr(a,c);h.style.color=`var(--globe-${l})`,o.addEventListener("change",()=>{e.layers[s]=o.checked,t()}),this.boxes.set(s,o),n.append(ne("label",{class:"gp-check"},o,h,r))}this.sigma=ne("select",{"aria-label":"Size of ellipsoids, in standard deviations"},...[1,2,3].map(s=>ne("option",{value:s},`${s} \u03C3`))),this.magnify=ne("select",{"aria-label":"Ellipsoids drawn larger"},...qc.map(s=>ne("option",{value:s},s===1?"True size":`\xD7${s} larger`))),this.sigma.addEventListener("change",()=>{e.sigma=Number(this.sigma.value),t()}),this.magnify.addEventListener("change",()=>{e.magnify=Number(this.magnify.value),t()}),this.root.append(ne("p",{class:"gp-title"},"Layers"),n,ne("div",{class:"gp-pair"},ne("label",{},"Ellipsoids ",this.sigma),this.magnify),ne("p",{class:"gp-key"},"Truth is drawn solid, belief dashed. \u25CB does no harm; \u25C7 a false track; \u2733 kill, \xD7 miss, \u2297 leaked.")),this.show()}options;root=ne("div",{class:"gp-panel",role:"group","aria-label":"Layers",hidden:!0});boxes=new Map;magnify;sigma;show(){for(let[e,t]of this.boxes){t.checked=this.options.layers[e];let n=this.options.belief==="belief"&&e==="objects"||this.options.belief==="truth"&&(e==="tracks"||e==="ellipsoids"||e==="detections");t.disabled=n,t.parentElement.classList.toggle("gp-off",n)}this.sigma.value=String(this.options.sigma),this.magnify.value=String(this.options.magnify)}larger(e){let t=e/this.options.magnify;return qc.find(n=>t*n>=22)??qc.at(-1)}};function of(i,e,t,n){let s=r=>{i.moveTo(t-r,n-r),i.lineTo(t+r,n+r),i.moveTo(t+r,n-r),i.lineTo(t-r,n+r)};if(i.beginPath(),e==="launch"){i.moveTo(t,n-3.2),i.lineTo(t+3,n+2.4),i.lineTo(t-3,n+2.4),i.fill();return}if(e==="kill")for(let r=0;r<4;++r){let o=3.8*Math.cos(r*Math.PI/4),a=3.8*Math.sin(r*Math.PI/4);i.moveTo(t-o,n-a),i.lineTo(t+o,n+a)}else e==="miss"?s(2.6):(i.arc(t,n,3.2,0,7),s(2.2));i.stroke()}var p0={launch:0,kill:1,miss:1,leak:2},cl=8,hl=class{constructor(e){this.onSeek=e;this.root.append(this.ticks,ne("div",{class:"gp-line","aria-hidden":"true"},this.done,this.head,this.thumb),this.range),this.range.addEventListener("input",()=>e(Number(this.range.value))),this.pointer(),new ResizeObserver(()=>this.draw()).observe(this.root)}onSeek;root=ne("div",{class:"gp-scrub"});ticks=ne("canvas",{class:"gp-ticks","aria-hidden":"true"});range=ne("input",{type:"range",class:"gp-range",min:0,max:1,step:"any",value:0,"aria-label":"Time in the run"});head=ne("span",{class:"gp-line-head"});done=ne("span",{class:"gp-line-done"});thumb=ne("span",{class:"gp-thumb"});run=null;belief="both";scale=new Bi(0,0,1);pointer(){let{range:e}=this,t=n=>{let s=e.getBoundingClientRect(),r=(n.clientX-s.left-cl)/Math.max(1,s.width-2*cl);return Math.round(10*this.scale.time(r))/10};for(let n of["mousedown","touchstart"])e.addEventListener(n,s=>s.preventDefault(),{passive:!1});e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),e.focus({preventScroll:!0}),this.onSeek(t(n)))}),e.addEventListener("pointermove",n=>{e.hasPointerCapture(n.pointerId)?this.onSeek(t(n)):e.title=`${Cr(t(n))}${t(n)<this.scale.from?" \u2013 before the first detection (drawn shorter)":""}`})}open(e,t,n){this.run=e,this.belief=t,this.scale=n,this.range.min=String(e.begin),this.range.max=String(e.end>e.begin?e.end:e.begin+1),this.head.hidden=n.head===0,this.head.style.width=`${100*n.head}%`,this.draw()}show(e){let t=this.run;if(!t)return;this.range.value=String(e),this.range.setAttribute("aria-valuetext",`${yn(e,!1)} seconds of ${yn(t.end,!1)}${e<this.scale.from?", before the first detection":""}`);let n=`${(100*this.scale.share(e)).toFixed(3)}%`;this.done.style.width=n,this.thumb.style.left=n}draw(){let e=this.run,t=this.root.clientWidth,n=26;if(!e||t===0)return;let s=Math.min(3,window.devicePixelRatio||1),r=this.ticks.getContext("2d");if(!r)return;this.ticks.width=Math.round(t*s),this.ticks.height=Math.round(n*s),r.scale(s,s);let o=getComputedStyle(this.root),a=h=>o.getPropertyValue(`--globe-${h}`).trim()||"#888",l={launch:a("interceptor"),kill:a("kill"),miss:a("miss"),leak:a("leak")},c=t-2*cl;r.lineWidth=1.4;for(let h of e.events){if(!Dr(h,this.belief))continue;let d=br(h,e,this.belief),u=p0[d];u!==void 0&&(r.fillStyle=r.strokeStyle=l[d],of(r,d,cl+c*this.scale.share(h.t_s),4.5+u*8.5))}}};var $c=(i,e,t=`${e}s`)=>`${i===0?"no":i} ${i===1?e:t}`,eh=i=>{let e=0;for(let t=0;t<i.length;++t)e+=i[t];return e};function af(i,e,t,n){let s=Xt(e),r=[];s.truth&&r.push($c(eh(i.objectThere),"object")+" in flight"),s.tracks&&r.push($c(eh(i.trackThere),"track")),s.interceptors&&r.push($c(eh(i.shotThere),"interceptor")+" in flight");let o=e.belief==="truth"?"what is true":e.belief==="belief"?"what the defence believes":"truth and belief";return`Globe, ${yn(i.t,!1)} seconds into the run, ${o}: ${r.join(", ")||"nothing shown"}.${t?` Last event: ${Wt(t.text??t.kind,120)}.`:""}${n?` ${Wt(n,300)}`:""}`}var ul=class{constructor(e,t,n){this.replay=e;this.about=t;document.body.append(this.root),this.scene=new nl(this.root,n),this.pace=new il(n),this.root.remove();let{canvas:s}=this.scene;s.setAttribute("role","img"),s.tabIndex=0,this.head=qd(e.labels,c=>this.believe(c));let r=Vt("Nearer (+)",Lt.plus),o=Vt("Farther (\u2212)",Lt.minus),a=Vt("First view (0)",Lt.home);a.title="The engagement (0)",this.foot=new al(this.scene,this.options,this.panel,()=>this.changed()),r.addEventListener("click",()=>this.zoom(.7)),o.addEventListener("click",()=>this.zoom(1/.7)),a.addEventListener("click",()=>this.home()),this.whole.addEventListener("click",()=>this.home("flight"));let l=ne("div",{class:"gp-zoom"},r,o,a,this.whole);this.stage.append(s,this.scene.labels.root,this.foot.root,this.card.root,l,this.panel.root,this.help),this.frame=ne("div",{class:"gp-frame"},this.head.root,this.stage,this.bar.root,this.events.root),this.root.append(this.frame,this.live),this.scene.labels.keepOut=()=>[l,this.foot.root,this.card.root].filter(c=>!c.hidden).map(c=>({left:c.offsetLeft,top:c.offsetTop,width:c===this.foot.root?110:c.offsetWidth,height:c.offsetHeight})),this.wire(),this.open(0)}replay;about;root=ne("div",{class:"gp"});clock=new sl;options=Md();pace;scene;chosen=null;following=!1;runIndex=-1;run;engagement;stage=ne("div",{class:"gp-stage"});frame;head;scrubber=new hl(e=>this.seek(e));bar=new rl(this.scrubber.root,this.clock);events=new ol(e=>this.jump(e));panel=new ll(this.options,()=>this.changed());help=tf(()=>this.toggleHelp(!1));card=new ka(()=>this.follow(this.following?null:this.chosen),()=>this.follow(null,!0));live=ne("div",{class:"gp-live","aria-live":"polite",role:"status"});foot;whole=Vt("Whole flight (9)",Lt.globe);motion=matchMedia("(prefers-reduced-motion: reduce)");dirty=!0;last=0;lastWords=-1/0;lastSlow=-1/0;settled=0;lastSize="";wire(){let{head:e,bar:t}=this;e.run.addEventListener("change",()=>this.open(Number(e.run.value))),e.follow.addEventListener("change",()=>this.follow(ef(e.follow.value))),e.layers.addEventListener("click",()=>this.toggleLayers()),e.help.addEventListener("click",()=>this.toggleHelp()),e.full.addEventListener("click",()=>{document.fullscreenElement?document.exitFullscreen():this.frame.requestFullscreen()}),t.play.addEventListener("click",()=>this.toggle()),t.previous.addEventListener("click",()=>this.step(!1)),t.next.addEventListener("click",()=>this.step(!0)),nf(this.stage,this.scene.view,{moved:()=>this.changed(),letGo:()=>{this.following&&this.follow(null)},tap:(s,r,o)=>{this.scene.canvas.focus({preventScroll:!0}),this.follow(null,!0),this.chosen=this.scene.pick(s,r,o,this.options),this.changed()}}),rf(this.root,this.scene.canvas,this),new ResizeObserver(()=>{this.settled=performance.now(),this.changed()}).observe(this.stage);let n=()=>{this.scene.theme(),this.scrubber.draw(),this.changed()};matchMedia("(prefers-color-scheme: dark)").addEventListener("change",n),new MutationObserver(n).observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme","class","style"]}),document.addEventListener("visibilitychange",()=>{this.last=0})}open(e){let t=this.runIndex<0;e===this.runIndex||!this.replay.raw.runs[e]||(this.runIndex=e,this.run=this.replay.run(e),this.chosen=null,this.following=!1,this.engagement=Xd(this.run),this.clock.open(Bi.of(this.run.begin,this.engagement)),this.whole.hidden=!this.engagement.late,this.size(),this.scene.setRun(this.run,this.engagement,t),this.home("engagement",0),this.head.run.value=String(e),this.bar.open(this.run),this.believe(this.options.belief))}believe(e){this.options.belief=e,this.chosen&&(e==="belief"&&this.chosen.kind==="object"||e==="truth"&&this.chosen.kind==="track")&&this.follow(null,!0),this.head.belief(e),$d(this.head.follow,this.run,e),this.head.follow.value=this.following&&this.chosen?`${this.chosen.kind}:${this.chosen.index}`:"",this.scrubber.open(this.run,e,this.clock.scale),this.events.open(this.run,e),this.panel.show(),this.changed()}changed(){this.dirty=!0,this.scene.changed(),this.panel.show()}play(){this.clock.play(),this.last=0,this.events.followAgain(),this.dirty=!0}pause(){this.clock.playing=!1,this.dirty=!0}toggle(){this.clock.playing?this.pause():this.play()}seek(e){this.clock.seek(e),this.events.followAgain(),this.dirty=!0}jump(e){this.pause(),this.seek(e.t_s),this.say(e.t_s)}step(e){let t=gh(this.events.listed,this.clock.time,e);if(t===null){this.live.textContent=e?"No later event":"No earlier event";return}this.pause(),this.seek(t),this.say(t)}say(e){let t=Ln(this.run.events,e),n=[];for(let s=t-1;s>=0&&this.run.events[s].t_s===e&&n.length<4;--s)vi(this.run.events[s],this.options.belief)&&n.unshift(Wt(this.run.events[s].text??this.run.events[s].kind,160));this.live.textContent=`${yn(e,!0)} s: ${n.join("; ")}`}follow(e,t=!1){if(this.following=e!==null,(e||t)&&(this.chosen=e),this.head.follow.value=e?`${e.kind}:${e.index}`:"",e){let n=kc(this.run,e);n&&!Ii(n,this.clock.time)&&n.path.length>0&&this.seek(this.clock.time<n.begin?n.begin:Math.max(n.begin,n.end-.01*(n.end-n.begin)));let s=this.scene.placeOf(e,this.clock.time),{view:r}=this.scene.view;s&&this.scene.view.go({...r,focus:s,distance:Math.min(r.distance,6e5)},this.motion.matches?0:700)}this.changed()}followNext(){let e=Xt(this.options),t=[],n=this.clock.time,s=(o,a)=>a.forEach((l,c)=>{Ii(l,n)&&t.push({kind:o,index:c})});e.truth?s("object",this.run.objects):e.tracks&&s("track",this.run.tracks),e.interceptors&&s("shot",this.run.shots);let r=this.chosen?t.findIndex(o=>o.kind===this.chosen.kind&&o.index===this.chosen.index):-1;this.follow(t[(r+1)%Math.max(1,t.length)]??null)}zoom(e){this.scene.view.zoom(e),this.changed()}home(e="engagement",t=this.motion.matches?0:700){this.follow(null),this.scene.frame(this.run,e==="engagement"?this.engagement:null,t),this.changed()}toggleLayers(e=this.panel.root.hidden){this.panel.root.hidden=!e,this.head.layers.setAttribute("aria-expanded",String(e))}toggleHelp(e=this.help.hidden){this.help.hidden=!e,this.head.help.setAttribute("aria-expanded",String(e)),e?this.help.querySelector("button").focus():this.help.contains(document.activeElement)&&this.head.help.focus()}escape(){this.help.hidden?this.panel.root.hidden?this.chosen&&this.follow(null,!0):this.toggleLayers(!1):this.toggleHelp(!1)}size(){let e=this.stage.clientWidth,t=this.stage.clientHeight,n=`${e} ${t} ${this.pace.scale} ${window.devicePixelRatio}`;n===this.lastSize||e===0||(this.lastSize=n,this.scene.size(e,t,this.pace.scale))}start(){this.lastSize="",this.size(),this.scene.theme(),this.home("engagement",0);let e=t=>{requestAnimationFrame(e),this.tick(t)};requestAnimationFrame(e)}tick(e){let{clock:t,scene:n}=this,s=t.playing||n.view.moving;if(!(s&&this.pace.skip(e))){if(this.last>0&&t.advance(Math.min(1e3,e-this.last)),this.last=e,s)this.settled=e,this.pace.tick(e)&&this.size();else{this.pace.rest();let r=n.software&&window.devicePixelRatio<1.5?2:1;if(this.pace.scale<r&&e-this.settled>350&&!this.dirty&&(this.scene.size(this.stage.clientWidth,this.stage.clientHeight,r),this.lastSize="",this.settled=1/0,this.dirty=!0),!this.dirty&&!(n.labels.due(e)&&e-this.lastSlow<400))return}if(this.dirty&&(this.lastSlow=e),(this.settled!==1/0||s)&&this.size(),this.dirty=!1,this.following&&this.chosen){let r=n.placeOf(this.chosen,t.time);r&&n.view.retarget(r)}n.draw(t.time,e,this.options,this.chosen,this.motion.matches,t.playing),(e-this.lastWords>=100||!t.playing)&&this.write(e)}}write(e){this.lastWords=e;let{clock:t,scene:n,options:s}=this,r=t.time;this.bar.show(t),this.scrubber.show(r),this.events.show(r),this.card.show(this.run,this.chosen,this.following,r,s,t.scale);let o=af(n.moment,s,this.events.listed[Ln(this.events.listed,r)-1],this.about);n.canvas.getAttribute("aria-label")!==o&&n.canvas.setAttribute("aria-label",o),this.foot.show(r)}};var A0=`
--globe-space:#eef2f5;--globe-ocean:#d3e0e9;--globe-land:#f6f4ee;--globe-coast:#8596a3;--globe-graticule:#a9b8c2;--globe-air:#cfe0ec;
--globe-threat:#c94a00;--globe-harmless:#6f6a62;--globe-track:#0072b2;--globe-false-track:#8a4f7d;--globe-interceptor:#00795a;--globe-detection:#2c8fc7;
--globe-kill:#b87900;--globe-miss:#5b6570;--globe-leak:#b0276b;--globe-sensor:#33414d;--globe-battery:#00795a;--globe-asset:#1c252d;
--globe-ink:#1c252d;--globe-halo:#ffffff;--globe-volume:#5a7fa0;--globe-selected:#1c252d;
--gp-paper:#ffffff;--gp-ink:#1c252d;--gp-soft:#53606b;--gp-line:#d5dce1;--gp-wash:#f2f5f7;--gp-accent:#0b63a5;`,lf=`
--globe-space:#0b1016;--globe-ocean:#0f1922;--globe-land:#26323c;--globe-coast:#607387;--globe-graticule:#2c3b49;--globe-air:#23405a;
--globe-threat:#f08a4b;--globe-harmless:#a8a297;--globe-track:#5cb3ee;--globe-false-track:#cc9fc3;--globe-interceptor:#35c79c;--globe-detection:#8fd0f5;
--globe-kill:#f0b429;--globe-miss:#a9b4be;--globe-leak:#f08bb8;--globe-sensor:#c3ced8;--globe-battery:#35c79c;--globe-asset:#eef2f5;
--globe-ink:#e4e9ee;--globe-halo:#0b1016;--globe-volume:#7fa6c9;--globe-selected:#ffffff;
--gp-paper:#12191f;--gp-ink:#e4e9ee;--gp-soft:#a3b0bb;--gp-line:#2c3843;--gp-wash:#1a232b;--gp-accent:#7cc0f5;`,cf=`
:where(.gp){${A0}}
@media (prefers-color-scheme:dark){:where(html:not([data-theme="light"])) :where(.gp){${lf}}}
:where(html[data-theme="dark"]) :where(.gp){${lf}}
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
`;function hf(i,e){let t=document.createElement("p");t.className="gp-message",t.setAttribute("role","status"),t.textContent=e;let n=i.querySelector("figcaption");i.insertBefore(t,n)}function g0(){try{let i=document.createElement("canvas").getContext("webgl2");if(!i)return"none";let e=i.getExtension("WEBGL_debug_renderer_info"),t=String(i.getParameter(e?e.UNMASKED_RENDERER_WEBGL:i.RENDERER));return i.getExtension("WEBGL_lose_context")?.loseContext(),/swiftshader|llvmpipe|software|basic render/i.test(t)?"software":"hardware"}catch{return"none"}}async function m0(i,e){let t=new _r(fh(await Ah(e.textContent??"",e.dataset.encoding??null))),n=g0();if(n==="none")throw new st("WebGL 2 is not available here");let s=new ul(t,i.dataset.alternative??"",n==="software"),r=i.querySelector(".still");return r?(r.before(s.root),r.classList.add("gp-used")):i.prepend(s.root),s.scene.canvas.addEventListener("webglcontextlost",()=>{s.pause(),s.root.remove(),r?.classList.remove("gp-used"),hf(i,"The replay on the globe has stopped: the browser took its graphics away. Load the page again to play it.")}),s.start(),s}function E0(){let i=document.getElementById("globe"),e=document.getElementById("iamd-replay");if(!i||!e)return;let t=document.createElement("style");t.textContent=cf,document.head.prepend(t);let n=null,s=m0(i,e).then(r=>{n=r});s.catch(r=>{let o=r instanceof st?r.message:`it failed to start (${r instanceof Error?r.message:String(r)})`.slice(0,200);hf(i,`The replay cannot be played on a globe here: ${o}. The picture above shows the run at rest.`)}),window.iamdGlobe=yd(s,()=>{if(!n)throw new Error("the globe is not ready");return n})}E0();})();
