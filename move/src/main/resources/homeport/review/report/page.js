"use strict";
const review = JSON.parse(document.getElementById("review").textContent);
const rules = JSON.parse(document.getElementById("rules").textContent);
const CLASSES = ["runs_unmodified", "runs_with_difference", "needs_bridge", "must_be_rewritten"];
const COLOR = { runs_unmodified: "runs", runs_with_difference: "differs", needs_bridge: "bridge", must_be_rewritten: "rewrite" };
const PAGE = 100;
let language = navigator.language && navigator.language.startsWith("zh") ? "zh" : "en";
let theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
if (location.search.includes("lang=zh")) language = "zh";
if (location.search.includes("theme=dark")) theme = "dark";

const word = (key, ...values) => (WORDS[language][key] ?? key).replace(/\{(\d)\}/g, (_, i) => values[i]);
const number = n => n.toLocaleString(language === "zh" ? "zh-CN" : "en-GB");
const some = (what, n) => n === 1 ? word("one" + what) : word("some" + what + "s", number(n));
const at = place => place.file ? place.file + (place.line ? ":" + place.line : "") : "";
const unit = name => name.slice(2);
const blocks = c => c === "needs_bridge" || c === "must_be_rewritten";

function make(tag, attributes, ...children) {
  const svg = ["svg", "g", "path", "rect", "text", "title", "defs", "marker"].includes(tag);
  const node = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat(9)) if (child !== null && child !== undefined && child !== "") node.append(child);
  return node;
}
const place = p => make("span", { class: "place" }, at(p));
const tag = c => make("span", { class: "tag " + COLOR[c] }, word(c));
const state = (good, yes, no) => make("span", { class: "tag " + (good ? "runs" : "bridge") }, word(good ? yes : no));

/* One table: searched, sorted, shown by pages; a row may open to its details. */
function table(key, columns, rows, detail, filter) {
  let shown = PAGE, sort = null, down = false, text = "", only = "";
  const body = make("tbody"), count = make("output", { "aria-live": "polite" });
  const more = make("button", { class: "showmore", type: "button", onclick: () => { shown += PAGE * 5; draw(); } }, word("more"));
  const heads = columns.map(c => {
    const th = make("th", { class: c.num ? "num" : null, scope: "col" });
    th.append(make("button", { type: "button", onclick: () => { down = sort === c ? !down : !!c.num; sort = c; draw(); } }, word(c.key)));
    return th;
  });
  const words = rows.map(row => columns.map(c => String(c.value(row))).join(" ").toLowerCase());
  function draw() {
    let chosen = rows.map((row, i) => i).filter(i => words[i].includes(text) && (!only || filter.value(rows[i]) === only));
    if (sort) {
      chosen.sort((a, b) => {
        const x = sort.value(rows[a]), y = sort.value(rows[b]);
        const order = typeof x === "number" ? x - y : String(x).localeCompare(String(y), "en", { numeric: true });
        return (down ? -order : order) || a - b;
      });
    }
    heads.forEach((th, i) => columns[i] === sort ? th.setAttribute("aria-sort", down ? "descending" : "ascending") : th.removeAttribute("aria-sort"));
    count.textContent = word("rows", number(chosen.length), number(rows.length));
    body.replaceChildren(...chosen.slice(0, shown).flatMap(i => line(rows[i])));
    more.hidden = chosen.length <= shown;
  }
  function line(row) {
    const cells = columns.map((c, i) => {
      const content = c.show ? c.show(row) : c.num ? number(c.value(row)) : c.value(row);
      if (i > 0 || !detail) return make("td", { class: c.num ? "num" : null }, content);
      const button = make("button", { class: "more", type: "button", "aria-expanded": "false", onclick: () => open(button, row) }, content);
      return make("td", {}, button);
    });
    return [make("tr", {}, cells)];
  }
  function open(button, row) {
    const tr = button.closest("tr"), isOpen = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!isOpen));
    if (isOpen) tr.nextSibling.remove();
    else tr.after(make("tr", { class: "detail" }, make("td", { colspan: columns.length }, detail(row))));
  }
  const input = make("input", { type: "search", placeholder: word("search"), "aria-label": word("search") + ": " + word(key), oninput: e => { text = e.target.value.toLowerCase(); shown = PAGE; draw(); } });
  const bar = make("div", { class: "tablebar" }, input);
  if (filter) {
    const values = [...new Set(rows.map(filter.value))].sort();
    bar.append(make("select", { "aria-label": word(filter.key), onchange: e => { only = e.target.value; shown = PAGE; draw(); } },
      make("option", { value: "" }, word(filter.key) + ": " + word("all")), values.map(v => make("option", { value: v }, word(v)))));
  }
  bar.append(count);
  draw();
  if (!rows.length) return make("div", { class: "card empty" }, word("none"));
  return make("div", {}, bar, make("div", { class: "wrap" }, make("table", {}, make("thead", {}, make("tr", {}, heads)), body)), more);
}

function facts(pairs) {
  return make("dl", {}, pairs.filter(([, v]) => v && (!Array.isArray(v) || v.length)).map(([k, v]) => [make("dt", {}, word(k)), make("dd", {}, v)]));
}
const list = items => make("ul", {}, items.map(i => make("li", {}, i)));
const counted = o => Object.entries(o).map(([k, n]) => k + " " + n).join(", ");
const access = words => words.map(a => word(a)).join(", ");
const explain = f => language === "zh" && rules[f.rule] ? rules[f.rule].replace("{subject}", f.subject).replace("{said}", f.said) : f.text;

const SECTIONS = {
  summary, blockers, programs, jobs, lineage, datasets, calls, copybooks, findings, waves, servers, members, leftout
};
const COUNT = {
  programs: review.programs.length, jobs: review.jobs.length, datasets: review.datasets.length, calls: review.calls.length,
  copybooks: review.copybooks.length, findings: review.findings.length, blockers: review.blockers.length, waves: review.waves.length,
  servers: review.inventory.servers.length, leftout: review.left_out.length, members: review.members.length
};
const PRINTS = ["summary", "blockers", "waves", "servers", "leftout"];

function bar(parts) {
  const total = parts.reduce((sum, p) => sum + p[1], 0) || 1;
  return make("div", { class: "bar", role: "img", "aria-label": parts.map(p => word(p[2]) + " " + p[1]).join(", ") },
    parts.filter(p => p[1]).map(p => make("i", { style: `width:${100 * p[1] / total}%;background:var(--${p[0]})` })));
}
function legend(parts) {
  return make("div", { class: "legend" }, parts.map(p => make("span", { title: WORDS[language][p[2] + "_text"] || null },
    make("i", { class: "dot", style: `background:var(--${p[0]})` }), make("b", {}, number(p[1])), " ", word(p[2]))));
}

function summary() {
  const t = review.totals;
  const programsParts = [["runs", t.programs_run_unmodified, "accepted"], ["bridge", t.programs - t.programs_run_unmodified, "refused"]];
  const classParts = CLASSES.map(c => [COLOR[c], t.findings[c], c]);
  const hero = make("div", { class: "card hero" },
    make("div", { class: "big" }, number(t.programs_run_unmodified), " ", make("small", {}, word("ofprograms", number(t.programs)))),
    make("p", {}, t.programs ? word("heroText", number(t.program_lines_run_unmodified), number(t.program_lines), number(t.programs_ready), number(t.jobs_ready), number(t.jobs)) : word("heroNone")),
    bar(programsParts), legend(programsParts));
  const classes = make("div", { class: "card" }, make("h3", {}, word("whatFound")), make("p", { class: "lead" }, word("whatFoundText")),
    bar(classParts), make("dl", { class: "legend", style: "display:grid;gap:.35rem" }, classParts.map(p => make("div", {},
      make("i", { class: "dot", style: `background:var(--${p[0]})` }), make("b", {}, number(p[1])), " ", make("b", {}, word(p[2])), ". ", word(p[2] + "_text")))));
  const tiles = make("div", { class: "tiles" }, [["programs", t.programs], ["jobs", t.jobs], ["steps", t.steps, "jobs"], ["datasets", t.datasets],
    ["copybooks", t.copybooks], ["calls", t.calls], ["servers", t.servers], ["leftout", review.left_out.length]].map(([k, n, to]) =>
      make("a", { class: "tile", href: "#" + (to || k) }, make("b", {}, number(n)), make("span", {}, word(k)))));
  const top = review.blockers.slice(0, 10), most = Math.max(1, ...top.map(b => b.hanging.programs.length + b.hanging.jobs.length));
  const rows = top.map(b => [make("a", { href: "#blockers" }, b.id),
    make("i", { class: COLOR[b.class], style: `width:${100 * (b.hanging.programs.length + b.hanging.jobs.length) / most}%` }),
    make("span", {}, word("hangs", some("Program", b.hanging.programs.length), some("Job", b.hanging.jobs.length)))]);
  return [make("div", { class: "grid" }, hero, classes), tiles, make("div", { class: "grid" },
    make("div", { class: "card" }, make("h3", {}, word("topBlockers")), make("p", { class: "lead" }, word(top.length ? "topText" : "noBlockers")), make("div", { class: "hbar" }, rows)),
    make("div", { class: "card" }, make("h3", {}, word("byProduct")), products(), make("h3", { style: "margin-top:1.3rem" }, word("howJudged")), make("p", { class: "lead", style: "margin:0" }, word("howText"))))];
}

/* How many findings each product has, the stopping ones apart. */
function products() {
  const counts = new Map();
  for (const f of review.findings) {
    const count = counts.get(f.product) || [0, 0];
    count[blocks(f.class) ? 1 : 0]++;
    counts.set(f.product, count);
  }
  const top = [...counts].sort((a, b) => b[1][1] - a[1][1] || b[1][0] - a[1][0] || (a[0] < b[0] ? -1 : 1)).slice(0, 9);
  return make("table", { class: "small" }, make("tbody", {}, top.map(([name, [runs, stops]]) => make("tr", {}, make("td", {}, word(name)),
    make("td", { class: "num runs" }, runs ? number(runs) + " " + word("run") : ""), make("td", { class: "num bridge" }, stops ? number(stops) + " " + word("stop") : "")))));
}

function blockers() {
  return table("blockers", [
    { key: "rank", num: true, value: b => b.rank, show: b => String(b.rank) }, { key: "subject", value: b => b.id }, { key: "product", value: b => word(b.product) },
    { key: "class", value: b => word(b.class), show: b => tag(b.class) }, { key: "hangingPrograms", num: true, value: b => b.hanging.programs.length },
    { key: "hangingJobs", num: true, value: b => b.hanging.jobs.length }, { key: "hangingSets", num: true, value: b => b.hanging.datasets.length },
    { key: "count", num: true, value: b => b.findings }, { key: "place", value: b => at(b.place), show: b => place(b.place) }],
    review.blockers, b => facts([["direct", b.direct.map(unit).join(", ")], ["hangingPrograms", b.hanging.programs.join(", ")],
      ["hangingJobs", b.hanging.jobs.join(", ")], ["hangingSets", b.hanging.datasets.join(", ")]]), { key: "class", value: b => b.class });
}

function programs() {
  return table("programs", [
    { key: "name", value: p => p.name }, { key: "status", value: p => word(p.runs_unmodified ? "runs_unmodified" : "refused"), show: p => state(p.runs_unmodified, "runs_unmodified", "refused") },
    { key: "kind", value: p => word(p.online ? "online" : "batch") }, { key: "lines", num: true, value: p => p.lines }, { key: "errors", num: true, value: p => p.errors },
    { key: "files", num: true, value: p => p.files.length + p.online_files.length }, { key: "copybooks", num: true, value: p => p.copybooks.length },
    { key: "place", value: p => at(p.place), show: p => place(p.place) }],
    review.programs, p => facts([
      ["findings", list(review.findings.filter(f => f.unit === "P:" + p.name && blocks(f.class) && f.rule !== "cobol-program").map(f => [tag(f.class), " ", f.subject, " ", place(f.place)]))],
      ["verbs", counted(p.verbs)], ["commands", counted(p.commands)],
      ["files", list([...p.files.map(f => `${f.name} (${f.dd}) ${f.organization}: ${f.open.join(", ")}`), ...p.online_files.map(f => `${f.file}: ${access(f.access)}`)])],
      ["tables", p.tables.map(x => x.table + ": " + access(x.access)).join("; ")],
      ["copybooks", [...p.copybooks, ...p.copybooks_missing.map(m => m + " (" + word("missing") + ")")].join(", ")],
      ["calls", list(review.calls.filter(c => c.from === p.name).map(c => [c.kind + " " + c.to + (c.possible.length ? " = " + c.possible.join(", ") : "") + " ", place(c.place)]))]]),
    { key: "status", value: p => p.runs_unmodified ? "runs_unmodified" : "refused" });
}

const jobReady = j => j.ready;
function jobs() {
  return table("jobs", [
    { key: "name", value: j => j.name }, { key: "status", value: j => word(jobReady(j) ? "yes" : "no"), show: j => state(jobReady(j), "yes", "no") },
    { key: "kind", value: j => word(j.accepted ? "jclok" : "jclbad") }, { key: "steps", num: true, value: j => j.steps.length },
    { key: "program", value: j => [...new Set(j.steps.flatMap(s => s.runs.length ? s.runs : [s.program]))].join(", ") },
    { key: "place", value: j => at(j.place), show: j => place(j.place) },
    { key: "lineage", value: () => "", show: j => make("a", { href: "#lineage/" + encodeURIComponent(j.name) }, word("lineage")) }],
    review.jobs, j => list(j.steps.map(s => [make("b", {}, s.name || "(…)"), " ", s.program, s.runs.length && s.runs[0] !== s.program ? " → " + s.runs.join(", ") : "", s.procedure ? " · " + word("procedure") + " " + s.procedure : "", " ", place(s.place),
      s.uses.length ? list(s.uses.map(u => `${u.dd || "SYSIN"}: ${u.dataset}: ${access(u.access)}`)) : ""])),
    { key: "status", value: j => jobReady(j) ? "yes" : "no" });
}

function datasets() {
  const has = (d, a) => [...new Set(d.uses.filter(u => u.access.includes(a)).map(u => u.job || u.program))].join(", ");
  return table("datasets", [{ key: "name", value: d => d.name }, { key: "kind", value: d => d.kind }, ...["create", "write", "read", "delete"].map(a => ({ key: a, value: d => has(d, a) }))],
    review.datasets, d => list(d.uses.map(u => [`${u.job} ${u.step} ${u.program}: ${access(u.access)} `, place(u.place)])), { key: "kind", value: d => d.kind });
}

function calls() {
  return table("calls", [{ key: "from", value: c => c.from }, { key: "to", value: c => c.to }, { key: "kind", value: c => c.kind },
    { key: "possible", value: c => c.possible.join(", ") }, { key: "place", value: c => at(c.place), show: c => place(c.place) }], review.calls, null, { key: "kind", value: c => c.kind });
}

function copybooks() {
  return table("copybooks", [{ key: "name", value: c => c.name }, { key: "lines", num: true, value: c => c.lines }, { key: "count", num: true, value: c => c.used_by.length },
    { key: "usedBy", value: c => c.used_by.join(", ") }, { key: "file", value: c => c.file || word("missing"), show: c => make("span", { class: "place" }, c.file || word("missing")) }], review.copybooks);
}

function findings() {
  return table("findings", [{ key: "id", value: f => f.id }, { key: "subject", value: f => f.subject }, { key: "product", value: f => word(f.product) },
    { key: "class", value: f => word(f.class), show: f => tag(f.class) }, { key: "place", value: f => at(f.place), show: f => place(f.place) }, { key: "text", value: explain }],
    review.findings, f => facts([["usedBy", f.unit ? unit(f.unit) : ""], ["lines", f.lines.join(", ")], ["blockers", f.blocker], ["kind", f.rule]]), { key: "class", value: f => f.class });
}

function waves() {
  const rows = review.waves.map(w => make("div", { class: "wave" }, make("div", { class: "no" }, String(w.wave), make("small", {}, word("wave"))),
    make("ul", { class: "chips" }, w.groups.slice(0, 400).map(g => {
      const names = [...g.jobs, ...g.programs];
      return make("li", { class: g.blocked ? "stopped" : null, title: names.join(", ") }, names.slice(0, 12).join(", "), names.length > 12 ? " … " + names.length : "",
        names.length > 1 ? " · " + word("together") : "", g.blocked ? " · " + (names.length > 1 ? word("stoppedNow", g.blocked) : word("no")) : "");
    }), w.groups.length > 400 ? make("li", {}, "… " + w.groups.length) : "")));
  return make("div", { class: "card" }, make("p", { class: "lead" }, word("waveText")), rows);
}

function servers() {
  const capacity = s => s.capacity.value;
  const good = table("servers", [{ key: "name", value: s => s.id }, { key: "vendor", value: s => s.vendor }, { key: "model", value: s => s.model }, { key: "role", value: s => s.role },
    { key: "capacity", num: true, value: capacity, show: s => number(s.capacity.value) + " " + s.capacity.metric }, { key: "os", value: s => s.os },
    { key: "products", value: s => s.products.map(p => (p.name + " " + p.version).trim()).join("; ") }], review.inventory.servers);
  const bad = review.inventory.rejected;
  return bad.length ? [good, make("h3", { style: "margin-top:1.4rem" }, word("leftout")), list(bad.map(r => r.line + ": " + r.reason))] : good;
}

function members() {
  return table("members", [{ key: "file", value: m => m.file }, { key: "kind", value: m => m.kind }, { key: "lines", num: true, value: m => m.lines }], review.members, null, { key: "kind", value: m => m.kind });
}

function leftout() {
  return table("leftout", [{ key: "place", value: p => at(p.place), show: p => place(p.place) }, { key: "id", value: p => p.id }, { key: "reason", value: p => p.text }], review.left_out);
}

/* Jobs, programs, data sets in three columns; the same facts are in the tables. */
function lineage(chosen) {
  const few = review.jobs.length <= 12;
  const pick = review.jobs.some(j => j.name === chosen) ? chosen : few ? "" : (review.jobs[0] || {}).name;
  const select = make("select", { "aria-label": word("choose"), onchange: e => { location.hash = "lineage/" + encodeURIComponent(e.target.value); } },
    few ? make("option", { value: "" }, word("allJobs")) : "", review.jobs.map(j => make("option", { value: j.name, selected: j.name === pick }, j.name)));
  const jobs = review.jobs.filter(j => !pick || j.name === pick);
  const keys = [["differs", 0, "legendRead"], ["runs", 0, "legendWrite"], ["rewrite", 0, "legendDelete"]];
  return make("div", { class: "lineage" }, make("p", { class: "lead" }, word("lineageText")),
    make("div", { class: "tablebar" }, select, make("span", { class: "legend", style: "margin:0" }, keys.map(k => make("span", {}, make("i", { class: "dot", style: `background:var(--${k[0]})` }), word(k[2]))))),
    make("div", { class: "card" }, jobs.length ? picture(jobs) : word("none")));
}

function picture(jobs) {
  const programs = new Map(), sets = new Map(), links = new Map(), starts = new Set();
  for (const job of jobs) for (const step of job.steps) {
    const name = step.runs[0] || step.program;
    if (!programs.has(name)) programs.set(name, step);
    starts.add(job.name + "\n" + name);
    for (const use of step.uses) {
      if (!sets.has(use.dataset)) sets.set(use.dataset, use);
      for (const a of use.access) links.set([name, use.dataset, a === "create" ? "write" : a].join("\n"), [name, use.dataset, a === "create" ? "write" : a]);
    }
  }
  const H = 34, W = 1180, columns = [[10, 200], [360, 220], [760, 410]];
  const height = Math.max(jobs.length, programs.size, sets.size) * H + 44;
  const y = (i, n) => 44 + (height - 44) * (i + .5) / n - 13;
  const where = [new Map(jobs.map((j, i) => [j.name, y(i, jobs.length)])), new Map([...programs.keys()].map((p, i) => [p, y(i, programs.size)])), new Map([...sets.keys()].sort().map((d, i) => [d, y(i, sets.size)]))];
  const svg = make("svg", { viewBox: `0 0 ${W} ${height}`, role: "img", "aria-label": word("lineage") }, make("title", {}, word("lineageText")));
  const curve = (x1, y1, x2, y2, c) => make("path", { class: c, d: `M${x1},${y1} C${(x1 + x2) / 2},${y1} ${(x1 + x2) / 2},${y2} ${x2},${y2}` });
  const edge = i => columns[i][0] + columns[i][1];
  for (const s of starts) { const [j, p] = s.split("\n"); svg.append(curve(edge(0), where[0].get(j) + 13, columns[1][0], where[1].get(p) + 13, "run")); }
  const shift = { read: -4, write: 4, delete: 0 };
  for (const [p, d, a] of links.values()) svg.append(curve(edge(1), where[1].get(p) + 13 + shift[a], columns[2][0], where[2].get(d) + 13 + shift[a], a));
  const box = (i, name, c, title) => {
    const top = where[i].get(name), room = Math.floor(columns[i][1] / 7.4);
    svg.append(make("g", {}, make("title", {}, title || name), make("rect", { class: c, x: columns[i][0], y: top, width: columns[i][1], height: 26, rx: 6 }),
      make("text", { x: columns[i][0] + 10, y: top + 17.5 }, name.length > room ? name.slice(0, room - 1) + "…" : name)));
  };
  ["jobs", "programs", "datasets"].forEach((k, i) => svg.append(make("text", { class: "head", x: columns[i][0], y: 20 }, word(k))));
  jobs.forEach(j => box(0, j.name, "job" + (jobReady(j) ? "" : " stopped")));
  programs.forEach((s, p) => box(1, p, s.here ? "runs" : "stopped", s.here ? p : p + ": " + word("notHere")));
  sets.forEach((_, d) => box(2, d, "set"));
  return svg;
}

function show() {
  const [key, rest] = location.hash.slice(1).split("/");
  const current = SECTIONS[key] ? key : "summary";
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.documentElement.dataset.theme = theme;
  document.title = review.estate + " · " + word("title");
  document.getElementById("estate").textContent = review.estate;
  document.getElementById("subtitle").textContent = word("subtitle") + (review.date ? " · " + review.date : "");
  document.getElementById("language").textContent = word("other");
  document.getElementById("language").lang = language === "zh" ? "en" : "zh-CN";
  document.getElementById("theme").textContent = word(theme === "dark" ? "light" : "dark");
  document.getElementById("print").textContent = word("print");
  document.getElementById("footer").textContent = word("footer");
  document.querySelector(".skip").textContent = word("skip");
  document.getElementById("nav").replaceChildren(...Object.keys(SECTIONS).map(k =>
    make("a", { href: "#" + k, "aria-current": k === current ? "page" : null }, word(k), COUNT[k] !== undefined ? make("span", { class: "n" }, number(COUNT[k])) : "")));
  const keys = Object.keys(SECTIONS).filter(k => k === current || PRINTS.includes(k));
  document.getElementById("main").replaceChildren(...keys.map(k =>
    make("section", { id: "section-" + k, hidden: k !== current, class: PRINTS.includes(k) ? "prints" : null, "aria-label": word(k) },
      k === "summary" ? "" : make("h2", {}, word(k)), SECTIONS[k](k === "lineage" && rest ? decodeURIComponent(rest) : ""))));
}
addEventListener("hashchange", () => { show(); scrollTo(0, 0); document.getElementById("main").focus({ preventScroll: true }); });
document.getElementById("language").addEventListener("click", () => { language = language === "zh" ? "en" : "zh"; show(); });
document.getElementById("theme").addEventListener("click", () => { theme = theme === "dark" ? "light" : "dark"; show(); });
document.getElementById("print").addEventListener("click", () => print());
show();
