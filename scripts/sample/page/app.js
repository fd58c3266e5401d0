/** The sample mailbox's page: shows a thread, and another one without reloading, as web mail does. */
const { account, threads } = JSON.parse(document.getElementById("mailbox").textContent);
const main = document.querySelector("main");
const list = document.getElementById("threads");
const day = new Intl.DateTimeFormat("en", { day: "numeric", month: "short" });
const moment = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function person({ name, address }, withAddress) {
  const attributes = { class: "person", "data-address": address, "data-name": name, title: address };
  return element("span", attributes, withAddress ? `${name} <${address}>` : name);
}

function field(label, name, people) {
  if (!people?.length) return "";
  const value = element("dd", { "data-field": name }, ...people.map((each) => person(each, name === "from")));
  return element("div", { class: "field" }, element("dt", {}, label), value);
}

function article(mail) {
  const head = element(
    "dl",
    {},
    field("From", "from", [mail.from]),
    field("To", "to", mail.to),
    field("Cc", "cc", mail.cc),
    field("Reply to", "reply-to", mail.replyTo ? [mail.replyTo] : []),
  );
  const time = element("time", { class: "sent", datetime: mail.date }, moment.format(new Date(mail.date)));
  const body = element("div", { class: "body" }, ...mail.text.map((text) => element("p", {}, text)));
  return element("article", { "data-message-id": mail.id }, element("header", {}, head, time), body);
}

function reply() {
  const box = element("textarea", {
    rows: "4",
    "data-field": "reply",
    "aria-label": "Your answer",
    placeholder: "Your answer",
  });
  return element("form", { class: "reply" }, box);
}

function show(id) {
  const thread = threads.find((each) => each.id === id);
  for (const link of list.querySelectorAll("a"))
    link.toggleAttribute("aria-current", link.dataset.thread === id);
  document.title = thread ? `${thread.subject} · Sample mailbox` : "Sample mailbox";
  if (!thread) {
    main.removeAttribute("data-thread-id");
    main.replaceChildren(element("p", { class: "hint" }, "Choose a message."));
    return;
  }
  main.setAttribute("data-thread-id", thread.id);
  main.replaceChildren(
    element("h1", { "data-field": "subject" }, thread.subject),
    ...thread.mails.map(article),
    reply(),
  );
  main.scrollTop = 0;
}

function row(thread) {
  const newest = thread.mails.at(-1);
  const top = element(
    "span",
    { class: "row" },
    element("b", {}, newest.from.name),
    element("time", { datetime: newest.date }, day.format(new Date(newest.date))),
  );
  const subject = element("span", { class: "subject" }, thread.subject);
  const preview = element("span", { class: "preview" }, newest.text.join(" "));
  return element(
    "li",
    {},
    element("a", { href: `/thread/${thread.id}`, "data-thread": thread.id }, top, subject, preview),
  );
}

const shown = () => location.pathname.replace(/^\/thread\//, "");

document.querySelector("[data-sample=account]").append(`${account.name} <${account.address}>`);
document.querySelector("[data-sample=account]").dataset.address = account.address;
document.querySelector("[data-sample=account]").dataset.name = account.name;
list.append(...threads.map(row));
list.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  show(link.dataset.thread);
});
addEventListener("popstate", () => show(shown()));
show(shown());
