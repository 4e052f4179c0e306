// Keeps typed text on this device until it is sent, for each person, page and field. Two windows never overwrite
// each other in silence: each keeps its own text, and says that the other exists. What is kept is sealed (vault.js).
//
//   <textarea data-draft="(person)/(page)/(field)"></textarea>
//   <fieldset data-draft="(the like)">  what is ticked in it is kept, as is what a select, a date or a single tick holds:
//      such marks come back with the words of their form, and alone for an hour
//   <p hidden data-draft-note="(same name)"><span data-words-kept="Kept at {time} on this device"
//      data-words-other="You also wrote here at {time}, in another window. Both are kept."
//      data-words-back="Sent at {time}. Not there?"></span> <button type="button" hidden>Show the other</button></p>
//   <form data-draft-clear>  signing out forgets every draft on this device
//   <p data-unsent>  what was sent from this page, or to it, was not taken: it is put back where it was written
const prefix = "rapport.draft.";
const hour = 3_600_000;
const age = 7 * 24 * hour;
const language = document.documentElement.lang || "en";
const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const day = new Intl.DateTimeFormat(language, { day: "numeric", month: "short" });
// "14:05", and of another day "14:05 (24 Nov)".
const told = (at) =>
  clock.format(at) + (new Date(at).toDateString() === new Date().toDateString() ? "" : ` (${day.format(at)})`);

// As it is kept: {at, open, sent, to, sealed}, `to` being where it was sent. What an earlier version left has its text
// in the clear.
const read = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
};
// Signing out forgets everything, and nothing is kept on the way out; what is typed because it failed is kept again.
let isLeaving = false;
addEventListener("input", (event) => event.isTrusted && (isLeaving = false), { capture: true });
const write = (key, kept) => {
  if (isLeaving) return false;
  try {
    localStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
};
const opened = async (kept) => kept?.text ?? (kept?.sealed ? await globalThis.vault.open(kept.sealed) : null);
const all = () => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
};
const forget = (key) => localStorage.removeItem(key);
// The page says that what was sent from it was not taken.
const isUnsent = document.querySelector("[data-unsent]") !== null;
// The page says that what led to it was taken.
const isTaken = document.querySelector(".said [data-taken]") !== null;
const me = Math.random().toString(36).slice(2);

// Of a group what is ticked, one to a line; of a single tick whether it is set; of any other field its words.
const isGroup = (field) => field.tagName === "FIELDSET";
const ticked = (field, isTicked) =>
  [...field.querySelectorAll("input")]
    .filter(isTicked)
    .map((tick) => tick.value)
    .join("\n");
const isTick = (field) => field.type === "checkbox";
const isList = (field) => field.tagName === "SELECT";
// Chosen and not written: it means little without the words beside it.
const isMark = (field) => isGroup(field) || isTick(field) || isList(field) || field.type === "date";
const valueOf = (field) => {
  if (isGroup(field)) return ticked(field, (tick) => tick.checked);
  return isTick(field) ? (field.checked ? "on" : "off") : field.value;
};
const writtenIn = (field) => {
  if (isGroup(field)) return ticked(field, (tick) => tick.defaultChecked);
  if (isTick(field)) return field.defaultChecked ? "on" : "off";
  if (!isList(field)) return field.defaultValue;
  const lines = [...field.options];
  return (lines.findLast((line) => line.defaultSelected) ?? lines[0])?.value ?? "";
};
const put = (field, text) => {
  if (isTick(field)) field.checked = text === "on";
  else if (isList(field)) {
    // A line that is not there any more would leave the list without any.
    if ([...field.options].some((line) => line.value === text)) field.value = text;
  } else if (!isGroup(field)) field.value = text;
  else for (const tick of field.querySelectorAll("input")) tick.checked = text.split("\n").includes(tick.value);
};
// From which window words were put back into a form: what was chosen beside them there follows.
const windows = new WeakMap();
const windowOf = (key) => key.slice(key.lastIndexOf("#"));

for (const key of all()) {
  const kept = read(key);
  // What went out with a network has arrived or was answered otherwise; half a day is enough to miss it.
  if (Date.now() - (kept?.at ?? 0) > (kept?.sent && !kept.away ? 12 * hour : age)) forget(key);
  else if (kept.text) {
    const { text, ...rest } = kept;
    const sealed = await globalThis.vault.long(text);
    if (sealed) write(key, { ...rest, sealed });
  }
}

// The last that went out to this place came to nothing: it is as if it had not been sent.
if (isUnsent) {
  const out = all()
    .map((key) => ({ key, ...read(key) }))
    .filter((kept) => kept.sent && kept.to === location.pathname);
  const last = Math.max(...out.map((kept) => kept.at));
  // What went out longer ago was another sending, and that one may well have arrived.
  if (Date.now() - last < 60_000)
    for (const { key, ...kept } of out) if (last - kept.at < 1000) write(key, { ...kept, sent: false });
}

// What was sent a moment before this page was asked for is what it is the answer to, and arrived. Whatever went out
// earlier was another sending.
if (isTaken)
  for (const key of all()) {
    const kept = read(key);
    if (kept?.sent && Math.abs(performance.timeOrigin - kept.at) < 2000) forget(key);
  }

// Of what was sent from the fields of this page, when it was sent last: earlier sendings had arrived.
const names = [...document.querySelectorAll("[data-draft]")].map((field) => `${prefix}${field.dataset.draft}#`);
const lastSent = Math.max(
  ...all()
    .filter((key) => names.some((name) => key.startsWith(name)))
    .map(read)
    .filter((kept) => kept?.sent)
    .map((kept) => kept.at),
);

for (const field of document.querySelectorAll("[data-draft]")) {
  const name = prefix + field.dataset.draft;
  const own = `${name}#${me}`;
  const note = document.querySelector(`[data-draft-note="${CSS.escape(field.dataset.draft)}"]`);
  const words = note?.querySelector("span");
  const swap = note?.querySelector("button");
  const written = writtenIn(field);
  let adopted = null;
  let offered = null;
  let timer = 0;
  let isSent = false;
  let kept = null;

  const say = (kind, draft) => {
    if (!note || !words) return;
    const text = words.dataset[kind];
    if (!text) return;
    words.textContent = text.replace("{time}", told(draft.at));
    offered = kind === "wordsKept" ? null : draft;
    if (swap) swap.hidden = offered === null;
    note.hidden = false;
  };
  const others = async () => {
    const keys = all().filter((key) => key.startsWith(`${name}#`) && key !== own);
    const drafts = await Promise.all(
      keys.map(async (key) => {
        const found = read(key);
        return { key, ...found, text: await opened(found) };
      }),
    );
    const isThere = ({ text }) => text || (text === "" && isMark(field));
    return drafts.filter((draft) => isThere(draft) && draft.text !== valueOf(field)).sort((a, b) => b.at - a.at);
  };
  const keep = () => {
    clearTimeout(timer);
    const value = valueOf(field);
    if (value === written || (value === "" && !isMark(field))) {
      kept = null;
      return forget(own);
    }
    if (value === kept) return mark({ open: true });
    const sealed = globalThis.vault.seal(value);
    // The next stream is made within a moment.
    if (!sealed) return void (timer = setTimeout(keep, 300));
    const at = Date.now();
    if (!write(own, { at, open: true, sealed })) return;
    kept = value;
    // The draft that this window took over is now this window's.
    if (adopted) forget(adopted);
    adopted = null;
    if (offered === null) say("wordsKept", { at });
  };
  const mark = (more) => {
    const draft = read(own);
    if (draft) write(own, { ...draft, ...more });
  };
  // A draft taken over belongs to this window from that moment, not only once it is kept under its name: a window that
  // opens meanwhile would take it over too.
  const hold = (key, open) => {
    const draft = read(key);
    if (draft) write(key, { ...draft, open });
  };

  field.addEventListener("input", () => {
    isSent = false;
    clearTimeout(timer);
    timer = setTimeout(keep, 300);
  });
  field.addEventListener("blur", () => isSent || keep());
  addEventListener("pagehide", () => {
    if (isSent) return;
    keep();
    mark({ open: false });
    if (adopted) hold(adopted, false);
  });
  field.form?.addEventListener("submit", () => {
    // Signing out in another window has forgotten it here too; what is sent now is kept until it has arrived.
    if (!read(own)) kept = null;
    keep();
    mark({ sent: true, away: navigator.onLine === false, open: false, at: Date.now(), to: field.form.getAttribute("action") });
    isSent = true;
    clearTimeout(timer);
  });
  const take = (draft) => {
    put(field, draft.text);
    adopted = draft.key;
    hold(adopted, true);
    field.closest("details")?.setAttribute("open", "");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  // Marks follow the words that were put back, where nothing else was chosen here.
  const follow = async (from) => {
    const found = (await others()).find(({ key }) => windowOf(key) === from);
    if (!found || valueOf(field) !== written) return;
    if (found.sent || !found.open) return take(found);
    // It stays that of the window that is open.
    put(field, found.text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const lead = (key) => {
    if (isMark(field) || !field.form) return;
    windows.set(field.form, windowOf(key));
    field.form.dispatchEvent(new CustomEvent("drafttaken", { detail: windowOf(key) }));
  };
  if (isMark(field)) field.form?.addEventListener("drafttaken", (event) => follow(event.detail));

  // Another window has kept something for the same field.
  addEventListener("storage", async (event) => {
    if (!event.key?.startsWith(`${name}#`) || !event.newValue) return;
    const found = JSON.parse(event.newValue);
    const text = await opened(found);
    if (text && text !== valueOf(field)) say("wordsOther", { key: event.key, ...found, text });
  });
  swap?.addEventListener("click", () => {
    if (!offered) return;
    const mine = { text: valueOf(field), at: Date.now() };
    put(field, offered.text);
    if (offered.key) lead(offered.key);
    if (offered.sent && offered.key) adopted = offered.key;
    if (mine.text === "" || mine.text === written) {
      swap.hidden = true;
      note.hidden = true;
      offered = null;
    } else say("wordsOther", mine);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });

  const [newest] = await others();
  if (newest && valueOf(field) === written) {
    const isBack = isUnsent && newest.sent && lastSent - newest.at < 1000 && Date.now() - lastSent < 12 * hour;
    if (isMark(field) && !isBack && (newest.sent || newest.open || Date.now() - newest.at > hour)) {
      if (windows.has(field.form)) await follow(windows.get(field.form));
    } else if (newest.sent && !isBack) {
      // It went out: it may be recorded or not. It is offered, not put back, until it is known to have arrived.
      say("wordsBack", newest);
    } else if (newest.open && !newest.sent) say("wordsOther", newest);
    else {
      take(newest);
      lead(newest.key);
      const [next] = await others();
      if (next) say("wordsOther", next);
      else say("wordsKept", newest);
    }
  }
}

document.querySelector("form[data-draft-clear]")?.addEventListener("submit", () => {
  isLeaving = true;
  all().forEach(forget);
});
