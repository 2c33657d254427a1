// Goes through the console as people without a mouse do, in both languages, and keeps what it saw.
// node console.mjs ADDRESS SCREENSHOTS ESTATE PASSWORD; anything unexpected ends it with 1.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [base, screenshots, estate, password] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), "homeport-browser-"));
const wrong = [];

function check(condition, what) {
  if (!condition) throw new Error(what);
}

async function open(options) {
  const context = await chromium.launchPersistentContext(mkdtempSync(join(profile, "p-")), {
    executablePath: "/usr/bin/chromium",
    headless: true,
    chromiumSandbox: false,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    viewport: { width: 1280, height: 860 },
    ...options,
  });
  context.setDefaultTimeout(20000);
  const page = context.pages()[0] ?? await context.newPage();
  page.on("request", request => {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:")) wrong.push("asked another host: " + request.url());
  });
  page.on("console", message => {
    // What was refused on purpose is told by the browser too.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) wrong.push("console: " + message.text());
  });
  page.on("pageerror", error => wrong.push("script at " + page.url() + ": " + error.stack));
  return { context, page };
}

async function picture(page, name) {
  // A listing of ten screens tells no more than its first.
  const fullPage = await page.evaluate(() => document.documentElement.scrollHeight < 3000);
  await page.screenshot({ path: join(screenshots, name + ".png"), fullPage });
}

/** Presses Tab until the element has the focus; nothing that can be used may be out of its reach. */
async function reach(page, selector, text) {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate(([wanted, words]) => {
      const active = document.activeElement;
      return active.matches(wanted) && (!words || active.textContent.includes(words));
    }, [selector, text ?? ""]);
    if (there) {
      const seen = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement);
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
      });
      check(seen, "the focus cannot be seen on " + selector);
      return;
    }
  }
  throw new Error("Tab does not reach " + selector + " " + (text ?? ""));
}

async function follow(page, selector, text) {
  await reach(page, selector, text);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
}

/** What every page has to have for who cannot see it. */
async function accessible(page, lang) {
  const found = await page.evaluate(() => {
    const problems = [];
    for (const field of document.querySelectorAll("input:not([type=hidden]), select, textarea")) {
      if (!field.labels.length && !field.getAttribute("aria-label")) problems.push("no label: " + field.name);
    }
    if (document.querySelectorAll("h1").length !== 1) problems.push("not one h1");
    if (!document.querySelector("main")) problems.push("no main");
    for (const table of document.querySelectorAll("table")) {
      if (!table.querySelector("th[scope]")) problems.push("a table without heads");
    }
    for (const link of document.querySelectorAll("a, button")) {
      if (!link.textContent.trim() && !link.getAttribute("aria-label")) problems.push("a link without words");
    }
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1) problems.push("wider than the window");
    return problems;
  });
  check(found.length === 0, page.url() + ": " + found.join("; "));
  check(await page.evaluate(() => document.documentElement.lang) === lang, page.url() + " is not in " + lang);
}

async function signOn(page, name) {
  await page.goto(base + "sign-on");
  // The first field has the focus already.
  await page.keyboard.type(name);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
}

async function shot(page, name, lang) {
  await accessible(page, lang);
  await picture(page, name);
}

/** The supervisor's way, who is operator and administrator too. */
async function supervisor(page, lang, suffix) {
  await shot(page, "board" + suffix, lang);
  await follow(page, "tbody a[href='/systems/harbour/core']");
  await shot(page, "system" + suffix, lang);
  await follow(page, "a[href^='/systems/harbour/core/files/trial/']");
  await page.keyboard.press("Tab");
  await shot(page, "differences" + suffix, lang);
  await follow(page, "header + nav a[href='/jobs']");
  await shot(page, "jobs" + suffix, lang);
  await follow(page, "tbody a[href='/jobs/JOB00002']");
  await shot(page, "job-log" + suffix, lang);
  await follow(page, ".tabs a", "SYSUT2");
  await shot(page, "sysout" + suffix, lang);
  await follow(page, ".pager a[href*='page=2']");
  check((await page.content()).includes("ACCOUNT 1501"), "the second page of output");
  await follow(page, "header + nav a[href='/audit']");
  await shot(page, "audit" + suffix, lang);
  await follow(page, "header + nav a[href='/people']");
  await shot(page, "people" + suffix, lang);
  await follow(page, "header + nav a[href='/trials']");
  await shot(page, "trials" + suffix, lang);
  await follow(page, "header + nav a[href='/reports']");
  await shot(page, "reports" + suffix, lang);
  await follow(page, "header + nav a[href='/reviews']");
  await shot(page, "reviews" + suffix, lang);
  await follow(page, "tbody a[href='/reviews/review']");
  await picture(page, "review" + suffix);
  await page.goto(base + "institutions/harbour");
  await shot(page, "institution" + suffix, lang);
}

async function english() {
  const { context, page } = await open({ locale: "en-GB" });
  await page.goto(base);
  await shot(page, "sign-on", "en");
  await signOn(page, "wang.fang");
  check(page.url() === base + "board", "the board comes first: " + page.url());
  await page.keyboard.press("Tab");
  check(await page.evaluate(() => document.activeElement.className) === "skip", "the skip link is first");
  await page.keyboard.press("/");
  await page.keyboard.type("harbour");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  check(!(await page.content()).includes("Core of lakeside"), "the search found too much");
  await follow(page, "th a", "System");
  check(page.url().includes("sort=name") && page.url().includes("text=harbour"), "order and search: " + page.url());
  await follow(page, "a[href='/board']");
  await supervisor(page, "en", "");
  await follow(page, "button", "Sign off");
  check(page.url().startsWith(base + "sign-on"), "signed off");
  await page.keyboard.type("wang.fang");
  await page.keyboard.press("Tab");
  await page.keyboard.type("wrong");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  check((await page.content()).includes("HP7006"), "a wrong password is told");
  await shot(page, "sign-on-refused", "en");
  await context.close();
}

async function chinese() {
  const { context, page } = await open({ locale: "en-GB" });
  await page.goto(base + "sign-on");
  await follow(page, "header a[href^='/language/zh']");
  await shot(page, "sign-on-zh", "zh-Hans");
  await signOn(page, "wang.fang");
  await supervisor(page, "zh-Hans", "-zh");
  await context.close();
}

/** A bank hands in a file, in the dark. */
async function bank() {
  const { context, page } = await open({ locale: "zh-CN", colorScheme: "dark" });
  await signOn(page, "li.wei");
  await shot(page, "board-bank-dark-zh", "zh-Hans");
  await follow(page, "tbody a[href='/systems/harbour/core']");
  await page.setInputFiles("#file-trial", join(estate, "rehandin.json"));
  await reach(page, "#file-trial");
  await follow(page, "form[action$='/gates/trial'] button");
  check((await page.content()).includes("文件已被关口"), "the file was taken");
  await shot(page, "handed-in-dark-zh", "zh-Hans");
  await page.goto(base + "jobs");
  check((await page.content()).includes("HP7010"), "jobs are not the bank's");
  await shot(page, "not-allowed-dark-zh", "zh-Hans");
  await context.close();
}

async function phone() {
  const { context, page } = await open({ locale: "en-GB", viewport: { width: 400, height: 800 } });
  await signOn(page, "li.wei");
  await shot(page, "board-narrow", "en");
  await context.close();
}

try {
  await english();
  await chinese();
  await bank();
  await phone();
  check(wrong.length === 0, wrong.join("\n"));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  } catch {
    console.error("left behind: " + profile);
  }
  // A browser that is still there after a failure must not keep this process.
  process.exit();
}
