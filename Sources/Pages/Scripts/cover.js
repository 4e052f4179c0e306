// A page in a client's hands covers itself when nobody has touched it for three minutes, and a touch of its button
// brings it back as it was. The therapist's pages that are open in other tabs are left as soon as it is there. A page that
// is the answer to a form, such as the check in another language, can be gone back to: as the place of its own form.
//
//   <section data-cover hidden><p>…</p><button type="button">Go on</button></section>
const patience = 180_000;
const cover = document.querySelector("[data-cover]");
const button = cover?.querySelector("button");
let timer = 0;

const parts = () => [...document.body.children].filter((part) => part !== cover && part.tagName !== "svg");
const wait = () => {
  clearTimeout(timer);
  if (cover?.hidden) timer = setTimeout(rest, patience);
};
const rest = () => {
  if (!cover) return;
  for (const part of parts()) part.hidden = true;
  cover.hidden = false;
  button?.focus();
};

button?.addEventListener("click", () => {
  for (const part of parts()) part.hidden = false;
  cover.hidden = true;
  wait();
});
for (const kind of ["pointerdown", "pointermove", "keydown", "input", "scroll"])
  addEventListener(kind, wait, { passive: true });
wait();
const own = document.querySelector("form[data-queue]")?.getAttribute("action");
history.replaceState(history.state, "", own ?? location.href);
if ("BroadcastChannel" in globalThis) new BroadcastChannel("rapport.handed-over").postMessage("");
