// A form is sent once, however often its button is pressed; the server's idempotency key does the same without script.
// After 400 ms the button says what it is doing, and keeps its width.
//
//   <button data-busy="Recording …">Record</button>
const patience = 15_000;
const underWay = new WeakMap();

const release = (form) => {
  const state = underWay.get(form);
  if (!state) return;
  clearTimeout(state.busy);
  clearTimeout(state.end);
  state.restore?.();
  underWay.delete(form);
};

addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.getAttribute("method")?.toLowerCase() !== "post") return;
  if (underWay.has(form)) {
    event.preventDefault();
    return;
  }
  const button = event.submitter;
  const state = { end: setTimeout(() => release(form), patience) };
  state.busy = setTimeout(() => {
    if (!button) return;
    const children = [...button.childNodes];
    const width = button.style.inlineSize;
    state.restore = () => {
      button.replaceChildren(...children);
      button.style.inlineSize = width;
      button.removeAttribute("aria-busy");
    };
    button.style.inlineSize = `${button.getBoundingClientRect().width}px`;
    button.setAttribute("aria-busy", "true");
    if (button.dataset.busy) button.replaceChildren(button.dataset.busy);
  }, 400);
  underWay.set(form, state);
});

// The tablet is with a client: what is open in other tabs is asked for again, and is the client's page then.
if ("BroadcastChannel" in globalThis)
  new BroadcastChannel("rapport.handed-over").addEventListener("message", () => location.reload());

// A page of the practice stands here, so no client holds this tablet: what one marked and did not send (marks.js) goes.
if (document.querySelector("form[data-draft-clear]")) {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith("rapport.marks.")) localStorage.removeItem(key);
  } catch {
    // Nothing can be kept here either.
  }
}

// Coming back by the back button finds the page as it was left.
addEventListener("pageshow", (event) => {
  if (event.persisted) document.querySelectorAll("form").forEach(release);
});
