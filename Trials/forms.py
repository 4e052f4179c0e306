"""Forms as they stand in a page, to be filled in by a trial."""
import html.parser
import re
import time

TEXT = {"text", "search", "email", "tel", "url", ""}
ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# What ends the visit, gives the browser away, or is about passwords.
LEFT_ALONE = re.compile(r"sign-out|leaving|returning|/link$|hand-over|sign-ins|second-step|/start$|unlock|/import|erasure|retention")


class Form:
    def __init__(self, action, method, encoding):
        self.action, self.method, self.encoding = action, method.lower(), encoding
        self.fields, self.buttons, self.required = [], [], set()

    @property
    def kind(self):
        return ID.sub("…", self.action.split("?")[0])

    @property
    def plain(self):
        """What nobody objects to, by field."""
        return {name: value or ("x" if name in self.required else "") for kind, name, value, _ in self.fields if kind == "text"}

    @property
    def texts(self):
        return [name for kind, name, *_ in self.fields if kind == "text"]

    def filled(self, texts, button=None):
        """Pairs to send: these texts, everything else as the page has it or as it must be."""
        pairs = []
        for kind, name, value, longest in self.fields:
            if kind == "text":
                value = texts.get(name, value)
                pairs.append((name, value[:longest] if longest else value))
            elif kind == "file":
                continue
            elif value is not None:
                pairs.append((name, value))
        if button and button[0]:
            pairs.append(button[:2])
        return pairs


class _Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.forms, self.links, self.outside = [], [], {}
        self.form = self.select = self.area = None
        self.radios = set()

    def handle_starttag(self, tag, attributes):
        a = {name: value or "" for name, value in attributes}
        if tag == "a" and a.get("href", "").startswith("/"):
            self.links.append(a["href"].split("#")[0])
        if tag == "form":
            self.form = Form(a.get("action", ""), a.get("method", "get"), a.get("enctype", ""))
            self.forms.append(self.form)
            self.radios = set()
        if self.form is None:
            return
        name, longest = a.get("name", ""), int(a.get("maxlength", 0) or 0)
        if "required" in a:
            self.form.required.add(name)
        if tag == "input" and name:
            kind = a.get("type", "text")
            if kind in TEXT:
                self.form.fields.append(("text", name, a.get("value", ""), longest))
            elif kind == "password":
                self.form.fields.append(("password", name, "", 0))
            elif kind == "file":
                self.form.fields.append(("file", name, None, 0))
            elif kind == "radio":
                if name not in self.radios or "checked" in a:
                    self.radios.add(name)
                    self.form.fields = [f for f in self.form.fields if f[1] != name]
                    self.form.fields.append(("radio", name, a.get("value", ""), 0))
            elif kind == "checkbox":
                # Of these at least one must be ticked.
                if "checked" in a or name in ("kinds", "role") and name not in self.radios:
                    self.radios.add(name)
                    self.form.fields.append(("check", name, a.get("value", "on"), 0))
            else:
                made = {"date": time.strftime("%Y-%m-%d"), "time": "10:00", "number": "1"}
                self.form.fields.append((kind, name, a.get("value") or made.get(kind, ""), 0))
        elif tag == "textarea" and name:
            self.area = [name, "", longest]
        elif tag == "select" and name:
            self.select = [name, None, None]
        elif tag == "option" and self.select is not None:
            value = a.get("value", "")
            if "selected" in a:
                self.select[1] = value
            if value and self.select[2] is None:
                self.select[2] = value
        elif tag == "button" and a.get("type", "submit") == "submit":
            self.form.buttons.append((name, a.get("value", ""), a.get("formaction", "")))

    def handle_data(self, data):
        if self.area is not None:
            self.area[1] += data

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        elif tag == "textarea" and self.area is not None and self.form is not None:
            self.form.fields.append(("text", *self.area))
            self.area = None
        elif tag == "select" and self.select is not None and self.form is not None:
            name, chosen, first = self.select
            self.form.fields.append(("select", name, chosen or first or "", 0))
            self.select = None


def read(page):
    """The forms and the links of a page."""
    reader = _Reader()
    reader.feed(page.decode("utf-8", "replace"))
    writing = [f for f in reader.forms if f.method == "post" and not LEFT_ALONE.search(f.action)
               and not any(kind == "password" for kind, *_ in f.fields)]
    return writing, reader.links
