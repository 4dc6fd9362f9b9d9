// The browser comes from @sparticuz/chromium or from the machine (docs/decisions.md), so npm downloads none.
module.exports = { skipDownload: true };
