// Preloaded before the program: every look at the clock gives another day, a year ahead or behind.
const now = Date.now;
let looks = 0;
Date.now = () => {
  looks += 1;
  return now() + (looks % 2 === 0 ? 1 : -1) * looks * 31_557_600_000;
};
globalThis.Date = new Proxy(Date, {
  construct: (target, args) => new target(...(args.length === 0 ? [Date.now() % 8.64e15] : args)),
});
