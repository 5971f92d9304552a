"""The style sheet of the HTML twin: light and dark, on screen and on paper. It loads nothing from anywhere."""

from __future__ import annotations

_SHEET = """
:root { color-scheme: light dark; --ground: #F7F6F2; --surface: #FFFFFF; --ink: #1F2528; --soft: #4A5357;
  --line: #DAD7CC; --border: #7A807D; --accent: #0B5C5E; --tint: #E1EFEE; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #15191B; --surface: #1E2427; --ink: #ECEAE4; --soft: #B9C0C2;
    --line: #333B3F; --border: #8A9599; --accent: #6CC5C1; --tint: #173436; } }
* { box-sizing: border-box; }
html { font-size: SIZE; }
body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.5;
  font-family: "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
.page { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.5rem; background: var(--surface); min-height: 100vh; }
h1, h2, h3, h4 { line-height: 1.25; overflow-wrap: anywhere; }
h1 { font-size: 2rem; margin: 0.25rem 0 1.5rem; padding-bottom: 0.75rem; border-bottom: 2px solid var(--accent); }
h2 { font-size: 1.4rem; margin: 2.5rem 0 0.75rem; color: var(--accent); }
h3 { font-size: 1.15rem; margin: 1.75rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 0.5rem; }
p, li, dd, td, th { overflow-wrap: anywhere; }
p { margin: 0.5rem 0; }
.lead { font-size: 1.15rem; }
.soft, .organisation, figcaption { color: var(--soft); }
.notice, .card { margin: 1.25rem 0; padding: 1rem 1.25rem; border: 1px solid var(--border); border-radius: 6px; }
.notice { background: var(--tint); }
.notice > :first-child, .card > :first-child { margin-top: 0; }
.notice > :last-child { margin-bottom: 0; }
.card { border-style: dashed; border-radius: 0; }
.card .code { float: inline-end; margin: 0; font-weight: bold; }
dl { margin: 1.25rem 0; display: grid; grid-template-columns: fit-content(40%) 1fr; }
dt, dd { margin: 0; padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
dt { font-weight: bold; padding-inline-end: 1.5rem; }
figure { margin: 1.1rem 0; }
blockquote { margin: 0; }
.quote { padding-inline-start: 1rem; border-inline-start: 3px solid var(--accent); }
figcaption { margin-top: 0.25rem; text-align: left; }
.quote[dir=rtl] figcaption { text-align: right; }
table { border-collapse: collapse; width: 100%; margin: 1.25rem 0; }
caption { text-align: start; font-weight: bold; padding-bottom: 0.4rem; }
th, td { text-align: start; vertical-align: top; padding: 0.45rem 1rem 0.45rem 0; border-bottom: 1px solid var(--line); }
[dir=rtl] th, [dir=rtl] td { padding: 0.45rem 0 0.45rem 1rem; }
thead th { border-bottom: 2px solid var(--ink); }
tbody th { font-weight: normal; }
.roomy tbody { font-size: 1.15rem; }
.roomy th, .roomy td { padding-block: 0.9rem; }
.number { text-align: end; }
.auto, td, th, dd, li, .quote blockquote p { unicode-bidi: plaintext; }
.box { display: inline-block; width: 1.2em; height: 1.2em; border: 1.5px solid var(--ink); vertical-align: -0.2em; }
.blank { display: block; height: 2em; border-bottom: 1px solid var(--border); }
ul.choices { list-style: none; padding: 0; }
ul.choices li { margin: 0.4rem 0; }
.card ul.choices li { display: inline-block; margin-inline-end: 1.5rem; }
.asked { break-inside: avoid; }
ul.inline li { display: inline-block; margin-inline-end: 1.5rem; }
.panel { margin: 1.25rem 0; padding: 1rem 1.25rem; border: 1px solid var(--border); border-radius: 6px; }
.panel h3 { font-size: 1.1rem; margin: 0 0 0.25rem; }
.panel .mark { margin: 0; font-weight: bold; color: var(--accent); }
.panel dl { margin: 0.5rem 0 0; grid-template-columns: minmax(6rem, 30%) 1fr; }
.panel dt { font-weight: normal; color: var(--soft); }
.panel dt, .panel dd { border: 0; padding: 0.15rem 0; }
ul.labels { list-style: none; padding: 0; display: grid; grid-template-columns: 1fr 1fr; }
ul.labels li { min-height: 38mm; padding: 0.75rem; border: 1px dashed var(--border); }
.choices .box { margin-inline-end: 0.5rem; }
.code-square { width: 12rem; height: 12rem; background: #FFFFFF; }
.bar { display: block; width: 100%; height: 0.6em; margin-top: 0.3em; color: var(--ink); }
[dir=rtl] .bar { transform: scaleX(-1); }
.break { break-before: page; }
@media print {
  :root { --ground: #FFFFFF; --surface: #FFFFFF; --ink: #000000; --soft: #333333; --line: #AAAAAA; --border: #666666;
    --accent: #000000; --tint: #F4F4F4; }
  .page { max-width: none; padding: 0; }
  h2, h3, h4, caption { break-after: avoid; }
  tr, figure, li, .notice, .card, .panel { break-inside: avoid; }
  thead { display: table-header-group; }
}
"""


def style_sheet(*, large_print: bool, shape: str = "page") -> str:
    """Return the style sheet; everything follows the one size at its root (12 or 18 points, a poster more)."""
    size = (190 if large_print else 140) if shape == "poster" else (150 if large_print else 100)
    return _SHEET.replace("SIZE", f"{size}%").strip()
