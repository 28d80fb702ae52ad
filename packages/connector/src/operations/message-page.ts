import { html } from 'hono/html';

/** 提示页: one sentence for a person whose sign-in did not work, and how to go on. */
export function messagePage(deptName: string, title: string, how: string): unknown {
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="stylesheet" href="/style.css"></head><body>
<header><h1>${deptName}</h1><p>统一身份认证登录</p></header>
<main><h2>${title}</h2><p class="empty">${how}</p></main></body></html>`;
}
