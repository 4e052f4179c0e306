// Tells that something new waits, and never moves the page to say so. Without it the page is as old as its loading.
//
//   <div class="live" role="status" data-live="/today/events" data-live-seen="17">
//     <p class="notice" hidden data-live-news><span>New things wait. <a href="" data-live-show>Show them</a></span></p>
//     <p class="notice notice--watch" hidden data-live-stale><span><b data-words="As of {time}."></b> <span
//       data-words-resting="It rests" data-words-locked="Locked">We cannot reach the server.</span> <a href="" data-live-show>Try now</a></span></p>
//
// The server sends `event: news` whose data is what it would now write in data-live-seen, once on connecting and on
// each change, and `event: beat` at least every 25 seconds. `event: rest` means that too many boards are open: this one
// stays as it is until somebody looks at it again. `event: locked` means that nobody is signed in here any more, or that
// the session is locked: it asks no further until the page is loaded again.
const silence = 60_000;
const place = document.querySelector("[data-live]");

if (place && "EventSource" in globalThis) {
  const news = place.querySelector("[data-live-news]");
  const stale = place.querySelector("[data-live-stale]");
  const clock = new Intl.DateTimeFormat(document.documentElement.lang || "en", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  let source = null;
  let heard = Date.now();
  let current = heard;
  let seen = place.dataset.liveSeen;
  let pause = 2_000;
  let timer = 0;
  let resting = false;
  let locked = false;

  const why = stale?.querySelector("[data-words-resting]");
  const unreachable = why?.textContent;
  const lost = (reason = unreachable) => {
    if (!stale?.hidden) return;
    if (why) why.textContent = reason;
    const words = stale.querySelector("[data-words]");
    if (words) words.textContent = words.dataset.words.replace("{time}", clock.format(current));
    stale.hidden = false;
  };
  const found = () => {
    heard = Date.now();
    pause = 2_000;
    if (news?.hidden ?? true) current = heard;
    if (stale) stale.hidden = true;
  };
  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const open = () => {
    close();
    if (locked) return;
    resting = false;
    source = new EventSource(place.dataset.live);
    source.addEventListener("open", found);
    source.addEventListener("beat", found);
    source.addEventListener("news", (event) => {
      if (seen === undefined) seen = event.data;
      if (event.data !== seen && news) news.hidden = false;
      found();
    });
    source.addEventListener("rest", () => {
      close();
      resting = true;
      lost(why?.dataset.wordsResting);
    });
    source.addEventListener("locked", () => {
      close();
      locked = true;
      if (stale) stale.hidden = true;
      lost(why?.dataset.wordsLocked);
    });
    source.addEventListener("error", () => {
      // The browser tries again by itself after a broken line, but not after a refusal.
      if (source?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, pause * (0.75 + Math.random() / 2));
      pause = Math.min(pause * 2, 60_000);
    });
  };

  setInterval(() => {
    if (resting || locked) return;
    const quiet = Date.now() - heard;
    if (quiet > 10_000 && source?.readyState !== EventSource.OPEN) lost();
    else if (quiet > silence) {
      lost();
      open();
    }
  }, 5_000);
  addEventListener("online", open);
  document.addEventListener("visibilitychange", () => resting && !document.hidden && open());
  addEventListener("offline", () => lost());
  addEventListener("pagehide", close);
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    locked = false;
    open();
  });
  // Loading again, unlike following the link, keeps the place on the page.
  for (const show of place.querySelectorAll("[data-live-show]"))
    show.addEventListener("click", (event) => {
      event.preventDefault();
      location.reload();
    });
  open();
}
