// Opens the dialog of a page that was asked for to be printed. Without it the page says how.
addEventListener("load", () => print());
