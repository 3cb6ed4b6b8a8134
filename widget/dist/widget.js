/*! Monograph FAQ Bot widget. Includes dompurify 3.4.18 (Apache-2.0 or MPL-2.0, (c) Cure53 and contributors); lit 3.3.3 (BSD-3-Clause, (c) Google LLC); valibot 1.5.0 (MIT, (c) Fabian Hiller). */
"use strict";(()=>{var qa=Object.defineProperty;var Fa=Object.getOwnPropertyDescriptor;var ss=n=>{throw TypeError(n)};var le=(n,e,t,r)=>{for(var i=r>1?void 0:r?Fa(e,t):e,o=n.length-1,a;o>=0;o--)(a=n[o])&&(i=(r?a(e,t,i):a(i))||i);return r&&i&&qa(e,t,i),i};var Ir=(n,e,t)=>e.has(n)||ss("Cannot "+t);var h=(n,e,t)=>(Ir(n,e,"read from private field"),t?t.call(n):e.get(n)),E=(n,e,t)=>e.has(n)?ss("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(n):e.set(n,t),k=(n,e,t,r)=>(Ir(n,e,"write to private field"),r?r.call(n,t):e.set(n,t),t),w=(n,e,t)=>(Ir(n,e,"access private method"),t);var kn=globalThis,Tn=kn.ShadowRoot&&(kn.ShadyCSS===void 0||kn.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Mr=Symbol(),os=new WeakMap,zt=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==Mr)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(Tn&&e===void 0){let r=t!==void 0&&t.length===1;r&&(e=os.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&os.set(t,e))}return e}toString(){return this.cssText}},yt=n=>new zt(typeof n=="string"?n:n+"",void 0,Mr),H=(n,...e)=>{let t=n.length===1?n[0]:e.reduce((r,i,o)=>r+(a=>{if(a._$cssResult$===!0)return a.cssText;if(typeof a=="number")return a;throw Error("Value passed to 'css' function must be a 'css' function result: "+a+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+n[o+1],n[0]);return new zt(t,n,Mr)},as=(n,e)=>{if(Tn)n.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let r=document.createElement("style"),i=kn.litNonce;i!==void 0&&r.setAttribute("nonce",i),r.textContent=t.cssText,n.appendChild(r)}},Lr=Tn?n=>n:n=>n instanceof CSSStyleSheet?(e=>{let t="";for(let r of e.cssRules)t+=r.cssText;return yt(t)})(n):n;var{is:Ha,defineProperty:Ga,getOwnPropertyDescriptor:Va,getOwnPropertyNames:Wa,getOwnPropertySymbols:Ba,getPrototypeOf:Xa}=Object,Sn=globalThis,ls=Sn.trustedTypes,Ya=ls?ls.emptyScript:"",Ka=Sn.reactiveElementPolyfillSupport,qt=(n,e)=>n,Ft={toAttribute(n,e){switch(e){case Boolean:n=n?Ya:null;break;case Object:case Array:n=n==null?n:JSON.stringify(n)}return n},fromAttribute(n,e){let t=n;switch(e){case Boolean:t=n!==null;break;case Number:t=n===null?null:Number(n);break;case Object:case Array:try{t=JSON.parse(n)}catch{t=null}}return t}},$n=(n,e)=>!Ha(n,e),us={attribute:!0,type:String,converter:Ft,reflect:!1,useDefault:!1,hasChanged:$n};Symbol.metadata??=Symbol("metadata"),Sn.litPropertyMetadata??=new WeakMap;var ke=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=us){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let r=Symbol(),i=this.getPropertyDescriptor(e,r,t);i!==void 0&&Ga(this.prototype,e,i)}}static getPropertyDescriptor(e,t,r){let{get:i,set:o}=Va(this.prototype,e)??{get(){return this[t]},set(a){this[t]=a}};return{get:i,set(a){let p=i?.call(this);o?.call(this,a),this.requestUpdate(e,p,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??us}static _$Ei(){if(this.hasOwnProperty(qt("elementProperties")))return;let e=Xa(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(qt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(qt("properties"))){let t=this.properties,r=[...Wa(t),...Ba(t)];for(let i of r)this.createProperty(i,t[i])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[r,i]of t)this.elementProperties.set(r,i)}this._$Eh=new Map;for(let[t,r]of this.elementProperties){let i=this._$Eu(t,r);i!==void 0&&this._$Eh.set(i,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let i of r)t.unshift(Lr(i))}else e!==void 0&&t.push(Lr(e));return t}static _$Eu(e,t){let r=t.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let r of t.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return as(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,r){this._$AK(e,r)}_$ET(e,t){let r=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,r);if(i!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:Ft).toAttribute(t,r.type);this._$Em=e,o==null?this.removeAttribute(i):this.setAttribute(i,o),this._$Em=null}}_$AK(e,t){let r=this.constructor,i=r._$Eh.get(e);if(i!==void 0&&this._$Em!==i){let o=r.getPropertyOptions(i),a=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Ft;this._$Em=i;let p=a.fromAttribute(t,o.type);this[i]=p??this._$Ej?.get(i)??p,this._$Em=null}}requestUpdate(e,t,r,i=!1,o){if(e!==void 0){let a=this.constructor;if(i===!1&&(o=this[e]),r??=a.getPropertyOptions(e),!((r.hasChanged??$n)(o,t)||r.useDefault&&r.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,r))))return;this.C(e,t,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:r,reflect:i,wrapped:o},a){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),o!==!0||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(t=void 0),this._$AL.set(e,t)),i===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[i,o]of this._$Ep)this[i]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[i,o]of r){let{wrapped:a}=o,p=this[i];a!==!0||this._$AL.has(i)||p===void 0||this.C(i,void 0,o,p)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(t)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};ke.elementStyles=[],ke.shadowRootOptions={mode:"open"},ke[qt("elementProperties")]=new Map,ke[qt("finalized")]=new Map,Ka?.({ReactiveElement:ke}),(Sn.reactiveElementVersions??=[]).push("2.1.2");var jr=globalThis,cs=n=>n,On=jr.trustedTypes,ps=On?On.createPolicy("lit-html",{createHTML:n=>n}):void 0,Ur="$lit$",Te=`lit$${Math.random().toFixed(9).slice(2)}$`,zr="?"+Te,Ja=`<${zr}>`,Ze=document,Gt=()=>Ze.createComment(""),Vt=n=>n===null||typeof n!="object"&&typeof n!="function",qr=Array.isArray,vs=n=>qr(n)||typeof n?.[Symbol.iterator]=="function",Nr=`[ 	
\f\r]`,Ht=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,fs=/-->/g,hs=/>/g,Ke=RegExp(`>|${Nr}(?:([^\\s"'>=/]+)(${Nr}*=${Nr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ds=/'/g,ms=/"/g,gs=/^(?:script|style|textarea|title)$/i,Fr=n=>(e,...t)=>({_$litType$:n,strings:e,values:t}),b=Fr(1),J=Fr(2),_c=Fr(3),ie=Symbol.for("lit-noChange"),x=Symbol.for("lit-nothing"),ys=new WeakMap,Je=Ze.createTreeWalker(Ze,129);function bs(n,e){if(!qr(n)||!n.hasOwnProperty("raw"))throw Error("invalid template strings array");return ps!==void 0?ps.createHTML(e):e}var _s=(n,e)=>{let t=n.length-1,r=[],i,o=e===2?"<svg>":e===3?"<math>":"",a=Ht;for(let p=0;p<t;p++){let u=n[p],m,v,y=-1,S=0;for(;S<u.length&&(a.lastIndex=S,v=a.exec(u),v!==null);)S=a.lastIndex,a===Ht?v[1]==="!--"?a=fs:v[1]!==void 0?a=hs:v[2]!==void 0?(gs.test(v[2])&&(i=RegExp("</"+v[2],"g")),a=Ke):v[3]!==void 0&&(a=Ke):a===Ke?v[0]===">"?(a=i??Ht,y=-1):v[1]===void 0?y=-2:(y=a.lastIndex-v[2].length,m=v[1],a=v[3]===void 0?Ke:v[3]==='"'?ms:ds):a===ms||a===ds?a=Ke:a===fs||a===hs?a=Ht:(a=Ke,i=void 0);let A=a===Ke&&n[p+1].startsWith("/>")?" ":"";o+=a===Ht?u+Ja:y>=0?(r.push(m),u.slice(0,y)+Ur+u.slice(y)+Te+A):u+Te+(y===-2?p:A)}return[bs(n,o+(n[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Wt=class n{constructor({strings:e,_$litType$:t},r){let i;this.parts=[];let o=0,a=0,p=e.length-1,u=this.parts,[m,v]=_s(e,t);if(this.el=n.createElement(m,r),Je.currentNode=this.el.content,t===2||t===3){let y=this.el.content.firstChild;y.replaceWith(...y.childNodes)}for(;(i=Je.nextNode())!==null&&u.length<p;){if(i.nodeType===1){if(i.hasAttributes())for(let y of i.getAttributeNames())if(y.endsWith(Ur)){let S=v[a++],A=i.getAttribute(y).split(Te),R=/([.?@])?(.*)/.exec(S);u.push({type:1,index:o,name:R[2],strings:A,ctor:R[1]==="."?Cn:R[1]==="?"?Dn:R[1]==="@"?Pn:et}),i.removeAttribute(y)}else y.startsWith(Te)&&(u.push({type:6,index:o}),i.removeAttribute(y));if(gs.test(i.tagName)){let y=i.textContent.split(Te),S=y.length-1;if(S>0){i.textContent=On?On.emptyScript:"";for(let A=0;A<S;A++)i.append(y[A],Gt()),Je.nextNode(),u.push({type:2,index:++o});i.append(y[S],Gt())}}}else if(i.nodeType===8)if(i.data===zr)u.push({type:2,index:o});else{let y=-1;for(;(y=i.data.indexOf(Te,y+1))!==-1;)u.push({type:7,index:o}),y+=Te.length-1}o++}}static createElement(e,t){let r=Ze.createElement("template");return r.innerHTML=e,r}};function Qe(n,e,t=n,r){if(e===ie)return e;let i=r!==void 0?t._$Co?.[r]:t._$Cl,o=Vt(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(n),i._$AT(n,t,r)),r!==void 0?(t._$Co??=[])[r]=i:t._$Cl=i),i!==void 0&&(e=Qe(n,i._$AS(n,e.values),i,r)),e}var Rn=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:r}=this._$AD,i=(e?.creationScope??Ze).importNode(t,!0);Je.currentNode=i;let o=Je.nextNode(),a=0,p=0,u=r[0];for(;u!==void 0;){if(a===u.index){let m;u.type===2?m=new vt(o,o.nextSibling,this,e):u.type===1?m=new u.ctor(o,u.name,u.strings,this,e):u.type===6&&(m=new In(o,this,e)),this._$AV.push(m),u=r[++p]}a!==u?.index&&(o=Je.nextNode(),a++)}return Je.currentNode=Ze,i}p(e){let t=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,t),t+=r.strings.length-2):r._$AI(e[t])),t++}},vt=class n{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,r,i){this.type=2,this._$AH=x,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Qe(this,e,t),Vt(e)?e===x||e==null||e===""?(this._$AH!==x&&this._$AR(),this._$AH=x):e!==this._$AH&&e!==ie&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):vs(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==x&&Vt(this._$AH)?this._$AA.nextSibling.data=e:this.T(Ze.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:r}=e,i=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=Wt.createElement(bs(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===i)this._$AH.p(t);else{let o=new Rn(i,this),a=o.u(this.options);o.p(t),this.T(a),this._$AH=o}}_$AC(e){let t=ys.get(e.strings);return t===void 0&&ys.set(e.strings,t=new Wt(e)),t}k(e){qr(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,r,i=0;for(let o of e)i===t.length?t.push(r=new n(this.O(Gt()),this.O(Gt()),this,this.options)):r=t[i],r._$AI(o),i++;i<t.length&&(this._$AR(r&&r._$AB.nextSibling,i),t.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let r=cs(e).nextSibling;cs(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},et=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,r,i,o){this.type=1,this._$AH=x,this._$AN=void 0,this.element=e,this.name=t,this._$AM=i,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=x}_$AI(e,t=this,r,i){let o=this.strings,a=!1;if(o===void 0)e=Qe(this,e,t,0),a=!Vt(e)||e!==this._$AH&&e!==ie,a&&(this._$AH=e);else{let p=e,u,m;for(e=o[0],u=0;u<o.length-1;u++)m=Qe(this,p[r+u],t,u),m===ie&&(m=this._$AH[u]),a||=!Vt(m)||m!==this._$AH[u],m===x?e=x:e!==x&&(e+=(m??"")+o[u+1]),this._$AH[u]=m}a&&!i&&this.j(e)}j(e){e===x?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Cn=class extends et{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===x?void 0:e}},Dn=class extends et{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==x)}},Pn=class extends et{constructor(e,t,r,i,o){super(e,t,r,i,o),this.type=5}_$AI(e,t=this){if((e=Qe(this,e,t,0)??x)===ie)return;let r=this._$AH,i=e===x&&r!==x||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==x&&(r===x||i);i&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},In=class{constructor(e,t,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Qe(this,e)}},xs={M:Ur,P:Te,A:zr,C:1,L:_s,R:Rn,D:vs,V:Qe,I:vt,H:et,N:Dn,U:Pn,B:Cn,F:In},Za=jr.litHtmlPolyfillSupport;Za?.(Wt,vt),(jr.litHtmlVersions??=[]).push("3.3.3");var Es=(n,e,t)=>{let r=t?.renderBefore??e,i=r._$litPart$;if(i===void 0){let o=t?.renderBefore??null;r._$litPart$=i=new vt(e.insertBefore(Gt(),o),o,void 0,t??{})}return i._$AI(n),i};var Hr=globalThis,De=class extends ke{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Es(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return ie}};De._$litElement$=!0,De.finalized=!0,Hr.litElementHydrateSupport?.({LitElement:De});var Qa=Hr.litElementPolyfillSupport;Qa?.({LitElement:De});(Hr.litElementVersions??=[]).push("4.2.2");var el={attribute:!0,type:String,converter:Ft,reflect:!1,hasChanged:$n},tl=(n=el,e,t)=>{let{kind:r,metadata:i}=t,o=globalThis.litPropertyMetadata.get(i);if(o===void 0&&globalThis.litPropertyMetadata.set(i,o=new Map),r==="setter"&&((n=Object.create(n)).wrapped=!0),o.set(t.name,n),r==="accessor"){let{name:a}=t;return{set(p){let u=e.get.call(this);e.set.call(this,p),this.requestUpdate(a,u,n,!0,p)},init(p){return p!==void 0&&this.C(a,void 0,n,p),p}}}if(r==="setter"){let{name:a}=t;return function(p){let u=this[a];e.call(this,p),this.requestUpdate(a,u,n,!0,p)}}throw Error("Unsupported decorator location: "+r)};function ue(n){return(e,t)=>typeof t=="object"?tl(n,e,t):((r,i,o)=>{let a=i.hasOwnProperty(o);return i.constructor.createProperty(o,r),a?Object.getOwnPropertyDescriptor(i,o):void 0})(n,e,t)}function Gr(n){return ue({...n,state:!0,attribute:!1})}var Ln=class{constructor(){this.polite=ws("status","polite");this.assertive=ws("alert","assertive");this.regions=[this.polite,this.assertive]}say(e,t=!1){let r=document.createElement("p");r.textContent=e,(t?this.assertive:this.polite).replaceChildren(r)}clear(){for(let e of this.regions)e.replaceChildren()}};function ws(n,e){let t=document.createElement("div");return t.className="unseen",t.setAttribute("role",n),t.setAttribute("aria-live",e),t.setAttribute("aria-atomic","true"),t}var Nn,nl={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function Vr(n){return!n&&!Nn?nl:{lang:n?.lang??Nn?.lang,message:n?.message,abortEarly:n?.abortEarly??Nn?.abortEarly,abortPipeEarly:n?.abortPipeEarly??Nn?.abortPipeEarly}}var rl;function il(n){return rl?.get(n)}var sl;function ol(n){return sl?.get(n)}var al;function ll(n,e){return al?.get(n)?.get(e)}function Bt(n){let e=typeof n;return e==="string"?`"${n}"`:e==="number"||e==="bigint"||e==="boolean"?`${n}`:e==="object"||e==="function"?(n&&Object.getPrototypeOf(n)?.constructor?.name)??"null":e}function te(n,e,t,r,i){let o=i&&"input"in i?i.input:t.value,a=i?.expected??n.expects??null,p=i?.received??Bt(o),u={kind:n.kind,type:n.type,input:o,expected:a,received:p,message:`Invalid ${e}: ${a?`Expected ${a} but r`:"R"}eceived ${p}`,requirement:n.requirement,path:i?.path,issues:i?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},m=n.kind==="schema",v=i?.message??n.message??ll(n.reference,u.lang)??(m?ol(u.lang):null)??r.message??il(u.lang);v!==void 0&&(u.message=typeof v=="function"?v(u):v),m&&(t.typed=!1),t.issues?t.issues.push(u):t.issues=[u]}function ul(n,e){return n===e||Number.isNaN(n)&&Number.isNaN(e)}function cl(n,e){return Object.prototype.hasOwnProperty.call(n,e)&&e!=="__proto__"&&e!=="prototype"&&e!=="constructor"}function As(n,e){let t=[...new Set(n)];return t.length>1?`(${t.join(` ${e} `)})`:t[0]??"never"}function ce(n){return n["~standard"]={version:1,vendor:"valibot",validate:e=>n["~run"]({value:e},Vr())},n}var pl=class extends Error{constructor(n){super(n[0].message),this.name="ValiError",this.issues=n}};var fl=/^\d+$/u;function Wr(n,e){return{kind:"validation",type:"check",reference:Wr,async:!1,expects:null,requirement:n,message:e,"~run"(t,r){return t.typed&&!this.requirement(t.value)&&te(this,"input",t,r),t}}}function Br(n){return{kind:"validation",type:"digits",reference:Br,async:!1,expects:null,requirement:fl,message:n,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&te(this,"digits",e,t),e}}}function Xr(n){return{kind:"validation",type:"integer",reference:Xr,async:!1,expects:null,requirement:Number.isInteger,message:n,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&te(this,"integer",e,t),e}}}function Xt(n,e){return{kind:"validation",type:"min_length",reference:Xt,async:!1,expects:`>=${n}`,requirement:n,message:e,"~run"(t,r){return t.typed&&t.value.length<this.requirement&&te(this,"length",t,r,{received:`${t.value.length}`}),t}}}function Yr(n,e){return{kind:"validation",type:"min_value",reference:Yr,async:!1,expects:`>=${n instanceof Date?n.toJSON():Bt(n)}`,requirement:n,message:e,"~run"(t,r){return t.typed&&!(t.value>=this.requirement)&&te(this,"value",t,r,{received:t.value instanceof Date?t.value.toJSON():Bt(t.value)}),t}}}var hl={abortEarly:!0};function dl(n,e,t){return typeof n.fallback=="function"?n.fallback(e,t):n.fallback}function ks(n,e,t){return typeof n.default=="function"?n.default(e,t):n.default}function me(n,e){return ce({kind:"schema",type:"array",reference:me,expects:"Array",async:!1,item:n,message:e,"~run"(t,r){let i=t.value;if(Array.isArray(i)){t.typed=!0,t.value=[];for(let o=0;o<i.length;o++){let a=i[o],p=this.item["~run"]({value:a},r);if(p.issues){let u={type:"array",origin:"value",input:i,key:o,value:a};for(let m of p.issues)m.path?m.path.unshift(u):m.path=[u],t.issues?.push(m);if(t.issues||(t.issues=p.issues),r.abortEarly){t.typed=!1;break}}p.typed||(t.typed=!1),t.value.push(p.value)}}else te(this,"type",t,r);return t}})}function Kr(n,e){return ce({kind:"schema",type:"exact_optional",reference:Kr,expects:n.expects,async:!1,wrapped:n,default:e,"~run"(t,r){return this.wrapped["~run"](t,r)}})}function _e(n,e){return ce({kind:"schema",type:"literal",reference:_e,expects:Bt(n),async:!1,literal:n,message:e,"~run"(t,r){return ul(t.value,this.literal)?t.typed=!0:te(this,"type",t,r),t}})}function Yt(n,e){return ce({kind:"schema",type:"nullable",reference:Yt,expects:`(${n.expects} | null)`,async:!1,wrapped:n,default:e,"~run"(t,r){return t.value===null&&(this.default!==void 0&&(t.value=ks(this,t,r)),t.value===null)?(t.typed=!0,t):this.wrapped["~run"](t,r)}})}function jn(n){return ce({kind:"schema",type:"number",reference:jn,expects:"number",async:!1,message:n,"~run"(e,t){return typeof e.value=="number"&&!isNaN(e.value)?e.typed=!0:te(this,"type",e,t),e}})}function z(n,e){return ce({kind:"schema",type:"object",reference:z,expects:"Object",async:!1,entries:n,message:e,"~run"(t,r){let i=t.value;if(i&&typeof i=="object"){t.typed=!0,t.value={};for(let o in this.entries){let a=this.entries[o];if(o in i||(a.type==="exact_optional"||a.type==="optional"||a.type==="nullish")&&a.default!==void 0){let p=o in i?i[o]:ks(a),u=a["~run"]({value:p},r);if(u.issues){let m={type:"object",origin:"value",input:i,key:o,value:p};for(let v of u.issues)v.path?v.path.unshift(m):v.path=[m],t.issues?.push(v);if(t.issues||(t.issues=u.issues),r.abortEarly){t.typed=!1;break}}u.typed||(t.typed=!1),t.value[o]=u.value}else if(a.fallback!==void 0)t.value[o]=dl(a);else if(a.type!=="exact_optional"&&a.type!=="optional"&&a.type!=="nullish"&&(te(this,"key",t,r,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"key",input:i,key:o,value:i[o]}]}),r.abortEarly))break}}else te(this,"type",t,r);return t}})}function tt(n,e){return ce({kind:"schema",type:"picklist",reference:tt,expects:As(n.map(Bt),"|"),async:!1,options:n,message:e,"~run"(t,r){return this.options.includes(t.value)?t.typed=!0:te(this,"type",t,r),t}})}function Jr(n,e,t){return ce({kind:"schema",type:"record",reference:Jr,expects:"Object",async:!1,key:n,value:e,message:t,"~run"(r,i){let o=r.value;if(o&&typeof o=="object"){r.typed=!0,r.value={};for(let a in o)if(cl(o,a)){let p=o[a],u=this.key["~run"]({value:a},i);if(u.issues){let v={type:"object",origin:"key",input:o,key:a,value:p};for(let y of u.issues)y.path=[v],r.issues?.push(y);if(r.issues||(r.issues=u.issues),i.abortEarly){r.typed=!1;break}}let m=this.value["~run"]({value:p},i);if(m.issues){let v={type:"object",origin:"value",input:o,key:a,value:p};for(let y of m.issues)y.path?y.path.unshift(v):y.path=[v],r.issues?.push(y);if(r.issues||(r.issues=m.issues),i.abortEarly){r.typed=!1;break}}(!u.typed||!m.typed)&&(r.typed=!1),u.typed&&(r.value[u.value]=m.value)}}else te(this,"type",r,i);return r}})}function O(n){return ce({kind:"schema",type:"string",reference:O,expects:"string",async:!1,message:n,"~run"(e,t){return typeof e.value=="string"?e.typed=!0:te(this,"type",e,t),e}})}function Zr(){return ce({kind:"schema",type:"unknown",reference:Zr,expects:"unknown",async:!1,"~run"(n){return n.typed=!0,n}})}function Kt(n,e,t){return ce({kind:"schema",type:"variant",reference:Kt,expects:"Object",async:!1,key:n,options:e,message:t,"~run"(r,i){let o=r.value;if(o&&typeof o=="object"){let a,p=0,u=this.key,m=[],v=(y,S)=>{for(let A of y.options){if(A.type==="variant")v(A,new Set(S).add(A.key));else{let R=!0,V=0;for(let N of S){let re=A.entries[N];if(N in o?re["~run"]({typed:!1,value:o[N]},hl).issues:re.type!=="exact_optional"&&re.type!=="optional"&&re.type!=="nullish"){R=!1,u!==N&&(p<V||p===V&&N in o&&!(u in o))&&(p=V,u=N,m=[]),u===N&&m.push(A.entries[N].expects);break}V++}if(R){let N=A["~run"]({value:o},i);(!a||!a.typed&&N.typed)&&(a=N)}}if(a&&!a.issues)break}};if(v(this,new Set([this.key])),a)return a;te(this,"type",r,i,{input:o[u],expected:As(m,"|"),path:[{type:"object",origin:"value",input:o,key:u,value:o[u]}]})}else te(this,"type",r,i);return r}})}function Ts(n,e,t){let r=n["~run"]({value:e},Vr(t));if(r.issues)throw new pl(r.issues);return r.value}function nt(...n){return ce({...n[0],pipe:n,"~run"(e,t){for(let r of n)if(r.kind!=="metadata"){if(e.issues&&(r.kind==="schema"||r.kind==="transformation")){e.typed=!1;break}(!e.issues||!t.abortEarly&&!t.abortPipeEarly)&&(e=r["~run"](e,t))}return e}})}function Qr(n,e,t){let r=n["~run"]({value:e},Vr(t));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var ml=["answer","overview","compare","list_drugs","clarify_drug","did_you_mean","unknown_drug","not_covered","emergency","personal_advice","out_of_scope","smalltalk","invalid_input"],ti=z({title:O(),payload:O()}),yl=Kt("type",[z({type:_e("text"),text:O(),html:O(),buttons:me(ti)}),z({type:_e("answer"),answer:nt(jn(),Xr(),Yr(0)),html:O(),disclaimer:z({text:O(),html:O()}),buttons:me(ti)})]),vl=z({schema:_e(1),kind:tt(ml),disclaimer:Yt(O()),answers:me(z({drug:z({slug:O(),name:O()}),entry:z({type:tt(["faq","section"]),topic:O(),title:O()}),text:O(),source:z({path:O(),url:O()}),confidence:jn()})),suggestions:me(ti)}),Un=nt(z({id:O(),messages:me(yl),reply:vl}),Wr(({messages:n,reply:{answers:e}})=>n.every(t=>t.type==="text"||t.answer<e.length))),Ss=z({session:nt(O(),Xt(1))}),$s=z({names:me(z({name:O(),drug:O()}))});var Z=class extends Error{constructor(t,r){super(t);this.trouble=t;this.retryAfter=r;this.name="TroubleError"}},Pe=class extends Z{constructor(){super("refused"),this.name="UnknownSessionError"}};function Rs(n,e=Date.now()){if(n.ok)return;let t=gl(n.headers.get("Retry-After"),e);switch(n.status){case 401:return new Pe;case 403:return new Z("refused");case 408:case 504:return new Z("timeout",t);case 413:return new Z("too_long");case 429:return new Z("too_many",t);default:return new Z("fault",t)}}function gl(n,e){if(!n)return;let t=/^\d+$/.test(n)?Number(n):Math.ceil((Date.parse(n)-e)/1e3);return Number.isFinite(t)?Math.max(0,t):void 0}var bl=3e4,_l=4096,xl=1e3,Jt,Zt,xe,zn,qn,Fn=class{constructor(e,t={}){E(this,xe);E(this,Jt);E(this,Zt);k(this,Jt,e.replace(/\/+$/,"")),k(this,Zt,t.timeout??bl)}async session(){return(await w(this,xe,zn).call(this,"session",{},Ss)).session}send(e,t,r,i,o){return w(this,xe,zn).call(this,"message",{session:e,id:t,message:r,drug:i,lang:o},Un)}async feedback(e){let t=Array.from(e.question).slice(0,xl),r=()=>({...e,question:t.join("")});for(;t.length&&wl(r())>_l;)t=t.slice(0,t.length*.9);await w(this,xe,qn).call(this,"feedback",r(),{keepalive:!0})}async forget(e){await w(this,xe,qn).call(this,"forget",{session:e},{keepalive:!0})}async names(e,t){return(await w(this,xe,zn).call(this,"names",{text:e},$s,t)).names}};Jt=new WeakMap,Zt=new WeakMap,xe=new WeakSet,zn=async function(e,t,r,i){let o=await w(this,xe,qn).call(this,e,t,{},i);try{return Ts(r,JSON.parse(o))}catch{throw new Z("fault")}},qn=async function(e,t,r,i){let o=new AbortController,a=()=>o.abort(),p=!1,u=setTimeout(()=>{p=!0,a()},h(this,Zt));i?.addEventListener("abort",a),i?.aborted&&a();try{let m=`${h(this,Jt)}/widget/${e}`,v={...El,...r,body:JSON.stringify(t),signal:o.signal},y=await fetch(m,v),S=Rs(y);if(S)throw S;return await y.text()}catch(m){throw i?.aborted||m instanceof Z?m:new Z(p&&navigator.onLine?"timeout":"offline")}finally{clearTimeout(u),i?.removeEventListener("abort",a)}};var El={method:"POST",headers:{"Content-Type":"application/json"},cache:"no-store",credentials:"omit",referrerPolicy:"no-referrer"};function wl(n){return new TextEncoder().encode(JSON.stringify(n)).length}async function Cs(n,e){try{return await navigator.clipboard.writeText(n),!0}catch{return Al(n,e)}}function Al(n,e){let t=document.createElement("textarea"),r=e.activeElement;t.value=n,t.className="unseen",e.append(t),t.select();let i=document.execCommand("copy");return t.remove(),r instanceof HTMLElement&&r.focus({preventScroll:!0}),i}var kl=/\p{L}/gu,Tl=/[\p{L}\p{M}\p{N}'’-]+$/u,Sl=/^[\p{L}\p{M}\p{N}'’-]+/u,Qt,en,tn,Hn=class{constructor(e){E(this,Qt);E(this,en);E(this,tn);k(this,Qt,e)}suggest(e,t,r){this.cancel();let i=Ps(e,t);if((i.match(kl)??[]).length<2||i.length>100){r([]);return}let o=new AbortController,a=p=>{o.signal.aborted||r(p)};k(this,tn,o),k(this,en,setTimeout(()=>{h(this,Qt).names(i,o.signal).then(p=>a(p.filter(({name:u})=>!Is(u,i))),()=>a([]))},200))}cancel(){clearTimeout(h(this,en)),h(this,tn)?.abort()}};Qt=new WeakMap,en=new WeakMap,tn=new WeakMap;function Ds(n,e,t){let r=$l(t,n.slice(0,e)),i=n.slice(e).replace(Sl,""),o=`${n.slice(0,r)}${t}${/^\s/.test(i)?"":" "}`;return{text:o+i,caret:o.length}}function $l(n,e){let t=e.length-Ps(e,e.length).length,r=n.split(/\s+/);for(let i=r.length-1;i>0;i-=1){let o=`${r.slice(0,i).join(" ")} `,a=t-o.length;if(a>=0&&Is(e.slice(a,t),o))return a}return t}function Ps(n,e){return Tl.exec(n.slice(0,e))?.[0]??""}function Is(n,e){return n.localeCompare(e,void 0,{sensitivity:"base"})===0}var Ol=1e3,Ie,Me,K,gt,Gn,ni,Ms,Vn=class{constructor(e,t){E(this,K);this.draft="";this.names=[];this.active=-1;E(this,Ie);E(this,Me);this.input=()=>{let e=h(this,K,gt);w(this,K,Gn).call(this,e.value),h(this,Me).suggester().suggest(e.value,e.selectionEnd,t=>w(this,K,ni).call(this,t))};this.key=e=>{e.isComposing||e.keyCode===229||(this.names.length&&w(this,K,Ms).call(this,e)?(e.preventDefault(),e.stopPropagation()):e.key==="Enter"&&!e.shiftKey&&this.send(e))};this.leave=()=>w(this,K,ni).call(this,[]);this.send=e=>{if(e.preventDefault(),this.isEmpty||this.left<0)return;let t=this.draft.trim();h(this,K,gt).value="",w(this,K,Gn).call(this,""),this.leave(),h(this,Me).send(t)};this.pick=e=>{let t=h(this,K,gt),r=this.names[e];if(!r)return;let{text:i,caret:o}=Ds(t.value,t.selectionEnd,r.name);t.value=i,t.setSelectionRange(o,o),w(this,K,Gn).call(this,i),this.leave(),t.focus()};k(this,Ie,e),k(this,Me,t),e.addController(this)}hostConnected(){}get left(){return Ol-[...this.draft.trim()].length}get isEmpty(){return this.draft.trim()===""}focus(){h(this,K,gt)?.focus({preventScroll:!0})}};Ie=new WeakMap,Me=new WeakMap,K=new WeakSet,gt=function(){return h(this,Ie).renderRoot.querySelector("textarea")},Gn=function(e){this.draft=e;let t=h(this,K,gt);t.style.height="",e&&(t.style.height=`${t.scrollHeight}px`),h(this,Ie).requestUpdate()},ni=function(e){e.length||h(this,Me).suggester().cancel(),!(!e.length&&!this.names.length)&&(e.length&&e.length!==this.names.length&&h(this,Me).found(e.length),this.names=e,this.active=-1,h(this,Ie).requestUpdate())},Ms=function({key:e,shiftKey:t}){let r=this.names.length;if(e==="ArrowDown")this.active=(this.active+1)%r;else if(e==="ArrowUp")this.active=(Math.max(this.active,0)-1+r)%r;else if(e==="Escape")this.leave();else if((e==="Enter"||e==="Tab")&&!t&&this.active>=0)this.pick(this.active);else return!1;return h(this,Ie).requestUpdate(),!0};var bt="(max-width: 480px), (max-height: 480px)";var _t,xt,nn,ri,rn,Wn=class{constructor(e){E(this,nn);E(this,_t);E(this,xt,matchMedia(bt));E(this,rn,()=>{let e=h(this,nn,ri);if(!e?.open)return;let t=h(this,_t).shadowRoot?.activeElement;e.close(),this.show(!0),t instanceof HTMLElement&&t.focus({preventScroll:!0})});k(this,_t,e),e.addController(this)}hostConnected(){h(this,xt).addEventListener("change",h(this,rn))}hostDisconnected(){h(this,xt).removeEventListener("change",h(this,rn))}show(e){let t=h(this,nn,ri);!t||t.open===e||(e?h(this,xt).matches?t.showModal():t.setAttribute("open",""):t.close())}};_t=new WeakMap,xt=new WeakMap,nn=new WeakSet,ri=function(){return h(this,_t).renderRoot.querySelector("dialog")},rn=new WeakMap;var sn,Et,Le,rt,wt,Ns,js,Bn=class{constructor(e,t){E(this,wt);E(this,sn);E(this,Et);E(this,Le,new Set);E(this,rt);k(this,sn,e),k(this,Et,t),e.addController(this)}hostUpdated(){h(this,rt)??k(this,rt,new ResizeObserver(e=>{for(let{target:t}of e)w(this,wt,js).call(this,t)}));for(let e of h(this,Le))e.isConnected||w(this,wt,Ns).call(this,e);for(let e of h(this,sn).renderRoot.querySelectorAll("[data-fold]"))h(this,Le).has(e)||h(this,rt).observe(e),h(this,Le).add(e),Ls(e)}hostDisconnected(){h(this,rt)?.disconnect(),h(this,Le).clear()}};sn=new WeakMap,Et=new WeakMap,Le=new WeakMap,rt=new WeakMap,wt=new WeakSet,Ns=function(e){h(this,rt)?.unobserve(e),h(this,Le).delete(e)},js=function(e){let{fold:t,limit:r}=e.dataset;if(!e.clientHeight||h(this,Et).has(`open:${t}`))return;let i=parseFloat(getComputedStyle(e).fontSize);h(this,Et).set(`long:${t}`,e.scrollHeight>i*Number(r)),Ls(e)};function Ls(n){if(n.classList.contains("folded"))n.clientHeight&&Us(n,n.getBoundingClientRect().bottom);else for(let e of n.querySelectorAll("[inert]"))e.removeAttribute("inert")}function Us(n,e){for(let t of n.children){let{top:r,bottom:i}=t.getBoundingClientRect();t.toggleAttribute("inert",r>=e),r<e&&i>e&&Us(t,e)}}var on,an,ii,Xn=class{constructor(e){E(this,an);E(this,on);k(this,on,e)}toEnd(){let e=h(this,an,ii);e&&(e.scrollTop=e.scrollHeight)}toReply(e){let t=h(this,an,ii),r=t?.querySelector(`[data-exchange="${CSS.escape(e)}"]`),i=r?.querySelector(".visitor");if(!t||!r||!i)return;let a=(i.clientHeight<t.clientHeight*.35?r:i.nextElementSibling??r).getBoundingClientRect().top;t.scrollTop+=a-t.getBoundingClientRect().top-12}};on=new WeakMap,an=new WeakSet,ii=function(){return h(this,on).renderRoot.querySelector(".transcript")};function zs(){let n=crypto.getRandomValues(new Uint8Array(16));return Array.from(n,e=>e.toString(16).padStart(2,"0")).join("")}var Rl=20,si=class extends Error{},kt,ln,se,it,ye,G,oi,qs,Fs,Hs,Gs,At,Yn=class{constructor(e,t,r){E(this,G);E(this,kt);E(this,ln);E(this,se);E(this,it);E(this,ye,0);k(this,kt,e),k(this,se,t),k(this,ln,r)}get kept(){return h(this,se)}async run(e){let t=h(this,ye),r=async()=>{let i=await w(this,G,Hs).call(this);if(t!==h(this,ye))throw new si;try{return await e(i)}catch(o){throw o instanceof Pe&&w(this,G,Fs).call(this,i),o}finally{t!==h(this,ye)&&w(this,G,oi).call(this,i)}};try{return await r()}catch(i){if(i instanceof Pe&&t===h(this,ye))return r();throw i}}clear(){let{session:e}=h(this,se);return k(this,ye,h(this,ye)+1),k(this,it,void 0),w(this,G,At).call(this,{session:null}),e?w(this,G,oi).call(this,e):this.tellForgotten()}async tellForgotten(){return(await Promise.all(h(this,se).forgotten.map(t=>w(this,G,qs).call(this,t)))).every(Boolean)}};kt=new WeakMap,ln=new WeakMap,se=new WeakMap,it=new WeakMap,ye=new WeakMap,G=new WeakSet,oi=function(e){let t=h(this,se).forgotten.filter(r=>r!==e);return w(this,G,At).call(this,{forgotten:[...t,e].slice(-Rl)}),this.tellForgotten()},qs=async function(e){try{await h(this,kt).forget(e)}catch(t){if(!(t instanceof Pe))return!1}return w(this,G,At).call(this,{forgotten:h(this,se).forgotten.filter(t=>t!==e)}),!0},Fs=function(e){h(this,se).session===e&&w(this,G,At).call(this,{session:null})},Hs=async function(){return h(this,se).session?h(this,se).session:(h(this,it)??k(this,it,w(this,G,Gs).call(this)),h(this,it))},Gs=async function(){let e=h(this,ye);try{let t=await h(this,kt).session();return e===h(this,ye)&&w(this,G,At).call(this,{session:t}),t}finally{e===h(this,ye)&&k(this,it,void 0)}},At=function(e){k(this,se,{...h(this,se),...e}),h(this,ln).call(this)};var Cl=tt(["offline","timeout","too_many","refused","too_long","fault"]),ai={id:nt(O(),Xt(1)),question:O(),drug:Kr(O()),votes:Jr(nt(O(),Br()),tt(["up","down"]))},Dl=Kt("state",[z({...ai,state:_e("sending")}),z({...ai,state:_e("failed"),trouble:Cl}),z({...ai,state:_e("answered"),turn:Un})]),Pl=z({version:_e(1),session:Yt(O()),forgotten:me(O()),exchanges:me(Zr())});function Vs(){try{let n=window.sessionStorage;return n.getItem(""),n}catch{return jl}}function Ws(n,e){let t=Qr(Pl,Ml(n,e));if(!t.success)return{session:null,forgotten:[],exchanges:[]};let{session:r,forgotten:i,exchanges:o}=t.output;return{session:r,forgotten:i,exchanges:o.flatMap(Il)}}function Bs(n,e,{session:t,forgotten:r,exchanges:i}){let o=i;for(;t||r.length||o.length;){if(Ll(n,e,{version:1,session:t,forgotten:r,exchanges:o}))return;if(!o.length)break;o=o.slice(Math.ceil(o.length/8))}Nl(n,e)}function Il(n){let e=Qr(Dl,n);return e.success?[e.output]:[]}function Ml(n,e){try{return JSON.parse(n.getItem(e)??"null")}catch{return null}}function Ll(n,e,t){try{return n.setItem(e,JSON.stringify(t)),!0}catch{return!1}}function Nl(n,e){try{n.removeItem(e)}catch{}}var li=new Map,jl={getItem:n=>li.get(n)??null,setItem:(n,e)=>{li.set(n,e)},removeItem:n=>{li.delete(n)}};var Ul=100,zl=500,ql=/\p{Surrogate}/gu,Tt,Se,St,Ee,st,$t,Ot,je,L,Ne,un,ui,Ys,Ks,Kn=class extends EventTarget{constructor(t,r,i){super();E(this,L);E(this,Tt);E(this,Se);E(this,St);E(this,Ee);E(this,st,new Map);E(this,$t,Promise.resolve());E(this,Ot,Promise.resolve());E(this,je,new Map);let{exchanges:o,...a}=Ws(r,i);k(this,Tt,t),k(this,Ee,o.map(Gl)),k(this,St,()=>Bs(r,i,{...h(this,Se).kept,exchanges:[...h(this,Ee)]})),k(this,Se,new Yn(t,a,h(this,St)))}get exchanges(){return h(this,Ee)}ask(t,r){let i=t.replace(ql,"�");return w(this,L,ui).call(this,{id:zs(),question:i,...r?{drug:r}:{},state:"sending",votes:{}})}async retry(t){let r=w(this,L,Ne).call(this,t);if(!r)throw new RangeError(`no exchange ${t}`);if(r.state!=="failed")return h(this,st).get(t)??r;let{trouble:i,retryAfter:o,...a}=r;return w(this,L,ui).call(this,{...a,state:"sending"})}vote(t,r,i,o){let a=w(this,L,Ne).call(this,t),p=a?.turn?.reply.answers[r];if(!a||!p)return Promise.resolve(!1);let u={id:`${t}-${r}`,vote:i,drug:p.drug.slug,topic:p.entry.topic,question:a.question,...o?{comment:Array.from(o).slice(0,zl).join("")}:{}};h(this,je).has(u.id)||h(this,je).set(u.id,a.votes[r]),w(this,L,un).call(this,Xs(a,r,i));let m=h(this,Ot).then(()=>w(this,L,Ks).call(this,u,t,r));return k(this,Ot,m),m}clear(){k(this,Ee,[]),h(this,st).clear(),h(this,je).clear(),k(this,$t,k(this,Ot,Promise.resolve()));let t=h(this,Se).clear();return this.dispatchEvent(new Event("change")),t}};Tt=new WeakMap,Se=new WeakMap,St=new WeakMap,Ee=new WeakMap,st=new WeakMap,$t=new WeakMap,Ot=new WeakMap,je=new WeakMap,L=new WeakSet,Ne=function(t){return h(this,Ee).find(r=>r.id===t)},un=function(t){let r=h(this,Ee).map(i=>i.id===t.id?t:i);k(this,Ee,(w(this,L,Ne).call(this,t.id)?r:[...r,t]).slice(-Ul)),h(this,St).call(this),this.dispatchEvent(new Event("change"))},ui=function(t){w(this,L,un).call(this,t);let r=h(this,$t).then(()=>w(this,L,Ys).call(this,t));return h(this,st).set(t.id,r),k(this,$t,r),r},Ys=async function(t){let{id:r,question:i,drug:o}=t;if(!w(this,L,Ne).call(this,r))return t;let a=await h(this,Se).run(p=>h(this,Tt).send(p,r,i,o,this.lang)).then(p=>Fl(t,p),p=>Hl(t,p));return w(this,L,Ne).call(this,r)?(h(this,st).delete(r),w(this,L,un).call(this,a),a.state==="answered"&&h(this,Se).tellForgotten(),a):t},Ks=async function(t,r,i){if(!w(this,L,Ne).call(this,r))return!1;let o=await h(this,Se).run(p=>h(this,Tt).feedback({...t,session:p})).then(()=>!0,()=>!1),a=w(this,L,Ne).call(this,r);return a&&(o?h(this,je).set(t.id,t.vote):a.votes[i]===t.vote&&w(this,L,un).call(this,Xs(a,i,h(this,je).get(t.id)))),o};function Xs(n,e,t){let{[e]:r,...i}=n.votes;return{...n,votes:t?{...i,[e]:t}:i}}function Fl(n,e){return{...n,state:"answered",turn:e}}function Hl(n,e){let{trouble:t,retryAfter:r}=e instanceof Z?e:new Z("fault");return{...n,state:"failed",trouble:t,...r===void 0?{}:{retryAfter:r}}}function Gl(n){return n.state==="sending"?{...n,state:"failed",trouble:"fault"}:n}var Rt,Ue,Jn=class{constructor(e){E(this,Rt);E(this,Ue,new Set);k(this,Rt,e)}has(e){return h(this,Ue).has(e)}set(e,t=!0){h(this,Ue).has(e)!==t&&(t?h(this,Ue).add(e):h(this,Ue).delete(e),h(this,Rt).requestUpdate())}toggle(e){this.set(e,!this.has(e))}clear(){h(this,Ue).clear(),h(this,Rt).requestUpdate()}};Rt=new WeakMap,Ue=new WeakMap;var ci=document.currentScript,Js=ci instanceof HTMLScriptElement&&ci.src?new URL(".",ci.src).href:location.origin;function Vl(n,e){this.v=n,this.k=e}function Zs(n,e){(e==null||e>n.length)&&(e=n.length);for(var t=0,r=Array(e);t<e;t++)r[t]=n[t];return r}function Wl(n){if(Array.isArray(n))return n}function Bl(n,e){var t=n==null?null:typeof Symbol<"u"&&n[Symbol.iterator]||n["@@iterator"];if(t!=null){var r,i,o,a,p=[],u=!0,m=!1;try{if(o=(t=t.call(n)).next,e===0){if(Object(t)!==t)return;u=!1}else for(;!(u=(r=o.call(t)).done)&&(p.push(r.value),p.length!==e);u=!0);}catch(v){m=!0,i=v}finally{try{if(!u&&t.return!=null&&(a=t.return(),Object(a)!==a))return}finally{if(m)throw i}}return p}}function Xl(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Yl(n,e){return Wl(n)||Bl(n,e)||Kl(n,e)||Xl()}function Kl(n,e){if(n){if(typeof n=="string")return Zs(n,e);var t={}.toString.call(n).slice(8,-1);return t==="Object"&&n.constructor&&(t=n.constructor.name),t==="Map"||t==="Set"?Array.from(n):t==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t)?Zs(n,e):void 0}}function Zn(n){var e,t;function r(o,a){try{var p=n[o](a),u=p.value,m=u instanceof Vl;Promise.resolve(m?u.v:u).then(function(v){if(m){var y=o==="return"&&u.k?o:"next";if(!u.k||v.done)return r(y,v);v=n[y](v).value}i(!!p.done,v)},function(v){r("throw",v)})}catch(v){i(2,v)}}function i(o,a){o===2?e.reject(a):e.resolve({value:a,done:o}),(e=e.next)?r(e.key,e.arg):t=null}this._invoke=function(o,a){return new Promise(function(p,u){var m={key:o,arg:a,resolve:p,reject:u,next:null};t?t=t.next=m:(e=t=m,r(o,a))})},typeof n.return!="function"&&(this.return=void 0)}Zn.prototype[typeof Symbol=="function"&&Symbol.asyncIterator||"@@asyncIterator"]=function(){return this},Zn.prototype.next=function(n){return this._invoke("next",n)},Zn.prototype.throw=function(n){return this._invoke("throw",n)},Zn.prototype.return=function(n){return this._invoke("return",n)};var po=Object.entries,Jl=Object.keys,Qs=Object.setPrototypeOf,Zl=Object.isFrozen,fo=Object.getPrototypeOf,ho=Object.getOwnPropertyDescriptor,B=Object.freeze,q=Object.seal,qe=Object.create,mo=typeof Reflect<"u"&&Reflect,tr=mo.apply,xi=mo.construct;B||(B=function(e){return e});q||(q=function(e){return e});tr||(tr=function(e,t){for(var r=arguments.length,i=new Array(r>2?r-2:0),o=2;o<r;o++)i[o-2]=arguments[o];return e.apply(t,i)});xi||(xi=function(e){for(var t=arguments.length,r=new Array(t>1?t-1:0),i=1;i<t;i++)r[i-1]=arguments[i];return new e(...r)});var $e=C(Array.prototype.forEach),Ql=C(Array.prototype.lastIndexOf),eo=C(Array.prototype.pop),cn=C(Array.prototype.push),eu=C(Array.prototype.slice),tu=C(Array.prototype.splice),Ct=Array.isArray,pi=yo(Set),fi=C(Set.prototype.add),pn=C(Set.prototype.has),ot=C(String.prototype.toLowerCase),hi=C(String.prototype.toString),nu=C(String.prototype.match),Qn=C(String.prototype.replace),di=C(String.prototype.indexOf),ru=C(String.prototype.trim),iu=C(Number.prototype.toString),su=C(Boolean.prototype.toString),to=typeof BigInt>"u"?null:C(BigInt.prototype.toString),no=typeof Symbol>"u"?null:C(Symbol.prototype.toString),Q=C(Object.prototype.hasOwnProperty),fn=C(Object.prototype.toString),ou=RegExp.prototype.test,W=function(e,t){return e instanceof RegExp&&(e.lastIndex=0),tr(ou,e,[t])},Oe=yo(TypeError);function C(n){return function(e){for(var t=arguments.length,r=new Array(t>1?t-1:0),i=1;i<t;i++)r[i-1]=arguments[i];return tr(n,e,r)}}function yo(n){return function(){for(var e=arguments.length,t=new Array(e),r=0;r<e;r++)t[r]=arguments[r];return xi(n,t)}}function $(n,e){let t=arguments.length>2&&arguments[2]!==void 0?arguments[2]:ot;if(Qs&&Qs(n,null),!Ct(e))return n;let r=e.length;for(;r--;){let i=e[r];if(typeof i=="string"){let o=t(i);o!==i&&(Zl(e)||(e[r]=o),i=o)}n[i]=!0}return n}function au(n){for(let e=0;e<n.length;e++)Q(n,e)||(n[e]=null);return n}function nr(n){let e=qe(null);for(let r of po(n)){var t=Yl(r,2);let i=t[0],o=t[1];Q(n,i)&&(Ct(o)?e[i]=au(o):o&&typeof o=="object"&&o.constructor===Object?e[i]=nr(o):e[i]=o)}return e}function hn(n){let e=qe(null),t=Jl(n),r=t.length;for(;r--;)e[t[r]]=n[t[r]];return e}function lu(n){switch(typeof n){case"string":return n;case"number":return iu(n);case"boolean":return su(n);case"bigint":return to?to(n):"0";case"symbol":return no?no(n):"Symbol()";case"undefined":return fn(n);case"function":case"object":{if(n===null)return fn(n);let e=n,t=pe(e,"toString");if(typeof t=="function"){let r=t(e);return typeof r=="string"?r:fn(r)}return fn(n)}default:return fn(n)}}function pe(n,e){for(;n!==null;){let r=ho(n,e);if(r){if(r.get)return C(r.get);if(typeof r.value=="function")return C(r.value)}n=fo(n)}function t(){return null}return t}function uu(n,e){for(;n!==null;){let t=ho(n,e);if(t)return t.get?C(t.get):null;n=fo(n)}return null}function cu(n){if(!n)return!1;try{return W(n,""),!0}catch{return!1}}var ro=B(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),mi=B(["svg","a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),yi=B(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),pu=B(["animate","color-profile","cursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),vi=B(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),fu=B(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescripts","none"]),io=B(["#text"]),so=B(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),gi=B(["accent-height","accumulate","additive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),oo=B(["accent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),er=B(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xlink"]),hu=q(/{{[\w\W]*|^[\w\W]*}}/g),du=q(/<%[\w\W]*|^[\w\W]*%>/g),mu=q(/\${[\w\W]*/g),yu=q(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),vu=q(/^data-[\-\w.\u00B7-\uFFFF]+$/),gu=q(/^aria-[\-\w]+$/),ao=q(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),bu=q(/^(?:\w+script|data):/i),_u=q(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),xu=q(/^html$/i),Eu=q(/^[a-z][.\w]*(-[.\w]+)+$/i),bi=q(/<[/\w!]/g),lo=q(/<[/\w]/g),wu=q(/<\/no(script|embed|frames)/i),uo=q(/\/>/i),Au=q(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),ku=q(/^[\r\n\t ]+/),U={element:1,text:3,processingInstruction:7,comment:8,document:9,documentFragment:11},Tu=B($({},["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"])),Su=function(){return typeof window>"u"?null:window},$u=function(e,t){if(typeof e!="object"||typeof e.createPolicy!="function")return null;let r=null,i="data-tt-policy-suffix";t&&t.hasAttribute(i)&&(r=t.getAttribute(i));let o="dompurify"+(r?"#"+r:"");try{return e.createPolicy(o,{createHTML(a){return a},createScriptURL(a){return a}})}catch{return console.warn("TrustedTypes policy "+o+" could not be created."),null}},co=function(){return{afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},ze=function(e,t,r,i){return Q(e,t)&&Ct(e[t])?$(i.base?hn(i.base):{},e[t],i.transform):r},_i=function(e,t,r){let i=Q(e,t)?e[t]:void 0;return i&&typeof i=="object"?nr(i):r};function vo(){let n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:Su(),e=f=>vo(f);if(e.version="3.4.18",e.removed=[],!n||!n.document||n.document.nodeType!==U.document||!n.Element)return e.isSupported=!1,e;let t=n.document,r=t,i=r.currentScript,o=n.HTMLTemplateElement,a=n.Node,p=n.Element,u=n.NodeFilter,m=n.DOMParser,v=n.trustedTypes,y=p.prototype,S=pe(y,"cloneNode"),A=pe(y,"remove"),R=pe(y,"removeAttributeNode"),V=pe(y,"nextSibling"),N=pe(y,"childNodes"),re=pe(y,"parentNode"),or=pe(y,"shadowRoot"),Si=pe(y,"attributes"),It=a&&a.prototype?pe(a.prototype,"nodeType"):null,lt=a&&a.prototype?pe(a.prototype,"nodeName"):null,$i=a&&a.prototype?pe(a.prototype,"ownerDocument"):null,fe=function(s){return It?It(s):s.nodeType},ut=function(s){return lt?lt(s):s.nodeName},Oi=uu(y,"namespaceURI"),ar=function(s){return Oi?Oi(s):s.namespaceURI};if(typeof o=="function"){let f=t.createElement("template");f.content&&f.content.ownerDocument&&(t=f.content.ownerDocument)}let oe,Ve="",lr,Ri=!1,Mt=0,Ci=function(){if(Mt>0)throw Oe('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.')},Lt=function(s){Ci(),Mt++;try{return oe.createHTML(s)}finally{Mt--}},Di=function(s){return oe&&yr?Lt(s):s},na=function(s){Ci(),Mt++;try{return oe.createScriptURL(s)}finally{Mt--}},ra=function(){return Ri||(lr=$u(v,i),Ri=!0),lr},mn=t,ur=mn.implementation,ia=mn.createNodeIterator,sa=mn.createDocumentFragment,oa=mn.getElementsByTagName,aa=r.importNode,P=co();e.isSupported=typeof po=="function"&&typeof re=="function"&&ur&&ur.createHTMLDocument!==void 0;let la=hu,ua=du,ca=mu,pa=vu,fa=gu,ha=bu,da=_u,ma=Eu,Pi=ao,I=null,cr=$({},[...ro,...mi,...yi,...vi,...io]),M=null,pr=$({},[...so,...gi,...oo,...er]),ve=null,Nt=null,Ii=null,Re=Object.seal(qe(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}})),Mi=!0,fr=!0,Li=!1,hr=!0,we=!1,We=!0,Be=!1,dr=!1,yn=null,vn=null,mr=!1,ct=!1,gn=!1,yr=!1,Ni=!0,ji=!1,Ui="user-content-",vr=!0,gr=!1,Xe=null,pt=!1,Ye=null,zi=$({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]),qi=null,Fi=$({},["audio","video","img","source","image","track"]),Hi=null,Gi=$({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),bn="http://www.w3.org/1998/Math/MathML",_n="http://www.w3.org/2000/svg",ge="http://www.w3.org/1999/xhtml",ft=ge,br=!1,Vi=null,ya=$({},[bn,_n,ge],hi),va=B($({},["mi","mo","mn","ms","mtext"])),_r=null,ga=B($({},["annotation-xml"])),xr=null,ba=B(qe(null)),_a=$({},["title","style","font","a","script"]),jt=null,xa=["application/xhtml+xml","text/html"],Ea="text/html",j=null,xn=null,wa=t.createElement("form"),Wi=function(s){return s instanceof RegExp||s instanceof Function},Er=function(){let s=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};(!s||typeof s!="object")&&(s={}),s=nr(s),jt=xa.indexOf(s.PARSER_MEDIA_TYPE)===-1?Ea:s.PARSER_MEDIA_TYPE,j=jt==="application/xhtml+xml"?hi:ot,I=ze(s,"ALLOWED_TAGS",cr,{transform:j}),M=ze(s,"ALLOWED_ATTR",pr,{transform:j}),Vi=ze(s,"ALLOWED_NAMESPACES",ya,{transform:hi}),Hi=ze(s,"ADD_URI_SAFE_ATTR",Gi,{transform:j,base:Gi}),qi=ze(s,"ADD_DATA_URI_TAGS",Fi,{transform:j,base:Fi}),Ye=ze(s,"FORBID_CONTENTS",zi,{transform:j}),Nt=ze(s,"FORBID_TAGS",qe(null),{transform:j}),Ii=ze(s,"FORBID_ATTR",qe(null),{transform:j}),pt=Q(s,"USE_PROFILES")?s.USE_PROFILES&&typeof s.USE_PROFILES=="object"?nr(s.USE_PROFILES):s.USE_PROFILES:!1,Mi=s.ALLOW_ARIA_ATTR!==!1,fr=s.ALLOW_DATA_ATTR!==!1,Li=s.ALLOW_UNKNOWN_PROTOCOLS||!1,hr=s.ALLOW_SELF_CLOSE_IN_ATTR!==!1,we=s.SAFE_FOR_TEMPLATES||!1,We=s.SAFE_FOR_XML!==!1,Be=s.WHOLE_DOCUMENT||!1,ct=s.RETURN_DOM||!1,gn=s.RETURN_DOM_FRAGMENT||!1,yr=s.RETURN_TRUSTED_TYPE||!1,mr=s.FORCE_BODY||!1,Ni=s.SANITIZE_DOM!==!1,ji=s.SANITIZE_NAMED_PROPS||!1,vr=s.KEEP_CONTENT!==!1,gr=s.IN_PLACE||!1,Pi=cu(s.ALLOWED_URI_REGEXP)?s.ALLOWED_URI_REGEXP:ao,ft=typeof s.NAMESPACE=="string"?s.NAMESPACE:ge,_r=_i(s,"MATHML_TEXT_INTEGRATION_POINTS",va),xr=_i(s,"HTML_INTEGRATION_POINTS",ga);let l=_i(s,"CUSTOM_ELEMENT_HANDLING",ba);if(ve=qe(null),Q(l,"tagNameCheck")&&Wi(l.tagNameCheck)&&(ve.tagNameCheck=l.tagNameCheck),Q(l,"attributeNameCheck")&&Wi(l.attributeNameCheck)&&(ve.attributeNameCheck=l.attributeNameCheck),Q(l,"allowCustomizedBuiltInElements")&&typeof l.allowCustomizedBuiltInElements=="boolean"&&(ve.allowCustomizedBuiltInElements=l.allowCustomizedBuiltInElements),q(ve),we&&(fr=!1),gn&&(ct=!0),pt&&((Q(s,"ALLOWED_TAGS")||Q(s,"ALLOWED_ATTR"))&&typeof console<"u"&&typeof console.warn=="function"&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),I=$({},io),M=qe(null),pt.html===!0&&($(I,ro),$(M,so)),pt.svg===!0&&($(I,mi),$(M,gi),$(M,er)),pt.svgFilters===!0&&($(I,yi),$(M,gi),$(M,er)),pt.mathMl===!0&&($(I,vi),$(M,oo),$(M,er))),Re.tagCheck=null,Re.attributeCheck=null,Q(s,"ADD_TAGS")&&(typeof s.ADD_TAGS=="function"?Re.tagCheck=s.ADD_TAGS:Ct(s.ADD_TAGS)&&(I===cr&&(I=hn(I)),$(I,s.ADD_TAGS,j))),Q(s,"ADD_ATTR")&&(typeof s.ADD_ATTR=="function"?Re.attributeCheck=s.ADD_ATTR:Ct(s.ADD_ATTR)&&(M===pr&&(M=hn(M)),$(M,s.ADD_ATTR,j))),Q(s,"ADD_FORBID_CONTENTS")&&Ct(s.ADD_FORBID_CONTENTS)&&(Ye===zi&&(Ye=hn(Ye)),$(Ye,s.ADD_FORBID_CONTENTS,j)),vr&&(I["#text"]=!0),Be&&$(I,["html","head","body"]),I.table&&(I.tbody=!0,delete Nt.tbody),s.TRUSTED_TYPES_POLICY){if(typeof s.TRUSTED_TYPES_POLICY.createHTML!="function")throw Oe('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if(typeof s.TRUSTED_TYPES_POLICY.createScriptURL!="function")throw Oe('TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');let c=oe;oe=s.TRUSTED_TYPES_POLICY;try{Ve=Lt("")}catch(d){throw oe=c,d}}else s.TRUSTED_TYPES_POLICY===null?(oe=void 0,Ve=""):(oe===void 0&&(oe=ra()),oe&&typeof Ve=="string"&&(Ve=Lt("")));xn=B(s)},Bi=$({},[...mi,...yi,...pu]),Xi=$({},[...vi,...fu]),Aa=function(s,l,c){return l===ge?s==="svg":l===bn?s==="svg"&&(c==="annotation-xml"||_r[c]):!!Bi[s]},ka=function(s,l,c){return l===ge?s==="math":l===_n?s==="math"&&xr[c]:!!Xi[s]},Ta=function(s,l,c){return l===_n&&!xr[c]||l===bn&&!_r[c]?!1:!Xi[s]&&(_a[s]||!Bi[s])},Sa=function(s){let l=ar(s),c=ot(ut(s)),d=re(s),g=ft,_="template";return d&&fe(d)===U.element&&(g=ar(d),_=ot(ut(d))),Vi[l]?l===_n?Aa(c,g,_):l===bn?ka(c,g,_):l===ge?Ta(c,g,_):jt==="application/xhtml+xml":!1},Ce=function(s){cn(e.removed,{element:s});try{re(s).removeChild(s)}catch{if(A(s),!re(s))throw Oe("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},Yi=function(s,l,c){try{R(s,l)}catch{try{s.removeAttribute(c)}catch{}}},wr=function(s){Tr(s);let l=N(s);l&&$e(eu(l),c=>{try{A(c)}catch{}}),fe(s)===U.element&&Ar(s,!1)},ht=function(s,l,c){if(!c)try{c=l.getAttributeNode(s)}catch{c=null}if(cn(e.removed,{attribute:c||null,from:l}),c)Yi(l,c,s);else try{l.removeAttribute(s)}catch{}if(s==="is")if(ct||gn)try{Ce(l)}catch{}else try{l.setAttribute(s,"")}catch{}},Ar=function(s,l){let c=Si(s);if(c)for(let d=c.length-1;d>=0;--d){let g=c[d],_=g&&g.name;typeof _=="string"&&!(l&&M[j(_)])&&Yi(s,g,_)}},kr=function(s,l){let c=arguments.length>2&&arguments[2]!==void 0?arguments[2]:!1,d=[s];for(;d.length>0;){let g=d.pop();if(l(g)===!1)continue;if(c&&fe(g)===U.element){let T=or(g);dt(T)&&d.push(T)}let _=N(g);if(_)for(let T=_.length-1;T>=0;--T)d.push(_[T])}},Tr=function(s){kr(s,l=>{fe(l)===U.element&&Ar(l,!0)})},Sr=function(s){let l=[];return kr(s,c=>{l.push(c)},!0),l},$a=function(s,l){let c=pi();$e(Sr(s),d=>{fe(d)===U.element&&fi(c,d)}),$e(l,d=>{fe(d)===U.element&&!pn(c,d)&&Ar(d,!0)})},Ki=function(s,l){let c=!1;return $e(e.removed,d=>{d.element&&(c=c||d.element===s,Tr(d.element))}),$a(s,l),c},Oa=8,Ra=function(s,l){let c=Xe,d=null,g=()=>(d||(d=pi(),$e(l,_=>{fi(d,_)})),d);for(let _=0;;_++){let T=Sr(s),F=[s],Ae=!1;if($e(T,de=>{fe(de)===U.documentFragment?cn(F,de):!Ae&&!pn(c,de)&&(Ae=pn(g(),de))}),!Ae)return;if(_>=Oa)throw Oe("the tree kept changing during in-place sanitization; refusing to return it");$e(F,(de,ae)=>{Ca(de,ae>0,s,g())})}},Ca=function(s,l,c,d){let g=En(s),_;for(;_=g.nextNode();)!pn(d,_)||pn(Xe,_)||(l&&he(P.uponSanitizeShadowNode,_,null),Cr(_,c))},Da=function(s){Xe&&fi(Xe,s)},Ji=function(s,l){return We?s==="patchsrc"?!0:s==="for"&&l!=="label"&&l!=="output":!1},Pa=function(s){We&&kr(s,l=>{let c=fe(l);if(c===U.processingInstruction||c===U.comment&&W(lo,l.data)){try{A(l)}catch{}return!1}if(c===U.element){let d=l,g=j(ut(l));try{d.hasAttribute&&d.hasAttribute("patchsrc")&&d.removeAttribute("patchsrc"),d.hasAttribute&&d.hasAttribute("for")&&Ji("for",g)&&d.removeAttribute("for")}catch{}}return!0})},Zi=function(s){let l=null,c=null;if(mr)s="<remove></remove>"+s;else{let _=nu(s,ku);c=_&&_[0]}jt==="application/xhtml+xml"&&ft===ge&&(s='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+s+"</body></html>");let d=oe?Lt(s):s;if(ft===ge)try{l=new m().parseFromString(d,jt)}catch{}if(!l||!l.documentElement){l=ur.createDocument(ft,"template",null);try{l.documentElement.innerHTML=br?Ve:d}catch{}}let g=l.body||l.documentElement;return s&&c&&g.insertBefore(t.createTextNode(c),g.childNodes[0]||null),ft===ge?oa.call(l,Be?"html":"body")[0]:Be?l.documentElement:g},En=function(s){let l=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,c=$i?$i(s):s.ownerDocument;return ia.call(c||s,s,(l?0:u.SHOW_ELEMENT)|u.SHOW_COMMENT|u.SHOW_TEXT|u.SHOW_PROCESSING_INSTRUCTION|u.SHOW_CDATA_SECTION,null)},$r=function(s){return s=Qn(s,la," "),s=Qn(s,ua," "),s=Qn(s,ca," "),s},Or=function(s){var l;Rr(s);let c=(l=s.querySelectorAll)===null||l===void 0?void 0:l.call(s,"template");c&&$e(c,d=>{dt(d.content)&&Or(d.content)})},Rr=function(s){s.normalize();let l=En(s,!0),c=l.nextNode();for(;c;)c.data=$r(c.data),c=l.nextNode()},wn=function(s){let l=lt?lt(s):null;return typeof l!="string"||j(l)!=="form"?!1:typeof s.nodeName!="string"||typeof s.textContent!="string"||typeof s.removeChild!="function"||s.attributes!==Si(s)||typeof s.removeAttribute!="function"||typeof s.removeAttributeNode!="function"||typeof s.getAttributeNode!="function"||typeof s.setAttribute!="function"||typeof s.namespaceURI!="string"||typeof s.insertBefore!="function"||typeof s.hasChildNodes!="function"||s.nodeType!==It(s)||s.childNodes!==N(s)},Qi=function(s){if(!It||typeof s!="object"||s===null)return null;try{let l=It(s);return typeof l=="number"?l:null}catch{return null}},dt=function(s){return Qi(s)===U.documentFragment},Ut=function(s){return Qi(s)!==null};function he(f,s,l){f.length!==0&&$e(f,c=>{c.call(e,s,l,xn)})}let Ia=function(s,l,c){return!!(We&&c===U.element&&s.hasChildNodes()&&!Ut(s.firstElementChild)&&W(bi,s.textContent)&&W(bi,s.innerHTML)||We&&Tu[l]&&c===U.element&&ar(s)===ge&&(Ut(s.firstElementChild)||typeof s.textContent=="string"&&W(bi,s.textContent))||c===U.processingInstruction||We&&c===U.comment&&W(lo,s.data))},An=function(s,l){if(s instanceof RegExp)return W(s,l);if(s instanceof Function){for(var c=arguments.length,d=new Array(c>2?c-2:0),g=2;g<c;g++)d[g-2]=arguments[g];return!!s(l,...d)}return!1},Ma=function(s,l,c){if(!Nt[l]&&ns(l)&&An(ve.tagNameCheck,l))return!1;if(vr&&!Ye[l]&&!Ye[ot(l)]){let d=re(s),g=N(s);if(g&&d){let _=g.length;for(let T=_-1;T>=0;--T){let F=s===c?S(g[T],!0):g[T];d.insertBefore(F,V(s))}}}return Ce(s),!0},es=function(s,l,c,d){return s.length===0?l:l===c||l===d?hn(l):l},mt=function(s,l){return s===l||re(s)!==null?!1:(gr&&Tr(s),!0)},La=function(s,l){if(Da(s),he(P.beforeSanitizeElements,s,null),mt(s,l))return!0;if(wn(s))return Ce(s),!0;let c=j(ut(s)),d=fe(s);if(I=es(P.uponSanitizeElement,I,cr,yn),he(P.uponSanitizeElement,s,{tagName:c,allowedTags:I}),mt(s,l))return!0;if(Ia(s,c,d))return Ce(s),!0;if(Nt[c]||!(Re.tagCheck instanceof Function&&Re.tagCheck(c))&&!I[c]){let g=Ma(s,c,l);return g===!1&&(he(P.afterSanitizeElements,s,null),mt(s,l))?!0:g}if(d===U.element&&!Sa(s)||(c==="noscript"||c==="noembed"||c==="noframes")&&W(wu,s.innerHTML))return Ce(s),!0;if(we&&d===U.text){let g=s.textContent,_=$r(g);g!==_&&(cn(e.removed,{element:s.cloneNode()}),s.textContent=_)}return he(P.afterSanitizeElements,s,null),mt(s,l)},ts=function(s,l,c){if(Ii[l]||Ji(l,s)||Ni&&(l==="id"||l==="name")&&(c in t||c in wa))return!1;let d=M[l]||Re.attributeCheck instanceof Function&&Re.attributeCheck(l,s);if(fr&&W(pa,l)||Mi&&W(fa,l))return!0;if(!d)return ns(s)&&An(ve.tagNameCheck,s)&&An(ve.attributeNameCheck,l,s)||l==="is"&&ve.allowCustomizedBuiltInElements&&An(ve.tagNameCheck,c);if(Hi[l])return!0;let g=Qn(c,da,"");return W(Pi,g)||(l==="src"||l==="xlink:href"||l==="href")&&s!=="script"&&di(c,"data:")===0&&qi[s]||Li&&!W(ha,g)?!0:!c},Na=$({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),ns=function(s){return!Na[ot(s)]&&W(ma,s)},ja=function(s,l,c,d){if(oe&&typeof v=="object"&&typeof v.getAttributeType=="function"&&!c)switch(v.getAttributeType(s,l)){case"TrustedHTML":return Lt(d);case"TrustedScriptURL":return na(d)}return d},Ua=function(s,l,c,d){try{return c?s.setAttributeNS(c,l,d):s.setAttribute(l,d),wn(s)?(Ce(s),!1):!0}catch{return ht(l,s),!1}},rs=function(s,l){return We&&W(Au,l)?!0:ot(s)==="attributename"&&di(l,"href")!==-1},za=function(s,l){if(he(P.beforeSanitizeAttributes,s,null),mt(s,l))return;let c=s.attributes;if(!c||wn(s))return;M=es(P.uponSanitizeAttribute,M,pr,vn);let d={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:M,forceKeepAttr:void 0},g=c.length,_=j(ut(s));for(;g--;){let T=c[g],F=T.name,Ae=T.namespaceURI,de=T.value,ae=j(F),be=de,Y=F==="value"?be:ru(be),is=!1;if(d.attrName=ae,d.attrValue=Y,d.keepAttr=!0,d.forceKeepAttr=void 0,he(P.uponSanitizeAttribute,s,d),Y=d.attrValue,ji&&(ae==="id"||ae==="name")&&di(Y,Ui)!==0&&(ht(F,s,T),Y=Ui+Y,is=!0),rs(F,Y)){ht(F,s,T);continue}if(!d.forceKeepAttr){if(!d.keepAttr){ht(F,s,T);continue}if(!hr&&W(uo,Y)){ht(F,s,T);continue}if(we&&(Y=$r(Y)),!ts(_,ae,Y)){ht(F,s,T);continue}Y=ja(_,ae,Ae,Y),Y!==be&&Ua(s,F,Ae,Y)&&is&&eo(e.removed)}}he(P.afterSanitizeAttributes,s,null),mt(s,l)},Cr=function(s,l){La(s,l),za(s,l),dt(s.content)&&Dr(s.content)},Dr=function(s){let l=null,c=En(s);for(he(P.beforeSanitizeShadowDOM,s,null);l=c.nextNode();)if(he(P.uponSanitizeShadowNode,l,null),Cr(l,s),fe(l)===U.element){let d=or(l);dt(d)&&(Pr(d),Dr(d))}we&&Rr(s),he(P.afterSanitizeShadowDOM,s,null)},Pr=function(s){let l=[{node:s,shadow:null}];for(;l.length>0;){let c=l.pop();if(c.shadow){Dr(c.shadow);continue}let d=c.node,g=fe(d)===U.element,_=N(d);if(_)for(let T=_.length-1;T>=0;--T)l.push({node:_[T],shadow:null});if(g){let T=lt?lt(d):null;if(typeof T=="string"&&j(T)==="template"){let F=d.content;dt(F)&&l.push({node:F,shadow:null})}}if(g){let T=or(d);dt(T)&&l.push({node:null,shadow:T},{node:T,shadow:null})}}};return e.sanitize=function(f){let s=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},l=null,c=null,d=null,g=null;if(br=!f,br&&(f="<!-->"),typeof f!="string"&&!Ut(f)&&(f=lu(f),typeof f!="string"))throw Oe("dirty is not a string, aborting");if(!e.isSupported)return f;dr?(I=yn,M=vn):Er(s),e.removed=[];let _=gr&&typeof f!="string"&&Ut(f),T=[],F=Xe;if(_){Pa(f);let be=ut(f);if(typeof be=="string"){let Y=j(be);if(!I[Y]||Nt[Y])throw wr(f),Oe("root node is forbidden and cannot be sanitized in-place")}if(wn(f))throw wr(f),Oe("root node is clobbered and cannot be sanitized in-place");T=Sr(f),Xe=pi()}else if(Ut(f))l=Zi("<!---->"),c=l.ownerDocument.importNode(f,!0),c.nodeType===U.element&&c.nodeName==="BODY"||c.nodeName==="HTML"?l=c:l.appendChild(c),Pr(l);else{if(!ct&&!we&&!Be&&f.indexOf("<")===-1)return Di(f);if(l=Zi(f),!l)return ct?null:yr?Ve:""}l&&mr&&Ce(l.firstChild);let Ae=_?f:l;try{_&&Pr(f);let be=En(Ae);for(;d=be.nextNode();)Cr(d,Ae);_&&Ra(f,T)}catch(be){throw _&&(wr(f),Ki(f,T)),be}finally{Xe=F}if(_){if(Ki(f,T))throw Oe("a node selected for removal could not be safely returned; refusing to sanitize in place");return we&&Or(f),f}if(ct){if(we&&Or(l),gn)for(g=sa.call(l.ownerDocument);l.firstChild;)g.appendChild(l.firstChild);else g=l;return(M.shadowroot||M.shadowrootmode)&&(g=aa.call(r,g,!0)),g}let de=()=>Be?l.outerHTML:l.innerHTML,ae=de();return we&&W(yu,ae)&&(Rr(l),ae=de()),Be&&I["!doctype"]&&l.ownerDocument&&l.ownerDocument.doctype&&l.ownerDocument.doctype.name&&W(xu,l.ownerDocument.doctype.name)&&(ae="<!DOCTYPE "+l.ownerDocument.doctype.name+`>
`+ae),Di(ae)},e.setConfig=function(){let f=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};Er(f),dr=!0,yn=I,vn=M},e.clearConfig=function(){xn=null,dr=!1,yn=null,vn=null,oe=lr,Ve=""},e.isValidAttribute=function(f,s,l){xn||Er({});let c=j(f),d=j(s);return typeof l=="string"&&(rs(s,l)||!hr&&W(uo,l))?!1:ts(c,d,l)},e.addHook=function(f,s){typeof s=="function"&&Q(P,f)&&cn(P[f],s)},e.removeHook=function(f,s){if(Q(P,f)){if(s!==void 0){let l=Ql(P[f],s);return l===-1?void 0:tu(P[f],l,1)[0]}return eo(P[f])}},e.removeHooks=function(f){Q(P,f)&&(P[f]=[])},e.removeAllHooks=function(){P=co()},e}var go=vo();var Ou="p br strong em b i u s code pre ul ol li table thead tbody tr th td a blockquote h1 h2 h3 h4 h5 h6 sub sup hr".split(" "),Ru=["href","title","start","colspan","rowspan"],Cu=/^(?:https?:\/\/|mailto:|tel:)/i,Du=/^(?:mailto|tel):/i,bo=/(<[^<>]*?[\s"'/])style(?=[\s=/>])/gi;function dn(n,e){let t=go.sanitize(Pu(n),{ALLOWED_TAGS:Ou,ALLOWED_ATTR:Ru,ALLOWED_URI_REGEXP:Cu,ALLOW_ARIA_ATTR:!1,ALLOW_DATA_ATTR:!1,RETURN_DOM_FRAGMENT:!0});return t.querySelectorAll("a").forEach(Iu),t.querySelectorAll("h1, h2, h3, h4, h5, h6").forEach(r=>Mu(r,e.heading)),t.querySelectorAll("table").forEach(r=>Lu(r,e.table)),t}function Ei(n){let e=dn(n,{heading:4,table:""});return e.querySelectorAll("p, li, tr, td, th, h4, br, pre, blockquote").forEach(t=>t.append(" ")),e.querySelectorAll("br").forEach(t=>t.replaceWith(" ")),(e.textContent??"").replace(/\s+/g," ").trim()}function _o(n){try{return/^https?:$/.test(new URL(n,document.baseURI).protocol)}catch{return!1}}function Pu(n){let e=n,t=e.replace(bo,"$1data-s");for(;t!==e;)e=t,t=e.replace(bo,"$1data-s");return t}function Iu(n){let e=n.getAttribute("href");e===null||Du.test(e)||(n.target="_blank",n.rel="noopener noreferrer")}function Mu(n,e){let t=document.createElement(`h${e}`);t.append(...n.childNodes),n.replaceWith(t)}function Lu(n,e){let t=document.createElement("div");t.className="table",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",e),n.replaceWith(t),t.append(n)}function xo(n,{messages:e,reply:t}){let r=e.map(i=>Nu(i,t));return[...t.kind==="emergency"?[n.emergency]:[],...r].join(". ")}function Nu(n,{answers:e}){let t=Ei(n.html);if(n.type==="text")return t;let r=e[n.answer],i=r?`${r.drug.name}: ${r.entry.title}.`:"";return`${Ei(n.disclaimer.html)} ${i} ${t}`}var Eo=H`
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
    gap: 8px;
    min-height: 48px;
    padding: 8px 16px;
    border: 2px solid var(--_alarm-edge);
    border-radius: var(--_radius-small);
    font-size: 1.067em;
    font-weight: 700;
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
`;var wo=H`
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
`;var Ao=H`
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
`;var ko=H`
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
  @media ${yt(bt)} {
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
`;var To=H`
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
  @media ${yt(bt)} {
    :host dialog.panel.panel {
      inset: 0;
      width: 100%;
      height: 100%;
      height: 100dvh;
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
  .confirmation h3 {
    font-size: 1.067em;
    font-weight: 650;
  }
  .confirmation p {
    margin-block: 6px 16px;
    color: var(--_muted);
  }
  .confirmation .action {
    flex: 1 1 6em;
    min-height: 40px;
    font-size: 0.933em;
  }
`;var So=H`
  .prose {
    overflow-wrap: anywhere;
  }
  .prose > :first-child {
    margin-block-start: 0;
  }
  .prose > :last-child {
    margin-block-end: 0;
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
`;var ju=H`
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
  --_sunk: color-mix(in srgb, var(--_text) 4%, var(--_ground));
  --_raised: var(--_ground);
`,$o=H`
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
  --_raised: color-mix(in srgb, var(--_text) 5%, var(--_ground));
`,Oo=H`
  :host {
    ${ju}
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
      ${$o}
    }
  }
  :host([theme="dark"]) {
    ${$o}
  }
`;var Ro=H`
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
    color: var(--_accent-text);
    background: var(--_accent);
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
`;var Co=[Oo,Ao,So,ko,To,Ro,Eo,wo];function ne(n){return b`<svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >${n}</svg>`}var D={chat:ne(J`<path d="M4 5.5A2.5 2.5 0 0 1 6.5 3h11A2.5 2.5 0 0 1 20 5.5v8a2.5 2.5 0 0 1-2.5 2.5H11l-4.6 4.2A.8.8 0 0 1 5 19.6V16a2.5 2.5 0 0 1-1-2z"/><path d="M12 6.8v5.4M9.3 9.5h5.4"/>`),capsule:ne(J`<rect x="2.2" y="7.8" width="19.6" height="8.4" rx="4.2" transform="rotate(-45 12 12)"/><path d="m9 9 6 6"/>`),close:ne(J`<path d="m6 6 12 12M18 6 6 18"/>`),down:ne(J`<path d="m6 9 6 6 6-6"/>`),bin:ne(J`<path d="M4 7h16M10 11v6M14 11v6M6 7l1 12a2 2 0 0 0 2 1.8h6a2 2 0 0 0 2-1.8L18 7M9 7V4.6c0-.6.4-1.1 1-1.1h4c.6 0 1 .5 1 1.1V7"/>`),send:ne(J`<path d="M12 19V5M6 11l6-6 6 6"/>`),info:ne(J`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.2M12 7.6v.1"/>`),warning:ne(J`<path d="M12 3.6 2.6 19.4a1 1 0 0 0 .9 1.6h17a1 1 0 0 0 .9-1.6z"/><path d="M12 10v4.6M12 17.6v.1"/>`),phone:ne(J`<path d="M5 3.5h3.2l1.6 4.4-2.2 1.7a12.4 12.4 0 0 0 6.8 6.8l1.7-2.2 4.4 1.6V19a2 2 0 0 1-2.2 2A17 17 0 0 1 3 5.7 2 2 0 0 1 5 3.5z"/>`),page:ne(J`<path d="M14 3H7.5A1.5 1.5 0 0 0 6 4.5v15A1.5 1.5 0 0 0 7.5 21h9a1.5 1.5 0 0 0 1.5-1.5V7z"/><path d="M14 3v4h4M9.5 12.5h5M9.5 16h5"/>`),copy:ne(J`<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M5.5 15H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v.5"/>`),done:ne(J`<path d="m5 12.5 4.6 4.6L19 7.5"/>`),up:ne(J`<path d="M7.5 11 11 3.6a2.3 2.3 0 0 1 2.4 2.3V9h4.8a2 2 0 0 1 2 2.3l-1.1 7a2 2 0 0 1-2 1.7H7.5zM7.5 11H4.8A.8.8 0 0 0 4 11.8v7.4c0 .4.4.8.8.8h2.7"/>`),thumbDown:ne(J`<path d="M16.5 13 13 20.4a2.3 2.3 0 0 1-2.4-2.3V15H5.8a2 2 0 0 1-2-2.3l1.1-7a2 2 0 0 1 2-1.7h9.6zM16.5 13h2.7c.4 0 .8-.4.8-.8V4.8a.8.8 0 0 0-.8-.8h-2.7"/>`),again:ne(J`<path d="M19.5 12a7.5 7.5 0 1 1-2.4-5.5L19.5 9M19.5 4v5h-5"/>`)};var wi={launcher:"Ask about a medicine",unread:"New answer",title:"Medicine questions",subtitle:"Answers from this site’s drug pages",greeting:"Hello! Ask me about a medicine. I look it up in this site’s drug pages and show you what they say, in their own words.",about:"About: {drug}",starterUse:"What is {drug} used for?",starterTake:"How should I take {drug}?",starterSideEffects:"What are the side effects of {drug}?",conversation:"Conversation",you:"You asked:",reply:"Reply:",waiting:"Looking it up…",close:"Close",clear:"Clear conversation",clearQuestion:"Clear this conversation?",clearText:"Your questions and the answers are deleted in this window and on the server.",clearYes:"Clear",cancel:"Cancel",cleared:"Conversation cleared.",clearedHere:"Cleared here. The server could not be reached: it is told as soon as possible.",important:"Important",readInFull:"Read in full",readLess:"Read less",showAll:"Show all",showLess:"Show less",table:"Table",source:"Source: {drug} page",newTab:"(opens in a new tab)",suggestions:"Suggestions",more:"{count} more",fewer:"Fewer",copy:"Copy",copied:"Copied",notCopied:"Could not copy",helpful:"Helpful",notHelpful:"Not helpful",voteFailed:"Your vote could not be sent. Please try again.",comment:"What could be better? (optional)",commentSend:"Send comment",thanks:"Thank you. This helps to improve the pages.",emergency:"Emergency",call:"Call {number}",question:"Your question",placeholder:"Ask about a medicine…",send:"Send",left:"Characters left: {count}",over:"Characters too many: {count}",names:"Names of medicines",namesFound:"Names of medicines found: {count}. Choose with the arrow keys and Enter.",footnote:"General information, not medical advice. In an emergency call your local emergency number.",retry:"Try again",offline:"Not sent: you are offline, or the server cannot be reached.",timeout:"No reply: it took too long.",tooMany:"Too many questions at once. Please wait a moment.",tooManyWait:"Too many questions at once. Please wait {seconds} seconds.",refused:"This site is not allowed to use this service.",tooLong:"Not sent: the message is too long.",fault:"Something went wrong and no answer came. Your question is kept."};var Do={launcher:"Pregunte sobre un medicamento",unread:"Respuesta nueva",title:"Preguntas sobre medicamentos",subtitle:"Respuestas de las páginas de este sitio",greeting:"¡Hola! Pregúnteme sobre un medicamento. Busco en las páginas de este sitio y le muestro lo que dicen, con sus propias palabras. Las páginas están en inglés, y por ahora solo entiendo preguntas en inglés.",about:"Sobre: {drug}",starterUse:"¿Para qué se usa {drug}?",starterTake:"¿Cómo se toma {drug}?",starterSideEffects:"¿Qué efectos secundarios tiene {drug}?",conversation:"Conversación",you:"Usted preguntó:",reply:"Respuesta:",waiting:"Buscando…",close:"Cerrar",clear:"Borrar la conversación",clearQuestion:"¿Borrar esta conversación?",clearText:"Sus preguntas y las respuestas se eliminan de esta ventana y del servidor.",clearYes:"Borrar",cancel:"Cancelar",cleared:"Conversación borrada.",clearedHere:"Borrada aquí. No se pudo contactar con el servidor: se le avisará en cuanto sea posible.",important:"Importante",readInFull:"Leer todo",readLess:"Leer menos",showAll:"Mostrar todo",showLess:"Mostrar menos",table:"Tabla",source:"Fuente: página de {drug}",newTab:"(se abre en una pestaña nueva)",suggestions:"Sugerencias",more:"{count} más",fewer:"Menos",copy:"Copiar",copied:"Copiado",notCopied:"No se pudo copiar",helpful:"Útil",notHelpful:"No es útil",voteFailed:"No se pudo enviar su voto. Inténtelo de nuevo.",comment:"¿Qué se podría mejorar? (opcional)",commentSend:"Enviar comentario",thanks:"Gracias. Esto ayuda a mejorar las páginas.",emergency:"Emergencia",call:"Llamar al {number}",question:"Su pregunta",placeholder:"Pregunte sobre un medicamento…",send:"Enviar",left:"Caracteres restantes: {count}",over:"Caracteres de más: {count}",names:"Nombres de medicamentos",namesFound:"Nombres de medicamentos encontrados: {count}. Elija con las flechas y la tecla Intro.",footnote:"Información general, no es consejo médico. En una emergencia, llame al número de emergencias de su zona.",retry:"Intentar de nuevo",offline:"No enviado: no hay conexión, o el servidor no responde.",timeout:"Sin respuesta: ha tardado demasiado.",tooMany:"Demasiadas preguntas seguidas. Espere un momento.",tooManyWait:"Demasiadas preguntas seguidas. Espere {seconds} segundos.",refused:"Este sitio no tiene permiso para usar este servicio.",tooLong:"No enviado: el mensaje es demasiado largo.",fault:"Algo falló y no llegó la respuesta. Su pregunta se conserva."};var Po={en:wi,es:Do};function Ai(n){let e=n.trim().toLowerCase().split(/[-_]/,1)[0]??"";return Object.keys(Po).includes(e)?e:"en"}function rr(n){return Po[Ai(n)]??wi}function X(n,e){return n.replace(/\{(\w+)\}/g,(t,r)=>String(e[r]??t))}var Io=100;function Mo(n){let{words:e,left:t,isEmpty:r,names:i,active:o}=n,a=t<0;return b`
    <form class="composer" part="composer" @submit=${n.send}>
      ${i.length?qu(n):x}
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
          aria-describedby=${t<=Io?"left":x}
          aria-invalid=${a?"true":x}
          @input=${n.input}
          @keydown=${n.key}
          @blur=${n.leave}
        ></textarea>
        <button type="submit" class="send" part="send" aria-label=${e.send} aria-disabled=${r||a}>
          ${D.send}
        </button>
      </div>
      <p id="left" class=${a?"left over":"left"} ?hidden=${t>Io}>
        ${X(a?e.over:e.left,{count:Math.abs(t)})}
      </p>
      <p class="footnote" part="footnote">${e.footnote}</p>
    </form>
  `}function qu({words:n,names:e,active:t,pick:r}){return b`
    <ul id="names" class="names-list" role="listbox" aria-label=${n.names}>
      ${e.map(({name:i,drug:o},a)=>b`<li
          id="name-${a}"
          role="option"
          aria-selected=${a===t}
          @mousedown=${p=>p.preventDefault()}
          @click=${()=>r(a)}
        ><bdi>${i}</bdi>${i===o?x:b`<span class="stands-for"><bdi>${o}</bdi></span>`}</li>`)}
    </ul>
  `}function Lo(n,{isOpen:e,isUnread:t,toggle:r}){return b`
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
  `}function jo(n){return n.isInline?b`<section
      id="panel"
      class="panel"
      part="panel"
      role="region"
      title=""
      lang=${n.lang}
      dir=${n.dir}
      aria-labelledby="title"
      @keydown=${n.key}
    >${No(n)}</section>`:b`<dialog
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
  >${No(n)}</dialog>`}function No(n){return b`
    ${Fu(n)}
    <div class="conversation" ?inert=${n.isClearing}>${n.transcript}${n.composer}</div>
    ${n.isClearing?Hu(n):x}
    ${n.regions}
  `}function Fu({words:n,title:e,isInline:t,isClearing:r,canClear:i,close:o,clear:a}){return b`
    <header class="header" part="header">
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
        ?inert=${r}
        @click=${i?a:x}
      >${D.bin}</button>
      ${t?x:b`<button type="button" class="icon-button" aria-label=${n.close} @click=${o}>${D.close}</button>`}
    </header>
  `}function Hu({words:n,confirm:e}){return b`
    <div class="veil">
      <div class="confirmation" role="alertdialog" aria-labelledby="clear-title" aria-describedby="clear-text">
        <h3 id="clear-title">${n.clearQuestion}</h3>
        <p id="clear-text">${n.clearText}</p>
        <div class="row">
          <button type="button" class="action filled" @click=${()=>e(!1)}>${n.cancel}</button>
          <button type="button" class="action danger confirm" @click=${()=>e(!0)}>${n.clearYes}</button>
        </div>
      </div>
    </div>
  `}var ir={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Dt=n=>(...e)=>({_$litDirective$:n,values:e}),Fe=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,r){this._$Ct=e,this._$AM=t,this._$Ci=r}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var{I:Gu}=xs,Uo=n=>n;var zo=()=>document.createComment(""),Pt=(n,e,t)=>{let r=n._$AA.parentNode,i=e===void 0?n._$AB:e._$AA;if(t===void 0){let o=r.insertBefore(zo(),i),a=r.insertBefore(zo(),i);t=new Gu(o,a,n,n.options)}else{let o=t._$AB.nextSibling,a=t._$AM,p=a!==n;if(p){let u;t._$AQ?.(n),t._$AM=n,t._$AP!==void 0&&(u=n._$AU)!==a._$AU&&t._$AP(u)}if(o!==i||p){let u=t._$AA;for(;u!==o;){let m=Uo(u).nextSibling;Uo(r).insertBefore(u,i),u=m}}}return t},He=(n,e,t=n)=>(n._$AI(e,t),n),Vu={},qo=(n,e=Vu)=>n._$AH=e,Fo=n=>n._$AH,sr=n=>{n._$AR(),n._$AA.remove()};var Ho=(n,e,t)=>{let r=new Map;for(let i=e;i<=t;i++)r.set(n[i],i);return r},Go=Dt(class extends Fe{constructor(n){if(super(n),n.type!==ir.CHILD)throw Error("repeat() can only be used in text expressions")}dt(n,e,t){let r;t===void 0?t=e:e!==void 0&&(r=e);let i=[],o=[],a=0;for(let p of n)i[a]=r?r(p,a):a,o[a]=t(p,a),a++;return{values:o,keys:i}}render(n,e,t){return this.dt(n,e,t).values}update(n,[e,t,r]){let i=Fo(n),{values:o,keys:a}=this.dt(e,t,r);if(!Array.isArray(i))return this.ut=a,o;let p=this.ut??=[],u=[],m,v,y=0,S=i.length-1,A=0,R=o.length-1;for(;y<=S&&A<=R;)if(i[y]===null)y++;else if(i[S]===null)S--;else if(p[y]===a[A])u[A]=He(i[y],o[A]),y++,A++;else if(p[S]===a[R])u[R]=He(i[S],o[R]),S--,R--;else if(p[y]===a[R])u[R]=He(i[y],o[R]),Pt(n,u[R+1],i[y]),y++,R--;else if(p[S]===a[A])u[A]=He(i[S],o[A]),Pt(n,i[y],i[S]),S--,A++;else if(m===void 0&&(m=Ho(a,A,R),v=Ho(p,y,S)),m.has(p[y]))if(m.has(p[S])){let V=v.get(a[A]),N=V!==void 0?i[V]:null;if(N===null){let re=Pt(n,i[y]);He(re,o[A]),u[A]=re}else u[A]=He(N,o[A]),Pt(n,i[y],N),i[V]=null;A++}else sr(i[S]),S--;else sr(i[y]),y++;for(;A<=R;){let V=Pt(n,u[R+1]);He(V,o[A]),u[A++]=V}for(;y<=S;){let V=i[y++];V!==null&&sr(V)}return this.ut=a,qo(n,u),ie}});var Vo=6,Wu=2;function Ge(n,e,t,r=!1){if(!t.length)return x;let i=t.length>=Vo+Wu,o=n.flags.has(`more:${e}`),a=i&&!o?t.slice(0,Vo):t;return b`
    <div
      class=${r?"buttons choices":"buttons"}
      part="suggestions"
      role="group"
      aria-label=${n.words.suggestions}
    >
      ${a.map(p=>Bu(n,p))}
      ${i?b`<button
            type="button"
            class="chip quiet"
            aria-expanded=${o}
            @click=${()=>n.flags.toggle(`more:${e}`)}
          >${o?n.words.fewer:X(n.words.more,{count:t.length-a.length})}</button>`:x}
    </div>
  `}function Bu(n,{title:e,payload:t}){return b`<button type="button" class="chip" part="suggestion" @click=${()=>n.actions.ask(t)}>
    <bdi>${e}</bdi>
  </button>`}var Xu=500;function Bo(n,e,t,r){let{words:i,flags:o,actions:a}=n,p=`${e.id}-${t.answer}`,u=e.votes[t.answer],m=o.has(`copied:${p}`);return b`
    <div class="actions">
      <button type="button" class="action" @click=${()=>a.copy(p,Ku(n,t,r))}>
        ${m?D.done:D.copy}<span>${m?i.copied:i.copy}</span>
      </button>
      <span class="votes">
        ${Wo(n,e.id,t.answer,"up",u)}
        ${Wo(n,e.id,t.answer,"down",u)}
      </span>
    </div>
    ${u?Yu(n,e.id,t.answer):x}
  `}function Wo(n,e,t,r,i){let o=r==="up"?n.words.helpful:n.words.notHelpful;return b`<button
    type="button"
    class="action thumb"
    aria-label=${o}
    aria-pressed=${i===r}
    @click=${()=>n.actions.vote(e,t,r)}
  >${r==="up"?D.up:D.thumbDown}</button>`}function Yu(n,e,t){let{words:r,flags:i,actions:o}=n,a=`${e}-${t}`;return i.has(`thanked:${a}`)?b`<p class="thanks" tabindex="-1">${r.thanks}</p>`:b`
    <form class="comment" @submit=${u=>{u.preventDefault();let m=String(new FormData(u.target).get("comment")??"").trim();o.comment(e,t,m)}}>
      <label for="comment-${a}">${r.comment}</label>
      <span class="row">
        <input id="comment-${a}" name="comment" type="text" autocomplete="off" maxlength=${Xu} />
        <button type="submit" class="action filled">${r.commentSend}</button>
      </span>
    </form>
  `}function Ku(n,e,{drug:t,entry:r,text:i,source:o}){let a=new URL(o.url||o.path,document.baseURI).href;return[e.disclaimer.text,r.title===t.name?`**${t.name}**`:`**${t.name}: ${r.title}**`,i,`${X(n.words.source,{drug:t.name})}, ${a}`].join(`

`)}var Xo=Dt(class extends Fe{constructor(n){if(super(n),n.type!==ir.ATTRIBUTE||n.name!=="class"||n.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(n){return" "+Object.keys(n).filter(e=>n[e]).join(" ")+" "}update(n,[e]){if(this.st===void 0){this.st=new Set,n.strings!==void 0&&(this.nt=new Set(n.strings.join(" ").split(/\s/).filter(r=>r!=="")));for(let r in e)e[r]&&!this.nt?.has(r)&&this.st.add(r);return this.render(e)}let t=n.element.classList;for(let r of this.st)r in e||(t.remove(r),this.st.delete(r));for(let r in e){let i=!!e[r];i===this.st.has(r)||this.nt?.has(r)||(i?(t.add(r),this.st.add(r)):(t.remove(r),this.st.delete(r)))}return ie}});function ki(n,{key:e,content:t,look:r,limit:i,more:o,less:a}){let p=n.flags.has(`open:${e}`),u=n.flags.has(`long:${e}`),m=`fold-${e}`;return b`
    <div
      id=${m}
      class=${Xo({prose:!0,[r]:!0,folded:u&&!p})}
      data-fold=${e}
      data-limit=${i}
    >${t}</div>
    ${u?b`<button
          type="button"
          class="more"
          aria-expanded=${p}
          aria-controls=${m}
          @click=${()=>n.flags.toggle(`open:${e}`)}
        >${p?a:o}</button>`:x}
  `}var Ju={},Yo=Dt(class extends Fe{constructor(){super(...arguments),this.ot=Ju}render(n,e){return e()}update(n,[e,t]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((r,i)=>r===this.ot[i]))return ie}else if(this.ot===e)return ie;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,t)}});function at(n,e){return Yo([n,e.heading,e.table],()=>dn(n,e))}var Zu=26,Qu=3.2;function Ko(n,e,t,r){let i=e.turn?.reply.answers[t.answer];if(!i)return b`${x}`;let o=`${e.id}-${t.answer}`;return b`
    <article class="answer" part="answer" aria-labelledby="title-${o}">
      ${ec(n,o,t,r)}
      <div class="content">
        ${tc(o,i)}
        <div lang="en">
          ${ki(n,{key:o,content:at(t.html,{heading:4,table:n.words.table}),look:"body",limit:Zu,more:n.words.showAll,less:n.words.showLess})}
        </div>
        ${nc(n,i)}
      </div>
      ${Bo(n,e,t,i)}
    </article>
    ${Ge(n,o,t.buttons)}
  `}function ec(n,e,t,r){let i=at(t.disclaimer.html,{heading:4,table:n.words.table});return b`
    <div class="disclaimer" part="disclaimer" role="note" aria-label=${n.words.important}>
      ${D.info}
      <div lang="en">
        ${r?ki(n,{key:`${e}-disclaimer`,content:i,look:"clamp",limit:Qu,more:n.words.readInFull,less:n.words.readLess}):b`<div class="prose">${i}</div>`}
      </div>
    </div>
  `}function tc(n,{drug:e,entry:t}){let r=t.title===e.name?"":t.title;return b`<h3 id="title-${n}" lang="en">
    <span class="drug">${e.name}</span>${r?b`<span class="unseen">: </span><span class="heading">${r}</span>`:x}
  </h3>`}function nc(n,{drug:e,source:{url:t}}){let r=b`${D.page}<span>${X(n.words.source,{drug:e.name})}</span>`;return _o(t)?b`<p class="source">
    <a href=${t} target="_blank" rel="noopener noreferrer">${r}<span class="unseen"> ${n.words.newTab}</span></a>
  </p>`:b`<p class="source">${r}</p>`}var Jo={heading:4,table:""};function Zo(n,e,t){return b`
    <section class="emergency" part="emergency" aria-labelledby="title-${e}">
      <h3 id="title-${e}">${D.warning}<span>${n.words.emergency}</span></h3>
      <div class="calls">${rc(t.html).map(r=>ic(n,r))}</div>
      <div class="prose" lang="en">${at(t.html,Jo)}</div>
    </section>
    ${Ge(n,e,t.buttons)}
  `}function rc(n){let e=dn(n,Jo).querySelectorAll('a[href^="tel:" i]'),t=new Map;for(let r of e){let i=r.getAttribute("href")??"";t.has(i)||t.set(i,{href:i,shown:r.textContent??i})}return[...t.values()]}function ic(n,{href:e,shown:t}){return b`<a class="call" href=${e}>${D.phone}<span>${X(n.words.call,{number:t})}</span></a>`}var sc={offline:"offline",timeout:"timeout",too_many:"tooMany",refused:"refused",too_long:"tooLong",fault:"fault"};function Ti(n,{trouble:e="fault",retryAfter:t}){return e==="too_many"&&t!==void 0?X(n.tooManyWait,{seconds:Math.ceil(t)}):n[sc[e]]}function Qo(n,e){return b`
    <div class="trouble" part="trouble">
      ${D.warning}
      <p>${Ti(n.words,e)}</p>
      <button type="button" class="action filled" @click=${()=>n.actions.retry(e.id)}>
        ${D.again}<span>${n.words.retry}</span>
      </button>
    </div>
  `}var oc=["did_you_mean","clarify_drug"];function ea(n,{greeting:e,drug:t,exchanges:r}){let i=hc(r);return b`
    <div class="transcript" part="transcript" role="log" aria-live="off" aria-label=${n.words.conversation} tabindex="0">
      ${ac(n,e,t)}
      ${Go(r,o=>o.id,(o,a)=>uc(n,o,i,a===r.length-1))}
    </div>
  `}function ac(n,e,t){return b`
    <div class="exchange">
      <div class="bubble greeting" part="greeting">
        <p>${e||n.words.greeting}</p>
        ${t?b`<p class="about"><bdi>${X(n.words.about,{drug:t})}</bdi></p>`:x}
      </div>
      ${t?Ge(n,"starters",lc(n,t)):x}
    </div>
  `}function lc(n,e){let t=["starterUse","starterTake","starterSideEffects"],r=rr("en");return t.map(i=>({title:X(n.words[i],{drug:e}),payload:X(r[i],{drug:e})}))}function uc(n,e,t,r){return b`
    <div class=${r?"exchange newest":"exchange"} data-exchange=${e.id}>
      <div class="visitor" part="visitor">
        <span class="unseen">${n.words.you}</span><p dir="auto">${e.question}</p>
      </div>
      ${e.state==="sending"?cc(n):x}
      ${e.state==="failed"?Qo(n,e):x}
      ${e.state==="answered"?pc(n,e,t):x}
    </div>
  `}function cc(n){return b`<div class="bubble waiting">
    <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
    <span class="waiting-text">${n.words.waiting}</span>
  </div>`}function pc(n,e,t){let{messages:r,reply:i}=e.turn,o=new Set(r.flatMap(p=>p.buttons).map(p=>p.payload)),a=i.suggestions.filter(p=>!o.has(p.payload));return b`
    <div class="reply">
      <span class="unseen">${n.words.reply}</span>
      ${r.map((p,u)=>fc(n,e,p,u,t))}
      ${Ge(n,`${e.id}-others`,a,ta(i.kind))}
    </div>
  `}function fc(n,e,t,r,i){let{kind:o}=e.turn.reply,a=`${e.id}-text-${r}`;return t.type==="answer"?Ko(n,e,t,!i.has(`${e.id}-${t.answer}`)):o==="emergency"?Zo(n,a,t):b`
    <div class="bubble" part="message" lang="en">
      <div class="prose">${at(t.html,{heading:3,table:n.words.table})}</div>
    </div>
    ${Ge(n,a,t.buttons,ta(o))}
  `}function ta(n){return oc.includes(n)}function hc(n){let e=new Set,t=new Set;for(let{id:r,turn:i}of n)for(let o of i?.messages??[])o.type!=="answer"||e.has(o.disclaimer.text)||(e.add(o.disclaimer.text),t.add(`${r}-${o.answer}`));return t}var dc=2500,ee=class extends De{constructor(){super();this.drug="";this.server="";this.lang="";this.title="";this.greeting="";this.theme="auto";this.position="bottom-right";this.inline=!1;this.isOpen=!1;this.isClearing=!1;this.isUnread=!1;this.flags=new Jn(this);this.announcer=new Ln;this.dialog=new Wn(this);this.scrolling=new Xn(this);this.composer=new Vn(this,{send:t=>{this.ask(t)},found:t=>this.announcer.say(X(this.words.namesFound,{count:t})),suggester:()=>this.suggester});this.actions={ask:t=>{this.askOnce(t)},retry:t=>{this.retry(t)},copy:(t,r)=>{this.copy(t,r)},vote:(t,r,i)=>{this.vote(t,r,i)},comment:(t,r,i)=>{this.comment(t,r,i)}};this.onKey=t=>{t.stopPropagation(),!(t.key!=="Escape"||t.isComposing||this.inline&&!this.isClearing)&&(t.preventDefault(),this.isClearing?this.askToClear(!1):this.close())};this.onDismissed=t=>{t.preventDefault(),t.type==="close"&&t.target.open||this.close()};new Bn(this,this.flags)}async open(){this.inline||this.isOpen||(this.isOpen=!0,await this.updateComplete,this.scrolling.toEnd(),this.focusWhereToWrite())}async close(){this.inline||!this.isOpen||(this.isOpen=!1,this.isClearing=!1,await this.updateComplete,this.one("button.launcher")?.focus({preventScroll:!0}))}async ask(t){let r=t.trim();if(!r)return;this.hasUpdated||await this.updateComplete,this.open();let i=this.conversation.ask(r,this.drug||void 0);return await this.updateComplete,this.scrolling.toEnd(),this.settled(await i)}async clear(){this.isClearing=!1,this.flags.clear();let t=await this.conversation.clear();this.announcer.say(t?this.words.cleared:this.words.clearedHere)}willUpdate(t){(!this.hasUpdated||t.has("server"))&&this.connect(),this.isOpen&&(this.isUnread=!1),this.conversation.lang=this.language}render(){let t={words:this.words,flags:this.flags,actions:this.actions},{draft:r,names:i,active:o,left:a,isEmpty:p,input:u,key:m,leave:v,pick:y,send:S}=this.composer,{exchanges:A}=this.conversation,R=()=>{this.isOpen?this.close():this.open()};return b`
      ${this.inline?"":Lo(this.words,{isOpen:this.isOpen,isUnread:this.isUnread,toggle:R})}
      ${jo({words:this.words,lang:this.language,dir:this.closest("[dir]")?.dir||document.dir||"ltr",title:this.title,isInline:this.inline,isClearing:this.isClearing,canClear:A.length>0,transcript:ea(t,{greeting:this.greeting,drug:this.drug,exchanges:A}),composer:Mo({words:this.words,names:i,active:o,left:a,isEmpty:p,input:u,key:m,leave:v,pick:y,send:S}),regions:this.announcer.regions,close:()=>{this.close()},clear:()=>{this.askToClear(!0)},confirm:V=>{V?this.clearAndGoOn():this.askToClear(!1)},key:this.onKey,dismissed:this.onDismissed})}
    `}updated(t){!t.has("isOpen")||this.inline||(this.dialog.show(this.isOpen),this.isOpen&&this.scrolling.toEnd(),(this.isOpen||t.get("isOpen"))&&this.tell(this.isOpen?"open":"close"))}get language(){return Ai(this.lang||this.closest("[lang]")?.lang||"en")}get words(){return rr(this.language)}connect(){let t=new URL(this.server||Js,document.baseURI).href.replace(/\/$/,""),r=this.id||String([...document.querySelectorAll(this.localName)].indexOf(this)),i=new Fn(t);this.suggester=new Hn(i),this.conversation=new Kn(i,Vs(),`faq-bot ${t} ${r}`),this.conversation.addEventListener("change",()=>this.requestUpdate())}async askOnce(t){let r=this.conversation.exchanges.at(-1);r?.state==="sending"&&r.question===t||await this.ask(t)}async retry(t){let r=this.conversation.retry(t);this.focusWhereToWrite(),this.settled(await r)}async settled(t){if(!this.conversation.exchanges.some(({id:a})=>a===t.id))return;await this.updateComplete,this.scrolling.toReply(t.id);let{question:r,trouble:i,turn:o}=t;if(!o){this.announcer.say(Ti(this.words,t)),this.tell("error",{trouble:i,question:r});return}return this.isUnread=!this.isOpen&&!this.inline,this.announcer.say(xo(this.words,o),o.reply.kind==="emergency"),this.tell("answer",{question:r,reply:o.reply}),o.reply}async copy(t,r){let i=await Cs(r,this.one(".panel"));this.announcer.say(i?this.words.copied:this.words.notCopied),this.flags.set(`copied:${t}`,i),setTimeout(()=>this.flags.set(`copied:${t}`,!1),dc)}async vote(t,r,i,o){let a=await this.conversation.vote(t,r,i,o);return this.announcer.say(a?this.words.thanks:this.words.voteFailed),a&&this.tell("feedback",{id:t,answer:r,vote:i,comment:o}),a}async comment(t,r,i){let o=this.conversation.exchanges.find(a=>a.id===t)?.votes[r];!i||!o||!await this.vote(t,r,o,i)||(this.flags.set(`thanked:${t}-${r}`),this.focusWhereToWrite())}async askToClear(t){this.isClearing=t,await this.updateComplete,this.one(t?".confirmation button":"button.clear")?.focus()}async clearAndGoOn(){let t=this.clear();await this.updateComplete,this.focusWhereToWrite(),await t}focusWhereToWrite(){matchMedia("(pointer: coarse)").matches?this.one(".transcript")?.focus({preventScroll:!0}):this.composer.focus()}one(t){return this.renderRoot.querySelector(t)}tell(t,r=null){this.dispatchEvent(new CustomEvent(`faq-bot-${t}`,{detail:r,bubbles:!0,composed:!0}))}};ee.styles=Co,le([ue()],ee.prototype,"drug",2),le([ue()],ee.prototype,"server",2),le([ue({reflect:!0,useDefault:!0})],ee.prototype,"lang",2),le([ue()],ee.prototype,"title",2),le([ue()],ee.prototype,"greeting",2),le([ue({reflect:!0,useDefault:!0})],ee.prototype,"theme",2),le([ue({reflect:!0,useDefault:!0})],ee.prototype,"position",2),le([ue({type:Boolean,reflect:!0})],ee.prototype,"inline",2),le([ue({type:Boolean,reflect:!0,attribute:"open"})],ee.prototype,"isOpen",2),le([Gr()],ee.prototype,"isClearing",2),le([Gr()],ee.prototype,"isUnread",2);customElements.get("faq-bot")||customElements.define("faq-bot",ee);})();
