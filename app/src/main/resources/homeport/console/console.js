"use strict";
// Comforts only: every page works without this file.

// `/` goes to the search, as people know it from elsewhere.
document.addEventListener("keydown", event => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
  const search = document.querySelector("input[type=search]");
  if (event.key === "/" && !typing && search && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
  }
});

// A file that is too large is told before it is sent.
for (const input of document.querySelectorAll("input[type=file][data-max]")) {
  input.addEventListener("change", () => {
    const large = input.files.length > 0 && input.files[0].size > Number(input.dataset.max);
    input.setCustomValidity(large ? input.dataset.large : "");
    input.reportValidity();
  });
}

// The first thing that is wrong gets the focus, or the first field to fill in.
const first = document.querySelector("[role=alert]") || document.querySelector("main form.stack input:not([type=hidden])");
if (first) {
  if (first.tagName !== "INPUT") first.tabIndex = -1;
  first.focus();
}
