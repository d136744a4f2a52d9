// The looks of the page around the cells. System fonts, no remote file, no script.

export const pageCss = `
:root{--ink:#1f2328;--quiet:#667085;--line:#e3e5e8;--accent:#1a5fb4;--paper:#fff;--ground:#f4f5f7}
*{box-sizing:border-box}
html{scroll-padding-top:64px;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif}
header{padding:28px 24px 16px;max-width:1200px;margin:0 auto}
h1{margin:0;font-size:24px;line-height:1.25;letter-spacing:-.01em}
header p{margin:6px 0 0;color:var(--quiet)}
nav{position:sticky;top:0;z-index:5;background:rgba(244,245,247,.94);border-bottom:1px solid var(--line);overflow-x:auto;white-space:nowrap}
nav ul{display:flex;gap:6px;list-style:none;margin:0 auto;padding:10px 24px;max-width:1200px}
nav a{display:block;padding:5px 12px;border-radius:999px;background:var(--paper);border:1px solid var(--line);border-bottom-width:3px;color:var(--ink);text-decoration:none;font-size:14px}
nav a:hover,nav a:focus-visible{border-color:var(--accent);color:var(--accent)}
nav .hidden a{color:var(--quiet);font-style:italic}
main{padding:8px 24px 64px;max-width:1200px;margin:0 auto}
section{margin:28px 0 0}
h2{margin:0 0 10px;font-size:18px;display:flex;align-items:baseline;gap:10px}
h2 small{font-size:13px;font-weight:400;color:var(--quiet)}
.sheet{overflow:auto;background:var(--paper);border:1px solid var(--line);border-radius:10px;box-shadow:0 1px 2px rgba(16,24,40,.05)}
.sheet:focus-visible{outline:2px solid var(--accent)}
.grid{border-collapse:separate;border-spacing:0;table-layout:fixed;font:10pt Arial,'Liberation Sans',Helvetica,sans-serif;color:#000}
.grid th{background:#f8f9fa;color:var(--quiet);font:400 11px/1 system-ui,sans-serif;border-right:1px solid var(--line);border-bottom:1px solid var(--line);padding:4px 2px;text-align:center}
.grid tbody th{position:sticky;left:0;z-index:3}
.grid td{padding:2px 4px;line-height:1.22;vertical-align:bottom;text-align:left;white-space:pre;overflow-wrap:anywhere;overflow:hidden;text-overflow:clip;border-right:1px solid var(--line);border-bottom:1px solid var(--line)}
.grid.plain td{border-right-color:transparent;border-bottom-color:transparent}
.grid td:has(>.spill),.grid td:has(>figure){overflow:visible}
.grid td.note,.grid td.choice,.grid td:has(>figure){position:relative}
.grid .spill{width:max-content;position:relative;z-index:1;overflow:hidden;white-space:pre}
.grid .turned{display:inline-block}
.grid td.number{text-align:right;font-variant-numeric:tabular-nums}
.grid td.yesno,.grid td.box{text-align:center}
.grid tr.frozen>*{border-bottom:2px solid #c3c7cc}
.grid td.frozen{border-right:2px solid #c3c7cc}
.grid td.note::before{content:'';position:absolute;top:0;right:0;border:4px solid #f4a100;border-left-color:transparent;border-bottom-color:transparent}
.grid td.choice{padding-right:16px}
.grid td.choice::after{content:'';position:absolute;right:5px;bottom:8px;border:4px solid transparent;border-top-color:#9aa1ab;border-bottom-width:0}
.grid a{color:#1155cc}
.grid figure{position:absolute;z-index:2;margin:0;background:#fff;border:1px solid var(--line);border-radius:8px;overflow:hidden}
.grid figure svg{display:block}
.missing{margin:8px 0 0;color:var(--quiet);font-size:13px}
@media (max-width:600px){header{padding:18px 14px 10px}h1{font-size:20px}nav ul{padding:8px 14px}main{padding:4px 10px 40px}}
@media print{body{background:#fff}nav{display:none}section{break-before:page}.sheet{overflow:visible;border:0;box-shadow:none}@page{size:A4 landscape;margin:10mm}}
`;
