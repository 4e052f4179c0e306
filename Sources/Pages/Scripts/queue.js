// Keeps what a client sends when there is no network, and sends it once when there is.
// The form carries its own idempotency key, so that sending twice is one record. What is kept is sealed (vault.js); where
// it cannot be, nothing is kept and the browser sends the form itself.
//
//   <form method="post" action="/…" data-queue> <input type="hidden" name="key" value="(uuid)"> …
//   <p hidden tabindex="-1" data-queue-kept>No network just now. Your marks are kept …</p>
//   <p hidden tabindex="-1" data-queue-sent>What was kept has been sent.</p>
//   <p hidden tabindex="-1" data-queue-held>No network just now, so this page stays as it is.</p>
//   <p hidden tabindex="-1" data-queue-refused>… could not be recorded; the therapist has to sign in again.</p>
const prefix = "rapport.queue.";
const patience = 8_000;
const age = 24 * 3_600_000;
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
  for (const other of ["kept", "sent", "refused", "held"]) {
    const element = panel(other);
    if (element) element.hidden = other !== name;
  }
  if (focus) panel(name)?.focus();
};

// What an earlier version left is in the clear.
const opened = async (kept) => {
  if (kept.action) return kept;
  const entry = await globalThis.vault.open(kept);
  return entry && JSON.parse(entry);
};

// "sent", "refused" (the server said no, or nobody is signed in any more), or "lost" (no word from the server).
const post = async (entry) => {
  try {
    const response = await fetch(entry.action, {
      method: "POST",
      body: new URLSearchParams(entry.fields),
      credentials: "same-origin",
      signal: AbortSignal.timeout(patience),
    });
    // Sent on to the door: nobody was there to take it.
    const isTaken = response.ok && new URL(response.url).pathname.startsWith("/check");
    if (isTaken) return { result: "sent", url: response.url };
    if (response.status === 408 || response.status === 429 || response.status >= 500) return { result: "lost" };
    return { result: "refused" };
  } catch {
    return { result: "lost" };
  }
};

// What waited goes out as it is: nobody is there any more to be asked about a line without a mark.
const asItIs = (entry) => {
  const isNo = entry.fields.some(([name, value]) => name === "do" && value === "decline");
  return isNo ? entry : { ...entry, fields: [...entry.fields, ["do", "incomplete"]] };
};

const flush = async () => {
  if (sending || navigator.onLine === false) return;
  sending = true;
  const count = { sent: 0, refused: 0, lost: 0 };
  const empty = async () => {
    for (const key of waiting()) {
      const text = store.getItem(key);
      if (!text) continue;
      const kept = JSON.parse(text);
      if (Date.now() - (kept.at ?? Date.now()) > age) {
        store.removeItem(key);
        continue;
      }
      // What was sent a moment ago may still be on its way; only its own page asks about a line without a mark.
      if (!kept.waits && Date.now() - (kept.at ?? 0) < patience) continue;
      const entry = await opened(kept);
      // What cannot be read any more was sealed by an earlier key of the practice. One that is refused keeps no other back.
      const result = entry ? (await post(asItIs(entry))).result : "refused";
      count[result] += 1;
      if (result === "sent") store.removeItem(key);
      if (result === "lost") break;
    }
  };
  // One window at a time sends.
  if (navigator.locks) await navigator.locks.request("rapport.queue", { ifAvailable: true }, (lock) => lock && empty());
  else await empty();
  sending = false;
  if (count.lost > 0) say("kept");
  else if (count.refused > 0) say("refused");
  else if (count.sent > 0) say("sent");
};

for (const form of store ? document.querySelectorAll("form[data-queue]") : []) {
  let underWay = false;
  let goesOn = false;
  form.addEventListener("submit", async (event) => {
    // A button that leads elsewhere, to another language or to the PIN, sends nothing yet; without a network it would only
    // lose what is on the page.
    if (event.submitter?.hasAttribute("formaction")) {
      if (navigator.onLine !== false || goesOn) return;
      event.preventDefault();
      const button = event.submitter;
      // A machine that serves itself needs no network.
      try {
        await fetch("/health", { cache: "no-store" });
        goesOn = true;
        form.requestSubmit(button);
      } catch {
        say("held", true);
      }
      return;
    }
    if (form.dataset.queue === "through") return;
    const key = form.elements.namedItem("key")?.value;
    if (!key) return;
    event.preventDefault();
    if (underWay) return;
    underWay = true;
    const button = event.submitter;
    const fields = [...new FormData(form, button)].filter(([, value]) => typeof value === "string");
    const entry = { action: form.getAttribute("action"), fields };
    let sealed;
    try {
      sealed = await globalThis.vault.long(JSON.stringify(entry));
      if (!sealed) throw new Error("nothing can be sealed");
      store.setItem(prefix + key, JSON.stringify({ at: Date.now(), ...sealed }));
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
      form.dispatchEvent(new Event("marks-sent"));
      location.assign(url);
    } else if (result === "lost") {
      store.setItem(prefix + key, JSON.stringify({ at: Date.now(), waits: true, ...sealed }));
      form.dispatchEvent(new Event("marks-sent"));
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
  addEventListener("online", () => {
    if (panel("held")?.hidden === false) say("");
    flush();
  });
  setInterval(() => waiting().length > 0 && flush(), 30_000);
  flush();
}
