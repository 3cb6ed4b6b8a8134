/*! Monograph FAQ Bot widget. Includes dompurify 3.4.18 (Apache-2.0 or MPL-2.0, (c) Cure53 and contributors); lit 3.3.3 (BSD-3-Clause, (c) Google LLC); valibot 1.5.0 (MIT, (c) Fabian Hiller). */
"use strict";(()=>{var Wa=Object.defineProperty;var Ba=Object.getOwnPropertyDescriptor;var as=n=>{throw TypeError(n)};var le=(n,e,t,r)=>{for(var i=r>1?void 0:r?Ba(e,t):e,o=n.length-1,a;o>=0;o--)(a=n[o])&&(i=(r?a(e,t,i):a(i))||i);return r&&i&&Wa(e,t,i),i};var Lr=(n,e,t)=>e.has(n)||as("Cannot "+t);var f=(n,e,t)=>(Lr(n,e,"read from private field"),t?t.call(n):e.get(n)),w=(n,e,t)=>e.has(n)?as("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(n):e.set(n,t),k=(n,e,t,r)=>(Lr(n,e,"write to private field"),r?r.call(n,t):e.set(n,t),t),E=(n,e,t)=>(Lr(n,e,"access private method"),t);var Sn=globalThis,$n=Sn.ShadowRoot&&(Sn.ShadyCSS===void 0||Sn.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Nr=Symbol(),ls=new WeakMap,Ft=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==Nr)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if($n&&e===void 0){let r=t!==void 0&&t.length===1;r&&(e=ls.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&ls.set(t,e))}return e}toString(){return this.cssText}},bt=n=>new Ft(typeof n=="string"?n:n+"",void 0,Nr),V=(n,...e)=>{let t=n.length===1?n[0]:e.reduce((r,i,o)=>r+(a=>{if(a._$cssResult$===!0)return a.cssText;if(typeof a=="number")return a;throw Error("Value passed to 'css' function must be a 'css' function result: "+a+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+n[o+1],n[0]);return new Ft(t,n,Nr)},us=(n,e)=>{if($n)n.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let r=document.createElement("style"),i=Sn.litNonce;i!==void 0&&r.setAttribute("nonce",i),r.textContent=t.cssText,n.appendChild(r)}},jr=$n?n=>n:n=>n instanceof CSSStyleSheet?(e=>{let t="";for(let r of e.cssRules)t+=r.cssText;return bt(t)})(n):n;var{is:Xa,defineProperty:Ka,getOwnPropertyDescriptor:Ya,getOwnPropertyNames:Ja,getOwnPropertySymbols:Za,getPrototypeOf:Qa}=Object,On=globalThis,cs=On.trustedTypes,el=cs?cs.emptyScript:"",tl=On.reactiveElementPolyfillSupport,Ht=(n,e)=>n,Vt={toAttribute(n,e){switch(e){case Boolean:n=n?el:null;break;case Object:case Array:n=n==null?n:JSON.stringify(n)}return n},fromAttribute(n,e){let t=n;switch(e){case Boolean:t=n!==null;break;case Number:t=n===null?null:Number(n);break;case Object:case Array:try{t=JSON.parse(n)}catch{t=null}}return t}},Rn=(n,e)=>!Xa(n,e),ps={attribute:!0,type:String,converter:Vt,reflect:!1,useDefault:!1,hasChanged:Rn};Symbol.metadata??=Symbol("metadata"),On.litPropertyMetadata??=new WeakMap;var ke=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=ps){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let r=Symbol(),i=this.getPropertyDescriptor(e,r,t);i!==void 0&&Ka(this.prototype,e,i)}}static getPropertyDescriptor(e,t,r){let{get:i,set:o}=Ya(this.prototype,e)??{get(){return this[t]},set(a){this[t]=a}};return{get:i,set(a){let c=i?.call(this);o?.call(this,a),this.requestUpdate(e,c,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??ps}static _$Ei(){if(this.hasOwnProperty(Ht("elementProperties")))return;let e=Qa(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Ht("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ht("properties"))){let t=this.properties,r=[...Ja(t),...Za(t)];for(let i of r)this.createProperty(i,t[i])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[r,i]of t)this.elementProperties.set(r,i)}this._$Eh=new Map;for(let[t,r]of this.elementProperties){let i=this._$Eu(t,r);i!==void 0&&this._$Eh.set(i,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let i of r)t.unshift(jr(i))}else e!==void 0&&t.push(jr(e));return t}static _$Eu(e,t){let r=t.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let r of t.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return us(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,r){this._$AK(e,r)}_$ET(e,t){let r=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,r);if(i!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:Vt).toAttribute(t,r.type);this._$Em=e,o==null?this.removeAttribute(i):this.setAttribute(i,o),this._$Em=null}}_$AK(e,t){let r=this.constructor,i=r._$Eh.get(e);if(i!==void 0&&this._$Em!==i){let o=r.getPropertyOptions(i),a=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Vt;this._$Em=i;let c=a.fromAttribute(t,o.type);this[i]=c??this._$Ej?.get(i)??c,this._$Em=null}}requestUpdate(e,t,r,i=!1,o){if(e!==void 0){let a=this.constructor;if(i===!1&&(o=this[e]),r??=a.getPropertyOptions(e),!((r.hasChanged??Rn)(o,t)||r.useDefault&&r.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,r))))return;this.C(e,t,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:r,reflect:i,wrapped:o},a){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),o!==!0||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(t=void 0),this._$AL.set(e,t)),i===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[i,o]of this._$Ep)this[i]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[i,o]of r){let{wrapped:a}=o,c=this[i];a!==!0||this._$AL.has(i)||c===void 0||this.C(i,void 0,o,c)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(t)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};ke.elementStyles=[],ke.shadowRootOptions={mode:"open"},ke[Ht("elementProperties")]=new Map,ke[Ht("finalized")]=new Map,tl?.({ReactiveElement:ke}),(On.reactiveElementVersions??=[]).push("2.1.2");var zr=globalThis,fs=n=>n,Cn=zr.trustedTypes,hs=Cn?Cn.createPolicy("lit-html",{createHTML:n=>n}):void 0,qr="$lit$",Te=`lit$${Math.random().toFixed(9).slice(2)}$`,Fr="?"+Te,nl=`<${Fr}>`,Ze=document,Wt=()=>Ze.createComment(""),Bt=n=>n===null||typeof n!="object"&&typeof n!="function",Hr=Array.isArray,bs=n=>Hr(n)||typeof n?.[Symbol.iterator]=="function",Ur=`[ 	
\f\r]`,Gt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ds=/-->/g,ms=/>/g,Ye=RegExp(`>|${Ur}(?:([^\\s"'>=/]+)(${Ur}*=${Ur}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ys=/'/g,vs=/"/g,_s=/^(?:script|style|textarea|title)$/i,Vr=n=>(e,...t)=>({_$litType$:n,strings:e,values:t}),b=Vr(1),J=Vr(2),Cc=Vr(3),ie=Symbol.for("lit-noChange"),x=Symbol.for("lit-nothing"),gs=new WeakMap,Je=Ze.createTreeWalker(Ze,129);function xs(n,e){if(!Hr(n)||!n.hasOwnProperty("raw"))throw Error("invalid template strings array");return hs!==void 0?hs.createHTML(e):e}var ws=(n,e)=>{let t=n.length-1,r=[],i,o=e===2?"<svg>":e===3?"<math>":"",a=Gt;for(let c=0;c<t;c++){let u=n[c],m,v,y=-1,S=0;for(;S<u.length&&(a.lastIndex=S,v=a.exec(u),v!==null);)S=a.lastIndex,a===Gt?v[1]==="!--"?a=ds:v[1]!==void 0?a=ms:v[2]!==void 0?(_s.test(v[2])&&(i=RegExp("</"+v[2],"g")),a=Ye):v[3]!==void 0&&(a=Ye):a===Ye?v[0]===">"?(a=i??Gt,y=-1):v[1]===void 0?y=-2:(y=a.lastIndex-v[2].length,m=v[1],a=v[3]===void 0?Ye:v[3]==='"'?vs:ys):a===vs||a===ys?a=Ye:a===ds||a===ms?a=Gt:(a=Ye,i=void 0);let A=a===Ye&&n[c+1].startsWith("/>")?" ":"";o+=a===Gt?u+nl:y>=0?(r.push(m),u.slice(0,y)+qr+u.slice(y)+Te+A):u+Te+(y===-2?c:A)}return[xs(n,o+(n[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Xt=class n{constructor({strings:e,_$litType$:t},r){let i;this.parts=[];let o=0,a=0,c=e.length-1,u=this.parts,[m,v]=ws(e,t);if(this.el=n.createElement(m,r),Je.currentNode=this.el.content,t===2||t===3){let y=this.el.content.firstChild;y.replaceWith(...y.childNodes)}for(;(i=Je.nextNode())!==null&&u.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let y of i.getAttributeNames())if(y.endsWith(qr)){let S=v[a++],A=i.getAttribute(y).split(Te),R=/([.?@])?(.*)/.exec(S);u.push({type:1,index:o,name:R[2],strings:A,ctor:R[1]==="."?Pn:R[1]==="?"?In:R[1]==="@"?Mn:et}),i.removeAttribute(y)}else y.startsWith(Te)&&(u.push({type:6,index:o}),i.removeAttribute(y));if(_s.test(i.tagName)){let y=i.textContent.split(Te),S=y.length-1;if(S>0){i.textContent=Cn?Cn.emptyScript:"";for(let A=0;A<S;A++)i.append(y[A],Wt()),Je.nextNode(),u.push({type:2,index:++o});i.append(y[S],Wt())}}}else if(i.nodeType===8)if(i.data===Fr)u.push({type:2,index:o});else{let y=-1;for(;(y=i.data.indexOf(Te,y+1))!==-1;)u.push({type:7,index:o}),y+=Te.length-1}o++}}static createElement(e,t){let r=Ze.createElement("template");return r.innerHTML=e,r}};function Qe(n,e,t=n,r){if(e===ie)return e;let i=r!==void 0?t._$Co?.[r]:t._$Cl,o=Bt(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(n),i._$AT(n,t,r)),r!==void 0?(t._$Co??=[])[r]=i:t._$Cl=i),i!==void 0&&(e=Qe(n,i._$AS(n,e.values),i,r)),e}var Dn=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:r}=this._$AD,i=(e?.creationScope??Ze).importNode(t,!0);Je.currentNode=i;let o=Je.nextNode(),a=0,c=0,u=r[0];for(;u!==void 0;){if(a===u.index){let m;u.type===2?m=new _t(o,o.nextSibling,this,e):u.type===1?m=new u.ctor(o,u.name,u.strings,this,e):u.type===6&&(m=new Ln(o,this,e)),this._$AV.push(m),u=r[++c]}a!==u?.index&&(o=Je.nextNode(),a++)}return Je.currentNode=Ze,i}p(e){let t=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,t),t+=r.strings.length-2):r._$AI(e[t])),t++}},_t=class n{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,r,i){this.type=2,this._$AH=x,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Qe(this,e,t),Bt(e)?e===x||e==null||e===""?(this._$AH!==x&&this._$AR(),this._$AH=x):e!==this._$AH&&e!==ie&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):bs(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==x&&Bt(this._$AH)?this._$AA.nextSibling.data=e:this.T(Ze.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:r}=e,i=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=Xt.createElement(xs(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===i)this._$AH.p(t);else{let o=new Dn(i,this),a=o.u(this.options);o.p(t),this.T(a),this._$AH=o}}_$AC(e){let t=gs.get(e.strings);return t===void 0&&gs.set(e.strings,t=new Xt(e)),t}k(e){Hr(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,r,i=0;for(let o of e)i===t.length?t.push(r=new n(this.O(Wt()),this.O(Wt()),this,this.options)):r=t[i],r._$AI(o),i++;i<t.length&&(this._$AR(r&&r._$AB.nextSibling,i),t.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let r=fs(e).nextSibling;fs(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},et=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,r,i,o){this.type=1,this._$AH=x,this._$AN=void 0,this.element=e,this.name=t,this._$AM=i,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=x}_$AI(e,t=this,r,i){let o=this.strings,a=!1;if(o===void 0)e=Qe(this,e,t,0),a=!Bt(e)||e!==this._$AH&&e!==ie,a&&(this._$AH=e);else{let c=e,u,m;for(e=o[0],u=0;u<o.length-1;u++)m=Qe(this,c[r+u],t,u),m===ie&&(m=this._$AH[u]),a||=!Bt(m)||m!==this._$AH[u],m===x?e=x:e!==x&&(e+=(m??"")+o[u+1]),this._$AH[u]=m}a&&!i&&this.j(e)}j(e){e===x?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Pn=class extends et{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===x?void 0:e}},In=class extends et{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==x)}},Mn=class extends et{constructor(e,t,r,i,o){super(e,t,r,i,o),this.type=5}_$AI(e,t=this){if((e=Qe(this,e,t,0)??x)===ie)return;let r=this._$AH,i=e===x&&r!==x||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==x&&(r===x||i);i&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ln=class{constructor(e,t,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Qe(this,e)}},Es={M:qr,P:Te,A:Fr,C:1,L:ws,R:Dn,D:bs,V:Qe,I:_t,H:et,N:In,U:Mn,B:Pn,F:Ln},rl=zr.litHtmlPolyfillSupport;rl?.(Xt,_t),(zr.litHtmlVersions??=[]).push("3.3.3");var As=(n,e,t)=>{let r=t?.renderBefore??e,i=r._$litPart$;if(i===void 0){let o=t?.renderBefore??null;r._$litPart$=i=new _t(e.insertBefore(Wt(),o),o,void 0,t??{})}return i._$AI(n),i};var Gr=globalThis,De=class extends ke{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=As(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return ie}};De._$litElement$=!0,De.finalized=!0,Gr.litElementHydrateSupport?.({LitElement:De});var il=Gr.litElementPolyfillSupport;il?.({LitElement:De});(Gr.litElementVersions??=[]).push("4.2.2");var sl={attribute:!0,type:String,converter:Vt,reflect:!1,hasChanged:Rn},ol=(n=sl,e,t)=>{let{kind:r,metadata:i}=t,o=globalThis.litPropertyMetadata.get(i);if(o===void 0&&globalThis.litPropertyMetadata.set(i,o=new Map),r==="setter"&&((n=Object.create(n)).wrapped=!0),o.set(t.name,n),r==="accessor"){let{name:a}=t;return{set(c){let u=e.get.call(this);e.set.call(this,c),this.requestUpdate(a,u,n,!0,c)},init(c){return c!==void 0&&this.C(a,void 0,n,c),c}}}if(r==="setter"){let{name:a}=t;return function(c){let u=this[a];e.call(this,c),this.requestUpdate(a,u,n,!0,c)}}throw Error("Unsupported decorator location: "+r)};function ue(n){return(e,t)=>typeof t=="object"?ol(n,e,t):((r,i,o)=>{let a=i.hasOwnProperty(o);return i.constructor.createProperty(o,r),a?Object.getOwnPropertyDescriptor(i,o):void 0})(n,e,t)}function Wr(n){return ue({...n,state:!0,attribute:!1})}var jn=class{constructor(){this.polite=ks("status","polite");this.assertive=ks("alert","assertive");this.regions=[this.polite,this.assertive]}say(e,t=!1){let r=document.createElement("p");r.textContent=e,(t?this.assertive:this.polite).replaceChildren(r)}clear(){for(let e of this.regions)e.replaceChildren()}};function ks(n,e){let t=document.createElement("div");return t.className="unseen",t.setAttribute("role",n),t.setAttribute("aria-live",e),t.setAttribute("aria-atomic","true"),t}var Un,al={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function Br(n){return!n&&!Un?al:{lang:n?.lang??Un?.lang,message:n?.message,abortEarly:n?.abortEarly??Un?.abortEarly,abortPipeEarly:n?.abortPipeEarly??Un?.abortPipeEarly}}var ll;function ul(n){return ll?.get(n)}var cl;function pl(n){return cl?.get(n)}var fl;function hl(n,e){return fl?.get(n)?.get(e)}function Kt(n){let e=typeof n;return e==="string"?`"${n}"`:e==="number"||e==="bigint"||e==="boolean"?`${n}`:e==="object"||e==="function"?(n&&Object.getPrototypeOf(n)?.constructor?.name)??"null":e}function te(n,e,t,r,i){let o=i&&"input"in i?i.input:t.value,a=i?.expected??n.expects??null,c=i?.received??Kt(o),u={kind:n.kind,type:n.type,input:o,expected:a,received:c,message:`Invalid ${e}: ${a?`Expected ${a} but r`:"R"}eceived ${c}`,requirement:n.requirement,path:i?.path,issues:i?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},m=n.kind==="schema",v=i?.message??n.message??hl(n.reference,u.lang)??(m?pl(u.lang):null)??r.message??ul(u.lang);v!==void 0&&(u.message=typeof v=="function"?v(u):v),m&&(t.typed=!1),t.issues?t.issues.push(u):t.issues=[u]}function dl(n,e){return n===e||Number.isNaN(n)&&Number.isNaN(e)}function ml(n,e){return Object.prototype.hasOwnProperty.call(n,e)&&e!=="__proto__"&&e!=="prototype"&&e!=="constructor"}function Ts(n,e){let t=[...new Set(n)];return t.length>1?`(${t.join(` ${e} `)})`:t[0]??"never"}function ce(n){return n["~standard"]={version:1,vendor:"valibot",validate:e=>n["~run"]({value:e},Br())},n}var yl=class extends Error{constructor(n){super(n[0].message),this.name="ValiError",this.issues=n}};var vl=/^\d+$/u;function Xr(n,e){return{kind:"validation",type:"check",reference:Xr,async:!1,expects:null,requirement:n,message:e,"~run"(t,r){return t.typed&&!this.requirement(t.value)&&te(this,"input",t,r),t}}}function Kr(n){return{kind:"validation",type:"digits",reference:Kr,async:!1,expects:null,requirement:vl,message:n,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&te(this,"digits",e,t),e}}}function Yr(n){return{kind:"validation",type:"integer",reference:Yr,async:!1,expects:null,requirement:Number.isInteger,message:n,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&te(this,"integer",e,t),e}}}function Yt(n,e){return{kind:"validation",type:"min_length",reference:Yt,async:!1,expects:`>=${n}`,requirement:n,message:e,"~run"(t,r){return t.typed&&t.value.length<this.requirement&&te(this,"length",t,r,{received:`${t.value.length}`}),t}}}function Jr(n,e){return{kind:"validation",type:"min_value",reference:Jr,async:!1,expects:`>=${n instanceof Date?n.toJSON():Kt(n)}`,requirement:n,message:e,"~run"(t,r){return t.typed&&!(t.value>=this.requirement)&&te(this,"value",t,r,{received:t.value instanceof Date?t.value.toJSON():Kt(t.value)}),t}}}var gl={abortEarly:!0};function bl(n,e,t){return typeof n.fallback=="function"?n.fallback(e,t):n.fallback}function Ss(n,e,t){return typeof n.default=="function"?n.default(e,t):n.default}function me(n,e){return ce({kind:"schema",type:"array",reference:me,expects:"Array",async:!1,item:n,message:e,"~run"(t,r){let i=t.value;if(Array.isArray(i)){t.typed=!0,t.value=[];for(let o=0;o<i.length;o++){let a=i[o],c=this.item["~run"]({value:a},r);if(c.issues){let u={type:"array",origin:"value",input:i,key:o,value:a};for(let m of c.issues)m.path?m.path.unshift(u):m.path=[u],t.issues?.push(m);if(t.issues||(t.issues=c.issues),r.abortEarly){t.typed=!1;break}}c.typed||(t.typed=!1),t.value.push(c.value)}}else te(this,"type",t,r);return t}})}function Zr(n,e){return ce({kind:"schema",type:"exact_optional",reference:Zr,expects:n.expects,async:!1,wrapped:n,default:e,"~run"(t,r){return this.wrapped["~run"](t,r)}})}function _e(n,e){return ce({kind:"schema",type:"literal",reference:_e,expects:Kt(n),async:!1,literal:n,message:e,"~run"(t,r){return dl(t.value,this.literal)?t.typed=!0:te(this,"type",t,r),t}})}function Jt(n,e){return ce({kind:"schema",type:"nullable",reference:Jt,expects:`(${n.expects} | null)`,async:!1,wrapped:n,default:e,"~run"(t,r){return t.value===null&&(this.default!==void 0&&(t.value=Ss(this,t,r)),t.value===null)?(t.typed=!0,t):this.wrapped["~run"](t,r)}})}function zn(n){return ce({kind:"schema",type:"number",reference:zn,expects:"number",async:!1,message:n,"~run"(e,t){return typeof e.value=="number"&&!isNaN(e.value)?e.typed=!0:te(this,"type",e,t),e}})}function z(n,e){return ce({kind:"schema",type:"object",reference:z,expects:"Object",async:!1,entries:n,message:e,"~run"(t,r){let i=t.value;if(i&&typeof i=="object"){t.typed=!0,t.value={};for(let o in this.entries){let a=this.entries[o];if(o in i||(a.type==="exact_optional"||a.type==="optional"||a.type==="nullish")&&a.default!==void 0){let c=o in i?i[o]:Ss(a),u=a["~run"]({value:c},r);if(u.issues){let m={type:"object",origin:"value",input:i,key:o,value:c};for(let v of u.issues)v.path?v.path.unshift(m):v.path=[m],t.issues?.push(v);if(t.issues||(t.issues=u.issues),r.abortEarly){t.typed=!1;break}}u.typed||(t.typed=!1),t.value[o]=u.value}else if(a.fallback!==void 0)t.value[o]=bl(a);else if(a.type!=="exact_optional"&&a.type!=="optional"&&a.type!=="nullish"&&(te(this,"key",t,r,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"key",input:i,key:o,value:i[o]}]}),r.abortEarly))break}}else te(this,"type",t,r);return t}})}function tt(n,e){return ce({kind:"schema",type:"picklist",reference:tt,expects:Ts(n.map(Kt),"|"),async:!1,options:n,message:e,"~run"(t,r){return this.options.includes(t.value)?t.typed=!0:te(this,"type",t,r),t}})}function Qr(n,e,t){return ce({kind:"schema",type:"record",reference:Qr,expects:"Object",async:!1,key:n,value:e,message:t,"~run"(r,i){let o=r.value;if(o&&typeof o=="object"){r.typed=!0,r.value={};for(let a in o)if(ml(o,a)){let c=o[a],u=this.key["~run"]({value:a},i);if(u.issues){let v={type:"object",origin:"key",input:o,key:a,value:c};for(let y of u.issues)y.path=[v],r.issues?.push(y);if(r.issues||(r.issues=u.issues),i.abortEarly){r.typed=!1;break}}let m=this.value["~run"]({value:c},i);if(m.issues){let v={type:"object",origin:"value",input:o,key:a,value:c};for(let y of m.issues)y.path?y.path.unshift(v):y.path=[v],r.issues?.push(y);if(r.issues||(r.issues=m.issues),i.abortEarly){r.typed=!1;break}}(!u.typed||!m.typed)&&(r.typed=!1),u.typed&&(r.value[u.value]=m.value)}}else te(this,"type",r,i);return r}})}function O(n){return ce({kind:"schema",type:"string",reference:O,expects:"string",async:!1,message:n,"~run"(e,t){return typeof e.value=="string"?e.typed=!0:te(this,"type",e,t),e}})}function ei(){return ce({kind:"schema",type:"unknown",reference:ei,expects:"unknown",async:!1,"~run"(n){return n.typed=!0,n}})}function Zt(n,e,t){return ce({kind:"schema",type:"variant",reference:Zt,expects:"Object",async:!1,key:n,options:e,message:t,"~run"(r,i){let o=r.value;if(o&&typeof o=="object"){let a,c=0,u=this.key,m=[],v=(y,S)=>{for(let A of y.options){if(A.type==="variant")v(A,new Set(S).add(A.key));else{let R=!0,W=0;for(let N of S){let re=A.entries[N];if(N in o?re["~run"]({typed:!1,value:o[N]},gl).issues:re.type!=="exact_optional"&&re.type!=="optional"&&re.type!=="nullish"){R=!1,u!==N&&(c<W||c===W&&N in o&&!(u in o))&&(c=W,u=N,m=[]),u===N&&m.push(A.entries[N].expects);break}W++}if(R){let N=A["~run"]({value:o},i);(!a||!a.typed&&N.typed)&&(a=N)}}if(a&&!a.issues)break}};if(v(this,new Set([this.key])),a)return a;te(this,"type",r,i,{input:o[u],expected:Ts(m,"|"),path:[{type:"object",origin:"value",input:o,key:u,value:o[u]}]})}else te(this,"type",r,i);return r}})}function $s(n,e,t){let r=n["~run"]({value:e},Br(t));if(r.issues)throw new yl(r.issues);return r.value}function nt(...n){return ce({...n[0],pipe:n,"~run"(e,t){for(let r of n)if(r.kind!=="metadata"){if(e.issues&&(r.kind==="schema"||r.kind==="transformation")){e.typed=!1;break}(!e.issues||!t.abortEarly&&!t.abortPipeEarly)&&(e=r["~run"](e,t))}return e}})}function ti(n,e,t){let r=n["~run"]({value:e},Br(t));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var _l=["answer","overview","compare","list_drugs","clarify_drug","did_you_mean","unknown_drug","not_covered","emergency","personal_advice","out_of_scope","smalltalk","invalid_input"],ri=z({title:O(),payload:O()}),xl=Zt("type",[z({type:_e("text"),text:O(),html:O(),buttons:me(ri)}),z({type:_e("answer"),answer:nt(zn(),Yr(),Jr(0)),html:O(),disclaimer:z({text:O(),html:O()}),buttons:me(ri)})]),wl=z({schema:_e(1),kind:tt(_l),disclaimer:Jt(O()),answers:me(z({drug:z({slug:O(),name:O()}),entry:z({type:tt(["faq","section"]),topic:O(),title:O()}),text:O(),source:z({path:O(),url:O()}),confidence:zn()})),suggestions:me(ri)}),qn=nt(z({id:O(),messages:me(xl),reply:wl}),Xr(({messages:n,reply:{answers:e}})=>n.every(t=>t.type==="text"||t.answer<e.length))),Os=z({session:nt(O(),Yt(1))}),Rs=z({names:me(z({name:O(),drug:O()}))});var Z=class extends Error{constructor(t,r){super(t);this.trouble=t;this.retryAfter=r;this.name="TroubleError"}},Pe=class extends Z{constructor(){super("refused"),this.name="UnknownSessionError"}};function Ds(n,e=Date.now()){if(n.ok)return;let t=El(n.headers.get("Retry-After"),e);switch(n.status){case 401:return new Pe;case 403:return new Z("refused");case 408:case 504:return new Z("timeout",t);case 413:return new Z("too_long");case 429:return new Z("too_many",t);default:return new Z("fault",t)}}function El(n,e){if(!n)return;let t=/^\d+$/.test(n)?Number(n):Math.ceil((Date.parse(n)-e)/1e3);return Number.isFinite(t)?Math.max(0,t):void 0}var Al=3e4,kl=4096,Tl=1e3,Qt,en,xe,Fn,Hn,Vn=class{constructor(e,t={}){w(this,xe);w(this,Qt);w(this,en);k(this,Qt,e.replace(/\/+$/,"")),k(this,en,t.timeout??Al)}async session(){return(await E(this,xe,Fn).call(this,"session",{},Os)).session}send(e,t,r,i,o){return E(this,xe,Fn).call(this,"message",{session:e,id:t,message:r,drug:i,lang:o},qn)}async feedback(e){let t=Array.from(e.question).slice(0,Tl),r=()=>({...e,question:t.join("")});for(;t.length&&$l(r())>kl;)t=t.slice(0,t.length*.9);await E(this,xe,Hn).call(this,"feedback",r(),{keepalive:!0})}async forget(e){await E(this,xe,Hn).call(this,"forget",{session:e},{keepalive:!0})}async names(e,t){return(await E(this,xe,Fn).call(this,"names",{text:e},Rs,t)).names}};Qt=new WeakMap,en=new WeakMap,xe=new WeakSet,Fn=async function(e,t,r,i){let o=await E(this,xe,Hn).call(this,e,t,{},i);try{return $s(r,JSON.parse(o))}catch{throw new Z("fault")}},Hn=async function(e,t,r,i){let o=new AbortController,a=()=>o.abort(),c=!1,u=setTimeout(()=>{c=!0,a()},f(this,en));i?.addEventListener("abort",a),i?.aborted&&a();try{let m=`${f(this,Qt)}/widget/${e}`,v={...Sl,...r,body:JSON.stringify(t),signal:o.signal},y=await fetch(m,v),S=Ds(y);if(S)throw S;return await y.text()}catch(m){throw i?.aborted||m instanceof Z?m:new Z(c&&navigator.onLine?"timeout":"offline")}finally{clearTimeout(u),i?.removeEventListener("abort",a)}};var Sl={method:"POST",headers:{"Content-Type":"application/json"},cache:"no-store",credentials:"omit",referrerPolicy:"no-referrer"};function $l(n){return new TextEncoder().encode(JSON.stringify(n)).length}async function Ps(n,e){try{return await navigator.clipboard.writeText(n),!0}catch{return Ol(n,e)}}function Ol(n,e){let t=document.createElement("textarea"),r=e.activeElement;t.value=n,t.className="unseen",e.append(t),t.select();let i=document.execCommand("copy");return t.remove(),r instanceof HTMLElement&&r.focus({preventScroll:!0}),i}var Rl=/\p{L}/gu,Cl=/[\p{L}\p{M}\p{N}'’-]+$/u,Dl=/^[\p{L}\p{M}\p{N}'’-]+/u,tn,nn,rn,Gn=class{constructor(e){w(this,tn);w(this,nn);w(this,rn);k(this,tn,e)}suggest(e,t,r){this.cancel();let i=Ms(e,t);if((i.match(Rl)??[]).length<2||i.length>100){r([]);return}let o=new AbortController,a=c=>{o.signal.aborted||r(c)};k(this,rn,o),k(this,nn,setTimeout(()=>{f(this,tn).names(i,o.signal).then(c=>a(c.filter(({name:u})=>!Ls(u,i))),()=>a([]))},200))}cancel(){clearTimeout(f(this,nn)),f(this,rn)?.abort()}};tn=new WeakMap,nn=new WeakMap,rn=new WeakMap;function Is(n,e,t){let r=Pl(t,n.slice(0,e)),i=n.slice(e).replace(Dl,""),o=`${n.slice(0,r)}${t}${/^\s/.test(i)?"":" "}`;return{text:o+i,caret:o.length}}function Pl(n,e){let t=e.length-Ms(e,e.length).length,r=n.split(/\s+/);for(let i=r.length-1;i>0;i-=1){let o=`${r.slice(0,i).join(" ")} `,a=t-o.length;if(a>=0&&Ls(e.slice(a,t),o))return a}return t}function Ms(n,e){return Cl.exec(n.slice(0,e))?.[0]??""}function Ls(n,e){return n.localeCompare(e,void 0,{sensitivity:"base"})===0}var Il=1e3,Ie,Me,Y,xt,Wn,ii,Ns,Bn=class{constructor(e,t){w(this,Y);this.draft="";this.names=[];this.active=-1;w(this,Ie);w(this,Me);this.input=()=>{let e=f(this,Y,xt);E(this,Y,Wn).call(this,e.value),f(this,Me).suggester().suggest(e.value,e.selectionEnd,t=>E(this,Y,ii).call(this,t))};this.key=e=>{e.isComposing||e.keyCode===229||(this.names.length&&E(this,Y,Ns).call(this,e)?(e.preventDefault(),e.stopPropagation()):e.key==="Enter"&&!e.shiftKey&&this.send(e))};this.leave=()=>E(this,Y,ii).call(this,[]);this.send=e=>{if(e.preventDefault(),this.isEmpty||this.left<0)return;let t=this.draft.trim();f(this,Y,xt).value="",E(this,Y,Wn).call(this,""),this.leave(),f(this,Me).send(t)};this.pick=e=>{let t=f(this,Y,xt),r=this.names[e];if(!r)return;let{text:i,caret:o}=Is(t.value,t.selectionEnd,r.name);t.value=i,t.setSelectionRange(o,o),E(this,Y,Wn).call(this,i),this.leave(),t.focus()};k(this,Ie,e),k(this,Me,t),e.addController(this)}hostConnected(){}get left(){return Il-[...this.draft.trim()].length}get isEmpty(){return this.draft.trim()===""}focus(){f(this,Y,xt)?.focus({preventScroll:!0})}};Ie=new WeakMap,Me=new WeakMap,Y=new WeakSet,xt=function(){return f(this,Ie).renderRoot.querySelector("textarea")},Wn=function(e){this.draft=e;let t=f(this,Y,xt);t.style.height="",e&&(t.style.height=`${t.scrollHeight}px`),f(this,Ie).requestUpdate()},ii=function(e){e.length||f(this,Me).suggester().cancel(),!(!e.length&&!this.names.length)&&(e.length&&e.length!==this.names.length&&f(this,Me).found(e.length),this.names=e,this.active=-1,f(this,Ie).requestUpdate())},Ns=function({key:e,shiftKey:t}){let r=this.names.length;if(e==="ArrowDown")this.active=(this.active+1)%r;else if(e==="ArrowUp")this.active=(Math.max(this.active,0)-1+r)%r;else if(e==="Escape")this.leave();else if((e==="Enter"||e==="Tab")&&!t&&this.active>=0)this.pick(this.active);else return!1;return f(this,Ie).requestUpdate(),!0};var wt="(max-width: 480px), (max-height: 480px)";var Ml=120,Et,rt,it,sn,st,on,Xn=class{constructor(e){w(this,it);w(this,Et);w(this,rt,matchMedia(wt));w(this,st,()=>{let{height:e=0,offsetTop:t=0,scale:r=1}=visualViewport??{},i=r===1&&f(this,rt).matches&&innerHeight-e>Ml;f(this,it,sn)?.style.setProperty("--_shown",i?`${e}px`:""),f(this,it,sn)?.style.setProperty("--_above",i?`${t}px`:"")});w(this,on,()=>{let e=f(this,it,sn);if(!e?.open)return;let t=f(this,Et).shadowRoot?.activeElement;e.close(),this.show(!0),t instanceof HTMLElement&&t.focus({preventScroll:!0})});k(this,Et,e),e.addController(this)}hostConnected(){f(this,rt).addEventListener("change",f(this,on)),visualViewport?.addEventListener("resize",f(this,st)),visualViewport?.addEventListener("scroll",f(this,st))}hostDisconnected(){f(this,rt).removeEventListener("change",f(this,on)),visualViewport?.removeEventListener("resize",f(this,st)),visualViewport?.removeEventListener("scroll",f(this,st))}show(e){let t=f(this,it,sn);!t||t.open===e||(e?f(this,rt).matches?t.showModal():t.setAttribute("open",""):t.close())}};Et=new WeakMap,rt=new WeakMap,it=new WeakSet,sn=function(){return f(this,Et).renderRoot.querySelector("dialog")},st=new WeakMap,on=new WeakMap;var an,At,Le,ot,kt,Us,zs,Kn=class{constructor(e,t){w(this,kt);w(this,an);w(this,At);w(this,Le,new Set);w(this,ot);k(this,an,e),k(this,At,t),e.addController(this)}hostUpdated(){f(this,ot)??k(this,ot,new ResizeObserver(e=>requestAnimationFrame(()=>{for(let{target:t}of e)E(this,kt,zs).call(this,t)})));for(let e of f(this,Le))e.isConnected||E(this,kt,Us).call(this,e);for(let e of f(this,an).renderRoot.querySelectorAll("[data-fold]"))f(this,Le).has(e)||f(this,ot).observe(e),f(this,Le).add(e),js(e)}hostDisconnected(){f(this,ot)?.disconnect(),f(this,Le).clear()}};an=new WeakMap,At=new WeakMap,Le=new WeakMap,ot=new WeakMap,kt=new WeakSet,Us=function(e){f(this,ot)?.unobserve(e),f(this,Le).delete(e)},zs=function(e){let{fold:t,limit:r}=e.dataset;if(!e.clientHeight||f(this,At).has(`open:${t}`))return;let i=parseFloat(getComputedStyle(e).fontSize);f(this,At).set(`long:${t}`,e.scrollHeight>i*Number(r)),js(e)};function js(n){if(n.classList.contains("folded"))n.clientHeight&&qs(n,n.getBoundingClientRect().bottom);else for(let e of n.querySelectorAll("[inert]"))e.removeAttribute("inert")}function qs(n,e){for(let t of n.children){let{top:r,bottom:i}=t.getBoundingClientRect();t.toggleAttribute("inert",r>=e),r<e&&i>e&&qs(t,e)}}var ln,un,si,Yn=class{constructor(e){w(this,un);w(this,ln);k(this,ln,e)}toEnd(){let e=f(this,un,si);e&&(e.scrollTop=e.scrollHeight)}toReply(e){let t=f(this,un,si),r=t?.querySelector(`[data-exchange="${CSS.escape(e)}"]`),i=r?.querySelector(".visitor");if(!t||!r||!i)return;let a=(i.clientHeight<t.clientHeight*.35?r:i.nextElementSibling??r).getBoundingClientRect().top;t.scrollTop+=a-t.getBoundingClientRect().top-12}};ln=new WeakMap,un=new WeakSet,si=function(){return f(this,ln).renderRoot.querySelector(".transcript")};function Fs(){let n=crypto.getRandomValues(new Uint8Array(16));return Array.from(n,e=>e.toString(16).padStart(2,"0")).join("")}var Ll=20,oi=class extends Error{},St,cn,se,at,ye,G,ai,Hs,Vs,Gs,Ws,Tt,Jn=class{constructor(e,t,r){w(this,G);w(this,St);w(this,cn);w(this,se);w(this,at);w(this,ye,0);k(this,St,e),k(this,se,t),k(this,cn,r)}get kept(){return f(this,se)}async run(e){let t=f(this,ye),r=async()=>{let i=await E(this,G,Gs).call(this);if(t!==f(this,ye))throw new oi;try{return await e(i)}catch(o){throw o instanceof Pe&&E(this,G,Vs).call(this,i),o}finally{t!==f(this,ye)&&E(this,G,ai).call(this,i)}};try{return await r()}catch(i){if(i instanceof Pe&&t===f(this,ye))return r();throw i}}clear(){let{session:e}=f(this,se);return k(this,ye,f(this,ye)+1),k(this,at,void 0),E(this,G,Tt).call(this,{session:null}),e?E(this,G,ai).call(this,e):this.tellForgotten()}async tellForgotten(){return(await Promise.all(f(this,se).forgotten.map(t=>E(this,G,Hs).call(this,t)))).every(Boolean)}};St=new WeakMap,cn=new WeakMap,se=new WeakMap,at=new WeakMap,ye=new WeakMap,G=new WeakSet,ai=function(e){let t=f(this,se).forgotten.filter(r=>r!==e);return E(this,G,Tt).call(this,{forgotten:[...t,e].slice(-Ll)}),this.tellForgotten()},Hs=async function(e){try{await f(this,St).forget(e)}catch(t){if(!(t instanceof Pe))return!1}return E(this,G,Tt).call(this,{forgotten:f(this,se).forgotten.filter(t=>t!==e)}),!0},Vs=function(e){f(this,se).session===e&&E(this,G,Tt).call(this,{session:null})},Gs=async function(){return f(this,se).session?f(this,se).session:(f(this,at)??k(this,at,E(this,G,Ws).call(this)),f(this,at))},Ws=async function(){let e=f(this,ye);try{let t=await f(this,St).session();return e===f(this,ye)&&E(this,G,Tt).call(this,{session:t}),t}finally{e===f(this,ye)&&k(this,at,void 0)}},Tt=function(e){k(this,se,{...f(this,se),...e}),f(this,cn).call(this)};var Nl=tt(["offline","timeout","too_many","refused","too_long","fault"]),li={id:nt(O(),Yt(1)),question:O(),drug:Zr(O()),votes:Qr(nt(O(),Kr()),tt(["up","down"]))},jl=Zt("state",[z({...li,state:_e("sending")}),z({...li,state:_e("failed"),trouble:Nl}),z({...li,state:_e("answered"),turn:qn})]),Ul=z({version:_e(1),session:Jt(O()),forgotten:me(O()),exchanges:me(ei())});function Bs(){try{let n=window.sessionStorage;return n.getItem(""),n}catch{return Vl}}function Xs(n,e){let t=ti(Ul,ql(n,e));if(!t.success)return{session:null,forgotten:[],exchanges:[]};let{session:r,forgotten:i,exchanges:o}=t.output;return{session:r,forgotten:i,exchanges:o.flatMap(zl)}}function Ks(n,e,{session:t,forgotten:r,exchanges:i}){let o=i;for(;t||r.length||o.length;){if(Fl(n,e,{version:1,session:t,forgotten:r,exchanges:o}))return;if(!o.length)break;o=o.slice(Math.ceil(o.length/8))}Hl(n,e)}function zl(n){let e=ti(jl,n);return e.success?[e.output]:[]}function ql(n,e){try{return JSON.parse(n.getItem(e)??"null")}catch{return null}}function Fl(n,e,t){try{return n.setItem(e,JSON.stringify(t)),!0}catch{return!1}}function Hl(n,e){try{n.removeItem(e)}catch{}}var ui=new Map,Vl={getItem:n=>ui.get(n)??null,setItem:(n,e)=>{ui.set(n,e)},removeItem:n=>{ui.delete(n)}};var Gl=100,Wl=500,Bl=/\p{Surrogate}/gu,$t,Se,Ot,we,lt,Rt,Ct,je,L,Ne,pn,ci,Js,Zs,Zn=class extends EventTarget{constructor(t,r,i){super();w(this,L);w(this,$t);w(this,Se);w(this,Ot);w(this,we);w(this,lt,new Map);w(this,Rt,Promise.resolve());w(this,Ct,Promise.resolve());w(this,je,new Map);let{exchanges:o,...a}=Xs(r,i);k(this,$t,t),k(this,we,o.map(Yl)),k(this,Ot,()=>Ks(r,i,{...f(this,Se).kept,exchanges:[...f(this,we)]})),k(this,Se,new Jn(t,a,f(this,Ot)))}get exchanges(){return f(this,we)}ask(t,r){let i=t.replace(Bl,"�");return E(this,L,ci).call(this,{id:Fs(),question:i,...r?{drug:r}:{},state:"sending",votes:{}})}async retry(t){let r=E(this,L,Ne).call(this,t);if(!r)throw new RangeError(`no exchange ${t}`);if(r.state!=="failed")return f(this,lt).get(t)??r;let{trouble:i,retryAfter:o,...a}=r;return E(this,L,ci).call(this,{...a,state:"sending"})}vote(t,r,i,o){let a=E(this,L,Ne).call(this,t),c=a?.turn?.reply.answers[r];if(!a||!c)return Promise.resolve(!1);let u={id:`${t}-${r}`,vote:i,drug:c.drug.slug,topic:c.entry.topic,question:a.question,...o?{comment:Array.from(o).slice(0,Wl).join("")}:{}};f(this,je).has(u.id)||f(this,je).set(u.id,a.votes[r]),E(this,L,pn).call(this,Ys(a,r,i));let m=f(this,Ct).then(()=>E(this,L,Zs).call(this,u,t,r));return k(this,Ct,m),m}clear(){k(this,we,[]),f(this,lt).clear(),f(this,je).clear(),k(this,Rt,k(this,Ct,Promise.resolve()));let t=f(this,Se).clear();return this.dispatchEvent(new Event("change")),t}};$t=new WeakMap,Se=new WeakMap,Ot=new WeakMap,we=new WeakMap,lt=new WeakMap,Rt=new WeakMap,Ct=new WeakMap,je=new WeakMap,L=new WeakSet,Ne=function(t){return f(this,we).find(r=>r.id===t)},pn=function(t){let r=f(this,we).map(i=>i.id===t.id?t:i);k(this,we,(E(this,L,Ne).call(this,t.id)?r:[...r,t]).slice(-Gl)),f(this,Ot).call(this),this.dispatchEvent(new Event("change"))},ci=function(t){E(this,L,pn).call(this,t);let r=f(this,Rt).then(()=>E(this,L,Js).call(this,t));return f(this,lt).set(t.id,r),k(this,Rt,r),r},Js=async function(t){let{id:r,question:i,drug:o}=t;if(!E(this,L,Ne).call(this,r))return t;let a=await f(this,Se).run(c=>f(this,$t).send(c,r,i,o,this.lang)).then(c=>Xl(t,c),c=>Kl(t,c));return E(this,L,Ne).call(this,r)?(f(this,lt).delete(r),E(this,L,pn).call(this,a),a.state==="answered"&&f(this,Se).tellForgotten(),a):t},Zs=async function(t,r,i){if(!E(this,L,Ne).call(this,r))return!1;let o=await f(this,Se).run(c=>f(this,$t).feedback({...t,session:c})).then(()=>!0,()=>!1),a=E(this,L,Ne).call(this,r);return a&&(o?f(this,je).set(t.id,t.vote):a.votes[i]===t.vote&&E(this,L,pn).call(this,Ys(a,i,f(this,je).get(t.id)))),o};function Ys(n,e,t){let{[e]:r,...i}=n.votes;return{...n,votes:t?{...i,[e]:t}:i}}function Xl(n,e){return{...n,state:"answered",turn:e}}function Kl(n,e){let{trouble:t,retryAfter:r}=e instanceof Z?e:new Z("fault");return{...n,state:"failed",trouble:t,...r===void 0?{}:{retryAfter:r}}}function Yl(n){return n.state==="sending"?{...n,state:"failed",trouble:"fault"}:n}var Dt,Ue,Qn=class{constructor(e){w(this,Dt);w(this,Ue,new Set);k(this,Dt,e)}has(e){return f(this,Ue).has(e)}set(e,t=!0){f(this,Ue).has(e)!==t&&(t?f(this,Ue).add(e):f(this,Ue).delete(e),f(this,Dt).requestUpdate())}toggle(e){this.set(e,!this.has(e))}clear(){f(this,Ue).clear(),f(this,Dt).requestUpdate()}};Dt=new WeakMap,Ue=new WeakMap;var Jl=Object.getOwnPropertyDescriptor(Document.prototype,"currentScript")?.get,pi=Jl?.call(document),Zl=pi instanceof HTMLScriptElement&&pi.src?new URL(".",pi.src).href:location.origin;function Qs(n){return(Ql(n)??Zl).replace(/\/$/,"")}function Ql(n){if(n){try{let{href:e,protocol:t}=new URL(n,document.baseURI);if(/^https?:$/.test(t))return e}catch{}console.error(`<faq-bot server="${n}">: not an address like https://bot.example.org`)}}var fi=[];function eo(n){if(n.id)return n.id;let e=fi.findIndex(r=>r===n||!r.isConnected),t=e<0?fi.length:e;return fi[t]=n,String(t)}function eu(n,e){this.v=n,this.k=e}function to(n,e){(e==null||e>n.length)&&(e=n.length);for(var t=0,r=Array(e);t<e;t++)r[t]=n[t];return r}function tu(n){if(Array.isArray(n))return n}function nu(n,e){var t=n==null?null:typeof Symbol<"u"&&n[Symbol.iterator]||n["@@iterator"];if(t!=null){var r,i,o,a,c=[],u=!0,m=!1;try{if(o=(t=t.call(n)).next,e===0){if(Object(t)!==t)return;u=!1}else for(;!(u=(r=o.call(t)).done)&&(c.push(r.value),c.length!==e);u=!0);}catch(v){m=!0,i=v}finally{try{if(!u&&t.return!=null&&(a=t.return(),Object(a)!==a))return}finally{if(m)throw i}}return c}}function ru(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function iu(n,e){return tu(n)||nu(n,e)||su(n,e)||ru()}function su(n,e){if(n){if(typeof n=="string")return to(n,e);var t={}.toString.call(n).slice(8,-1);return t==="Object"&&n.constructor&&(t=n.constructor.name),t==="Map"||t==="Set"?Array.from(n):t==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t)?to(n,e):void 0}}function er(n){var e,t;function r(o,a){try{var c=n[o](a),u=c.value,m=u instanceof eu;Promise.resolve(m?u.v:u).then(function(v){if(m){var y=o==="return"&&u.k?o:"next";if(!u.k||v.done)return r(y,v);v=n[y](v).value}i(!!c.done,v)},function(v){r("throw",v)})}catch(v){i(2,v)}}function i(o,a){o===2?e.reject(a):e.resolve({value:a,done:o}),(e=e.next)?r(e.key,e.arg):t=null}this._invoke=function(o,a){return new Promise(function(c,u){var m={key:o,arg:a,resolve:c,reject:u,next:null};t?t=t.next=m:(e=t=m,r(o,a))})},typeof n.return!="function"&&(this.return=void 0)}er.prototype[typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator"]=function(){return this},er.prototype.next=function(n){return this._invoke("next",n)},er.prototype.throw=function(n){return this._invoke("throw",n)},er.prototype.return=function(n){return this._invoke("return",n)};var mo=Object.entries,ou=Object.keys,no=Object.setPrototypeOf,au=Object.isFrozen,yo=Object.getPrototypeOf,vo=Object.getOwnPropertyDescriptor,X=Object.freeze,q=Object.seal,qe=Object.create,go=typeof Reflect<"u"&&Reflect,rr=go.apply,Ei=go.construct;X||(X=function(e){return e});q||(q=function(e){return e});rr||(rr=function(e,t){for(var r=arguments.length,i=new Array(r>2?r-2:0),o=2;o<r;o++)i[o-2]=arguments[o];return e.apply(t,i)});Ei||(Ei=function(e){for(var t=arguments.length,r=new Array(t>1?t-1:0),i=1;i<t;i++)r[i-1]=arguments[i];return new e(...r)});var $e=C(Array.prototype.forEach),lu=C(Array.prototype.lastIndexOf),ro=C(Array.prototype.pop),fn=C(Array.prototype.push),uu=C(Array.prototype.slice),cu=C(Array.prototype.splice),Pt=Array.isArray,hi=bo(Set),di=C(Set.prototype.add),hn=C(Set.prototype.has),ut=C(String.prototype.toLowerCase),mi=C(String.prototype.toString),pu=C(String.prototype.match),tr=C(String.prototype.replace),yi=C(String.prototype.indexOf),fu=C(String.prototype.trim),hu=C(Number.prototype.toString),du=C(Boolean.prototype.toString),io=typeof BigInt>"u"?null:C(BigInt.prototype.toString),so=typeof Symbol>"u"?null:C(Symbol.prototype.toString),Q=C(Object.prototype.hasOwnProperty),dn=C(Object.prototype.toString),mu=RegExp.prototype.test,B=function(e,t){return e instanceof RegExp&&(e.lastIndex=0),rr(mu,e,[t])},Oe=bo(TypeError);function C(n){return function(e){for(var t=arguments.length,r=new Array(t>1?t-1:0),i=1;i<t;i++)r[i-1]=arguments[i];return rr(n,e,r)}}function bo(n){return function(){for(var e=arguments.length,t=new Array(e),r=0;r<e;r++)t[r]=arguments[r];return Ei(n,t)}}function $(n,e){let t=arguments.length>2&&arguments[2]!==void 0?arguments[2]:ut;if(no&&no(n,null),!Pt(e))return n;let r=e.length;for(;r--;){let i=e[r];if(typeof i=="string"){let o=t(i);o!==i&&(au(e)||(e[r]=o),i=o)}n[i]=!0}return n}function yu(n){for(let e=0;e<n.length;e++)Q(n,e)||(n[e]=null);return n}function ir(n){let e=qe(null);for(let r of mo(n)){var t=iu(r,2);let i=t[0],o=t[1];Q(n,i)&&(Pt(o)?e[i]=yu(o):o&&typeof o=="object"&&o.constructor===Object?e[i]=ir(o):e[i]=o)}return e}function mn(n){let e=qe(null),t=ou(n),r=t.length;for(;r--;)e[t[r]]=n[t[r]];return e}function vu(n){switch(typeof n){case"string":return n;case"number":return hu(n);case"boolean":return du(n);case"bigint":return io?io(n):"0";case"symbol":return so?so(n):"Symbol()";case"undefined":return dn(n);case"function":case"object":{if(n===null)return dn(n);let e=n,t=pe(e,"toString");if(typeof t=="function"){let r=t(e);return typeof r=="string"?r:dn(r)}return dn(n)}default:return dn(n)}}function pe(n,e){for(;n!==null;){let r=vo(n,e);if(r){if(r.get)return C(r.get);if(typeof r.value=="function")return C(r.value)}n=yo(n)}function t(){return null}return t}function gu(n,e){for(;n!==null;){let t=vo(n,e);if(t)return t.get?C(t.get):null;n=yo(n)}return null}function bu(n){if(!n)return!1;try{return B(n,""),!0}catch{return!1}}var oo=X(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),vi=X(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),gi=X(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),_u=X(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),bi=X(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),xu=X(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),ao=X(["#text"]),lo=X(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),_i=X(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),uo=X(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),nr=X(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),wu=q(/{{[\w\W]*|^[\w\W]*}}/g),Eu=q(/<%[\w\W]*|^[\w\W]*%>/g),Au=q(/\${[\w\W]*/g),ku=q(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Tu=q(/^data-[\-\w.\u00B7-\uFFFF]+$/),Su=q(/^aria-[\-\w]+$/),co=q(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),$u=q(/^(?:\w+script|data):/i),Ou=q(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),Ru=q(/^html$/i),Cu=q(/^[a-z][.\w]*(-[.\w]+)+$/i),xi=q(/<[/\w!]/g),po=q(/<[/\w]/g),Du=q(/<\/no(script|embed|frames)/i),fo=q(/\/>/i),Pu=q(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),Iu=q(/^[\r\n\t ]+/),U={element:1,text:3,processingInstruction:7,comment:8,document:9,documentFragment:11},Mu=X($({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),Lu=function(){return typeof window>"u"?null:window},Nu=function(e,t){if(typeof e!="object"||typeof e.createPolicy!="function")return null;let r=null,i="data-tt-policy-suffix";t&&t.hasAttribute(i)&&(r=t.getAttribute(i));let o="dompurify"+(r?"#"+r:"");try{return e.createPolicy(o,{createHTML(a){return a},createScriptURL(a){return a}})}catch{return console.warn("TrustedTypes policy "+o+" could not be created."),null}},ho=function(){return{afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},ze=function(e,t,r,i){return Q(e,t)&&Pt(e[t])?$(i.base?mn(i.base):{},e[t],i.transform):r},wi=function(e,t,r){let i=Q(e,t)?e[t]:void 0;return i&&typeof i=="object"?ir(i):r};function _o(){let n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:Lu(),e=h=>_o(h);if(e.version="3.4.18",e.removed=[],!n||!n.document||n.document.nodeType!==U.document||!n.Element)return e.isSupported=!1,e;let t=n.document,r=t,i=r.currentScript,o=n.HTMLTemplateElement,a=n.Node,c=n.Element,u=n.NodeFilter,m=n.DOMParser,v=n.trustedTypes,y=c.prototype,S=pe(y,"cloneNode"),A=pe(y,"remove"),R=pe(y,"removeAttributeNode"),W=pe(y,"nextSibling"),N=pe(y,"childNodes"),re=pe(y,"parentNode"),lr=pe(y,"shadowRoot"),Oi=pe(y,"attributes"),Lt=a&&a.prototype?pe(a.prototype,"nodeType"):null,pt=a&&a.prototype?pe(a.prototype,"nodeName"):null,Ri=a&&a.prototype?pe(a.prototype,"ownerDocument"):null,fe=function(s){return Lt?Lt(s):s.nodeType},ft=function(s){return pt?pt(s):s.nodeName},Ci=gu(y,"namespaceURI"),ur=function(s){return Ci?Ci(s):s.namespaceURI};if(typeof o=="function"){let h=t.createElement("template");h.content&&h.content.ownerDocument&&(t=h.content.ownerDocument)}let oe,Ge="",cr,Di=!1,Nt=0,Pi=function(){if(Nt>0)throw Oe('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},jt=function(s){Pi(),Nt++;try{return oe.createHTML(s)}finally{Nt--}},Ii=function(s){return oe&&gr?jt(s):s},aa=function(s){Pi(),Nt++;try{return oe.createScriptURL(s)}finally{Nt--}},la=function(){return Di||(cr=Nu(v,i),Di=!0),cr},vn=t,pr=vn.implementation,ua=vn.createNodeIterator,ca=vn.createDocumentFragment,pa=vn.getElementsByTagName,fa=r.importNode,P=ho();e.isSupported=typeof mo=="function"&&typeof re=="function"&&pr&&pr.createHTMLDocument!==void 0;let ha=wu,da=Eu,ma=Au,ya=Tu,va=Su,ga=$u,ba=Ou,_a=Cu,Mi=co,I=null,fr=$({},[...oo,...vi,...gi,...bi,...ao]),M=null,hr=$({},[...lo,..._i,...uo,...nr]),ve=null,Ut=null,Li=null,Re=Object.seal(qe(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}})),Ni=!0,dr=!0,ji=!1,mr=!0,Ee=!1,We=!0,Be=!1,yr=!1,gn=null,bn=null,vr=!1,ht=!1,_n=!1,gr=!1,Ui=!0,zi=!1,qi="user-content-",br=!0,_r=!1,Xe=null,dt=!1,Ke=null,Fi=$({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]),Hi=null,Vi=$({},["audio","video","img","source","image","track"]),Gi=null,Wi=$({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),xn="http://www.w3.org/1998/Math/MathML",wn="http://www.w3.org/2000/svg",ge="http://www.w3.org/1999/xhtml",mt=ge,xr=!1,Bi=null,xa=$({},[xn,wn,ge],mi),wa=X($({},["mi","mo","mn","ms","mtext"])),wr=null,Ea=X($({},["annotation-xml"])),Er=null,Aa=X(qe(null)),ka=$({},["title","style","font","a","script"]),zt=null,Ta=["application/xhtml+xml","text/html"],Sa="text/html",j=null,En=null,$a=t.createElement("form"),Xi=function(s){return s instanceof RegExp||s instanceof Function},Ar=function(){let s=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};(!s||typeof s!="object")&&(s={}),s=ir(s),zt=Ta.indexOf(s.PARSER_MEDIA_TYPE)===-1?Sa:s.PARSER_MEDIA_TYPE,j=zt==="application/xhtml+xml"?mi:ut,I=ze(s,"ALLOWED_TAGS",fr,{transform:j}),M=ze(s,"ALLOWED_ATTR",hr,{transform:j}),Bi=ze(s,"ALLOWED_NAMESPACES",xa,{transform:mi}),Gi=ze(s,"ADD_URI_SAFE_ATTR",Wi,{transform:j,base:Wi}),Hi=ze(s,"ADD_DATA_URI_TAGS",Vi,{transform:j,base:Vi}),Ke=ze(s,"FORBID_CONTENTS",Fi,{transform:j}),Ut=ze(s,"FORBID_TAGS",qe(null),{transform:j}),Li=ze(s,"FORBID_ATTR",qe(null),{transform:j}),dt=Q(s,"USE_PROFILES")?s.USE_PROFILES&&typeof s.USE_PROFILES=="object"?ir(s.USE_PROFILES):s.USE_PROFILES:!1,Ni=s.ALLOW_ARIA_ATTR!==!1,dr=s.ALLOW_DATA_ATTR!==!1,ji=s.ALLOW_UNKNOWN_PROTOCOLS||!1,mr=s.ALLOW_SELF_CLOSE_IN_ATTR!==!1,Ee=s.SAFE_FOR_TEMPLATES||!1,We=s.SAFE_FOR_XML!==!1,Be=s.WHOLE_DOCUMENT||!1,ht=s.RETURN_DOM||!1,_n=s.RETURN_DOM_FRAGMENT||!1,gr=s.RETURN_TRUSTED_TYPE||!1,vr=s.FORCE_BODY||!1,Ui=s.SANITIZE_DOM!==!1,zi=s.SANITIZE_NAMED_PROPS||!1,br=s.KEEP_CONTENT!==!1,_r=s.IN_PLACE||!1,Mi=bu(s.ALLOWED_URI_REGEXP)?s.ALLOWED_URI_REGEXP:co,mt=typeof s.NAMESPACE=="string"?s.NAMESPACE:ge,wr=wi(s,"MATHML_TEXT_INTEGRATION_POINTS",wa),Er=wi(s,"HTML_INTEGRATION_POINTS",Ea);let l=wi(s,"CUSTOM_ELEMENT_HANDLING",Aa);if(ve=qe(null),Q(l,"tagNameCheck")&&Xi(l.tagNameCheck)&&(ve.tagNameCheck=l.tagNameCheck),Q(l,"attributeNameCheck")&&Xi(l.attributeNameCheck)&&(ve.attributeNameCheck=l.attributeNameCheck),Q(l,"allowCustomizedBuiltInElements")&&typeof l.allowCustomizedBuiltInElements=="boolean"&&(ve.allowCustomizedBuiltInElements=l.allowCustomizedBuiltInElements),q(ve),Ee&&(dr=!1),_n&&(ht=!0),dt&&((Q(s,"ALLOWED_TAGS")||Q(s,"ALLOWED_ATTR"))&&typeof console<"u"&&typeof console.warn=="function"&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),I=$({},ao),M=qe(null),dt.html===!0&&($(I,oo),$(M,lo)),dt.svg===!0&&($(I,vi),$(M,_i),$(M,nr)),dt.svgFilters===!0&&($(I,gi),$(M,_i),$(M,nr)),dt.mathMl===!0&&($(I,bi),$(M,uo),$(M,nr))),Re.tagCheck=null,Re.attributeCheck=null,Q(s,"ADD_TAGS")&&(typeof s.ADD_TAGS=="function"?Re.tagCheck=s.ADD_TAGS:Pt(s.ADD_TAGS)&&(I===fr&&(I=mn(I)),$(I,s.ADD_TAGS,j))),Q(s,"ADD_ATTR")&&(typeof s.ADD_ATTR=="function"?Re.attributeCheck=s.ADD_ATTR:Pt(s.ADD_ATTR)&&(M===hr&&(M=mn(M)),$(M,s.ADD_ATTR,j))),Q(s,"ADD_FORBID_CONTENTS")&&Pt(s.ADD_FORBID_CONTENTS)&&(Ke===Fi&&(Ke=mn(Ke)),$(Ke,s.ADD_FORBID_CONTENTS,j)),br&&(I["#text"]=!0),Be&&$(I,["html","head","body"]),I.table&&(I.tbody=!0,delete Ut.tbody),s.TRUSTED_TYPES_POLICY){if(typeof s.TRUSTED_TYPES_POLICY.createHTML!="function")throw Oe('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if(typeof s.TRUSTED_TYPES_POLICY.createScriptURL!="function")throw Oe('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');let p=oe;oe=s.TRUSTED_TYPES_POLICY;try{Ge=jt("")}catch(d){throw oe=p,d}}else s.TRUSTED_TYPES_POLICY===null?(oe=void 0,Ge=""):(oe===void 0&&(oe=la()),oe&&typeof Ge=="string"&&(Ge=jt("")));En=X(s)},Ki=$({},[...vi,...gi,..._u]),Yi=$({},[...bi,...xu]),Oa=function(s,l,p){return l===ge?s==="svg":l===xn?s==="svg"&&(p==="annotation-xml"||wr[p]):!!Ki[s]},Ra=function(s,l,p){return l===ge?s==="math":l===wn?s==="math"&&Er[p]:!!Yi[s]},Ca=function(s,l,p){return l===wn&&!Er[p]||l===xn&&!wr[p]?!1:!Yi[s]&&(ka[s]||!Ki[s])},Da=function(s){let l=ur(s),p=ut(ft(s)),d=re(s),g=mt,_="template";return d&&fe(d)===U.element&&(g=ur(d),_=ut(ft(d))),Bi[l]?l===wn?Oa(p,g,_):l===xn?Ra(p,g,_):l===ge?Ca(p,g,_):zt==="application/xhtml+xml":!1},Ce=function(s){fn(e.removed,{element:s});try{re(s).removeChild(s)}catch{if(A(s),!re(s))throw Oe("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},Ji=function(s,l,p){try{R(s,l)}catch{try{s.removeAttribute(p)}catch{}}},kr=function(s){$r(s);let l=N(s);l&&$e(uu(l),p=>{try{A(p)}catch{}}),fe(s)===U.element&&Tr(s,!1)},yt=function(s,l,p){if(!p)try{p=l.getAttributeNode(s)}catch{p=null}if(fn(e.removed,{attribute:p||null,from:l}),p)Ji(l,p,s);else try{l.removeAttribute(s)}catch{}if(s==="is")if(ht||_n)try{Ce(l)}catch{}else try{l.setAttribute(s,"")}catch{}},Tr=function(s,l){let p=Oi(s);if(p)for(let d=p.length-1;d>=0;--d){let g=p[d],_=g&&g.name;typeof _=="string"&&!(l&&M[j(_)])&&Ji(s,g,_)}},Sr=function(s,l){let p=arguments.length>2&&arguments[2]!==void 0?arguments[2]:!1,d=[s];for(;d.length>0;){let g=d.pop();if(l(g)===!1)continue;if(p&&fe(g)===U.element){let T=lr(g);vt(T)&&d.push(T)}let _=N(g);if(_)for(let T=_.length-1;T>=0;--T)d.push(_[T])}},$r=function(s){Sr(s,l=>{fe(l)===U.element&&Tr(l,!0)})},Or=function(s){let l=[];return Sr(s,p=>{l.push(p)},!0),l},Pa=function(s,l){let p=hi();$e(Or(s),d=>{fe(d)===U.element&&di(p,d)}),$e(l,d=>{fe(d)===U.element&&!hn(p,d)&&Tr(d,!0)})},Zi=function(s,l){let p=!1;return $e(e.removed,d=>{d.element&&(p=p||d.element===s,$r(d.element))}),Pa(s,l),p},Ia=8,Ma=function(s,l){let p=Xe,d=null,g=()=>(d||(d=hi(),$e(l,_=>{di(d,_)})),d);for(let _=0;;_++){let T=Or(s),H=[s],Ae=!1;if($e(T,de=>{fe(de)===U.documentFragment?fn(H,de):!Ae&&!hn(p,de)&&(Ae=hn(g(),de))}),!Ae)return;if(_>=Ia)throw Oe("the tree kept changing during in-place sanitization; refusing to return it");$e(H,(de,ae)=>{La(de,ae>0,s,g())})}},La=function(s,l,p,d){let g=An(s),_;for(;_=g.nextNode();)!hn(d,_)||hn(Xe,_)||(l&&he(P.uponSanitizeShadowNode,_,null),Pr(_,p))},Na=function(s){Xe&&di(Xe,s)},Qi=function(s,l){return We?s==="patchsrc"?!0:s==="for"&&l!=="label"&&l!=="output":!1},ja=function(s){We&&Sr(s,l=>{let p=fe(l);if(p===U.processingInstruction||p===U.comment&&B(po,l.data)){try{A(l)}catch{}return!1}if(p===U.element){let d=l,g=j(ft(l));try{d.hasAttribute&&d.hasAttribute("patchsrc")&&d.removeAttribute("patchsrc"),d.hasAttribute&&d.hasAttribute("for")&&Qi("for",g)&&d.removeAttribute("for")}catch{}}return!0})},es=function(s){let l=null,p=null;if(vr)s="<remove></remove>"+s;else{let _=pu(s,Iu);p=_&&_[0]}zt==="application/xhtml+xml"&&mt===ge&&(s='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+s+"</body></html>");let d=oe?jt(s):s;if(mt===ge)try{l=new m().parseFromString(d,zt)}catch{}if(!l||!l.documentElement){l=pr.createDocument(mt,"template",null);try{l.documentElement.innerHTML=xr?Ge:d}catch{}}let g=l.body||l.documentElement;return s&&p&&g.insertBefore(t.createTextNode(p),g.childNodes[0]||null),mt===ge?pa.call(l,Be?"html":"body")[0]:Be?l.documentElement:g},An=function(s){let l=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,p=Ri?Ri(s):s.ownerDocument;return ua.call(p||s,s,(l?0:u.SHOW_ELEMENT)|u.SHOW_COMMENT|u.SHOW_TEXT|u.SHOW_PROCESSING_INSTRUCTION|u.SHOW_CDATA_SECTION,null)},Rr=function(s){return s=tr(s,ha," "),s=tr(s,da," "),s=tr(s,ma," "),s},Cr=function(s){var l;Dr(s);let p=(l=s.querySelectorAll)===null||l===void 0?void 0:l.call(s,"template");p&&$e(p,d=>{vt(d.content)&&Cr(d.content)})},Dr=function(s){s.normalize();let l=An(s,!0),p=l.nextNode();for(;p;)p.data=Rr(p.data),p=l.nextNode()},kn=function(s){let l=pt?pt(s):null;return typeof l!="string"||j(l)!=="form"?!1:typeof s.nodeName!="string"||typeof s.textContent!="string"||typeof s.removeChild!="function"||s.attributes!==Oi(s)||typeof s.removeAttribute!="function"||typeof s.removeAttributeNode!="function"||typeof s.getAttributeNode!="function"||typeof s.setAttribute!="function"||typeof s.namespaceURI!="string"||typeof s.insertBefore!="function"||typeof s.hasChildNodes!="function"||s.nodeType!==Lt(s)||s.childNodes!==N(s)},ts=function(s){if(!Lt||typeof s!="object"||s===null)return null;try{let l=Lt(s);return typeof l=="number"?l:null}catch{return null}},vt=function(s){return ts(s)===U.documentFragment},qt=function(s){return ts(s)!==null};function he(h,s,l){h.length!==0&&$e(h,p=>{p.call(e,s,l,En)})}let Ua=function(s,l,p){return!!(We&&p===U.element&&s.hasChildNodes()&&!qt(s.firstElementChild)&&B(xi,s.textContent)&&B(xi,s.innerHTML)||We&&Mu[l]&&p===U.element&&ur(s)===ge&&(qt(s.firstElementChild)||typeof s.textContent=="string"&&B(xi,s.textContent))||p===U.processingInstruction||We&&p===U.comment&&B(po,s.data))},Tn=function(s,l){if(s instanceof RegExp)return B(s,l);if(s instanceof Function){for(var p=arguments.length,d=new Array(p>2?p-2:0),g=2;g<p;g++)d[g-2]=arguments[g];return!!s(l,...d)}return!1},za=function(s,l,p){if(!Ut[l]&&is(l)&&Tn(ve.tagNameCheck,l))return!1;if(br&&!Ke[l]&&!Ke[ut(l)]){let d=re(s),g=N(s);if(g&&d){let _=g.length;for(let T=_-1;T>=0;--T){let H=s===p?S(g[T],!0):g[T];d.insertBefore(H,W(s))}}}return Ce(s),!0},ns=function(s,l,p,d){return s.length===0?l:l===p||l===d?mn(l):l},gt=function(s,l){return s===l||re(s)!==null?!1:(_r&&$r(s),!0)},qa=function(s,l){if(Na(s),he(P.beforeSanitizeElements,s,null),gt(s,l))return!0;if(kn(s))return Ce(s),!0;let p=j(ft(s)),d=fe(s);if(I=ns(P.uponSanitizeElement,I,fr,gn),he(P.uponSanitizeElement,s,{tagName:p,allowedTags:I}),gt(s,l))return!0;if(Ua(s,p,d))return Ce(s),!0;if(Ut[p]||!(Re.tagCheck instanceof Function&&Re.tagCheck(p))&&!I[p]){let g=za(s,p,l);return g===!1&&(he(P.afterSanitizeElements,s,null),gt(s,l))?!0:g}if(d===U.element&&!Da(s)||(p==="noscript"||p==="noembed"||p==="noframes")&&B(Du,s.innerHTML))return Ce(s),!0;if(Ee&&d===U.text){let g=s.textContent,_=Rr(g);g!==_&&(fn(e.removed,{element:s.cloneNode()}),s.textContent=_)}return he(P.afterSanitizeElements,s,null),gt(s,l)},rs=function(s,l,p){if(Li[l]||Qi(l,s)||Ui&&(l==="id"||l==="name")&&(p in t||p in $a))return!1;let d=M[l]||Re.attributeCheck instanceof Function&&Re.attributeCheck(l,s);if(dr&&B(ya,l)||Ni&&B(va,l))return!0;if(!d)return is(s)&&Tn(ve.tagNameCheck,s)&&Tn(ve.attributeNameCheck,l,s)||l==="is"&&ve.allowCustomizedBuiltInElements&&Tn(ve.tagNameCheck,p);if(Gi[l])return!0;let g=tr(p,ba,"");return B(Mi,g)||(l==="src"||l==="xlink:href"||l==="href")&&s!=="script"&&yi(p,"data:")===0&&Hi[s]||ji&&!B(ga,g)?!0:!p},Fa=$({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),is=function(s){return!Fa[ut(s)]&&B(_a,s)},Ha=function(s,l,p,d){if(oe&&typeof v=="object"&&typeof v.getAttributeType=="function"&&!p)switch(v.getAttributeType(s,l)){case"TrustedHTML":return jt(d);case"TrustedScriptURL":return aa(d)}return d},Va=function(s,l,p,d){try{return p?s.setAttributeNS(p,l,d):s.setAttribute(l,d),kn(s)?(Ce(s),!1):!0}catch{return yt(l,s),!1}},ss=function(s,l){return We&&B(Pu,l)?!0:ut(s)==="attributename"&&yi(l,"href")!==-1},Ga=function(s,l){if(he(P.beforeSanitizeAttributes,s,null),gt(s,l))return;let p=s.attributes;if(!p||kn(s))return;M=ns(P.uponSanitizeAttribute,M,hr,bn);let d={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:M,forceKeepAttr:void 0},g=p.length,_=j(ft(s));for(;g--;){let T=p[g],H=T.name,Ae=T.namespaceURI,de=T.value,ae=j(H),be=de,K=H==="value"?be:fu(be),os=!1;if(d.attrName=ae,d.attrValue=K,d.keepAttr=!0,d.forceKeepAttr=void 0,he(P.uponSanitizeAttribute,s,d),K=d.attrValue,zi&&(ae==="id"||ae==="name")&&yi(K,qi)!==0&&(yt(H,s,T),K=qi+K,os=!0),ss(H,K)){yt(H,s,T);continue}if(!d.forceKeepAttr){if(!d.keepAttr){yt(H,s,T);continue}if(!mr&&B(fo,K)){yt(H,s,T);continue}if(Ee&&(K=Rr(K)),!rs(_,ae,K)){yt(H,s,T);continue}K=Ha(_,ae,Ae,K),K!==be&&Va(s,H,Ae,K)&&os&&ro(e.removed)}}he(P.afterSanitizeAttributes,s,null),gt(s,l)},Pr=function(s,l){qa(s,l),Ga(s,l),vt(s.content)&&Ir(s.content)},Ir=function(s){let l=null,p=An(s);for(he(P.beforeSanitizeShadowDOM,s,null);l=p.nextNode();)if(he(P.uponSanitizeShadowNode,l,null),Pr(l,s),fe(l)===U.element){let d=lr(l);vt(d)&&(Mr(d),Ir(d))}Ee&&Dr(s),he(P.afterSanitizeShadowDOM,s,null)},Mr=function(s){let l=[{node:s,shadow:null}];for(;l.length>0;){let p=l.pop();if(p.shadow){Ir(p.shadow);continue}let d=p.node,g=fe(d)===U.element,_=N(d);if(_)for(let T=_.length-1;T>=0;--T)l.push({node:_[T],shadow:null});if(g){let T=pt?pt(d):null;if(typeof T=="string"&&j(T)==="template"){let H=d.content;vt(H)&&l.push({node:H,shadow:null})}}if(g){let T=lr(d);vt(T)&&l.push({node:null,shadow:T},{node:T,shadow:null})}}};return e.sanitize=function(h){let s=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},l=null,p=null,d=null,g=null;if(xr=!h,xr&&(h="<!-->"),typeof h!="string"&&!qt(h)&&(h=vu(h),typeof h!="string"))throw Oe("dirty is not a string, aborting");if(!e.isSupported)return h;yr?(I=gn,M=bn):Ar(s),e.removed=[];let _=_r&&typeof h!="string"&&qt(h),T=[],H=Xe;if(_){ja(h);let be=ft(h);if(typeof be=="string"){let K=j(be);if(!I[K]||Ut[K])throw kr(h),Oe("root node is forbidden and cannot be sanitized in-place")}if(kn(h))throw kr(h),Oe("root node is clobbered and cannot be sanitized in-place");T=Or(h),Xe=hi()}else if(qt(h))l=es("<!---->"),p=l.ownerDocument.importNode(h,!0),p.nodeType===U.element&&p.nodeName==="BODY"||p.nodeName==="HTML"?l=p:l.appendChild(p),Mr(l);else{if(!ht&&!Ee&&!Be&&h.indexOf("<")===-1)return Ii(h);if(l=es(h),!l)return ht?null:gr?Ge:""}l&&vr&&Ce(l.firstChild);let Ae=_?h:l;try{_&&Mr(h);let be=An(Ae);for(;d=be.nextNode();)Pr(d,Ae);_&&Ma(h,T)}catch(be){throw _&&(kr(h),Zi(h,T)),be}finally{Xe=H}if(_){if(Zi(h,T))throw Oe("a node selected for removal could not be safely returned; refusing to sanitize in place");return Ee&&Cr(h),h}if(ht){if(Ee&&Cr(l),_n)for(g=ca.call(l.ownerDocument);l.firstChild;)g.appendChild(l.firstChild);else g=l;return(M.shadowroot||M.shadowrootmode)&&(g=fa.call(r,g,!0)),g}let de=()=>Be?l.outerHTML:l.innerHTML,ae=de();return Ee&&B(ku,ae)&&(Dr(l),ae=de()),Be&&I["!doctype"]&&l.ownerDocument&&l.ownerDocument.doctype&&l.ownerDocument.doctype.name&&B(Ru,l.ownerDocument.doctype.name)&&(ae="<!DOCTYPE "+l.ownerDocument.doctype.name+`>
`+ae),Ii(ae)},e.setConfig=function(){let h=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};Ar(h),yr=!0,gn=I,bn=M},e.clearConfig=function(){En=null,yr=!1,gn=null,bn=null,oe=cr,Ge=""},e.isValidAttribute=function(h,s,l){En||Ar({});let p=j(h),d=j(s);return typeof l=="string"&&(ss(s,l)||!mr&&B(fo,l))?!1:rs(p,d,l)},e.addHook=function(h,s){typeof s=="function"&&Q(P,h)&&fn(P[h],s)},e.removeHook=function(h,s){if(Q(P,h)){if(s!==void 0){let l=lu(P[h],s);return l===-1?void 0:cu(P[h],l,1)[0]}return ro(P[h])}},e.removeHooks=function(h){Q(P,h)&&(P[h]=[])},e.removeAllHooks=function(){P=ho()},e}var xo=_o();var wo="p br strong em b i u s code pre ul ol li table thead tbody tr th td a blockquote h1 h2 h3 h4 h5 h6 sub sup hr".split(" "),Eo=["start","colspan","rowspan"],Ao=["href","title",...Eo],ju=/^(?:https?:\/\/|mailto:|tel:)/i,Uu=/^(?:mailto|tel):/i,zu=/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi,qu=/<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>|<!--[\s\S]*?-->|[<>]/gi,Fu=/([a-z][a-z-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;function yn(n,e){let t=xo.sanitize(Hu(n),{ALLOWED_TAGS:wo,ALLOWED_ATTR:Ao,ALLOWED_URI_REGEXP:ju,ADD_URI_SAFE_ATTR:Eo,ALLOW_ARIA_ATTR:!1,ALLOW_DATA_ATTR:!1,RETURN_DOM_FRAGMENT:!0});return t.querySelectorAll("a").forEach(Gu),t.querySelectorAll("h1, h2, h3, h4, h5, h6").forEach(r=>Wu(r,e.heading)),t.querySelectorAll("table").forEach((r,i)=>{Bu(r,i?`${e.table}.${i+1}`:e.table)}),t}function Ai(n){let e=yn(n,{heading:4,table:""});return e.querySelectorAll("p, li, tr, td, th, h4, br, pre, blockquote").forEach(t=>t.append(" ")),e.querySelectorAll("br").forEach(t=>t.replaceWith(" ")),(e.textContent??"").replace(/\s+/g," ").trim()}function ko(n){try{return/^https?:$/.test(new URL(n,document.baseURI).protocol)}catch{return!1}}function Hu(n){return n.replace(zu,"").replace(qu,(e,t,r,i)=>e.length===1?e==="<"?"&lt;":"&gt;":!r||!wo.includes(r.toLowerCase())?"":`<${t}${r}${t?"":Vu(i??"")}>`)}function Vu(n){return Array.from(n.matchAll(Fu),([,e="",t,r,i])=>{let o=(t??r??i??"").replace(/"/g,"&quot;").replace(/</g,"&lt;");return Ao.includes(e.toLowerCase())?` ${e}="${o}"`:""}).join("")}function Gu(n){let e=n.getAttribute("href");e===null||Uu.test(e)||(n.target="_blank",n.rel="noopener noreferrer")}function Wu(n,e){let t=document.createElement(`h${e}`);t.append(...n.childNodes),n.replaceWith(t)}function Bu(n,e){let t=document.createElement("div");t.className="table",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",e),n.replaceWith(t),t.append(n)}function To(n,{messages:e,reply:t}){let r=e.map(i=>Xu(i,t));return[...t.kind==="emergency"?[`${n.emergency}.`]:[],...r].join(" ")}function Xu(n,{answers:e}){let t=Ai(n.html);if(n.type==="text")return t;let r=e[n.answer],i=r?`${r.drug.name}: ${r.entry.title}.`:"";return`${Ai(n.disclaimer.html)} ${i} ${t}`}var So=V`
  .answer {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    border-end-start-radius: 4px;
    background: var(--_raised);
    box-shadow: var(--_shadow);
    overflow: clip;
  }
  .disclaimer {
    display: flex;
    gap: 10px;
    padding: 10px 14px;
    border-block-end: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_caution-edge);
    font-size: 0.867em;
    line-height: 1.45;
    color: var(--_caution-text);
    background: var(--_caution);
  }
  .disclaimer > div {
    flex: 1;
    min-width: 0;
  }
  .disclaimer a,
  .disclaimer .more {
    color: inherit;
  }
  .disclaimer .icon {
    margin-block-start: 1px;
    color: color-mix(in srgb, var(--_caution-edge) 70%, var(--_caution-text));
  }
  .content {
    padding: 14px 16px 8px;
  }
  .content h3 {
    margin-block-end: 6px;
    overflow-wrap: anywhere;
  }
  .drug {
    display: block;
    font-size: 0.8em;
    font-weight: 650;
    letter-spacing: 0.02em;
    color: var(--_accent);
  }
  .drug:only-child,
  .heading {
    font-size: 1.067em;
    font-weight: 650;
    line-height: 1.35;
    color: var(--_text);
  }
  .body.folded {
    max-height: 22em;
    overflow: clip;
    -webkit-mask-image: linear-gradient(#000 calc(100% - 4em), transparent);
    mask-image: linear-gradient(#000 calc(100% - 4em), transparent);
  }
  .clamp.folded {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
  }
  .clamp.folded :is(p, ul, ol, li, h4, blockquote) {
    display: inline;
    margin: 0;
    padding: 0;
  }
  .clamp.folded :is(p, li, h4)::after {
    content: " ";
  }
  .more {
    min-height: 32px;
    border-radius: 4px;
    font-size: 0.933em;
    font-weight: 600;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .disclaimer .more {
    min-height: 24px;
    font-size: 1em;
  }
  .source {
    margin-block-start: 8px;
    font-size: 0.867em;
  }
  .source,
  .source a {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 28px;
    overflow-wrap: anywhere;
  }
  .source .icon {
    width: 18px;
    height: 18px;
  }
  .source a {
    display: inline-flex;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding: 4px 8px;
    border-block-start: 1px solid var(--_line);
  }
  .votes {
    display: inline-flex;
    gap: 2px;
  }
  .thumb {
    width: 40px;
    padding: 0;
  }
  .thumb[aria-pressed="true"] {
    color: var(--_accent);
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .thumb[aria-pressed="true"] .icon {
    fill: color-mix(in srgb, var(--_accent) 30%, transparent);
  }
  .comment,
  .thanks {
    padding: 8px 16px 14px;
    font-size: 0.9em;
  }
  .comment label {
    display: block;
    margin-block-end: 4px;
    color: var(--_muted);
  }
  .comment input {
    flex: 1 1 9em;
    min-width: 0;
    min-height: 40px;
    padding: 6px 10px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-small);
    font-size: 1.185em;
    background: var(--_ground);
  }
  .comment .action {
    min-height: 40px;
    font-size: 0.963em;
  }

  .emergency {
    border: 2px solid var(--_alarm-edge);
    border-radius: var(--_radius);
    color: var(--_alarm-text);
    background: var(--_alarm);
    overflow: clip;
  }
  .emergency h3 {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 10px 14px;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.2;
    color: #ffffff;
    background: var(--_alarm-fill);
  }
  .emergency h3 .icon {
    width: 26px;
    height: 26px;
  }
  .emergency .prose {
    padding: 4px 16px 14px;
  }
  .emergency a:not(.call) {
    color: inherit;
    font-weight: 650;
  }
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 14px 14px 6px;
  }
  .calls:empty {
    display: none;
  }
  .call {
    flex: 1 1 9em;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-height: 48px;
    padding: 7px 16px;
    border: 2px solid var(--_alarm-edge);
    border-radius: var(--_radius-small);
    font-size: 1.067em;
    font-weight: 700;
    line-height: 1.3;
    text-decoration: none;
    color: var(--_alarm-text);
    background: var(--_ground);
  }
  .call:first-child {
    flex-basis: 100%;
    border-color: transparent;
    font-size: 1.2em;
    color: #ffffff;
    background: var(--_alarm-fill);
  }
  .call .whose {
    display: block;
    font-size: 0.8em;
    font-weight: 500;
  }
  .call:hover {
    text-decoration: underline;
  }
  .emergency :focus-visible {
    outline-color: var(--_alarm-text);
  }
  @media (forced-colors: active) {
    .call:first-child {
      border-color: LinkText;
    }
  }
`;var $o=V`
  .composer {
    position: relative;
    flex: none;
    padding: 10px 12px;
    padding-block-end: max(8px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_raised);
  }
  .field {
    display: flex;
    align-items: flex-end;
    gap: 6px;
    padding: 4px;
    border: 1px solid var(--_edge);
    border-radius: min(calc(var(--_radius) + 10px), 25px);
    background: var(--_ground);
  }
  .field:focus-within {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
  }
  textarea {
    flex: 1;
    min-width: 0;
    max-height: 9.75em;
    padding: 8px 6px 8px 12px;
    padding-inline: 12px 6px;
    border: 0;
    outline: 0;
    font-size: 1.0667em;
    line-height: 1.5;
    resize: none;
    overflow: hidden auto;
    scrollbar-width: thin;
    background: none;
  }
  textarea:focus-visible {
    outline: 0;
  }
  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .send {
    display: grid;
    place-items: center;
    flex: none;
    width: 40px;
    height: 40px;
    border-radius: 50%;
    color: var(--_accent-text);
    background: var(--_accent);
  }
  .send:hover {
    background: color-mix(in srgb, var(--_text) 12%, var(--_accent));
  }
  .send[aria-disabled="true"] {
    color: var(--_muted);
    background: color-mix(in srgb, var(--_text) 9%, var(--_ground));
  }
  .left,
  .footnote {
    padding: 4px 8px 0;
    font-size: 0.767em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .left {
    text-align: end;
  }
  .left.over {
    font-weight: 650;
    color: var(--_alarm-edge);
  }
  .footnote {
    text-align: center;
    unicode-bidi: plaintext;
  }
  @media (max-height: 480px) {
    .footnote {
      display: none;
    }
  }

  .names-list {
    position: absolute;
    inset-inline: 12px;
    inset-block-end: calc(100% - 4px);
    z-index: 1;
    max-height: 16em;
    margin: 0;
    padding: 6px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    list-style: none;
    overflow: auto;
    background: var(--_raised);
    box-shadow: var(--_shadow-high);
  }
  .names-list li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
    min-height: 40px;
    padding: 6px 12px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    cursor: pointer;
  }
  .names-list li:hover {
    background: color-mix(in srgb, var(--_text) 6%, transparent);
  }
  .names-list li[aria-selected="true"] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .stands-for {
    font-size: 0.867em;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .names-list li[aria-selected="true"] {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;var Oo=V`
  :host {
    all: initial !important;
    position: fixed !important;
    inset: auto 0 0 auto !important;
    z-index: var(--faq-bot-z-index, 2147483000) !important;
    unicode-bidi: isolate !important;
  }
  :host([inline]) {
    display: block !important;
    position: relative !important;
    inset: auto !important;
    z-index: 0 !important;
    width: 100% !important;
    height: 100% !important;
    min-height: 26em !important;
  }
  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .launcher,
  .panel {
    font: 400 0.9375em/1.5 var(--_font);
    color: var(--_text);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  h2,
  h3,
  p {
    margin: 0;
    font: inherit;
  }
  button,
  input,
  textarea {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    padding: 0;
    border: 1px solid transparent;
    background: none;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  button[aria-disabled="true"] {
    cursor: default;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .icon {
    flex: none;
    width: 20px;
    height: 20px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .action {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 36px;
    padding: 4px 10px;
    border-radius: var(--_radius-small);
    font-size: 0.867em;
    font-weight: 500;
    color: var(--_muted);
  }
  .action .icon {
    width: 18px;
    height: 18px;
  }
  .action:hover {
    color: var(--_text);
    background: color-mix(in srgb, var(--_text) 7%, transparent);
  }
  .action.filled {
    color: var(--_text);
    border-color: var(--_edge);
    background: var(--_raised);
  }
  .action.filled:hover {
    background: var(--_tint);
  }
  .action.danger {
    color: #ffffff;
    background: var(--_alarm-fill);
  }
  .action.danger:hover {
    filter: brightness(0.92);
  }
`;var Ro=V`
  .launcher {
    --_gap: 20px;
    position: fixed;
    right: var(--_gap);
    bottom: var(--_gap);
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-height: 56px;
    padding: 0 22px 0 18px;
    border-radius: 28px;
    font-weight: 600;
    white-space: nowrap;
    color: var(--_accent-text);
    background: var(--_accent);
    box-shadow: var(--_shadow-high);
  }
  .launcher .icon {
    width: 26px;
    height: 26px;
  }
  .launcher:hover {
    background: color-mix(in srgb, var(--_text) 12%, var(--_accent));
  }
  .launcher:focus-visible {
    outline-width: 3px;
    outline-offset: 3px;
    box-shadow:
      0 0 0 3px var(--_ground),
      var(--_shadow-high);
  }
  :host([position="bottom-left"]) .launcher,
  :host([position="top-left"]) .launcher {
    right: auto;
    left: var(--_gap);
  }
  :host([position="top-right"]) .launcher,
  :host([position="top-left"]) .launcher {
    top: var(--_gap);
    bottom: auto;
  }
  .launcher[aria-expanded="true"] {
    width: 56px;
    padding: 0;
    justify-content: center;
  }
  .badge {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    width: 16px;
    height: 16px;
    border: 2px solid var(--_ground);
    border-radius: 50%;
    background: var(--_alarm-fill);
  }
  .launcher[aria-expanded="true"] .label {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media ${bt(wt)} {
    .launcher {
      --_gap: 16px;
      width: 56px;
      padding: 0;
      justify-content: center;
    }
    .launcher .label {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media print {
    .launcher,
    dialog.panel {
      display: none;
    }
  }
`;var Co=V`
  .panel {
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    text-align: start;
    overflow: hidden;
  }
  dialog.panel[open],
  section.panel {
    display: flex;
    flex-direction: column;
  }
  section.panel {
    position: absolute;
    inset: 0;
    box-shadow: var(--_shadow);
  }
  dialog.panel {
    position: fixed;
    inset: auto 20px 88px auto;
    width: min(var(--faq-bot-width, 412px), calc(100vw - 40px));
    height: min(var(--faq-bot-height, 680px), calc(100vh - 108px));
    height: min(var(--faq-bot-height, 680px), calc(100dvh - 108px));
    max-width: none;
    max-height: none;
    margin: 0;
    box-shadow: var(--_shadow-high);
  }
  :host([position="bottom-left"]) dialog.panel {
    inset: auto auto 88px 20px;
  }
  :host([position="top-right"]) dialog.panel {
    inset: 88px 20px auto auto;
  }
  :host([position="top-left"]) dialog.panel {
    inset: 88px auto auto 20px;
  }
  @media ${bt(wt)} {
    :host dialog.panel.panel {
      inset: var(--_above, 0) 0 auto;
      width: 100%;
      height: var(--_shown, 100%);
      border: 0;
      border-radius: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog.panel[open] {
      animation: rise 0.18s ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(10px);
      }
    }
  }

  .header {
    flex: none;
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 10px 10px 10px 16px;
    padding-block-start: max(10px, env(safe-area-inset-top));
    padding-inline: 16px 10px;
    border-block-end: 1px solid var(--_line);
    background: var(--_raised);
  }
  .mark {
    display: grid;
    place-items: center;
    flex: none;
    width: 36px;
    height: 36px;
    margin-inline-end: 8px;
    border-radius: 10px;
    color: var(--_accent-text);
    background: var(--_accent);
  }
  .names {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: 1.067em;
    font-weight: 650;
    line-height: 1.3;
  }
  .subtitle {
    font-size: 0.8em;
    line-height: 1.35;
    color: var(--_muted);
  }
  .icon-button {
    display: grid;
    place-items: center;
    flex: none;
    width: 40px;
    height: 40px;
    border-radius: 10px;
    color: var(--_muted);
  }
  .icon-button:hover {
    color: var(--_text);
    background: color-mix(in srgb, var(--_text) 8%, transparent);
  }
  .icon-button[aria-disabled="true"] {
    opacity: 0.45;
    background: none;
  }

  .conversation {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .veil {
    position: absolute;
    inset: 0;
    z-index: 2;
    display: grid;
    place-items: center;
    padding: 16px;
    overflow: auto;
    background: color-mix(in srgb, var(--_sunk) 72%, transparent);
  }
  .confirmation {
    width: min(20em, 100%);
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: var(--_shadow-high);
  }
  .confirmation .asked {
    font-size: 1.067em;
    font-weight: 650;
  }
  #clear-text {
    margin-block: 6px 16px;
    color: var(--_muted);
  }
  .confirmation .action {
    flex: 1 1 6em;
    min-height: 40px;
    font-size: 0.933em;
  }
`;var Do=V`
  .prose {
    overflow-wrap: anywhere;
  }
  .prose :is(p, ul, ol, pre, blockquote, .table) {
    margin-block: 0.6em;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.35em;
  }
  .prose li {
    margin-block: 0.25em;
  }
  .prose li::marker {
    color: var(--_muted);
  }
  .prose :is(h3, h4) {
    margin-block: 0.9em 0.3em;
    font-size: 1em;
    font-weight: 650;
  }
  .prose :is(strong, b) {
    font-weight: 650;
  }
  .prose code {
    padding: 0.1em 0.3em;
    border-radius: 4px;
    font: 0.9em ui-monospace, "SF Mono", Menlo, Consolas, monospace;
    background: color-mix(in srgb, var(--_text) 8%, transparent);
  }
  .prose pre {
    padding: 10px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    white-space: pre-wrap;
  }
  .prose pre code {
    padding: 0;
    background: none;
  }
  .prose blockquote {
    margin-inline: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
    color: var(--_muted);
  }
  .prose hr {
    margin-block: 0.8em;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .prose .table {
    max-width: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    overflow: auto;
    overscroll-behavior-x: contain;
  }
  .prose table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.933em;
    overflow-wrap: normal;
  }
  .prose :is(th, td) {
    min-width: 6.5em;
    padding: 7px 12px;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
  }
  .prose th {
    font-weight: 650;
    background: var(--_sunk);
  }
  .prose tr:last-child > td {
    border-block-end: 0;
  }
  .prose a {
    /* Large enough to be hit, without moving the lines apart. */
    padding-block: 4px;
  }
  .prose > :is(*, .table):first-child {
    margin-block-start: 0;
  }
  .prose > :is(*, .table):last-child {
    margin-block-end: 0;
  }
`;var Ku=V`
  color-scheme: light;
  --_accent: var(--faq-bot-accent, #0b6a75);
  --_accent-text: var(--faq-bot-accent-text, #ffffff);
  --_ground: var(--faq-bot-background, #ffffff);
  --_text: var(--faq-bot-text, #15252d);
  --_caution: #fff6e0;
  --_caution-text: #46350e;
  --_caution-edge: #d9a02b;
  --_alarm: #fdeeec;
  --_alarm-text: #5a150e;
  --_alarm-edge: #b3261e;
  --_alarm-fill: #b3261e;
  --_shadow: 0 1px 2px rgb(16 38 46 / 6%);
  --_shadow-high: 0 12px 40px rgb(16 38 46 / 22%), 0 2px 8px rgb(16 38 46 / 12%);
  --_sunk: color-mix(in srgb, var(--_accent) 5%, var(--_ground));
  --_said: var(--_accent);
  --_said-text: var(--_accent-text);
  --_raised: var(--_ground);
`,Po=V`
  color-scheme: dark;
  --_accent: var(--faq-bot-accent, #62c7d1);
  --_accent-text: var(--faq-bot-accent-text, #04252a);
  --_ground: var(--faq-bot-background, #151f25);
  --_text: var(--faq-bot-text, #e7eef1);
  --_caution: #2f2814;
  --_caution-text: #f4e6c3;
  --_caution-edge: #d9a02b;
  --_alarm: #36140f;
  --_alarm-text: #ffe5e1;
  --_alarm-edge: #ff7d71;
  --_alarm-fill: #c2291f;
  --_shadow: 0 1px 2px rgb(0 0 0 / 35%);
  --_shadow-high: 0 12px 40px rgb(0 0 0 / 60%), 0 2px 8px rgb(0 0 0 / 40%);
  --_sunk: color-mix(in srgb, #000000 26%, var(--_ground));
  --_said: color-mix(in srgb, var(--_accent) 28%, var(--_ground));
  --_said-text: var(--_text);
  --_raised: color-mix(in srgb, var(--_text) 5%, var(--_ground));
`,Io=V`
  :host {
    ${Ku}
    --_muted: color-mix(in srgb, var(--_text) 70%, var(--_ground));
    --_line: color-mix(in srgb, var(--_text) 13%, var(--_ground));
    --_edge: color-mix(in srgb, var(--_text) 52%, var(--_ground));
    --_tint: color-mix(in srgb, var(--_accent) 10%, var(--_raised));
    --_radius: var(--faq-bot-radius, 14px);
    --_radius-small: min(var(--_radius), 8px);
    --_font: var(
      --faq-bot-font,
      system-ui,
      -apple-system,
      "Segoe UI",
      Roboto,
      "Helvetica Neue",
      "Noto Sans",
      Arial,
      sans-serif
    );
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) {
      ${Po}
    }
  }
  :host([theme="dark"]) {
    ${Po}
  }
`;var Mo=V`
  .transcript {
    flex: 1;
    min-height: 0;
    padding: 16px;
    overflow: hidden auto;
    overscroll-behavior: contain;
    background: var(--_sunk);
    scrollbar-width: thin;
    scrollbar-color: var(--_edge) transparent;
  }
  .transcript:focus-visible {
    outline-offset: -2px;
  }
  .exchange {
    display: flex;
    flex-direction: column;
    gap: 10px;
    margin-block-end: 20px;
  }
  .exchange:last-child {
    margin-block-end: 4px;
  }
  .reply {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: 10px;
  }
  .bubble,
  .visitor {
    max-width: 88%;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .bubble {
    align-self: flex-start;
    border-end-start-radius: 4px;
    background: var(--_raised);
    box-shadow: var(--_shadow);
  }
  .visitor {
    align-self: flex-end;
    border-color: transparent;
    border-end-end-radius: 4px;
    color: var(--_said-text);
    background: var(--_said);
  }
  .visitor p {
    white-space: pre-wrap;
  }
  .about {
    display: inline-block;
    margin-block-start: 8px;
    padding: 2px 10px;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.867em;
    font-weight: 550;
    color: var(--_accent);
    background: var(--_tint);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    min-height: 36px;
    max-width: 100%;
    padding: 6px 14px;
    border: 1px solid var(--_line);
    border-radius: 18px;
    font-size: 0.9em;
    line-height: 1.35;
    text-align: start;
    overflow-wrap: anywhere;
    color: var(--_text);
    background: transparent;
  }
  .newest .chip,
  .exchange:only-child .chip {
    border-color: color-mix(in srgb, var(--_accent) 55%, var(--_ground));
    color: var(--_accent);
    background: var(--_raised);
  }
  .transcript .chip:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .transcript .chip.quiet {
    border-style: dashed;
    color: var(--_muted);
    background: transparent;
  }
  .choices {
    flex-direction: column;
    align-items: stretch;
  }
  .choices .chip {
    min-height: 44px;
    border-radius: var(--_radius-small);
    font-weight: 600;
  }
  .newest .choices .chip {
    border-width: 1.5px;
    border-color: var(--_accent);
  }

  .waiting {
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--_muted);
  }
  .dots {
    display: inline-flex;
    gap: 4px;
  }
  .dots i {
    width: 7px;
    height: 7px;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    .dots i {
      animation: breathe 1.2s infinite ease-in-out;
    }
    .dots i:nth-child(2) {
      animation-delay: 0.15s;
    }
    .dots i:nth-child(3) {
      animation-delay: 0.3s;
    }
    @keyframes breathe {
      0%,
      60%,
      100% {
        opacity: 0.3;
      }
      30% {
        opacity: 1;
      }
    }
  }

  .trouble {
    align-self: flex-end;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 6px 10px;
    max-width: 100%;
    padding: 8px 8px 8px 12px;
    padding-inline: 12px 8px;
    border: 1px solid var(--_alarm-edge);
    border-radius: var(--_radius-small);
    font-size: 0.9em;
    color: var(--_alarm-text);
    background: var(--_alarm);
  }
  .trouble > .icon {
    color: var(--_alarm-edge);
  }
  .trouble p {
    flex: 1 1 10em;
  }
  @media (forced-colors: active) {
    .visitor {
      border-color: CanvasText;
    }
    .dots i {
      background: CanvasText;
    }
  }
`;var Lo=[Io,Oo,Do,Ro,Co,Mo,So,$o];function ne(n){return b`<svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >${n}</svg>`}var D={chat:ne(J`<path d="M4 5.5A2.5 2.5 0 0 1 6.5 3h11A2.5 2.5 0 0 1 20 5.5v8a2.5 2.5 0 0 1-2.5 2.5H11l-4.6 4.2A.8.8 0 0 1 5 19.6V16a2.5 2.5 0 0 1-1-2z"/><path d="M12 6.8v5.4M9.3 9.5h5.4"/>`),capsule:ne(J`<rect x="2.2" y="7.8" width="19.6" height="8.4" rx="4.2" transform="rotate(-45 12 12)"/><path d="m9 9 6 6"/>`),close:ne(J`<path d="m6 6 12 12M18 6 6 18"/>`),down:ne(J`<path d="m6 9 6 6 6-6"/>`),bin:ne(J`<path d="M4 7h16M10 11v6M14 11v6M6 7l1 12a2 2 0 0 0 2 1.8h6a2 2 0 0 0 2-1.8L18 7M9 7V4.6c0-.6.4-1.1 1-1.1h4c.6 0 1 .5 1 1.1V7"/>`),send:ne(J`<path d="M12 19V5M6 11l6-6 6 6"/>`),info:ne(J`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.2M12 7.6v.1"/>`),warning:ne(J`<path d="M12 3.6 2.6 19.4a1 1 0 0 0 .9 1.6h17a1 1 0 0 0 .9-1.6z"/><path d="M12 10v4.6M12 17.6v.1"/>`),phone:ne(J`<path d="M5 3.5h3.2l1.6 4.4-2.2 1.7a12.4 12.4 0 0 0 6.8 6.8l1.7-2.2 4.4 1.6V19a2 2 0 0 1-2.2 2A17 17 0 0 1 3 5.7 2 2 0 0 1 5 3.5z"/>`),page:ne(J`<path d="M14 3H7.5A1.5 1.5 0 0 0 6 4.5v15A1.5 1.5 0 0 0 7.5 21h9a1.5 1.5 0 0 0 1.5-1.5V7z"/><path d="M14 3v4h4M9.5 12.5h5M9.5 16h5"/>`),copy:ne(J`<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M5.5 15H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v.5"/>`),done:ne(J`<path d="m5 12.5 4.6 4.6L19 7.5"/>`),up:ne(J`<path d="M7.5 11 11 3.6a2.3 2.3 0 0 1 2.4 2.3V9h4.8a2 2 0 0 1 2 2.3l-1.1 7a2 2 0 0 1-2 1.7H7.5zM7.5 11H4.8A.8.8 0 0 0 4 11.8v7.4c0 .4.4.8.8.8h2.7"/>`),thumbDown:ne(J`<path d="M16.5 13 13 20.4a2.3 2.3 0 0 1-2.4-2.3V15H5.8a2 2 0 0 1-2-2.3l1.1-7a2 2 0 0 1 2-1.7h9.6zM16.5 13h2.7c.4 0 .8-.4.8-.8V4.8a.8.8 0 0 0-.8-.8h-2.7"/>`),again:ne(J`<path d="M19.5 12a7.5 7.5 0 1 1-2.4-5.5L19.5 9M19.5 4v5h-5"/>`)};var ki={launcher:"Ask about a medicine",unread:"New answer",title:"Medicine questions",subtitle:"Answers from this site’s drug pages",greeting:"Hello! Ask me about a medicine. I look it up in this site’s drug pages and show you what they say, in their own words.",about:"About: {drug}",starterUse:"What is {drug} used for?",starterTake:"How should I take {drug}?",starterSideEffects:"What are the side effects of {drug}?",starterDrugs:"Which drugs do you know?",conversation:"Conversation",you:"You asked:",reply:"Reply:",waiting:"Looking it up…",close:"Close",clear:"Clear conversation",clearQuestion:"Clear this conversation?",clearText:"Your questions and the answers are deleted in this window and on the server.",clearYes:"Clear",cancel:"Cancel",cleared:"Conversation cleared.",clearedHere:"Cleared here. The server could not be reached: it is told as soon as possible.",important:"Important",readInFull:"Read in full",readLess:"Read less",showAll:"Show all",showLess:"Show less",table:"Table {number}",source:"Source: {drug} page",newTab:"(opens in a new tab)",suggestions:"Suggestions",more:"{count} more",fewer:"Fewer",copy:"Copy",copied:"Copied",notCopied:"Could not copy",helpful:"Helpful",notHelpful:"Not helpful",voteFailed:"Your vote could not be sent. Please try again.",comment:"What could be better? (optional)",commentSend:"Send comment",thanks:"Thank you. This helps to improve the pages.",emergency:"Emergency",call:"Call {number}",question:"Your question",placeholder:"Ask about a medicine…",send:"Send",left:"Characters left: {count}",over:"Characters too many: {count}",names:"Names of medicines",namesFound:"Names of medicines found: {count}. Choose with the arrow keys and Enter.",footnote:"General information, not medical advice. In an emergency call your local emergency number.",retry:"Try again",offline:"Not sent: you are offline, or the server cannot be reached.",timeout:"No reply: it took too long.",tooMany:"Too many questions at once. Please wait a moment.",tooManyWait:"Too many questions at once. Please wait {seconds} seconds.",refused:"This site is not allowed to use this service.",tooLong:"Not sent: the message is too long.",fault:"Something went wrong and no answer came. Your question is kept."};var No={launcher:"Pregunte sobre un medicamento",unread:"Respuesta nueva",title:"Preguntas sobre medicamentos",subtitle:"Respuestas de las páginas de este sitio",greeting:"¡Hola! Pregúnteme sobre un medicamento. Busco en las páginas de este sitio y le muestro lo que dicen, con sus propias palabras. Las páginas están en inglés, y por ahora solo entiendo preguntas en inglés.",about:"Sobre: {drug}",starterUse:"¿Para qué se usa {drug}?",starterTake:"¿Cómo se toma {drug}?",starterSideEffects:"¿Qué efectos secundarios tiene {drug}?",starterDrugs:"¿Qué medicamentos conoce?",conversation:"Conversación",you:"Usted preguntó:",reply:"Respuesta:",waiting:"Buscando…",close:"Cerrar",clear:"Borrar la conversación",clearQuestion:"¿Borrar esta conversación?",clearText:"Sus preguntas y las respuestas se eliminan de esta ventana y del servidor.",clearYes:"Borrar",cancel:"Cancelar",cleared:"Conversación borrada.",clearedHere:"Borrada aquí. No se pudo contactar con el servidor: se le avisará en cuanto sea posible.",important:"Importante",readInFull:"Leer todo",readLess:"Leer menos",showAll:"Mostrar todo",showLess:"Mostrar menos",table:"Tabla {number}",source:"Fuente: página de {drug}",newTab:"(se abre en una pestaña nueva)",suggestions:"Sugerencias",more:"{count} más",fewer:"Menos",copy:"Copiar",copied:"Copiado",notCopied:"No se pudo copiar",helpful:"Útil",notHelpful:"No es útil",voteFailed:"No se pudo enviar su voto. Inténtelo de nuevo.",comment:"¿Qué se podría mejorar? (opcional)",commentSend:"Enviar comentario",thanks:"Gracias. Esto ayuda a mejorar las páginas.",emergency:"Emergencia",call:"Llamar al {number}",question:"Su pregunta",placeholder:"Pregunte sobre un medicamento…",send:"Enviar",left:"Caracteres restantes: {count}",over:"Caracteres de más: {count}",names:"Nombres de medicamentos",namesFound:"Nombres de medicamentos encontrados: {count}. Elija con las flechas y la tecla Intro.",footnote:"Información general, no es consejo médico. En una emergencia, llame al número de emergencias de su zona.",retry:"Intentar de nuevo",offline:"No enviado: no hay conexión, o el servidor no responde.",timeout:"Sin respuesta: ha tardado demasiado.",tooMany:"Demasiadas preguntas seguidas. Espere un momento.",tooManyWait:"Demasiadas preguntas seguidas. Espere {seconds} segundos.",refused:"Este sitio no tiene permiso para usar este servicio.",tooLong:"No enviado: el mensaje es demasiado largo.",fault:"Algo falló y no llegó la respuesta. Su pregunta se conserva."};var jo={en:ki,es:No};function Ti(n){let e=n.trim().toLowerCase().split(/[-_]/,1)[0]??"";return Object.keys(jo).includes(e)?e:"en"}function sr(n){return jo[Ti(n)]??ki}function F(n,e){return n.replace(/\{(\w+)\}/g,(t,r)=>String(e[r]??t))}var Uo=100;function zo(n){let{words:e,left:t,isEmpty:r,names:i,active:o}=n,a=t<0;return b`
    <form class="composer" part="composer" @submit=${n.send}>
      ${i.length?Zu(n):x}
      <div class="field">
        <label class="unseen" for="question">${e.question}</label>
        <textarea
          id="question"
          part="input"
          rows="1"
          dir="auto"
          autocomplete="off"
          enterkeyhint="send"
          placeholder=${e.placeholder}
          aria-autocomplete="list"
          aria-controls=${i.length?"names":x}
          aria-activedescendant=${o>=0?`name-${o}`:x}
          aria-describedby=${t<=Uo?"left":x}
          aria-invalid=${a?"true":x}
          @input=${n.input}
          @keydown=${n.key}
          @blur=${n.leave}
        ></textarea>
        <button type="submit" class="send" part="send" aria-label=${e.send} aria-disabled=${r||a}>
          ${D.send}
        </button>
      </div>
      <p id="left" class=${a?"left over":"left"} ?hidden=${t>Uo}>
        ${F(a?e.over:e.left,{count:Math.abs(t)})}
      </p>
      <p class="footnote" part="footnote">${e.footnote}</p>
    </form>
  `}function Zu({words:n,names:e,active:t,pick:r}){return b`
    <ul id="names" class="names-list" role="listbox" aria-label=${n.names}>
      ${e.map(({name:i,drug:o},a)=>b`<li
          id="name-${a}"
          role="option"
          aria-selected=${a===t}
          @mousedown=${c=>c.preventDefault()}
          @click=${()=>r(a)}
        ><bdi>${i}</bdi>${i===o?x:b`<span class="stands-for"><bdi>${o}</bdi></span>`}</li>`)}
    </ul>
  `}function qo(n,{isOpen:e,isUnread:t,toggle:r}){return b`
    <button
      type="button"
      class="launcher"
      part="launcher"
      title=""
      aria-haspopup="dialog"
      aria-expanded=${e}
      aria-controls="panel"
      @click=${r}
    >
      ${e?D.down:D.chat}
      <span class="label">${n.launcher}</span>
      ${t&&!e?b`<span class="badge"><span class="unseen">${n.unread}</span></span>`:x}
    </button>
  `}function Ho(n){return n.isInline?b`<section
      id="panel"
      class="panel"
      part="panel"
      role="region"
      title=""
      lang=${n.lang}
      dir=${n.dir}
      aria-labelledby="title"
      @keydown=${n.key}
    >${Fo(n)}</section>`:b`<dialog
    id="panel"
    class="panel"
    part="panel"
    title=""
    lang=${n.lang}
    dir=${n.dir}
    aria-labelledby="title"
    @keydown=${n.key}
    @cancel=${n.dismissed}
    @close=${n.dismissed}
  >${Fo(n)}</dialog>`}function Fo(n){return b`
    ${Qu(n)}
    <div class="conversation" ?inert=${n.isClearing}>${n.transcript}${n.composer}</div>
    ${n.isClearing?ec(n):x}
    ${n.regions}
  `}function Qu({words:n,title:e,isInline:t,isClearing:r,canClear:i,close:o,clear:a}){return b`
    <header class="header" part="header" ?inert=${r}>
      <span class="mark">${D.capsule}</span>
      <div class="names">
        <h2 id="title" part="title">${e||n.title}</h2>
        <p class="subtitle">${n.subtitle}</p>
      </div>
      <button
        type="button"
        class="icon-button clear"
        aria-label=${n.clear}
        aria-disabled=${!i}
        @click=${i?a:x}
      >${D.bin}</button>
      ${t?x:b`<button type="button" class="icon-button" aria-label=${n.close} @click=${o}>${D.close}</button>`}
    </header>
  `}function ec({words:n,confirm:e}){return b`
    <div class="veil">
      <div class="confirmation" role="alertdialog" aria-labelledby="clear-title" aria-describedby="clear-text">
        <p id="clear-title" class="asked">${n.clearQuestion}</p>
        <p id="clear-text">${n.clearText}</p>
        <div class="row">
          <button type="button" class="action filled" @click=${()=>e(!1)}>${n.cancel}</button>
          <button type="button" class="action danger confirm" @click=${()=>e(!0)}>${n.clearYes}</button>
        </div>
      </div>
    </div>
  `}var or={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},It=n=>(...e)=>({_$litDirective$:n,values:e}),Fe=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var{I:tc}=Es,Vo=n=>n;var Go=()=>document.createComment(""),Mt=(n,e,t)=>{let r=n._$AA.parentNode,i=e===void 0?n._$AB:e._$AA;if(t===void 0){let o=r.insertBefore(Go(),i),a=r.insertBefore(Go(),i);t=new tc(o,a,n,n.options)}else{let o=t._$AB.nextSibling,a=t._$AM,c=a!==n;if(c){let u;t._$AQ?.(n),t._$AM=n,t._$AP!==void 0&&(u=n._$AU)!==a._$AU&&t._$AP(u)}if(o!==i||c){let u=t._$AA;for(;u!==o;){let m=Vo(u).nextSibling;Vo(r).insertBefore(u,i),u=m}}}return t},He=(n,e,t=n)=>(n._$AI(e,t),n),nc={},Wo=(n,e=nc)=>n._$AH=e,Bo=n=>n._$AH,ar=n=>{n._$AR(),n._$AA.remove()};var Xo=(n,e,t)=>{let r=new Map;for(let i=e;i<=t;i++)r.set(n[i],i);return r},Ko=It(class extends Fe{constructor(n){if(super(n),n.type!==or.CHILD)throw Error("repeat() can only be used in text expressions")}dt(n,e,t){let r;t===void 0?t=e:e!==void 0&&(r=e);let i=[],o=[],a=0;for(let c of n)i[a]=r?r(c,a):a,o[a]=t(c,a),a++;return{values:o,keys:i}}render(n,e,t){return this.dt(n,e,t).values}update(n,[e,t,r]){let i=Bo(n),{values:o,keys:a}=this.dt(e,t,r);if(!Array.isArray(i))return this.ut=a,o;let c=this.ut??=[],u=[],m,v,y=0,S=i.length-1,A=0,R=o.length-1;for(;y<=S&&A<=R;)if(i[y]===null)y++;else if(i[S]===null)S--;else if(c[y]===a[A])u[A]=He(i[y],o[A]),y++,A++;else if(c[S]===a[R])u[R]=He(i[S],o[R]),S--,R--;else if(c[y]===a[R])u[R]=He(i[y],o[R]),Mt(n,u[R+1],i[y]),y++,R--;else if(c[S]===a[A])u[A]=He(i[S],o[A]),Mt(n,i[y],i[S]),S--,A++;else if(m===void 0&&(m=Xo(a,A,R),v=Xo(c,y,S)),m.has(c[y]))if(m.has(c[S])){let W=v.get(a[A]),N=W!==void 0?i[W]:null;if(N===null){let re=Mt(n,i[y]);He(re,o[A]),u[A]=re}else u[A]=He(N,o[A]),Mt(n,i[y],N),i[W]=null;A++}else ar(i[S]),S--;else ar(i[y]),y++;for(;A<=R;){let W=Mt(n,u[R+1]);He(W,o[A]),u[A++]=W}for(;y<=S;){let W=i[y++];W!==null&&ar(W)}return this.ut=a,Wo(n,u),ie}});var Yo=6,rc=2;function Ve(n,e,t,r=!1){if(!t.length)return x;let i=t.length>=Yo+rc,o=n.flags.has(`more:${e}`),a=i&&!o?t.slice(0,Yo):t;return b`
    <div
      class=${r?"buttons choices":"buttons"}
      part="suggestions"
      role="group"
      aria-label=${n.words.suggestions}
    >
      ${a.map(c=>ic(n,c))}
      ${i?b`<button
            type="button"
            class="chip quiet"
            aria-expanded=${o}
            @click=${()=>n.flags.toggle(`more:${e}`)}
          >${o?n.words.fewer:F(n.words.more,{count:t.length-a.length})}</button>`:x}
    </div>
  `}function ic(n,{title:e,payload:t}){return b`<button type="button" class="chip" part="suggestion" @click=${()=>n.actions.ask(t)}>
    <bdi>${e}</bdi>
  </button>`}var sc=500;function Zo(n,e,t,r){let{words:i,flags:o,actions:a}=n,c=`${e.id}-${t.answer}`,u=e.votes[t.answer],m=o.has(`copied:${c}`);return b`
    <div class="actions">
      <button type="button" class="action" @click=${()=>a.copy(c,ac(n,t,r))}>
        ${m?D.done:D.copy}<span>${m?i.copied:i.copy}</span>
      </button>
      <span class="votes">
        ${Jo(n,e.id,t.answer,"up",u)}
        ${Jo(n,e.id,t.answer,"down",u)}
      </span>
    </div>
    ${u?oc(n,e.id,t.answer):x}
  `}function Jo(n,e,t,r,i){let o=r==="up"?n.words.helpful:n.words.notHelpful;return b`<button
    type="button"
    class="action thumb"
    aria-label=${o}
    aria-pressed=${i===r}
    @click=${()=>n.actions.vote(e,t,r)}
  >${r==="up"?D.up:D.thumbDown}</button>`}function oc(n,e,t){let{words:r,flags:i,actions:o}=n,a=`${e}-${t}`;return i.has(`thanked:${a}`)?b`<p class="thanks" tabindex="-1">${r.thanks}</p>`:b`
    <form class="comment" @submit=${u=>{u.preventDefault();let m=String(new FormData(u.target).get("comment")??"").trim();o.comment(e,t,m)}}>
      <label for="comment-${a}">${r.comment}</label>
      <span class="row">
        <input id="comment-${a}" name="comment" type="text" autocomplete="off" maxlength=${sc} />
        <button type="submit" class="action filled">${r.commentSend}</button>
      </span>
    </form>
  `}function ac(n,e,{drug:t,entry:r,text:i,source:o}){let a=new URL(o.url||o.path,document.baseURI).href;return[e.disclaimer.text,r.title===t.name?`**${t.name}**`:`**${t.name}: ${r.title}**`,i,`${F(n.words.source,{drug:t.name})}, ${a}`].join(`

`)}var Qo=It(class extends Fe{constructor(n){if(super(n),n.type!==or.ATTRIBUTE||n.name!=="class"||n.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(n){return" "+Object.keys(n).filter(e=>n[e]).join(" ")+" "}update(n,[e]){if(this.st===void 0){this.st=new Set,n.strings!==void 0&&(this.nt=new Set(n.strings.join(" ").split(/\s/).filter(r=>r!=="")));for(let r in e)e[r]&&!this.nt?.has(r)&&this.st.add(r);return this.render(e)}let t=n.element.classList;for(let r of this.st)r in e||(t.remove(r),this.st.delete(r));for(let r in e){let i=!!e[r];i===this.st.has(r)||this.nt?.has(r)||(i?(t.add(r),this.st.add(r)):(t.remove(r),this.st.delete(r)))}return ie}});function Si(n,{key:e,content:t,look:r,limit:i,more:o,less:a}){let c=n.flags.has(`open:${e}`),u=n.flags.has(`long:${e}`),m=`fold-${e}`;return b`
    <div
      id=${m}
      class=${Qo({prose:!0,[r]:!0,folded:u&&!c})}
      data-fold=${e}
      data-limit=${i}
    >${t}</div>
    ${u?b`<button
          type="button"
          class="more"
          aria-expanded=${c}
          aria-controls=${m}
          @click=${()=>n.flags.toggle(`open:${e}`)}
        >${c?a:o}</button>`:x}
  `}var lc={},ea=It(class extends Fe{constructor(){super(...arguments),this.ot=lc}render(n,e){return e()}update(n,[e,t]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((r,i)=>r===this.ot[i]))return ie}else if(this.ot===e)return ie;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,t)}});function ct(n,e){return ea([n,e.heading,e.table],()=>yn(n,e))}var uc=26,cc=3.2;function ta(n,e,t,r){let i=e.turn?.reply.answers[t.answer];if(!i)return b`${x}`;let o=`${e.id}-${t.answer}`,a=F(n.words.table,{number:[r.number,...t.answer?[t.answer+1]:[]].join(".")});return b`
    <article class="answer" part="answer" aria-labelledby="title-${o}">
      ${pc(n,o,t,r.isRepeated)}
      <div class="content">
        ${fc(o,i)}
        <div lang="en" dir="auto">
          ${Si(n,{key:o,content:ct(t.html,{heading:4,table:a}),look:"body",limit:uc,more:n.words.showAll,less:n.words.showLess})}
        </div>
        ${hc(n,i)}
      </div>
      ${Zo(n,e,t,i)}
    </article>
    ${Ve(n,o,t.buttons)}
  `}function pc(n,e,t,r){let i=ct(t.disclaimer.html,{heading:4,table:e});return b`
    <div class="disclaimer" part="disclaimer" role="note" aria-label=${n.words.important}>
      ${D.info}
      <div lang="en" dir="auto">
        ${r?Si(n,{key:`${e}-disclaimer`,content:i,look:"clamp",limit:cc,more:n.words.readInFull,less:n.words.readLess}):b`<div class="prose">${i}</div>`}
      </div>
    </div>
  `}function fc(n,{drug:e,entry:t}){let r=t.title===e.name?"":t.title;return b`<h3 id="title-${n}" lang="en" dir="auto">
    <span class="drug">${e.name}</span>${r?b`<span class="unseen">: </span><span class="heading">${r}</span>`:x}
  </h3>`}function hc(n,{drug:e,source:{url:t}}){let r=b`${D.page}<span>${F(n.words.source,{drug:e.name})}</span>`;return ko(t)?b`<p class="source">
    <a href=${t} target="_blank" rel="noopener noreferrer">${r}<span class="unseen"> ${n.words.newTab}</span></a>
  </p>`:b`<p class="source">${r}</p>`}var na={heading:4,table:""};function ra(n,e,t){return b`
    <section class="emergency" part="emergency" aria-labelledby="title-${e}">
      <h3 id="title-${e}">${D.warning}<span>${n.words.emergency}</span></h3>
      <div class="calls">${dc(t.html).map(r=>mc(n,r))}</div>
      <div class="prose" lang="en" dir="auto">${ct(t.html,na)}</div>
    </section>
    ${Ve(n,e,t.buttons)}
  `}function dc(n){let e=yn(n,na).querySelectorAll('a[href^="tel:" i]'),t=new Map;for(let r of e){let i=r.getAttribute("href")??"",o=/([^.!?\n]+):\s*$/.exec(r.previousSibling?.textContent??"")?.[1]?.trim()??"";t.has(i)||t.set(i,{href:i,number:r.textContent??i,whose:o})}return[...t.values()]}function mc(n,{href:e,number:t,whose:r}){return b`<a class="call" href=${e}>
    ${D.phone}
    <span>${F(n.words.call,{number:t})}${r?b` <span class="whose" lang="en">${r}</span>`:x}</span>
  </a>`}var yc={offline:"offline",timeout:"timeout",too_many:"tooMany",refused:"refused",too_long:"tooLong",fault:"fault"};function $i(n,{trouble:e="fault",retryAfter:t}){return e==="too_many"&&t!==void 0?F(n.tooManyWait,{seconds:Math.ceil(t)}):n[yc[e]]}function ia(n,e){return b`
    <div class="trouble" part="trouble">
      ${D.warning}
      <p dir="auto">${$i(n.words,e)}</p>
      <button type="button" class="action filled" @click=${()=>n.actions.retry(e.id)}>
        ${D.again}<span>${n.words.retry}</span>
      </button>
    </div>
  `}var vc=["did_you_mean","clarify_drug"];function sa(n,{greeting:e,drug:t,exchanges:r}){let i=Ac(r);return b`
    <div class="transcript" part="transcript" role="log" aria-live="off" aria-label=${n.words.conversation} tabindex="0">
      ${gc(n,e,t)}
      ${Ko(r,o=>o.id,(o,a)=>_c(n,o,{first:i,number:a+1,isNewest:a===r.length-1}))}
    </div>
  `}function gc(n,e,t){return b`
    <div class="exchange">
      <div class="bubble greeting" part="greeting">
        <p dir="auto">${e||n.words.greeting}</p>
        ${t?b`<p class="about"><bdi>${F(n.words.about,{drug:t})}</bdi></p>`:x}
      </div>
      ${Ve(n,"starters",bc(n,t))}
    </div>
  `}function bc(n,e){let t=e?["starterUse","starterTake","starterSideEffects"]:["starterDrugs"],r=sr("en");return t.map(i=>({title:F(n.words[i],{drug:e}),payload:F(r[i],{drug:e})}))}function _c(n,e,t){return b`
    <div class=${t.isNewest?"exchange newest":"exchange"} data-exchange=${e.id}>
      <div class="visitor" part="visitor">
        <span class="unseen">${n.words.you}</span><p dir="auto">${e.question}</p>
      </div>
      ${e.state==="sending"?xc(n):x}
      ${e.state==="failed"?ia(n,e):x}
      ${e.state==="answered"?wc(n,e,t):x}
    </div>
  `}function xc(n){return b`<div class="bubble waiting">
    <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
    <span class="waiting-text">${n.words.waiting}</span>
  </div>`}function wc(n,e,t){let{messages:r,reply:i}=e.turn,o=new Set(r.flatMap(c=>c.buttons).map(c=>c.payload)),a=i.suggestions.filter(c=>!o.has(c.payload));return b`
    <div class="reply">
      <span class="unseen">${n.words.reply}</span>
      ${r.map((c,u)=>Ec(n,e,c,{...t,index:u}))}
      ${Ve(n,`${e.id}-others`,a,oa(i.kind))}
    </div>
  `}function Ec(n,e,t,{first:r,number:i,index:o}){let{kind:a}=e.turn.reply,c=`${e.id}-text-${o}`;return t.type==="answer"?ta(n,e,t,{isRepeated:!r.has(`${e.id}-${t.answer}`),number:i}):a==="emergency"?ra(n,c,t):b`
    <div class="bubble" part="message" lang="en">
      <div class="prose" dir="auto">${ct(t.html,{heading:3,table:F(n.words.table,{number:`${i}.${o}`})})}</div>
    </div>
    ${Ve(n,c,t.buttons,oa(a))}
  `}function oa(n){return vc.includes(n)}function Ac(n){let e=new Set,t=new Set;for(let{id:r,turn:i}of n)for(let o of i?.messages??[])o.type!=="answer"||e.has(o.disclaimer.text)||(e.add(o.disclaimer.text),t.add(`${r}-${o.answer}`));return t}var kc=2500,ee=class extends De{constructor(){super();this.drug="";this.server="";this.lang="";this.title="";this.greeting="";this.theme="auto";this.position="bottom-right";this.inline=!1;this.isOpen=!1;this.isClearing=!1;this.isUnread=!1;this.flags=new Qn(this);this.announcer=new jn;this.dialog=new Xn(this);this.scrolling=new Yn(this);this.composer=new Bn(this,{send:t=>{this.ask(t)},found:t=>this.announcer.say(F(this.words.namesFound,{count:t})),suggester:()=>this.suggester});this.opener=null;this.actions={ask:t=>{this.askOnce(t)},retry:t=>{this.retry(t)},copy:(t,r)=>{this.copy(t,r)},vote:(t,r,i)=>{this.vote(t,r,i)},comment:(t,r,i)=>{this.comment(t,r,i)}};this.onKey=t=>{t.stopPropagation(),!(t.key!=="Escape"||t.isComposing||this.inline&&!this.isClearing)&&(t.preventDefault(),this.isClearing?this.askToClear(!1):this.close())};this.onDismissed=t=>{t.preventDefault(),t.type==="close"&&t.target.open||this.close()};new Kn(this,this.flags)}async open(){if(this.inline||this.isOpen)return;let t=document.activeElement;this.opener=t instanceof HTMLElement&&t!==this&&t!==document.body?t:null,this.isOpen=!0,await this.updateComplete,this.scrolling.toEnd(),this.focusWhereToWrite()}async close(){if(this.inline||!this.isOpen)return;this.isOpen=!1,this.isClearing=!1,await this.updateComplete,(this.opener?.isConnected?this.opener:this.one("button.launcher"))?.focus({preventScroll:!0})}async ask(t){let r=t.trim();if(!r)return;this.hasUpdated||await this.updateComplete,this.open();let i=this.conversation.ask(r,this.drug||void 0);return await this.updateComplete,this.scrolling.toEnd(),this.settled(await i)}async clear(){this.isClearing=!1,this.flags.clear(),this.announcer.clear();let t=await this.conversation.clear();this.announcer.say(t?this.words.cleared:this.words.clearedHere)}willUpdate(t){(!this.hasUpdated||t.has("server"))&&this.connect(),this.isOpen&&(this.isUnread=!1),this.conversation.lang=this.language}render(){let t={words:this.words,flags:this.flags,actions:this.actions},{draft:r,names:i,active:o,left:a,isEmpty:c,input:u,key:m,leave:v,pick:y,send:S}=this.composer,{exchanges:A}=this.conversation,R=()=>{this.isOpen?this.close():this.open()};return b`
      ${this.inline?"":qo(this.words,{isOpen:this.isOpen,isUnread:this.isUnread,toggle:R})}
      ${Ho({words:this.words,lang:this.language,dir:this.closest("[dir]")?.dir||document.dir||"ltr",title:this.title,isInline:this.inline,isClearing:this.isClearing,canClear:A.length>0,transcript:sa(t,{greeting:this.greeting,drug:this.drug,exchanges:A}),composer:zo({words:this.words,names:i,active:o,left:a,isEmpty:c,input:u,key:m,leave:v,pick:y,send:S}),regions:this.announcer.regions,close:()=>{this.close()},clear:()=>{this.askToClear(!0)},confirm:W=>{W?this.clearAndGoOn():this.askToClear(!1)},key:this.onKey,dismissed:this.onDismissed})}
    `}updated(t){!t.has("isOpen")||this.inline||(this.dialog.show(this.isOpen),this.isOpen&&this.scrolling.toEnd(),(this.isOpen||t.get("isOpen"))&&this.tell(this.isOpen?"open":"close"))}get language(){return Ti(this.lang||this.closest("[lang]")?.lang||"en")}get words(){return sr(this.language)}connect(){let t=Qs(this.server),r=new Vn(t);this.suggester=new Gn(r),this.conversation=new Zn(r,Bs(),`faq-bot ${t} ${eo(this)}`),this.conversation.addEventListener("change",()=>this.requestUpdate())}async askOnce(t){let r=this.conversation.exchanges.at(-1);r?.state==="sending"&&r.question===t||await this.ask(t)}async retry(t){let r=this.conversation.retry(t);this.focusWhereToWrite(),this.settled(await r)}async settled(t){if(!this.conversation.exchanges.some(({id:a})=>a===t.id))return;await this.updateComplete,this.scrolling.toReply(t.id);let{question:r,trouble:i,turn:o}=t;if(!o){this.announcer.say($i(this.words,t)),this.tell("error",{trouble:i,question:r});return}return this.isUnread=!this.isOpen&&!this.inline,this.announcer.say(To(this.words,o),o.reply.kind==="emergency"),this.tell("answer",{question:r,reply:o.reply}),o.reply}async copy(t,r){let i=await Ps(r,this.one(".panel"));this.announcer.say(i?this.words.copied:this.words.notCopied),this.flags.set(`copied:${t}`,i),setTimeout(()=>this.flags.set(`copied:${t}`,!1),kc)}async vote(t,r,i,o){let a=await this.conversation.vote(t,r,i,o);return this.announcer.say(a?this.words.thanks:this.words.voteFailed),a&&this.tell("feedback",{id:t,answer:r,vote:i,comment:o}),a}async comment(t,r,i){let o=this.conversation.exchanges.find(a=>a.id===t)?.votes[r];!i||!o||!await this.vote(t,r,o,i)||(this.flags.set(`thanked:${t}-${r}`),this.focusWhereToWrite())}async askToClear(t){this.isClearing=t,await this.updateComplete,this.one(t?".confirmation button":"button.clear")?.focus()}async clearAndGoOn(){let t=this.clear();await this.updateComplete,this.focusWhereToWrite(),await t}focusWhereToWrite(){matchMedia("(pointer: coarse)").matches?this.one(".transcript")?.focus({preventScroll:!0}):this.composer.focus()}one(t){return this.renderRoot.querySelector(t)}tell(t,r=null){this.dispatchEvent(new CustomEvent(`faq-bot-${t}`,{detail:r,bubbles:!0,composed:!0}))}};ee.styles=Lo,le([ue()],ee.prototype,"drug",2),le([ue()],ee.prototype,"server",2),le([ue({reflect:!0,useDefault:!0})],ee.prototype,"lang",2),le([ue()],ee.prototype,"title",2),le([ue()],ee.prototype,"greeting",2),le([ue({reflect:!0,useDefault:!0})],ee.prototype,"theme",2),le([ue({reflect:!0,useDefault:!0})],ee.prototype,"position",2),le([ue({type:Boolean,reflect:!0})],ee.prototype,"inline",2),le([ue({type:Boolean,reflect:!0,attribute:"open"})],ee.prototype,"isOpen",2),le([Wr()],ee.prototype,"isClearing",2),le([Wr()],ee.prototype,"isUnread",2);customElements.get("faq-bot")||customElements.define("faq-bot",ee);})();
