/** The style sheet of report.html: light and dark by the reader's setting, two columns on a screen, plain in print. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --ground: #ffffff; --band: #f3f5f7; --mark: #7a3e00; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --soft: #a0a9b3; --line: #3b434c; --ground: #14181d; --band: #1d232a; --mark: #f0b878; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1280px; padding: 8px 20px 40px; color: var(--ink); background: var(--ground); font: 14px/1.35 "DejaVu Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 17px; margin: 0 0 5px; }
h2 { font-size: 17px; margin: 28px 0 6px; }
h3 { font-size: 14px; margin: 14px 0 4px; }
p { margin: 0 0 3px; }
section > p, article p { max-width: 92ch; }
a { color: inherit; }
nav { margin: 22px 0 0; padding: 8px 0; border-block: 1px solid var(--line); font-size: 12.5px; }
nav ul { list-style: none; margin: 0; padding: 0; columns: 3 260px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 3px 16px; margin: 0; max-width: 110ch; }
dt { font-weight: 700; }
dd { margin: 0; }
.soft { color: var(--soft); font-size: 12.5px; }
.warning { color: var(--mark); font-weight: 700; border-left: 3px solid var(--mark); padding-left: 8px; margin: 4px 0; }
.notice { color: var(--mark); font-weight: 700; margin: 0; }
.number { color: var(--soft); font-weight: 400; }
.screen { display: grid; grid-template-columns: 50fr 50fr; column-gap: 22px; row-gap: 2px; font-size: 12px; line-height: 1.22; }
.screen ol { list-style: none; margin: 0; padding: 0; min-width: 0; }
.screen li { margin: 0 0 4px; padding-left: 22px; position: relative; }
.screen p { margin-bottom: 2px; }
.screen .number { position: absolute; left: 0; width: 16px; text-align: right; }
.screen h2 { font-size: 12px; margin: 0; letter-spacing: .04em; }
.screen .running h2, .screen .running h2 + p { display: inline; }
.screen .running h2 + p + p { margin-top: 2px; }
.screen .running h2 { margin-right: 6px; }
.screen .wide { margin: 0 0 2px; }
.screen th, .screen td { padding: .5px 8px .5px 0; }
.screen td { white-space: nowrap; }
.screen td.word { padding-right: 0; }
.screen th[scope=row] { width: 30%; }
.wide { overflow-x: auto; margin: 2px 0 4px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding: 2px 0; }
th, td { padding: 1.5px 8px 1.5px 0; text-align: right; vertical-align: top; font-weight: 400; }
thead th { vertical-align: bottom; color: var(--soft); border-bottom: 1px solid var(--line); }
th[scope=row], .word, .group { text-align: left; }
.group { font-weight: 700; padding-top: 5px; }
section tbody tr:nth-child(even) { background: var(--band); }
section tbody tr:has(.group) { background: none; }
.charts { display: grid; gap: 16px; }
figure { margin: 0; min-width: 0; padding: 8px; border: 1px solid var(--line); border-radius: 4px; }
figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
.dark { display: none; }
@media screen and (prefers-color-scheme: dark) { .dark { display: block; } .light { display: none; } }
code, pre { font: 12.5px/1.4 "DejaVu Sans Mono", Consolas, monospace; }
pre { background: var(--band); padding: 8px; overflow-x: auto; margin: 4px 0; white-space: pre-wrap; overflow-wrap: anywhere; }
summary { cursor: pointer; margin: 6px 0; color: var(--soft); font-size: 12.5px; }
@media (max-width: 900px) { .screen { grid-template-columns: 1fr; } }
@media screen and (max-width: 600px) {
  body { padding: 8px 10px 40px; }
  .screen { font-size: 11px; }
  .screen li { padding-left: 18px; }
  .screen .number { width: 14px; }
  .screen td.word { white-space: normal; }
  .screen th, .screen td { padding-right: 4px; }
  .screen thead th { font-size: 9.5px; }
  .screen th[scope=row] { width: auto; }
  dl { grid-template-columns: 1fr; }
  dd { margin: 0 0 5px 12px; }
  figure { padding: 4px; }
  figure > div { overflow-x: auto; }
  figure svg { max-width: none; }
}
@media print {
  :root { --ink: #000; --soft: #333; --line: #999; --ground: #fff; --band: #fff; --mark: #000; }
  @page { size: A4; margin: 10mm; }
  body { padding: 0; font-size: 9pt; }
  .wide { overflow: visible; }
  nav, details:not([open]) { display: none; }
  h1 { font-size: 8pt; margin: 0 0 1pt; }
  .notice { font-size: 8pt; }
  .screen { grid-template-columns: 55.5fr 44.5fr; column-gap: 3mm; row-gap: 0; font-size: 6.6pt; line-height: 1.13; }
  .screen p { margin-bottom: .5pt; }
  .screen li { margin-bottom: 1.5pt; padding-left: 10pt; }
  .screen .number { width: 9pt; }
  .screen h2 { font-size: 6.6pt; }
  .screen th, .screen td { padding: .2pt 2pt .2pt 0; }
  .screen th { hyphens: auto; }
  .screen th[scope=row] { width: auto; }
  .screen td.word { padding-right: 0; }
  section table { font-size: 7pt; hyphens: auto; }
  section th, section td { padding-right: 4px; }
  section h2 { font-size: 11pt; }
  figure { break-inside: avoid; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
}
`;
