import type { Texts } from "../text.ts";

/** Enabling sites, reading once, taking sites back. */
export const siteTexts = {
  "sites.enable": { en: "Enable on {host}", zh: "在 {host} 上启用" },
  "sites.off_title": { en: "Rolecall does not read this site yet", zh: "Rolecall 还没有在这个网站上启用" },
  "sites.off_text": {
    en: "Enable it and the people of each mail or record stand here by themselves. What is read stays on this machine.",
    zh: "启用之后，每封邮件、每条记录里的人会自动列在这里。读到的内容只留在这台电脑上。",
  },
  "sites.refused_title": { en: "{host} is not enabled", zh: "{host} 还没有启用" },
  "sites.refused_text": {
    en: "The browser's question was answered with no, or closed. You can ask it again.",
    zh: "浏览器的询问被拒绝或关掉了。可以再问一次。",
  },
  "sites.on_title": { en: "{host} is enabled", zh: "{host} 已经启用" },
  "sites.on_text": {
    en: "This page was open before and has not answered yet. Reload it to read it.",
    zh: "这个页面是之前打开的，还没有响应。刷新一下就能读取。",
  },
  "sites.reload": { en: "Reload the page", zh: "刷新页面" },
  "sites.read_once": { en: "Read this page once", zh: "只读这一页" },
  "sites.read_failed": {
    en: "The browser let nothing into this page. Reload it and try again.",
    zh: "浏览器不让读取这个页面。请刷新后再试。",
  },
  "sites.browser_title": { en: "Nothing to read here", zh: "这里没有可读的内容" },
  "sites.browser_text": {
    en: "This is one of the browser's own pages. Open a mail or a CRM record.",
    zh: "这是浏览器自己的页面。请打开一封邮件或一条 CRM 记录。",
  },
  "sites.store_title": { en: "This page cannot be enabled", zh: "这个页面不能启用" },
  "sites.store_text": {
    en: "Browsers let no extension read their stores and account pages. Open a mail or a CRM record.",
    zh: "浏览器不允许任何扩展读取应用商店和账户页面。请打开一封邮件或一条 CRM 记录。",
  },
  "sites.file_title": { en: "Files cannot be enabled", zh: "本地文件不能启用" },
  "sites.file_text": {
    en: "Rolecall reads pages from the web. Open the mail in your webmail.",
    zh: "Rolecall 只读取网页。请在网页邮箱里打开这封邮件。",
  },
  "sites.unknown_title": {
    en: "The browser does not say which page this is",
    zh: "浏览器没有告知这是哪个页面",
  },
  "sites.unknown_text": {
    en: "Click the Rolecall button in the toolbar: that click lets it see this page.",
    zh: "请点一下工具栏里的 Rolecall 图标，点过之后它才看得到这个页面。",
  },
  "sites.private_title": { en: "A private window", zh: "隐私窗口" },
  "sites.private_text": {
    en: "Nothing is saved here. Open the page in a normal window to work with it.",
    zh: "在这里什么都不会保存。请在普通窗口里打开这个页面。",
  },
  "sites.title": { en: "Sites", zh: "网站" },
  "sites.intro": {
    en: "Rolecall reads pages on these sites only, and only while you look at them. Taking a site back takes effect at once for new pages; tabs that are open stop at the next reload.",
    zh: "Rolecall 只读取这些网站上的页面，而且只在你看的时候读。取消后，新打开的页面立即不再读取，已打开的标签页刷新后停止。",
  },
  "sites.all": { en: "Every site", zh: "所有网站" },
  "sites.menu_open_panel": { en: "Open Rolecall beside this page", zh: "在本页旁打开 Rolecall" },
  "sites.take_back": { en: "Take back", zh: "取消启用" },
  "sites.take_back_of": { en: "Take back {host}", zh: "取消启用 {host}" },
  "sites.kept": {
    en: "The browser keeps {host}: it came with this build, or an administrator set it.",
    zh: "浏览器保留了 {host}：它随此版本附带，或由管理员设定。",
  },
  "sites.none_title": { en: "No site is enabled", zh: "还没有启用任何网站" },
  "sites.none_text": {
    en: "Open your mail or CRM, click the Rolecall button in the toolbar, and choose Enable.",
    zh: "打开邮箱或 CRM，点工具栏里的 Rolecall 图标，再点“启用”。",
  },
} as const satisfies Texts;
