// A page in a client's hands covers itself when nobody has touched it for three minutes, and a touch of its button
// brings it back as it was. The therapist's pages that are open in other tabs are left as soon as it is there. A page that
// is the answer to a form, such as the check in another language, can be gone back to: as the place of its own form.
//
//   <main data-cover hidden><h1>…</h1><button type="button">Go on</button></main>
const patience = 180_000;
const cover = document.querySelector("[data-cover]");
const button = cover?.querySelector("button");
let timer = 0;
let at = null;
let scrolled = 0;

const parts = () => [...document.body.children].filter((part) => part !== cover && part.tagName !== "svg");
const wait = () => {
  clearTimeout(timer);
  if (cover?.hidden) timer = setTimeout(rest, patience);
};
const rest = () => {
  if (!cover) return;
  [at, scrolled] = [document.activeElement, scrollY];
  for (const part of parts()) part.hidden = true;
  cover.hidden = false;
  button?.focus();
};

button?.addEventListener("click", () => {
  for (const part of parts()) part.hidden = false;
  cover.hidden = true;
  scrollTo(0, scrolled);
  at?.focus({ preventScroll: true });
  wait();
});
for (const kind of ["pointerdown", "pointermove", "keydown", "input", "scroll", "focusin"])
  addEventListener(kind, wait, { passive: true });
// Whoever reads with a screen reader moves a selection at most.
document.addEventListener("selectionchange", wait);
wait();
const own = document.querySelector("form[data-queue]")?.getAttribute("action");
history.replaceState(history.state, "", own ?? location.href);
if ("BroadcastChannel" in globalThis) new BroadcastChannel("rapport.handed-over").postMessage("");
