// Keeps what a client sends when there is no network, and sends it once when there is.
// The form carries its own idempotency key, so that sending twice is one record.
//
//   <form method="post" action="/…" data-queue> <input type="hidden" name="key" value="(uuid)"> …
//   <p hidden tabindex="-1" data-queue-kept>No network just now. Your marks are kept …</p>
//   <p hidden tabindex="-1" data-queue-sent>What was kept has been sent.</p>
//   <p hidden tabindex="-1" data-queue-refused>… could not be recorded; the therapist has to sign in again.</p>
const prefix = "rapport.queue.";
const patience = 8_000;
let sending = false;

const store = (() => {
  try {
    localStorage.setItem(prefix, "");
    localStorage.removeItem(prefix);
    return localStorage;
  } catch {
    return null;
  }
})();
const waiting = () => Object.keys(store ?? {}).filter((key) => key.startsWith(prefix));
const panel = (name) => document.querySelector(`[data-queue-${name}]`);
const say = (name, focus = false) => {
  for (const other of ["kept", "sent", "refused"]) {
    const element = panel(other);
    if (element) element.hidden = other !== name;
  }
  if (focus) panel(name)?.focus();
};

// "sent", "refused" (the server read it and said no), "barred" (not signed in), or "lost" (no word from the server).
const post = async (entry) => {
  try {
    const response = await fetch(entry.action, {
      method: "POST",
      body: new URLSearchParams(entry.fields),
      credentials: "same-origin",
      signal: AbortSignal.timeout(patience),
    });
    if (response.ok) return { result: "sent", url: response.url };
    if (response.status === 401 || response.status === 403) return { result: "barred" };
    if (response.status === 408 || response.status === 429 || response.status >= 500) return { result: "lost" };
    return { result: "refused" };
  } catch {
    return { result: "lost" };
  }
};

const flush = async () => {
  if (sending || navigator.onLine === false) return;
  sending = true;
  let sent = 0;
  let result = "sent";
  const empty = async () => {
    for (const key of waiting()) {
      const text = store.getItem(key);
      if (!text) continue;
      result = (await post(JSON.parse(text))).result;
      if (result !== "sent") break;
      store.removeItem(key);
      sent += 1;
    }
  };
  // One window at a time sends.
  if (navigator.locks) await navigator.locks.request("rapport.queue", { ifAvailable: true }, (lock) => lock && empty());
  else await empty();
  sending = false;
  if (result === "barred" || result === "refused") say("refused");
  else if (sent > 0 && waiting().length === 0) say("sent");
  else if (waiting().length > 0) say("kept");
};

for (const form of store ? document.querySelectorAll("form[data-queue]") : []) {
  let underWay = false;
  form.addEventListener("submit", async (event) => {
    if (form.dataset.queue === "through") return;
    const key = form.elements.namedItem("key")?.value;
    if (!key) return;
    event.preventDefault();
    if (underWay) return;
    underWay = true;
    const button = event.submitter;
    const fields = [...new FormData(form, button)].filter(([, value]) => typeof value === "string");
    const entry = { action: button?.getAttribute("formaction") ?? form.getAttribute("action"), fields };
    try {
      store.setItem(prefix + key, JSON.stringify(entry));
    } catch {
      form.dataset.queue = "through";
      return form.requestSubmit(button);
    }
    const busy = setTimeout(() => button?.setAttribute("aria-busy", "true"), 400);
    const { result, url } = await post(entry);
    clearTimeout(busy);
    button?.removeAttribute("aria-busy");
    if (result === "sent") {
      store.removeItem(prefix + key);
      location.assign(url);
    } else if (result === "lost") {
      form.hidden = true;
      say("kept", true);
    } else {
      // The server has something to say about it: let its own page say it. The key makes it one record.
      store.removeItem(prefix + key);
      form.dataset.queue = "through";
      underWay = false;
      form.requestSubmit(button);
    }
  });
}

if (store) {
  addEventListener("online", flush);
  setInterval(() => waiting().length > 0 && flush(), 30_000);
  flush();
}
