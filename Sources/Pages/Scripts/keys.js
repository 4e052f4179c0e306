// "/" goes to the search, as the small key beside it says. Where the field is folded away, its link is followed.
//
//   <input type="search" data-key="/">  or  <a href="/clients" data-key="/">
addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const at = event.target;
  const typing = "textarea, select, input:not([type=range], [type=checkbox], [type=radio])";
  if (at instanceof HTMLElement && (at.isContentEditable || at.matches(typing))) return;
  const goal = [...document.querySelectorAll('[data-key="/"]')].find((element) => element.checkVisibility());
  if (!goal) return;
  event.preventDefault();
  if (goal instanceof HTMLAnchorElement) goal.click();
  else {
    goal.focus();
    goal.select?.();
  }
});
