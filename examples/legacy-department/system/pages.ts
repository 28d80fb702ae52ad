import { readable } from './clock.ts';
import { allowedActions, type HandlingLine, type Registration } from './registrations.ts';
import type { Clerk } from './sign-in.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const text = (value: unknown): string => String(value ?? '').replace(/[&<>"']/g, (sign) => escapes[sign] ?? '');
const masked = (number: string | null | undefined): string => (number && number.length > 10 ? `${number.slice(0, 6)}********${number.slice(-4)}` : (number ?? ''));

const stateName: Record<string, string> = { '0': '待审', '1': '已受理', '2': '材料不全', '3': '办结', '9': '退件' };
const sexName: Record<string, string> = { '1': '男', '2': '女' };

function page(title: string, clerk: Clerk | undefined, body: string): string {
  const account = clerk ? `<form method="post" action="/logout"><span>${text(clerk.realName)}</span> <button>退出</button></form>` : '';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${text(title)} - 人口户籍管理系统</title><link rel="stylesheet" href="/style.css"></head><body>
<header><b>人口户籍管理系统 V3.2</b><small>青禾市公安局</small>${account}</header><main><h1>${text(title)}</h1>${body}</main></body></html>`;
}

export function signInPage(message = ''): string {
  return page(
    '用户登录',
    undefined,
    `<form method="post" action="/login" class="box">${message && `<p class="warn" role="alert">${text(message)}</p>`}
<label for="user">用户名</label><input id="user" name="user" autocomplete="username" required>
<label for="password">密码</label><input id="password" name="password" type="password" autocomplete="current-password" required>
<button class="main">登录</button></form>`,
  );
}

export function listPage(clerk: Clerk, rows: Registration[], state: string): string {
  const tabs = ['', '0', '1', '2', '3', '9']
    .map((value) => `<a href="/?zt=${value}"${value === state ? ' aria-current="page"' : ''}>${value ? stateName[value] : '全部'}</a>`)
    .join('');
  const lines = rows
    .map(
      (row) => `<tr><td><a href="/yw/${encodeURIComponent(row.YWLSH)}">${text(row.YWLSH)}</a></td><td>${text(row.XSEXM)}</td><td>${text(row.SQRXM)}</td>
<td>${text(readable(row.SQSJ))}</td><td><span class="state s${text(row.ZT)}">${text(stateName[row.ZT])}</span></td></tr>`,
    )
    .join('');
  return page(
    '出生登记业务',
    clerk,
    `<nav class="tabs">${tabs}</nav><div class="scroll"><table><thead><tr><th>业务流水号</th><th>新生儿</th><th>申请人</th><th>申请时间</th><th>状态</th></tr></thead>
<tbody>${lines || '<tr><td colspan="5">没有业务。</td></tr>'}</tbody></table></div>`,
  );
}

const actionForms: Record<string, string> = {
  accept: '<input type="hidden" name="opinion" value="材料齐全，予以受理"><button class="main" name="action" value="accept">受理</button>',
  supplement:
    `<label>补正说明<textarea name="opinion" rows="2" required></textarea></label><label>补正期限<input type="date" name="due" required></label>
<button name="action" value="supplement">材料不全，一次告知</button>`,
  register:
    `<label>处理意见<textarea name="opinion" rows="2"></textarea></label><label>户口簿编号<input name="book"></label>
<button class="main" name="action" value="register">审批并登记</button>`,
  return: '<label>退件理由<textarea name="opinion" rows="2" required></textarea></label><button name="action" value="return">退件</button>',
};

export function detailPage(clerk: Clerk, row: Registration, lines: HandlingLine[], message = ''): string {
  const number = encodeURIComponent(row.YWLSH);
  const facts: [string, unknown][] = [
    ['业务流水号', row.YWLSH], ['外部编号', row.WBBH], ['状态', stateName[row.ZT]], ['申请人', row.SQRXM], ['申请人证件', masked(row.SQRZJHM)],
    ['联系电话', row.SQRDH], ['申请时间', readable(row.SQSJ)], ['新生儿姓名', row.XSEXM], ['性别', sexName[row.XSEXB ?? '']], ['出生日期', readable(row.XSECSRQ)],
    ['出生医学证明编号', row.CSYXZMBH], ['母亲', row.MQXM], ['母亲证件', masked(row.MQZJHM)], ['父亲', row.FQXM], ['父亲证件', masked(row.FQZJHM)],
    ['落户地址', row.LHDZ], ['补正说明', row.BZSM], ['申请材料', row.BZCL], ['办理意见', row.BLYJ], ['户口簿编号', row.HKBBH],
  ];
  const list = facts.filter(([, value]) => value).map(([name, value]) => `<div><dt>${text(name)}</dt><dd>${text(value)}</dd></div>`).join('');
  const actions = allowedActions(row)
    .map((action) => `<form method="post" action="/yw/${number}" class="box"><input type="hidden" name="zt" value="${text(row.ZT)}">${actionForms[action] ?? ''}</form>`)
    .join('');
  const bookNumber = row.ZT === '3'
    ? `<form method="post" action="/yw/${number}/hkb" class="inline box"><label>户口簿编号<input name="book" value="${text(row.HKBBH)}"></label><button>修改</button></form>`
    : '';
  const record = lines
    .map(
      (line) => `<tr><td>${line.HJXH}</td><td>${text(line.HJMC)}</td><td>${text(line.CZR)}</td><td>${text(readable(line.JSSJ))}</td>
<td><form method="post" action="/yw/${number}/yj/${line.HJXH}" class="inline"><input name="opinion" aria-label="第${line.HJXH}条处理意见" value="${text(line.CLYJ)}"><button>修改</button></form></td></tr>`,
    )
    .join('');
  return page(
    '业务详情',
    clerk,
    `${message && `<p class="warn" role="alert">${text(message)}</p>`}<p><a href="/">返回列表</a></p><dl>${list}</dl>
<h2>办理</h2><div class="actions">${actions || '<p>当前状态没有可办的操作。</p>'}</div>${bookNumber}
<h2>办理记录</h2><div class="scroll"><table><thead><tr><th>序号</th><th>环节</th><th>办理人</th><th>时间</th><th>处理意见</th></tr></thead><tbody>${record || '<tr><td colspan="5">还没有记录。</td></tr>'}</tbody></table></div>`,
  );
}
