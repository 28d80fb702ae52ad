/** The login page: what one sign-in is good for, and the card with accounts and password. */
export const loginStyles = `
.login { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 8fr); margin-top: 48px; padding: 0; overflow: hidden; }
.login-side { display: flex; flex-direction: column; padding: 40px 36px; background: linear-gradient(160deg, #0a3a78, #0b5cad); color: var(--white); }
.login-side h2 { font-size: 1.5rem; }
.login-side li { margin-top: 26px; padding-left: 18px; border-left: 3px solid #7fb2ea; }
.login-side strong { display: block; font-size: 1.125rem; }
.login-side li span { color: #dbe9f8; }
.login-side .hero-figure { width: 240px; margin: auto auto 24px; }
.login-main { padding: 40px; }
.login-main > .soft { margin-top: 6px; }
.login-main .notice, .login-main form { margin-top: 24px; }
.login-main legend { padding: 0; font-weight: 600; }
.login-main fieldset + fieldset { margin-top: 22px; }
.accounts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px; margin-top: 10px; }
.account { position: relative; display: flex; align-items: center; min-height: 76px; padding: 12px 14px; border: 1px solid var(--line-strong); border-radius: 8px; background: var(--white); cursor: pointer; }
.account:hover { border-color: var(--blue-700); background: var(--blue-50); }
.account input { position: absolute; opacity: 0; width: 100%; height: 100%; left: 0; top: 0; margin: 0; cursor: pointer; }
.account-face { flex: none; display: flex; align-items: center; justify-content: center; width: 46px; height: 46px; margin-right: 12px; border-radius: 50%; color: var(--white); font-size: 1.25rem; font-weight: 600; }
.face-1 { background: #0b5cad; } .face-2 { background: #0f766e; } .face-3 { background: #6d4bb5; }
.face-4 { background: #a1460e; } .face-5 { background: #46586b; } .face-6 { background: #9b2c5a; }
.account-text { min-width: 0; line-height: 1.45; }
.account-name { display: block; font-weight: 600; }
.account-about { display: block; color: var(--ink-soft); font-size: 1rem; }
.account-tick { position: absolute; right: -1px; top: -1px; width: 0; height: 0; border-style: solid; border-width: 0 30px 30px 0; border-color: transparent; border-top-right-radius: 7px; }
.account input:checked ~ .account-tick { border-right-color: var(--blue-700); }
.account input:checked ~ .account-tick::after { content: ""; position: absolute; left: 17px; top: 4px; width: 5px; height: 10px; border: solid var(--white); border-width: 0 2px 2px 0; transform: rotate(40deg); }
.account input:checked ~ .account-edge { border-color: var(--blue-700); box-shadow: inset 0 0 0 1px var(--blue-700); }
.account-edge { position: absolute; left: -1px; top: -1px; right: -1px; bottom: -1px; border: 1px solid transparent; border-radius: 8px; pointer-events: none; }
.account input:focus ~ .account-edge { outline: 3px solid #f5a623; outline-offset: 2px; }
.field { margin-top: 24px; }
.field label { display: block; font-weight: 600; }
.field-hint { color: var(--ink-soft); font-size: 1rem; }
.field input { display: block; width: 100%; max-width: 360px; min-height: 48px; margin-top: 8px; padding: 10px 14px; border: 1px solid var(--line-strong); border-radius: 8px; background: var(--white); color: inherit; font: inherit; }
.field input[aria-invalid="true"] { border-color: var(--red-700); box-shadow: 0 0 0 1px var(--red-700); }
.login-actions { display: flex; flex-wrap: wrap; align-items: center; margin: 22px -8px 0; }
.login-actions > * { margin: 4px 8px; }
.login-actions .button { min-width: 160px; }
.login-actions a:not(.button) { display: inline-flex; align-items: center; min-height: 48px; }
.login-known { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; }
.login-known .button { margin: 6px 0 6px 12px; }
@media (max-width: 960px) {
  .login { grid-template-columns: minmax(0, 1fr); margin-top: 32px; }
  .login-side .hero-figure { display: none; }
  .login-side { order: 2; padding: 28px 40px 32px; }
  .login-side li { margin-top: 18px; }
}
@media (max-width: 640px) {
  .login { margin-top: 16px; }
  .login-main { padding: 24px 16px; }
  .login-side { padding: 24px 16px; }
  .accounts { grid-template-columns: minmax(0, 1fr); gap: 10px; }
  .field input { max-width: none; }
  .login-actions .button { width: 100%; }
}
`;
