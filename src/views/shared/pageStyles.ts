// How the pages look whose buttons call functions: a sidebar of 300 pixels and the windows of set-up and help.
import { accent, accentSoft, cardGround, quietText, statusLooks } from './palette';

const { behind, atRisk } = statusLooks;

/** ASCII, since HtmlService is said to spoil anything else in inline styles. A page that works shows it after a second. */
export const pageStyles = `
*{box-sizing:border-box}
body{margin:0;padding:10px;font:14px/1.4 Arial,Helvetica,sans-serif;color:#1a202c;overflow-wrap:anywhere}
h1{margin:0 0 2px;font-size:15px;line-height:1.3}
h2{margin:14px 0 6px;font-size:14px;color:${accent}}
h1:focus,h2:focus,h3:focus{outline:none}
p{margin:0 0 6px}
ul,ol{margin:0;padding:0;list-style:none}
.numbered{margin:8px 0 0;padding-left:22px;list-style:decimal}
.numbered li{margin:0 0 6px}
summary{padding:4px 0;cursor:pointer}
.quiet{color:${quietText};font-size:13px}
.card{margin:0 0 8px;padding:8px 10px;background:${cardGround};border-radius:6px}
.next{background:${accentSoft};border-left:4px solid ${accent}}
.warn{padding:6px 8px;background:${atRisk.background};color:${atRisk.color};border-radius:4px}
.bad{padding:6px 8px;background:${behind.background};color:${behind.color};border-radius:4px}
.facts li{padding:2px 0}
.facts li{padding-left:22px;text-indent:-22px}
.facts .sign{text-indent:0;display:inline-block;width:22px;font-weight:bold}
button{width:100%;min-height:36px;padding:7px 12px;border:1px solid ${accent};border-radius:4px;background:#fff;color:${accent};font:inherit;font-weight:bold;text-align:center;cursor:pointer}
button.main{background:${accent};color:#fff}
button.link{width:auto;min-height:28px;padding:2px 0;border:0;background:none;text-align:left;text-decoration:underline}
button:focus-visible,select:focus-visible,input:focus-visible,textarea:focus-visible,a:focus-visible{outline:3px solid #f0a500;outline-offset:1px}
body[aria-busy=true] button{cursor:progress}
label{display:block;margin:0 0 6px;font-weight:bold}
label .quiet{font-weight:normal}
select,input[type=text],textarea{display:block;width:100%;margin:2px 0 0;padding:7px;border:1px solid #718096;border-radius:4px;background:#fff;color:inherit;font:inherit;font-weight:normal}
textarea{min-height:110px;resize:vertical}
label.box{display:flex;gap:8px;align-items:flex-start;font-weight:normal}
.findings li{padding:4px 0 6px;border-bottom:1px solid #d9e0e7}
.findings button{font-weight:bold}
.sign-error{color:${behind.color};font-weight:bold}
.sign-warning{color:${atRisk.color};font-weight:bold}
.row{display:flex;gap:8px}
.row>*{flex:1}
.mail dt{float:left;clear:left;margin-right:6px;color:${quietText}}
.mail dd{margin:0 0 4px;overflow:hidden}
.mail iframe{display:block;width:100%;height:380px;margin:6px 0 8px;border:1px solid #a0aec0;background:#fff}
.lines{white-space:pre-line}
.below{position:sticky;bottom:0;margin:8px -10px -10px;padding:0 10px;background:#fff}
.below p{margin:0;padding:8px 0}
.below p:empty{display:none}
#wrong{padding:8px;background:${behind.background};color:${behind.color};border-radius:4px;white-space:pre-line}
#wrong[hidden]{display:none}
#said{color:${quietText};white-space:pre-line}
@keyframes turning{to{transform:rotate(360deg)}}
body[aria-busy=true] #said::before{content:"";display:inline-block;width:12px;height:12px;margin-right:8px;border:2px solid ${accent};border-right-color:transparent;border-radius:50%;vertical-align:-2px;opacity:0;animation:turning 1s linear infinite,shown 0s 1s forwards}
@keyframes shown{to{opacity:1}}
.plans{display:grid;grid-template-columns:1fr 1fr;gap:10px}
.plans .card{display:flex;flex-direction:column;margin:0}
.plans .card ul{flex:1;margin:4px 0 8px}
.plans .card li{padding-left:14px;text-indent:-14px}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 12px}
.scroll thead th{position:sticky;top:0;background:#fff}
table{width:100%;border-collapse:collapse}
th,td{padding:4px 6px;border-bottom:1px solid #d9e0e7;text-align:left;vertical-align:top}
td.count,th.count{text-align:right}
.scroll{max-height:220px;overflow:auto;border:1px solid #d9e0e7}
@media (max-width:520px){.plans,.pair{grid-template-columns:1fr}}
@media (prefers-reduced-motion:reduce){body[aria-busy=true] #said::before{animation:shown 0s 1s forwards}}
`.replace(/\n/g, '');
